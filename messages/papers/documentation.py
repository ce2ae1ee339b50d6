"""Whether a mail brings the documentation of a dialogue meeting (stage 8): its fields, what is missing, what to ask.

ST sends annex 6, AT a copy of its slides (annex 5). What the case already knows does not make a paper incomplete.
A doubt is a reason to put the mail before a person; a plain lack is not: the sender is asked for it by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from messages.mail import Mail
from messages.papers.documentation_form import read_form
from messages.papers.documentation_parts import DocumentationReading, Job
from messages.papers.documentation_slides import read_slides
from messages.papers.find import find_papers
from messages.papers.read import PaperReader, read_paper
from messages.reading import Context, FieldValue
from messages.sensitive import mask_cpr, sensitive_in

__all__ = ["DocumentationReading", "read_documentation"]


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
    job = Job(mail=mail, text=reply_text, context=context, papers=papers, older=tuple(older), forwarded=forwarded)
    reading = read_slides(job) if job.wants_slides else read_form(job)
    return replace(
        reading,
        fields={name: _masked(value) for name, value in reading.fields.items()},
        doubts=tuple(replace(doubt, text=mask_cpr(doubt.text)) for doubt in reading.doubts),
        papers=tuple(mask_cpr(paper.name) for paper in papers),
        sensitive=sensitive_in(mail, ((paper.name, paper.text) for paper in papers)),
    )


def _masked(value: FieldValue) -> FieldValue:
    return mask_cpr(value) if isinstance(value, str) else tuple(mask_cpr(item) for item in value)
