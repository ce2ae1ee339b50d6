"""One piece of a text: a word, a number in a shape that dates have, a sign."""

from __future__ import annotations

from typing import Literal

Kind = Literal["word", "number", "day/month", "dotted", "clock", "date", "sign", "dead"]


class Token:
    """One piece of the text. `norm` is case-folded; `nums` the numbers of a numeric shape.

    `dot`: an ordinal's point or an abbreviation's.

    `glued`: no white space before it. `sentence` counts sentences, `soft` marks the first
    token after a line too short to have been wrapped.
    """

    __slots__ = ("dot", "end", "glued", "kind", "norm", "nums", "raw", "sentence", "soft", "start")

    def __init__(
        self,
        kind: Kind,
        raw: str,
        norm: str,
        start: int,
        end: int,
        nums: tuple[int, ...] = (),
        glued: bool = False,
        soft: bool = False,
        sentence: int = 0,
    ) -> None:
        self.kind: Kind = kind
        self.raw = raw
        self.norm = norm
        self.start = start
        self.end = end
        self.nums = nums
        self.dot = False
        self.glued = glued
        self.soft = soft
        self.sentence = sentence

    def __repr__(self) -> str:
        return f"<{self.kind} {self.raw!r} {self.sentence}>"
