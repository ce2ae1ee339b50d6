"""A run of digits and separators cut into one date, one time, a range of them, or one dead piece."""

from __future__ import annotations

import re

from messages.dates import words
from messages.dates.pieces import Kind, Token

_SIMPLE = re.compile(r"(\d+)(?:(\./|[./:])(\d{1,2}|(?<=/)\d{4}))?$")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$")
_RANGE_WITH_YEAR = re.compile(r"(\d{1,2}/\d{1,2})([–—-])(\d{1,2}/\d{1,2}-(?:20\d\d|\d\d))$")  # "10/5-21/5-25"
_SLASHED_YEAR = re.compile(r"(\d{1,2})/(\d{1,2})-(20\d\d|\d\d)$")
_WITH_SECONDS = re.compile(r"(\d{1,2}):(\d\d):\d\d$")
_YEAR_MONTH_DAY = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})$")


def iso(raw: str, start: int, end: int) -> list[Token]:
    """ "2018-05-14" and "2018-05-14T10:00+02:00": a day and, where it is said, a time."""
    day = Token("date", raw[:10], "", start, start + 10, (int(raw[8:10]), int(raw[5:7]), int(raw[:4])))
    if len(raw) == 10:
        return [day]
    clock = Token("clock", raw[11:16], "", start + 11, end, (int(raw[11:13]), int(raw[14:16])))
    return [day, clock]


def run(raw: str, start: int) -> list[Token]:
    """A run of digits and separators: one date, one time, a range of them in three tokens, or one dead token."""
    with_seconds = _WITH_SECONDS.match(raw)
    if with_seconds is not None:
        hour, minute = int(with_seconds[1]), int(with_seconds[2])
        return [Token("clock", raw[: with_seconds.end(2)], "", start, start + len(raw), (hour, minute))]
    whole = _full_date(raw, start)
    if whole is not None:
        return [whole]
    ranged = _RANGE_WITH_YEAR.match(raw)
    pieces = list(ranged.groups()) if ranged is not None else re.split(r"([–—-])", raw)
    if len(pieces) > 3:
        return [Token("dead", raw, "", start, start + len(raw))]
    out: list[Token] = []
    at = start
    for piece in pieces:
        if piece in words.DASHES:
            out.append(Token("sign", piece, piece, at, at + 1))
        else:
            token = _full_date(piece, at) or _simple(piece, at) or _slashed_year(piece, at)
            if token is None:
                return [Token("dead", raw, "", start, start + len(raw))]
            out.append(token)
        at += len(piece)
    return out


def _full_date(raw: str, start: int) -> Token | None:
    match = _DAY_MONTH_YEAR.match(raw)
    if match is not None:
        day, month, year = int(match[1]), int(match[3]), int(match[4])
        return Token("date", raw, "", start, start + len(raw), (day, month, year + 2000 if year < 100 else year))
    match = _YEAR_MONTH_DAY.match(raw)
    if match is not None:
        return Token("date", raw, "", start, start + len(raw), (int(match[4]), int(match[3]), int(match[1])))
    return None


def _slashed_year(raw: str, start: int) -> Token | None:
    """ "21/5-25" as the end of a range."""
    match = _SLASHED_YEAR.match(raw)
    if match is None:
        return None
    day, month, year = (int(group) for group in match.groups())
    return Token("date", raw, "", start, start + len(raw), (day, month, year + 2000 if year < 100 else year))


def _simple(raw: str, start: int) -> Token | None:
    match = _SIMPLE.match(raw)
    if match is None or len(match[1]) > 14:
        return None
    end = start + len(raw)
    if match[2] is None:
        return Token("number", raw, raw, start, end, (int(match[1]),))
    if len(match[1]) > 2:
        return None
    kind: Kind = "clock" if match[2] == ":" else "dotted" if match[2] == "." else "day/month"
    return Token(kind, raw, raw, start, end, (int(match[1]), int(match[3])))
