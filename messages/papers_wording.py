"""The papers' texts: those that ship, and those a programme has written in their place.

A programme's own texts stand in a folder of its own, in files named as those of `papers_templates/` (`da.toml`,
`en.toml`, `form.toml`), with only what differs.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from messages.errors import SamtilsynError

TEMPLATES = Path(__file__).with_name("papers_templates")
FILES = ("da", "en", "form")


class WrongWording(SamtilsynError):
    """A programme's own texts do not fit the papers; the text names the file and what is wrong in it."""


@dataclass(frozen=True, kw_only=True, eq=False)  # one object a programme: papers are kept by it
class Wording:
    """The texts in force: `own` holds a programme's, by file ("da"), section and key; what it leaves out ships."""

    own: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def words(self, section: str, file: str) -> Mapping[str, Any]:
        """The texts of a paper ("agenda") in a language ("da")."""
        whole: Mapping[str, Any] = self.whole(file)[section]
        return whole

    def whole(self, file: str) -> Mapping[str, Any]:
        """All texts of a file."""
        return _merged(shipped(file), self.own.get(file, {}))

    @property
    def key(self) -> str:
        """What tells two wordings apart."""
        return json.dumps(self.own, ensure_ascii=False, sort_keys=True)


SHIPPED = Wording()


def parse_wording(texts: Mapping[str, str]) -> Wording:
    """A programme's own texts, TOML by file ("da" → the text of da.toml). Raises WrongWording naming every fault."""
    own: dict[str, Mapping[str, Any]] = {}
    faults: list[str] = []
    for file, text in sorted(texts.items()):
        if file not in FILES:
            faults.append(f"{file}.toml: there is no such file; use {', '.join(f'{x}.toml' for x in FILES)}")
            continue
        try:
            own[file] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            faults.append(f"{file}.toml is no valid TOML: {error}")
            continue
        faults += [f"{file}.toml: {fault}" for fault in _faults(shipped(file), own[file], "")]
    if faults:
        raise WrongWording("; ".join(faults))
    return Wording(own=own)


@cache
def shipped(file: str) -> Mapping[str, Any]:
    """The texts that ship."""
    return tomllib.loads((TEMPLATES / f"{file}.toml").read_text("utf-8"))


def _faults(there: Any, own: Any, at: str) -> list[str]:
    """Where `own` has what `there` has not, or of another kind. A list may have another length; its items are of the
    kind of the first, and whole."""
    if isinstance(there, dict) and isinstance(own, dict):
        unknown = [f"{at}{key} is no text of the papers" for key in own if key not in there]
        return unknown + [f for k, v in own.items() if k in there for f in _faults(there[k], v, f"{at}{k}.")]
    if isinstance(there, list) and isinstance(own, list):
        first = there[0]
        return [
            fault
            for n, item in enumerate(own, 1)
            for fault in (*_lacks(first, item, f"{at}{n}."), *_faults(first, item, f"{at}{n}."))
        ]
    if type(there) is type(own):
        return []
    kind = "a list" if isinstance(there, list) else "a table" if isinstance(there, dict) else "a text"
    return [f"{at.rstrip('.')} must be {kind}"]


def _lacks(there: Any, own: Any, at: str) -> list[str]:
    if not (isinstance(there, dict) and isinstance(own, dict)):
        return []
    return [f"{at}{key} is missing" for key in there if key not in own]


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> Mapping[str, Any]:
    out = dict(base)
    for key, value in over.items():
        below = out.get(key)
        out[key] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return out
