"""The command that writes the report, in any format and for any period."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from bot.parts import Desk
from bot.terminal import as_of_option, kept, parse_day, say, told, with_desk
from handlers.model import Region
from messages.write_report import FORMATS, TEXT_FORMATS


@click.command("report")
@click.option("--from", "since", metavar="DATE", help="First day (default: the programme's).")
@click.option("--to", "until", metavar="DATE", help="Last day (default: the programme's).")
@click.option("--region", type=click.Choice([r.value for r in Region], case_sensitive=False))
@click.option("--anonymous", is_flag=True, help="For publication: no institution, person or case number.")
@click.option("--format", "kind", type=click.Choice(FORMATS), default="json", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead of printing.")
@as_of_option
def report_command(
    since: str | None,
    until: str | None,
    region: str | None,
    anonymous: bool,
    kind: str,
    output: Path | None,
    as_of: str | None,
) -> None:
    """The report: held against target, deadlines kept, topics, the survey's figures.

    A meeting belongs to the period in which it was held, an invitation to the one in which it was sent; the midway
    report is the same with --to. Answers are shown by region from five respondents up, and only where no other
    region can be computed from them. Two editions of different periods can be taken from each other: before you
    publish the second, see that no region's N grew by one to four.

    pdf, docx and xlsx are printed as they are into a file or pipe (">"); on a terminal they are written to "reports"
    in SAMTILSYN_HOME, and the path is shown.

    csv is one long table: a column "table", columns for what a row is about (region, year, authority, question,
    answer …; empty where a table has none), "measure" (n, share, held …) and "value". xlsx has a sheet for each table.

    \b
    Example:
      samtilsyn report --format json
      samtilsyn report --to 2018-12-31 --format pdf --output midtvejs.pdf
      samtilsyn report --anonymous --format docx > rapport.docx
    """

    async def work(desk: Desk) -> tuple[bytes, str, Path]:
        from bot.reports import file_stem, gather_report
        from messages.write_report import write_report

        period = await _period(desk, since, until, as_of)
        chosen = Region(region) if region is not None else None
        figures = await gather_report(desk.store, desk.programme, period=period, region=chosen, anonymous=anonymous)
        language = desk.settings.language
        path = desk.settings.home / "reports" / f"{file_stem(figures, language)}.{kind}"
        return write_report(figures, kind, language=language), say(desk, "report.written", path=path), path

    data, told, path = with_desk(work)
    if output is not None:
        output.write_bytes(data)
    elif kind not in TEXT_FORMATS and sys.stdout.isatty():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        click.echo(told)
    else:
        click.echo(data, nl=False)


async def _period(desk: Desk, since: str | None, until: str | None, as_of: str | None) -> tuple[date, date]:
    """The days asked for, no later than `as_of`. Raises click.UsageError."""
    first, last = desk.programme.period
    first, last = parse_day(since) if since else first, parse_day(until) if until else last
    if first > last:
        raise click.UsageError(told("cli.from_after_to", first=first, last=last))
    now = await kept(desk, as_of)
    if now is not None:
        last = max(first, min(last, now.astimezone(desk.programme.zone).date()))
    return first, last
