"""What a tap sets going, carried out on the one path mail and terminal use; and foreseen: decided, and not saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import around, lists, office, reading
from bot.chat_mail import FOLDER, answer_mail
from bot.worker import Worker
from handlers import rules, samples
from handlers.around import Place, carry_out
from handlers.chat.asked import Foreseen, Foretold
from handlers.chat.values import Act, AnswerEvent, OfficeEvent, Tap
from handlers.decision import Decision, Outgoing
from handlers.events import CommandEvent, SettledEvent
from handlers.model import Person, Prompt, Record, Region
from handlers.model_around import Lesson, LessonKind, Notification
from handlers.told import Told, next_id
from messages.errors import SamtilsynError
from messages.mime import parse_mail
from messages.phrases import phrase
from messages.reply import find_reply
from storage.errors import DatabaseUnavailable

_KINDS: Mapping[str, type[Record]] = {
    "notify": Notification,
    LessonKind.LESSON.value: Lesson,
    LessonKind.BARRIER.value: Lesson,
}


class ActRefused(SamtilsynError):
    """Something that was tapped cannot be carried out any more; the text says why."""


@dataclass(frozen=True, kw_only=True)
class Carried:
    """What became of a tap: `told` in words for its person; `refused` where nothing of it could be done."""

    told: tuple[str, ...]
    refused: bool


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
        for n, act in enumerate(tap.acts):
            try:
                told += await self._carried(act, f"{tap.id}:{n}", now)
            except DatabaseUnavailable:
                raise
            except SamtilsynError as error:
                refused.append(str(error))
        return Carried(told=(*told, *dict.fromkeys(refused)), refused=bool(refused) and len(refused) == len(tap.acts))

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
        return await self._office_decided(act.office, now)

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

    async def _office_decided(self, event: OfficeEvent, now: datetime) -> Decision:
        arguments = event.arguments
        match event.name:
            case "ask_list":
                return await lists.send_list(
                    self._store, Region(arguments["region"]), arguments["round"], self._programme, now
                )
            case "sample":
                return await self._sample(event, now)
            case "notify" | "lesson" | "barrier":
                return await self._told(event, now)
            case _:
                return Decision()

    async def _sample(self, event: OfficeEvent, now: datetime) -> Decision:
        wanted = [Region(event.arguments["region"])] if event.arguments.get("region") else list(Region)
        found: list[Decision] = []
        nothing: SamtilsynError | None = None
        async with self._store.deciding() as tx:
            for region in wanted:
                try:
                    _, decision = await around.draw_sample(
                        tx,
                        region,
                        year=int(event.arguments["year"]),
                        seed=int(event.arguments["seed"]),
                        by=event.by,
                        programme=self._programme,
                        now=now,
                    )
                except samples.NothingToDraw as error:
                    nothing = error
                    continue
                found += [decision] if decision is not None else []
        if not found:
            raise nothing or ActRefused(phrase("chat.sample_before", self._programme.language))
        return Decision(
            changes=tuple(r for d in found for r in d.changes),
            outgoing=tuple(o for d in found for o in d.outgoing),
            notices=tuple(n for d in found for n in d.notices),
            log=tuple(line for d in found for line in d.log),
            acted=True,
        )

    async def _told(self, event: OfficeEvent, now: datetime) -> Decision:
        arguments = event.arguments
        async with self._store.deciding() as tx:
            sender = await tx.person(arguments["sender"])
            if sender is None:
                sender = await self._person(arguments["sender"])
            place = Place(region=Region(arguments["region"]) if arguments.get("region") else None)
            if arguments.get("case"):
                place = await around.place_of(tx, await tx.case(arguments["case"]))
            kind: type[Record] = _KINDS[event.name]
            known = [str(record.key[0]) for record in await tx.records(kind)]
            said = Told(id=next_id(known, now), sender=sender, words=arguments["words"], by=event.by)
            return carry_out(event.name, said, place, await tx.people(), self._programme, now)

    # ------------------------------------------------------------------ carried out
    async def _carried(self, act: Act, key: str, now: datetime) -> tuple[str, ...]:
        """Carry one act out; what there is to tell of it beside that it is done. Raises what refuses it."""
        if act.command is not None:
            await self._through_inbox(act.command, key, now)
        elif act.settled is not None:
            await self._through_inbox(act.settled, key, now)
        elif act.answer is not None:
            await self._send_answer(act.answer, key, now)
        elif act.office is not None:
            return await self._do_office(act.office, now)
        return ()

    async def _through_inbox(self, event: CommandEvent | SettledEvent, key: str, now: datetime) -> None:
        inbox_id = await self._store.receive_event(event, received_at=now, dedupe_key=f"tap:{key}")
        item = await self._store.claim_item(inbox_id, now)
        if item is None:
            return  # done before a crash, or in the hands of the worker
        try:
            outcome = await self._worker.take(item, now)
        except SamtilsynError:
            await self._saver.save_alone(Decision(), inbox_id=inbox_id, now=now, outcome="refused")
            raise
        if outcome == "settled before":
            raise ActRefused(phrase("chat.settled_before", self._programme.language))

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

    async def _do_office(self, event: OfficeEvent, now: datetime) -> tuple[str, ...]:
        arguments, language = event.arguments, self._programme.language
        match event.name:
            case "pause" | "resume":
                await office.set_paused(self._saver, event.name == "pause", by=event.by, now=now)
            case "select":
                await office.select_cases(self._saver, arguments["cases"].split(), by=event.by, now=now)
            case "import":
                data = self._store.archive.read(arguments["file"])
                plan = await office.import_list(self._saver, data, arguments["kind"], by=event.by, now=now)
                n = len(plan.refused)
                counts = {"new": plan.new, "updated": plan.updated, "unchanged": plan.unchanged, "refused": n}
                refused = plan.refused[: self._programme.chat.lines]
                return (
                    phrase("chat.list_done", language, name=arguments["name"], **counts),
                    *(phrase("terminal.row_refused", language, row=r.row, reason=r.reason).strip() for r in refused),
                )
            case _:
                decision = await self._office_decided(event, now)
                await self._saver.save_alone(decision, inbox_id=None, now=now)
                return tuple(line.what for line in decision.log) if event.name == "sample" else ()
        return ()

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
