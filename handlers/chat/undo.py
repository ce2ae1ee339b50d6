"""/fortryd: takes back what a tap set going while it waits; later shows the correction that would have to be sent."""

from __future__ import annotations

from handlers.chat.asked import TapNow
from handlers.chat.going import letter_name
from handlers.chat.listing import limit
from handlers.chat.talk import Talk
from messages.chat import Line, Span, bold, italic


async def undo(talk: Talk, words: str) -> None:
    """The person's newest tap."""
    del words
    taps = await talk.ask.taps_of(talk.me.person.id)
    newest = next((t for t in taps if t.state != "undone"), None)
    await _take_back(talk, newest)


async def undo_tap(talk: Talk, tap_id: str) -> None:
    """The tap whose button was pressed."""
    taps = await talk.ask.taps_of(talk.me.person.id)
    await _take_back(talk, next((t for t in taps if t.tap.id == tap_id), None))


async def _take_back(talk: Talk, found: TapNow | None) -> None:
    if found is None:
        talk.reply(talk.say("nothing_to_undo"))
    elif found.state == "undone":
        talk.reply(bold(found.tap.what), talk.say("undone_before"), edit=True)
    elif found.state == "waiting":
        talk.undo(found.tap.id)
        again = None
        if found.tap.card is not None and found.tap.card.startswith("prompt:"):
            prompt = await talk.ask.prompt(found.tap.card.removeprefix("prompt:"))
            again = [[talk.press(talk.say("button_card"), f"/opgave {prompt.number}")]] if prompt else None
        talk.reply(bold(found.tap.what), talk.say("undone"), buttons=again or [], edit=True)
    else:
        await _correction(talk, found)


async def _correction(talk: Talk, found: TapNow) -> None:
    """What has left by the tap, and what would have to be written now."""
    until = found.done_at or found.tap.due
    left = await talk.ask.left(_cases(found), found.tap.due, until)
    lines: list[str | Span | Line] = [bold(found.tap.what)]
    if not left:
        talk.reply(*lines, talk.say("done_nothing_left"))
        return
    lines.append(talk.say("too_late"))
    lines += [talk.say("mail_to", to=m.to, letter=letter_name(talk, m.letter)) for m in left[: limit(talk)]]
    lines.append(talk.say("correction_title"))
    for case_id, institution in dict.fromkeys((m.case_id or "", m.institution) for m in left):
        day = talk.day(until.astimezone(talk.programme.zone).date())
        lines.append(italic(talk.say("correction_subject", case=case_id)))
        lines.append(italic(talk.say("correction", institution=institution, day=day, what=found.tap.what)))
    lines.append(talk.say("correction_how"))
    cases = _cases(found)
    talk.reply(*lines, buttons=[[talk.press(talk.say("button_case"), f"/sag {cases[0]}")]] if cases else [])


def _cases(found: TapNow) -> tuple[str, ...]:
    """The cases a tap is about, as its acts name them."""
    named = []
    for act in found.tap.acts:
        if act.command is not None and act.command.case_id:
            named.append(act.command.case_id)
        if act.answer is not None and act.answer.case_id:
            named.append(act.answer.case_id)
        if act.settled is not None and act.settled.prompt_id.startswith("KT-"):
            named.append(act.settled.prompt_id.partition(":")[0])
    return tuple(dict.fromkeys(named))
