"""How well the sender's own words are told from the rest, beside mail-parser-reply on the same mails in the same run.

    python -m tests.bench.reply [--misses] [--cases FILE.jsonl]

The mails are those of tests/messages/reply_probes.py. They were looked at after the first try, so our figure tells
that nothing got worse; what each batch gave at first sight stands at the head of its file, and here for the mails of
blind authors. Right is what the acceptance test calls so: 90 % alike, and where nothing may go, every word.
mail-parser-reply reads plain text alone.

`--cases` measures both readers on somebody else's mails, one JSON object a line: `body`, `want` (what is right, one
or several), `name`. The 317 mails that could be had of the test suites of talon, quotequail, email-reply-parser (in
JavaScript, PHP, Ruby, Python and Elixir), mail-parser-reply and email_reply_trimmer gave 78.5 % at first
sight, 86.1 % since as those suites want it, and 93.1 % where, as here, signatures and forwarded mail go;
mail-parser-reply gave 43.2 %. 31 more, fetched when that was done, gave 80.6 % at first sight (mail-parser-reply
54.8 %).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mailparser_reply import EmailReplyParser

from messages.reply import find_reply, find_reply_in_plain
from tests.messages.reply_probes import MAILS, Probe, blind_mails, cases, folded, probes

_LANGUAGES = ("da", "sv", "de", "en")  # it knows no Norwegian
_ALL_LANGUAGES = (*_LANGUAGES, "cs", "es", "fr", "it", "ja", "ko", "nl", "pl", "zh")
_FIRST_SIGHT = {"1": "99 of 100"}  # of each blind author's mails


@dataclass(frozen=True, kw_only=True)
class Figures:
    """One reader over all mails: right and all by batch, own words lost, the seconds it took."""

    right: dict[str, int]
    whole_right: int
    misses: tuple[str, ...]
    seconds: float


def measure(read: Callable[[str], str], mails: Sequence[Probe]) -> Figures:
    """Let `read` take every mail apart."""
    started = time.perf_counter()
    got = [read(mail.body) for mail in mails]
    seconds = time.perf_counter() - started
    right = {mail.name: mail.met_by(text) for mail, text in zip(mails, got, strict=True)}
    batches = dict.fromkeys(mail.batch for mail in mails)
    return Figures(
        right={batch: sum(right[mail.name] for mail in mails if mail.batch == batch) for batch in batches},
        whole_right=sum(right[mail.name] for mail in mails if mail.whole),
        misses=tuple(mail.name for mail in mails if not right[mail.name]),
        seconds=seconds,
    )


def peer(languages: Sequence[str] = _LANGUAGES) -> Callable[[str], str]:
    """mail-parser-reply, reading in `languages`."""
    return lambda text: EmailReplyParser(languages=list(languages)).parse_reply(text) or ""


def main(arguments: Sequence[str]) -> int:
    """Print the figures; 1 where a mail of ours is read wrongly."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.reply")
    parser.add_argument("--misses", action="store_true", help="name the mails that are read wrongly")
    parser.add_argument("--cases", type=Path, metavar="FILE.jsonl", help="measure on these mails instead")
    chosen = parser.parse_args(arguments)
    if chosen.cases is not None:
        return _of_others(chosen.cases, misses=chosen.misses)
    mails = list(probes())
    plain = [mail for mail in mails if not mail.html]
    ours, ours_plain, theirs = (
        measure(find_reply_in_plain, mails),
        *[measure(r, plain) for r in (find_reply_in_plain, peer())],
    )
    print(f"{len(mails)} mails, {len(plain)} of them plain text; all of them, ours: {_share(ours, mails)}")
    for name, figures in (("ours", ours_plain), ("mail-parser-reply", theirs)):
        whole = [mail for mail in plain if mail.whole]
        print(f"  plain text, {name}: {_share(figures, plain)}, {len(plain) / figures.seconds:.0f} a second")
        print(f"    nothing may go: {figures.whole_right} of {len(whole)}")
    print("batch  ours  mail-parser-reply  of   at first sight")
    for batch in ours_plain.right:
        count = sum(mail.batch == batch for mail in plain)
        first = (MAILS / f"{batch}.txt").read_text("utf-8").partition("tried: ")[2].partition("\n")[0]
        print(f"{batch:>6} {ours_plain.right[batch]:>4}  {theirs.right[batch]:>17}  {count:<4} {first}")
    misses = [*ours.misses, *_of_blind_authors()]
    if chosen.misses:
        for name in misses:
            print(f"  missed: {name}")
    return 1 if misses else 0


def _of_blind_authors() -> list[str]:
    """Print what their whole mails give; the names of those read wrongly."""
    mails = list(blind_mails())
    missed = [one.name for one in mails if not one.met_by(find_reply(one.mail).text)]
    plain = [one for one in mails if one.mail.text.strip()]
    theirs = sum(one.met_by(peer()(one.mail.text)) for one in plain)
    first = ", ".join(_FIRST_SIGHT.values())
    print(f"blind authors' whole mails, ours: {len(mails) - len(missed)} of {len(mails)}, at first sight {first}")
    print(f"  those with plain text, mail-parser-reply: {theirs} of {len(plain)}")
    return missed


def _of_others(path: Path, *, misses: bool) -> int:
    mails = list(cases(path))
    for name, read in (("ours", find_reply_in_plain), ("mail-parser-reply", peer(_ALL_LANGUAGES))):
        figures = measure(read, mails)
        exact = sum(any(folded(read(mail.body)) == folded(want) for want in mail.want) for mail in mails)
        print(f"{name}: {_share(figures, mails)} nine tenths alike, {exact} to the letter")
        if misses and name == "ours":
            print("".join(f"  missed: {missed}\n" for missed in figures.misses), end="")
    return 0


def _share(figures: Figures, mails: Sequence[Probe]) -> str:
    right = len(mails) - len(figures.misses)
    return f"{right / len(mails):.1%} ({right} of {len(mails)})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
