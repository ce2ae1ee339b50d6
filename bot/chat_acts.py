"""What a tap sets going, carried out on the one path mail and terminal use; and foreseen: decided, and not saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import reading
from bot.chat_mail import FOLDER, answer_mail
from bot.chat_office import WRITES_TO_NOBODY, ActRefused, decide_office
from bot.office import set_paused
from bot.worker import Worker
from handlers import rules
from handlers.chat.asked import Foreseen, Foretold
from handlers.chat.values import REPORT, Act, AnswerEvent, OfficeEvent, Tap
from handlers.decision import Decision, Outgoing
from handlers.events import CommandEvent, SettledEvent
from handlers.model import Person, Prompt, Region
from messages.chat import Attached
from messages.errors import SamtilsynError
from messages.mime import parse_mail
from messages.phrases import phrase
from messages.reply import find_reply
from messages.sensitive import mask_cpr
from storage.errors import DatabaseUnavailable
from storage.values import InboxItem

_DONE, _REFUSED = "done", "refused: "  # what stands on the inbox row of an act


@dataclass(frozen=True, kw_only=True)
class Carried:
    """What became of a tap: `told` in words for its person; `refused` where nothing of it could be done."""

    told: tuple[str, ...]
    refused: bool
    attached: Attached | None = None


class Carrier:
    """Foresees and carries out."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._saver = worker.saver
        self._store = worker.saver.store
        self._programme = worker.saver.programme

    async def foresee(self, acts: Sequence[Act], now: datetime) -> Foreseen:
        """Whom the acts would write to, and why some cannot be carried out."""
        mails: list[Foretold] = []
        refused: list[str] = []
        asks = 0
        for act in acts:
            try:
                decision = await self._decided(act, now)
            except DatabaseUnavailable:
                raise
            except SamtilsynError as error:
                refused.append(str(error))
                continue
            asks += sum(isinstance(r, Prompt) and r.open for r in decision.changes)
            for out in decision.outgoing:
                to = await self.called(out.to, await self._institution(out), name=out.to_name)
                mails.append(Foretold(to=to, letter=out.letter.template, case_id=out.case_id))
        return Foreseen(mails=tuple(mails), refused=tuple(dict.fromkeys(refused)), asks=asks)

    async def carry(self, tap: Tap, now: datetime) -> Carried:
        """Carry a tap's acts out, each once, however often this is tried."""
        told: list[str] = []
        refused: list[str] = []
        attached: Attached | None = None
        for n, act in enumerate(tap.acts):
            try:
                if act.office is not None and act.office.name == REPORT:
                    attached = await self._report(act.office, now)
                    told.append(phrase("chat.report_edition", self._programme.language))
                else:
                    told += await self._carried(act, f"{tap.id}:{n}", now)
            except DatabaseUnavailable:
                raise
            except SamtilsynError as error:
                refused.append(str(error))
        nothing_done = bool(refused) and len(refused) == len(tap.acts)
        return Carried(told=(*told, *dict.fromkeys(refused)), refused=nothing_done, attached=attached)

    async def called(self, address: str, institution: str, *, name: str = "") -> str:
        """Whom a mail goes to as the chat may say it: somebody of the register by name, else the institution."""
        language = self._programme.language
        person = await self._store.person(address)
        if person is not None:
            return person.name or phrase(f"common.party_{person.authority.value}", language)
        return institution or name or phrase("common.party_institution", language)

    # ------------------------------------------------------------------ decided, not saved
    async def _decided(self, act: Act, now: datetime) -> Decision:
        if act.command is not None:
            async with self._store.deciding(act.command.case_id) as tx:
                return await self._worker.decide_command(tx, act.command, now)
        if act.settled is not None:
            return await self._worker.settler.foresee(act.settled, now)
        if act.answer is not None:
            return await self._answer_decided(act.answer, now)
        assert act.office is not None
        if act.office.name in WRITES_TO_NOBODY:
            return Decision()
        async with self._store.deciding() as tx:
            return (await decide_office(tx, act.office, self._store.archive, self._programme, now)).decision

    async def _answer_decided(self, answer: AnswerEvent, now: datetime) -> Decision:
        mail = parse_mail(await self._mail(answer, "foreseen", now))
        reply = find_reply(mail)
        filing = await reading.file_mail(self._store, mail, reply.text)
        match = filing.match
        if match.case_id is None:
            return Decision()
        ours = await reading.our_text(self._store, filing, reply)
        async with self._store.deciding(match.case_id) as tx:
            view = await tx.case_view()
            read = self._worker.settler.reader.read_in_case(mail, view, match, as_of=now, ours=ours)
            event = reading.mail_event(mail, mail_id=0, content_hash="", received_at=now, match=match, reading=read)
            return rules.decide_mail(view, event, self._programme, now)

    # ------------------------------------------------------------------ carried out
    async def do_office(self, item: InboxItem, now: datetime) -> str:
        """Carry out what was asked of the office, in one commit with its inbox row; gives what there is to tell."""
        event = item.event
        assert isinstance(event, OfficeEvent)
        if event.name in ("pause", "resume"):
            await set_paused(self._saver, event.name == "pause", by=event.by, now=now, inbox_id=item.id)
            return _DONE
        async with self._store.deciding() as tx:
            wish = await decide_office(tx, event, self._store.archive, self._programme, now)
            outcome = "\n".join(wish.told) or _DONE
            await self._saver.save(tx, wish.decision, inbox_id=item.id, now=now, outcome=outcome)
        return outcome

    async def _carried(self, act: Act, key: str, now: datetime) -> tuple[str, ...]:
        """Carry one act out; what there is to tell of it beside that it is done. Raises what refuses it."""
        if act.answer is not None:
            await self._send_answer(act.answer, key, now)
            return ()
        event = act.command or act.settled or act.office
        assert event is not None
        outcome = await self._through_inbox(event, key, now)
        if outcome == "settled before":
            raise ActRefused(phrase("chat.settled_before", self._programme.language))
        if outcome == "failed":
            raise ActRefused(phrase("chat.act_failed", self._programme.language))
        if outcome.startswith(_REFUSED):
            raise ActRefused(outcome.removeprefix(_REFUSED))
        return tuple(outcome.split("\n")) if act.office is not None and outcome not in (_DONE, "") else ()

    async def _report(self, event: OfficeEvent, now: datetime) -> Attached:
        """The whole report. It changes nothing: after a crash it is made once more."""
        from bot.chat_report import report_file

        region = Region(event.arguments["region"]) if event.arguments.get("region") else None
        today = now.astimezone(self._programme.zone).date()
        return await report_file(self._store, self._programme, region, today)

    async def _through_inbox(self, event: CommandEvent | SettledEvent | OfficeEvent, key: str, now: datetime) -> str:
        """What became of it, now or (its key is the tap's) before a crash; "" where somebody else is at it."""
        inbox_id, item = await self._store.begin_event(event, dedupe_key=f"tap:{key}", now=now)
        if item is None:
            return (await self._store.inbox_entry(inbox_id)).outcome
        try:
            return await self._worker.try_take(item, now, by_hand=True)
        except DatabaseUnavailable:
            raise
        except SamtilsynError as error:
            await self._saver.save_alone(
                Decision(), inbox_id=inbox_id, now=now, outcome=f"{_REFUSED}{mask_cpr(str(error))}"
            )
            raise

    async def _send_answer(self, answer: AnswerEvent, key: str, now: datetime) -> None:
        raw = await self._mail(answer, key, now)
        received = await self._store.receive_mail(raw, received_at=now, folder=FOLDER, source=FOLDER)
        item = await self._store.claim_item(received.inbox_id, now)
        if item is not None:
            await self._worker.try_take(item, now)

    async def _mail(self, answer: AnswerEvent, key: str, now: datetime) -> bytes:
        person = await self._person(answer.person)
        asked = await self._store.asked_by(answer.question_id) if answer.question_id else None
        file = self._store.archive.read(answer.file) if answer.file else None
        mailbox = self._saver.writer.mailbox.addr
        return answer_mail(answer, person, mailbox=mailbox, key=key, now=now, replies_to=asked, file=file)

    async def _person(self, address: str) -> Person:
        person = await self._store.person(address)
        if person is None:
            raise ActRefused(phrase("chat.not_in_register", self._programme.language))
        return person

    async def _institution(self, out: Outgoing) -> str:
        if out.case_id is None or await self._store.person(out.to) is not None:
            return ""
        line = await self._store.case_line(out.case_id)
        return line.institution if line else ""
