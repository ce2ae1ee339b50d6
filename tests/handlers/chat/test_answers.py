"""What a tap stands for is read as the mail it would be, and acted on; the cards that ask it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from handlers.chat.cards import About, prompt_card
from handlers.chat.questions import Asked, answer_text, card_of, question_card
from handlers.model import (
    Authority,
    MeetingRound,
    MeetingStatus,
    OfferedSlot,
    Party,
    Prompt,
    PromptChoice,
    Question,
    RoundStatus,
    SlotSource,
)
from handlers.view import CaseView
from messages.chat import in_plain
from messages.held import says_held
from messages.mail import Address, Mail
from messages.preparation_reading import read_preparation
from messages.read import read_mail
from messages.reading import Choice, Context, Kind, Reading, Role
from tests.handlers.builders import ANNA, CASE_ID, PROGRAMME, at, make_meeting, make_view, planned, slot

NOW = at("2018-03-15", "09:00")
SLOTS = (
    slot("2018-05-14"),
    slot("2018-05-15", "12:00"),
    slot("2018-05-17"),
    slot("2018-05-22", "09:00"),
    slot("2018-05-24", "13:00"),
)


def question(kind: Kind, **fields: Any) -> Question:
    return Question(
        id=f"{CASE_ID}:{kind.value}:at",
        case_id=CASE_ID,
        kind=kind,
        party=Party.AT,
        asked=ANNA.id,
        asked_at=NOW,
        answer_by=date(2018, 3, 22),
        **fields,
    )


def asked(kind: Kind, view: CaseView | None = None, **fields: Any) -> Asked:
    return Asked(question=question(kind, **fields), view=view or make_view(), programme=PROGRAMME)


def with_slots(n: int = 3) -> Asked:
    round_ = MeetingRound(
        id=f"{CASE_ID}:r1", case_id=CASE_ID, number=1, presenter=Authority.AT, status=RoundStatus.AUTHORITIES,
        opened_at=NOW, answer_by=date(2018, 3, 22),
    )  # fmt: skip
    slots = tuple(
        OfferedSlot(round_id=round_.id, position=p, case_id=CASE_ID, start=s.start, end=s.end, source=SlotSource.RULE)
        for p, s in enumerate(SLOTS[:n], 1)
    )
    view = replace(make_view(), rounds=(round_,), slots=slots)
    return asked(Kind.MEETING_DATES, view, missing=tuple(str(s.position) for s in slots))


def read(text: str, expecting: Kind, **context: Any) -> Reading:
    mail = Mail(
        message_id="<x@y>",
        date=NOW,
        sender=Address(addr=ANNA.id, name=ANNA.name),
        subject=f"Svar i chatten [{CASE_ID}]",
        text=f"{text}\n",
    )  # fmt: skip
    known = Context(as_of=NOW, sender_role=Role.AT, expecting=expecting, institution="Botilbuddet Solgården", **context)
    return read_mail(mail, known)


@pytest.mark.parametrize(
    ("code", "day", "outcome", "days"),
    [
        ("yes", None, "held", [date(2018, 3, 14)]),
        ("was", date(2018, 3, 12), "held", [date(2018, 3, 12)]),
        ("other", date(2018, 3, 13), "held", [date(2018, 3, 13)]),
        ("planned", date(2018, 4, 3), "planned", [date(2018, 4, 3)]),
        ("moved", date(2018, 4, 4), "postponed", [date(2018, 4, 4)]),
        ("unknown", None, "postponed", []),
    ],
)
def test_a_tap_on_a_visit_is_read_and_acted_on(code: str, day: date | None, outcome: str, days: list[date]) -> None:
    visit = planned(Authority.AT, "2018-03-14")
    found = asked(Kind.VISIT, make_view(visits=(visit,)))
    reading = read(answer_text(found, code, day=day), Kind.VISIT)
    assert (reading.kind, reading.outcome, reading.decision) == (Kind.VISIT, outcome, Choice.ACT), reading.why
    assert [d.start for d in reading.dates if d.wanted] == days


@pytest.mark.parametrize(
    ("code", "n", "outcome", "wanted"),
    [
        ("S111", 3, "accept", {0, 1, 2}),
        ("S101", 3, "accept", {0, 2}),
        ("S010", 3, "accept", {1}),
        ("S000", 3, "decline", set()),
        ("S0110", 4, "accept", {1, 2}),
        ("S0001", 4, "accept", {3}),
        ("S0000", 4, "decline", set()),
        ("S10001", 5, "accept", {0, 4}),
        ("S1", 1, "accept", {0}),
        ("S0", 1, "decline", set()),
    ],
)
def test_a_tap_on_the_dates_is_read_and_acted_on(code: str, n: int, outcome: str, wanted: set[int]) -> None:
    reading = read(answer_text(with_slots(n), code), Kind.MEETING_DATES, offered=SLOTS[:n])
    assert (reading.kind, reading.outcome, reading.decision) == (Kind.MEETING_DATES, outcome, Choice.ACT), reading.why
    assert {s for s in range(n) if any(d.start == SLOTS[s].start and d.wanted for d in reading.dates)} == wanted


def test_another_time_is_read_as_a_counter_proposal() -> None:
    text = answer_text(with_slots(), "slot", words="22/5 kl. 10-12")
    reading = read(text, Kind.MEETING_DATES, offered=SLOTS)
    assert (reading.kind, reading.outcome, reading.decision) == (Kind.MEETING_DATES, "counter", Choice.ACT), reading.why


def test_points_and_none_are_read() -> None:
    view = make_view(meetings=(make_meeting(slot("2018-05-14")),))
    found = asked(Kind.PREPARATION, view)
    text = answer_text(found, "points", words="Alarmer; Nattevagter\n- Medicin")
    assert read_preparation(text).points == ("Alarmer", "Nattevagter", "Medicin")
    assert read(text, Kind.PREPARATION).decision is Choice.ACT
    assert read_preparation(answer_text(found, "none")).points == ()


def test_held_is_plain_and_put_off_is_no_held() -> None:
    found = asked(Kind.DOCUMENTATION, make_view(meetings=(make_meeting(slot("2018-03-14")),)))
    assert says_held(answer_text(found, "held"))
    text = answer_text(found, "put_off")
    assert not says_held(text)
    reading = read(text, Kind.DOCUMENTATION, meeting=slot("2018-03-14"))
    assert (reading.kind, reading.outcome) == (Kind.CANCELLATION, "postponed"), reading.why


# ---------------------------------------------------------------------- the cards
@pytest.mark.parametrize(
    ("day", "said", "labels"),
    [
        ("2018-03-14", "Er tilsynsbesøget hos Botilbuddet Solgården onsdag den 14. marts 2018 gennemført?",
         ["Ja", "Nej, flyttet", "Anden dato"]),
        ("2018-04-14", "er planlagt til lørdag den 14. april 2018", ["Flyttet", "Det er holdt"]),
        (None, "Hvornår er tilsynsbesøget hos Botilbuddet Solgården?", ["Det er planlagt", "Det er holdt"]),
    ],
)  # fmt: skip
def test_the_visit_is_asked_as_it_stands(day: str | None, said: str, labels: list[str]) -> None:
    visits = (planned(Authority.AT, day),) if day else ()
    card = question_card(asked(Kind.VISIT, make_view(visits=visits)), NOW)
    assert card is not None
    assert said in in_plain(card)
    assert [b.label for row in card.buttons for b in row] == labels


def test_slots_are_marked_one_by_one_before_they_are_sent() -> None:
    found = with_slots()
    card = question_card(found, NOW)
    assert card is not None
    labels = [b.label for row in card.buttons for b in row]
    assert not any(x.startswith("✓") or x == "Send svar" for x in labels)
    marked = question_card(found, NOW, marks="010")
    assert marked is not None
    buttons = [b for row in marked.buttons for b in row]
    assert [b.label[:1] == "✓" for b in buttons[:3]] == [False, True, False]
    assert next(b for b in buttons if b.label == "Send svar").data == f"q:S010:{found.question.id}"
    assert buttons[0].data.startswith("q:s110:")


def test_an_institution_is_never_asked_in_the_chat() -> None:
    found = asked(Kind.VISIT)
    theirs = replace(found, question=replace(found.question, party=Party.INSTITUTION))
    assert question_card(theirs, NOW) is None


def test_papers_are_asked_for_once_the_meeting_is_known_to_be_held() -> None:
    meeting = make_meeting(slot("2018-03-14"))
    before = question_card(asked(Kind.DOCUMENTATION, make_view(meetings=(meeting,))), NOW)
    after = question_card(
        asked(Kind.DOCUMENTATION, make_view(meetings=(replace(meeting, status=MeetingStatus.HELD),))),
        NOW + timedelta(days=1),
    )
    assert before is not None
    assert after is not None
    assert [b.label for row in before.buttons for b in row] == ["Ja, holdt", "Nej, udsat"]
    assert after.buttons == ()
    assert "Slip filen her i chatten" in in_plain(after)


def test_a_prompts_card_shows_no_address_and_the_best_guess_first() -> None:
    prompt = Prompt(
        id=f"{CASE_ID}:assign",
        number=7,
        case_id=CASE_ID,
        rule="invitation",
        title="Botilbuddet Solgården: hvem kommer fra AT (chef@at.example)?",
        text="Skriv til chef@at.example",
        choices=(
            PromptChoice(label="Anna Holm <anna@at.example>", action="assign"),
            PromptChoice(label="Ole Ny <ole@at.example>", action="assign"),
            PromptChoice(label="Intet at gøre", action="nothing"),
        ),
        guess=1,
        opened_at=NOW,
    )
    card = prompt_card(prompt, About(institution="Botilbuddet Solgården", region="Syd"), PROGRAMME)
    labels = [b.label for row in card.buttons for b in row]
    assert labels == ["★ Ole Ny", "Anna Holm", "Ikke til os", "Jeg tager den"]
    assert "@" not in in_plain(card) + " ".join(labels)
    assert [b.data for row in card.buttons for b in row] == ["p:7:1", "p:7:0", "p:7:2", "p:7:take"]


def test_a_card_with_a_cpr_number_in_it_shows_it_masked() -> None:
    prompt = Prompt(
        id="x", number=1, case_id=None, rule="visits", title="Om 010190-1234", text="", choices=(), opened_at=NOW
    )
    assert "010190-1234" not in in_plain(prompt_card(prompt, About(), PROGRAMME))


def test_a_card_is_named_after_its_question() -> None:
    assert card_of(question(Kind.VISIT)) == f"question:{CASE_ID}:visit:at"
