"""The library's Bot as we use it: the server's address, quiet logs, patience."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from bot.settings import Telegram

if TYPE_CHECKING:
    from telegram import Bot


@asynccontextmanager
async def open_bot(settings: Telegram) -> AsyncIterator[Bot]:
    """A Bot for a token. Nothing is asked of the server here: it may be away, and the token wrong."""
    # The library reads it when it is imported: without it 429 warns, and with warnings as errors fails.
    os.environ.setdefault("PTB_TIMEDELTA", "1")
    from telegram import Bot
    from telegram.request import HTTPXRequest

    for name in ("httpx", "httpcore", "telegram"):  # they log addresses, and the token is part of each
        logging.getLogger(name).setLevel(logging.WARNING)
    base = (settings.api_url or "https://api.telegram.org/bot").rstrip("/")
    async with AsyncExitStack() as stack:
        request = HTTPXRequest(connection_pool_size=16, connect_timeout=10, read_timeout=30, write_timeout=60)
        polls = HTTPXRequest(connection_pool_size=2, connect_timeout=10)
        for client in (request, polls):  # Bot.initialize would ask who it is
            await client.initialize()
            stack.push_async_callback(client.shutdown)
        yield Bot(
            settings.token.get_secret_value(),
            base_url=base,
            base_file_url=f"{base.removesuffix('/bot')}/file/bot",
            request=request,
            get_updates_request=polls,
        )
