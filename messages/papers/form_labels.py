"""Recognises the labels of annex 6, the socialtilsyn's form, however they are worded, misspelt or translated.

The wordings are data, in `form_labels.toml`. A label is matched in two ways, and the better score counts: by likeness
to known wordings, or by its key words, where the rest of its words must be words that such labels are made of. Below
the floor it is no label.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

Section = Literal["general", "institution", "meeting", ""]

_SECTIONS: tuple[Section, ...] = ("general", "institution", "meeting")
FLOOR = 84.0
_LONGEST = 130
_MOST_WORDS = 18
_MOST_LOOSE_WORDS = 12
_LOOSE = 85.0
_KNOWN = 96.0
_LONGEST_LINE = 10_000

FIELDS = (
    "authority",
    "inspectors",
    "visit_date",
    "institution",
    "address",
    "email",
    "institution_type",
    "target_group",
    "leader",
    "survey_contact",
    "meeting_date",
    "agenda_points",
    "special_issues",
    "institution_remarks",
    "benefit_assessment",
)


@dataclass(frozen=True, kw_only=True)
class Label:
    """What a text is a label of. `field` is one of FIELDS, "<field>.email" for a person's address alone,
    "name"/"date"/"remarks" where only the place in the form says of what, "other" for labels of things not asked."""

    field: str
    score: float


def match_label(text: str, loose: frozenset[str] = frozenset()) -> Label | None:
    """The label `text` is, None where it is none. Colons, numbering and guidance in brackets do not matter.

    For the fields in `loose` a tell-tale word is enough: only for what stands where a form's labels stand, in a
    text that is known to be a form, and for fields it has no other label of.
    """
    if _SENTENCE.search(text[: 2 * _LONGEST]):
        return None
    folded = fold_label(text)
    found = _match(folded)
    if found is None and "(" in text:  # "Kontakt (tilsynsførende)"
        found = _match(fold_label(text.replace("(", " ").replace(")", " ")))
    if found is None and "/" in text[:_LONGEST]:  # "Forstander/leder", "Mail/e-mail": two words for one thing
        halves = [_match(fold_label(half)) for half in text.split("/", 3)]
        if all(half is not None and half.field == (halves[0] and halves[0].field) for half in halves):
            found = halves[0]
    if found is None and loose:
        # "Lars Bo, mail: …" is an answer with its own label in it.
        found = _match_loosely(folded, loose - {"email"} if "," in text else loose)
    return found


def loose_fields(text: str) -> tuple[str, ...]:
    """The fields whose tell-tale words stand in `text`, the likeliest first; () for a sentence."""
    if _SENTENCE.search(text[: 2 * _LONGEST]):
        return ()
    folded = fold_label(text.replace("(", " ").replace(")", " ").replace("[", " ").replace("]", " "))
    return _loosely(folded)


def leading_label(line: str, fields: frozenset[str]) -> tuple[Label, str] | None:
    """The label of one of `fields` that begins `line` in known words, and what stands behind it with no sign between:
    only for a text that is known to be a form."""
    line = re.sub(
        r"(?<=[A-ZÆØÅ]{3})(?=[A-ZÆØÅ][a-zæøå])|(?<=[a-zæøå]{2})(?=\d)", " ", line[:_LONGEST_LINE]
    )  # "NAVNBoenheden"
    words = line.split()
    known = 0  # words from the start that labels are made of
    for word in words[:_MOST_LOOSE_WORDS]:
        numbered = known == 0 and re.fullmatch(r"\(?\w{1,2}[.):]", word)
        if not numbered and not all(part in _vocabulary() for part in fold_label(word).split()):
            break
        known += 1
    # A label's own words are small: "Navn Bostedet Engen".
    answer_at = next(
        (at for at, word in enumerate(words[:known]) if at and word[0].isupper() and not word.isupper()), 0
    )
    counts = [*range(answer_at, 0, -1), *range(min(len(words) - 1, known), answer_at, -1)]
    for count in counts:
        label = match_label(" ".join(words[:count]))
        if label is not None and label.score >= _KNOWN:
            rest = line.split(None, count)[count]
            # A sentence may begin like a label: "Tilbuddet savner …".
            answer = not rest[0].islower() or "@" in words[count]
            return (label, rest) if answer and label.field in fields else None
    return None


def match_section(text: str) -> Section:
    """Which part of the form `text` heads, "" where it heads none."""
    from rapidfuzz import fuzz

    folded = fold_label(text)
    if not folded or len(folded) > 60 or re.search(r"[(\[]", text):
        return ""
    if (label := _match(folded)) and label.score >= 97 and label.field in FIELDS:
        return ""  # "Botilbuddet" is like "Om botilbuddet", and a label
    for section in _SECTIONS:
        if any(fuzz.ratio(folded, wording, score_cutoff=88) for wording in _wordings().sections[section]):
            return section
    return ""


def fold_label(text: str) -> str:
    """`text` in the form labels are compared in: small letters, no numbering, brackets, signs or blanks to spare."""
    text = re.sub(r"\([^()]*\)?|\[[^\[\]]*\]?", " ", text[: 2 * _LONGEST])
    text = re.sub(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])", " ", text).casefold().replace("_", " ")
    text = re.sub(
        r"\b(?:e\s?-?\s?)?mail\s?-?adresse[rn]?\b|\be\s?-?\s?mail(?:en|s)?\b|\be-post\b|\bmail(?:en|s)?\b",
        "email",
        text,
    )
    text = re.sub(r"\b(kontakt|hoved|kontor|fælles|tilbuds|leder)s?-?e?mail(?:adresse)?\b", r"\1 email", text)
    text = re.sub(r"^\s*(?:\(?\d{1,2}(?:\.\d{1,2})?[.):]|\d{1,2}\.\d{1,2}|\(?[a-z][.)]|[•●▪■◦‣·*\-–—>#]+)\s+", "", text)
    words = re.findall(r"[^\W_]+", text.translate(_ASCII))
    return " ".join(_wordings().short.get(word, word) for word in words)


# "Socialtilsynet vurderer, at udbyttet af mødet var stort." has a label's words; labels do not end so.
_SENTENCE = re.compile(r"^(?:\S+\s+){4,}\S*\w{3}[.!]\s*$")
# "Socialtilsyn Øst" is an answer, however like a label.
_REGION = re.compile(r"\b(?:nord|midt|syd|oest|hovedstaden)$")
# "Målgruppe", "Maalgruppe" and, by likeness, "Malgruppe" are one.
_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "é": "e", "ü": "u"})


@dataclass(frozen=True, kw_only=True)
class _Loose:
    """A rule for loose matches: one of `stems` and, if there are any, one of `also` begin a word, none of `without`."""

    field: str
    stems: tuple[str, ...]
    also: tuple[str, ...]
    without: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Wordings:
    """The content of form_labels.toml, folded like the labels it is compared with."""

    small: frozenset[str]
    short: dict[str, str]
    sections: dict[str, tuple[str, ...]]
    wordings: dict[str, tuple[str, ...]]
    keys: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    loose: tuple[_Loose, ...]


@cache
def _wordings() -> _Wordings:
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))

    def folded(words: list[str]) -> tuple[str, ...]:
        return tuple(word.translate(_ASCII) for word in words)

    return _Wordings(
        small=frozenset(folded(data["small"])),
        short={short.translate(_ASCII): whole.translate(_ASCII) for short, whole in data["short"].items()},
        sections={name: folded(words) for name, words in data["sections"].items()},
        wordings={name: folded(words) for name, words in data["wordings"].items()},
        keys=tuple((row["field"], tuple(folded(group) for group in row["groups"])) for row in data["keys"]),
        loose=tuple(
            _Loose(field=row["field"], stems=folded(row["stems"]), also=folded(row["also"]), without=folded(row["not"]))
            for row in data["loose"]
        ),
    )


@lru_cache(maxsize=8192)
def _match(folded: str) -> Label | None:
    if not 2 <= len(folded) <= _LONGEST or folded.count(" ") >= _MOST_WORDS or _REGION.search(folded):
        return None
    best = _by_likeness(folded)
    if best is not None and best.score >= 97:
        return best
    words = folded.split()
    keys = [_keys_of(word) for word in words]
    for field, groups in _wordings().keys:
        score = _by_keys(words, keys, groups)
        if score >= FLOOR and (best is None or score > best.score):
            best = Label(field=field, score=score)
    return best


@cache
def _choices() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """All wordings as (fields, wordings, wordings with their words sorted), in one order."""
    pairs = [(field, wording) for field, wordings in _wordings().wordings.items() for wording in wordings]
    return (
        tuple(field for field, _ in pairs),
        tuple(wording for _, wording in pairs),
        tuple(" ".join(sorted(wording.split())) for _, wording in pairs),
    )


def _by_likeness(folded: str) -> Label | None:
    """The best label by likeness to a known wording, its words in their order or (a little less) in any."""
    from rapidfuzz import fuzz, process

    fields, wordings, as_sets = _choices()
    best: Label | None = None
    for query, choices, less in ((folded, wordings, 0.0), (" ".join(sorted(folded.split())), as_sets, 2.0)):
        for wording, score, at in process.extract(
            query, choices, scorer=fuzz.ratio, limit=8, score_cutoff=FLOOR + less
        ):
            # One letter decides between short words ("leder", "ledelse", "sted", "svar"): they must fit closely.
            floor = 100.0 if len(wording) <= 4 else 88.0 if len(wording) <= 9 else 90.0 if len(wording) <= 20 else 87.0
            if score - less >= floor - (less if score == 100.0 else 0.0) and (
                best is None or score - less > best.score
            ):
                best = Label(field=fields[at], score=score - less)
    return best


@cache
def _vocabulary() -> frozenset[str]:
    """Every word of the known wordings, the key words and the small ones."""
    wordings = {word for wording in _choices()[1] for word in wording.split()}
    return frozenset(wordings | {*_all_keys()} | _wordings().small)


@cache
def _all_keys() -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for _, groups in _wordings().keys for group in groups for key in group))


@lru_cache(maxsize=8192)
def _keys_of(word: str) -> frozenset[str]:
    """The key words that `word` is, slips of the pen forgiven in long ones."""
    from rapidfuzz import fuzz, process

    found = process.extract(word, _all_keys(), scorer=fuzz.ratio, limit=None, score_cutoff=86)
    return frozenset(key for key, score, _ in found if score == 100 or len(key) >= 6)


def _by_keys(words: list[str], keys: list[frozenset[str]], groups: tuple[tuple[str, ...], ...]) -> float:
    """How well key words explain the label: 0 where a group has none, less for every word that is no label word."""
    wanted = [frozenset(group) for group in groups]
    if any(not any(group & have for have in keys) for group in wanted):
        return 0.0
    known = sum(1 for word, have in zip(words, keys, strict=True) if _is_small(word) or any(have & g for g in wanted))
    return 96.0 * known / len(words)


@lru_cache(maxsize=8192)
def _is_small(word: str) -> bool:
    """Whether labels are made of `word`, slips of the pen forgiven in long ones."""
    from rapidfuzz import fuzz, process

    small = _wordings().small
    return word in small or (
        len(word) >= 7 and process.extractOne(word, small, scorer=fuzz.ratio, score_cutoff=88) is not None
    )


def _match_loosely(folded: str, fields: frozenset[str]) -> Label | None:
    # The first rule that fits says what the label means; a field that is answered already is not asked twice.
    found = _loosely(folded)
    return Label(field=found[0], score=_LOOSE) if found and found[0].partition(".")[0] in fields else None


@lru_cache(maxsize=2048)
def _loosely(folded: str) -> tuple[str, ...]:
    if not 2 <= len(folded) <= 90 or folded.count(" ") >= _MOST_LOOSE_WORDS or _REGION.search(folded):
        return ()
    text = f" {folded} "

    def begins(stems: tuple[str, ...]) -> bool:
        return any(f" {stem}" in text for stem in stems)

    return tuple(
        rule.field
        for rule in _wordings().loose
        if begins(rule.stems) and (not rule.also or begins(rule.also)) and not begins(rule.without)
    )
