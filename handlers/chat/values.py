"""What comes in from a chat and what follows from it; frozen values between a transport, the handlers and the store.

How it travels: a transport makes an `Incoming` of an update and gives it to `bot.chat.Chat.take`, which commits it to
the inbox together with the transport's cursor (only then is the update confirmed), lets `handlers.chat.answer`
decide, and commits the `ChatDecision`: messages into the chat outbox, acts into the list of acts, the dialogue.
A transport's sender then takes what waits in the chat outbox.

Ids of chats, users and messages are texts: "telegram:-1001234", "telegram:42", "17"; "terminal" for the terminal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from handlers.events import CommandEvent, SettledEvent
from messages.chat import ChatText

TERMINAL = "terminal"
REPORT = "report"  # the OfficeEvent that has the report made and sent as a file


class Place(StrEnum):
    """Where something was said. A channel has no sender: nothing that comes from one is answered."""

    PRIVATE = "private"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, kw_only=True)
class Dropped:
    """A document somebody dropped. `size` in bytes, as the service says (0: not said).

    The bytes are given to `Chat.take` beside; None where they are too many to be fetched (`messages.chat.MOST_FILE`).
    """

    name: str
    content_type: str = "application/octet-stream"
    size: int = 0


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """One thing somebody did: wrote `text`, pressed the button with `data`, or dropped `document` (with `text` as its
    caption). Exactly one of `text`/`data`/`document` leads; an album's files come one by one.

    `id` is unique and says who gave it ("telegram:83211"): the same id is taken once. `user` is None where there is no
    sender (a channel, an anonymous administrator). `message` is the message itself, for a button the one it stands
    under. `replies_to` is the message it was written as a reply to. `cpr` is set by `bot.chat` where the text held a
    CPR number; the text is empty then, and was never stored.
    """

    id: str
    chat: str
    place: Place
    user: str | None
    message: str
    at: datetime
    text: str = ""
    data: str = ""
    document: Dropped | None = None
    file: str | None = None  # the content hash in the archive, set by bot.chat
    replies_to: str | None = None
    cpr: bool = False


@dataclass(frozen=True, kw_only=True)
class ChatOut:
    """Something that leaves; the same `key` leaves once.

    Neither `edits` nor `edits_key` nor `deletes`: `message` is sent to `chat`. `edits`: `message` replaces that
    message of the chat; `edits_key`: the message that left under that key. Where the service cannot edit it any more
    nothing happens; an edit that changes nothing is well done. `deletes`: that message of the chat is taken away where
    the service lets us. `card` names what the message asks about ("prompt:KT-2018-014:mail:7"), so that it can be
    greyed out when the answer came elsewhere. `unasked` (cards, digests) waits while all that leaves is paused.
    """

    key: str
    chat: str
    message: ChatText | None = None
    edits: str | None = None
    edits_key: str | None = None
    deletes: str | None = None
    card: str | None = None
    unasked: bool = False
    not_before: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Dialogue:
    """What the bot has asked in a chat and waits to be told; one a chat and user, kept in the database.

    `name` is the step, `known` what is known so far (plain text). `acts` is what a yes would set going.
    """

    name: str
    known: Mapping[str, str] = field(default_factory=dict)
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AnswerEvent:
    """An inspector's answer to a question of ours, given by taps or words in the chat: it is taken as the mail it would
    have been, from `person`, in reply to `question_id` (None: to none in particular). `file` is a document's content
    hash in the archive, with its name and type."""

    person: str
    case_id: str | None
    question_id: str | None
    text: str
    file: str | None = None
    file_name: str = ""
    file_type: str = "application/octet-stream"


@dataclass(frozen=True, kw_only=True)
class OfficeEvent:
    """What a coordinator asks of the office as a whole, no case in particular ("pause", "resume", "import" …);
    `arguments` plain text."""

    name: str
    by: str
    arguments: Mapping[str, str] = field(default_factory=dict)

    @property
    def takes_long(self) -> bool:
        """Nobody's answer waits for it."""
        return self.name == REPORT


@dataclass(frozen=True, kw_only=True)
class Act:
    """One thing to carry out; exactly one is given. The same objects mail and terminal use: one decision path."""

    command: CommandEvent | None = None
    settled: SettledEvent | None = None
    answer: AnswerEvent | None = None
    office: OfficeEvent | None = None


@dataclass(frozen=True, kw_only=True)
class Tap:
    """Acts that one person's one tap set going. Carried out at `due` (a mail caused by a tap waits), all or, where one
    is refused, those that can be; until then `/fortryd` takes them back.

    `what` is told when it is done; `card` the card it settles; `edits` the message under which it was tapped.
    """

    id: str
    person: str
    chat: str
    acts: tuple[Act, ...]
    what: str
    due: datetime
    card: str | None = None
    edits: str | None = None


@dataclass(frozen=True, kw_only=True)
class Link:
    """A user of a chat service who is somebody of the register. `chat` is their private chat."""

    user: str
    person: str
    chat: str
    linked_at: datetime
    blocked: bool = False  # they blocked the bot: nothing is sent until they write again


@dataclass(frozen=True, kw_only=True)
class Code:
    """A one-use code that links a user to a person; only its hash is kept. `asked_by` is the user who asked for it."""

    hash: str
    person: str
    created_at: datetime
    valid_until: datetime
    asked_by: str = ""
    used_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ChatDecision:
    """All that follows from one `Incoming`, saved together or not at all.

    `dialogue` replaces that of chat and user, `ends_dialogue` drops it. `asks_code_for` is an address somebody gave who
    wants to be linked: `bot.chat` mails a code there where the register holds it. `used_code` (a hash) and `link` go
    together. `takes` is the prompt whose card `by` takes upon themselves.
    """

    out: tuple[ChatOut, ...] = ()
    taps: tuple[Tap, ...] = ()
    undo: tuple[str, ...] = ()  # taps to take back
    dialogue: Dialogue | None = None
    ends_dialogue: bool = False
    asks_code_for: str | None = None
    used_code: str | None = None
    link: Link | None = None
    unlinks: str | None = None
    takes: str | None = None
    by: str = ""  # the person, "" for a stranger
    why: str = ""  # for the log: what was asked and how it was understood
