"""Printed lines put together again where a sentence, a word or a mail address was broken for lack of room."""

from __future__ import annotations

import re


def join_lines(before: str, after: str) -> str:
    """Two printed lines of one sentence. A word divided by the typesetter is made whole ("voldsfore-" "byggende"), and
    so is a mail address that was too long for its column."""
    divided = re.search(r"[^\W\d_]{3,}-$", before) and re.match(r"[a-zæøå]", after)
    if is_cut_address(before, after):
        return before + after
    if divided and not re.match(r"(?:og|eller|samt|and|or)\b", after):
        return before[:-1] + after
    if before.endswith("e-") and after.startswith("mail"):
        return before + after
    return before + " " + after


def is_cut_address(before: str, after: str) -> bool:
    """Whether a mail address too long for its column was cut between two lines, without a blank."""
    tail = before.rsplit(maxsplit=1)[-1] if before.split() else ""
    if "@" not in tail or tail[-1] in ",;)>":
        return False
    if after[:1] in (">", ")"):
        return True
    return not re.search(r"\.[a-z]{2,}$", tail) and bool(re.match(r"[\w.-]*\.?[a-z]{2,}\b", after))
