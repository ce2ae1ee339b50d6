"""Slips of the keyboard: a word that no cue knows is read as the one cue word it misses by one letter.

Only letters left out, doubled or swapped are mended, never a letter changed ("pakker" is not "takker"), never the
last letter (that is inflection), and only where one word alone fits.
"""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST = 6


class Speller:
    """Finds the cue word that was meant; built once for a vocabulary of folded words."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary)
        self._without_one: dict[str, set[str]] = {}
        for word in self._known:
            if len(word) >= _SHORTEST and word.isalpha():
                for piece in _pieces(word):
                    self._without_one.setdefault(piece, set()).add(word)
        self._mended: dict[str, str] = {}

    def mend(self, word: str) -> str:
        """The word itself where it is known, short, or like none or several; else the one that was meant."""
        if word in self._known or len(word) < _SHORTEST - 1 or not word.isalpha():
            return word
        found = self._mended.get(word)
        if found is None:
            found = self._meant(word)
            if len(self._mended) < 50_000:
                self._mended[word] = found
        return found

    def _meant(self, word: str) -> str:
        likely = set(self._without_one.get(word, ()))  # a letter left out
        for piece in _pieces(word):
            if piece in self._known and len(piece) >= _SHORTEST:
                likely.add(piece)  # a letter too many
            likely |= {w for w in self._without_one.get(piece, ()) if sorted(w) == sorted(word)}  # two swapped
        likely = {w for w in likely if w[0] == word[0] and w[-1] == word[-1] and not _inflected(w, word)}
        return likely.pop() if len(likely) == 1 else word


def _pieces(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _inflected(one: str, other: str) -> bool:
    """Whether the two differ near their ends only: another form of the word, not a slip."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= min(len(one), len(other)) - 1
