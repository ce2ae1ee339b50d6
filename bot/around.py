"""What goes on around the process, with the store: samples drawn, answered, reminded of; mail of no case passed on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.saving import Saver
from handlers import around, sample_answers, sample_draw, samples
from handlers.decision import Decision, Outgoing
from handlers.events import MailEvent, SettledEvent
from handlers.model import Authority, Case, Institution, Person, Prompt, Region
from handlers.model_around import SampleDraw, SampleRequest
from handlers.overview import held_day
from handlers.programme import Programme
from messages.errors import SamtilsynError
from messages.letters_common import CprRefused
from messages.phrases import phrase
from storage.deciding import Deciding
from storage.queries import Queries


class UnknownSample(SamtilsynError):
    """There is no such request of a sample; the text says how to see those there are."""


# ---------------------------------------------------------------------- samples
async def draw_sample(
    tx: Queries, region: Region, *, year: int, seed: int, by: str, programme: Programme, now: datetime
) -> tuple[SampleDraw, Decision | None]:
    """Draw for a region and ask both authorities; where it was drawn before, that draw and nothing to do.

    Raises NothingToDraw.
    """
    before = await tx.record(SampleDraw, id=f"{year}:{region.value}")
    if before is not None:
        return before, None
    views = [await tx.case_view(case_id) for case_id in await tx.case_ids(region=region)]
    drawn = sample_draw.draw(views, region, year=year, seed=seed, programme=programme, now=now, by=by)
    return drawn, sample_draw.ask(drawn, views, await tx.people(), programme=programme, now=now)


async def take_sample_reply(
    tx: Queries, request_id: str, mail: MailEvent, programme: Programme, now: datetime
) -> Decision:
    """What follows from an answer to a sample. Raises UnknownSample."""
    request, institution = await _load(tx, request_id, programme)
    return sample_answers.take_reply(request, institution, mail, programme=programme, now=now)


async def take_sample_settled(
    tx: Queries, prompt: Prompt, event: SettledEvent, programme: Programme, now: datetime
) -> Decision:
    """The coordinator's judgement of a sample. Raises UnknownSample, ChoiceNeedsMore."""
    request, institution = await _load(tx, samples.request_id(prompt.rule) or "", programme)
    name = await _name(tx, request)
    return sample_answers.take_settled(request, institution, prompt, event, name=name, programme=programme, now=now)


async def judge_sample(
    tx: Deciding, request_id: str, verdict: str, words: str, *, by: str, programme: Programme, now: datetime
) -> Decision:
    """The same by command; prompts about the request are taken back. Raises UnknownSample, ChoiceNeedsMore."""
    request, institution = await _load(tx, request_id, programme)
    name = await _name(tx, request)
    judged = sample_answers.judge(request, institution, verdict, words, by=by, name=name, programme=programme, now=now)
    return replace(judged, changes=(*judged.changes, *samples.withdraw((request,), await tx.open_prompts())))


async def remind_samples(saver: Saver, now: datetime) -> int:
    """Remind of the samples that are due, or put them before the coordinator; gives how many."""
    programme = saver.programme
    due = [
        r
        for r in await saver.store.records(SampleRequest)
        if (step := samples.next_step(r, programme)) is not None and step <= now
    ]
    for waiting in due:
        async with saver.store.deciding(waiting.case_id) as tx:
            request, institution = await _load(tx, waiting.id, programme)
            today = now.astimezone(programme.zone).date()
            view, people = await tx.case_view(), await tx.people()
            to = sample_draw.whom_to_ask(view, request.authority, people, programme, today)
            decision = samples.take_step(request, institution, to=to, programme=programme, now=now)
            await saver.save(tx, decision, inbox_id=None, now=now)
    return len(due)


async def next_sample_step(store: Queries, programme: Programme) -> datetime | None:
    """When the next sample is due."""
    steps = (samples.next_step(r, programme) for r in await store.records(SampleRequest))
    return min((s for s in steps if s is not None), default=None)


async def samples_owed(store: Queries, programme: Programme, now: datetime) -> tuple[samples.SampleOwed, ...]:
    """Documentation of samples that has not come."""
    requests = await store.records(SampleRequest)
    if not requests:
        return ()
    names = {row.case.id: row.institution for row in await store.cases()}
    return samples.owed(requests, names, now.astimezone(programme.zone).date())


async def undrawn(store: Queries, programme: Programme, now: datetime) -> tuple[Region, ...]:
    """In January: the regions that have courses of last year and no draw yet."""
    today = now.astimezone(programme.zone).date()
    if today.month != 1:
        return ()
    drawn = {d.region for d in await store.records(SampleDraw, year=today.year)}
    held = {
        v.case.region
        for v in await store.case_views()
        if (day := held_day(v, programme)) is not None and day.year == today.year - 1
    }
    return tuple(r for r in Region if r in held - drawn)


async def _load(store: Queries, request_id: str, programme: Programme) -> tuple[SampleRequest, str]:
    request = await store.record(SampleRequest, id=request_id)
    if request is None:
        raise UnknownSample(phrase("around.no_sample", programme.language, id=request_id))
    return request, (await store.case_view(request.case_id)).institution.name


async def _name(store: Queries, request: SampleRequest) -> str:
    person = await store.person(request.asked)
    return person.name if person is not None else ""


# ---------------------------------------------------------------------- mail of no case
async def settle_unfiled(
    tx: Queries, prompt: Prompt, event: SettledEvent, mail: MailEvent, programme: Programme, now: datetime
) -> Decision:
    """Carry out what a mail of no case was settled as. Raises CannotTell."""
    place, words = await find_place(tx, event.text)
    sender = await tx.person(mail.sender)
    told = around.told_by_mail(mail, sender, words, event.by, programme.language)
    people = await tx.people()
    return around.settle_unfiled(prompt, event, told, place, people=people, programme=programme, now=now)


async def find_place(store: Queries, text: str) -> tuple[around.Place, str]:
    """The case or region `text` begins with, and the rest; a number of no case is taken for words."""
    case_id, region, rest = around.named_place(text)
    if case_id is not None:
        case = await store.record(Case, id=case_id)
        if case is not None:
            return await place_of(store, case), rest
        return around.Place(), text.strip()
    return around.Place(region=region), rest


async def place_of(store: Queries, case: Case) -> around.Place:
    """Where a case is."""
    institution = await store.record(Institution, id=case.institution_id)
    return around.Place(region=case.region, case=case, institution=institution.name if institution else "")


def refuse_cpr(decision: Decision, mail: MailEvent, sender: Person | None) -> Decision:
    """A mail of no case with a CPR number: somebody of the parties is asked to send it again without."""
    parties = (Authority.AT, Authority.ST, Authority.COORDINATOR)
    if not mail.reading.sensitive or sender is None or sender.authority not in parties:
        return decision
    refused = Outgoing(
        key=f"unfiled:cpr:{mail.mail_id}",
        to=sender.email,
        to_name=sender.name,
        letter=CprRefused(),
        answers=mail.message_id,
        answers_subject=mail.subject,
    )
    return replace(decision, outgoing=(*decision.outgoing, refused))
