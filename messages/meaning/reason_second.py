"""A second opinion on why a no is said: a small trained model tells how likely each of the reasons is.

As gate.py, whose shape the model has; trained on the labelled mails (`python -m tests.bench.reasons --write`). It is
asked where the cues tell no reason, half of one or two, and is believed only where it is nearly certain.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from messages.meaning.findings import Findings
from messages.meaning.gate import Features, Model, features_of, read_model
from messages.meaning.meant import Meant
from messages.reading import Kind

NONE = "none"
OUTCOMES = (NONE, "resources", "target_group_changed", "ongoing_programme", "organisational", "other")
"""The reasons of the programme, and that none is given."""
SURE = 0.9
"""How likely a reason must be that the words do not say outright (0…1)."""
AGREED = 0.5
"""The same of a reason that the cues tell, too, if not surely."""
SUREST = 0.95
"""The same of no reason at all beside words that nobody knows, and of the one of two that both are told."""
DENIED = 0.02
"""A reason that is less likely than this is not believed, whatever the cues say."""
UNTOLD = 0.3
"""The same of no reason at all: it may be told in words that nobody knows."""


def likely_reasons(findings: Findings) -> dict[str, float]:
    """How likely (0…1) each of `OUTCOMES` is in a mail that says no; they add up to 1."""
    return _model().likelihoods(reason_features(findings))


def reason_features(findings: Findings) -> Features:
    """What the model looks at."""
    return features_of(Meant(kind=Kind.PARTICIPATION), findings)


@lru_cache(maxsize=1)
def _model() -> Model:
    return read_model(files("messages.meaning").joinpath("gate_reason.txt").read_text("utf-8"))
