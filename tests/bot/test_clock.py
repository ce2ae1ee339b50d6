"""The clock: the system's, and the one that is turned by hand."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import Clock, SystemClock, VirtualClock

START = datetime(2018, 5, 14, 8, tzinfo=UTC)


async def _settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_the_virtual_clock_stands_still_until_it_is_set() -> None:
    clock = VirtualClock(START)
    assert clock.now() == START
    clock.advance(timedelta(hours=2))
    assert clock.now() == START + timedelta(hours=2)


async def test_a_sleeper_wakes_when_its_moment_has_come_and_not_before() -> None:
    clock = VirtualClock(START)
    sleeper = asyncio.ensure_future(clock.sleep_until(START + timedelta(days=1), asyncio.Event()))
    await _settle()
    clock.advance(timedelta(hours=23))
    await _settle()
    assert not sleeper.done()
    clock.advance(timedelta(hours=1))
    assert await sleeper is True


async def test_a_sleeper_is_woken_early_by_its_event() -> None:
    clock = VirtualClock(START)
    wake = asyncio.Event()
    sleeper = asyncio.ensure_future(clock.sleep_until(START + timedelta(days=1), wake))
    await _settle()
    wake.set()
    assert await sleeper is False
    assert clock.next_due() is None


async def test_next_due_is_the_earliest_moment_somebody_sleeps_for() -> None:
    clock = VirtualClock(START)
    wake = asyncio.Event()
    sleepers = [
        asyncio.ensure_future(clock.sleep_until(when, wake))
        for when in (START + timedelta(days=3), START + timedelta(days=2), None)
    ]
    await _settle()
    assert clock.next_due() == START + timedelta(days=2)
    wake.set()
    assert await asyncio.gather(*sleepers) == [False, False, False]


async def test_time_does_not_go_back_and_has_a_zone() -> None:
    clock = VirtualClock(START)
    with pytest.raises(ValueError, match="cannot go back"):
        clock.set(START - timedelta(seconds=1))
    with pytest.raises(ValueError, match="without its zone"):
        clock.set(datetime(2018, 5, 15, 8))  # noqa: DTZ001 - the fault is what is tested
    with pytest.raises(ValueError, match="without its zone"):
        VirtualClock(datetime(2018, 5, 15, 8))  # noqa: DTZ001


@pytest.mark.parametrize("clock", [SystemClock(), VirtualClock(datetime.now(UTC))])
async def test_a_moment_that_has_passed_is_not_slept_for(clock: Clock) -> None:
    assert await clock.sleep_until(clock.now() - timedelta(seconds=1), asyncio.Event()) is True


async def test_the_system_clock_is_aware_and_wakes_at_its_moment_or_by_its_event() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    due = clock.now() + timedelta(milliseconds=20)
    assert await clock.sleep_until(due, asyncio.Event()) is True
    assert clock.now() >= due
    wake = asyncio.Event()
    asyncio.get_running_loop().call_soon(wake.set)
    assert await clock.sleep_until(None, wake) is False
