"""What goes on around the process: a sample drawn, a concern passed on, a lesson kept for the steering group."""

from __future__ import annotations

import hashlib
import re

from handlers.chat.asked import CaseLine, CaseName
from handlers.chat.doing import authority_in
from handlers.chat.find import find, region_of
from handlers.chat.going import propose
from handlers.chat.listing import named
from handlers.chat.talk import Talk
from handlers.chat.values import Act, OfficeEvent
from handlers.model import Authority, Region

_YEAR = re.compile(r"\b20\d\d\b")
_BARRIER = re.compile(r"^(?:barriere|barrier)\b[:\s]*", re.IGNORECASE)


async def sample(talk: Talk, words: str) -> None:
    """Draw the January sample of a year, of all regions or one. The seed is written down: it can be repeated."""
    year = _YEAR.search(words)
    if year is None:
        talk.reply(talk.say("say_year", example=talk.say("chat_commands.stikproeve_example")))
        return
    region = region_of(_YEAR.sub(" ", words))
    seed = int.from_bytes(hashlib.sha256(talk.said.id.encode()).digest()[:2])
    arguments = {"year": year[0], "seed": str(seed), **({"region": region.value} if region else {})}
    act = Act(office=OfficeEvent(name="sample", by=talk.me.person.id, arguments=arguments))
    where = region.value if region else talk.say("all_regions")
    await propose(talk, (act,), talk.say("what_sample", year=year[0], where=where))


async def notify(talk: Talk, words: str) -> None:
    """Pass a concern on to the other authority's contact: an inspector's own, or one a coordinator got from an
    inspector of the case."""
    case, rest = await _place(talk, words)
    if case is None or not rest:
        talk.reply(talk.say("say_concern", example=talk.say("chat_commands.underret_example")))
        return
    if talk.me.role.inspects:
        sender: str | None = talk.me.person.id
    else:
        authority, rest = authority_in(rest)
        sender = _inspector(await talk.ask.case_line(case.case_id), authority)
    if not sender:
        talk.reply(talk.say("say_concern", example=talk.say("chat_commands.underret_example")))
        return
    arguments = {"sender": sender, "case": case.case_id, "words": rest}
    act = Act(office=OfficeEvent(name="notify", by=talk.me.person.id, arguments=arguments))
    await propose(talk, (act,), talk.say("what_notify", name=case.institution))


async def lesson(talk: Talk, words: str) -> None:
    """Keep a lesson, or ("barriere: …") a barrier; a case or region before it says where it comes from."""
    case, rest = await _place(talk, words)
    region: Region | None = None
    if case is None:
        first, _, more = words.strip().partition(" ")
        region = region_of(first)
        rest = more if region else words.strip()
    name = "barrier" if _BARRIER.match(rest) else "lesson"
    rest = _BARRIER.sub("", rest).strip()
    if not rest:
        talk.reply(talk.say("say_lesson", example=talk.say("chat_commands.laering_example")))
        return
    arguments = {"sender": talk.me.person.id, "words": rest}
    arguments |= {"case": case.case_id} if case else {}
    arguments |= {"region": region.value} if region else {}
    act = Act(office=OfficeEvent(name=name, by=talk.me.person.id, arguments=arguments))
    await propose(talk, (act,), talk.say(f"what_{name}"))


def _inspector(case: CaseLine | None, authority: Authority | None) -> str | None:
    if case is None or authority is None:
        return None
    return {Authority.AT: case.at_inspector, Authority.ST: case.st_inspector}.get(authority)


async def _place(talk: Talk, words: str) -> tuple[CaseName | None, str]:
    """The case the first words name, as many of them as still name just one, and the rest."""
    parts = words.split()
    if not parts:
        return None, ""
    cases = (await named(talk, parts[0])).cases  # all that more words leave is among them
    best: tuple[CaseName | None, str] = (None, words.strip())
    for n in range(1, len(parts) + 1):
        found = find(" ".join(parts[:n]), cases).cases
        if not found:
            break
        if len(found) == 1:
            best = (found[0], " ".join(parts[n:]))
    return best
