"""One turn of the bot: the inbox worked off, bundles made, the outbox sent; and when the next turn is due.

`run.py` turns it on events and timers, the demo on a virtual clock, a test by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot import around, bundles, lists
from bot.outgoing import Outgoing
from bot.saving import Saver
from bot.worker import Worker

if TYPE_CHECKING:
    from bot.chat import Chat

_LAST_BUNDLE = "last bundle"
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(kw_only=True)
class Engine:
    """The parts that decide and send, and the time of the last bundle (kept in the store over restarts)."""

    saver: Saver
    worker: Worker
    outgoing: Outgoing
    chat: Chat | None = None
    _last_bundle: datetime | None = field(default=None)
    # when lists and samples want to be looked at, as `next_turn` saw it; None: nobody has looked since the last turn
    _reminds_at: datetime | None = field(default=None)

    async def turn(self, now: datetime, *, go_on: Callable[[], bool] = lambda: True) -> int:
        """Do all that is due at `now`; returns how many inbox items were taken and mails sent.

        Stops early, with nothing half done, where `go_on` says so.
        """
        if self.chat is not None:
            await self.chat.turn(now)
        done = await self.worker.work(now, go_on=go_on)
        reminds_at, self._reminds_at = self._reminds_at, None
        if reminds_at is None or reminds_at <= now:
            done += await lists.remind_lists(self.saver, now)
            done += await around.remind_samples(self.saver, now)
        last = await self._bundled_at(now)
        if bundles.next_bundle(last, self.saver.programme) <= now:
            await bundles.send_bundles(self.saver, now)
            await self.saver.store.set_setting(_LAST_BUNDLE, now.isoformat())
            self._last_bundle = now
        return done + await self.outgoing.send_due(now, go_on=go_on)

    async def next_turn(self, now: datetime) -> datetime:
        """The earliest moment something is due by itself: a deadline, a held mail, a bundle."""
        store, programme = self.saver.store, self.saver.programme
        soon = await store.next_moments()
        reminders = (
            await lists.next_reminder(store, programme) if soon.lists else None,
            await around.next_sample_step(store, programme) if soon.samples else None,
        )
        self._reminds_at = min((m for m in reminders if m is not None), default=_NEVER)
        moments = [
            soon.deadline,
            *reminders,
            soon.outgoing,
            bundles.next_bundle(await self._bundled_at(now), programme),
            None if self.chat is None else await self.chat.next_turn(now),
        ]
        return min(m for m in moments if m is not None)

    async def _bundled_at(self, now: datetime) -> datetime:
        if self._last_bundle is None:
            kept = await self.saver.store.setting(_LAST_BUNDLE)
            self._last_bundle = datetime.fromisoformat(kept) if kept else now
            if kept is None:  # the first start counts, not the latest
                await self.saver.store.set_setting(_LAST_BUNDLE, now.isoformat())
        return self._last_bundle
