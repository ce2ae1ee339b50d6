"""Days that had votes: what was counted for each is no answer yet."""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.references import Reference
from messages.meaning.text import words_of
from messages.reading import Evidence


def voted_for(findings: Findings, references: tuple[Reference, ...]) -> list[Evidence]:
    """ "14 for den 30. april, 2 for den 3. maj. Så det bliver den 30.": not all the days that had a vote are taken."""
    if not any(not _VOTED.isdisjoint(s.words) for s in findings.sentences):
        return []
    counted = [r for r in references if r.slots and _is_counted(findings, r)]
    return [Evidence(text=findings.text[r.start : r.end], rule="said both ways") for r in counted[:1]]


def _is_counted(findings: Findings, reference: Reference) -> bool:
    sentence = findings.sentences[reference.sentence]
    before = [w for w, (start, _) in zip(sentence.words, sentence.spans, strict=True) if start < reference.start]
    return len(before) > 1 and before[-1] == "for" and (before[-2].isdecimal() or before[-2] in _COUNTS)


_VOTED = words_of("stemt stemte stemmer stemmerne afstemning haandsopraekning flertal flertallet")
_COUNTS = words_of("en et to tre fire fem seks syv otte ni ti elleve tolv flest faerrest flertallet resten")
