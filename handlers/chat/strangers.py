"""Whom the bot does not know: default deny. A code mailed to the address in the register lets them in, once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from handlers.chat.asked import ChatQueries
from handlers.chat.helping import menu_rows
from handlers.chat.values import ChatDecision, ChatOut, Dialogue, Incoming, Link, Place
from handlers.chat.who import find_me
from handlers.programme import Programme
from messages.chat import Button, ChatText, masked, text
from messages.phrases import phrase

EMAIL = "email"
_START = re.compile(r"^/?start(?:@\w+)?(?:\s+(\S+))?\s*$", re.IGNORECASE)
_ADDRESS = re.compile(r"^\s*<?([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+?)>?[.,;]?\s*$")


def code_hash(code: str) -> str:
    """What is kept of a code. Case and signs between do not count: "abcd-efgh" is "ABCDEFGH"."""
    plain = re.sub(r"[^A-Z0-9]", "", code.upper())
    return hashlib.sha256(f"samtilsyn chat code {plain}".encode()).hexdigest()


def start_code(said: Incoming) -> str | None:
    """The code of "/start CODE", "" for a bare "/start", None for anything else."""
    found = _START.match(said.text)
    return None if found is None else found[1] or ""


async def answer_stranger(
    said: Incoming, dialogue: Dialogue | None, queries: ChatQueries, programme: Programme
) -> ChatDecision:
    """What somebody gets who is not linked, or no longer in the register: how to get in, and nothing else.

    Whether an address stands in the register is never told.
    """
    if said.place is not Place.PRIVATE:
        told = said.text.startswith("/")
        return _say(said, programme, "stranger_group") if told else ChatDecision(why="a stranger in a group")
    code = start_code(said)
    if code:
        return await use_code(said, code, queries, programme)
    address = _ADDRESS.match(said.text)
    if address is not None and (code == "" or dialogue is not None):
        decision = _say(said, programme, "code_sent", minutes=programme.chat.code_minutes)
        return ChatDecision(
            out=decision.out, ends_dialogue=True, asks_code_for=address[1].lower(), why="asked for a code"
        )
    decision = _say(said, programme, "stranger")
    return ChatDecision(out=decision.out, dialogue=Dialogue(name=EMAIL), why="a stranger")


async def use_code(said: Incoming, code: str, queries: ChatQueries, programme: Programme) -> ChatDecision:
    """Link who has a code that is good; said the same for a wrong, an old and a used one."""
    kept = await queries.code(code_hash(code))
    person = await queries.person(kept.person) if kept is not None else None
    good = kept is not None and kept.used_at is None and said.at <= kept.valid_until
    today = said.at.astimezone(programme.zone).date()
    me = find_me(person, programme, today)
    if kept is None or not good or me is None or said.user is None:
        decision = _say(said, programme, "code_wrong")
        return ChatDecision(out=decision.out, dialogue=Dialogue(name=EMAIL), why="a code that is no good")
    link = Link(user=said.user, person=kept.person, chat=said.chat, linked_at=said.at)
    decision = _say(said, programme, "linked", rows=menu_rows(me.role, programme.language), name=me.person.name)
    return ChatDecision(
        out=decision.out, used_code=kept.hash, link=link, ends_dialogue=True, by=kept.person, why="linked by code"
    )


def refuse_cpr(said: Incoming, programme: Programme, *, answered: bool) -> ChatDecision:
    """A message with a CPR number: taken away where we can, not kept, and (`answered`) its writer told how to go on."""
    gone = ChatOut(key=f"answer:{said.id}:gone", chat=said.chat, deletes=said.message)
    told = _say(said, programme, "cpr_refused").out if answered else ()
    return ChatDecision(out=(gone, *told), why="a CPR number: refused")


def _say(
    said: Incoming, programme: Programme, key: str, *, rows: Sequence[Sequence[Button]] = (), **values: object
) -> ChatDecision:
    words = phrase(f"chat.{key}", programme.language, **values)
    message = masked(ChatText(lines=text(words), buttons=tuple(tuple(row) for row in rows)))
    return ChatDecision(out=(ChatOut(key=f"answer:{said.id}:0", chat=said.chat, message=message),), why=key)
