"""How often somebody may ask: a bucket of turns for each address, filled again as time passes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable


class RateLimit:
    """At most `turns` at once for each key, and `turns` more each `seconds`; forgets the keys longest unseen."""

    def __init__(
        self, *, turns: int, seconds: float, most_keys: int = 10_000, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._turns = float(turns)
        self._per_second = turns / seconds
        self._most_keys = most_keys
        self._monotonic = monotonic
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()  # key -> turns left, as of when

    def take(self, key: str) -> bool:
        """Use a turn; False where none is left."""
        left = self._now(key)
        self._left[key] = (max(left - 1, 0.0) if left >= 1 else left, self._monotonic())
        self._left.move_to_end(key)
        while len(self._left) > self._most_keys:
            self._left.popitem(last=False)
        return left >= 1

    def _now(self, key: str) -> float:
        left, since = self._left.get(key, (self._turns, 0.0))
        return min(self._turns, left + (self._monotonic() - since) * self._per_second)
