"""Single words that hint at a reason and tell none where they stand: the time you spent, nice people, whom we asked."""

from __future__ import annotations

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.text import fold, words_of


def is_idle_hint(findings: Findings, hit: Hit) -> bool:
    """ "Det tog lidt tid", "kære folk", "efter samråd med driftsherren": nothing of a lack or a change."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.clause_words(hit.clauses[0])
    if hit.rule.endswith(".resources") and _yours_to_use(words, sentence.words[hit.last :]):
        return True
    if hit.rule.endswith(".organisational") and any(w.endswith(_PURSES) for w in words) and "lukket" in words:
        return True
    if not hit.rule.startswith("hint.") or len(hit.named) > 1:
        return False
    word = fold(findings.words(hit))
    before = sentence.words[hit.first - 1] if hit.first else ""
    if word in _WHO:
        return any(w.startswith(_ASKING) for w in words)
    if not NEGATORS.isdisjoint(words) or not _LACKING.isdisjoint(words):
        return False
    if word in ("tid", "tiden"):
        return before in _SOME or "brugt" in words
    return (
        word == "folk" and not _OURS.intersection(words[: words.index("folk")]) and (before in _NICE or not hit.first)
    )


def _yours_to_use(words: tuple[str, ...], follows: tuple[str, ...]) -> bool:
    """ "Brug kræfterne et andet sted", "jeres projekt er skåret til andre": nothing of ours is lacking."""
    return words[0] in _USE or ("skaaret" in words and follows[:1] == ("til",) and "til" in words)


_USE = words_of("brug gem spar send laeg giv")
_PURSES = (
    "konto",
    "kontoen",
    "kassen",
    "kassekreditten",
    "puljen",
    "budgettet",
    "rammen",
)  # "Vikarkontoen blev lukket"


_WHO = words_of("driftsherren driftsherre ejer ejeren ejerne ledelsen lederen forstanderen chefen")
_ASKING = tuple(words_of("samraad raadfoer konfer hoering forelagt"))
_LACKING = words_of(
    "mangler mangel knap knapt presset pressede uden nok faerre kraever koster taber spild for vores min"
)
_SOME = words_of("lidt laengere samme den kort god nogen lang rum noget")
_OURS = words_of("mine vores vore faste egne min")
_NICE = words_of(
    "kaere flinke soede rare venlige gode fine dygtige kloge andre fremmede hyggelige behagelige tapre unge"
)
