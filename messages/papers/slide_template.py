"""The text of AT's slide template (annex 5), and whether a line is the template's own.

The text stands in `at_template.txt`: an empty line between slides, the first line of each its title.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

_LONGEST_LINE = 3000


@cache
def template_slides() -> tuple[tuple[str, ...], ...]:
    """The template's slides; the first line of each is its title."""
    blocks = Path(__file__).with_name("at_template.txt").read_text("utf-8").strip().split("\n\n")
    return tuple(tuple(line.strip() for line in block.split("\n") if line.strip()) for block in blocks)


@cache
def template_titles() -> frozenset[str]:
    """The titles of the template's slides, as `plain` gives them."""
    return frozenset(plain(slide[0]) for slide in template_slides())


def plain(text: str) -> str:
    """The words of `text` in small letters with single blanks: what lines are compared in."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


@lru_cache(maxsize=4096)
def is_template(text: str, *, whole: bool) -> bool:
    """Whether `text` is the template's: one of its lines, or (unless `whole`) a title or any longer piece of it."""
    from rapidfuzz import fuzz, process

    words = plain(text[:_LONGEST_LINE])
    known = _lines() if whole else _lines() | template_titles()
    if not words or words in known:
        return True
    threes = _threes(words)
    shared = len(threes & _template_threes())
    if shared == 0 and len(words) > 60:
        return False  # most lines: no need to compare letter by letter
    if process.extractOne(words, known, scorer=fuzz.ratio, score_cutoff=92):
        return True
    # Three words in a row that the template has too: nearly all of a piece of it, few of a sentence of one's own.
    return not whole and len(threes) >= 3 and shared >= 0.65 * len(threes)


def written_behind(text: str) -> str:
    """What was written behind a line of the template, "" where that is not how `text` begins."""
    for slide in template_slides():
        for line in slide[1:]:
            start = line.rstrip(".:")
            if len(start) > 15 and text.startswith(start) and len(plain(text[len(start) :]).split()) >= 2:
                return text[len(start) :].strip(" .:;,–—-")
    return ""


@cache
def _lines() -> frozenset[str]:
    return frozenset(plain(line) for slide in template_slides() for line in slide[1:])


def _threes(words: str) -> frozenset[tuple[str, ...]]:
    parts = words.split()
    return frozenset(tuple(parts[at : at + 3]) for at in range(len(parts) - 2))


@cache
def _template_threes() -> frozenset[tuple[str, ...]]:
    return frozenset(three for slide in template_slides() for line in slide for three in _threes(plain(line)))
