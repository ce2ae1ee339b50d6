"""How well days and times are read from phrases, beside dateparser on the same phrases in the same run.

    python -m tests.bench.dates [TABLE.jsonl …]

Without a table all of tests/messages/data/dates*.jsonl are read. Each phrase is given to our grammar and to dateparser
(`search_dates` and, where that finds less, `parse` of the whole phrase; Danish and English, day before month, counted
from the mail's day). Ours must give days, times, ends, open ends and what is ruled out; of dateparser only the days and
the times at which something starts are asked. A phrase with a doubt is neither right nor wrong. The tables were looked
at while the grammar was written: the figures guard against going back and are no forecast for phrases nobody has seen.
That forecast is what a batch gives at first sight. Batch 19 (200 phrases with dates, 60 without, by an author who had
not seen the rules) gave 96.0 % right, 3.5 % doubted, 0.5 % wrong and no false hit, once labels against the contract had
been put right (before: 89.5 %, 4.5 %, 6.0 %). Batches 20 and 21 (175 and 53, made up to be as hard
as mail of real people, by somebody who knew the rules) gave 86.3 %, 6.3 %, 7.4 % and no false hit; batch 22 (32 and 8,
plain answers, after what those had taught) 93.8 %, 6.2 %, 0 % and none. Batch 23 (175 phrases with dates, 45 without,
by another author who had not seen the rules; labels as delivered) gave 97.7 %, 0.9 %, 1.4 % and no false hit. Batch 24
(180 with dates, 40 without, a third such author) gave 96.7 %, 1.1 %, 2.2 % (1.7 % once a week's end was put right) and
none.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from messages.dates import COPENHAGEN
from tests.messages.date_phrases import Phrase, Verdict, judge, phrases

DATA: Final = Path(__file__).parents[1] / "messages" / "data"
_SETTINGS: Final = {"DATE_ORDER": "DMY", "PREFER_DATES_FROM": "future"}

Start = tuple[date, tuple[int, int] | None]


@dataclass(frozen=True, kw_only=True)
class Result:
    """The verdicts of one reader on a table, in the order of its phrases, and the time it took."""

    verdicts: tuple[Verdict, ...]
    false_hits: int
    seconds: float

    def line(self, name: str) -> str:
        counts, n = Counter(self.verdicts), len(self.verdicts)
        shares = "  ".join(f"{each} {counts[each]} ({counts[each] / n:.1%})" for each in ("right", "doubted", "wrong"))
        return f"  {name:<11} {shares}  false hits {self.false_hits}  {n / self.seconds:,.0f} phrases a second"


def ours(rows: Sequence[Phrase]) -> Result:
    """Our reader, as `samtilsyn read dates` calls it."""
    return _measured(rows, lambda row: (judge(row, found := row.read()), any(each.doubt is None for each in found)))


def dateparsers(rows: Sequence[Phrase]) -> Result:
    """dateparser's reading of the same phrases."""
    return _measured(rows, _by_dateparser)


def pairs(one: Result, other: Result) -> tuple[int, int]:
    """On how many phrases the first was right where the other was not, and the other way round."""
    both = list(zip(one.verdicts, other.verdicts, strict=True))
    return (
        sum(a == "right" != b for a, b in both),
        sum(b == "right" != a for a, b in both),
    )


def _measured(rows: Sequence[Phrase], read: Callable[[Phrase], tuple[Verdict, bool]]) -> Result:
    started = time.perf_counter()
    read_as = [read(row) for row in rows]
    seconds = time.perf_counter() - started
    false_hits = sum(hit for row, (_, hit) in zip(rows, read_as, strict=True) if not row.dates)
    return Result(verdicts=tuple(verdict for verdict, _ in read_as), false_hits=false_hits, seconds=seconds)


def _by_dateparser(row: Phrase) -> tuple[Verdict, bool]:
    found = _search(row)
    needed, allowed = _starts(row)
    right = all(any(_same(want, got) for got in found) for want in needed)
    right = right and all(any(_same(want, got) for want in allowed) for got in found)
    return "right" if right else "wrong", bool(found)


def _search(row: Phrase) -> list[datetime]:
    import dateparser
    from dateparser.search import search_dates

    settings = {**_SETTINGS, "RELATIVE_BASE": row.as_of.astimezone(COPENHAGEN).replace(tzinfo=None)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own: regular expressions and times without a zone
        hits = search_dates(row.text, languages=["da", "en"], settings=settings) or []
        whole = dateparser.parse(row.text, languages=["da", "en"], settings=settings) if len(hits) < 2 else None
    return [whole] if whole is not None else [found for _, found in hits]


def _starts(row: Phrase) -> tuple[list[Start], list[Start]]:
    """When something starts that must be found, and when something starts that may be."""
    needed: list[Start] = []
    allowed: list[Start] = []
    for said in row.dates:
        plain = said.strip("!?*<>")
        if plain == "null":
            continue
        day, _, clock = plain.partition("..")[0].partition("T")
        hour, minute = clock.split("/")[0].split(":") if clock else ("", "")
        start = date.fromisoformat(day), (int(hour), int(minute)) if clock else None
        allowed.append(start)
        if not said.endswith("*"):
            needed.append(start)
    return needed, allowed


def _same(want: Start, got: datetime) -> bool:
    day, clock = want
    return got.date() == day and (clock is None or (got.hour, got.minute) == clock)


def main(tables: Sequence[str]) -> int:
    """Print the figures of each table; 1 where more than one phrase in a hundred is read wrongly."""
    failed = False
    _search(Phrase(text="14. maj", dates=(), as_of=datetime.now(COPENHAGEN), anchors=(), tense=None))  # loads it
    for table in [Path(each) for each in tables] or sorted(DATA.glob("dates*.jsonl")):
        rows = phrases(str(table.resolve()))
        mine, theirs = ours(rows), dateparsers(rows)
        better, worse = pairs(mine, theirs)
        print(f"{table.name}: {len(rows)} phrases, {sum(not row.dates for row in rows)} of them without a date")
        print(mine.line("ours"))
        print(theirs.line("dateparser"))
        print(f"  only ours right: {better}; only dateparser right: {worse}")
        failed |= Counter(mine.verdicts)["wrong"] > 0.01 * len(rows)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
