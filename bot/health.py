"""How the process is: whether it lives, what is wrong with its parts, a few numbers; no secrets, no personal data."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, kw_only=True)
class Sample:
    """One number for `/metrics`; `labels` are (name, value) pairs."""

    name: str
    help: str
    kind: Literal["counter", "gauge"]
    value: float
    labels: tuple[tuple[str, str], ...] = ()


class Metrics(Protocol):
    def samples(self) -> Iterable[Sample]: ...


class Watch(Protocol):
    """What `/healthz` asks."""

    def alive(self) -> bool: ...

    def faults(self) -> tuple[tuple[str, str], ...]: ...


class Health:
    """Kept by the running parts, read by the web page.

    The process is alive while its loop calls `beat` often enough. A fault (a mailbox that cannot be reached) is told,
    but does not make it dead: to start it anew would not help.
    """

    def __init__(self, *, silent_seconds: float = 120.0, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._silent_seconds = silent_seconds
        self._monotonic = monotonic
        self._last_beat: float | None = None
        self._faults: dict[str, str] = {}
        self._counts: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
        self._helps: dict[str, str] = {}

    def beat(self) -> None:
        """The bot's loop has come round."""
        self._last_beat = self._monotonic()

    def alive(self) -> bool:
        return self._last_beat is not None and self._monotonic() - self._last_beat <= self._silent_seconds

    def fault(self, part: str, text: str) -> None:
        """A part of the bot does not work; `text` tells the administrator why."""
        self._faults[part] = text

    def well(self, part: str) -> None:
        """The part works (again)."""
        self._faults.pop(part, None)

    def faults(self) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(self._faults.items()))

    def count(self, name: str, help_text: str, by: int = 1, **labels: str) -> None:
        """Add to a counter; `name` ends in `_total` as Prometheus wants it."""
        self._helps[name] = help_text
        self._counts[name, tuple(sorted(labels.items()))] += by

    def samples(self) -> Iterable[Sample]:
        for (name, labels), value in sorted(self._counts.items()):
            yield Sample(name=name, help=self._helps[name], kind="counter", value=value, labels=labels)
        for part, _ in self.faults():
            yield Sample(
                name="samtilsyn_fault",
                help="1 while a part of the bot does not work",
                kind="gauge",
                value=1,
                labels=(("part", part),),
            )
