"""How well replies are read: the figures over a corpus of labelled mails (tests/corpus/README.md).

    python -m tests.bench.reading [FOLDER …]

Without a folder both halves of tests/corpus are scored: `tuned`, which was looked at while the cues were written, and
`held_out`, which was written to be read only. A wrong act is what counts: it is told first, and by name. How fast
short replies are read is told beside what the standard library takes to take the same mails apart: seconds differ from
machine to machine, their ratio does not.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from email import message_from_bytes, policy
from itertools import islice
from pathlib import Path
from typing import Any

from bot.explain import explain_batch, explain_file
from messages.dates import COPENHAGEN

CORPUS = Path(__file__).parents[1] / "corpus"
HALVES = ("tuned", "held_out")
AS_OF = datetime(2018, 1, 1, tzinfo=COPENHAGEN)
_SHORT = 2_500  # bytes of a mail that counts as short
_MOST = 500  # mails timed
_ROUNDS = 3  # the first loads the tables; the fastest counts
_DECISIVE = ("kind", "outcome", "reason", "dates", "recipient")

Label = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One mail: which labels the reading met, and whether its decision was right."""

    name: str
    kind: str
    may_act: bool
    acted: bool
    right: bool
    met: Mapping[str, bool]
    confidence: float

    @property
    def acted_wrong(self) -> bool:
        return self.acted and not (self.may_act and self.right)


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What a folder's mails add up to. `calibration`: confidence (one decimal) -> (how many, share read right)."""

    mails: int
    act_ok: int
    acted_right: int
    acted_wrong: tuple[str, ...]
    asked_needlessly: tuple[str, ...]
    seconds: float
    rates: Mapping[str, float] = field(default_factory=dict)
    by_kind: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    calibration: Mapping[float, tuple[int, float]] = field(default_factory=dict)

    @property
    def coverage(self) -> float:
        """The share of plain mails that were acted on, and rightly."""
        return self.acted_right / self.act_ok if self.act_ok else 0.0


@dataclass(frozen=True, kw_only=True)
class Pace:
    """Processor seconds for the same short replies: read by us, and only taken apart by the standard library."""

    mails: int
    ours: float
    floor: float


def pace(folder: Path) -> Pace:
    """How fast the short plain replies of `folder` are read, one process, on one core."""
    short = (
        p
        for p in sorted(folder.glob("*.eml"))
        if p.stat().st_size < _SHORT and b"Content-Type: multipart" not in p.read_bytes()
    )
    mails = list(islice(short, _MOST))
    return Pace(
        mails=len(mails),
        ours=_seconds(lambda: [explain_file(path, path.with_suffix(".json"), as_of=AS_OF) for path in mails]),
        floor=_seconds(lambda: [_taken_apart(path) for path in mails]),
    )


def _seconds(work: Callable[[], object]) -> float:
    took = []
    for _ in range(_ROUNDS):
        started = time.process_time()
        work()
        took.append(time.process_time() - started)
    return min(took)


def _taken_apart(path: Path) -> tuple[str, str, str]:
    """Sender, subject and text by the standard library's `email`, whose modern policy decodes them."""
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    body = mail.get_body(("plain", "html"))
    payload = body.get_payload(decode=True) if body is not None else b""
    return (
        str(mail["from"]),
        str(mail["subject"]),
        payload.decode("utf-8", "replace") if isinstance(payload, bytes) else "",
    )


def score(folder: Path) -> Figures:
    """Read every mail of `folder` and hold it against its label."""
    started = time.perf_counter()
    lines = list(explain_batch(folder, as_of=AS_OF))
    seconds = time.perf_counter() - started
    judged = [judge(json.loads(line), _label(folder, json.loads(line)["file"])) for line in lines]
    return add_up(judged, seconds)


def add_up(judged: Sequence[Judged], seconds: float) -> Figures:
    """The figures of judged mails."""
    kinds: dict[str, list[int]] = {}
    for one in judged:
        row = kinds.setdefault(one.kind, [0, 0, 0])
        row[0] += one.may_act
        row[1] += one.acted and not one.acted_wrong
        row[2] += one.acted_wrong
    names = Counter(name for one in judged for name in one.met)
    met = Counter(name for one in judged for name, ok in one.met.items() if ok)
    bins: dict[float, list[bool]] = {}
    for one in judged:
        bins.setdefault(round(one.confidence, 1), []).append(one.right)
    return Figures(
        mails=len(judged),
        act_ok=sum(one.may_act for one in judged),
        acted_right=sum(one.acted and not one.acted_wrong for one in judged),
        acted_wrong=tuple(one.name for one in judged if one.acted_wrong),
        asked_needlessly=tuple(one.name for one in judged if one.may_act and not one.acted),
        seconds=seconds,
        rates={name: met[name] / count for name, count in sorted(names.items())},
        by_kind={kind: (row[0], row[1], row[2]) for kind, row in sorted(kinds.items())},
        calibration={level: (len(hits), sum(hits) / len(hits)) for level, hits in sorted(bins.items())},
    )


def judge(said: Label, label: Label) -> Judged:
    """Hold one line of `explain` against one label."""
    pairs = [(label["kind"], label.get("outcome")), *((a["kind"], a["outcome"]) for a in label.get("also", []))]
    met: dict[str, bool] = {"kind": said["kind"] in [*label.get("kinds", []), *(kind for kind, _ in pairs)]}
    if "outcome" in label:
        met["outcome"] = said["outcome"] == label["outcome"] or (said["kind"], said["outcome"]) in pairs
    for name in ("reason", "until", "recipient"):
        if name in label:
            met[name] = said[name] in (label[name], *label.get(f"{name}_also", []))
    if "dates" in label:
        met["dates"] = same_dates(label["dates"], said["dates"])
    if "points" in label:
        met["points"] = [_plain(p) for p in label["points"]] == [_plain(p) for p in said["points"]]
    if "sensitive" in label:
        met["sensitive"] = {s["type"] for s in label["sensitive"]} == {s["type"] for s in said["sensitive"]}
    if "reply_text" in label:
        own = (label["reply_text"], *label.get("reply_text_also", ()))  # with the closing formula it is right, too
        met["reply_text"] = any(alike(text, said["reply_text"]) >= 0.9 for text in own)
    return Judged(
        name=said["file"],
        kind=label["kind"],
        may_act=label["must"] == "act_ok",
        acted=said["decision"] == "act",
        right=all(met.get(name, True) for name in _DECISIVE),
        met=met,
        confidence=said["confidence"],
    )


def alike(one: str, other: str) -> float:
    """How much two texts have in common, white space aside (0…1)."""
    return SequenceMatcher(None, _plain(one), _plain(other), autojunk=False).ratio()


def same_dates(wanted: Sequence[Label], said: Sequence[Label]) -> bool:
    """Whether all the days and times that are required are there, and none that the label does not know.

    `optional`: may be missing. `loose`: only day and `wanted` count. `end` null: any end. A stretch of days counts by
    its working days. A meeting's day in a visit's report is not compared.
    """
    expected = [one for mention in wanted for one in _spread(mention)]
    found = [one for mention in said if mention.get("of") != "meeting" for one in _spread(mention)]
    missing = [e for e in expected if not e.get("optional") and not any(_fits(e, f) for f in found)]
    unknown = [f for f in found if not any(_fits(e, f) for e in expected)]
    return not missing and not unknown


def _fits(expected: Label, found: Label) -> bool:
    if expected["wanted"] != found["wanted"]:
        return False
    if expected.get("loose") or expected["all_day"]:
        same_form = expected.get("loose") or found["all_day"]
        return bool(same_form) and _day(expected) == _day(found)
    same_start = not found["all_day"] and _moment(expected["start"]) == _moment(found["start"])
    return same_start and (expected["end"] is None or _moment(expected["end"]) == _moment(found["end"]))


def _spread(mention: Label) -> Iterator[Label]:
    if mention["start"] is None:
        return
    if not mention["all_day"] or mention["end"] is None:
        yield mention
        return
    day, last = _day(mention), date.fromisoformat(mention["end"][:10])
    while day <= last:
        if day.weekday() < 5:
            yield {**mention, "start": day.isoformat(), "end": None}
        day += timedelta(days=1)


def _day(mention: Label) -> date:
    return date.fromisoformat(mention["start"][:10])


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


def _label(folder: Path, name: str) -> Label:
    found: Label = json.loads((folder / name).with_suffix(".json").read_text("utf-8"))["expected"]
    return found


def main(folders: Sequence[str]) -> int:
    """Print the figures; 1 where a mail was acted on wrongly."""
    wrong = 0
    for folder in [Path(f) for f in folders] or [CORPUS / half for half in HALVES]:
        figures = score(folder)
        wrong += len(figures.acted_wrong)
        print(f"{folder.name}: {figures.mails} mails, {figures.mails / figures.seconds:.0f} a second")
        speed = pace(folder)
        if speed.mails:
            print(
                f"  {speed.mails / speed.ours:.0f} short replies a second of processor time, "
                f"{speed.ours / speed.floor:.1f} times what email.message_from_bytes takes for them"
            )
        print(f"  acted wrongly {len(figures.acted_wrong)}  {' '.join(figures.acted_wrong)}")
        print(f"  coverage {figures.coverage:.1%} ({figures.acted_right} of {figures.act_ok} plain mails)")
        print("  " + "  ".join(f"{name} {rate:.1%}" for name, rate in figures.rates.items()))
        for kind, (plain, right, bad) in figures.by_kind.items():
            print(f"    {kind}: {right} of {plain} acted on, {bad} wrongly")
        print("  confidence: " + "  ".join(f"{c} {share:.0%} of {n}" for c, (n, share) in figures.calibration.items()))
        for name in figures.asked_needlessly:
            print(f"    asked needlessly: {name}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
