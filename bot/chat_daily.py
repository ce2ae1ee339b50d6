"""Each working day's morning in the chat: digests to the channel and to each person, unsettled cards once more, and on
the week's day the figures."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.chat_cards import present, prompt_outs
from bot.chat_seen import about_prompt
from bot.saving import Saver
from handlers.chat import cards
from handlers.chat.asked import MeetingLine, OwedLine
from handlers.chat.digest import Facts, News, digest, weekly
from handlers.chat.talk import fits
from handlers.chat.values import ChatOut, Link
from handlers.chat.who import ChatRole, Me, Scope
from handlers.programme import Programme
from handlers.working_days import at_time, is_working_day
from messages.phrases import phrase
from storage.queries import Queries
from storage.store import Store

_LAST = "last chat digest"
_LAST_NEWS = "last chat news"  # the newest line of the log it told of
# What is news for all: the bot's own words, nothing of a visit to come.
_NEWS = frozenset(
    {
        *("participation yes", "participation no", "meeting agreed", "meeting moved", "held"),
        *("draft agenda", "final agenda", "survey answered", "round failed"),
    }
)
_MOST_NEWS = 500
_EVERYTHING = Scope()


async def next_morning(store: Store, programme: Programme, now: datetime) -> datetime:
    """When the next digest is due."""
    kept = await store.setting(_LAST)
    return _morning(datetime.fromisoformat(kept) if kept else now, programme)


async def send_due(saver: Saver, channel: str | None, now: datetime) -> None:
    """Queue the digests of this morning, once; nothing where nobody is there to read them."""
    store, programme = saver.store, saver.programme
    kept = await store.setting(_LAST)
    if kept is None:  # the first start: tomorrow is the first morning
        await store.set_setting(_LAST, now.isoformat())
        await _remember(store)
        return
    last = datetime.fromisoformat(kept)
    if _morning(last, programme) > now:
        return
    here = await present(store, programme, now)
    day = now.astimezone(programme.zone).date()
    outs: list[ChatOut] = []
    if here or channel is not None:
        news = await _news(store)
        if channel is not None:
            chat = await store.current_chat(channel)
            outs += await _to_channel(store, chat, news, programme, now)
        for link, me in here:
            outs += await _to_person(store, link, me, programme, now)
        outs += await _again(store, here, programme, now)
        if day.weekday() == programme.chat.weekly_weekday:
            figures = weekly(await store.counts(_EVERYTHING, day, programme.zone, region=None, year=""), programme)
            chats = [link.chat for link, me in here if me.role is ChatRole.COORDINATOR]
            chats += [await store.current_chat(channel)] if channel is not None else []
            outs += [ChatOut(key=f"weekly:{day}:{c}", chat=c, message=figures, unasked=True) for c in chats]
    await store.queue_chat(outs, now)
    await store.set_setting(_LAST, now.isoformat())
    await _remember(store)


async def _to_channel(store: Store, chat: str, news: list[News], programme: Programme, now: datetime) -> list[ChatOut]:
    day = now.astimezone(programme.zone).date()
    due, late, n_late = await _owed(store, _EVERYTHING, None, programme, now)
    meetings = await _meetings_today(store, _EVERYTHING, programme, now)
    prompts = len(await store.open_prompts())
    facts = Facts(new=news, due=due, late=late, n_late=n_late, meetings=meetings, queue=prompts)
    message = digest(facts, programme, day)
    return [ChatOut(key=f"digest:{day}:{chat}", chat=chat, message=message, unasked=True)] if message else []


async def _to_person(store: Store, link: Link, me: Me, programme: Programme, now: datetime) -> list[ChatOut]:
    day = now.astimezone(programme.zone).date()
    mine = me.person.id if me.role.inspects else None
    due, late, n_late = await _owed(store, me.scope, mine, programme, now)
    own = Scope(regions=(), person=me.person.id) if mine else me.scope
    meetings = await _meetings_today(store, own, programme, now)
    waiting: list[tuple[str, str]] = []
    if me.role is ChatRole.COORDINATOR:
        for prompt in await store.open_prompts():
            about = await about_prompt(store, prompt, programme)
            name = cards.headline(prompt, about, programme)
            waiting.append((f"{prompt.number}. {name}", f"/opgave {prompt.number}"))
    elif mine:
        waiting = [
            (f"{row.institution}: {phrase(f'common.kind_{row.kind.value}', programme.language)}", command)
            for row in (*due, *late)
            if fits(command := f"/opgave {row.question_id}")
        ]
    facts = Facts(due=due, late=late, n_late=n_late, meetings=meetings, waiting=waiting)
    message = digest(facts, programme, day)
    if message is None:
        return []
    return [ChatOut(key=f"digest:{day}:{link.chat}", chat=link.chat, message=message, unasked=True)]


async def _again(store: Store, here: list[tuple[Link, Me]], programme: Programme, now: datetime) -> list[ChatOut]:
    """Cards nobody has settled since yesterday, once more; after that the digest names them."""
    midnight = _midnight(now, programme)
    outs: list[ChatOut] = []
    for prompt in await store.open_prompts():
        if prompt.opened_at < midnight and await store.open_tap(cards.card_of(prompt)) is None:
            outs += await prompt_outs(store, prompt, here, programme, again="morning")
    return outs


async def _owed(
    store: Queries, scope: Scope, by: str | None, programme: Programme, now: datetime
) -> tuple[list[OwedLine], list[OwedLine], int]:
    """What is due today, and what is late with how many there are."""
    day = now.astimezone(programme.zone).date()
    most = programme.chat.lines
    _, ahead = await store.owed(scope, region=None, case_id=None, since=day, by=by, limit=1, skip=0)
    today, _ = await store.owed(scope, region=None, case_id=None, since=day, by=by, limit=most + 1, skip=0)
    oldest, total = await store.owed(scope, region=None, case_id=None, since=None, by=by, limit=most, skip=0)
    return (
        [row for row in today if row.answer_by == day],
        [row for row in oldest if row.answer_by < day],
        total - ahead,
    )


async def _meetings_today(store: Queries, scope: Scope, programme: Programme, now: datetime) -> list[MeetingLine]:
    midnight = _midnight(now, programme)
    rows, _ = await store.meetings(scope, since=midnight, region=None, limit=programme.chat.lines, skip=0)
    return [row for row in rows if row.slot.start < midnight + timedelta(days=1)]


async def _news(store: Store) -> list[News]:
    """What happened since the last digest, one line a case and event."""
    told = int(await store.setting(_LAST_NEWS) or 0)
    found: list[News] = []
    names: dict[str, str] = {}
    for row in await store.log(newest=_MOST_NEWS):
        if row.id <= told or row.case_id is None or row.rule not in _NEWS:
            continue
        if row.case_id not in names:
            line = await store.case_line(row.case_id)
            names[row.case_id] = line.institution if line else ""
        found.append(News(case_id=row.case_id, institution=names[row.case_id], what=row.what))
    return found


async def _remember(store: Store) -> None:
    """The log as it is now is no news any more."""
    newest = await store.log(newest=1)
    await store.set_setting(_LAST_NEWS, str(newest[0].id if newest else 0))


def _midnight(now: datetime, programme: Programme) -> datetime:
    return now.astimezone(programme.zone).replace(hour=0, minute=0, second=0, microsecond=0)


def _morning(after: datetime, programme: Programme) -> datetime:
    """The next digest's time later than `after`, on a working day."""
    day = after.astimezone(programme.zone).date()
    while True:
        moment = at_time(day, programme.chat.digest_at, programme.zone)
        if moment > after and is_working_day(day, programme):
            return moment
        day += timedelta(days=1)
