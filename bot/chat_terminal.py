"""The chat in the terminal of the sandbox: lines in, lines out, buttons as numbers. End of input ends only the chat."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import AsyncIterator, Callable
from uuid import uuid4

from bot.chat import Chat
from bot.chat_sending import ChatSender
from bot.clock import Clock
from handlers.chat.values import TERMINAL, Incoming, Place
from messages.chat import Button, ChatText, in_plain
from messages.phrases import phrase


class TerminalTransport:
    """Prints; remembers the buttons it showed last, so that a number presses one."""

    def __init__(self, say: Callable[[str], None], language: str) -> None:
        self._say = say
        self._language = language
        self._shown = 0
        self._buttons: tuple[Button, ...] = ()
        self._message = ""

    async def send(self, chat: str, message: ChatText) -> str:
        del chat
        self._shown += 1
        self._show(message, str(self._shown))
        return str(self._shown)

    async def edit(self, chat: str, message_id: str, message: ChatText) -> None:
        del chat
        self._show(message, message_id)

    async def delete(self, chat: str, message_id: str) -> None:
        """What was printed stands; there is nothing to take away."""

    def pressed(self, words: str) -> tuple[str, Button] | None:
        """The button a number presses, with the message it stands under; None where there is none of that number."""
        number = words.strip()
        if not number.isdecimal() or not 1 <= int(number) <= len(self._buttons):
            return None
        return self._message, self._buttons[int(number) - 1]

    def _show(self, message: ChatText, message_id: str) -> None:
        lines = [in_plain(message)]
        if message.attached is not None:
            file = message.attached
            key = "run.picture" if file.content_type.startswith("image/") else "run.file"
            lines.append(phrase(key, self._language, alt=file.alt or file.name))
        self._buttons = tuple(button for row in message.buttons for button in row)
        self._message = message_id
        lines += [f"  {n}) {button.label}" for n, button in enumerate(self._buttons, 1)]
        self._say("\n".join(lines) + "\n")


class TerminalSource:
    """Reads lines as what the coordinator writes."""

    def __init__(
        self,
        chat: Chat,
        sender: ChatSender,
        transport: TerminalTransport,
        clock: Clock,
        on_news: Callable[[], None],
    ) -> None:
        self._chat = chat
        self._sender = sender
        self._transport = transport
        self._clock = clock
        self._on_news = on_news

    async def run(self, lines: AsyncIterator[str]) -> None:
        """Until the lines end. Each is answered before the next is looked at: a number presses what stands there."""
        async for line in lines:
            words = line.strip()
            if not words:
                continue
            await self._chat.take(self._incoming(words))
            await self._sender.send_due(self._clock.now())
            self._on_news()

    def _incoming(self, words: str) -> Incoming:
        pressed = self._transport.pressed(words)
        return Incoming(
            id=f"{TERMINAL}:{uuid4().hex[:12]}",
            chat=TERMINAL,
            place=Place.PRIVATE,
            user=TERMINAL,
            message=pressed[0] if pressed else "",
            at=self._clock.now(),
            text="" if pressed else words,
            data=pressed[1].data if pressed else "",
        )


async def stdin_lines() -> AsyncIterator[str]:
    """The lines of standard input. A thread of its own reads them, so that nothing waits for a person who is away."""
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        try:
            for line in sys.stdin:
                loop.call_soon_threadsafe(queue.put_nowait, line)
            loop.call_soon_threadsafe(queue.put_nowait, None)
        except (RuntimeError, ValueError, OSError):
            return  # the program has ended, or there is no standard input

    threading.Thread(target=read, name="terminal chat", daemon=True).start()
    while (line := await queue.get()) is not None:
        yield line
