"""Text that no database takes, made storable: NUL characters (PostgreSQL) and lone surrogates (no UTF-8 has them).

Both come in with real mail: a header with a raw byte in it, a body that lies about its charset. A mail must not be
refused, nor a query fail, for a byte that nobody can read anyway; the untouched original lies in the archive.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def clean(text: str) -> str:
    """`text` with NUL characters and lone surrogates replaced by U+FFFD; the same object where there are none."""
    if "\0" in text:
        text = text.replace("\0", REPLACEMENT)
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(REPLACEMENT if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


def clean_parameters(parameters: Any) -> Any:
    """The parameters of a statement (one set or many, by position or name) with every text in them clean."""
    if isinstance(parameters, str):
        return clean(parameters)
    if isinstance(parameters, dict):
        return {key: clean_parameters(value) for key, value in parameters.items()}
    if isinstance(parameters, tuple):
        return tuple(clean_parameters(value) for value in parameters)
    if isinstance(parameters, list):
        return [clean_parameters(value) for value in parameters]
    return parameters


def clean_json(value: Any) -> str:
    """JSON text of a value whose texts are clean; Danish letters stay readable."""
    return json.dumps(_clean_value(value), ensure_ascii=False, separators=(",", ":"))


def _clean_value(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {clean(key): _clean_value(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean_value(item) for item in value]
    return value
