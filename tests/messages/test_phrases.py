"""Every short text stands in both languages, with the same values, and every one that code asks for is there."""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import messages
from messages.phrases import UnknownPhrase, find_phrase, phrase

PHRASES = Path(messages.__path__[0]) / "phrases"
ROOT = PHRASES.parents[1]
STAGES = sorted(path.stem for path in (PHRASES / "da").glob("*.toml"))


def catalogue(language: str, stage: str) -> dict[str, str]:
    return tomllib.loads((PHRASES / language / f"{stage}.toml").read_text("utf-8"))


def values(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


def test_both_languages_have_the_same_files() -> None:
    assert sorted(path.stem for path in (PHRASES / "en").glob("*.toml")) == STAGES


@pytest.mark.parametrize("stage", STAGES)
def test_both_languages_say_the_same_with_the_same_values(stage: str) -> None:
    danish, english = catalogue("da", stage), catalogue("en", stage)
    assert list(danish) == list(english)
    assert {key: values(text) for key, text in danish.items()} == {key: values(text) for key, text in english.items()}
    assert {key for key, text in danish.items() if not text} == {key for key, text in english.items() if not text}


@pytest.mark.parametrize("stage", STAGES)
def test_danish_is_written_as_people_read_it(stage: str) -> None:
    for key, text in catalogue("da", stage).items():
        tables = stage in ("overview", "run", "terminal")
        assert tables or not re.search(r"\S {2,}\S", text), key
        assert not re.search(r" [.,;:!?](\s|$)", text), key
        assert not re.search(r"\b(fx|evt|mhp|ifm|jf)\b", text), key  # plain words, no abbreviations


# ---------------------------------------------------------------------- what code asks for
@cache
def asked_for() -> dict[str, str]:
    """The keys that code names outright, each with where; those it builds ("visits.why_{…}") end in "*"."""
    found: dict[str, str] = {}
    for room in ("messages", "handlers", "storage", "bot"):
        for path in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name not in ("say", "told", "phrase", "find_phrase", "of"):
                    continue
                for argument in node.args[:2]:
                    key = _key(argument)
                    if key is not None and (name != "of" or key.startswith("errors.")):  # PhrasedError.of
                        found[key] = f"{path.relative_to(ROOT)}:{node.lineno}"
    return found


def _key(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value if re.fullmatch(r"[a-z_]+\.[a-z0-9_]+", node.value) else None
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        start = str(node.values[0].value)
        return f"{start}*" if re.fullmatch(r"[a-z_]+\.[a-z0-9_]*", start) else None
    return None


def test_every_text_that_code_asks_for_is_there() -> None:
    asked = asked_for()
    assert len(asked) > 200
    lost = []
    for key, where in asked.items():
        stage, _, name = key.partition(".")
        there = catalogue("da", stage) if stage in STAGES else {}
        fits = any(k.startswith(name[:-1]) for k in there) if name.endswith("*") else name in there
        if not fits:
            lost.append(f"{key} ({where})")
    assert lost == []


@pytest.mark.parametrize("stage", STAGES)
def test_no_text_stays_behind_that_nobody_asks_for(stage: str) -> None:
    if stage in ("why", "topics"):  # asked for by what a reader or a list says
        return
    code = _code()
    starts = [key[:-1] for key in asked_for() if key.endswith("*")]
    unused = [
        key
        for key in catalogue("da", stage)
        if f'"{stage}.{key}"' not in code and not any(f"{stage}.{key}".startswith(start) for start in starts)
    ]
    assert unused == []


@cache
def _code() -> str:
    rooms = ("messages", "handlers", "storage", "bot")
    return "\n".join(path.read_text("utf-8") for room in rooms for path in sorted((ROOT / room).rglob("*.py")))


# ---------------------------------------------------------------------- the function
def test_a_text_is_filled_in() -> None:
    assert phrase("invitation.yes", institution="Solgården") == "Solgården siger ja"
    assert phrase("invitation.yes", "en", institution="Solgården") == "Solgården says yes"


@pytest.mark.parametrize("key", ["invitation.nothing", "nothing.at_all", "invitation", "invitation.yes"])
def test_a_text_that_is_not_there_or_lacks_a_value_is_named(key: str) -> None:
    with pytest.raises(UnknownPhrase, match=key):
        phrase(key)
    assert find_phrase(key) is None
