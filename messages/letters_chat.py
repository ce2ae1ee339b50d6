"""The letter that lets somebody into the chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from messages.letters import Letter


@dataclass(frozen=True, kw_only=True)
class ChatCode(Letter):
    """A one-use code; `minutes` is how long it is good for."""

    template: ClassVar[str] = "chat_code"
    name: str
    code: str
    minutes: int
