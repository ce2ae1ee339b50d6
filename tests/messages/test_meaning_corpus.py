"""The corpus as a whole: nothing is acted on wrongly, plain mails are acted on, the confidence means something."""

from __future__ import annotations

import pytest

from tests.bench.reading import CORPUS, HALVES, Figures, judge, same_dates, score


@pytest.fixture(scope="module", params=HALVES)
def figures(request: pytest.FixtureRequest) -> Figures:
    return score(CORPUS / str(request.param))


def test_no_mail_of_the_corpus_is_acted_on_wrongly(figures: Figures) -> None:
    assert figures.acted_wrong == ()


def test_most_plain_mails_are_acted_on(figures: Figures) -> None:
    assert figures.mails >= 300
    assert figures.coverage >= 0.86


def test_kinds_outcomes_and_the_senders_own_words_are_read(figures: Figures) -> None:
    assert figures.rates["kind"] >= 0.99
    assert figures.rates["outcome"] >= 0.94
    assert figures.rates["reply_text"] >= 0.99


def test_a_confidence_of_nine_tenths_is_right_nine_times_of_ten(figures: Figures) -> None:
    for level, (count, share) in figures.calibration.items():
        assert count < 10 or share >= level - 0.06, (level, count, share)


_SAID: dict[str, object] = {
    "file": "a.eml",
    "kind": "participation",
    "outcome": "yes",
    "reason": None,
    "dates": [],
    "decision": "act",
    "confidence": 0.9,
}


@pytest.mark.parametrize(
    ("label", "wrong"),
    [
        ({"kind": "participation", "outcome": "yes", "must": "act_ok"}, False),
        ({"kind": "participation", "outcome": "yes", "must": "ask"}, True),
        ({"kind": "participation", "outcome": "no", "must": "act_ok"}, True),
        ({"kind": "question", "must": "act_ok"}, True),
    ],
)
def test_an_act_is_wrong_where_the_label_says_ask_or_something_else(label: dict[str, object], wrong: bool) -> None:
    assert judge(_SAID, label).acted_wrong is wrong


def test_dates_are_compared_by_working_days_and_unknown_ones_count() -> None:
    week = [{"start": "2017-12-11", "end": "2017-12-15", "all_day": True, "wanted": True}]
    days = [{"start": f"2017-12-{d}", "end": None, "all_day": True, "wanted": True} for d in range(11, 16)]
    assert same_dates(days, week)
    assert not same_dates(days[:4], week)
    assert not same_dates(days, week[:0])
    assert same_dates([{**d, "optional": True} for d in days], [])
