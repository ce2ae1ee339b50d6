"""`samtilsyn preview`: what is about to leave and why, and how papers and letters look."""

from __future__ import annotations

from pathlib import Path

import click

from bot.parts import Desk
from bot.settings import load_settings
from bot.terminal import as_of_option, json_option, kept, plain, say, show_json, told, with_desk
from messages.phrases import phrase
from storage.values import OutboxEntry


@click.group("preview", invoke_without_command=True)
@as_of_option
@json_option
@click.pass_context
def preview_command(ctx: click.Context, as_of: str | None, as_json: bool) -> None:
    """What is about to leave, to whom and why; with --as-of only what is due by then. And how papers and letters look.

    \b
    Example:
      samtilsyn preview
      samtilsyn preview paper agenda
      samtilsyn preview letter invitation
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
            mails = [{**plain(mail), "reason": _reason(desk, mail)} for mail in waiting]
            show_json({"mails": mails, "timers": timers[:50]})
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
                    why=_reason(desk, mail),
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
    from bot.wording import load_wording
    from handlers.programme import load_programme
    from messages.write_papers import write_paper

    if name not in SAMPLES:
        raise click.UsageError(told("wording.paper_names", name=name, names=", ".join(SAMPLES)))
    settings = load_settings()
    wording = load_wording(load_programme(settings.programme), settings.programme)
    part = write_paper(SAMPLES[name], language=settings.language, wording=wording)
    path = output or Path(part.name)
    path.write_bytes(part.data)
    click.echo(path)


@preview_command.command("letter")
@click.argument("name", required=False)
@click.option("--all", "variants", is_flag=True, help="Every variant the letter has, not only the first.")
@click.option("--source", is_flag=True, help="The template itself, to be copied and changed.")
def preview_letter_command(name: str | None, variants: bool, source: bool) -> None:
    """Show a letter with invented facts, in the programme's own words where it has some (programme: letters.folder).

    Without NAME: which letters there are.

    \b
    Example:
      samtilsyn preview letter invitation
      samtilsyn preview letter invitation --source
    """
    from bot.letter_preview import letter_shown, letter_source
    from messages.check_letters import letters_by_name

    language = load_settings().language
    letters = letters_by_name()
    if name is None:
        for one in sorted(letters):
            click.echo(f"{one:24}{phrase(f'preview.{one}', language)}")
    elif name not in letters:
        raise click.UsageError(told("wording.letter_names", name=name, names=", ".join(sorted(letters))))
    elif source:
        click.echo(letter_source(name), nl=False)
    else:
        click.echo("\n\n".join(letter_shown(letters[name], variants=variants)))


def _reason(desk: Desk, mail: OutboxEntry) -> str:
    """Why a mail leaves, as a sentence; `why` is the name of its letter."""
    return phrase(f"preview.{mail.why}", desk.settings.language)
