"""What an inspector is asked, as a card that is answered with a tap; the answer is written as the mail it would be.

The sentences are read by the same readers as any mail (`messages.read`): a test holds them to be acted on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from handlers.model import Authority, MeetingStatus, OfferedSlot, Party, Question, Visit
from handlers.overview_case import in_words
from handlers.programme import Programme
from handlers.stages.documentation_asking import names as field_names
from handlers.view import CaseView
from messages.chat import Button, ChatText, Line, Span, bold, masked, text
from messages.danish import format_day, format_slot
from messages.phrases import phrase
from messages.reading import Kind, Slot

# What a tap needs before it is an answer: a day, a time, words. The others say everything themselves.
NEEDS = {"moved": "day", "other": "day", "planned": "day", "was": "day", "slot": "slot", "points": "words"}


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question in its case."""

    question: Question
    view: CaseView
    programme: Programme

    def say(self, key: str, **values: object) -> str:
        language = self.programme.language
        return phrase(f"chat.{key}", language, institution=self.view.institution.name, **values)

    def day(self, when: date | Slot) -> str:
        return in_words(when, self.programme.language)

    @property
    def visit(self) -> Visit:
        return self.view.visit(Authority(self.question.party.value))

    @property
    def slots(self) -> tuple[OfferedSlot, ...]:
        """The slots the question offers, in the order of its mail."""
        opened = self.view.open_round
        by_position = {str(s.position): s for s in self.view.slots_of(opened.id)} if opened else {}
        return tuple(by_position[p] for p in self.question.missing if p in by_position)


def card_of(question: Question) -> str:
    """The card's name in the chat outbox."""
    return f"question:{question.id}"


def question_card(asked: Asked, now: datetime, *, marks: str = "") -> ChatText | None:
    """The card of a question to an inspector; None for one that is answered by mail only.

    `marks` are the slots chosen so far ("101").
    """
    question = asked.question
    if question.party not in (Party.AT, Party.ST):
        return None
    match question.kind:
        case Kind.VISIT:
            said, buttons = _visit(asked, now.astimezone(asked.programme.zone).date())
        case Kind.MEETING_DATES:
            if not asked.slots:
                return None
            said, buttons = _dates(asked, marks or "0" * len(asked.slots))
        case Kind.DOCUMENTATION:
            said, buttons = _documentation(asked)
        case Kind.PREPARATION:
            said, buttons = asked.say("ask_points"), [[("points", "write_points"), ("none", "no_points")]]
        case _:
            return None
    rows = tuple(tuple(_button(asked, code, asked.say(f"button_{key}")) for code, key in row) for row in buttons)
    if question.kind is Kind.MEETING_DATES:
        rows = (*_slot_rows(asked, marks or "0" * len(asked.slots)), *rows)
    answer_by = asked.say("answer_by", day=asked.day(question.answer_by), case=question.case_id)
    first, *more = said.split("\n")
    lines: list[str | Span | Line] = [bold(first), *more, answer_by]
    return masked(ChatText(lines=text(*lines), buttons=rows))


def answer_text(asked: Asked, code: str, *, day: date | None = None, words: str = "") -> str:
    """The mail a tap stands for, in Danish whatever the settings say: it is read as any mail.

    `code` is the button's; `day` or `words` what it needed (see NEEDS).
    """
    institution = asked.view.institution.name
    if code.startswith("S") and "1" not in code:
        return sentence("none_fits", institution)
    if code.startswith("S"):
        return "\n".join(
            sentence("can" if mark == "1" else "cannot", institution, slot=format_slot(s.slot))
            for mark, s in zip(code[1:], asked.slots, strict=True)
        )
    if code == "yes":
        return sentence("was", institution, day=format_day(asked.visit.day or asked.question.answer_by))
    if code in ("moved", "other", "planned", "was") and day is not None:
        return sentence("was" if code == "other" else code, institution, day=format_day(day))
    if code == "slot":
        return sentence("slot", institution, slot=words.strip())
    if code == "points":
        points = [p.strip(" -•*") for p in words.replace(";", "\n").splitlines()]
        return sentence("points", institution, points="\n".join(f"- {p}" for p in points if p))
    return sentence(code, institution)


def sentence(code: str, institution: str, **values: str) -> str:
    """What an answer says, in Danish."""
    return phrase(f"chat.answer_{code}", "da", institution=institution, **values)


_Buttons = list[list[tuple[str, str]]]


def _visit(asked: Asked, today: date) -> tuple[str, _Buttons]:
    day, case = asked.visit.day, asked.view.case
    if day is not None and day <= today:
        said = asked.say("ask_visit_held", day=asked.day(day))
        return said, [[("yes", "yes"), ("moved", "no_moved"), ("other", "other_day")]]
    if day is not None:
        return asked.say("ask_visit_stands", day=asked.day(day)), [[("moved", "moved"), ("was", "was_held")]]
    start, end = case.window_start or today, case.window_end or today
    said = asked.say("ask_visit_when", start=asked.day(start), end=asked.day(end))
    return said, [[("planned", "is_planned"), ("was", "was_held")]]


def _dates(asked: Asked, marks: str) -> tuple[str, _Buttons]:
    if len(asked.slots) == 1:
        said = asked.say("ask_slot", slot=asked.day(asked.slots[0].slot))
        return said, [[("S1", "fits"), ("S0", "fits_not")], [("slot", "other_time")]]
    below: _Buttons = [[("S" + "0" * len(asked.slots), "none_fits"), ("slot", "other_time")]]
    if "1" in marks:
        below.insert(0, [(f"S{marks}", "send_answer")])
    return asked.say("ask_slots"), below


def _slot_rows(asked: Asked, marks: str) -> tuple[tuple[Button, ...], ...]:
    if len(asked.slots) == 1:
        return ()
    rows = []
    for at, slot in enumerate(asked.slots):
        turned = f"{marks[:at]}{'0' if marks[at] == '1' else '1'}{marks[at + 1 :]}"
        key = "slot_chosen" if marks[at] == "1" else "slot_open"
        rows.append((_button(asked, f"s{turned}", asked.say(key, slot=asked.day(slot.slot))),))
    return tuple(rows)


def _documentation(asked: Asked) -> tuple[str, _Buttons]:
    meeting = asked.view.meeting
    kind = asked.question.party.value
    if meeting is None or meeting.status is not MeetingStatus.AGREED or asked.question.missing:
        said = asked.say(f"ask_papers_{kind}")
        if asked.question.missing and asked.view.newest_document(Authority(kind)) is not None:
            names = "; ".join(field_names(asked.question.missing, asked.programme.language))
            said += "\n" + asked.say("papers_lack", fields=names)
        return said, []
    said = asked.say("ask_held", slot=asked.day(meeting.slot)) + "\n" + asked.say(f"drop_papers_{kind}")
    return said, [[("held", "held"), ("put_off", "put_off")]]


def _button(asked: Asked, code: str, shown: str) -> Button:
    return Button(label=shown, data=f"q:{code}:{asked.question.id}")
