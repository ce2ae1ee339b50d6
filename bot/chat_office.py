"""What is asked of the office as a whole in a chat, decided on the transaction it is saved in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot import around, lists, office
from handlers import sample_draw
from handlers.around import Place, carry_out
from handlers.chat.values import OfficeEvent
from handlers.decision import Decision
from handlers.model import Record, Region
from handlers.model_around import Lesson, LessonKind, Notification
from handlers.programme import Programme
from handlers.told import Told, next_id
from messages.errors import SamtilsynError
from messages.phrases import phrase
from storage.archive import Archive
from storage.queries import Queries

# What is done at once, as no mail leaves by it.
WRITES_TO_NOBODY = frozenset({"pause", "resume", "import"})
_KINDS: Mapping[str, type[Record]] = {
    "notify": Notification,
    LessonKind.LESSON.value: Lesson,
    LessonKind.BARRIER.value: Lesson,
}


class ActRefused(SamtilsynError):
    """Something that was tapped cannot be carried out any more; the text says why."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What follows from a wish, and what its person is told beside that it is done."""

    decision: Decision
    told: tuple[str, ...] = ()


async def decide_office(tx: Queries, event: OfficeEvent, archive: Archive, programme: Programme, now: datetime) -> Wish:
    """Decide on anything but pause and resume. Raises the errors of what decides, which say what to do."""
    arguments = event.arguments
    match event.name:
        case "select":
            chosen = arguments["cases"].split()
            decision = await lists.plan_selection(tx, chosen, by=event.by, programme=programme, now=now)
            return Wish(decision=decision)
        case "import":
            return await _import(tx, event, archive.read(arguments["file"]), programme, now)
        case "ask_list":
            region = Region(arguments["region"])
            return Wish(decision=await lists.send_list(tx, region, arguments["round"], programme, now))
        case "sample":
            decision = await _sample(tx, event, programme, now)
            return Wish(decision=decision, told=tuple(line.what for line in decision.log))
        case _:
            return Wish(decision=await _told(tx, event, programme, now))


async def _import(tx: Queries, event: OfficeEvent, data: bytes, programme: Programme, now: datetime) -> Wish:
    arguments, language = event.arguments, programme.language
    plan, decision = await office.plan_import(tx, data, arguments["kind"], by=event.by, programme=programme, now=now)
    n = len(plan.refused)
    counts = {"new": plan.new, "updated": plan.updated, "unchanged": plan.unchanged, "refused": n}
    refused = (
        phrase("terminal.row_refused", language, row=r.row, reason=r.reason).strip()
        for r in plan.refused[: programme.chat.lines]
    )
    warned = (
        phrase("terminal.row_warned", language, row=w.row, reason=w.reason).strip()
        for w in plan.warnings[: programme.chat.lines]
    )
    done = phrase("chat.list_done", language, name=arguments["name"], **counts)
    return Wish(decision=decision, told=(done, *refused, *warned))


async def _sample(tx: Queries, event: OfficeEvent, programme: Programme, now: datetime) -> Decision:
    wanted = [Region(event.arguments["region"])] if event.arguments.get("region") else list(Region)
    found: list[Decision] = []
    nothing: list[SamtilsynError] = []
    for region in wanted:
        try:
            _, decision = await around.draw_sample(
                tx,
                region,
                year=int(event.arguments["year"]),
                seed=int(event.arguments["seed"]),
                by=event.by,
                programme=programme,
                now=now,
            )
        except sample_draw.NothingToDraw as error:
            nothing.append(error)
            continue
        found += [decision] if decision is not None else []
    if not found and len(nothing) < len(wanted):
        raise ActRefused(phrase("chat.sample_before", programme.language))
    if not found:
        last_year = int(event.arguments["year"]) - 1
        said = phrase("chat.sample_none", programme.language, year=last_year)
        raise nothing[0] if len(nothing) == 1 else ActRefused(said)
    return Decision(
        changes=tuple(r for d in found for r in d.changes),
        outgoing=tuple(o for d in found for o in d.outgoing),
        notices=tuple(n for d in found for n in d.notices),
        log=tuple(line for d in found for line in d.log),
        acted=True,
    )


async def _told(tx: Queries, event: OfficeEvent, programme: Programme, now: datetime) -> Decision:
    """A concern, a lesson, a barrier."""
    arguments = event.arguments
    sender = await tx.person(arguments["sender"])
    if sender is None:
        raise ActRefused(phrase("chat.not_in_register", programme.language))
    place = Place(region=Region(arguments["region"]) if arguments.get("region") else None)
    if arguments.get("case"):
        place = await around.place_of(tx, await tx.case(arguments["case"]))
    known = [str(record.key[0]) for record in await tx.records(_KINDS[event.name])]
    said = Told(id=next_id(known, now), sender=sender, words=arguments["words"], by=event.by)
    return carry_out(event.name, said, place, await tx.people(), programme, now)
