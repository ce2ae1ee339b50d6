"""Random samples (stikprøver): each January a draw per region, the parties document the course (seeds/000, annex 2).

The draw can be repeated by anybody: each case's lot is the SHA-256 of "seed:year:region:case", the smallest are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from handlers import contacts
from handlers.asking import ChoiceNeedsMore
from handlers.decision import Decision, Outgoing
from handlers.events import MailEvent, SettledEvent
from handlers.model import Authority, LogEntry, MeetingStatus, Person, Prompt, PromptChoice, Record, Region
from handlers.model_around import SampleDraw, SampleRequest, SampleStatus
from handlers.overview import held_day
from handlers.programme import Programme
from handlers.view import CaseView
from handlers.working_days import add_working_days, working_moment
from messages import danish, english
from messages.errors import SamtilsynError
from messages.letters import Letter
from messages.letters_around import SampleAsked, SampleLacks, SampleReminder
from messages.letters_common import CprRefused, Noted
from messages.phrases import phrase
from messages.sensitive import has_cpr

NAME = "sample"
_BOTH = (Authority.AT, Authority.ST)


class NothingToDraw(SamtilsynError):
    """No sample can be drawn; the text says why and what to do."""


# ---------------------------------------------------------------------- for the lists
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


# ---------------------------------------------------------------------- the draw
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
            mails.append(_mail(request, letter, f"ask:{answer_by.isoformat()}", to_name=whom.name))
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


# ---------------------------------------------------------------------- the answers
def take_reply(
    request: SampleRequest,
    institution: str,
    mail: MailEvent,
    *,
    programme: Programme,
    now: datetime,
) -> Decision:
    """An answer came: with files it is received, without it a person looks first; either way a person judges it.

    A mail with a CPR number is not used: the sender is asked to send it again without.
    """
    language = programme.language
    if mail.reading.sensitive:
        refused = Outgoing(
            key=f"{request.case_id}:cpr:{mail.mail_id}",
            to=mail.sender,
            to_name=mail.sender_name,
            letter=CprRefused(),
            case_id=request.case_id,
            question_id=_question(request),
            answers=mail.message_id,
            answers_subject=mail.subject,
        )
        what = phrase("asking.cpr_text", language, sender=mail.sender_name or mail.sender)
        entry = LogEntry(
            at=now, case_id=request.case_id, actor=mail.sender, what=what, rule="cpr", mail_id=mail.mail_id
        )
        return Decision(outgoing=(refused,), log=(entry,))
    received = replace(request, paused=True, mail_id=mail.mail_id)
    outgoing: tuple[Outgoing, ...] = ()
    if mail.files:
        received = replace(received, status=SampleStatus.RECEIVED, received_at=now)
        noted = Noted(
            name=mail.sender_name,
            about=institution,
            noted=(phrase("around.sample_noted", language, year=request.year, files=", ".join(mail.files)),),
            then="",
        )
        receipt = _mail(request, noted, f"noted:{mail.mail_id}", to=mail.sender, to_name=mail.sender_name)
        outgoing = (replace(receipt, answers=mail.message_id, answers_subject=mail.subject),)
    who = mail.sender_name or mail.sender
    key = "around.judge_text" if mail.files else "around.judge_text_without"
    text = phrase(key, language, who=who, institution=institution, year=request.year, subject=mail.subject)
    asked = _prompt(request, institution, text, f"mail:{mail.mail_id}", programme, now, mail.mail_id)
    what = phrase("around.log_received", language, year=request.year, who=who, n=len(mail.files))
    entry = LogEntry(at=now, case_id=request.case_id, actor=mail.sender, what=what, rule=NAME, mail_id=mail.mail_id)
    return Decision(changes=(received, asked), outgoing=outgoing, log=(entry,), acted=bool(mail.files))


def take_settled(
    request: SampleRequest,
    institution: str,
    prompt: Prompt,
    event: SettledEvent,
    *,
    name: str,
    programme: Programme,
    now: datetime,
) -> Decision:
    """The coordinator's judgement. Raises ChoiceNeedsMore where it needs words."""
    done = replace(prompt, settled_at=now, settled_by=event.by, choice=event.choice)
    action = prompt.choices[event.choice].action
    label = prompt.choices[event.choice].label
    said = phrase("asking.log_settled", programme.language, by=event.by, choice=label)
    entry = LogEntry(at=now, case_id=request.case_id, actor=event.by, what=said, rule=NAME, words=event.text)
    if action not in ("in_order", "deviation", "lacks", "again"):  # nothing to do, or a person writes: no reminders
        return Decision(changes=(done, replace(request, paused=True)), log=(entry,), acted=True)
    judged = judge(request, institution, action, event.text, by=event.by, name=name, programme=programme, now=now)
    return replace(judged, changes=(done, *judged.changes), log=(entry, *judged.log))


def judge(
    request: SampleRequest,
    institution: str,
    verdict: str,
    words: str,
    *,
    by: str,
    name: str,
    programme: Programme,
    now: datetime,
) -> Decision:
    """Write down that a course was "in_order" or had a "deviation", or ask for what it "lacks" (or "again").

    `name` is that of whom is asked. Raises ChoiceNeedsMore: what deviates or lacks must be said, without a CPR number.
    """
    language, today = programme.language, now.astimezone(programme.zone).date()
    if verdict in ("deviation", "lacks") and not words.strip():
        raise ChoiceNeedsMore(phrase("around.write_words", language))
    if has_cpr(words):
        raise ChoiceNeedsMore(phrase("around.no_cpr", language))
    if verdict in ("lacks", "again"):
        answer_by = add_working_days(today, programme.samples.answer_working_days, programme)
        again = replace(
            request,
            status=SampleStatus.ASKED,
            received_at=None,
            paused=False,
            reminders=0,
            answer_by=answer_by,
            words=words.strip(),
        )
        letter: Letter = (
            SampleLacks(name=name, institution=institution, lacks=words.strip(), answer_by=answer_by)
            if verdict == "lacks"
            else SampleReminder(name=name, institution=institution, year=request.year, answer_by=answer_by)
        )
        mail = _mail(again, letter, f"{verdict}:{now.isoformat()}", to_name=name)
        entry = _log(again, "around.log_asked", by, programme, now, who=again.asked)
        return Decision(changes=(again,), outgoing=(mail,), log=(entry,), acted=True)
    status = SampleStatus(verdict)
    judged = replace(
        request,
        status=status,
        paused=False,
        words=words.strip(),
        received_at=request.received_at or now,
        settled_at=now,
        settled_by=by,
    )
    entry = _log(judged, f"around.log_{verdict}", by, programme, now, words=words.strip())
    return Decision(changes=(judged,), log=(entry,), acted=True)


# ---------------------------------------------------------------------- silence
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
        asked = _prompt(request, institution, text, f"silence:{request.answer_by}", programme, now, None)
        entry = _log(given_up, "around.log_silent", "samtilsyn", programme, now, who=request.asked)
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
    mail = _mail(reminded, letter, f"remind:{request.answer_by}:{reminded.reminders}", to_name=letter.name)
    entry = _log(reminded, "around.log_reminded", "samtilsyn", programme, now, who=request.asked)
    return Decision(changes=(reminded,), outgoing=(mail,), log=(entry,), acted=True)


# ---------------------------------------------------------------------- helpers
def request_id(record: str) -> str | None:
    """The request a question or a prompt's rule names ("sample:2018:KT-2017-003:at"), None where it names none."""
    head, _, rest = record.partition(":")
    return rest if head == NAME and rest else None


def _question(request: SampleRequest) -> str:
    return f"{NAME}:{request.id}"


def _mail(request: SampleRequest, letter: Letter, key: str, *, to: str = "", to_name: str = "") -> Outgoing:
    return Outgoing(
        key=f"{NAME}:{request.id}:{key}",
        to=to or request.asked,
        to_name=to_name,
        letter=letter,
        case_id=request.case_id,
        question_id=_question(request),
    )


def _prompt(
    request: SampleRequest,
    institution: str,
    text: str,
    key: str,
    programme: Programme,
    now: datetime,
    mail_id: int | None,
) -> Prompt:
    language = programme.language
    who = contacts.named(request.authority, request.region, programme)
    actions = ("in_order", "deviation", "lacks") if mail_id is not None else ("again", "in_order", "deviation")
    return Prompt(
        id=f"{NAME}:{request.id}:{key}",
        case_id=request.case_id,
        rule=_question(request),
        title=phrase("around.judge_title", language, year=request.year, institution=institution, who=who),
        text=text,
        choices=(
            *(PromptChoice(label=phrase(f"around.choice_{action}", language), action=action) for action in actions),
            PromptChoice(label=phrase("common.choice_self", language), action="self"),
        ),
        opened_at=now,
        mail_id=mail_id,
    )


def _log(
    request: SampleRequest, key: str, actor: str, programme: Programme, now: datetime, **values: object
) -> LogEntry:
    what = phrase(key, programme.language, year=request.year, **values)
    return LogEntry(at=now, case_id=request.case_id, actor=actor, what=what, rule=NAME)


def withdraw(requests: Iterable[SampleRequest], prompts: Iterable[Prompt]) -> tuple[Record, ...]:
    """The open prompts of requests that were judged another way."""
    rules = {_question(r) for r in requests}
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
