"""Makes the papers that the tests read: DOCX and ODT from bare XML (so that every oddity can be written), PPTX by
python-pptx, PDF by typst, winmail.dat, .msg and zips by hand. All people and places are invented."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

LABELS: Mapping[str, str] = {
    "authority": "Navn på socialtilsyn:",
    "inspectors": "Kontaktoplysninger på tilsynsførende (navn og e-mail):",
    "visit_date": "Dato for ordinært tilsynsbesøg:",
    "institution": "Navn:",
    "address": "Adresse:",
    "email": "E-mail:",
    "institution_type": "Tilbudstype:",
    "target_group": "Målgruppe:",
    "leader": "Leder:",
    "survey_contact": "Kontaktperson i fht. modtagelse og besvarelse af spørgeskema (navn og e-mail):",
    "meeting_date": "Dato for dialogmøde:",
    "agenda_points": "Punkter på dagsordenen:",
    "special_issues": "Særlige problemstillinger, som blev drøftet med tilbuddet:",
    "institution_remarks": "Tilbuddets evt. bemærkninger:",
    "benefit_assessment": "Socialtilsynets vurdering af tilbuddets udbytte af dialogmødet:",
}
HEADINGS = {
    "authority": "Generelle oplysninger",
    "institution": "Oplysninger om tilbuddet",
    "meeting_date": "Oplysninger om dialogmødet",
}
WRITTEN: Mapping[str, str] = {
    "authority": "Socialtilsyn Øst",
    "inspectors": "Lotte Dam, loda@st-oest.example",
    "visit_date": "6. marts 2019",
    "institution": "Bofællesskabet Lærkereden",
    "address": "Lærkevej 4, 4180 Sorø",
    "email": "kontor@laerkereden.example",
    "institution_type": "Længerevarende botilbud, § 108",
    "target_group": "Voksne med autisme",
    "leader": "Henning Just",
    "survey_contact": "Gry Mose, grmo@laerkereden.example",
    "meeting_date": "21-03-2019",
    "agenda_points": "Alarmer om natten\nVikarer uden oplæring\nBesøgende på gangen",
    "special_issues": "Aflåst medicinskab og beboernes egen adgang.",
    "institution_remarks": "Tilbuddet vil gerne have besøg igen.",
    "benefit_assessment": "Stort udbytte.",
}
READ: Mapping[str, str] = {
    **WRITTEN,
    "inspectors": "Lotte Dam <loda@st-oest.example>",
    "visit_date": "2019-03-06",
    "survey_contact": "Gry Mose <grmo@laerkereden.example>",
    "meeting_date": "2019-03-21",
    "agenda_points": "Alarmer om natten; Vikarer uden oplæring; Besøgende på gangen",
}


# ------------------------------------------------------------------ zips and Word

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="{target}"/></Relationships>'
)
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of `parts`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


def docx(body: str, extra: Mapping[str, str | bytes] | None = None, main: str = "word/document.xml") -> bytes:
    """A DOCX whose body is the WordprocessingML `body`."""
    document = f'<?xml version="1.0" encoding="UTF-8"?><w:document {_W}><w:body>{body}</w:body></w:document>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELS.format(target=main),
        main: document,
    }
    return zipped({**parts, **(extra or {})})


def run(text: str) -> str:
    """A run of text; a line break for each "\\n"."""
    pieces = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in text.split("\n"))
    return f"<w:r>{pieces}</w:r>"


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph; `properties` is the content of w:pPr."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


def cell(content: str) -> str:
    """A table cell of `content`: paragraphs as XML, or plain text."""
    return f"<w:tc>{content if content.startswith('<w:') else paragraph(content)}</w:tc>"


def table(rows: Iterable[Sequence[str]]) -> str:
    """A table of cells (XML or plain text)."""
    made = "".join("<w:tr>" + "".join(cell(text) for text in row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{made}</w:tbl>"


def control(content: str, *, placeholder: bool = False, kind: str = "<w:text/>") -> str:
    """A content control around `content`."""
    flag = "<w:showingPlcHdr/>" if placeholder else ""
    return f"<w:sdt><w:sdtPr>{flag}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def form_rows(values: Mapping[str, str], labels: Mapping[str, str] = LABELS) -> list[tuple[str, str]]:
    """The template's rows, section headings included."""
    rows: list[tuple[str, str]] = []
    for name, label in labels.items():
        if name in HEADINGS:
            rows.append((HEADINGS[name], "Skriv svar" if name == "authority" else ""))
        rows.append((label, values.get(name, "")))
    return rows


def docx_form(values: Mapping[str, str] = WRITTEN, labels: Mapping[str, str] = LABELS) -> bytes:
    """The template's table filled in; each line of an answer is a paragraph."""
    rows = [
        (label, "".join(paragraph(line) for line in answer.split("\n"))) for label, answer in form_rows(values, labels)
    ]
    return docx(paragraph("Skabelon til Socialtilsynets dokumentation") + table(rows))


# ------------------------------------------------------------------ OpenDocument

_O = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("form", "form")),
        ("presentation", "presentation"),
    )
) + ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'  # fmt: skip


def odt(body: str, *, presentation: bool = False) -> bytes:
    """An ODT (or ODP) whose text is the OpenDocument XML `body`."""
    kind = "presentation" if presentation else "text"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_O}>'
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    return zipped({"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content})


def odt_table(rows: Iterable[Sequence[str]]) -> str:
    """A table; "\\n" in a cell divides paragraphs."""
    out = ""
    for row in rows:
        cells = ""
        for text in row:
            inner = "".join(
                f"<text:p>{line if line.startswith('<') else escape(line)}</text:p>" for line in text.split("\n")
            )
            cells += f"<table:table-cell>{inner}</table:table-cell>"
        out += f"<table:table-row>{cells}</table:table-row>"
    return f"<table:table>{out}</table:table>"


# ------------------------------------------------------------------ PDF and slides


def pdf(source: str, **data: Any) -> bytes:
    """The PDF that the typst `source` makes; `data` is its `sys.inputs.data`, as JSON."""
    import typst

    made = typst.compile(source.encode(), format="pdf", sys_inputs={"data": json.dumps(data)}, ignore_system_fonts=True)
    assert isinstance(made, bytes)
    return made


PDF_TABLE = """
#let rows = json(bytes(sys.inputs.data)).rows
#set page(paper: "a4", margin: 2cm)
#set text(size: 10pt)
= Skabelon til Socialtilsynets dokumentation
#table(columns: (6cm, 1fr), ..rows.flatten().map(cell => cell.split("\\n").map(line => par(line)).join()))
"""
PDF_COLUMNS = PDF_TABLE.replace("#table(", "#grid(row-gutter: 9pt, ")
PDF_LINES = """
#let rows = json(bytes(sys.inputs.data)).rows
#set page(paper: "a4", margin: 2cm)
#set text(size: 10pt)
#for row in rows [#par(row.join(" "))]
"""
PDF_SLIDES = """
#let slides = json(bytes(sys.inputs.data)).slides
#set page(paper: "presentation-16-9", margin: 2cm, footer: [Arbejdstilsynet])
#set text(size: 18pt)
#for slide in slides [
  #text(size: 30pt)[#slide.at(0)]

  #list(..slide.slice(1))
  #pagebreak(weak: true)
]
"""


def pptx(slides: Sequence[Sequence[str]], notes: Mapping[int, str] | None = None) -> bytes:
    """A deck: the first text of each slide is its title, the others its lines; the first slide is a title slide."""
    from pptx import Presentation

    show: Any = Presentation()
    for number, (title, *lines) in enumerate(slides):
        slide: Any = show.slides.add_slide(show.slide_layouts[0 if number == 0 else 1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(lines)
        if notes and number in notes:
            slide.notes_slide.notes_text_frame.text = notes[number]
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


# ------------------------------------------------------------------ containers


def winmail(files: Sequence[tuple[str, bytes]], long_names: Sequence[str] = ()) -> bytes:
    """A TNEF file (MS-OXTNEF) with `files`; `long_names` go into the attachments' properties."""

    def attribute(level: int, kind: int, value: bytes) -> bytes:
        return struct.pack("<BII", level, kind, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)

    out = struct.pack("<IH", 0x223E9F78, 1) + attribute(1, 0x00089006, struct.pack("<I", 0x10000))
    for number, (name, data) in enumerate(files):
        out += attribute(2, 0x00069002, bytes(14))
        out += attribute(2, 0x00018010, name.encode("cp1252", "replace") + b"\0")
        out += attribute(2, 0x0006800F, data)
        if number < len(long_names):
            value = (long_names[number] + "\0").encode("utf-16-le")
            padded = value + bytes(-len(value) % 4)
            properties = struct.pack("<IHHI", 2, 0x0003, 0x3705, 1)
            properties += struct.pack("<HHII", 0x001F, 0x3707, 1, len(value)) + padded
            out += attribute(2, 0x00069005, properties)
    return out


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file (MS-CFB, version 3) with `streams` by path; storages are made as the paths need them."""
    names: list[tuple[str, int, int]] = [("Root Entry", 5, -1)]  # name, kind, parent
    places: dict[str, int] = {"": 0}
    data: dict[int, bytes] = {}
    for path, value in streams.items():
        parent = ""
        for part in path.split("/")[:-1]:
            folder = f"{parent}/{part}" if parent else part
            if folder not in places:
                places[folder] = len(names)
                names.append((part, 1, places[parent]))
            parent = folder
        data[len(names)] = value.ljust(4096, b"\0") if len(value) < 4096 else value
        names.append((path.split("/")[-1], 2, places[parent]))
    sectors: list[bytes] = []
    following: list[int] = []

    def store(value: bytes) -> int:
        start = len(sectors)
        pieces = [value[at : at + 512].ljust(512, b"\0") for at in range(0, len(value), 512)]
        sectors.extend(pieces)
        following.extend([start + number + 1 for number in range(len(pieces) - 1)] + [0xFFFFFFFE])
        return start

    starts = {index: store(value) for index, value in data.items()}
    directory = b""
    for index, (name, kind, _) in enumerate(names):
        children = [child for child, (_, _, parent) in enumerate(names) if parent == index]
        siblings = [child for child, (_, _, parent) in enumerate(names) if parent == names[index][2] and child > index]
        encoded = (name + "\0").encode("utf-16-le")
        directory += encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded), kind, 1)
        right = siblings[0] if siblings and index else 0xFFFFFFFF
        directory += struct.pack("<III", 0xFFFFFFFF, right, children[0] if children else 0xFFFFFFFF) + bytes(36)
        size = len(streams["/".join(_path(names, index))]) if kind == 2 else 0
        size = max(size, 4096) if kind == 2 else 0
        directory += struct.pack("<IQ", starts.get(index, 0xFFFFFFFE), size)
    first_directory = store(directory)
    count = (len(sectors) + 127) // 127 + 1
    table_start = len(sectors)
    following += [0xFFFFFFFD] * count
    numbers = [*following, *[0xFFFFFFFF] * (count * 128 - len(following))]
    table_bytes = struct.pack(f"<{len(numbers)}I", *numbers)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, count, first_directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    difat = [table_start + number for number in range(count)]
    head += struct.pack("<109I", *difat, *[0xFFFFFFFF] * (109 - len(difat)))
    return head + b"".join(sectors) + table_bytes


def _path(names: Sequence[tuple[str, int, int]], index: int) -> list[str]:
    name, _, parent = names[index]
    return [] if index == 0 else [*_path(names, parent), name]


def png(width: int, height: int) -> bytes:
    """A PNG of that size; its pixels are not there, no reader of ours looks at them."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def acroform(labels: Sequence[tuple[str, str]], *, named: bool = False, over: bool = False) -> bytes:
    """A PDF form: labels printed in a column, the answers only in form fields beside them.

    `named`: the fields carry the label as their name and stand where no label is; else they are called "Text1" ….
    `over`: there are no fields, and the answers are boxes of text written over the page.
    """
    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, TextStringObject

    source = """
    #let labels = json(bytes(sys.inputs.data)).labels
    #set page(paper: "a4", margin: 2cm)
    #set text(size: 9pt)
    #for label in labels [#block(height: 12mm, width: 80mm, label)]
    """
    writer = PdfWriter(clone_from=io.BytesIO(pdf(source, labels=[] if named else [label for label, _ in labels])))
    page = writer.pages[0]
    widgets = ArrayObject()
    height = float(page.mediabox.height)
    for number, (label, answer) in enumerate(labels):
        top = height - 56.7 - number * (34.0 + 10.8)
        widget = DictionaryObject()
        widget[NameObject("/Type")] = NameObject("/Annot")
        written = TextStringObject(answer.replace("\n", "\r"))
        if over:
            widget[NameObject("/Subtype")] = NameObject("/FreeText")
            widget[NameObject("/Contents")] = written
        else:
            widget[NameObject("/Subtype")] = NameObject("/Widget")
            widget[NameObject("/FT")] = NameObject("/Tx")
            widget[NameObject("/T")] = TextStringObject(label.rstrip(":") if named else f"Text{number}")
            widget[NameObject("/V")] = written
        box = (300, top - 30, 540, top + 2)
        widget[NameObject("/Rect")] = ArrayObject([FloatObject(side) for side in box])
        widgets.append(writer._add_object(widget))
    page[NameObject("/Annots")] = widgets
    form = DictionaryObject({NameObject("/Fields"): widgets})
    writer._root_object[NameObject("/AcroForm")] = form
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def bare_pdf(objects: Sequence[str | bytes]) -> bytes:
    """A PDF of bare objects, numbered from 1; the first is the catalogue. Its cross reference is left to be rebuilt."""
    out = b"%PDF-1.5\n"
    for number, content in enumerate(objects, 1):
        data = content if isinstance(content, bytes) else content.encode("latin-1")
        out += f"{number} 0 obj\n".encode() + data + b"\nendobj\n"
    return out + b"trailer\n<</Root 1 0 R>>\n%%EOF\n"


def stream(data: bytes, extra: str = "", *, packed: bool = True) -> bytes:
    """A PDF stream object of `data`."""
    held = zlib.compress(data, 9) if packed else data
    packing = "/Filter/FlateDecode" if packed else ""
    return f"<</Length {len(held)}{packing}{extra}>>\nstream\n".encode("latin-1") + held + b"\nendstream"
