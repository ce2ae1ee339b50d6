"""Every letter there is, with sample values that show where a template goes wrong."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from messages.letters import Letter
from messages.sample_letters import START, letter_classes, sample_letters

__all__ = ["START", "ZONE", "letter_classes", "samples"]

ZONE = ZoneInfo("Europe/Copenhagen")


def samples(letter: type[Letter], *, full: bool) -> list[Letter]:
    """Letters of a class, each text naming its field, with signs that must be kept or escaped."""
    return sample_letters(letter, full=full, text=lambda name, _: f"[{name}: æ & <ø> Å]")
