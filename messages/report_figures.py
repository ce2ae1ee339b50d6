"""The report's figures as values: the one model that every format of the report is written from.

Names of regions, topics, reasons and questions are the domain's identifiers; `report_words.py` puts them into words.
What may not be shown (a region with too few respondents) is not in here at all: it says that it is hidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

_YES_NO = ("yes", "no")
_DEGREES = ("5", "4", "3", "2", "1")
_LEVELS = ("4", "3", "2", "1")
SCALES: Mapping[str, tuple[str, ...]] = {
    "1": _YES_NO,
    "2": _YES_NO,
    "3": _DEGREES,
    "5": _YES_NO,
    "8": _DEGREES,
    "10": _DEGREES,
    "11": _LEVELS,
    "12": _YES_NO,
}
TEXTS = ("4", "6", "7", "9")

_DECIMALS_OF_SHARES = 4
_DECIMALS_OF_MEANS = 2


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A deadline of the process over all cases where it can be told: how many, how many kept, the median days."""

    n: int
    kept: int
    median_days: float | None


@dataclass(frozen=True, kw_only=True)
class Declined:
    n: int
    reasons: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class QuestionFigures:
    """A survey question answered by choosing: how often each answer was given, and how many do not know.

    `n` is None, and all else empty, where the group is too small to be shown.
    """

    n: int | None
    counts: Mapping[str, int] = field(default_factory=dict)
    dont_know: int | None = None

    @property
    def hidden(self) -> bool:
        return self.n is None

    @property
    def n_rated(self) -> int | None:
        """Answers without "ved ikke": what the shares are of."""
        return None if self.hidden else sum(self.counts.values())

    @property
    def shares(self) -> dict[str, float]:
        """Each answer's part of `n_rated`, 0 to 1; empty where hidden."""
        return {answer: self.share_of(answer) for answer in self.counts}

    @property
    def mean(self) -> float | None:
        """ "Gns" (seeds/004) where the scale has numbers and somebody used it."""
        numbers = {int(answer): count for answer, count in self.counts.items() if answer.isdecimal()}
        rated = sum(numbers.values())
        if not rated:
            return None
        return round(sum(answer * count for answer, count in numbers.items()) / rated, _DECIMALS_OF_MEANS)

    def share_of(self, *answers: str) -> float:
        """The part of `n_rated` that gave one of these answers; 0 where nobody was rated."""
        rated = self.n_rated
        return round(sum(self.counts.get(a, 0) for a in answers) / rated, _DECIMALS_OF_SHARES) if rated else 0.0


HIDDEN = QuestionFigures(n=None)


@dataclass(frozen=True, kw_only=True)
class FreeTexts:
    """The free answers to a question, masked. `n` counts them; `texts` is empty where they are not to be shown."""

    n: int | None
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SurveyFigures:
    """The survey of the cases held in the period.

    `undeliverable`: sent, and no mail got through; `unreached`: those of them that did not answer either.
    `not_sent`: why the others held got none ("pilot", "late", "coordinator"); `waiting`: still to be sent.
    `by_region` holds, for each region and question, what may be shown.
    """

    sent: int
    answered: int
    undeliverable: int
    unreached: int = 0
    waiting: int = 0
    not_sent: Mapping[str, int] = field(default_factory=dict)
    questions: Mapping[str, QuestionFigures]
    by_region: Mapping[str, Mapping[str, QuestionFigures]] = field(default_factory=dict)
    texts: Mapping[str, FreeTexts] = field(default_factory=dict)

    @property
    def rate(self) -> float:
        """Answered in whole or part, of all that were sent; 0 to 1."""
        return round(self.answered / self.sent, _DECIMALS_OF_SHARES) if self.sent else 0.0

    @property
    def rate_reached(self) -> float:
        """The same of those that a mail could reach."""
        reached = self.sent - self.unreached
        return round(self.answered / reached, _DECIMALS_OF_SHARES) if reached else 0.0


@dataclass(frozen=True, kw_only=True)
class HeldInspection:
    """One inspection that was held; never part of a report for publication."""

    case_id: str
    institution: str
    region: str
    day: date


@dataclass(frozen=True, kw_only=True)
class SampleFigures:
    """The random sample of one region in one year: how many cases could be drawn and were, how many answers of the
    authorities were asked for and came, and what was found."""

    year: int
    region: str
    population: int
    drawn: int
    asked: int
    received: int
    in_order: int
    deviation: int


@dataclass(frozen=True, kw_only=True)
class LessonText:
    """A lesson or a barrier ("lesson", "barrier") for the steering group, masked; by which authority and region."""

    kind: str
    text: str
    authority: str | None
    region: str | None
    day: date


@dataclass(frozen=True, kw_only=True)
class Report:
    """All figures of a period (both days included), of the whole country or of one `region`.

    `held` has, by region, each year of the period, "total" and "target"; `targets` are a region's by year and in
    "total". `topics` and `guidelines` count, by authority ("at", "st"), the cases whose documentation raised them.
    `dilemmas` counts the cases where both authorities raised the same topic, `dilemma_topics` which.
    `under_way`: invited in the period, not declined, not yet held. `notifications` and `press` count, by the
    authority they came from, what one told the other and what was told before somebody spoke to the press.
    """

    name: str
    programme_period: tuple[date, date]
    period: tuple[date, date]
    region: str | None = None
    anonymous: bool = False
    smallest_group: int
    targets: Mapping[str, int]
    held: Mapping[str, Mapping[str, int]]
    held_inspections: tuple[HeldInspection, ...] = ()
    invited: int
    under_way: int
    declined: Declined
    deadlines: Mapping[str, Kept]
    topics: Mapping[str, Mapping[str, int]]
    guidelines: Mapping[str, Mapping[str, int]]
    dilemmas: int
    dilemma_topics: Mapping[str, int] = field(default_factory=dict)
    survey: SurveyFigures
    samples: tuple[SampleFigures, ...] = ()
    notifications: Mapping[str, int] = field(default_factory=dict)
    press: Mapping[str, int] = field(default_factory=dict)
    lessons: tuple[LessonText, ...] = ()

    @property
    def n_held(self) -> int:
        return sum(row["total"] for row in self.held.values())

    @property
    def n_target(self) -> int:
        return sum(row["target"] for row in self.held.values())

    @property
    def years(self) -> tuple[str, ...]:
        return tuple(str(year) for year in range(self.period[0].year, self.period[1].year + 1))

    @property
    def midway(self) -> bool:
        """Whether the period ends before the programme does."""
        return self.period[1] < self.programme_period[1]
