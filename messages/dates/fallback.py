"""What our own grammar left over goes to dateparser; what it finds carries a doubt and never leads to an act."""

from __future__ import annotations

from datetime import date, datetime

from messages.dates import doubts, things, words
from messages.dates.cursor import Cursor
from messages.dates.phrases import Day, Item
from messages.dates.scan import is_a_laws
from messages.reading import DateMention

_LANGUAGES = ["da", "en", "nb", "sv", "de", "fr", "nl", "pl"]
_FARTHEST_DAYS = 800
_MOST = 5
_AGO = frozenset({"ago", "sedan", "hence"})
_DISTANT_UNITS = words.DAY_WORDS | words.WEEK_WORDS | words.MONTH_WORDS


def find_more(text: str, c: Cursor, items: list[Item], found: list[DateMention], now: datetime) -> list[DateMention]:
    """`found` with the dates that only dateparser sees, in order of appearance; `now` is the mail's local time."""
    taken = {k for item in items for each in ([item] if isinstance(item, Day) else item) for k in range(each.i, each.j)}
    spans = _left_over(c, taken)
    if not spans:
        return found
    out = list(found)
    for first, last in spans[:_MOST]:
        start, end = c.at(first).start, c.at(last).end
        made = _ask(text[start:end], now)
        if made is not None:
            out.append(DateMention(start=made, doubt=doubts.DATEPARSER, text=text[start:end], span=(start, end)))
    return sorted(out, key=lambda each: each.span or (0, 0))


def _left_over(c: Cursor, taken: set[int]) -> list[tuple[int, int]]:
    """Token ranges that look like a date in another language or form: "15. Mai 2018", "3 days ago"."""
    out: list[tuple[int, int]] = []
    for i, token in enumerate(c.tokens):
        if not (token.kind == "number" or token.norm in words.NUMBERS) or i in taken:
            continue
        word, behind = c.word(i + 1), c.at(i + 2)
        if not word or i + 1 in taken or is_a_laws(c, i):
            continue
        day = token.kind == "number" and len(token.raw) <= 2 and 1 <= token.nums[0] <= 31
        year = behind.kind == "number" and len(behind.raw) == 4 and abs(behind.nums[0] - c.year) <= 2
        named = day and year and len(word) >= 3 and word not in things.UNITS and i + 2 not in taken
        if named or (word in _DISTANT_UNITS and c.word(i + 2) in _AGO):
            out.append((i, i + 2))
    return out


def _ask(words_left: str, now: datetime) -> date | None:
    """dateparser's reading of a few words; None where it has none or a day far from the mail's."""
    import dateparser  # heavy, and rarely needed

    naive = now.replace(tzinfo=None)
    settings = {"DATE_ORDER": "DMY", "RELATIVE_BASE": naive, "REQUIRE_PARTS": ["day", "month"]}
    read = dateparser.parse(" ".join(words_left.split()), languages=_LANGUAGES, settings=settings)
    if read is None or abs((read.date() - now.date()).days) > _FARTHEST_DAYS:
        return None
    return date(read.year, read.month, read.day)
