"""Case numbers in order, after those that are there."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.model import Case


class CaseNumbers:
    """Gives "KT-2018-014" and so on, year by year; nothing is kept beyond one import."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self._last: dict[int, int] = {}
        for case in cases:
            _, year, number = case.id.split("-")
            self._last[int(year)] = max(self._last.get(int(year), 0), int(number))

    def next(self, year: int) -> str:
        """The next free number of a year."""
        self._last[year] = self._last.get(year, 0) + 1
        return f"KT-{year}-{self._last[year]:03d}"
