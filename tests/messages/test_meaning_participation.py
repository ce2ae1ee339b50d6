"""A yes or a no to the invitation, and what keeps the bot from acting on it."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Role
from tests.messages.meaning_helpers import read

ACT, ASK = Choice.ACT, Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Ja tak, vi vil gerne deltage.",
        "Skriv os endelig på listen.",
        "I kan roligt regne med os.",
        "Vi har ikke noget imod at deltage.",
        "Det siger vi ikke nej til!",
        "Det kan vi ikke andet end sige ja til.",
        "Vi oensker at deltage i det koordinerede tilsyn.",
        "vi deltger gerne",
        "Vi takker ja. Ring endelig, hvis I har spørgsmål.",
        "Jeg svarer på husets vegne: Vi vil meget gerne deltage.",
        "Ja takk, vi vil gjerne delta.",
        "We would love to participate.",
    ],
)
def test_a_yes_needs_no_ja(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION)
    assert (reading.outcome, reading.decision) == ("yes", ACT)
    assert reading.why


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Nej tak.", None),
        ("Vi melder pas. Held og lykke med de andre.", None),
        ("Vi ville gerne, men vi kan desværre ikke deltage.", None),
        ("Vi mangler i øjeblikket en tredjedel af vores medarbejdere, så vi takker nej.", "resources"),
        ("Vi er allerede i gang med et forløb om voldsforebyggelse, så vi springer over.", "ongoing_programme"),
        ("Vi har netop fået ny leder, og huset skal først falde til ro. Nej tak.", "organisational"),
        ("Vores målgruppe er ændret. Derfor takker vi nej.", "target_group_changed"),
        ("Nej tak. Hele huset er under renovering efter en vandskade.", "other"),
    ],
)
def test_a_no_is_read_with_its_reason(text: str, reason: str | None) -> None:
    reading = read(text, Kind.PARTICIPATION)
    assert (reading.outcome, reading.reason, reading.decision) == ("no", reason, ACT)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ja, hvis vi kan få det til at passe med ferieplanen.", "condition"),
        ("Vi deltager, medmindre der kommer flere sygemeldinger.", "condition"),
        ("Vi deltager, under forudsætning af at kommunen betaler.", "condition"),
        ("Vi siger ja med det forbehold, at datoen passer os.", "condition"),
        ("Ja tak, men kun dialogmødet.", "limit"),
        ("Vi vil gerne deltage, men først til efteråret.", "later"),
        ("Tak for henvendelsen, vi vender tilbage.", "put_off"),
        ("Umiddelbart ja.", "maybe"),
        ("Ja tak, vi har da intet bedre at lave.", "irony"),
        ("Min søn bor der, og vi vil gerne være med.", "third_party"),
        ("Ja tak. Vores nye kontaktperson er Ole.", "contact"),
        ("Vi sagde nej i marts, men vil alligevel gerne være med.", "reversal"),
    ],
)
def test_what_speaks_against_a_yes_is_named_and_asked(text: str, rule: str) -> None:
    reading = read(text, Kind.PARTICIPATION)
    assert reading.decision is ASK
    assert rule in {e.rule for e in reading.why}


@pytest.mark.parametrize(
    "text",
    [
        "Ja, vi stiller op. Men hvem betaler for vikaren?",
        "Vi deltager gerne – i 2019.",
        "Vi vil gerne være med. Bare ikke i uge 8.",
        "Ja tak. Skriv til ole@huset.example i stedet.",
        "Vi ville gerne have sagt ja.",
        "Det lyder spændende.",
        "Ja til besøg. Nej til møde.",
        "Nej tak, fordi stjernerne står forkert.",
        "",
    ],
)
def test_a_yes_with_more_to_it_is_asked(text: str) -> None:
    assert read(text, Kind.PARTICIPATION).decision is ASK


@pytest.mark.parametrize("role", [Role.UNKNOWN, Role.AT, Role.ST, Role.COORDINATOR])
def test_only_the_institution_can_say_yes(role: Role) -> None:
    reading = read("Ja tak, vi vil gerne deltage.", Kind.PARTICIPATION, role=role)
    assert reading.decision is ASK


def test_a_yes_that_was_not_asked_for_is_put_before_a_person() -> None:
    reading = read("Ja tak, vi vil gerne deltage.", None)
    assert (reading.kind, reading.outcome, reading.decision) == (Kind.PARTICIPATION, "yes", ASK)


def test_an_answer_to_an_older_question_is_found() -> None:
    reading = read("Vi takker ja til at deltage.", Kind.AGENDA, also=(Kind.PARTICIPATION,))
    assert (reading.kind, reading.outcome, reading.decision) == (Kind.PARTICIPATION, "yes", ACT)


def test_a_question_alone_is_a_question() -> None:
    reading = read("Hvad koster det at deltage?", Kind.PARTICIPATION)
    assert (reading.kind, reading.outcome, reading.decision) == (Kind.QUESTION, None, ASK)


def test_a_cpr_number_is_asked_and_masked_everywhere() -> None:
    reading = read("Ja tak, vi deltager. Det gælder 010190-1234.", Kind.PARTICIPATION)
    assert reading.decision is ASK
    assert [s.type for s in reading.sensitive] == ["cpr"]
    assert "1234" not in reading.reply_text
    assert not any("1234" in e.text for e in reading.why)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("I kan godt skrive os på en venteliste.", "more than a yes"),
        ("Vi har sagt ja for længe siden!!", "more than a yes"),
        ("Ja! (skrevet af Noah på mors telefon)", "more than a yes"),
        ("Som afdelingsleder kan jeg kun tale for afdeling B, og der er svaret ja.", "a limit to the yes"),
        ("Ja til begge besøg. Dialogmødet vil vi gerne holde uden Arbejdstilsynet.", "a limit to the yes"),
        ("Vi deltager. Det sagde vi aldrig før.", "a not that nothing explains"),
    ],
)
def test_a_yes_with_words_beside_it_that_nobody_knows_is_asked(text: str, rule: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution="Botilbuddet Egelunden")
    assert reading.decision is ASK
    assert rule in {e.rule for e in reading.why}


@pytest.mark.parametrize("text", ["Ja, jeg har modtaget jeres mail.", "Det plejer vi at sige ja til.", "Ja ja, jo da."])
def test_a_ja_that_answers_something_else_is_none(text: str) -> None:
    assert read(text, Kind.PARTICIPATION).decision is ASK


def test_a_no_with_a_wish_behind_it_is_no_yes() -> None:
    reading = read("Vi takker nej til projektet, men vil meget gerne have materialet.", Kind.PARTICIPATION)
    assert (reading.outcome, reading.decision) == ("no", ASK)


def test_a_no_has_to_be_a_no_to_the_offer() -> None:
    reading = read("Vi kan desværre ikke åbne informationsarket.", Kind.PARTICIPATION)
    assert reading.decision is ASK


def test_the_houses_own_name_is_the_house() -> None:
    for text in (
        "Ravnebakken siger ja.",
        "Selvfølgelig deltager Ravnebakken.",
        "Botilbuddet Ravnebakken er med på det.",
    ):
        reading = read(text, Kind.PARTICIPATION, institution="Botilbuddet Ravnebakken")
        assert (reading.outcome, reading.decision) == ("yes", ACT), text
    assert read("Enghaven siger ja.", Kind.PARTICIPATION, institution="Botilbuddet Ravnebakken").decision is ASK


def test_a_habit_of_saying_no_is_no_answer_beside_a_yes() -> None:
    reading = read("Vi plejer at sige nej til projekter, men det her giver mening. Vi siger ja.", Kind.PARTICIPATION)
    assert reading.outcome == "yes"
