"""Commands by which a coordinator does something by hand; each says first what will go to whom."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from bot.parts import Desk
from bot.terminal import (
    as_of_option,
    by_hand,
    command,
    confirm,
    foreseen,
    in_words,
    json_option,
    moment,
    parse_day,
    parse_moment,
    say,
    show_json,
    told,
    with_desk,
    yes_option,
)
from handlers.decision import Decision
from handlers.imports import ImportPlan
from handlers.model import Authority, Case, Institution, Prompt, Region, Stage
from messages.errors import SamtilsynError
from messages.sensitive import mask_cpr

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
        show_json({"new": plan.new, "updated": plan.updated, "unchanged": plan.unchanged, "refused": plan.refused})
    else:
        counts = {"new": plan.new, "updated": plan.updated, "unchanged": plan.unchanged, "refused": len(plan.refused)}
        click.echo(told("terminal.imported", **counts))
        for refused in plan.refused:
            click.echo(told("terminal.row_refused", row=refused.row, reason=refused.reason))
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
            raise click.UsageError("--ask needs --region and --round")
        with_desk(lambda desk: _ask(desk, Region(region), round_, as_of, yes))
        return
    if not everything and not cases and not region:
        raise click.UsageError("say which: --all, --region or --case ID")
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
        raise click.UsageError("say which: --all or --case ID")
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


@click.command("visit")
@click.argument("case")
@click.argument("authority", type=click.Choice(["at", "st"]))
@click.argument("status", type=click.Choice(["held", "planned", "postponed"]))
@click.argument("day", required=False)
@as_of_option
@yes_option
def visit_command(case: str, authority: str, status: str, day: str | None, as_of: str | None, yes: bool) -> None:
    """Write down an authority's visit: held, planned or postponed.

    \b
    Example:
      samtilsyn visit KT-2018-014 at held 2018-05-02
    """
    if status != "postponed" and day is None:
        raise click.UsageError(f"{status} needs a day, e.g. 2018-05-02")
    iso = parse_day(day).isoformat() if day else None
    with_desk(lambda desk: by_hand(desk, "visit", case, as_of, yes=yes, authority=authority, status=status, day=iso))


@click.command("assign")
@click.argument("case")
@click.argument("authority", type=click.Choice(["at", "st"]))
@click.argument("person")
@as_of_option
@yes_option
def assign_command(case: str, authority: str, person: str, as_of: str | None, yes: bool) -> None:
    """Name the inspector of an authority by e-mail address.

    \b
    Example:
      samtilsyn assign KT-2018-014 st ibse@st-syd.example
    """

    async def work(desk: Desk) -> None:
        known = await desk.store.person(person)
        if known is None or known.authority is not Authority(authority):
            who = say(desk, f"common.party_{authority}")
            raise click.ClickException(say(desk, "terminal.not_in_register", person=person, who=who))
        await by_hand(desk, "assign", case, as_of, yes=yes, authority=authority, person=known.id)

    with_desk(work)


def _simple(name: str, text: str, example: str) -> click.Command:
    """A command that takes a case and does what its stage says."""

    @click.command(name, help=f"{text}\n\n\b\nExample:\n  samtilsyn {example}")
    @click.argument("case")
    @as_of_option
    @yes_option
    def run(case: str, as_of: str | None, yes: bool) -> None:
        with_desk(lambda desk: by_hand(desk, name, case, as_of, yes=yes))

    return run


propose_command = _simple("propose", "Propose meeting dates now.", "propose KT-2018-014")
held_command = _simple("held", "Confirm that the dialogue meeting was held.", "held KT-2018-014")


@click.command("move")
@click.argument("case")
@click.argument("start")
@click.argument("end", required=False)
@as_of_option
@yes_option
def move_command(case: str, start: str, end: str | None, as_of: str | None, yes: bool) -> None:
    """Give the dialogue meeting a new time; everybody gets a new calendar invitation.

    \b
    Example:
      samtilsyn move KT-2018-014 2018-05-14T10:00 2018-05-14T12:00
    """

    async def work(desk: Desk) -> None:
        first = parse_moment(start, desk.programme.zone).isoformat()
        last = parse_moment(end, desk.programme.zone).isoformat() if end else None
        await by_hand(desk, "move", case, as_of, yes=yes, start=first, end=last)

    with_desk(work)


@click.command("cancel")
@click.argument("case")
@click.option("--new-dates", is_flag=True, help="Only take the meeting back and find new dates; else the case ends.")
@as_of_option
@yes_option
def cancel_command(case: str, new_dates: bool, as_of: str | None, yes: bool) -> None:
    """Take back the dialogue meeting and end the case, or find new dates; everybody is told.

    \b
    Example:
      samtilsyn cancel KT-2018-014 --new-dates
    """

    with_desk(lambda desk: by_hand(desk, "cancel", case, as_of, yes=yes, then="round" if new_dates else None))


remind_command = _simple("remind", "Remind everybody who owes the case an answer, now.", "remind KT-2018-014")


@click.command("replace")
@click.argument("person")
@click.argument("successor")
@as_of_option
@yes_option
def replace_command(person: str, successor: str, as_of: str | None, yes: bool) -> None:
    """Put a successor in a person's place in every case, with the open questions. Both stand in the register.

    \b
    Example:
      samtilsyn replace ibse@st-syd.example nylu@st-syd.example
    """

    async def work(desk: Desk) -> None:
        from handlers.decision import Desk as Sheet
        from handlers.people import replace_in_case

        old, new = await desk.store.person(person), await desk.store.person(successor)
        if old is None or new is None or old.authority is not new.authority:
            raise click.ClickException(say(desk, "terminal.not_both_in_register"))
        now = await moment(desk, as_of)
        cases = [
            c
            for c in await desk.store.records(Case)
            if old.id in (c.at_inspector, c.st_inspector) and not c.stage.ended
        ]
        if not confirm([f"{c.id}: {old.name} → {new.name} <{new.email}>" for c in cases], yes=yes):
            return
        for case in cases:
            async with desk.store.deciding(case.id) as tx:
                sheet = Sheet(view=await tx.case_view(), programme=desk.programme, now=now, actor="terminal")
                await desk.saver.save(tx, replace_in_case(sheet, old, new), inbox_id=None, now=now)
        left = replace(old, valid_to=now.astimezone(desk.programme.zone).date())
        await desk.saver.save_alone(Decision(changes=(left,)), inbox_id=None, now=now)
        click.echo(say(desk, "terminal.handed_over", n=len(cases), name=new.name))

    with_desk(work)


@click.command("settle")
@click.argument("number", type=int)
@click.argument("choice", type=int)
@click.argument("text", nargs=-1)
@as_of_option
def settle_command(number: int, choice: int, text: tuple[str, ...], as_of: str | None) -> None:
    """Settle what waits in the queue: the prompt's number, the choice's number, and what the choice asks for.

    \b
    Example:
      samtilsyn settle 12 1
      samtilsyn settle 12 2 14/5 kl. 10
    """

    async def work(desk: Desk) -> None:
        from handlers.events import SettledEvent

        prompt = await desk.store.prompt(number)
        if prompt is None or not prompt.open:
            raise click.ClickException(say(desk, "terminal.not_waiting", number=number))
        event = SettledEvent(prompt_id=prompt.id, choice=choice - 1, by="terminal", text=mask_cpr(" ".join(text)))
        now = await moment(desk, as_of)
        if await desk.worker.settler.settle(None, event, now) != "settled":
            raise click.ClickException(say(desk, "terminal.settled_meanwhile", number=number))
        click.echo(f"{number}: {prompt.choices[choice - 1].label}")

    with_desk(work)


@click.command("pause")
def pause_command() -> None:
    """Stop all mail that leaves; nothing is lost.

    \b
    Example:
      samtilsyn pause
    """

    async def work(desk: Desk) -> None:
        from bot.office import set_paused

        await set_paused(desk.saver, True, by="terminal", now=await moment(desk, None))
        click.echo(say(desk, "overview.paused"))

    with_desk(work)


@click.command("resume")
@click.option("--held", is_flag=True, help="Let the answers go, too, that `ingest` held back.")
def resume_command(held: bool) -> None:
    """Let mail leave again.

    \b
    Example:
      samtilsyn resume
      samtilsyn resume --held
    """

    async def work(desk: Desk) -> None:
        from bot.office import set_paused

        await set_paused(desk.saver, False, by="terminal", now=await moment(desk, None))
        click.echo(say(desk, "overview.resumed"))
        if held:
            click.echo(say(desk, "overview.released", n=await desk.store.release_held()))

    with_desk(work)


@click.command("replay")
@click.argument("mail", type=int)
def replay_command(mail: int) -> None:
    """Try a message again that was set aside after three failures (see: samtilsyn queue).

    \b
    Example:
      samtilsyn replay 812
    """
    with_desk(lambda desk: desk.store.replay(mail))
