"""Words that open a range or leave an end open: "efter", "senest", "ikke før", "fra", "mellem"."""

from __future__ import annotations

from typing import Literal, NamedTuple

from messages.dates import absence
from messages.dates.cursor import Cursor
from messages.dates.phrases import Open

_AFTER = {"efter", "tidligst", "after", "since", "earliest", "siden", "først", "foerst"}
_BEFORE = {"senest", "inden", "før", "foer", "indtil", "before", "until", "latest", "by"}
_LETTERS = (
    *("mail", "brev", "skrivelse", "invitation", "besked", "henvendelse", "referat", "rapport", "besøg", "møde"),
    *("svar", "forslag", "opkald", "sms", "kopi", "noter", "letter", "message"),
)

_ONWARD: dict[str, Open] = {
    "frem": "after",
    "fremefter": "after",
    "fremad": "after",
    "senere": "after",
    "derefter": "after",
    "onwards": "after",
    "later": "after",
    "tidligere": "before",
    "before": "before",
    "earlier": "before",
}


_THEN_ONLY = frozenset({"bliver", "er", "blev", "kommer", "kom", "holdes", "afholdes", "ligger", "besøger"})


def choosing(c: Cursor, i: int) -> bool:
    """ "vælge (frit) mellem A og B" at its "mellem": two to choose from, and no stretch."""
    return c.word(i - 1).startswith(_CHOOSING) or c.word(i - 2).startswith(_CHOOSING)


_CHOOSING = ("vælg", "valg", "choose", "choice")


class Opener(NamedTuple):
    """`kind`: "open" (with `open` saying which end), "from" (open unless "til" follows), "between"; `j` behind it."""

    kind: Literal["open", "from", "between"]
    open: Open
    j: int


def find_opener(c: Cursor, i: int) -> Opener | None:
    """The opening words at `i`; what follows decides whether they open a day or a time."""
    word = c.word(i)
    if word not in OPENING_WORDS:
        return None
    second = c.word(i + 1)
    if word in {"ikke", "not"}:
        if second in {"før", "foer", "inden", "before"}:
            return Opener("open", "after", i + 2)
        if second in {"efter", "after"}:
            return Opener("open", "before", i + 2)
        if second in {"senere", "later"} and c.word(i + 2) in {"end", "than"}:
            return Opener("open", "before", i + 3)
        if second in {"tidligere", "earlier"} and c.word(i + 2) in {"end", "than"}:
            return Opener("open", "after", i + 3)
        return None
    if word in {"først", "foerst"} and {c.word(i - 1), c.word(i - 2)} & _THEN_ONLY:
        return None  # "det bliver først den 4. april" is that day
    if word in _AFTER:
        counted = second == "om" and c.amount(i + 2) is not None  # "tidligst om tre uger"
        j = i + 2 if not counted and second in {"igen", "fra", "efter", "from", "om", "omkring"} else i + 1
        return Opener("open", "after", j)
    if word in {"t", "f"} and (second, c.word(i + 2)) == ("o", "m"):  # "t.o.m.", "f.o.m."
        return Opener("open", "before", i + 3) if word == "t" else Opener("from", "after", i + 3)
    if word == "til" and second != "og" and c.word(i - 1) in absence.AWAY:
        return Opener("open", "before", i + 1)  # "på ferie til den 26. maj"
    if word == "til" and second == "og" and c.word(i + 2) == "med":
        return Opener("open", "before", i + 3)
    if word in {"frem", "op", "kun"} and second == "til" and not (word == "frem" and c.moves(i)):
        return Opener("open", "before", i + 2)
    if word in _BEFORE:
        return Opener("open", "before", i + 1)
    if word in {"mellem", "imellem", "between"}:
        return Opener("between", "after", i + 1)
    if word in {"tidsrummet", "tidsrum", "tidsintervallet"}:
        return Opener("from", "after", i + 1)
    if word in {"fra", "from"}:
        if c.word(i - 1).startswith(("meld", "bortset", "aside", "apart")):
            return None  # "melde fra den 20.", "bortset fra onsdag"
        if second in {"og", "and"} and c.word(i + 2) in {"med", "including"}:
            return Opener("from", "after", i + 3)
        return Opener("from", "after", i + 1)
    return None


def onward(c: Cursor, i: int) -> Open | None:
    """ "og frem", "eller senere" behind a day or a time: which end is open."""
    if c.word(i + 2) == "til":
        return None  # "og frem til den 5." says the end
    return _ONWARD.get(c.word(i + 1)) if c.word(i) in {"og", "eller", "and", "or"} else None


def names_a_letter(c: Cursor, i: int) -> bool:
    """Is the "fra" at `i` that of "jeres mail fra den 4. maj", which opens nothing?"""
    return c.word(i - 1).startswith(_LETTERS)


OPENING_WORDS = (
    _AFTER
    | _BEFORE
    | {
        "ikke",
        "not",
        "til",
        "frem",
        "op",
        "kun",
        "mellem",
        "imellem",
        "between",
        "fra",
        "from",
        "tidsrummet",
        "tidsrum",
        "t",
        "f",
    }
)
"""The words at which an opener may begin."""
