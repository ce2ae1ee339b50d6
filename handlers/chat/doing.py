"""What a person sets going by a command: invite, choose, remind, propose, move, cancel, a visit, pause and resume."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from handlers.chat.asked import CaseLine, CaseName
from handlers.chat.find import fold
from handlers.chat.going import propose
from handlers.chat.listing import choose, named, one_case
from handlers.chat.questions import sentence
from handlers.chat.talk import Talk
from handlers.chat.values import Act, AnswerEvent, OfficeEvent
from handlers.chat.waiting import day_of
from handlers.chat.who import ChatRole
from handlers.events import CommandEvent
from handlers.matching import CASE_NUMBER
from handlers.model import Authority, Stage
from messages.danish import format_day
from messages.dates import find_dates
from messages.reading import DateMention, Slot

_ALL = re.compile(r"\b(?:alle|alt|all|everything)\b", re.IGNORECASE)
_BY = re.compile(r"\b(?:senest|frist|svar senest|inden|by|before)\b", re.IGNORECASE)
_ASK = re.compile(r"\b(?:spørg|spoerg|ask)\b", re.IGNORECASE)
_DONE = {
    "held": re.compile(r"\b(?:holdt|gennemført|gennemfoert|afholdt|held|done)\b", re.IGNORECASE),
    "planned": re.compile(r"\b(?:planlagt|planlægges|bliver|planned)\b", re.IGNORECASE),
    "postponed": re.compile(r"\b(?:flyttet|udsat|postponed|moved)\b", re.IGNORECASE),
}
_AT = re.compile(r"\b(?:at|arbejdstilsynet)\b", re.IGNORECASE)
_ST = re.compile(r"\b(?:st|socialtilsynet)\b", re.IGNORECASE)
_NEW_DATES = re.compile(r"\b(?:ny tid|ny dato|nye tider|nye datoer|find ny|new dates?)\b", re.IGNORECASE)
_END = re.compile(r"\b(?:stop|stop forløbet|stop forloebet|helt|end)\b", re.IGNORECASE)


async def invite(talk: Talk, words: str) -> None:
    """Everything that is selected, a region's, or one case."""
    days, rest = dates_in(talk, _BY.sub(" ", words))
    deadline = day_of(days[0]).isoformat() if len(days) == 1 else None
    cases = await _wanted(talk, rest, "inviter", Stage.SELECTED)
    if cases is None:
        return
    arguments = {"deadline": deadline} if deadline else {}
    acts = tuple(_command(talk, "invite", c, **arguments) for c in cases)
    until = talk.say("until", day=talk.day(day_of(days[0]))) if deadline else ""
    what = talk.say("what_invite_one" if len(cases) == 1 else "what_invite", name=cases[0].institution, n=len(cases))
    await propose(talk, acts, what + until)


async def select(talk: Talk, words: str) -> None:
    """Choose cases of the list by hand, or ("spørg") mail the list to the socialtilsyn's contact."""
    if _ASK.search(words):
        found = await named(talk, _ASK.sub(" ", _round_out(words)))
        round_ = _round_in(words)
        if found.region is None or round_ is None:
            talk.reply(talk.say("select_ask_how"))
            return
        office = OfficeEvent(
            name="ask_list", by=talk.me.person.id, arguments={"region": found.region.value, "round": round_}
        )
        await propose(talk, (Act(office=office),), talk.say("what_ask_list", region=found.region.value, round=round_))
        return
    cases = await _wanted(talk, words, "udvaelg", Stage.CANDIDATE, Stage.NOT_SELECTED)
    if cases is None:
        return
    office = OfficeEvent(name="select", by=talk.me.person.id, arguments={"cases": " ".join(c.case_id for c in cases)})
    key = "what_select_one" if len(cases) == 1 else "what_select"
    what = talk.say(key, name=cases[0].institution, n=len(cases))
    await propose(talk, (Act(office=office),), what, always_ask=len(cases) > 1)


async def remind(talk: Talk, words: str) -> None:
    await _simple(talk, words, "rykker", "remind")


async def propose_dates(talk: Talk, words: str) -> None:
    await _simple(talk, words, "foreslaa", "propose")


async def move(talk: Talk, words: str) -> None:
    """A new time for the meeting: "Solgården 14/5 kl. 10-12"."""
    days, rest = dates_in(talk, words)
    found = await one_case(talk, rest, "flyt")
    if found is None:
        return
    start = days[0].start if len(days) == 1 else None
    if not isinstance(start, datetime):
        talk.reply(talk.say("say_time", example=talk.say("chat_commands.flyt_example")))
        return
    end = days[0].end
    if not isinstance(end, datetime):
        end = start + timedelta(minutes=talk.programme.dates.length_minutes)
    act = _command(talk, "move", found, start=start.isoformat(), end=end.isoformat())

    slot = talk.day(Slot(start=start, end=end))
    await propose(talk, (act,), talk.say("what_move", name=found.institution, slot=slot))


async def cancel(talk: Talk, words: str) -> None:
    """Take the meeting back: find new dates, or end the case; asked where it was not said."""
    again, end = bool(_NEW_DATES.search(words)), bool(_END.search(words))
    found = await one_case(talk, _END.sub(" ", _NEW_DATES.sub(" ", words)), "aflys")
    if found is None:
        return
    if again == end:
        rows = [
            [talk.press(talk.say("button_new_dates"), f"/aflys {found.case_id} ny tid")],
            [talk.press(talk.say("button_end"), f"/aflys {found.case_id} stop")],
            [talk.press(talk.say("button_leave"), "/stop")],
        ]
        talk.reply(talk.say("cancel_how", name=found.institution), buttons=rows)
        return
    act = _command(talk, "cancel", found, **({"then": "round"} if again else {}))
    key = "what_cancel_again" if again else "what_cancel_end"
    await propose(talk, (act,), talk.say(key, name=found.institution), always_ask=True)


async def visit(talk: Talk, words: str) -> None:
    """A visit was held, is planned, was moved. An inspector's own counts as the mail it would be."""
    days, rest = dates_in(talk, words)
    status = next((name for name, pattern in _DONE.items() if pattern.search(rest)), None)
    for pattern in _DONE.values():
        rest = pattern.sub(" ", rest)
    authority = _authority(talk, rest)
    if talk.me.role is ChatRole.COORDINATOR:
        rest = _ST.sub(" ", _AT.sub(" ", rest))
    found = await one_case(talk, rest, "besoeg")
    if found is None:
        return
    day = day_of(days[0]) if len(days) == 1 and days[0].all_day and days[0].end is None else None
    if status is None or authority is None or (day is None and status != "postponed"):
        talk.reply(talk.say("say_visit", example=talk.say("chat_commands.besoeg_example")))
        return
    await _report_visit(talk, found, authority, status, day)


async def _report_visit(talk: Talk, found: CaseName, authority: Authority, status: str, day: date | None) -> None:
    who = talk.say(f"common.party_{authority.value}")
    told = talk.day(day) if day else ""
    what = talk.say(f"what_visit_{status}", name=found.institution, who=who, day=told).strip()
    if talk.me.role is ChatRole.COORDINATOR:
        arguments = {"authority": authority.value, "status": status, **({"day": day.isoformat()} if day else {})}
        await propose(talk, (_command(talk, "visit", found, **arguments),), what)
        return
    view = await talk.ask.case_view(found.case_id)
    person = view.inspector(authority)
    if person is None or person.id != talk.me.person.id:
        talk.reply(talk.say("not_your_case", name=found.institution))
        return
    code = {"held": "was", "planned": "planned", "postponed": "moved"}[status] if day else "unknown"
    said = sentence(code, found.institution, day=format_day(day) if day else "")
    asked = next(
        (q.id for q in view.open_questions() if q.kind.value == "visit" and q.party.value == authority.value), None
    )
    answer = AnswerEvent(person=person.id, case_id=found.case_id, question_id=asked, text=said)
    await propose(talk, (Act(answer=answer),), what)


async def pause(talk: Talk, words: str) -> None:
    del words
    await _office(talk, "pause")


async def resume(talk: Talk, words: str) -> None:
    del words
    await _office(talk, "resume")


# ---------------------------------------------------------------------- helpers
def dates_in(talk: Talk, words: str) -> tuple[list[DateMention], str]:
    """The days and times named without doubt, and the words around them; a case number is no date."""
    blanked = CASE_NUMBER.sub(lambda m: "\0" * len(m[0]), words)
    found = [d for d in find_dates(blanked, as_of=talk.now) if d.start is not None and d.doubt is None and d.span]
    rest = words
    for mention in sorted(found, key=lambda d: d.span or (0, 0), reverse=True):
        start, end = mention.span or (0, 0)
        rest = f"{rest[:start]} {rest[end:]}"
    return found, re.sub(r"\s+(?:til|på|den|d\.|kl\.?|to|on)\s*$", " ", rest.strip())


async def _simple(talk: Talk, words: str, command: str, name: str) -> None:
    found = await one_case(talk, words, command)
    if found is not None:
        what = talk.say(f"what_{name}", name=found.institution)
        await propose(talk, (_command(talk, name, found),), what)


async def _wanted(talk: Talk, words: str, command: str, *stages: Stage) -> Sequence[CaseLine | CaseName] | None:
    """The cases a command is about: all, a region's or round's in those stages, or one; None where it was answered."""
    everything = bool(_ALL.search(words))
    found = await named(talk, _ALL.sub(" ", words))
    if found.cases and len(found.cases) > 1:
        choose(talk, found.cases, command)
        return None
    if found.cases:
        return [found.cases[0]]
    if found.named and found.region is None:
        talk.reply(talk.say("no_such_case", words=words))
        return None
    if not everything and found.region is None and not found.round and not found.year:
        talk.reply(talk.say("say_which", example=talk.say(f"chat_commands.{command}_example")))
        return None
    wanted = await talk.ask.case_lines(
        talk.me.scope, stages=stages, region=found.region, year=found.round or found.year
    )
    if not wanted:
        soon = [
            talk.say("happens_at", what=t.tap.what, time=f"{t.tap.due.astimezone(talk.programme.zone):%H.%M}")
            for t in await talk.ask.taps_of(talk.me.person.id)
            if t.state == "waiting"
        ]
        talk.reply(talk.say("nothing_in_stage", stage=talk.say(f"common.stage_{stages[0].value}")), *soon)
        return None
    return wanted


def _round_in(words: str) -> str | None:
    found = _ROUND.search(words)
    return found[0].replace(" ", "-") if found else None


def _round_out(words: str) -> str:
    return _ROUND.sub(" ", words)


_ROUND = re.compile(r"\b20\d\d-[12]\b")


def _authority(talk: Talk, words: str) -> Authority | None:
    if talk.me.role.inspects:
        return Authority(talk.me.role.value)
    folded = fold(words)
    if _ST.search(folded):
        return Authority.ST
    return Authority.AT if _AT.search(folded) else None


def authority_in(words: str) -> tuple[Authority | None, str]:
    """The authority that `words` begin with, and the rest."""
    first, _, rest = words.strip().partition(" ")
    for authority, pattern in ((Authority.AT, _AT), (Authority.ST, _ST)):
        if pattern.fullmatch(first):
            return authority, rest.strip()
    return None, words.strip()


def _command(talk: Talk, name: str, case: CaseLine | CaseName, **arguments: str) -> Act:
    return Act(command=CommandEvent(name=name, case_id=case.case_id, by=talk.me.person.id, arguments=dict(arguments)))


async def _office(talk: Talk, name: str) -> None:
    act = Act(office=OfficeEvent(name=name, by=talk.me.person.id))
    await propose(talk, (act,), talk.say(f"what_{name}"))
