"""What both authorities raised at an institution is shown as a possible dilemma; whose words may be seen by whom."""

from __future__ import annotations

from typing import Any

from handlers.model import AgendaPoint, Authority, Document, Party
from handlers.topics_of_case import dilemmas, documented, guidelines_in, topics_in, topics_of
from handlers.view import CaseView
from tests.handlers.builders import CASE_ID, at, make_view

AT, ST, COORDINATOR = Authority.AT, Authority.ST, Authority.COORDINATOR


def point(party: Party, text: str, n: int = 1, *, released: bool = False) -> AgendaPoint:
    return AgendaPoint(
        id=f"{CASE_ID}:{party.value}:{n}",
        case_id=CASE_ID,
        party=party,
        text=text,
        released=released,
        at=at("2018-04-21"),
    )


def document(authority: Authority, version: int = 1, **fields: Any) -> Document:
    return Document(
        id=f"{CASE_ID}:{authority.value}:{version}",
        case_id=CASE_ID,
        authority=authority,
        version=version,
        received_at=at("2018-05-16"),
        message_hash="",
        fields=fields,
        missing=(),
    )


def raised(*records: AgendaPoint | Document) -> CaseView:
    return make_view().with_(records)


def test_points_slides_and_form_are_classified_line_by_line() -> None:
    view = raised(
        point(Party.AT, "Knive i køkkenet"),
        document(AT, topics=("Alarmer", "Frokost")),
        document(ST, agenda_points="Medicin; Overlevering", special_issues="Vikarer", institution_remarks="Støj"),
    )
    assert [(one.authority, one.source, one.text) for one in topics_of(view)] == [
        (AT, "agenda", "Knive i køkkenet"),
        (AT, "topics", "Alarmer"),
        (AT, "topics", "Frokost"),
        (ST, "agenda_points", "Medicin"),
        (ST, "agenda_points", "Overlevering"),
        (ST, "special_issues", "Vikarer"),
    ]
    assert topics_of(view)[2].classified.unclassified
    assert topics_in(topics_of(view)) == (
        *("risk_assessment", "safety_culture", "staff_competences", "information_handover"),
    )
    assert "social_health_conditions" in guidelines_in(documented(view, ST))
    assert guidelines_in(documented(view, AT)) == ("handling_episodes",)


def test_only_points_asked_for_on_the_agenda_are_released_words_of_slides_and_forms_never_are() -> None:
    view = raised(
        point(Party.AT, "Knive i køkkenet", released=True),
        document(AT, topics=("Alarmer",)),
        document(ST, agenda_points="Medicin", special_issues="Vikarer"),
    )
    assert [one.text for one in topics_of(view) if one.released] == ["Knive i køkkenet"]


def test_the_newest_version_counts() -> None:
    view = raised(document(AT, topics=("Alarmer",)), document(AT, 2, topics=("Vikarer",)))
    assert [one.text for one in topics_of(view)] == ["Vikarer"]


def test_a_topic_both_raised_is_a_possible_dilemma() -> None:
    view = raised(document(AT, topics=("Låse knive inde",)), document(ST, agenda_points="Knive i egen bolig; Tonen"))
    (one,) = dilemmas(view)
    assert (one.topic, [r.text for r in one.at], [r.text for r in one.st]) == (
        "risk_assessment",
        ["Låse knive inde"],
        ["Knive i egen bolig"],
    )


def test_what_the_institution_or_only_one_authority_raised_is_none() -> None:
    assert dilemmas(raised(point(Party.AT, "Alarmer"), point(Party.INSTITUTION, "Alarmer"))) == ()
    assert dilemmas(raised(document(AT, topics=("Alarmer",)), document(ST, agenda_points="Medicin"))) == ()
