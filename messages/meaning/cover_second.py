"""A second opinion on loose words beside a form: a small trained model tells how surely they leave the form untouched.

As gate.py, whose shape the model has; trained on labelled notes (`python -m tests.bench.cover_notes --write`). It is
asked of sentences that no list accounts for and that name nothing risky, one by one.
"""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.gate import ASK, Features, features_in, model_of
from messages.meaning.tables.cover_note import PAPER, PAPER_ROOTS
from messages.meaning.text import words_of
from messages.reading import Kind

PLAIN = "complete"
OUTCOMES = (PLAIN, ASK)
SURE = 0.55
"""How likely a loose sentence must be to say nothing that matters (0…1)."""
SURER = 0.6
"""The same of one that denies, limits or speaks of somebody."""
SUREST = 0.6
"""The same of one with a word that nobody has taught."""
SAFE = 0.85
"""The same of one with a word that mostly means no harm near the form's answers."""
CERTAIN = 0.95
"""The same of one that names somebody whom nothing accounts for."""


def leaves_it(findings: Findings, number: int) -> float:
    """How likely (0…1) a sentence of a note says nothing that a person must know."""
    return model_of(Kind.DOCUMENTATION).likelihoods(features_of(findings, number))[PLAIN]


def has_met(word: str) -> bool:
    """Whether a folded word stood in the notes that the model has learnt from."""
    return word in model_of(Kind.DOCUMENTATION).weights


def features_of(findings: Findings, number: int) -> Features:
    """The features of one sentence; papers, houses, authorities and names count by what they are."""
    sentence = findings.sentences[number]
    words = [
        _class(word, named=bool(at) and findings.text[start].isupper())
        for at, (word, (start, _)) in enumerate(zip(sentence.words, sentence.spans, strict=True))
    ]
    return features_in({number: [*words, "?"] if sentence.question else words}, findings)


def _class(word: str, *, named: bool) -> str:
    if word.startswith(_SURVEY):
        return "#spoergeskema"
    if word.startswith("planche") or (word not in PAPER and any(root in word for root in PAPER_ROOTS)):
        return "#papir"
    if word in _HOUSE:
        return "#hus"
    if word.startswith(_HEADS):
        return "#leder"
    if word in _AUTHORITIES or (named and word == "at"):
        return "#tilsyn"
    return word


_SURVEY = ("spoergeskema", "undersoegelse")
_HOUSE = words_of("stedet tilbuddet huset bostedet botilbuddet institutionen centret centeret")
_HEADS = ("leder", "forstander", "souschef", "afdelingsleder", "driftsherre", "bestyrels")
_AUTHORITIES = words_of("arbejdstilsynet socialtilsynet arbejdstilsynets socialtilsynets")
