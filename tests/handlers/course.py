"""A case that goes on through the meeting-dates stage: every step decides on what the last one left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from handlers.decision import Decision, Desk, Outgoing
from handlers.events import CalendarReply, CommandEvent, MailEvent
from handlers.model import Authority, MeetingRound, OfferedSlot, Party, Prompt, Question
from handlers.stages import meeting_dates
from handlers.view import CaseView
from messages.calendar_entry import Invitation
from messages.letters import Letter, Signature
from messages.reading import DateMention, Kind, Slot
from messages.render import render_letter
from tests.handlers.builders import (
    ADDRESSES,
    CASE_ID,
    at,
    make_desk,
    make_mail,
    make_reading,
    make_view,
    make_visit,
    planned,
    yes,
)

SHARED = Signature(name="Den fælles postkasse", office="Socialstyrelsen")


def usual() -> CaseView:
    """AT came on 10 April, ST comes on 19 April; the rules then give slots from 8 to 17 May."""
    return make_view(visits=(make_visit(Authority.AT, "2018-04-10"), planned(Authority.ST, "2018-04-19")))


class Course:
    """`decisions` holds all that was decided, `last` the newest."""

    def __init__(self, view: CaseView | None = None, now: datetime | None = None) -> None:
        self.view = view or usual()
        self.now = now or at("2018-04-11")
        self.decisions: list[Decision] = []
        self._mails = 0

    # ------------------------------------------------------------------ steps
    def step(self, act: Callable[[Desk], None], mail: MailEvent | None = None, hours: float = 1) -> Decision:
        desk = make_desk(self.view, self.now, mail)
        act(desk)
        decision = desk.finish()
        self.view = desk.view
        self.now += timedelta(hours=hours)
        self.decisions.append(decision)
        return decision

    def propose(self) -> Decision:
        return self.step(meeting_dates.propose)

    def mail(
        self,
        party: Party | None,
        outcome: str | None,
        *dates: DateMention,
        kind: Kind = Kind.MEETING_DATES,
        question_id: str | None = None,
        calendar: CalendarReply | None = None,
        settled_by: str = "",
    ) -> Decision:
        self._mails += 1
        mail = make_mail(
            party,
            make_reading(kind, outcome, *dates),
            mail_id=self._mails,
            when=self.now,
            question_id=question_id,
            calendar=calendar,
            settled_by=settled_by,
        )
        return self.step(lambda desk: meeting_dates.take_mail(desk, mail), mail)

    def accept(self, party: Party, *numbers: int) -> Decision:
        """Yes to the slots with these numbers (as the party's newest mail has them); all where none is given."""
        slots = self.offered(party)
        chosen = [slots[n - 1] for n in numbers] or slots
        return self.mail(party, "accept", *(yes(s) for s in chosen))

    def decline(self, party: Party) -> Decision:
        return self.mail(party, "decline")

    def agreed(self) -> Slot:
        """Let everybody say yes, and give the meeting's time."""
        self.propose()
        self.accept(Party.AT)
        self.accept(Party.ST)
        self.accept(Party.INSTITUTION, 1)
        assert self.view.meeting is not None
        return self.view.meeting.slot

    def command(self, name: str, **arguments: str) -> Decision:
        command = CommandEvent(name=name, case_id=CASE_ID, by="Kim", arguments=arguments)
        return self.step(lambda desk: meeting_dates.take_command(desk, command))

    def settle(self, prompt: Prompt, action: str, text: str = "") -> Decision:
        """Choose the choice whose action it is."""
        choice = next(c for c in prompt.choices if c.action == action)

        def act(desk: Desk) -> None:
            meeting_dates.take_settled(desk, prompt, choice, text, "Kim")

        return self.step(act)

    # ------------------------------------------------------------------ what there is
    @property
    def last(self) -> Decision:
        return self.decisions[-1]

    @property
    def round(self) -> MeetingRound:
        return max(self.view.rounds, key=lambda r: r.number)

    @property
    def slots(self) -> tuple[OfferedSlot, ...]:
        return self.view.slots_of(self.round.id)

    def question(self, party: Party) -> Question:
        """The party's newest question about dates."""
        return [q for q in self.view.questions if q.kind is Kind.MEETING_DATES and q.party is party][-1]

    def offered(self, party: Party) -> tuple[Slot, ...]:
        return meeting_dates.offered(self.view, party, self.question(party).id)

    def to(self, party: Party) -> list[Outgoing]:
        """What the last decision sends to the party."""
        return [o for o in self.last.outgoing if o.to == ADDRESSES[party]]

    def letter(self, party: Party) -> Letter:
        """The one mail of the last decision to the party."""
        (mail,) = self.to(party)
        return mail.letter

    def calendars(self) -> Mapping[str, Invitation]:
        return {o.to: o.calendar for o in self.last.outgoing if o.calendar is not None}

    def prompts(self) -> list[Prompt]:
        return list(self.view.open_prompts())

    def prompt(self) -> Prompt:
        (prompt,) = self.view.open_prompts()
        return prompt

    def words_to_institution(self) -> str:
        """All that was ever written to the institution, as text."""
        mails = [o for d in self.decisions for o in d.outgoing if o.to_institution]
        texts = [
            render_letter(o.letter, signature=o.signature or SHARED, case_number=CASE_ID, language=language)
            for o in mails
            for language in ("da", "en")
        ]
        calendar = [f"{o.calendar.summary} {o.calendar.description}" for o in mails if o.calendar]
        return "\n".join([f"{t.subject}\n{t.body}" for t in texts] + calendar)


def day(text: str) -> date:
    return date.fromisoformat(text)
