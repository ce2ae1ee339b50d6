"""An authority's journal holds its own and the institution's; never the other's words, the queue or the survey."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from handlers.journal import (
    CaseFile,
    JournalMail,
    LeftOut,
    case_file,
    for_authority,
    heading,
    is_survey,
    left_out,
    log_for_authority,
    theme,
)
from handlers.model import (
    AgendaPoint,
    Authority,
    Document,
    LogEntry,
    MeetingRound,
    Party,
    Prompt,
    Question,
    RoundStatus,
    Survey,
    SurveyStatus,
)
from handlers.model_around import Lesson, LessonKind, SampleRequest
from messages.reading import Kind
from tests.handlers.builders import ANNA, CASE_ID, ELSE, IB, INSTITUTION, KIM, LEADER, at, make_view, make_visit

NOW = at("2018-05-02")
BOX = "koordinerettilsyn@example.dk"
PEOPLE = {p.id: p for p in (ANNA, IB, ELSE, KIM)}
VIEW = make_view(visits=(make_visit(Authority.AT, "2018-04-10"), make_visit(Authority.ST, "2018-04-12")))


def mail(sender: str, *to: str, **fields: Any) -> JournalMail:
    return JournalMail(inbound=sender != BOX, at=NOW, sender=sender, to=to, subject="", **fields)


@pytest.mark.parametrize(
    ("told", "of_at", "of_st"),
    [
        (mail(ANNA.id, BOX), None, LeftOut.OTHER_AUTHORITY),
        (mail(BOX, IB.id), LeftOut.OTHER_AUTHORITY, None),
        (mail(BOX, ELSE.id), LeftOut.OTHER_AUTHORITY, None),
        (mail(ANNA.id, BOX, IB.id), None, None),
        (mail(LEADER, BOX), None, None),
        (mail("vikar@solgaarden.example", BOX), None, None),
        (mail(BOX, LEADER), None, None),
        (mail(LEADER.upper(), BOX), None, None),
        (mail("fremmed@example.org", BOX), LeftOut.UNKNOWN, LeftOut.UNKNOWN),
        (mail(KIM.id, BOX), LeftOut.COORDINATOR, LeftOut.COORDINATOR),
        (mail(BOX, KIM.id, prompt=True), LeftOut.COORDINATOR, LeftOut.COORDINATOR),
        (mail(BOX, LEADER, template="survey_asked"), LeftOut.SURVEY, LeftOut.SURVEY),
        (mail(LEADER, BOX, question_id=f"{CASE_ID}:survey:institution"), LeftOut.SURVEY, LeftOut.SURVEY),
        (mail(LEADER, BOX, rules=("survey answered",)), LeftOut.SURVEY, LeftOut.SURVEY),
        (mail(LEADER, BOX, survey_link=True), LeftOut.SURVEY, LeftOut.SURVEY),
        (mail(IB.id, BOX, rules=("documentation", "survey")), LeftOut.OTHER_AUTHORITY, None),
    ],
)
def test_each_authority_gets_what_it_may_see(told: JournalMail, of_at: LeftOut | None, of_st: LeftOut | None) -> None:
    assert left_out(told, VIEW, Authority.AT, PEOPLE, own=(BOX,)) is of_at
    assert left_out(told, VIEW, Authority.ST, PEOPLE, own=(BOX,)) is of_st


def full() -> CaseFile:
    def point(party: Party, text: str, released: bool = False) -> AgendaPoint:
        return AgendaPoint(id=text, case_id=CASE_ID, party=party, text=text, released=released, at=NOW)

    def question(party: Party, kind: Kind) -> Question:
        return Question(
            id=f"{kind}:{party}",
            case_id=CASE_ID,
            kind=kind,
            party=party,
            asked="x",
            asked_at=NOW,
            answer_by=date(2018, 5, 9),
        )

    def document(authority: Authority) -> Document:
        return Document(
            id=authority, case_id=CASE_ID, authority=authority, version=1, received_at=NOW, message_hash="h"
        )

    opened = MeetingRound(
        id="r1",
        case_id=CASE_ID,
        number=1,
        presenter=Authority.AT,
        status=RoundStatus.AGREED,
        opened_at=NOW,
        answer_by=date(2018, 5, 9),
        unavailable=("st 2018-05-14T10:00 2018-05-14T12:00", "institution 2018-05-15T10:00 2018-05-15T12:00"),
    )
    prompt = Prompt(id="p", case_id=CASE_ID, rule="reading", title="t", text="t", choices=(), opened_at=NOW)
    sample = SampleRequest(
        id="s",
        year=2018,
        region=INSTITUTION.region,
        case_id=CASE_ID,
        authority=Authority.ST,
        asked="x",
        asked_at=NOW,
        answer_by=date(2018, 5, 9),
        words="afviger",
    )
    lesson = Lesson(id="l", kind=LessonKind.BARRIER, text="b", sender=IB.id, authority=Authority.ST, at=NOW, by="Kim")
    view = replace(
        VIEW,
        case=replace(VIEW.case, journal_at="2018-0714", journal_st="18/4411"),
        points=(
            point(Party.AT, "AT's"),
            point(Party.ST, "ST's"),
            point(Party.ST, "ST's frigivne", released=True),
            point(Party.INSTITUTION, "tilbuddets"),
        ),
        documents=(document(Authority.AT), document(Authority.ST)),
        questions=(
            question(Party.AT, Kind.VISIT),
            question(Party.ST, Kind.VISIT),
            question(Party.INSTITUTION, Kind.AGENDA),
            question(Party.INSTITUTION, Kind.SURVEY),
        ),
        survey=Survey(case_id=CASE_ID, status=SurveyStatus.COMPLETE, contact_email=LEADER, answers={"4": "hemmeligt"}),
        rounds=(opened,),
        prompts=(prompt,),
    )
    return case_file(view, samples=(sample,), lessons=(lesson,))


def test_the_coordinator_has_all_of_it() -> None:
    file = full()
    assert len(file.points) == 4
    assert file.prompts
    assert file.survey
    assert file.survey.answers
    assert {p.id for p in file.people} == {ANNA.id, IB.id, ELSE.id}


def test_an_authority_has_its_own_number_papers_and_points_and_the_visits_of_both() -> None:
    file = for_authority(full(), Authority.AT)
    assert (file.case.journal_at, file.case.journal_st) == ("2018-0714", "")
    assert [p.text for p in file.points] == ["AT's", "ST's frigivne", "tilbuddets"]
    assert [d.authority for d in file.documents] == [Authority.AT]
    assert [q.id for q in file.questions] == ["visit:at", "agenda:institution"]
    assert {v.authority for v in file.visits} == {Authority.AT, Authority.ST}
    assert (file.prompts, file.samples, file.lessons) == ((), (), ())
    assert file.rounds[0].unavailable == ("institution 2018-05-15T10:00 2018-05-15T12:00",)


def test_no_authority_has_the_answers_to_the_survey_or_who_gave_them() -> None:
    for authority in (Authority.AT, Authority.ST):
        survey = for_authority(full(), authority).survey
        assert survey is not None
        assert (survey.answers, survey.contact_email) == ({}, "")


def test_the_log_holds_own_mails_whole_and_the_facts_of_others_without_words() -> None:
    def entry(rule: str, mail_id: int | None, what: str) -> LogEntry:
        return LogEntry(at=NOW, case_id=CASE_ID, actor=IB.id, what=what, rule=rule, words="ordene", mail_id=mail_id)

    log = (
        entry("points", 1, "egne"),
        entry("points", 2, "andres"),
        entry("visit held", 2, "besøg"),
        entry("x", None, "?"),
    )
    found = log_for_authority(log, [1])
    assert [(e.what, e.words, e.actor) for e in found] == [("egne", "ordene", IB.id), ("besøg", "", "")]


@pytest.mark.parametrize(
    ("told", "word"),
    [
        (mail(BOX, LEADER, template="invitation_reminder"), "deltagelse"),
        (mail(BOX, LEADER, template="dates_offered"), "mødedato"),
        (mail(LEADER, BOX, question_id=f"{CASE_ID}:agenda:institution"), "dagsorden"),
        (mail(IB.id, BOX, rules=("visit held",)), "tilsynsbesøg"),
        (mail(BOX, IB.id, template="sample_asked"), "stikprøve"),
        (mail(BOX, IB.id, template="noted"), ""),
        (mail("x@y.example", BOX), ""),
    ],
)
def test_a_theme_is_a_word_people_use(told: JournalMail, word: str) -> None:
    assert theme(told) == word


def test_the_heading_names_the_case_as_the_records_system_does() -> None:
    case = full().case
    assert heading(case, INSTITUTION, Authority.ST) == "KT-2018-014 · 18/4411 · Botilbuddet Solgården"
    assert heading(case, INSTITUTION, None) == "KT-2018-014 · Botilbuddet Solgården"


def test_an_empty_address_is_of_nobodys_side() -> None:
    assert left_out(mail("", BOX), VIEW, Authority.AT, PEOPLE, own=(BOX,)) is LeftOut.COORDINATOR
    assert not is_survey(mail("", BOX))
