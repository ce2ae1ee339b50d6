"""Commands that show where things stand; they read, and change nothing."""

from __future__ import annotations

import re
from pathlib import Path

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
from messages.phrases import phrase
from storage.values import Logged


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
    views = [v for v in await desk.store.case_views() if _fits(v, which)]
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
    """One case, with all that is known of it.

    \b
    Example:
      samtilsyn case KT-2018-014
    """
    with_desk(lambda desk: _case(desk, case.upper(), as_of, as_json))


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
        views = [v for v in await desk.store.case_views() if _fits(v, which) and not v.case.stage.ended]
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
        views = [v for v in await desk.store.case_views() if _fits(v, which)]
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


@click.command("log")
@click.argument("case", required=False)
@click.option("--last", type=click.IntRange(min=1), default=None, help="Only the newest lines.")
@as_of_option
@json_option
def log_command(case: str | None, last: int | None, as_of: str | None, as_json: bool) -> None:
    """The decision log, of a case or of everything.

    \b
    Example:
      samtilsyn log KT-2018-014
    """

    async def work(desk: Desk) -> None:
        entries = await _entries(desk, case, as_of)
        entries = entries[-last:] if last else entries
        if as_json:
            show_json(entries)
            return
        for e in entries:
            at = e.at.astimezone(desk.programme.zone)
            click.echo(f"{at:%Y-%m-%d %H:%M}  {e.case_id or '-':12}  {e.rule}: {e.what}")

    with_desk(work)


@click.command("why")
@click.argument("what")
@as_of_option
@json_option
def why_command(what: str, as_of: str | None, as_json: bool) -> None:
    """Why something was done: the rule, the words, the message. WHAT is a case number or a message's number.

    \b
    Example:
      samtilsyn why KT-2018-014
      samtilsyn why 812
    """

    async def work(desk: Desk) -> None:
        entries = await _entries(desk, what, as_of)
        if as_json:
            show_json(entries)
            return
        for e in entries:
            at = e.at.astimezone(desk.programme.zone)
            words = say(desk, "terminal.why_words", words=e.words) if e.words else ""
            mail = say(desk, "terminal.why_mail", number=e.mail_id) if e.mail_id else ""
            why = say(desk, "terminal.why", rule=e.rule, actor=e.actor, what=e.what)
            click.echo(f"{at:%Y-%m-%d %H:%M}  {why}{words}{mail}")
        if not entries:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


@click.group("preview", invoke_without_command=True)
@as_of_option
@json_option
@click.pass_context
def preview_command(ctx: click.Context, as_of: str | None, as_json: bool) -> None:
    """What is about to leave, to whom and why; with --as-of only what is due by then. And how a paper will look.

    \b
    Example:
      samtilsyn preview
      samtilsyn preview paper agenda
    """
    if ctx.invoked_subcommand is not None:
        return

    async def work(desk: Desk) -> None:
        until = await kept(desk, as_of)
        waiting = [
            *await desk.store.list_outgoing(state="waiting", until=until),
            *await desk.store.list_outgoing(state="held", until=until),
        ]
        timers = await desk.store.deadlines(None, until=until)
        if as_json:
            show_json({"mails": waiting, "timers": timers[:50]})
            return
        if await desk.store.paused():
            click.echo(say(desk, "overview.paused"))
        for mail in waiting:
            at = mail.due.astimezone(desk.programme.zone)
            click.echo(
                say(
                    desk,
                    "overview.preview_line" if mail.state == "waiting" else "overview.preview_held",
                    when=f"{at:%Y-%m-%d %H:%M}",
                    to=mail.to,
                    subject=mail.subject,
                    why=mail.why,
                )
            )
        for timer in timers[:20]:
            at = timer.due.astimezone(desk.programme.zone)
            what = phrase(f"chat.timer_{timer.key.partition(':')[0].replace('-', '_')}", desk.settings.language)
            click.echo(f"{at:%Y-%m-%d %H:%M}  {timer.case_id}  {what}")
        if not waiting and not timers:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


@preview_command.command("paper")
@click.argument("name")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The file (default: the paper's name).")
def preview_paper_command(name: str, output: Path | None) -> None:
    """Write a paper with invented facts, in the programme's own texts where it has some (programme: papers.folder).

    NAME is information, guide, agenda, agenda-final, agenda-word, checklist, form or slides.

    \b
    Example:
      samtilsyn preview paper agenda --output agenda.pdf
    """
    from bot.paper_samples import SAMPLES
    from bot.settings import load_settings
    from bot.wording import load_wording
    from handlers.programme import load_programme
    from messages.write_papers import write_paper

    if name not in SAMPLES:
        raise click.UsageError(f"there is no paper {name!r}; choose {', '.join(SAMPLES)}")
    settings = load_settings()
    wording = load_wording(load_programme(settings.programme), settings.programme)
    part = write_paper(SAMPLES[name], language=settings.language, wording=wording)
    path = output or Path(part.name)
    path.write_bytes(part.data)
    click.echo(path)


# ---------------------------------------------------------------------- helpers
async def _entries(desk: Desk, what: str | None, as_of: str | None) -> tuple[Logged, ...]:
    """The log of a case, of a message by its number, or all of it, up to `as_of`. Raises NotFound."""
    until = await kept(desk, as_of)
    if what is not None and what.isdecimal():
        await desk.store.inbox_entry(int(what))
        entries = await desk.store.log(None, mail_id=int(what))
    elif what is not None:
        entries = await desk.store.log((await desk.store.case(what.upper())).id)
    else:
        entries = await desk.store.log()
    return tuple(e for e in entries if until is None or e.at <= until)


def _region(which: str | None) -> Region | None:
    return next((r for r in Region if which is not None and r.value.casefold() == which.casefold()), None)


def _fits(view: CaseView, which: str | None) -> bool:
    """A region, a year, a round, a case number or a part of the institution's name."""
    if which is None:
        return True
    if (region := _region(which)) is not None:
        return view.case.region is region
    if which.isdecimal() or re.fullmatch(r"\d{4}-\d", which):
        return view.case.id.startswith(f"KT-{which}-") or view.case.round.startswith(which)
    return which.casefold() == view.case.id.casefold() or which.casefold() in view.institution.name.casefold()
