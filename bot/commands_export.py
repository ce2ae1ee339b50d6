"""Commands that write out what is held: a case's journal, all of them, all about one person, data as JSON."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import click

from bot.parts import Desk
from bot.terminal import say, show_json, with_desk
from handlers.model import Authority, Prompt, QuestionStatus

_UNFILED = "uden-sag"
_AUTHORITIES = click.Choice([Authority.AT.value, Authority.ST.value])


@dataclass(frozen=True, kw_only=True)
class _Correction:
    """A message a person settled: what was read and what the person said."""

    mail_id: int
    prompt: str
    guess: str
    choice: str


@click.group("export")
def export_command() -> None:
    """Write out what is held: journals for a records system, all about a person, data as JSON.

    \b
    Example:
      samtilsyn export case KT-2018-014 --authority st
      samtilsyn export all --output journaler
      samtilsyn export person mette@solgaarden.example
      samtilsyn export cases
    """


@export_command.command("case")
@click.argument("case")
@click.option("--authority", type=_AUTHORITIES, help="As this authority's own journal (default: the coordinator's).")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The zip (default: named by the case).")
def export_case_command(case: str, authority: str | None, output: Path | None) -> None:
    """The journal of a case as a zip: index, mails as .eml and PDF, documents, log, JSON.

    \b
    Example:
      samtilsyn export case KT-2018-014 --authority at --output 2018-0714.zip
    """

    async def work(desk: Desk) -> None:
        from bot.journal import export_case

        found = await desk.store.case(case.upper())
        whose = Authority(authority) if authority else None
        done = await export_case(desk, found.id, output or Path(_file(found.id, whose)), whose)
        click.echo(say(desk, "export.done", path=done.path, mails=done.mails, left_out=done.left_out))

    with_desk(work)


@export_command.command("all")
@click.option("--authority", type=_AUTHORITIES, help="As this authority's own journals (default: the coordinator's).")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("journaler"),
    show_default=True,
    help="The folder.",
)
def export_all_command(authority: str | None, output: Path) -> None:
    """The journals of all cases, a zip each, and (the coordinator's only) one of the mails that belong to no case.

    One that cannot be written does not keep the others from it.

    \b
    Example:
      samtilsyn export all --authority st --output journaler-st
    """

    async def work(desk: Desk) -> int:
        from bot.journal import Exported, export_case, export_unfiled
        from storage.errors import ArchiveDamaged

        whose, failed = Authority(authority) if authority else None, 0
        names = [row.case.id for row in await desk.store.cases()] + ([] if whose else [_UNFILED])
        for name in names:
            path = output / _file(name, whose)
            try:
                done: Exported = await (
                    export_unfiled(desk, path) if name == _UNFILED else export_case(desk, name, path, whose)
                )
            except ArchiveDamaged as error:
                click.echo(f"{name}: {error}", err=True)
                failed += 1
                continue
            click.echo(say(desk, "export.done", path=done.path, mails=done.mails, left_out=done.left_out))
        return failed

    if with_desk(work):
        sys.exit(1)


@export_command.command("person")
@click.argument("address")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The zip (default: by the address).")
def export_person_command(address: str, output: Path | None) -> None:
    """All that is held about a person, by e-mail address, for who asks to see it; others' personal data is masked.

    \b
    Example:
      samtilsyn export person mette@solgaarden.example
    """

    async def work(desk: Desk) -> None:
        from bot.person_file import export_person
        from bot.zip_file import safe_name

        path = output or Path(safe_name(address, ".zip"))
        done = await export_person(desk, address.strip().lower(), path)
        click.echo(say(desk, "export.done", path=done.path, mails=done.mails, left_out=done.left_out))

    with_desk(work)


@export_command.command("cases")
def export_cases_command() -> None:
    """All cases as JSON.

    \b
    Example:
      samtilsyn export cases
    """

    async def work(desk: Desk) -> None:
        show_json(
            [
                {
                    "case": v.case,
                    "institution": v.institution,
                    "meetings": v.meetings,
                    "documents": v.documents,
                    "survey": v.survey,
                    "questions": [q for q in v.questions if q.status is QuestionStatus.OPEN],
                }
                for v in await desk.store.case_views()
            ]
        )

    with_desk(work)


@export_command.command("corrections")
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
def export_corrections_command(folder: Path | None) -> None:
    """What people settled, beside what the bot guessed: without FOLDER as JSON, into FOLDER as labelled mails for the
    corpus, anonymous, so that the next version is measured on them.

    \b
    Example:
      samtilsyn export corrections
      samtilsyn export corrections tests/corpus/settled
    """

    async def work(desk: Desk) -> None:
        from bot.corrections import export_corrections

        if folder is not None:
            done = await export_corrections(desk, folder)
            click.echo(
                say(desk, "export.corrections_done", folder=done.folder, mails=done.written, left_out=done.left_out)
            )
            return
        show_json(
            [
                _Correction(
                    mail_id=p.mail_id,
                    prompt=p.title,
                    guess=p.choices[p.guess].label if p.guess is not None else "",
                    choice=p.choices[p.choice].label,
                )
                for p in await desk.store.records(Prompt)
                if p.mail_id is not None and p.choice is not None
            ]
        )

    with_desk(work)


def _file(case_id: str, authority: Authority | None) -> str:
    return f"{case_id}-{authority.value}.zip" if authority else f"{case_id}.zip"
