"""Stage 8: asking for what is missing by name, and for another file where one could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from handlers.decision import Desk
from handlers.events import MailEvent
from handlers.model import Authority, Document, Party, PromptChoice
from handlers.stages import meeting as meeting_stage
from handlers.stages import survey
from handlers.working_days import add_working_days
from messages.danish import format_day
from messages.letters_documentation import AnotherFile, FieldsMissing
from messages.papers_out import PaperRequest, StForm
from messages.phrases import phrase
from messages.reading import Evidence, FieldValue, Kind

NAME = "documentation"
REQUIRED: Mapping[Authority, tuple[str, ...]] = {
    Authority.AT: ("institution", "topics"),
    Authority.ST: ("authority", "institution", "survey_contact", "meeting_date", "agenda_points"),
}
# what the case knows by itself does not make a form incomplete (README, "explain": fields)
KNOWN = frozenset({"authority", "institution", "meeting_date"})
# doubts of the reader that the sender can clear by sending another file
_LINK = "a link instead of a file"
_UNREADABLE = frozenset({"a file cannot be read", _LINK})


def missing_in(authority: Authority, fields: Mapping[str, FieldValue]) -> tuple[str, ...]:
    """The required fields that neither the paper nor the case gives."""
    return tuple(name for name in REQUIRED[authority] if name not in KNOWN and not _given(name, fields.get(name)))


def names(fields: Iterable[str], language: str, given: Mapping[str, FieldValue] | None = None) -> tuple[str, ...]:
    """The fields' names as people read them. `given`: what came; half a contact is named with what there is of it."""
    half = (given or {}).get("survey_contact")
    return tuple(
        phrase("documentation.field_survey_contact_half", language, given=half)
        if name == "survey_contact" and half
        else phrase(f"documentation.field_{name}", language)
        for name in fields
    )


def ask_missing(desk: Desk, authority: Authority, document: Document | None, *, received: bool = True) -> None:
    """One mail that names what is missing, with the form attached as far as it is filled."""
    party = Party(authority.value)
    missing = document.missing if document else missing_in(authority, {})
    answer_by = _days_to_send(desk)
    question = desk.open_question(Kind.DOCUMENTATION, party, answer_by=answer_by, missing=missing)
    person = desk.view.inspector(authority)
    papers = _filled(desk, authority, document)
    desk.write(
        party,
        FieldsMissing(
            name=person.name if person else "",
            institution=desk.view.institution.name,
            missing=names(missing, desk.programme.language, document.fields if document else None),
            answer_by=answer_by,
            received=received,
            form=bool(papers),
        ),
        key=f"fields-missing:{desk.now.isoformat()}",
        question_id=question.id if question else None,
        papers=papers,
    )


def unreadable(mail: MailEvent) -> tuple[Evidence, ...]:
    """What could not be read in a mail that brings nothing else; () where that is not all there is to it."""
    reading = mail.reading
    if reading.kind is not Kind.DOCUMENTATION or reading.fields or mail.settled_by:
        return ()
    doubts = [e for e in reading.why if e.rule != "missing"]
    if not doubts or any(e.rule not in _UNREADABLE for e in doubts):
        return ()
    return tuple(dict.fromkeys(doubts))


def ask_another_file(desk: Desk, mail: MailEvent, choices: tuple[PromptChoice, ...]) -> None:
    """Tell the sender what to send instead, and the coordinator that it was so; the question stays open."""
    desk.acted = False
    authority = Authority(mail.party.value) if mail.party else Authority.ST
    party = Party(authority.value)
    problems = tuple(_told(desk, one) for one in unreadable(mail))
    answer_by = _days_to_send(desk)
    for question in desk.view.open_questions(party=party, kind=Kind.DOCUMENTATION):
        answer_by = max(answer_by, question.answer_by)
        desk.put(replace(question, answer_by=answer_by, paused=False))
    person = desk.view.inspector(authority)
    papers = _filled(desk, authority, desk.view.newest_document(authority))
    desk.write(
        party,
        AnotherFile(
            name=person.name if person else "",
            institution=desk.view.institution.name,
            problems=problems,
            answer_by=answer_by,
            st=authority is Authority.ST,
            form=bool(papers),
        ),
        key=f"another-file:{mail.mail_id}",
        question_id=mail.question_id,
        papers=papers,
    )
    sender = mail.sender_name or mail.sender
    desk.ask_person(
        key=f"file:{party.value}:{mail.mail_id}",
        rule=NAME,
        title=desk.say("documentation.another_file_title", institution=desk.view.institution.name, sender=sender),
        text=desk.say(
            "documentation.another_file_text",
            sender=sender,
            problems=" ".join(problems),
            answer_by=format_day(answer_by),
        ),
        choices=(PromptChoice(label=desk.say("common.choice_seen"), action="seen"), *choices),
        guess=0,
    )
    desk.note("another file", desk.say("documentation.log_another_file", sender=sender), "; ".join(problems))


def file_came(desk: Desk, authority: Authority) -> None:
    """A paper that could be read has come: what was said of the unreadable one is settled by that."""
    start = f"{desk.view.case.id}:file:{authority.value}:"
    waiting = [prompt for prompt in desk.view.open_prompts(NAME) if prompt.id.startswith(start)]
    desk.put(*(replace(prompt, withdrawn=True) for prompt in waiting))


# ---------------------------------------------------------------------- helpers
def _told(desk: Desk, problem: Evidence) -> str:
    if problem.rule == _LINK:
        return desk.say("documentation.link_problem", text=problem.text)
    return problem.told(desk.programme.language)


def _days_to_send(desk: Desk) -> date:
    return add_working_days(desk.today, desk.programme.documentation.missing_working_days, desk.programme)


def _filled(desk: Desk, authority: Authority, document: Document | None) -> tuple[PaperRequest, ...]:
    """ST's form with what has come, else with what the case knows; AT has nothing to fill in."""
    meeting = desk.view.meeting
    if authority is not Authority.ST or meeting is None:
        return ()
    if document is None:
        return (meeting_stage.form(desk, authority, meeting),)
    return (StForm(fields={k: v if isinstance(v, str) else "; ".join(v) for k, v in document.fields.items()}),)


def _given(name: str, value: FieldValue | None) -> bool:
    if name != "survey_contact":
        return bool(value)
    contact = survey.contact_in(value)
    return contact is not None and bool(contact[0])
