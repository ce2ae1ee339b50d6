"""The chat outbox emptied: each chat in order, all chats beside each other; what became of each message is kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chat_transport import ChatBlocked, ChatMoved, ChatRefused, ChatTooFast, ChatUnreachable, Transport
from storage.store import Store
from storage.values_chat import ChatItem

log = logging.getLogger(__name__)

_PAUSES = (2, 5, 15, 30, 60)  # seconds after the first, second … failure; then a minute each


def next_try(attempt: int) -> timedelta:
    """How long to wait after the `attempt`-th failure (1 is the first) to reach a chat service."""
    return timedelta(seconds=_PAUSES[min(attempt, len(_PAUSES)) - 1])


@dataclass(frozen=True, kw_only=True)
class ChatSender:
    """Hands messages to the transports by the prefix of their chat ("telegram", "terminal")."""

    store: Store
    transports: Mapping[str, Transport]

    async def send_due(self, now: datetime, *, go_on: Callable[[], bool] = lambda: True) -> int:
        """Send all that is due; returns how many messages were dealt with. Raises DatabaseUnavailable."""
        done = 0
        while go_on() and (items := await self.store.claim_chat(now)):
            async with asyncio.TaskGroup() as group:
                for item in items:
                    group.create_task(self._deal_with(item, now))
            done += len(items)
        return done

    async def _deal_with(self, item: ChatItem, now: datetime) -> None:
        store = self.store
        transport = self.transports.get(item.out.chat.partition(":")[0])
        if transport is None:
            await store.mark_chat_failed(item.id, "this chat is not connected", now)
            return
        try:
            message_id = await _hand_over(transport, item)
        except ChatTooFast as error:
            await store.mark_chat_later(item.id, str(error), now + error.wait)
        except ChatUnreachable as error:
            log.warning("the chat %s cannot be reached: %s", item.out.chat.partition(":")[0], error)
            await store.mark_chat_later(item.id, str(error), now + next_try(item.attempts))
        except ChatMoved as error:
            await store.mark_chat_later(item.id, str(error), now)
            await store.move_chat(item.out.chat, error.new)
        except ChatBlocked as error:
            await store.mark_chat_failed(item.id, str(error), now)
            await store.set_blocked(item.out.chat, True)
        except ChatRefused as error:
            if item.out.edits is None and item.out.edits_key is None and item.out.deletes is None:
                log.warning("chat message %s was refused: %s", item.out.key, error)
            await store.mark_chat_failed(item.id, str(error), now)
        else:
            await store.mark_chat_sent(item.id, message_id, now)


async def _hand_over(transport: Transport, item: ChatItem) -> str | None:
    out = item.out
    if out.deletes is not None:
        await transport.delete(out.chat, out.deletes)
        return None
    if out.message is None:
        return None
    if out.edits is not None or out.edits_key is not None:
        if item.edits is not None:  # None: what it would replace never left
            await transport.edit(out.chat, item.edits, out.message)
        return item.edits
    return await transport.send(out.chat, out.message)
