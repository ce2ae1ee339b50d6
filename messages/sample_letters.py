"""Every letter there is with invented facts: to be looked at, and to try a programme's own words on."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice, product
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import messages
from messages.letters import Letter
from messages.reading import Slot

START = datetime(2018, 5, 15, 10, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))
_MOST = 200  # sample letters of one class

_INVENTED: dict[str, str | tuple[str, str]] = {
    "name": "Anna Andersen",
    "leader": "Mette Lund",
    "institution": "Botilbuddet Eksempel",
    "about": "Botilbuddet Eksempel",
    "place": "Eksempelvej 1, 8000 Aarhus C",
    "contact": "Stine Sørensen",
    "phone": "12 34 56 78",
    "authority": "Socialtilsyn Midt",
    "social": "Socialtilsyn Midt",
    "region": "Socialtilsyn Midt",
    "round": "2018-1",
    "inspectors": ("Anna Andersen, Arbejdstilsynet", "Stine Sørensen, Socialtilsyn Midt"),
    "inspector": "Stine Sørensen",
    "institutions": ("Botilbuddet Eksempel, 8000 Aarhus C", "Bostedet Prøven, 8200 Aarhus N"),
    "points": ("Alenearbejde om natten", "Adgang til køkkenet"),
    "dilemmas": ("Alenearbejde om natten", "Adgang til køkkenet"),
    "participants": "Mette Lund, Bo Dam (arbejdsmiljørepræsentant)",
    "questions": (
        "1. Kan der forekomme vold mellem beboere og personale?",
        "2. Kan der forekomme vold mellem beboere?",
    ),
    "colleague": "Stine Sørensen",
    "colleague_email": "stine@st.example",
    "presenter": "Stine Sørensen",
    "by": "Arbejdstilsynet",
    "new": "Bo Dam, Socialtilsyn Midt",
    "old": "Stine Sørensen",
    "sender": "Stine Sørensen",
    "sender_email": "stine@st.example",
    "sender_phone": "12 34 56 78",
    "recipient": "leder@eksempel.example",
    "subject": "Invitation til et koordineret tilsyn",
    "reason": "I mangler ressourcer",
    "words": "Natvagterne er alene på to etager.",
    "known": ("jeres tilsynsbesøg var mandag den 16. april 2018", "dialogmødet var tirsdag den 15. maj 2018"),
    "breaches": ("mødet ligger i uge 42, som er en ferieuge", "mødet ligger uden for kl. 9.00–15.00"),
    "missing": ("kontaktperson til spørgeskemaet", "dato for dialogmødet"),
    "open_questions": (
        "11. I hvor høj grad har I haft gavn af dialogmødet?",
        "12. Har I andet, I vil sige om mødet?",
    ),
    "problems": ("skema.pdf: filen er et billede uden tekst", "skema.doc: filtypen kan ikke læses"),
    "lacks": "den endelige dagsorden",
    "noted": ("du kan den 15. maj", "du kan ikke den 16. maj"),
    "then": "Vi finder andre tider og vender tilbage.",
    "title": "Botilbuddet Eksempel: uklart svar",
    "text": "Botilbuddet har svaret, men svaret kan ikke læses sikkert.",
    "texts": (
        "dit besøg er planlagt til mandag den 7. maj 2018",
        "botilbuddet har sagt ja til dialogmødet",
    ),
    "choices": ("Ja, de vil være med", "Nej: manglende ressourcer"),
    "case_number": "KT-2018-999",
    "link": "https://spoergeskema.example.dk/s/eksempel",
    "code": "472915",
}


def letter_classes() -> list[type[Letter]]:
    """All letters of all `messages/letters_*.py`, by name."""
    for module in pkgutil.iter_modules(messages.__path__):
        if module.name.startswith("letters_"):
            importlib.import_module(f"messages.{module.name}")
    found: dict[str, type[Letter]] = {}
    waiting: list[type[Letter]] = [Letter]
    while waiting:
        for letter in waiting.pop().__subclasses__():
            waiting.append(letter)
            if letter.__module__.startswith("messages.") and hasattr(letter, "template"):
                found[f"{letter.__module__}.{letter.__name__}"] = letter
    return [found[name] for name in sorted(found)]


def invented(name: str, place: int = 0) -> str:
    """A text for the field `name`, as it could stand in a real letter; `place` counts those of a list."""
    found = _INVENTED.get(name, name)
    return found if isinstance(found, str) else found[place]


def sample_letters(letter: type[Letter], *, full: bool, text: Callable[[str, int], str] = invented) -> list[Letter]:
    """Letters of a class: one for each mix of its booleans and literals; all other values filled or all empty.

    `text` gives the words of a field by its name and, in a list, its place.
    """
    hints = get_type_hints(letter)
    choices = [list(_values(hints[f.name], f.name, text if full else None)) for f in fields(letter)]
    names = [f.name for f in fields(letter)]
    return [letter(**dict(zip(names, row, strict=True))) for row in islice(product(*choices), _MOST)]


def _values(kind: Any, name: str, text: Callable[[str, int], str] | None, place: int = 0) -> Iterator[Any]:
    """Values of a type; `text` is None for the sparse letter."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        yield from arguments
    elif kind is bool:
        yield from (True, False)
    elif origin in (Union, UnionType):
        if NoneType in arguments and text is None:
            yield None
        else:
            yield from _values(next(a for a in arguments if a is not NoneType), name, text, place)
    elif origin is tuple:
        # Two elements; an empty tuple for the sparse letter.
        yield tuple(next(_values(arguments[0], name, text, n)) for n in (0, 1)) if text is not None else ()
    elif is_dataclass(kind) and kind is not Slot:
        hints, make = get_type_hints(kind), cast(Any, kind)
        yield make(**{f.name: next(_values(hints[f.name], f.name, text, place)) for f in fields(kind)})
    else:
        yield _plain(kind, name, text, place)


def _plain(kind: Any, name: str, text: Callable[[str, int], str] | None, place: int) -> Any:
    day = START + timedelta(days=place)
    if kind is str:
        return text(name, place) if text is not None else ""
    if kind is int:
        return 1 + place if name in ("guess", "number") else 2
    if kind is date:
        return day.date()
    if kind is datetime:
        return day
    if kind is time:
        return time(10, 0)
    if kind is Slot:
        return Slot(start=day, end=day + timedelta(hours=2))
    raise TypeError(f"field {name!r} has a type that samples cannot make: {kind!r}")
