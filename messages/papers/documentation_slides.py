"""Arbejdstilsynet's slides as a mail's documentation: in files, or their topics typed into the mail."""

from __future__ import annotations

from messages.papers import at_slides
from messages.papers.at_slides import AtSlides
from messages.papers.documentation_parts import DocumentationReading, Job
from messages.papers.form_answers import find_answers
from messages.papers.form_values import is_empty, unbulleted
from messages.papers.house_in_mail import house_in_mail
from messages.papers.house_names import same_house
from messages.papers.model import Paper
from messages.papers.older_form import older_topics
from messages.papers.read import lines_as_blocks
from messages.reading import Evidence, FieldValue


def read_slides(job: Job) -> DocumentationReading:
    """The slides in the mail, or the topics typed into it: fields, what is missing, what to ask a person."""
    decks = job.decks
    doubts = job.about_the_mail()
    fields: dict[str, FieldValue] = dict(_typed_topics(job.text))
    if not decks and "topics" not in fields:
        if forms := job.forms:
            doubts.append(Evidence(text=forms[0][0].name, rule="a form where slides were expected"))
        elif job.forwarded and (topic := older_topics(job.older)):
            doubts.append(Evidence(text=topic, rule="answers stand in the mail below"))
        return job.without(doubts, at_slides.REQUIRED)
    if decks:
        fields = {**fields, **_deck_fields(decks, doubts)}
    if not fields.get("institution"):
        named = house_in_mail(job.mail, job.text, [paper.name for paper in job.papers], job.context.institution)
        if named:
            fields["institution"] = named
    missing = [name for name in at_slides.REQUIRED if not fields.get(name)]
    if "institution" in missing and job.context.institution:
        missing.remove("institution")
        if not missing:
            doubts.append(Evidence(text=job.context.institution, rule="the slides do not name the institution"))
    doubts += job.about_the_case(fields)
    return job.reading(fields, tuple(missing), doubts)


def _deck_fields(decks: list[tuple[Paper, AtSlides]], doubts: list[Evidence]) -> dict[str, FieldValue]:
    first = max((slides for _, slides in decks), key=lambda slides: len(slides.topics))
    others = [slides for _, slides in decks if slides is not first]
    if any(other.topics and set(other.topics) != set(first.topics) for other in others) or any(
        other.institution and first.institution and not same_house(other.institution, first.institution)
        for other in others
    ):
        doubts.append(Evidence(text=", ".join(paper.name for paper, _ in decks), rule="different slides in one mail"))
    doubts += [Evidence(text=text, rule=why) for text, why in first.doubts]
    fields: dict[str, FieldValue] = {}
    if first.institution:
        fields["institution"] = first.institution
    if first.meeting_date:
        fields["meeting_date"] = first.meeting_date.isoformat()
    if first.topics:
        fields["topics"] = first.topics
    return fields


def _typed_topics(text: str) -> dict[str, FieldValue]:
    """Topics and name written into the mail, as an answer to our asking for what is missing."""
    answers = find_answers(Paper(name="", kind="text", blocks=lines_as_blocks(text)))
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
