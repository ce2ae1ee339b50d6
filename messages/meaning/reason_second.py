"""A second opinion on why an institution says no, where the words leave two reasons open or only hint at one.

As gate.py, whose shape the model has; trained on labelled mails (`python -m tests.bench.gate_reasons --write`). It only
chooses among the reasons that the cues leave open (reasons.py), and where it is not sure a person is asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from messages.meaning.findings import Findings
from messages.meaning.gate import features_of, model_named
from messages.meaning.meant import Meant
from messages.reading import Kind

NAME = "reasons"
NONE_GIVEN = "none"
REASONS = ("target_group_changed", "ongoing_programme", "organisational", "resources", "other")
OUTCOMES = (NONE_GIVEN, *REASONS)
SURE = 0.75
"""How likely a reason must be that stands beside another, or is only hinted at (0…1)."""
SURER = 0.97
"""How likely it must be that words beside a no, which no cue knows, are no reason at all."""
TOLD = 0.9
"""How likely a reason must be that no cue tells (0…1)."""
UNTOLD = 0.3
"""How likely it must be that none is given, where no words seem to give one."""
RIVAL = "another reason: "
UNKNOWN = "reason not understood"


@dataclass(frozen=True, kw_only=True)
class Settled:
    """The reason of a no after all; None: none was given."""

    reason: str | None


def settle(meant: Meant, findings: Findings) -> Settled | None:
    """The reason that is meant; None where that cannot be told surely enough."""
    likely = likely_reasons(findings)
    for name, least in _left_open(meant):
        if likely[name] >= least:
            return Settled(reason=None if name == NONE_GIVEN else name)
    return None


def likely_reasons(findings: Findings) -> dict[str, float]:
    """How likely (0…1) each of `OUTCOMES` is in a mail that says no."""
    return model_named(NAME).likelihoods(features_of(Meant(kind=Kind.PARTICIPATION), findings))


def _left_open(meant: Meant) -> list[tuple[str, float]]:
    """The reasons that may be meant, and how likely each must be: more so where the cues do not leave it open."""
    if any(one.rule == UNKNOWN for one in meant.unsure):
        return [(NONE_GIVEN, SURER), *((name, TOLD) for name in REASONS)]
    rivals = [one.rule.removeprefix(RIVAL) for one in meant.unsure if one.rule.startswith(RIVAL)]
    named = [(name, SURE) for name in (meant.reason or NONE_GIVEN, *rivals)]
    return [*named, *((name, TOLD) for name in OUTCOMES)]
