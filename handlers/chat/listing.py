"""What answers share: a page of a long list with "mere" below it, the choice between several cases."""

from __future__ import annotations

from handlers.chat.asked import CaseName
from handlers.chat.find import Found, find, find_number, letters, numbered
from handlers.chat.talk import Talk, fits
from messages.chat import Button, Line, Span, bold

NEWEST = 60  # lines of a log that are looked at
MORE = "+"  # a button "+8 /mangler Nord" goes on with the command from the eighth line


def limit(talk: Talk) -> int:
    """How many lines a short answer has."""
    return talk.programme.chat.lines


def more_buttons(talk: Talk, shown: int, total: int) -> list[list[Button]]:
    """The button that goes on with the list, where there is more."""
    left = total - talk.skip - shown
    data = f"{MORE}{talk.skip + shown} {talk.line}"
    if left <= 0 or not fits(data):
        return []
    return [[Button(label=talk.say("more", n=left), data=data)]]


def page(talk: Talk, title: str, lines: list[str | Span | Line]) -> tuple[list[str | Span | Line], list[list[Button]]]:
    """The title, the lines that are shown now, and the button that goes on."""
    shown = lines[talk.skip : talk.skip + limit(talk)]
    return [bold(title), *shown], more_buttons(talk, len(shown), len(lines))


async def named(talk: Talk, words: str) -> Found:
    """What words name among the cases the person may see."""
    without, number = find(words, ()), find_number(words)
    if number is not None:
        by_number = numbered(words, await talk.ask.case_names(talk.me.scope, ending=number))
        if by_number:
            return Found(cases=by_number, named=True)
    elif not without.named:  # a region or a year: no need to look at the cases
        return without
    return find(words, await talk.ask.case_names(talk.me.scope, holding=letters(words)))


def choose(talk: Talk, cases: tuple[CaseName, ...], command: str, tail: str = "") -> None:
    """Ask which of several cases is meant; a tap runs the command with it."""
    most = limit(talk)
    rows = [
        [talk.press(f"{c.institution} ({c.region.value}, {c.case_id})", data)]
        for c in cases[:most]
        if fits(data := f"/{command} {c.case_id} {tail}".strip())
    ]
    left = len(cases) - len(rows)
    talk.reply(talk.say("which_case") + (f" {talk.say('and_more', n=left)}" if left > 0 else ""), buttons=rows)


async def one_case(talk: Talk, words: str, command: str, tail: str = "") -> CaseName | None:
    """The one case words name; None where that was answered: none, several, or not said."""
    if not words.strip():
        talk.reply(talk.say("say_which", example=talk.say(f"chat_commands.{command}_example")))
        return None
    found = await named(talk, words)
    if len(found.cases) == 1:
        return found.cases[0]
    if found.cases:
        choose(talk, found.cases, command, tail)
    else:
        talk.reply(talk.say("no_such_case", words=" ".join(words.split())))
    return None
