"""A mail's text as lines that know how deep they are quoted; plain text and HTML both become these."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple


class Mark(Enum):
    """What the HTML says of a line beyond its words."""

    NONE = ""
    HISTORY = "the head of older mail that follows unmarked to the end"
    ATTRIBUTION = "the words that lead in a quotation"
    SIGNATURE = "inside what the mail program calls the signature"


class Line(NamedTuple):
    """One line without its line end. `depth` counts the quotations it stands in; 0 is the sender's own."""

    text: str
    depth: int = 0
    mark: Mark = Mark.NONE


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain body, ">" marks read as quotation depth and taken off. Odd blanks become plain ones.

    One line alone quotes nothing, nor does the only marked one where it compares: "> 50 % er syge".
    """
    lines = tidy(text).strip("\n").split("\n")
    if len(lines) == 1:
        return [Line(lines[0].rstrip())]
    marked = [plain_line(line) for line in lines]
    quoted = [at for at, line in enumerate(marked) if line.depth]
    if len(quoted) == 1 and _COMPARES.match(marked[quoted[0]].text) and not marked[quoted[0]].text.endswith("?"):
        marked[quoted[0]] = Line(lines[quoted[0]].rstrip())
    return marked


_COMPARES = re.compile(r"\d{1,6}(?:[.,]\d{1,3})?\s?(?:%|[^\W\d_]{2})")


def tidy(text: str) -> str:
    """`text` with LF line ends, no-break and thin blanks as blanks, and without the invisible characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isascii() else text.translate(_TIDY)


_TIDY = {
    **dict.fromkeys(
        map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " "
    ),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff")),
    **dict.fromkeys(map(ord, "\u0085\u2028\u2029\u000b\u000c"), "\n"),
}


def plain_line(line: str) -> Line:
    """One tidy line with its ">" marks read."""
    stripped = line.lstrip(" \t")
    # ">>> tilbud <<<" is decoration, ">>> Bo Holm 06-03-2017 09:00 >>>" is how GroupWise leads in what it quotes
    if not stripped.startswith((">", "|>")) or stripped.rstrip().endswith(("<<", " >>>")):
        return Line(line if line == "-- " else line.rstrip())  # the blank tells a signature (RFC 3676 section 4.3)
    depth, at = 0, 0
    for at, char in enumerate(stripped):
        if char == ">":
            depth += 1
        elif char not in " |" or not _mark_follows(stripped, at):
            break
    else:
        at += 1
    return Line(stripped[at:].strip(), depth)


def _mark_follows(text: str, at: int) -> bool:
    """True where the blank or bar at `at` stands between two ">" marks."""
    return text[at + 1 : at + 2] == ">"
