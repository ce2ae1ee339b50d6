"""`samtilsyn survey …`: what a coordinator does with the page's link and its end."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli
from handlers.model import Survey
from handlers.stages.survey_answering import SurveyRefused
from storage.store import Store
from tests.bot.surveyed import surveyed
from tests.handlers.builders import CASE_ID, LEADER


@pytest.fixture(scope="module")
def sent_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("surveyed")

    async def make() -> None:
        async with surveyed(home):
            pass

    asyncio.run(make())
    (home / "sandbox.json").unlink()
    return home


@pytest.fixture
def home(sent_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SAMTILSYN_HOME", str(sent_home))
    monkeypatch.setenv("SAMTILSYN_WEB_LISTEN", "127.0.0.1:4711")
    return sent_home


def samtilsyn(*words: str) -> Result:
    return CliRunner().invoke(cli, ["survey", *words])


def survey(home: Path) -> Survey:
    async def read() -> Survey:
        store = await Store.open(f"sqlite:///{home / 'samtilsyn.db'}", home=home)
        try:
            (found,) = await store.records(Survey)
            return found
        finally:
            await store.close()

    return asyncio.run(read())


def test_the_link_is_told_and_another_after_it_was_revoked(home: Path) -> None:
    first = samtilsyn("link", CASE_ID.lower()).output.strip()
    assert first.startswith("http://127.0.0.1:4711/s/")
    assert samtilsyn("link", CASE_ID).output.strip() == first
    version = survey(home).link_version
    assert "skiftet ud" in samtilsyn("revoke", CASE_ID).output
    assert survey(home).link_version == version + 1
    assert samtilsyn("link", CASE_ID).output.strip() not in ("", first)


def test_surveys_are_closed_and_opened_again_one_or_all(home: Path) -> None:
    assert samtilsyn("close", CASE_ID, "--yes").stdout == "spørgeskemaer lukket: 1\n"
    assert survey(home).closed_at is not None
    assert samtilsyn("close", "--all", "--yes").stdout == "spørgeskemaer lukket: 0\n"
    assert samtilsyn("reopen", "--all", "--yes").stdout == "spørgeskemaer åbnet igen: 1\n"
    assert survey(home).closed_at is None


@pytest.mark.usefixtures("home")
def test_what_cannot_be_done_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(samtilsyn("reopen", CASE_ID).exception, SurveyRefused)
    assert samtilsyn("close").exit_code == 2
    monkeypatch.setenv("SAMTILSYN_WEB_LISTEN", "127.0.0.1:0")
    told = samtilsyn("link", CASE_ID)
    assert (told.exit_code, "SAMTILSYN_WEB_URL" in told.output) == (1, True)


@pytest.mark.usefixtures("home")
def test_a_case_and_an_address_send_it_as_they_always_did() -> None:
    for words in ((CASE_ID, LEADER), ("send", CASE_ID, LEADER, "Mette Lund")):
        refused = samtilsyn(*words)
        assert "allerede sendt" in str(refused.exception)


@pytest.mark.parametrize("name", ["send", "link", "revoke", "close", "reopen"])
def test_every_subcommand_has_help_with_an_example(name: str) -> None:
    told = samtilsyn(name, "--help").output
    assert f"samtilsyn survey {name}" in told
