"""The draw of random samples: each January some courses of a region are drawn, and both authorities asked for papers.

The draw can be repeated by anybody: each case's lot is the SHA-256 of "seed:year:region:case", the smallest are drawn
(seeds/000, annex 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from hashlib import sha256

from handlers import contacts
from handlers.decision import Decision, Outgoing
from handlers.model import Authority, LogEntry, MeetingStatus, Person, Region
from handlers.model_around import SampleDraw, SampleRequest
from handlers.overview import held_day
from handlers.programme import Programme
from handlers.samples import NAME, mail_of
from handlers.view import CaseView
from handlers.working_days import add_working_days
from messages import danish, english
from messages.errors import SamtilsynError
from messages.letters_around import SampleAsked
from messages.phrases import phrase

_BOTH = (Authority.AT, Authority.ST)


class NothingToDraw(SamtilsynError):
    """No sample can be drawn; the text says why and what to do."""


def lot(seed: int, year: int, region: Region, case_id: str) -> str:
    """A case's lot, as hex; the smallest are drawn."""
    return sha256(f"{seed}:{year}:{region.value}:{case_id}".encode()).hexdigest()


def draw(
    views: Iterable[CaseView], region: Region, *, year: int, seed: int, programme: Programme, now: datetime, by: str
) -> SampleDraw:
    """Draw among the region's courses whose meeting was held the year before. Raises NothingToDraw."""
    population = sorted(
        v.case.id
        for v in views
        if v.case.region is region and (day := held_day(v, programme)) is not None and day.year == year - 1
    )
    if not population:
        raise NothingToDraw(phrase("around.nothing_to_draw", programme.language, region=region.value, year=year - 1))
    drawn = sorted(population, key=lambda case_id: lot(seed, year, region, case_id))
    return SampleDraw(
        id=f"{year}:{region.value}",
        year=year,
        region=region,
        seed=seed,
        population=tuple(population),
        drawn=tuple(drawn[: programme.samples.cases_per_region]),
        drawn_at=now,
        drawn_by=by,
    )


def ask(
    drawn: SampleDraw, views: Sequence[CaseView], people: Sequence[Person], *, programme: Programme, now: datetime
) -> Decision:
    """The draw written down, and both authorities asked to document each course that was drawn.

    Asked is the authority's contact of the region, else the case's inspector. Raises NothingToDraw where an authority
    has neither.
    """
    language, today = programme.language, now.astimezone(programme.zone).date()
    answer_by = add_working_days(today, programme.samples.answer_working_days, programme)
    requests: list[SampleRequest] = []
    mails: list[Outgoing] = []
    for view in (v for v in views if v.case.id in drawn.drawn):
        for authority in _BOTH:
            whom = whom_to_ask(view, authority, people, programme, today)
            if whom is None:
                who = contacts.named(authority, drawn.region, programme)
                raise NothingToDraw(phrase("around.nobody_to_ask", language, who=who, case=view.case.id))
            request = SampleRequest(
                id=f"{drawn.year}:{view.case.id}:{authority.value}",
                year=drawn.year,
                region=drawn.region,
                case_id=view.case.id,
                authority=authority,
                asked=whom.email,
                asked_at=now,
                answer_by=answer_by,
            )
            inspector = view.inspector(authority)
            letter = SampleAsked(
                name=whom.name,
                institution=view.institution.name,
                authority=contacts.named(authority, drawn.region, programme),
                inspector=inspector.name if inspector and inspector.id != whom.id else "",
                year=drawn.year,
                known=_known(view, authority, programme),
                answer_by=answer_by,
            )
            requests.append(request)
            mails.append(mail_of(request, letter, f"ask:{answer_by.isoformat()}", to_name=whom.name))
    what = phrase(
        "around.log_drawn",
        language,
        region=drawn.region.value,
        year=drawn.year,
        seed=drawn.seed,
        n=len(drawn.population),
        drawn=", ".join(drawn.drawn),
    )
    log = [
        LogEntry(at=now, case_id=None, actor=drawn.drawn_by, what=what, rule=NAME, words=", ".join(drawn.population))
    ]
    log += [
        LogEntry(
            at=now,
            case_id=r.case_id,
            actor=drawn.drawn_by,
            what=phrase("around.log_asked", language, year=r.year, who=r.asked),
            rule=NAME,
        )
        for r in requests
    ]
    return Decision(changes=(drawn, *requests), outgoing=tuple(mails), log=tuple(log), acted=True)


def whom_to_ask(
    view: CaseView, authority: Authority, people: Sequence[Person], programme: Programme, today: date
) -> Person | None:
    """The authority's contact of the region on that day, else the case's inspector."""
    contact = contacts.find_contact(people, authority, view.case.region, programme, today)
    return contact if contact is not None and not contact.email_undeliverable else view.inspector(authority)


def _known(view: CaseView, authority: Authority, programme: Programme) -> tuple[str, ...]:
    """What the case says of the course, in the order of the activities. Visits are known to both authorities."""
    language, zone = programme.language, programme.zone
    in_words = (danish if language == "da" else english).format_day
    lines: list[tuple[str, date | None]] = [
        ("selected", view.case.selected_at.astimezone(zone).date() if view.case.selected_at else None),
        ("own_visit", view.visit(authority).day),
        ("other_visit", view.visit(authority.other).day),
        ("preparation", view.case.preparation_day),
    ]
    meeting = view.meeting
    if meeting is not None and meeting.status is MeetingStatus.HELD:
        sent = meeting.draft_sent_at
        lines.append(("draft", sent.astimezone(zone).date() if sent else None))
        lines.append(("meeting", meeting.start.astimezone(zone).date()))
    document = view.newest_document(authority)
    lines.append(("document", document.received_at.astimezone(zone).date() if document else None))
    return tuple(phrase(f"around.known_{key}", language, day=in_words(day)) for key, day in lines if day is not None)
