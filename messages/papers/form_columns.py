"""Pages of a form in two columns with labels in both: read one column after the other, or row by row where every answer
stands behind its label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from messages.papers.form_labels import FIELDS, Label, match_label, match_section
from messages.papers.form_lines import cell_text, is_label, longest_label, split_line
from messages.papers.model import Block, Paper, Paragraph, Table
from messages.papers.wrapping import join_lines

_FEWEST_LEFT, _FEWEST_RIGHT = 3, 2
_MOST_LINES = 5  # of a label


def with_columns_in_turn(paper: Paper) -> Paper:
    """`paper` with guessed columns as lines, where labels stand in the right one as well; a right column of nothing but
    answers stays."""
    tables = [block for block in paper.blocks if isinstance(block, Table) and not block.ruled]
    sides = [[_whole_lines(table, side) for table in tables] for side in (0, 1)]
    left, right = ([label for lines in side for one in lines if (label := _label(one.text))] for side in sides)
    names = {label.field for label in right}
    if len(left) < _FEWEST_LEFT or len(names) < _FEWEST_RIGHT or not names.isdisjoint({label.field for label in left}):
        return paper
    by_rows = all(_level(table) for table in tables)
    blocks: list[Block] = []
    for block in paper.blocks:
        if not isinstance(block, Table) or block.ruled:
            blocks.append(block)
        elif by_rows:
            blocks += [part for row in block.rows for cell in row for part in cell.blocks]
        else:
            blocks += [*_whole_lines(block, 0), *_whole_lines(block, 1)]
    return replace(paper, blocks=tuple(blocks))


def _label(text: str) -> Label | None:
    """The label of a field that `text` is or begins with; a bare one ("Navn", "Dato") may be of any."""
    split = split_line(text)
    label = split[0] if split else match_label(text) if is_label([text]) else None
    return label if label and label.field in FIELDS else None


def _level(table: Table) -> bool:
    """Whether two labels with their answers behind them stand side by side in most rows ("Leder: Bo", "Mail: bo@…")."""
    rows = [row for row in table.rows if cell_text(row[0]) and cell_text(row[1])]
    level = sum(1 for row in rows if all((split := split_line(cell_text(cell))) and split[1] for cell in row))
    return level * 3 > len(table.rows) * 2


def _whole_lines(table: Table, side: int) -> list[Paragraph]:
    """A column's lines, those put together that broke for lack of room: within a label, or within an answer."""
    lines = [block for row in table.rows for block in row[side].blocks if isinstance(block, Paragraph)]
    texts, wraps = [line.text for line in lines], [line.wraps for line in lines]
    out: list[Paragraph] = []
    at = 0
    while at < len(lines):
        found = _label_at(texts, wraps, at) if lines[at].role != "item" else None
        count = found[1] if found else 1
        text = texts[at]
        for more in texts[at + 1 : at + count]:
            text = join_lines(text, more)
        ended = text.rstrip().endswith((":", "?")) or (found and not split_line(text)) or match_section(text)
        while at + count < len(lines) and wraps[at + count - 1]:
            if text.count("(") <= text.count(")") and (ended or _begins(texts, wraps, at + count)):
                break  # within brackets a label goes on
            text = join_lines(text, texts[at + count])
            count += 1
        out.append(replace(lines[at], text=text, wraps=False))
        at += count
    return out


def _begins(texts: Sequence[str], wraps: Sequence[bool], at: int) -> bool:
    """Whether a label or a part of the form begins at a line."""
    return bool(match_section(texts[at])) or _label_at(texts, wraps, at) is not None


def _label_at(texts: Sequence[str], wraps: Sequence[bool], at: int) -> tuple[Label, int] | None:
    """The label that begins at a line, with how many lines it takes; it goes on only where its line is full."""
    if match_section(texts[at]):
        return None
    end = at + 1
    while end < min(len(texts), at + _MOST_LINES) and wraps[end - 1]:
        end += 1
    return longest_label(list(texts[at:end]), frozenset(), wraps[at:end])
