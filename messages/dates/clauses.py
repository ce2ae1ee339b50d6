"""Cuts sentences into clauses, and finds the words in them that say wanted or not wanted, past or future."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from messages.dates import cues
from messages.dates.cursor import Cursor
from messages.dates.words import MOVES

Sign = Literal["+", "-", "~", "?"]
"""For, against, weakly against ("desværre" counts only where nothing speaks for), not known."""


@dataclass(slots=True)
class Cue:
    """Some words between two dates that speak for or against. `verb`: they begin with a verb ("kan vi ikke").

    `moves`: "flyttet til".
    """

    at: int
    sign: Sign
    verb: bool = False
    moves: bool = False


@dataclass(slots=True)
class Clause:
    """A stretch of one sentence without "men" or a comma. `hard`: it does not hang together with the one before.

    `dates` are token positions where a date begins; `cues` in order; `excepted` the dates right after "undtagen",
    "i stedet for" or a "ikke" that touches them; `bare`: nothing but dates and connectors. `words` are its words
    with their positions. `neither`: it says "hverken" or "ingen af"; `whole`:
    "hele dagen"; `labels`: a colon ends it ("Kan ikke: 15/5").
    `resumes`: the clause before the brackets behind which it goes on.
    """

    sentence: int
    hard: bool
    dates: list[int] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    excepted: set[int] = field(default_factory=set)
    compared: set[int] = field(default_factory=set)
    words: list[tuple[int, str]] = field(default_factory=list)
    bare: bool = True
    neither: bool = False
    whole: bool = False
    labels: bool = False
    resumes: Clause | None = None
    asked: bool = False
    conditional: bool = False


def find_clauses(c: Cursor, starts: list[int], ends: dict[int, int], clocks: frozenset[int]) -> list[Clause]:
    """The clauses of all sentences that hold a date.

    `starts`: where dates begin, `clocks` those of them that are times of day; `ends[start]`: where they end.
    """
    wanted = {c.at(start).sentence for start in starts}
    wanted |= {sentence + 1 for sentence in wanted}  # an answer may follow ("Den 5.? Nej.")
    out: list[Clause] = []
    begins = set(starts)
    current: Clause | None = None
    bracketed: Clause | None = None
    excepting = in_brackets = False
    i, sentence, last_end = 0, -1, -1
    while i < c.count:
        token = c.tokens[i]
        if token.sentence not in wanted:
            while i < c.count and c.tokens[i].sentence not in wanted:
                i += 1
            current = None
            continue
        if current is None or token.sentence != sentence:
            current = _new(c, out, i, hard=True)
            sentence, excepting = token.sentence, False
        if token.soft and (current.dates or current.cues):
            current = _new(c, out, i, hard=True)
            excepting = False
        if i in begins:
            current.dates.append(i)
            current.whole |= token.norm == "hele"
            if excepting:
                current.excepted.add(i)
            last_end = i = max(ends[i], i + 1)
            continue
        if token.norm in cues.ANDS and current.dates and i == last_end and cues.new_thought(c, i + 1, begins):
            current = _new(c, out, i, hard=False)  # "den 23. og meldes ikke ud": a thought of its own
            excepting = False
            i += 1
            continue
        if last_end == i and (_leads_to_a_time(c, i, clocks) or (in_brackets and token.norm == ")")):
            in_brackets = token.norm == "("
            i += 1
            last_end = i if token.norm == ")" else last_end
            continue  # "Mødet den 8. oktober, kl. 9.30 er aflyst"
        turns = token.kind == "sign" or token.norm in cues.TURNING
        cut = cues.separator(c, i) if turns else None
        if cut is not None:
            current.labels |= token.norm == ":"
            if token.norm == "(":
                bracketed = current
            current = _new(c, out, i, hard=cut == "hard")
            if token.norm == ")" and bracketed is not None and bracketed.sentence == sentence:
                current.resumes, bracketed = bracketed, None
            excepting = False
            i += 1
            continue
        if token.norm in {"undtaget", "undtagen"} and current.dates and last_end in {i, i - 1} and i + 1 not in begins:
            current.excepted.add(current.dates[-1])  # "alle dage, torsdag dog undtaget"
            i += 1
            continue
        width = cues.exception(c, i, begins) if token.norm in cues.EXCEPTING else 0
        if width:
            excepting = True
            current = _new(c, out, i, hard=False) if current.dates or current.cues else current
            current.neither |= token.norm == "hverken"
            i += width
            continue
        if token.norm in cues.MARKS:
            current.cues.append(Cue(i, "+" if cues.MARKS[token.norm] else "-"))
        if token.kind == "word":
            i = _word(c, current, i)
            if token.norm not in cues.JOINS and not (token.norm in _BECAUSE and i in begins):
                current.bare = False
                if token.norm not in cues.LIGHT:
                    excepting = False
            continue
        i += 1
    return out


_BECAUSE = frozenset({"for", "fordi", "da"})  # "…, for 8. og 9. maj går ikke"


def _leads_to_a_time(c: Cursor, i: int, clocks: frozenset[int]) -> bool:
    return c.sign(i) in {",", "("} and i + 1 in clocks


def _new(c: Cursor, out: list[Clause], i: int, *, hard: bool) -> Clause:
    last = out[-1] if out else None
    if last is not None and last.sentence == c.at(i).sentence and not (last.dates or last.cues or last.words):
        last.hard = last.hard or hard  # ", men" is one break
        last.resumes = None if hard else last.resumes
        last.asked, last.conditional = cues.proposes(c, i), cues.conditional(c, i)
        return last
    clause = Clause(c.at(i).sentence, hard)
    clause.asked = cues.proposes(c, i)
    clause.conditional = cues.conditional(c, i)
    out.append(clause)
    return clause


def _word(c: Cursor, clause: Clause, i: int) -> int:
    """Reads one word of a clause and notes its cue; the position behind it."""
    word = c.word(i)
    clause.words.append((i, word))
    clause.neither |= word in {"hverken", "neither"} or (word in {"ingen", "none"} and c.word(i + 1) in {"af", "of"})
    if word.startswith(MOVES) and c.word(i + 1) in {"til", "to"}:
        clause.cues.append(Cue(i, "+", moves=True))
        return i + 1
    if word == "end" or (word == "than" and c.word(i - 1) != "rather"):
        clause.compared.add(i)
        return i + 1
    if word not in cues.SIGNALS:
        return i + 1
    sign, j = cues.sign_at(c, i)
    if sign is None:
        return j
    cluster = clause.cues[-1] if clause.cues else None
    apart = cluster is None or cues.parted(c, cluster.at, i) or (bool(clause.dates) and clause.dates[-1] > cluster.at)
    if apart or cluster is None:
        clause.cues.append(Cue(i, sign, word in cues.VERBS))
    else:
        cluster.sign = _stronger(cluster.sign, sign)
    return j


def _stronger(one: Sign, other: Sign) -> Sign:
    if "?" in (one, other):
        return "?"
    if "-" in (one, other):
        return "-"
    return "+" if "+" in (one, other) else "~"
