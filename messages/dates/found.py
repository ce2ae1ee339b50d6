"""What the grammar of days hands on, and the year behind a day."""

from __future__ import annotations

from typing import NamedTuple

from messages.dates import words
from messages.dates.cursor import Cursor
from messages.dates.phrases import Day
from messages.dates.pieces import Token

LEADS = frozenset({"den", "d", "dd", "dato", "datoen", "the", "dag"})
"""The words that lead a day's number."""


class Found(NamedTuple):
    """Days and the position behind them."""

    days: list[Day]
    j: int


def year_after(c: Cursor, j: int) -> tuple[int | None, int]:
    """The year at `j` ("2018", ", 2018", "-18", "'18", "18", "næste år") and the position behind it."""
    token = c.at(j)
    if token.kind == "word":
        return _year_in_words(c, j)
    if token.kind == "number" and len(token.raw) == 4 and 1990 <= token.nums[0] <= 2100:
        return token.nums[0], j + 1
    mark = c.sign(j)
    behind = c.at(j + 1)
    if mark and behind.kind == "number":
        if len(behind.raw) == 4 and 1990 <= behind.nums[0] <= 2100 and (mark == "," or mark in words.DASHES):
            return behind.nums[0], j + 2
        short = len(behind.raw) == 2 and abs(behind.nums[0] + 2000 - c.year) <= 3
        if short and behind.glued and (mark in "'’" or (mark in words.DASHES and not _goes_on(c, j + 2, c.at(j - 1)))):
            return 2000 + behind.nums[0], j + 2
        return None, j
    near = token.kind == "number" and len(token.raw) == 2 and abs(token.nums[0] + 2000 - c.year) <= 1
    if near and not token.glued and not _goes_on(c, j + 1) and not c.counts(j) and not token.dot:
        return 2000 + token.nums[0], j + 1
    return None, j


def _year_in_words(c: Cursor, j: int) -> tuple[int | None, int]:
    k = j + 1 if c.word(j) == "til" else j
    if c.word(k + 1) in {"år", "aar", "year"}:
        step = {"i": 0, "this": 0, "næste": 1, "naeste": 1, "next": 1, "sidste": -1, "last": -1}.get(c.word(k))
        if step is not None:
            return c.year + step, k + 2
    return None, j


def _goes_on(c: Cursor, j: int, day: Token | None = None) -> bool:
    """Whether a range or a month follows, so that the number before is no year; "fra 15/10-25 til …" ends in one."""
    if day is not None and day.kind == "day/month":
        return c.month(j) is not None
    return c.dash(j) or c.month(j) is not None or c.at(j).kind in {"clock", "dotted"} or c.word(j) == "til"
