"""One case: /sag, /log, /hvorfor, and when its meeting is. What a mail says stays out unless the settings let it in."""

from __future__ import annotations

import re

from handlers.chat.asked import CaseName, Logged
from handlers.chat.commands import COMMANDS, may
from handlers.chat.listing import NEWEST, more_buttons, one_case, page
from handlers.chat.talk import Talk
from handlers.chat.who import ChatRole
from handlers.model import MeetingStatus, Stage
from handlers.overview_case import details
from messages.chat import Button, Line, Span, bold
from messages.phrases import find_phrase

# Lines of the log that are the bot's own words and name no more than institution, stage and dates.
_OWN_WORDS = frozenset(
    {
        *("window", "visit planned", "visit held", "visit date", "visit moved", "visit postponed"),
        *("held", "asked", "prepare"),
        *("meeting agreed", "meeting moved", "meeting confirmed", "round opened", "round withdrawn", "round failed"),
        *("dates asked", "dates answered", "dates passed", "same answer", "stands", "no visit held", "invite"),
        *("participation yes", "participation silent", "draft agenda", "final agenda", "agenda approved", "pilot"),
        *("survey reminder", "survey waits", "survey not sent", "survey closed", "survey answered", "target"),
    }
)
# What a case offers by its stage, beside what can always be asked.
_DOES: dict[Stage, tuple[str, ...]] = {
    Stage.CANDIDATE: ("udvaelg",),
    Stage.SELECTED: ("inviter",),
    Stage.INVITED: ("rykker",),
    Stage.VISITS: ("besoeg", "foreslaa", "rykker"),
    Stage.DATES: ("foreslaa", "rykker"),
    Stage.PREPARATION: ("flyt", "aflys"),
    Stage.MEETING: ("flyt", "aflys"),
    Stage.DOCUMENTATION: ("rykker", "emner"),
    Stage.SURVEY: ("rykker", "emner"),
    Stage.DONE: ("emner",),
}


async def case(talk: Talk, words: str) -> None:
    """A case with all that the chat may show of it."""
    found = await one_case(talk, words, "sag")
    if found is not None:
        await show(talk, found)


async def show(talk: Talk, line: CaseName) -> None:
    view = await talk.ask.case_view(line.case_id)
    language = talk.programme.language
    to_come = talk.private and talk.me.role is not ChatRole.READER
    shown, buttons = page(
        talk,
        talk.say("overview.case_line", case=line.case_id, institution=line.institution, region=line.region.value,
                 stage=talk.say(f"common.stage_{view.case.stage.value}")),
        list(details(view, talk.today, language, addresses=False, visits_to_come=to_come)),
    )  # fmt: skip
    talk.reply(*shown, buttons=[*buttons, *_buttons(talk, line, view.case.stage)])


async def meeting_of(talk: Talk, line: CaseName) -> None:
    """When the case's meeting is, in one line."""
    view = await talk.ask.case_view(line.case_id)
    meeting = view.meeting
    if meeting is None:
        stage = talk.say(f"common.stage_{view.case.stage.value}")
        talk.reply(talk.say("no_meeting_yet", institution=line.institution, case=line.case_id, stage=stage))
        return
    key = "meeting_was" if meeting.status is MeetingStatus.HELD else "meeting_is"
    talk.reply(
        talk.say(key, institution=line.institution, case=line.case_id, when=talk.day(meeting.slot)),
        buttons=[[talk.press(talk.say("button_case"), f"/sag {line.case_id}")]],
    )


async def log(talk: Talk, words: str) -> None:
    """The newest lines of a case's log."""
    found = await one_case(talk, words, "log")
    if found is None:
        return
    rows = await talk.ask.logged(found.case_id, mail_id=None, newest=NEWEST)
    lines: list[str | Span | Line] = [_log_line(talk, row) for row in reversed(rows)]
    if not lines:
        talk.reply(talk.say("overview.nothing"))
        return
    shown, buttons = page(talk, talk.say("log_title", institution=found.institution, case=found.case_id), lines)
    talk.reply(*shown, *_where_words_are(talk, found.case_id), buttons=buttons)


async def why(talk: Talk, words: str) -> None:
    """Which rule, which words, which message: of a case the newest decisions."""
    found = await one_case(talk, words, "hvorfor")
    if found is None:
        return
    rows = [row for row in reversed(await talk.ask.logged(found.case_id, mail_id=None, newest=NEWEST)) if row.rule]
    if not rows:
        talk.reply(talk.say("overview.nothing"))
        return
    skip = talk.skip
    most = max(talk.programme.chat.lines // 2, 1)
    lines: list[str | Span | Line] = [bold(talk.say("why_title", institution=found.institution, case=found.case_id))]
    for row in rows[skip : skip + most]:
        lines.append(await _why(talk, row))
    more = more_buttons(talk, len(lines) - 1, len(rows))
    talk.reply(*lines, *_where_words_are(talk, found.case_id), buttons=more)


async def _why(talk: Talk, row: Logged) -> str:
    words = ""
    if row.words and talk.programme.chat.show_mail_text:
        words = talk.say("why_words", words=row.words)
    mail = ""
    if row.mail_id is not None:
        seen = await talk.ask.mail_seen(row.mail_id)
        if seen is not None:
            mail = talk.say("why_mail", when=talk.moment(seen.received_at), folder=seen.folder or "INBOX")
    return talk.say("why_line", when=_when(talk, row), what=_what(talk, row), rule=row.rule) + words + mail


def _log_line(talk: Talk, row: Logged) -> str:
    return talk.say("log_line", when=_when(talk, row), what=_what(talk, row))


def _what(talk: Talk, row: Logged) -> str:
    if row.rule in _OWN_WORDS or talk.programme.chat.show_mail_text:
        return row.what
    name = re.sub(r"[^a-z]+", "_", row.rule.partition(":")[0].lower())
    return find_phrase(f"chat_rules.{name}", talk.programme.language) or talk.say("log_hidden", rule=row.rule or "–")


def _where_words_are(talk: Talk, case_id: str) -> list[str]:
    """How the words of mails are found that the chat does not show."""
    return [] if talk.programme.chat.show_mail_text else [talk.say("log_words", case=case_id)]


def _when(talk: Talk, row: Logged) -> str:
    return f"{row.at.astimezone(talk.programme.zone):%d.%m.%Y %H.%M}"


def _buttons(talk: Talk, line: CaseName, stage: Stage) -> list[list[Button]]:
    names = (*_DOES.get(stage, ()), "hvorfor", "log", "emner")
    mine = [
        n for n in dict.fromkeys(names) if may(talk.me.role, COMMANDS[n]) and (talk.private or not COMMANDS[n].private)
    ]
    buttons = [talk.press(talk.say(f"chat_commands.{n}_button"), f"/{n} {line.case_id}") for n in mine]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
