"""Reads annex 6, the socialtilsyn's form, from a paper or from a mail's own text into its fields.

The rules (README, "explain": fields): text as a person would copy it, dates as YYYY-MM-DD, persons as "Navn <mail>",
several joined by "; ", list items joined by "; ". What says nothing ("-", "xx", placeholders) is no field.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from messages.papers.form_answers import find_answers
from messages.papers.form_columns import with_columns_in_turn
from messages.papers.form_dates import find_form_dates
from messages.papers.form_fields import Answers
from messages.papers.form_guidance import without_guiding_columns, without_letter_head
from messages.papers.form_labels import FIELDS
from messages.papers.form_matching import with_known_labels
from messages.papers.form_pages import with_whole_tables
from messages.papers.form_tables import with_straight_tables
from messages.papers.form_values import (
    BULLET,
    Person,
    authority,
    chosen,
    emails,
    fold,
    is_empty,
    is_waiting,
    persons,
    unbulleted,
)
from messages.papers.house_names import looks_like_house
from messages.papers.model import Paper
from messages.papers.read import lines_as_blocks
from messages.papers.wrapping import is_cut_address

# Letters kept of an answer; more is no answer but something else that was pasted in.
_LONGEST_TEXT = 20_000
_LONGEST_LINE = 1_000
_LONGEST_NAME = 90
_RUN_TOGETHER = 3
# So long a line that ends a sentence is a paragraph of prose and no item of a list.
_PROSE = 60
_SHORT = FIELDS[:11]
_WHO = ("inspectors", "email", "leader", "survey_contact")
REQUIRED = ("authority", "institution", "survey_contact", "meeting_date", "agenda_points")


@dataclass(frozen=True, kw_only=True)
class StForm:
    """A form as read. `doubts` are reasons to ask a person: (the words, what is wrong); `labels` how many of the
    form's labels were found, filled in or not; `beside` the lines of running text that belong to no field."""

    fields: Mapping[str, str] = field(default_factory=dict)
    labels: int = 0
    doubts: tuple[tuple[str, str], ...] = ()
    beside: tuple[str, ...] = ()
    contact: str = ""
    """The survey contact as written."""


def read_st_form(paper: Paper, near: date | None = None, house: str | None = None) -> StForm:
    """The fields of the form in `paper`. `near` is a day that dates without a year lie near to (the meeting's), `house`
    the institution of the case.

    A paper that is no form has no or few `labels`.
    """
    paper = without_guiding_columns(without_letter_head(with_whole_tables(paper)))
    clearer = with_known_labels(with_straight_tables(with_columns_in_turn(paper)), near, house)
    answers = find_answers(clearer.paper)
    values = _Values(answers, near)
    fields = {name: text for name in FIELDS if (text := values.read(name))}
    doubts = list(values.doubts)
    doubts += [(guess.label, "a label that is not known") for guess in clearer.guesses if fields.get(guess.field)]
    # What is asked for by name must not stand there under a label of its own.
    lacking = {name for name in REQUIRED if name not in fields}
    doubts += [(one.label, "a label that is not known") for one in clearer.unplaced if one.maybe & lacking]
    if answers.repeated:
        names = "; ".join(answers.again.get("institution", ["flere skemaer"]))
        doubts.append((names, "two forms in one file"))
    elif "institution" in answers.again or "meeting_date" in answers.again or "survey_contact" in answers.again:
        words = "; ".join(line for lines in answers.again.values() for line in lines)
        doubts.append((words, "answered twice differently in the form"))
    if answers.run_together >= _RUN_TOGETHER and paper.kind == "pdf":
        doubts.append((paper.name, "labels and answers run together"))
    if ";" in fields.get("leader", "") and "<" not in fields.get("survey_contact", ""):
        doubts.append((fields["leader"], "more than one leader and no whole contact"))
    return StForm(
        fields=fields,
        labels=len(answers.labels.intersection(FIELDS)),
        doubts=tuple(doubts),
        beside=tuple(answers.beside),
        contact="\n".join(answers.lines.get("survey_contact", [])),
    )


def read_st_text(text: str, near: date | None = None, house: str | None = None) -> StForm:
    """The fields of a form typed into a mail: `text` is the reply's own text. See `read_st_form`."""
    text = _LABEL_GOES_ON.sub(" ", text)
    return read_st_form(Paper(name="", kind="text", blocks=lines_as_blocks(text)), near, house)


# A label that a mail's lines broke before its words in brackets.
_LABEL_GOES_ON = re.compile(r"(?<=\w)[ \t]*\n[ \t]*(?=\([^()\n]{2,40}\)\s*[:=\t])")


class _Values:
    def __init__(self, answers: Answers, near: date | None) -> None:
        self._answers = answers
        self._near = near
        self.doubts: list[tuple[str, str]] = []

    def read(self, name: str) -> str:
        """The field's value, "" where it has none."""
        lines = self._lines(name)
        if name in ("visit_date", "meeting_date"):
            return self._dates(name, lines)
        if name == "authority":
            return self._authority(lines)
        if name in ("leader", "survey_contact", "inspectors"):
            return self._persons(name, lines)
        if name == "email":
            return self._email(lines)
        if name == "institution" and len(houses := _houses(_joined(lines))) > 1:
            self.doubts.append(("; ".join(houses), "more than one institution named"))
        elif name == "institution" and ("; " in (text := _joined(lines)) or len(text) > _LONGEST_NAME):
            self.doubts.append((text, "more than a name of the institution"))
        return _joined(lines)

    def _lines(self, name: str) -> list[str]:
        longest = _LONGEST_LINE if name in _SHORT else _LONGEST_TEXT
        lines: list[str] = []
        for line in chosen([line[:longest] for line in self._answers.lines.get(name, [])]):
            if lines and is_cut_address(lines[-1], line):
                lines[-1] += line
            elif not is_empty(line) and sum(map(len, lines)) < longest:
                lines.append(line)
        # Across its lines, for the address may stand in the second.
        return [] if name in _WHO and is_waiting("\n".join(lines)) else lines

    def _authority(self, lines: list[str]) -> str:
        text = _joined(lines)
        return authority(text) or text

    def _dates(self, name: str, lines: list[str]) -> str:
        text = " ".join(lines)
        dates = find_form_dates(text, self._near)
        self.doubts += [(one.text.strip(), one.doubt) for one in dates if one.doubt and name == "meeting_date"]
        days = list(dict.fromkeys(one.day.isoformat() for one in dates if one.day))
        if name == "meeting_date" and len(days) > 1:
            self.doubts.append((text, "more than one day for the meeting"))
        if not days and text and not dates and name == "meeting_date":
            self.doubts.append((text, "the date cannot be read"))
        return "; ".join(days) if days else fold(text)

    def _email(self, lines: list[str]) -> str:
        text = " ".join(lines)
        found = emails(text)
        for name in () if text else ("inspectors", "leader", "survey_contact"):
            # "E-mail" right below a person is the house's own where it is not that person's.
            given = emails(" ".join(self._answers.lines.get(f"{name}?email", [])))
            people = self._people(name)
            if given and not any(person.email == given[0] for person in people):
                return given[0]
        if not found and _SAME.search(text) and (leader := self._people("leader")):
            found = [leader[0].email] if leader[0].email else []
            return "; ".join(found)
        return "; ".join(dict.fromkeys(found)) or _joined(lines)

    def _persons(self, name: str, lines: list[str]) -> str:
        people = self._people(name)
        if name == "survey_contact" and len(people) > 1:
            self.doubts.append((_joined(lines), "more than one survey contact"))
        return "; ".join(str(person) for person in people) or _joined(lines)

    def _people(self, name: str, *, resolve: bool = True) -> list[Person]:
        text = "\n".join(unbulleted(line) for line in self._lines(name))[:_LONGEST_LINE]
        same = _SAME.search(text) if resolve else None
        if same:
            target = _referred(same[0], name)
            others = self._people(target, resolve=False)
            given = emails(text)
            if others:
                first = others[0]
                return [
                    Person(name=first.name, email=given[0] if given else first.email or self._mail_of(target, first))
                ]
            text = _SAME.sub(" ", text)
        people = persons(text)
        if len(people) == 1 and not people[0].email and resolve and name == "survey_contact":
            # The same person as the leader, whose address stands there.
            leader = self._people("leader", resolve=False)
            if leader and leader[0].email and leader[0].name.casefold() == people[0].name.casefold():
                return [leader[0]]
        if len(people) == 1 and not people[0].email:
            people = [Person(name=people[0].name, email=self._mail_of(name, people[0]))]
        return people

    def _mail_of(self, name: str, person: Person) -> str:
        """The address given under a label of its own; one that may be the house's counts only if it fits the name."""
        lines = self._answers.lines
        for line in lines.get(f"{name}.email", []):
            if found := emails(line):
                return found[0]
        for line in lines.get(f"{name}?email", []):
            if (found := emails(line)) and (lines.get("email") or _fits(person.name, found[0])):
                return found[0]
        return ""


_SAME = re.compile(
    r"(?:\b(?:det |den )?samme(?: person| mail)?(?:(?: som| =)\s*(?:leder(?:en)?|ovenfor|ovenst[åa]ende|"
    r"kontaktperson(?:en)?|tilsynsførende)|(?=\s*(?:[,(;.]|$)))|"
    r"\b(?:se (?:ovenfor|leder(?:en)?)|som ovenfor|ditto|dito)\b(?!@)|"
    r"^\s*=\s*leder(?:en)?|^\s*(?:er )?(?:leder|forstander)(?:en)?\b(?: selv)?|"
    r"same as (?:the )?(?:leader|manager|above|head|contact)|^\s*the (?:leader|manager))"
    # "Leder Asta Bruhn" and "Forstander Hans-Henrik Ø. Dam" name a person.
    r"(?!(?-i:\s*:?\s*[A-ZÆØÅ][\w.-]* [A-ZÆØÅ]))",
    re.IGNORECASE,
)


def _houses(text: str) -> list[str]:
    """The institutions in an answer, where it names several, each with its kind of house."""
    parts = [part.strip() for part in re.split(r"\s*(?:/|;|,|\bog\b|\bsamt\b|\band\b|&|\+)\s*", text)]
    return [part for part in parts if looks_like_house(part) and len(part.split()) > 1]


def _referred(words: str, name: str) -> str:
    """The field that "samme som …" in field `name` points to."""
    words = words.lower()
    if "kontakt" in words or "contact" in words:
        return "survey_contact"
    if "tilsyn" in words:
        return "inspectors"
    return "leader" if name != "leader" else "survey_contact"


def _fits(name: str, email: str) -> bool:
    """Whether an address can be this person's: it begins like a name of theirs or with their initials."""
    local = re.sub(r"[^a-z]", "", email.split("@")[0].lower())
    words = [
        re.sub(r"[^a-z]", "", word.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa"))
        for word in name.split()
    ]
    words = [word for word in words if word]
    initials = "".join(word[0] for word in words)
    return bool(local) and (local.startswith(initials) or any(local.startswith(word[:2]) for word in words))


def _joined(lines: list[str]) -> str:
    """Lines of an answer as one text: items and separate lines joined by "; ", a sentence that goes on by a blank."""
    out: list[str] = []
    listed = False
    for line in lines:
        text = fold(unbulleted(line))
        if not text:
            continue
        goes_on = text[0].islower() or out[-1].endswith((",", "(", "-")) if out else False
        prose = bool(out) and len(out[-1]) >= _PROSE and out[-1].endswith(".") and not listed
        listed = bool(BULLET.match(line))
        if out and not listed and (goes_on or prose):
            out[-1] += " " + text
        else:
            out.append(text)
    return "; ".join(text.rstrip(";").rstrip() if len(out) > 1 else text for text in out)
