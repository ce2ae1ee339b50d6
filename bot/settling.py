"""A prompt settled: by the number in a coordinator's mail, from the terminal, or in chat; the same for all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from bot import lists, reading, unfiled
from bot.saving import Saver
from handlers import rules
from handlers.decision import Decision
from handlers.events import MailEvent, SettledEvent
from handlers.matching import Match, case_numbers
from handlers.model import Case, Prompt
from handlers.view import CaseView
from messages.errors import SamtilsynError
from messages.mail import Mail
from messages.mime import parse_mail
from messages.reply import find_reply
from storage.values import Filed

_FIRST_NUMBER = re.compile(r"\W*(?:valg|nr\.?|nummer|svar)?\s*(\d{1,2})(?![\d/])[.):,]?[ \t]*([^\n]*)", re.IGNORECASE)


class UnknownChoice(SamtilsynError):
    """A prompt was settled with a choice it does not offer, or that needs more; the text says what to write."""


@dataclass(frozen=True, kw_only=True)
class Settler:
    """Carries out what a person chose."""

    saver: Saver
    own: tuple[str, ...]

    def choice_in(self, mail: Mail, prompt: Prompt) -> SettledEvent | None:
        """The choice a coordinator's reply names by number, with what stands behind it; None where there is none."""
        found = _FIRST_NUMBER.match(find_reply(mail).text.strip())
        if found is None or not 1 <= int(found[1]) <= len(prompt.choices):
            return None
        sender = mail.sender.addr if mail.sender else ""
        return SettledEvent(prompt_id=prompt.id, choice=int(found[1]) - 1, by=sender, text=found[2].strip())

    async def settle(self, inbox_id: int | None, event: SettledEvent, now: datetime, filed: Filed | None = None) -> str:
        """Settle an open prompt. Raises UnknownChoice and the errors of the stage that takes it (nothing is saved)."""
        store = self.saver.store
        prompt = await store.prompt(event.prompt_id)
        if prompt is None or not prompt.open:
            await self.saver.save_alone(Decision(), inbox_id=inbox_id, now=now, outcome="settled before", filed=filed)
            return "settled before"
        if not 0 <= event.choice < len(prompt.choices):
            offered = "; ".join(f"{n}) {c.label}" for n, c in enumerate(prompt.choices, 1))
            raise UnknownChoice(f"Opgave {prompt.number} har ikke valg {event.choice + 1}. Vælg mellem: {offered}")
        if prompt.case_id is not None:
            await self._in_case(inbox_id, prompt, prompt.case_id, event, now, filed)
        elif prompt.rule.startswith("selection:"):
            async with store.deciding() as tx:
                choice = prompt.choices[event.choice]
                decision = await lists.take_list_settled(tx, prompt, choice, event, self.saver.programme, now)
                await self.saver.save(tx, decision, inbox_id=inbox_id, now=now, outcome="settled", filed=filed)
        else:
            await self._unfiled(inbox_id, prompt, event, now, filed)
        return "settled"

    async def _in_case(
        self,
        inbox_id: int | None,
        prompt: Prompt,
        case_id: str,
        event: SettledEvent,
        now: datetime,
        filed: Filed | None,
    ) -> None:
        async with self.saver.store.deciding(case_id) as tx:
            view = await tx.case_view()
            mail = await self._read_again(prompt, view)
            decision = rules.decide_settled(view, prompt, event, self.saver.programme, now, mail)
            await self.saver.save(tx, decision, inbox_id=inbox_id, now=now, outcome="settled", filed=filed)

    async def _unfiled(
        self, inbox_id: int | None, prompt: Prompt, event: SettledEvent, now: datetime, filed: Filed | None
    ) -> None:
        """A mail without a case: the person names the case, and the mail is taken as if it had come there."""
        saver = self.saver
        done = unfiled.settled(prompt, event, saver.programme, now)
        if prompt.choices[event.choice].action != "belongs" or prompt.mail_id is None:
            await saver.save_alone(done, inbox_id=inbox_id, now=now, outcome="settled", filed=filed)
            return
        case_id = next(iter(case_numbers(event.text)), None)
        if case_id is None or await saver.store.record(Case, id=case_id) is None:
            raise UnknownChoice('Skriv et sagsnummer, der findes, efter valgets nummer, fx "1 KT-2018-014".')
        entry = await saver.store.inbox_entry(prompt.mail_id)
        mail = parse_mail(await saver.store.read_raw(prompt.mail_id))
        sender = mail.sender.addr if mail.sender else ""
        party = next((r.party for r in await saver.store.cases_of_address(sender) if r.case_id == case_id), None)
        match = Match(case_id=case_id, party=party, question_id=None, why=f"filed by {event.by}")
        async with saver.store.deciding(case_id) as tx:
            view = await tx.case_view()
            read = self._event(prompt.mail_id, mail, view, match, entry.received_at, entry.content_hash or "")
            further = rules.decide_mail(view, read, saver.programme, now)
            both = Decision(
                changes=(*done.changes, *further.changes),
                outgoing=further.outgoing,
                notices=further.notices,
                log=(*done.log, *further.log),
                acted=further.acted,
            )
            await saver.save(tx, both, inbox_id=inbox_id, now=now, outcome="settled", filed=filed)

    async def _read_again(self, prompt: Prompt, view: CaseView) -> MailEvent | None:
        """The message a prompt is about, read anew: its bytes are archived, its meaning was not stored."""
        store = self.saver.store
        if prompt.mail_id is None:
            return None
        entry = await store.inbox_entry(prompt.mail_id)
        if entry.kind != "mail":
            return None
        mail = parse_mail(await store.read_raw(prompt.mail_id))
        match = (await reading.file_mail(store, mail, find_reply(mail).text)).match
        if match.case_id != view.case.id:
            match = Match(case_id=view.case.id, party=None, question_id=prompt.question_id, why="settled")
        return self._event(prompt.mail_id, mail, view, match, entry.received_at, entry.content_hash or "")

    def _event(
        self, mail_id: int, mail: Mail, view: CaseView, match: Match, received_at: datetime, content_hash: str
    ) -> MailEvent:
        return reading.mail_event(
            mail,
            mail_id=mail_id,
            content_hash=content_hash,
            received_at=received_at,
            match=match,
            reading=reading.read_in_case(mail, view, match, as_of=received_at, own=self.own),
        )
