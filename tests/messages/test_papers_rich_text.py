"""RTF as word processors write it: tables, lists, letters by number, and what is not to be read."""

from __future__ import annotations

import pytest

from messages.papers.model import Paragraph, Table, plain_text
from messages.papers.read import read_paper_bytes
from messages.papers.rich_text import read_rich_text
from messages.papers.st_form import read_st_form
from messages.papers.unreadable import UnreadablePaper


def rtf(body: str) -> bytes:
    head = r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Calibri;}}{\stylesheet{\s0 Normal;}}{\info{\title Hemmelig}}"
    return (head + body + "}").encode("cp1252")


def row(*cells: str) -> str:
    return r"\trowd\cellx3000\cellx9000 " + "".join(rf"\pard\intbl {cell}\cell " for cell in cells) + r"\row "


def test_a_form_in_a_table_is_read_like_any_other() -> None:
    body = row("Navn p\\'e5 socialtilsyn:", "Socialtilsyn \\u216\\'d8st") + row("Dato for dialogm\\'f8de:", "21.3.2019")
    body += row("Punkter p\\'e5 dagsordenen:", r"\ls1 Alarmer\par \ls1 Vikarer") + r"\pard Slut\par"
    paper = read_paper_bytes("skema.doc", rtf(body))
    assert paper.kind == "rtf"
    assert read_st_form(paper).fields == {
        "authority": "Socialtilsyn Øst",
        "meeting_date": "2019-03-21",
        "agenda_points": "Alarmer; Vikarer",
    }
    assert paper.blocks[-1] == Paragraph(text="Slut")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Et {\b fedt} ord\par", "Et fedt ord"),
        (r"K\u248?benhavn\par", "København"),
        (r"\uc2 \u248\'f8\'f8e\par", "øe"),
        (r"\uc0 \u248 e\par", "øe"),
        (r"a\tab b\line c\par", "a\tb\nc"),
        (r"x\~y\_z\-\par", "x\u00a0y-z"),
        (r"{\v skjult}synlig\par", "synlig"),
        (r"\deleted v\ae k\deleted0 st\'e5r\par", "står"),
        (r"{\*\ukendt noget}tilbage\par", "tilbage"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt her}}\par", "her"),
        (r"{\pict\bin4 \}}\{x}foran\par", "foran"),
        (r"{\listtext 1.}punkt\par", "punkt"),
        (r"\{klammer\} og \\\par", "{klammer} og \\"),
        ("ingen afslutning", "ingen afslutning"),
    ],
)
def test_text_is_what_a_reader_sees(body: str, text: str) -> None:
    assert plain_text(read_rich_text(rtf(body))) == text


def test_a_table_in_a_cell_stays_in_its_cell() -> None:
    inner = r"\pard\intbl\itap2 Leder:\nestcell Bo Vad\nestcell{\*\nesttableprops\trowd\nestrow}"
    (table,) = read_rich_text(rtf(r"\trowd\cellx9000\pard\intbl Om tilbuddet\par " + inner + r"\pard\intbl\cell\row"))
    assert isinstance(table, Table)
    ((cell,),) = table.rows
    assert cell.blocks[0] == Paragraph(text="Om tilbuddet")
    assert isinstance(cell.blocks[1], Table)
    assert [plain_text(one.blocks) for one in cell.blocks[1].rows[0]] == ["Leder:", "Bo Vad"]


@pytest.mark.parametrize(
    "body", ["", r"{\pict 00}", "{" * 500, r"{\object\objdata 4d5a}", r"\u" * 1000], ids=lambda body: body[:9]
)
def test_what_holds_no_text_or_nests_without_end_is_refused(body: str) -> None:
    with pytest.raises(UnreadablePaper, match=r"\.docx"):
        read_rich_text(rtf(body))
