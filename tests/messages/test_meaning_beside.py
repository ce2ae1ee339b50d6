"""What stands beside a plain answer: hedges, conditions, doubts and other people keep the bot from acting, politeness
and practical things do not, whatever kind of answer they stand beside."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading, Role
from tests.messages.beside import BEHIND, HARMLESS, TRAPS, A, M, P, V, answers, beside, cases
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read


def _answer(text: str, kind: Kind, role: Role) -> Reading:
    offered = (TUESDAY, THURSDAY) if kind is M else ()
    return read(text, kind, role=role, offered=offered, meeting=WEDNESDAY if kind is A else None)


def test_the_plain_answers_alone_are_acted_on() -> None:
    for text, kind, role, outcome in answers((P, V, M, A), BEHIND):
        reading = _answer(text, kind, role)
        assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), text


@pytest.mark.parametrize(("kinds", "where", "words"), cases(TRAPS))
def test_what_takes_an_answer_back_or_half_back_is_asked(kinds: tuple[Kind, ...], where: str, words: str) -> None:
    for text, kind, role, _ in answers(kinds, where):
        assert _answer(beside(text, where, words), kind, role).decision is Choice.ASK, (kind, text)


@pytest.mark.parametrize(("kinds", "where", "words"), cases(HARMLESS))
def test_politeness_and_practical_things_beside_an_answer_do_not_matter(
    kinds: tuple[Kind, ...], where: str, words: str
) -> None:
    for text, kind, role, outcome in answers(kinds, where):
        reading = _answer(beside(text, where, words), kind, role)
        assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), (kind, text, reading.why)
