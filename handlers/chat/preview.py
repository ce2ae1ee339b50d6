"""/forhaandsvis: what will leave today, to whom and why."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from handlers.chat.going import letter_name
from handlers.chat.listing import page
from handlers.chat.talk import Talk
from messages.chat import Line, Span
from messages.phrases import find_phrase


async def preview(talk: Talk, words: str) -> None:
    """Mails that wait, then the deadlines at which cases are looked at, until midnight."""
    del words
    midnight = datetime.combine(talk.today + timedelta(days=1), time(), tzinfo=talk.programme.zone)
    lines: list[str | Span | Line] = []
    if await talk.ask.paused():
        lines.append(talk.say("paused_now"))
    for waiting in await talk.ask.waiting_taps(midnight):
        when = f"{waiting.tap.due.astimezone(talk.programme.zone):%H.%M}"
        lines.append(talk.say("preview_tap", when=when, what=waiting.tap.what))
    for mail in await talk.ask.leaving(midnight):
        when = talk.say("held_back") if mail.held else f"{mail.due.astimezone(talk.programme.zone):%H.%M}"
        about = " ".join(x for x in (mail.institution, f"({mail.case_id})" if mail.case_id else "") if x)
        lines.append(
            talk.say("preview_line", when=when, to=mail.to, letter=letter_name(talk, mail.letter), about=about)
        )
    timers = await talk.ask.timers(midnight)
    if timers:
        lines.append(talk.say("preview_timers", n=len(timers)))
        for timer in timers:
            local = timer.due.astimezone(talk.programme.zone)
            lines.append(
                talk.say("preview_timer", when=f"{local:%H.%M}", case=timer.case_id, why=_why(talk, timer.key))
            )
    if not lines:
        talk.reply(talk.say("preview_nothing"))
        return
    shown, buttons = page(talk, talk.say("preview_title"), lines)
    talk.reply(*shown, buttons=buttons)


def _why(talk: Talk, key: str) -> str:
    """A deadline in words, by the first part of its key."""
    name = key.partition(":")[0].replace("-", "_")
    return find_phrase(f"chat.timer_{name}", talk.programme.language) or name.replace("_", " ")
