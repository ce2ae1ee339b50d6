"""Short texts people see outside letters: titles and choices of prompts, lines of the log, terminal output.

One TOML file a stage and language (`da/visits.toml`, `en/visits.toml`), `key = "text with {names}"`. A programme may
have texts of its own; a process works for one programme, which says at start which (`use_phrases`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from messages.errors import SamtilsynError


class UnknownPhrase(SamtilsynError):
    """A text was asked for that no catalogue holds; the key is "stage.name"."""


def phrase(key: str, language: str = "da", **values: object) -> str:
    """The text of `key` ("visits.outside_window") in `language`, with `values` filled in.

    Raises UnknownPhrase where the key is not in the catalogue of that language.
    """
    stage, _, name = key.partition(".")
    try:
        return _catalogue(stage, language)[name].format(**values)
    except KeyError as error:
        raise UnknownPhrase(f"no text for {key!r} in {language!r}: {error}") from error


def find_phrase(key: str, language: str = "da", **values: object) -> str | None:
    """`phrase`, or None where no catalogue holds the key."""
    try:
        return phrase(key, language, **values)
    except UnknownPhrase:
        return None


def use_phrases(own: Mapping[str, Mapping[str, str]]) -> None:
    """From now on the texts of `own`, by language and stage ("da/visits"), stand in the place of those that ship."""
    if own != _own:
        _own.clear()
        _own.update(own)
        _catalogue.cache_clear()


def shipped_phrases(stage: str, language: str) -> Mapping[str, str] | None:
    """The texts of a stage that ship, None where there is no such stage."""
    file = files("messages.phrases").joinpath(language, f"{stage}.toml")
    if not file.is_file():
        return None
    return {key: str(value) for key, value in tomllib.loads(file.read_text("utf-8")).items()}


_own: dict[str, Mapping[str, str]] = {}


@cache
def _catalogue(stage: str, language: str) -> Mapping[str, str]:
    shipped = shipped_phrases(stage, language)
    if shipped is None:
        raise KeyError(f"{language}/{stage}.toml")
    return {**shipped, **_own.get(f"{language}/{stage}", {})}
