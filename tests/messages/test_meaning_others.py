"""Agenda, automatic answers, called-off meetings, lists, and the machinery below them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.errors import SamtilsynError
from messages.explain import explain
from messages.meaning.cues import Lexicon
from messages.meaning.findings import Negation, find_cues
from messages.meaning.lexicon import lexicon, speller
from messages.meaning.text import fold, sentences
from messages.read import read_message
from messages.reading import Choice, Context, Kind, Role
from tests.messages.meaning_helpers import TUESDAY, WRITTEN, read

ACT, ASK = Choice.ACT, Choice.ASK


# ------------------------------------------------------------------ agenda
@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Vi vil gerne have to ting med:\n\n- Hvem gør hvad?\n- Nye kolleger", ("Hvem gør hvad?", "Nye kolleger")),
        ("Vi vil gerne have et punkt om brug af alarmer.", ("brug af alarmer",)),
        ("Kan vi også tale om nattevagter?", ("nattevagter",)),
        ("To emner fra vores side: natarbejde og de nye låse.", ("natarbejde", "de nye låse")),
        ("Vi vil gerne drøfte, hvad vi gør, hvis politiet ikke kommer.", ("hvad vi gør, hvis politiet ikke kommer",)),
    ],
)
def test_points_are_taken_from_lists_and_prose(text: str, points: tuple[str, ...]) -> None:
    reading = read(text, Kind.AGENDA, meeting=TUESDAY)
    assert (reading.outcome, reading.decision, reading.points) == ("points", ACT, points)


@pytest.mark.parametrize("text", ["Vi har ingen bemærkninger.", "Dagsordenen ser fin ud. Vi glæder os.", "ok"])
def test_no_remarks_approve_the_draft(text: str) -> None:
    reading = read(text, Kind.AGENDA, meeting=TUESDAY)
    assert (reading.outcome, reading.decision) == ("approved", ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Dagsordenen er god. Kan mødet rykkes en time frem?",
        "Punkt 3 skal slettes.",
        "Vi er ikke enige i punkt 4.",
        "Vi vender tilbage med punkter.",
        "Fin dagsorden, men mødet bør aflyses.",
        "Udmærket udkast, men jeg savner forståelse for personalet i hele den her proces.",
    ],
)
def test_changes_to_the_draft_or_the_meeting_are_asked(text: str) -> None:
    reading = read(text, Kind.AGENDA, meeting=TUESDAY)
    assert reading.decision is ASK or reading.outcome == "points"


# ------------------------------------------------------------------ automatic answers
AUTO = (("auto-submitted", "auto-replied"),)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("Jeg er på ferie til og med fredag den 2. juni.", date(2017, 6, 2)),
        ("Jeg holder fri i uge 22 og svarer igen mandag den 5. juni.", date(2017, 6, 5)),
        ("Fra og med torsdag den 1. juni er jeg på plads igen. Ved hast kan du ringe til Per.", date(2017, 6, 1)),
        ("Kontoret er lukket i perioden 24.-26. maj.", date(2017, 5, 26)),
        ("Vi har modtaget din mail.", None),
        ("Vi har modtaget din mail den 23. maj 2017 kl. 8.41 og svarer inden 3 uger.", None),
        ("Jeg svarer på mails mandag til torsdag.", None),
        ("Jeg har tjenestefri i perioden 19. maj - 7. juni.", date(2017, 6, 7)),
        ("Din sag er registreret. Du får svar senest den 6. juni 2017.", None),
        ("Jeg er på ferie til 6. juni. Skriv til lis@st.example, hvis det haster.", date(2017, 6, 6)),
        ("I am on annual leave from 24 May to 2 June and will reply upon my return.", date(2017, 6, 2)),
        ("Jeg er først tilbage i næste uge.", date(2017, 5, 29)),
        ("Jeg har ferie til og med 2. juni. Mailen bliver ikke læst imens.", date(2017, 6, 2)),
        ("I uge 22 holder jeg fri, sidste dag er fredag den 2. juni.", date(2017, 6, 2)),
        ("Jeg er på kursus onsdag og torsdag og svarer på mails igen fredag den 26. maj.", date(2017, 5, 26)),
        ("Jeg holder ferie i uge 22, 23 og 24 og er tilbage igen mandag den 19. juni 2017.", date(2017, 6, 19)),
        ("Jeg har fri i dag og i morgen og er tilbage på torsdag.", date(2017, 5, 25)),
        ("Tak for din henvendelse. Haster det, kan du ringe mandag-torsdag kl. 9-15.", None),
        ("Vi har modtaget din mail. Telefonen er åben mandag til fredag fra 8.30 til 14.", None),
    ],
)
def test_an_automatic_answer_tells_until_when(text: str, until: date | None) -> None:
    reading = read(text, Kind.VISIT, role=Role.ST, headers=AUTO)
    assert (reading.kind, reading.until, reading.decision) == (Kind.AUTO_REPLY, until, ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg er fratrådt min stilling. Kontakt venligst Per Lund.",
        "Jeg arbejder ikke længere her.",
        "Mine sager er overtaget af Dagny Friborg.",
        "Denne mailadresse er nedlagt.",
        "Jeg er holdt op hos Arbejdstilsynet.",
        "Min e-mailadresse er fra den 1. juni ny.",
        "Denne postkasse lukkes den 1. juni.",
        "Min sidste arbejdsdag var den 12. maj.",
        "Mine opgaver er overdraget til en kollega.",
        "Jeg er blevet leder et andet sted.",
        "Ich bin nicht mehr im Hause tätig.",
        "I have left the authority.",
        "Pr. 1. maj er jeg ikke længere leder af Egelunden.",
        "Jeg er blevet pensionist. Hils alle!",
        "Vi har skiftet domæne.",
        "Skriv til lone@egelunden-bo.example.",
    ],
)
def test_an_automatic_answer_of_somebody_who_left_is_asked(text: str) -> None:
    reading = read(text, Kind.VISIT, role=Role.ST, headers=AUTO)
    assert (reading.kind, reading.decision, reading.until) == (Kind.AUTO_REPLY, ASK, None)


# ------------------------------------------------------------------ meetings called off, lists
@pytest.mark.parametrize("expecting", [None, Kind.PREPARATION])
def test_an_agreed_meeting_is_never_moved_without_a_person(expecting: Kind | None) -> None:
    for text, outcome in (
        ("Vi er desværre nødt til at aflyse dialogmødet.", "cancelled"),
        ("Kan vi flytte mødet til den 20. juni?", "postponed"),
    ):
        reading = read(text, expecting, role=Role.AT, meeting=TUESDAY)
        assert (reading.kind, reading.outcome, reading.decision) == (Kind.CANCELLATION, outcome, ASK)


def test_a_house_that_closes_is_called_off_and_not_put_off() -> None:
    text = "Vi lukker tilbuddet pr. 1. juli. Vi aflyser derfor dialogmødet den 13. juni."
    assert read(text, None, meeting=TUESDAY).outcome == "cancelled"
    text = "Vi må aflyse den 13. juni. Kan vi mødes den 20. juni i stedet?"
    assert read(text, None, meeting=TUESDAY).outcome == "postponed"
    text = "Vi har influenza i huset, og det kan blive nødvendigt at aflyse dialogmødet i næste uge."
    assert read(text, Kind.AGENDA, meeting=TUESDAY).kind is Kind.CANCELLATION


# ------------------------------------------------------------------ concerns told to the other authority
@pytest.mark.parametrize(
    "text",
    [
        "Ved tilsyn i går fik vi oplyst, at borgere låses inde. Det falder uden for Arbejdstilsynets område.",
        "Til orientering for AT: personalet løfter tunge beboere uden lift.",
        "Vi oplyser, at ansatte udsættes for vold. Sagen overgives hermed til Arbejdstilsynet.",
        "Arbejdstilsynet har brug for at vide, at der er skimmelsvamp i personalerummet.",
        "Der mangler værnemidler på stedet. Det hører under Arbejdstilsynet.",
    ],
)
def test_a_concern_is_told_as_such_whatever_was_asked(text: str) -> None:
    assert read(text, Kind.VISIT, role=Role.ST).kind is Kind.NOTIFICATION


def test_the_subject_of_a_mail_of_its_own_tells_a_concern() -> None:
    text = "En vikar var alene med fjorten borgere i nat."
    subject = "Gensidig underretning om Egelunden"
    assert read(text, Kind.VISIT, role=Role.AT, subject=subject).kind is Kind.NOTIFICATION
    assert read("Besøget blev holdt i går.", Kind.VISIT, role=Role.AT, subject="SV: " + subject).kind is Kind.VISIT


def test_lists_are_acted_on_where_they_are_plain() -> None:
    assert read("Vi vælger nr. 1, 3 og 4.", Kind.SELECTION, role=Role.ST).decision is ACT
    assert read("Vi vælger 1 og 3, hvis Bakkebo falder fra.", Kind.SELECTION, role=Role.ST).decision is ASK
    text = "Vi kommer fire: jeg selv, souschefen, AMR og en fra driftsherren."
    assert read(text, Kind.PREPARATION).decision is ACT
    assert read("Hvem styrer mødet?", Kind.PREPARATION, meeting=TUESDAY).kind is Kind.QUESTION


# ------------------------------------------------------------------ words
def test_folding_makes_all_spellings_one() -> None:
    assert fold("Åbent Hus – ØL") == fold("aabent hus – oel")


def test_sentences_keep_abbreviations_ordinals_and_wrapped_lines_together() -> None:
    text = "Den 12. er jeg klar, f.eks. kl. 10. Vi ses d. 3.\nHilsen"
    assert [s.text for s in sentences(text)] == ["Den 12. er jeg klar, f.eks. kl. 10.", "Vi ses d. 3.", "Hilsen"]
    assert [s.text for s in sentences("Vi kom den 12.3. klokken ti. Alt vel.")] == [
        "Vi kom den 12.3. klokken ti.",
        "Alt vel.",
    ]


def test_a_negation_reaches_its_clause_and_no_further() -> None:
    def negation(text: str, rule: str) -> Negation:
        findings = find_cues(text)
        return findings.negation(next(h for h in findings.of(rule) if "passer" in findings.words(h).lower()))

    assert negation("Onsdag passer ikke.", "meeting.can") is Negation.SURE
    assert negation("Tirsdag kan vi ikke, men onsdag passer.", "meeting.can") is Negation.NONE
    assert negation("Det passer, ikke mindst for mig.", "meeting.can") is Negation.NONE


def test_slips_are_mended_but_other_words_are_left_alone() -> None:
    assert speller().mend("deltger") == "deltager"
    assert speller().mend("pakker") == "pakker"
    assert speller().mend("soerger") == "soerger"


def test_every_cue_of_every_table_can_be_read() -> None:
    assert len(lexicon().vocabulary) > 1000
    with pytest.raises(ValueError, match="a cue needs a word"):
        Lexicon.of([{"broken": ("(kun) .. ",)}])


# ------------------------------------------------------------------ whatever comes
def test_what_cannot_be_read_is_other_and_asked() -> None:
    reading = read_message(b"", Context(as_of=WRITTEN))
    assert (reading.kind, reading.decision) == (Kind.OTHER, ASK)
    assert reading.why[0].rule == "unreadable"


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=300).map(lambda t: b"From: a@b.example\n\n" + t.encode())))
def test_nothing_that_comes_stops_the_reading(raw: bytes) -> None:
    for kind in (Kind.PARTICIPATION, Kind.MEETING_DATES, Kind.VISIT, Kind.AGENDA, Kind.PREPARATION, None):
        context = Context(as_of=WRITTEN, sender_role=Role.ST, expecting=kind, offered=(TUESDAY,), meeting=TUESDAY)
        try:
            explained = explain(read_message(raw, context))
        except SamtilsynError as error:  # pragma: no branch
            pytest.fail(str(error))
        assert set(explained) >= {"kind", "outcome", "dates", "decision", "why", "reply_text"}
