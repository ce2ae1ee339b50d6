"""What the store gives of the chat beside the values of `handlers.chat.values`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from handlers.chat.values import ChatOut, Tap

ChatState = Literal["waiting", "claimed", "sent", "failed", "cancelled"]
TapState = Literal["waiting", "working", "done", "undone", "refused"]


@dataclass(frozen=True, kw_only=True)
class ChatItem:
    """A claimed message. `attempts` counts this claim too; `repeats` > 0: a crash left it unknown whether it went.

    `edits` names the message to be replaced, also where it was given by key; None where that one never left: then there
    is nothing to do.
    """

    id: int
    attempts: int
    repeats: int
    out: ChatOut
    edits: str | None = None


@dataclass(frozen=True, kw_only=True)
class KeptTap:
    """A tap as stored. `outcome` is what became of it, in words."""

    tap: Tap
    state: TapState
    created_at: datetime
    done_at: datetime | None
    outcome: str = ""


@dataclass(frozen=True, kw_only=True)
class ShownCard:
    """A message that shows a card and can still be answered; `key` is that of its ChatOut."""

    card: str
    chat: str
    key: str
