"""Slides printed several to a page: the template's text is known however it is broken; what was added stays."""

from __future__ import annotations

from datetime import date

import pytest

from messages.papers.at_slides import AtSlides, read_at_slides
from messages.papers.model import Slide
from messages.papers.read import read_paper_bytes
from messages.papers.slide_template import is_fragment, template_pieces, template_slides, template_title_at
from tests.messages.paper_builders import PDF_COLUMNS, WRITTEN, docx, form_rows, paragraph, pdf, pptx

FRONT = template_slides()[0][0]
BODY = [list(slide) for slide in template_slides()[1:-1]]
OWN = ["Emner, som vi tager op hos jer", "Nøgler til værelserne", "Vikarer om natten"]
HANDOUT = """
#let data = json(bytes(sys.inputs.data))
#set page(paper: "a4", flipped: data.wide, margin: 1cm, header: text(7pt, data.header), numbering: "1")
#set text(size: data.size * 1pt)
#set par(justify: false)
#grid(
  columns: (1fr,) * data.columns, gutter: 14pt,
  ..data.slides.map(slide => box(
    width: 100%, height: data.height * 1pt, inset: 8pt, stroke: if data.framed { 0.5pt } else { none },
  )[
    #text(size: if slide.front { 1.5em } else { 2.1em })[#slide.lines.at(0)]
    #v(4pt)
    #if slide.front [#text(size: 1.7em)[#slide.lines.at(1)]] else [#list(..slide.lines.slice(1))]
  ])
)
"""


def handout(
    columns: int, height: int, *, framed: bool, wide: bool = False, header: str = "", own: list[str] = OWN
) -> AtSlides:
    slides = [[FRONT, "Ungehuset Broen, 1.3.2019"], *BODY, own]
    made = [{"lines": lines, "front": at == 0} for at, lines in enumerate(slides)]
    data = pdf(
        HANDOUT,
        slides=made,
        columns=columns,
        height=height,
        framed=framed,
        wide=wide,
        header=header,
        size=11 / (columns + 1),
    )
    return read_at_slides(read_paper_bytes("x", data), near=date(2019, 3, 1))


@pytest.mark.parametrize("framed", [True, False], ids=["in frames", "without frames"])
@pytest.mark.parametrize(
    ("columns", "height", "wide"),
    [(1, 360, False), (1, 240, False), (2, 190, False), (3, 130, False), (2, 190, True)],
    ids=["two", "three", "two columns", "three columns", "on a broad page"],
)
def test_slides_printed_several_to_a_page_are_read_one_by_one(
    columns: int, height: int, wide: bool, framed: bool
) -> None:
    slides = handout(columns, height, framed=framed, wide=wide)
    assert slides.topics == ("Nøgler til værelserne", "Vikarer om natten")
    assert (slides.institution, slides.meeting_date) == ("Ungehuset Broen", date(2019, 3, 1))
    assert slides.doubts == ()


def test_the_day_of_printing_and_the_pages_number_are_nothing_of_the_slides() -> None:
    slides = handout(2, 240, framed=True, header="04-03-2019")
    assert (slides.topics, slides.meeting_date) == (("Nøgler til værelserne", "Vikarer om natten"), date(2019, 3, 1))


def test_a_form_in_two_columns_is_no_handout() -> None:
    paper = read_paper_bytes("x", pdf(PDF_COLUMNS, rows=form_rows(WRITTEN)))
    assert not any(isinstance(block, Slide) for block in paper.blocks)


def test_a_title_broken_over_lines_is_known_whole() -> None:
    lines = ["Registrering og undersøgelse af", "voldsepisoder fortsat", "Nøgler"]
    assert [template_title_at(lines, at) for at in range(3)] == [2, 0, 0]


def test_pieces_of_the_templates_lines_are_known_by_the_words_around_them() -> None:
    lines = [
        "skal være opdateret, så den",
        "imødegår den aktuelle",
        "voldsrisiko.",
        "Den aktuelle voldsrisiko",
        "Nøgler",
    ]
    assert template_pieces(lines) == {0, 1, 2}


@pytest.mark.parametrize(
    ("topic", "piece"),
    [
        ("imødegår den aktuelle voldsrisiko.", True),
        ("arbejde.", True),
        ("Nøgler til værelserne", False),
        ("Arbejde", False),
    ],
)
def test_a_piece_of_the_template_is_told_from_a_topic(topic: str, piece: bool) -> None:
    assert is_fragment(topic) is piece


def test_topics_that_may_be_the_templates_own_words_are_put_before_a_person() -> None:
    deck = pptx([[FRONT, "Broen, 1.3.2019"], *BODY[:4], ["Hos jer", "Nøgler", "håndtere dem bedst muligt."]])
    assert [why for _, why in read_at_slides(read_paper_bytes("x", deck)).doubts] == [
        "the slides' own text may stand among the topics"
    ]


def test_the_templates_lines_are_known_with_breaks_of_the_writers_own() -> None:
    broken = [[line.replace(", ", ",\n") for line in slide] for slide in BODY]
    deck = pptx([[FRONT, "Broen, 1.3.2019"], *broken, OWN])
    assert read_at_slides(read_paper_bytes("x", deck)).topics == ("Nøgler til værelserne", "Vikarer om natten")


def test_a_document_of_the_templates_lines_alone_has_no_topics() -> None:
    paper = read_paper_bytes("x", docx("".join(paragraph(line) for line in BODY[0])))
    assert read_at_slides(paper).topics == ()
