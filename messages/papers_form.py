"""Socialtilsynet's documentation form (annex 6) as DOCX with content controls, filled in as far as the case knows.

The labels are the annex's own: `messages/papers/st_form.py` and people who have used the form before look for them.
"""

from __future__ import annotations

import zlib
from datetime import date
from functools import lru_cache
from typing import Any

from messages.danish import format_day
from messages.mail import Part
from messages.papers_docx import DOCX, QUIET, add, add_row, clean, facts_table, filled, new_document, saved
from messages.papers_out import StForm
from messages.papers_wording import SHIPPED, Wording
from messages.papers_zip import file_name

# a section's name in form.toml, and its fields with the annex's labels
_SECTIONS = (
    (
        "general",
        (
            ("authority", "Navn på socialtilsyn:"),
            ("inspectors", "Kontaktoplysninger på tilsynsførende (navn og e-mail):"),
            ("visit_date", "Dato for ordinært tilsynsbesøg:"),
        ),
    ),
    (
        "institution",
        (
            ("institution", "Navn:"),
            ("address", "Adresse:"),
            ("email", "E-mail:"),
            ("institution_type", "Tilbudstype:"),
            ("target_group", "Målgruppe:"),
            ("leader", "Leder:"),
            (
                "survey_contact",
                "Kontaktperson i fht. modtagelse og besvarelse af spørgeskema (navn og e-mail):",
            ),
        ),
    ),
    (
        "meeting",
        (
            ("meeting_date", "Dato for dialogmøde:"),
            ("agenda_points", "Punkter på dagsordenen:"),
            ("special_issues", "Særlige problemstillinger, som blev drøftet med tilbuddet:"),
            ("institution_remarks", "Tilbuddets evt. bemærkninger:"),
            ("benefit_assessment", "Socialtilsynets vurdering af tilbuddets udbytte af dialogmødet:"),
        ),
    ),
)
_LABELS = {key: label for _, fields in _SECTIONS for key, label in fields}
_AUTHORITIES = tuple(f"Socialtilsyn {region}" for region in ("Nord", "Midt", "Syd", "Øst", "Hovedstaden"))
_DATES = ("visit_date", "meeting_date")
_LISTS = ("inspectors", "agenda_points", "special_issues")  # "; " between items: a line each
_PROMPTS = {
    "authority": "Vælg socialtilsyn.",
    "visit_date": "Vælg dato.",
    "meeting_date": "Vælg dato.",
    "agenda_points": "Skriv ét punkt i hver linje.",
    "survey_contact": "Skriv navn og e-mail.",
    "inspectors": "Skriv navn og e-mail.",
}
_PROMPT = "Klik og skriv her."
_WIDTHS = (62, 100)


def write_st_form(request: StForm, *, language: str, wording: Wording = SHIPPED) -> Part:
    """The form. It is a national template: its words are Danish in every `language`."""
    del language
    fields = {key: " ".join(value.split()) for key, value in request.fields.items()}

    def fill(body: Any) -> None:
        for control in list(body.iter(qn("w:sdt"))):
            key = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))
            if fields.get(key):
                control.getparent().replace(control, _control(key, _LABELS[key], fields[key]))

    from docx.oxml.ns import qn

    name = file_name("Dokumentation af dialogmøde", request.fields.get("institution", ""), "docx")
    return Part(name=name, content_type=DOCX, data=filled(_empty_form(wording), fill))


@lru_cache(maxsize=2)
def _empty_form(wording: Wording) -> bytes:
    words = wording.words("form", "form")
    document = new_document(
        words["title"],
        language="da",
        head=words["project"],
        foot=words["authorities"],
        page=(words["page"], words["of"]),
    )
    document.add_heading(words["title"], level=1)
    for text in words["lead"]:
        document.add_paragraph(text)
    for section, rows in _SECTIONS:
        document.add_heading(words[section], level=2)
        table = facts_table(document, words[section], (words["field"], words["answer"]), widths_mm=_WIDTHS)
        for key, label in rows:
            row = add_row(table, _WIDTHS)
            row.cells[0].paragraphs[0].add_run(label)
            row.cells[1].paragraphs[0]._p.append(_control(key, label, ""))
    return saved(document)


def _control(key: str, label: str, value: str) -> Any:
    """A run-level content control (w:sdt): a list to choose from, a date, or text; without a value
    it shows its prompt, marked as such (w:showingPlcHdr) so that no reader takes it for an answer."""
    from docx.oxml import OxmlElement

    control = OxmlElement("w:sdt")
    properties = add(control, "w:sdtPr")
    add(properties, "w:alias", val=label.rstrip(":"))
    add(properties, "w:tag", val=key)
    add(properties, "w:id", val=str(zlib.crc32(key.encode()) & 0x7FFFFFFF))
    if not value:
        add(properties, "w:showingPlcHdr")
    day = _day(value) if key in _DATES else None
    if key == "authority" and value in ("", *_AUTHORITIES):
        choices = add(properties, "w:dropDownList")
        for name in _AUTHORITIES:
            add(choices, "w:listItem", displayText=name, value=name)
    elif key in _DATES and (day or not value):
        picker = add(properties, "w:date", **({"fullDate": f"{day.isoformat()}T00:00:00Z"} if day else {}))
        add(picker, "w:dateFormat", val="d. MMMM yyyy")
        add(picker, "w:lid", val="da-DK")
        add(picker, "w:storeMappedDataAs", val="dateTime")
        add(picker, "w:calendar", val="gregorian")
    # Else rich text: plain text (w:text) loses its line breaks and its grey prompt in LibreOffice.
    content = add(control, "w:sdtContent")
    if value:
        shown = format_day(day).partition(" den ")[2] if day else value  # as the picker's own format has it
        for number, line in enumerate(shown.split("; ") if key in _LISTS else [shown]):
            if number:
                add(add(content, "w:r"), "w:br")
            add(add(content, "w:r"), "w:t").text = clean(line)
    else:
        run = add(content, "w:r")
        add(add(run, "w:rPr"), "w:color", val=QUIET)
        add(run, "w:t").text = _PROMPTS.get(key, _PROMPT)
    return control


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:  # somebody's own words: shown as they are
        return None
