"""A paper that calls itself a draft on its pages is put before a person, wherever on the page the word stands."""

from __future__ import annotations

import pytest

from messages.papers.covering_note import draft_words, marked_as_draft
from messages.papers.model import Paper, Paragraph
from messages.papers.read import read_paper_bytes
from tests.messages.paper_builders import PDF_TABLE, WRITTEN, docx, form_rows, odt, paragraph, pdf, run, table, zipped

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def mark(paper: Paper) -> str:
    return marked_as_draft(paper.blocks, paper.edges)


def word_with(part: str, inner: str) -> Paper:
    """A form with a header or footer of `inner`."""
    tag = {"header": "hdr", "footer": "ftr"}[part]
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId9" Type="{_KIND}/{part}" Target="{part}1.xml"/></Relationships>'
    )
    extra = {
        f"word/{part}1.xml": f"<w:{tag} {_W}>{inner}</w:{tag}>",
        "word/_rels/document.xml.rels": relations,
    }
    return read_paper_bytes("x.docx", docx(table(form_rows(WRITTEN)), extra))


_TEXT = f"<w:txbxContent>{paragraph('Kladde')}</w:txbxContent>"
_BOX = f"<w:p><w:r><w:pict><v:textbox>{_TEXT}</v:textbox></w:pict></w:r></w:p>"
_DRAWN = '<w:p><w:r><w:pict><v:shape><v:textpath string="UDKAST"/></v:shape></w:pict></w:r></w:p>'


@pytest.mark.parametrize("part", ["header", "footer"])
@pytest.mark.parametrize(
    "inner",
    [
        paragraph("UDKAST – ikke godkendt"),
        paragraph("Socialtilsyn Syd, udkast til dokumentation"),
        paragraph("Engvej 2, version 0.9"),
        paragraph("Til kommentering hos kollegerne"),
        f"<w:p>{run('Foreløbig udgave')}</w:p>",
        _BOX,
        _DRAWN,
    ],
)
def test_a_word_file_says_so_in_its_header_footer_or_watermark(part: str, inner: str) -> None:
    assert mark(word_with(part, inner))


@pytest.mark.parametrize("part", ["header", "footer"])
def test_an_office_a_page_number_or_a_finished_version_is_no_mark(part: str) -> None:
    assert not mark(word_with(part, paragraph("Socialtilsyn Syd") + paragraph("Side 1 af 2, version 1.0, godkendt")))


def test_an_opendocument_says_so_on_its_master_page() -> None:
    names = "urn:oasis:names:tc:opendocument:xmlns"
    styles = (
        f'<office:document-styles xmlns:office="{names}:office:1.0" xmlns:style="{names}:style:1.0" '
        f'xmlns:text="{names}:text:1.0"><office:master-styles><style:master-page><style:header>'
        "<text:p>Udkast <text:span>til gennemsyn</text:span></text:p></style:header></style:master-page>"
        "</office:master-styles></office:document-styles>"
    )
    plain = odt("<text:p>Leder: Bo</text:p>")
    parts = {"mimetype": "application/vnd.oasis.opendocument.text", "styles.xml": styles}
    import io
    import zipfile

    content = zipfile.ZipFile(io.BytesIO(plain)).read("content.xml")
    assert mark(read_paper_bytes("x.odt", zipped({**parts, "content.xml": content}))) == "Udkast til gennemsyn"
    assert not mark(read_paper_bytes("x.odt", plain))


def test_a_rich_text_says_so_in_its_header_or_watermark() -> None:
    header = rb"{\rtf1\ansi{\header\pard Socialtilsyn Syd, {\b IKKE} godkendt\par}{\footer\pard Side\par}Leder: Bo\par}"
    drawn = rb"{\rtf1\ansi{\header{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv KLADDE}}}}}Leder: Bo\par}"
    assert mark(read_paper_bytes("x.rtf", header)) == "Socialtilsyn Syd, IKKE godkendt"
    assert mark(read_paper_bytes("x.rtf", drawn)) == "KLADDE"
    assert not mark(read_paper_bytes("x.rtf", rb"{\rtf1\ansi{\header\pard Socialtilsyn Syd\par}Leder: Bo\par}"))


def test_slides_say_so_in_their_layout() -> None:
    import io
    from typing import Any

    from pptx import Presentation
    from pptx.util import Cm

    show: Any = Presentation()
    show.slides.add_slide(show.slide_layouts[1]).shapes.title.text = "Alarmer"
    out = io.BytesIO()
    show.save(out)
    assert not mark(read_paper_bytes("x.pptx", out.getvalue()))
    box = show.slides[0].slide_layout.shapes._spTree
    shape = show.slides[0].shapes.add_textbox(Cm(1), Cm(1), Cm(5), Cm(1))
    shape.text_frame.text = "UDKAST 2"
    box.append(shape._element)
    out = io.BytesIO()
    show.save(out)
    assert mark(read_paper_bytes("x.pptx", out.getvalue())) == "UDKAST 2"


@pytest.mark.parametrize(
    "page",
    [
        "background: rotate(45deg, text(60pt)[UDKAST])",
        "background: text(60pt)[KLADDE]",
        "header: [Socialtilsyn Syd #h(1fr) udkast v. 0.9]",
        "footer: [Til kommentering]",
    ],
)
def test_a_pdf_says_so_across_or_around_its_page(page: str) -> None:
    source = PDF_TABLE.replace("margin: 2cm)", f"margin: 2cm, {page})")
    assert mark(read_paper_bytes("x.pdf", pdf(source, rows=[list(row) for row in form_rows(WRITTEN)])))


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        ("Udkast til dokumentation, 12. marts 2019", True),
        ("Status: Kladde", True),
        ("Version 0.9 – til kommentering", True),
        ("Ikke godkendt", True),
        ("Udkast til ny husorden", False),
        ("Foreløbige resultater fra trivselsmålingen", False),
        ("Ikke godkendte magtanvendelser", False),
        ("Dokumentation, version 2", False),
    ],
)
def test_in_the_text_a_line_must_say_nothing_else(line: str, draft: bool) -> None:
    assert bool(marked_as_draft((Paragraph(text=line),))) is draft


@pytest.mark.parametrize("name", ["dokumentation_udkast.docx", "Engen v0.9.docx", "engen_kladde_2.odt"])
def test_a_file_name_says_so_too(name: str) -> None:
    assert draft_words(name)
