"""An IMAP server that does what a test tells it to: hang, hang up, refuse, answer in odd ways."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType

from pydantic import SecretStr

from bot.servers import MailServer, Security

# Gets the arguments of a command and gives the lines before the tagged OK; a line that begins with "NO" or "BAD"
# replaces that OK. HANG says nothing more, CLOSE hangs up.
Answer = Callable[[str], list[bytes]]
HANG = b"<hang>"
CLOSE = b"<close>"

_USUAL: Mapping[str, Answer] = {
    "CAPABILITY": lambda _: [b"* CAPABILITY IMAP4rev1 IDLE UIDPLUS"],
    "LOGIN": lambda _: [],
    "LOGOUT": lambda _: [b"* BYE see you"],
    "UID SEARCH": lambda _: [b"* SEARCH"],
    "SELECT": lambda _: [b"* 3 EXISTS", b"* OK [UIDVALIDITY 7] ok", b"* OK [UIDNEXT 4] ok"],
}


class ScriptedImap:
    def __init__(self, answers: Mapping[str, Answer] | None = None, *, greeting: bytes = b"* OK ready") -> None:
        self._answers = {**_USUAL, **(answers or {})}
        self._greeting = greeting
        self.commands: list[str] = []
        self._server: asyncio.Server | None = None
        self._clients: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> ScriptedImap:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in tuple(self._clients):
            task.cancel()
        await asyncio.gather(*self._clients, return_exceptions=True)

    @property
    def server(self) -> MailServer:
        assert self._server is not None
        port = int(self._server.sockets[0].getsockname()[1])
        return MailServer(
            host="127.0.0.1", port=port, security=Security.NONE, user="bot@test.example", password=SecretStr("pw")
        )

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._clients.add(task)
        task.add_done_callback(self._clients.discard)
        try:
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            return
        finally:
            writer.transport.abort()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._greeting == HANG:
            await asyncio.Event().wait()
        writer.write(self._greeting + b"\r\n")
        while line := (await reader.readline()).decode().strip():
            tag, _, command = line.partition(" ")
            self.commands.append(command)
            words = command.split(" ")
            name = " ".join(words[:2]) if words[0] == "UID" else words[0]
            arguments = command[len(name) :].strip()
            status = b"OK done"
            for answer in self._answers.get(name, _unknown)(arguments):
                if answer == HANG:
                    await asyncio.Event().wait()
                if answer == CLOSE:
                    return
                if answer.startswith((b"NO", b"BAD")):
                    status = answer
                else:
                    writer.write(answer + b"\r\n")
            if name == "IDLE" and status.startswith(b"OK"):
                await reader.readline()  # DONE
            writer.write(tag.encode() + b" " + status + b"\r\n")
            if name == "LOGOUT":
                return


def _unknown(arguments: str) -> list[bytes]:
    return [f"BAD unknown {arguments}".encode()]
