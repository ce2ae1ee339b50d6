"""One turn of a conversation: what was said, by whom, and the desk on which the answer is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.chat.asked import ChatQueries, Foreseen
from handlers.chat.values import Act, ChatDecision, ChatOut, Dialogue, Incoming, Place, Tap
from handlers.chat.who import Me
from handlers.programme import Programme
from messages import danish, english
from messages.chat import MOST_DATA, Attached, Button, ChatText, Line, Span, masked, shortened, text
from messages.phrases import phrase
from messages.reading import Slot

Rows = Sequence[Sequence[Button]]


class Talk:
    """Not shared, not kept: made for one `Incoming`, finished, dropped."""

    def __init__(
        self,
        *,
        me: Me,
        said: Incoming,
        queries: ChatQueries,
        programme: Programme,
        now: datetime,
        dialogue: Dialogue | None = None,
    ) -> None:
        self.me = me
        self.said = said
        self.ask = queries
        self.programme = programme
        self.now = now
        self.dialogue = dialogue
        self.skip = 0  # lines of a long answer that were shown before
        self.line = ""  # the command in hand, for "mere"
        self.why = ""
        self._out: list[ChatOut] = []
        self._taps: list[Tap] = []
        self._undo: list[str] = []
        self._next: Dialogue | None = None
        self._ends = False
        self._takes: str | None = None

    @property
    def today(self) -> date:
        """The day in the programme's time zone."""
        return self.now.astimezone(self.programme.zone).date()

    @property
    def private(self) -> bool:
        """Nobody else reads along."""
        return self.said.place is Place.PRIVATE

    # ------------------------------------------------------------------ words
    def say(self, key: str, **values: object) -> str:
        """A text of the chat's catalogue; a key with a dot is of another."""
        return phrase(key if "." in key else f"chat.{key}", self.programme.language, **values)

    def day(self, when: date | Slot) -> str:
        """A day or a slot in words."""
        in_english = self.programme.language == "en"
        if isinstance(when, Slot):
            return english.format_slot(when) if in_english else danish.format_slot(when)
        return english.format_day(when) if in_english else danish.format_day(when)

    def moment(self, when: datetime) -> str:
        """A moment: its day and time in the programme's zone."""
        local = when.astimezone(self.programme.zone)
        return f"{self.day(local.date())} {self.say('at_time', time=danish.format_time(local))}"

    # ------------------------------------------------------------------ verbs
    def reply(
        self,
        *lines: str | Span | Line,
        buttons: Rows = (),
        attached: Attached | None = None,
        edit: bool = False,
        card: str | None = None,
    ) -> None:
        """Answer in the chat it was said in; `edit`: in place of the message whose button was pressed."""
        message = ChatText(lines=text(*lines), buttons=tuple(tuple(row) for row in buttons), attached=attached)
        replaces = self.said.message if edit and self.said.data else None
        self.put(ChatOut(key=self._key(), chat=self.said.chat, message=message, edits=replaces, card=card))

    def put(self, out: ChatOut) -> None:
        """Let something leave with the answer; no CPR number goes with it."""
        self._out.append(out if out.message is None else _safe(out))

    def press(self, label: str, command: str) -> Button:
        """A button that is pressed instead of writing `command`."""
        return Button(label=shortened(label), data=command)

    def await_words(self, name: str, known: Mapping[str, str], acts: tuple[Act, ...] = ()) -> None:
        """Keep what was asked, until it is told; replaces what was asked before."""
        self._next, self._ends = Dialogue(name=name, known=dict(known), acts=acts), False

    def end_dialogue(self) -> None:
        self._next, self._ends = None, True

    def take_prompt(self, prompt_id: str) -> None:
        self._takes = prompt_id

    def undo(self, tap_id: str) -> None:
        self._undo.append(tap_id)

    async def foresee(self, acts: tuple[Act, ...]) -> Foreseen:
        """Whom the acts would write to; of many of the same kind the first are looked at, as no more are named."""
        looked_at = acts[: max(self.programme.chat.lines // 2, 1)]
        foreseen = await self.ask.foresee(looked_at, self.now)
        return replace(foreseen, unseen=len(acts) - len(looked_at))

    def set_going(
        self, acts: tuple[Act, ...], what: str, foreseen: Foreseen, *, card: str | None = None, edits: str | None = None
    ) -> Tap:
        """Carry acts out: at once where no mail leaves by them, else when the time to think again is over."""
        wait = timedelta(minutes=self.programme.chat.tap_delay_minutes if foreseen.mails else 0)
        tap = Tap(
            id=f"{self.said.id}:{len(self._taps)}" if self._taps else self.said.id,
            person=self.me.person.id,
            chat=self.said.chat,
            acts=acts,
            what=what,
            due=self.now + wait,
            card=card,
            edits=edits,
        )
        self._taps.append(tap)
        return tap

    def finish(self) -> ChatDecision:
        return ChatDecision(
            out=tuple(self._out),
            taps=tuple(self._taps),
            undo=tuple(self._undo),
            dialogue=self._next,
            ends_dialogue=self._ends,
            takes=self._takes,
            by=self.me.person.id,
            why=self.why,
        )

    def _key(self) -> str:
        return f"answer:{self.said.id}:{len(self._out)}"


def _safe(out: ChatOut) -> ChatOut:
    assert out.message is not None
    return replace(out, message=masked(out.message))


def fits(data: str) -> bool:
    """Whether a button can carry it."""
    return len(data.encode()) <= MOST_DATA
