"""Papers as files: each request of `papers_out.py` made into an attachment.

Pure: the same request gives the same bytes, so that what is made can be kept and sent again.
"""

from __future__ import annotations

from functools import lru_cache

from messages.errors import SamtilsynError
from messages.mail import Part
from messages.papers_out import (
    AgendaPaper,
    AtSlides,
    GuidelinesChecklist,
    InformationSheet,
    PaperRequest,
    PreparationGuide,
    StForm,
)
from messages.papers_wording import SHIPPED, Wording


class UnwritablePaper(SamtilsynError):
    """A paper was asked for that nothing here can make; the text names it."""


def write_paper(request: PaperRequest, *, language: str = "da", wording: Wording = SHIPPED) -> Part:
    """The file for `request` in `language` ("da" or "en"; the form and the slides are Danish in both), in a programme's
    own `wording` where it has one.

    PDF after PDF/UA-1 (annexes 2, 3, 4 and the guidelines' checklist), DOCX (annex 6, the agenda to be edited), PPTX
    (annex 5). Takes some 10 ms; the first office file of a kind 100 ms, because its empty form is put together.
    Raises UnwritablePaper for a request or language it does not know.
    """
    if language not in ("da", "en"):
        raise UnwritablePaper(f"papers are written in da or en, not in {language!r}")
    # Each writer brings a heavy library: only the one that is asked for is loaded.
    match request:
        case InformationSheet():
            from messages.papers_pdf import write_information_sheet

            return write_information_sheet(request, language=language, wording=wording)
        case PreparationGuide():
            from messages.papers_pdf import write_preparation_guide

            return write_preparation_guide(request, language=language, wording=wording)
        case AgendaPaper():
            return _agenda(request, language, wording)
        case GuidelinesChecklist():
            from messages.papers_pdf import write_checklist

            return write_checklist(request, language=language, wording=wording)
        case StForm():
            from messages.papers_form import write_st_form

            return write_st_form(request, language=language, wording=wording)
        case AtSlides():
            from messages.papers_slides import write_at_slides

            return write_at_slides(request, language=language)
        case _:
            raise UnwritablePaper(f"no writer knows the paper {type(request).__name__}")


@lru_cache(maxsize=8)  # all parties get the same agenda, one after the other
def _agenda(request: AgendaPaper, language: str, wording: Wording) -> Part:
    if request.editable:
        from messages.papers_agenda import write_agenda_document

        return write_agenda_document(request, language=language, wording=wording)
    from messages.papers_pdf import write_agenda

    return write_agenda(request, language=language, wording=wording)
