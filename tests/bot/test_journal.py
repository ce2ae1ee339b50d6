"""Journals and subject access files from a played programme: complete, safe, the same bytes each time, no leaks."""

from __future__ import annotations

import asyncio
import csv
import hashlib
import io
import json
import os
import zipfile
from collections.abc import AsyncIterator
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from bot.journal import export_case, export_unfiled
from bot.parts import Desk, open_desk
from bot.person_file import NothingHeld, export_person
from bot.settings import load_settings
from bot.zip_file import ZipOnDisk, safe_file_name, safe_name
from handlers.model import Authority
from messages.mail import Part
from messages.masking import Mask
from messages.mime import parse_mail
from messages.reply import find_reply
from tests.bot.office import CASE, LEADER, Office, enrolled_office, make_template
from tests.demos import DemoRun


@pytest.fixture
async def desk(short_demo: DemoRun, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    """The played programme; nothing is written to it."""
    monkeypatch.setenv("SAMTILSYN_HOME", str(short_demo.home))
    async with open_desk(load_settings(None)) as desk:
        yield desk


class Opened:
    """A journal read back."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as zip_:
            assert zip_.testzip() is None
            self.files = {name: zip_.read(name) for name in zip_.namelist()}
        text = self.files["indeks.csv"].decode("utf-8-sig")
        self.rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))

    def json(self, name: str) -> Any:
        return json.loads(self.files[name])

    @property
    def mails(self) -> list[bytes]:
        return [data for name, data in self.files.items() if name.endswith(".eml")]


async def done_case(desk: Desk) -> str:
    return next(c.case.id for c in await desk.store.cases() if c.meeting is not None)


# ---------------------------------------------------------------------- the whole journal
async def test_every_mail_of_the_case_is_there_byte_for_byte_with_its_hash(desk: Desk, tmp_path: Path) -> None:
    case_id = await done_case(desk)
    done = await export_case(desk, case_id, tmp_path / "j.zip")
    journal = Opened(tmp_path / "j.zip")
    kept = [e for e in await desk.store.list_inbox(case_id=case_id) if e.kind in ("mail", "sent_mail")]
    sent = await desk.store.list_outgoing(state="sent", case_id=case_id)
    expected = {await desk.store.read_raw(e.id) for e in kept} | {await desk.store.read_outgoing(e.key) for e in sent}
    assert set(journal.mails) == expected
    assert done.mails == len(kept) + len(sent) == len(journal.rows)
    assert {r["SHA-256"] for r in journal.rows} == {hashlib.sha256(raw).hexdigest() for raw in expected}
    assert [r["Dato"] for r in journal.rows] == sorted(r["Dato"] for r in journal.rows)


async def test_index_log_records_and_papers_are_there_and_every_link_leads(desk: Desk, tmp_path: Path) -> None:
    case_id = await done_case(desk)
    await export_case(desk, case_id, tmp_path / "j.zip")
    journal = Opened(tmp_path / "j.zip")
    named = {name for row in journal.rows for name in row["Filer"].split(" | ")}
    assert named == {n for n in journal.files if n.startswith(("mails/", "dokumenter/"))}
    page = journal.files["indeks.html"].decode()
    assert all(f'href="{name}"' in page for name in named)
    assert journal.json("sag.json")["case"]["id"] == case_id
    view = await desk.store.case_view(case_id)
    assert journal.json("sag.json")["institution"]["p_number"] == view.institution.p_number, "ten digits, and no CPR"
    assert len(journal.json("log.json")) == len(await desk.store.log(case_id))
    assert {r["Tema"] for r in journal.rows} >= {"deltagelse", "tilsynsbesøg", "mødedato", "dagsorden", "dokumentation"}
    assert "noget andet" not in {r["Tema"] for r in journal.rows}
    assert all(
        data.startswith(b"%PDF")
        for name, data in journal.files.items()
        if name.startswith("mails/") and name.endswith(".pdf")
    )
    papers = [hashlib.sha256(d).hexdigest() for n, d in journal.files.items() if n.startswith("dokumenter/")]
    assert len(papers) == len(set(papers))


async def test_the_same_journal_is_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    case_id = await done_case(desk)
    for name in ("a.zip", "b.zip"):
        await export_case(desk, case_id, tmp_path / name, Authority.ST)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


async def test_every_name_is_fit_for_every_system(desk: Desk, tmp_path: Path) -> None:
    await export_case(desk, await done_case(desk), tmp_path / "j.zip")
    for name in Opened(tmp_path / "j.zip").files:
        assert name.isascii()
        assert len(name) < 100
        assert not set(name) & set('\\:*?"<>|')
        assert ".." not in name
        assert not name.startswith("/")


async def test_mails_of_no_case_have_a_journal_of_their_own(desk: Desk, tmp_path: Path) -> None:
    await export_unfiled(desk, tmp_path / "u.zip")
    journal = Opened(tmp_path / "u.zip")
    sent = [e for e in await desk.store.list_outgoing(state="sent") if e.case_id is None]
    assert sent
    assert {hashlib.sha256(await desk.store.read_outgoing(e.key)).hexdigest() for e in sent} <= {
        r["SHA-256"] for r in journal.rows
    }
    assert set(journal.json("sag.json")) == {"notifications", "press", "lessons"}
    assert all(line["case_id"] is None for line in journal.json("log.json"))


# ---------------------------------------------------------------------- an authority's own
@pytest.mark.parametrize("authority", [Authority.AT, Authority.ST])
async def test_an_authoritys_journal_holds_no_word_of_the_other_and_says_what_is_left_out(
    desk: Desk, tmp_path: Path, authority: Authority
) -> None:
    case_id = await done_case(desk)
    await export_case(desk, case_id, tmp_path / "all.zip")
    await export_case(desk, case_id, tmp_path / "own.zip", authority)
    everything, own = Opened(tmp_path / "all.zip"), Opened(tmp_path / "own.zip")
    theirs = {p.id for p in await desk.store.people() if p.authority is authority.other}
    assert len(own.rows) == len(everything.rows)
    assert not set(own.mails) - set(everything.mails)
    for raw in own.mails:
        head = message_from_bytes(raw)
        assert not any(address in f"{head['From']} {head['To']}" for address in theirs)
    written = [
        find_reply(parse_mail(raw)).text.splitlines()
        for raw in everything.mails
        if any(address in str(message_from_bytes(raw)["From"]) for address in theirs)
    ]
    words = {line for lines in written for line in lines if len(line) > 40}
    assert words
    plain = b"".join(data for name, data in own.files.items() if not name.endswith(".pdf")).decode("utf-8", "replace")
    assert [line for line in words if line in plain] == []
    left = [r for r in own.rows if not r["Filer"]]
    assert left
    assert all(r["Bemærkning"].startswith("Udeladt: ") and not r["Emne"] and not r["Fra"] for r in left)


async def test_the_answers_to_the_survey_are_in_no_authoritys_journal(desk: Desk, tmp_path: Path) -> None:
    case_id = await done_case(desk)
    await export_case(desk, case_id, tmp_path / "st.zip", Authority.ST)
    own = Opened(tmp_path / "st.zip")
    survey = own.json("sag.json")["survey"]
    assert survey is None or (survey["answers"], survey["contact_email"]) == ({}, "")
    assert own.json("sag.json")["prompts"] == []


# ---------------------------------------------------------------------- CPR numbers
@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("template")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def office(tmp_path: Path, template: Path) -> AsyncIterator[Office]:
    async with enrolled_office(tmp_path / "home", template) as office:
        await office.invite(CASE)
        yield office


async def test_a_mail_with_a_cpr_number_stands_there_as_a_masked_pdf_and_its_papers_are_left_out(
    office: Office, tmp_path: Path
) -> None:
    bad = Part(name="Liste.txt", content_type="text/plain", data=b"Borger 010190-1234")
    locked = Part(name="Laast.docx", content_type="application/x-docx", data=b"PK\x03\x04 no document")
    good = Part(name="Plan.txt", content_type="text/plain", data="Plan for besøget".encode())
    await office.answer(
        office.letter(LEADER, "Invitation"), "Ja tak. Det drejer sig om 020290-2345.", files=(bad, good, locked)
    )
    await office.turn()
    done = await export_case(office.desk, CASE, tmp_path / "j.zip")
    journal = Opened(tmp_path / "j.zip")
    assert done.left_out == 1
    (row,) = [r for r in journal.rows if "CPR" in r["Bemærkning"]]
    assert "i teksten" in row["Bemærkning"]
    assert "Liste.txt" in row["Bemærkning"]
    assert [n.rpartition(".")[2] for n in row["Filer"].split(" | ")] == ["pdf", "txt", "docx"]
    assert "Laast.docx" in row["Bemærkning"].partition("kan ikke læses")[2]
    everything = b"".join(journal.files.values())
    assert b"010190-1234" not in everything
    assert b"020290-2345" not in everything
    assert "020290-xxxx" in _pdf_text(
        next(d for n, d in journal.files.items() if n in row["Filer"] and n.endswith("pdf"))
    )


def _pdf_text(data: bytes) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


# ---------------------------------------------------------------------- a person's own
async def test_a_person_gets_what_is_held_about_them_and_others_are_masked(desk: Desk, tmp_path: Path) -> None:
    case_id = await done_case(desk)
    view = await desk.store.case_view(case_id)
    who = view.institution.email
    await export_person(desk, who, tmp_path / "p.zip")
    mine = Opened(tmp_path / "p.zip")
    data = mine.json("oplysninger.json")
    assert {"Institution", "Question"} <= set(data)
    assert data["Institution"][0]["leader"] == view.institution.leader
    text = b"".join(d for n, d in mine.files.items() if not n.endswith(".pdf")).decode()
    text += "".join(_pdf_text(d) for n, d in mine.files.items() if n.endswith(".pdf"))
    assert who in text
    for person in await desk.store.people():
        assert person.id not in text
        assert person.name not in text
    others = [i for i in await desk.store.institutions() if i.id != view.institution.id]
    assert not [i.email for i in others if i.email in text]
    assert "[navn skjult]" in text


async def test_a_person_is_told_nothing_of_when_visits_are_or_may_be(desk: Desk, tmp_path: Path) -> None:
    """What is handed out to a leader before the visits would give unannounced ones away."""
    case_id = await done_case(desk)
    who = (await desk.store.case_view(case_id)).institution.email
    assert [e for e in await desk.store.log() if e.rule == "window" and who in e.actor], "there is something to hide"
    await export_person(desk, who, tmp_path / "p.zip")
    mine = Opened(tmp_path / "p.zip")
    assert mine.json("log.json")
    assert "besøgsvindue" not in mine.files["log.json"].decode()
    assert [e for e in mine.json("log.json") if "besøg" in e["what"].casefold()] == []


async def test_of_somebody_unknown_nothing_is_held(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NothingHeld, match="ukendt@example"):
        await export_person(desk, "ukendt@example.org", tmp_path / "p.zip")
    assert [n for n in os.listdir(tmp_path) if n.endswith((".zip", ".part"))] == []


MASK = Mask(
    name="[navn]",
    address="[adresse]",
    phone="[telefon]",
    keep=frozenset({"mette@bo.example", "Mette Lund", "20 30 40 50"}),
    names=frozenset({"Anna Holm", "Bo Lund", "Anna Holm Jensen", "Grøn-Sø"}),
)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Kære Anna Holm Jensen", "Kære [navn]"),
        ("Anna skriver, at Mette Lund kommer", "[navn] skriver, at Mette Lund kommer"),
        ("Vi anser Annas plan for god", "Vi anser Annas plan for god"),  # a genitive is no whole word
        ("Bo bor her", "Bo bor her"),  # too short to be known as a name
        ("anna@at.example og METTE@bo.example", "[adresse] og METTE@bo.example"),
        ("Ring 70 12 12 88 eller +45 20304050", "Ring [telefon] eller +45 20304050"),
        ("Tlf. 70121288 og mobil: 70121299", "Tlf. [telefon] og mobil: [telefon]"),
        ("cvr 37857713", "cvr 37857713"),
        ("cpr 010190-1234", "cpr 010190-xxxx"),
        ("KT-2018-014 den 14/5 2018 kl. 10.00–12.00", "KT-2018-014 den 14/5 2018 kl. 10.00–12.00"),
        ("P1010000001", "P1010000001"),
        ("2018-05-02T09:00:00+00:00", "2018-05-02T09:00:00+00:00"),
        ("", ""),
    ],
)
def test_only_others_are_masked(text: str, masked: str) -> None:
    assert MASK(text) == masked


# ---------------------------------------------------------------------- the zip itself
def test_a_zip_that_fails_leaves_nothing_and_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"before")

    def fail() -> None:
        with ZipOnDisk(path) as zip_:
            zip_.add("x", "1")
            zip_.add("x", "2")

    with pytest.raises(ValueError, match="already"):
        fail()
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Skema.docx", "Skema.docx"),
        ("Skema til Søndergården (1).docx", "Skema-til-Soendergaarden-1.docx"),
        ("CON", "CON"),
        ("...", "fil"),
        ("🙂", "fil"),
        ("a\x00b\n.PDF", "a-b.pdf"),
        ("x" * 300 + ".pdf", "x" * 60 + ".pdf"),
        ("uden endelse", "uden-endelse"),
    ],
)
def test_file_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe
    assert safe_name("æøå / ÆØÅ") == "aeoeaa-AeOeAa"
