"""An automatic answer: until when its sender is away, and whether somebody has left for good."""

from __future__ import annotations

import re
from datetime import date

from messages.dates.doubts import DIRECTION, POLARITY
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.kinds import ADDRESS
from messages.meaning.meant import Meant
from messages.meaning.references import first_day, last_day
from messages.meaning.text import words_of
from messages.reading import DateMention, Evidence, Kind

AUTO_GROUPS = frozenset({"auto", "neutral"})
"""The cues an automatic answer is read by."""

# "jeg svarer på mails mandag til torsdag", "ring mandag-torsdag kl. 9-15"
_HABIT = re.compile(
    r"\w+dage?\s*(?:til|-|–)\s*\w+dage?(?:\s*(?:fra|mellem|kl\.?|klokken|og|til|[-–])?\s*\d{1,2}(?:[.:]\d\d)?)*\W*",
    re.IGNORECASE,
)
_ARRIVED = words_of(
    "senest forventet forventes "
    "modtaget modtog laest aabnet vist sendt sendte afsendt leveret oprettet registreret journaliseret received read "
    "sent displayed delivered opened gelesen empfangen gesendet mottatt mottagen lest laestes"
)


def read_auto_reply(findings: Findings, mentions: tuple[DateMention, ...], *, today: date) -> tuple[Meant, date | None]:
    """The meaning and `until`: the day of return as written, else the last day away; None where none is told."""
    left = [h for h in findings.of("auto.left") if not findings.inside(h, "auto.stays")]
    doubts = [findings.evidence(h, "somebody has left or changed") for h in left]
    if not _absent(findings) and (address := ADDRESS.search(findings.text)):
        doubts.append(Evidence(text=address[0], rule="another address, and nothing told of being away"))
    until, evidence, doubt = _until(findings, mentions, today)
    if doubt is not None:
        doubts.append(doubt)
    return (
        Meant(
            kind=Kind.AUTO_REPLY,
            evidence=tuple(evidence),
            doubts=tuple(doubts),
            strength=0.95,
        ),
        None if left and until is not None and until <= today else until,
    )


def _until(
    findings: Findings, mentions: tuple[DateMention, ...], today: date
) -> tuple[date | None, list[Evidence], Evidence | None]:
    back: list[tuple[date, DateMention]] = []
    away: list[tuple[date, DateMention]] = []
    for mention in mentions:
        first, last = first_day(mention), last_day(mention)
        if _HABIT.fullmatch(mention.text or ""):
            continue
        if mention.span is None or first is None or last is None or _is_of_something_else(findings, mention.span[0]):
            continue
        more = tuple(m.span[0] for m in mentions if m.span is not None and m.span[0] > mention.span[0])
        if (first == last or _is_one_stretch(mention.text)) and _returns(findings, *mention.span, more):
            back.append((first, mention))
        else:
            away.append((last, mention))
    for found, rule in ((back, "day of return"), (away, "last day away")):
        ahead = [(day, m) for day, m in found if day >= today]
        if ahead:
            day, mention = ahead[0] if rule == "day of return" else max(ahead, key=lambda x: x[0])
            evidence = [Evidence(text=mention.text or str(day), rule=rule)]
            doubt = (
                Evidence(text=mention.text or str(day), rule=mention.doubt)
                if mention.doubt and mention.doubt != POLARITY and not _under_way(mention, today)
                else None
            )
            return day, evidence, doubt
    return None, [], None


def _under_way(mention: DateMention, today: date) -> bool:
    """Whether past and future fit because the absence has begun: "jeg har fri i perioden 13. maj – 7. juni"."""
    first, last = first_day(mention), last_day(mention)
    return mention.doubt == DIRECTION and first is not None and last is not None and first <= today <= last


def _is_one_stretch(text: str | None) -> bool:
    """A week or a month, of which the first day may be the day of return: "tilbage i uge 33"; no "fra … til …"."""
    return sum(word[0].isdigit() for word in (text or "").split()) <= 1


def _absent(findings: Findings) -> bool:
    """Whether the words tell of being away or coming back; "til" alone does not: "skriv til os"."""
    return any(findings.words(h).casefold() != "til" for h in findings.of("auto.back", "auto.away"))


def _is_of_something_else(findings: Findings, start: int) -> bool:
    """Whether a sentence with a day tells of a mail that arrived or of a change, and not of being away."""
    number = next((n for n, s in reversed(list(enumerate(findings.sentences))) if s.begin <= start), 0)
    told = {h.rule for h in findings.in_sentence(number)}
    if told & {"auto.back", "auto.away"}:
        return False
    return "auto.left" in told or not _ARRIVED.isdisjoint(findings.sentences[number].words)


def _returns(findings: Findings, start: int, end: int, later: tuple[int, ...]) -> bool:
    """Whether the cue nearest to the day tells of coming back, not of being away; one in the same clause goes first.

    `later`: where further days stand; of "jeg er væk tirsdag og onsdag og er tilbage torsdag" only the last is of
    coming back."""
    number = next((n for n, s in reversed(list(enumerate(findings.sentences))) if s.begin <= start), 0)
    clause = findings.sentences[number].clause_at(start)
    best: tuple[int, int] | None = None
    returns: Hit | None = None
    away_before = False
    for hit in findings.of("auto.back", "auto.away"):
        if hit.sentence != number or (hit.rule == "auto.back" and findings.negation(hit) is Negation.SURE):
            continue
        away_before |= hit.rule == "auto.away" and hit.end <= start
        apart = 0 if hit.covers(clause) else 1
        distance = start - hit.end if hit.end <= start else hit.start - end + 1
        if best is None or (apart, distance) < best:
            best, returns = (apart, distance), hit if hit.rule == "auto.back" else None
    if returns is None:
        return False
    sentence = findings.sentences[number]
    return not (away_before and returns.start >= end and any(returns.end <= at < sentence.end for at in later))
