"""The one way in: somebody said something in a chat, and this decides what follows. Pure but for what it asks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from handlers.chat import around, cases, documents, doing, figures, going, helping, preview, status, undo, waiting
from handlers.chat.asked import ChatQueries
from handlers.chat.commands import find_command, may
from handlers.chat.free import understand
from handlers.chat.listing import MORE, choose, named
from handlers.chat.strangers import answer_stranger, refuse_cpr, start_code, use_code
from handlers.chat.talk import Talk
from handlers.chat.values import ChatDecision, Incoming, Place
from handlers.chat.who import find_me
from handlers.programme import Programme

Answer = Callable[[Talk, str], Awaitable[None]]

ANSWERS: Mapping[str, Answer] = {
    "status": status.status,
    "koe": waiting.queue,
    "frister": status.deadlines,
    "mangler": status.missing,
    "moeder": status.meetings,
    "rapport": figures.report,
    "mere": helping.more,
    "sag": cases.case,
    "undersoegelse": figures.survey,
    "emner": figures.topics,
    "udvaelg": doing.select,
    "inviter": doing.invite,
    "besoeg": doing.visit,
    "foreslaa": doing.propose_dates,
    "flyt": doing.move,
    "aflys": doing.cancel,
    "rykker": doing.remind,
    "log": cases.log,
    "hvorfor": cases.why,
    "pause": doing.pause,
    "genoptag": doing.resume,
    "forhaandsvis": preview.preview,
    "fortryd": undo.undo,
    "hjaelp": helping.help_,
    "start": helping.start,
    "opgave": waiting.card,
    "stikproeve": around.sample,
    "underret": around.notify,
    "laering": around.lesson,
}


async def answer(said: Incoming, queries: ChatQueries, programme: Programme, now: datetime) -> ChatDecision:
    """What follows from one thing said, tapped or dropped. Default deny: who is not in the register gets the way in.

    A channel has no sender and gets nothing. A message with a CPR number is refused, whoever wrote it.
    """
    if said.place is Place.CHANNEL or said.user is None:
        return ChatDecision(why="no sender")
    link = await queries.link_of(said.user)
    person = await queries.person(link.person) if link is not None else None
    me = find_me(person, programme, now.astimezone(programme.zone).date())
    if said.cpr:
        return refuse_cpr(said, programme, answered=me is not None or said.place is Place.PRIVATE)
    dialogue = await queries.dialogue(said.chat, said.user)
    if me is None:
        return await answer_stranger(said, dialogue, queries, programme)
    code = start_code(said)
    if code and said.place is Place.PRIVATE:  # somebody who is linked takes another part
        return await use_code(said, code, queries, programme)
    talk = Talk(me=me, said=said, queries=queries, programme=programme, now=now, dialogue=dialogue)
    if said.document is not None:
        talk.why = "a file"
        await documents.dropped(talk)
    elif said.data:
        talk.why = f"button {said.data}"
        await _tapped(talk, said.data)
    else:
        await _said(talk, said.text)
    return talk.finish()


async def _tapped(talk: Talk, data: str) -> None:
    kind, _, rest = data.partition(":")
    if data.startswith("/"):
        await _command(talk, data)
    elif data.startswith(MORE):
        skip, _, line = data.removeprefix(MORE).partition(" ")
        talk.skip = int(skip)
        await _command(talk, line)
    elif data in ("y", "n"):
        await going.confirmed(talk, data == "y")
    elif kind == "p":
        await waiting.tap_prompt(talk, data)
    elif kind == "q":
        await waiting.tap_question(talk, data)
    elif kind == "u":
        await undo.undo_tap(talk, rest)
    elif kind == "l":
        await documents.take_list(talk, rest)
    elif kind == "f" and talk.dialogue is not None and talk.dialogue.name == documents.FILE:
        await documents.file_words(talk, rest)
    else:
        talk.reply(talk.say("button_old"), edit=True)


async def _said(talk: Talk, words: str) -> None:
    first, _, rest = words.strip().partition(" ")
    group = talk.said.place is Place.GROUP
    if first.startswith("/"):
        await _command(talk, words.strip())
    elif talk.dialogue is not None and await _in_dialogue(talk, words):
        return
    elif group:
        talk.why = "talk in a group"
    elif (command := find_command(first)) is not None and may(talk.me.role, command):
        await _command(talk, f"/{command.name} {rest}")
    elif (meant := understand(words)) is not None:
        talk.why = f"read as /{meant[0]} {meant[1]}"
        await _command(talk, f"/{meant[0]} {meant[1]}".strip())
    else:
        await _just_a_name(talk, words)


async def _in_dialogue(talk: Talk, words: str) -> bool:
    """Whether the words are what was asked for; "stop" and a plain wish for another command are not."""
    assert talk.dialogue is not None
    meant = understand(words)
    if meant is not None and meant[0] in ("stop", "fortryd", "hjaelp"):
        return False
    match talk.dialogue.name:
        case going.CONFIRM:
            said = words.strip(" .!").casefold()
            if said not in _YES | _NO:
                return False
            await going.confirmed(talk, said in _YES)
        case waiting.PROMPT_WORDS:
            await waiting.prompt_words(talk, words.strip())
        case waiting.ANSWER_WORDS:
            await waiting.answer_words(talk, words.strip())
        case documents.FILE:
            await documents.file_words(talk, words.strip())
        case _:
            return False
    talk.why = f"an answer to: {talk.dialogue.name}"
    return True


_YES = frozenset({"ja", "ja tak", "ok", "yes", "send"})
_NO = frozenset({"nej", "nej tak", "no"})


async def _command(talk: Talk, line: str) -> None:
    first, _, words = line.partition(" ")
    command = find_command(first)
    if command is None:
        helping.not_understood(talk)
        return
    talk.why = talk.why or f"/{command.name}"
    if not may(talk.me.role, command):
        talk.reply(talk.say("not_allowed", command=f"/{command.name}"), buttons=helping.menu_buttons(talk))
        return
    if command.private and not talk.private:
        talk.reply(talk.say("only_private"))
        return
    talk.line = f"/{command.name} {words.strip()}".strip()
    if command.name == "stop":
        talk.end_dialogue()
        talk.reply(talk.say("stopped" if talk.dialogue is not None else "nothing_to_stop"))
        return
    if command.name == "liste":
        talk.reply(talk.say("list_how"))
        return
    await ANSWERS[command.name](talk, words.strip())


async def _just_a_name(talk: Talk, words: str) -> None:
    """A case number or an institution's name alone is a wish to see the case; anything else is not understood."""
    if not words.strip():
        helping.not_understood(talk)
        return
    found = await named(talk, words)
    if len(found.cases) == 1:
        talk.why = "a case's name"
        await cases.show(talk, found.cases[0])
    elif found.cases:
        talk.why = "part of several cases' names"
        choose(talk, found.cases, "sag")
    elif found.region is not None and not found.named:
        await status.status(talk, words)
    else:
        talk.why = "not understood"
        helping.not_understood(talk)
