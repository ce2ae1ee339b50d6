"""A programme's own words of letters and short texts, tried before anything is sent with them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from string import Formatter

from messages.errors import SamtilsynError
from messages.letters import Letter, Signature
from messages.letters_common import CprRefused
from messages.own_letters import OwnLetters
from messages.phrases import phrase, shipped_phrases
from messages.render import LANGUAGES, UnwritableLetter, render_letter, shipped_template
from messages.sample_letters import letter_classes, sample_letters

FOOTER = "_footer"
_SIGNATURES = (
    Signature(name="Stine Sørensen", office="Socialtilsyn Midt", phone="12 34 56 78", email="stine@st.example"),
    Signature(name="Stine Sørensen", office="Socialtilsyn Midt"),
)


class WrongLetters(SamtilsynError):
    """A programme's own letters or short texts cannot be used; the text names every fault and its file."""


@dataclass(frozen=True, kw_only=True)
class OwnWords:
    """`letters` in the place of those that ship, `phrases` by language and stage ("da/visits")."""

    letters: OwnLetters
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def parse_own_words(texts: Mapping[str, str], language: str = "da") -> OwnWords:
    """The files of a folder by their path in it ("da/invitation.txt", "da/visits.toml"). Each letter is written with
    invented facts, with all values and with as few as may be.

    Raises WrongLetters, in `language`, naming every fault.
    """
    templates = {path: text for path, text in texts.items() if path.endswith(".txt")}
    letters = OwnLetters(templates=templates)
    phrases: dict[str, Mapping[str, str]] = {}
    faults: list[str] = []
    for path in sorted(texts):
        if path in templates:
            faults += _letter_faults(path, letters, language)
        elif path.endswith(".toml") and _shipped_of(path) is not None:
            own, wrong = _phrases_of(path, texts[path], language)
            phrases[path.removesuffix(".toml")] = own
            faults += wrong
        else:
            faults.append(phrase("wording.no_such_file", language, file=path, example="da/invitation.txt"))
    if faults:
        raise WrongLetters("; ".join(faults))
    return OwnWords(letters=letters, phrases=phrases)


def letters_by_name() -> dict[str, type[Letter]]:
    """The letters by the names of their templates."""
    return {letter.template: letter for letter in letter_classes()}


def _letter_faults(path: str, letters: OwnLetters, language: str) -> Iterator[str]:
    folder, _, file = path.partition("/")
    name = file.removesuffix(".txt")
    if folder not in LANGUAGES or shipped_template(folder, file) is None:
        names = ", ".join(sorted(letters_by_name()))
        yield phrase("wording.no_such_letter", language, file=path, names=names)
        return
    letter = CprRefused if name == FOOTER else letters_by_name()[name]
    for full in (True, False):
        for sample in sample_letters(letter, full=full):
            try:
                render_letter(
                    sample,
                    signature=_SIGNATURES[not full],
                    case_number="KT-2018-999" if full else None,
                    language=folder,
                    own=letters,
                )
            except UnwritableLetter as error:
                yield phrase("wording.letter_unfit", language, file=path, error=error.__cause__ or error)
                return


def _shipped_of(path: str) -> Mapping[str, str] | None:
    folder, _, file = path.partition("/")
    return shipped_phrases(file.removesuffix(".toml"), folder) if folder in LANGUAGES else None


def _phrases_of(path: str, text: str, language: str) -> tuple[Mapping[str, str], list[str]]:
    shipped = _shipped_of(path) or {}
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return {}, [phrase("wording.no_toml", language, file=path, error=error)]
    faults: list[str] = []
    for key, value in own.items():
        if key not in shipped:
            faults.append(phrase("wording.no_such_text", language, file=path, name=key))
        elif not isinstance(value, str):
            faults.append(phrase("wording.no_text", language, file=path, name=key))
        else:
            faults += _placeholder_faults(path, key, value, shipped[key], language)
    return {key: str(value) for key, value in own.items()}, faults


def _placeholder_faults(path: str, key: str, own: str, shipped: str, language: str) -> list[str]:
    """What `own` asks for must be what the text that ships is given."""
    try:
        wanted = _names(own)
    except ValueError as error:
        return [phrase("wording.bad_braces", language, file=path, name=key, error=error)]
    given = _names(shipped)
    listed = ", ".join(f"{{{name}}}" for name in sorted(given)) or phrase("wording.none", language)
    return [
        phrase("wording.no_such_value", language, file=path, name=key, value=f"{{{name}}}", values=listed)
        for name in sorted(wanted - given)
    ]


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
