"""Words so short that only what stands by them tells what they are: "to 13/9", "ma-on i uge 9", "ml. 9 og 11"."""

from __future__ import annotations

from messages.dates import words
from messages.dates.pieces import Token

_PLAIN = {"ma": "man", "ti": "tirs", "on": "ons", "to": "tors", "fr": "fre", "lø": "lør", "sø": "søn"}
TWO_LETTERS = frozenset(_PLAIN)
_ALSO_WORDS = frozenset({"ti", "on", "to"})
"""These are a number, English or "until" as well: what stands before them must not make them so."""
_COUNTED = words.word_set(
    "de disse dem alle begge kun blot bare hver vores jeres mine over kl klokken klokka about halv kvart i"
)
_ENGLISH = words.word_set("come comes meet meeting is us be you available visit visited free suggest propose him me")
_DATED = frozenset({"day/month", "date"})
_LISTED = words.DASHES | {",", "/", "+", "&", "og", "el", "eller"}
_MOST = 10  # tokens of one list of weekdays
_BETWEEN = frozenset({"ml", "mlm", "mel", "mell", "mlem"})
_HALVES = {"f": "formiddag", "e": "eftermiddag"}


def mend_short_forms(tokens: list[Token]) -> None:
    """Gives such words the norm of what they stand for."""
    days: list[int] = []
    for i, token in enumerate(tokens):
        if token.kind != "word" or len(token.norm) > _LONGEST:
            continue
        if token.norm in _PLAIN:
            days.append(i)
        elif token.norm in _BETWEEN and _hour_follows(tokens, i):
            token.norm = "mellem"
        elif token.norm == "form" and token.dot and i and _names_a_day(tokens[i - 1]):
            token.norm = "formiddag"
        elif token.norm == "m" and i > 1 and _begins_a_half(tokens[i - 1]) and _names_a_day(tokens[i - 2]):
            tokens[i - 1].norm, token.norm = _HALVES[tokens[i - 1].norm], ""
    for i in days:
        if _is_dated(tokens, i) or _in_a_week(tokens, i):
            tokens[i].norm = _PLAIN[tokens[i].norm]


_LONGEST = 4  # letters


def _begins_a_half(token: Token) -> bool:
    """The "e." of "e.m."."""
    return token.norm in _HALVES and token.dot


def _is_dated(tokens: list[Token], i: int) -> bool:
    """ "to 13/9", "ma. d. 6/5"; not "de to 13/9", "fra 11/9 to 13/9", "we come on 13/9"."""
    token = tokens[i]
    k = i + 1
    if k < len(tokens) and tokens[k].norm in {"d", "den"}:
        k += 1
    if k >= len(tokens) or tokens[k].kind not in _DATED or tokens[k].sentence != token.sentence or tokens[k].glued:
        return False
    if token.norm not in _ALSO_WORDS:
        return True
    behind = tokens[k + 1] if k + 1 < len(tokens) else None
    within = behind is not None and behind.sentence == token.sentence and not behind.soft
    if behind is not None and within and behind.kind == "word" and not _of_time(behind):
        return False  # "to 3/5 beboere"
    before = tokens[i - 1] if i else None
    if before is None or before.sentence != token.sentence:
        return True
    return before.kind in {"word", "sign"} and before.norm not in _COUNTED | _ENGLISH | words.MONTHS.keys()


def _of_time(token: Token) -> bool:
    return token.norm in _BEHIND or token.norm in words.PARTS or token.norm in words.CONNECTORS


_BEHIND = words.word_set(
    "kl klokken fra til mellem ml efter før inden om el og eller kan er passer går duer dur hele men dog først i "
    "tidligst senest omkring ca"
)


def _in_a_week(tokens: list[Token], i: int) -> bool:
    """ "uge 25 ti, on el. to kl 9", "ma-on i uge 9": a list of such words beside the number of a week."""
    first = last = i
    while i - first < _MOST and first and _goes_on(tokens, first - 1, i):
        first -= 1
    while last - i < _MOST and last + 1 < len(tokens) and _goes_on(tokens, last + 1, i):
        last += 1
    while first < last and tokens[first].norm in _LISTED:
        first += 1
    while last > first and tokens[last].norm in _LISTED:
        last -= 1
    named = [t for t in tokens[first : last + 1] if t.norm in _PLAIN or t.norm in words.WEEKDAYS_SHORT]
    if tokens[i].norm in _ALSO_WORDS and len(named) == 1:
        return False
    return _week_before(tokens, first) or _week_behind(tokens, last)


def _goes_on(tokens: list[Token], k: int, i: int) -> bool:
    token = tokens[k]
    listed = token.norm in _LISTED or token.norm in _PLAIN or token.norm in words.WEEKDAYS_SHORT
    return listed and token.sentence == tokens[i].sentence


def _week_before(tokens: list[Token], first: int) -> bool:
    k = first - 1
    if k >= 0 and tokens[k].norm in {":", ",", "("}:
        k -= 1
    return k > 0 and tokens[k].kind == "number" and tokens[k - 1].norm in words.WEEK_WORDS


def _week_behind(tokens: list[Token], last: int) -> bool:
    k = last + 1
    if k < len(tokens) and tokens[k].norm == "i":
        k += 1
    return k + 1 < len(tokens) and tokens[k].norm in words.WEEK_WORDS and tokens[k + 1].kind == "number"


def _hour_follows(tokens: list[Token], i: int) -> bool:
    """ "ml. 9 og 11"; not "25 ml"."""
    if i and tokens[i - 1].kind == "number" and not tokens[i - 1].dot:
        return False
    k = i + 1
    if k < len(tokens) and tokens[k].norm in {"kl", "klokken"}:
        k += 1
    return k < len(tokens) and tokens[k].kind in {"number", "clock", "dotted"}


def _names_a_day(token: Token) -> bool:
    if token.kind in _DATED or token.norm in words.WEEKDAYS:
        return True
    dated = token.kind == "number" and token.dot
    return dated or token.norm in words.MONTHS or token.norm in words.MONTHS_SHORT
