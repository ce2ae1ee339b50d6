"""Answers to a request for a sample's papers: received or put before a person, who judges them (seeds/000, annex 2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.asking import ChoiceNeedsMore
from handlers.decision import Decision, Outgoing
from handlers.events import MailEvent, SettledEvent
from handlers.model import LogEntry, Prompt
from handlers.model_around import SampleRequest, SampleStatus
from handlers.programme import Programme
from handlers.samples import NAME, log_of, mail_of, prompt_of, question_of
from handlers.working_days import add_working_days
from messages.letters import Letter
from messages.letters_around import SampleLacks, SampleReminder
from messages.letters_common import CprRefused, Noted
from messages.phrases import phrase
from messages.sensitive import has_cpr


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
            question_id=question_of(request),
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
        receipt = mail_of(request, noted, f"noted:{mail.mail_id}", to=mail.sender, to_name=mail.sender_name)
        outgoing = (replace(receipt, answers=mail.message_id, answers_subject=mail.subject),)
    who = mail.sender_name or mail.sender
    key = "around.judge_text" if mail.files else "around.judge_text_without"
    text = phrase(key, language, who=who, institution=institution, year=request.year, subject=mail.subject)
    asked = prompt_of(request, institution, text, f"mail:{mail.mail_id}", programme, now, mail.mail_id)
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
        mail = mail_of(again, letter, f"{verdict}:{now.isoformat()}", to_name=name)
        entry = log_of(again, "around.log_asked", by, programme, now, who=again.asked)
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
    entry = log_of(judged, f"around.log_{verdict}", by, programme, now, words=words.strip())
    return Decision(changes=(judged,), log=(entry,), acted=True)
