"""An answer that a page's end broke is read whole."""

from __future__ import annotations

from messages.papers.model import Block, Cell, Paper, Paragraph, Table
from messages.papers.st_form import read_st_form


def row(*texts: str) -> tuple[Cell, ...]:
    return tuple(Cell(blocks=tuple(Paragraph(text=line) for line in text.split("\n") if line)) for text in texts)


FIRST = Table(
    rows=(
        row("Navn på socialtilsyn:", "Socialtilsyn Øst"),
        row("Tilbuddets navn:", "Lærkereden"),
        row("Dato for dialogmøde:", "21.3.2019"),
        row("Vurdering af udbytte:", "Stort. De vil inddrage alle i en ny procedure for"),
    )
)
HEAD, FOOT = Paragraph(text="Socialtilsyn Øst, Sorø"), Paragraph(text="Side 1 af 2")


def benefit(*blocks: Block) -> str:
    return read_st_form(Paper(name="x", kind="pdf", blocks=blocks)).fields["benefit_assessment"]


def test_the_head_and_foot_of_the_pages_are_no_part_of_the_answer() -> None:
    below = Table(rows=(row("", "risikovurdering.\nDen følges op."), row("Særlige problemstillinger:", "Støj.")))
    assert benefit(HEAD, FIRST, FOOT, HEAD, below).startswith(
        "Stort. De vil inddrage alle i en ny procedure for risikovurdering."
    )


def test_a_table_below_other_words_is_another() -> None:
    below = Table(rows=(row("", "risikovurdering."),))
    words = Paragraph(text="Bilag: hvad vi så på stedet")
    assert "Bilag" not in benefit(HEAD, FIRST, FOOT, words, below)
    assert benefit(HEAD, FIRST, FOOT, words, below).startswith("Stort. De vil inddrage alle i en ny procedure for")
