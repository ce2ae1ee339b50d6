"""Commands for the lists: taken in, selected from, invited; each says first what will go to whom."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from bot.parts import Desk
from bot.terminal import (
    as_of_option,
    command,
    confirm,
    foreseen,
    in_words,
    json_option,
    moment,
    parse_day,
    say,
    show_json,
    told,
    with_desk,
    yes_option,
)
from handlers.imports import ImportPlan
from handlers.model import Case, Institution, Prompt, Region, Stage
from messages.errors import SamtilsynError

_REGIONS = click.Choice([r.value for r in Region], case_sensitive=False)


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--people", "kind", flag_value="people", help="The register of people.")
@click.option("--dates", "kind", flag_value="dates", help="AT's proposed meeting dates.")
@as_of_option
@json_option
def import_command(file: Path, kind: str | None, as_of: str | None, as_json: bool) -> None:
    """Take in a list (CSV or XLSX): institutions, or with a flag people or meeting dates.

    \b
    Example:
      samtilsyn import lokalliste.xlsx
      samtilsyn import --people personer.csv
    """
    plan = with_desk(lambda desk: _import(desk, file.read_bytes(), kind, as_of))
    if as_json:
        counts = {"new": plan.new, "updated": plan.updated, "unchanged": plan.unchanged}
        show_json({**counts, "refused": plan.refused, "warnings": plan.warnings})
    else:
        counts = {"new": plan.new, "updated": plan.updated, "unchanged": plan.unchanged, "refused": len(plan.refused)}
        click.echo(told("terminal.imported", **counts))
        for refused in plan.refused:
            click.echo(told("terminal.row_refused", row=refused.row, reason=refused.reason))
        for warned in plan.warnings:
            click.echo(told("terminal.row_warned", row=warned.row, reason=warned.reason))
    if plan.refused and not (plan.new or plan.updated or plan.unchanged):
        sys.exit(1)


async def _import(desk: Desk, data: bytes, kind: str | None, as_of: str | None) -> ImportPlan:
    from bot.office import import_list

    return await import_list(desk.saver, data, kind or "", by="terminal", now=await moment(desk, as_of))


@click.command("select")
@click.option("--all", "everything", is_flag=True, help="All candidates.")
@click.option("--case", "cases", multiple=True, metavar="ID", help="A case number; may be given several times.")
@click.option("--region", type=_REGIONS, help="Only this region.")
@click.option("--round", "round_", metavar="2018-1", help="Only this round.")
@click.option("--ask", is_flag=True, help="Mail the list to the socialtilsyn's contact, who chooses by reply.")
@as_of_option
@yes_option
def select_command(
    everything: bool,
    cases: tuple[str, ...],
    region: str | None,
    round_: str | None,
    ask: bool,
    as_of: str | None,
    yes: bool,
) -> None:
    """Choose which institutions of the list are invited, by hand or by asking the socialtilsyn.

    Arbejdstilsynet's contact is told; the invitations leave when the time to object is over, or at once with `invite`.

    \b
    Example:
      samtilsyn select --case KT-2018-014
      samtilsyn select --ask --region Nord --round 2018-1
    """
    if ask:
        if not region or not round_:
            raise click.UsageError(told("cli.ask_needs"))
        with_desk(lambda desk: _ask(desk, Region(region), round_, as_of, yes))
        return
    if not everything and not cases and not region:
        raise click.UsageError(told("cli.say_which_selected"))
    if with_desk(lambda desk: _select(desk, cases, region, round_, as_of, yes)):
        sys.exit(1)


async def _ask(desk: Desk, region: Region, round_: str, as_of: str | None, yes: bool) -> None:
    from bot.lists import send_list

    now = await moment(desk, as_of)
    decision = await send_list(desk.store, region, round_, desk.programme, now)
    if confirm([foreseen(desk, out) for out in decision.outgoing], yes=yes):
        await desk.saver.save_alone(decision, inbox_id=None, now=now)


async def _select(
    desk: Desk, cases: tuple[str, ...], region: str | None, round_: str | None, as_of: str | None, yes: bool
) -> int:
    """Gives how many cases were refused."""
    from bot.lists import check_selectable, plan_selection

    now = await moment(desk, as_of)
    wanted = [await desk.store.case(c.upper()) for c in cases] or [
        case
        for case in await desk.store.records(Case, stage=Stage.CANDIDATE)
        if (region is None or case.region is Region(region)) and (round_ is None or case.round == round_)
    ]
    chosen: list[str] = []
    for case in wanted:  # one that cannot be selected does not keep the others from it
        try:
            check_selectable(case, desk.programme)
            chosen.append(case.id)
        except SamtilsynError as error:
            click.echo(str(error), err=True)
    if not wanted:
        click.echo(say(desk, "overview.nothing"))
    if not chosen:
        return len(wanted)
    async with desk.store.deciding() as tx:  # decided, and not saved
        decision = await plan_selection(tx, chosen, by="terminal", programme=desk.programme, now=now)
    if not confirm([foreseen(desk, out) for out in decision.outgoing] or [say(desk, "terminal.no_mail")], yes=yes):
        return 0
    async with desk.store.deciding() as tx:
        decision = await plan_selection(tx, chosen, by="terminal", programme=desk.programme, now=now)
        await desk.saver.save(tx, decision, inbox_id=None, now=now)
    for case in (r for r in decision.changes if isinstance(r, Case)):
        day = in_words(desk, case.objection_until) if case.objection_until else ""
        click.echo(say(desk, "selection.goes_after", case=case.id, day=day))
    for prompt in (r for r in decision.changes if isinstance(r, Prompt)):
        click.echo(prompt.text, err=True)
    return len(wanted) - len(chosen)


@click.command("invite")
@click.option("--all", "everything", is_flag=True, help="Everything that is selected.")
@click.option("--case", "cases", multiple=True, metavar="ID", help="A case number; may be given several times.")
@click.option("--deadline", metavar="DATE", help="Answer by this day (2018-05-14).")
@as_of_option
@yes_option
def invite_command(
    everything: bool, cases: tuple[str, ...], deadline: str | None, as_of: str | None, yes: bool
) -> None:
    """Send the invitations of what is selected.

    \b
    Example:
      samtilsyn invite --all --deadline 2018-05-14
    """
    if not everything and not cases:
        raise click.UsageError(told("cli.say_which_invited"))
    day = parse_day(deadline) if deadline else None
    with_desk(lambda desk: _invite(desk, cases, day, as_of, yes))


async def _invite(desk: Desk, cases: tuple[str, ...], deadline: date | None, as_of: str | None, yes: bool) -> None:
    now = await moment(desk, as_of)
    wanted = [await desk.store.case(c.upper()) for c in cases] or list(
        await desk.store.records(Case, stage=Stage.SELECTED)
    )
    institutions = {i.id: i for i in await desk.store.institutions()}
    today = now.astimezone(desk.programme.zone).date()
    if not wanted:
        click.echo(say(desk, "overview.nothing"))
        return
    if not confirm([_invited_line(desk, c, institutions[c.institution_id], today) for c in wanted], yes=yes):
        return
    refused = 0
    for case in wanted:  # one that cannot be invited does not keep the others from it
        try:
            await command(desk, "invite", case.id, now, deadline=deadline.isoformat() if deadline else None)
        except SamtilsynError as error:
            click.echo(f"{case.id}: {error}", err=True)
            refused += 1
    click.echo(say(desk, "terminal.invited", n=len(wanted) - refused))
    if refused:
        sys.exit(1)


def _invited_line(desk: Desk, case: Case, institution: Institution, today: date) -> str:
    """Who is going to be invited, and whether that is before AT's time to object is over."""
    line = f"{case.id}  {institution.name}: {institution.email}"
    if case.stage is not Stage.SELECTED or case.objection_until is None or case.objection_until < today:
        return line
    return f"{line} ({say(desk, 'selection.may_object', day=in_words(desk, case.objection_until))})"
