"""A clock-free way to hold code to linear time: the ratio of two runs, not seconds."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time


def grows_linearly(work: Callable[[int], object], *, size: int, bound: float = 9.0) -> bool:
    """True where four times the input takes at most `bound` times as long (16 would be quadratic).

    The quickest of several runs counts, as other processes disturb; runs too short to be told apart pass.
    """
    for attempt in range(3):
        small, large = (_quickest(work, size * factor) for factor in (1, 4))
        if large < 0.02 or large <= bound * max(small, 0.001):
            return True
        size *= 2 if attempt == 0 else 1
    return False


def _quickest(work: Callable[[int], object], size: int) -> float:
    times = []
    for _ in range(2):
        start = process_time()
        work(size)
        times.append(process_time() - start)
    return min(times)
