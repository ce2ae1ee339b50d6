"""What several test modules of the readers start from."""

from __future__ import annotations

import pytest

from messages.meaning import judge
from messages.reading import Evidence


@pytest.fixture
def by_cues_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the second opinion: what the readers themselves would act on, and no doubt of theirs overruled."""

    def second_look(*_meant: object, shaky: bool = False, **_beside: object) -> Evidence | None:
        return Evidence(text="", rule="a doubt of the readers") if shaky else None

    monkeypatch.setattr(judge, "second_look", second_look)
