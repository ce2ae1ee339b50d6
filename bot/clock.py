"""Time as an input: one clock for the whole process, the system's or one that a demo or a test turns by hand."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol


class Clock(Protocol):
    """What the bot knows of time."""

    def now(self) -> datetime:
        """The moment, as an aware datetime."""
        ...

    async def sleep_until(self, when: datetime | None, wake: asyncio.Event) -> bool:
        """Wait for the moment `when` (aware; None: for ever) or for `wake`, whichever comes first.

        True when the moment has come, False when `wake` was set before it. `wake` is not cleared.
        """
        ...


class SystemClock:
    """The machine's clock, in UTC."""

    # A wait is cut into pieces, so that a clock that was set or a machine that slept is noticed within a minute.
    _PIECE = 60.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, when: datetime | None, wake: asyncio.Event) -> bool:
        while True:
            left = None if when is None else (when - self.now()).total_seconds()
            if left is not None and left <= 0:
                return True
            if wake.is_set():
                return False
            with suppress(TimeoutError):
                async with asyncio.timeout(self._PIECE if left is None else min(left, self._PIECE)):
                    await wake.wait()


class VirtualClock:
    """A clock that stands still until it is set: three years pass as fast as the machine can work."""

    def __init__(self, start: datetime) -> None:
        self._now = _aware(start)
        self._sleepers: dict[asyncio.Future[None], datetime] = {}

    def now(self) -> datetime:
        return self._now

    def set(self, when: datetime) -> None:
        """Turn the clock to `when` and wake whoever waited for it.

        Raises ValueError where `when` is naive or before `now()`: time does not go back.
        """
        if _aware(when) < self._now:
            raise ValueError(f"the clock stands at {self._now.isoformat()} and cannot go back to {when.isoformat()}")
        self._now = when
        for sleeper, due in list(self._sleepers.items()):
            if due <= when and not sleeper.done():
                sleeper.set_result(None)

    def advance(self, by: timedelta) -> None:
        """Turn the clock on by `by`."""
        self.set(self._now + by)

    def next_due(self) -> datetime | None:
        """The earliest moment somebody sleeps for; None where nobody does."""
        return min(self._sleepers.values(), default=None)

    async def sleep_until(self, when: datetime | None, wake: asyncio.Event) -> bool:
        if when is not None and _aware(when) <= self._now:
            return True
        if wake.is_set():
            return False
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        woken: asyncio.Future[bool] = asyncio.ensure_future(wake.wait())
        if when is not None:
            self._sleepers[sleeper] = when
        try:
            waiting: set[asyncio.Future[Any]] = {sleeper, woken}
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            return sleeper.done()
        finally:
            self._sleepers.pop(sleeper, None)
            sleeper.cancel()
            woken.cancel()


def _aware(when: datetime) -> datetime:
    if when.tzinfo is None:
        raise ValueError(f"a time without its zone: {when.isoformat()}")
    return when
