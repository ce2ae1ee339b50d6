"""Commands around the process: random samples, a concern passed on, a press notice, lessons for the steering group."""

from __future__ import annotations

import secrets
import sys

import click

from bot.parts import Desk
from bot.terminal import (
    as_of_option,
    confirm,
    foreseen,
    json_option,
    kept,
    moment,
    say,
    show_json,
    told,
    with_desk,
    yes_option,
)
from handlers import around, sample_draw
from handlers.decision import Decision
from handlers.model import Person, Region
from handlers.model_around import Lesson, LessonKind, Notification, PressNotice, SampleDraw, SampleRequest
from handlers.report_around import Around, sample_figures
from handlers.told import Told, next_id
from storage.deciding import Deciding

_REGIONS = click.Choice([r.value for r in Region], case_sensitive=False)
_MOST_SEED = 2**31  # fits the database's integer


# ---------------------------------------------------------------------- samples
@click.group("sample", invoke_without_command=True)
@click.option("--year", type=click.IntRange(2000, 2100), help="The January of the draw; drawn among the year before.")
@click.option("--region", type=_REGIONS, help="Only this region.")
@click.option("--seed", type=click.IntRange(0, _MOST_SEED - 1), help="Draw with this seed (default: a random one).")
@as_of_option
@yes_option
@click.pass_context
def sample_command(
    ctx: click.Context, year: int | None, region: str | None, seed: int | None, as_of: str | None, yes: bool
) -> None:
    """Draw the January sample of each region and ask both authorities to document the courses drawn.

    The draw can be repeated: a course's lot is the SHA-256 of "seed:year:region:case", the smallest are drawn.

    \b
    Example:
      samtilsyn sample --year 2018 --seed 42
      samtilsyn sample list
      samtilsyn sample judge 2018:KT-2017-003:st deviation "Mødet blev holdt uden ledelsen"
    """
    if ctx.invoked_subcommand is not None:
        return
    if year is None:
        raise click.UsageError(told("cli.year_missing"))
    chosen = seed if seed is not None else secrets.randbelow(_MOST_SEED)
    wanted = [Region(region)] if region else list(Region)
    failed = with_desk(lambda desk: _sample(desk, wanted, year, chosen, as_of, yes))
    if failed == len(wanted):
        sys.exit(1)


async def _sample(desk: Desk, regions: list[Region], year: int, seed: int, as_of: str | None, yes: bool) -> int:
    from bot.around import draw_sample

    now = await moment(desk, as_of)
    failed = 0
    for region in regions:
        async with desk.store.deciding() as tx:
            try:
                drawn, decision = await draw_sample(
                    tx, region, year=year, seed=seed, by="terminal", programme=desk.programme, now=now
                )
            except sample_draw.NothingToDraw as error:
                click.echo(f"{region.value}: {error}", err=True)
                failed += 1
                continue
            if decision is None:
                click.echo(_drawn_line(desk, drawn, "drawn_before"))
                continue
        if not confirm([foreseen(desk, out) for out in decision.outgoing], yes=yes):
            continue
        async with desk.store.deciding() as tx:  # drawn again: nobody may have drawn meanwhile, and the lot is the same
            drawn, decision = await draw_sample(
                tx, region, year=year, seed=seed, by="terminal", programme=desk.programme, now=now
            )
            if decision is not None:
                await desk.saver.save(tx, decision, inbox_id=None, now=now)
        click.echo(_drawn_line(desk, drawn, "drawn"))
    return failed


@sample_command.command("list")
@as_of_option
@json_option
def sample_list(as_of: str | None, as_json: bool) -> None:
    """The draws there were, and what came of them.

    \b
    Example:
      samtilsyn sample list
    """

    async def work(desk: Desk) -> None:
        until = await kept(desk, as_of)
        draws = [d for d in await desk.store.records(SampleDraw) if until is None or d.drawn_at <= until]
        requests = [r for r in await desk.store.records(SampleRequest) if until is None or r.asked_at <= until]
        if as_json:
            found = sample_figures(Around(draws=tuple(draws), requests=tuple(requests)))
            show_json({"draws": draws, "requests": requests, "figures": found})
            return
        for drawn in draws:
            click.echo(_drawn_line(desk, drawn, "drawn"))
            for request in requests:
                if (request.year, request.region) == (drawn.year, drawn.region):
                    state = say(desk, f"around.status_{request.status.value}")
                    words = f": {request.words}" if request.words else ""
                    click.echo(f"  {request.id}  {request.asked}  {state}{words}")
        if not draws:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


@sample_command.command("judge")
@click.argument("request")
@click.argument("verdict", type=click.Choice(["in_order", "deviation", "lacks", "again"]))
@click.argument("words", nargs=-1)
@as_of_option
@yes_option
def sample_judge(request: str, verdict: str, words: tuple[str, ...], as_of: str | None, yes: bool) -> None:
    """Write down what a sample showed, or ask for what it lacks. REQUEST is as `sample list` shows it.

    \b
    Example:
      samtilsyn sample judge 2018:KT-2017-003:at in_order
      samtilsyn sample judge 2018:KT-2017-003:st lacks "dagsordenen"
    """

    async def work(desk: Desk) -> None:
        from bot.around import judge_sample

        now, said = await moment(desk, as_of), " ".join(words)
        async with desk.store.deciding() as tx:
            decision = await judge_sample(tx, request, verdict, said, by="terminal", programme=desk.programme, now=now)
            if confirm([foreseen(desk, out) for out in decision.outgoing], yes=yes or not decision.outgoing):
                await desk.saver.save(tx, decision, inbox_id=None, now=now)

    with_desk(work)


def _drawn_line(desk: Desk, drawn: SampleDraw, key: str) -> str:
    return say(
        desk,
        f"around.{key}",
        region=drawn.region.value,
        year=drawn.year,
        seed=drawn.seed,
        n=len(drawn.population),
        drawn=", ".join(drawn.drawn),
    )


# ---------------------------------------------------------------------- notify, press
@click.command("notify")
@click.argument("sender")
@click.argument("text")
@click.option("--case", metavar="ID", help="The case it is about.")
@click.option("--region", type=_REGIONS, help="The region, where there is no case.")
@click.option("--institution", default="", help="The institution, where there is no case.")
@as_of_option
@yes_option
def notify_command(
    sender: str, text: str, case: str | None, region: str | None, institution: str, as_of: str | None, yes: bool
) -> None:
    """Pass an inspector's concern on to the contact of the other authority (gensidig underretning).

    SENDER is the inspector's address in the register; TEXT the words, - reads them from standard input. No CPR numbers.

    \b
    Example:
      samtilsyn notify ibse@st-syd.example "Nødudgangen er spærret" --case KT-2018-014
    """
    with_desk(lambda desk: _tell(desk, "notify", Notification, sender, text, case, region, institution, as_of, yes))


@click.command("press")
@click.argument("sender")
@click.argument("text")
@click.option("--case", metavar="ID", help="The case it is about.")
@click.option("--region", type=_REGIONS, help="The region it is about (default: all).")
@click.option("--institution", default="", help="The institution, where there is no case.")
@as_of_option
@yes_option
def press_command(
    sender: str, text: str, case: str | None, region: str | None, institution: str, as_of: str | None, yes: bool
) -> None:
    """Tell the other parties that somebody is going to speak to the press.

    SENDER is the speaker's address in the register; TEXT what, where and when, - reads it from standard input.

    \b
    Example:
      samtilsyn press ibse@st-syd.example "Interview i Nordjyske på fredag om vold på botilbud" --region Nord
    """
    with_desk(lambda desk: _tell(desk, "press", PressNotice, sender, text, case, region, institution, as_of, yes))


async def _tell(
    desk: Desk,
    action: str,
    kind: type[Notification | PressNotice | Lesson],
    sender: str,
    text: str,
    case: str | None,
    region: str | None,
    institution: str,
    as_of: str | None,
    yes: bool,
) -> None:
    now = await moment(desk, as_of)
    words = sys.stdin.read() if text == "-" else text
    async with desk.store.deciding() as tx:
        place = await _place(tx, case, region, institution)
        said = Told(
            id=next_id((r.id for r in await tx.records(kind)), now),
            sender=await _sender(desk, tx, sender),
            words=words.strip(),
            by="terminal",
        )
        decision = around.carry_out(action, said, place, await tx.people(), desk.programme, now)
        if confirm([foreseen(desk, out) for out in decision.outgoing], yes=yes or not decision.outgoing):
            await desk.saver.save(tx, decision, inbox_id=None, now=now)
    _show_told(decision)


def _show_told(decision: Decision) -> None:
    for line in decision.log:
        click.echo(line.what)


async def _place(tx: Deciding, case: str | None, region: str | None, institution: str) -> around.Place:
    from bot.around import place_of

    if case is not None:
        return await place_of(tx, await tx.case(case.upper()))
    return around.Place(region=Region(region) if region else None, institution=institution)


async def _sender(desk: Desk, tx: Deciding, address: str) -> Person:
    person = await tx.person(address)
    if person is None:
        raise click.ClickException(say(desk, "around.unknown_sender", sender=address))
    return person


# ---------------------------------------------------------------------- lessons
@click.group("lesson")
def lesson_command() -> None:
    """Lessons and barriers for the steering group.

    \b
    Example:
      samtilsyn lesson add kim@sos.example "Listen bør komme i oktober" --region Syd
      samtilsyn lesson list
    """


@lesson_command.command("add")
@click.argument("sender")
@click.argument("text")
@click.option("--barrier", is_flag=True, help="It is a barrier, not a lesson.")
@click.option("--case", metavar="ID", help="The case it comes from.")
@click.option("--region", type=_REGIONS, help="The region it comes from.")
@as_of_option
def lesson_add(sender: str, text: str, barrier: bool, case: str | None, region: str | None, as_of: str | None) -> None:
    """Keep what somebody of the register says. TEXT - reads it from standard input.

    \b
    Example:
      samtilsyn lesson add ibse@st-syd.example "Bruttolisten kommer for sent" --barrier
    """
    kind = LessonKind.BARRIER if barrier else LessonKind.LESSON
    with_desk(lambda desk: _tell(desk, kind.value, Lesson, sender, text, case, region, "", as_of, True))


@lesson_command.command("list")
@click.option("--region", type=_REGIONS, help="Only this region.")
@as_of_option
@json_option
def lesson_list(region: str | None, as_of: str | None, as_json: bool) -> None:
    """The lessons and barriers kept, oldest first.

    \b
    Example:
      samtilsyn lesson list --region Nord
    """

    async def work(desk: Desk) -> None:
        until = await kept(desk, as_of)
        found = sorted(
            (
                x
                for x in await desk.store.records(Lesson)
                if (until is None or x.at <= until) and (region is None or x.region is Region(region))
            ),
            key=lambda x: (x.at, x.id),
        )
        if as_json:
            show_json(found)
            return
        for lesson in found:
            day = lesson.at.astimezone(desk.programme.zone).date()
            where = f" {lesson.case_id or (lesson.region.value if lesson.region else '')}".rstrip()
            click.echo(f"{day}  {told(f'around.kind_{lesson.kind.value}')}{where}: {lesson.text} ({lesson.sender})")
        if not found:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)
