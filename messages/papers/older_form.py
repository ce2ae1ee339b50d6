"""A form that stands typed in the mails below the sender's words: passed on ("her er den"), or quoted.

What was passed on counts as sent where it is the form for certain; a few labels of it, or a form in a quotation, only
tell that a person must look.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from messages.papers.form_answers import find_answers
from messages.papers.model import Paper
from messages.papers.read import lines_as_blocks
from messages.papers.st_form import REQUIRED, StForm, read_st_text

# Our own mails name house, address and people, too, with words that are like some of the labels.
_FEWEST_FOR_CERTAIN = 8


@dataclass(frozen=True, kw_only=True)
class OlderForm:
    """`form` as read; `sure`: it may be taken as sent; `beside`: all else the mails it came with say."""

    form: StForm
    sure: bool
    beside: str


def find_older_form(
    older: Sequence[str], *, forwarded: bool, near: date | None, house: str | None = None
) -> OlderForm | None:
    """The form among the mails `older` (newest first, see `find_older`), None where none of them answers any of it."""
    read = [read_st_text(text, near, house) for text in older]
    at, form = max(enumerate(read), key=lambda pair: (pair[1].labels, -pair[0]), default=(0, StForm()))
    answered = any(name in form.fields for name in REQUIRED)
    certain = form.labels >= _FEWEST_FOR_CERTAIN
    if not answered or not (forwarded or certain):
        return None
    return OlderForm(form=form, sure=forwarded and certain, beside="\n\n".join((*older[:at], "\n".join(form.beside))))


def older_topics(older: Sequence[str]) -> str:
    """The first topic that the mails `older` name under a label, "" where they name none."""
    for text in older:
        lines = find_answers(Paper(name="", kind="text", blocks=lines_as_blocks(text))).lines
        if topics := lines.get("agenda_points"):
            return topics[0]
    return ""
