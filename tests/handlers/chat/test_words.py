"""What people write in the chat: commands spelt in many ways, plain questions, cases and regions by any part."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import messages
from bot.cli import cli
from handlers.chat import answer
from handlers.chat.asked import CaseName
from handlers.chat.commands import COMMANDS, HIDDEN, MENU, behind_more, find_command, may
from handlers.chat.find import find, region_of
from handlers.chat.free import understand
from handlers.chat.who import ChatRole
from handlers.model import Region

PHRASES = Path(messages.__path__[0]) / "phrases"
LETTERS = PHRASES.parent / "templates" / "da"


def line(number: int, name: str, region: Region = Region.NORD, year: int = 2018) -> CaseName:
    return CaseName(case_id=f"KT-{year}-{number:03}", institution=name, region=region)


CASES = (
    line(1, "Botilbuddet Solgården"),
    line(2, "Bostedet Åkanden"),
    line(3, "Bofællesskabet Bøgelunden", Region.SYD),
    line(14, "Solsikken", Region.OEST),
    line(14, "Solvang", Region.OEST, 2017),
    line(115, "Nordlys", Region.SYD),
)


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ("KT-2018-001", ["KT-2018-001"]),
        ("kt 2018 1", ["KT-2018-001"]),
        ("2018-14", ["KT-2018-014"]),
        ("14", ["KT-2017-014", "KT-2018-014"]),
        ("115", ["KT-2018-115"]),
        ("sag 1", ["KT-2018-001"]),
        ("solgården", ["KT-2018-001"]),
        ("Solgaarden?", ["KT-2018-001"]),
        ("med Solgårdens", ["KT-2018-001"]),
        ("åkanden", ["KT-2018-002"]),
        ("aakanden", ["KT-2018-002"]),
        ("bøgelunden", ["KT-2018-003"]),
        ("boegel", ["KT-2018-003"]),
        ("sol", ["KT-2017-014", "KT-2018-001", "KT-2018-014"]),
        ("sol i øst", ["KT-2017-014", "KT-2018-014"]),
        ("botilbuddet solgården", ["KT-2018-001"]),
        ("nordlys", ["KT-2018-115"]),
        ("birkely", []),
    ],
)
def test_a_case_is_found_by_number_or_any_part_of_its_name(words: str, cases: list[str]) -> None:
    found = find(words, CASES)
    assert sorted(c.case_id for c in found.cases) == cases
    assert found.named


@pytest.mark.parametrize(
    ("words", "region", "year", "round_"),
    [
        ("Nord", Region.NORD, "", ""),
        ("i oest", Region.OEST, "", ""),
        ("Øst?", Region.OEST, "", ""),
        ("region syd 2018", Region.SYD, "2018", ""),
        ("2018", None, "2018", ""),
        ("2018-1", None, "", "2018-1"),
        ("", None, "", ""),
    ],
)
def test_regions_years_and_rounds_are_no_cases(words: str, region: Region | None, year: str, round_: str) -> None:
    found = find(words, ())
    assert (found.region, found.year, found.round, found.cases) == (region, year, round_, ())


def test_a_region_has_many_spellings() -> None:
    assert {region_of(x) for x in ("Øst", "oest", "ØST")} == {Region.OEST}
    assert region_of("vest") is None


@pytest.mark.parametrize(
    ("said", "command", "about"),
    [
        ("hvad mangler i Nord?", "mangler", "nord"),
        ("Hvem mangler vi svar fra", "mangler", ""),
        ("hvem har ikke svaret i syd", "mangler", "syd"),
        ("hvornår er mødet med Solgården", "moeder", "solgaarden"),
        ("Hvornår er dialogmødet hos Åkanden?", "moeder", "aakanden"),
        ("hvilke møder har vi", "moeder", ""),
        ("hvad venter på mig?", "koe", ""),
        ("er der opgaver", "koe", ""),
        ("hvilke frister er der i Syd", "frister", "syd"),
        ("hvordan går det?", "status", ""),
        ("hvordan går det med Solgården", "status", "solgaarden"),
        ("hvad sender du i dag", "forhaandsvis", ""),
        ("fortryd!", "fortryd", ""),
        ("glem det", "stop", ""),
        ("hjælp", "hjaelp", ""),
        ("vis Solgården", "sag", "solgaarden"),
        ("hej", "start", ""),
        ("Godmorgen!", "start", ""),
        ("hvad nu?", "koe", ""),
        ("hvordan kommer jeg i gang", "koe", ""),
        ("hvor mange har sagt ja?", "status", ""),
        ("hvor mange sager er der i Syd", "status", "syd"),
        ("hvor langt er vi med Solgården", "status", "solgaarden"),
    ],
)
def test_plain_questions_are_understood(said: str, command: str, about: str) -> None:
    meant = understand(said)
    assert meant is not None
    assert meant[0] == command
    assert find(meant[1], CASES).cases == find(about, CASES).cases
    assert find(meant[1], CASES).region == find(about, CASES).region


@pytest.mark.parametrize(
    "said", ["tak for hjælpen i går", "hej jeg kommer i morgen", "jeg ringer til lederen", "mangler du kaffe", "", "?"]
)
def test_what_is_not_plain_is_not_understood(said: str) -> None:
    assert understand(said) is None


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("/status", "status"),
        ("/Status@samtilsyn_bot", "status"),
        ("kø", "koe"),
        ("/møder", "moeder"),
        ("/help", "hjaelp"),
        ("flyt", "flyt"),
        ("/besøg", "besoeg"),
        ("/undersøgelse", "undersoegelse"),
        ("/report", "rapport"),
    ],
)
def test_commands_are_found_however_they_are_spelt(word: str, name: str) -> None:
    command = find_command(word)
    assert command is not None
    assert command.name == name


def test_an_unknown_word_is_no_command() -> None:
    assert find_command("/vejret") is None


# ---------------------------------------------------------------------- the table holds together
READS = "status frister mangler moeder rapport mere sag undersoegelse emner stop hjaelp start"
INSPECTS = f"{READS} koe besoeg hvorfor fortryd opgave underret laering"
RIGHTS = {
    "coordinator": set(COMMANDS),
    "at": set(INSPECTS.split()),
    "st": set(INSPECTS.split()),
    "reader": set(READS.split()),
}


@pytest.mark.parametrize("role", list(ChatRole))
def test_each_role_may_use_what_it_should_and_nothing_else(role: ChatRole) -> None:
    assert {c.name for c in COMMANDS.values() if may(role, c)} == RIGHTS[role.value]


@pytest.mark.parametrize("role", list(ChatRole))
def test_the_menu_is_short_and_with_the_rest_complete(role: ChatRole) -> None:
    menu = MENU[role]
    assert len(menu) <= 7
    assert menu[-1] == "mere"
    assert all(may(role, COMMANDS[name]) for name in menu)
    assert {*menu, *behind_more(role)} == {c.name for c in COMMANDS.values() if may(role, c)} - HIDDEN


def test_every_command_of_the_issue_is_there_in_ascii() -> None:
    wanted = (
        "status koe frister mangler moeder rapport mere sag undersoegelse emner liste udvaelg inviter besoeg foreslaa "
        "flyt aflys rykker stikproeve underret laering log hvorfor pause genoptag forhaandsvis fortryd stop hjaelp"
    )
    assert set(wanted.split()) | HIDDEN == set(COMMANDS)
    assert all(name.isascii() and re.fullmatch(r"[a-z]{1,32}", name) for name in COMMANDS)


def test_every_command_is_answered() -> None:
    assert set(COMMANDS) - {"stop", "liste"} <= set(answer.ANSWERS)


@pytest.mark.parametrize("name", [c.name for c in COMMANDS.values() if not c.twin.startswith("-")])
def test_every_command_has_its_twin_on_the_command_line(name: str) -> None:
    import click

    context = click.Context(cli)
    twin = cli.get_command(context, COMMANDS[name].twin)
    assert twin is not None
    if name not in HIDDEN:
        assert cli.get_command(context, name) is twin, "the Danish name is an alias"
    assert "Example:" in twin.get_help(click.Context(twin))


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_command_is_explained_with_an_example_and_a_button(language: str) -> None:
    there = tomllib.loads((PHRASES / language / "chat_commands.toml").read_text("utf-8"))
    for name in COMMANDS:
        assert {name, f"{name}_example", f"{name}_button"} <= set(there)
        assert there[f"{name}_example"].startswith(f"/{name}")
        assert len(there[name]) <= 256  # Telegram's limit


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_letter_has_a_name_in_the_chat(language: str) -> None:
    there = tomllib.loads((PHRASES / language / "chat_letters.toml").read_text("utf-8"))
    assert {path.stem for path in LETTERS.glob("[a-z]*.txt")} == set(there)


def test_no_text_of_the_chat_stays_behind_that_nobody_asks_for() -> None:
    there = tomllib.loads((PHRASES / "da" / "chat.toml").read_text("utf-8"))
    said = set(_words_in_code())
    built = (
        "card_",
        "about_",
        "next_",
        "timer_",
        "what_",
        "answer_",
        "ask_papers_",
        "drop_papers_",
        "button_",
        "list_",
        "write_",
        "survey_",
    )
    unused = [key for key in there if key not in said and not key.startswith(built)]
    assert unused == []


def _words_in_code() -> Iterator[str]:
    root = PHRASES.parents[1]
    for path in (*(root / "handlers" / "chat").rglob("*.py"), *(root / "bot").glob("*chat*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value.removeprefix("chat.")
