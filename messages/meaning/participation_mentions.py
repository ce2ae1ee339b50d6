"""Answers that are only mentioned, and those that a clause must end with: which cues of a yes or a no say it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.story import said_by_others
from messages.meaning.tables.answers import WE_WORDS
from messages.meaning.text import words_of


def ending(findings: Findings, rule: str) -> list[Hit]:
    """ "Strandvejen vil meget gerne, og …", "… at vi ikke vil": what says it where nothing more follows."""
    out = []
    for hit in findings.of(f"{rule}.ending"):
        sentence = findings.sentences[hit.sentence]
        follows = sentence.words[hit.last : hit.last + 1]
        if follows == ("men",):
            continue
        if not follows or sentence.clause_of[hit.last] != hit.clauses[1] or follows[0] in _JOINS:
            out.append(replace(hit, rule=rule))
    return out


_JOINS = words_of("og saa for da")


def in_noise(findings: Findings, no: Hit) -> bool:
    """ "Sæt os på listen over dem, der siger nej" is more than the "dem, der siger nej" in it."""
    named = set(no.named)
    noise = [set(h.named) for h in findings.of("answer.noise") if h.sentence == no.sentence]
    return any(not taken.isdisjoint(named) and not taken < named for taken in noise)


def opens_yes(findings: Findings, no: Hit, yes: list[Hit]) -> bool:
    """ "Nej, vi har bestemt ikke noget imod det": the "nej" goes with the negation of the yes behind it."""
    if no.first or no.last > 1:
        return False
    words = findings.sentences[no.sentence].words
    behind = [h for h in yes if h.sentence == no.sentence]
    return bool(behind) and all(any(words[p] in NEGATORS for p in h.named) for h in behind)


def is_habit(words: tuple[str, ...]) -> bool:
    """ "Normalt siger vi nej til projekter": what is answered as a rule."""
    return words[0] in _AS_A_RULE or words[:2] == ("som", "regel") or "plejer" in words


_AS_A_RULE = words_of("normalt saedvanligvis typisk generelt almindeligvis")


def of_the_others(findings: Findings, hit: Hit) -> bool:
    """ "Vi ønsker held og lykke til de steder, der går ind i det": what is told of others in a relative clause; not "vi
    er et af de steder, der …"."""
    sentence = findings.sentences[hit.sentence]
    of = hit.clauses[0]
    if not of or sentence.clause_words(of)[0] not in ("der", "som"):
        return False
    before = sentence.clause_words(of - 1)
    return not _OTHER_PLACES.isdisjoint(before[-2:]) and _BEING_ONE.isdisjoint(before)


_OTHER_PLACES = words_of("steder huse bosteder tilbud dem andre alle de kolleger institutioner nogle nogen")
_BEING_ONE = words_of("er vaere hoere hoerer blive bliver blandt som skriv saet regn os huset")


def echoed(findings: Findings) -> list[Hit]:
    """ "Hatten af for de huse, der går ind i det. Vi gør det ikke": a no to what others are said to do just before; not
    "mange siger nej, vi gør det ikke"."""
    out = []
    for hit in findings.of("no.echo"):
        before = [h for h in findings.of("yes", "no") if 0 <= hit.sentence - h.sentence <= 1 and h.start < hit.start]
        others = [h for h in before if h.rule == "yes" and by_others(findings, h)]
        if others and not any(h.rule == "no" for h in before):
            out.append(replace(hit, rule="no"))
    return out


def by_others(findings: Findings, hit: Hit) -> bool:
    """ "De huse, der siger ja", "naboen siger ja": whose answer it is."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    return of_the_others(findings, hit) or words[0].startswith("nabo") or not _OTHER_PLACES.isdisjoint(words[:2])


def refused_elsewhere(findings: Findings, no: Hit) -> bool:
    """ "Mange siger nej til den slags": what others do, and no answer of ours."""
    words = findings.sentences[no.sentence].clause_words(no.clauses[0])
    return words[0] in _SOME and WE_WORDS.isdisjoint(words)


_SOME = words_of("mange andre nogle")


def with_something_else(findings: Findings, yes: Hit) -> bool:
    """ "Kommunen kører et forløb, hvor vi er med. Nej tak": with another programme."""
    return findings.sentences[yes.sentence].clause_words(yes.clauses[0])[0] == "hvor"


def only_possible(findings: Findings, no: Hit) -> bool:
    """ "Vi kunne sige nej. Det gør vi ikke.": what might be answered, and is not."""
    if _MIGHT.isdisjoint(findings.sentences[no.sentence].clause_words(no.clauses[0])):
        return False
    return any(h.sentence == no.sentence + 1 for h in findings.of("no.echo"))


_MIGHT = words_of("kunne ville burde skulle maatte let nemt oplagt normalt plejer")


def of_a_thing(findings: Findings, no: Hit) -> bool:
    """ "Klokken er desværre ikke lavet": what is the matter with a thing."""
    sentence = findings.sentences[no.sentence]
    words = sentence.clause_words(no.clauses[0])
    named = {sentence.words[p] for p in no.named}
    if named != {"desvaerre", "ikke"} or words[-1] == "ikke" or not WE_WORDS.isdisjoint(words):
        return False
    return words[0] not in _OF_THE_OFFER and not words[0].startswith(("del", "tilb", "proj", "forl", "svar", "tid"))


_OF_THE_OFFER = words_of("det dette desvaerre nej saa derfor men og beklager i der her ikke denne")


def of_neighbours(findings: Findings, hit: Hit) -> bool:
    """ "Et bosted i nabokommunen har takket nej, hører jeg": told beside an answer, before it or behind."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    return said_by_others(words) and any(word.startswith("nabo") for word in words)


def only_named(findings: Findings, hit: Hit) -> bool:
    """ "Det ville være dumt at sige nej", "jeg er den, der afviser alt nyt": what might be answered, not the answer."""
    sentence = findings.sentences[hit.sentence]
    opens = sentence.clause_of.index(hit.clauses[0])
    if sentence.words[opens] in ("der", "som") and opens:
        return True
    for position in range(max(opens, hit.first - _APART), hit.last):
        if sentence.words[position] == "at" and sentence.words[position + 1 : position + 2] != ("vi",):
            return _RESOLVED.isdisjoint(sentence.words[opens:position])
    return False


def only_thought_of(words: tuple[str, ...]) -> bool:
    """ "Jeg gik rundt med et nej i tre dage", "der stod ja i min kladde", "jeg afslår næsten alt": what was only on
    somebody's mind, and what is answered as a rule."""
    kept = not _KEPT.isdisjoint(words) and not _ON_ONES_MIND.isdisjoint(words)
    return kept or any(a in ("naesten", "stort", "ellers") and b in ("alt", "set", "alle") for a, b in pairwise(words))


_KEPT = words_of("gik stod laa sad havde skrev var")
_ON_ONES_MIND = words_of("rundt kladde kladden kladdesvar udkast udkastet hovedet tungen tankerne lommen skuffen")


_APART = 3  # words
_RESOLVED = words_of(
    "vaelger valgt valgte vaelge noedt noedsaget noedsagede besluttet beslutter besluttede enige foretraekker endt "
    "endte ender maa skal tillader agter oensker beklager tvunget tvinges landet landede lyder indstillet indstiller"
)


def promises(findings: Findings, hit: Hit) -> bool:
    """ "Vi takker ja", "I får et ja": more than a wish, so that no "desværre" behind it turns it round."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    return "ja" in words and not _PROMISING.isdisjoint(words) and _WISHING.isdisjoint(words)


_PROMISING = words_of("takker siger svarer faar giver lyder er bliver")
_WISHING = words_of("ville kunne burde skulle gerne ellers havde sagde kan vil om hvis")
