"""A case played through `handlers.rules` as the bot does it: mails, deadlines that come once, choices, commands."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers import rules
from handlers.decision import Deadline, Decision, Outgoing
from handlers.events import ColleagueMailEvent, CommandEvent, DeadlineEvent, MailEvent, SettledEvent
from handlers.model import (
    Authority,
    Meeting,
    MeetingStatus,
    Party,
    Prompt,
    Question,
    QuestionStatus,
    Stage,
    Visit,
    VisitStatus,
)
from handlers.programme import Programme
from handlers.view import CaseView
from messages.letters import Letter, Signature
from messages.reading import Choice, DateMention, Kind
from messages.render import render_letter
from tests.handlers.builders import (
    ADDRESSES,
    CASE_ID,
    PROGRAMME,
    at,
    make_mail,
    make_meeting,
    make_reading,
    make_view,
    slot,
)

SHARED = Signature(name="Den fælles postkasse", office="Socialstyrelsen")
MEETING = slot("2018-05-14", "10:00")


class Story:
    """`view` is the case as it is, `now` the clock; `sent` all that left, each key once, as the outbox does it."""

    def __init__(self, view: CaseView, now: datetime, programme: Programme = PROGRAMME) -> None:
        self.view = view
        self.now = now
        self.programme = programme
        self.sent: list[Outgoing] = []
        self.when: dict[str, datetime] = {}  # by the mail's key
        self.last = Decision()
        self.fired: set[str] = set()
        self._mails = 0
        self._newest: MailEvent | None = None

    # ------------------------------------------------------------------ what happens
    def mail(
        self,
        party: Party | None,
        kind: Kind,
        outcome: str | None = None,
        *dates: DateMention,
        replies_to: Kind | None = None,
        sender: str = "",
        ask: bool = False,
        **fields: Any,
    ) -> Decision:
        """A mail of the party; it replies to the party's newest question of its kind, or of `replies_to`."""
        self._mails += 1
        asked = self.questions(replies_to or kind, party)
        reading = make_reading(kind, outcome, *dates, decision=Choice.ASK if ask else Choice.ACT, **fields)
        mail = make_mail(
            party,
            reading,
            mail_id=self._mails,
            when=self.now,
            question_id=asked[-1].id if asked else None,
        )
        if sender:
            mail = replace(mail, sender=sender)
        self._newest = mail
        return self._take(rules.decide_mail(self.view, mail, self.programme, self.now))

    def until(self, day: str, clock: str = "23:59") -> list[str]:
        """Let time pass; gives the keys of the deadlines that came, in their order."""
        end, came = at(day, clock), []
        while due := [d for d in self.deadlines() if d.due <= end and d.key not in self.fired]:
            first = min(due, key=lambda d: d.due)
            self.now = max(self.now, first.due)
            self.fired.add(first.key)
            came.append(first.key)
            event = DeadlineEvent(case_id=CASE_ID, key=first.key, due=first.due)
            self._take(rules.decide_deadline(self.view, event, self.programme, self.now))
            assert len(came) < 200, "deadlines come for ever"
        self.now = max(self.now, end)
        return came

    def settle(self, prompt: Prompt, action: str, text: str = "", **arguments: str) -> Decision:
        """Choose the prompt's choice with this action (and these arguments)."""
        index = next(
            n
            for n, c in enumerate(prompt.choices)
            if c.action == action and all(c.arguments.get(k) == v for k, v in arguments.items())
        )
        event = SettledEvent(prompt_id=prompt.id, choice=index, by="Kim", text=text)
        mail = self._newest if prompt.mail_id is not None else None
        return self._take(rules.decide_settled(self.view, prompt, event, self.programme, self.now, mail))

    def command(self, name: str, /, **arguments: str) -> Decision:
        event = CommandEvent(name=name, case_id=CASE_ID, by="Kim", arguments=arguments)
        return self._take(rules.decide_command(self.view, event, self.programme, self.now))

    def colleague(self, *recipients: str) -> Decision:
        self._mails += 1
        event = ColleagueMailEvent(
            mail_id=self._mails, case_id=CASE_ID, recipients=recipients, subject="Hej", sent_at=self.now
        )
        return self._take(rules.decide_colleague(self.view, event, self.programme, self.now))

    def take(self, decision: Decision) -> Decision:
        """A decision made elsewhere (a replacement) becomes part of the story."""
        return self._take(decision)

    def _take(self, decision: Decision) -> Decision:
        self.view = self.view.with_(decision.changes)
        known = {o.key for o in self.sent}
        self.sent += [o for o in decision.outgoing if o.key not in known]
        self.when = {o.key: self.now for o in decision.outgoing} | self.when
        self.last = decision
        self.now += timedelta(minutes=1)
        return decision

    # ------------------------------------------------------------------ what there is
    def deadlines(self) -> tuple[Deadline, ...]:
        return rules.deadlines(self.view, self.programme)

    def waits_for(self, what: str) -> list[Deadline]:
        """The deadlines still to come whose key begins so."""
        return [d for d in self.deadlines() if d.key.startswith(what) and d.key not in self.fired]

    def questions(self, kind: Kind, party: Party | None = None) -> list[Question]:
        return [q for q in self.view.questions if q.kind is kind and (party is None or q.party is party)]

    def question(self, kind: Kind, party: Party) -> Question:
        return self.questions(kind, party)[-1]

    def open(self, kind: Kind, party: Party | None = None) -> bool:
        return any(q.status is QuestionStatus.OPEN for q in self.questions(kind, party))

    def letters(self, to: Party | str, letter: type[Letter] | None = None) -> list[Outgoing]:
        """All that was sent to somebody, of a kind of letter if given."""
        address = ADDRESSES[to] if isinstance(to, Party) else to
        return [o for o in self.sent if o.to == address and (letter is None or isinstance(o.letter, letter))]

    def prompts(self, rule: str | None = None) -> list[Prompt]:
        return list(self.view.open_prompts(rule))

    def prompt(self, rule: str | None = None) -> Prompt:
        (prompt,) = self.view.open_prompts(rule)
        return prompt

    @property
    def stage(self) -> Stage:
        return self.view.case.stage

    def words_to_institution(self) -> str:
        """All that was ever written to the institution, as text, papers and calendar too."""
        return "\n".join(self.words_of(mail) for mail in self.sent if mail.to_institution)

    @staticmethod
    def words_of(mail: Outgoing) -> str:
        """A mail as text in both languages, its papers and its calendar entry."""
        out = [repr(paper) for paper in mail.papers]
        for language in ("da", "en"):
            signs = mail.signature or SHARED
            text = render_letter(mail.letter, signature=signs, case_number=CASE_ID, language=language)
            out.append(f"{text.subject}\n{text.body}")
        if mail.calendar:
            out.append(f"{mail.calendar.summary} {mail.calendar.description}")
        return "\n".join(out)


def actions(prompt: Prompt) -> list[str]:
    return [c.action for c in prompt.choices]


# ---------------------------------------------------------------------- places to begin
def selected() -> Story:
    """Chosen on 2 March; AT may object until the 9th."""
    return Story(
        make_view(
            stage=Stage.SELECTED,
            selected_at=at("2018-03-02"),
            objection_until=at("2018-03-09").date(),
            accepted_at=None,
            window_start=None,
            window_end=None,
        ),
        at("2018-03-02"),
    )


def invited() -> Story:
    """Invited on Monday 12 March, to answer by the 26th."""
    story = selected()
    story.until("2018-03-12")
    assert story.stage is Stage.INVITED
    return story


def accepted() -> Story:
    """Yes on 13 March: the window is 2–27 April."""
    story = invited()
    story.now = at("2018-03-13", "10:00")
    story.mail(Party.INSTITUTION, Kind.PARTICIPATION, "yes")
    assert story.stage is Stage.VISITS
    return story


def agreed(
    visits: tuple[Visit, ...] = (), agreed_at: str = "2018-04-20", meeting: Meeting | None = None, **fields: Any
) -> Story:
    """Both visits held, the meeting agreed for 14 May at 10."""
    at_visit = Visit(case_id=CASE_ID, authority=Authority.AT)
    held = visits or (_held(at_visit, "2018-04-10"), _held(replace(at_visit, authority=Authority.ST), "2018-04-19"))
    found = meeting or make_meeting(MEETING, agreed_at=at(agreed_at, "11:00"))
    view = make_view(visits=held, meetings=(found,), stage=Stage.PREPARATION, invited_at=at("2018-03-12"), **fields)
    return Story(view, at(agreed_at, "11:00"))


def met(**fields: Any) -> Story:
    """The meeting's day has passed, the final agenda was sent; both inspectors are asked on the 15th."""
    story = agreed(**fields)
    story.until("2018-05-15", "09:00")
    return story


def held(**fields: Any) -> Story:
    """The meeting is confirmed held on 15 May, and no papers are in."""
    story = met(**fields)
    story.command("held")
    assert story.view.meeting is not None
    assert story.view.meeting.status is MeetingStatus.HELD
    return story


def _held(visit: Visit, day: str) -> Visit:
    return replace(visit, status=VisitStatus.HELD, day=at(day).date())
