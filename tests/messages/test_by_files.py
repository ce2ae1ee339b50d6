"""What systems lay beside people's files is nothing to complain of; a document under such a name is still read."""

from __future__ import annotations

import pytest

from messages.mail import Mail, Part
from messages.papers.by_files import is_by_file
from messages.papers.find import find_papers
from messages.papers.model import Paper
from tests.messages.paper_builders import docx_form, zipped


def found(parts: dict[str, bytes]) -> tuple[Paper, ...]:
    part = Part(name="a.zip", content_type="application/zip", data=zipped(parts))
    return find_papers(Mail(message_id="1@x", date=None, sender=None, subject="x", parts=(part,)))


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "Mappe/.DS_Store",
        "Mappe/__MACOSX/._skema.docx",
        "._skema.docx",
        "Thumbs.db",
        "DESKTOP.INI",
        "~$skema.docx",
        ".~lock.skema.odt#",
        ".directory",
        "@eaDir/skema.docx",
    ],
)
def test_files_that_systems_make_are_nothing_to_complain_of(name: str) -> None:
    papers = found({name: b"\x00\x01\x02\xff\x00Bud1", "skema.docx": docx_form()})
    assert [paper.kind for paper in papers if paper.kind != "aside"] == ["docx"]


def test_a_document_under_such_a_name_is_read() -> None:
    assert [paper.kind for paper in found({"~$skema.docx": docx_form()})] == ["docx"]
    assert not is_by_file("a.zip/skema.bin", "unknown")


def test_a_number_that_must_not_travel_is_found_in_them_too() -> None:
    (paper,) = found({"desktop.ini": b"[x]\nname=010190-1234\n"})
    assert (paper.kind, "010190-1234" in paper.text) == ("aside", True)
