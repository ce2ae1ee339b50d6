"""Preparation: guide and questions to the inspectors in good time, participants from the leader."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handlers.asking import ChoiceNeedsMore
from handlers.model import Authority, Party, QuestionStatus
from handlers.stages.preparation import draft_at, draft_day
from messages.letters_common import Noted
from messages.letters_preparation import ParticipantsAsked, PreparationAsked
from messages.papers_out import PreparationGuide
from messages.preparation_reading import withheld
from messages.reading import Kind
from tests.handlers.builders import ANNA, IB, LEADER, PROGRAMME, at, make_meeting, make_visit, planned, slot
from tests.handlers.story import MEETING, agreed

AT, ST, LEADER_PARTY = Party.AT, Party.ST, Party.INSTITUTION
ANSWER = """Punkter til dagsordenen:
- Alarmer om natten
- Knive i køkkenet
Mødeleder: Ib
Botilbuddets kontaktperson hos jer: Lis Bo"""


def test_the_leader_is_asked_who_takes_part_the_day_after_the_invitation_to_the_meeting() -> None:
    story = agreed()  # Friday 20 April, 11 o'clock
    story.until("2018-04-22")
    assert story.letters(LEADER_PARTY) == []
    story.until("2018-04-23")
    (mail,) = story.letters(LEADER_PARTY)
    letter = mail.letter
    assert isinstance(letter, ParticipantsAsked)
    assert letter.answer_by == date(2018, 5, 1)  # five working days; Great Prayer Day is the 27th


@pytest.mark.parametrize(
    ("visits", "asked"),
    [
        ((make_visit(Authority.AT, "2018-04-10"), make_visit(Authority.ST, "2018-04-19")), "2018-04-20 11:00"),
        ((make_visit(Authority.AT, "2018-04-10"), planned(Authority.ST, "2018-04-23")), "2018-04-24 08:00"),
        # a late visit: three working days before the draft is due on 30 April, with Great Prayer Day between
        ((make_visit(Authority.AT, "2018-04-10"), planned(Authority.ST, "2018-04-27")), "2018-04-24 08:00"),
        ((make_visit(Authority.AT, None),), "2018-04-20 11:00"),
    ],
)
def test_the_inspectors_are_asked_after_the_last_visit_and_in_time_for_the_draft(visits: object, asked: str) -> None:
    story = agreed(visits=visits)  # type: ignore[arg-type]
    day, clock = asked.split()
    assert {d.due for d in story.waits_for("prepare")} == {at(day, clock)}


def test_each_inspector_gets_the_guide_the_colleague_and_days_for_a_meeting_of_their_own() -> None:
    story = agreed()
    story.until("2018-04-20")
    for party, colleague in ((AT, "Ib Sehested, Socialtilsyn Syd"), (ST, "Anna Holm, TC Syd")):
        (mail,) = story.letters(party)
        letter = mail.letter
        assert isinstance(letter, PreparationAsked)
        assert letter.colleague == colleague
        assert letter.suggestions == (date(2018, 4, 23), date(2018, 4, 24), date(2018, 4, 25))
        assert letter.answer_by == date(2018, 4, 26)  # before the draft; the 27th is a holiday
        assert isinstance(mail.papers[0], PreparationGuide)


def test_an_inspector_who_is_found_later_is_asked_then() -> None:
    story = agreed(at_inspector=None)
    story.until("2018-04-23")
    assert story.letters(AT) == []
    story.view = replace(story.view, case=replace(story.view.case, at_inspector=ANNA.id))
    story.until("2018-04-24")
    assert [type(o.letter) for o in story.letters(AT)] == [PreparationAsked]
    assert len(story.letters(ST)) == 1


def test_an_inspectors_answer_gives_points_chair_and_contact() -> None:
    story = agreed()
    story.until("2018-04-20")
    story.mail(AT, Kind.PREPARATION, reply_text=ANSWER)
    meeting = story.view.meeting
    assert meeting is not None
    assert (meeting.chair, meeting.institution_contact) == ("Ib", "Lis Bo")
    assert [(p.text, p.topics) for p in story.view.points] == [
        ("Alarmer om natten", ("safety_culture",)),
        ("Knive i køkkenet", ("risk_assessment",)),
    ]
    assert not story.open(Kind.PREPARATION, AT)
    assert story.open(Kind.PREPARATION, ST)
    assert (story.last.outgoing, [n.to for n in story.last.notices]) == ((), [ANNA.id])


def test_a_point_asked_for_on_the_agenda_is_released_one_that_others_may_not_read_is_not() -> None:
    story = agreed()
    story.until("2018-04-20")
    answer = "Punkter til dagsordenen:\n- Alarmer om natten\n- Knive i køkkenet (kun til jer)"
    story.mail(AT, Kind.PREPARATION, reply_text=answer)
    assert [(p.text, p.released) for p in story.view.points] == [
        ("Alarmer om natten", True),
        ("Knive i køkkenet (kun til jer)", False),
    ]
    (notice,) = story.last.notices
    assert "er ikke sat på dagsordenen" in notice.text
    story.mail(ST, Kind.PREPARATION, reply_text="Punkter til dagsordenen: Knive i eget køkken")
    story.until("2018-05-02")
    told = [repr(o) for party in (ST, LEADER_PARTY) for o in story.letters(party)]
    assert any("Alarmer om natten" in text for text in told)
    assert not any("Knive i køkkenet" in text for text in told)


@pytest.mark.parametrize(
    ("point", "kept"),
    [
        *((text, True) for text in ("Internt: lederen er presset", "Påbud (må ikke deles)", "Sygefravær – fortroligt")),
        *((text, True) for text in ("Ikke til tilbuddet: anonym henvendelse", "Kun til koordinatoren: Bo er stoppet")),
        *(
            (text, False)
            for text in ("Brug af interne vikarer", "Fortrolige samtaler", "Tavshedspligt og fortrolighed")
        ),
        *((text, False) for text in ("Intern kommunikation", "Knive må låses inde", "Det må ikke ske igen")),
    ],
)
def test_only_words_that_say_so_keep_a_point_from_the_others(point: str, kept: bool) -> None:
    assert withheld(point) is kept


def test_a_later_answer_replaces_the_points_but_only_those_of_its_sender() -> None:
    story = agreed()
    story.until("2018-04-20")
    story.mail(ST, Kind.PREPARATION, reply_text="Punkter til dagsordenen: Medicin")
    story.mail(AT, Kind.PREPARATION, reply_text=ANSWER)
    story.mail(AT, Kind.PREPARATION, reply_text="Punkter til dagsordenen: Støj")
    assert sorted(p.text for p in story.view.points if p.text) == ["Medicin", "Støj"]


def test_an_answer_that_names_only_the_chair_keeps_the_points() -> None:
    story = agreed()
    story.until("2018-04-20")
    story.mail(AT, Kind.PREPARATION, reply_text=ANSWER)
    story.mail(AT, Kind.PREPARATION, reply_text="Mødeleder: Anna")
    assert len([p for p in story.view.points if p.text]) == 2
    assert story.view.meeting is not None
    assert story.view.meeting.chair == "Anna"


def test_an_answer_that_says_nothing_of_what_was_asked_goes_to_a_person_and_closes_nothing() -> None:
    story = agreed()
    story.until("2018-04-20")
    story.mail(AT, Kind.PREPARATION, reply_text="Det kigger jeg på.")
    assert story.open(Kind.PREPARATION, AT)
    prompt = story.prompt()
    assert [c.label for c in prompt.choices] == [
        "Ingen punkter: luk spørgsmålet",
        "Tilføj punkter (skriv dem med semikolon imellem)",
        "Jeg svarer selv",
        "Intet at gøre",
    ]
    assert prompt.guess is None
    story.settle(prompt, "read")
    assert not story.open(Kind.PREPARATION, AT)
    assert story.view.points == ()


def test_points_in_words_nobody_could_read_are_written_by_a_person() -> None:
    story = agreed()
    story.until("2018-04-20")
    story.mail(AT, Kind.PREPARATION, reply_text="Lad os vende det med alarmerne og så medicinen.")
    prompt = story.prompt()
    with pytest.raises(ChoiceNeedsMore, match="Skriv punkterne"):
        story.settle(prompt, "read", needs="points")
    story.settle(prompt, "read", " Alarmer ;Medicin;", needs="points")
    assert [p.text for p in story.view.points] == ["Alarmer", "Medicin"]


def test_the_leader_says_who_takes_part_and_gets_a_receipt() -> None:
    story = agreed()
    story.until("2018-04-23")
    story.mail(LEADER_PARTY, Kind.PREPARATION, reply_text="Det bliver mig\nog Lis.")
    assert story.view.meeting is not None
    assert story.view.meeting.participants == "Det bliver mig og Lis."
    (mail,) = story.last.outgoing
    assert (mail.to, type(mail.letter)) == (LEADER, Noted)
    assert not story.open(Kind.PREPARATION, LEADER_PARTY)


def test_silence_is_reminded_with_the_same_question_again() -> None:
    story = agreed()
    story.until("2018-05-02")
    assert [type(o.letter) for o in story.letters(LEADER_PARTY, ParticipantsAsked)] == [ParticipantsAsked] * 2


def test_who_owes_points_when_the_draft_leaves_is_asked_no_more_but_the_leader_is() -> None:
    story = agreed()
    story.until("2018-04-30")
    asked = {q.party: q.status for q in story.questions(Kind.PREPARATION)}
    assert asked == {
        AT: QuestionStatus.WITHDRAWN,
        ST: QuestionStatus.WITHDRAWN,
        LEADER_PARTY: QuestionStatus.OPEN,
    }
    story.until("2018-05-07")
    assert not story.open(Kind.PREPARATION)


def test_points_that_come_after_the_draft_still_reach_the_final_agenda() -> None:
    story = agreed()
    story.until("2018-05-02")
    story.mail(AT, Kind.PREPARATION, reply_text="Punkter til dagsordenen: Støj")
    story.until("2018-05-08")
    assert "Støj" in story.words_to_institution()


def test_what_comes_after_the_final_agenda_goes_to_a_person() -> None:
    story = agreed()
    story.until("2018-05-08")
    story.mail(AT, Kind.PREPARATION, reply_text=ANSWER)
    assert not [p for p in story.view.points if p.text]
    assert "endelige dagsorden er sendt" in story.prompt().text


def test_an_answer_without_a_meeting_goes_to_a_person() -> None:
    story = agreed()
    story.until("2018-04-20")
    story.command("cancel", then="round")
    story.mail(AT, Kind.PREPARATION, reply_text=ANSWER)
    assert "intet aftalt dialogmøde" in story.prompts()[-1].text


def test_a_new_meeting_is_prepared_anew() -> None:
    story = agreed()
    story.until("2018-04-24")
    story.view = replace(
        story.view,
        meetings=(make_meeting(slot("2018-06-20"), id="KT-2018-014:m2", agreed_at=at("2018-05-16", "11:00")),),
    )
    story.now = at("2018-05-16", "11:00")
    assert [d.key for d in story.waits_for("p")] == [
        "participants:KT-2018-014:m2",
        "prepare:KT-2018-014:m2:at",
        "prepare:KT-2018-014:m2:st",
    ]


@pytest.mark.parametrize(
    ("meeting_day", "due"),
    [
        ("2018-05-14", "2018-04-30"),
        ("2018-05-11", "2018-04-26"),  # 14 days before is Great Prayer Day
        ("2018-06-19", "2018-06-04"),  # 14 days before is Constitution Day
        ("2018-06-18", "2018-06-04"),
    ],
)
def test_the_draft_is_due_fourteen_days_before_or_on_the_working_day_before_that(meeting_day: str, due: str) -> None:
    assert draft_day(make_meeting(slot(meeting_day)), PROGRAMME) == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("agreed_at", "leaves"),
    [
        ("2018-04-20 11:00", "2018-04-30 08:00"),
        ("2018-05-03 11:00", "2018-05-07 08:00"),  # Thursday: the inspectors have Friday to answer
        ("2018-05-09 11:00", "2018-05-11 08:00"),  # Ascension Day between: the day before the meeting
        ("2018-05-11 11:00", "2018-05-11 11:00"),
    ],
)
def test_a_meeting_at_short_notice_gets_its_draft_after_the_inspectors_day_to_answer(
    agreed_at: str, leaves: str
) -> None:
    meeting = make_meeting(MEETING, agreed_at=at(*agreed_at.split()))
    assert draft_at(meeting, PROGRAMME) == at(*leaves.split())


def test_no_deadline_in_the_leaders_mail_falls_on_the_day_of_a_visit_to_come() -> None:
    story = agreed(visits=(make_visit(Authority.AT, "2018-04-10"), planned(Authority.ST, "2018-05-01")))
    story.until("2018-04-23")
    (mail,) = story.letters(LEADER_PARTY)
    assert isinstance(mail.letter, ParticipantsAsked)
    assert mail.letter.answer_by == date(2018, 5, 2)


def test_the_number_of_suggested_days_is_the_programmes() -> None:
    story = agreed()
    story.programme = replace(PROGRAMME, agenda=PROGRAMME.agenda.model_copy(update={"preparation_suggestions": 1}))
    story.until("2018-04-20")
    letter = story.letters(ST)[0].letter
    assert isinstance(letter, PreparationAsked)
    assert letter.suggestions == (date(2018, 4, 23),)
    assert letter.name == IB.name
