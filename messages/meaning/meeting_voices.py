"""Whose answer a day is, and on what terms: another's words passed on, a day each, a condition without an "if"."""

from __future__ import annotations

import re

from messages.dates.doubts import WEEKDAY
from messages.meaning.findings import Findings
from messages.meaning.references import Reference
from messages.meaning.text import FOLDED_WEEKDAYS, Sentence, words_of
from messages.reading import Evidence


def whose_answer(findings: Findings, references: tuple[Reference, ...]) -> list[Evidence]:
    """The doubts about who answers, and whether outright."""
    out = []
    for reference in references:
        if not reference.slots:
            continue
        said = findings.text[reference.start : reference.end]
        if _passed_on(findings, reference):
            out.append(Evidence(text=said, rule="another's words"))
        if _on_a_condition(findings.sentences[reference.sentence], reference):
            out.append(Evidence(text=said, rule="on a condition"))
        if _each_another(findings, reference, references):
            out.append(Evidence(text=said, rule="a day for one and another for somebody else"))
        if _unlike_the_day_before(findings, reference, references):
            out.append(Evidence(text=said, rule=WEEKDAY))
    return out


def other_place(findings: Findings) -> list[Evidence]:
    """ "I skal køre til Rosenhuset": where the mail's own house, read as "huset", is not meant."""
    out = []
    for sentence in findings.sentences:
        for found in _TO_A_PLACE.finditer(findings.text, sentence.begin, sentence.end):
            named = sentence.between(found.start(1), found.end(1))
            if not {"huset", *FOLDED_WEEKDAYS}.intersection(named):
                out.append(Evidence(text=found[0], rule="a place of its own"))
    return out


def _passed_on(findings: Findings, reference: Reference) -> bool:
    """ "Min leder skriver: 'onsdagen er bedst'": a day in somebody else's mouth."""
    begin = findings.sentences[reference.sentence].begin
    told = list(_QUOTED.finditer(findings.text, begin, reference.start))
    return any(not _CLOSED.search(findings.text, m.end(), reference.start) for m in told if not _OURS.search(m[0]))


def _on_a_condition(sentence: Sentence, reference: Reference) -> bool:
    """ "Skal hele holdet med, må det blive onsdagen": a clause that opens with its verb, and what follows from it."""
    if sentence.question or reference.clause == 0 or not sentence.clauses > 1:
        return False
    first, then = sentence.clause_words(0), sentence.clause_words(1)
    if first[0] not in _VERBS or len(first) < _SHORTEST or not _CHOOSING.isdisjoint(first):
        return False
    subject = first[1] in _SUBJECTS or first[1].endswith(("en", "et", "ne", "erne"))
    follows = then[1:2] if then[0] == "saa" else then[:1]
    return subject and bool(follows) and follows[0] in _FOLLOWING


def _each_another(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Min souschef kan kun den 8., jeg selv kun den 9.": two who can, each another day."""
    sentence = findings.sentences[reference.sentence]
    own = _who(sentence.clause_words(reference.clause))
    return own == "another" and any(
        r.sentence == reference.sentence
        and r.clause != reference.clause
        and r.slots
        and not set(r.slots) & set(reference.slots)
        and _who(sentence.clause_words(r.clause)) == "self"
        for r in references
    )


def _who(words: tuple[str, ...]) -> str:
    """Whose "kan kun" a clause tells: the writer's own, another's, or none."""
    if "kun" not in words:
        return ""
    opens = [w for w in words if w not in ("og", "men", "mens")][:2]
    if not _SELF.isdisjoint(opens):
        return "self"
    return "another" if not _OTHERS.isdisjoint(opens) or (opens[:1] and opens[0].endswith(_HOLDERS)) else ""


def _unlike_the_day_before(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Vi siger ja til den 1. april og byder jer velkommen den onsdag", where the 1st is a Monday."""
    if reference.by != "weekday" or reference.mention is None:
        return False
    sentence = findings.sentences[reference.sentence]
    before = sentence.before(reference.start)
    named = [w for w in sentence.between(reference.start, reference.end) if w in FOLDED_WEEKDAYS]
    behind = sentence.between(reference.end, sentence.end)
    own = sentence.between(reference.start, reference.end)
    pointed = before[-1:] == ("den",) or own[:1] == ("den",)
    if not pointed or len(named) != 1 or not _TELLING_WHICH.isdisjoint(behind[:1]):
        return False
    days = [r for r in references if r.start < reference.start and r.by == "date" and len(r.slots) == 1 and r.day]
    return bool(days) and not set(days[-1].slots) & set(reference.slots)


_TO_A_PLACE = re.compile(
    r"\bI (?:skal|må|bedes|kan) (?:så |nu |dog |derfor |gerne )?(?:køre|tage|komme|møde|møde op|gå|finde) "
    r"(?:til|ud til|hen til|op på|på|hos|i|ned til|over til) ([A-ZÆØÅ]\w+)"
)
_QUOTED = re.compile(
    r"\b(?:skriver|skrev|siger|sagde|svarer|svarede|melder|meldte|mener|citat)\b"
    r"[^.!?\n'\"”“»«‘]{0,60}[:,]? ?['\"”“»«‘]",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"['\"”“»«’](?=[\s.,!?]|$)")
_OURS = re.compile(r"\b(?:jeg|vi)\b", re.IGNORECASE)
_VERBS = words_of("skal er bliver kommer vil faar har gaar melder falder holder deltager ender oensker bliver skulle")
_SUBJECTS = words_of("jeg vi der det den de han hun man hele alle begge min mit mine vores jeres nogen ingen flere i")
_FOLLOWING = words_of("maa skal bliver er kan vil tager vaelger passer gaar bor foretraekker dur duer siger")
_CHOOSING = words_of("vaelge bestemme sige pege lov frit spoerges rangordne prioritere rigtigt")
_SHORTEST = 3  # words
_SELF = words_of("jeg selv vi")
_OTHERS = words_of("min vores han hun")
_HOLDERS = ("lederen", "chefen", "formanden", "repraesentanten", "konsulenten", "holderen", "kollegaen")
_TELLING_WHICH = words_of("hvor der som i den d")
