"""Short texts people see outside letters: titles and choices of prompts, lines of the log, terminal output.

One TOML file a stage and language (`da/visits.toml`, `en/visits.toml`), `key = "text with {names}"`.
"""

from __future__ import annotations

import tomllib
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
    except (KeyError, FileNotFoundError) as error:
        raise UnknownPhrase(f"no text for {key!r} in {language!r}: {error}") from error


def find_phrase(key: str, language: str = "da", **values: object) -> str | None:
    """`phrase`, or None where no catalogue holds the key."""
    try:
        return phrase(key, language, **values)
    except UnknownPhrase:
        return None


@cache
def _catalogue(stage: str, language: str) -> dict[str, str]:
    text = files("messages.phrases").joinpath(language, f"{stage}.toml").read_text("utf-8")
    return {key: str(value) for key, value in tomllib.loads(text).items()}
