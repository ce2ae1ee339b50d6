"""Documentation: kept in versions, proof of the meeting, asked for by name where something is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from handlers.asking import ChoiceNeedsMore
from handlers.model import Authority, MeetingStatus, Party, QuestionStatus, Stage
from messages.letters_documentation import (
    DocumentationAsked,
    DocumentationNoted,
    DocumentationReminder,
    FieldsMissing,
)
from messages.letters_survey import SurveyAsked
from messages.papers_out import StForm
from messages.reading import Kind
from tests.handlers.builders import IB, LEADER, PROGRAMME, at
from tests.handlers.story import Story, actions, agreed, held, met

AT, ST, LEADER_PARTY = Party.AT, Party.ST, Party.INSTITUTION
CONTACT = f"Mette Lund <{LEADER}>"
FORM = {
    "authority": "Socialtilsyn Syd",
    "institution": "Botilbuddet Solgården",
    "survey_contact": CONTACT,
    "meeting_date": "2018-05-14",
    "agenda_points": "Alarmer; Medicin",
}
SLIDES: dict[str, Any] = {"institution": "Botilbuddet Solgården", "topics": ("Alarmer", "Vikarer")}


def form(story: Story, **changes: Any) -> None:
    fields = {k: v for k, v in {**FORM, **changes}.items() if v}
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=fields)


def slides(story: Story, **changes: Any) -> None:
    fields = {k: v for k, v in {**SLIDES, **changes}.items() if v}
    story.mail(AT, Kind.DOCUMENTATION, "complete", fields=fields)


def is_held(story: Story) -> bool:
    return story.view.meeting is not None and story.view.meeting.status is MeetingStatus.HELD


# ---------------------------------------------------------------------- what comes
def test_a_complete_form_is_kept_thanked_for_and_confirms_the_meeting() -> None:
    story = met()
    form(story)
    document = story.view.newest_document(Authority.ST)
    assert document is not None
    assert (document.version, document.complete, document.fields) == (1, True, FORM)
    assert [o.to for o in story.last.outgoing if isinstance(o.letter, DocumentationNoted)] == [IB.id]
    assert story.question(Kind.DOCUMENTATION, ST).status is QuestionStatus.ANSWERED
    assert story.open(Kind.DOCUMENTATION, AT)
    assert is_held(story)


def test_a_form_from_another_socialtilsyn_is_put_before_a_person() -> None:
    story = met()
    form(story, authority="Socialtilsyn Nord")
    assert story.view.newest_document(Authority.ST) is None
    prompt = story.prompt()
    assert "Socialtilsyn Nord" in prompt.text
    assert "Socialtilsyn Syd" in prompt.text
    story.settle(prompt, "read")
    assert story.view.newest_document(Authority.ST) is not None


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"address": "Solvej 1, 9000 Aalborg"}, False),
        ({"address": "Ny vej 7, 9000 Aalborg"}, False),
        ({"address": "Solvej 1"}, False),
        ({"address": "Engvej 2, 5700 Svendborg"}, True),
        ({"institution": "Botilbuddet Solgården (P-nr. 1000000001)"}, False),
        ({"institution": "Botilbuddet Solgården (P-nr. 1999999999)"}, True),
    ],
)
def test_a_form_of_a_house_of_the_same_name_elsewhere_is_put_before_a_person(
    changes: dict[str, str], asked: bool
) -> None:
    story = met()
    house = replace(story.view.institution, p_number="1000000001", address="Solvej 1", postcode="9000", city="Aalborg")
    story.view = replace(story.view, institution=house)
    form(story, **changes)
    assert (story.view.newest_document(Authority.ST) is None) is asked


def test_an_inspectors_words_on_slides_never_go_to_the_other_authority_or_the_institution() -> None:
    story = met()
    slides(story, topics=("Lederen virker presset", "Alarmer"))
    form(story, special_issues="Personalet er uenigt", agenda_points="")
    story.until("2018-07-01")
    told = [repr(o) for party in (ST, LEADER_PARTY) for o in story.letters(party)]
    assert not any("virker presset" in text for text in told)
    told = [repr(o) for party in (AT, LEADER_PARTY) for o in story.letters(party)]
    assert told
    assert not any("er uenigt" in text for text in told)


@pytest.mark.parametrize("name", ["authority", "institution", "meeting_date"])
def test_what_the_case_knows_does_not_make_a_form_incomplete(name: str) -> None:
    story = met()
    form(story, **{name: ""})
    document = story.view.newest_document(Authority.ST)
    assert document is not None
    assert document.complete


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"agenda_points": ""}, ("agenda_points",)),
        ({"survey_contact": ""}, ("survey_contact",)),
        ({"survey_contact": "Mette Lund"}, ("survey_contact",)),  # name and e-mail are required
        ({"survey_contact": LEADER}, ("survey_contact",)),
        ({"survey_contact": f"<{LEADER}>"}, ("survey_contact",)),
        ({"survey_contact": "", "agenda_points": ""}, ("survey_contact", "agenda_points")),
    ],
)
def test_what_is_missing_is_asked_for_by_name_with_the_form_as_far_as_it_is_filled(
    changes: dict[str, str], missing: tuple[str, ...]
) -> None:
    story = met()
    form(story, **changes)
    (mail,) = [o for o in story.last.outgoing if isinstance(o.letter, FieldsMissing)]
    assert isinstance(mail.letter, FieldsMissing)
    labels = {
        "agenda_points": "Punkter på dagsordenen",
        "survey_contact": "Kontaktperson til spørgeskemaet (navn og e-mail)",
    }
    if half := changes.get("survey_contact"):
        labels["survey_contact"] = f"Både navn og e-mail på kontaktpersonen til spørgeskemaet (vi har kun »{half}«)"
    assert mail.letter.missing == tuple(labels[m] for m in missing)
    assert mail.letter.received
    assert isinstance(mail.papers[0], StForm)
    question = story.question(Kind.DOCUMENTATION, ST)
    assert (question.status, question.missing, question.answer_by) == (QuestionStatus.OPEN, missing, date(2018, 5, 18))


def test_the_days_to_send_what_is_missing_are_the_programmes() -> None:
    story = met()
    rules = PROGRAMME.documentation.model_copy(update={"missing_working_days": 1})
    story.programme = replace(PROGRAMME, documentation=rules)
    form(story, agenda_points="")
    assert story.question(Kind.DOCUMENTATION, ST).answer_by == date(2018, 5, 16)


def test_an_answer_with_just_the_missing_line_completes_the_form() -> None:
    story = met()
    form(story, agenda_points="")
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", fields={"agenda_points": "Alarmer"})
    document = story.view.newest_document(Authority.ST)
    assert document is not None
    assert (document.version, document.complete) == (2, True)
    assert document.fields["survey_contact"] == CONTACT
    assert len(story.view.documents) == 2
    assert not story.open(Kind.DOCUMENTATION, ST)


def test_slides_without_topics_are_incomplete() -> None:
    story = met()
    slides(story, topics=())
    assert story.question(Kind.DOCUMENTATION, AT).missing == ("topics",)


def test_a_correction_after_all_is_in_is_kept_beside_the_first() -> None:
    story = met()
    form(story)
    form(story, agenda_points="Medicin")
    assert [d.fields["agenda_points"] for d in story.view.documents] == ["Alarmer; Medicin", "Medicin"]


def test_a_forgotten_attachment_is_asked_for_without_thanking_for_it() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", reply_text="Hermed skemaet")
    (mail,) = story.last.outgoing
    assert isinstance(mail.letter, FieldsMissing)
    assert not mail.letter.received
    (paper,) = mail.papers
    assert isinstance(paper, StForm)
    assert paper.fields["institution"] == "Botilbuddet Solgården"
    assert not is_held(story)


def test_a_forgotten_attachment_with_plain_words_confirms_the_meeting_all_the_same() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", reply_text="Mødet blev holdt i går. Hermed skemaet.")
    assert is_held(story)
    assert story.open(Kind.DOCUMENTATION, ST)


def test_thanks_after_all_is_in_ask_for_nothing() -> None:
    story = met()
    form(story)
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", reply_text="Selv tak, hermed hilsen")
    assert story.last.outgoing == ()
    assert not story.open(Kind.DOCUMENTATION, ST)


def test_a_mail_without_papers_while_a_line_is_missing_asks_for_that_line_alone() -> None:
    story = met()
    form(story, agenda_points="")
    story.mail(ST, Kind.DOCUMENTATION, "incomplete", reply_text="Her er det")
    assert story.question(Kind.DOCUMENTATION, ST).missing == ("agenda_points",)


# ---------------------------------------------------------------------- proof of the meeting
@pytest.mark.parametrize(
    ("party", "fields", "proves"),
    [
        (ST, {"meeting_date": "2018-05-14"}, True),
        (ST, {"agenda_points": "Alarmer"}, True),
        (ST, {"benefit_assessment": "Godt"}, True),
        (ST, {"survey_contact": CONTACT, "institution": "Botilbuddet Solgården"}, False),
        (AT, {"topics": ("Alarmer",)}, True),
        (AT, {"institution": "Botilbuddet Solgården"}, False),
    ],
)
def test_papers_prove_the_meeting_only_where_they_tell_of_it(
    party: Party, fields: dict[str, Any], proves: bool
) -> None:
    story = met()
    story.mail(party, Kind.DOCUMENTATION, "incomplete", fields=fields)
    assert is_held(story) is proves
    assert len(story.view.documents) == 1


def test_papers_about_another_day_go_to_a_person_who_may_use_them() -> None:
    story = met()
    form(story, meeting_date="2018-05-07")
    assert (story.view.documents, is_held(story)) == ((), False)
    assert "2018-05-07" in story.prompt().text
    story.settle(story.prompt(), "read", outcome="complete")
    assert is_held(story)


def test_papers_before_the_meeting_go_to_a_person() -> None:
    story = agreed()
    form(story)
    assert (story.view.documents, is_held(story)) == ((), False)
    prompt = story.prompt()
    assert "først mandag den 14. maj 2018" in prompt.text
    with pytest.raises(ChoiceNeedsMore):
        story.settle(prompt, "read", outcome="complete")


def test_papers_without_a_meeting_go_to_a_person() -> None:
    story = agreed()
    story.command("cancel", then="round")
    form(story)
    assert "intet aftalt dialogmøde" in story.prompts()[-1].text


def test_papers_from_the_institution_go_to_a_person() -> None:
    story = met()
    story.mail(LEADER_PARTY, Kind.DOCUMENTATION, "complete", fields=FORM, replies_to=Kind.AGENDA)
    assert (story.view.documents, is_held(story)) == ((), False)
    assert actions(story.prompt()) == ["self", "nothing"]


def test_papers_somebody_must_look_at_are_used_when_the_person_says_so() -> None:
    story = met()
    story.mail(ST, Kind.DOCUMENTATION, "complete", fields=FORM, ask=True)
    assert story.view.documents == ()
    story.settle(story.prompt(), "read", outcome="complete")
    assert is_held(story)
    assert story.prompts() == []


# ---------------------------------------------------------------------- silence and the end
def test_silence_is_reminded_by_name_and_then_goes_to_the_coordinator() -> None:
    story = met()
    form(story, agenda_points="")
    story.until("2018-06-15")
    reminders = story.letters(ST, DocumentationReminder)
    assert [o.letter.missing for o in reminders if isinstance(o.letter, DocumentationReminder)] == [
        ("Punkter på dagsordenen",)
    ] * 2
    assert any("socialtilsynet" in p.title for p in story.prompts("reminders"))


def test_after_the_answer_nobody_is_reminded() -> None:
    story = met()
    form(story)
    slides(story)
    story.until("2018-12-31")
    assert [o for o in story.sent if isinstance(o.letter, DocumentationReminder)] == []
    assert [len(story.letters(p, DocumentationAsked)) for p in (AT, ST)] == [1, 1]


def test_the_case_can_end_though_one_authority_never_sends_its_papers() -> None:
    story = held()
    form(story)
    story.until("2018-06-15")
    prompt = next(p for p in story.prompts("reminders") if "Arbejdstilsynet" in p.title)
    story.settle(prompt, "drop")
    story.until("2018-12-31")
    assert story.stage is Stage.DONE
    assert story.prompts() == []


def test_the_case_can_end_though_no_papers_and_no_contact_ever_come() -> None:
    story = held()
    story.until("2018-06-15")
    for prompt in story.prompts("reminders"):
        story.settle(prompt, "drop")
    last = story.prompts("survey")[-1]
    assert actions(last) == ["send", "skip"]
    story.settle(last, "skip")
    assert story.stage is Stage.DONE
    assert story.letters(LEADER_PARTY, SurveyAsked) == []
    assert story.deadlines() == ()


def test_papers_that_come_by_another_way_are_closed_by_a_colleague() -> None:
    story = held()
    story.colleague(IB.id)
    story.settle(story.prompt("colleagues"), "close")
    assert story.question(Kind.DOCUMENTATION, ST).status is QuestionStatus.ANSWERED
    assert story.waits_for("remind:KT-2018-014:documentation:st") == []


def test_papers_in_a_case_that_is_done_are_still_kept() -> None:
    story = held()
    form(story)
    slides(story)
    story.until("2018-12-31")
    assert story.stage is Stage.DONE
    story.now = at("2019-01-03")
    form(story, agenda_points="Rettet")
    assert story.view.documents[-1].fields["agenda_points"] == "Rettet"
