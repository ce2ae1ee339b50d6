"""A prompt settled: by the number in a coordinator's mail, from the terminal, or in chat; the same for all."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from bot import around, lists, reading, troubles, unfiled
from bot.saving import Saver
from handlers import rules, samples
from handlers.around import ACTIONS
from handlers.decision import Decision
from handlers.events import MailEvent, SettledEvent
from handlers.matching import Match, case_numbers
from handlers.model import Case, Prompt, PromptChoice
from handlers.view import CaseView
from messages.mail import Mail
from messages.mime import parse_mail
from messages.phrased import PhrasedError
from messages.reading import Context
from messages.reply import find_reply
from messages.sensitive import mask_cpr
from storage.deciding import Deciding
from storage.errors import NotFound
from storage.values import Filed

# A choice's number as people write it: "2", "nr. 2", "Valg 2: ja", "*2*"; what stands behind it on the line goes along.
_NUMBER = re.compile(
    r"[^\w\n]*(?:jeg vælger |vi vælger )?(?:(?:valg|svar|nr|nummer|mulighed)[.:]*\s{0,3}){0,2}(\d{1,2})"
    r"(?![\d/]|[.,:]\d)[.):,*]*[ \t]*([^\n]*)",
    re.IGNORECASE,
)
_GREETING = re.compile(r"\W*(?:hej|kære|godmorgen|god morgen|goddag|hi|hello|dear)\b[^\d\n]*", re.IGNORECASE)
# "2 dage", "1. marts": a number that counts something, or a day, is no choice.
_COUNTS = re.compile(
    r"(?:dag(?!sorden)|uge|måned|time|minut|gang|stk|pct|procent|%|person|mand|menneske|kl\b|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
    r"|day|week|month|hour|minute|time|people|may|oct)",
    re.IGNORECASE,
)


class UnknownChoice(PhrasedError):
    """A prompt was settled with a choice it does not offer, or that needs more; the text says what to write."""


@dataclass(frozen=True, kw_only=True)
class Settler:
    """Carries out what a person chose."""

    saver: Saver
    reader: reading.Reader

    def choice_in(self, mail: Mail, prompt: Prompt) -> SettledEvent | None:
        """The choice a coordinator's reply names by number, with what stands behind it; None where there is none."""
        lines = [line for line in find_reply(mail).text.splitlines() if line.strip()]
        first = next((line for line in lines if not _GREETING.fullmatch(line)), "")
        found = _NUMBER.match(first)
        if found is None or not 1 <= int(found[1]) <= len(prompt.choices) or _COUNTS.match(found[2]):
            return None
        sender = mail.sender.addr if mail.sender else ""
        # "2", and below it what the choice asks for
        text = mask_cpr(found[2].strip() or " ".join(lines[lines.index(first) + 1 :]))
        return SettledEvent(prompt_id=prompt.id, choice=int(found[1]) - 1, by=sender, text=text)

    async def settle(self, inbox_id: int | None, event: SettledEvent, now: datetime, filed: Filed | None = None) -> str:
        """Settle an open prompt. Raises UnknownChoice and the errors of the stage that takes it (nothing is saved)."""
        store = self.saver.store
        prompt = await store.prompt(event.prompt_id)
        if prompt is None or not prompt.open:
            await self.saver.save_alone(Decision(), inbox_id=inbox_id, now=now, outcome="settled before", filed=filed)
            return "settled before"
        case_id, filing = await self._case_of(prompt, event)
        if filing is None and prompt.rule in (troubles.SET_ASIDE, troubles.UNCERTAIN):
            await self._try_again(prompt.choices[event.choice], now)
        async with store.deciding(case_id) as tx:
            current = await tx.prompt(prompt.id)
            if current is None or not current.open:  # somebody was faster
                outcome, decision = "settled before", Decision()
            else:
                outcome, decision = "settled", await self._decide(tx, current, event, filing, now)
            await self.saver.save(tx, decision, inbox_id=inbox_id, now=now, outcome=outcome, filed=filed)
        return outcome

    async def foresee(self, event: SettledEvent, now: datetime) -> Decision:
        """What `settle` would do; nothing is saved. Raises what it raises."""
        prompt = await self.saver.store.prompt(event.prompt_id)
        if prompt is None or not prompt.open:
            return Decision()
        case_id, filing = await self._case_of(prompt, event)
        async with self.saver.store.deciding(case_id) as tx:
            return await self._decide(tx, prompt, event, filing, now)

    async def _case_of(self, prompt: Prompt, event: SettledEvent) -> tuple[str | None, str | None]:
        """The case that is decided on, and the one a person named for a mail of none. Raises UnknownChoice."""
        if not 0 <= event.choice < len(prompt.choices):
            offered = "; ".join(f"{n}) {c.label}" for n, c in enumerate(prompt.choices, 1))
            raise UnknownChoice.of(
                "errors.unknown_choice", number=prompt.number, choice=event.choice + 1, offered=offered
            )
        if prompt.case_id is None and prompt.choices[event.choice].action == "belongs" and prompt.mail_id is not None:
            named = await self._named_case(event)
            return named, named
        return prompt.case_id, None

    async def _decide(
        self, tx: Deciding, prompt: Prompt, event: SettledEvent, filing: str | None, now: datetime
    ) -> Decision:
        programme = self.saver.programme
        if samples.request_id(prompt.rule):
            return await around.take_sample_settled(tx, prompt, event, programme, now)
        if prompt.case_id is not None:
            view = await tx.case_view()
            return rules.decide_settled(view, prompt, event, programme, now, await self._read_again(prompt, view))
        if prompt.rule.startswith("selection:"):
            choice = prompt.choices[event.choice]
            return await lists.take_list_settled(tx, prompt, choice, event, programme, now)
        if prompt.choices[event.choice].action in ACTIONS and prompt.mail_id is not None:
            mail = await self._unfiled_mail(prompt.mail_id)
            return await around.settle_unfiled(tx, prompt, event, mail, programme, now)
        done = unfiled.settled(prompt, event, programme, now)
        if filing is None or prompt.mail_id is None:
            return done
        return await self._file(tx, done, prompt.mail_id, filing, event, now)

    async def _unfiled_mail(self, mail_id: int) -> MailEvent:
        """A mail of no case, read anew."""
        entry = await self.saver.store.inbox_entry(mail_id)
        mail = parse_mail(await self.saver.store.read_raw(mail_id))
        context = Context(as_of=entry.received_at)
        return reading.mail_event(
            mail,
            mail_id=mail_id,
            content_hash=entry.content_hash or "",
            received_at=entry.received_at,
            match=Match(case_id=None, party=None, question_id=None, why=""),
            reading=self.reader.read(mail, context),
        )

    async def _named_case(self, event: SettledEvent) -> str:
        """The case a person says a mail belongs to. Raises UnknownChoice where there is none."""
        case_id = next(iter(case_numbers(event.text)), None)
        if case_id is None or await self.saver.store.record(Case, id=case_id) is None:
            raise UnknownChoice.of("errors.name_a_case")
        return case_id

    async def _file(
        self, tx: Deciding, done: Decision, mail_id: int, case_id: str, event: SettledEvent, now: datetime
    ) -> Decision:
        """The mail taken as if it had come to the case at once."""
        store = self.saver.store
        entry = await store.inbox_entry(mail_id)
        mail = parse_mail(await store.read_raw(mail_id))
        sender = mail.sender.addr if mail.sender else ""
        party = next((r.party for r in await store.cases_of_address(sender) if r.case_id == case_id), None)
        match = Match(case_id=case_id, party=party, question_id=None, why=f"filed by {event.by}")
        view = await tx.case_view()
        read = self._event(mail_id, mail, view, match, entry.received_at, entry.content_hash or "")
        further = rules.decide_mail(view, read, self.saver.programme, now)
        return replace(further, changes=(*done.changes, *further.changes), log=(*done.log, *further.log))

    async def _try_again(self, choice: PromptChoice, now: datetime) -> None:
        """Try again what was set aside or is not known to have left; nothing where somebody did so before."""
        match choice.action:
            case "replay":
                with suppress(NotFound):
                    await self.saver.store.replay(int(choice.arguments["inbox"]))
            case "resend":
                await self.saver.store.retry_outgoing(choice.arguments["key"], now)
            case _:
                return

    async def _read_again(self, prompt: Prompt, view: CaseView) -> MailEvent | None:
        """The message a prompt is about, read anew: its bytes are archived, its meaning was not stored."""
        store = self.saver.store
        if prompt.mail_id is None:
            return None
        entry = await store.inbox_entry(prompt.mail_id)
        if entry.kind != "mail":
            return None
        mail = parse_mail(await store.read_raw(prompt.mail_id))
        reply = find_reply(mail)
        filing = await reading.file_mail(store, mail, reply.text)
        ours = await reading.our_text(store, filing, reply)
        match = filing.match
        if match.case_id != view.case.id:
            match = Match(case_id=view.case.id, party=None, question_id=prompt.question_id, why="settled")
        return self._event(prompt.mail_id, mail, view, match, entry.received_at, entry.content_hash or "", ours)

    def _event(
        self,
        mail_id: int,
        mail: Mail,
        view: CaseView,
        match: Match,
        received_at: datetime,
        content_hash: str,
        ours: str | None = None,
    ) -> MailEvent:
        return reading.mail_event(
            mail,
            mail_id=mail_id,
            content_hash=content_hash,
            received_at=received_at,
            match=match,
            reading=self.reader.read_in_case(mail, view, match, as_of=received_at, ours=ours),
        )
