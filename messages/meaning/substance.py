"""What a reply says besides its answer: every clause must belong to the answer, or be harmless (tables/harmless.py).

The bot acts only on what it has understood, and a sentence that it knows nothing of may take the answer back
("Medarbejderne er imod.", "Tag det med et gran salt."), however clear the answer itself was.
"""

from __future__ import annotations

import re
from functools import lru_cache

from messages.meaning.asides import UNKNOWN, of_things
from messages.meaning.findings import Findings
from messages.meaning.leftovers import lightly_left
from messages.meaning.meant import Meant
from messages.meaning.tables.harmless import (
    BESIDE_AGENDA,
    BESIDE_DATES,
    BESIDE_VISIT,
    CAUSES,
    HARMLESS,
    HARMLESS_ROOTS,
    SMALL_WORDS,
)
from messages.meaning.tables.participation import BESIDE_YES
from messages.meaning.text import words_of
from messages.meaning.wordforms import is_everyday, is_grave
from messages.reading import Evidence, Kind

_KINDS = (Kind.PARTICIPATION, Kind.VISIT, Kind.MEETING_DATES, Kind.AGENDA)
_SETTLED = ("no", "decline")  # what is said beside a no is its reason
_TALK = ("small.talk", "greeting", "courtesy.", "harmless", "own_behalf")
_ANSWERS = {
    Kind.PARTICIPATION: ("yes", "yes.lone"),
    Kind.VISIT: ("visit.postponed", "visit.anew", "visit.meeting"),
    Kind.MEETING_DATES: ("meeting.all", "meeting.rest", "meeting.none"),
    Kind.AGENDA: ("agenda.approved",),
}
_OF_DAYS = words_of(
    "mandag tirsdag onsdag torsdag fredag mandagen tirsdagen onsdagen torsdagen fredagen uge datoen dagene "
    "forgaars overmorgen gaar "
    "datoerne tredje tidspunktet mulighed muligheden forslag forslaget monday tuesday "
    "wednesday thursday friday formiddag formiddagen eftermiddag eftermiddagen begge dato nr"
)
_ORDINALS = words_of("foerste sidste anden andet midterste")
_TIMES = words_of("aar gang uge tid maaned side")
_OWN_WORDS = {
    Kind.PARTICIPATION: BESIDE_YES - words_of("ikke kun uden imod bare blot"),
    Kind.VISIT: BESIDE_VISIT | CAUSES,
    Kind.MEETING_DATES: BESIDE_DATES,
    Kind.AGENDA: BESIDE_AGENDA,
}
_TELLING = (
    "neutral",
    "yes",
    "visit.held",
    "visit.planned",
    "visit.postponed",
    "visit.anew",
    "visit.today",
    "meeting.can",
    "agenda.approved",
    "visit.aside",
)
_FOREIGN = (
    "finding",
    "notification",
    "hint.",
    "contact",
    "upheaval",
    "third_party",
    "reversal",
    "cancel.",
    "preparation",
    "auto.",
)
_TURNS = words_of("dog kun helst ellers alligevel noedig noedigt")
_TURNING = words_of("men uden but")
_LIMITS = _TURNS | words_of("uden")
_TOLD = (Kind.VISIT, Kind.AGENDA)  # "gennemført uden problemer"
_ANY = BESIDE_VISIT | BESIDE_DATES | BESIDE_AGENDA
_FEWEST = 3  # words: a clause of small words alone that is shorter tells nothing


def unaccounted(findings: Findings, meant: Meant) -> list[Evidence]:
    """The clauses with words that nothing accounts for; none where the answer is a no."""
    if meant.kind not in _KINDS or meant.outcome in _SETTLED:
        return []
    if meant.outcome in ("points", "unclear"):
        return []  # why a point matters is told beside it
    answers = _answered(findings, meant)
    own = _OWN_WORDS.get(meant.kind, frozenset()) | _ANY
    begins = max(answers, default=(0, 0)) if meant.kind is Kind.PARTICIPATION else (0, 0)
    out = []
    for number, sentence in enumerate(findings.sentences):
        for clause in range(sentence.clauses):
            if (number, clause) in answers or (number, clause) < begins or (number, clause) in meant.asides:
                continue
            if clause and _explains(sentence.clause_words(clause)):
                continue
            if _strange(findings, meant, number, clause, own):
                out.append(Evidence(text=" ".join(sentence.clause_words(clause)), rule="something beside the answer"))
    return out + lightly_left(findings, meant)


def _explains(words: tuple[str, ...]) -> bool:
    """ "… som vi brænder for", "… hvor det er grundlovsdag": a subordinate clause that tells more of the one before."""
    opens = words[0] in _SUBORDINATE or words[:2] == ("selv", "om")
    return opens and not _TURNS & set(words)


_SUBORDINATE = words_of("som der fordi da eftersom selvom skoent hvor idet")


def is_harmless(findings: Findings, number: int, clause: int | None = None) -> bool:
    """Whether a clause (None: every clause of a sentence) is nothing but politeness and practical things."""
    clauses = range(findings.sentences[number].clauses) if clause is None else (clause,)
    said = {
        c
        for h in findings.in_sentence(number)
        if not h.rule.startswith((*_TALK, "neutral", "meeting.aside"))
        and not h.rule.endswith(".weak")
        and not findings.inside(h, "harmless", "own_behalf", "courtesy.question", "courtesy.condition")
        for c in range(h.clauses[0], h.clauses[1] + 1)
    }
    return all(c not in said and not _strange(findings, None, number, c, frozenset()) for c in clauses)


def is_accounted(findings: Findings, kind: Kind, number: int, clause: int) -> bool:
    """Whether every word of a clause is known beside an answer of the kind."""
    words = findings.sentences[number].clause_words(clause)
    own = _OWN_WORDS.get(kind, frozenset()) | _ANY
    return bool(clause and _explains(words)) or not _strange(findings, None, number, clause, own)


def _answered(findings: Findings, meant: Meant) -> set[tuple[int, int]]:
    """The clauses (sentence, clause) that give the answer itself."""
    out: set[tuple[int, int]] = set()
    for hit in findings.of(*(_ANSWERS[meant.kind])):
        out |= {(hit.sentence, c) for c in range(hit.clauses[0], hit.clauses[1] + 1)}
    if meant.kind is Kind.MEETING_DATES:
        # "Vi kan ikke på de nævnte dage, men den 27. kan vi": what does not suit may be told in any words.
        dated = _dated(findings)
        refused = {
            (h.sentence, c)
            for h in findings.of("meeting.cannot", "meeting.busy")
            for c in range(h.clauses[0], h.clauses[1] + 1)
        }
        out |= _wholly_refused(findings, dated)
        out |= dated | {place for place in refused if meant.outcome == "counter" and place < max(dated, default=place)}
    if meant.kind is Kind.VISIT:
        visits = {
            (h.sentence, c)
            for h in findings.of("visit.held", "visit.planned", "visit.today", "visit.met", "visit.awaited")
            for c in range(h.clauses[0], h.clauses[1] + 1)
        }
        out |= visits & _dated(findings)
        # why it was put off
        put_off = {h.sentence for h in findings.of("visit.postponed", "visit.anew")}
        if meant.outcome == "postponed":
            out |= {(n, c) for n in put_off for c in range(findings.sentences[n].clauses)}
    return out


def _wholly_refused(findings: Findings, dated: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """ "Mandag den 1. er der budgetmøde, og der skal jeg være": a sentence of nothing but a day that does not suit."""
    can = {h.sentence for h in findings.of("meeting.can", "meeting.propose")}
    cannot = {h.sentence for h in findings.of("meeting.cannot", "meeting.busy")} - can
    return {(n, c) for n in cannot if (n, 0) in dated for c in range(findings.sentences[n].clauses)}


def _dated(findings: Findings) -> set[tuple[int, int]]:
    """The clauses that speak of a day: the readers of meeting dates judge them."""
    out = set()
    for number, sentence in enumerate(findings.sentences):
        words = (*sentence.words, "")
        for position, clause in enumerate(sentence.clause_of):
            word = words[position]
            ordinal = word in _ORDINALS and words[position - 1] in ("den", "det") and words[position + 1] not in _TIMES
            if word[0].isdigit() or word in _OF_DAYS or ordinal:
                out.add((number, clause))
    return out


@lru_cache(maxsize=20_000)
def _rooted(word: str) -> bool:
    """ "Cykelparkering", "kaffemaskine": a compound with a harmless thing in it."""
    return len(word) > _ROOT and any(root in word for root in HARMLESS_ROOTS)


_ROOT = 6  # letters
_CLOSING = re.compile(r"\b(?:mvh|vh|kh|hilsen|hilsner|regards)\b(?P<name>(?:[\s,.!]+[^\s,.!]+){0,5})[\s,.!]*$", re.I)


@lru_cache(maxsize=64)
def _signed(text: str) -> int:
    """Where the closing formula stands, with no more than a name behind it; the text's end where there is none."""
    found = _CLOSING.search(text)
    return found.start() if found else len(text)


def _strange(findings: Findings, meant: Meant | None, number: int, clause: int, own: frozenset[str]) -> list[str]:
    """The words of a clause that are neither small, harmless, a name, nor part of a cue."""
    sentence = findings.sentences[number]
    taken: set[int] = set()
    telling: set[int] = set()
    talk = len(sentence.words)
    for hit in findings.in_sentence(number):
        if not hit.covers(clause):
            continue
        if not hit.rule.startswith(_FOREIGN):
            taken.update(hit.named)
        if hit.rule.startswith(_TALK):
            talk = min(talk, hit.first)
        elif hit.rule.startswith(_TELLING):
            telling.update(hit.named)
    out: list[str] = []
    small = 0
    signed = _signed(findings.text)
    told = False
    clause_words = sentence.clause_words(clause)
    nays = [p for p in findings.negators[number] if sentence.clause_of[p] == clause]
    turned = (bool(nays) or not _TURNING.isdisjoint(clause_words)) and not of_things(clause_words)
    for position, (word, of) in enumerate(zip(sentence.words, sentence.clause_of, strict=True)):
        if of != clause:
            continue
        place = sentence.spans[position][0]
        if position < talk and word in (_TURNS if meant is not None and meant.kind in _TOLD else _LIMITS):
            out.append(word)
            continue
        given = meant is not None and any(a <= place < b for a, b in meant.content)
        if (
            place >= signed
            or given
            or position in telling
            or position >= talk
            or word[0].isdigit()
            or word in HARMLESS
            or word in own
            or _rooted(word)
            or (not turned and word not in SMALL_WORDS and is_everyday(word))
        ):
            told = True
        elif position in taken or word in SMALL_WORDS:
            small += 1
        elif not (position and findings.text[place].isupper()):
            out.append(word)
    if 0 < len(out) <= UNKNOWN and of_things(sentence.clause_words(clause)) and not any(map(is_grave, out)):
        return []
    if not out and not told and small >= _FEWEST:
        return ["…"]
    return out
