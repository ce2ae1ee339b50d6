"""A yes or a no to the invitation, in whatever words, and the reason for a no."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from messages.meaning.concerns import leads_up
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.light import is_light
from messages.meaning.meant import Meant
from messages.meaning.participation_asked import asks_leave, asks_nobody
from messages.meaning.participation_beside import beside_yes
from messages.meaning.participation_mentions import promises
from messages.meaning.participation_refused import beside_no, refuses_part, takes_one_part
from messages.meaning.participation_uses import is_idle
from messages.meaning.participation_votes import (
    Votes,
    count,
    is_outright,
    is_plain,
    leaning,
    of_then,
    overruled,
    verdict,
)
from messages.meaning.reasons import find_reason
from messages.meaning.story import in_story, stories
from messages.meaning.tables.concerns import CONCERNS
from messages.meaning.text import words_of
from messages.reading import DateMention, Evidence, Kind


def read_participation(
    findings: Findings, mentions: tuple[DateMention, ...], *, today: date, institution: str | None = None
) -> Meant:
    """Read a reply to the invitation; "unclear" where it says neither or both.

    `today` is the day the mail was written: a yes that speaks of a later day is no plain one.
    """
    votes = count(findings)
    nameless = institution is None
    doubts = [*votes.doubts, *(findings.evidence(h, "for a person to see to") for h in findings.of("answer.person"))]
    no = votes.no or ([] if votes.yes else votes.lack)
    divided = [h for h in findings.of("answer.doubt") if not of_then(findings, h)]
    if votes.yes:
        divided += findings.of("answer.part")
    if divided:
        return _unclear(findings, divided, "an answer by halves, or to something else")
    liked = [*votes.yes, *findings.of("yes.weak")]
    if no and takes_one_part(findings, liked, no):
        return _unclear(findings, [*liked, *no], "yes to one part and no to another")
    if no and votes.yes and not any(is_plain(findings, h) for h in votes.yes):
        # "Vi takker nej til projektet, men vil gerne have materialet": a wish is no yes where a no is said.
        refused = {(h.sentence, c) for h in no for c in range(h.clauses[0], h.clauses[1] + 1)}
        wishes = [
            findings.evidence(h, "a wish beside the no")
            for h in votes.yes
            if (h.sentence, h.clauses[0]) not in refused
            and "gerne" in findings.sentences[h.sentence].words
            and not _DOINGS.intersection(findings.sentences[h.sentence].clause_words(h.clauses[0]))
            and not _regrets(findings, h, no)
        ]
        return _no(findings, no, [*doubts, *wishes])
    if votes.yes and no:
        firm = any(promises(findings, h) or _receives(findings, h) for h in votes.yes)
        if not firm and overruled(findings, votes.yes, no) and not any(refuses_part(findings, h) for h in no):
            return _no(findings, no, doubts)
        if overruled(findings, no, votes.yes):
            return _yes(findings, votes, doubts, mentions, today, nameless)
        holds = verdict(findings, votes, no)
        if holds == "yes":
            return replace(_yes(findings, votes, doubts, mentions, today, nameless), weak=True)
        if holds == "no":
            return replace(_no(findings, no, doubts), weak=True)
        return _unclear(findings, [*votes.yes, *no], "yes and no")
    if votes.yes:
        if votes.lack and not overruled(findings, votes.lack, votes.yes):
            doubts += [findings.evidence(h, "yes beside a lack") for h in votes.lack]
        doubts += [findings.evidence(h, "yes at a bad time") for h in findings.of("no.untimely", "no.not_yet")]
        return _yes(findings, votes, doubts, mentions, today, nameless)
    if no:
        return _no(findings, no, doubts)
    lean = leaning(findings)
    if lean and not doubts:
        yes = _yes(findings, Votes(lean, [], [], []), doubts, mentions, today, nameless)
        return replace(yes, weak=True, strength=0.85)
    regrets = _regretted(findings)
    if regrets and not doubts:
        return replace(_no(findings, regrets, doubts), weak=True, strength=0.85)
    return _unclear(findings, list(findings.of("yes.weak", "no.weak"))[:2], "no answer found")


def _regretted(findings: Findings) -> list[Hit]:
    """ "Andre vil have mere glæde af det", "Desværre. Budgettet er skåret": what leans towards a no, and a regret that
    stands alone with a reason for it."""
    if findings.has("yes.lean", "later", "put_off", "no.for_now"):
        return []
    leans = [h for h in findings.of("no.lean") if findings.negation(h) is Negation.NONE]
    if leans or not findings.has("reason.resources", "reason.organisational", "reason.ongoing_programme"):
        return leans
    return [h for h in findings.of("sorry") if len(findings.sentences[h.sentence].words) <= _ALONE]


_ALONE = 2  # words: "Nej desværre", "Må beklage"


def _regrets(findings: Findings, wish: Hit, no: list[Hit]) -> bool:
    """ "Jeg vil så gerne, men det går ikke": a wish for the offer itself, and the no that turns it round."""
    return _THINGS.isdisjoint(findings.sentences[wish.sentence].words) and overruled(findings, [wish], no)


def _receives(findings: Findings, yes: Hit) -> bool:
    """ "I er velkomne, men vi deltager ikke": half a yes that no "men" takes back."""
    words = findings.sentences[yes.sentence].clause_words(yes.clauses[0])
    return not _VISITED.isdisjoint(words) and not _YOU.isdisjoint(words) and _ASKING.isdisjoint(words)


_VISITED = words_of("velkomne velkommen komme kigge")
_YOU = words_of("i de begge tilsynene")
_ASKING = words_of("ringe skrive spoerge kontakte ville havde kunne")
_DOINGS = words_of(
    "goere passe koncentrere bruge faerdig foerst ordentligt ro holde beholde fortsaette noejes fred"
)  # "én ting ad gangen"
_THINGS = words_of("have modtage hoere vide se laese faa tale snakke moede moedes")


def _yes(
    findings: Findings,
    votes: Votes,
    doubts: list[Evidence],
    mentions: tuple[DateMention, ...],
    today: date,
    nameless: bool,
) -> Meant:
    beside = beside_yes(findings, votes.yes, mentions, today=today, nameless=nameless)
    answer = max((h.sentence, h.clauses[0]) for h in votes.yes)
    story = stories(findings, answer) | _talk(findings, answer, votes.yes)
    meant = Meant(
        kind=Kind.PARTICIPATION,
        outcome="yes",
        evidence=(*(findings.evidence(h) for h in votes.yes), *beside.leans),
        doubts=(*doubts, *beside.doubts, *asks_leave(findings)),
        strength=0.9 if beside.leans else 0.97,
        weak=bool(beside.leans),
        asides=frozenset(beside.asides) | {(h.sentence, h.clauses[0]) for h in findings.of("answer.beside")},
        story=story,
        settled=min(((h.sentence, h.clauses[0]) for h in votes.yes if is_outright(findings, h)), default=(0, 0)),
        proposals=asks_nobody(findings),
    )
    return _weakened(findings, meant)


def _weakened(findings: Findings, meant: Meant) -> Meant:
    """Weak where what would stand against it is taken for a story, or for what led up to it."""
    led = any(
        leads_up(findings, h, meant) or in_story(h, meant.story) or is_idle(findings, h, meant)
        for h in findings.of(*CONCERNS)
    )
    return replace(meant, weak=True) if led else meant


def _talk(findings: Findings, answer: tuple[int, int], yes: list[Hit]) -> frozenset[tuple[int, int]]:
    """The clauses before an outright yes that guess at what it does not hang on: "I har vist ramt en øm tå"."""
    if not any(is_plain(findings, h) and len(h.named) > 1 and (h.sentence, h.clauses[0]) == answer for h in yes):
        return frozenset()
    said = {(h.sentence, c) for h in yes for c in range(h.clauses[0], h.clauses[1] + 1)}
    guessed = {(h.sentence, h.clauses[0]) for h in findings.of("maybe") if h.clauses[0] == h.clauses[1]}
    others = {(h.sentence, h.clauses[0]) for h in findings.of(*(rule for rule in CONCERNS if rule != "maybe"))}
    return frozenset(
        place
        for place in guessed - said - others
        if place[0] < answer[0] and is_light(findings.sentences[place[0]].clause_words(place[1]))
    )


def _no(findings: Findings, no: list[Hit], doubts: list[Evidence]) -> Meant:
    found = find_reason(findings, no)
    doubts = [*doubts, *beside_no(findings, no)]
    evidence = [findings.evidence(h, "no" if h.rule.startswith("no") else "negated yes") for h in no]
    settled = max(((h.sentence, h.clauses[0]) for h in no if is_outright(findings, h)), default=(0, 0))
    meant = Meant(
        kind=Kind.PARTICIPATION,
        outcome="no",
        reason=found.reason,
        evidence=(*evidence, *found.evidence),
        unsure=found.unsure,
        doubts=(*doubts, *found.doubts),
        strength=0.85 if found.weak or found.unsure else 0.95,
        weak=found.weak,
        allowed=frozenset({"later", "irony"}),
        story=stories(findings, settled),
        settled=settled,
        proposals=asks_nobody(findings),
    )
    return _weakened(findings, meant)


def _unclear(findings: Findings, hits: list[Hit], rule: str) -> Meant:
    return Meant(
        kind=Kind.PARTICIPATION,
        outcome="unclear",
        evidence=tuple(findings.evidence(h) for h in hits),
        doubts=(Evidence(text=" ".join(findings.text.split())[:80], rule=rule),),
        strength=0.4,
    )
