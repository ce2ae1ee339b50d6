"""Pages of a PDF as slides: one slide a page, or several on a page as programs print handouts, with or without frames
around them and notes beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from messages.papers.model import Block, Paragraph, Slide, Table
from messages.papers.pdf_layout import Box, holds_a_table, lay_out
from messages.papers.pdf_words import Line, Word, by_size, flow, lines_of
from messages.papers.slide_template import count_of_template, template_title_at

Grids = Sequence[Sequence[Sequence[Box | None]]]


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A printed page: its words, its size, and the boxes drawn on it, which may be the frames of slides."""

    words: Sequence[Word]
    width: float
    height: float
    boxes: Sequence[Box] = ()

    @property
    def wide(self) -> bool:
        return self.width > 1.1 * self.height


def slide_of(words: Sequence[Word], grids: Grids) -> Slide:
    """A page broader than high: what stands first in clearly larger letters is its title."""
    lines = sorted((line for group in by_size(words) for line in lines_of(group)), key=lambda line: line.top)
    size = median([line.height for line in lines]) if lines else 0.0
    title: list[Line] = []
    for line in lines:
        if line.height > 1.15 * size and (not title or line.top - title[-1].bottom < line.height):
            title.append(line)
        elif title:
            break
    if len(title) == len(lines):
        title = title[:1]
    return _titled(title, words, grids)


def without_repeated(slides: Sequence[Slide]) -> list[Slide]:
    """The slides without the lines that stand on most of them (footers) and without their numbers."""
    count = Counter(
        text for slide in slides for text in {one.text for one in slide.blocks if isinstance(one, Paragraph)}
    )
    often = {text for text, times in count.items() if times >= 3 and 2 * times > len(slides)}
    return [without(slide, often) for slide in slides]


def without(slide: Slide, often: set[str]) -> Slide:
    """A slide without the lines in `often` and without numbers alone."""
    return replace(slide, blocks=tuple(part for part in slide.blocks if _said(part, often)))


def handout(sheets: Sequence[Sheet]) -> list[Slide]:
    """The slides that are printed several to a page, or one above its notes; [] where the pages are something else.

    Only slides that show the template's text: two columns or boxes of a form are none.
    """
    if sum(len(sheet.words) for sheet in sheets) > _MOST_WORDS:
        return []
    framed = _framed(sheets)
    if framed and (not all(sheet.wide for sheet in sheets) or _crowded(sheets)):
        slides = [slide for sheet, frames in zip(sheets, framed, strict=True) for slide in _in_frames(sheet, frames)]
        if _shows_template(slides):
            return without_repeated(slides)
    if any(sheet.wide for sheet in sheets) and not _crowded(sheets):
        return []
    slides = [
        slide for number, sheet in enumerate(sheets) for column in _columns(sheet) for slide in _parted(column, number)
    ]
    return without_repeated(slides) if _shows_template(slides) else []


# ------------------------------------------------------------------ slides in frames

_SHARE = (0.03, 0.62)  # of the page
_SHAPE = (1.2, 1.95)  # broad to high
_SAME = 4.0  # points
_MOST_BOXES = 400
_MOST_FRAMES = 16
_MOST_WORDS = 20_000
_HELD = 0.5


def _framed(sheets: Sequence[Sheet]) -> list[list[Box]]:
    """The frames on each page, all of one size; [] where most words stand in none."""
    sizes = Counter[tuple[int, int]]()
    found: list[list[Box]] = []
    for sheet in sheets:
        boxes: list[Box] = []
        for box in sheet.boxes if len(sheet.boxes) <= _MOST_BOXES else ():
            if _may_frame(box, sheet) and not any(_alike(box, other) for other in boxes):
                boxes.append(box)
        found.append(boxes)
        sizes.update({_size(box) for box in boxes})
    best: list[list[Box]] = []
    most = 0
    for size, _ in sizes.most_common(4):
        chosen = [_apart([box for box in boxes if _near(_size(box), size)])[:_MOST_FRAMES] for boxes in found]
        held = sum(
            _inside(box, word)
            for sheet, boxes in zip(sheets, chosen, strict=True)
            for box in boxes
            for word in sheet.words
        )
        if held > most:
            best, most = chosen, held
    total = sum(len(sheet.words) for sheet in sheets)
    return best if most >= _HELD * total > 0 else []


def _may_frame(box: Box, sheet: Sheet) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    if height <= 0 or not _SHAPE[0] <= width / height <= _SHAPE[1]:
        return False
    return _SHARE[0] <= width * height / (sheet.width * sheet.height) <= _SHARE[1]


def _size(box: Box) -> tuple[int, int]:
    return round(box[2] - box[0]), round(box[3] - box[1])


def _near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(one[0] - other[0]) <= _SAME and abs(one[1] - other[1]) <= _SAME


def _alike(one: Box, other: Box) -> bool:
    return all(abs(a - b) <= _SAME for a, b in zip(one, other, strict=True))


def _apart(boxes: list[Box]) -> list[Box]:
    """Boxes that do not lie over one another, row by row."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda box: (round(box[1] / 20), box[0])):
        if all(box[0] >= o[2] - 2 or box[2] <= o[0] + 2 or box[1] >= o[3] - 2 or box[3] <= o[1] + 2 for o in kept):
            kept.append(box)
    return kept


def _inside(box: Box, word: Word) -> bool:
    x, y = word.middle
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _in_frames(sheet: Sheet, frames: Sequence[Box]) -> Iterator[Slide]:
    outside = [word for word in sheet.words if not any(_inside(box, word) for box in frames)]
    notes: dict[int, list[Line]] = {}
    for line in lines_of(outside):
        if frames and not _IN_MARGIN.fullmatch(line.text):
            middle = (line.top + line.bottom) / 2
            beside = [at for at, box in enumerate(frames) if box[1] <= middle <= box[3]]
            above = [at for at, box in enumerate(frames) if box[3] <= middle]
            if beside or above:
                notes.setdefault((beside or above)[-1], []).append(line)
    for at, box in enumerate(frames):
        slide = slide_of([word for word in sheet.words if _inside(box, word)], ())
        yield replace(slide, notes=tuple(flow(notes.get(at, []))))
    if not frames and sheet.words:
        yield slide_of(sheet.words, ())


# What a printer sets at a page's edge: its number, the day of printing.
_IN_MARGIN = re.compile(r"(?:side |page )?\d{1,3}(?:\s?(?:/|af|of)\s?\d{1,3})?|[\d./-]{6,10}", re.IGNORECASE)


# ------------------------------------------------------------------ slides without frames

_GUTTER = 10.0
_FEWEST_LINES = 3
_FAR = 0.1  # of the page's height


def _crowded(sheets: Sequence[Sheet]) -> bool:
    """Whether a page shows the titles of several of the template's slides."""
    return any(
        sum(template_title_at([line.text for line in lines], at) > 0 for at in range(len(lines))) > 1
        for sheet in sheets
        for lines in [[line for column in _columns(sheet) for line in lines_of(column)]]
    )


def _columns(sheet: Sheet) -> list[list[Word]]:
    """The words of a page, column by column where an empty strip parts it from top to bottom."""
    return _split(list(sheet.words), sheet.width)


def _split(words: list[Word], width: float) -> list[list[Word]]:
    best: tuple[float, float] | None = None
    reach = 0.0
    for word in sorted(words, key=lambda word: word.x0):
        gap = word.x0 - reach
        if reach and gap >= _GUTTER and (best is None or gap > best[0]):
            sides = ([w for w in words if w.x1 <= reach], [w for w in words if w.x0 >= word.x0])
            if all(
                len(lines_of(w for w in side if re.search(r"[^\W\d_]{2}", w.text))) >= _FEWEST_LINES for side in sides
            ):
                best = (gap, word.x0)
        reach = max(reach, word.x1)
    if best is None:
        return [words]
    left, right = [w for w in words if w.x0 < best[1]], [w for w in words if w.x0 >= best[1]]
    return [*_split(left, width), *_split(right, width)]


def _parted(words: list[Word], page: int) -> Iterator[Slide]:
    """A column of slides: each begins with a title of the template, with letters as large, or far below the last."""
    lines = lines_of(words)
    texts = [line.text for line in lines]
    titles = {at: count for at in range(len(lines)) if (count := template_title_at(texts, at))}
    size = median([lines[at].height for at in titles]) if titles else 0.0
    body = median([line.height for line in lines]) if lines else 0.0
    deep = (max((line.bottom for line in lines), default=0.0) - min((line.top for line in lines), default=0.0)) * _FAR
    starts = set(titles)
    taken = {at + step for at, count in titles.items() for step in range(1, count)}
    for at in range(1, len(lines)):
        if at in taken or (page == 0 and not any(start < at for start in titles)):
            continue
        gap = lines[at].top - lines[at - 1].bottom
        large = size > 1.15 * body and lines[at].height >= 0.9 * size and at - 1 not in starts | taken
        if large or gap > max(deep, 4 * lines[at].height):
            starts.add(at)
    begins = sorted({0, *starts})
    for start, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        held = [word for line in lines[start:end] for word in line.words]
        yield _titled(lines[start : start + titles[start]], held, ()) if start in titles else slide_of(held, ())


# ------------------------------------------------------------------ what stands on a slide

_FEWEST_SHOWN = 40  # words


def _shows_template(slides: Sequence[Slide]) -> bool:
    texts = [
        text
        for slide in slides
        for text in (slide.title, *(one.text for one in slide.blocks if isinstance(one, Paragraph)))
    ]
    return count_of_template(texts) >= _FEWEST_SHOWN


def _titled(title: Sequence[Line], words: Sequence[Word], grids: Grids) -> Slide:
    taken = {id(word) for line in title for word in line.words}
    rest = [word for word in words if id(word) not in taken]
    return Slide(title=" ".join(line.text for line in title), blocks=_tables_or_lines(rest, grids))


def _tables_or_lines(words: Sequence[Word], grids: Grids) -> tuple[Block, ...]:
    if tables := [grid for grid in grids if holds_a_table(words, grid)]:
        return lay_out(words, tables)
    return tuple(paragraph for group in by_size(words) for paragraph in flow(lines_of(group)))


def _said(part: Block, often: set[str]) -> bool:
    if isinstance(part, Table) or not isinstance(part, Paragraph):
        return True
    return not (part.text in often or re.fullmatch(r"[\d\s/|–-]{1,8}", part.text))
