"""The papers made as PDF: typst's templates in `papers_templates/`, tagged and after PDF/UA-1."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from messages.danish import format_slot as in_danish
from messages.english import format_slot as in_english
from messages.mail import Part
from messages.papers_out import AgendaPaper, GuidelinesChecklist, InformationSheet, PreparationGuide
from messages.reading import Slot

_TEMPLATES = Path(__file__).with_name("papers_templates")

Value = str | bool | tuple[str, ...]


def write_information_sheet(request: InformationSheet, *, language: str) -> Part:
    return _part("information_sheet", _file("information", "file", language), language, {"contacts": request.contacts})


def write_preparation_guide(request: PreparationGuide, *, language: str) -> Part:
    values: dict[str, Value] = {"institution": request.institution}
    return _part("preparation_guide", _file("guide", "file", language), language, values)


def write_checklist(request: GuidelinesChecklist, *, language: str) -> Part:
    del request  # it says nothing but which paper
    return _part("checklist", _file("checklist", "file", language), language, {})


def write_agenda(request: AgendaPaper, *, language: str) -> Part:
    values: dict[str, Value] = {
        "institution": request.institution,
        "address": request.address,
        "when": (in_danish if language == "da" else in_english)(Slot(start=request.start, end=request.end)),
        "at_names": request.at_names,
        "st_names": request.st_names,
        "points": request.points,
        "draft": request.draft,
        "remarks_by": request.remarks_by,
        "phone_at": request.phone_at,
        "phone_st": request.phone_st,
    }
    name = _file("agenda", "file_draft" if request.draft else "file_final", language)
    return _part("agenda", name, language, values)


def _part(template: str, name: str, language: str, values: Mapping[str, Value]) -> Part:
    """The PDF. Values go in as data, so nothing in them is taken for typst's markup; typst's own fonts only and no
    date, so that the same values give the same bytes on every machine."""
    import typst

    data = typst.compile(
        str(_TEMPLATES / f"{template}.typ"),
        root=str(_TEMPLATES),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps({**values, "language": language}, ensure_ascii=False)},
        pdf_standards=["ua-1"],
        format="pdf",
    )
    return Part(name=name, content_type="application/pdf", data=bytes(data))


def _file(section: str, key: str, language: str) -> str:
    name = _words(language)[section][key]
    return str(name)


@cache
def _words(language: str) -> dict[str, dict[str, object]]:
    return tomllib.loads((_TEMPLATES / f"{language}.toml").read_text("utf-8"))
