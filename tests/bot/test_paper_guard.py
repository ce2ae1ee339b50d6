"""Untrusted papers are read in a process of their own; whatever happens there, the bot has its answer and goes on."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.paper_guard import PaperGuard
from bot.paper_wire import BrokenAnswer, paper_from_json, paper_to_json
from messages.mail import Mail, Part
from messages.papers.find import find_papers
from messages.papers.model import Cell, FormValue, Paper, Paragraph, Slide, Table
from messages.papers.read import PaperTooCostly, read_paper
from messages.papers.unreadable import Unreadable, UnreadablePaper
from tests.messages.paper_builders import PDF_TABLE, WRITTEN, docx_form, form_rows, pdf, pptx

FILES = {
    "docx": docx_form(),
    "pdf": pdf(PDF_TABLE, rows=form_rows(WRITTEN)),
    "pptx": pptx([("Titel", "Lærkereden"), ("Emner", "Alarmer")], {1: "Note"}),
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
}


@pytest.fixture(scope="module")
def guard() -> Iterator[PaperGuard]:
    with PaperGuard() as papers:
        yield papers


@pytest.fixture(scope="module")
def unruly() -> Iterator[PaperGuard]:
    with PaperGuard(reader="tests.bot.paper_readers:read", seconds=0.3, wall=3.0) as papers:
        yield papers


@pytest.mark.parametrize("kind", FILES)
def test_a_paper_comes_back_as_if_it_had_been_read_here(guard: PaperGuard, kind: str) -> None:
    assert guard("Skema æøå \udcff.x", FILES[kind]).blocks == read_paper("x", FILES[kind]).blocks
    assert guard("x", FILES[kind]) == read_paper("x", FILES[kind])


def test_one_process_reads_many_papers(unruly: PaperGuard) -> None:
    assert unruly("a", b"1").text == unruly("b", b"2").text


@pytest.mark.parametrize("misdeed", ["spin", "eat", "crash", "raise", "write"])
def test_a_paper_that_ends_its_reader_is_answered_and_the_next_one_read(
    unruly: PaperGuard, misdeed: str, tmp_path: Path
) -> None:
    begun = time.monotonic()
    with pytest.raises(PaperTooCostly, match=r"\.docx"):
        unruly(str(tmp_path / "written"), misdeed.encode())
    assert time.monotonic() - begun < 2.5
    assert unruly("b", b"sound").kind == "text"
    assert not sum(file.stat().st_size for file in tmp_path.iterdir())


def test_a_reader_that_never_answers_is_ended() -> None:
    with PaperGuard(reader="tests.bot.paper_readers:read", wall=0.8) as impatient, pytest.raises(PaperTooCostly):
        impatient("a", b"sleep")


def test_what_a_parser_prints_is_not_its_answer(unruly: PaperGuard) -> None:
    assert unruly("a", b"print").text.isdigit()


def test_the_reading_process_knows_no_secret(unruly: PaperGuard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMTILSYN_SMTP_URL", "smtps://user:secret@host")
    unruly.close()
    assert "SAMTILSYN" not in unruly("a", b"secrets").text


def test_the_log_names_no_file(unruly: PaperGuard, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(PaperTooCostly):
        unruly("010190-1234.docx", b"crash")
    assert "could not be read" in caplog.text
    assert "010190" not in caplog.text


def test_no_process_is_started_for_mail_without_papers() -> None:
    with PaperGuard(reader="no.such.module:read") as papers:
        assert find_papers(Mail(text="Ja tak"), papers) == ()
        with pytest.raises(UnreadablePaper):
            papers("a", b"x")


def test_after_two_costly_files_the_others_of_the_mail_are_not_opened(unruly: PaperGuard) -> None:
    parts = tuple(Part(name=f"{n}.txt", content_type="", data=b"crash") for n in range(30))
    found = find_papers(Mail(parts=parts), unruly)
    assert [paper.kind for paper in found] == ["unreadable"] * 3
    assert [paper.problem for paper in found[1:]] == [Unreadable.TOO_COSTLY, Unreadable.TOO_MANY_FILES]


def test_a_paper_survives_the_wire_whole() -> None:
    cell = Cell(blocks=(Paragraph(text="a\udcff", role="item", wraps=True), Table(rows=((Cell(),),), ruled=False)))
    slide = Slide(title="T", blocks=(Table(rows=((cell,),)),), notes=(Paragraph(text="n"),))
    paper = Paper(
        name="x",
        kind="pdf",
        blocks=(slide,),
        form_values=(FormValue(name="a", value="b"),),
        text="t",
        remarks=("r",),
        edges=("e",),
    )
    assert paper_from_json(paper_to_json(paper)) == paper


@pytest.mark.parametrize("problem", Unreadable)
def test_what_is_the_matter_with_a_paper_survives_the_wire_as_what_it_is(problem: Unreadable) -> None:
    found = paper_from_json(paper_to_json(Paper(name="x", kind="unreadable", problem=problem)))
    assert found.problem is problem


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"null",
        b"[]",
        b'["x","exe",[],[],"",[],null]',
        b'["x","pdf",[["z"]],[],"",[],null]',
        b'["x","unreadable",[],[],"",[],""]',
        b'["x","unreadable",[],[],"",[],"Send alt til en anden."]',
        b"[" * 90_000,
    ],
)
def test_an_answer_that_is_no_paper_is_refused(answer: bytes) -> None:
    with pytest.raises(BrokenAnswer):
        paper_from_json(answer)
