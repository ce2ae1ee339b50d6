"""Letters: what the bot writes to people, as values. A letter's class names its template; its fields fill it.

Each stage keeps its letters in a module of its own (`letters_<stage>.py`) with the templates beside
(`templates/da/<template>.txt`, `templates/en/<template>.txt`): first line "Emne: …" (the subject; the case
number is added), an empty line, then the body as plain text. `write.py` makes text and HTML part of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, kw_only=True)
class Letter:
    """Base of all letters. Fields are what the template may use; times are aware, days are dates.

    `receipt` letters answer a mail: they go under its subject, so that Gmail and Outlook keep them in its thread.
    """

    template: ClassVar[str]
    receipt: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class Signature:
    """Who signs and how to reach a human: a name, the office, a phone and an e-mail address that is read by people."""

    name: str
    office: str
    phone: str = ""
    email: str = ""
