"""Which lines of a mail its sender wrote, and which are older: one walk over the lines, then two corrections."""

from __future__ import annotations

from collections.abc import Sequence

from messages.lines import Line, Mark
from messages.reply_attribution import attribution_inside
from messages.reply_marks import ANSWER_OPENERS
from messages.reply_quotes import Lead, asks_to_write_above, boundary_at
from messages.signature_lines import is_item


class Scan:
    """Which lines are the sender's own (`own[i]`), and what was seen on the way."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.own = [True] * len(lines)
        self.forwarded = False
        self.history = len(lines)  # from here on older mail stands unmarked


def scanned(lines: Sequence[Line]) -> Scan:
    scan = Scan(_own_lines_apart(lines))
    lines = scan.lines
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.depth:
            scan.own[at] = False
            at += 1
            continue
        if not line.text:
            at += 1
            continue
        if line.mark is Mark.HISTORY or asks_to_write_above(line.text):
            _rest_is_older(scan, at)
            break
        boundary = boundary_at(lines, at)
        if boundary is not None:
            scan.forwarded = scan.forwarded or boundary.lead is Lead.FORWARD
            end = boundary.end
        elif line.mark is Mark.ATTRIBUTION:
            end = at + 1
        else:
            at += 1
            continue
        scan.own[at:end] = [False] * (end - at)
        if not _quoted_next(lines, end) and not _led_in_again(lines, end):
            _rest_is_older(scan, at)
            break
        at = end
    return scan


def _own_lines_apart(lines: Sequence[Line]) -> Sequence[Line]:
    """With a line of its own for each attribution that ran on behind the sender's words."""
    apart: list[Line] = []
    for at, line in enumerate(lines):
        inside = attribution_inside(lines, at) if line.text.endswith(":") and not line.depth else 0
        if inside:
            apart.append(line._replace(text=line.text[:inside].rstrip()))
        apart.append(line._replace(text=line.text[inside:].lstrip(" -")) if inside else line)
    return apart


def _rest_is_older(scan: Scan, at: int) -> None:
    scan.history = at
    scan.own[at:] = [False] * (len(scan.own) - at)


def _quoted_next(lines: Sequence[Line], at: int) -> bool:
    """True where marked quotation follows soon: then own words may follow that."""
    for line in lines[at : at + 6]:
        if line.depth or line.mark is Mark.ATTRIBUTION:
            return True
        if line.text:
            return False
    return False


def _led_in_again(lines: Sequence[Line], at: int) -> bool:
    """A dividing line above an attribution: the attribution tells how the quotation is marked."""
    for number in range(at, min(at + 3, len(lines))):
        if lines[number].text:
            return boundary_at(lines, number) is not None
    return False


def take_back_wrapped(scan: Scan) -> None:
    """Quoted lines that a gateway wrapped leave their last words unmarked: "> … langt⏎videre⏎> næste linje"."""
    lines, own = scan.lines, scan.own
    width = max((_width(line) for line in lines if line.depth), default=0)
    between = [
        at
        for at in range(1, len(lines) - 1)
        if own[at] and lines[at].text and lines[at - 1].depth and lines[at + 1].depth
    ]
    for at in between:
        if _ends_a_link(lines[at - 1].text, lines[at].text):
            own[at] = False
    suspects = [at for at in between if own[at] and _is_leftover(lines, at, width)]
    if len(suspects) > 1 or (suspects and any(own[at] and lines[at].text for at in range(min(suspects)))):
        for at in suspects:
            own[at] = False


def _is_leftover(lines: Sequence[Line], at: int, width: int) -> bool:
    """`width`: of the longest quoted line; where all were wrapped at it, what was left may be long."""
    above, text = lines[at - 1].text, lines[at].text
    first = text.split(" ", 1)[0]
    wrapped = width <= 82 and _width(lines[at - 1]) + 1 + len(first) > width
    return (
        len(above) >= 60
        and not above.endswith((".", "!", "?", ":", ";"))
        and len(above) + len(first) > 70
        and len(text) < (75 if wrapped else 40)
        and not text[:1].isupper()
        and first.casefold().strip(",.") not in ANSWER_OPENERS
        and bool(lines[at + 1].text)
    )


def _width(line: Line) -> int:
    return len(line.text) + 2 * line.depth


def _ends_a_link(above: str, text: str) -> bool:
    """ "> se sagen (https://…/vis⏎_nr=3)": the bracket that the quoted line opens closes here."""
    opened = above.rfind("(")
    if opened < 0 or ")" in above[opened:] or "://" not in above[opened:]:
        return False
    return " " not in text and text.endswith(")")


def segments(scan: Scan) -> list[tuple[int, int]]:
    """Runs of own lines that hold text, in order."""
    found: list[tuple[int, int]] = []
    start = -1
    for at, own in enumerate([*scan.own, False]):
        if own and start < 0:
            start = at
        elif not own and start >= 0:
            if any(line.text for line in scan.lines[start:at]):
                found.append((start, at))
            start = -1
    return found


def question_above(scan: Scan, start: int) -> str:
    """The quoted paragraph or list item right above line `start`."""
    taken: list[str] = []
    for at in range(start - 1, max(-1, start - 25), -1):
        line = scan.lines[at]
        if not line.depth:
            break
        if not line.text:
            if taken:
                break
            continue
        taken.append(line.text)
        if is_item(line.text):
            break
    return " ".join(reversed(taken))


def quotation_goes_on(scan: Scan, end: int) -> bool:
    return any(line.depth and line.text for line in scan.lines[end : end + 6])
