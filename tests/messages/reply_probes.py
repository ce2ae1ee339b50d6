"""Mails written to try `find_reply` on, in batches: each was written before the rules were tried on it.

A file of `data/reply_mails` holds mails one after another. `# name` begins one; the sign before a line tells what it
is: `+` the sender's own words, `~` closing and name, which may be given or not, `-` all that must go. `%Q` and `%Qs`
are a letter and a short mail of ours in full, each line with the signs that stand before them; `html:` begins an HTML
body on one line, whose words stand under it (`%H`: the letter). `##` is a remark.

A file of `data/reply_blind` holds whole mails (sender, subject, both bodies) and what may be given, one JSON object a
line; their authors had not seen the rules.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from messages.mail import Address, Mail

MAILS = Path(__file__).parent / "data" / "reply_mails"
BLIND = Path(__file__).parent / "data" / "reply_blind"

_LETTER = """Kære Hanne Birk

Arbejdstilsynet og Socialtilsyn Nord vil gerne invitere Botilbuddet Solsikken til et koordineret tilsyn.

Svar venligst ja eller nej senest fredag den 16. marts 2018.

Venlig hilsen
Mette Krogh
Socialtilsyn Nord
Telefon 72 36 40 10"""
_SHORT = """Hej

Kan I den 12. maj kl. 10?

Hilsen
Bo Holm"""
_OURS = re.compile(r"(.*)%(Qs?)")


@dataclass(frozen=True, kw_only=True)
class Probe:
    """One mail. `want`: what may be given as its sender's own words."""

    name: str
    body: str
    want: tuple[str, ...]
    html: bool
    batch: str

    @property
    def whole(self) -> bool:
        """Nothing of it may go."""
        return not self.html and folded(self.body) in map(folded, self.want)

    def met_by(self, got: str) -> bool:
        """As the acceptance test judges: at least 90 % alike; where nothing may go, every word is there."""
        if self.whole:
            return folded(got) in map(folded, self.want)
        return max(likeness(got, want) for want in self.want) >= 0.9


@dataclass(frozen=True, kw_only=True)
class BlindMail:
    """One whole mail by an author who had not seen the rules. `want`: what may be given as the sender's own words."""

    name: str
    mail: Mail
    want: tuple[str, ...]

    def met_by(self, got: str) -> bool:
        return max(likeness(got, want) for want in self.want) >= 0.9


def blind_mails() -> Iterator[BlindMail]:
    """The mails of all blind authors, in order."""
    for path in sorted(BLIND.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            sender = Address(addr=row["sender"][0], name=row["sender"][1]) if row["sender"] else None
            mail = Mail(sender=sender, subject=row["subject"], text=row["text"], html=row["html"])
            yield BlindMail(name=f"{path.stem}: {row['name']}", mail=mail, want=tuple(row["want"]))


def cases(path: Path) -> Iterator[Probe]:
    """Cases of somebody else's: JSON lines with `body` (text or HTML), `want` (a list) and, if it likes, `name`."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        row = json.loads(line)
        name, html = str(row.get("name", number)), "</" in row["body"]
        yield Probe(name=name, body=row["body"], want=tuple(row["want"]), html=html, batch=path.stem)


def folded(text: str) -> str:
    return " ".join(text.split())


def likeness(one: str, other: str) -> float:
    """0–1, white space aside."""
    return SequenceMatcher(None, folded(one), folded(other), autojunk=False).ratio()


def probes() -> Iterator[Probe]:
    """All the mails, batch by batch."""
    for path in sorted(MAILS.glob("*.txt")):
        for block in re.split(r"^# ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            name, _, lines = block.partition("\n")
            yield _probe(f"{path.stem}: {name.strip()}", lines.strip("\n").split("\n"), path.stem)


def _probe(name: str, lines: list[str], batch: str) -> Probe:
    html = next((line.removeprefix("html:") for line in lines if line.startswith("html:")), "")
    tagged = [line for line in lines if line and not line.startswith("html:")]
    if any(line[0] not in "+~-" for line in tagged):
        raise ValueError(f"{name}: a line without its sign")
    paragraphs = "".join(f"<p>{line}</p>" for line in _LETTER.split("\n") if line)
    body = html.replace("%H", paragraphs) if html else "\n".join(itertools.chain.from_iterable(map(_shown, lines)))
    return Probe(name=name, body=body, want=tuple(_wanted(tagged)), html=bool(html), batch=batch)


def _shown(line: str) -> list[str]:
    ours = _OURS.fullmatch(line[1:]) if line.startswith("-") else None
    if ours is None:
        return [line[1:]]
    letter = (_LETTER if ours[2] == "Q" else _SHORT).split("\n")
    sign = f"{ours[1]} " if ours[1].startswith(">") else ours[1]
    return [f"{sign}{text}".rstrip() for text in letter]


def _wanted(tagged: list[str]) -> Iterator[str]:
    """The own words with as much of each closing as there may be."""
    runs = [(sign, [line[1:] for line in run]) for sign, run in itertools.groupby(tagged, key=lambda line: line[0])]
    choices = [
        ["\n".join(run)] if sign == "+" else ["\n".join(run[:count]) for count in range(len(run) + 1)]
        for sign, run in runs
        if sign != "-"
    ]
    for chosen in itertools.product(*choices):
        yield "\n".join(filter(None, chosen))
