"""Headings of a form's parts in words of the writer's own ("Tilsynet", "Om mødet"): they end the answer before them."""

from __future__ import annotations

from messages.papers.form_labels import fold_label

_MOST_WORDS = 5
_SHORT = 4
_PARTS = (
    "om", "og", "selve", "lidt", "generelt", "generelle", "general", "oplysninger", "information", "stamdata", "fakta",
    "tilsyn", "tilsynet", "tilsynets", "socialtilsyn", "socialtilsynet", "myndigheden", "myndighed", "tilsynsbesoeget",
    "besoeget", "tilbud", "tilbuddet", "botilbuddet", "bostedet", "stedet", "huset", "institution", "institutionen",
    "virksomheden", "moede", "moedet", "dialogmoede", "dialogmoedet", "udbytte", "udbyttet", "afslutning",
    "opsamling", "dokumentation", "skema", "skemaet", "del", "afsnit", "part",
)  # fmt: skip


def heads_a_part(text: str) -> bool:
    """Whether a line set as a heading is made of such words alone, slips of the pen forgiven in long ones."""
    from rapidfuzz import fuzz, process

    words = fold_label(text).split()
    return 0 < len(words) <= _MOST_WORDS and all(
        word.isdigit()
        or process.extractOne(word, _PARTS, scorer=fuzz.ratio, score_cutoff=100 if len(word) <= _SHORT else 86)
        for word in words
    )
