"""The report as a document: headings, paragraphs, tables and pictures in order, written alike by every format."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A bar: how much of the chart's longest it fills (0 to 1), and what stands at its end. `strong`: the dark colour,
    for what the title speaks of, or for the first of two series."""

    fill: float
    text: str
    strong: bool


@dataclass(frozen=True, kw_only=True)
class BarGroup:
    """The bars of one label, one for each series; `mark` is a target on the same scale as `fill`."""

    label: str
    bars: tuple[Bar, ...]
    mark: float | None = None


@dataclass(frozen=True, kw_only=True)
class BarChart:
    """A picture that stands alone: its title is the finding, its note the N, `alt` says all of it in words.

    `series` names the colours where there are two of them; () where the label says it all.
    """

    title: str
    groups: tuple[BarGroup, ...]
    note: str
    alt: str
    series: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A heading of level 2, 3 or 4; the title of the document is the only one of level 1."""

    level: int
    text: str


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    text: str
    lead: bool = False


@dataclass(frozen=True, kw_only=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table with a row of column heads; the first `names` columns name the row, the others hold numbers.

    `last_is_total`: the last row sums the others up. Numbers are text here, as they are read.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    names: int = 1
    last_is_total: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Picture:
    chart: BarChart
    caption: str = ""


Block = Heading | Paragraph | Bullets | Table | Picture


@dataclass(frozen=True, kw_only=True)
class Document:
    """`language` is "da" or "en"; `title` and `subtitle` are no blocks."""

    language: str
    title: str
    subtitle: str
    blocks: tuple[Block, ...]

    @property
    def charts(self) -> tuple[BarChart, ...]:
        return tuple(block.chart for block in self.blocks if isinstance(block, Picture))
