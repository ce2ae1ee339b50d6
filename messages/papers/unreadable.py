"""Why a paper cannot be read. Its words, with what to send instead, stand in the catalogue ("unreadable")."""

from __future__ import annotations

from enum import StrEnum

from messages.phrased import PhrasedError
from messages.phrases import phrase


class Unreadable(StrEnum):
    """What is the matter with a file; one that stands alone in a mail is asked for again in the words of its member."""

    DAMAGED = "damaged"
    DAMAGED_COMPOUND = "damaged_compound"
    """Office's format before 2007, and Outlook's items (MS-CFB)."""
    DAMAGED_PDF = "damaged_pdf"
    DAMAGED_WINMAIL = "damaged_winmail"
    EMPTY = "empty"
    EMPTY_MAIL = "empty_mail"
    """Not a file, but the mail itself."""
    LOCKED = "locked"
    LOCKED_PDF = "locked_pdf"
    TOO_LARGE = "too_large"
    TOO_LARGE_UNPACKED = "too_large_unpacked"
    TOO_LARGE_PDF = "too_large_pdf"
    TOO_MANY_SLIDES = "too_many_slides"
    TOO_COSTLY = "too_costly"
    """Reading it was stopped, because it took too long or too much memory."""
    TOO_DEEP = "too_deep"
    TOO_MANY_FILES = "too_many_files"
    SCAN = "scan"
    PICTURE = "picture"
    """A large logo looks like one, so beside a readable paper it means nothing."""
    ADOBE_ONLY = "adobe_only"
    """A form whose pages are made by Adobe Reader (XFA)."""
    SPREADSHEET = "spreadsheet"
    OLD_OFFICE = "old_office"
    OLD_WORD = "old_word"
    OLD_POWERPOINT = "old_powerpoint"
    APPLE = "apple"
    PACKED = "packed"
    UNKNOWN = "unknown"

    def told(self, language: str = "da") -> str:
        """What is the matter and what to send instead, in `language`."""
        return phrase(f"unreadable.{self.value}", language)


class UnreadablePaper(PhrasedError):
    """A document that cannot be read; `problem` says why, its text what to send instead."""

    def __init__(self, problem: Unreadable) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.key = f"unreadable.{problem.value}"

    def __str__(self) -> str:
        # Only where it is shown: a text is a file, and the reader of papers opens none.
        return self.problem.told()
