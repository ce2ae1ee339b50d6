"""Words beside a no that seem to give a reason, though no cue knows it."""

from __future__ import annotations

from collections.abc import Sequence

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.substance import is_harmless
from messages.meaning.text import words_of
from messages.reading import Evidence


def unexplained(findings: Findings, no: list[Hit], told: Sequence[Hit] = ()) -> Evidence | None:
    """Words that seem to give a reason that no cue knows; `told` are the cues that are known."""
    no = [*no, *told]
    clauses = {(h.sentence, h.clauses[0]) for h in told}
    given = next(
        (
            h
            for h in findings.of("reason.given")
            if not _thanked(findings, h)
            and not _NO_ALONE.issuperset(findings.sentences[h.sentence].clause_words(h.clauses[1]))
            and not findings.inside(h, "answer.aside")
            and not any(h.sentence == n.sentence and set(h.named) <= set(n.named) for n in no)
            and (h.sentence, h.clauses[1]) not in clauses
        ),
        None,
    )
    if given is not None:
        return findings.evidence(given)
    answered = {h.sentence for h in no}
    theirs = {n for n in answered if findings.sentences[n].words[0] in _THEY}
    if theirs and theirs != answered:
        sentence = findings.sentences[min(theirs)]
        return Evidence(text=sentence.text[:80], rule="reason.given")  # "Vi deltager ikke. Personalet ønsker det ikke"
    for number, sentence in enumerate(findings.sentences):
        if sentence.question:
            continue  # "Må jeg være ærlig?": open questions are seen to elsewhere
        if number not in answered and len(sentence.words) > _FEW and not _all_idle(findings, number):
            return Evidence(text=sentence.text[:80], rule="reason.given")
    for hit in no:
        sentence = findings.sentences[hit.sentence]
        others = [c for c in range(sentence.clauses) if not hit.covers(c)]
        for clause in others:
            words = sentence.clause_words(clause)
            known = any(
                h.stands_in(hit.sentence, clause)
                for h in (*no, *findings.of("small.talk", "answer.aside", "yes.weak", "yes.past", "greeting", "sorry"))
            )
            if len(words) > _SHORT and not known and not _idle(findings, hit.sentence, clause):
                return Evidence(text=" ".join(words), rule="reason.given")
    return None


# "… for vi ønsker ikke at være med": the no once more.
_NO_ALONE = words_of(
    "for fordi da at vi jeg huset oensker vil kan skal ikke desvaerre altsaa bare vaere med deltage deltager det gerne"
)


def _thanked(findings: Findings, hit: Hit) -> bool:
    """ "Tak, fordi I spurgte": what the thanks are for, and no reason."""
    words = findings.sentences[hit.sentence].words
    return words[hit.first - 1 : hit.last + 1] in (("tak", "fordi", "i"), ("tak", "fordi", "du"))


def _all_idle(findings: Findings, number: int) -> bool:
    """Whether every clause of a sentence is small talk, kind words, or tells nothing."""
    if _idle(findings, number, None):
        return True
    sentence = findings.sentences[number]
    spoken = {
        c
        for h in findings.of("small.talk", "greeting", "answer.aside")
        if h.sentence == number
        for c in range(h.clauses[0], h.clauses[1] + 1)
    }
    before = known = False
    for clause in range(sentence.clauses):
        words = sentence.clause_words(clause)
        told = clause in spoken or _idle(findings, number, clause)
        known = known or told
        before = told or len(words) <= _SHORT or (before and words[0] in _GOING_ON)
        if not before:
            return False
    return known or (sentence.clauses == 1 and sentence.words[0] not in _THEY and not _of_us(findings, number))


def _of_us(findings: Findings, number: int) -> bool:
    """ "Vi skraber bunden": short, of the house, and not known to be harmless."""
    words = findings.sentences[number].words
    return len(words) == _SHORT and words[0] in ("vi", "vores") and not is_harmless(findings, number)


_SHORT = 3  # words
_FEW = 2  # words: "Personalet vil ikke" tells why
_GOING_ON = ("som", "der", "at", "naar", "hvis", "og", "fordi", "hvor")
_THEY = words_of(
    "personalet medarbejderne beboerne borgerne kommunen regionen driftsherren teamet flertallet bestyrelsen kollegerne"
)


_OURS = words_of("vi vores os huset husets der man")
_YOURS = words_of("jer jeres du dig din dit jeg mig min mit tak held hilsen ideen initiativet projektet tilbuddet")
_TALK = ("small.", "greeting", "courtesy.condition", "harmless", "yes.weak")


def _idle(findings: Findings, number: int, clause: int | None) -> bool:
    """Whether words tell nothing, not even of the house: a reason may be told in the most ordinary words."""
    sentence = findings.sentences[number]
    words = sentence.words if clause is None else sentence.clause_words(clause)
    if not _OURS.isdisjoint(words) or not is_harmless(findings, number, clause):
        return False
    spoken = (
        findings.in_sentence(number) if clause is None else findings.of("small.talk", "greeting", "courtesy.condition")
    )
    # "Kassen er tom": told in everyday words, and to nobody.
    return not _YOURS.isdisjoint(words) or any(h.rule.startswith(_TALK) and h.sentence == number for h in spoken)
