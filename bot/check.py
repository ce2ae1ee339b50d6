"""`samtilsyn check`: each connection of the settings tried, with what is wrong and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.clock import SystemClock
from bot.errors import ConnectionFailed, LoginRefused, ServerRefused, SettingsError
from bot.imap_session import ImapSession
from bot.parts import open_desk, tokens_of
from bot.settings import Settings
from bot.smtp_sender import SmtpSender
from bot.survey_links import SurveyLinks
from bot.wording import load_letters, load_wording
from handlers.programme import load_programme
from messages.errors import SamtilsynError
from messages.phrased import told_in
from messages.phrases import phrase


@dataclass(frozen=True, kw_only=True)
class Checked:
    """One part of the configuration and what came of trying it."""

    part: str
    ok: bool
    text: str


async def check(settings: Settings) -> tuple[Checked, ...]:
    """Try programme, database, the survey page, then IMAP and SMTP; all are tried, whatever fails before.

    The database is opened with the programme: without one nothing can be said of it.
    """
    programme = _programme(settings)
    results = [programme, *([await _database(settings)] if programme.ok else []), _survey_page(settings)]
    if settings.imap is None or settings.smtp is None:
        results.append(
            Checked(
                part=phrase("terminal.check_mail", settings.language),
                ok=True,
                text=phrase("terminal.check_sandbox", settings.language),
            )
        )
        return tuple(results)
    tokens = tokens_of(settings, SystemClock())
    try:
        async with await ImapSession.open(settings.imap, tokens=tokens) as session:
            await session.select(settings.imap.folder)
        results.append(Checked(part="IMAP", ok=True, text=f"{settings.imap.host}:{settings.imap.port}"))
    except (ConnectionFailed, LoginRefused, ServerRefused) as error:
        results.append(Checked(part="IMAP", ok=False, text=str(error)))
    try:
        await SmtpSender(settings.smtp, tokens=tokens).check()
        results.append(Checked(part="SMTP", ok=True, text=f"{settings.smtp.host}:{settings.smtp.port}"))
    except (ConnectionFailed, LoginRefused) as error:
        results.append(Checked(part="SMTP", ok=False, text=str(error)))
    return tuple(results)


def _programme(settings: Settings) -> Checked:
    """The programme's file with the texts of its own."""
    part = phrase("terminal.check_programme", settings.language)
    try:
        programme = replace(load_programme(settings.programme), language=settings.language)
        load_wording(programme, settings.programme)
        load_letters(programme, settings.programme)
    except SamtilsynError as error:
        return Checked(part=part, ok=False, text=told_in(error, settings.language))
    first, last = programme.period
    text = phrase("terminal.check_period", settings.language, name=programme.name, first=first.year, last=last.year)
    return Checked(part=part, ok=True, text=text)


def _survey_page(settings: Settings) -> Checked:
    links, part = SurveyLinks.of(settings), phrase("terminal.check_page", settings.language)
    try:
        links.secret()
    except SettingsError as error:
        return Checked(part=part, ok=False, text=told_in(error, settings.language))
    text = links.address() or phrase("terminal.check_no_page", settings.language)
    return Checked(part=part, ok=True, text=text)


async def _database(settings: Settings) -> Checked:
    part = phrase("terminal.check_part_database", settings.language)
    try:
        async with open_desk(settings) as desk:
            people = len(await desk.store.people())
        text = phrase("terminal.check_database", settings.language, people=people)
        return Checked(part=part, ok=True, text=text)
    except SamtilsynError as error:
        return Checked(part=part, ok=False, text=told_in(error, settings.language))
