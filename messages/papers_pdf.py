"""The papers made as PDF: typst's templates in `papers_templates/`, tagged and after PDF/UA-1."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from messages.mail import Part
from messages.papers_agenda import agenda_facts
from messages.papers_out import AgendaPaper, GuidelinesChecklist, InformationSheet, PreparationGuide
from messages.papers_wording import SHIPPED, TEMPLATES, Wording
from messages.render import one_line

_SIGNS = frozenset("‐‑‒–—―‘’‚“”„†‡•…‰′″‹›€™←↑→↓−≈≠≤≥□✓✔✗")

Value = str | bool | tuple[str, ...]


def write_information_sheet(request: InformationSheet, *, language: str, wording: Wording = SHIPPED) -> Part:
    name = wording.words("information", language)["file"]
    return _part("information_sheet", name, language, {"contacts": request.contacts}, wording)


def write_preparation_guide(request: PreparationGuide, *, language: str, wording: Wording = SHIPPED) -> Part:
    values: dict[str, Value] = {"institution": request.institution}
    return _part("preparation_guide", wording.words("guide", language)["file"], language, values, wording)


def write_checklist(request: GuidelinesChecklist, *, language: str, wording: Wording = SHIPPED) -> Part:
    del request  # it says nothing but which paper
    return _part("checklist", wording.words("checklist", language)["file"], language, {}, wording)


def write_agenda(request: AgendaPaper, *, language: str, wording: Wording = SHIPPED) -> Part:
    words = wording.words("agenda", language)
    facts = agenda_facts(request, words, language)
    values: dict[str, Value] = {
        "institution": request.institution,
        "fact_names": tuple(name for name, _ in facts),
        "fact_values": tuple(value for _, value in facts),
        "points": request.points,
        "draft": request.draft,
        "remarks_by": request.remarks_by,
        "phone_at": request.phone_at,
        "phone_st": request.phone_st,
    }
    return _part("agenda", words["file_draft" if request.draft else "file_final"], language, values, wording)


def _part(template: str, name: str, language: str, values: Mapping[str, Value], wording: Wording) -> Part:
    return Part(name=name, content_type="application/pdf", data=compiled_pdf(template, language, values, wording))


def compiled_pdf(template: str, language: str, values: Mapping[str, Value], wording: Wording = SHIPPED) -> bytes:
    """The PDF of a template of `papers_templates/`. Values go in as data, so nothing in them is taken for markup."""
    from typst import TypstError

    clean = {key: _each(one_line, value) for key, value in values.items()}
    try:
        return _compiled(template, language, clean, wording)
    except TypstError as error:
        # PDF/UA-1 allows no text that the fonts cannot show, such as an emoji in an agenda point somebody proposed.
        if "could not be displayed" not in str(error):
            raise
        shown = {key: _each(showable, value) for key, value in clean.items()}
        return _compiled(template, language, shown, wording)


def _compiled(template: str, language: str, values: Mapping[str, Value], wording: Wording) -> bytes:
    """typst's own fonts only and no date: the same values give the same bytes on every machine."""
    import typst

    inputs = {"data": json.dumps({**values, "language": language}, ensure_ascii=False)}
    if wording.own:
        inputs["words"] = json.dumps(wording.whole(language), ensure_ascii=False)
    return bytes(
        typst.compile(
            str(TEMPLATES / f"{template}.typ"),
            root=str(TEMPLATES),
            ignore_system_fonts=True,
            sys_inputs=inputs,
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
