"""Stage 3, parallel visits: each authority's own visit inside the window (seeds/000, annex 3).

A visit not yet held is known to the two authorities and the coordinator only: nothing here writes to an institution.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import (
    Authority,
    Party,
    Prompt,
    PromptChoice,
    Question,
    Stage,
    VisitStatus,
)
from handlers.programme import Programme
from handlers.stages import meeting_dates
from handlers.view import CaseView
from handlers.working_days import add_working_days, next_working_day, working_moment
from messages.danish import format_day
from messages.letters import Letter
from messages.letters_visits import VisitAsked, VisitPlanned
from messages.phrases import phrase
from messages.reading import DateMention, Kind, Slot

NAME = "visits"
AUTHORITIES = (Authority.AT, Authority.ST)
_JUST_ASKED = timedelta(days=3)  # several deadlines met at once after a stop are one mail


def begin(desk: Desk) -> None:
    """The institution said yes: tell both inspectors the window and ask for the visit's date."""
    case = desk.view.case
    if case.window_start and case.window_end:
        desk.note(
            "window",
            desk.say("visits.window", start=format_day(case.window_start), end=format_day(case.window_end)),
        )
    for authority in AUTHORITIES:
        _ask_plan(desk, authority)


def assign(desk: Desk, authority: Authority, person_id: str) -> None:
    """Make `person_id` the authority's inspector of the case; asks for the visit when the institution has said yes."""
    case = desk.view.case
    desk.put(
        replace(case, at_inspector=person_id) if authority is Authority.AT else replace(case, st_inspector=person_id)
    )
    person = desk.view.inspector(authority)
    desk.note(
        "assign",
        desk.say(
            "invitation.assigned",
            name=person.name if person else person_id,
            authority=desk.say(f"common.party_{authority.value}"),
        ),
    )
    if case.accepted_at and desk.view.visit(authority).status is not VisitStatus.HELD:
        _ask_plan(desk, authority)


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """A visit reported held, planned or postponed, maybe with a meeting agreed on the spot."""
    if mail.party not in (Party.AT, Party.ST):
        desk.acted = False
        desk.note("visit", f"{mail.sender}: {mail.reading.outcome}")
        return
    authority = Authority(mail.party.value)
    mention = next((d for d in mail.reading.dates if d.of is None and d.wanted and d.start is not None), None)
    words = mail.reading.why[0].text if mail.reading.why else ""
    match mail.reading.outcome:
        case "held":
            _held(desk, authority, mention, words)
        case "planned":
            _planned(desk, authority, mention, words)
        case "postponed":
            _postponed(desk, authority, mention, words)
        case _:
            desk.note("visit", f"{mail.sender}: {mail.reading.outcome}", words)
    _meeting_on_the_spot(desk, authority, mail)


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Held or planned on the day the mail names, or on one the person writes; postponed."""
    kind = Kind.VISIT.value
    out: list[PromptChoice] = []
    for mention in mail.reading.dates:
        if mention.start is None or not mention.wanted:
            continue
        day = _day(mention)
        for outcome in ("held", "planned"):
            out.append(
                PromptChoice(
                    label=phrase(f"visits.choice_{outcome}_day", day=format_day(day)),
                    action="read",
                    arguments={"kind": kind, "outcome": outcome, "day": day.isoformat()},
                )
            )
    for outcome in ("held", "planned"):
        out.append(
            PromptChoice(
                label=phrase(f"visits.choice_{outcome}"),
                action="read",
                arguments={"kind": kind, "outcome": outcome, "needs": "day"},
            )
        )
    out.append(
        PromptChoice(
            label=phrase("visits.choice_postponed"),
            action="read",
            arguments={"kind": kind, "outcome": "postponed"},
        )
    )
    return tuple(out)


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """The working day after a planned visit; weekly in the window where no date is known."""
    case = view.case
    if case.stage.ended or case.accepted_at is None or case.window_start is None or case.window_end is None:
        return
    for authority in AUTHORITIES:
        visit = view.visit(authority)
        if visit.status is VisitStatus.HELD or view.inspector(authority) is None:
            continue
        if visit.day is not None:
            after = next_working_day(visit.day + timedelta(days=1), programme)
            yield Deadline(key=f"visit-held:{authority.value}:{visit.day}", due=working_moment(after, programme))
            continue
        day = case.window_start + timedelta(days=(programme.visits.ask_weekday - case.window_start.weekday()) % 7)
        while day <= case.window_end:
            asked = next_working_day(day, programme)
            yield Deadline(key=f"visit-week:{authority.value}:{day}", due=working_moment(asked, programme))
            day += timedelta(days=7)


def take_deadline(desk: Desk, key: str) -> None:
    """Ask the inspector whether the visit was held (`visit-held`) or when it is (`visit-week`)."""
    what, authority_name, _ = key.split(":", 2)
    authority = Authority(authority_name)
    party = Party(authority.value)
    visit = desk.view.visit(authority)
    for question in desk.view.open_questions(kind=Kind.VISIT, party=party):
        if question.paused or desk.now - max(question.asked_at, question.last_reminder_at or question.asked_at) < (
            _JUST_ASKED
        ):
            return
    answer_by = (
        add_working_days(desk.today, 2, desk.programme)
        if what == "visit-held"
        else max(desk.view.case.window_end or desk.today, desk.today)
    )
    letter = _asked_letter(desk.view, authority, visit.day)
    if letter is None:
        return
    asked = desk.open_question(Kind.VISIT, party, answer_by=answer_by)
    desk.write(
        party,
        letter,
        key=f"visit-asked:{authority.value}:{desk.today}",
        question_id=asked.id if asked else None,
    )


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """Only prompts that tell: a visit outside the window was seen."""
    desk.note("seen", f"{prompt.title}: {choice.label} {text}".strip(), by)


def take_command(desk: Desk, command: CommandEvent) -> None:
    """`visit`: arguments "authority", "status", "day" (ISO); `assign`: "authority", "person"."""
    authority = Authority(command.arguments["authority"])
    if command.name == "assign":
        assign(desk, authority, command.arguments["person"])
        return
    day = command.arguments.get("day")
    mention = DateMention(start=date.fromisoformat(day)) if day else None
    match command.arguments["status"]:
        case "held":
            _held(desk, authority, mention, command.by)
        case "planned":
            _planned(desk, authority, mention, command.by)
        case _:
            _postponed(desk, authority, mention, command.by)


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """The same question again; also what a successor gets."""
    del programme
    if question.party not in (Party.AT, Party.ST):
        return None
    authority = Authority(question.party.value)
    return _asked_letter(view, authority, view.visit(authority).day)


# ---------------------------------------------------------------------- what was reported
def _held(desk: Desk, authority: Authority, mention: DateMention | None, words: str) -> None:
    before = desk.view.visit(authority)
    day = _day(mention) if mention else before.day
    if day is None or day > desk.today:
        _ask_day(desk, authority)
        return
    first = not desk.view.held_visits()
    desk.close_questions(kind=Kind.VISIT, party=Party(authority.value))
    desk.put(replace(before, status=VisitStatus.HELD, day=day, reported_at=desk.now))
    desk.note("visit held", desk.say("visits.held", authority=_office(desk, authority), day=format_day(day)), words)
    _flag_outside(desk, authority, day)
    _notice(desk, authority, "held", day=format_day(day))
    if first and desk.view.case.stage is Stage.VISITS:
        desk.put(replace(desk.view.case, stage=Stage.DATES))
    on_the_spot = desk.mail is not None and any(d.of == "meeting" for d in desk.mail.reading.dates)
    if first and not on_the_spot and not desk.view.rounds and desk.view.meeting is None:
        meeting_dates.propose(desk)
    elif before.day != day and (desk.view.open_round or desk.view.meeting):
        meeting_dates.visit_moved(desk, authority)


def _planned(desk: Desk, authority: Authority, mention: DateMention | None, words: str) -> None:
    before = desk.view.visit(authority)
    if before.status is VisitStatus.HELD:
        _ask_day(desk, authority)
        return
    if mention is None or (mention.end is not None and mention.all_day):
        # "vi kommer i uge 47": known, but no day to ask after; the weekly question goes on
        desk.note("visit planned", mention.text or "" if mention else "", words)
        return
    day = _day(mention)
    desk.close_questions(kind=Kind.VISIT, party=Party(authority.value))
    clock = mention.start.timetz().replace(tzinfo=None) if isinstance(mention.start, datetime) else None
    desk.put(replace(before, status=VisitStatus.PLANNED, day=day, clock=clock, reported_at=desk.now))
    desk.note(
        "visit planned", desk.say("visits.planned", authority=_office(desk, authority), day=format_day(day)), words
    )
    _flag_outside(desk, authority, day)
    _notice(desk, authority, "planned", day=format_day(day))
    if before.day != day and (desk.view.open_round or desk.view.meeting):
        meeting_dates.visit_moved(desk, authority)


def _postponed(desk: Desk, authority: Authority, mention: DateMention | None, words: str) -> None:
    before = desk.view.visit(authority)
    day = _day(mention) if mention else None
    to = f" til {format_day(day)}" if day else ""
    if day is not None:
        desk.close_questions(kind=Kind.VISIT, party=Party(authority.value))
    desk.put(
        replace(
            before,
            status=VisitStatus.PLANNED if day else VisitStatus.UNKNOWN,
            day=day,
            clock=None,
            reported_at=desk.now,
            postponed=before.postponed + 1,
        )
    )
    desk.note("visit postponed", desk.say("visits.postponed", authority=_office(desk, authority), to=to), words)
    if day is not None:
        _flag_outside(desk, authority, day)
    _notice(desk, authority, "postponed", to=to)
    if desk.view.open_round or desk.view.meeting:
        meeting_dates.visit_moved(desk, authority)


def _meeting_on_the_spot(desk: Desk, authority: Authority, mail: MailEvent) -> None:
    mention = next((d for d in mail.reading.dates if d.of == "meeting" and isinstance(d.start, datetime)), None)
    if mention is None or not isinstance(mention.start, datetime) or desk.view.meeting is not None:
        return
    length = timedelta(minutes=desk.programme.dates.length_minutes)
    end = mention.end if isinstance(mention.end, datetime) else mention.start + length
    if desk.view.case.stage is Stage.VISITS:
        desk.put(replace(desk.view.case, stage=Stage.DATES))
    meeting_dates.agree_on_the_spot(desk, Slot(start=mention.start, end=end), authority)


# ---------------------------------------------------------------------- helpers
def _ask_plan(desk: Desk, authority: Authority) -> None:
    case = desk.view.case
    party = Party(authority.value)
    if case.window_start is None or case.window_end is None:
        return
    question = desk.open_question(Kind.VISIT, party, answer_by=case.window_end)
    if question is None:
        return
    person, other = desk.view.inspector(authority), desk.view.inspector(authority.other)
    desk.write(
        party,
        VisitPlanned(
            name=person.name if person else "",
            institution=desk.view.institution.name,
            window_start=case.window_start,
            window_end=case.window_end,
            colleague=", ".join(x for x in (other.name, other.office) if x) if other else "",
        ),
        key=f"visit-plan:{case.window_start}",
        question_id=question.id,
    )


def _asked_letter(view: CaseView, authority: Authority, day: date | None) -> Letter | None:
    person = view.inspector(authority)
    if view.case.window_start is None or view.case.window_end is None:
        return None
    return VisitAsked(
        name=person.name if person else "",
        institution=view.institution.name,
        day=day,
        window_start=view.case.window_start,
        window_end=view.case.window_end,
    )


def _ask_day(desk: Desk, authority: Authority) -> None:
    """A visit said to be held without a day that can be: a person fills it in."""
    desk.acted = False
    if desk.mail is None:
        return
    desk.ask_person(
        key=f"visit-day:{desk.mail.mail_id}",
        rule="reading",
        title=desk.say(
            "visits.no_day_title", institution=desk.view.institution.name, authority=_office(desk, authority)
        ),
        text=desk.mail.subject,
        choices=choices(desk.view, desk.mail),
    )


def _flag_outside(desk: Desk, authority: Authority, day: date) -> None:
    case = desk.view.case
    if case.window_start is None or case.window_end is None or case.window_start <= day <= case.window_end:
        return
    desk.ask_person(
        key=f"outside:{authority.value}:{day}",
        rule=NAME,
        title=desk.say("visits.outside_title", institution=desk.view.institution.name),
        text=desk.say(
            "visits.outside_text",
            authority=_office(desk, authority),
            day=format_day(day),
            start=format_day(case.window_start),
            end=format_day(case.window_end),
        ),
        choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
    )


def _notice(desk: Desk, authority: Authority, what: str, **values: str) -> None:
    desk.notice(
        Party(authority.value),
        desk.say(f"visits.noted_{what}", institution=desk.view.institution.name, **values),
        key=f"visit-{what}:{desk.now.isoformat()}",
    )


def _office(desk: Desk, authority: Authority) -> str:
    return desk.say(f"common.party_{authority.value}")


def _day(mention: DateMention) -> date:
    start = mention.start
    assert start is not None  # callers take mentions with a start only
    return start.date() if isinstance(start, datetime) else start
