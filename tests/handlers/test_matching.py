"""Which case a message belongs to: its thread first, then number and known sender, never a stranger's word."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from handlers.matching import Candidate, Facts, Match, SentMail, case_numbers, match
from handlers.model import Party, Question, QuestionStatus
from messages.reading import Kind
from tests.handlers.builders import at

A, B = "KT-2018-001", "KT-2018-002"


def question(case: str, kind: Kind = Kind.VISIT, status: QuestionStatus = QuestionStatus.OPEN) -> Question:
    return Question(
        id=f"{case}:{kind.value}:at",
        case_id=case,
        kind=kind,
        party=Party.AT,
        asked="anna@at.example",
        asked_at=at("2018-04-01"),
        answer_by=date(2018, 4, 9),
        status=status,
    )


def candidate(
    case: str, *questions: Question, name: str = "", ended: bool = False, party: Party = Party.AT
) -> Candidate:
    names = {A: "Botilbuddet Solgården", B: "Bostedet Birkehuset"}
    return Candidate(case_id=case, party=party, institution=name or names[case], ended=ended, questions=questions)


def sent(case: str | None, question_id: str | None = None) -> SentMail:
    return SentMail(message_id="<1@x>", case_id=case, question_id=question_id, prompt_id=None, to="anna@at.example")


def found(*, subject: str = "Sv:", text: str = "Hej", **facts: Any) -> Match:
    given: dict[str, Any] = {"sent": (), "candidates": (), "quoted": (), **facts}
    return match(Facts(**given), subject=subject, text=text)


def test_a_reply_belongs_to_the_case_and_question_of_the_mail_it_answers() -> None:
    asked = question(A)
    got = found(sent=(sent(A, asked.id),), candidates=(candidate(A, asked), candidate(B, question(B))))
    assert (got.case_id, got.party, got.question_id) == (A, Party.AT, asked.id)


def test_a_late_reply_belongs_to_its_question_though_that_is_closed() -> None:
    asked = question(A, status=QuestionStatus.ANSWERED)
    assert found(sent=(sent(A, asked.id),), candidates=(candidate(A, asked),)).question_id == asked.id


def test_a_reply_to_a_mail_that_asked_nothing_belongs_to_the_only_open_question() -> None:
    asked = question(A)
    assert found(sent=(sent(A),), candidates=(candidate(A, asked),)).question_id == asked.id
    two = candidate(A, asked, question(A, Kind.DOCUMENTATION))
    assert found(sent=(sent(A),), candidates=(two,)).question_id is None


def test_the_newest_mail_of_ours_that_has_a_case_decides() -> None:
    got = found(sent=(sent(None), sent(B), sent(A)), candidates=(candidate(A), candidate(B)))
    assert got.case_id == B


def test_a_reply_by_somebody_who_was_not_asked_has_no_part_in_the_case() -> None:
    got = found(sent=(sent(A),), candidates=(candidate(B),))
    assert (got.case_id, got.party, got.question_id) == (A, None, None)


def test_a_case_number_counts_with_a_known_sender_and_not_with_a_stranger() -> None:
    known = found(quoted=(B,), candidates=(candidate(A), candidate(B)))
    assert (known.case_id, known.party) == (B, Party.AT)
    stranger = found(quoted=(B,))
    assert (stranger.case_id, stranger.party) == (B, None)
    other = found(quoted=(B,), candidates=(candidate(A),))  # known, but not in that case
    assert (other.case_id, other.party) == (B, None)


@pytest.mark.parametrize(
    ("subject", "text", "case"),
    [
        ("Besøg på Solgården", "", A),
        ("Sv:", "Vi var på Birkehuset i går", B),
        ("Sv:", "Jeg har besøgt Botilbuddet Solgården", A),
        ("Sv:", "Solgården og Birkehuset er begge besøgt", None),
        ("Sv:", "Vi var der i går", None),
        ("Sv:", "Solgårdens leder er ny", A),
    ],
)
def test_a_sender_with_several_cases_is_told_apart_by_the_institution_named(
    subject: str, text: str, case: str | None
) -> None:
    candidates = (candidate(A, question(A)), candidate(B, question(B)))
    assert found(subject=subject, text=text, candidates=candidates).case_id == case


def test_a_general_word_in_a_name_names_no_institution() -> None:
    candidates = (candidate(A, name="Botilbuddet Ly"), candidate(B, name="Bostedet Ny"))
    assert found(text="Et botilbud skrev til mig", candidates=candidates).case_id is None


def test_a_known_sender_with_one_live_case_belongs_to_it() -> None:
    assert found(candidates=(candidate(A), candidate(B, ended=True))).case_id == A
    assert found(candidates=(candidate(B, ended=True),)).case_id == B


def test_of_several_cases_the_one_with_an_open_question_is_taken() -> None:
    candidates = (candidate(A, question(A, status=QuestionStatus.ANSWERED)), candidate(B, question(B)))
    got = found(candidates=candidates)
    assert (got.case_id, got.question_id) == (B, f"{B}:visit:at")


def test_an_unknown_sender_belongs_nowhere() -> None:
    assert found() == Match(case_id=None, party=None, question_id=None, why="sender is not known")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Sv: KT-2018-014", ("KT-2018-014",)),
        ("kt-2018-014 og KT-2018-1004", ("KT-2018-014", "KT-2018-1004")),
        ("KT-2018-014 KT-2018-014", ("KT-2018-014",)),
        ("XKT-2018-014, KT-18-014, KT-2018-14", ()),
    ],
)
def test_case_numbers_are_found_as_people_write_them(text: str, numbers: tuple[str, ...]) -> None:
    assert case_numbers(text) == numbers
