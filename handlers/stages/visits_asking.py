"""What an inspector is asked about the visit, and what a person is asked where a report cannot be taken as it is."""

from __future__ import annotations

from datetime import date, datetime

from handlers.asking import put_before_person_because
from handlers.decision import Desk
from handlers.events import MailEvent
from handlers.model import Authority, Party, PromptChoice
from handlers.view import CaseView
from handlers.working_days import add_working_days, next_working_day
from messages.danish import format_day
from messages.errors import SamtilsynError
from messages.letters import Letter
from messages.letters_visits import VisitAsked, VisitPlanned
from messages.phrases import phrase
from messages.reading import DateMention, Kind

NAME = "visits"


class VisitRefused(SamtilsynError):
    """A visit cannot be written down as it was said; the text says why."""


def ask_plan(desk: Desk, authority: Authority) -> None:
    """Ask the inspector when the visit is; the answer is due when the window ends."""
    case = desk.view.case
    party = Party(authority.value)
    if case.window_start is None or case.window_end is None:
        return
    days = desk.programme.dates.answer_working_days
    window_end = next_working_day(case.window_end, desk.programme)
    answer_by = max(window_end, add_working_days(desk.today, days, desk.programme))
    question = desk.open_question(Kind.VISIT, party, answer_by=answer_by)
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


def asked_letter(view: CaseView, authority: Authority, day: date | None) -> Letter | None:
    """Asks whether the visit on `day` was held, or (None) when it is."""
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


def put_unclear(desk: Desk, why: str, **values: str) -> bool:
    """Put a report that cannot be taken before a person; gives False, "nothing was written down".

    Raises VisitRefused where a command said it, ChoiceNeedsMore where a person had settled it so.
    """
    reason = desk.say(f"visits.why_{why}", **values)
    if desk.mail is None:
        raise VisitRefused(f"{reason[:1].upper()}{reason[1:]}.")
    put_before_person_because(desk, desk.mail, choices(desk.view, desk.mail), reason)
    return False


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Held or planned on the day the mail names, or on one the person writes; postponed."""
    del view
    if mail.party not in (Party.AT, Party.ST):
        return ()
    kind = Kind.VISIT.value
    out: list[PromptChoice] = []
    days = (day_of(d) for d in mail.reading.dates if d.start is not None and d.wanted and d.of is None)
    for day in dict.fromkeys(days):
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
            arguments={"kind": kind, "outcome": "postponed", "day": ""},
        )
    )
    return tuple(out)


def flag_outside(desk: Desk, authority: Authority, day: date) -> None:
    """Tell the coordinator of a visit outside the agreed window."""
    case = desk.view.case
    if case.window_start is None or case.window_end is None or case.window_start <= day <= case.window_end:
        return
    desk.ask_person(
        key=f"outside:{authority.value}:{day}",
        rule=NAME,
        title=desk.say("visits.outside_title", institution=desk.view.institution.name),
        text=desk.say(
            "visits.outside_text",
            authority=office(desk, authority),
            day=format_day(day),
            start=format_day(case.window_start),
            end=format_day(case.window_end),
        ),
        choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"),),
    )


def office(desk: Desk, authority: Authority) -> str:
    """ "Arbejdstilsynet" or "socialtilsynet"."""
    return desk.say(f"common.party_{authority.value}")


def day_of(mention: DateMention) -> date:
    """The first day of a mention that has one."""
    start = mention.start
    assert start is not None  # callers take mentions with a start only
    return start.date() if isinstance(start, datetime) else start
