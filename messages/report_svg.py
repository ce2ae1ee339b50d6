"""A chart as SVG: text that can be read and searched, two blues that are told apart in grey, no script, no font."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from messages.report_document import Bar, BarChart, BarGroup

# Units are those of the viewBox: at a page's text width (156 mm) a unit is 0.21 mm, so 16 is about 9.5 points.
WIDTH = 740
INK, TINT, TEXT, QUIET, LINE = "#17375e", "#7791b0", "#1b1b1b", "#595959", "#b8c2ce"
_FONT = "'Libertinus Serif', Georgia, 'Times New Roman', serif"
_TITLE, _LABEL, _NOTE = 20, 16, 14
_MARGIN = 1
_BAR, _BAR_OF_TWO, _GAP = 20, 14, 11
_LINE_HEIGHT = 1.25
_LABELS_AT_MOST = 270
_SPACE = 9  # between a label and its bar, a bar and its number


def draw_chart(chart: BarChart) -> str:
    """The chart as one `<svg>` element with its alternative text in `aria-label`; the same chart, the same text."""
    parts: list[str] = []
    y = _lines(parts, chart.title, _MARGIN, 0, _TITLE, WIDTH - 2 * _MARGIN, weight="bold", fill=INK)
    y += 8
    if chart.series:
        y = _legend(parts, chart.series, y)
    labels = [wrapped(group.label, _LABEL, _LABELS_AT_MOST) for group in chart.groups]
    left = _MARGIN + max((text_width(line, _LABEL) for lines in labels for line in lines), default=0) + _SPACE
    room = max((text_width(bar.text, _LABEL) for group in chart.groups for bar in group.bars), default=0) + 2 * _SPACE
    top = y
    for group, lines in zip(chart.groups, labels, strict=True):
        y = _group(parts, group, lines, left, WIDTH - _MARGIN - left - room, y)
    parts.append(_line(left, top - 3, left, y - _GAP + 3, QUIET, 1))
    y = _lines(parts, chart.note, _MARGIN, y + 2, _NOTE, WIDTH - 2 * _MARGIN, fill=QUIET)
    height = round(y + _MARGIN)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'role="img" aria-label={quoteattr(chart.alt)} font-family={quoteattr(_FONT)}>'
        f"{''.join(parts)}</svg>"
    )


def text_width(text: str, size: float) -> float:
    """How wide a text is at most in the fonts a chart may be shown in; a little more than it takes in most."""
    return sum(_WIDTHS.get(letter, _CAPITAL if letter.isupper() else _USUAL) for letter in text) * size


def wrapped(text: str, size: float, width: float) -> list[str]:
    """`text` broken between words into lines no wider than `width` (a single word may be)."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and text_width(f"{lines[-1]} {word}", size) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


# ---------------------------------------------------------------------- parts
# In parts of the font's size, by the wider of Libertinus and Georgia.
_USUAL, _CAPITAL = 0.56, 0.74
_WIDTHS = {
    **dict.fromkeys("iljI.,;:'|!()[]", 0.34),
    **dict.fromkeys("frtJs-", 0.46),
    **dict.fromkeys(" \u00a0", 0.27),
    **dict.fromkeys("mwæMW%–", 0.9),
    **dict.fromkeys("0123456789", 0.6),
}


def _group(parts: list[str], group: BarGroup, label: list[str], left: float, width: float, y: float) -> float:
    """A label with its bars from `y` down; gives where the next begins."""
    thick = _BAR if len(group.bars) == 1 else _BAR_OF_TWO
    bars = thick * len(group.bars) + 2 * (len(group.bars) - 1)
    text = len(label) * _LABEL * _LINE_HEIGHT
    height = max(bars, text)
    first = y + (height - text) / 2 + _LABEL * 0.98
    for place, line in enumerate(label):
        at = first + place * _LABEL * _LINE_HEIGHT
        parts.append(_text(line, left - _SPACE, at, _LABEL, anchor="end"))
    at = y + (height - bars) / 2
    for bar in group.bars:
        _bar(parts, bar, left, at, width, thick, beyond=group.mark or 0)
        at += thick + 2
    if group.mark is not None:
        x = left + width * group.mark
        parts.append(_line(x, y - 3, x, y + height + 3, TEXT, 2))
    return y + height + _GAP


def _bar(parts: list[str], bar: Bar, left: float, y: float, width: float, thick: float, *, beyond: float) -> None:
    """A bar and its number, which stands behind the bar and the mark."""
    long, colour = width * bar.fill, INK if bar.strong else TINT
    if long:
        parts.append(f'<rect x="{left:.1f}" y="{y:.1f}" width="{long:.1f}" height="{thick}" fill="{colour}"/>')
    size = _LABEL if thick == _BAR else _NOTE
    parts.append(_text(bar.text, left + max(long, width * beyond) + _SPACE, y + thick / 2 + size * 0.34, size))


def _legend(parts: list[str], series: tuple[str, ...], y: float) -> float:
    x = float(_MARGIN)
    for name, colour in zip(series, (INK, TINT), strict=True):
        parts.append(f'<rect x="{x:.1f}" y="{y + 3:.1f}" width="13" height="13" fill="{colour}"/>')
        parts.append(_text(name, x + 13 + 7, y + 15, _LABEL))
        x += 13 + 7 + text_width(name, _LABEL) + 24
    return y + _LABEL * _LINE_HEIGHT + 12


def _lines(
    parts: list[str], text: str, x: float, y: float, size: float, width: float, *, weight: str = "", fill: str
) -> float:
    for line in wrapped(text, size * (1.06 if weight else 1), width):
        y += size * _LINE_HEIGHT
        parts.append(_text(line, x, y, size, weight=weight, fill=fill))
    return y + size * 0.4


def _text(text: str, x: float, y: float, size: float, *, anchor: str = "", weight: str = "", fill: str = TEXT) -> str:
    more = f' text-anchor="{anchor}"' if anchor else ""
    more += f' font-weight="{weight}"' if weight else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{fill}"{more}>{escape(text)}</text>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width:g}"/>'
