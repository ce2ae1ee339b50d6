"""Two days set against each other: the one behind "i stedet for" and "end", and a list that ends before another day."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import Reference
from messages.meaning.text import words_of


def instead_of(findings: Findings, reference: Reference) -> bool:
    """ "Den 7. i stedet for den 30. passer os": the day behind the "i stedet for"."""
    sentence = findings.sentences[reference.sentence]
    before = sentence.before(reference.start)
    if not _AND_OR.isdisjoint(before[-2:]):  # "i stedet for den 13. og den 15."
        while before and joins_days(before[-1]):
            if before[-1] in ("for", "stedet"):
                break
            before = before[:-1]
    return before[-3:] == ("i", "stedet", "for") or before[-2:] in (("istedet", "for"), ("frem", "for"))


def less_than(findings: Findings, reference: Reference) -> bool:
    """ "Hellere onsdag end tirsdag": the day behind the "end"."""
    sentence = findings.sentences[reference.sentence]
    before = sentence.before(reference.start)
    while before and before[-1] in _LEADING_TO:
        before = before[:-1]
    return before[-1:] == ("end",) and not _COMPARED.isdisjoint(before)


def not_so(findings: Findings, reference: Reference) -> bool:
    """ "Den 16. er lukkedag. Den 19. er ikke": nothing but the turning round of what was said of the day before."""
    sentence = findings.sentences[reference.sentence]
    own = [
        word
        for word, (start, _), of in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True)
        if of == reference.clause and not reference.start <= start < reference.end
    ]
    return "ikke" in own and not _BE.isdisjoint(own) and _NOT_SO.issuperset(own)


def takes_out(findings: Findings, hit: Hit) -> bool:
    """A cue that takes days out of the rest: "undtagen", "på nær", "bortset fra"."""
    words = findings.sentences[hit.sentence].words
    opens = words[hit.first : hit.first + 2]
    return (
        words[hit.first] in _EXCEPT
        or opens in (("paa", "naer"), ("andet", "end"), ("andre", "end"))
        or (hit.last - hit.first > 1 and words[hit.last - 1] == "end" and words[hit.first] in ("andet", "andre"))
    )


def closed_before(findings: Findings, reference: Reference, behind: int) -> bool:
    """ "Mandag eller onsdag; torsdag er udelukket": the day behind is none of those before it."""
    between = findings.text[reference.end : behind]
    if ";" in between or "–" in between or " - " in between or "\n" in between:
        return True
    sentence = findings.sentences[reference.sentence]
    own = sentence.clause_words(reference.clause)
    return not _AND_OR.isdisjoint(own) and sentence.clause_words(sentence.clause_at(behind))[0] not in _AND_OR


def joins_days(word: str) -> bool:
    """Whether a word is a day or stands between two in a row: "den 13. og onsdag den 15."."""
    return word in _BETWEEN or word[0].isdigit() or word.startswith(_DAYS)


_COMPARED = words_of("hellere snarere bedre nemmere lettere helst mere frem belejligere oplagt")
_BE = words_of("er var goer")
_NOT_SO = _BE | words_of("ikke men og det jeg vi der derimod til gengaeld saa")
_LEADING_TO = words_of("den d paa om i til det dag")
_EXCEPT = ("undtagen", "undtaget", "paanaer", "minus", "undtagelse", "bortset", "except")
_AND_OR = words_of("og eller")
_BETWEEN = words_of("den d og eller samt fra paa om i kl det dog kun")
_DAYS = ("man", "tir", "ons", "tor", "fre")
