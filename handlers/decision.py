"""What a handler gives back, and the desk it writes it on.

A `Desk` holds the view, the programme and the time of one decision; handlers call its verbs and every
`put` is seen by what comes after, so stages can build on each other. `finish()` gives the frozen `Decision`
that `storage` saves in one commit.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from handlers.events import MailEvent
from handlers.model import (
    LogEntry,
    Party,
    Prompt,
    PromptChoice,
    Question,
    QuestionStatus,
    Record,
)
from handlers.programme import Programme
from handlers.view import CaseView
from messages.calendar_entry import Invitation
from messages.letters import Letter, Signature
from messages.letters_common import Noted
from messages.papers_out import PaperRequest
from messages.phrases import phrase
from messages.reading import Kind
from messages.survey_link import mask_links


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A mail that is to leave. `key` says who, what and which round: the same key never leaves twice.

    `answers` is the Message-ID it replies to and `answers_subject` that mail's subject (threading); `question_id` the
    question it asks, `prompt_id` the prompt it carries; `not_before` holds it back. `to_institution`: nothing in it may
    tell of a visit to come; `signature` is who signs (None: the shared mailbox).
    """

    key: str
    to: str
    to_name: str = ""
    letter: Letter
    case_id: str | None = None
    question_id: str | None = None
    prompt_id: str | None = None
    papers: tuple[PaperRequest, ...] = ()
    calendar: Invitation | None = None
    answers: str | None = None
    answers_subject: str = ""
    not_before: datetime | None = None
    to_institution: bool = False
    signature: Signature | None = None


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Something a person should know and that can wait: gathered into one daily mail over the person's cases."""

    key: str
    to: str
    case_id: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """When a case wants to be looked at again. `key` is unique in the case and fires once at most."""

    key: str
    due: datetime


@dataclass(frozen=True, kw_only=True)
class Decision:
    """All that follows from one event; saved together or not at all."""

    changes: tuple[Record, ...] = ()
    outgoing: tuple[Outgoing, ...] = ()
    notices: tuple[Notice, ...] = ()
    log: tuple[LogEntry, ...] = ()
    acted: bool = False  # False: nothing was done but put before a person, or noted


class Desk:
    """Where one decision is worked out. Not shared, not kept: made for an event, finished, dropped."""

    def __init__(
        self, *, view: CaseView, programme: Programme, now: datetime, actor: str, mail: MailEvent | None = None
    ) -> None:
        self.view = view
        self.programme = programme
        self.now = now
        self.actor = actor
        self.mail = mail
        self._changes: dict[tuple[object, ...], Record] = {}
        self._outgoing: list[Outgoing] = []
        self._notices: list[Notice] = []
        self._log: list[LogEntry] = []
        self.acted = True

    @property
    def today(self) -> date:
        """The day of the decision in the programme's time zone."""
        return self.now.astimezone(self.programme.zone).date()

    def say(self, key: str, **values: object) -> str:
        """A short text of the catalogue (`messages/phrases`) in the programme's language."""
        return phrase(key, self.programme.language, **values)

    # ------------------------------------------------------------------ verbs
    def put(self, *records: Record) -> None:
        """Save records; the view shows them at once."""
        for record in records:
            self._changes[(type(record), *record.key)] = record
        self.view = self.view.with_(records)

    def send(self, outgoing: Outgoing) -> None:
        """Let a mail leave with the commit. The first use of a key wins; an address known to be no good gets none."""
        if self.view.undeliverable(outgoing.to):
            self.note(
                "undeliverable", self.say("reminders.not_sent", address=outgoing.to, what=outgoing.letter.template)
            )
        elif all(o.key != outgoing.key for o in self._outgoing):
            self._outgoing.append(outgoing)

    def write(
        self,
        party: Party,
        letter: Letter,
        *,
        key: str,
        question_id: str | None = None,
        papers: tuple[PaperRequest, ...] = (),
        calendar: Invitation | None = None,
        not_before: datetime | None = None,
        signature: Signature | None = None,
    ) -> bool:
        """Send `letter` to a party of the case; False (and a line in the log) where the case has nobody there."""
        to = self.view.address(party)
        if to is None:
            who = self.say(f"common.party_{party.value}")
            self.note("no address", self.say("reminders.no_address", what=letter.template, who=who))
            return False
        answered = self.mail if self.mail and self.mail.sender == to[0] else None
        self.send(
            Outgoing(
                key=f"{self.view.case.id}:{key}:{to[0]}",
                to=to[0],
                to_name=to[1],
                letter=letter,
                case_id=self.view.case.id,
                question_id=question_id,
                papers=papers,
                calendar=calendar,
                answers=answered.message_id if answered else None,
                answers_subject=answered.subject if answered else "",
                not_before=not_before,
                to_institution=party is Party.INSTITUTION,
                signature=signature,
            )
        )
        return True

    def receipt(self, party: Party, *noted: str, key: str, then: str = "") -> None:
        """Tell a party what was understood, where no next mail says it within the hour (domain.md, few mails)."""
        to = self.view.address(party)
        if to is not None:
            letter = Noted(name=to[1], about=self.view.institution.name, noted=noted, then=then)
            self.write(party, letter, key=f"noted:{key}")

    def notice(self, party: Party, text: str, *, key: str) -> None:
        """Tell an inspector something that can wait for the daily bundle."""
        to = self.view.address(party)
        if to is not None:
            self._notices.append(
                Notice(key=f"{self.view.case.id}:{key}:{to[0]}", to=to[0], case_id=self.view.case.id, text=text)
            )

    def note(self, rule: str, what: str, words: str = "") -> None:
        """Write a line in the case's log (and in `why`)."""
        self._log.append(
            LogEntry(
                at=self.now,
                case_id=self.view.case.id,
                actor=self.actor,
                what=mask_links(what),
                rule=rule,
                words=mask_links(words),
                mail_id=self.mail.mail_id if self.mail else None,
            )
        )

    # ------------------------------------------------------------------ questions
    def open_question(
        self, kind: Kind, party: Party, *, answer_by: date, suffix: str = "", missing: tuple[str, ...] = ()
    ) -> Question | None:
        """Open (or open anew) the question of a kind to a party; None where the case has no address for it."""
        to = self.view.address(party)
        if to is None:
            return None
        question = Question(
            id=":".join(x for x in (self.view.case.id, kind.value, party.value, suffix) if x),
            case_id=self.view.case.id,
            kind=kind,
            party=party,
            asked=to[0],
            asked_at=self.now,
            answer_by=answer_by,
            missing=missing,
        )
        self.put(question)
        return question

    def close_questions(
        self, *, kind: Kind | None = None, party: Party | None = None, status: QuestionStatus = QuestionStatus.ANSWERED
    ) -> None:
        """Close the open questions of a kind and party (all, where not given)."""
        for question in self.view.open_questions(kind=kind, party=party):
            self.put(replace(question, status=status, closed_at=self.now))

    # ------------------------------------------------------------------ people
    def ask_person(
        self,
        *,
        key: str,
        rule: str,
        title: str,
        text: str,
        choices: tuple[PromptChoice, ...],
        guess: int | None = None,
        question_id: str | None = None,
    ) -> None:
        """Put something before the coordinator; the same key is asked once."""
        prompt_id = f"{self.view.case.id}:{key}"
        if any(p.id == prompt_id for p in self.view.prompts):
            return
        self.put(
            Prompt(
                id=prompt_id,
                case_id=self.view.case.id,
                rule=rule,
                title=mask_links(title),
                text=mask_links(text),
                choices=choices,
                guess=guess,
                opened_at=self.now,
                mail_id=self.mail.mail_id if self.mail else None,
                question_id=question_id,
            )
        )

    def withdraw_prompts(self, rule: str | None = None) -> None:
        """Take back what waits for a person because the case moved on."""
        for prompt in self.view.open_prompts(rule):
            self.put(replace(prompt, withdrawn=True))

    def finish(self) -> Decision:
        return Decision(
            changes=tuple(self._changes.values()),
            outgoing=tuple(self._outgoing),
            notices=tuple(self._notices),
            log=tuple(self._log),
            acted=self.acted,
        )
