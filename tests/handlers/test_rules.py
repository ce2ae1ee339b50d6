"""The tables that say who takes what: every kind, stage and command has its place, and the order is the one meant."""

from __future__ import annotations

import inspect
from dataclasses import replace

import pytest

from handlers import rules
from handlers.events import DeadlineEvent, MailEvent
from handlers.model import Party, Stage
from handlers.stage import StageModule
from messages.reading import Choice, Kind, Sensitive
from tests.handlers.builders import CASE_ID, PROGRAMME, at, make_mail, make_reading, make_view
from tests.handlers.story import accepted, agreed, held, invited, met, selected

FUNCTIONS = [n for n, _ in inspect.getmembers(StageModule, inspect.isfunction) if not n.startswith("_")]


@pytest.mark.parametrize(("name", "stage"), rules.STAGES)
def test_every_stage_offers_all_that_the_tables_call(name: str, stage: object) -> None:
    assert getattr(stage, "NAME") == name  # noqa: B009
    for function in FUNCTIONS:
        wanted = list(inspect.signature(getattr(StageModule, function)).parameters)[1:]
        assert list(inspect.signature(getattr(stage, function)).parameters) == wanted, f"{name}.{function}"


def test_every_question_the_bot_asks_has_a_stage_that_takes_its_answer_and_reminds_of_it() -> None:
    asked = {q.kind for story in (invited(), accepted(), agreed(), met(), held()) for q in story.view.questions}
    assert asked <= set(rules.BY_KIND)
    assert set(rules.BY_KIND.values()) <= {stage for _, stage in rules.STAGES}
    assert set(rules.COMMANDS.values()) <= {stage for _, stage in rules.STAGES}


def first_rule(mail: MailEvent, stage: Stage = Stage.INVITED) -> str:
    view = make_view(stage=stage, invited_at=at("2018-03-12"))
    return next(r.name for r in rules.MAIL_RULES if r.check(view, mail) is not None)


CPR = (Sensitive(type="cpr", where="body"),)


@pytest.mark.parametrize(
    ("kind", "party", "decision", "sensitive", "rule"),
    [
        (Kind.UNDELIVERED, None, Choice.ACT, (), "undelivered"),
        (Kind.UNDELIVERED, None, Choice.ASK, CPR, "undelivered"),
        (Kind.AUTO_REPLY, Party.AT, Choice.ASK, CPR, "automatic"),
        (Kind.PARTICIPATION, Party.INSTITUTION, Choice.ASK, CPR, "cpr"),
        (Kind.PARTICIPATION, Party.INSTITUTION, Choice.ACT, CPR, "cpr"),
        (Kind.PARTICIPATION, Party.INSTITUTION, Choice.ASK, (), "ask"),
        (Kind.PARTICIPATION, None, Choice.ACT, (), "ask"),
        (Kind.QUESTION, Party.INSTITUTION, Choice.ACT, (), "ask"),
        (Kind.NOTIFICATION, Party.AT, Choice.ACT, (), "ask"),
        (Kind.SELECTION, Party.ST, Choice.ACT, (), "ask"),
        (Kind.OTHER, Party.ST, Choice.ACT, (), "ask"),
        (Kind.PARTICIPATION, Party.INSTITUTION, Choice.ACT, (), "stage"),
        (Kind.VISIT, Party.AT, Choice.ACT, (), "stage"),
    ],
)
def test_a_mail_is_taken_by_the_first_rule_that_has_a_reason(
    kind: Kind, party: Party | None, decision: Choice, sensitive: tuple[Sensitive, ...], rule: str
) -> None:
    reading = make_reading(kind, "yes", decision=decision, sensitive=sensitive)
    assert first_rule(make_mail(party, reading)) == rule


def test_a_mail_a_person_has_settled_is_not_asked_about_its_cpr_number_again() -> None:
    reading = make_reading(Kind.PARTICIPATION, "yes", sensitive=CPR)
    assert first_rule(make_mail(Party.INSTITUTION, reading, settled_by="Kim")) == "stage"


@pytest.mark.parametrize(
    ("stage", "kind", "rule"),
    [
        (Stage.DECLINED, Kind.PARTICIPATION, "stage"),
        (Stage.DECLINED, Kind.DOCUMENTATION, "ask"),
        (Stage.CANCELLED, Kind.PARTICIPATION, "ask"),
        (Stage.NOT_SELECTED, Kind.PARTICIPATION, "ask"),
        (Stage.DONE, Kind.DOCUMENTATION, "stage"),
        (Stage.DONE, Kind.SURVEY, "stage"),
        (Stage.DONE, Kind.PARTICIPATION, "ask"),
        (Stage.DONE, Kind.MEETING_DATES, "ask"),
        (Stage.CANCELLED, Kind.VISIT, "ask"),
    ],
)
def test_what_comes_after_the_end_goes_to_a_person_but_for_changed_minds_and_corrections(
    stage: Stage, kind: Kind, rule: str
) -> None:
    party = Party.INSTITUTION if kind in (Kind.PARTICIPATION, Kind.SURVEY) else Party.ST
    assert first_rule(make_mail(party, make_reading(kind, "yes")), stage) == rule


def test_every_mail_is_taken_by_some_rule() -> None:
    for kind in Kind:
        for party in (*Party, None):
            for stage in Stage:
                assert first_rule(make_mail(party, make_reading(kind, "unclear")), stage)


# ---------------------------------------------------------------------- deadlines
@pytest.mark.parametrize("story", [selected, invited, accepted, agreed, met, held])
def test_deadlines_have_keys_of_their_own_and_times_that_are_aware(story: object) -> None:
    found = story().deadlines()  # type: ignore[operator]
    assert found
    assert len({d.key for d in found}) == len(found)
    assert all(d.due.tzinfo is not None for d in found)


@pytest.mark.parametrize("stage", [s for s in Stage if s.ended])
def test_a_case_that_has_ended_has_no_deadline(stage: Stage) -> None:
    for story in (selected(), invited(), accepted(), agreed(), met(), held()):
        ended = story.view.with_([replace(story.view.case, stage=stage)])
        left = [d.key for d in rules.deadlines(ended, PROGRAMME) if not d.key.startswith(_MEETINGS_OWN)]
        assert left == []


# The meeting of a case that ends is taken back with it (see meeting_dates); these hang on the meeting alone.
_MEETINGS_OWN = ("participants", "prepare", "draft", "final")


@pytest.mark.parametrize("key", ["", "nonsense", "remind:x:y:0", "invite:2018-01-01", "held:m1:2018-05-14:at"])
def test_a_deadline_that_does_not_hold_any_more_does_nothing(key: str) -> None:
    view = invited().view
    event = DeadlineEvent(case_id=CASE_ID, key=key, due=at("2018-03-20"))
    decision = rules.decide_deadline(view, event, PROGRAMME, at("2018-03-20"))
    assert (decision.changes, decision.outgoing, decision.log, decision.acted) == ((), (), (), False)


# ---------------------------------------------------------------------- the whole way
def test_silence_at_every_stage_ends_with_the_coordinator_and_nothing_goes_on_for_ever() -> None:
    """Nobody ever answers: each story comes to rest, and a person has been asked."""
    for begin in (selected, accepted, agreed, held):
        story = begin()
        story.until("2020-12-31")
        assert story.prompts(), begin.__name__
        assert [d for d in story.deadlines() if d.key not in story.fired] == []
        per_person = {to: sum(o.to == to for o in story.sent) for to in {o.to for o in story.sent}}
        assert max(per_person.values(), default=0) <= 9, per_person
