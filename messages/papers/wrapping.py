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
    if re.search(r"\d[-/.]$", before) and re.match(r"\d{1,4}\b", after):
        return before + after  # "06-" above "03-2019"
    return before + " " + after


def is_cut_address(before: str, after: str) -> bool:
    """Whether a mail address too long for its column was cut between two lines, without a blank."""
    tail = before.rsplit(maxsplit=1)[-1] if before.split() else ""
    if "@" not in tail or tail[-1] in ",;)>":
        return False
    if after[:1] in (">", ")"):
        return True
    ending = re.search(r"\.([a-z]{2,})$", tail)
    if ending is None:
        return bool(re.match(r"[\w.-]*\.?[a-z]{2,}\b", after))
    # "…@engen.exam" above "ple": an ending that no address has, and nothing but the rest of it below.
    return ending[1] not in ENDINGS and bool(re.fullmatch(r"[a-z]{1,12}(?:\.[a-z]{2,3})?", after))


_COUNTRIES = ("at", "be", "ch", "de", "dk", "fi", "fo", "fr", "gl", "is", "me", "nl", "no", "se", "uk", "us")
_OTHERS = ("app", "biz", "care", "com", "dev", "edu", "email", "eu", "gov", "info", "io", "net", "nu", "online", "org")
ENDINGS = frozenset((*_COUNTRIES, *_OTHERS, "example", "test"))
"""What mail addresses that are met here end with."""
