"""What several test modules of the readers start from."""

from __future__ import annotations

import pytest

from messages.meaning import judge


@pytest.fixture
def by_cues_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the second opinion: what the readers themselves would act on."""
    monkeypatch.setattr(judge, "second_look", lambda *_, **__: None)
