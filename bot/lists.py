"""Local lists: their cases loaded together, sent to the socialtilsyn's contact, answered, settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bot.saving import Saver
from handlers import contacts
from handlers.decision import Decision
from handlers.events import MailEvent, SettledEvent
from handlers.model import AtDate, Authority, Case, LocalList, Person, Prompt, PromptChoice, Region, Stage
from handlers.programme import Programme
from handlers.stages import selection, selection_reminders
from handlers.view import CaseView
from messages.errors import SamtilsynError
from messages.phrases import phrase
from storage.deciding import Deciding
from storage.queries import Queries


class EmptyList(SamtilsynError):
    """There is nothing to send or choose; the text says what to do."""


async def send_list(store: Queries, region: Region, round_: str, programme: Programme, now: datetime) -> Decision:
    """Mail the region's candidates of a round to the socialtilsyn's contact. Raises EmptyList, NoContact."""
    views = [
        view
        for case_id in await store.case_ids(stage=Stage.CANDIDATE, region=region)
        if (view := await store.case_view(case_id)).case.round == round_
    ]
    if not views:
        raise EmptyList(phrase("selection.empty_list", programme.language, region=region.value, round=round_))
    local_list = LocalList(
        id=f"{round_}:{region.value}", region=region, round=round_, case_ids=tuple(v.case.id for v in views)
    )
    center = programme.region(region).center
    today = now.astimezone(programme.zone).date()
    dates = [d for d in await store.records(AtDate, center=center) if d.start.astimezone(programme.zone).date() > today]
    contact = await find_contact(store, Authority.ST, region, programme, today)
    return selection.send_list(
        local_list, views, contact=contact, at_dates=dates[: len(views)], programme=programme, now=now
    )


async def plan_selection(
    tx: Queries, case_ids: Iterable[str], *, by: str, programme: Programme, now: datetime
) -> Decision:
    """Select cases by hand: AT's contact is told, and the invitations wait for AT's time to object, as after an answer
    to a list. The cases of a region and round are a list of their own, so that an answer finds them.

    Raises NotFound, and SelectionRefused where one of them cannot be selected.
    """
    groups: dict[tuple[Region, str], list[CaseView]] = {}
    for case_id in dict.fromkeys(case_ids):
        view = await tx.case_view((await tx.case(case_id)).id)
        check_selectable(view.case, programme)
        groups.setdefault((view.case.region, view.case.round), []).append(view)
    made = [await _chosen_by_hand(tx, views, by, programme, now) for views in groups.values()]
    return Decision(
        changes=tuple(r for d in made for r in d.changes),
        outgoing=tuple(o for d in made for o in d.outgoing),
        log=tuple(line for d in made for line in d.log),
        acted=bool(made),
    )


def check_selectable(case: Case, programme: Programme) -> None:
    """Raises SelectionRefused where the case is selected already or has gone on."""
    language = programme.language
    if case.stage is Stage.SELECTED:
        raise selection.SelectionRefused(phrase("selection.refused_selected", language, case=case.id))
    if case.stage not in (Stage.CANDIDATE, Stage.NOT_SELECTED):
        stage = phrase(f"common.stage_{case.stage.value}", language)
        raise selection.SelectionRefused(phrase("selection.refused_stage", language, case=case.id, stage=stage))


async def check_no_objection(tx: Queries, case_id: str, programme: Programme) -> None:
    """Raises SelectionRefused where somebody wrote about the choice and no person has looked at it yet."""
    for prompt in await tx.open_prompts():
        if not (prompt.rule.startswith(f"{selection.NAME}:") and prompt.id.startswith("list:")):
            continue
        local_list = await tx.record(LocalList, id=prompt.rule.partition(":")[2])
        if local_list is not None and local_list.answered_at is not None and case_id in local_list.case_ids:
            why = phrase("selection.objected", programme.language, number=prompt.number)
            raise selection.SelectionRefused(why)


async def take_list_reply(tx: Deciding, list_id: str, mail: MailEvent, programme: Programme, now: datetime) -> Decision:
    """What follows from an answer to a list. Raises EmptyList for a list that is not there."""
    local_list, views = await _load(tx, list_id, programme)
    today = now.astimezone(programme.zone).date()
    at_contact = await find_contact(tx, Authority.AT, local_list.region, programme, today)
    return selection.take_reply(
        local_list,
        views,
        mail,
        at_contact=at_contact,
        programme=programme,
        now=now,
        taken=await _taken(tx, local_list),
    )


async def take_list_settled(
    tx: Deciding, prompt: Prompt, choice: PromptChoice, event: SettledEvent, programme: Programme, now: datetime
) -> Decision:
    """A person said which institutions of the list are chosen: the choice's numbers, or those written after it; that
    the choice stands; that the contact is asked once more."""
    settled = replace(prompt, settled_at=now, settled_by=event.by, choice=event.choice)
    if choice.action not in ("choose", "keep", "again"):
        return Decision(changes=(settled,), acted=True)
    local_list, views = await _load(tx, prompt.rule.partition(":")[2], programme)
    if choice.action == "keep":
        kept = selection.keep(local_list, views, by=event.by, programme=programme, now=now)
        return replace(kept, changes=(settled, *kept.changes))
    if choice.action == "again" and local_list.answered_at is not None:  # the answer came meanwhile
        return Decision(changes=(settled,), acted=True)
    if choice.action == "again":
        contact = await find_contact(
            tx, Authority.ST, local_list.region, programme, now.astimezone(programme.zone).date()
        )
        if contact is None:
            raise selection.NoContact(
                phrase("selection.no_contact", programme.language, region=local_list.region.value)
            )
        again = selection_reminders.send_again(local_list, views, contact=contact, programme=programme, now=now)
        return replace(again, changes=(settled, *again.changes))
    written = choice.arguments.get("numbers") or event.text
    numbers = [int(x) for x in written.replace(",", " ").split() if x.isdecimal()]
    if not numbers or not all(1 <= n <= len(views) for n in numbers):
        raise EmptyList(phrase("selection.write_numbers", programme.language, n=len(views)))
    today = now.astimezone(programme.zone).date()
    at_contact = await find_contact(tx, Authority.AT, local_list.region, programme, today)
    decision = selection.choose(
        local_list,
        views,
        [n - 1 for n in numbers],
        by=event.by,
        at_contact=at_contact,
        programme=programme,
        now=now,
        taken=await _taken(tx, local_list),
    )
    return replace(decision, changes=(settled, *decision.changes))


async def find_contact(
    store: Queries, authority: Authority, region: Region, programme: Programme, on: date
) -> Person | None:
    """`handlers.contacts.find_contact` among the people of the store."""
    return contacts.find_contact(await store.people(), authority, region, programme, on)


async def _chosen_by_hand(tx: Queries, views: list[CaseView], by: str, programme: Programme, now: datetime) -> Decision:
    case = views[0].case
    whole = f"{case.round}:{case.region.value}"
    made = sum(x.id.startswith(f"{whole}:") for x in await tx.records(LocalList, region=case.region, round=case.round))
    local_list = LocalList(
        id=f"{whole}:{made + 1}",
        region=case.region,
        round=case.round,
        case_ids=tuple(v.case.id for v in views),
    )
    today = now.astimezone(programme.zone).date()
    return selection.choose(
        local_list,
        views,
        range(len(views)),
        by=by,
        at_contact=await find_contact(tx, Authority.AT, case.region, programme, today),
        programme=programme,
        now=now,
        taken=await _taken(tx, local_list),
    )


async def _taken(store: Queries, local_list: LocalList) -> int:
    """How many places of the region other cases hold."""
    free = (Stage.CANDIDATE, Stage.NOT_SELECTED, Stage.DECLINED, Stage.CANCELLED)
    cases = await store.records(Case, region=local_list.region)
    return sum(c.stage not in free and c.id not in local_list.case_ids for c in cases)


async def remind_lists(saver: Saver, now: datetime) -> int:
    """Remind of the local lists that are due, or put them before the coordinator; gives how many."""
    programme, today = saver.programme, now.astimezone(saver.programme.zone).date()
    due = [
        x
        for x in await saver.store.records(LocalList)
        if (step := selection_reminders.next_step(x, programme)) is not None and step <= now
    ]
    for waiting in due:
        async with saver.store.deciding() as tx:
            local_list, views = await _load(tx, waiting.id, programme)
            contact = await find_contact(tx, Authority.ST, local_list.region, programme, today)
            decision = selection_reminders.take_step(local_list, views, contact=contact, programme=programme, now=now)
            await saver.save(tx, decision, inbox_id=None, now=now)
    return len(due)


async def next_reminder(store: Queries, programme: Programme) -> datetime | None:
    """When the next local list is due."""
    steps = (selection_reminders.next_step(x, programme) for x in await store.records(LocalList))
    return min((s for s in steps if s is not None), default=None)


async def _load(store: Queries, list_id: str, programme: Programme) -> tuple[LocalList, list[CaseView]]:
    local_list = await store.record(LocalList, id=list_id)
    if local_list is None:
        raise EmptyList(phrase("selection.no_list", programme.language, list=list_id))
    return local_list, [await store.case_view(case_id) for case_id in local_list.case_ids]
