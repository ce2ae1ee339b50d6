"""What the chat wants of a service, and how a service says that it cannot: a transport hides everything else.

A transport lives in modules of its own (`bot/chat_terminal.py`, `bot/telegram_*.py`). It has two halves:

- out: an object of this Protocol, given to `ChatSender` under the prefix of its chats ("telegram" for "telegram:42").
  It escapes, splits what is too long at line ends (buttons with the last piece; the id given back is that piece's) and
  turns the service's refusals into the errors below. It keeps no queue and retries nothing: the outbox does.
- in: a loop that makes an `Incoming` of every update and awaits `Chat.take(incoming, file=…, cursor=…)`; the update may
  be confirmed once that has returned, never before. A tap is acknowledged to the service by the transport itself, at
  once and without words. Groups that move: `Chat.moved(old, new, cursor=…)`. Updates that say nothing to us only move
  the cursor (`store.set_cursor`).
"""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from messages.chat import ChatText
from messages.errors import SamtilsynError


class ChatUnreachable(SamtilsynError):
    """The service cannot be reached, or is ill (5xx): the message waits, with growing pauses."""


class ChatTooFast(SamtilsynError):
    """The service wants us to wait (429) for `wait`."""

    def __init__(self, wait: timedelta) -> None:
        self.wait = wait
        super().__init__(f"the chat service wants {wait.total_seconds():.0f} s of silence")


class ChatBlocked(SamtilsynError):
    """The person blocked the bot, or the bot was put out of the group (403): nothing arrives there."""


class ChatMoved(SamtilsynError):
    """The chat has the id `new` (with prefix) from now on: a group became a supergroup."""

    def __init__(self, new: str) -> None:
        self.new = new
        super().__init__(f"the chat moved to {new}")


class ChatRefused(SamtilsynError):
    """The service does not take this message and never will (400); for an edit: the message is gone or too old."""


class Transport(Protocol):
    """One chat service. Chats are named with their prefix, as everywhere."""

    async def send(self, chat: str, message: ChatText) -> str:
        """Show a message; gives the service's id of it. Raises the errors of this module."""
        ...

    async def edit(self, chat: str, message_id: str, message: ChatText) -> None:
        """Replace a message's words and buttons; one that is so already is fine. Raises the errors of this module."""
        ...

    async def delete(self, chat: str, message_id: str) -> None:
        """Take a message away. Raises ChatRefused where the service does not let us, and the other errors."""
        ...
