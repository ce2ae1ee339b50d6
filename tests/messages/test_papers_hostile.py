"""Whatever a file holds, reading it ends soon, in little memory, with a paper or with UnreadablePaper."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from messages.mail import Mail, Part
from messages.papers.at_slides import read_at_slides
from messages.papers.find import find_papers
from messages.papers.model import paragraphs, plain_text
from messages.papers.read import read_paper_bytes
from messages.papers.st_form import read_st_form
from messages.papers.unreadable import UnreadablePaper
from tests.messages.paper_builders import (
    PDF_TABLE,
    WRITTEN,
    bare_pdf,
    compound,
    docx,
    docx_form,
    form_rows,
    odt,
    odt_table,
    paragraph,
    pdf,
    png,
    pptx,
    run,
    stream,
    table,
    winmail,
    zipped,
)


def bomb(million: int) -> bytes:
    """A DOCX whose main part unpacks to `million` MB of blanks."""
    out = io.BytesIO(docx(""))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as file, file.open("word/bomb.xml", "w") as part:
        for _ in range(million):
            part.write(b" " * 2**20)
    return (
        out.getvalue().replace(b"word/document.xml", b"word/documenu.xml").replace(b"word/bomb.xml", b"word/bomb.xml")
    )


def page(contents: bytes, *others: str | bytes, resources: str = "<</Font<</F 4 0 R>>>>", extra: str = "") -> bytes:
    return bare_pdf(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources {resources}{extra}>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            contents,
            *others,
        ]
    )


def laughing_forms() -> bytes:
    forms = [
        stream(
            b"/X Do " * 10,
            f"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {number + 1} 0 R>>>>",
        )
        for number in range(6, 17)
    ]
    return page(stream(b"/X Do " * 10), *forms, stream(b"x"), resources="<</XObject<</X 6 0 R>>>>")


def font(table: bytes, extra: str = "") -> bytes:
    return bare_pdf(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>",
            "<</Type/Font/Subtype/Type0/BaseFont/H/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Type/Font"
            f"/Subtype/CIDFontType2/BaseFont/H{extra}/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>>>]>>",
            stream(b"BT /F 12 Tf (ab) Tj ET"),
            stream(table),
        ]
    )


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    return docx("", {"word/document.xml": f"<!DOCTYPE d [{entities}]><document><body><p>&a11;</p></body></document>"})


def in_utf16() -> bytes:
    head = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    text = f"{head}<document>&a;</document>"
    return docx("", {"word/document.xml": text.encode("utf-16")})


def nested(depth: int) -> bytes:
    data = docx_form()
    for number in range(depth):
        data = zipped({f"{number}.zip": data})
    return data


_CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>"
TIRING = [f"ord og mere i arbejdstiden {n} " * 100 for n in range(100)]


def many_files() -> bytes:
    return zipped({f"{n}.txt": "Navn: x\n" * 900 for n in range(40)})


def packed_twice() -> bytes:
    inner = stream(b" " * 200_000_000).split(b"stream\n")[1].rpartition(b"\nend")[0]
    return page(stream(inner).replace(b"/Filter/FlateDecode", b"/Filter[/FlateDecode/FlateDecode]"))


HOSTILE: dict[str, Callable[[], bytes]] = {
    "zip bomb": lambda: bomb(400),
    "thousands of entries": lambda: zipped({f"{n}.txt": "x" for n in range(9000)}),
    "zips in zips in zips": lambda: nested(40),
    "many zips of many files": lambda: zipped({f"{n}.zip": many_files() for n in range(40)}),
    "billion laughs": laughs,
    "a file of ours as entity, in UTF-16": in_utf16,
    "deep XML": lambda: docx("<w:sdt><w:sdtContent>" * 100_000),
    "a million paragraphs": lambda: docx("<w:p/>" * 1_000_000),
    "a row of many cells": lambda: docx("<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>" * 90_000 + "</w:tr></w:tbl>"),
    "many lines": lambda: docx("".join(paragraph(f"Noget {n}: svar {n}") for n in range(2_900))),
    "a very long answer": lambda: docx(table([("Leder:", "Bo og " * 600_000)])),
    "answers that tire patterns": lambda: docx(
        table([("Leder:", "a@" * 14_000), ("Punkter:", " - " * 9_000), ("Dato for dialogmøde:", "1. og " * 4_900)])
    ),
    "spaces without end": lambda: odt("<text:p>" + '<text:s text:c="999999999"/>' * 50_000 + "</text:p>"),
    "text of megabytes": lambda: b"Navn: x\n" * 2_000_000,
    "digits of megabytes": lambda: b"0101901234 " * 180_000,
    "markup of megabytes": lambda: b"<html>" + b"<div>&amp;" * 200_000,
    "slides that tire the template": lambda: pptx([("T", "a"), ("S", *TIRING)]),
    "a stream bomb": lambda: page(stream(b"BT /F 9 Tf (x) Tj ET " * 15_000_000)),
    "a stream packed twice": packed_twice,
    "contents that call themselves a picture": lambda: page(stream(b" " * 200_000_000, "/Subtype/Image")),
    "letters without end": lambda: page(stream(b"BT /F 1 Tf (" + b"x" * 3_000_000 + b") Tj ET")),
    "boxes without end": lambda: page(stream(b"0 0 9 9 re f " * 400_000)),
    "forms that call forms": laughing_forms,
    "a form that calls itself": lambda: page(
        stream(b"/X Do"),
        stream(b"/X Do /X Do", "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"),
        resources="<</XObject<</X 6 0 R>>>>",
    ),
    "pages that hold themselves": lambda: bare_pdf([_CATALOGUE, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"]),
    "thousands of pages": lambda: bare_pdf(
        [_CATALOGUE, f"<</Type/Pages/Kids[{' '.join(f'{n} 0 R' for n in range(3, 9003))}]/Count 9000>>"]
        + ["<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>"] * 9000
    ),
    "arrays in arrays": lambda: bare_pdf([f"<</Type/Catalog/Pages 2 0 R/X {'[' * 140_000}{']' * 140_000}>>", "<<>>"]),
    "an object that points to itself": lambda: bare_pdf([_CATALOGUE, "<</Type/Pages/Kids 3 0 R>>", "3 0 R"]),
    "the same, packed": lambda: bare_pdf([_CATALOGUE, stream(b"3 0 3 0 R", "/Type/ObjStm/N 1/First 4")]),
    "a font table without end": lambda: font(b"begincmap 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange"),
    "widths without end": lambda: font(b"begincmap", "/W[0 99999999 500]"),
    "notes without end": lambda: page(
        stream(b"BT ET"), "<</Subtype/Widget/FT/Tx/T(a)/V(b)/Rect[0 0 9 9]>>", extra=f"/Annots[{'6 0 R ' * 40_000}]"
    ),
    "groups without end": lambda: b"{\\rtf1 " + b"{" * 2_000_000,
    "cells without end": lambda: b"{\\rtf1 " + b"\\cell\\row" * 1_500_000 + b"}",
    "a binary without end": lambda: b"{\\rtf1 Navn: x{\\bin999999999 " + b"x" * 3_000_000,
    "lines like labels": lambda: docx("".join(paragraph(f"Leder af noget {n} og mere {n}") for n in range(2_900))),
    "a page of labels": lambda: page(
        stream(b"".join(b"BT /F 9 Tf 1 0 0 1 %d %d Tm (Navn) Tj ET " % (n % 9 * 60, n // 9) for n in range(3000)))
    ),
    "winmail.dat cut short": lambda: winmail([("a.docx", docx_form())])[:200],
    "winmail.dat of many files": lambda: winmail([("a.docx", docx_form())] * 300),
    "a compound file in a ring": lambda: compound({"__substg1.0_0037001F": b"x"})[:-512] + bytes(512),
}

_MEASURED = """
import re, resource, sys, time
from datetime import UTC, datetime
from pathlib import Path
from messages.mail import Mail, Part
from messages.papers.documentation import read_documentation
from messages.reading import Context, Role
data = Path(sys.argv[1]).read_bytes()
begun = time.process_time()
for role in (Role.ST, Role.AT):
    context = Context(as_of=datetime(2019, 3, 22, tzinfo=UTC), sender_role=role)
    read_documentation(Mail(parts=(Part(name="x", content_type="a/b", data=data),)), "Vedhæftet.", context)
seconds = time.process_time() - begun
# getrusage tells the peak of the parent as well where it is higher; /proc that of this program alone.
status = Path("/proc/self/status")
peak = re.search(r"VmHWM:\\s+(\\d+)", status.read_text()) if status.exists() else None
print(seconds, int(peak[1] if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024)
"""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little(name: str, tmp_path: Path) -> None:
    """Both readings together within 5 s of processor time and 300 MB, even where nothing limits the process."""
    file = tmp_path / "hostile"
    file.write_bytes(HOSTILE[name]())
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(file)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seconds, megabytes = map(float, done.stdout.split())
    assert seconds < 5
    assert megabytes < 300


SOUND: dict[str, bytes] = {
    "docx": docx_form(),
    "odt": odt(odt_table(form_rows(WRITTEN))),
    "pdf": pdf(PDF_TABLE, rows=form_rows(WRITTEN)),
    "pptx": pptx([("Titel", "Lærkereden"), ("Emner", "Alarmer")], {1: "Note"}),
    "tnef": winmail([("a.docx", docx_form())], ["skema.docx"]),
    "msg": compound({"__properties_version1.0": b"", "__substg1.0_0037001F": "Emne".encode("utf-16-le")}),
    "zip": zipped({"a.docx": docx_form(), "b.txt": "Navn: x"}),
    "png": png(2000, 2000),
    "text": "Navn på socialtilsyn: Nord\nLeder: Bo".encode(),
    "rtf": b"{\\rtf1\\ansi Leder: Bo}",
}


def read_all(data: bytes) -> None:
    """Every reader over `data`; UnreadablePaper is the only error that may come out of one."""
    with suppress(UnreadablePaper):
        paper = read_paper_bytes("x", data)
        plain_text(paper.blocks)
        read_st_form(paper)
        read_at_slides(paper)
    for paper in find_papers(Mail(parts=(Part(name="x", content_type="", data=data),))):
        assert (paper.kind == "unreadable") == bool(paper.problem)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(sorted(SOUND)),
    st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6)), min_size=1, max_size=6),
    st.floats(0.3, 1),
)
def test_nothing_but_the_named_error_escapes_from_damaged_files(
    kind: str, damage: list[tuple[float, bytes]], kept: float
) -> None:
    data = bytearray(SOUND[kind])
    for where, put in damage:
        at = int(where * len(data))
        data[at : at + len(put)] = put
    read_all(bytes(data[: int(len(data) * kept)]))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(alphabet="wtcpr:<>/sdtContentbl=\"' ", max_size=200), st.sampled_from(["docx", "odt"]))
@example("<w:tbl/><w:tbl><w:tr/></w:tbl><w:sdt/>", "docx")
@example("<table:table/><text:list/><draw:page/>", "odt")
def test_nothing_but_the_named_error_escapes_from_odd_xml(body: str, kind: str) -> None:
    read_all(docx(body) if kind == "docx" else odt(body))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_nothing_but_the_named_error_escapes_from_noise(data: bytes) -> None:
    read_all(data)


def test_deep_but_allowed_nesting_is_read() -> None:
    body = "<w:p>" + "<w:hyperlink>" * 200 + run("dybt") + "</w:hyperlink>" * 200 + "</w:p>"
    assert [part.text for part in paragraphs(read_paper_bytes("x", docx(body)).blocks)] == ["dybt"]
