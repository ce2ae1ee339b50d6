"""AT's slides: only what the inspector added to the template counts as topics."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from messages.papers.at_slides import AtSlides, read_at_slides
from messages.papers.read import read_paper_bytes
from messages.papers.slide_template import template_slides
from tests.messages.paper_builders import PDF_SLIDES, docx, odt, paragraph, pdf, pptx, table

FRONT = template_slides()[0][0]
BODY = [list(slide) for slide in template_slides()[1:-1]]


def deck(
    *added: list[str], front: str = "Botilbuddet Birkely, 5. februar 2020", notes: dict[int, str] | None = None
) -> bytes:
    return pptx([[FRONT, front], *BODY, *added], notes)


def read(data: bytes, institution: str | None = None) -> AtSlides:
    return read_at_slides(read_paper_bytes("x", data), institution=institution, near=date(2020, 2, 5))


def test_the_bare_template_has_no_topics() -> None:
    slides = read(pptx([[FRONT, ""], *BODY, [template_slides()[-1][0], ""]]))
    assert (slides.institution, slides.meeting_date, slides.topics) == ("", None, ())
    assert slides.template_lines > 30


def test_a_slide_of_ones_own_gives_its_lines_and_not_its_title() -> None:
    slides = read(deck(["Emner hos jer", "Nøgler til medicinskabet", "Alarmer, der ikke virker"]))
    assert slides.topics == ("Nøgler til medicinskabet", "Alarmer, der ikke virker")
    assert slides.institution == "Botilbuddet Birkely"
    assert slides.meeting_date == date(2020, 2, 5)


def test_lines_added_to_the_templates_slides_are_topics() -> None:
    slides = [[FRONT, "Birkely"], *[list(slide) for slide in BODY]]
    slides[6].append("Hos jer: hvem tæller knivene")
    slides[3][1] += " Nye vikarer hos jer."
    assert read(pptx(slides)).topics == ("Nye vikarer hos jer", "Hos jer: hvem tæller knivene")


def test_the_templates_text_is_known_when_it_is_cut_or_slightly_changed() -> None:
    slides = [
        [FRONT, "Birkely"],
        ["Oplæring", "I nogle job er det svært helt at undgå, at medarbejderne bliver udsat for vold i arbejdstiden."],
        [
            "Risikovurdering",
            "Vurdér hvor der er særlig risiko for vold, og hvornår risikoen er størst",
            "BVC (Broset Violence Checklist)",
        ],
    ]
    assert read(pptx(slides)).topics == ()


def test_a_topic_in_the_templates_words_on_ones_own_slide_is_a_topic() -> None:
    slides = read(deck(["Det vil vi tale om", "Risikovurdering", "Optælling af knive", "Hurtig hjælp om natten"]))
    assert slides.topics == ("Risikovurdering", "Optælling af knive", "Hurtig hjælp om natten")


def test_a_topic_may_name_the_institution() -> None:
    slides = read(deck(["Hos jer", "Birkely", "Alarmer på Birkely"], front="Botilbuddet Birkely"))
    assert slides.topics == ("Alarmer på Birkely",)


def test_notes_are_read() -> None:
    slides = read(deck(["Hos jer", "Alarmer"], notes={1: "Talte om vikarer\nog om nøgler"}))
    assert slides.topics == ("Talte om vikarer", "og om nøgler", "Alarmer")


def test_listed_topics_behind_a_label_are_taken_apart() -> None:
    slides = read(deck(["Hos jer", "Emner: støj i gården; nøgler; vikarer"]))
    assert slides.topics == ("støj i gården", "nøgler", "vikarer")


def test_lines_that_lead_in_courtesies_and_people_are_no_topics() -> None:
    slides = read(
        deck(
            ["Hos jer", "På mødet taler vi om:", "Alarmer", "Kontakt til pårørende", "Ved udskrivning fra psykiatrien"],
            ["Tak for i dag", "Spørgsmål?", "Tlf. 70 12 12 88", "v/ Sif Holm, Arbejdstilsynet", "www.at.dk"],
        )
    )
    assert slides.topics == ("Alarmer", "Kontakt til pårørende", "Ved udskrivning fra psykiatrien")


def with_table(rows: list[list[str]]) -> bytes:
    from pptx import Presentation
    from pptx.util import Inches

    show: Any = Presentation(io.BytesIO(deck()))
    slide: Any = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "Hos jer"
    made = slide.shapes.add_table(len(rows), len(rows[0]), 0, 0, Inches(5), Inches(2)).table
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            made.cell(row, column).text = text
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "rows",
    [
        [["Emne", "Ansvarlig"], ["Alarmer", "Leder"], ["Vikarer", "AMR"]],
        [["Nr.", "Emne"], ["1", "Alarmer"], ["2", "Vikarer"]],
        [["Alarmer"], ["Vikarer"]],
        [["1", "Alarmer"], ["2", "Vikarer"]],
    ],
)
def test_tables_give_a_topic_a_row(rows: list[list[str]]) -> None:
    assert read(with_table(rows)).topics == ("Alarmer", "Vikarer")


@pytest.mark.parametrize("topics", [["Fælles sprog om risiko", "Ledelsens opfølgning"], ["Alarmer", "Nøgler", "Støj"]])
def test_a_stripe_beside_the_text_of_a_pdf_makes_no_table_of_it(topics: list[str]) -> None:
    stripe = "#place(dx: -2cm, dy: -2cm, {rect(width: 1cm, height: 15cm, fill: blue)})\n"
    board = "#place(dx: -1cm, dy: -2cm, {rect(width: 25cm, height: 15cm, fill: white)})\n"
    decorated = PDF_SLIDES.replace("#for slide in slides [\n", "#for slide in slides [\n" + stripe + board)
    assert decorated != PDF_SLIDES
    slides = read(pdf(decorated, slides=[[FRONT, "Birkely"], *BODY, ["Emner, som vi tager op hos jer", *topics]]))
    assert slides.topics == tuple(topics)


def test_text_in_groups_and_boxes_is_read() -> None:
    from pptx import Presentation
    from pptx.util import Inches

    show: Any = Presentation(io.BytesIO(deck()))
    slide: Any = show.slides.add_slide(show.slide_layouts[6])
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "Nøgler i gruppe"
    inner = group.shapes.add_group_shape()
    inner.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "Låse i gruppe i gruppe"
    slide.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "Alarmer i boks"
    out = io.BytesIO()
    show.save(out)
    assert read(out.getvalue()).topics == ("Nøgler i gruppe", "Låse i gruppe i gruppe", "Alarmer i boks")


@pytest.mark.parametrize(
    ("front", "institution", "day"),
    [
        ("Botilbuddet Birkely, onsdag den 5. februar 2020", "Botilbuddet Birkely", date(2020, 2, 5)),
        ("Dialogmøde hos Bostedet Engen\nd. 5/2-2020 kl. 10-12", "Bostedet Engen", date(2020, 2, 5)),
        ("Virksomhed: Havblik\nDato: 05.02.2020", "Havblik", date(2020, 2, 5)),
        ("Havblik – 5. februar 2020\nv/ Sif Holm, Arbejdstilsynet, TC Syd", "Havblik", date(2020, 2, 5)),
        ("Sif Holm, tlf. 12 34 56 78\nBocentret Kilden", "Bocentret Kilden", None),
        ("Dato: 5.2.2020\nHavblik", "Havblik", date(2020, 2, 5)),
        ("[Indsæt virksomhedens navn]", "", None),
    ],
)
def test_the_front_page_tells_whose_slides_they_are_and_when(front: str, institution: str, day: date | None) -> None:
    slides = read(deck(["Hos jer", "Alarmer"], front=front))
    assert (slides.institution, slides.meeting_date, slides.topics) == (institution, day, ("Alarmer",))


def test_the_known_institution_is_recognised_among_other_names() -> None:
    front = "Arbejdstilsynet og Socialtilsyn Syd\nRegionshuset Vejle\nHavblik"
    assert read(deck(["Hos jer", "Alarmer"], front=front), "Bofællesskabet Havblik").institution == "Havblik"


def test_a_weekday_that_contradicts_its_date_is_a_doubt() -> None:
    assert read(deck(["Hos jer", "Alarmer"], front="Birkely, mandag den 5. februar 2020")).doubts


@pytest.mark.parametrize("make", ["pdf", "odp", "docx", "handout"])
def test_the_same_slides_in_other_formats(make: str) -> None:
    slides = [[FRONT, "Botilbuddet Birkely, 5. februar 2020"], *BODY, ["Hos jer", "Alarmer", "Nøgler til skabe"]]

    def odp() -> bytes:
        pages = "".join(
            f"<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>{title}</text:p></draw:text-box>"
            "</draw:frame><draw:frame presentation:class='outline'><draw:text-box>"
            + "".join(
                f"<text:list><text:list-item><text:p>{line}</text:p></text:list-item></text:list>" for line in lines
            )
            + "</draw:text-box></draw:frame></draw:page>"
            for title, *lines in slides
        )
        return odt(pages, presentation=True)

    def word() -> bytes:
        heading = '<w:pStyle w:val="Heading1"/>'
        return docx("".join(paragraph(title, heading) + "".join(map(paragraph, lines)) for title, *lines in slides))

    made: dict[str, Callable[[], bytes]] = {
        "pdf": lambda: pdf(PDF_SLIDES, slides=slides),
        "odp": odp,
        "docx": word,
        "handout": lambda: pdf(PDF_SLIDES.replace('paper: "presentation-16-9"', 'paper: "a4"'), slides=slides),
    }
    found = read(made[make]())
    assert found.topics == ("Alarmer", "Nøgler til skabe")
    assert found.institution == "Botilbuddet Birkely"
    assert found.meeting_date == date(2020, 2, 5)


def test_a_form_is_not_taken_for_slides() -> None:
    found = read(docx(table([("Navn:", "Birkely"), ("Leder:", "Bo Vad")])))
    assert found.template_lines == 0
