"""Socialtilsynet's form as a mail's documentation: in a file, typed or passed on, completed by the mail's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from messages.papers import st_form
from messages.papers.contact_doubts import about_the_contact
from messages.papers.covering_note import draft_words
from messages.papers.documentation_doubts import about_the_visit
from messages.papers.documentation_parts import FEWEST_LABELS, DocumentationReading, Job
from messages.papers.house_names import same_house
from messages.papers.model import Paper
from messages.papers.older_form import find_older_form
from messages.papers.read import lines_as_blocks
from messages.papers.register_numbers import other_number
from messages.papers.st_form import StForm, read_st_text
from messages.reading import Evidence, Role


def read_form(job: Job) -> DocumentationReading:
    """The form in the mail, or typed into it: its fields, what is missing, what to ask a person."""
    forms = job.forms
    filled = [(paper, form) for paper, form in forms if form.fields] or forms[:1]
    typed = read_st_text(job.text, job.near, job.context.institution)
    doubts = job.about_the_mail()
    below = find_older_form(job.older, forwarded=job.forwarded, near=job.near, house=job.context.institution)
    passed_on = below if below and below.sure else None
    if passed_on:
        filled.append((Paper(name=job.mail.subject, kind="text"), passed_on.form))
        if draft := draft_words(passed_on.beside):
            doubts.append(Evidence(text=draft, rule="called a draft"))
    if not filled and not typed.fields:
        if below:
            doubts.append(Evidence(text=job.mail.subject, rule="answers stand in the mail below"))
        return job.without(doubts, st_form.REQUIRED)
    main = _chosen(job, filled, doubts) if filled else typed
    fields = dict(main.fields)
    if filled:
        _completed_by_mail(fields, typed, doubts)
    if job.context.sender_role is Role.ST and job.decks and forms:
        doubts.append(Evidence(text=job.decks[0][0].name, rule="slides and a form in one mail"))
    doubts += [Evidence(text=text, rule=why) for text, why in main.doubts]
    doubts += job.about_the_case(fields)
    doubts += _other_numbers(job, [paper for paper, form in filled if form is main])
    own = [job.mail.sender.addr] if job.mail.sender else []
    doubts += about_the_contact(fields, main.contact or typed.contact, own)
    doubts += about_the_visit(fields.get("visit_date", ""), fields.get("meeting_date", ""), job.meeting_day)
    missing = _missing(job, fields, doubts, whole=bool(filled) or typed.labels >= FEWEST_LABELS)
    if below and not below.sure and set(missing) & set(below.form.fields):
        doubts.append(Evidence(text=job.mail.subject, rule="answers stand in the mail below"))
    reading = job.reading(fields, missing, doubts)
    return replace(
        reading,
        beside="\n".join(typed.beside) if typed.labels >= FEWEST_LABELS else None,
        passed_on=passed_on.beside if passed_on else "",
    )


def _chosen(job: Job, forms: list[tuple[Paper, StForm]], doubts: list[Evidence]) -> StForm:
    """The form to go by: of several that differ, the one about the case's institution, and a person is asked."""
    different: list[tuple[Paper, StForm]] = []
    for paper, form in forms:
        if not any(_same_fields(form.fields, other.fields) for _, other in different):
            different.append((paper, form))
    if len(different) > 1:
        doubts.append(Evidence(text=", ".join(paper.name for paper, _ in different), rule="two forms in one mail"))
    for _, form in different:
        if job.context.institution and same_house(form.fields.get("institution", ""), job.context.institution):
            return form
    return different[0][1]


def _completed_by_mail(fields: dict[str, str], typed: StForm, doubts: list[Evidence]) -> None:
    """What the mail's own text adds to the form, or says otherwise."""
    for name, value in typed.fields.items():
        known = fields.get(name)
        if known is None or (name == "survey_contact" and "@" not in known and "@" in value):
            fields[name] = value
        elif name in ("survey_contact", "meeting_date") and known.casefold() != value.casefold():
            doubts.append(Evidence(text=f"{known} / {value}", rule="mail and form differ"))


def _other_numbers(job: Job, papers: list[Paper]) -> list[Evidence]:
    """A CVR or P-number of another house than the case's in the form, or among the typed lines."""
    typed = Paper(name="", kind="text", blocks=lines_as_blocks(job.text))
    numbers = (other_number(paper, cvr=job.context.cvr, p_number=job.context.p_number) for paper in papers or [typed])
    return [Evidence(text=number, rule="another institution than the case's") for number in numbers if number]


def _missing(job: Job, fields: Mapping[str, str], doubts: list[Evidence], *, whole: bool) -> tuple[str, ...]:
    missing = [name for name in st_form.REQUIRED if not fields.get(name)]
    contact = fields.get("survey_contact", "")
    if contact and not re.search(r"\S.*<[^<>\s]+@[^<>\s]+>", contact):
        missing.append("survey_contact")
    known = {"meeting_date"} if job.meeting_day else set()
    if job.context.sender_role is Role.ST:
        known.add("authority")
    if job.context.institution and "institution" in missing:
        known.add("institution")
        # Single lines, typed in answer to our asking for them, are of the thread's institution.
        if whole and not set(missing) - known:
            doubts.append(Evidence(text=job.context.institution, rule="the form does not name the institution"))
    return tuple(name for name in st_form.REQUIRED if name in missing and name not in known)


def _same_fields(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two forms are copies of one: what both answer is answered alike."""
    both = set(one) & set(other)
    return bool(both) and all(_folded(one[name]) == _folded(other[name]) for name in both)


def _folded(text: str) -> str:
    return "".join(re.findall(r"[^\W_]+", text.casefold()))
