"""The worker: takes one thing after another from the inbox, lets `handlers/` decide, saves all of it in one commit.

The only catch-all of the project stands in `Worker.try_take`: whatever goes wrong with one message is written on it,
and after three tries it is set aside for a person; the next message goes on.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot import around, lists, reading, troubles
from bot.saving import Saver
from bot.settling import Settler
from bot.unfiled import unfiled_prompt
from handlers import asking, rules, samples
from handlers.chat.values import Incoming, OfficeEvent
from handlers.decision import Decision
from handlers.events import ColleagueMailEvent, CommandEvent, DeadlineEvent, MailEvent, SettledEvent
from handlers.matching import Match, case_numbers
from handlers.model import Authority, Case, Prompt
from messages.errors import SamtilsynError, UnreadableMessage
from messages.mail import Mail
from messages.mime import parse_mail
from messages.origin import find_origin
from messages.phrases import phrase
from messages.reading import Choice, Context, Evidence, Kind, Reading
from messages.reply import find_reply
from messages.sensitive import mask_cpr
from storage.deciding import Deciding
from storage.errors import ClaimLost, DatabaseUnavailable
from storage.values import Filed, InboxItem

if TYPE_CHECKING:
    from messages.papers.read import PaperReader

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Worker:
    """Decides on what lies in the inbox, in order; one item, one commit."""

    saver: Saver
    settler: Settler
    # who takes what is said in a chat (`bot/chat.py` enters itself)
    takers: dict[str, Callable[[InboxItem, datetime], Awaitable[str]]] = field(default_factory=dict, repr=False)
    # claimed, and the database went away over them: nobody else gives them out before this process ends
    _unfinished: list[InboxItem] = field(default_factory=list, repr=False)

    @classmethod
    def of(cls, saver: Saver, papers: PaperReader | None = None) -> Worker:
        """`papers` opens attached files (None: here, without limits of time and memory)."""
        reader = reading.Reader(own=(saver.writer.mailbox.addr,), programme=saver.programme, papers=papers)
        return cls(saver=saver, settler=Settler(saver=saver, reader=reader))

    async def work(self, now: datetime, *, go_on: Callable[[], bool] = lambda: True) -> int:
        """Handle everything that waits at `now` and every deadline that is due; returns how many items were taken.

        Stops early, between two items, where `go_on` says so. Raises DatabaseUnavailable; what was claimed then is
        taken up again by the next call.
        """
        store = self.saver.store
        waiting = await store.waiting(now)
        fired = await store.due_deadlines(now) if waiting.deadline else 0
        if not (waiting.inbox or fired or self._unfinished):
            return 0
        taken = 0
        while go_on() and (item := await self._next(now, look=taken > 0)) is not None:
            taken += 1
            await self.try_take(item, now)
            self._unfinished.remove(item)
        return taken

    async def _next(self, now: datetime, *, look: bool) -> InboxItem | None:
        """What comes next, kept as unfinished; `look` as in `Store.claim`."""
        if not self._unfinished and (item := await self.saver.store.claim(now, look=look)) is not None:
            self._unfinished.append(item)
        return self._unfinished[0] if self._unfinished else None

    async def take_now(self, inbox_id: int, now: datetime) -> bool:
        """Decide on one item out of turn; False where somebody else has it, or it is done.

        Raises DatabaseUnavailable; where it was claimed, `work` takes it up.
        """
        item = await self.saver.store.claim_item(inbox_id, now)
        if item is None:
            return False
        try:
            await self.try_take(item, now)
        except DatabaseUnavailable:
            self._unfinished.append(item)
            raise
        return True

    async def try_take(self, item: InboxItem, now: datetime, *, by_hand: bool = False) -> str:
        """`take`, or "failed" with the error written on the item, which is tried again and then set aside.

        `by_hand`: what refuses a person's wish (SamtilsynError) is raised, for them to be told.
        """
        try:
            return await self.take(item, now)
        except DatabaseUnavailable:  # says nothing of the message: it must not be counted against it
            raise
        except ClaimLost:  # we were thought dead, and somebody else works on it
            log.warning("inbox item %s was taken over by another process", item.id)
            return "lost"
        except Exception as error:  # the one catch-all: a bad message must not stop the others
            if by_hand and isinstance(error, SamtilsynError):
                raise
            log.exception("inbox item %s failed", item.id)
            with suppress(ClaimLost):
                await self._failed(item, mask_cpr(f"{type(error).__name__}: {error}"), now)
            return "failed"

    async def _failed(self, item: InboxItem, told: str, now: datetime) -> None:
        """Give it back to be tried again; after the third time it is set aside and a person is asked."""
        if await self.saver.store.set_aside(item.id, told, now):
            asked = troubles.set_aside(item.id, told, self.saver.programme, now)
            await self.saver.save_alone(asked, inbox_id=None, now=now)

    async def take(self, item: InboxItem, now: datetime) -> str:
        """Decide on one claimed item; returns what became of it. Raises whatever its decision raises."""
        match item.event:
            case DeadlineEvent() as event:
                async with self.saver.store.deciding(event.case_id) as tx:
                    view = await tx.case_view()
                    decision = rules.decide_deadline(view, event, self.saver.programme, now)
                    await self.saver.save(tx, decision, inbox_id=item.id, now=now, outcome="done", view=view)
                return "done"
            case SettledEvent() as event:
                return await self.settler.settle(item.id, event, now)
            case CommandEvent() as event:
                async with self.saver.store.deciding(event.case_id) as tx:
                    decision = await self.decide_command(tx, event, now)
                    await self.saver.save(tx, decision, inbox_id=item.id, now=now, outcome="done")
                return "done"
            case Incoming() | OfficeEvent():
                if item.kind not in self.takers:  # no chat runs here, and one that ran left it behind
                    from bot.chat import Chat

                    Chat(self, now=lambda: now)
                return await self.takers[item.kind](item, now)
            case None:
                return await self._mail(item, now)

    async def decide_command(self, tx: Deciding, event: CommandEvent, now: datetime) -> Decision:
        """What a command does to its case; nothing is saved. Raises the errors of the stage that takes it."""
        view = await tx.case_view()
        if event.name == "invite":
            await lists.check_no_objection(tx, view.case.id, self.saver.programme)
        named = await tx.person(event.arguments.get("person", ""))
        if named is not None:  # somebody who is not on the case yet
            view = view.with_((named,))
        return rules.decide_command(view, event, self.saver.programme, now)

    # ------------------------------------------------------------------ mail
    async def _mail(self, item: InboxItem, now: datetime) -> str:
        store = self.saver.store
        mail = _parsed(await store.read_raw(item.id))
        if item.kind == "sent_mail" or item.folder == "Sent":
            return await self._colleague(item, mail, now)
        origin = find_origin(mail, own=self.settler.reader.own)
        if origin.kind in ("own", "list"):
            return await self._leave(item, mail, now, origin.kind.value)
        reply = find_reply(mail)
        filing = await reading.file_mail(store, mail, reply.text)
        if origin.kind == "person":
            prompt = await self._prompt_of(filing)
            if prompt is not None:
                return await self._answer_to_prompt(item, mail, prompt, now)
            list_id = next((s.question_id for s in filing.sent if (s.question_id or "").startswith("list:")), None)
            if list_id is not None:
                return await self._answer_to_list(item, mail, list_id.removeprefix("list:"), now)
            sample_id = next((x for s in filing.sent if (x := samples.request_id(s.question_id or ""))), None)
            if sample_id is not None:
                return await self._answer_to_sample(item, mail, sample_id, now)
        match = filing.match
        # a number that a stranger quotes may be of no case at all
        if match.case_id is None or (match.party is None and await store.record(Case, id=match.case_id) is None):
            return await self._without_case(item, mail, filing, now)
        ours = await reading.our_text(store, filing, reply)
        async with store.deciding(match.case_id) as tx:
            view = await tx.case_view()
            read = self.settler.reader.read_in_case(mail, view, match, as_of=item.received_at, ours=ours)
            if item.same_id_other_body:
                read = self._doubted(read)
            event = self._event(item, mail, match, read)
            decision = rules.decide_mail(view, event, self.saver.programme, now)
            outcome = _outcome(decision)
            filed = _filed(mail, view.case.id)
            await self.saver.save(tx, decision, inbox_id=item.id, now=now, outcome=outcome, filed=filed, view=view)
        return outcome

    async def _prompt_of(self, filing: reading.Filing) -> Prompt | None:
        """The prompt a coordinator's reply is about."""
        person = filing.person
        if person is None or person.authority is not Authority.COORDINATOR:
            return None
        prompt_id = next((s.prompt_id for s in filing.sent if s.prompt_id), None)
        return await self.saver.store.prompt(prompt_id) if prompt_id else None

    async def _answer_to_prompt(self, item: InboxItem, mail: Mail, prompt: Prompt, now: datetime) -> str:
        event = self.settler.choice_in(mail, prompt)
        filed = _filed(mail, prompt.case_id)
        unread = self._unread(item, mail, Kind.OTHER)
        if not prompt.open:
            late = troubles.too_late(prompt, unread, self.saver.programme, now)
            await self.saver.save_alone(late, inbox_id=item.id, now=now, outcome="settled before", filed=filed)
            return "settled before"
        if event is None:
            why = phrase("asking.no_number", self.saver.programme.language)
            again = asking.ask_again(prompt, why, mail=unread)
            await self.saver.save_alone(again, inbox_id=item.id, now=now, outcome="asked", filed=filed)
            return "asked"
        try:
            return await self.settler.settle(item.id, event, now, filed)
        except SamtilsynError as error:  # the choice needs more, or is none: the same prompt again, saying so
            again = asking.ask_again(prompt, str(error), mail=unread)
            await self.saver.save_alone(again, inbox_id=item.id, now=now, outcome="asked", filed=filed)
            return "asked"

    async def _answer_to_list(self, item: InboxItem, mail: Mail, list_id: str, now: datetime) -> str:
        async with self.saver.store.deciding() as tx:
            unread = self._unread(item, mail, Kind.SELECTION)
            decision = await lists.take_list_reply(tx, list_id, unread, self.saver.programme, now)
            outcome = _outcome(decision)
            await self.saver.save(tx, decision, inbox_id=item.id, now=now, outcome=outcome, filed=_filed(mail, None))
        return outcome

    async def _answer_to_sample(self, item: InboxItem, mail: Mail, request_id: str, now: datetime) -> str:
        async with self.saver.store.deciding() as tx:
            unread = self._unread(item, mail, None)
            decision = await around.take_sample_reply(tx, request_id, unread, self.saver.programme, now)
            outcome = _outcome(decision)
            filed = _filed(mail, request_id.split(":")[1])
            await self.saver.save(tx, decision, inbox_id=item.id, now=now, outcome=outcome, filed=filed)
        return outcome

    async def _without_case(self, item: InboxItem, mail: Mail, filing: reading.Filing, now: datetime) -> str:
        unread = self._unread(item, mail, None)
        read, programme = unread.reading, self.saver.programme
        if read.kind is Kind.AUTO_REPLY:
            return await self._leave(item, mail, now, "auto")
        ours = next(iter(filing.sent), None)
        if read.kind is Kind.UNDELIVERED and (address := read.recipient or (ours.to if ours else "")):
            decision = troubles.undelivered(
                address,
                subject=unread.subject,
                reason=read.why[0].text if read.why else "",
                permanent=read.outcome == "permanent",
                people=await self.saver.store.people(),
                mail_id=item.id,
                programme=programme,
                now=now,
            )
            await self.saver.save_alone(decision, inbox_id=item.id, now=now, outcome="noted", filed=_filed(mail, None))
            return "noted"
        decision = unfiled_prompt(unread, filing.match, programme, now, sender=filing.person)
        decision = around.refuse_cpr(decision, unread, filing.person)
        await self.saver.save_alone(decision, inbox_id=item.id, now=now, outcome="asked", filed=_filed(mail, None))
        return "asked"

    async def _colleague(self, item: InboxItem, mail: Mail, now: datetime) -> str:
        """Mail in the Sent folder: ours is known by its Message-ID, anything else a colleague wrote."""
        store = self.saver.store
        if await store.find_sent((mail.message_id,)):
            await self.saver.save_alone(Decision(), inbox_id=item.id, now=now, outcome="ours")
            return "ours"
        recipients = tuple(a.addr for a in (*mail.to, *mail.cc))
        refs = reading.references(mail)
        numbers = [s.case_id for s in await store.find_sent(refs) if s.case_id]
        numbers = numbers or [r.case_id for r in await store.find_received(refs) if r.case_id]
        numbers = numbers or list(case_numbers(mail.subject))
        if not numbers:
            cases = [r for addr in recipients for r in await store.cases_of_address(addr)]
            live = {r.case_id for r in cases if not r.stage.ended}
            numbers = sorted(live) if len(live) == 1 else []
        known = [n for n in numbers if await store.record(Case, id=n) is not None]
        if not known:
            return await self._leave(item, mail, now, "no_case")
        event = ColleagueMailEvent(
            mail_id=item.id,
            case_id=known[0],
            recipients=recipients,
            subject=mask_cpr(mail.subject),
            sent_at=mail.date or item.received_at,
        )
        async with store.deciding(known[0]) as tx:
            decision = rules.decide_colleague(await tx.case_view(), event, self.saver.programme, now)
            await self.saver.save(
                tx, decision, inbox_id=item.id, now=now, outcome="noted", filed=_filed(mail, known[0])
            )
        return "noted"

    # ------------------------------------------------------------------ helpers
    async def _leave(self, item: InboxItem, mail: Mail, now: datetime, why: str) -> str:
        """Do nothing, and write down why."""
        match = Match(case_id=None, party=None, question_id=None, why="")
        event = self._event(item, mail, match, Reading(kind=Kind.OTHER))
        decision = Decision(log=(troubles.left(event, why, self.saver.programme, now),))
        await self.saver.save_alone(
            decision, inbox_id=item.id, now=now, outcome=f"left: {why}", filed=_filed(mail, None)
        )
        return f"left: {why}"

    def _doubted(self, read: Reading) -> Reading:
        """Another message under an id that was seen before: whatever it says, a person looks at it."""
        why = phrase("asking.why_id_reused", self.saver.programme.language)
        return replace(read, decision=Choice.ASK, why=(*read.why, Evidence(text=why, rule="Message-ID seen before")))

    def _unread(self, item: InboxItem, mail: Mail, expecting: Kind | None) -> MailEvent:
        """The mail read without a case."""
        context = Context(as_of=item.received_at, expecting=expecting)
        match = Match(case_id=None, party=None, question_id=None, why="")
        return self._event(item, mail, match, self.settler.reader.read(mail, context))

    def _event(self, item: InboxItem, mail: Mail, match: Match, read: Reading) -> MailEvent:
        return reading.mail_event(
            mail,
            mail_id=item.id,
            content_hash=item.content_hash or "",
            received_at=item.received_at,
            match=match,
            reading=read,
        )


def _parsed(raw: bytes) -> Mail:
    """The mail, or one without a word in it where there is nothing to read: a person is asked about that, too."""
    try:
        return parse_mail(raw)
    except UnreadableMessage:
        return Mail()


def _outcome(decision: Decision) -> str:
    if decision.acted:
        return "acted"
    return "asked" if any(isinstance(r, Prompt) and r.open for r in decision.changes) else "noted"


def _filed(mail: Mail, case_id: str | None) -> Filed:
    return Filed(
        case_id=case_id,
        message_id=mail.message_id,
        sender=mail.sender.addr if mail.sender else "",
        subject=mask_cpr(mail.subject),
        recipients=tuple(a.addr for a in (*mail.to, *mail.cc)),
    )
