"""The survey page's HTML: the questions with what was answered, thanks, and notices; in Danish and English.

Everything is escaped by Jinja2; nothing is loaded from elsewhere, and there is no style or script in the page itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from messages import danish, english
from messages.letters import Signature
from messages.phrases import phrase
from messages.reading import Answer, Slot
from messages.survey_form import LONGEST_TEXT, Option, options_of, value_of
from messages.survey_questions import Question, is_asked, next_questions, question

if TYPE_CHECKING:
    from jinja2 import Environment

LANGUAGES = (("da", "Dansk"), ("en", "English"))
PARTS: tuple[tuple[int, ...], ...] = ((1, 2), (3, 4, 5, 6, 7), (8, 9, 10), (11, 12))
NoticeKind = Literal["unknown", "closed", "busy", "unavailable", "refused"]
_TEMPLATES = Path(__file__).with_name("pages")
# what a script needs to show a question or hide it: the question it hangs on, a sign, the answer
_ASKED_IF: Mapping[int, str] = {6: "5=yes", 7: "5=no", 10: "8!1"}


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What every page shows: `root` leads from the page to the site's root ("../"), `signature` to a human."""

    language: str
    root: str
    programme: str
    signature: Signature


@dataclass(frozen=True, kw_only=True)
class SurveyPage:
    """One answer set on the page. `typed` are texts that could not be kept, with the reason in `faults` (by question).
    `saved_part`: the part (from 1) that was just saved by its button, at `saved_at` ("10.42")."""

    case_number: str
    institution: str
    meeting: Slot
    smallest_group: int
    answers: Mapping[str, Answer]
    typed: Mapping[str, str] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)
    saved_part: int | None = None
    saved_at: str = ""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A question as the page shows it. `was` is the saved value, `value` what stands in the field."""

    key: str
    text: str
    options: tuple[Option, ...]
    value: str
    was: str
    optional: bool
    hidden: bool
    asked_if: str
    condition: str
    fault: str


@dataclass(frozen=True, kw_only=True)
class Part:
    name: str
    fields: tuple[Field, ...]


def survey_html(page: SurveyPage, frame: Frame) -> str:
    """The questions. Those the answers do not lead to are hidden; what hangs on an open answer says so."""
    say = _say(frame)
    faults = {key: fault_text(fault, frame.language) for key, fault in page.faults.items()}
    parts = [
        Part(
            name=say(f"part_{number}"),
            fields=tuple(_field(question(n), page, faults.get(str(n), ""), frame.language) for n in numbers),
        )
        for number, numbers in enumerate(PARTS, start=1)
    ]
    title = "title_faults" if faults else "title_saved" if page.saved_part else "title"
    words = danish if frame.language == "da" else english
    return _render(
        "survey.html",
        frame,
        title=say(title),
        case_number=page.case_number,
        page=page,
        faults=faults,
        parts=parts,
        meeting=words.format_slot(page.meeting),
        saved=say("saved_at", clock=page.saved_at),
        longest=LONGEST_TEXT,
    )


def done_html(page: SurveyPage, frame: Frame, *, back: str) -> str:
    """Thanks, with what is not answered yet; `back` leads to the questions."""
    say = _say(frame)
    left = [_field(question(n), page, "", frame.language) for n in next_questions(page.answers)]
    if not page.answers:
        heading, title, lines = say("none_heading"), say("none_title"), [say("none_text")]
    else:
        heading, title = say("done_heading"), say("done_title")
        lines = [say("done_some" if left else "done_all"), say("done_later")]
    return _render(
        "done.html",
        frame,
        title=title,
        heading=heading,
        lines=lines,
        left=left,
        page=page,
        back=back,
        case_number=page.case_number,
    )


def notice_html(kind: NoticeKind, frame: Frame) -> str:
    """A page that says kindly why there is nothing to answer here, and how to reach a human."""
    say = _say(frame)
    heading = say(f"{kind}_title")
    return _render(
        "notice.html",
        frame,
        title=heading,
        heading=heading,
        lines=[say(f"{kind}_text"), say(f"{kind}_text_2")],
        case_number="",
    )


def notice_text(kind: NoticeKind, language: str) -> str:
    """The same in a line."""
    said = (phrase(f"survey_page.{kind}_{piece}", language) for piece in ("title", "text_2"))
    return ". ".join(said)


def saved_text(clock: str, language: str) -> str:
    """That an answer is saved, since `clock` ("10.42")."""
    return phrase("survey_page.saved_at", language, clock=clock)


def fault_text(fault: str, language: str) -> str:
    """Why an answer was not kept ("cpr", "long", "unknown"), and what to do."""
    return phrase(f"survey_page.fault_{fault}", language, longest=LONGEST_TEXT)


def _field(one: Question, page: SurveyPage, fault: str, language: str) -> Field:
    asked = is_asked(one.number, page.answers)
    saved = value_of(page.answers[one.key]) if one.key in page.answers else ""
    return Field(
        key=one.key,
        text=one.danish if language == "da" else one.english,
        options=options_of(one, language),
        value=page.typed.get(one.key, saved),
        was=saved,
        optional=one.optional,
        hidden=asked is False,
        asked_if=_ASKED_IF.get(one.number, ""),
        condition=phrase(f"survey_page.condition_{one.key}", language) if asked is None else "",
        fault=fault,
    )


def _say(frame: Frame) -> Callable[..., str]:
    def say(key: str, **values: object) -> str:
        return phrase(f"survey_page.{key}", frame.language, **values)

    return say


def _render(name: str, frame: Frame, **values: object) -> str:
    template = _environment().get_template(name)
    return template.render(
        say=_say(frame),
        language=frame.language,
        languages=LANGUAGES,
        root=frame.root,
        programme=frame.programme,
        signature=frame.signature,
        **values,
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
