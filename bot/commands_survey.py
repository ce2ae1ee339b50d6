"""`samtilsyn survey …`: send it by hand, see to the page's link, close the answers when the report is made."""

from __future__ import annotations

import click

from bot.parts import Desk
from bot.survey_links import SurveyLinks
from bot.terminal import as_of_option, by_hand, command, confirm, moment, say, told, with_desk, yes_option
from handlers.model import Survey


class _SendByDefault(click.Group):
    """`survey KT-2018-014 anna@…` is `survey send KT-2018-014 anna@…`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            args = ["send", *args]
        return super().parse_args(ctx, args)


@click.group("survey", cls=_SendByDefault)
def survey_command() -> None:
    """The survey: send it by hand, see to the link of its page, close it when the report is made.

    \b
    Example:
      samtilsyn survey KT-2018-014 anna@solgaarden.example "Anna Holm"
      samtilsyn survey link KT-2018-014
      samtilsyn survey revoke KT-2018-014
      samtilsyn survey close --all
    """


@survey_command.command("send")
@click.argument("case")
@click.argument("email")
@click.argument("name", required=False, default="")
@as_of_option
@yes_option
def send_command(case: str, email: str, name: str, as_of: str | None, yes: bool) -> None:
    """Send the survey now to somebody the coordinator names.

    \b
    Example:
      samtilsyn survey send KT-2018-014 anna@solgaarden.example "Anna Holm"
    """
    with_desk(lambda desk: by_hand(desk, "survey", case, as_of, yes=yes, email=email, name=name))


@survey_command.command("link")
@click.argument("case")
def link_command(case: str) -> None:
    """Print the personal link as it is good now, to be given to the institution by hand.

    \b
    Example:
      samtilsyn survey link KT-2018-014
    """

    async def work(desk: Desk) -> None:
        found = await desk.store.case(case.upper())
        survey = await desk.store.record(Survey, case_id=found.id)
        if survey is None or survey.sent_at is None:
            raise click.ClickException(say(desk, "survey.refused_not_sent"))
        link = SurveyLinks.of(desk.settings).link(survey.case_id, survey.link_version)
        if not link:
            raise click.ClickException(say(desk, "terminal.no_web_url"))
        click.echo(link)

    with_desk(work)


@survey_command.command("revoke")
@click.argument("case")
@as_of_option
def revoke_command(case: str, as_of: str | None) -> None:
    """Make the link in every mail sent so far useless; the answers stay. The next reminder carries a new link.

    \b
    Example:
      samtilsyn survey revoke KT-2018-014
    """

    async def work(desk: Desk) -> None:
        await command(desk, "survey-revoke", case.upper(), await moment(desk, as_of))
        click.echo(say(desk, "survey.link_revoked"))

    with_desk(work)


@survey_command.command("close")
@click.argument("cases", nargs=-1, metavar="[CASE]...")
@click.option("--all", "everything", is_flag=True, help="Every survey that was sent and is open.")
@as_of_option
@yes_option
def close_command(cases: tuple[str, ...], everything: bool, as_of: str | None, yes: bool) -> None:
    """The report is made: answers are corrected no more, and nobody is reminded.

    \b
    Example:
      samtilsyn survey close --all
    """
    with_desk(lambda desk: _each(desk, "survey-close", cases, everything, as_of, yes=yes, closed=False))


@survey_command.command("reopen")
@click.argument("cases", nargs=-1, metavar="[CASE]...")
@click.option("--all", "everything", is_flag=True, help="Every survey that is closed.")
@as_of_option
@yes_option
def reopen_command(cases: tuple[str, ...], everything: bool, as_of: str | None, yes: bool) -> None:
    """Take a closing back: answers can be corrected again.

    \b
    Example:
      samtilsyn survey reopen KT-2018-014
    """
    with_desk(lambda desk: _each(desk, "survey-reopen", cases, everything, as_of, yes=yes, closed=True))


async def _each(
    desk: Desk, name: str, cases: tuple[str, ...], everything: bool, as_of: str | None, *, yes: bool, closed: bool
) -> None:
    """The command on the cases named, or on all it fits."""
    if not cases and not everything:
        raise click.UsageError(told("cli.say_which_survey"))
    now = await moment(desk, as_of)
    wanted = [case.upper() for case in cases]
    if everything:
        surveys = await desk.store.records(Survey)
        wanted = [s.case_id for s in surveys if s.sent_at is not None and (s.closed_at is not None) is closed]
    if confirm(wanted, yes=yes):
        for case_id in wanted:
            await command(desk, name, case_id, now)
        click.echo(say(desk, "terminal.surveys_reopened" if closed else "terminal.surveys_closed", n=len(wanted)))
