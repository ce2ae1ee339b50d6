"""Word documents are read as a person sees them: controls, changes, boxes and lists where libraries lose them."""

from __future__ import annotations

import pytest

from messages.papers.model import Paper, Paragraph, Table, paragraphs, plain_text
from messages.papers.read import read_paper_bytes
from messages.papers.st_form import read_st_form
from messages.papers.unreadable import UnreadablePaper
from tests.messages.paper_builders import _W as W
from tests.messages.paper_builders import (
    READ,
    WRITTEN,
    cell,
    compound,
    control,
    docx,
    docx_form,
    form_rows,
    odt,
    odt_table,
    paragraph,
    run,
    table,
    zipped,
)


def read(body: str, **parts: str) -> str:
    return plain_text(
        read_paper_bytes("x.docx", docx(body, {f"word/{name}.xml": data for name, data in parts.items()})).blocks
    )


def fields(data: bytes) -> dict[str, str]:
    return dict(read_st_form(read_paper_bytes("x", data)).fields)


def test_a_filled_in_template_is_read_whole() -> None:
    assert fields(docx_form()) == READ


@pytest.mark.parametrize("level", ["run", "paragraph", "cell", "row", "table"])
def test_content_controls_are_read_at_every_level(level: str) -> None:
    rows = form_rows(WRITTEN)
    if level == "run":
        body = table([(label, f"<w:p>{control(run(answer))}</w:p>") for label, answer in rows])
    elif level == "paragraph":
        body = table([(label, control(paragraph(answer))) for label, answer in rows])
    elif level == "cell":
        made = "".join(f"<w:tr>{cell(label)}{control(cell(answer))}</w:tr>" for label, answer in rows)
        body = f"<w:tbl>{made}</w:tbl>"
    elif level == "row":
        made = "".join(control(f"<w:tr>{cell(label)}{cell(answer)}</w:tr>") for label, answer in rows)
        body = f"<w:tbl>{made}</w:tbl>"
    else:
        body = control(table(rows))
    assert fields(docx(body)) == READ


@pytest.mark.parametrize(
    "answer",
    [
        cell(f"<w:p>{control(run('Et svar'), placeholder=True)}</w:p>"),
        cell(control(paragraph("Et svar"), placeholder=True)),
        control(cell("Et svar"), placeholder=True),
    ],
    ids=["run", "paragraph", "cell"],
)
def test_a_control_that_shows_its_placeholder_is_empty(answer: str) -> None:
    rows = f"<w:tr>{cell('Leder:')}{answer}</w:tr><w:tr>{cell('Adresse:')}{cell('Vej 1')}</w:tr>"
    assert read(f"<w:tbl>{rows}</w:tbl>") == "Leder:\t\nAdresse:\tVej 1"


def test_tracked_changes_are_read_as_accepted() -> None:
    changed = (
        "<w:p><w:r><w:t xml:space='preserve'>Gry </w:t></w:r>"
        "<w:del w:id='1'><w:r><w:delText>Holm</w:delText></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>Mose</w:t></w:r></w:ins>"
        "<w:moveFrom w:id='3'><w:r><w:t> væk</w:t></w:r></w:moveFrom></w:p>"
    )
    gone = f"<w:tr><w:trPr><w:del w:id='4'/></w:trPr>{cell('Slettet')}{cell('række')}</w:tr>"
    assert read(f"{changed}<w:tbl><w:tr>{cell('a')}{cell('b')}</w:tr>{gone}</w:tbl>") == "Gry Mose\na\tb"


def test_hidden_text_is_not_read_but_searched_for_what_is_sensitive() -> None:
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>010190-1234</w:t></w:r><w:r><w:t>Synligt</w:t></w:r></w:p>"
    paper = read_paper_bytes("x.docx", docx(hidden, {"word/comments.xml": "<c><p><t>020290-1234</t></p></c>"}))
    assert plain_text(paper.blocks) == "Synligt"
    assert "010190-1234" in paper.text
    assert "020290-1234" in paper.text


def test_check_boxes_show_their_state_however_they_are_made() -> None:
    new = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>"
    old = (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/></w:checkBox></w:ffData>"
        "</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    symbol = "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>"
    assert read(f"<w:p>{new}{run(' Nord ')}{old}{run(' Midt ')}{symbol}{run(' Syd')}</w:p>") == "☒ Nord ☐ Midt ☒ Syd"


def test_the_ticked_box_is_the_answer() -> None:
    body = table([("Navn på socialtilsyn:", "☐ Nord ☐ Midt ☒ Syd ☐ Øst"), ("Tilbudstype:", "☐ § 107\n☒ § 108")])
    assert fields(docx(body)) == {"authority": "Socialtilsyn Syd", "institution_type": "§ 108"}


def test_a_legacy_list_shows_its_choice() -> None:
    field = (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='Nord'/>"
        "<w:listEntry w:val='Midt'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    assert read(f"<w:p>{run('Socialtilsyn ')}{field}</w:p>") == "Socialtilsyn Midt"


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent>"
    body = (
        "<w:p><w:r><mc:AlternateContent>"
        f"<mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert read(body) == "I boksen"


def test_merged_cells_are_read_once_and_the_answers_stay_with_their_labels() -> None:
    def merged(properties: str, text: str) -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"

    body = "<w:tbl>" + "".join(
        f"<w:tr>{row}</w:tr>"
        for row in (
            merged('<w:gridSpan w:val="2"/>', "Oplysninger om dialogmødet"),
            merged('<w:vMerge w:val="restart"/>', "Punkter på dagsordenen:") + cell("Alarmer"),
            merged("<w:vMerge/>", "") + cell("Vikarer"),
            cell("Dato for dialogmøde:") + cell("21-03-2019"),
        )
    )
    assert fields(docx(body + "</w:tbl>")) == {"agenda_points": "Alarmer; Vikarer", "meeting_date": "2019-03-21"}


def test_nested_tables_belong_to_their_cell() -> None:
    inner = table([("Alarmer",), ("Vikarer",)]) + paragraph("")
    paper = read_paper_bytes("x", docx(table([("Punkter på dagsordenen:", inner), ("Leder:", "Bo Vad")])))
    assert isinstance(paper.blocks[0], Table)
    assert dict(read_st_form(paper).fields) == {"agenda_points": "Alarmer; Vikarer", "leader": "Bo Vad"}


def test_list_items_and_headings_are_told_by_numbering_and_style() -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="Punkt"><w:name w:val="Min liste"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Ov"><w:name w:val="heading 2"/></w:style></w:styles>'
    )
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://x/styles" Target="styles.xml"/></Relationships>'
    )
    body = (
        paragraph("Overskrift", '<w:pStyle w:val="Ov"/>')
        + paragraph("Et punkt", '<w:pStyle w:val="Punkt"/>')
        + paragraph("Et til", '<w:numPr><w:numId w:val="3"/></w:numPr>')
        + paragraph("Ikke mere", '<w:pStyle w:val="Punkt"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    )
    data = docx(body, {"word/styles.xml": styles, "word/_rels/document.xml.rels": rels})
    assert [block.role for block in paragraphs(read_paper_bytes("x", data).blocks)] == [
        "heading",
        "item",
        "item",
        "text",
    ]


def test_the_main_part_may_have_any_name_and_the_file_too() -> None:
    data = docx(paragraph("Indhold"), main="word/document2.xml")
    assert plain_text(read_paper_bytes("skema.pdf", data).blocks) == "Indhold"


def test_a_document_in_strict_open_xml_is_read_too() -> None:
    target = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    relations = f'<Relationships><Relationship Id="a" Type="{target}" Target="/word/strict.xml"/></Relationships>'
    body = "<w:p><w:r><w:t>Strengt</w:t></w:r></w:p>"
    document = (
        f'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>{body}</w:body></w:document>'
    )
    parts = {"[Content_Types].xml": "<Types/>", "_rels/.rels": relations, "word/strict.xml": document}
    assert plain_text(read_paper_bytes("x.docx", zipped(parts)).blocks) == "Strengt"


def test_an_opendocument_form_is_read_like_a_word_one() -> None:
    assert fields(odt(odt_table(form_rows(WRITTEN)))) == READ


def test_opendocument_oddities() -> None:
    body = (
        "<text:h>Overskrift</text:h>"
        "<text:p>To<text:s text:c='2'/>blanke<text:tab/>tab<text:line-break/>linje</text:p>"
        "<text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>"
        "<text:p>Navn: <text:placeholder>&lt;skriv her&gt;</text:placeholder></text:p>"
        "<text:p>Før<office:annotation><text:p>kommentar</text:p></office:annotation> efter</text:p>"
        "<text:p><draw:frame><draw:text-box><text:p>I boksen</text:p></draw:text-box></draw:frame></text:p>"
        "<text:p><loext:content-control loext:showing-place-holder='true'>Vælg</loext:content-control>valgt</text:p>"
        "<text:p><loext:content-control loext:checkbox='true' loext:checked='true'/> Nord</text:p>"
    )
    expected = "Overskrift\nTo  blanke\ttab\nlinje\nPunkt\nNavn:\nFør efter\nI boksen\nvalgt\n☒ Nord"
    paper = read_paper_bytes("x.odt", odt(body))
    assert plain_text(paper.blocks) == expected
    roles = [block.role for block in paper.blocks if isinstance(block, Paragraph)]
    assert roles[0] == "heading"
    assert roles[2] == "item"


def test_opendocument_form_controls_show_what_was_entered() -> None:
    body = (
        "<office:forms><form:form><form:text form:id='c1' form:current-value='Bo Vad'/>"
        "<form:checkbox form:id='c2' form:current-state='checked'/></form:form></office:forms>"
        "<text:p>Leder: <draw:control draw:control='c1'/></text:p>"
        "<text:p><draw:control draw:control='c2'/> Nord</text:p>"
    )
    assert plain_text(read_paper_bytes("x", odt(body)).blocks) == "Leder: Bo Vad\n☒ Nord"


def test_what_stands_in_the_pages_header_is_read_once() -> None:
    header = f"<w:hdr {W}>{paragraph('Navn på socialtilsyn: Socialtilsyn Øst')}</w:hdr>"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    entries = "".join(f'<Relationship Id="rId{n}" Type="{kind}" Target="header{n}.xml"/>' for n in (1, 2))
    rels = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>'
    )
    parts = {"word/_rels/document.xml.rels": rels, "word/header1.xml": header, "word/header2.xml": header}
    paper = read_paper_bytes("x", docx(paragraph("Leder: Bo Vad"), parts))
    assert plain_text(paper.blocks) == "Navn på socialtilsyn: Socialtilsyn Øst\nLeder: Bo Vad"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{\\rtf1 {\\info x}}", "beskadiget"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000), "ældre Office-format"),
        (zipped({"x/y.bin": b"1"}), "format"),
        (docx(paragraph("a"))[:200], "beskadiget"),
        (b"\x00\x01\x02\x03" * 100, "format"),
        (compound({"WordDocument": b"x"}), r"Word-format \(.doc\).*typen .docx"),
        (compound({"PowerPoint Document": b"x"}), r"PowerPoint-format \(.ppt\).*typen .pptx"),
        (compound({"Workbook": b"x"}), "regneark"),
        (compound({"EncryptionInfo": b"x", "EncryptedPackage": b"x"}), "Fjern adgangskoden"),
        (zipped({"Index/Document.iwa": b"x"}), "Eksportér den"),
        (b"Rar!\x1a\x07\x00" + bytes(300), "uden at filen er pakket"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(300), "uden at filen er pakket"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_send_instead(data: bytes, words: str) -> None:
    with pytest.raises(UnreadablePaper, match=words):
        read_paper_bytes("fil", data)


def test_the_name_is_only_carried_along() -> None:
    paper = read_paper_bytes("mappe/skema.txt", docx_form())
    assert isinstance(paper, Paper)
    assert (paper.name, paper.kind) == ("mappe/skema.txt", "docx")


# ------------------------------------------------------------------ what a reader sees to be taken back or open


def related(body: str, **parts: tuple[str, str]) -> bytes:
    """A document with further parts: name → (kind of relationship, XML)."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    entries = "".join(
        f'<Relationship Id="r{name}" Type="{office}/{kind}" Target="{name}.xml"/>' for name, (kind, _) in parts.items()
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    whole = {f"word/{name}.xml": xml for name, (_, xml) in parts.items()}
    rels = f'<Relationships xmlns="{package}">{entries}</Relationships>'
    return docx(body, {"word/_rels/document.xml.rels": rels, **whole})


@pytest.mark.parametrize("mark", ["strike", "dstrike"])
def test_what_is_struck_out_does_not_count(mark: str) -> None:
    struck = f"<w:r><w:rPr><w:{mark}/></w:rPr><w:t>Ole Gammel, ole@x.example </w:t></w:r>"
    paper = read_paper_bytes("x", docx(f"<w:p>{struck}{run('Gry Mose')}</w:p>"))
    assert plain_text(paper.blocks) == "Gry Mose"
    assert "Ole Gammel" in paper.text  # looked through for CPR numbers all the same


def test_a_watermark_is_a_line_of_the_page() -> None:
    mark = '<w:p><w:r><w:pict><v:shape><v:textpath string="UDKAST"/></v:shape></w:pict></w:r></w:p>'
    paper = read_paper_bytes("x", related(paragraph("Navn:"), header1=("header", f"<w:hdr {W}>{mark}</w:hdr>")))
    assert plain_text(paper.blocks) == "UDKAST\nNavn:"


def test_open_comments_are_told_and_settled_ones_are_not() -> None:
    def comment(ident: str, text: str) -> str:
        return f'<w:comment w:id="{ident}"><w:p w14:paraId="{ident}">{run(text)}</w:p></w:comment>'

    comments = f"<w:comments {W}>{comment('A1', 'Er det den rigtige mail?')}{comment('A2', 'Ret datoen')}</w:comments>"
    space = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    more = f'<w15:commentsEx {space}><w15:commentEx w15:paraId="A2" w15:done="1"/></w15:commentsEx>'
    data = related(paragraph("Navn:"), comments=("comments", comments), commentsExtended=("commentsExtended", more))
    assert read_paper_bytes("x", data).remarks == ("Er det den rigtige mail?",)


def test_open_annotations_of_an_odt_are_told() -> None:
    space = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    note = f"<office:annotation {space}><dc:creator>Ib</dc:creator><text:p>Tjek mailen</text:p></office:annotation>"
    paper = read_paper_bytes("x", odt(f"<text:p>{note}Navn: Engen</text:p>"))
    assert (paper.remarks, plain_text(paper.blocks)) == (("Tjek mailen",), "Navn: Engen")


@pytest.mark.parametrize(
    ("shown", "read_as"),
    [
        ("Gry Mose", "Gry Mose <gry@x.example>"),  # a name that is a link gives the address
        ("gry@x.example", "gry@x.example"),
        ("gry@y.example", "gry@y.example <gry@x.example>"),  # two addresses: the reader of the form asks
    ],
)
def test_a_link_that_leads_to_another_address_than_it_shows_is_told(shown: str, read_as: str) -> None:
    link = f'<w:p><w:hyperlink r:id="r1">{run(shown)}</w:hyperlink></w:p>'
    space = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    target = 'Type="x/hyperlink" Target="mailto:gry@x.example" TargetMode="External"'
    rels = f'<Relationships xmlns="{package}"><Relationship Id="r1" {target}/></Relationships>'
    data = docx(link.replace("<w:p>", f"<w:p {space}>", 1), {"word/_rels/document.xml.rels": rels})
    assert plain_text(read_paper_bytes("x", data).blocks) == read_as


def test_labels_in_bold_are_told_from_the_answers_behind_them() -> None:
    def line(label: str, answer: str) -> str:
        return f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{label}</w:t></w:r>{run(f' {answer}')}</w:p>"

    told = [(label.rstrip(":"), answer.replace("\n", "; ")) for label, answer in form_rows(WRITTEN) if answer]
    assert fields(docx("".join(line(label, answer) for label, answer in told))) == READ
    alone = docx(line("Vigtigt", "at vide"))  # a single word in bold is no form
    assert plain_text(read_paper_bytes("x", alone).blocks) == "Vigtigt at vide"
