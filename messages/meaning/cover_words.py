"""What the words of a note beside a form are: of the paper, or of every day."""

from __future__ import annotations

from messages.meaning.tables.cover_note import PAPER, PAPER_ROOTS
from messages.meaning.tables.harmless import HARMLESS, SMALL_WORDS
from messages.meaning.text import words_of
from messages.meaning.wordforms import is_everyday


def names_paper(word: str) -> bool:
    """Whether a folded word is one of a paper, of its parts or of sending it."""
    return word in PAPER or (any(root in word for root in PAPER_ROOTS) and not word.startswith("spoerge"))


def names_form(word: str) -> bool:
    """Whether a folded word names the form or its file."""
    return word in _FORM or (names_paper(word) and word not in PAPER)


def familiar(word: str) -> bool:
    """Whether a folded word is a number or stands in the lists of everyday words."""
    return word in SMALL_WORDS or word in HARMLESS or word[0].isdigit() or is_everyday(word)


_FORM = words_of("hermed fil filen filer filerne fremsender fremsendes fremsendt opsamling opsamlingen attached form")
