"""Errors whose words stand in the catalogue, so that they can be told in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from messages.errors import SamtilsynError
from messages.phrases import phrase


class PhrasedError(SamtilsynError):
    """An error of the catalogue: its text is Danish, `told` gives it in another language."""

    key: str = ""
    values: Mapping[str, object] = {}

    @classmethod
    def of(cls, key: str, /, **values: object) -> Self:
        """The error with the text of `key`, filled with `values`."""
        error = cls(phrase(key, "da", **values))
        error.key, error.values = key, values
        return error

    def told(self, language: str) -> str:
        """The text in `language`; as it is where it came from elsewhere."""
        return phrase(self.key, language, **self.values) if self.key else str(self)


def told_in(error: Exception, language: str) -> str:
    """An error in `language`, where the catalogue has it."""
    return error.told(language) if isinstance(error, PhrasedError) else str(error)
