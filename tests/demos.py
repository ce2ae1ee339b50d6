"""The demo played once for the whole run, and what it showed the institutions on the way."""

from __future__ import annotations

import asyncio
import json
import os
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.demo import run_demo
from bot.demo.play import END
from bot.demo.world import build_world
from bot.sandbox import Delivery
from handlers.model import Party
from handlers.view import CaseView
from storage.store import Store

# The five pilots, from the list to the last paper: enough to see that one seed tells one story.
SHORT = date(2017, 10, 1)
SEED = 2017


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A mail as it came to an institution, and the case as it was at that moment."""

    to: str
    raw: bytes
    at: datetime
    view: CaseView


@dataclass(frozen=True, kw_only=True)
class DemoRun:
    """A demo that was played. `last` is its last line, `shown` every mail that went to an institution."""

    home: Path
    lines: tuple[str, ...]
    last: dict[str, Any]
    shown: tuple[Shown, ...]


def play(home: Path, *, seed: int = SEED, until: date = END) -> DemoRun:
    """Play the demo in `home`, in this process."""
    lines: list[str] = []
    shown: list[Shown] = []
    world = build_world(seed)
    houses = {h.email.partition("@")[2] for h in world.houses}

    async def go() -> None:
        async with AsyncExitStack() as stack:
            opened: list[Store] = []

            async def watch(delivery: Delivery) -> None:
                if delivery.to.partition("@")[2] not in houses:
                    return
                if not opened:
                    opened.append(await Store.open(f"sqlite:///{home / 'samtilsyn.db'}", home=home))
                    stack.push_async_callback(opened[0].close)
                refs = await opened[0].cases_of_address(delivery.to)
                [case_id] = {r.case_id for r in refs if r.party is Party.INSTITUTION}
                view = await opened[0].case_view(case_id)
                shown.append(Shown(to=delivery.to, raw=delivery.raw, at=delivery.at, view=view))

            await run_demo(seed=seed, as_json=True, say=lines.append, until=until, watch=watch)

    with pytest.MonkeyPatch.context() as patch:
        for name in [n for n in os.environ if n.startswith("SAMTILSYN_")]:
            patch.delenv(name)
        patch.setenv("SAMTILSYN_HOME", str(home))
        asyncio.run(go())
    return DemoRun(home=home, lines=tuple(lines), last=json.loads(lines[-1]), shown=tuple(shown))
