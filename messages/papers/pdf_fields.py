"""The form fields of a page and the labels printed beside or above them: told by where they stand, over all lines of a
label."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from messages.papers.model import Cell, Paragraph
from messages.papers.pdf_layout import Box, FieldRow
from messages.papers.pdf_words import Line, Word, lines_of
from messages.papers.wrapping import join_lines

CHECKED, UNCHECKED = "☒", "☐"
_LINE = 11.0
_LABEL_LINES = 5
_FEWEST, _MOST_FIELDS, _MOST_WORDS = 3, 120, 2500
# Of the height of a line.
_BLANK, _NEAR, _OVER = 1.6, 0.8, 1.4


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field: its name, the lines entered, its box from the page's upper left corner; `ticks`: a box to tick."""

    name: str
    lines: tuple[str, ...]
    box: Box
    ticks: bool

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def words(self) -> list[Word]:
        """What was entered as words in place; a ticked box is printed among its answers."""
        left, top, right, bottom = self.box
        height = min(_LINE, (bottom - top) / max(1, len(self.lines)))
        return [
            Word(text=line, x0=left, x1=right, top=top + i * height, bottom=top + (i + 1) * height, hard=not self.ticks)
            for i, line in enumerate(self.lines)
        ]


def rows_of_fields(fields: Sequence[Field], words: Sequence[Word]) -> tuple[list[FieldRow], set[int]]:
    """A row for each field of text that has a label, and the ids of the labels' words; none where most have none."""
    boxes = [field for field in fields if not field.ticks]
    if not _FEWEST <= len(boxes) <= _MOST_FIELDS or len(words) > _MOST_WORDS:
        return [], set()
    parts = [part for line in lines_of(words) for part in _parts(line, boxes)]
    labels: dict[int, list[Line]] = {}
    free: list[Line] = []
    for part in parts:
        at = next((number for number in _right_of(part, boxes) if _level(part, boxes[number].box)), None)
        if at is None:
            free.append(part)
        else:
            labels.setdefault(at, []).append(part)
    _grow(labels, free, boxes)
    for number, field in enumerate(boxes):
        if number not in labels and (above := _above(field.box, free)):
            labels[number] = above
            free = [part for part in free if part not in above]
    if len(labels) * 3 < len(boxes) * 2:
        return [], set()
    rows = [
        FieldRow(box=boxes[number].box, cells=(_cell([_joined(lines)]), _cell(boxes[number].lines)))
        for number, lines in labels.items()
    ]
    return rows, {id(word) for lines in labels.values() for line in lines for word in line.words}


def _parts(line: Line, boxes: Sequence[Field]) -> list[Line]:
    """A printed line in parts, where a wide gap or a field stands between its words."""
    parts: list[list[Word]] = []
    level = [one.box for one in boxes if _level(line, one.box)]
    for word in line.words:
        before = parts[-1][-1] if parts else None
        apart = before is not None and (
            word.x0 - before.x1 > _BLANK * line.height
            or any(before.x1 <= box[0] + 3 and box[2] - 3 <= word.x0 for box in level)
        )
        if before is None or apart:
            parts.append([word])
        else:
            parts[-1].append(word)
    return [Line(words=tuple(part)) for part in parts]


def _right_of(part: Line, boxes: Sequence[Field]) -> list[int]:
    """The fields right of a part of a line with no other field between, the nearest in height first."""
    right = [number for number, one in enumerate(boxes) if part.x1 <= one.box[0] + 3]
    near = sorted(right, key=lambda number: (_distance(part, boxes[number].box), boxes[number].box[0]))
    return near[:1]


def _middle(part: Line) -> float:
    return (part.top + part.bottom) / 2


def _distance(part: Line, box: Box) -> float:
    return max(0.0, box[1] - _middle(part), _middle(part) - box[3])


def _level(part: Line, box: Box) -> bool:
    return _distance(part, box) <= 1.0


def _grow(labels: dict[int, list[Line]], free: list[Line], boxes: Sequence[Field]) -> None:
    """Adds the further lines of labels that are taller than their fields."""
    for _ in range(_LABEL_LINES):
        grown = False
        for part in list(free):
            at = next(iter(_right_of(part, boxes)), None)
            if at is not None and any(_goes_on(part, line) for line in labels.get(at, ())):
                labels[at].append(part)
                free.remove(part)
                grown = True
        if not grown:
            break


def _goes_on(one: Line, other: Line) -> bool:
    """Whether two parts are lines of one text: as large, right below each other."""
    upper, lower = sorted((one, other), key=lambda line: line.top)
    alike = abs(one.height - other.height) <= 0.2 * other.height and one.words[0].bold == other.words[0].bold
    return alike and lower.top - upper.bottom < _NEAR * upper.height and one.x0 < other.x1 and other.x0 < one.x1


def _above(box: Box, free: Sequence[Line]) -> list[Line]:
    """The lines right above a field that stand over it."""
    over = [line for line in free if line.x0 < box[2] and line.x1 > box[0] and line.bottom <= box[1] + 3]
    nearest = max(over, key=lambda line: line.bottom, default=None)
    if nearest is None or box[1] - nearest.bottom > _OVER * nearest.height:
        return []
    return [nearest]


def _joined(lines: Sequence[Line]) -> str:
    text = ""
    for line in sorted(lines, key=lambda line: (round(line.top), line.x0)):
        text = join_lines(text, line.text) if text else line.text
    return text


def _cell(lines: Iterable[str]) -> Cell:
    return Cell(blocks=tuple(Paragraph(text=line) for line in lines))
