"""A yes or a no to the invitation, and what keeps the bot from acting on it."""

from __future__ import annotations

import pytest

from messages.meaning.findings import find_cues
from messages.meaning.participation import read_participation
from messages.reading import Choice, Kind, Role
from tests.messages.meaning_helpers import WRITTEN, read

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
        ("I kan godt skrive os på en venteliste.", "a yes to something else"),
        ("Vi har sagt ja for længe siden!!", "more than a yes"),
        ("Ja! (skrevet af Noah på mors telefon)", "more than a yes"),
        ("Som afdelingsleder kan jeg kun tale for afdeling B, og der er svaret ja.", "limit"),
        ("Ja til begge besøg. Dialogmødet vil vi gerne holde uden Arbejdstilsynet.", "limit"),
        ("Vi deltager. Det sagde vi aldrig før.", "a not that may take the yes back"),
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


HOUSE = "Bostedet Strandvejen"


@pytest.mark.parametrize(
    "text",
    [
        # official style: passive, nominal, reflexive, the answer behind a long lead-in
        "Bostedet Strandvejen imødekommer hermed jeres opfordring.",
        "Anmodningen er drøftet og imødekommes.",
        "Tilbuddet tages der imod med tak.",
        "Efter drøftelse i MED-udvalget har vi besluttet at give vores tilslutning til forløbet.",
        "Det er mig en glæde på ledelsens vegne at kunne give tilsagn om deltagelse.",
        "I forlængelse af jeres brev af 3. maj kan jeg oplyse, at vi er indstillet på at medvirke.",
        "På given foranledning meddeles det, at institutionen lader sig optage i ordningen.",
        "Sagen har været forelagt ledelsen, som har tiltrådt, at Strandvejen indgår i ordningen.",
        "Beslutningen blev truffet i aftes, og den faldt ud til fordel for deltagelse.",
        "Jeg finder ikke anledning til at afslå. De bedes derfor notere os som deltager.",
        "Da et afslag ville være uforeneligt med vores politik, er svaret bekræftende.",
        # understatement, and a no denied
        "Det er vi ikke kede af at være med til.",
        "Det er et tilbud, vi ikke kan afslå.",
        "Jeg kan ikke se nogen grund til at sige nej.",
        "Nej siger vi da ikke.",
        "Vi vil hellere end gerne deltage.",
        # short words
        "Vi springer til.",
        "lige noget for os, tilmeld bostedet strandvejen",
        "vi tar imod tilbuddet",
        "jep regn m Strandvejen",
        "positivt svar herfra, bestyrelsen nikkede i aftes",
        "I får os med hele vejen.",
        # what only leans
        "I er velkomne herude, kaffen er varm.",
    ],
)
def test_a_yes_is_read_in_official_and_in_indirect_words(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.decision) == ("yes", ACT), reading.why


@pytest.mark.parametrize(
    "beside",
    [
        "Det er ikke længere siden sidst, end at I kan finde vej.",
        "Der var ikke én, der brokkede sig.",
        "Cyklen er punkteret, men humøret er i top.",
        "Nu er der ingen vej tilbage.",
    ],
)
def test_a_not_that_touches_no_answer_leaves_a_yes(beside: str) -> None:
    meant = read_participation(find_cues(f"Vi vil meget gerne deltage. {beside}"), (), today=WRITTEN.date())
    assert (meant.outcome, meant.doubts) == ("yes", ())


@pytest.mark.parametrize("beside", ["Vi kan ikke i maj.", "Personalet er ikke med på den.", "Der er ikke plads."])
def test_a_not_that_touches_the_answer_does_not(beside: str) -> None:
    assert read(f"Vi vil meget gerne deltage. {beside}", Kind.PARTICIPATION, institution=HOUSE).decision is ASK


@pytest.mark.parametrize(
    "text",
    [
        "Vi er indstillet på at deltage, når lederstillingen er besat.",
        "Vi tager gerne imod Socialtilsynet.",
        "Socialtilsynet har accepteret tilbuddet.",
        "Kommunen har besluttet, at vi skal deltage.",
        "Vi står til rådighed for spørgsmål.",
        "I er velkomne til at ringe og fortælle mere.",
        "Notér os som mulig deltager.",
        "Vi vil nødig sige nej.",
        "Vi kan ikke sige ja endnu.",
        "Bestyrelsens formand er imod, men jeg siger ja.",
        "Vi er villige til at drøfte muligheden for at deltage.",
        "Vi har plads til at deltage i efteråret.",
        "Vi ser os nødsaget til at udskyde beslutningen.",
        "Vi siger ikke nej, men heller ikke ja.",
        "Det kan vi vel godt være med til.",
        "Vi bakker op om tanken.",
        "Vi tager fremover imod ældre med demens.",
        "Svaret er positivt, men ikke endeligt.",
        "Vi deltager, men vi kan ikke i maj.",
        "Vi deltager, men det skal være om formiddagen.",
        "Vi deltager, men ingen af medarbejderne har lyst.",
        "Ingen her ved, hvad det går ud på. Vi deltager.",
        "Vi har ingen indvendinger mod besøget, men dialogmødet kan vi ikke være med til.",
        "Bestyrelsen anbefaler, at vi deltager.",
        "I har vores tilsagn fra sidste år.",
        "Vi afgiver hermed betinget tilsagn.",
        "I er velkomne til at komme igen med et andet tilbud.",
    ],
)
def test_what_only_looks_like_such_a_yes_is_asked(text: str) -> None:
    assert read(text, Kind.PARTICIPATION, institution=HOUSE).decision is ASK


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Vi må desværre meddele, at Strandvejen ikke ser sig i stand til at deltage.", None),
        ("Tilbuddet er overvejet, men modtages ikke. Afgørelsen er truffet af ledelsen.", None),
        ("Det gør mig ondt ikke at kunne give det svar, I håbede på. Strandvejen deltager ikke.", None),
        ("Lederen har besluttet, at vi takker nej.", None),
        ("Svaret er nej, og det skal I ikke tage ilde op.", None),
        ("Grundet sygdom blandt personalet ser vi os ikke i stand til at medvirke.", "resources"),
        ("Som følge af en vakance på lederposten ser vi os nødsaget til at takke nej.", "organisational"),
        ("Vi bliver lagt sammen med nabotilbuddet, hvorved vagtplanen ændres. Vi afstår.", "organisational"),
        ("Vi lægges sammen, og ingen ved endnu, hvem der bliver leder. Derfor takker vi nej.", "organisational"),
        ("Vi er i gang med et projekt, og ét ad gangen er nok for os. Nej tak.", "ongoing_programme"),
        ("Vi tager fremover kun imod ældre med demens. Derfor nej tak.", "target_group_changed"),
        ("Nej tak herfra, vi har rigeligt at se til.", "resources"),
        ("Flertallet var imod, så vi deltager ikke.", "other"),
        ("Vi afstår. Socialtilsynet var her i marts, og Arbejdstilsynet i maj.", "other"),
    ],
)
def test_a_no_in_official_words_keeps_its_reason(text: str, reason: str | None) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.reason, reading.decision) == ("no", reason, ACT), reading.why


@pytest.mark.parametrize(
    "text",
    [
        "Nej tak. Målgruppen er en anden, og vi er allerede i gang med et andet forløb.",
        "Vi takker nej, da vi har fået ny leder og samtidig mangler fire medarbejdere.",
        "Vi deltager ikke. Personalet ønsker det ikke.",
    ],
)
def test_a_no_with_two_reasons_or_one_half_told_is_asked(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION, institution=HOUSE)
    assert (reading.outcome, reading.decision) == ("no", ASK)


@pytest.mark.parametrize(
    "text",
    [
        "Huen er tabt, og skoene er gået til. I får et afslag fra mig.",
        "Koen har kælvet, og spaden er knækket. Midt i det siger vi nej.",
    ],
)
def test_a_reason_in_words_that_no_cue_knows_is_asked_about(text: str) -> None:
    reading = read(text, Kind.PARTICIPATION)
    assert (reading.outcome, reading.decision) == ("no", Choice.ASK)
