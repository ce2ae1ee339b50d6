"""Random samples (stikprøver) while they are owed: what has not come, when it is reminded of, what goes to a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from handlers import contacts
from handlers.decision import Decision, Outgoing
from handlers.model import Authority, LogEntry, Person, Prompt, PromptChoice, Record, Region
from handlers.model_around import SampleRequest, SampleStatus
from handlers.programme import Programme
from handlers.working_days import add_working_days, working_moment
from messages import danish, english
from messages.letters import Letter
from messages.letters_around import SampleReminder
from messages.phrases import phrase

NAME = "sample"


@dataclass(frozen=True, kw_only=True)
class SampleOwed:
    """Documentation of a sample that has not come; the fields are those of `overview.Missing`."""

    case_id: str
    institution: str
    region: Region
    party: Authority
    kind: str
    address: str
    answer_by: date
    late: bool
    reminders: int


def owed(requests: Iterable[SampleRequest], names: Mapping[str, str], today: date) -> tuple[SampleOwed, ...]:
    """What has not come, oldest deadline first; `names` are the institutions by case."""
    found = [
        SampleOwed(
            case_id=r.case_id,
            institution=names.get(r.case_id, ""),
            region=r.region,
            party=r.authority,
            kind=NAME,
            address=r.asked,
            answer_by=r.answer_by,
            late=r.answer_by < today,
            reminders=r.reminders,
        )
        for r in requests
        if r.status is SampleStatus.ASKED
    ]
    return tuple(sorted(found, key=lambda o: (o.answer_by, o.case_id, o.party)))


def next_step(request: SampleRequest, programme: Programme) -> datetime | None:
    """When the request is reminded of, or (after the last reminder) goes to the coordinator; None where it waits for a
    person or is answered."""
    steps = programme.reminders.working_days
    if request.status is not SampleStatus.ASKED or request.paused or request.reminders > len(steps):
        return None
    days = steps[request.reminders] if request.reminders < len(steps) else max(steps, default=0)
    day = add_working_days(request.answer_by, days, programme)
    if request.reminders == len(steps):
        day = add_working_days(day, programme.reminders.then_coordinator_working_days, programme)
    return working_moment(day, programme)


def take_step(
    request: SampleRequest, institution: str, *, to: Person | None, programme: Programme, now: datetime
) -> Decision:
    """Remind, or put the silence before the coordinator; what was missed while the program stood still is one mail.

    `to` is whom one would ask today: a successor is reminded in the place of who was asked.
    """
    if to is not None:
        request = replace(request, asked=to.email)
    language, steps = programme.language, programme.reminders.working_days
    if request.reminders >= len(steps):
        given_up = replace(request, reminders=len(steps) + 1)
        in_words = (danish if language == "da" else english).format_day
        text = phrase("around.silent_text", language, who=request.asked, day=in_words(request.answer_by), n=len(steps))
        asked = prompt_of(request, institution, text, f"silence:{request.answer_by}", programme, now, None)
        entry = log_of(given_up, "around.log_silent", "samtilsyn", programme, now, who=request.asked)
        return Decision(changes=(given_up, asked), log=(entry,))
    due = [
        n
        for n, days in enumerate(steps, 1)
        if working_moment(add_working_days(request.answer_by, days, programme), programme) <= now
    ]
    reminded = replace(request, reminders=max([request.reminders + 1, *due]))
    letter = SampleReminder(
        name=to.name if to else "", institution=institution, year=request.year, answer_by=request.answer_by
    )
    mail = mail_of(reminded, letter, f"remind:{request.answer_by}:{reminded.reminders}", to_name=letter.name)
    entry = log_of(reminded, "around.log_reminded", "samtilsyn", programme, now, who=request.asked)
    return Decision(changes=(reminded,), outgoing=(mail,), log=(entry,), acted=True)


def request_id(record: str) -> str | None:
    """The request a question or a prompt's rule names ("sample:2018:KT-2017-003:at"), None where it names none."""
    head, _, rest = record.partition(":")
    return rest if head == NAME and rest else None


def question_of(request: SampleRequest) -> str:
    """What ties mails and prompts to a request; `request_id` reads it."""
    return f"{NAME}:{request.id}"


def mail_of(request: SampleRequest, letter: Letter, key: str, *, to: str = "", to_name: str = "") -> Outgoing:
    """A mail to who was asked (or `to`), in the thread of the request; `key` is told once."""
    return Outgoing(
        key=f"{NAME}:{request.id}:{key}",
        to=to or request.asked,
        to_name=to_name,
        letter=letter,
        case_id=request.case_id,
        question_id=question_of(request),
    )


def prompt_of(
    request: SampleRequest,
    institution: str,
    text: str,
    key: str,
    programme: Programme,
    now: datetime,
    mail_id: int | None,
) -> Prompt:
    """What a coordinator judges: an answer that came (`mail_id`), or silence."""
    language = programme.language
    who = contacts.named(request.authority, request.region, programme)
    actions = ("in_order", "deviation", "lacks") if mail_id is not None else ("again", "in_order", "deviation")
    return Prompt(
        id=f"{NAME}:{request.id}:{key}",
        case_id=request.case_id,
        rule=question_of(request),
        title=phrase("around.judge_title", language, year=request.year, institution=institution, who=who),
        text=text,
        choices=(
            *(PromptChoice(label=phrase(f"around.choice_{action}", language), action=action) for action in actions),
            PromptChoice(label=phrase("common.choice_self", language), action="self"),
        ),
        opened_at=now,
        mail_id=mail_id,
    )


def log_of(
    request: SampleRequest, key: str, actor: str, programme: Programme, now: datetime, **values: object
) -> LogEntry:
    """A line of the case's log; `values` fill the phrase `key`."""
    what = phrase(key, programme.language, year=request.year, **values)
    return LogEntry(at=now, case_id=request.case_id, actor=actor, what=what, rule=NAME)


def withdraw(requests: Iterable[SampleRequest], prompts: Iterable[Prompt]) -> tuple[Record, ...]:
    """The open prompts of requests that were judged another way."""
    rules = {question_of(r) for r in requests}
    return tuple(replace(p, withdrawn=True) for p in prompts if p.open and p.rule in rules)


def owed_line(item: SampleOwed, language: str) -> str:
    """Who owes a sample's documentation by when, as lists show it."""
    return phrase(
        "overview.open_line",
        language,
        who=phrase(f"common.party_{item.party.value}", language),
        address=item.address,
        kind=phrase("around.kind_sample", language),
        day=(danish if language == "da" else english).format_day(item.answer_by),
        late=phrase("overview.late", language) if item.late else "",
    )
