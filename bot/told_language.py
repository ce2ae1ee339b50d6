"""The settings' language, read alone: all settings take half a second to load, and one of them may be what is wrong."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

_NAME = "SAMTILSYN_LANGUAGE"


def told_language(env_file: Path = Path(".env")) -> Literal["da", "en"]:
    """What `load_settings` gives as `language`; Danish where that is wrong."""
    pairs: list[tuple[str, str | None]] = list(os.environ.items())
    if env_file.is_file():
        from dotenv import dotenv_values

        pairs += dotenv_values(env_file, encoding="utf-8").items()
    given = next((value for name, value in pairs if value and name.upper() == _NAME), "da")
    return "en" if given.lower() == "en" else "da"
