# ruff: noqa: E501 (patterns)
"""A point that was thought of and given up: "jeg tumlede med et punkt om støj, men det hører ikke hjemme her"."""

from __future__ import annotations

import re
from itertools import pairwise

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.text import words_of


def given_up(findings: Findings, hit: Hit) -> bool:
    """ "Vi overvejede et punkt om …, men", "det, jeg ville have haft med", "punkt 3 er det, vi taler om": no point any
    more, not yet one, or one of the draft's own."""
    words = findings.sentences[hit.sentence].words
    if words[hit.last - 1] in _TURNS and words[hit.last : hit.last + 1] == ("tilbage",):
        return True
    if _OF_THE_DRAFT.match(" ".join(words)):
        return True
    if _NEARLY.search(" ".join(words)):
        return True
    would = not {"ville", "kunne", "skulle", "havde"}.isdisjoint(words)
    had = any(v in _WISHED and w in ("have", "havde", "vi", "jeg", "gerne") for w, v in pairwise(words))
    return (had and would) or not _ONCE.isdisjoint(words)


_NEARLY = re.compile(
    r"\b(?:var|er) (?:jeg |vi )?(?:lige ved|taet paa|naer ved|paa nippet til|fristet til) at (?:foreslaa|bede|skrive|tilfoeje|ville|oenske)"
)
_TURNS = words_of("vender vende vendt")
_OF_THE_DRAFT = re.compile(
    r"(?:(?:isaer|saerligt|navnlig|og|ogsaa|jeg synes|vi synes) )*"
    r"(?:(?:punkt|pkt|nr|punkterne|emne) (?:nr )?\d+(?: (?:og|samt|til) \d+)*"
    r"|(?:det|de) (?:foerste|andet|tredje|fjerde|femte|sjette|sidste|midterste|to|tre)(?: \w+)? (?:punkt|emne|punkter|emner)) "
    r"(?:er|var|rammer|handler|daekker|passer|siger|ligger|ser|lyder|taler)\b(?! (?:ikke|fint men))"
    r"|(?:alle )?(?:punkterne|emnerne|temaerne|punkter|emner|det|de|listen|dagsordenen) (?:er|rammer|daekker|svarer|omfatter)"
    r"(?: \w+){0,3} (?:dem|det|de ting|de emner|de punkter) "
)
_WISHED = words_of("haft oensket foreslaaet naevnt bedt savnet tilfoejet spurgt haabet taenkt")
_ONCE = words_of("overvejede overvejet droppede droppet opgav opgivet tumlede tumlet puslede leget legede grublede")


def dismissed(findings: Findings, number: int, clause: int) -> bool:
    """ "Jeg tumlede med et punkt om støj, men det hører ikke hjemme her": of a wish that was given up."""
    wished = [h for h in findings.of("agenda.add") if h.sentence == number and h.clauses[1] < clause]
    words = findings.sentences[number].clause_words(clause)
    here = findings.in_sentence(number)
    anew = any(
        h.covers(clause)
        and h.rule in ("agenda.add", "agenda.change", "agenda.talk")
        and "hjemme" not in findings.words(h)
        for h in here
    )
    return bool(wished) and all(given_up(findings, h) for h in wished) and not anew and not _SETTLES.isdisjoint(words)


_SETTLES = words_of(
    "internt selv hjemme allerede daekket andetsteds daekker dagligdagen hverdagen personalemoede personalemoedet "
    "husmoede husmoedet ledermoede sluttede skrinlagde opgav droppede droppet lod klarer klarede loest loeste glemte"
)
