"""A Bot API server on loopback, as strict as Telegram's: what it would refuse is refused here in its words.

The test plays the people: they write, press buttons, drop files, block the bot; what they see is in `Chat.seen`.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web import serve_web
from tests.servers.telegram_world import Chat, Person, Refused, Shown, entities, keyboard_of

TOKEN = "4839:AAE-test-token"
MOST_TEXT, MOST_CAPTION, MOST_FILE = 4096, 1024, 20 * 1024 * 1024


class BotApi:
    """`async with telegram() as api:`; `url` is what the settings name."""

    def __init__(self) -> None:
        self.port = 0
        self.chats: dict[int, Chat] = {}
        self.calls: list[tuple[str, dict[str, str]]] = []
        self.faults: list[tuple[str, Refused | int]] = []  # (method, answer): taken for the next call of that method
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.answered: dict[str, int] = {}
        self.confirmed = 0  # updates below are forgotten
        self._updates: list[dict[str, Any]] = []
        self._files: dict[str, tuple[bytes, int]] = {}
        self._next = {"update": 5000, "message": 100, "chat": 1, "query": 1}
        self._news = asyncio.Event()
        self.asked = asyncio.Event()  # that the bot has asked for updates
        self._polling = 0
        self._queries: set[str] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    # ------------------------------------------------------------------ the people's side
    def person(self, name: str, *, started: bool = True) -> Person:
        """Somebody; the bot may only write to those who wrote first (`started`)."""
        number = 700 + self._count("chat")
        private = self.chats[number] = Chat(id=number, kind="private", bot_may_write=started)
        return Person(api=self, id=number, name=name, private=private)

    def group(self, title: str) -> Chat:
        number = -self._count("chat")
        chat = self.chats[number] = Chat(id=number, kind="group", title=title)
        return chat

    def channel(self, number: int, title: str = "Koordination") -> Chat:
        chat = self.chats[number] = Chat(id=number, kind="channel", title=title)
        return chat

    def migrate(self, old: Chat, *, tell: bool = True) -> Chat:
        """The group becomes a supergroup with another id; `tell` False: the bot learns it when it writes."""
        number = -1_000_000_000_000 - self._count("chat")
        new = self.chats[number] = Chat(id=number, kind="supergroup", title=old.title)
        old.moved_to = number
        if tell:
            self._update(message=self._message(self._new(old, ""), extra={"migrate_to_chat_id": number}))
            self._update(message=self._message(self._new(new, ""), extra={"migrate_from_chat_id": old.id}))
        return new

    def posts(self, channel: Chat, text: str) -> None:
        """A post in a channel: it has no sender."""
        self._update(channel_post=self._message(self._new(channel, text)))

    def speaks(self, person: Person, chat: Chat) -> None:
        """A voice message: no words, no document."""
        message = self._message(self._new(chat, "", person))
        del message["text"]
        message["voice"] = {"file_id": "v1", "file_unique_id": "v1", "duration": 3}
        self._update(message=message)

    def anonymous(self, chat: Chat, text: str) -> None:
        """An anonymous administrator writes: the service names a bot of its own as the sender."""
        message = self._message(self._new(chat, text))
        message["from"] = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
        message["sender_chat"] = self._chat(chat)
        self._update(message=message)

    def fail(self, method: str, answer: Refused | int, times: int = 1) -> None:
        """The next `times` calls of a method are refused, or (a number) answered with that HTTP status and no JSON."""
        self.faults += [(method, answer)] * times

    @property
    def waiting(self) -> int:
        """Updates the bot has not confirmed."""
        return sum(u["update_id"] >= self.confirmed for u in self._updates)

    # ------------------------------------------------------------------ what the bot calls
    async def call(self, request: Request) -> Response:
        method = request.path_params["method"]
        async with request.form() as form:
            return await self._answer(method, request.path_params["token"], form)

    async def _answer(self, method: str, token: str, form: FormData) -> Response:
        given = {name: value for name, value in form.items() if isinstance(value, str)}
        self.calls.append((method, given))
        try:
            if token != TOKEN:
                raise Refused(401, "Unauthorized")
            for n, (wanted, answer) in enumerate(self.faults):
                if wanted == method:
                    del self.faults[n]
                    if isinstance(answer, int):
                        return Response("Bad Gateway", status_code=answer)
                    raise answer
            handle: Callable[[dict[str, str], FormData], Awaitable[Any]] | None = getattr(self, f"_do_{method}", None)
            if handle is None:
                raise Refused(404, f"Not Found: method {method} not found")
            return JSONResponse({"ok": True, "result": await handle(given, form)})
        except Refused as refusal:
            body: dict[str, Any] = {"ok": False, "error_code": refusal.code, "description": refusal.description}
            if refusal.parameters:
                body["parameters"] = refusal.parameters
            return JSONResponse(body, status_code=refusal.code)

    async def download(self, request: Request) -> Response:
        if request.path_params["token"] != TOKEN:
            return Response(status_code=401)
        found = self._files.get(request.path_params["path"])
        return Response(status_code=404) if found is None else Response(found[0])

    async def _do_getMe(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        return {"id": 4839, "is_bot": True, "first_name": "Samtilsyn", "username": "samtilsyn_test_bot"}

    async def _do_getUpdates(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        if self._polling:
            raise Refused(409, "Conflict: terminated by other getUpdates request")
        self._polling += 1
        self.asked.set()
        try:
            self.confirmed = max(self.confirmed, int(given.get("offset", 0)))
            allowed = json.loads(given.get("allowed_updates", "[]"))
            try:
                async with asyncio.timeout(float(given.get("timeout", 0))):
                    while not (found := self._from(self.confirmed, allowed)):
                        self._news.clear()
                        await self._news.wait()
            except TimeoutError:
                return []
            return found[: int(given.get("limit", 100))]
        finally:
            self._polling -= 1

    async def _do_sendMessage(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        chat = self._open(given)
        shown = self._new(chat, self._read(given.get("text", ""), given.get("parse_mode"), MOST_TEXT, "message"))
        shown.source = given.get("text", "")
        shown.keyboard = keyboard_of(given)
        return self._message(shown)

    async def _do_sendPhoto(self, given: dict[str, str], form: FormData) -> Any:
        return await self._send_file(given, form, "photo")

    async def _do_sendDocument(self, given: dict[str, str], form: FormData) -> Any:
        return await self._send_file(given, form, "document")

    async def _do_editMessageText(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        shown = self._standing(given, "edit")
        if shown.file_name:
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        return self._edit(shown, given, "text", MOST_TEXT)

    async def _do_editMessageCaption(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        return self._edit(self._standing(given, "edit"), given, "caption", MOST_CAPTION)

    async def _do_deleteMessage(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        shown = self._standing(given, "delete")
        if shown.sender is not None and shown.chat.kind != "private":
            raise Refused(400, "Bad Request: message can't be deleted")
        shown.gone = True
        return True

    async def _do_answerCallbackQuery(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        query = given["callback_query_id"]
        if query not in self._queries:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self._queries.discard(query)
        self.answered[query] = self.answered.get(query, 0) + 1
        return True

    async def _do_getFile(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        data, size = self._files[given["file_id"]]
        if size > MOST_FILE:
            raise Refused(400, "Bad Request: file is too big")
        return {
            "file_id": given["file_id"],
            "file_unique_id": given["file_id"],
            "file_size": len(data),
            "file_path": given["file_id"],
        }

    async def _do_setMyCommands(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        self.commands[given.get("scope", "default")] = json.loads(given["commands"])
        return True

    async def _do_deleteMyCommands(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        self.commands.pop(given.get("scope", "default"), None)
        return True

    async def _do_getChat(self, given: dict[str, str], form: FormData) -> Any:  # noqa: ARG002
        return self._chat(self._open(given)) | {
            "accent_color_id": 0,
            "max_reaction_count": 1,
            "accepted_gift_types": {},
        }

    # ------------------------------------------------------------------ below
    async def _send_file(self, given: dict[str, str], form: FormData, kind: str) -> Any:
        chat = self._open(given)
        reference = given.get(kind, "")
        upload = form.get(reference.removeprefix("attach://") if reference else kind)
        if not isinstance(upload, UploadFile):
            raise Refused(400, f"Bad Request: there is no {kind} in the request")
        shown = self._new(chat, self._read(given.get("caption", ""), given.get("parse_mode"), MOST_CAPTION, "caption"))
        shown.source = given.get("caption", "")
        shown.file, shown.file_name = await upload.read(), upload.filename or kind
        shown.keyboard = keyboard_of(given)
        return self._message(shown)

    def _edit(self, shown: Shown, given: dict[str, str], name: str, most: int) -> Any:
        what = "message" if name == "text" else "caption"
        text = self._read(given.get(name, ""), given.get("parse_mode"), most, what)
        keyboard = keyboard_of(given)
        if (text, keyboard) == (shown.text, shown.keyboard):
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
                "same as a current content and reply markup of the message",
            )
        shown.text, shown.source, shown.keyboard = text, given.get(name, ""), keyboard
        shown.edits += 1
        return self._message(shown)

    def _open(self, given: dict[str, str]) -> Chat:
        chat = self.chats.get(int(given["chat_id"]))
        if chat is None:
            raise Refused(400, "Bad Request: chat not found")
        if chat.moved_to is not None:
            raise Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.moved_to,
            )
        if not chat.bot_may_write:
            raise Refused(403, chat.why_not)
        return chat

    def _standing(self, given: dict[str, str], verb: str) -> Shown:
        shown = self._open(given).messages.get(int(given["message_id"]))
        if shown is None or shown.gone or (verb == "edit" and shown.sender is not None):
            raise Refused(400, f"Bad Request: message to {verb} not found")
        return shown

    def _read(self, text: str, parse_mode: str | None, most: int, what: str) -> str:
        """What people read of a text, refused as Telegram refuses."""
        if parse_mode not in (None, "HTML"):
            raise Refused(400, "Bad Request: unsupported parse_mode")
        plain = entities(text) if parse_mode else text
        if what == "message" and not plain.strip():
            raise Refused(400, "Bad Request: message text is empty")
        if len(plain.encode("utf-16-le")) // 2 > most:
            raise Refused(400, f"Bad Request: {'message is' if what == 'message' else 'message caption is'} too long")
        return plain.strip()

    def said(
        self,
        person: Person,
        chat: Chat,
        text: str,
        *,
        reply_to: Shown | None = None,
        document: tuple[str, bytes, int] | None = None,
    ) -> Shown:
        if chat.kind == "private":
            chat.bot_may_write = True
        shown = self._new(chat, text, person)
        extra: dict[str, Any] = {}
        if reply_to is not None:
            extra["reply_to_message"] = self._message(reply_to)
        if document is not None:
            name, data, size = document
            file_id = f"documents/file_{shown.id}"
            self._files[file_id] = (data, size)
            extra["document"] = {"file_id": file_id, "file_unique_id": file_id, "file_name": name, "file_size": size}
            extra["caption"] = text
        self._update(message=self._message(shown, extra=extra))
        return shown

    def pressed(self, person: Person, message: Shown, data: str) -> str:
        query = f"q{self._count('query')}"
        self._queries.add(query)
        self._update(
            callback_query={
                "id": query,
                "from": _user(person),
                "message": self._message(message),
                "chat_instance": "1",
                "data": data,
            }
        )
        return query

    def member(self, person: Person, chat: Chat, status: str) -> None:
        bot = {"id": 4839, "is_bot": True, "first_name": "Samtilsyn"}
        new: dict[str, Any] = {"user": bot, "status": status}
        if status == "kicked":
            new["until_date"] = 0
        self._update(
            my_chat_member={
                "chat": self._chat(chat),
                "from": _user(person),
                "date": 1_520_000_000,
                "old_chat_member": {"user": bot, "status": "left"},
                "new_chat_member": new,
            }
        )

    def _new(self, chat: Chat, text: str, sender: Person | None = None) -> Shown:
        number = self._count("message")
        shown = chat.messages[number] = Shown(id=number, chat=chat, text=text, sender=sender)
        return shown

    def _message(self, shown: Shown, extra: dict[str, Any] | None = None) -> dict[str, Any]:
        extra = extra or {}
        message: dict[str, Any] = {"message_id": shown.id, "date": 1_520_000_000, "chat": self._chat(shown.chat)}
        if shown.sender is not None:
            message["from"] = _user(shown.sender)
        elif shown.chat.kind != "channel":
            message["from"] = {"id": 4839, "is_bot": True, "first_name": "Samtilsyn"}
        if not extra.get("document"):
            message["text"] = shown.text
        return message | extra

    def _chat(self, chat: Chat) -> dict[str, Any]:
        return {"id": chat.id, "type": chat.kind, "title": chat.title}

    def _update(self, **what: Any) -> None:
        self._updates.append({"update_id": self._count("update"), **what})
        self._news.set()

    def _from(self, offset: int, allowed: list[str]) -> list[dict[str, Any]]:
        return [
            u for u in self._updates if u["update_id"] >= offset and (not allowed or any(name in u for name in allowed))
        ]

    def _count(self, name: str) -> int:
        self._next[name] += 1
        return self._next[name]


@asynccontextmanager
async def telegram() -> AsyncIterator[BotApi]:
    """A server for the block."""
    api = BotApi()
    routes = [
        Route("/bot{token}/{method}", api.call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", api.download),
    ]
    stop, up = asyncio.Event(), asyncio.Event()

    def ready(port: int) -> None:
        api.port = port
        up.set()

    serving = asyncio.create_task(serve_web(Starlette(routes=routes), host="127.0.0.1", port=0, stop=stop, ready=ready))
    await up.wait()
    try:
        yield api
    finally:
        stop.set()
        await serving


def _user(person: Person) -> dict[str, Any]:
    return {"id": person.id, "is_bot": False, "first_name": person.name}
