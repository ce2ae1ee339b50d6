"""Commands that show where things stand; they read, and change nothing."""

from __future__ import annotations

import re

import click

from bot.around import samples_owed, undrawn
from bot.parts import Desk
from bot.terminal import as_of_option, in_words, json_option, kept, moment, say, show_json, with_desk
from handlers import overview
from handlers.matching import case_numbers
from handlers.model import Prompt, Region
from handlers.overview_case import case_line, details, owed_line
from handlers.samples import SampleOwed
from handlers.samples import owed_line as sample_line
from handlers.view import CaseView

_YEAR_OR_ROUND = re.compile(r"20\d\d(?:-[12])?")


@click.command("status")
@click.argument("which", required=False)
@as_of_option
@json_option
def status_command(which: str | None, as_of: str | None, as_json: bool) -> None:
    """Where things stand: everything, one region, one year or one case.

    \b
    Example:
      samtilsyn status
      samtilsyn status Nord
    """
    if which and case_numbers(which):
        with_desk(lambda desk: _case(desk, which.upper(), as_of, as_json))
    else:
        with_desk(lambda desk: _status(desk, which, as_of, as_json))


async def _status(desk: Desk, which: str | None, as_of: str | None, as_json: bool) -> None:
    now = await moment(desk, as_of)
    today = now.astimezone(desk.programme.zone).date()
    region = _region(which)
    views = await _views(desk, which)
    table = [r for r in overview.held_by_region(views, desk.programme) if region in (None, r.region)]
    prompts = await desk.store.open_prompts()
    late = overview.late(views, today)
    owed = [o for o in await samples_owed(desk.store, desk.programme, now) if region in (None, o.region)]
    if as_json:
        show_json(
            {
                "as_of": now,
                "held": {
                    r.region.value: {**{str(y): n for y, n in r.by_year}, "total": r.total, "target": r.target}
                    for r in table
                },
                "stages": {stage.value: n for stage, n in overview.stages(views)},
                "queue": len(prompts),
                "late": len(late),
                "samples": owed,
                "cases": [
                    {
                        "case": v.case.id,
                        "institution": v.institution.name,
                        "region": v.case.region,
                        "stage": v.case.stage,
                        "meeting": v.meeting.start if v.meeting else None,
                    }
                    for v in views
                ],
            }
        )
        return
    click.echo(say(desk, "overview.status_title", day=in_words(desk, today)))
    for row in table:
        targets = dict(row.targets)
        years = ", ".join(
            f"{year}: {n}/{targets[year]}" if targets[year] else f"{year}: {n}" for year, n in row.by_year
        )
        click.echo(
            "  "
            + say(
                desk,
                "overview.held_line",
                region=row.region.value,
                total=row.total,
                target=row.target,
                years=years,
                live=row.live,
            )
        )
    stages = ", ".join(f"{n} {say(desk, f'common.stage_{s.value}')}" for s, n in overview.stages(views))
    click.echo(say(desk, "overview.stages", stages=stages or "–"))
    click.echo(say(desk, "overview.queue_line", n=len(prompts)))
    click.echo(say(desk, "overview.late_line", n=len(late)))
    if owed:
        click.echo(say(desk, "around.owed_line", n=len(owed)))
    if regions := await undrawn(desk.store, desk.programme, now):
        listed = ", ".join(r.value for r in regions)
        click.echo(say(desk, "around.undrawn", year=today.year, regions=listed))
    if await desk.store.paused():
        click.echo(say(desk, "overview.paused"))
    if which:
        for view in views:
            click.echo(case_line(view, desk.settings.language))
        if not views:
            click.echo(say(desk, "overview.nothing"))


@click.command("case")
@click.argument("case")
@as_of_option
@json_option
def case_command(case: str, as_of: str | None, as_json: bool) -> None:
    """One case, with all that is known of it; by its number or a part of the institution's name.

    \b
    Example:
      samtilsyn case KT-2018-014
    """

    async def work(desk: Desk) -> None:
        found = [] if case_numbers(case) else [v.case.id for v in await _views(desk, case)]
        if len(found) > 1:
            raise click.ClickException(say(desk, "terminal.several_cases", which=case, cases=", ".join(found[:10])))
        await _case(desk, found[0] if found else case.upper(), as_of, as_json)

    with_desk(work)


async def _case(desk: Desk, case_id: str, as_of: str | None, as_json: bool) -> None:
    now = await moment(desk, as_of)
    view = await desk.store.case_view(case_id)
    if as_json:
        show_json(
            {
                "case": view.case,
                "institution": view.institution,
                "visits": list(view.visits.values()),
                "rounds": view.rounds,
                "slots": view.slots,
                "meetings": view.meetings,
                "points": view.points,
                "documents": view.documents,
                "survey": view.survey,
                "questions": view.questions,
                "prompts": [p for p in view.prompts if p.open],
            }
        )
        return
    language = desk.settings.language
    click.echo(case_line(view, language))
    for line in details(view, now.astimezone(desk.programme.zone).date(), language):
        click.echo(f"  {line}")


@click.command("deadlines")
@click.argument("which", required=False)
@as_of_option
@json_option
def deadlines_command(which: str | None, as_of: str | None, as_json: bool) -> None:
    """The days ahead: answers asked for and meetings.

    \b
    Example:
      samtilsyn deadlines Syd
    """

    async def work(desk: Desk) -> None:
        today = (await moment(desk, as_of)).astimezone(desk.programme.zone).date()
        views = [v for v in await _views(desk, which) if not v.case.stage.ended]
        ahead = (d for v in views for d in overview.due(v, desk.programme) if d.day >= today)
        days = sorted(ahead, key=lambda d: (d.day, d.case_id))
        if as_json:
            show_json(days)
            return
        for due in days:
            click.echo(f"{in_words(desk, due.day)}  {due.case_id}  {due.institution}: {due.what}")
        if not days:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


@click.command("missing")
@click.argument("which", required=False)
@as_of_option
@json_option
def missing_command(which: str | None, as_of: str | None, as_json: bool) -> None:
    """Who owes an answer or a sample's documentation, and what is late.

    \b
    Example:
      samtilsyn missing Nord
    """

    async def work(desk: Desk) -> None:
        now = await moment(desk, as_of)
        today = now.astimezone(desk.programme.zone).date()
        views = await _views(desk, which)
        cases = {v.case.id for v in views}
        owed = [o for o in await samples_owed(desk.store, desk.programme, now) if o.case_id in cases]
        live = (v for v in views if not v.case.stage.ended)
        found: list[overview.Missing | SampleOwed] = [*owed, *(m for v in live for m in overview.missing(v, today))]
        found.sort(key=lambda m: (m.answer_by, m.case_id))
        if as_json:
            show_json(found)
            return
        for item in found:
            language = desk.settings.language
            line = sample_line(item, language) if isinstance(item, SampleOwed) else owed_line(item, language)
            click.echo(f"{item.case_id}  {item.institution}: {line}")
        if not found:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


@click.command("queue")
@as_of_option
@json_option
def queue_command(as_of: str | None, as_json: bool) -> None:
    """What waits for a person, with the choices.

    \b
    Example:
      samtilsyn queue
    """

    async def work(desk: Desk) -> None:
        until = await kept(desk, as_of)
        prompts = [p for p in await desk.store.open_prompts() if until is None or p.opened_at <= until]
        aside = [e for e in await desk.store.list_set_aside() if until is None or e.received_at <= until]
        if as_json:
            show_json({"prompts": prompts, "set_aside": aside})
            return
        for prompt in prompts:
            _show_prompt(desk, prompt)
        for entry in aside:
            click.echo(say(desk, "overview.aside_line", number=entry.id, error=entry.error))
            click.echo(f"   samtilsyn replay {entry.id}")
        if not prompts and not aside:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


def _show_prompt(desk: Desk, prompt: Prompt) -> None:
    click.echo(say(desk, "overview.prompt_line", number=prompt.number, title=prompt.title))
    click.echo(f"   {prompt.text}")
    for n, choice in enumerate(prompt.choices):
        guess = say(desk, "overview.guess") if n == prompt.guess else ""
        click.echo(say(desk, "overview.choice_line", n=n + 1, label=choice.label, guess=guess))


# ---------------------------------------------------------------------- helpers
async def _views(desk: Desk, which: str | None) -> list[CaseView]:
    """The cases `which` fits. Raises click.UsageError where it names nothing there could be."""
    views = [v for v in await desk.store.case_views() if _fits(v, which)]
    if which and not views and _region(which) is None and not _YEAR_OR_ROUND.fullmatch(which):
        regions = ", ".join(r.value for r in Region)
        raise click.UsageError(say(desk, "cli.unknown_place", which=which, regions=regions))
    return views


def _region(which: str | None) -> Region | None:
    return next((r for r in Region if which is not None and r.value.casefold() == which.casefold()), None)


def _fits(view: CaseView, which: str | None) -> bool:
    """A region, a year, a round, a case number or a part of the institution's name."""
    if which is None:
        return True
    if (region := _region(which)) is not None:
        return view.case.region is region
    if _YEAR_OR_ROUND.fullmatch(which):
        return view.case.id.startswith(f"KT-{which}-") or view.case.round.startswith(which)
    return which.casefold() == view.case.id.casefold() or which.casefold() in view.institution.name.casefold()
