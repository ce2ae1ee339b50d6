"""Stage 8, documentation: ST's form and AT's slides within a week; what is missing is asked for by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
)
from handlers.programme import Programme
from handlers.stages import meeting as meeting_stage
from handlers.stages import survey
from handlers.view import CaseView
from handlers.working_days import add_working_days
from messages.danish import format_slot
from messages.held import says_held
from messages.letters import Letter
from messages.letters_documentation import DocumentationNoted, DocumentationReminder, FieldsMissing
from messages.papers_out import PaperRequest, StForm
from messages.phrases import phrase
from messages.reading import FieldValue, Kind

NAME = "documentation"
HELD = "held"  # what a person may settle a mail about documentation as, beside the reader's outcomes
REQUIRED: Mapping[Authority, tuple[str, ...]] = {
    Authority.AT: ("institution", "topics"),
    Authority.ST: ("authority", "institution", "survey_contact", "meeting_date", "agenda_points"),
}
_TOLD: Mapping[Authority, tuple[str, ...]] = {
    Authority.AT: ("topics",),
    Authority.ST: ("agenda_points", "special_issues", "institution_remarks", "benefit_assessment"),
}
# what the case knows by itself does not make a form incomplete (interfaces.md, Fields)
_KNOWN = frozenset({"authority", "institution", "meeting_date"})


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
    elif fields:
        document = _keep(desk, mail, authority)
        if _proves(fields, authority):
            meeting_stage.confirm_held(desk, desk.say("common.kind_documentation"))
        if document.complete:
            _complete(desk, mail, authority)
        else:
            _ask_missing(desk, authority, document)
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
        missing=_names(question.missing, programme.language),
    )


# ---------------------------------------------------------------------- helpers
def _keep(desk: Desk, mail: MailEvent, authority: Authority) -> Document:
    """A new version; what a follow-up leaves out is taken from the version before (both are kept)."""
    before = desk.view.newest_document(authority)
    version = before.version + 1 if before else 1
    fields: dict[str, FieldValue] = {**(before.fields if before else {}), **mail.reading.fields}
    missing = tuple(name for name in REQUIRED[authority] if name not in _KNOWN and not _given(name, fields.get(name)))
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
    state = (
        desk.say("documentation.complete")
        if document.complete
        else desk.say("documentation.incomplete", missing=", ".join(_names(missing, desk.programme.language)))
    )
    who = desk.say(f"common.party_{authority.value}")
    desk.note("documentation", desk.say("documentation.received", who=who, version=version, state=state))
    return document


def _complete(desk: Desk, mail: MailEvent, authority: Authority) -> None:
    party = Party(authority.value)
    desk.close_questions(kind=Kind.DOCUMENTATION, party=party)
    person = desk.view.inspector(authority)
    desk.write(
        party,
        DocumentationNoted(name=person.name if person else "", institution=desk.view.institution.name),
        key=f"documentation-noted:{mail.mail_id}",
    )


def _ask_missing(desk: Desk, authority: Authority, document: Document | None, *, received: bool = True) -> None:
    party = Party(authority.value)
    missing = document.missing if document else tuple(n for n in REQUIRED[authority] if n not in _KNOWN)
    days = desk.programme.documentation.missing_working_days
    answer_by = add_working_days(desk.today, days, desk.programme)
    question = desk.open_question(Kind.DOCUMENTATION, party, answer_by=answer_by, missing=missing)
    person = desk.view.inspector(authority)
    desk.write(
        party,
        FieldsMissing(
            name=person.name if person else "",
            institution=desk.view.institution.name,
            missing=_names(missing, desk.programme.language),
            answer_by=answer_by,
            received=received,
        ),
        key=f"fields-missing:{desk.now.isoformat()}",
        question_id=question.id if question else None,
        papers=_filled(authority, document),
    )


def _filled(authority: Authority, document: Document | None) -> tuple[PaperRequest, ...]:
    if authority is not Authority.ST or document is None:
        return ()
    return (StForm(fields={k: v if isinstance(v, str) else "; ".join(v) for k, v in document.fields.items()}),)


def _without_papers(desk: Desk, mail: MailEvent, authority: Authority) -> None:
    """A mail that claims documentation and brings none (a forgotten attachment), or comes after all is in."""
    if says_held(mail.reading.reply_text):
        meeting_stage.confirm_held(desk, mail.sender_name or mail.sender)
    newest = desk.view.newest_document(authority)
    if newest is not None and newest.complete:
        who = desk.say(f"common.party_{authority.value}")
        desk.note("documentation", desk.say("documentation.log_nothing_new", who=who), mail.subject)
    else:
        _ask_missing(desk, authority, newest, received=False)


def _proves(fields: Mapping[str, FieldValue], authority: Authority) -> bool:
    """Whether the paper tells of the meeting itself: its date (that of the case, else a person was asked) or what was
    talked about. A form with the institution's data alone may have been filled in before."""
    told = ("meeting_date", *(_TOLD[authority]))
    return any(fields.get(name) for name in told)


def _ask_person(desk: Desk, mail: MailEvent, why: str) -> None:
    put_before_person_because(desk, mail, choices(desk.view, mail), why)


def _given(name: str, value: FieldValue | None) -> bool:
    if name != "survey_contact":
        return bool(value)
    contact = survey.contact_in(value)
    return contact is not None and bool(contact[0])


def _names(fields: Iterable[str], language: str) -> tuple[str, ...]:
    return tuple(phrase(f"documentation.field_{name}", language) for name in fields)
