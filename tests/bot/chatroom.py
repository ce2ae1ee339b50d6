"""Chats around an office: people who write, tap and drop files, and what each of them sees."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from bot.chat import Chat
from bot.chat_sending import ChatSender
from bot.chat_transport import ChatRefused, ChatUnreachable
from handlers.chat.values import Dropped, Incoming, Link, Place
from messages.chat import Button, ChatText, in_plain
from storage.values import Cursor
from tests.bot.office import Office

SERVICE = "telegram"
CHANNEL = f"{SERVICE}:-1000"


@dataclass
class Shown:
    """A message as it stands in a chat now."""

    id: str
    message: ChatText
    edits: int = 0

    @property
    def text(self) -> str:
        return in_plain(self.message)

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.message.buttons for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]


@dataclass
class Service:
    """A chat service that keeps what it was given; `away`: it cannot be reached."""

    chats: dict[str, list[Shown]] = field(default_factory=dict)
    deleted: list[tuple[str, str]] = field(default_factory=list)
    away: bool = False
    _given: int = 0

    async def send(self, chat: str, message: ChatText) -> str:
        self._reach()
        self._given += 1
        self.chats.setdefault(chat, []).append(Shown(id=str(self._given), message=message))
        return str(self._given)

    async def edit(self, chat: str, message_id: str, message: ChatText) -> None:
        self._reach()
        shown = next((s for s in self.chats.get(chat, []) if s.id == message_id), None)
        if shown is None:
            raise ChatRefused("message to edit not found")
        shown.message, shown.edits = message, shown.edits + 1

    async def delete(self, chat: str, message_id: str) -> None:
        self._reach()
        self.deleted.append((chat, message_id))

    def _reach(self) -> None:
        if self.away:
            raise ChatUnreachable("network is unreachable")


class ChatRoom:
    """The bot's chat on an office, and its people."""

    def __init__(self, office: Office, *, channel: str | None = None) -> None:
        self.office = office
        self.service = Service()
        self.channel = channel
        self._updates = 0
        self.open()

    def open(self) -> None:
        """Put the chat together anew, as a new process would."""
        office = self.office
        self.chat = Chat(office.desk.worker, now=lambda: office.now, channel=self.channel)
        office.engine.chat = self.chat
        self.sender = ChatSender(store=office.store, transports={SERVICE: self.service})

    async def link(self, person: str) -> None:
        """Let somebody of the register in without a code."""
        await self.office.store.put_link(
            Link(user=chat_of(person), person=person, chat=chat_of(person), linked_at=self.office.now)
        )

    async def turn(self) -> None:
        await self.office.turn()
        await self.sender.send_due(self.office.now)

    async def wait(self, minutes: int = 3) -> None:
        """Let the time to think again pass."""
        await self.office.pass_to(self.office.now + timedelta(minutes=minutes))
        await self.sender.send_due(self.office.now)

    async def pass_to(self, when: object) -> None:
        await self.office.pass_to(when)  # type: ignore[arg-type]
        await self.sender.send_due(self.office.now)

    # ------------------------------------------------------------------ people
    async def say(self, person: str, text: str, *, chat: str = "", place: Place = Place.PRIVATE) -> Shown:
        """Write something; gives the newest message of that chat."""
        await self.take(self._incoming(person, chat, place, text=text))
        return self.last(chat or chat_of(person))

    async def tap(self, person: str, label: str, *, shown: Shown | None = None) -> Shown:
        """Press the button whose label begins so, on the newest message that has it."""
        chat = chat_of(person)
        found = shown or next(s for s in reversed(self.service.chats[chat]) if self._has(s, label))
        button = next(b for b in found.buttons if b.label.startswith(label))
        await self.take(self._incoming(person, "", Place.PRIVATE, data=button.data, message=found.id))
        return found

    async def drop(self, person: str, name: str, data: bytes | None, *, caption: str = "", size: int = 0) -> Shown:
        """Drop a file."""
        document = Dropped(name=name, size=size or len(data or b""))
        await self.take(self._incoming(person, "", Place.PRIVATE, text=caption, document=document), data)
        return self.last(chat_of(person))

    async def take(self, incoming: Incoming, file: bytes | None = None) -> None:
        cursor = Cursor(mailbox=SERVICE, uidvalidity=0, uid=self._updates + 1)
        await self.chat.take(incoming, file=file, cursor=cursor)
        await self.sender.send_due(self.office.now)

    # ------------------------------------------------------------------ what is seen
    def seen(self, person: str) -> list[Shown]:
        return self.service.chats.get(chat_of(person), [])

    def last(self, chat: str) -> Shown:
        assert self.service.chats.get(chat), f"nothing was ever said to {chat}"
        return self.service.chats[chat][-1]

    def card(self, person: str, words: str) -> Shown:
        """The newest message of somebody that holds the words."""
        found = [s for s in self.seen(person) if words in s.text]
        assert found, f"{words!r} is in none of {[s.text for s in self.seen(person)]}"
        return found[-1]

    @staticmethod
    def _has(shown: Shown, label: str) -> bool:
        return any(b.label.startswith(label) for b in shown.buttons)

    def _incoming(self, person: str, chat: str, place: Place, **more: object) -> Incoming:
        self._updates += 1
        return Incoming(
            **{  # type: ignore[arg-type]
                "id": f"{SERVICE}:{self._updates}",
                "chat": chat or chat_of(person),
                "place": place,
                "user": chat_of(person),
                "message": f"u{self._updates}",
                "at": self.office.now,
                **more,
            }
        )


def chat_of(person: str) -> str:
    """Somebody's private chat, and who they are there."""
    return f"{SERVICE}:{person.partition('@')[0]}"
