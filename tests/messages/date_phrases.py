"""The labelled phrases of tests/messages/data/dates*.jsonl and a short way to write a date down.

A date is written as its day ("2018-05-14"), first and last day ("…..…"), start and end ("2018-05-14T10:00/12:00"),
"null" for a day that cannot be; "!" before it: ruled out; ">" and "<" behind it: open after, open before; "?" behind:
in doubt. "*" behind: may be left out, and `wanted` is not compared. Times are Danish.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal

from messages.dates import COPENHAGEN, find_dates
from messages.reading import DateMention, Slot

WEDNESDAY = "2018-05-02T09:00:00+02:00"
_DATA = Path(__file__).parent / "data"
_OPEN = {"after": ">", "before": "<", None: ""}

Verdict = Literal["right", "doubted", "wrong"]
"""`doubted`: not right, but what was given carries a doubt, so that nothing is done by it."""


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A text and the dates a careful reader finds in it."""

    text: str
    dates: tuple[str, ...]
    as_of: datetime
    anchors: tuple[Slot, ...]
    tense: Literal["past", "future"] | None

    def read(self, *, fallback: bool = True) -> tuple[DateMention, ...]:
        return find_dates(self.text, as_of=self.as_of, anchors=self.anchors, tense=self.tense, fallback=fallback)


def phrases(name: str) -> list[Phrase]:
    """The phrases of one data file."""
    rows = (json.loads(line) for line in (_DATA / name).read_text("utf-8").splitlines())
    return [
        Phrase(
            text=row["text"],
            dates=tuple(row["dates"]),
            as_of=datetime.fromisoformat(row.get("as_of", WEDNESDAY)),
            anchors=tuple(slot(*pair) for pair in row.get("anchors", ())),
            tense=row.get("tense"),
        )
        for row in rows
    ]


def slot(start: str, end: str) -> Slot:
    """A slot of Danish times written without offset."""
    first, last = (datetime.fromisoformat(each).replace(tzinfo=COPENHAGEN) for each in (start, end))
    return Slot(start=first, end=last)


def short(mention: DateMention) -> str:
    """A mention in the notation of the data files, without its doubt."""
    start, end = mention.start, mention.end
    if start is None:
        said = "null"
    elif isinstance(start, datetime):
        said = start.strftime("%Y-%m-%dT%H:%M") + (end.strftime("/%H:%M") if end is not None else "")
    else:
        said = start.isoformat() + (f"..{end.isoformat()}" if end is not None else "")
    return ("" if mention.wanted else "!") + said + _OPEN[mention.open]


def _days_said(dates: Iterable[str]) -> tuple[set[date], set[date], set[str]]:
    """What is wanted, what is ruled out, and all that is no plain day: a week less a day may be said in many ways."""
    wanted: set[date] = set()
    ruled_out: set[date] = set()
    rest: set[str] = set()
    for each in dates:
        first, _, last = each.lstrip("!").partition("..")
        if "T" in each or each[-1] in "<>l":
            rest.add(each)
            continue
        start = date.fromisoformat(first)
        days = [start + timedelta(days=k) for k in range((date.fromisoformat(last or first) - start).days + 1)]
        (ruled_out if each.startswith("!") else wanted).update(d for d in days if len(days) < 3 or d.weekday() < 5)
    return wanted - ruled_out, ruled_out, rest


def judge(phrase: Phrase, found: Iterable[DateMention]) -> Verdict:
    """Whether all that is there was found and nothing else."""
    optional = {each.rstrip("*?").lstrip("!") for each in phrase.dates if each.endswith("*")}
    needed = {each.rstrip("?"): each.endswith("?") for each in phrase.dates if not each.endswith("*")}
    given = {short(each): each.doubt for each in found if short(each).lstrip("!") not in optional}
    if set(given) == set(needed) and all(given[each] for each, doubtful in needed.items() if doubtful):
        return "right"
    if not any(given.values()) and not any(needed.values()) and _days_said(given) == _days_said(needed):
        return "right"
    sure_and_wrong = any(doubt is None and (each not in needed or needed[each]) for each, doubt in given.items())
    silent = set(needed) - set(given) and not any(given.values())
    return "wrong" if sure_and_wrong or silent else "doubted"
