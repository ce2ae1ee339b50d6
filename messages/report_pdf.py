"""The report as PDF, tagged and after PDF/UA-1 like the other papers; its pictures as PNG for formats without SVG."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from messages.papers_pdf import showable
from messages.render import one_line
from messages.report_document import BarChart, Block, Bullets, Document, Heading, Paragraph, Picture, Table
from messages.report_svg import draw_chart

_TEMPLATES = Path(__file__).with_name("papers_templates")
_DOTS_PER_INCH = (
    170  # a unit of the picture is a point there: 740 points, shown at 156 mm, come to about 285 dots an inch
)
_SIZE = re.compile(r'viewBox="0 0 (\d+) (\d+)"')


def write_pdf(document: Document) -> bytes:
    """The report; the same document gives the same bytes."""
    from typst import TypstError

    try:
        return _report(document, shown=one_line)
    except TypstError as error:
        # PDF/UA-1 allows no text that the fonts cannot show, such as an emoji in an answer.
        if "could not be displayed" not in str(error):
            raise
        return _report(document, shown=showable)


def draw_pngs(charts: Sequence[BarChart]) -> tuple[tuple[bytes, int, int], ...]:
    """Each chart as (PNG, width, height); width and height are the picture's own units."""
    if not charts:
        return ()
    pictures = []
    for chart in charts:
        svg = draw_chart(chart)
        size = _SIZE.search(svg)
        assert size is not None
        pictures.append((svg, int(size[1]), int(size[2])))
    made = _compiled("picture", {"pictures": pictures}, format="png", ppi=_DOTS_PER_INCH)
    pages = made if isinstance(made, list) else [made]
    return tuple((bytes(page), width, height) for page, (_, width, height) in zip(pages, pictures, strict=True))


def _report(document: Document, shown: Callable[[str], str]) -> bytes:
    values = {
        "language": document.language,
        "title": shown(document.title),
        "subtitle": shown(document.subtitle),
        "blocks": [_block(block, shown) for block in document.blocks],
    }
    return bytes(_compiled("report", values, format="pdf", pdf_standards=["ua-1"]))


def _compiled(template: str, values: dict[str, Any], **how: Any) -> Any:
    import typst

    return typst.compile(
        str(_TEMPLATES / f"{template}.typ"),
        root=str(_TEMPLATES),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(values, ensure_ascii=False)},
        **how,
    )


def _block(block: Block, shown: Callable[[str], str]) -> dict[str, Any]:
    match block:
        case Heading():
            return {"kind": "heading", "level": block.level, "text": shown(block.text)}
        case Paragraph():
            return {"kind": "lead" if block.lead else "paragraph", "text": shown(block.text)}
        case Bullets():
            return {"kind": "bullets", "items": [shown(item) for item in block.items]}
        case Table():
            return {
                "kind": "table",
                "caption": shown(block.caption),
                "head": [shown(text) for text in block.head],
                "rows": [[shown(text) for text in row] for row in block.rows],
                "names": block.names,
                "wide": _widest(block),
                "last_is_total": block.last_is_total,
                "note": shown(block.note),
            }
        case Picture():
            chart = block.chart
            return {"kind": "picture", "svg": draw_chart(chart), "alt": chart.alt, "caption": shown(block.caption)}


def _widest(table: Table) -> int:
    """The naming column with the longest texts, which takes the room that is left."""
    rows = (table.head, *table.rows)
    return max(range(table.names), key=lambda n: max(len(row[n]) for row in rows))
