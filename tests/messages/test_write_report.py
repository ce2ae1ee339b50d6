"""The report opened again in every format: it says the figures, and says them so that everybody can read them."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
import zipfile
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

import pytest
from docx import Document as open_docx
from lxml import etree, html
from openpyxl import load_workbook
from pypdf import PdfReader

from messages.report_charts import FIGURES, question_chart
from messages.report_document import Block, Bullets, Document, Paragraph, Picture, Table
from messages.report_figures import FreeTexts, Report
from messages.report_numbers import decimal, percent
from messages.report_pdf import write_pdf
from messages.report_words import report_document
from messages.write_report import FORMATS, UnwritableReport, write_report
from tests.messages.report_samples import QUESTIONS, REPORT, degrees

SVG = "{http://www.w3.org/2000/svg}"
PUBLIC = replace(REPORT, anonymous=True, held_inspections=())


@cache
def written(kind: str, language: str = "da") -> bytes:
    return write_report(REPORT, kind, language=language)


def page(report: Report = REPORT, language: str = "da") -> Any:
    return html.document_fromstring(write_report(report, "html", language=language).decode())


def words(report: Report = REPORT, language: str = "da") -> str:
    return " ".join(page(report, language).text_content().split())


# ---------------------------------------------------------------------- all formats
@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_figures_give_the_same_bytes(kind: str) -> None:
    assert write_report(REPORT, kind) == written(kind)


def test_another_format_is_refused_by_name() -> None:
    with pytest.raises(UnwritableReport, match="pdf, docx"):
        write_report(REPORT, "odt")


def readable(kind: str, data: bytes) -> str:
    """All text of a report's file, with what only machines read."""
    if kind == "pdf":
        reader = PdfReader(io.BytesIO(data))
        return "".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
    if kind in ("docx", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as whole:
            return "".join(whole.read(n).decode("utf-8", "replace") for n in whole.namelist() if n.endswith(".xml"))
    return data.decode()


@pytest.mark.parametrize("kind", FORMATS)
def test_for_publication_no_format_names_an_institution_or_a_case(kind: str) -> None:
    names = ("Hasselbo", "KT-20")
    assert not any(name in readable(kind, write_report(PUBLIC, kind)) for name in names)
    if kind != "json":  # which names none anyway
        assert all(name in readable(kind, written(kind)) for name in names)


# ---------------------------------------------------------------------- JSON
def test_json_has_the_keys_of_the_contract_and_no_others() -> None:
    data = json.loads(written("json"))
    assert list(data) == [
        "period", "held", "invited", "declined", "deadlines", "topics", "guidelines", "dilemmas", "survey",
    ]  # fmt: skip
    assert data["period"] == ["2017-01-01", "2018-12-31"]
    assert data["held"]["Nord"] == {"2017": 1, "2018": 5, "total": 6, "target": 12}
    assert data["declined"] == {"N": 2, "n": 2, "reasons": {"resources": 1, "other": 1}}
    assert data["deadlines"]["meeting_within_4_weeks"] == {"n": 13, "kept": 12, "median_days": 21.5}
    assert data["survey"]["questions"]["3"] == {
        "n": 12,
        "n_rated": 10,
        "shares": {"5": 0.2, "4": 0.3, "3": 0.2, "2": 0.2, "1": 0.1},
        "dont_know": 2,
        "mean": 3.3,
    }
    survey = {name: value for name, value in data["survey"].items() if name != "questions"}
    assert survey == {"sent": 15, "answered": 12, "rate": 0.8, "undeliverable": 2}


def test_what_may_not_be_shown_is_null_in_json() -> None:
    hidden = replace(REPORT.survey, questions=REPORT.survey.by_region["Nord"])
    data = json.loads(write_report(replace(REPORT, survey=hidden), "json"))
    assert data["survey"]["questions"]["3"] == {
        "n": None, "n_rated": None, "shares": {}, "dont_know": None, "mean": None,
    }  # fmt: skip


# ---------------------------------------------------------------------- words
def test_the_report_says_what_was_found() -> None:
    text = words()
    for said in (
        "Koordineret tilsyn: midtvejsrapport",
        "Fra søndag den 1. januar 2017 til mandag den 31. december 2018",
        "13 af 24 koordinerede tilsyn er gennemført",
        "16 botilbud er inviteret i perioden. 2 har sagt nej til at deltage. 1 forløb er stadig i gang.",
        "Spørgeskemaet er sendt til 15 botilbud. 12 har svaret helt eller delvist. Det er 80 %.",
        "Regnes de spørgeskemaer, der aldrig nåede frem (1), ikke med, er svarprocenten 86 %.",
        "3 botilbud fik ikke spørgeskemaet: 1 fordi kontaktoplysningerne kom for sent og 2 fordi det var pilottilsyn.",
        "70 % kunne i meget høj, høj eller nogen grad bruge tilbagemeldingerne",
        "N = 12. 2 har svaret ved ikke og indgår ikke i andelene. Gns = 3,3 på en skala fra 1",
        "I 2 af 13 tilsyn har begge myndigheder rejst det samme emne.",
        "Der er udtaget 2 tilsyn til stikprøve. 3 af 4 indkaldte svar er modtaget.",
        "Underretninger fra Arbejdstilsynet til socialtilsynene: 2.",
        "Underretninger fra socialtilsynene til Arbejdstilsynet: 1.",
        "Få gennemgående konsulenter (Socialtilsynet, Nord)",
        "Forskellig planlægning",
        "God dialog 👍 med [navn]",
        "Ikke vist, fordi så få har skrevet noget.",
    ):
        assert said in text.replace("\xa0", " "), said
    assert "mangler" not in text, "a midway report does not say what is missing in the end"


def test_the_final_report_says_where_the_target_was_missed() -> None:
    whole = replace(
        REPORT, period=REPORT.programme_period, held={r: {**row, "2019": 0} for r, row in REPORT.held.items()}
    )
    assert "Der mangler 11 tilsyn i at nå målet: 6 i Nord og 5 i Syd." in words(whole)
    assert "Koordineret tilsyn: rapport" in words(whole)


def test_the_same_words_of_several_stand_once_with_how_many_said_them() -> None:
    texts = {**REPORT.survey.texts, "4": FreeTexts(n=4, texts=("Ens", "Ens", "Ens", "Ét for sig"))}
    bullets = [
        block.items
        for block in report_document(replace(REPORT, survey=replace(REPORT.survey, texts=texts)), "da").blocks
        if isinstance(block, Bullets)
    ]
    assert ("Ens (3 svar)", "Ét for sig") in bullets


def test_what_there_is_nothing_of_is_said_in_a_sentence() -> None:
    nothing = replace(
        REPORT,
        samples=(),
        notifications={},
        press={},
        lessons=(),
        dilemmas=0,
        topics={"at": {}, "st": {}},
        guidelines={"at": {}, "st": {}},
        declined=replace(REPORT.declined, n=0, reasons={}),
        survey=replace(REPORT.survey, sent=0, answered=0),
        held={region: {**dict.fromkeys(row, 0), "target": 12} for region, row in REPORT.held.items()},
    )
    text = words(nothing)
    for said in (
        "Der er ikke udtaget stikprøver",
        "ingen underretninger mellem myndighederne",
        "ikke noteret erfaringer",
        "ikke noteret barrierer",
        "ingen dokumentation af emner",
        "Ingen af de inviterede botilbud har sagt nej",
        "Der er ikke sendt spørgeskemaer",
        "ikke gennemført koordinerede tilsyn i perioden",
    ):
        assert said in text
    for kind in FORMATS:
        assert write_report(nothing, kind)


def test_a_hidden_question_is_a_sentence_and_a_dash() -> None:
    tree = page()
    [row] = [r for r in tree.iter("tr") if r[0].text_content().startswith("3. Tilbagemeldingerne kunne")]
    assert [cell.text_content().replace("\xa0", " ") for cell in row] == [
        "3. Tilbagemeldingerne kunne bruges til konkrete initiativer", "–", "–", "70 % (12)",
    ]  # fmt: skip
    alone = replace(REPORT, region="Nord", survey=replace(REPORT.survey, questions=REPORT.survey.by_region["Nord"]))
    assert "Svarene er ikke vist, fordi så få har svaret" in words(alone)


def test_the_english_report_says_the_same() -> None:
    text = words(language="en")
    assert "13 of 24 coordinated inspections have been held" in text
    assert "70% could use the feedback to some, a high or a very high degree" in text
    assert "Mean = 3.3 on a scale from 1" in text
    assert "botilbud" not in text.replace("Koordineret tilsyn", "")


@pytest.mark.parametrize(
    ("share", "said"), [(0.125, "13 %"), (0.5581, "56 %"), (0.8824, "88 %"), (0.0, "0 %"), (1, "100 %")]
)
def test_halves_go_up(share: float, said: str) -> None:
    assert percent(share, "da") == said.replace(" ", "\xa0")
    assert decimal(2.25, "da") == "2,3"


# ---------------------------------------------------------------------- pictures
def test_figures_1_to_8_stand_in_the_reports_order_with_n_under_each() -> None:
    captions = [
        block.caption for block in report_document(REPORT, "da").blocks if isinstance(block, Picture) and block.caption
    ]
    assert [c.split(".")[0] for c in captions] == [f"Figur {n}" for n in (1, 2, 3, 4, 5, 7, 8)]
    assert FIGURES == ("2", "1", "3", "5", "8", "10", "11", "12")
    assert "Figur 6. " in words(), "nobody could be rated: the figure is a sentence"
    assert "vold imellem borgerne" in captions[0]


def test_a_picture_tells_its_finding_to_somebody_who_does_not_see_it() -> None:
    chart = question_chart("3", QUESTIONS["3"], "da")
    assert chart.title.replace("\xa0", " ") == "70 % kunne i meget høj, høj eller nogen grad bruge tilbagemeldingerne"
    assert chart.alt.replace("\xa0", " ") == (
        f"Liggende søjler. {chart.title}. I meget høj grad: 2 (20 %); I høj grad: 3 (30 %); I nogen grad: 2 (20 %); "
        f"I mindre grad: 2 (20 %); Slet ikke: 1 (10 %). {chart.note}"
    ).replace("\xa0", " ")
    assert [bar.strong for group in chart.groups for bar in group.bars] == [True, True, True, False, False]


def pictures(tree: Any) -> list[Any]:
    return list(tree.iter("svg"))


def test_every_picture_has_its_words_and_stays_within_its_frame() -> None:
    drawn = pictures(page())
    assert len(drawn) == 5 + 7
    for svg in drawn:
        assert svg.get("role") == "img"
        assert len(svg.get("aria-label")) > 60
        width, height = (float(x) for x in svg.get("viewbox").split()[2:])
        for text in svg.iter("text"):
            assert 0 <= float(text.get("x")) <= width
            assert 0 <= float(text.get("y")) <= height
        for bar in svg.iter("rect"):
            assert float(bar.get("x")) + float(bar.get("width")) <= width


def test_the_bars_are_as_long_as_the_shares() -> None:
    [svg] = [
        s for s in pictures(page()) if s.get("aria-label").replace("\xa0", " ").startswith("Liggende søjler. 70 %")
    ]
    bars = [float(bar.get("width")) for bar in svg.iter("rect")]
    assert [round(bar / bars[0] * 20) for bar in bars] == [20, 30, 20, 20, 10]


def lightness(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    parts = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in (red, green, blue))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def test_the_colours_are_told_apart_in_grey_and_from_the_paper() -> None:
    fills = {r.get("fill") for svg in pictures(page()) for r in svg.iter("rect")}
    dark, light, paper = (x + 0.05 for x in (*sorted(map(lightness, fills)), lightness("#ffffff")))
    assert light / dark >= 3
    assert paper / light >= 3
    words = {t.get("fill") for svg in pictures(page()) for t in svg.iter("text")}
    assert all(paper / (lightness(fill) + 0.05) >= 4.5 for fill in words)


def test_long_words_are_broken_and_escaped() -> None:
    chart = question_chart("3", degrees(1, 0, 0, 0, 0), "da")
    long = replace(chart, title="<b> & " + "meget lang overskrift " * 12, note="Æ " * 300)
    from messages.report_svg import draw_chart

    svg = etree.fromstring(draw_chart(long).encode())
    bold = [t for t in svg.iter(f"{SVG}text") if t.get("font-weight")]
    assert len(bold) > 3
    assert str(bold[0].text).startswith("<b> & meget")


# ---------------------------------------------------------------------- HTML
def test_the_page_is_a_document_with_headings_and_tables_that_tell_their_heads() -> None:
    tree = page()
    assert tree.get("lang") == "da"
    assert tree.findtext(".//title") == "Koordineret tilsyn: midtvejsrapport"
    levels = [int(h.tag[1]) for h in tree.iter("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    tables = list(tree.iter("table"))
    assert len(tables) == 10
    for table in tables:
        assert table.findtext("caption")
        assert {th.get("scope") for th in table.find("thead").iter("th")} == {"col"}
        assert all(row[0].tag == "th" and row[0].get("scope") == "row" for row in table.find("tbody"))
    assert not list(tree.iter("script", "link", "img"))
    assert "Rød & Blå <1>" in tree.text_content()


# ---------------------------------------------------------------------- PDF
def test_the_pdf_is_tagged_and_holds_the_words_and_the_alternative_texts() -> None:
    data = written("pdf")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    reader = PdfReader(io.BytesIO(data))
    assert reader.metadata is not None
    assert reader.metadata.title == "Koordineret tilsyn: midtvejsrapport"
    text = " ".join(" ".join(p.extract_text() for p in reader.pages).split()).replace("\xa0", " ")
    assert "70 % kunne i meget høj, høj eller nogen grad bruge tilbagemeldingerne" in text, "pictures are text too"
    assert "Tabel 1. Gennemførte koordinerede tilsyn" in text
    assert "God dialog med [navn]" in text, "a picture sign the fonts have not is left out, not an error"
    alts = [str(e["/Alt"]) for e in elements(reader) if "/Alt" in e]
    charts = report_document(REPORT, "da").charts
    assert [a.replace("\xa0", " ") for a in alts] == [c.alt.replace("\xa0", " ") for c in charts]
    kinds = {str(e["/S"]) for e in elements(reader) if "/S" in e}
    assert {"/H1", "/H2", "/H3", "/H4", "/Table", "/TH", "/TD", "/Figure", "/L"} <= kinds


def test_a_small_table_stands_on_one_page_wherever_it_comes() -> None:
    rows = tuple((f"Emne {n}", str(n)) for n in range(1, 7))
    table = Table(caption="Tabel 1. Emner", head=("Emne", "Antal"), rows=rows, note="Slut.")
    for before in range(30, 39):
        lines: list[Block] = [Paragraph(text=f"Linje {n}.") for n in range(before)]
        document = Document(language="da", title="Rapport", subtitle="", blocks=(*lines, table))
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(write_pdf(document))).pages]
        said = ("Tabel 1", *(name for name, _ in rows), "Slut.")
        assert any(all(one in page for one in said) for page in pages), before


def elements(reader: PdfReader) -> list[Any]:
    """The structure tree's elements in reading order."""
    out: list[Any] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict):
            out.append(node)
            if "/K" in node:
                walk(node["/K"])

    root: Any = reader.trailer["/Root"]
    walk(root["/StructTreeRoot"])
    return out


# ---------------------------------------------------------------------- DOCX
def test_word_finds_headings_tables_and_pictures_with_their_words() -> None:
    word = open_docx(io.BytesIO(written("docx")))
    assert word.core_properties.title == "Koordineret tilsyn: midtvejsrapport"
    headings = [p.text for p in word.paragraphs if p.style is not None and str(p.style.name).startswith("Heading")]
    assert headings[:2] == ["Koordineret tilsyn: midtvejsrapport", "Det vigtigste"]
    table = word.tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Socialtilsyn", "2017", "2018", "I alt", "Mål"],
        ["Nord", "1", "5", "6", "12"],
        ["Syd", "1", "6", "7", "12"],
        ["I alt", "2", "11", "13", "24"],
    ]
    repeated = [
        t.rows[0]._tr.trPr is not None and "tblHeader" in etree.tostring(t.rows[0]._tr).decode() for t in word.tables
    ]
    assert all(repeated)
    charts = report_document(REPORT, "da").charts
    drawn: Any = word.inline_shapes
    assert [shape._inline.docPr.get("descr") for shape in drawn] == [chart.alt for chart in charts]
    with zipfile.ZipFile(io.BytesIO(written("docx"))) as whole:
        images = [whole.read(n) for n in whole.namelist() if n.startswith("word/media/")]
    assert all(image.startswith(b"\x89PNG") for image in images)
    assert len(images) == len(charts)


# ---------------------------------------------------------------------- XLSX and CSV
def sheets() -> dict[str, list[tuple[Any, ...]]]:
    book = load_workbook(io.BytesIO(written("xlsx")))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_the_workbook_has_a_tidy_sheet_a_table_with_numbers_as_numbers() -> None:
    tables = sheets()
    assert tables["Gennemførte tilsyn"][:3] == [
        ("Region", "År", "Gennemført", "Mål"), ("Nord", 2017, 1, 1), ("Nord", 2018, 5, 5),
    ]  # fmt: skip
    assert ("Dialogmøde senest fire uger efter sidste besøg", 13, 12, 0.9231, 21.5) in tables["Frister"]
    assert [row[0] for row in tables["Svar"][1:]] == [n for n, q in enumerate(FIGURES, 1) for _ in QUESTIONS[q].counts]
    assert (3, "I høj grad", 3, 0.3) in [(row[0], *row[2:]) for row in tables["Svar"]]
    assert not [row for row in tables["Svar efter region"] if row[1] == 3], "a hidden question has no rows"
    assert tables["Tilsyn"][1] == ("KT-2017-001", "Bostedet Hasselbo", "Nord", datetime(2017, 6, 1))  # noqa: DTZ001
    for rows in tables.values():
        assert all(len(row) == len(rows[0]) for row in rows)
        assert all(isinstance(head, str) and head for head in rows[0])


def test_what_somebody_wrote_is_never_a_formula() -> None:
    book = load_workbook(io.BytesIO(written("xlsx")))
    [cell] = [c for row in book["Egne ord"] for c in row if str(c.value).startswith("=")]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    [row] = [r for r in long() if r["table"] == "texts" and "1+1" in r["value"]]
    assert row["value"] == "'=1+1"


def long() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written("csv").decode())))


def test_csv_is_one_long_table_of_numbers_with_names() -> None:
    rows = long()

    def value(table: str, measure: str, **about: str) -> str:
        [row] = [
            r
            for r in rows
            if (r["table"], r["measure"]) == (table, measure) and all(r[k] == v for k, v in about.items())
        ]
        return row["value"]

    assert value("held", "held", region="Syd", year="2018") == "6"
    assert value("held_total", "target", region="Syd") == "12"
    assert value("answers", "share", question="3", answer="4") == "0.3"
    assert value("response", "rate_reached") == "0.8571"
    assert value("declined", "n", reason="resources") == "1"
    assert value("topics", "n", authority="at", topic="risk_assessment") == "8"
    assert value("samples", "deviation", region="Nord", year="2018") == "1"
    assert value("lessons", "text", kind="barrier") == "Forskellig planlægning"
    assert value("inspections", "day", case="KT-2018-002") == date(2018, 5, 14).isoformat()
    assert {r["table"] for r in rows if r["question"] == "3" and r["region"]} == set()
    text = written("csv").decode()
    assert re.match(r"table,region,year,", text)
    assert text.count("\r\n") == text.count("\n"), "RFC 4180"
