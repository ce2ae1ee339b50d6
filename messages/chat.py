"""What the chat says, as values that know no service: lines of text with a little style, buttons, one file.

Escaping, splitting and limits of a service are its transport's business (`bot/`): a text here is what people are to
read, letter for letter. No CPR number leaves: whoever queues a message takes `masked(message)`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from messages.sensitive import mask_cpr

MOST_DATA = 64  # bytes a button may carry (Telegram's callback_data)
MOST_FILE = 20 * 1024 * 1024  # bytes a bot may fetch (Telegram's getFile)
MOST_SENT = 50 * 1024 * 1024  # bytes of a file a bot may send (Telegram's sendDocument)


class Style(StrEnum):
    PLAIN = "plain"
    BOLD = "bold"
    ITALIC = "italic"
    CODE = "code"  # letter for letter, easy to copy: a command, a case number


@dataclass(frozen=True, kw_only=True)
class Span:
    """A stretch of one line in one style; holds no line break."""

    text: str
    style: Style = Style.PLAIN


_LABEL = 60  # letters
Line = tuple[Span, ...]  # () is an empty line


@dataclass(frozen=True, kw_only=True)
class Button:
    """`label` is what people read, `data` comes back when it is pressed: 1–64 bytes of UTF-8 that mean nothing to the
    transport. ValueError where it is longer."""

    label: str
    data: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.data.encode()) <= MOST_DATA:
            raise ValueError(f"a button carries 1 to {MOST_DATA} bytes: {self.data!r}")


@dataclass(frozen=True, kw_only=True)
class Attached:
    """A picture (`content_type` image/png) or file shown with the message; `alt` says in words what is to be seen."""

    name: str
    content_type: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True, kw_only=True)
class ChatText:
    """One message. `buttons` are rows from above; `attached` goes with it, the text being its caption where it fits.

    A transport splits what is too long at line ends; the buttons belong to the last piece.
    """

    lines: tuple[Line, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    attached: Attached | None = None


def shortened(label: str) -> str:
    """What fits on a button; a longer one ends in "…"."""
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1].rstrip()}…"


def text(*lines: str | Span | Line) -> tuple[Line, ...]:
    """Lines of plain strings (one may hold line breaks), single spans or whole lines."""
    out: list[Line] = []
    for given in lines:
        if isinstance(given, str):
            out.extend((Span(text=part),) if part else () for part in given.split("\n"))
        else:
            out.append((given,) if isinstance(given, Span) else given)
    return tuple(out)


def bold(words: str) -> Span:
    return Span(text=words, style=Style.BOLD)


def code(words: str) -> Span:
    return Span(text=words, style=Style.CODE)


def italic(words: str) -> Span:
    return Span(text=words, style=Style.ITALIC)


def plain(words: str) -> Span:
    return Span(text=words)


def in_plain(message: ChatText) -> str:
    """The message's text without style, lines divided by line breaks; without buttons and file."""
    return "\n".join("".join(span.text for span in line) for line in message.lines)


def masked(message: ChatText) -> ChatText:
    """The message with every CPR number masked, also one that styles or lines divide; alone where there is none."""
    whole = in_plain(message)
    safe = mask_cpr(whole)
    labels = tuple(tuple(replace(b, label=mask_cpr(b.label)) for b in row) for row in message.buttons)
    if safe == whole:
        return message if labels == message.buttons else replace(message, buttons=labels)
    # masking may shorten nothing but four digits into four letters, so a message with one loses its style at worst
    return replace(message, lines=text(safe), buttons=labels)
