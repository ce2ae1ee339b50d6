"""Papers the bot attaches, as values; `write_papers.py` makes the files (PDF, DOCX, PPTX) of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class PaperRequest:
    """Base of the papers that can be attached to a mail."""


@dataclass(frozen=True, kw_only=True)
class InformationSheet(PaperRequest):
    """Annex 2, PDF: what the project is, for the institution. Contacts are "name, phone, e-mail" lines."""

    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PreparationGuide(PaperRequest):
    """Annex 3, PDF: for the two inspectors."""

    institution: str = ""


@dataclass(frozen=True, kw_only=True)
class AgendaPaper(PaperRequest):
    """Annex 4: the agenda, draft or final; PDF, or DOCX where it is `editable`."""

    institution: str
    address: str
    start: datetime
    end: datetime
    at_names: tuple[str, ...]
    st_names: tuple[str, ...]
    points: tuple[str, ...]
    draft: bool
    remarks_by: str = ""
    phone_at: str = ""
    phone_st: str = ""
    case: str = ""
    cvr: str = ""
    editable: bool = False


@dataclass(frozen=True, kw_only=True)
class GuidelinesChecklist(PaperRequest):
    """The national guidelines as a checklist (seeds/001), PDF, optional preparation for the institution."""


@dataclass(frozen=True, kw_only=True)
class StForm(PaperRequest):
    """Annex 6, DOCX with content controls; `fields` (identifiers of domain.md) are filled in already."""

    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class AtSlides(PaperRequest):
    """Annex 5, PPTX: AT's slide template with the institution's name on its first slide."""

    institution: str
