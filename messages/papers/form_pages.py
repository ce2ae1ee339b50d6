"""A table that a page's end broke within an answer, put together again: header and footer stand between its halves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from messages.papers.form_lines import cell_lines
from messages.papers.form_values import is_hint
from messages.papers.model import Block, Cell, Paper, Paragraph, Table
from messages.papers.wrapping import join_lines

_MOST_BETWEEN = 4
_ENDS = re.compile(r"[.!?:;]\W*$")


def with_whole_tables(paper: Paper) -> Paper:
    """A PDF with the answers whole that go on in a row without a label at the top of the next page."""
    if paper.kind != "pdf":
        return paper
    out: list[Block] = []
    for block in paper.blocks:
        at = _broken_off(out) if isinstance(block, Table) and _goes_on(block) else -1
        above = out[at] if at >= 0 else None
        if isinstance(block, Table) and isinstance(above, Table) and len(above.rows[-1]) == len(block.rows[0]):
            out[at:] = [_joined(above, block)]
        else:
            out.append(block)
    return replace(paper, blocks=tuple(out))


def _goes_on(table: Table) -> bool:
    """Whether a table begins with an answer and no label before it."""
    first = table.rows[0] if table.rows else ()
    return table.ruled and len(first) > 1 and not cell_lines(first[0]) and bool(cell_lines(first[-1]))


def _broken_off(blocks: Sequence[Block]) -> int:
    """Where the table stands that a page's end broke: nothing but that page's foot and the next one's head, which is
    the first one's, too, is below it; -1 for none."""
    seen = {one.text for one in blocks if isinstance(one, Paragraph)}
    for step in range(1, min(len(blocks), _MOST_BETWEEN + 1) + 1):
        block = blocks[-step]
        if isinstance(block, Table):
            whole = block.ruled and bool(block.rows) and bool(cell_lines(block.rows[-1][-1]))
            return len(blocks) - step if whole and step > 1 else -1
        text = block.text if isinstance(block, Paragraph) else ""
        again = text in seen and sum(one == block for one in blocks) > 1
        if not (text and (again or is_hint(text) or re.fullmatch(r"\W*(?:side\W*)?\d{1,2}\W*", text, re.IGNORECASE))):
            return -1
    return -1


def _joined(above: Table, below: Table) -> Table:
    *rows, last = above.rows
    first, *more = below.rows
    upper, lower = list(last[-1].blocks), list(first[-1].blocks)
    ends, goes_on = upper[-1], lower[0]
    if isinstance(ends, Paragraph) and isinstance(goes_on, Paragraph) and not _ENDS.search(ends.text):
        upper[-1:] = [replace(ends, text=join_lines(ends.text, goes_on.text))]
        lower = lower[1:]
    return replace(above, rows=(*rows, (*last[:-1], Cell(blocks=(*upper, *lower))), *more))
