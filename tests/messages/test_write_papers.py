"""The papers that are attached: opened again, they say what they should."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, timedelta
from typing import Any

import pytest
from pypdf import PdfReader

from messages.papers.at_slides import read_at_slides
from messages.papers.read import read_paper_bytes
from messages.papers.st_form import read_st_form
from messages.papers_out import (
    AgendaPaper,
    AtSlides,
    GuidelinesChecklist,
    InformationSheet,
    PaperRequest,
    PreparationGuide,
    StForm,
)
from messages.papers_pdf import _SIGNS
from messages.papers_wording import shipped
from messages.write_papers import UnwritablePaper, write_paper
from tests.messages.letter_samples import START

AGENDA = AgendaPaper(
    institution="Bofællesskabet Kobberhaven",
    address="Kobbervej 12, 8700 Horsens",
    start=START,
    end=START + timedelta(hours=2),
    at_names=("Ib Sehested",),
    st_names=("Margrethe Uhre", "Bo Dam"),
    points=("Velkomst", "Låst køkken: #emph[sikkerhed] & *adgang*", "Alenearbejde om natten"),
    draft=True,
    remarks_by="tirsdag den 8. maj 2018",
    phone_at="70 12 12 88",
    phone_st="12 34 56 78",
)
FIELDS = {
    "authority": "Socialtilsyn Midt",
    "inspectors": "Margrethe Uhre <muhre@st-midt.example>; Bo Dam <bo@st-midt.example>",
    "visit_date": "2018-04-23",
    "institution": "Bofællesskabet Kobberhaven",
    "address": "Kobbervej 12, 8700 Horsens",
    "meeting_date": "2018-05-15",
    "agenda_points": "Velkomst; Låst køkken & <adgang>",
}
PDFS: list[PaperRequest] = [
    InformationSheet(contacts=("Margrethe Uhre, 12 34 56 78, muhre@st-midt.example",)),
    PreparationGuide(institution="Bofællesskabet Kobberhaven"),
    AGENDA,
    GuidelinesChecklist(),
]
ALL: list[PaperRequest] = [*PDFS, StForm(fields=FIELDS), AtSlides(institution="Kobberhaven")]


def _name(request: object) -> str:
    return type(request).__name__


def _text(request: PaperRequest, language: str = "da") -> str:
    reader = PdfReader(io.BytesIO(write_paper(request, language=language).data))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("request_", ALL, ids=_name)
def test_the_same_request_gives_the_same_bytes(request_: PaperRequest) -> None:
    assert write_paper(request_) == write_paper(request_)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("request_", PDFS, ids=_name)
def test_a_pdf_is_tagged_titled_and_in_its_language(request_: PaperRequest, language: str) -> None:
    part = write_paper(request_, language=language)
    assert part.content_type == "application/pdf"
    assert part.name.endswith(".pdf")
    reader = PdfReader(io.BytesIO(part.data))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]).startswith(language)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title
    assert reader.metadata.creation_date is None, "a date would change the bytes"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in part.data
    fonts = {str(font["/BaseFont"]) for page in reader.pages for font in _fonts(page)}
    assert fonts
    assert all("Libertinus" in font for font in fonts), "only the fonts typst carries"


def _fonts(page: Any) -> list[Any]:
    return [font.get_object() for font in page["/Resources"]["/Font"].values()]


def test_the_words_of_both_languages_have_the_same_places() -> None:
    def places(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: places(inner) for key, inner in value.items()}
        return [places(inner) for inner in value] if isinstance(value, list) else "text"

    assert places(shipped("da")) == places(shipped("en"))


def test_the_information_sheet_says_that_it_is_voluntary_and_names_the_contacts() -> None:
    text = _text(PDFS[0])
    for words in ("Det er frivilligt", "omkring fire uger", "Dialogmødet er ikke et tilsyn", "muhre@st-midt.example"):
        assert words in text
    assert "Svar på den mail" in _text(InformationSheet())


def test_the_guide_names_the_institution_where_it_is_known() -> None:
    assert "Bofællesskabet Kobberhaven" in _text(PDFS[1])
    assert "Tilbud " not in _text(PreparationGuide())


def test_a_draft_asks_for_remarks_and_a_final_agenda_does_not() -> None:
    draft, final = _text(AGENDA), _text(AgendaPaper(**{**vars(AGENDA), "draft": False}))
    assert write_paper(AGENDA).name == "Udkast til dagsorden.pdf"
    assert "senest tirsdag den 8. maj 2018." in draft
    assert "Udkast" not in final
    assert "bemærkninger" not in final
    for text in (draft, final):
        assert "15. maj 2018" in text
        assert "10.00–12.00" in text
        assert "Kobbervej 12, 8700 Horsens" in text
        assert "Margrethe Uhre, Bo Dam" in text
        assert "2. Låst køkken: #emph[sikkerhed] & *adgang*" in text, "values are no markup"
        assert "Socialtilsynet: telefon 12 34 56 78" in text
        assert "Dialogmødet er ikke et tilsyn" in text


def test_an_agenda_without_points_names_and_phones_still_reads_well() -> None:
    text = _text(AgendaPaper(**{**vars(AGENDA), "points": (), "at_names": (), "address": "", "remarks_by": ""}))
    assert "Punkterne er ikke på plads endnu" in text
    assert text.count("oplyses senere") == 2
    assert "så svar på mailen." in text
    silent = _text(AgendaPaper(**{**vars(AGENDA), "phone_at": "", "phone_st": ""}))
    assert "Ring, hvis" not in silent


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Tryghed 🙂 om natten", "Tryghed om natten"),
        ("Møde med 東 → plan", "Møde med □ → plan"),
        ("Sam\u00adarbejde\x00 og\u202e ro", "Samarbejde og ro"),
        ("Жанна", "Жанна"),
    ],
)
def test_what_somebody_typed_never_stops_a_paper(written: str, shown: str) -> None:
    assert f"1. {shown} 2. Slut" in _text(AgendaPaper(**{**vars(AGENDA), "points": (written, "Slut")}))


def test_every_sign_that_is_kept_beside_an_emoji_can_be_shown() -> None:
    kept = "".join(chr(c) for c in range(0x21, 0x500) if chr(c).isprintable()) + "".join(sorted(_SIGNS))
    assert len(_text(AgendaPaper(**{**vars(AGENDA), "points": (f"{kept}🙂",)}))) > len(kept)


@pytest.mark.parametrize("request_", [StForm, AtSlides], ids=["form", "slides"])
def test_what_somebody_typed_never_stops_an_office_file(request_: type[StForm] | type[AtSlides]) -> None:
    odd = "a\x00b\x0b\u202e🙂 東"
    made = request_(fields={"institution": odd}) if request_ is StForm else AtSlides(institution=odd)
    with zipfile.ZipFile(io.BytesIO(write_paper(made).data)) as archive:
        assert archive.testzip() is None


def test_an_agenda_says_nothing_of_when_an_authority_was_or_will_be_there() -> None:
    text = _text(AgendaPaper(**{**vars(AGENDA), "points": ()})).lower()
    for words in ("har været", "har begge", "besøg", "kommer på"):
        assert words not in text


def test_the_checklist_has_the_eleven_guidelines_under_four_wheels() -> None:
    wheels: Any = shipped("da")["checklist"]["wheels"]
    assert [len(wheel["guidelines"]) for wheel in wheels] == [3, 1, 2, 5]
    text = _text(GuidelinesChecklist())
    for wheel in wheels:
        assert wheel["title"] in text
        for guideline in wheel["guidelines"]:
            assert guideline["title"] in text
    for words in ("Begribeligt", "Håndterbart", "Meningsfuldt"):
        assert words in text


# ---------------------------------------------------------------------- annex 6
def _controls(fields: dict[str, str]) -> dict[str, tuple[str, bool]]:
    """Each content control's tag with its text (a line break as LF) and whether it shows its prompt."""
    from docx import Document
    from docx.oxml.ns import qn

    document = Document(io.BytesIO(write_paper(StForm(fields=fields)).data))
    found = {}
    for control in document.element.body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))
        pieces = [
            "\n" if piece.tag == qn("w:br") else piece.text or "" for piece in control.iter(qn("w:t"), qn("w:br"))
        ]
        prompt = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None
        found[tag] = ("".join(pieces), prompt)
    return found


def test_the_form_has_a_control_for_every_field_filled_where_it_is_known() -> None:
    controls = _controls(FIELDS)
    assert len(controls) == 15
    assert controls["authority"] == ("Socialtilsyn Midt", False)
    assert controls["visit_date"] == ("23. april 2018", False)
    assert controls["agenda_points"] == ("Velkomst\nLåst køkken & <adgang>", False)
    assert controls["inspectors"][0] == "Margrethe Uhre <muhre@st-midt.example>\nBo Dam <bo@st-midt.example>"
    assert controls["survey_contact"] == ("Skriv navn og e-mail.", True)
    assert {tag for tag, (_, prompt) in controls.items() if not prompt} == set(FIELDS)


def test_an_empty_form_shows_prompts_only() -> None:
    assert all(prompt for _, prompt in _controls({}).values())


def test_an_own_wording_of_a_date_or_authority_is_kept_as_it_is() -> None:
    controls = _controls({"visit_date": "i maj", "authority": "Socialtilsynet\x0bi Holbæk"})
    assert controls["visit_date"] == ("i maj", False)
    assert controls["authority"] == ("Socialtilsynet i Holbæk", False)


def test_the_form_keeps_the_annexs_labels_and_the_institutions_name_in_its_file_name() -> None:
    from docx import Document

    part = write_paper(StForm(fields={**FIELDS, "institution": 'Huset "A/B": 2'}))
    assert part.name == "Dokumentation af dialogmøde - Huset AB 2.docx"
    labels = [row.cells[0].text for table in Document(io.BytesIO(part.data)).tables for row in table.rows]
    assert len(labels) == 18
    assert labels[1] == "Navn på socialtilsyn:"
    assert labels[11] == "Kontaktperson i fht. modtagelse og besvarelse af spørgeskema (navn og e-mail):"
    assert labels[-1] == "Socialtilsynets vurdering af tilbuddets udbytte af dialogmødet:"


@pytest.mark.parametrize("fields", [FIELDS, {}], ids=["filled", "empty"])
def test_the_form_is_read_back_as_it_was_filled_in(fields: dict[str, str]) -> None:
    part = write_paper(StForm(fields=fields))
    form = read_st_form(read_paper_bytes(part.name, part.data))
    assert form.fields == fields
    assert form.labels == 15
    assert form.doubts == ()


# ---------------------------------------------------------------------- annex 5
def test_the_slides_hold_the_templates_text_and_the_institutions_name() -> None:
    from pptx import Presentation

    part = write_paper(AtSlides(institution="Bofællesskabet\nKobberhaven"))
    assert part.name == "Slides til dialogmøde - Bofællesskabet Kobberhaven.pptx"
    show = Presentation(io.BytesIO(part.data))
    slides = [[shape.text_frame.text for shape in slide.shapes] for slide in show.slides]
    assert slides[0][1] == "Bofællesskabet Kobberhaven"
    assert slides[-1] == ["Emner, som vi tager op hos jer", ""], "room for the topics"
    assert len(slides) == 12
    assert all(slide.shapes.title.text for slide in show.slides)
    text = "\n".join(words for slide in slides for words in slide)
    assert "spidsen på knivene fjernes" in text
    assert "BVC (Bröset Violence Checklist)." in text


def test_the_slides_are_read_back_as_a_template_with_what_was_added_as_topics() -> None:
    from pptx import Presentation

    part = write_paper(AtSlides(institution="Bofællesskabet Kobberhaven"))
    untouched = read_at_slides(read_paper_bytes(part.name, part.data))
    assert (untouched.institution, untouched.topics) == ("Bofællesskabet Kobberhaven", ())
    show = Presentation(io.BytesIO(part.data))
    show.slides[-1].placeholders[1].text_frame.text = "Alenearbejde om natten\nKnive i køkkenet"
    filled = io.BytesIO()
    show.save(filled)
    read = read_at_slides(read_paper_bytes(part.name, filled.getvalue()))
    assert read.topics == ("Alenearbejde om natten", "Knive i køkkenet")


@pytest.mark.parametrize("request_", ALL[-2:], ids=_name)
def test_an_office_file_bears_no_time_of_its_making(request_: PaperRequest) -> None:
    data = write_paper(request_).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
    assert str(datetime.now().year) not in core  # noqa: DTZ005


# ---------------------------------------------------------------------- what is not
def test_a_paper_nobody_knows_and_a_language_nobody_knows_are_named() -> None:
    class Poem(PaperRequest):
        pass

    with pytest.raises(UnwritablePaper, match="Poem"):
        write_paper(Poem())
    with pytest.raises(UnwritablePaper, match="not in 'fr'"):
        write_paper(AGENDA, language="fr")


def test_papers_lead_on_to_where_more_is_to_be_read() -> None:
    def links(request: PaperRequest) -> set[str]:
        reader = PdfReader(io.BytesIO(write_paper(request).data))
        found = [a.get_object() for page in reader.pages for a in page.get("/Annots", [])]
        return {str(a["/A"]["/URI"]) for a in found if "/A" in a}

    assert any("projekter-og-initiativer" in url for url in links(PDFS[0]))
    assert any("nationale-retningslinjer" in url for url in links(PDFS[1]))
    assert any("indsatsteam" in url for url in links(PDFS[1]))


def test_no_two_slides_have_the_same_title() -> None:
    from pptx import Presentation

    show = Presentation(io.BytesIO(write_paper(AtSlides(institution="Kobberhaven")).data))
    titles = [slide.shapes.title.text for slide in show.slides]
    assert all(titles)
    assert len(titles) == len(set(titles))
