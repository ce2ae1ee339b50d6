"""The chat in the running process: what came in is committed, answered and committed again; taps carried out in time.

`take` is the transports' way in. All answers are made by `handlers.chat.answer`; all that leaves lies in the chat
outbox, from where `bot.chat_sending` takes it.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import TYPE_CHECKING

from bot import chat_daily
from bot.chat_acts import Carried, Carrier
from bot.chat_asking import Asking
from bot.chat_cards import waiting_cards
from bot.chat_mail import file_name
from bot.saving import coordinators
from bot.worker import Worker
from handlers.chat.answer import answer
from handlers.chat.documents import LISTS
from handlers.chat.strangers import code_hash
from handlers.chat.values import TERMINAL, ChatDecision, ChatOut, Code, Incoming, Link, Place, Tap
from handlers.chat.who import find_me
from handlers.decision import Decision, Outgoing
from handlers.model import LogEntry
from messages.chat import ChatText, masked, text
from messages.letters_chat import ChatCode
from messages.mime import parse_mail
from messages.phrases import phrase
from messages.sensitive import has_cpr
from storage.values import Cursor, FrozenMail, InboxItem

if TYPE_CHECKING:
    from messages.papers.read import PaperReader

KIND, OFFICE = "chat", "office"  # of inbox rows
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is taken for another
_CODE_LENGTH = 10
_A_DAY = timedelta(days=1)


class Chat:
    """One for the process. `now` is its clock; `channel` the chat that gets the digest ("telegram:-100…"), or None;
    `terminal`: who sits at the sandbox's terminal is its coordinator."""

    def __init__(
        self, worker: Worker, *, now: Callable[[], datetime], channel: str | None = None, terminal: bool = False
    ) -> None:
        self._worker = worker
        self._saver = worker.saver
        self._store = worker.saver.store
        self._programme = worker.saver.programme
        self._now = now
        self._channel = channel
        self._carrier = Carrier(worker)
        self._terminal = terminal
        self._begun = asyncio.Lock()  # between looking whether a tap waits and what follows from that
        self._carrying = asyncio.Lock()
        self._asking = Asking(self._store, self._programme, self._carrier, terminal=terminal)
        worker.takers[KIND] = self.work
        worker.takers[OFFICE] = self._carrier.do_office

    # ------------------------------------------------------------------ in
    async def take(self, incoming: Incoming, *, file: bytes | None = None, cursor: Cursor | None = None) -> None:
        """Commit what came in with the cursor, answer it, and carry out what is to be done at once.

        When it returns, the update may be confirmed. Raises DatabaseUnavailable: then it must come again. Whatever else
        goes wrong is written on its inbox row, and it is tried again by the worker.
        """
        said = _without_cpr(incoming, file, self._worker.settler.reader.papers)
        inbox_id, new = await self._store.receive_chat(said, file=None if said.cpr else file, cursor=cursor)
        now = self._now()
        if new and (item := await self._store.claim_item(inbox_id, now)) is not None:
            await self._worker.try_take(item, now)
        await self.carry_out(self._now(), waited_for=True)

    async def moved(self, old: str, new: str, *, cursor: Cursor | None = None) -> None:
        """A group has a new id."""
        await self._store.move_chat(old, new, cursor)

    async def work(self, item: InboxItem, now: datetime) -> str:
        """Answer one claimed inbox row (also one that a crash left). Raises whatever its answer raises."""
        said = item.event
        assert isinstance(said, Incoming)
        said = replace(said, file=item.content_hash or said.file)
        async with self._begun:  # a tap that is taken back must not begin before that is committed
            decision = await answer(said, self._asking, self._programme, now)
            if decision.link is not None:
                cards = await waiting_cards(self._store, decision.link, self._programme, now, again=said.id)
                decision = replace(decision, out=(*decision.out, *cards))
            mails = await self._code_mail(decision, said, now)
            async with self._store.deciding() as tx:
                await tx.commit_chat(
                    inbox_id=item.id,
                    incoming=said,
                    chat=decision,
                    decision=Decision(log=self._log(decision, said, now)),
                    mails=mails,
                    now=now,
                )
        if said.user is not None and said.place is Place.PRIVATE:
            await self._store.set_blocked(said.chat, False)  # who writes can be written to
        return "answered"

    # ------------------------------------------------------------------ time
    async def turn(self, now: datetime) -> None:
        """Do what is due: taps whose time to think is over, the morning's digest and cards."""
        if self._terminal:
            await self._sit_down(now)
        await self.carry_out(now)
        await chat_daily.send_due(self._saver, self._channel, now)

    async def next_turn(self, now: datetime) -> datetime:
        """When something is due by itself."""
        morning = await chat_daily.next_morning(self._store, self._programme, now)
        tap = await self._store.next_tap()
        return morning if tap is None else min(tap, morning)

    async def carry_out(self, now: datetime, *, waited_for: bool = False) -> int:
        """Carry out the taps that are due, one at a time; gives how many.

        Where somebody is at it already they take the new ones too: nobody waits here for a hundred invitations. What
        takes long is left to the engine's next turn where an answer is `waited_for`.
        """
        if self._carrying.locked():
            return 0
        done = 0
        async with self._carrying:
            while due := [t for t in await self._store.due_taps(now) if not (waited_for and _takes_long(t.tap))]:
                for kept in due:
                    async with self._begun:
                        begun = await self._store.begin_tap(kept.tap.id)  # not taken back a moment ago
                    if begun:
                        await self._carry_out(kept.tap, now)
                        done += 1
        return done

    async def _carry_out(self, tap: Tap, now: datetime) -> None:
        language = self._programme.language
        person = await self._asking.person(tap.person)
        if find_me(person, self._programme, now.astimezone(self._programme.zone).date()) is None:
            carried = Carried(told=(phrase("chat.not_in_register", language),), refused=True)
        else:
            carried = await self._carrier.carry(tap, now)
        lines = [phrase("chat.done", language, what=tap.what), *carried.told]
        if carried.refused:
            lines = [phrase("chat.refused", language, why=" ".join(carried.told))]
        message = masked(ChatText(lines=text(*lines), attached=carried.attached))
        edits = None if carried.attached is not None else tap.edits
        out = ChatOut(key=f"tap:{tap.id}", chat=tap.chat, message=message, edits=edits)
        outcome = " ".join(carried.told) or "done"
        await self._store.end_tap(tap.id, outcome, (out,), now, refused=carried.refused)

    async def _sit_down(self, now: datetime) -> None:
        """The terminal is the first coordinator of the register who has no chat yet, so that cards are shown there."""
        if await self._store.link_of(TERMINAL) is not None:
            return
        linked = {link.person for link in await self._store.links()}
        for person in coordinators(await self._store.people(), now, self._programme):
            if person.id not in linked:
                await self._store.put_link(Link(user=TERMINAL, person=person.id, chat=TERMINAL, linked_at=now))
                return

    # ------------------------------------------------------------------ codes
    async def _code_mail(self, decision: ChatDecision, said: Incoming, now: datetime) -> tuple[FrozenMail, ...]:
        """A code for the address somebody gave, where the register holds it and not too many were asked for."""
        address = decision.asks_code_for
        if address is None:
            return ()
        return await self.send_code(address, asked_by=said.user or "", key=said.id, now=now)

    async def send_code(self, address: str, *, asked_by: str, key: str, now: datetime) -> tuple[FrozenMail, ...]:
        """A new code kept and its mail written; () for whom the register does not hold today, and after too many."""
        rules = self._programme.chat
        person = await self._store.person(address)
        today = now.astimezone(self._programme.zone).date()
        if person is None or find_me(person, self._programme, today) is None:
            return ()
        if await self._store.codes_since(now - _A_DAY, person=person.id, asked_by=asked_by) >= rules.codes_a_day:
            return ()
        code = "".join(secrets.choice(_LETTERS) for _ in range(_CODE_LENGTH))
        valid_until = now + timedelta(minutes=rules.code_minutes)
        await self._store.add_code(
            Code(hash=code_hash(code), person=person.id, created_at=now, valid_until=valid_until, asked_by=asked_by)
        )
        letter = ChatCode(name=person.name, code=code, minutes=rules.code_minutes)
        out = Outgoing(key=f"chat-code:{person.id}:{key}", to=person.email, to_name=person.name, letter=letter)
        return (self._saver.writer.freeze(out, now=now),)

    def _log(self, decision: ChatDecision, said: Incoming, now: datetime) -> tuple[LogEntry, ...]:
        """Who is let in and what is set going stands in the log; questions do not."""
        if decision.link is None and not decision.taps and not decision.undo and decision.takes is None:
            return ()
        what = "; ".join([*(tap.what for tap in decision.taps), *(f"undo {tap}" for tap in decision.undo)])
        entry = LogEntry(
            at=now, case_id=None, actor=decision.by or said.user or "", what=what or decision.why, rule="chat"
        )
        return (entry,)


def _takes_long(tap: Tap) -> bool:
    return any(act.office is not None and act.office.takes_long for act in tap.acts)


def _without_cpr(said: Incoming, file: bytes | None, papers: PaperReader | None) -> Incoming:
    """What may be kept: nothing that holds a CPR number, in its words or in the file that was dropped."""
    name = said.document.name if said.document is not None else ""
    if has_cpr(said.text) or has_cpr(name) or (file is not None and _holds_cpr(name, file, papers)):
        return replace(said, text="", document=None, cpr=True)
    return said


def _holds_cpr(name: str, file: bytes, papers: PaperReader | None) -> bool:
    """Whether a paper does. In a list it is not looked for: the P-numbers of institutions look like it."""
    if name.casefold().endswith(LISTS):
        return False
    from messages.papers.find import find_sensitive

    mail = EmailMessage()
    mail.add_attachment(file, maintype="application", subtype="octet-stream", filename=file_name(name))
    parsed = parse_mail(mail.as_bytes())
    return bool(find_sensitive(parsed, papers) if papers is not None else find_sensitive(parsed))
