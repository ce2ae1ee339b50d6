"""The papers made as PDF: typst's templates in `papers_templates/`, tagged and after PDF/UA-1."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from messages.danish import format_slot as in_danish
from messages.english import format_slot as in_english
from messages.mail import Part
from messages.papers_out import AgendaPaper, GuidelinesChecklist, InformationSheet, PreparationGuide
from messages.reading import Slot
from messages.render import one_line

_TEMPLATES = Path(__file__).with_name("papers_templates")

_SIGNS = frozenset("‐‑‒–—―‘’‚“”„†‡•…‰′″‹›€™←↑→↓−≈≠≤≥□✓✔✗")

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
    return Part(name=name, content_type="application/pdf", data=compiled_pdf(template, language, values))


def compiled_pdf(template: str, language: str, values: Mapping[str, Value]) -> bytes:
    """The PDF of a template of `papers_templates/`. Values go in as data, so nothing in them is taken for markup."""
    from typst import TypstError

    clean = {key: _each(one_line, value) for key, value in values.items()}
    try:
        return _compiled(template, language, clean)
    except TypstError as error:
        # PDF/UA-1 allows no text that the fonts cannot show, such as an emoji in an agenda point somebody proposed.
        if "could not be displayed" not in str(error):
            raise
        return _compiled(template, language, {key: _each(showable, value) for key, value in clean.items()})


def _compiled(template: str, language: str, values: Mapping[str, Value]) -> bytes:
    """typst's own fonts only and no date: the same values give the same bytes on every machine."""
    import typst

    return bytes(
        typst.compile(
            str(_TEMPLATES / f"{template}.typ"),
            root=str(_TEMPLATES),
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps({**values, "language": language}, ensure_ascii=False)},
            pdf_standards=["ua-1"],
            format="pdf",
        )
    )


def _each(change: Callable[[str], str], value: Value) -> Value:
    if isinstance(value, str):
        return change(value)
    return value if isinstance(value, bool) else tuple(map(change, value))


def showable(text: str) -> str:
    """`text` in what typst's fonts have: European scripts and usual signs. Another script's letter becomes a box, so
    that it is seen to be missing; a picture is left out."""
    kept = (c if ord(c) < 0x500 or c in _SIGNS else "□" if c.isalnum() else "" for c in text)
    return one_line("".join(kept))


def _file(section: str, key: str, language: str) -> str:
    return str(paper_words(section, language)[key])


def paper_words(section: str, language: str) -> Mapping[str, object]:
    """A paper's texts in a language."""
    return _words(language)[section]


@cache
def _words(language: str) -> dict[str, dict[str, object]]:
    return tomllib.loads((_TEMPLATES / f"{language}.toml").read_text("utf-8"))
