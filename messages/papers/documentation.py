"""Whether a mail brings the documentation of a dialogue meeting (stage 8): its fields, what is missing, what to ask.

ST sends annex 6, AT a copy of its slides (annex 5). What the case already knows does not make a paper incomplete.
A doubt is a reason to put the mail before a person; a plain lack is not: the sender is asked for it by name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from messages.mail import Mail
from messages.papers import at_slides, st_form
from messages.papers.at_slides import AtSlides, read_at_slides
from messages.papers.contact_doubts import about_the_contact
from messages.papers.covering_note import claims_paper, draft_words, link_instead, promise_words
from messages.papers.documentation_doubts import about_the_case, about_the_visit
from messages.papers.find import find_papers
from messages.papers.form_answers import find_answers
from messages.papers.form_values import is_empty, unbulleted
from messages.papers.house_in_mail import house_in_mail
from messages.papers.house_names import same_house
from messages.papers.model import Paper, Slide
from messages.papers.older_form import find_older_form, older_topics
from messages.papers.read import PaperReader, lines_as_blocks, read_paper
from messages.papers.st_form import StForm, read_st_form, read_st_text
from messages.papers.unreadable import Unreadable
from messages.reading import Context, Evidence, FieldValue, Role, Sensitive
from messages.sensitive import mask_cpr, sensitive_in

_COPENHAGEN = ZoneInfo("Europe/Copenhagen")
_FEWEST_LABELS = 4
_FEWEST_ON_SLIDES = 8
_MOST_DOCUMENTS = 10
# Lines of annex 5 that tell its slides.
_TEMPLATE = 3


@dataclass(frozen=True, kw_only=True)
class DocumentationReading:
    """What a mail brings of documentation.

    `outcome` is None where the mail neither brings nor claims to bring any. `fields` as in the README ("explain"), CPR
    numbers masked; `missing` identifiers of required fields; `papers` the names of all files; `doubts` not empty: a
    person decides. `sensitive` covers the whole mail, its files too.
    """

    outcome: Literal["complete", "incomplete"] | None
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    doubts: tuple[Evidence, ...] = ()
    papers: tuple[str, ...] = ()
    sensitive: tuple[Sensitive, ...] = ()
    beside: str | None = None
    """What the mail's own text says beside a form that is typed into it; None where none is."""
    passed_on: str = ""
    """What the mails that were passed on say beside the form in them; "" where the form came otherwise."""


def read_documentation(
    mail: Mail,
    reply_text: str,
    context: Context,
    read: PaperReader = read_paper,
    *,
    older: Sequence[str] = (),
    forwarded: bool = False,
) -> DocumentationReading:
    """The documentation in `mail`; `reply_text` are the sender's own words, `older` those of the mails below them,
    newest first, and `forwarded` whether these were passed on. Never raises over what is in a file.

    `read` reads one document (the running bot passes a reader with limits of time and memory).
    """
    papers = find_papers(mail, read, language=context.language)
    job = _Job(mail=mail, text=reply_text, context=context, papers=papers, older=tuple(older), forwarded=forwarded)
    reading = job.slides() if job.wants_slides else job.form()
    return replace(
        reading,
        fields={name: _masked(value) for name, value in reading.fields.items()},
        doubts=tuple(replace(doubt, text=mask_cpr(doubt.text)) for doubt in reading.doubts),
        papers=tuple(mask_cpr(paper.name) for paper in papers),
        sensitive=sensitive_in(mail, ((paper.name, paper.text) for paper in papers)),
    )


def _masked(value: FieldValue) -> FieldValue:
    return mask_cpr(value) if isinstance(value, str) else tuple(mask_cpr(item) for item in value)


@dataclass(frozen=True, kw_only=True)
class _Job:
    """One mail being read for documentation."""

    mail: Mail
    text: str
    context: Context
    papers: tuple[Paper, ...]
    older: tuple[str, ...]
    forwarded: bool

    # ------------------------------------------------------------------ what there is

    @property
    def near(self) -> date:
        """The day dates without a year lie near to."""
        return self.meeting_day or self.today

    @property
    def today(self) -> date:
        return self.context.as_of.astimezone(_COPENHAGEN).date()

    @property
    def meeting_day(self) -> date | None:
        return self.context.meeting.start.astimezone(_COPENHAGEN).date() if self.context.meeting else None

    @property
    def documents(self) -> tuple[Paper, ...]:
        return tuple(paper for paper in self.papers if paper.kind not in ("aside", "unreadable"))[:_MOST_DOCUMENTS]

    @property
    def wants_slides(self) -> bool:
        """Whether slides are looked for: AT owes them; from others, what the papers look like decides."""
        if self.context.sender_role in (Role.AT, Role.ST):
            return self.context.sender_role is Role.AT
        return bool(self.decks) and not self.forms

    @cached_property
    def forms(self) -> list[tuple[Paper, StForm]]:
        found: list[tuple[Paper, StForm]] = []
        for paper in self.documents:
            form = read_st_form(paper, self.near, self.context.institution)
            # Slides may hold the form, too; some words of theirs are like its labels.
            fewest = _FEWEST_ON_SLIDES if self._is_deck(paper) else _FEWEST_LABELS
            if form.labels >= fewest:
                found.append((paper, form))
        return found

    def _is_deck(self, paper: Paper) -> bool:
        """Slides by their format, or pages that show the template's slides."""
        if paper.kind in ("pptx", "odp"):
            return True
        pages = paper.kind == "pdf" and any(isinstance(block, Slide) for block in paper.blocks)
        return pages and read_at_slides(paper).template_lines >= _TEMPLATE

    @cached_property
    def decks(self) -> list[tuple[Paper, AtSlides]]:
        found = []
        forms = [paper for paper, _ in self.forms]
        for paper in self.documents:
            if paper.kind == "text" or any(paper is form for form in forms):
                continue
            slides = read_at_slides(paper, institution=self.context.institution, near=self.near)
            deck = paper.kind in ("pptx", "odp") or slides.template_lines >= _TEMPLATE
            if deck or (paper.kind == "pdf" and any(isinstance(block, Slide) for block in paper.blocks)):
                found.append((paper, slides))
        return found

    # ------------------------------------------------------------------ socialtilsynet's form

    def form(self) -> DocumentationReading:
        forms = self.forms
        filled = [(paper, form) for paper, form in forms if form.fields] or forms[:1]
        typed = read_st_text(self.text, self.near, self.context.institution)
        doubts = self._about_the_mail()
        below = find_older_form(self.older, forwarded=self.forwarded, near=self.near, house=self.context.institution)
        passed_on = below if below and below.sure else None
        if passed_on:
            filled.append((Paper(name=self.mail.subject, kind="text"), passed_on.form))
            if draft := draft_words(passed_on.beside):
                doubts.append(Evidence(text=draft, rule="called a draft"))
        if not filled and not typed.fields:
            if below:
                doubts.append(Evidence(text=self.mail.subject, rule="answers stand in the mail below"))
            return self._without(doubts, st_form.REQUIRED)
        main = self._chosen(filled, doubts) if filled else typed
        fields = dict(main.fields)
        if filled:
            self._completed_by_mail(fields, typed, doubts)
        if self.context.sender_role is Role.ST and self.decks and forms:
            doubts.append(Evidence(text=self.decks[0][0].name, rule="slides and a form in one mail"))
        doubts += [Evidence(text=text, rule=why) for text, why in main.doubts]
        doubts += self._about_the_case(fields)
        own = [self.mail.sender.addr] if self.mail.sender else []
        doubts += about_the_contact(fields, main.contact or typed.contact, own)
        doubts += about_the_visit(fields.get("visit_date", ""), fields.get("meeting_date", ""), self.meeting_day)
        missing = self._missing(fields, doubts)
        if below and not below.sure and set(missing) & set(below.form.fields):
            doubts.append(Evidence(text=self.mail.subject, rule="answers stand in the mail below"))
        reading = self._reading(fields, missing, doubts)
        return replace(
            reading,
            beside="\n".join(typed.beside) if typed.labels >= _FEWEST_LABELS else None,
            passed_on=passed_on.beside if passed_on else "",
        )

    def _chosen(self, forms: list[tuple[Paper, StForm]], doubts: list[Evidence]) -> StForm:
        """The form to go by: of several that differ, the one about the case's institution, and a person is asked."""
        different: list[tuple[Paper, StForm]] = []
        for paper, form in forms:
            if not any(_same_fields(form.fields, other.fields) for _, other in different):
                different.append((paper, form))
        if len(different) > 1:
            doubts.append(Evidence(text=", ".join(paper.name for paper, _ in different), rule="two forms in one mail"))
        for _, form in different:
            if self.context.institution and same_house(form.fields.get("institution", ""), self.context.institution):
                return form
        return different[0][1]

    @staticmethod
    def _completed_by_mail(fields: dict[str, str], typed: StForm, doubts: list[Evidence]) -> None:
        """What the mail's own text adds to the form, or says otherwise."""
        for name, value in typed.fields.items():
            known = fields.get(name)
            if known is None or (name == "survey_contact" and "@" not in known and "@" in value):
                fields[name] = value
            elif name in ("survey_contact", "meeting_date") and known.casefold() != value.casefold():
                doubts.append(Evidence(text=f"{known} / {value}", rule="mail and form differ"))

    def _missing(self, fields: Mapping[str, str], doubts: list[Evidence]) -> tuple[str, ...]:
        missing = [name for name in st_form.REQUIRED if not fields.get(name)]
        contact = fields.get("survey_contact", "")
        if contact and not re.search(r"\S.*<[^<>\s]+@[^<>\s]+>", contact):
            missing.append("survey_contact")
        known = {"meeting_date"} if self.meeting_day else set()
        if self.context.sender_role is Role.ST:
            known.add("authority")
        if self.context.institution and "institution" in missing:
            known.add("institution")
            if not set(missing) - known:
                doubts.append(Evidence(text=self.context.institution, rule="the form does not name the institution"))
        return tuple(name for name in st_form.REQUIRED if name in missing and name not in known)

    # ------------------------------------------------------------------ Arbejdstilsynet's slides

    def slides(self) -> DocumentationReading:
        decks = self.decks
        doubts = self._about_the_mail()
        fields: dict[str, FieldValue] = dict(self._typed_topics())
        if not decks and "topics" not in fields:
            if forms := self.forms:
                doubts.append(Evidence(text=forms[0][0].name, rule="a form where slides were expected"))
            elif self.forwarded and (topic := older_topics(self.older)):
                doubts.append(Evidence(text=topic, rule="answers stand in the mail below"))
            return self._without(doubts, at_slides.REQUIRED)
        if decks:
            fields = {**fields, **self._deck_fields(decks, doubts)}
        if not fields.get("institution"):
            named = house_in_mail(self.mail, self.text, [paper.name for paper in self.papers], self.context.institution)
            if named:
                fields["institution"] = named
        missing = [name for name in at_slides.REQUIRED if not fields.get(name)]
        if "institution" in missing and self.context.institution:
            missing.remove("institution")
            if not missing:
                doubts.append(Evidence(text=self.context.institution, rule="the slides do not name the institution"))
        doubts += self._about_the_case(fields)
        return self._reading(fields, tuple(missing), doubts)

    def _deck_fields(self, decks: list[tuple[Paper, AtSlides]], doubts: list[Evidence]) -> dict[str, FieldValue]:
        first = max((slides for _, slides in decks), key=lambda slides: len(slides.topics))
        others = [slides for _, slides in decks if slides is not first]
        if any(other.topics and set(other.topics) != set(first.topics) for other in others) or any(
            other.institution and first.institution and not same_house(other.institution, first.institution)
            for other in others
        ):
            doubts.append(
                Evidence(text=", ".join(paper.name for paper, _ in decks), rule="different slides in one mail")
            )
        doubts += [Evidence(text=text, rule=why) for text, why in first.doubts]
        fields: dict[str, FieldValue] = {}
        if first.institution:
            fields["institution"] = first.institution
        if first.meeting_date:
            fields["meeting_date"] = first.meeting_date.isoformat()
        if first.topics:
            fields["topics"] = first.topics
        return fields

    def _typed_topics(self) -> dict[str, FieldValue]:
        """Topics and name written into the mail, as an answer to our asking for what is missing."""
        answers = find_answers(Paper(name="", kind="text", blocks=lines_as_blocks(self.text)))
        fields: dict[str, FieldValue] = {}
        topics = [
            part.strip()
            for line in answers.lines.get("agenda_points", [])
            for part in unbulleted(line).split(";")
            if part.strip() and not is_empty(part)
        ]
        if topics:
            fields["topics"] = tuple(topics)
        if name := " ".join(answers.lines.get("institution", [])):
            fields["institution"] = name
        return fields

    # ------------------------------------------------------------------ doubts

    def _about_the_mail(self) -> list[Evidence]:
        doubts: list[Evidence] = []
        readable = bool(self.forms or self.decks)
        for paper in self.papers:
            if paper.kind == "unreadable" and not (readable and paper.problem is Unreadable.PICTURE):
                doubts.append(Evidence(text=paper.name, rule="a file cannot be read", problem=paper.problem))
        if sum(1 for paper in self.papers if paper.kind != "aside") > _MOST_DOCUMENTS:
            doubts.append(Evidence(text=str(len(self.papers)), rule="more files than documentation has"))
        if draft := draft_words(self.text, *(paper.name for paper in self.papers)):
            doubts.append(Evidence(text=draft, rule="called a draft"))
        return doubts

    def _about_the_case(self, fields: Mapping[str, FieldValue]) -> list[Evidence]:
        institution, day = str(fields.get("institution", "")), str(fields.get("meeting_date", ""))
        return about_the_case(institution, day, context=self.context, meeting_day=self.meeting_day, today=self.today)

    def _without(self, doubts: list[Evidence], required: tuple[str, ...]) -> DocumentationReading:
        """A mail with neither form nor slides that could be read."""
        if link := link_instead(self.mail, self.text):
            doubts.append(Evidence(text=link, rule="a link instead of a file"))
        elif self.documents and not doubts:
            doubts.append(Evidence(text=self.documents[0].name, rule="the file is no documentation we know"))
        elif promise := promise_words(self.text):
            doubts.append(Evidence(text=promise, rule="promised for later"))
        claimed = bool(self.papers or doubts or claims_paper(self.text))
        return self._reading({}, required, doubts) if claimed else DocumentationReading(outcome=None)

    @staticmethod
    def _reading(
        fields: Mapping[str, FieldValue], missing: tuple[str, ...], doubts: list[Evidence]
    ) -> DocumentationReading:
        return DocumentationReading(
            outcome="incomplete" if missing else "complete",
            fields=dict(fields),
            missing=missing,
            doubts=tuple(dict.fromkeys(doubts)),
        )


def _same_fields(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two forms are copies of one: what both answer is answered alike."""
    both = set(one) & set(other)
    return bool(both) and all(_folded(one[name]) == _folded(other[name]) for name in both)


def _folded(text: str) -> str:
    return "".join(re.findall(r"[^\W_]+", text.casefold()))
