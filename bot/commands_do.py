"""Commands by which a coordinator does something by hand; each says first what will go to whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import click

from bot.parts import Desk
from bot.terminal import (
    as_of_option,
    by_hand,
    confirm,
    foreseen,
    moment,
    parse_day,
    parse_moment,
    say,
    told,
    with_desk,
    yes_option,
)
from handlers.decision import Decision
from handlers.model import Authority, Case
from messages.reading import Slot
from messages.sensitive import mask_cpr


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
        raise click.UsageError(told("cli.needs_day", status=status))
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
        from handlers.proposer import check_slot
        from handlers.stages.meeting_dates_request import request_for

        first = parse_moment(start, desk.programme.zone)
        last = parse_moment(end, desk.programme.zone) if end else None
        length = timedelta(minutes=desk.programme.dates.length_minutes)
        slot = Slot(start=first, end=last or first + length)
        today = (await moment(desk, as_of)).astimezone(desk.programme.zone).date()
        view = await desk.store.case_view((await desk.store.case(case.upper())).id)
        breaches = check_slot(slot, request_for(view, desk.programme, today))
        beware = [say(desk, "terminal.beware", what=b.text) for b in breaches]
        times = {"start": first.isoformat(), "end": last.isoformat() if last else None}
        await by_hand(desk, "move", case, as_of, yes=yes, beware=beware, **times)

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
        lines = [f"{c.id}: {old.name} → {new.name} <{new.email}>" for c in cases]
        for case in cases:
            async with desk.store.deciding(case.id) as tx:  # decided, and not saved
                sheet = Sheet(view=await tx.case_view(), programme=desk.programme, now=now, actor="terminal")
                lines += [foreseen(desk, out) for out in replace_in_case(sheet, old, new).outgoing]
        if not confirm(lines, yes=yes):
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
