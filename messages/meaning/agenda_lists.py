"""How a list of points is set: under which words it stands, and where its items begin on one line."""

from __future__ import annotations

import re

from messages.meaning.findings import Findings
from messages.meaning.text import Sentence, words_of


def on_one_line(findings: Findings, sentence: Sentence, end: int) -> list[tuple[int, int]]:
    """ "1) Støj 2) Vikarer 3) Pauser": the places of items that stand one behind the other."""
    marks = list(_NEXT_ITEM.finditer(findings.text, sentence.start, end))
    first = findings.text[sentence.begin : sentence.start].strip(" (")
    if not first.startswith("1") or [int(m[1]) for m in marks] != list(range(2, len(marks) + 2)):
        return [(sentence.start, end)]
    starts = [sentence.start, *(m.end() for m in marks)]
    return list(zip(starts, [*(m.start() for m in marks), end], strict=True))


_NEXT_ITEM = re.compile(r"[\s,;]+\(?([2-9])\)\s+")


def announces(sentence: Sentence) -> bool:
    """ "Vores punkter:", "må jeg få sat følgende på?": what stands below is what is meant."""
    asked = sentence.question and sentence.words[0] in _MODALS and not _BELOW.isdisjoint(sentence.words)
    return sentence.colon or asked


_MODALS = words_of("maa kan kunne vil")
_BELOW = words_of("foelgende dette disse nedenstaaende nedenfor herunder her to tre fire fem nogle et par")
