"""What the chat asks, answered by the store: `handlers.chat.asked.ChatQueries` made real."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from bot.chat_acts import Carrier
from bot.chat_seen import mail_seen, mail_words
from handlers.chat.asked import (
    CaseLine,
    CaseName,
    Counts,
    Foreseen,
    Leaving,
    Logged,
    MailSeen,
    MeetingLine,
    OwedLine,
    SurveyLine,
    TapNow,
    Timer,
)
from handlers.chat.values import TERMINAL, Act, Code, Dialogue, Link
from handlers.chat.who import Scope
from handlers.model import Authority, Person, Prompt, Region, Stage
from handlers.programme import Programme
from handlers.view import CaseView
from storage.store import Store
from storage.values import OutboxEntry
from storage.values_chat import KeptTap

_MOST_SHOWN = 200  # mails and deadlines of a preview


class Asking:
    """Reads only."""

    def __init__(self, store: Store, programme: Programme, carrier: Carrier, *, terminal: bool = False) -> None:
        self._store = store
        self._programme = programme
        self._carrier = carrier
        self._terminal = terminal

    # ------------------------------------------------------------------ who
    async def person(self, address: str) -> Person | None:
        if self._terminal and address == TERMINAL:  # the register is empty, or all its coordinators have chats
            return Person(id=TERMINAL, name="", authority=Authority.COORDINATOR, role="coordinator")
        return await self._store.person(address)

    async def link_of(self, user: str) -> Link | None:
        if user == TERMINAL and not self._terminal:
            return None
        link = await self._store.link_of(user)
        if link is None and user == TERMINAL:
            return Link(user=TERMINAL, person=TERMINAL, chat=TERMINAL, linked_at=datetime.min.replace(tzinfo=UTC))
        return link

    async def code(self, digest: str) -> Code | None:
        return await self._store.code(digest)

    # ------------------------------------------------------------------ asked and tapped
    async def dialogue(self, chat: str, user: str) -> Dialogue | None:
        return await self._store.dialogue(chat, user)

    async def waiting_taps(self, until: datetime) -> tuple[TapNow, ...]:
        return tuple(_tap(kept) for kept in await self._store.due_taps(until))

    async def open_tap(self, card: str) -> TapNow | None:
        kept = await self._store.open_tap(card)
        return None if kept is None else _tap(kept)

    async def taps_of(self, person: str) -> tuple[TapNow, ...]:
        return tuple(_tap(kept) for kept in await self._store.taps_of(person))

    async def taken_by(self, prompt_id: str) -> str | None:
        return await self._store.taken_by(prompt_id)

    async def shown(self, card: str) -> tuple[tuple[str, str], ...]:
        return tuple((c.chat, c.key) for c in await self._store.shown_cards([card]))

    # ------------------------------------------------------------------ where things stand
    async def counts(self, scope: Scope, today: date, *, region: Region | None, year: str) -> Counts:
        return await self._store.counts(scope, today, self._programme.zone, region=region, year=year)

    async def case_names(
        self, scope: Scope, *, ending: str = "", holding: tuple[tuple[str, ...], ...] = ()
    ) -> tuple[CaseName, ...]:
        return await self._store.case_names(scope, ending=ending, holding=holding)

    async def case_lines(
        self, scope: Scope, *, stages: tuple[Stage, ...], region: Region | None, year: str
    ) -> tuple[CaseLine, ...]:
        return await self._store.case_lines(scope, stages=stages, region=region, year=year)

    async def case_line(self, case_id: str, scope: Scope | None = None) -> CaseLine | None:
        return await self._store.case_line(case_id, scope)

    async def owed(
        self,
        scope: Scope,
        *,
        region: Region | None,
        case_id: str | None,
        since: date | None,
        by: str | None,
        limit: int,
        skip: int,
    ) -> tuple[tuple[OwedLine, ...], int]:
        return await self._store.owed(scope, region=region, case_id=case_id, since=since, by=by, limit=limit, skip=skip)

    async def meetings(
        self, scope: Scope, *, since: datetime, region: Region | None, limit: int, skip: int
    ) -> tuple[tuple[MeetingLine, ...], int]:
        return await self._store.meetings(scope, since=since, region=region, limit=limit, skip=skip)

    async def case_view(self, case_id: str) -> CaseView:
        return await self._store.case_view(case_id)

    async def open_prompts(self) -> tuple[Prompt, ...]:
        return await self._store.open_prompts()

    async def prompt(self, which: int | str) -> Prompt | None:
        return await self._store.prompt(which)

    async def mail_seen(self, inbox_id: int) -> MailSeen | None:
        seen = await mail_seen(self._store, inbox_id)
        if seen is None or not self._programme.chat.show_mail_text:
            return seen
        subject, words = await mail_words(self._store, inbox_id)
        return replace(seen, subject=subject, words=words)

    async def logged(self, case_id: str | None, *, mail_id: int | None, newest: int) -> tuple[Logged, ...]:
        rows = await self._store.log(case_id, mail_id=mail_id, newest=newest)
        return tuple(
            Logged(at=r.at, actor=r.actor, what=r.what, rule=r.rule, words=r.words, mail_id=r.mail_id) for r in rows
        )

    async def leaving(self, until: datetime) -> tuple[Leaving, ...]:
        waiting = await self._store.list_outgoing(state="waiting", until=until)
        held = await self._store.list_outgoing(state="held", until=until)
        return await self._named([*waiting, *held][:_MOST_SHOWN])

    async def left(self, case_ids: tuple[str, ...], since: datetime, until: datetime) -> tuple[Leaving, ...]:
        found = [
            mail
            for case_id in case_ids
            for mail in await self._store.list_outgoing(case_id=case_id)
            if since <= mail.created_at <= until and mail.state != "cancelled" and mail.why != "prompt"
        ]
        return await self._named(found)

    async def timers(self, until: datetime) -> tuple[Timer, ...]:
        rows = await self._store.deadlines(None, until=until)
        return tuple(Timer(case_id=r.case_id, key=r.key, due=r.due) for r in rows[:_MOST_SHOWN])

    async def paused(self) -> bool:
        return await self._store.paused()

    async def surveys(self, scope: Scope, region: Region | None) -> tuple[SurveyLine, ...]:
        return await self._store.surveys_in(scope, region)

    async def raised(self, scope: Scope, region: Region | None) -> Mapping[str, tuple[int, int]]:
        return await self._store.raised(scope, region)

    # ------------------------------------------------------------------ what would happen
    async def foresee(self, acts: tuple[Act, ...], now: datetime) -> Foreseen:
        return await self._carrier.foresee(acts, now)

    async def _named(self, mails: list[OutboxEntry]) -> tuple[Leaving, ...]:
        names: dict[str, str] = {}
        out = []
        for mail in mails:
            if mail.case_id is not None and mail.case_id not in names:
                line = await self._store.case_line(mail.case_id)
                names[mail.case_id] = line.institution if line else ""
            institution = names.get(mail.case_id or "", "")
            out.append(
                Leaving(
                    to=await self._carrier.called(mail.to, institution),
                    letter=mail.why,
                    case_id=mail.case_id,
                    institution=institution,
                    due=mail.due,
                    held=mail.state == "held",
                )
            )
        return tuple(out)


def _tap(kept: KeptTap) -> TapNow:
    return TapNow(tap=kept.tap, state=kept.state, created_at=kept.created_at, done_at=kept.done_at)
