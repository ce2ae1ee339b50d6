"""The bounds of the parts of the day, and the local time zone of all that the readers give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import Final
from zoneinfo import ZoneInfo

COPENHAGEN: Final = ZoneInfo("Europe/Copenhagen")


@dataclass(frozen=True, kw_only=True)
class DayParts:
    """First and last minute of each part of the day, local time; morning and evening never lead to an act."""

    forenoon: tuple[time, time] = (time(8), time(12))
    afternoon: tuple[time, time] = (time(12), time(16))
    morning: tuple[time, time] = (time(7), time(9))
    evening: tuple[time, time] = (time(17), time(21))

    def bounds(self, part: str) -> tuple[time, time]:
        """The bounds of a part by its name."""
        named = {"forenoon": self.forenoon, "afternoon": self.afternoon, "morning": self.morning}
        return named.get(part, self.evening)


DEFAULT: Final = DayParts()
