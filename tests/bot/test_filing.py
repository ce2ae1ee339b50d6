"""A mail is filed by what it says; the names of the files it brings say something, too."""

from __future__ import annotations

from datetime import date, datetime
from unittest.mock import AsyncMock
from zoneinfo import ZoneInfo

import pytest

from bot.reading import Knowledge, file_mail
from handlers.matching import Candidate
from handlers.model import Party, Question, QuestionStatus
from messages.mail import Address, Mail, Part
from messages.reading import Kind

NOW = datetime(2018, 5, 15, 9, tzinfo=ZoneInfo("Europe/Copenhagen"))


def candidate(case: str, name: str) -> Candidate:
    question = Question(
        id=f"{case}:documentation:st",
        case_id=case,
        kind=Kind.DOCUMENTATION,
        party=Party.ST,
        asked="ib@st.example",
        asked_at=NOW,
        answer_by=date(2018, 5, 22),
        status=QuestionStatus.OPEN,
    )
    return Candidate(case_id=case, party=Party.ST, institution=name, ended=False, questions=(question,))


def two_cases() -> AsyncMock:
    """A register in which one inspector waits to document two meetings."""
    store = AsyncMock(spec=Knowledge)
    store.find_sent.return_value = store.find_received.return_value = ()
    store.person.return_value = None
    store.candidates.return_value = (
        candidate("KT-2018-001", "Botilbuddet Solgården"),
        candidate("KT-2018-002", "Bostedet Birkehuset"),
    )
    return store


@pytest.mark.parametrize(
    ("name", "case"),
    [("Skema_Birkehuset_maj.docx", "KT-2018-002"), ("Solgården.pdf", "KT-2018-001"), ("skema.docx", None)],
)
async def test_a_files_name_tells_the_case_where_the_mail_does_not(name: str, case: str | None) -> None:
    mail = Mail(
        sender=Address(addr="ib@st.example"),
        subject="Dokumentation",
        parts=(Part(name=name, content_type="application/octet-stream", data=b"x"),),
    )
    filing = await file_mail(two_cases(), mail, "Hermed skemaet.")
    assert filing.match.case_id == case
