"""The papers with invented facts, to be looked at before a programme's texts are used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from messages.papers_out import (
    AgendaPaper,
    AtSlides,
    GuidelinesChecklist,
    InformationSheet,
    PaperRequest,
    PreparationGuide,
    StForm,
)

_ZONE = ZoneInfo("Europe/Copenhagen")
_AGENDA = AgendaPaper(
    institution="Botilbuddet Eksempel",
    address="Eksempelvej 1, 8000 Aarhus C",
    start=datetime(2018, 5, 15, 10, tzinfo=_ZONE),
    end=datetime(2018, 5, 15, 12, tzinfo=_ZONE),
    at_names=("Anna Andersen",),
    st_names=("Stine Sørensen", "Bo Dam"),
    points=("Velkomst og præsentation", "Alenearbejde om natten", "Adgang til køkkenet"),
    draft=True,
    remarks_by="tirsdag den 8. maj 2018",
    phone_at="70 12 12 88",
    phone_st="12 34 56 78",
    case="KT-2018-999",
    cvr="12345678",
)
SAMPLES: Mapping[str, PaperRequest] = {
    "information": InformationSheet(contacts=("Stine Sørensen, 12 34 56 78, stine@st.example",)),
    "guide": PreparationGuide(institution=_AGENDA.institution),
    "agenda": _AGENDA,
    "agenda-final": replace(_AGENDA, draft=False),
    "agenda-word": replace(_AGENDA, editable=True),
    "checklist": GuidelinesChecklist(),
    "form": StForm(
        fields={
            "authority": "Socialtilsyn Midt",
            "inspectors": "Stine Sørensen <stine@st.example>",
            "institution": _AGENDA.institution,
            "address": _AGENDA.address,
            "meeting_date": "2018-05-15",
            "agenda_points": "; ".join(_AGENDA.points),
        }
    ),
    "slides": AtSlides(institution=_AGENDA.institution),
}
