"""What stands in the chats of the Bot API server of the tests, and the people in them."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, field
from typing import Protocol

MOST_DATA = 64
_TAGS = {"b", "i", "u", "s", "code", "pre", "a"}


class World(Protocol):
    """Where people act."""

    def said(
        self,
        person: Person,
        chat: Chat,
        text: str,
        *,
        reply_to: Shown | None = None,
        document: tuple[str, bytes, int] | None = None,
    ) -> Shown: ...
    def pressed(self, person: Person, message: Shown, data: str) -> str: ...
    def member(self, person: Person, chat: Chat, status: str) -> None: ...


@dataclass
class Shown:
    """A message as it stands in a chat. `source` is what the bot wrote, `text` what people read."""

    id: int
    chat: Chat
    text: str
    source: str = ""
    sender: Person | None = None
    keyboard: list[list[dict[str, str]]] = field(default_factory=list)
    file_name: str = ""
    file: bytes = b""
    edits: int = 0
    gone: bool = False

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.keyboard for button in row]


@dataclass(eq=False)
class Chat:
    """A chat; `seen` is what stands in it, oldest first."""

    id: int
    kind: str
    title: str = ""
    messages: dict[int, Shown] = field(default_factory=dict)
    bot_may_write: bool = True
    why_not: str = "Forbidden: bot can't initiate conversation with a user"
    moved_to: int | None = None

    @property
    def seen(self) -> list[Shown]:
        return [m for m in self.messages.values() if not m.gone]

    @property
    def from_bot(self) -> list[Shown]:
        return [m for m in self.seen if m.sender is None]


@dataclass(eq=False)
class Person:
    """Somebody with Telegram; `private` is the chat with the bot."""

    api: World
    id: int
    name: str
    private: Chat

    def writes(self, text: str, chat: Chat | None = None, *, reply_to: Shown | None = None) -> Shown:
        where = chat or self.private
        return self.api.said(self, where, text, reply_to=reply_to)

    def drops(self, name: str, data: bytes, caption: str = "", chat: Chat | None = None, *, size: int = 0) -> Shown:
        """A document; `size` is what the service says of it where that is not its length."""
        return self.api.said(self, chat or self.private, caption, document=(name, data, size or len(data)))

    def presses(self, message: Shown, label: str) -> str:
        """Press a button; gives the id of the query."""
        button = next(b for row in message.keyboard for b in row if b["text"] == label)
        return self.api.pressed(self, message, button["callback_data"])

    def blocks(self) -> None:
        self.private.bot_may_write = False
        self.private.why_not = "Forbidden: bot was blocked by the user"
        self.api.member(self, self.private, "kicked")

    def unblocks(self) -> None:
        self.private.bot_may_write = True
        self.api.member(self, self.private, "member")


class Refused(Exception):
    """What the Bot API answers instead of a result."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


def keyboard_of(given: dict[str, str]) -> list[list[dict[str, str]]]:
    markup = json.loads(given.get("reply_markup") or "{}")
    rows: list[list[dict[str, str]]] = markup.get("inline_keyboard", [])
    for button in (b for row in rows for b in row):
        if not 1 <= len(button.get("callback_data", "").encode()) <= MOST_DATA:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
        if not button["text"]:
            raise Refused(400, "Bad Request: text buttons are unallowed in the inline keyboard")
    return rows


def entities(source: str) -> str:
    """The text of Telegram's HTML: a few tags, closed in order; a < that means itself must be written &lt;."""
    text, opened = "", list[str]()
    for piece in re.findall(r"<[^<>]*>?|[^<]+", source):
        tag = re.fullmatch(r"<(/?)([a-z]+)[^<>]*>", piece)
        if tag is None:
            if piece.startswith("<"):
                raise Refused(400, "Bad Request: can't parse entities: Unsupported start tag at byte offset 0")
            text += html.unescape(piece)
        elif tag[2] not in _TAGS:
            raise Refused(400, f'Bad Request: can\'t parse entities: Unsupported start tag "{tag[2]}"')
        elif not tag[1]:
            opened.append(tag[2])
        elif not opened or opened.pop() != tag[2]:
            raise Refused(400, f'Bad Request: can\'t parse entities: Unexpected end tag "{tag[2]}"')
    if opened:
        raise Refused(400, f"Bad Request: can't parse entities: Can't find end tag corresponding to \"{opened[-1]}\"")
    return text
