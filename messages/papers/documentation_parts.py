"""A mail being read for documentation: the papers in it, what the case knows, and what both readers doubt alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from messages.mail import Mail
from messages.papers.at_slides import AtSlides, read_at_slides
from messages.papers.covering_note import claims_paper, draft_words, link_instead, marked_as_draft, promise_words
from messages.papers.documentation_doubts import about_the_case
from messages.papers.margin_notes import says_it_is_done
from messages.papers.model import Paper, Slide
from messages.papers.st_form import StForm, read_st_form
from messages.papers.unreadable import Unreadable
from messages.reading import Context, Evidence, FieldValue, Role, Sensitive

_COPENHAGEN = ZoneInfo("Europe/Copenhagen")
FEWEST_LABELS = 4
_FEWEST_ON_SLIDES = 8
_MOST_DOCUMENTS = 10
_APPROVED = re.compile(r"\W*(?:ok|okay|set|godkendt|fint?|enig|tak)?\W*", re.IGNORECASE)
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


@dataclass(frozen=True, kw_only=True)
class Job:
    """One mail being read for documentation."""

    mail: Mail
    text: str
    context: Context
    papers: tuple[Paper, ...]
    older: tuple[str, ...]
    forwarded: bool

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
            fewest = _FEWEST_ON_SLIDES if self._is_deck(paper) else FEWEST_LABELS
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

    def about_the_mail(self) -> list[Evidence]:
        doubts: list[Evidence] = []
        readable = bool(self.forms or self.decks)
        for paper in self.papers:
            if paper.kind == "unreadable" and not (readable and paper.problem is Unreadable.PICTURE):
                doubts.append(Evidence(text=paper.name, rule="a file cannot be read", problem=paper.problem))
        if sum(1 for paper in self.papers if paper.kind != "aside") > _MOST_DOCUMENTS:
            doubts.append(Evidence(text=str(len(self.papers)), rule="more files than documentation has"))
        if draft := draft_words(self.text, self.mail.subject, *(paper.name for paper in self.papers)):
            doubts.append(Evidence(text=draft, rule="called a draft"))
        for paper in self.documents:
            if mark := marked_as_draft(paper.blocks, paper.edges):
                doubts.append(Evidence(text=mark, rule="called a draft"))
            left = (one for one in paper.remarks if not (_APPROVED.fullmatch(one) or says_it_is_done(one)))
            if remark := next(left, ""):
                doubts.append(Evidence(text=remark, rule="a remark in the margin of the file"))
        return doubts

    def about_the_case(self, fields: Mapping[str, FieldValue]) -> list[Evidence]:
        institution, day = str(fields.get("institution", "")), str(fields.get("meeting_date", ""))
        return about_the_case(institution, day, context=self.context, meeting_day=self.meeting_day, today=self.today)

    def without(self, doubts: list[Evidence], required: tuple[str, ...]) -> DocumentationReading:
        """A mail with neither form nor slides that could be read."""
        if link := link_instead(self.mail, self.text):
            doubts.append(Evidence(text=link, rule="a link instead of a file"))
        elif self.documents and not doubts:
            doubts.append(Evidence(text=self.documents[0].name, rule="the file is no documentation we know"))
        elif promise := promise_words(self.text):
            doubts.append(Evidence(text=promise, rule="promised for later"))
        claimed = bool(self.papers or doubts or claims_paper(self.text))
        return self.reading({}, required, doubts) if claimed else DocumentationReading(outcome=None)

    @staticmethod
    def reading(
        fields: Mapping[str, FieldValue], missing: tuple[str, ...], doubts: list[Evidence]
    ) -> DocumentationReading:
        return DocumentationReading(
            outcome="incomplete" if missing else "complete",
            fields=dict(fields),
            missing=missing,
            doubts=tuple(dict.fromkeys(doubts)),
        )
