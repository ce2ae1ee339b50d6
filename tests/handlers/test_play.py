"""Whole courses played at random: whatever comes in whatever order, what must always hold holds."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from handlers.model import Authority, MeetingStatus, Party, Person, QuestionStatus, Stage, SurveyStatus, VisitStatus
from handlers.people import replace_in_case
from messages.danish import format_day
from messages.errors import SamtilsynError
from messages.letters_survey import SurveyAsked, SurveyReminder
from messages.reading import DateMention, Kind, Sensitive
from messages.survey_questions import is_asked
from tests.handlers.builders import ANNA, IB, INSTITUTION, LEADER, at, make_desk
from tests.handlers.story import Story, selected

STEPS = 80
SEEDS = 100
INSPECTORS = (Party.AT, Party.ST)
PARTIES = (*INSPECTORS, Party.INSTITUTION)
FIELDS = (
    {"survey_contact": f"Mette Lund <{LEADER}>"},
    {"survey_contact": "Lis Bo <lis@solgaarden.example>", "agenda_points": "Alarmer"},
    {"institution": "Solgården", "topics": ("Alarmer",)},
    {"meeting_date": "2018-01-01", "agenda_points": "Alarmer"},
    {"institution": "Solgården"},
)


ANSWERS = (
    *((key, "yes") for key in ("1", "2", "5", "12")),
    *((key, "dont_know") for key in ("2", "3", "8", "10", "11")),
    *((key, "1") for key in ("3", "8", "10", "11")),
    ("5", "no"),
    *((key, words) for key in ("4", "6", "7", "9") for words in ("Nye alarmer", "")),
)


class Play:
    """A story in which a die decides what happens next. `secret` are the days of visits while they were to come."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.story = selected()
        self.people = 0
        self.refused = 0
        self.told = ""
        self.seen = 0
        self.leaks: list[str] = []

    def run(self) -> Story:
        steps: list[tuple[int, Callable[[], object]]] = [
            (10, self.wait),
            (20, self.answer),
            (2, self.mail),
            (6, self.settle),
            (3, self.command),
            (3, self.page),
            (1, self.replace_person),
            (1, self.machine),
            (1, self.colleague),
        ]
        weights, acts = [w for w, _ in steps], [a for _, a in steps]
        for _ in range(STEPS):
            try:
                self.draw.choices(acts, weights)[0]()
            except SamtilsynError:  # refused in words; nothing was saved
                self.refused += 1
            self.look()
        return self.story

    # ------------------------------------------------------------------ what happens
    def wait(self) -> None:
        end = self.story.now + timedelta(days=self.draw.randint(1, 20))
        self.story.until(end.date().isoformat(), "12:00")

    def answer(self) -> None:
        """Answer one of the open questions as somebody who was asked."""
        asked = [q for q in self.story.view.questions if q.status is QuestionStatus.OPEN]
        if asked:
            question = self.draw.choice(asked)
            self.write(question.party, question.kind)

    def mail(self) -> None:
        """Anything from anybody."""
        self.write(self.draw.choice((*PARTIES, Party.COORDINATOR, None)), self.draw.choice(list(Kind)))

    def write(self, party: Party | None, kind: Kind) -> None:
        outcomes: dict[Kind, tuple[str, ...]] = {
            Kind.PARTICIPATION: (*["yes"] * 7, "no", "unclear"),
            Kind.VISIT: ("held", "held", "planned", "planned", "postponed", "unclear"),
            Kind.MEETING_DATES: ("accept", "accept", "accept", "decline", "counter"),
            Kind.AGENDA: ("points", "approved"),
            Kind.CANCELLATION: ("postponed", "cancelled"),
            Kind.DOCUMENTATION: ("complete", "incomplete"),
            Kind.SURVEY: ("complete", "partial"),
            Kind.UNDELIVERED: ("permanent", "temporary"),
        }
        self.story.mail(
            party,
            kind,
            self.draw.choice(outcomes.get(kind, ("",))) or None,
            *self.dates(kind),
            replies_to=None if self.draw.random() < 0.8 else self.draw.choice(list(Kind)),
            ask=self.draw.random() < 0.2,
            reason=self.draw.choice((None, "resources")),
            fields=self.draw.choice(FIELDS) if kind is Kind.DOCUMENTATION else {},
            answers={"1": "yes"} if kind is Kind.SURVEY and self.draw.random() < 0.8 else {},
            points=("Støj",) if kind is Kind.AGENDA else (),
            reply_text=self.draw.choice(("", "Punkter: Alarmer", "Mødet er holdt.", "Mødet er ikke holdt.")),
            recipient=self.draw.choice((LEADER, ANNA.id, "ukendt@example.org")),
            until=(self.story.now + timedelta(days=9)).date() if kind is Kind.AUTO_REPLY else None,
            sensitive=(Sensitive(type="cpr", where="body"),) if self.draw.random() < 0.03 else (),
        )

    def dates(self, kind: Kind) -> list[DateMention]:
        today = self.story.now.date()
        if kind is Kind.MEETING_DATES and self.story.view.slots:
            slots = self.draw.sample(self.story.view.slots, k=min(2, len(self.story.view.slots)))
            return [DateMention(start=s.start, end=s.end, all_day=False) for s in slots]
        if kind in (Kind.VISIT, Kind.CANCELLATION, Kind.MEETING_DATES):
            day = today + timedelta(days=self.draw.randint(-10, 20))
            found = [DateMention(start=day)]
            if kind is Kind.VISIT and self.draw.random() < 0.2:
                when = at((today + timedelta(days=30)).isoformat(), "10:00")
                found.append(DateMention(start=when, all_day=False, of="meeting"))
            return found[self.draw.randint(0, 1) :]
        return []

    def settle(self) -> None:
        prompts = [p for p in self.story.view.prompts if p.open]
        if not prompts:
            return
        prompt = self.draw.choice(prompts)
        choice = self.draw.choice(prompt.choices)
        day = (self.story.now + timedelta(days=self.draw.randint(-5, 30))).date()
        self.story.settle(prompt, choice.action, f"{day:%d/%m %Y} kl. 10", **choice.arguments)

    def command(self) -> None:
        today = self.story.now.date()
        day = (today + timedelta(days=self.draw.randint(-5, 30))).isoformat()
        name, arguments = self.draw.choice(
            [
                ("invite", {}),
                ("remind", {}),
                ("held", {}),
                ("propose", {}),
                ("move", {"start": f"{day}T10:00"}),
                ("cancel", {"then": "round"}),
                ("survey", {"email": "per@solgaarden.example"}),
                *((name, {}) for name in ("survey-revoke", "survey-close", "survey-reopen")),
                *(
                    ("visit", {"authority": a, "status": s, "day": day})
                    for a in ("at", "st")
                    for s in ("held", "planned", "postponed")
                ),
            ]
        )
        self.story.command(name, **arguments)

    def page(self) -> None:
        """Answers on the survey page, by the link as it is or as it was."""
        survey = self.story.view.survey
        before = survey.answers if survey is not None else {}
        version = (survey.link_version if survey is not None else 1) - (self.draw.random() < 0.2)
        given = self.draw.sample(ANSWERS, k=self.draw.randint(1, len(ANSWERS)))
        self.story.command("survey-answers", version=str(version), **dict(given))
        now = self.story.view.survey
        if survey is None or survey.sent_at is None or survey.closed_at or version != survey.link_version:
            assert (now.answers if now is not None else {}) == before

    def replace_person(self) -> None:
        self.people += 1
        authority = self.draw.choice((Authority.AT, Authority.ST))
        old = self.story.view.inspector(authority)
        new = Person(
            id=f"ny{self.people}@x.example", name="Ny", authority=authority, office=(ANNA, IB)[authority == "st"].office
        )
        if old is not None:
            self.story.take(replace_in_case(make_desk(self.story.view, self.story.now), old, new))

    def machine(self) -> None:
        self.write(None, self.draw.choice((Kind.UNDELIVERED, Kind.AUTO_REPLY)))

    def colleague(self) -> None:
        self.story.colleague(self.draw.choice((LEADER, ANNA.id)))

    # ------------------------------------------------------------------ what must hold
    def look(self) -> None:
        view = self.story.view
        # A meeting somebody put on the day of a visit says its own day.
        own = {s.start.date() for s in view.slots} | {m.start.date() for m in view.meetings}
        to_come = {v.day for v in view.visits.values() if v.day and v.status is not VisitStatus.HELD} - own
        new, self.seen = self.story.sent[self.seen :], len(self.story.sent)
        for mail in new:
            if mail.to_institution or mail.to == INSTITUTION.email:
                words = Story.words_of(mail)
                told = [d for d in to_come if _names(words, d) and not _names(self.told, d)]
                self.leaks += [f"{mail.letter.template}: {day}" for day in told]
                self.told += words  # a deadline it was told before is no news, whatever falls on it later
        assert len([m for m in view.meetings if m.status is MeetingStatus.AGREED]) <= 1
        assert len([r for r in view.rounds if r.status.open]) <= 1
        assert all(p.choices for p in view.prompts)
        if view.meeting is not None and view.meeting.status is MeetingStatus.HELD:
            assert view.meeting.start <= self.story.now
            assert view.survey is not None
        if view.survey is not None:
            answers = view.survey.answers
            assert all(is_asked(int(key), answers) is not False for key in answers)
            if view.survey.status is SurveyStatus.COMPLETE:
                assert not view.open_questions(kind=Kind.SURVEY)
        if view.case.stage.ended and view.case.stage is not Stage.DONE:
            assert view.open_round is None
            assert not [m for m in view.meetings if m.status is MeetingStatus.AGREED]
        for question in view.open_questions():
            address = view.address(question.party)
            if question.kind is not Kind.SURVEY and address is not None and question.party in INSPECTORS:
                assert question.asked == address[0], "a question to somebody who is not on the case any more"


def _names(words: str, day: date) -> bool:
    return bool(re.search(rf"\b{re.escape(format_day(day))}|\b{day.day}/{day.month}\b|{day.isoformat()}", words))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_comes_what_must_always_hold_holds(seed: int) -> None:
    play = Play(seed)
    story = play.run()
    assert play.leaks == []
    surveys = Counter(o.to for o in story.sent if isinstance(o.letter, SurveyAsked))
    assert max(surveys.values(), default=0) <= 1
    # nobody does anything any more: it comes to rest, and reminders stop
    before = len(story.sent)
    story.until((story.now + timedelta(days=500)).date().isoformat())
    assert [d.key for d in story.deadlines() if d.key not in story.fired] == []
    assert len(story.sent) - before <= 60
    reminders = [o for o in story.sent[before:] if isinstance(o.letter, SurveyReminder)]
    assert len(reminders) <= 2


def test_the_play_reaches_every_stage() -> None:
    reached: Counter[Stage] = Counter()
    for seed in range(SEEDS):
        reached[Play(seed).run().stage] += 1
    assert {Stage.DECLINED, Stage.CANCELLED, Stage.DONE, Stage.PREPARATION, Stage.DATES} <= set(reached), reached
