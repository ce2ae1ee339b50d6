"""Papers as JSON, between the process that reads untrusted files and the bot. Nothing in it can be made to run."""

from __future__ import annotations

import json
from typing import Any, cast

from messages.errors import SamtilsynError
from messages.papers.model import Block, Cell, FormValue, Paper, PaperKind, Paragraph, Slide, Table
from messages.papers.unreadable import Unreadable


class BrokenAnswer(SamtilsynError):
    """What the reading process answered is no paper; the file is then treated as one that cannot be read."""


def paper_to_json(paper: Paper) -> bytes:
    """`paper` as one JSON object (ASCII, so that odd letters cannot break it)."""
    values = [[one.name, one.value] for one in paper.form_values]
    whole = [
        paper.name,
        paper.kind,
        [_block(one) for one in paper.blocks],
        values,
        paper.text,
        paper.remarks,
        paper.edges,
        paper.problem,
    ]
    return json.dumps(whole).encode("ascii")


def paper_from_json(data: bytes) -> Paper:
    """The paper in `data`. Raises BrokenAnswer."""
    try:
        name, kind, blocks, values, text, remarks, edges, problem = json.loads(data)
        return Paper(
            name=str(name),
            kind=cast(PaperKind, _one_of(_KINDS, kind)),
            blocks=tuple(_unblock(one) for one in blocks),
            form_values=tuple(FormValue(name=str(key), value=str(value)) for key, value in values),
            text=str(text),
            remarks=tuple(str(remark) for remark in remarks),
            edges=tuple(str(line) for line in edges),
            problem=None if problem is None else Unreadable(problem),
        )
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise BrokenAnswer(f"not a paper: {type(error).__name__}") from error


_KINDS = ("docx", "odt", "pdf", "pptx", "odp", "rtf", "text", "aside", "unreadable")
_ROLES = ("text", "heading", "item")


def _one_of(allowed: tuple[str, ...], value: object) -> str:
    if value not in allowed:
        raise ValueError("an unknown kind")
    return str(value)


def _block(block: Block) -> list[Any]:
    match block:
        case Paragraph():
            return ["p", block.text, _ROLES.index(block.role), block.wraps]
        case Table():
            rows = [[[_block(one) for one in cell.blocks] for cell in row] for row in block.rows]
            return ["t", rows, block.ruled]
        case Slide():
            return ["s", block.title, [_block(one) for one in block.blocks], [_block(one) for one in block.notes]]


def _unblock(made: Any) -> Block:
    match made:
        case ["p", text, role, wraps]:
            return _paragraph(text, role, wraps)
        case ["t", rows, ruled]:
            cells = tuple(tuple(Cell(blocks=tuple(_unblock(one) for one in cell)) for cell in row) for row in rows)
            return Table(rows=cells, ruled=bool(ruled))
        case ["s", title, blocks, notes]:
            return Slide(
                title=str(title),
                blocks=tuple(_unblock(one) for one in blocks),
                notes=tuple(_paragraph(*one[1:]) for one in notes),
            )
    raise ValueError("an unknown block")


def _paragraph(text: object, role: int, wraps: object) -> Paragraph:
    return Paragraph(text=str(text), role=cast(Any, _ROLES[role]), wraps=bool(wraps))
