"""What the bot does not decide: a mail put before a person with its best guess, and the person's choice taken back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from handlers.decision import Decision, Desk, Outgoing
from handlers.events import MailEvent
from handlers.model import Prompt, PromptChoice, QuestionStatus
from handlers.view import CaseView
from handlers.working_days import add_working_days
from messages.dates import find_dates
from messages.errors import SamtilsynError
from messages.letters_common import PromptLetter
from messages.phrases import find_phrase, phrase
from messages.reading import Choice, DateMention, Evidence, Kind, Reading

READING = "reading"
SUPERSEDED = "superseded"  # a choice that a later mail has made
_SIGNS = re.compile(r"[^a-z0-9]+")


class ChoiceNeedsMore(SamtilsynError):
    """The choice needs something written after its number (a date, a case number), or cannot be carried out; the text
    says what to do."""


def put_before_person(desk: Desk, mail: MailEvent, choices: tuple[PromptChoice, ...]) -> None:
    """Queue the mail with the stage's choices, then "I answer myself" and "nothing to do".

    Until it is settled nobody is reminded of the question it replies to: an answer has come, if an unclear one.
    Raises ChoiceNeedsMore where a person has settled the mail already, in a way the stage cannot carry out.
    """
    why = reasons(mail.reading, desk.programme.language) or desk.say(f"common.kind_{mail.reading.kind.value}")
    if mail.settled_by:
        raise ChoiceNeedsMore(desk.say("asking.cannot", why=why))
    desk.acted = False
    question = desk.view.question(mail.question_id or "")
    if question is not None and question.status is QuestionStatus.OPEN:
        desk.put(replace(question, paused=True))
    all_choices = (
        *choices,
        PromptChoice(label=desk.say("common.choice_self"), action="self"),
        PromptChoice(label=desk.say("common.choice_nothing"), action="nothing"),
    )
    kind = desk.say(f"common.kind_{mail.reading.kind.value}")
    sender = mail.sender_name or mail.sender
    desk.ask_person(
        key=f"mail:{mail.mail_id}",
        rule=READING,
        title=desk.say("asking.title", institution=desk.view.institution.name, sender=sender, kind=kind),
        text=desk.say(
            "asking.text",
            institution=desk.view.institution.name,
            sender=sender,
            kind=kind,
            subject=mail.subject,
            why=why,
        ),
        choices=all_choices,
        guess=_guess(mail.reading, choices),
        question_id=mail.question_id,
    )
    desk.note("ask", desk.say("asking.log_asked", sender=sender, why=why), why)


def reasons(reading: Reading, language: str) -> str:
    """What a reading goes by and what it doubts, in words for the coordinator; the mail's own words in quotes."""
    return "; ".join(dict.fromkeys(text for e in reading.why if (text := _reason(e, language))))


def _reason(evidence: Evidence, language: str) -> str:
    rule = _SIGNS.sub("_", evidence.rule.lower()).strip("_")
    field = find_phrase(f"documentation.field_{evidence.text}", language) if rule == "missing" else None
    words = field or evidence.told(language)
    return find_phrase(f"why.{rule}", language, text=words) or (f"»{words}«" if words else "")


def ask_again(prompt: Prompt, why: str, *, mail: MailEvent) -> Decision:
    """The prompt's mail once more to who answered it in a way that cannot be carried out; `why` says what to write.

    Once a day at most: two programs that answer each other would go on for ever.
    """
    letter = PromptLetter(
        name=mail.sender_name,
        number=prompt.number,
        title=prompt.title,
        text=why,
        choices=tuple(c.label for c in prompt.choices),
        guess=prompt.guess,
        institution="",
    )
    out = Outgoing(
        key=f"prompt-again:{prompt.id}:{mail.sender}:{mail.received_at.date()}",
        to=mail.sender,
        to_name=mail.sender_name,
        letter=letter,
        case_id=prompt.case_id,
        prompt_id=prompt.id,
        answers=mail.message_id,
    )
    return Decision(outgoing=(out,))


def put_before_person_because(desk: Desk, mail: MailEvent, choices: tuple[PromptChoice, ...], why: str) -> None:
    """`put_before_person` with a reason of the stage's own, in the programme's language, before the reading's."""
    reason = Evidence(text=why, rule="the stage asks")
    reading = replace(mail.reading, why=(reason, *mail.reading.why))
    put_before_person(desk, replace(mail, reading=reading), choices)


def supersede(desk: Desk, before: CaseView, mail: MailEvent) -> None:
    """A mail has answered a question that an earlier one left unclear: what waits of the earlier can no longer be
    settled as an answer to it, or an old doubt would overturn a clear word. The rest of it still waits for a person."""
    for prompt in desk.view.open_prompts(READING):
        question = before.question(prompt.question_id or "")
        if question is None or question.status is not QuestionStatus.OPEN or question.party is not mail.party:
            continue
        now = desk.view.question(question.id)
        if now is None or now.status is not QuestionStatus.ANSWERED or prompt.mail_id == mail.mail_id:
            continue
        choices = tuple(
            replace(choice, action=SUPERSEDED)
            if choice.action == "read" and choice.arguments.get("kind") == question.kind.value
            else choice
            for choice in prompt.choices
        )
        nothing = next((n for n, choice in enumerate(choices) if choice.action == "nothing"), None)
        told = desk.say("asking.superseded", sender=mail.sender_name or mail.sender)
        desk.put(replace(prompt, choices=choices, guess=nothing, text=f"{prompt.text}\n\n{told}"))


def let_go(desk: Desk, prompt: Prompt, choice: PromptChoice) -> None:
    """A mail was settled: where its question is still open, reminders go on; with time for the coordinator's answer
    where that is what was chosen."""
    question = desk.view.question(prompt.question_id or "")
    if prompt.rule != READING or question is None or question.status is not QuestionStatus.OPEN or question.escalated:
        return
    answer_by = question.answer_by
    if choice.action == "self":
        days = desk.programme.dates.answer_working_days
        answer_by = max(answer_by, add_working_days(desk.today, days, desk.programme))
    if question.paused or answer_by != question.answer_by:
        desk.put(replace(question, paused=False, answer_by=answer_by))


def settled_reading(
    reading: Reading, choice: PromptChoice, text: str, by: str, *, view: CaseView, as_of: datetime, language: str = "da"
) -> Reading:
    """The reading as the person decided it: outcome, reason, slots or day of the choice; `text` may hold a date, or
    agenda points with semicolons between them.

    Raises ChoiceNeedsMore where the choice needs what `text` does not hold.
    """
    arguments = choice.arguments
    dates, points = reading.dates, reading.points
    if arguments.get("needs") == "points":
        points = _written_points(text, language)
    elif "slots" in arguments:
        dates = _slots(view, arguments["slots"])
    elif "day" in arguments:
        day = arguments["day"]
        dates = (*((DateMention(start=date.fromisoformat(day)),) if day else ()), *_meetings(reading))
    elif "needs" in arguments:
        dates = (*_written_dates(text, as_of, language), *_meetings(reading))
    return replace(
        reading,
        kind=Kind(arguments.get("kind", reading.kind.value)),
        outcome=arguments.get("outcome", reading.outcome),
        reason=arguments.get("reason") if arguments.get("outcome") == "no" else None,
        dates=dates,
        points=points,
        decision=Choice.ACT,
        confidence=1.0,
        why=(Evidence(text=f"{by}: {choice.label}" + (f" ({text})" if text else ""), rule="a person decided"),),
    )


def _slots(view: CaseView, positions: str) -> tuple[DateMention, ...]:
    """The offered slots "1,3" of the open round; the others count as ruled out."""
    opened = view.open_round
    if opened is None:
        return ()
    chosen = {int(x) for x in positions.split(",") if x}
    return tuple(
        DateMention(start=s.start, end=s.end, all_day=False, wanted=s.position in chosen)
        for s in view.slots_of(opened.id)
    )


def _meetings(reading: Reading) -> tuple[DateMention, ...]:
    """A meeting agreed on the spot stays what it is, whatever the visit's day."""
    return tuple(d for d in reading.dates if d.of == "meeting")


def _written_points(text: str, language: str) -> tuple[str, ...]:
    found = tuple(point for part in text.split(";") if (point := part.strip()))
    if not found:
        raise ChoiceNeedsMore(phrase("asking.write_points", language))
    return found


def _written_dates(text: str, as_of: datetime, language: str) -> tuple[DateMention, ...]:
    found = tuple(d for d in find_dates(text, as_of=as_of) if d.start is not None and d.doubt is None)
    if not found:
        raise ChoiceNeedsMore(phrase("asking.write_date", language))
    return found


def _guess(reading: Reading, choices: tuple[PromptChoice, ...]) -> int | None:
    """The choice whose arguments say what was read."""
    best: tuple[int, int] | None = None
    for index, choice in enumerate(choices):
        score = _likeness(reading, choice.arguments)
        if score and (best is None or score > best[0]):
            best = (score, index)
    return best[1] if best else None


def _likeness(reading: Reading, arguments: Mapping[str, str]) -> int:
    if arguments.get("outcome") != reading.outcome or "needs" in arguments:
        return 0
    return 1 + (arguments.get("reason") == reading.reason and reading.reason is not None)
