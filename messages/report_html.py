"""The report as one HTML page: real headings and tables, pictures inline, no script, nothing fetched, prints well."""

from __future__ import annotations

from html import escape

from messages.report_document import Block, Bullets, Document, Heading, Paragraph, Picture, Table
from messages.report_svg import draw_chart

_STYLE = """
body{font:1.06rem/1.55 'Libertinus Serif',Georgia,'Times New Roman',serif;color:#1b1b1b;background:#fff;margin:0}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4{color:#17375e;line-height:1.25;margin:2.2em 0 .6em}
h1{font-size:2rem;margin-top:0}h2{font-size:1.4rem}h3{font-size:1.15rem}h4{font-size:1.05rem}
.sub{font-size:1.15rem;color:#595959;margin-top:-.4em}
.lead{background:#f1f4f8;border-left:3px solid #17375e;padding:.7em 1em}
.wide{overflow-x:auto;margin:1.4em 0}
.wide:focus-visible{outline:2px solid #17375e;outline-offset:3px}
figure{margin:0}figure svg{display:block;width:100%;height:auto;min-width:34rem}
figcaption,.note{color:#595959;font-size:.9rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:lining-nums tabular-nums}
caption{text-align:left;font-weight:bold;padding-bottom:.4em}
th,td{border-bottom:1px solid #b8c2ce;padding:.35em .6em;text-align:right;vertical-align:top}
thead th{border-bottom:2px solid #17375e;vertical-align:bottom}
th.name,td.name{text-align:left;font-weight:normal}thead th.name,.total th,.total td{font-weight:bold}
li{margin:.35em 0}
@media print{main{max-width:none;padding:0}.wide{overflow:visible}figure,tr{break-inside:avoid}
h2,h3,h4{break-after:avoid}}
""".replace("\n", "")


def write_html(document: Document) -> str:
    """The page as text (UTF-8)."""
    body = "\n".join(_block(block) for block in document.blocks)
    return (
        f'<!doctype html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{escape(document.title)}</h1>\n<p class="sub">{escape(document.subtitle)}</p>\n{body}\n'
        "</main>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
        case Paragraph():
            return f"<p{_class('lead' if block.lead else '')}>{escape(block.text)}</p>"
        case Bullets():
            return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in block.items)}</ul>"
        case Table():
            return _table(block)
        case Picture():
            caption = f"<figcaption>{escape(block.caption)}</figcaption>" if block.caption else ""
            inner = f"<figure>{draw_chart(block.chart)}{caption}</figure>"
            return _wide(block.chart.title, inner)


def _table(table: Table) -> str:
    head = "".join(
        f'<th scope="col"{_class("name" if n < table.names else "")}>{escape(text)}</th>'
        for n, text in enumerate(table.head)
    )
    rows = []
    for place, row in enumerate(table.rows):
        total = table.last_is_total and place == len(table.rows) - 1
        cells = "".join(_cell(text, n, table.names) for n, text in enumerate(row))
        rows.append(f"<tr{_class('total' if total else '')}>{cells}</tr>")
    note = f'<p class="note">{escape(table.note)}</p>' if table.note else ""
    inner = (
        f"<table><caption>{escape(table.caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )
    return _wide(table.caption, inner) + note


def _cell(text: str, place: int, names: int) -> str:
    """The first cell heads its row; other names stand to the left, numbers to the right."""
    if place == 0:
        return f'<th scope="row" class="name">{escape(text)}</th>'
    return f"<td{_class('name' if place < names else '')}>{escape(text)}</td>"


def _wide(label: str, inner: str) -> str:
    """What may be wider than a phone: it scrolls by itself, with the keyboard too."""
    return f'<div class="wide" tabindex="0" role="region" aria-label="{escape(label)}">{inner}</div>'


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""
