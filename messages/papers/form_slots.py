"""The places of a paper where a label and its answer stand, told by the layout alone, whatever the label says.

Walking a paper twice gives the same places in the same order: once to see them, once to put clearer labels there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from messages.papers.form_dates import find_form_dates
from messages.papers.form_labels import FIELDS, fold_label, loose_fields, match_label, match_section
from messages.papers.form_lines import CLOSING, cell_lines, cell_text, heads_columns
from messages.papers.form_values import BULLET, authority, is_empty, is_hint
from messages.papers.model import Block, Cell, Paragraph, Slide, Table


@dataclass(frozen=True, kw_only=True)
class FormSlot:
    """A label as written and what stands as its answer ("" for none). `clear`: the layout leaves no doubt that the one
    is a label and the other its answer, as in a table of two columns."""

    label: str
    answer: str
    clear: bool
    printed: bool = False
    """Whether the label may be broken over printed lines."""


Relabel = Callable[[FormSlot], str]
"""A place → the label to put there, "" to leave it as it is."""


def find_slots(blocks: Sequence[Block]) -> list[FormSlot]:
    """The places in reading order."""
    found: list[FormSlot] = []

    def see(slot: FormSlot) -> str:
        found.append(slot)
        return ""

    relabelled(blocks, see)
    return found


def until_closing(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """A mail's own text before its closing formula, and the rest."""
    for number, block in enumerate(blocks):
        if isinstance(block, Paragraph) and CLOSING.match(block.text):
            return blocks[:number], blocks[number:]
    return blocks, ()


def relabelled(blocks: Sequence[Block], relabel: Relabel) -> tuple[Block, ...]:
    """`blocks` with the labels that `relabel` gives; it is asked once for each place, in reading order."""
    out: list[Block] = []
    run: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            run.append(block)
            continue
        out += _lines(run, relabel)
        run = []
        if isinstance(block, Slide):
            out.append(replace(block, blocks=relabelled(block.blocks, relabel)))
        elif block.ruled:
            out.append(_table(block, relabel))
        else:
            out.append(_columns(block, relabel))
    out += _lines(run, relabel)
    return tuple(out)


# ------------------------------------------------------------------ tables


def _table(table: Table, relabel: Relabel) -> Table:
    rows: list[tuple[Cell, ...]] = []
    skip = False
    if _stacked(table):
        return _stack(table, relabel)
    for index, row in enumerate(table.rows):
        below = table.rows[index + 1] if index + 1 < len(table.rows) else None
        heads = not skip and below is not None and heads_columns(row, below)
        rows.append(row if heads or skip else _row(row, relabel))
        skip = heads
    return replace(table, rows=tuple(rows))


def _row(row: tuple[Cell, ...], relabel: Relabel) -> tuple[Cell, ...]:
    cells = [replace(cell, blocks=relabelled(cell.blocks, relabel)) if _holds_table(cell) else cell for cell in row]
    at = [index for index, cell in enumerate(cells) if cell_lines(cell) and not _holds_table(cell)]
    if len(row) > 2 and at and _NUMBER.fullmatch(" ".join(cell_lines(cells[at[0]]))):
        at = at[1:]
    if len(row) == 1 and at:
        return (_own_cell(cells[0], relabel),)
    pairs = [(at[0], at[0] + 1)] if at and at[0] + 1 < len(cells) else []
    if len(cells) == 4 and at and at[0] == 0:
        pairs = [(0, 1), (2, 3)]
    for left, right in pairs:
        lines = cell_lines(cells[left])
        if not lines or _holds_table(cells[left]) or _holds_table(cells[right]) or match_section(" ".join(lines)):
            continue
        answer = "\n".join(cell_lines(cells[right]))
        label = [line for line in lines if not is_hint(line)] or lines
        if not answer and len(label) > 1:
            continue
        if not answer and _split(label[0], 0):
            cells[left] = _own_cell(cells[left], relabel)
            continue
        if new := relabel(FormSlot(label=" ".join(label), answer=answer, clear=True)):
            cells[left] = Cell(blocks=(Paragraph(text=new),))
    return tuple(cells)


def _own_cell(cell: Cell, relabel: Relabel) -> Cell:
    """A cell that holds its label and, below or behind it, the answer."""
    if any(not isinstance(block, Paragraph) for block in cell.blocks):
        return replace(cell, blocks=relabelled(cell.blocks, relabel))
    blocks = [block for block in cell.blocks if isinstance(block, Paragraph) and block.text.strip()]
    lines = [line for block in blocks for line in block.text.split("\n")]
    if lines and (cut := _split(lines[0], 0)):
        label, behind = _parted(lines[0], cut, 0)
        new = relabel(
            FormSlot(label=label, answer="\n".join(part for part in (behind, *lines[1:]) if part), clear=True)
        )
        if not new:
            return cell
        first = blocks[0].text.split("\n", 1)
        text = "\n".join((f"{new} {behind}".strip(), *first[1:]))
        return Cell(blocks=(replace(blocks[0], text=text), *blocks[1:]))
    if len(lines) > 1:
        new = relabel(FormSlot(label=lines[0], answer="\n".join(lines[1:]), clear=True))
        if not new:
            return cell
        rest = blocks[0].text.split("\n", 1)[1:]
        return Cell(blocks=(Paragraph(text=new), *(replace(blocks[0], text=text) for text in rest), *blocks[1:]))
    return cell


def _stacked(table: Table) -> bool:
    """Whether a table of one column holds labels and answers in turn, a cell each."""
    if any(len(row) != 1 or _holds_table(row[0]) for row in table.rows):
        return False
    cells = [cell_lines(row[0]) for row in table.rows]
    known = [index for index, lines in enumerate(cells) if len(lines) == 1 and _is_field(lines[0])]
    return len(known) >= 2 and len(cells) >= 2 * len(known) - 1


def _stack(table: Table, relabel: Relabel) -> Table:
    """Every second cell from the first label on; a heading or an empty answer keeps its place."""
    rows = list(table.rows)
    index = 0
    while index < len(rows):
        lines = cell_lines(rows[index][0])
        text = " ".join(lines)
        if not lines or len(lines) > 1 or match_section(text):
            index += 1
            continue
        answer = "\n".join(cell_lines(rows[index + 1][0])) if index + 1 < len(rows) else ""
        if new := relabel(FormSlot(label=text, answer=answer, clear=True)):
            rows[index] = (Cell(blocks=(Paragraph(text=new),)),)
        index += 2
    return replace(table, rows=tuple(rows))


def _columns(table: Table, relabel: Relabel) -> Table:
    """Columns guessed from the layout, one printed line a row: a label may go on where its line only wraps."""
    rows = [list(row) for row in table.rows]
    index = 0
    while index < len(rows):
        left = cell_text(rows[index][0])
        if not fold_label(left) or match_section(left):
            index += 1
            continue
        end = index + 1
        while end < len(rows) and _goes_on(rows[end - 1][0], rows[end][0], answered=bool(cell_text(rows[end][1]))):
            end += 1
        label = " ".join(cell_text(row[0]) for row in rows[index:end])
        answers = [cell_text(row[1]) for row in rows[index:end]]
        later = end
        while later < len(rows) and not cell_text(rows[later][0]):
            answers.append(cell_text(rows[later][1]))
            later += 1
        answer = "\n".join(text for text in answers if text)
        if (answer or not _split(label, 0)) and (
            new := relabel(FormSlot(label=label, answer=answer, clear=bool(answer), printed=True))
        ):
            rows[index][0] = Cell(blocks=(Paragraph(text=new),))
            for row in rows[index + 1 : end]:
                row[0] = Cell()
        index = later
    return replace(table, rows=tuple(tuple(row) for row in rows))


def _goes_on(above: Cell, cell: Cell, *, answered: bool) -> bool:
    """Whether a label's line goes on in the next: it broke for lack of room, and neither is a whole label. Where the
    next line has an answer beside it, it must look like the middle of a sentence."""
    last = above.blocks[-1] if above.blocks else None
    text = cell_text(above).rstrip()
    below = cell_text(cell)
    if not isinstance(last, Paragraph) or not last.wraps or not below or text.endswith((":", "?")):
        return False
    return below[0].islower() or below[0] == "(" or not (answered or _is_field(below))


def _holds_table(cell: Cell) -> bool:
    return any(isinstance(block, Table) for block in cell.blocks)


# ------------------------------------------------------------------ running text


def _lines(run: Sequence[Paragraph], relabel: Relabel) -> list[Paragraph]:
    """Labels in running text: before a sign, as headings, or in lines of their own that end like other labels do."""
    lines = [(number, line) for number, one in enumerate(run) for line in one.text.split("\n")]
    if not lines:
        return []
    sign = _usual_sign([line for _, line in lines])
    ends = _usual_end([line for _, line in lines]) if not sign else ""
    headed = sum(one.role == "heading" for one in run) >= _HEADINGS
    repeated = _repeated([line for _, line in lines], sign) if sign else frozenset()
    starts: list[tuple[int, int]] = []  # line, where its label ends (-1: the whole line)
    for at, (number, line) in enumerate(lines):
        if sign and (cut := _split(line, sign)):
            if BULLET.sub("", line[:cut].strip()) in repeated and (further := _SIGNS[sign].search(line, cut + 1)):
                cut = further.start()  # "Tilbud: navn: Engen"
            starts.append((at, cut))
        elif headed and run[number].role != "heading":
            continue
        elif not sign and _may_stand_alone(run[number], line, ends):
            starts.append((at, -1))
    new: dict[int, str] = {}
    for place, (at, cut) in enumerate(starts):
        until = starts[place + 1][0] if place + 1 < len(starts) else len(lines)
        number, line = lines[at]
        label, behind = _parted(line, cut, sign) if cut >= 0 else (line.strip(), "")
        bullet = match[0] if (match := BULLET.match(label)) else ""
        below = [text for _, text in lines[at + 1 : until]]
        said = [text.strip() for text in (behind, *_until_gap(below)) if text.strip()]
        clear = bool(behind) if cut >= 0 else run[number].role == "heading" or bool(ends and label.endswith(ends))
        answer = "\n".join(said if clear else said[:1])  # below it, the next label may be unknown
        if put := relabel(FormSlot(label=label[len(bullet) :], answer=answer, clear=clear and bool(answer))):
            new[at] = f"{bullet}{put} {behind}".strip()
    texts: dict[int, list[str]] = {}
    for at, (number, line) in enumerate(lines):
        texts.setdefault(number, []).append(new.get(at, line))
    return [replace(one, text="\n".join(texts[number])) for number, one in enumerate(run)]


def _until_gap(lines: list[str]) -> list[str]:
    """The lines up to an empty one behind something."""
    for at, line in enumerate(lines):
        if not line.strip() and any(text.strip() for text in lines[:at]):
            return lines[:at]
    return lines


def _parted(line: str, cut: int, sign: int) -> tuple[str, str]:
    """Label and answer of a line, without the sign between."""
    rest = line[cut:]
    match = next((found for number in ((sign,) if sign else _SIGNS) if (found := _SIGNS[number].match(rest))), None)
    return line[:cut].strip(), rest[match.end() if match else 0 :].strip()


_SIGNS = {1: re.compile(r"\s*:(?!//)"), 2: re.compile(r"\t+"), 3: re.compile(r"\s[-–—=]+(?=\s|$)")}
_LONGEST = 110
_SHORT = 70
_SENTENCE_END = re.compile(r"\w{3}[.!]$")
_FEWEST = 4
_HEADINGS = 6
_HEADS = 3


def _split(line: str, sign: int) -> int:
    """Where the label of "Label: answer" ends, 0 where it has none. `sign` 0: whichever sign comes first."""
    for number in (sign,) if sign else _SIGNS:
        start = 0
        for match in _SIGNS[number].finditer(line[: _LONGEST + 40], 2 if line[:2].strip() in ("-", "–", "—") else 0):
            label = line[: match.start()]
            time = number == 1 and re.search(r"\d$", label) and re.match(r"\s*:\d\d", line[match.start() :])
            if not label.strip() or len(label) > _LONGEST or time:
                break
            # "Vurdering: hvad fik de ud af det?: Meget": a question before a later colon belongs to the label.
            if not start or label.rstrip().endswith("?"):
                start = match.start()
            elif not _PART_OF_LABEL.match(line[start : match.start()]):
                break
            else:
                start = match.start()
        if start:
            return start
    return 0


# "Tilsynsførende: navn og e-mail: …"
_PART_OF_LABEL = re.compile(
    r"[\s:]*(?:\b(?:navne?|names?|dato|date|e-?mails?|mail|og|and)\b[\s,/+&]*){2,4}$", re.IGNORECASE
)


def _usual_sign(lines: Sequence[str]) -> int:
    """The sign between labels and answers in this text, 0 where none is usual."""
    for sign in (2, 1, 3):
        cut = [(line[:end], line[end:]) for line in lines if (end := _split(line, sign))]
        answered = sum(1 for label, rest in cut if len(label) <= 90 and len(rest.strip(" \t:–—-=")) > 0)
        known = len({name for label, _ in cut if (name := _is_field(label))})
        if known >= 2 and len(cut) >= _FEWEST and answered * 2 >= len(cut):
            return sign
        if (
            len(cut) >= 10
            and answered * 4 >= len(cut) * 3
            and len(cut) * 2 >= len([one for one in lines if one.strip()])
        ):
            return sign
    return 0


def _repeated(lines: Sequence[str], sign: int) -> frozenset[str]:
    """What stands before the first sign of several lines: a part of the form, with the label proper behind it."""
    heads = [line[:end].strip() for line in lines if (end := _split(line, sign))]
    heads = [BULLET.sub("", head) for head in heads]
    return frozenset(head for head in heads if heads.count(head) >= _HEADS)


def _usual_end(lines: Sequence[str]) -> str:
    known = [line.rstrip() for line in lines if _is_field(line)]
    for end in (":", "?"):
        if len(known) >= 2 and sum(line.endswith(end) for line in known) * 3 >= len(known) * 2:
            return end
    return "?" if sum(line.rstrip().endswith("?") for line in lines) >= 8 else ""


def _may_stand_alone(paragraph: Paragraph, line: str, end: str) -> bool:
    text = line.strip()
    if not text or len(text) > _LONGEST + 20 or paragraph.role == "item" or match_section(text) or is_empty(text):
        return False
    if _is_field(text) or paragraph.role == "heading" or (end and text.endswith(end)):
        return True
    if authority(text) or "@" in text or find_form_dates(text):
        return False
    return len(fold_label(text)) <= _SHORT and not _SENTENCE_END.search(text) and bool(loose_fields(text))


def _is_field(text: str) -> str:
    label = match_label(text)
    return label.field if label and label.field in FIELDS else ""


_NUMBER = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Za-z])[.):]?")
