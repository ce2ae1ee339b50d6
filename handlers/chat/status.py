"""Where things stand: /status, /frister, /mangler, /moeder. Short first, the rest with "mere"."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time

from handlers import overview
from handlers.chat import cases
from handlers.chat.asked import MeetingLine, OwedLine
from handlers.chat.find import Found
from handlers.chat.listing import choose, limit, more_buttons, named
from handlers.chat.talk import Talk
from handlers.chat.who import ChatRole
from handlers.model import MeetingStatus, Region, Stage
from messages.chat import Line, Span, bold


async def status(talk: Talk, words: str) -> None:
    """Everything, a region, a year, or one case."""
    found = await named(talk, words)
    if found.cases or (found.named and not found.region):
        await _of_case(talk, found, words, "status")
        return
    year = found.round or found.year
    counts = await talk.ask.counts(talk.me.scope, talk.today, region=found.region, year=year)
    live: Counter[Region] = Counter()
    stages: Counter[Stage] = Counter()
    for (region, stage), n in counts.stages.items():
        stages[stage] += n
        live[region] += n if overview.under_way(stage) else 0
    mine = talk.me.scope.regions
    lines: list[str | Span | Line] = [bold(talk.say("overview.status_title", day=talk.day(talk.today)))]
    for row in overview.held_table(counts.held, live, talk.programme):
        if (mine is None or row.region in mine) and found.region in (None, row.region):
            lines.append(
                talk.say("held_line", region=row.region.value, total=row.total, target=row.target, live=row.live)
            )
    told = ", ".join(f"{stages[s]} {talk.say(f'common.stage_{s.value}')}" for s in Stage if stages[s])
    lines.append(talk.say("overview.stages", stages=told or "–"))
    lines.append(talk.say("overview.late_line", n=counts.late))
    if talk.me.role is ChatRole.COORDINATOR:
        lines.append(talk.say("overview.queue_line", n=counts.prompts))
    if await talk.ask.paused():
        lines.append(bold(talk.say("paused_now")))
    where = f" {found.region.value}" if found.region else ""
    below = [talk.press(talk.say("button_missing"), f"/mangler{where}")]
    below.append(talk.press(talk.say("button_deadlines"), f"/frister{where}"))
    if talk.me.role is not ChatRole.READER:
        below.append(talk.press(talk.say("button_queue"), "/koe"))
    talk.reply(*lines, buttons=[below])


async def missing(talk: Talk, words: str) -> None:
    """Who owes an answer, the oldest first."""
    found = await named(talk, words)
    if len(found.cases) > 1 or (found.named and not found.cases):
        await _of_case(talk, found, words, "mangler")
        return
    rows, total = await talk.ask.owed(
        talk.me.scope,
        region=found.region,
        case_id=found.cases[0].case_id if found.cases else None,
        since=None,
        by=None,
        limit=limit(talk),
        skip=talk.skip,
    )
    if not rows:
        talk.reply(talk.say("nothing_missing", where=_where(found)))
        return
    lines = [_owed(talk, row) for row in rows]
    talk.reply(
        bold(talk.say("missing_title", n=total, where=_where(found))),
        *lines,
        buttons=more_buttons(talk, len(rows), total),
    )


async def deadlines(talk: Talk, words: str) -> None:
    """The days ahead: answers asked for and meetings."""
    found = await named(talk, words)
    if len(found.cases) > 1 or (found.named and not found.cases):
        await _of_case(talk, found, words, "frister")
        return
    case_id = found.cases[0].case_id if found.cases else None
    most = talk.skip + limit(talk)
    rows, owed = await talk.ask.owed(
        talk.me.scope, region=found.region, case_id=case_id, since=talk.today, by=None, limit=most, skip=0
    )
    met, meetings = await talk.ask.meetings(
        talk.me.scope, since=_this_morning(talk), region=found.region, limit=most, skip=0
    )
    days = [(r.answer_by, _due(talk, r)) for r in rows]
    days += [
        (m.slot.start.astimezone(talk.programme.zone).date(), _meeting(talk, m))
        for m in met
        if m.status is MeetingStatus.AGREED and case_id in (None, m.case_id)
    ]
    shown = [line for _, line in sorted(days)][talk.skip : most]
    total = owed + (meetings if case_id is None else len(days) - len(rows))
    if not shown:
        talk.reply(talk.say("nothing_due", where=_where(found)))
        return
    title = bold(talk.say("deadlines_title", where=_where(found)))
    talk.reply(title, *shown, buttons=more_buttons(talk, len(shown), total))


async def meetings(talk: Talk, words: str) -> None:
    """The dialogue meetings to come; of a case when its meeting is or was."""
    found = await named(talk, words)
    if len(found.cases) == 1:
        await cases.meeting_of(talk, found.cases[0])
        return
    if found.cases or found.named:
        await _of_case(talk, found, words, "moeder")
        return
    rows, total = await talk.ask.meetings(
        talk.me.scope, since=_this_morning(talk), region=found.region, limit=limit(talk), skip=talk.skip
    )
    if not rows:
        talk.reply(talk.say("no_meetings", where=_where(found)))
        return
    title = bold(talk.say("meetings_title", n=total, where=_where(found)))
    talk.reply(title, *(_meeting(talk, row) for row in rows), buttons=more_buttons(talk, len(rows), total))


async def _of_case(talk: Talk, found: Found, words: str, command: str) -> None:
    if len(found.cases) == 1:
        await cases.show(talk, found.cases[0])
    elif found.cases:
        choose(talk, found.cases, command)
    else:
        talk.reply(talk.say("no_such_case", words=words))


def _this_morning(talk: Talk) -> datetime:
    return datetime.combine(talk.today, time(), tzinfo=talk.programme.zone)


def _where(found: Found) -> str:
    if found.cases:
        return f" – {found.cases[0].institution}"
    return f" – {found.region.value}" if found.region else ""


def _owed(talk: Talk, row: OwedLine) -> str:
    return talk.say(
        "missing_line",
        institution=row.institution,
        case=row.case_id,
        who=talk.say(f"common.party_{row.party.value}"),
        kind=talk.say(f"common.kind_{row.kind.value}"),
        day=talk.day(row.answer_by),
        late=talk.say("overview.late") if row.answer_by < talk.today else "",
    )


def _due(talk: Talk, row: OwedLine) -> str:
    return talk.say(
        "due_line",
        day=talk.day(row.answer_by),
        institution=row.institution,
        case=row.case_id,
        what=talk.say(
            "overview.answer",
            who=talk.say(f"common.party_{row.party.value}"),
            kind=talk.say(f"common.kind_{row.kind.value}"),
        ),
    )


def _meeting(talk: Talk, row: MeetingLine) -> str:
    return talk.say("meeting_line", when=talk.day(row.slot), institution=row.institution, case=row.case_id)
