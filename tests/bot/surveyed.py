"""A bot whose case KT-2018-014 has just been sent its survey, with the page served on this machine."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.health import Health
from bot.rate_limits import RateLimit
from bot.sandbox import SANDBOX_INFO
from bot.survey_links import SurveyLinks
from bot.survey_web import SurveyPages
from bot.terminal import command
from bot.web import create_app, serve_web
from handlers.decision import Decision
from handlers.model import Survey, SurveyStatus
from messages.reading import Answer
from tests.bot.office import Office, sandbox_office
from tests.handlers.builders import CASE_ID, LEADER
from tests.handlers.story import held


@dataclass(kw_only=True)
class Surveyed:
    """`address` is where the page is served."""

    office: Office
    links: SurveyLinks
    address: str

    async def survey(self) -> Survey:
        found = await self.office.store.record(Survey, case_id=CASE_ID)
        assert found is not None
        return found

    async def link(self) -> str:
        """The link as it is good now."""
        return self.links.link(CASE_ID, (await self.survey()).link_version)

    async def path(self) -> str:
        return (await self.link()).removeprefix(self.address)

    async def answers(self) -> dict[str, Answer]:
        return dict((await self.survey()).answers)

    async def mailed_link(self) -> str:
        """The link of the newest mail to the institution."""
        found = re.findall(r"http://\S+/s/[a-z2-7]{32}", self.office.letter(LEADER).text)
        assert found, self.office.letter(LEADER).text
        return str(found[-1])

    async def command(self, name: str, /, **arguments: str) -> None:
        await command(self.office.desk, name, CASE_ID, self.office.now, **arguments)

    async def anew(self, answers: dict[str, Answer] | None = None) -> str:
        """An answer set nobody has seen yet, with a link of its own; gives the link."""
        before = await self.survey()
        fresh = replace(
            before,
            answers=answers or {},
            status=SurveyStatus.PARTIAL if answers else SurveyStatus.SENT,
            closed_at=None,
            link_version=before.link_version + 1,
        )
        await self.office.desk.saver.save_alone(Decision(changes=(fresh,)), inbox_id=None, now=self.office.now)
        return await self.link()


async def make_held(home: Path) -> None:
    """A home whose case has held its meeting and whose survey waits for a contact; to be copied."""
    view = held().view
    assert view.survey is not None
    records = (view.institution, *view.people.values(), view.case, *view.meetings, *view.questions, view.survey)
    async with sandbox_office(home) as office:
        await office.desk.saver.save_alone(Decision(changes=records), inbox_id=None, now=office.now)


@asynccontextmanager
async def surveyed(
    home: Path, *, template: Path | None = None, turns: int = 10_000, saves: int = 10_000
) -> AsyncIterator[Surveyed]:
    """The bot in `home`, made anew or from a copy of `template` (see `make_held`).

    `turns` a minute are allowed to each sender, `saves` to each answer set.
    """
    if template is None:
        await make_held(home)
    else:
        shutil.copytree(template, home, dirs_exist_ok=True)
    async with sandbox_office(home) as office:
        office.clock.set(held().now)
        links = office.desk.saver.writer.links
        assert links is not None
        pages = SurveyPages(
            desk=office.desk,
            links=links,
            clock=office.clock,
            per_sender=RateLimit(turns=turns, seconds=60),
            per_set=RateLimit(turns=saves, seconds=60),
        )
        async with served(pages) as port:
            address = f"http://127.0.0.1:{port}"
            (home / SANDBOX_INFO).write_text(json.dumps({"web": address}), encoding="utf-8")
            found = Surveyed(office=office, links=links, address=address)
            await found.command("survey", email=LEADER, name="Mette Lund")
            await office.turn()
            yield found


@asynccontextmanager
async def served(pages: SurveyPages) -> AsyncIterator[int]:
    """The page on a free port."""
    stop = asyncio.Event()
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    health = Health()
    app = create_app(health, [health], routes=pages.routes())
    task = asyncio.create_task(serve_web(app, host="127.0.0.1", port=0, stop=stop, ready=port.set_result))
    try:
        yield await port
    finally:
        stop.set()
        async with asyncio.timeout(10):
            await task
