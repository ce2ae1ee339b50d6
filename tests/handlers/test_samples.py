"""A random sample is drawn so that anybody can draw it again, asked for, followed up and judged by a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from handlers import sample_answers, sample_draw, samples
from handlers.asking import ChoiceNeedsMore
from handlers.decision import Decision
from handlers.events import SettledEvent
from handlers.model import Authority, MeetingStatus, Prompt, Region, VisitStatus
from handlers.model_around import SampleDraw, SampleRequest, SampleStatus
from handlers.view import CaseView
from messages.letters_around import SampleAsked, SampleLacks, SampleReminder
from messages.letters_common import CprRefused, Noted
from messages.reading import Kind, Sensitive
from tests.handlers.builders import (
    ANNA,
    ELSE,
    IB,
    KIM,
    PROGRAMME,
    at,
    make_case,
    make_mail,
    make_meeting,
    make_reading,
    make_view,
    make_visit,
    slot,
)

NOW = at("2018-01-15")
PEOPLE = (ANNA, IB, ELSE, KIM)
NAME = "Botilbuddet Solgården"
REQUEST = SampleRequest(
    id="2018:KT-2017-003:st",
    year=2018,
    region=Region.SYD,
    case_id="KT-2017-003",
    authority=Authority.ST,
    asked=ELSE.id,
    asked_at=NOW,
    answer_by=date(2018, 1, 29),
)


def held_in(year: int, number: int, **fields: Any) -> CaseView:
    """A course of Syd whose meeting was held in May of the year."""
    meeting = make_meeting(slot(f"{year}-05-15"), status=MeetingStatus.HELD, draft_sent_at=at(f"{year}-04-28"))
    visits = (make_visit(Authority.AT, f"{year}-04-10"), make_visit(Authority.ST, f"{year}-04-12"))
    view = make_view(meetings=(meeting,), visits=visits)
    return replace(view, case=make_case(id=f"KT-{year}-{number:03}", **fields))


VIEWS = [held_in(2017, n) for n in range(1, 9)]


def drawn(views: list[CaseView] = VIEWS, *, seed: int = 7, year: int = 2018) -> SampleDraw:
    return sample_draw.draw(views, Region.SYD, year=year, seed=seed, programme=PROGRAMME, now=NOW, by="Kim")


def asked(views: list[CaseView] = VIEWS, people: tuple[Any, ...] = PEOPLE) -> Decision:
    return sample_draw.ask(drawn(views), views, people, programme=PROGRAMME, now=NOW)


def settled(action: str, text: str = "", *, mail_id: int | None = 1) -> Decision:
    prompt = next(p for p in answered().changes if isinstance(p, Prompt)) if mail_id else silent_prompt()
    index = next(n for n, c in enumerate(prompt.choices) if c.action == action)
    event = SettledEvent(prompt_id=prompt.id, choice=index, by=KIM.id, text=text)
    return sample_answers.take_settled(REQUEST, NAME, prompt, event, name=ELSE.name, programme=PROGRAMME, now=NOW)


def answered(files: tuple[str, ...] = ("Forløb.pdf",), **reading: Any) -> Decision:
    mail = replace(make_mail(None, make_reading(Kind.OTHER, **reading)), sender=ELSE.id, files=files)
    return sample_answers.take_reply(REQUEST, NAME, mail, programme=PROGRAMME, now=NOW)


def silent_prompt() -> Prompt:
    given_up = replace(REQUEST, reminders=len(PROGRAMME.reminders.working_days))
    decision = samples.take_step(given_up, NAME, to=None, programme=PROGRAMME, now=NOW)
    return next(p for p in decision.changes if isinstance(p, Prompt))


def request_in(decision: Decision) -> SampleRequest:
    return next(r for r in decision.changes if isinstance(r, SampleRequest))


# ---------------------------------------------------------------------- the draw
def test_the_same_seed_draws_the_same_whatever_the_order_and_says_among_whom() -> None:
    one, other = drawn(), drawn(VIEWS[::-1])
    assert one == other
    assert one.population == tuple(v.case.id for v in VIEWS)
    # by hand: printf '7:2018:Syd:KT-2017-00N' | sha256sum, the smallest
    assert one.drawn == (min(one.population, key=lambda c: sample_draw.lot(7, 2018, Region.SYD, c)),)
    assert sample_draw.lot(7, 2018, Region.SYD, "KT-2017-001").startswith("f80fbc8bc131")


def test_over_many_seeds_every_course_is_drawn_about_as_often() -> None:
    found = [drawn(seed=seed).drawn[0] for seed in range(400)]
    assert {v.case.id for v in VIEWS} == set(found)
    assert all(25 <= found.count(v.case.id) <= 80 for v in VIEWS)


@pytest.mark.parametrize(
    "other",
    [
        held_in(2018, 1),
        held_in(2016, 1),
        held_in(2017, 30, region=Region.NORD),
        replace(make_view(meetings=(make_meeting(slot("2017-05-15")),)), case=make_case(id="KT-2017-031")),
    ],
    ids=["this year", "long ago", "another region", "not held"],
)
def test_only_what_was_held_in_the_region_the_year_before_can_be_drawn(other: CaseView) -> None:
    assert other.case.id not in drawn([*VIEWS, other]).population


def test_where_nothing_was_held_nothing_is_drawn() -> None:
    with pytest.raises(sample_draw.NothingToDraw, match="Syd"):
        drawn([held_in(2018, 1)])


# ---------------------------------------------------------------------- asking
def test_the_contact_is_asked_else_the_inspector_and_told_what_is_known() -> None:
    decision = asked()
    by_to = {o.to: o for o in decision.outgoing}
    assert set(by_to) == {ELSE.id, ANNA.id}  # AT has no contact here
    letter = by_to[ELSE.id].letter
    assert isinstance(letter, SampleAsked)
    assert (letter.authority, letter.inspector, letter.answer_by) == ("Socialtilsyn Syd", IB.name, date(2018, 1, 29))
    assert letter.known == (
        "jeres tilsynsbesøg var onsdag den 12. april 2017",
        "den anden myndigheds tilsynsbesøg var mandag den 10. april 2017",
        "udkastet til dagsorden blev sendt fredag den 28. april 2017",
        "dialogmødet var mandag den 15. maj 2017",
    )
    assert by_to[ELSE.id].question_id == f"sample:{by_to[ELSE.id].key.split(':', 1)[1].rsplit(':', 2)[0]}"
    assert all(not o.to_institution for o in decision.outgoing)


def test_the_draw_is_written_down_with_seed_and_population() -> None:
    line = asked().log[0]
    assert "frø 7" in line.what
    assert "KT-2017-008" in line.words


def test_a_course_with_nobody_to_ask_stops_the_draw_and_names_it() -> None:
    views = [replace(v, case=replace(v.case, at_inspector=None)) for v in VIEWS]
    with pytest.raises(sample_draw.NothingToDraw, match=r"Arbejdstilsynet.*KT-2017-"):
        asked(views)


def test_the_visit_that_was_never_held_is_not_called_held() -> None:
    views = [held_in(2017, 1)]
    unknown = replace(make_visit(Authority.ST, None), case_id="KT-2017-001", status=VisitStatus.UNKNOWN)
    views = [views[0].with_((unknown,))]
    letters = [o.letter for o in asked(views).outgoing]
    assert all("12. april" not in " ".join(x.known) for x in letters if isinstance(x, SampleAsked))


# ---------------------------------------------------------------------- answers
def test_an_answer_with_files_is_received_with_a_receipt_and_judged_by_a_person() -> None:
    decision = answered()
    request = request_in(decision)
    assert (request.status, request.paused, request.received_at) == (SampleStatus.RECEIVED, True, NOW)
    (receipt,) = decision.outgoing
    assert isinstance(receipt.letter, Noted)
    assert "Forløb.pdf" in receipt.letter.noted[0]
    prompt = next(p for p in decision.changes if isinstance(p, Prompt))
    assert [c.action for c in prompt.choices] == ["in_order", "deviation", "lacks", "self"]


def test_an_answer_without_files_is_put_before_a_person_and_pauses_reminders() -> None:
    decision = answered(())
    request = request_in(decision)
    assert (request.status, request.paused, decision.outgoing) == (SampleStatus.ASKED, True, ())
    assert samples.next_step(request, PROGRAMME) is None


def test_an_answer_with_a_cpr_number_is_not_used() -> None:
    decision = answered(sensitive=(Sensitive(type="cpr", where="Forløb.pdf"),))
    assert [type(o.letter) for o in decision.outgoing] == [CprRefused]
    assert decision.changes == ()


def test_a_person_finds_it_in_order() -> None:
    request = request_in(settled("in_order"))
    assert (request.status, request.settled_by) == (SampleStatus.IN_ORDER, KIM.id)


def test_a_deviation_needs_words_and_keeps_them() -> None:
    with pytest.raises(ChoiceNeedsMore):
        settled("deviation")
    assert request_in(settled("deviation", "Mødet blev holdt uden ledelsen")).words == "Mødet blev holdt uden ledelsen"


def test_words_with_a_cpr_number_are_refused() -> None:
    with pytest.raises(ChoiceNeedsMore, match="CPR"):
        settled("deviation", "Borgeren 010190-1234 var med")


def test_what_is_missing_is_asked_for_with_a_new_deadline() -> None:
    decision = settled("lacks", "dagsordenen")
    (mail,) = decision.outgoing
    assert isinstance(mail.letter, SampleLacks)
    assert mail.letter.lacks == "dagsordenen"
    request = request_in(decision)
    assert (request.status, request.paused, request.answer_by) == (SampleStatus.ASKED, False, date(2018, 1, 29))


def test_silence_can_be_asked_again() -> None:
    decision = settled("again", mail_id=None)
    assert isinstance(decision.outgoing[0].letter, SampleReminder)


# ---------------------------------------------------------------------- silence
def test_silence_is_reminded_twice_and_then_put_before_the_coordinator_once() -> None:
    request, seen = REQUEST, []
    while (step := samples.next_step(request, PROGRAMME)) is not None:
        decision = samples.take_step(request, NAME, to=ELSE, programme=PROGRAMME, now=step)
        seen.append(
            (step.date().isoformat(), len(decision.outgoing), sum(isinstance(p, Prompt) for p in decision.changes))
        )
        request = request_in(decision)
    assert seen == [("2018-01-30", 1, 0), ("2018-02-05", 1, 0), ("2018-02-12", 0, 1)]


def test_what_was_missed_while_the_program_stood_still_is_one_mail() -> None:
    decision = samples.take_step(REQUEST, NAME, to=None, programme=PROGRAMME, now=at("2018-02-06"))
    assert request_in(decision).reminders == 2
    assert len(decision.outgoing) == 1


def test_a_successor_is_reminded_in_the_place_of_who_was_asked() -> None:
    decision = samples.take_step(REQUEST, NAME, to=IB, programme=PROGRAMME, now=at("2018-01-30"))
    assert (decision.outgoing[0].to, request_in(decision).asked) == (IB.id, IB.id)


def test_what_is_owed_is_late_the_day_after_its_deadline() -> None:
    def late(day: date) -> bool:
        return samples.owed((REQUEST,), {REQUEST.case_id: NAME}, day)[0].late

    assert (late(REQUEST.answer_by), late(date(2018, 1, 30))) == (False, True)
    assert samples.owed((replace(REQUEST, status=SampleStatus.RECEIVED),), {}, date(2018, 2, 1)) == ()


def test_what_is_asked_for_again_has_not_been_received() -> None:
    received = replace(REQUEST, status=SampleStatus.RECEIVED, received_at=NOW)
    said = {"by": "kim", "name": "Else", "programme": PROGRAMME, "now": NOW}
    again = request_in(sample_answers.judge(received, NAME, "lacks", "dagsordenen", **said))  # type: ignore[arg-type]
    assert (again.status, again.received_at) == (SampleStatus.ASKED, None)
    judged = request_in(sample_answers.judge(again, NAME, "in_order", "", **said))  # type: ignore[arg-type]
    assert judged.received_at == NOW
