"""The morning's digest: new, due, late, waiting for you. Nothing on a day with nothing. A visit to come never in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers.chat.asked import Counts, MeetingLine, OwedLine
from handlers.overview import held_table
from handlers.overview_case import in_words
from handlers.programme import Programme
from messages.chat import Button, ChatText, Line, Span, bold, masked, shortened, text
from messages.chat_charts import held_picture
from messages.danish import format_time
from messages.phrases import phrase


@dataclass(frozen=True, kw_only=True)
class News:
    """Something that happened since the last digest, in the bot's own words."""

    case_id: str
    institution: str
    what: str


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a digest is made of, each list as far as it may be seen.

    `waiting` are headlines of what waits for this reader with the command that opens each; `queue` is how many prompts
    wait for anybody (None: not this reader's business).
    """

    new: Sequence[News] = ()
    due: Sequence[OwedLine] = ()
    late: Sequence[OwedLine] = ()
    n_late: int = 0
    meetings: Sequence[MeetingLine] = ()
    waiting: Sequence[tuple[str, str]] = ()
    queue: int | None = None


def digest(facts: Facts, programme: Programme, today: date) -> ChatText | None:
    """The digest; None where there is nothing to tell."""
    language, most = programme.language, programme.chat.lines

    def say(key: str, **values: object) -> str:
        return phrase(f"chat.{key}", language, **values)

    lines: list[str | Span | Line] = []

    def part(title: str, rows: Sequence[str], total: int | None = None) -> None:
        if not rows:
            return
        lines.append(bold(say(title)))
        lines.extend(rows[:most])
        left = (len(rows) if total is None else total) - len(rows[:most])
        if left > 0:
            lines.append(say("and_more", n=left))

    part("digest_meetings", [_meeting(m, programme) for m in facts.meetings])
    part("digest_new", [_new(n, language) for n in facts.new])
    part("digest_due", [_owed(row, language) for row in facts.due])
    part("digest_late", [_owed(row, language) for row in facts.late], facts.n_late)
    part("digest_waiting", [headline for headline, _ in facts.waiting])
    if facts.queue:
        lines.append(say("digest_waiting_all", n=facts.queue))
    if not lines:
        return None
    title = bold(say("digest_title", day=in_words(today, language)))
    rows = tuple((Button(label=shortened(headline), data=command),) for headline, command in facts.waiting[:most])
    return masked(ChatText(lines=text(title, *lines), buttons=rows))


def weekly(counts: Counts, programme: Programme) -> ChatText:
    """The week's figures with a small chart."""
    table = held_table(counts.held, {}, programme)
    rows = [(row.region.value, row.total, row.target) for row in table]
    held, target = sum(row.total for row in table), sum(row.target for row in table)
    lines = [bold(phrase("chat.weekly_title", programme.language))]
    told = phrase("chat.report_held", programme.language, n=held, target=target)
    return masked(ChatText(lines=text(*lines, told), attached=held_picture(rows, programme.language)))


def _new(news: News, language: str) -> str:
    if news.institution in news.what:  # it says itself where
        return f"{news.what} ({news.case_id})"
    return phrase("chat.digest_line", language, institution=news.institution, case=news.case_id, what=news.what)


def _owed(row: OwedLine, language: str) -> str:
    return phrase(
        "chat.missing_line",
        language,
        institution=row.institution,
        case=row.case_id,
        who=phrase(f"common.party_{row.party.value}", language),
        kind=phrase(f"common.kind_{row.kind.value}", language),
        day=in_words(row.answer_by, language),
        late="",
    )


def _meeting(row: MeetingLine, programme: Programme) -> str:
    start = phrase("chat.at_time", programme.language, time=format_time(row.slot.start))
    return phrase("chat.digest_line", programme.language, institution=row.institution, case=row.case_id, what=start)
