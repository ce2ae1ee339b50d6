"""What is set going: asked once where mail leaves by it, naming who gets what; then it waits, and can be taken back."""

from __future__ import annotations

from handlers.chat.asked import Foreseen
from handlers.chat.listing import limit
from handlers.chat.talk import Talk
from handlers.chat.values import Act
from messages.chat import Button, Line, Span, bold
from messages.phrases import find_phrase

CONFIRM = "confirm"


async def propose(talk: Talk, acts: tuple[Act, ...], what: str, *, always_ask: bool = False) -> None:
    """Carry out a command: at once where nothing leaves, else after a yes to what would go to whom."""
    foreseen = await talk.foresee(acts)
    if foreseen.refused and not foreseen.mails:
        talk.reply(*foreseen.refused[: limit(talk)])
        return
    if not foreseen.mails and not always_ask:
        talk.set_going(acts, what, foreseen)
        return
    talk.await_words(CONFIRM, {"what": what}, acts)
    lines: list[str | Span | Line] = [bold(what), *told(talk, foreseen), talk.say("confirm_ask")]
    yes = Button(label=talk.say("button_go"), data="y")
    no = Button(label=talk.say("button_not"), data="n")
    talk.reply(*lines, buttons=[[yes, no]])


async def confirmed(talk: Talk, yes: bool) -> None:
    """The answer to `propose`, by a tap or in words."""
    asked = talk.dialogue
    if asked is None or asked.name != CONFIRM:
        talk.reply(talk.say("button_old"), edit=True)
        return
    talk.end_dialogue()
    what = asked.known.get("what", "")
    if not yes:
        talk.reply(bold(what), talk.say("not_done"), edit=True)
        return
    foreseen = await talk.foresee(asked.acts)  # the case may have moved on since
    if foreseen.refused and not foreseen.mails:
        talk.reply(bold(what), *foreseen.refused[: limit(talk)], edit=True)
        return
    set_going(talk, asked.acts, what, foreseen)


def set_going(
    talk: Talk, acts: tuple[Act, ...], what: str, foreseen: Foreseen, *, card: str | None = None, title: str = ""
) -> None:
    """Let it wait its time and say until when it can be taken back; the tapped message becomes the receipt."""
    tap = talk.set_going(acts, what, foreseen, card=card, edits=talk.said.message if talk.said.data else None)
    if tap.due <= talk.now:
        return  # it is done at once, and told when it is done
    lines: list[str | Span | Line] = [bold(title or what)]
    if title:
        lines.append(talk.say("you_answered", what=what))
    lines += told(talk, foreseen)
    lines.append(talk.say("leaves_at", time=f"{tap.due.astimezone(talk.programme.zone):%H.%M}"))
    data = f"u:{tap.id}"
    talk.reply(*lines, buttons=[[Button(label=talk.say("button_undo"), data=data)]], edit=True)


def told(talk: Talk, foreseen: Foreseen) -> list[str]:
    """Who gets what, a line each; the first few and how many more."""
    most = limit(talk)
    lines = [talk.say("mail_to", to=m.to, letter=letter_name(talk, m.letter)) for m in foreseen.mails[:most]]
    left = len(foreseen.mails) - len(lines) + foreseen.unseen
    if left:
        lines.append(talk.say("and_more", n=left))
    if foreseen.asks:
        lines.append(talk.say("asks_coordinator"))
    lines += foreseen.refused[:most]
    return lines


def letter_name(talk: Talk, letter: str) -> str:
    """A letter as people call it."""
    return find_phrase(f"chat_letters.{letter}", talk.programme.language) or letter
