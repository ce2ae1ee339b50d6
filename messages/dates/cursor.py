"""Reading the tokens by position, with the small look-aheads both grammars share."""

from __future__ import annotations

from messages.dates import things, words
from messages.dates.pieces import Token

_OUT_OF = frozenset({"af", "ud"})
_WEEK = frozenset({"uge", "uger", "ugerne"})
_A_WEEK = frozenset({"en", "om", "per", "pr", "hver", "to", "tre", "fire"})  # "en uge 3 møder": counted all the same
_NO_MOVES = ("flytteperiode", "flyttekasse", "flytning", "rykkerbrev", "skiftehold", "udskiftning", "skiftevis")
_NONE = Token("sign", "", "", 0, 0)
_NONE.sentence = -1


class Cursor:
    """The tokens of one text; positions beyond the ends give an empty token, so look-ahead needs no bounds."""

    __slots__ = ("_words", "count", "offered", "tokens", "year")

    def __init__(self, tokens: list[Token], year: int, offered: frozenset[tuple[int, int]]) -> None:
        """`year`: of the mail; `offered`: (month, day) of the days on offer."""
        self.tokens = tokens
        self._words = [token.norm if token.kind == "word" else "" for token in tokens]
        self.count = len(tokens)
        self.year = year
        self.offered = offered

    def at(self, i: int) -> Token:
        return self.tokens[i] if 0 <= i < self.count else _NONE

    def word(self, i: int) -> str:
        """The case-folded word at `i`, "" where something else stands."""
        return self._words[i] if 0 <= i < self.count else ""

    def sign(self, i: int) -> str:
        token = self.tokens[i] if 0 <= i < self.count else _NONE
        return token.norm if token.kind == "sign" else ""

    def number(self, i: int, low: int, high: int) -> int | None:
        """The plain number at `i` between the bounds; None where none stands or it counts something ("14 dage")."""
        token = self.at(i)
        if token.kind != "number" or len(token.raw) > 2 or not low <= token.nums[0] <= high:
            return None
        return None if self.counts(i) else token.nums[0]

    def counts(self, i: int) -> bool:
        """Whether the number at `i` has a unit behind it: "14 dage", "12 beboere", "10-12 personer"."""
        token = self.tokens[i]
        if token.sentence != self.at(i + 1).sentence or (self.word(i + 1) in _OUT_OF and self._hour(i)):
            return False  # "vi har sat 10.00-12.00 af"
        if self.word(i - 1) in _WEEK and self.word(i - 2) not in _A_WEEK:
            return False  # "fredag i uge 11 møder vi op"
        if self.word(i - 1) in {"kl", "klokken"} and self.word(i + 1) in things.UNITS:
            return False  # "kl. 10 møder vi op"
        if self.word(i + 1) in things.UNITS:
            met = self.word(i + 1) == "møder" and self.word(i + 2) in {"jeg", "vi", "alle", "huset"}
            return not (token.dot and (met or self.word(i + 1) in _OUT_OF))
        return (
            self.sign(i + 1) in words.DASHES
            and self.at(i + 2).kind == "number"
            and self.word(i + 3) in things.UNITS
            and self.at(i + 3).sentence == token.sentence
            and not self.at(i + 2).dot
            and not (self.word(i + 3) in _OUT_OF and self._hour(i))
        )

    def _hour(self, i: int) -> bool:
        first = i - 2 if self.dash(i - 1) else i
        return self.at(first).kind in {"clock", "dotted"} or self.word(first - 1) in {"kl", "klokken"}

    def amount(self, i: int) -> int | None:
        """A count in figures or words ("14", "to")."""
        token = self.at(i)
        if token.kind == "number" and len(token.raw) <= 3:
            return token.nums[0]
        return words.NUMBERS.get(self.word(i))

    def connector(self, i: int) -> int:
        """The position after "og", "eller", "," or ", og" at `i`; `i` itself where none stands."""
        k = i
        while k - i < 3:
            token = self.at(k)
            if token.kind not in {"word", "sign"} or token.norm not in words.CONNECTORS:
                break
            if token.norm == "," and token.glued and self.at(k + 1).glued and self.at(k + 1).kind == "number":
                break
            k += 1
        return k

    def dash(self, i: int) -> bool:
        return self.sign(i) in words.DASHES

    def month(self, i: int) -> int | None:
        """The month beside a day's number: full name or abbreviation."""
        word = self.word(i)
        return words.MONTHS.get(word) or words.MONTHS_SHORT.get(word)

    def weekday(self, i: int) -> int | None:
        """A weekday's name, or an abbreviation (which the caller must see confirmed)."""
        word = self.word(i)
        found = words.WEEKDAYS.get(word)
        if found is None:
            found = words.WEEKDAYS_DEFINITE.get(word)
        return words.WEEKDAYS_SHORT.get(word) if found is None else found

    def moves(self, i: int) -> bool:
        """Whether a verb of moving stands within the ten tokens before `i` in the same sentence."""
        sentence = self.at(i).sentence
        for k in range(i - 1, max(i - 11, -1), -1):
            token = self.tokens[k]
            if token.sentence != sentence:
                return False
            if token.kind == "word" and token.norm.startswith(words.MOVES) and not token.norm.startswith(_NO_MOVES):
                return True
        return False
