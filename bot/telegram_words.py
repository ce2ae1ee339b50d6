"""A `ChatText` as Telegram takes it: HTML with everything escaped, pieces that are short enough, a keyboard.

Telegram counts what people read, in UTF-16 code units (core.telegram.org/bots/api, "sendMessage"): 4096 of a
message, 1024 of a caption.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from messages.chat import Line, Span, Style

MOST_TEXT = 4096
MOST_CAPTION = 1024
_TAGS = {Style.PLAIN: "", Style.BOLD: "b", Style.ITALIC: "i", Style.CODE: "code"}


def pieces(lines: tuple[Line, ...], most: int = MOST_TEXT) -> list[str]:
    """The lines as HTML, in as few pieces as fit, divided at line ends; a line that is too long, at blanks.

    An empty message gives no piece.
    """
    out: list[str] = []
    held: list[Line] = []
    room = most
    for line in (part for whole in lines for part in _parts(whole, most)):
        needed = _length(line) + bool(held)
        if needed > room and held:
            out.append(_html(held))
            held, room, needed = [], most, _length(line)
        held.append(line)
        room -= needed
    out.append(_html(held))
    return [piece for piece in out if piece.strip()]


def shortened(lines: tuple[Line, ...], most: int = MOST_TEXT) -> str:
    """The lines as one piece, where it must be one: what does not fit is left out, and "…" says so."""
    found = pieces(lines, most)
    if len(found) < 2:
        return "".join(found)
    return pieces(lines, most - 2)[0] + "\n…"


def fits(lines: tuple[Line, ...], most: int) -> bool:
    """Whether the lines are at most one piece of `most` units."""
    return len(pieces(lines, most)) < 2


def _html(lines: list[Line]) -> str:
    return "\n".join("".join(_styled(span) for span in line) for line in lines).strip("\n")


def _styled(span: Span) -> str:
    tag = _TAGS[span.style]
    text = html.escape(span.text, quote=False)
    return f"<{tag}>{text}</{tag}>" if tag and text.strip() else text


def _parts(line: Line, most: int) -> Iterator[Line]:
    """The line, or pieces of it of at most `most` units."""
    if _length(line) <= most:
        yield line
        return
    held: list[Span] = []
    room = most
    for span in line:
        for word in _words(span.text, most):
            if _units(word) > room:
                yield tuple(held)
                held, room = [], most
            held.append(Span(text=word, style=span.style))
            room -= _units(word)
    if held:
        yield tuple(held)


def _words(text: str, most: int) -> Iterator[str]:
    """Stretches that may stand on different lines: words with the blank behind them; one that is too long is cut."""
    for word in text.replace(" ", " \0").split("\0"):
        while _units(word) > most:
            cut = most // 2  # no character is more than two units
            yield word[:cut]
            word = word[cut:]
        if word:
            yield word


def _length(line: Line) -> int:
    return sum(_units(span.text) for span in line)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
