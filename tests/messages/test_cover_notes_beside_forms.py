"""Whole notes of many people beside a complete form: what may be acted on, and what a person must see."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from messages.papers.model import Paper
from messages.papers.read import read_paper
from messages.read import read_message
from messages.reading import Choice, Context, Kind, Role, Slot
from tests.messages.paper_builders import docx_form

ZONE = ZoneInfo("Europe/Copenhagen")
DATA = Path(__file__).parent / "data"
MEETING = Slot(start=datetime(2019, 3, 21, 10, tzinfo=ZONE), end=datetime(2019, 3, 21, 12, tzinfo=ZONE))
CONTEXT = Context(
    as_of=datetime(2019, 3, 25, 9, tzinfo=ZONE),
    sender_role=Role.ST,
    expecting=Kind.DOCUMENTATION,
    institution="Bofællesskabet Lærkereden",
    meeting=MEETING,
)
FORM = b64encode(docx_form()).decode()
HEAD = """From: "Lotte Dam" <loda@st-oest.example>
To: k@x.example
Subject: Skema
Message-ID: <1@st-oest.example>
Date: Mon, 25 Mar 2019 08:30:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=x="

--=x=
Content-Type: text/plain; charset=utf-8

"""
TAIL = f"""
--=x=
Content-Type: application/octet-stream; name="skema.docx"
Content-Disposition: attachment; filename="skema.docx"
Content-Transfer-Encoding: base64

{FORM}
--=x=--
"""


@lru_cache(maxsize=1)
def paper(name: str, data: bytes) -> Paper:
    return read_paper(name, data)


def decided(note: str) -> Choice:
    """What is decided on the inspector's mail with a complete form and this note."""
    return read_message(f"{HEAD}{note}\n{TAIL}".encode(), CONTEXT, papers=paper).decision


def notes(name: str, must: str) -> Iterator[str]:
    for line in (DATA / name).read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["must"] == must:
            yield row["body"]


@pytest.mark.parametrize(
    ("name", "every", "least"),
    [
        ("cover_notes.jsonl", 1, 0.8),
        ("cover_sentences.jsonl", 4, 0.8),
        ("cover_notes_second.jsonl", 3, 0.8),
        ("cover_notes_third.jsonl", 3, 0.8),
        ("cover_notes_held_out.jsonl", 1, 0.6),  # never taught
    ],
)
def test_no_trap_is_acted_on_and_most_plain_notes_are(name: str, every: int, least: float) -> None:
    """`every`: how many notes are stepped over, for the time a mail takes."""
    assert [note for note in list(notes(name, "ask"))[::every] if decided(note) is Choice.ACT] == []
    plain = list(notes(name, "act_ok"))[::every]
    assert sum(decided(note) is Choice.ACT for note in plain) >= least * len(plain)
