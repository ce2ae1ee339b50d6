"""Tokens nobody can guess, kept nowhere, and useless once their version is raised."""

from __future__ import annotations

import hmac
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.errors import SettingsError
from bot.rate_limits import RateLimit
from bot.sandbox import SANDBOX_INFO
from bot.settings import Settings, Web, load_settings
from bot.survey_links import SECRET_FILE, SurveyLinks, home_secret
from messages.survey_link import PLACEHOLDER, TOKEN

CASE, OTHER = "KT-2018-014", "KT-2018-015"


def links(secret: bytes = b"k" * 32, address: str = "https://survey.example.dk") -> SurveyLinks:
    return SurveyLinks(secret=lambda: secret, address=lambda: address)


def settings(home: Path, **fields: Any) -> Settings:
    return replace(load_settings(None), home=home, **fields)


# ---------------------------------------------------------------------- tokens
def test_a_token_is_160_bits_of_small_letters_and_digits() -> None:
    token = links().token(CASE, 1)
    assert TOKEN.fullmatch(token)
    assert len(token) * 5 >= 128


def test_it_is_the_same_every_time_and_another_for_every_case_version_and_secret() -> None:
    made = [links().token(CASE, 1), links().token(CASE, 2), links().token(OTHER, 1), links(b"o" * 32).token(CASE, 1)]
    assert len(set(made)) == 4
    assert links().token(CASE, 1) == made[0]
    # a case "A" in version 11 is not "A1" in version 1
    assert links().token("KT-1", 11) != links().token("KT-11", 1)


def test_a_link_opens_its_own_set_in_its_own_version_only() -> None:
    sets = [(CASE, 2), (OTHER, 1)]
    assert links().find(links().token(CASE, 2), sets) == CASE
    assert links().find(links().token(CASE, 2).upper(), sets) == CASE
    assert links().find(links().token(OTHER, 1), sets) == OTHER
    assert links().find(links().token(CASE, 1), sets) is None
    assert links().find(links(b"o" * 32).token(CASE, 2), sets) is None


@pytest.mark.parametrize("token", ["", "x", "æ" * 32, PLACEHOLDER, "a" * 31, "a" * 33, "../../etc/passwd"])
def test_what_is_no_token_opens_nothing(token: str) -> None:
    assert links().find(token, [(CASE, 1)]) is None


def test_every_set_is_compared_in_full_whatever_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    def compare(one: str, other: str) -> bool:
        compared.append(one)
        return one == other

    monkeypatch.setattr(hmac, "compare_digest", compare)
    sets = [(CASE, 1), (OTHER, 1)]
    for token in (links().token(CASE, 1), "a" * 32, "x"):
        compared.clear()
        links().find(token, sets)
        assert len(compared) == 2


def test_without_an_address_there_is_no_link() -> None:
    nowhere = links(address="")
    assert (nowhere.link(CASE, 1), nowhere.unsent()) == ("", "")
    assert links().link(CASE, 1) == f"https://survey.example.dk/s/{links().token(CASE, 1)}"
    assert links().unsent() == f"https://survey.example.dk/s/{PLACEHOLDER}"


def test_the_secret_is_not_shown() -> None:
    assert "kkkk" not in repr(links())


# ---------------------------------------------------------------------- the secret
def test_the_homes_secret_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    first = home_secret(home)
    assert len(first) == 64
    assert home_secret(home) == first
    assert stat.S_IMODE((home / SECRET_FILE).stat().st_mode) == 0o600
    assert [path.name for path in home.iterdir()] == [SECRET_FILE]
    assert home_secret(tmp_path / "other") != first


def test_processes_that_start_together_share_one_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        made = set(threads.map(lambda _: home_secret(tmp_path), range(40)))
    assert len(made) == 1


def test_a_damaged_secret_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / SECRET_FILE).write_text("abc\n")
    with pytest.raises(SettingsError, match="is damaged: remove it"):
        home_secret(tmp_path)


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="cannot be kept"):
        home_secret(tmp_path / "file")


def test_the_settings_secret_comes_before_the_homes(tmp_path: Path) -> None:
    given = SurveyLinks.of(settings(tmp_path, secret=SecretStr("s" * 32)))
    assert given.token(CASE, 1) == links(b"s" * 32).token(CASE, 1)
    assert list(tmp_path.iterdir()) == []
    kept = SurveyLinks.of(settings(tmp_path))
    assert kept.token(CASE, 1) == links(home_secret(tmp_path)).token(CASE, 1)


# ---------------------------------------------------------------------- the address
def test_a_real_installation_has_the_address_it_was_given_or_none(tmp_path: Path) -> None:
    web = Web(url="https://survey.example.dk", host="127.0.0.1", port=8080)
    assert SurveyLinks.of(settings(tmp_path, sandbox=False, web=web)).address() == "https://survey.example.dk"
    assert SurveyLinks.of(settings(tmp_path, sandbox=False, web=replace(web, url=""))).address() == ""


def test_in_the_sandbox_the_running_bot_tells_the_port(tmp_path: Path) -> None:
    sandbox = settings(tmp_path, web=Web(url="http://127.0.0.1:0", host="127.0.0.1", port=0))
    assert SurveyLinks.of(sandbox).address() == ""
    (tmp_path / SANDBOX_INFO).write_text('{"web": "http://127.0.0.1:4711"}')
    assert SurveyLinks.of(sandbox).address() == "http://127.0.0.1:4711"
    named = replace(sandbox, web=Web(url="https://try.example.dk", host="127.0.0.1", port=0))
    assert SurveyLinks.of(named).address() == "https://try.example.dk"


# ---------------------------------------------------------------------- how often
def test_turns_run_out_and_come_back_with_time() -> None:
    now = [0.0]
    limit = RateLimit(turns=3, seconds=60, monotonic=lambda: now[0])
    assert [limit.take("a") for _ in range(4)] == [True, True, True, False]
    assert limit.take("b")
    now[0] = 19.9
    assert not limit.take("a")
    now[0] = 20.1
    assert [limit.take("a"), limit.take("a")] == [True, False]
    now[0] = 1000
    assert [limit.take("a") for _ in range(4)] == [True, True, True, False]


def test_the_keys_longest_unseen_are_forgotten() -> None:
    limit = RateLimit(turns=1, seconds=60, most_keys=2, monotonic=lambda: 0.0)
    assert limit.take("a")
    assert limit.take("b")
    assert not limit.take("a")
    assert limit.take("c")
    assert not limit.take("a")
    assert limit.take("b")  # forgotten
