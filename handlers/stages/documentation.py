"""Stage 8, documentation: ST's form and AT's slides within a week; what is missing is asked for by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from handlers import topics_of_case
from handlers.asking import put_before_person_because
from handlers.decision import Deadline, Desk
from handlers.events import CommandEvent, MailEvent
from handlers.model import (
    Authority,
    Document,
    MeetingStatus,
    Party,
    Prompt,
    PromptChoice,
    Question,
    Region,
)
from handlers.programme import Programme
from handlers.stages import documentation_asking as asking_for
from handlers.stages import meeting as meeting_stage
from handlers.view import CaseView
from messages.danish import format_slot
from messages.held import says_held
from messages.letters import Letter
from messages.letters_documentation import DocumentationNoted, DocumentationReminder
from messages.phrases import phrase
from messages.reading import FieldValue, Kind
from messages.topics import topic_name

NAME = asking_for.NAME
HELD = "held"  # what a person may settle a mail about documentation as, beside the reader's outcomes
_P_NUMBER = re.compile(r"\bP-?\s?(?:nr|nummer)\b\.?:?\s*(\d{10})\b", re.IGNORECASE)
_POSTCODE = re.compile(r"(?<!\d)([1-9]\d{3})(?=\s+[A-ZÆØÅ])")
_TOLD: Mapping[Authority, tuple[str, ...]] = {
    Authority.AT: ("topics",),
    Authority.ST: ("agenda_points", "special_issues", "institution_remarks", "benefit_assessment"),
}


def take_mail(desk: Desk, mail: MailEvent) -> None:
    """Keep the document, confirm the meeting where it proves it, ask for what is missing."""
    meeting = desk.view.meeting
    if mail.party not in (Party.AT, Party.ST):
        _ask_person(desk, mail, desk.say("documentation.why_not_asked"))
        return
    authority = Authority(mail.party.value)
    if meeting is None or meeting.start > desk.now:
        early = desk.say("meeting.too_early_why", slot=format_slot(meeting.slot)) if meeting else None
        _ask_person(desk, mail, early or desk.say("meeting.no_meeting_why"))
        return
    fields = mail.reading.fields
    day = meeting.start.astimezone(desk.programme.zone).date().isoformat()
    named = fields.get("meeting_date", day)
    if named != day and not mail.settled_by:
        _ask_person(desk, mail, desk.say("documentation.why_other_day", day=named, slot=format_slot(meeting.slot)))
    elif (theirs := _another_authority(desk, fields)) and not mail.settled_by:
        ours = desk.programme.region(desk.view.case.region).authority
        _ask_person(desk, mail, desk.say("documentation.why_other_authority", named=theirs, ours=ours))
    elif (where := _another_place(desk, fields)) and not mail.settled_by:
        _ask_person(desk, mail, desk.say("documentation.why_other_place", where=where))
    elif fields:
        document = _keep(desk, mail, authority)
        if _proves(fields, authority):
            meeting_stage.confirm_held(desk, desk.say("common.kind_documentation"))
        if document.complete:
            _complete(desk, mail, authority)
        else:
            asking_for.ask_missing(desk, authority, document)
    elif mail.reading.outcome == HELD:
        meeting_stage.confirm_held(desk, mail.settled_by or mail.sender)
    else:
        _without_papers(desk, mail, authority)


def days_allowed(view: CaseView, party: Party | None, programme: Programme) -> int:
    """How many days after the meeting documentation is taken without a person: the programme's, or until the day the
    sender was last given to send what was missing."""
    days = programme.documentation.days
    meeting = view.meeting
    if meeting is None or party is None:
        return days
    held = meeting.start.astimezone(programme.zone).date()
    asked = [(q.answer_by - held).days for q in view.open_questions(party=party, kind=Kind.DOCUMENTATION)]
    return max(days, *asked) if asked else days


def cannot_be_read(view: CaseView, mail: MailEvent) -> str | None:
    """Why another file is asked for (`rules`): what the asked inspector sent cannot be read, and there is nothing else
    in it; None where that is not so."""
    if mail.party not in (Party.AT, Party.ST) or view.meeting is None or view.case.stage.ended:
        return None
    if not view.open_questions(party=mail.party, kind=Kind.DOCUMENTATION):
        return None
    problems = asking_for.unreadable(mail)
    return problems[0].rule if problems else None


def ask_another_file(desk: Desk, mail: MailEvent) -> None:
    """Tell the sender what to send instead; the coordinator sees it."""
    asking_for.ask_another_file(desk, mail, choices(desk.view, mail))


def choices(view: CaseView, mail: MailEvent) -> tuple[PromptChoice, ...]:
    """Use the fields as they were read; the meeting was held, or put off."""
    if mail.party not in (Party.AT, Party.ST) or view.meeting is None:
        return ()
    kind = Kind.DOCUMENTATION.value
    out: list[PromptChoice] = []
    if mail.reading.fields:
        outcome = mail.reading.outcome or "incomplete"
        out.append(
            PromptChoice(
                label=phrase("documentation.choice_use"), action="read", arguments={"kind": kind, "outcome": outcome}
            )
        )
    if view.meeting.status is MeetingStatus.AGREED:
        out.append(
            PromptChoice(
                label=phrase("documentation.choice_held"), action="read", arguments={"kind": kind, "outcome": HELD}
            )
        )
        out.append(
            PromptChoice(
                label=phrase("documentation.choice_postponed"),
                action="read",
                arguments={"kind": Kind.CANCELLATION.value, "outcome": "postponed"},
            )
        )
    return tuple(out)


def deadlines(view: CaseView, programme: Programme) -> Iterable[Deadline]:
    """None of its own: reminders are those of every open question."""
    return ()


def take_deadline(desk: Desk, key: str) -> None:
    """Never called: the stage has no deadlines of its own."""


def take_settled(desk: Desk, prompt: Prompt, choice: PromptChoice, text: str, by: str) -> None:
    """The stage asks nothing that is settled here."""


def take_command(desk: Desk, command: CommandEvent) -> None:
    """The stage has no command."""


def reminder(view: CaseView, question: Question, programme: Programme) -> Letter | None:
    """What is still missing, by name where a document came."""
    meeting = view.meeting
    if meeting is None or question.party not in (Party.AT, Party.ST):
        return None
    authority = Authority(question.party.value)
    person = view.inspector(authority)
    return DocumentationReminder(
        name=person.name if person else "",
        institution=view.institution.name,
        meeting=meeting.slot,
        held=meeting.status is MeetingStatus.HELD,
        st=authority is Authority.ST,
        missing=asking_for.names(question.missing, programme.language),
    )


# ---------------------------------------------------------------------- helpers
def _keep(desk: Desk, mail: MailEvent, authority: Authority) -> Document:
    """A new version; the ones before are kept."""
    before = desk.view.newest_document(authority)
    version = before.version + 1 if before else 1
    fields = _fields(mail.reading.fields, before, authority)
    missing = asking_for.missing_in(authority, fields)
    document = Document(
        id=f"{desk.view.case.id}:{authority.value}:{version}",
        case_id=desk.view.case.id,
        authority=authority,
        version=version,
        received_at=mail.received_at,
        message_hash=mail.content_hash,
        fields=fields,
        missing=missing,
    )
    desk.put(document)
    asking_for.file_came(desk, authority)
    state = (
        desk.say("documentation.complete")
        if document.complete
        else desk.say("documentation.incomplete", missing=", ".join(asking_for.names(missing, desk.programme.language)))
    )
    who = desk.say(f"common.party_{authority.value}")
    desk.note("documentation", desk.say("documentation.received", who=who, version=version, state=state))
    both = topics_of_case.dilemmas(desk.view)
    if both and all(desk.view.newest_document(one) for one in topics_of_case.AUTHORITIES):
        topics = ", ".join(topic_name(one.topic, desk.programme.language) for one in both)
        desk.note("dilemmas", desk.say("documentation.log_dilemmas", topics=topics))
    return document


def _fields(come: Mapping[str, FieldValue], before: Document | None, authority: Authority) -> dict[str, FieldValue]:
    """A whole paper replaces the one before; lines that were missing are put to what had come."""
    given = [name for name in asking_for.REQUIRED[authority] if before and before.fields.get(name)]
    whole = all(come.get(name) for name in given)
    return dict(come) if before is None or whole else {**before.fields, **come}


def _complete(desk: Desk, mail: MailEvent, authority: Authority) -> None:
    party = Party(authority.value)
    desk.close_questions(kind=Kind.DOCUMENTATION, party=party)
    person = desk.view.inspector(authority)
    desk.write(
        party,
        DocumentationNoted(name=person.name if person else "", institution=desk.view.institution.name),
        key=f"documentation-noted:{mail.mail_id}",
        # an answer to this thanks is a correction: it belongs to the same question
        question_id=next((q.id for q in desk.view.questions if (q.kind, q.party) == (Kind.DOCUMENTATION, party)), None),
    )


def _without_papers(desk: Desk, mail: MailEvent, authority: Authority) -> None:
    """A mail that claims documentation and brings none (a forgotten attachment), or comes after all is in."""
    if says_held(mail.reading.reply_text):
        meeting_stage.confirm_held(desk, mail.sender_name or mail.sender)
    newest = desk.view.newest_document(authority)
    if newest is not None and newest.complete:
        who = desk.say(f"common.party_{authority.value}")
        desk.note("documentation", desk.say("documentation.log_nothing_new", who=who), mail.subject)
    else:
        asking_for.ask_missing(desk, authority, newest, received=False)


def _proves(fields: Mapping[str, FieldValue], authority: Authority) -> bool:
    """Whether the paper tells of the meeting itself: its date (that of the case, else a person was asked) or what was
    talked about. A form with the institution's data alone may have been filled in before."""
    told = ("meeting_date", *(_TOLD[authority]))
    return any(fields.get(name) for name in told)


def _another_authority(desk: Desk, fields: Mapping[str, FieldValue]) -> str:
    """The socialtilsyn a form names, where it is not the one of the case's region; else ""."""
    named = str(fields.get("authority", ""))
    all_of_them = {desk.programme.region(region).authority for region in Region}
    ours = desk.programme.region(desk.view.case.region).authority
    return named if named in all_of_them and named != ours else ""


def _another_place(desk: Desk, fields: Mapping[str, FieldValue]) -> str:
    """What a form says that is of another house than the register's, however alike their names: its P-number, or an
    address in another town; else ""."""
    known = desk.view.institution
    named, address = str(fields.get("institution", "")), str(fields.get("address", ""))
    numbers = _P_NUMBER.findall(f"{named} {address}")
    if known.p_number and numbers and known.p_number not in numbers:
        return f"P-nr. {numbers[0]}"
    towns = _POSTCODE.findall(address)
    elsewhere = known.postcode and towns and known.postcode not in towns
    return address if elsewhere and not (known.city and known.city.casefold() in address.casefold()) else ""


def _ask_person(desk: Desk, mail: MailEvent, why: str) -> None:
    put_before_person_because(desk, mail, choices(desk.view, mail), why)
