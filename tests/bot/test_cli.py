"""The command line as users and scripts meet it: help, exit status, one line of error, JSON, and what it changes."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import smtplib
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

import handlers
from bot import cli
from messages.phrases import phrase
from tests.bot.office import CASE, DOMAIN, LEADER, LIST, PEOPLE
from tests.demos import DemoRun

COMMANDS = sorted(cli._MODULES)


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Terminal:
    """`samtilsyn …` in this process, with one home."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path) -> None:
        self.monkeypatch = monkeypatch
        self.home = home
        self._capsys = capsys
        for name in [n for n in os.environ if n.startswith("SAMTILSYN_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("SAMTILSYN_HOME", str(home))
        monkeypatch.chdir(home)

    def __call__(self, *words: str, stdin: str = "") -> Done:
        self.monkeypatch.setattr(sys, "argv", ["samtilsyn", *words])
        self.monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = self._capsys.readouterr()
        return Done(int(ended.value.code or 0), said.out, said.err)

    def good(self, *words: str, stdin: str = "") -> Done:
        done = self(*words, stdin=stdin)
        assert done.status == 0, done
        return done

    def refused(self, *words: str, status: int = 1, stdin: str = "") -> str:
        """The one line on stderr of a command that must fail."""
        done = self(*words, stdin=stdin)
        assert done.status == status, done
        assert done.out == ""
        [line] = done.err.splitlines()
        assert line.startswith("samtilsyn: ")
        return line

    def file(self, name: str, content: str | bytes) -> str:
        path = self.home / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)


@pytest.fixture
def samtilsyn(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    return Terminal(monkeypatch, capsys, tmp_path)


@pytest.fixture
def enrolled(samtilsyn: Terminal) -> Terminal:
    samtilsyn.good("import", "--people", samtilsyn.file("personer.csv", PEOPLE))
    samtilsyn.good("import", samtilsyn.file("liste.csv", LIST))
    return samtilsyn


@pytest.fixture
def after_demo(samtilsyn: Terminal, short_demo: DemoRun) -> Terminal:
    shutil.copytree(short_demo.home, samtilsyn.home, dirs_exist_ok=True)
    return samtilsyn


# ---------------------------------------------------------------------- help and wrong use
@pytest.mark.parametrize("words", [*[(c,) for c in COMMANDS], ("db", "upgrade")], ids=" ".join)
def test_every_command_has_help_with_an_example(samtilsyn: Terminal, words: tuple[str, ...]) -> None:
    for ask in ("--help", "-h"):
        help_text = samtilsyn.good(*words, ask).out
    assert "Example:" in help_text
    assert f"samtilsyn {words[0]}" in help_text


@pytest.mark.parametrize("alias", sorted(cli._ALIASES))
def test_the_chats_danish_names_work_here_too(samtilsyn: Terminal, alias: str) -> None:
    assert "Example:" in samtilsyn.good(alias, "--help").out


def test_the_list_of_commands_and_the_version_are_told(samtilsyn: Terminal) -> None:
    told = samtilsyn.good("--help").out
    assert all(f"\n  {name} " in told for name in COMMANDS)
    assert "samtilsyn" in samtilsyn.good("--version").out
    assert samtilsyn().status == 2


@pytest.mark.parametrize(
    "words",
    [
        ("nonsens",),
        ("status", "--nonsens"),
        ("case",),
        ("settle", "1"),
        ("settle", "en", "to"),
        ("visit", "KT-2018-001"),
        ("visit", "KT-2018-001", "at", "held"),
        ("visit", "KT-2018-001", "at", "held", "31/2"),
        ("visit", "KT-2018-001", "politiet", "held", "2018-05-02"),
        ("select",),
        ("select", "--ask"),
        ("invite",),
        ("invite", "--all", "--deadline", "snart"),
        ("report", "--from", "i går"),
        ("report", "--format", "doc"),
        ("report", "--from", "2019-01-01", "--to", "2018-01-01"),
        ("report", "--region", "Bornholm"),
        ("status", "--as-of", "i morgen"),
        ("ingest", "findes-ikke"),
        ("explain",),
        ("explain", "findes-ikke.eml"),
        ("read", "dates", "--as-of", "nu"),
        ("demo", "--until", "jul"),
        ("import", "findes-ikke.csv"),
        ("log", "--last", "0"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_line_and_status_2(samtilsyn: Terminal, words: tuple[str, ...]) -> None:
    line = samtilsyn.refused(*words, status=2)
    assert "--help" in line
    assert not re.search(r"\b(?:the|is|no|not|such|missing|must|see|invalid|say)\b", line, re.IGNORECASE), line


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("nonsens",), "Der er ingen kommando, der hedder nonsens (se: samtilsyn --help)"),
        (("status", "--jso"), "Der er ingen indstilling, der hedder --jso. Mente du --as-of, --json?"),
        (("case",), "CASE mangler"),
        (("case", "a", "b"), "Der står for meget: b"),
        (("settle", "en", "1"), 'NUMBER skal være et helt tal, ikke "en"'),
        (("log", "--last", "0"), "--last skal være mindst 1, ikke 0"),
        (("visit", "KT-2018-001", "politiet", "held"), 'AUTHORITY skal være at eller st, ikke "politiet"'),
        (("import", "/"), 'FILE: "/" er en mappe, ikke en fil'),
        (("import", "nix.csv"), 'FILE: "nix.csv" findes ikke'),
        (("select", "--region"), "--region skal have en værdi"),
        (("status", "--json=1"), "--json skal ikke have en værdi"),
        (("status", "Vest"), '"Vest" er hverken en region, et år, en runde, et sagsnummer eller en del af'),
        (("missing", "Vest"), "Regionerne er Nord, Midt, Syd, Øst, Hovedstaden"),
        (("deadlines", "Vest"), "Regionerne er Nord, Midt, Syd, Øst, Hovedstaden"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_use_is_told_in_danish_with_what_is_right(samtilsyn: Terminal, words: tuple[str, ...], told: str) -> None:
    assert told in samtilsyn.refused(*words, status=2)


def test_a_region_a_year_and_a_round_without_cases_are_no_wrong_use(samtilsyn: Terminal) -> None:
    for which in ("Nord", "nord", "2018", "2018-1"):
        assert "Intet at vise" in samtilsyn.good("status", which).out
        samtilsyn.good("missing", which)
        samtilsyn.good("deadlines", which)


def test_wrong_use_is_told_in_the_language_of_the_settings(samtilsyn: Terminal) -> None:
    samtilsyn.monkeypatch.setenv("SAMTILSYN_LANGUAGE", "en")
    assert "There is no command nonsense (see: samtilsyn --help)" in samtilsyn.refused("nonsense", status=2)
    assert "There is no case KT-2018-999" in samtilsyn.refused("case", "KT-2018-999")


@pytest.mark.parametrize(
    "words",
    [
        ("case", "KT-2018-999"),
        ("log", "KT-2018-999"),
        ("why", "KT-2018-999"),
        ("why", "4711"),
        ("propose", "KT-2018-999"),
        ("remind", "KT-2018-999"),
        ("settle", "99", "1"),
        ("replay", "99"),
        ("assign", "KT-2018-001", "at", "ukendt@nord.example"),
        ("replace", "a@b.example", "c@d.example"),
        ("select", "--ask", "--region", "Syd", "--round", "2018-1"),
        ("report", "--output", "mappe/der/ikke/findes.html"),
        ("healthcheck",),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_one_line_and_status_1(
    samtilsyn: Terminal, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAMTILSYN_WEB_LISTEN", "127.0.0.1:9")
    samtilsyn.refused(*words)


def test_a_home_that_cannot_be_made_is_named(samtilsyn: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMTILSYN_HOME", samtilsyn.file("en-fil", "x"))
    assert "en-fil" in samtilsyn.refused("status")


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("SAMTILSYN_LANGUAGE", "tysk", "SAMTILSYN_LANGUAGE"),
        ("SAMTILSYN_IMAP_URL", "imaps://bruger@mail.example", "SAMTILSYN_SMTP_URL"),
        ("SAMTILSYN_DATABASE_URL", "mysql://u:hemmelig@h/db", "SAMTILSYN_DATABASE_URL"),
        ("SAMTILSYN_PROGRAMME", "findes-ikke.toml", "SAMTILSYN_PROGRAMME"),
        ("SAMTILSYN_IMAPURL", "imaps://x", "SAMTILSYN_IMAP_URL"),
    ],
)
def test_wrong_settings_are_named_at_once_without_their_secrets(
    samtilsyn: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    for command in ("run", "status", "check"):
        done = samtilsyn(command)
        assert done.status == 1
        assert told in done.err
        assert "Traceback" not in done.err
        assert "hemmelig" not in done.err


def test_output_that_nobody_reads_to_its_end_is_no_error(short_demo: DemoRun) -> None:
    command = f"{sys.executable} -m bot log | head -1"
    done = subprocess.run(
        ["bash", "-c", command],
        env={**os.environ, "SAMTILSYN_HOME": str(short_demo.home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (len(done.stdout.splitlines()), done.stderr) == (1, "")


# ---------------------------------------------------------------------- lists
def test_every_row_that_is_refused_is_named_with_its_reason(samtilsyn: Terminal) -> None:
    dirty = """\
Navn;Region;E-mail;Leder
Åhuset;Nord;leder@aahuset.example;Åse Ærø
Åhuset;Nord;leder@aahuset.example;Åse Ærø
Uden post;Nord;;Bo
Forkert post;Syd;leder.forkert.example;Bo
Et andet land;Skåne;leder@skaane.example;Bo
;Midt;leder@navnloes.example;Bo
;;;
Ørnebo;øst;LEDER@Oernebo.example;Øjvind
"""
    done = samtilsyn.good("import", samtilsyn.file("liste.csv", dirty.encode("cp1252")))
    head, *refused = done.out.splitlines()
    assert head.startswith("2 nye")
    assert "5 afvist" in head
    assert [line.strip().partition(":")[0] for line in refused] == [f"række {n}" for n in (3, 4, 5, 6, 7)]
    assert "række 2" in refused[0]
    names = {c["institution"] for c in samtilsyn.good("status", "--json").json["cases"]}
    assert names == {"Åhuset", "Ørnebo"}


def test_a_list_is_taken_once(enrolled: Terminal) -> None:
    for words in (("--people", "personer.csv"), ("liste.csv",)):
        plan = enrolled.good("import", *words, "--json").json
        assert (plan["new"], plan["updated"], plan["refused"]) == (0, 0, [])
        assert plan["unchanged"] > 0
    assert len(enrolled.good("status", "--json").json["cases"]) == 2


def test_a_spreadsheet_is_taken_like_a_text_file(enrolled: Terminal) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    for row in csv_rows(LIST.replace("Erik Eng", "Emma Eng")):
        sheet.append(row)
    book.save(enrolled.home / "liste.xlsx")
    plan = enrolled.good("import", "liste.xlsx", "--json").json
    assert (plan["new"], plan["updated"], plan["unchanged"], plan["refused"]) == (0, 1, 1, [])


def csv_rows(text: str) -> list[list[str]]:
    return [line.split(";") for line in text.splitlines()]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 ikke en projektmappe", b"\x00\x01\x02", b"bare tekst"])
def test_a_file_that_is_no_list_is_one_line(samtilsyn: Terminal, content: bytes) -> None:
    samtilsyn.refused("import", samtilsyn.file("liste.csv", content))


@pytest.mark.parametrize(
    ("kind", "content", "told"),
    [
        ((), "navn;e-mail;region\n", "ingen rækker"),
        ((), "hus;sted\n", "ingen rækker"),
        ((), "hus;sted\nSolgården;Syd\n", "mangler kolonnen navn, socialtilsyn, e-mail. Den har: hus, sted."),
        ((), PEOPLE, "mangler kolonnen socialtilsyn. Den har: navn, e-mail"),
        (("--people",), LIST, "mangler kolonnen myndighed"),
        (("--dates",), "dato;fra\n2018-05-14;10:00\n", "mangler kolonnen til, center"),
        ((), "", "Listen er tom"),
        ((), "navn\nSolgården\n", "skal være overskrifter"),
    ],
)
def test_a_list_of_another_kind_or_without_rows_is_refused_with_what_it_lacks(
    samtilsyn: Terminal, kind: tuple[str, ...], content: str, told: str
) -> None:
    assert told in samtilsyn.refused("import", *kind, samtilsyn.file("liste.csv", content))


def test_what_was_taken_and_should_be_looked_at_is_told(samtilsyn: Terminal) -> None:
    samtilsyn.good("import", "--people", samtilsyn.file("personer.csv", PEOPLE))
    content = (
        "navn;e-mail;region;at-tilsynsførende;st-tilsynsførende;bemærkning\n"
        f"A;a@a.example;Nord;ukendt@nord.example;anna.at@{DOMAIN};x\n"
        "B;b@b.example;Nord;UKENDT@nord.example;;\n"
    )
    done = samtilsyn.good("import", samtilsyn.file("liste.csv", content))
    assert [line.strip() for line in done.out.splitlines()] == [
        "2 nye, 0 rettet, 0 uændret, 0 afvist",
        'bemærk, række 1: kolonnen "bemærkning" kendes ikke og er ikke læst',
        "bemærk, række 2: ukendt@nord.example står ikke i registret, så sagen har endnu ingen tilsynsførende fra "
        "Arbejdstilsynet. Importér personen med --people",
        f"bemærk, række 2: anna.at@{DOMAIN} hører ikke til socialtilsynet. Ret listen eller registret",
    ]
    again = samtilsyn.good("import", samtilsyn.file("liste.csv", content), "--json").json
    assert [w["row"] for w in again["warnings"]] == [1, 2, 2]


def test_a_list_where_nothing_can_be_taken_fails_and_names_the_rows(samtilsyn: Terminal) -> None:
    done = samtilsyn("import", samtilsyn.file("liste.csv", "navn;region;e-mail\nA;Jylland;a@b.example\n"))
    assert done.status == 1
    assert "række 2" in done.out


def test_proposed_dates_are_taken(samtilsyn: Terminal) -> None:
    dates = "dato;fra;til;center\n2018-05-14;10:00;12:00;TC Nord\n14. maj;x;y;TC Nord\n"
    done = samtilsyn.good("import", "--dates", samtilsyn.file("datoer.csv", dates))
    assert done.out.splitlines()[0].startswith("1 nye")


# ---------------------------------------------------------------------- what a coordinator does by hand
def test_a_command_says_first_what_will_go_to_whom(enrolled: Terminal) -> None:
    selected = enrolled.good("select", "--all")
    assert selected.err.startswith(f"arne.at@{DOMAIN}: Udvalgte botilbud i Socialtilsyn Nord")
    assert selected.out.count("Invitationen sendes af sig selv efter") == 2
    told = enrolled.good("invite", "--case", "kt-2018-001", "--deadline", "2099-05-14").err
    assert "solgaarden@test.example (Arbejdstilsynet kan gøre indsigelse til og med" in told
    told = enrolled.good("remind", "KT-2018-001").err
    assert "solgaarden@test.example" in told
    mails = enrolled.good("preview", "--json").json["mails"]
    assert {m["to"] for m in mails} == {"solgaarden@test.example", f"arne.at@{DOMAIN}"}
    assert [m["state"] for m in mails] == ["waiting"] * len(mails)


def test_one_case_that_cannot_be_invited_does_not_keep_the_others(enrolled: Terminal) -> None:
    more = (
        LIST.splitlines()[0]
        + "\nBostedet Sydvej;1010000003;Vej 3;6000;Kolding;Syd;§ 107;Sif;sif@syd.example;;;2018-1\n"
    )
    enrolled.good("import", enrolled.file("syd.csv", more))  # nobody is the contact in the south
    enrolled.good("select", "--all")
    done = enrolled("invite", "--all")
    if done.status == 0:  # an invitation may be signed by the shared mailbox where no contact is known
        assert "udbakken: 3" in done.out
    else:
        assert "udbakken: 2" in done.out
        assert "KT-2018-003" in done.err


def test_mail_can_be_stopped_and_let_go(enrolled: Terminal) -> None:
    assert "pause" in enrolled.good("pause").out
    assert "pause" in enrolled.good("status").out
    assert "pause" in enrolled.good("preview").out
    enrolled.good("resume")
    assert "pause" not in enrolled.good("status").out


def test_what_is_due_is_told_in_words(enrolled: Terminal) -> None:
    enrolled.good("select", "--all")
    enrolled.good("invite", "--all")
    told = enrolled.good("preview").out
    assert "KT-2018-001  påmindelse\n" in told
    assert "remind:" not in told


def test_every_deadline_has_words() -> None:
    sources = "".join(p.read_text("utf-8") for p in Path(handlers.__file__).parent.rglob("*.py"))
    names = set(re.findall(r'Deadline\(\s*key=f"([a-z-]+):', sources))
    assert {"visit-held", "survey-contact", "dates-passed"} <= names
    for name in (*names, "remind"):
        for language in ("da", "en"):
            assert phrase(f"chat.timer_{name.replace('-', '_')}", language)


def test_a_command_that_sends_nothing_says_so(enrolled: Terminal) -> None:
    assert "ingen mails" in enrolled.good("remind", "KT-2018-001").err


def test_a_visit_is_written_down(enrolled: Terminal) -> None:
    enrolled.good("select", "--all")
    enrolled.good("invite", "--all")
    done = enrolled("visit", "KT-2018-001", "at", "planned", "2018-01-31", "--as-of", "2018-01-20T09:00:00+01:00")
    assert done.status == 0, done
    visits = enrolled.good("case", "KT-2018-001", "--json").json["visits"]
    assert [(v["authority"], v["status"], v["day"]) for v in visits] == [("at", "planned", "2018-01-31")]


def test_what_waits_for_a_person_is_settled_here(enrolled: Terminal) -> None:
    stranger = mail("nysgerrig@avisen.example", "Hvad er det her?", "Hvem er I?")
    enrolled.good("ingest", mbox(enrolled, stranger))
    told = enrolled.good("queue").out
    assert "nysgerrig@avisen.example" in told
    assert "1) " in told
    [prompt] = enrolled.good("queue", "--json").json["prompts"]
    assert "findes" in enrolled.refused("settle", str(prompt["number"]), "1", "KT-2018-999")
    assert "Vælg mellem" in enrolled.refused("settle", str(prompt["number"]), "9")
    assert "Vælg mellem" in enrolled.refused("settle", str(prompt["number"]), "0")
    enrolled.good("settle", str(prompt["number"]), "1", "KT-2018-001")
    assert "venter ikke" in enrolled.refused("settle", str(prompt["number"]), "1")
    [asked] = enrolled.good("queue", "--json").json["prompts"]
    assert asked["case_id"] == "KT-2018-001"


def test_somebody_who_leaves_is_replaced_everywhere_at_once(enrolled: Terminal) -> None:
    new = "navn;e-mail;myndighed;kontor;rolle\nNils Ny;nils.at@test.example;at;TC Nord;inspector\n"
    enrolled.good("import", "--people", enrolled.file("nye.csv", new))
    enrolled.good("select", "--all")
    enrolled.good("invite", "--all")
    done = enrolled.good("replace", "anna.at@test.example", "nils.at@test.example")
    assert done.err.count("Nils Ny") == 2
    for case in ("KT-2018-001", "KT-2018-002"):
        assert enrolled.good("case", case, "--json").json["case"]["at_inspector"] == "nils.at@test.example"


# ---------------------------------------------------------------------- a mailbox moved in
def mail(sender: str, subject: str, text: str, **headers: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "koordinerettilsyn@test.example", subject
    message["Date"] = "Tue, 09 Jan 2018 10:00:00 +0100"
    message["Message-ID"] = f"<{abs(hash((sender, subject, text)))}@test.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


def mbox(terminal: Terminal, *mails: bytes) -> str:
    content = b"".join(b"From someone Tue Jan  9 10:00:00 2018\n" + one + b"\n" for one in mails)
    return terminal.file("gammel.mbox", content)


def test_a_mailbox_is_taken_in_once(enrolled: Terminal) -> None:
    enrolled.good("select", "--all", "--as-of", "2018-01-08T08:00:00+01:00")
    enrolled.good("invite", "--all", "--as-of", "2018-01-08T08:00:00+01:00")
    yes = mail("solgaarden@test.example", "Sv: Invitation [KT-2018-001]", "Ja tak, vi vil gerne deltage.")
    other = mail("nysgerrig@avisen.example", "Hvad er det her?", "Hvem er I?")
    box = mbox(enrolled, yes, other, yes)
    first = enrolled.good("ingest", box, "--as-of", "message-date", "--json").json
    del first["seconds"]
    assert first == {"messages": 3, "new": 2, "duplicates": 1, "acted": 1, "asked": 1, "failed": 0}
    again = enrolled.good("ingest", box, "--as-of", "message-date", "--json").json
    assert (again["messages"], again["new"], again["duplicates"]) == (3, 0, 3)
    assert enrolled.good("case", "KT-2018-001", "--json").json["case"]["stage"] == "visits"


def test_answers_to_a_mailbox_moved_in_are_held_until_they_are_let_go(enrolled: Terminal) -> None:
    enrolled.good("select", "--all", "--as-of", "2018-01-08T08:00:00+01:00")
    enrolled.good("invite", "--all", "--as-of", "2018-01-08T08:00:00+01:00")
    yes = mail("solgaarden@test.example", "Sv: Invitation [KT-2018-001]", "Ja tak, vi vil gerne deltage.")
    enrolled.good("ingest", mbox(enrolled, yes), "--as-of", "message-date")

    def states() -> dict[str, set[str]]:
        mails = enrolled.good("preview", "--json").json["mails"]
        return {state: {m["to"] for m in mails if m["state"] == state} for state in {m["state"] for m in mails}}

    assert "anna.at@test.example" in states()["held"]
    assert "tilbageholdt" in enrolled.good("preview").out
    enrolled.good("resume", "--held")
    assert "held" not in states()
    assert "anna.at@test.example" in states()["waiting"]


def test_a_maildir_is_taken_in_the_order_its_mails_came(enrolled: Terminal) -> None:
    for folder in ("cur", "new", "tmp"):
        (enrolled.home / "maildir" / folder).mkdir(parents=True)
    for number, (folder, subject) in enumerate((("new", "første"), ("cur", "anden"), ("new", "tredje"))):
        path = enrolled.home / "maildir" / folder / f"151548{number}000.M1P1.vaert"
        path.write_bytes(mail("nysgerrig@avisen.example", subject, subject))
    assert enrolled.good("ingest", "maildir", "--json").json["new"] == 3
    asked = enrolled.good("queue", "--json").json["prompts"]
    assert [next(w for w in ("første", "anden", "tredje") if w in p["text"]) for p in asked] == [
        "første",
        "anden",
        "tredje",
    ]


@pytest.mark.parametrize("content", [b"%PDF-1.4", b"From: a@b.example\n\nen enkelt mail"])
def test_what_is_no_mailbox_is_named(samtilsyn: Terminal, content: bytes) -> None:
    assert "mbox" in samtilsyn.refused("ingest", samtilsyn.file("fil", content))
    (samtilsyn.home / "mappe").mkdir()
    assert "Maildir" in samtilsyn.refused("ingest", "mappe")


def test_an_empty_or_broken_message_does_not_stop_the_others(enrolled: Terminal) -> None:
    good = mail("nysgerrig@avisen.example", "Hvad er det her?", "Hvem er I?")
    counts = enrolled.good("ingest", mbox(enrolled, b"", b"\xff\xfe\x00\n\nx", good), "--json").json
    assert (counts["messages"], counts["new"], counts["failed"]) == (3, 3, 0)
    assert len(enrolled.good("queue", "--json").json["prompts"]) == counts["asked"] == 3


# ---------------------------------------------------------------------- reading alone
def test_a_message_is_explained_without_a_home(samtilsyn: Terminal) -> None:
    path = samtilsyn.file("svar.eml", mail("leder@botilbud.example", "Sv: Invitation", "Ja tak, vi vil gerne deltage."))
    read = json.loads(samtilsyn.good("explain", path, "--json").out)
    assert (read["file"], read["kind"], read["outcome"]) == ("svar.eml", "participation", "yes")
    assert "outcome" in samtilsyn.good("explain", path).out
    assert not (samtilsyn.home / "samtilsyn.db").exists()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "skema.docx: Filen er tom. Vedhæft den igen."),
        ("en", "skema.docx: The file is empty. Attach it again."),
    ],
)
def test_what_is_the_matter_with_a_file_is_explained_in_the_language_of_the_settings(
    samtilsyn: Terminal, language: str, text: str
) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "inspector@st.example", "Skema"
    message.set_content("Skemaet er vedhæftet.")
    message.add_attachment(b" ", maintype="application", subtype="octet-stream", filename="skema.docx")
    path = samtilsyn.file("skema.eml", message.as_bytes())
    context = samtilsyn.file("skema.json", b'{"context": {"sender_role": "st", "expecting": "documentation"}}')
    samtilsyn.monkeypatch.setenv("SAMTILSYN_LANGUAGE", language)
    for words in (("explain", path, "--context", context, "--json"), ("explain", "--batch", str(samtilsyn.home))):
        why = json.loads(samtilsyn.good(*words).out)["why"]
        assert {"text": text, "rule": "a file cannot be read"} in why


def test_the_readers_take_lines_and_give_lines(samtilsyn: Terminal) -> None:
    lines = '"Vi kan den 14. maj kl. 10"\n"Vi kan slet ikke"\n'
    out = samtilsyn.good("read", "dates", "--as-of", "2018-05-02T09:00:00+02:00", stdin=lines).out.splitlines()
    assert json.loads(out[0])[0]["start"] == "2018-05-14T10:00:00+02:00"
    assert json.loads(out[1]) == []
    assert json.loads(samtilsyn.good("read", "reply", stdin='"Ja tak"\n').out) == "Ja tak"
    assert samtilsyn("read", "reply", stdin="ikke json\n").status == 1


# ---------------------------------------------------------------------- where things stand
def test_after_the_demo_everything_can_be_asked(after_demo: Terminal) -> None:
    status = after_demo.good("status", "--json").json
    assert {region: row["2017"] for region, row in status["held"].items()} == dict.fromkeys(
        ("Nord", "Midt", "Syd", "Øst", "Hovedstaden"), 1
    )
    assert status["as_of"].startswith("2017-10-01")
    case = status["cases"][0]["case"]
    for words in (("status",), ("status", "nord"), ("status", "2017"), ("status", case), ("case", case.lower())):
        assert after_demo.good(*words).out
    assert [c["region"] for c in after_demo.good("status", "øst", "--json").json["cases"]] == ["Øst"]
    assert "findes ikke" in after_demo.refused("status", "findes ikke", status=2)
    for name in ("deadlines", "missing", "queue", "log", "preview"):
        after_demo.good(name)
        assert after_demo.good(name, "--json").json is not None
    assert after_demo.good("case", case, "--json").json["meetings"][-1]["status"] == "held"
    entries = after_demo.good("log", case, "--json").json
    assert len(entries) > 20
    assert after_demo.good("log", case, "--last", "3", "--json").json == entries[-3:]
    assert after_demo.good("log", case, "--as-of", entries[5]["at"], "--json").json[-1]["at"] <= entries[5]["at"]
    told = next(e for e in entries if e["mail_id"] and e["words"])
    assert after_demo.good("why", str(told["mail_id"]), "--json").json
    assert told["words"] in after_demo.good("why", case).out


def test_a_paper_is_shown_in_the_programmes_own_texts(samtilsyn: Terminal) -> None:
    own = samtilsyn.home / "egne"
    own.mkdir()
    (own / "da.toml").write_text('[agenda]\npoints_title = "Det taler vi om"\n', "utf-8")
    samtilsyn.monkeypatch.setenv("SAMTILSYN_PROGRAMME", samtilsyn.file("p.toml", '[papers]\nfolder = "egne"\n'))
    shown = samtilsyn.home / "agenda.docx"
    samtilsyn.good("preview", "paper", "agenda-word", "--output", str(shown))
    assert b"Det taler vi om" in zipfile.ZipFile(shown).read("word/document.xml")
    assert "agenda-final" in samtilsyn.refused("preview", "paper", "dagsorden", status=2)
    (own / "da.toml").write_text('[agenda]\npoint_title = "x"\n', "utf-8")
    assert "agenda.point_title" in samtilsyn.refused("preview", "paper", "agenda")
    (own / "da.toml").unlink()
    assert "egne" in samtilsyn.refused("preview", "paper", "agenda")


def test_a_letter_is_shown_in_the_programmes_own_words_and_a_broken_one_is_named_before_anything_starts(
    samtilsyn: Terminal,
) -> None:
    assert samtilsyn.good("preview", "letter", "yes_noted").out.startswith("Emne: ")
    source = samtilsyn.good("preview", "letter", "yes_noted", "--source").out
    own = samtilsyn.home / "breve" / "da"
    own.mkdir(parents=True)
    samtilsyn.monkeypatch.setenv("SAMTILSYN_PROGRAMME", samtilsyn.file("p.toml", '[letters]\nfolder = "breve"\n'))
    (own / "yes_noted.txt").write_text(source.replace("Tak", "Mange tak", 1), "utf-8")
    assert "Mange tak" in samtilsyn.good("preview", "letter", "yes_noted").out
    assert "Mange tak" in samtilsyn.good("preview", "letter", "yes_noted", "--source").out
    assert "meeting_agreed" in samtilsyn.good("preview", "letter").out
    assert "yes_noted" in samtilsyn.refused("preview", "letter", "ja", status=2)
    (own / "visits.toml").write_text("held = 'besøg den {dag}'\n", "utf-8")
    for words in (["status"], ["run"], ["preview", "letter", "yes_noted"]):
        assert "da/visits.toml" in samtilsyn.refused(*words)
    (own / "visits.toml").unlink()
    (own / "yes_noted.txt").write_text("Hej\n", "utf-8")
    assert "da/yes_noted.txt" in samtilsyn.refused("import", "--people", samtilsyn.file("p.csv", PEOPLE))
    assert "FEJL" in samtilsyn("check").out


def test_who_was_not_selected_cannot_be_invited_nor_who_is_under_way_selected(enrolled: Terminal) -> None:
    refused = enrolled("invite", "--case", CASE)
    assert refused.status == 1
    assert "ikke udvalgt. Vælg det først med: samtilsyn select --case KT-2018-001" in refused.err
    enrolled.good("select", "--case", CASE)
    again = enrolled("select", "--case", CASE, "--case", "KT-2018-002")
    assert (again.status, "KT-2018-001 er udvalgt i forvejen." in again.err) == (1, True)
    assert "KT-2018-002 er udvalgt" in again.out
    assert "Intet at vise" in enrolled.good("select", "--all").out


def test_a_command_tells_what_was_done_and_what_speaks_against_it(enrolled: Terminal) -> None:
    enrolled.good("select", "--all")
    assert "kan gøre indsigelse til og med" in enrolled.good("case", "Solgården").out
    assert "frist for indsigelse" in enrolled.good("deadlines").out
    assert CASE in enrolled.good("case", "solgå").out
    assert "Flere sager passer" in enrolled.refused("case", "bo")
    enrolled.good("invite", "--all")
    mail = enrolled.file("ja.mbox", f"From x\nFrom: {LEADER}\nTo: kt@test.example\nSubject: {CASE}\n\nJa tak.\n\n")
    enrolled.good("ingest", mail)
    enrolled.good("settle", "1", "1") if "1." in enrolled.good("queue").out else None
    held = enrolled.good("visit", CASE, "st", "held", "2018-05-02")
    assert "besøg fra socialtilsynet holdt onsdag den 2. maj 2018" in held.out
    refused = enrolled.refused("visit", CASE, "at", "held", "2099-01-05")
    assert "samtilsyn: Besøget er meldt holdt" in refused
    moved = enrolled.good("move", CASE, "2099-05-16T10:00")  # a Saturday
    assert "Bemærk: dagen er ikke en arbejdsdag (weekend)" in moved.err
    assert "dialogmøde aftalt lørdag den 16. maj 2099" in moved.out


def test_a_preview_says_in_a_sentence_why_a_mail_leaves(enrolled: Terminal) -> None:
    enrolled.good("select", "--case", CASE)
    enrolled.good("invite", "--case", CASE)
    assert "Hvorfor: Botilbuddet er udvalgt og skal sige ja eller nej." in enrolled.good("preview").out
    mails = enrolled.good("preview", "--json").json["mails"]
    assert {m["reason"] for m in mails if m["why"] == "invitation"} == {
        "Botilbuddet er udvalgt og skal sige ja eller nej."
    }


def test_samples_lessons_and_notices_are_made_by_hand(enrolled: Terminal) -> None:
    inspector, anna = f"stine.st@{DOMAIN}", f"anna.at@{DOMAIN}"
    assert "Nord" in enrolled("sample", "--year", "2018", "--region", "Nord").err  # nothing was held
    assert enrolled("sample").status == 2
    enrolled.good("notify", inspector, "Nødudgangen var låst", "--case", CASE)
    enrolled.good("press", anna, "-", "--region", "Nord", stdin="Interview i Nordjyske på fredag")
    enrolled.good("lesson", "add", inspector, "Listen kommer for sent", "--barrier", "--region", "Nord")
    mails = enrolled.good("preview", "--json").json["mails"]
    assert {m["to"] for m in mails} == {f"arne.at@{DOMAIN}", f"sofie.st@{DOMAIN}", inspector, anna, f"karin@{DOMAIN}"}
    assert enrolled.good("lesson", "list", "--json").json[0]["kind"] == "barrier"
    assert "CPR" in enrolled.refused("notify", inspector, "Borger 010190-1234", "--case", CASE)
    assert "registret" in enrolled.refused("notify", "ukendt@x.example", "Hej", "--case", CASE)
    assert "KT-1999-001" in enrolled.refused("lesson", "add", inspector, "x", "--case", "KT-1999-001")
    assert len(enrolled.good("preview", "--json").json["mails"]) == len(mails)


def test_the_report_and_the_export_can_be_had(after_demo: Terminal) -> None:
    report = after_demo.good("report", "--format", "json").json
    assert report["held"]["Nord"]["2017"] == 1
    assert after_demo.good("report", "--as-of", "2017-05-20T09:00:00+02:00").json["held"]["Nord"]["2017"] == 0
    after_demo.good("report", "--format", "html", "--output", "rapport.html")
    assert "<html" in (after_demo.home / "rapport.html").read_text()
    for kind, start in (("pdf", b"%PDF"), ("docx", b"PK"), ("xlsx", b"PK"), ("csv", b"table,")):
        after_demo.good("report", "--format", kind, "--output", f"rapport.{kind}")
        assert (after_demo.home / f"rapport.{kind}").read_bytes().startswith(start)
    assert len(after_demo.good("export", "cases").json) == 5
    assert isinstance(after_demo.good("export", "corrections").json, list)


def test_the_days_ahead_are_counted_from_the_moment_asked_for(after_demo: Terminal) -> None:
    days = [d["day"] for d in after_demo.good("deadlines", "--json").json]
    assert all(day >= "2017-10-01" for day in days)


def test_what_is_told_in_english_is_english(after_demo: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMTILSYN_LANGUAGE", "en")
    told = after_demo.good("status").out
    assert "Sunday 1 October 2017" in told
    assert "held" in told
    assert "søndag" not in told


# ---------------------------------------------------------------------- the running bot
@contextmanager
def running(home: Path) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """`samtilsyn run` in the sandbox, once it is ready; killed at the end if it still runs."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SAMTILSYN_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        env=environment | {"SAMTILSYN_HOME": str(home), "SAMTILSYN_WEB_LISTEN": "127.0.0.1:0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process, _ready(process, home)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def _ready(process: subprocess.Popen[str], home: Path) -> dict[str, Any]:
    deadline = time.monotonic() + 60
    info: dict[str, Any] = {}
    while info.get("pid") != process.pid:  # not the one of a bot that was killed
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline, "the bot was not ready within a minute"
        time.sleep(0.05)
        if (home / "sandbox.json").exists():
            info = json.loads((home / "sandbox.json").read_text())
    return info


def _stop(process: subprocess.Popen[str]) -> tuple[str, str]:
    process.send_signal(signal.SIGTERM)
    return process.communicate(timeout=20)


def test_the_bot_starts_in_the_sandbox_and_stops_when_told(enrolled: Terminal) -> None:
    with running(enrolled.home) as (process, sandbox):
        assert sandbox["pid"] == process.pid
        assert {"host", "port", "tls"} <= set(sandbox["imap"]) & set(sandbox["smtp"])
        assert sandbox["web"].startswith("http://127.0.0.1:")
        assert {u["user"] for u in sandbox["users"]} >= {"karin@test.example", "solgaarden@test.example"}
        enrolled.monkeypatch.setenv("SAMTILSYN_WEB_LISTEN", sandbox["web"].removeprefix("http://"))
        assert json.loads(enrolled.good("healthcheck").out)["status"] == "ok"

        # the survey page is up, and kind to a link it does not know
        with pytest.raises(urllib.error.HTTPError, match="404") as unknown:
            urllib.request.urlopen(f"{sandbox['web']}/s/unknown", timeout=10)
        assert "Linket virker ikke" in unknown.value.read().decode()
        unknown.value.close()

        # a second one refuses; commands beside it work, and what they queue leaves
        assert "run" in enrolled.refused("run")
        enrolled.good("select", "--all")
        enrolled.good("invite", "--all")
        assert _waits(lambda: _in_box(sandbox, "solgaarden@test.example") == 1)

        # a mail from outside is taken in
        with smtplib.SMTP(sandbox["smtp"]["host"], sandbox["smtp"]["port"]) as smtp:
            stranger = mail("nysgerrig@avisen.example", "Hvad er det her?", "Hvem er I?")
            smtp.sendmail("nysgerrig@avisen.example", [sandbox["mailbox"]], stranger)
        assert _waits(lambda: len(enrolled.good("queue", "--json").json["prompts"]) == 1)

        started = time.monotonic()
        out, err = _stop(process)
        assert time.monotonic() - started < 10
        assert process.returncode == 0
        assert "sandbox.json" in out
        assert "Traceback" not in err
    assert not (enrolled.home / "sandbox.json").exists()


def test_a_bot_that_is_killed_starts_again_where_it_was(enrolled: Terminal) -> None:
    enrolled.good("select", "--all")
    with running(enrolled.home) as (process, _):
        process.kill()
        process.wait()
    enrolled.good("invite", "--all")
    with running(enrolled.home) as (process, sandbox):
        assert _waits(lambda: _in_box(sandbox, "solgaarden@test.example") == 1)
        _stop(process)
        assert process.returncode == 0


def test_a_web_port_that_is_taken_is_named(samtilsyn: Terminal) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        samtilsyn.monkeypatch.setenv("SAMTILSYN_WEB_LISTEN", f"127.0.0.1:{taken.getsockname()[1]}")
        assert "SAMTILSYN_WEB_LISTEN" in samtilsyn.refused("run")


def _waits(holds: Any, seconds: float = 30) -> bool:
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def _in_box(sandbox: dict[str, Any], user: str) -> int:
    import imaplib

    with imaplib.IMAP4(sandbox["imap"]["host"], sandbox["imap"]["port"]) as box:
        box.login(user, sandbox["any_other_user"]["password"])
        return int(box.select("INBOX", readonly=True)[1][0] or 0)


def test_the_configuration_is_tried(samtilsyn: Terminal) -> None:
    assert [line.split()[0] for line in samtilsyn.good("check").out.splitlines()] == ["ok"] * 4
    for name, value in (
        ("SAMTILSYN_MAILBOX", "kt@test.example"),
        ("SAMTILSYN_IMAP_URL", "imap://kt:hemmelig@127.0.0.1:9/INBOX"),
        ("SAMTILSYN_SMTP_URL", "smtp://127.0.0.1:9"),
    ):
        samtilsyn.monkeypatch.setenv(name, value)
    done = samtilsyn("check")
    assert done.status == 1
    assert [line.split()[0] for line in done.out.splitlines()] == ["ok", "ok", "ok", "FEJL", "FEJL"]
    assert "hemmelig" not in done.out
    assert samtilsyn.good("db", "upgrade").out


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[selection]\nobjection_working_days = -1\n", "selection.objection_working_days skal være mindst 0"),
        ("[dates]\nslots = 'tre'\n", "dates.slots skal være et helt tal"),
        ("[dates]\nslotz = 3\n", "dates.slotz findes ikke i et program"),
        ("time_zone = 'Mars/Olympus'\n", "ukendt tidszone"),
        ("[dates\n", "ikke gyldig TOML"),
        ("name = 3\n", "name skal være en tekst"),
        ("period = ['i går', '2018-01-01']\n", "period.0 skal være en dato som 2018-05-14"),
        ("[mail]\nbundle_at = 'kl. 15'\n", "mail.bundle_at skal være et klokkeslæt som 09:00"),
    ],
)
def test_a_broken_programme_is_named_as_the_programme_and_in_danish(samtilsyn: Terminal, text: str, fault: str) -> None:
    samtilsyn.monkeypatch.setenv("SAMTILSYN_PROGRAMME", samtilsyn.file("program.toml", text))
    done = samtilsyn("check")
    assert done.status == 1
    first, *others = done.out.splitlines()
    assert first.startswith("FEJL  program: Programfilen")
    assert fault in first
    assert all(line.startswith("ok") for line in others)
    assert fault in samtilsyn.refused("status")
