"""Harm that is told beside a remark on the draft agenda: a person reads it first."""

from __future__ import annotations

from itertools import pairwise

from messages.meaning.findings import Findings
from messages.meaning.text import Sentence, words_of
from messages.reading import Evidence


def harm_told(findings: Findings) -> list[Evidence]:
    """ "… det, der skete i nat, hvor en kollega blev slået": an event, and not a matter to talk of."""
    out = []
    for sentence in findings.sentences:
        words = set(sentence.words)
        if not _WORKS_WITH.isdisjoint(words):
            words -= _PLACES  # "samarbejdet med psykiatrisk skadestue"
        words -= {w for w, v in pairwise(sentence.words) if w == "rystet" and v in _SHAKEN}  # "sten i skoen rystet ud"
        hurt = not _HURT.isdisjoint(words) and not _SUFFERED.isdisjoint(words) and not _of_anybody(sentence)
        fresh = not _HAPPENED.isdisjoint(words) and not _LATELY.isdisjoint(words)
        if hurt or fresh or not _INJURED.isdisjoint(words):
            out.append(Evidence(text=sentence.text, rule="tells of harm done"))
    return out


def _of_anybody(sentence: Sentence) -> bool:
    """ "Hjælp til den, der er blevet slået": a point on what may befall anybody."""
    anybody = any(
        (w in _ANYBODY and v in ("der", "som")) or (w in _WHEN and v in _ANYBODY) for w, v in pairwise(sentence.words)
    )  # "opfølgning, når nogen er blevet slået"
    return sentence.bullet and anybody and _LATELY.isdisjoint(sentence.words) and "sidste" not in sentence.words


_SHAKEN = words_of("ud sammen posen paa")
_ANYBODY = words_of("den dem de kolleger medarbejdere nogen ansatte personale beboere folk vikarer en")
_WHEN = words_of("naar hvis dersom saafremt")
_PLACES = words_of("skadestuen skadestue hospitalet sygehuset laegevagten")
_WORKS_WITH = words_of(
    "samarbejde samarbejdet samspil samspillet aftaler aftale kontakten dialogen snitfladen snitflader overgangen "
    "overgang kommunikationen kommunikation psykiatrisk procedure procedurer udskrivning henvisning"
)
_SUFFERED = words_of("blev blevet fik")
_HURT = words_of(
    "slaaet sparket bidt truet stukket overfaldet revet kradset spyttet skubbet jagtet taevet kvalt halsen "
    "kraenket ydmyget mishandlet forulempet chikaneret banket kvaestet braekket"
)
_HAPPENED = words_of(
    "skete sket skete haendte haendt overfaldet episoden haendelsen ulykken braendte overfald slog sparkede"
)
_LATELY = words_of(
    "nat gaar aftes morges forgaars weekenden mandags tirsdags onsdags torsdags fredags loerdags soendags"
)
_INJURED = words_of(
    "indlagt indlagte skadestuen skadestue hospitalet sygehuset ambulance ambulancen rystet rystede chokeret chokerede "
    "tilskadekommet tilskadekommen bevidstloes intensiv laegevagten politianmeldt politianmeldte"
)
