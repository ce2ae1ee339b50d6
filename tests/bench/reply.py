"""How well the sender's own words are told from the rest, beside mail-parser-reply on the same mails in the same run.

    python -m tests.bench.reply [--misses]

The mails are those of tests/messages/reply_probes.py. They were looked at after the first try, so our figure tells
that nothing got worse; what each batch gave at first sight stands at the head of its file. Right is what the
acceptance test calls so: 90 % alike, and where nothing may go, every word. mail-parser-reply reads plain text alone.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mailparser_reply import EmailReplyParser

from messages.reply import find_reply_in_plain
from tests.messages.reply_probes import MAILS, Probe, probes

_LANGUAGES = ["da", "sv", "de", "en"]  # it knows no Norwegian


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


def peer(text: str) -> str:
    """mail-parser-reply's reading, in all the languages of ours that it has."""
    return EmailReplyParser(languages=list(_LANGUAGES)).parse_reply(text) or ""


def main(arguments: Sequence[str]) -> int:
    """Print the figures; 1 where a mail is read wrongly."""
    mails = list(probes())
    plain = [mail for mail in mails if not mail.html]
    ours, ours_plain, theirs = (
        measure(find_reply_in_plain, mails),
        *[measure(r, plain) for r in (find_reply_in_plain, peer)],
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
        print(f"{batch:>5}  {ours_plain.right[batch]:>4}  {theirs.right[batch]:>17}  {count:<4} {first}")
    if "--misses" in arguments:
        for name in ours.misses:
            print(f"  missed: {name}")
    return 1 if ours.misses else 0


def _share(figures: Figures, mails: Sequence[Probe]) -> str:
    right = len(mails) - len(figures.misses)
    return f"{right / len(mails):.1%} ({right} of {len(mails)})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
