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

    One line alone quotes nothing, nor does the first marked one where it stands alone and compares: "> 50 % er syge".
    """
    lines = _single_spaced(tidy(text).strip("\n").split("\n"))
    if len(lines) == 1:
        return [Line(lines[0].rstrip())]
    marked = [plain_line(line) for line in lines]
    for at in range(1, len(lines)):
        if lines[at].startswith(">") and _OPEN_ADDRESS.search(lines[at - 1]):  # "skrev Bo <b@x.dk⏎>:"
            marked[at] = Line(lines[at].rstrip())
    first = next((at for at, line in enumerate(marked) if line.depth), -1)
    if first >= 0 and _is_comparison(marked, first):
        marked[first] = Line(lines[first].rstrip())
    return marked


def _single_spaced(lines: list[str]) -> list[str]:
    """Some programs put an empty line after every line; paragraphs are parted by three then."""
    gaps: list[int] = []
    gap = 0
    for line in lines:
        if line.strip():
            gaps.append(gap)
            gap = 0
        else:
            gap += 1
    inner = gaps[1:]
    if len(inner) < 6 or not all(gap % 2 for gap in inner) or max(inner) < 3:
        return lines
    single: list[str] = []
    for line in lines:
        if line.strip():
            del single[len(single) - (gap + 1) // 2 :]
            single.append(line)
            gap = 0
        else:
            single.append("")
            gap += 1
    return single


_OPEN_ADDRESS = re.compile(r"<[^<>\s]{0,100}@[^<>\s]{1,200}$")
_COMPARES = re.compile(
    r"\d{1,6}(?:[.,]\d{1,3})?\s?"
    r"(?:%|(?!kl\b|jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|de[cs])[^\W\d_]{2})"
)


def _is_comparison(lines: list[Line], at: int) -> bool:
    """A line alone that begins "> 50 %" and is no question."""
    text = lines[at].text
    alone = (not at or not lines[at - 1].text.endswith(":")) and (at + 1 == len(lines) or not lines[at + 1].depth)
    return alone and lines[at].depth == 1 and _COMPARES.match(text) is not None and not text.endswith("?")


def tidy(text: str) -> str:
    """`text` with LF line ends, no-break and thin blanks as blanks, and without the invisible characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_TIDY) if not text.isascii() and _ODD.search(text) else text


_TIDY = {
    **dict.fromkeys(
        map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " "
    ),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff")),
    **dict.fromkeys(map(ord, "\u0085\u2028\u2029\u000b\u000c"), "\n"),
}
_ODD = re.compile(f"[{''.join(map(chr, _TIDY))}]")


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
