"""One coordinated inspection, from the lists to the answered survey, through a real Dovecot and a real Postfix."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from bot.clock import VirtualClock
from handlers.model import Authority, MeetingStatus, Stage, SurveyStatus
from messages.calendar_read import read_calendar
from messages.mime import parse_mail
from tests.bot.office import (
    AT,
    AT_CONTACT,
    CASE,
    COORDINATOR,
    LEADER,
    LIST,
    MAILBOX,
    PEOPLE,
    ST,
    START,
    Delivered,
    Office,
)
from tests.e2e.course import SURVEY, Course
from tests.e2e.real_post import RealPost
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.postfix import Postfix

WEB = "https://spoergeskema.koordinerettilsyn.example.dk"
EXPECTED = (
    *("import people", "import institutions", "selection", "invite"),
    *("participation yes", "window", "visit planned", "visit planned"),
    *("visit held", "round opened", "dates asked", "dates answered", "meeting agreed"),
    *("participants", "prepare", "points", "draft agenda", "final agenda"),
    *("asked", "documentation", "held", "survey", "survey answered"),
)


@pytest.fixture
def home(dovecot: Dovecot, postfix: Postfix, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of a bot on the real servers; gives its home."""
    home = tmp_path / "home"
    user, password = quote(MAILBOX, safe=""), quote(PASSWORD, safe="")
    for name, value in {
        "SSL_CERT_FILE": str(postfix.certificate),
        "SAMTILSYN_HOME": str(home),
        "SAMTILSYN_MAILBOX": MAILBOX,
        "SAMTILSYN_IMAP_URL": f"imap://{user}:{password}@127.0.0.1:{dovecot.imap_port}/INBOX",
        "SAMTILSYN_SMTP_URL": f"smtps://{user}:{password}@127.0.0.1:{postfix.smtps_port}",
        "SAMTILSYN_WEB_LISTEN": "127.0.0.1:0",
        "SAMTILSYN_WEB_URL": WEB,
    }.items():
        monkeypatch.setenv(name, value)
    home.mkdir()
    (home / "personer.csv").write_text(PEOPLE, encoding="utf-8")
    (home / "liste.csv").write_text(LIST, encoding="utf-8")
    return home


@pytest.fixture
async def office(dovecot: Dovecot, postfix: Postfix, home: Path) -> AsyncIterator[Office]:
    clock = VirtualClock(START)
    post = RealPost(dovecot, postfix, (LEADER, AT, AT_CONTACT, ST, COORDINATOR), clock.now)
    office = Office(home, post, clock, sent_copy=True)
    await office.start()
    yield office
    await office.stop()


async def samtilsyn(*words: str) -> str:
    """A command beside the bot, in a process of its own; its output."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, err = await process.communicate()
    assert process.returncode == 0, (out + err).decode()
    return out.decode()


@pytest.mark.timeout(240)
async def test_the_whole_course_of_one_inspection(office: Office) -> None:
    now = ("--as-of", office.now.isoformat())
    assert [line.split()[0] for line in (await samtilsyn("check")).splitlines()] == ["ok"] * 5
    await samtilsyn("import", "--people", str(office.home / "personer.csv"), *now)
    await samtilsyn("import", str(office.home / "liste.csv"), *now)
    await samtilsyn("select", "--case", CASE, *now)
    await samtilsyn("invite", "--all", *now)

    course = Course(office)
    await course.play()

    view = await office.store.case_view(CASE)
    assert view.case.stage is Stage.DONE
    rules = [entry.rule for entry in await office.store.log()]
    places = [rules.index(rule) for rule in EXPECTED]
    assert places == sorted(places)

    # everybody has the meeting in the calendar, as one and the same event
    [meeting] = view.meetings
    assert meeting.status is MeetingStatus.HELD
    invitations = [
        parse_mail(mail.raw).calendar for mail in office.mails if mail.letter.subject.startswith("Dialogmøde hos")
    ]
    assert len(invitations) == 3
    for text in invitations:
        event = read_calendar(text)
        assert event is not None
        assert (event.method, event.uid, event.start, event.end) == (
            "REQUEST",
            meeting.uid,
            meeting.start,
            meeting.end,
        )

    # both papers were read: the form and the slides
    form, slides = view.newest_document(Authority.ST), view.newest_document(Authority.AT)
    assert form is not None
    assert slides is not None
    assert (form.missing, slides.missing) == ((), ())
    assert "Fælles pædagogisk tilgang" in str(form.fields["agenda_points"])
    assert "Registrering af episoder" in str(slides.fields["topics"])

    # the survey went to the contact the form names, and every answer counts
    assert view.survey is not None
    assert (view.survey.status, view.survey.contact_email) == (SurveyStatus.COMPLETE, LEADER)
    assert view.survey.answers == SURVEY

    # its mail carried the personal link, in both of its parts; the reply that quotes it was read as before
    link = (await samtilsyn("survey", "link", CASE)).strip()
    assert link.startswith(f"{WEB}/s/")
    [mailed] = [m for m in office.mails if m.to == LEADER and m.letter.subject.startswith("Spørgeskema om")]
    parts = list(message_from_bytes(mailed.raw, policy=SMTP).walk())
    assert [link in p.get_content() for p in parts if p.get_content_maintype() == "text"] == [True, True]

    # nobody had to be asked, nothing failed, every mail left once
    assert view.prompts == ()
    assert office.letters(COORDINATOR) == []
    traffic = await office.store.traffic()
    assert set(traffic.inbox) == {"done"}
    assert set(traffic.outbox) == {"sent"}
    ids = [mail.letter.message_id for mail in office.mails]
    assert len(ids) == len(set(ids)) == traffic.outbox["sent"]
    assert office.health.faults() == ()

    # the copies in the Sent folder were known as ours
    sent = [e.outcome for e in await office.store.list_inbox() if e.kind == "sent_mail"]
    assert sent == ["ours"] * traffic.outbox["sent"]

    status: Any = json.loads(await samtilsyn("status", "--json", "--as-of", office.now.isoformat()))
    assert status["held"]["Nord"]["2018"] == 1
    report: Any = json.loads(await samtilsyn("report", "--format", "json"))
    assert report["survey"]["answered"] == 1


async def test_the_running_bot_is_killed_and_misses_nothing(dovecot: Dovecot, postfix: Postfix, home: Path) -> None:
    """`samtilsyn run` on the machine's own clock: mail that comes while it is dead is answered when it lives again."""
    post = RealPost(dovecot, postfix, (COORDINATOR,), lambda: datetime.now(UTC))
    came: list[Delivered] = []
    await samtilsyn("import", "--people", str(home / "personer.csv"))
    for number in (1, 2, 3):
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        assert bot.stdout is not None
        assert MAILBOX in (await bot.stdout.readline()).decode()
        if number == 1:
            await post.hand_in(STRANGER, stranger_writes(number))
        while not any(mail.letter.subject.startswith(f"Opgave {number}:") for mail in came):
            came += await post.collect(len(came) + 1)
        if number < 3:
            bot.kill()
        else:
            bot.send_signal(signal.SIGTERM)
        _, err = await bot.communicate()
        assert "Traceback" not in err.decode()
        await post.hand_in(STRANGER, stranger_writes(number + 1))
    assert bot.returncode == 0
    assert len(json.loads(await samtilsyn("queue", "--json"))["prompts"]) == 3
    # killed after the server's yes and before the database had it, a mail comes once more, as the same message
    times = Counter(mail.letter.message_id for mail in came)
    assert len(times) == 3
    assert max(times.values()) <= 2


STRANGER = "nysgerrig@avisen.example"


def stranger_writes(number: int) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = STRANGER, MAILBOX, f"Spørgsmål {number}"
    message["Message-ID"] = f"<{number}@avisen.example>"
    message["Date"] = format_datetime(datetime.now(UTC))
    message.set_content("Hvad er det her for et projekt?")
    return message.as_bytes(policy=SMTP)
