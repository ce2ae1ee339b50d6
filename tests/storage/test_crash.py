"""Killed at any point and started again, nothing is lost and nothing is done twice; but for what cannot be known."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections import Counter
from pathlib import Path

import pytest

from storage.store import Store
from tests.storage.crashing import MAILBOX, POINTS, work
from tests.storage.samples import CASE, basics, save


@pytest.mark.parametrize("point", POINTS)
async def test_a_killed_bot_goes_on_where_it_was(store: Store, url: str, tmp_path: Path, point: str) -> None:
    await save(store, *basics())
    wire = tmp_path / "wire"
    killed = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.storage.crashing", url, str(tmp_path), str(wire), point),
        cwd=Path(__file__).parents[2],
        stderr=asyncio.subprocess.PIPE,
    )
    _, errors = await killed.communicate()
    assert killed.returncode == -signal.SIGKILL, errors.decode()

    await work(store, wire, lambda _point: None)

    # Every mail of the mailbox was received once, byte for byte, and decided once.
    inbox = await store.list_inbox()
    assert [entry.state for entry in inbox] == ["done"] * 3
    assert [await store.read_raw(entry.id) for entry in inbox] == list(MAILBOX.values())
    assert sorted(line.what for line in await store.log(CASE)) == [f"answer-{entry.id}" for entry in inbox]
    # The attempt that the kill ended is counted.
    interrupted = {"claimed", "decided"}
    assert sorted(entry.attempts for entry in inbox) == ([1, 1, 2] if point in interrupted else [1, 1, 1])
    # Every answer left with its frozen bytes; only where nobody can know whether it left, it left twice, counted.
    lines = Counter(wire.read_text().splitlines())
    assert {line.split()[0] for line in lines} == {f"<answer-{entry.id}@samtilsyn.example>" for entry in inbox}
    assert len(lines) == 3
    assert sorted(lines.values()) == ([1, 1, 2] if point == "sent" else [1, 1, 1])
    outbox = await store.list_outgoing()
    assert [mail.state for mail in outbox] == ["sent"] * 3
    assert sum(mail.repeats for mail in outbox) == (1 if point in {"sent", "outgoing claimed"} else 0)
