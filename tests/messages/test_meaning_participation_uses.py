"""Words that look like a concern and are none beside an answer to the invitation, each with its trap; halves of an
answer; what a person must see to whatever is answered; hints of a reason that are only politeness."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind
from tests.messages.meaning_helpers import read
from tests.messages.test_meaning_participation_turns import cues

ACT, ASK = Choice.ACT, Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        # what might have been
        "Vi deltager. Hvis I havde skrevet i fjor, ville svaret have været et andet.",
        "Ja tak. Hvis lederen før mig havde fået brevet, var det nok endt i skuffen.",
        # how to get in
        "Vi er med. Bank på vinduet, hvis klokken ikke virker.",
        "Vi takker ja. Brug porten mod haven, hvis døren er låst.",
        "Vi siger ja. Kør om bagved, hvis bommen er nede.",
        # what may come of it
        "Vi deltager, og vi håber at lære noget nyt.",
        "Ja, vi er med. Vi håber, at begge parter får glæde af det.",
        "Strandvejen siger ja. Jeg håber på en lun vinter og godt føre.",
        # what was thought then
        "Umiddelbart tænkte jeg, at det lød tungt. Vi deltager med glæde.",
        # others are for it as well
        "Naboen har prøvet det og roser det. Vi er med.",
        "Beboerrådet bakker op, og vi takker ja.",
        "Vi deltager, og de pårørende klappede.",
        "Jeg har hørt meget godt om ordningen fra en kollega i Vejle. Vi siger ja.",
        # of other things
        "Vi siger ja. Vejret er skidt, men humøret er højt alligevel.",
        "Det er jo de besøg, vi alligevel skal have. Vi er med.",
        # who comes back, and when
        "Vi deltager. Jeg er tilbage fra ferie i morgen og vender tilbage fra kursus om lidt.",
        # the two, as they were
        "Vi er med. Sidste år ville det ene tilsyn have vinduet åbent, og det andet ville have det lukket.",
        "Vi svarede næsten med det samme: ja tak.",
        "Vi tager imod. Resten kan vi aftale, når I er her.",
        "Jeg måtte læse jeres brev for anden gang, så glad blev jeg. Vi siger ja.",
        "Ja fra Strandvejen, eller Sanatoriet, som det stadig hedder i byen.",
        "Ingen betingelser og intet forbehold: vi deltager.",
    ],
)
def test_words_used_of_something_else_are_no_concern(text: str) -> None:
    assert cues(text)[1] is ACT, read(text, Kind.PARTICIPATION).why
    assert cues(text)[0].outcome == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Vi deltager, hvis vi havde fået en vikar.",
        "Hvis vi havde folk nok, er vi med.",
        "Vi siger ja. Ring, hvis det bliver i uge 12.",
        "Vi deltager. Bank på, hvis I har penge med til vikarer.",
        "Vi siger ja og håber at kunne finde tiden.",
        "Vi er med. Vi håber, at bestyrelsen synes, det er en god idé.",
        "Umiddelbart siger jeg ja.",
        "Naboen roser det, men vi er ikke enige. Ja tak fra mig.",
        "Vi siger nej. Men alligevel: kom bare.",
        "Vi vil alligevel gerne være med.",
        "Vi har besluttet, at vi alligevel vil deltage.",
        "Vi deltager og vender tilbage med et endeligt svar.",
        "Vi er med. Det ene tilsyn må gerne komme, det andet helst ikke.",
        "Ja tak. Resten må bestyrelsen tage stilling til.",
        "Vi deltager, men betingelsen er, at det sker efter jul.",
    ],
)
def test_the_same_words_of_the_answer_are_still_asked_about(text: str) -> None:
    assert cues(text)[1] is ASK


@pytest.mark.parametrize(
    "text",
    [
        "Vi siger ja. Jeres brev står stilet til et forkert navn, vi hedder Strandvejen nu.",
        "Ja tak. Adressen i jeres brev er forældet.",
        "Vi deltager. CVR-nummeret på kuverten er forkert.",
        "Ja, vi vil gerne. Fra mandag er det Ulla Friis, I skal skrive til.",
        "Vi deltager. Pr. 1. maj bliver det afdelingslederen, I skal tale med.",
        "Vi er med. Formanden ønsker at blive ringet op, inden I går i gang.",
        "Ja tak, vi deltager. Min chef skal orienteres først.",
        "Nej tak. Forstanderen vil gerne kontaktes, før I giver pladsen videre.",
    ],
)
def test_what_a_person_must_see_to_is_asked_about_whatever_the_answer(text: str) -> None:
    assert cues(text)[1] is ASK


@pytest.mark.parametrize(
    "text",
    [
        "Ja! Jeg har ikke læst brevet.",
        "Vi siger ja. Jeg har slet ikke åbnet jeres materiale.",
        "Chefen råbte: skriv du bare ja.",
        "Vi vil gerne ikke deltage.",
        "Vi har ikke noget imod at deltage og heller ikke noget imod at stå over.",
        "Vi er langtfra afvisende over for tanken.",
        "Det er vi på ingen måde uinteresserede i.",
        "Vi deltager den dag, regionen betaler.",
        "I får vores ja i det øjeblik bestyrelsen har talt sammen.",
        "I får et ja, når kassen er fuld. Indtil da venter vi.",
    ],
)
def test_an_answer_by_halves_is_asked_about(text: str) -> None:
    assert cues(text)[1] is ASK


@pytest.mark.parametrize(
    "text",
    [
        "Vi deltager. Jeg havde ikke set brevet i går.",
        "Ja tak. Vi er enige hele dagen.",
        "Vi er med. Det rigtige navn på indsatsen må være samarbejde.",
    ],
)
def test_what_only_resembles_such_halves_is_acted_on(text: str) -> None:
    assert cues(text)[1] is ACT


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Vi ønsker held og lykke til de huse, der går ind i det. Strandvejen gør det ikke.", "no"),
        ("Stor respekt for alle dem, der deltager. Vi siger nej tak.", "no"),
        ("Vi vil være et af de steder, der siger ja.", "yes"),
        ("Er det travlt her? Ja. Er det en undskyldning? Nej. Vi deltager.", "yes"),
        ("Bange? Nej. Spændte? Meget. Vi er med.", "yes"),
        ("Jeg spurgte mig selv: hvad kan vi tabe? En formiddag. Vi siger ja.", "yes"),
        ("Kommunen kører et toårigt trivselsprojekt, hvor vi er med. Vi takker nej.", "no"),
        ("Jeg gik rundt med et nej i hovedet hele ugen. Nu siger vi ja.", "yes"),
        ("Jeg afslår næsten alt, der kommer ind ad døren. Her siger vi ja tak.", "yes"),
        ("Efter en snak i ledelsen melder vi os ud.", "no"),
    ],
)
def test_the_answer_is_told_from_what_is_said_of_others_and_by_the_way(text: str, outcome: str) -> None:
    meant, decision = cues(text)
    assert (meant.outcome, decision) == (outcome, ACT)


@pytest.mark.parametrize(
    "text",
    [
        "Er det frivilligt? Ja.",
        "Kommer I begge to? Vi deltager.",
        "Bange? Vi deltager.",
        "Vi spurgte hinanden, hvad I egentlig vil have? Ja tak.",
        "Vi er et af de steder, der siger nej, og naboen siger ja.",
    ],
)
def test_a_question_that_nobody_answers_is_asked_about(text: str) -> None:
    assert cues(text)[1] is ASK


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Kære folk. Vi takker nej.", None),
        ("Det tog lidt tid at svare. Vi siger nej tak.", None),
        ("Efter samråd med driftsherren siger vi nej.", None),
        ("Efter drøftelse med bestyrelsen har vi besluttet at sige nej.", None),
        ("Vi har hverken tid eller folk. Nej tak.", "resources"),
        ("Vi mangler folk. Nej tak.", "resources"),
        ("Vi er gået i gang med et toårigt trivselsprojekt om konflikter. Nej tak.", "ongoing_programme"),
        ("Nej tak. En psykolog træner personalet hver torsdag.", "ongoing_programme"),
        ("Nej. Hver mandag underviser en ekstern konsulent os i det samme.", "ongoing_programme"),
        ("Jeg tiltrådte for tre uger siden. Vi siger nej.", "organisational"),
        ("Vi siger nej. Lederen her startede for to måneder siden.", "organisational"),
        ("Nej tak. Det må kunne klares uden at bruge vores tid. Bestyrelsen har stemt imod.", "other"),
    ],
)
def test_a_hint_counts_only_where_something_is_lacking_or_changed(text: str, reason: str | None) -> None:
    meant, _ = cues(text)
    assert (meant.outcome, meant.reason) == ("no", reason)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Med på den.", "yes"),
        ("Alle tommelfingre peger opad.", "yes"),
        ("Strandvejen nikker.", "yes"),
        ("Book os endelig.", "yes"),
        ("Slå en ring om os.", "yes"),
        ("Strandvejen kommer med i år.", "yes"),
        ("Så det kan vi sagtens.", "yes"),
        ("Mægtig gerne!", "yes"),
        ("Noget må vige, og det bliver desværre jeres tilbud.", "no"),
        ("Der skal skæres ned. Også dette udgår.", "no"),
        ("Svaret er desværre negativt.", "no"),
        ("Derfor ikke også det her.", "no"),
        ("Derfor bliver vi væk.", "no"),
        ("Vi frasiger os derfor.", "no"),
        ("Vi skal ikke have mere.", "no"),
        ("Ingen deltagelse herfra, vi har travlt.", "no"),
    ],
)
def test_everyday_ways_of_saying_it_lean_one_way(text: str, outcome: str) -> None:
    assert cues(text)[0].outcome == outcome


@pytest.mark.parametrize(
    "text",
    [
        "Med på den ene halvdel.",
        "Tommelfingrene peger hver sin vej.",
        "Personalet nikker, når jeg spørger, men det gør de altid.",
        "Noget må vige, og det bliver frokosten.",
        "Svaret er hverken negativt eller positivt.",
    ],
)
def test_words_that_resemble_them_are_asked_about(text: str) -> None:
    assert cues(text)[1] is ASK


@pytest.mark.parametrize(
    "text",
    [
        "Vi accepterer hermed og imødeser nærmere information.",
        "Ja tak. Vi glæder os til at høre mere.",
    ],
)
def test_waiting_for_more_is_no_question(text: str) -> None:
    assert cues(text)[1] is ACT


def test_a_question_beside_it_is_one() -> None:
    assert cues("Vi accepterer hermed og imødeser nærmere information. Hvornår kommer den?")[1] is ASK


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Naboen siger ja. Det gør vi ikke.", "no"),
        ("Hatten af for alle dem, der deltager. Vi gør det ikke i år.", "no"),
        ("Vi siger ja. Elevatoren er desværre ikke lavet endnu.", "yes"),
        ("Strandvejen deltager. Porten er desværre ikke til at åbne.", "yes"),
        ("I kan nok høre, at vi har travlt. Det bliver et ja.", "yes"),
        ("Mange ville sige, at det er for meget. Vi siger ja.", "yes"),
        ("Undskyld, at jeg aldrig fik svaret. Vi deltager.", "yes"),
    ],
)
def test_what_others_do_and_what_ails_a_thing_is_told_from_the_answer(text: str, outcome: str) -> None:
    assert cues(text)[0].outcome == outcome


@pytest.mark.parametrize(
    "text",
    [
        "Mange siger nej til den slags. Vi gør det ikke.",
        "Vi kunne sige nej. Det gør vi ikke.",
        "Derfor ikke flere besøg end det ene.",
        "Personalet sagde aldrig, at de ville. Vi deltager.",
    ],
)
def test_an_echo_of_a_no_is_no_refusal(text: str) -> None:
    assert cues(text)[1] is ASK


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Brug kræfterne på et andet hus, for her er kommet en ny målgruppe. Vi deltager ikke.",
            "target_group_changed",
        ),
        ("Budgettet og vikarkontoen blev lukket i går. Nej tak.", "resources"),
        ("Nej tak. Fonden tillader ikke den slags.", "other"),
        ("Driftsherren forbyder frivillige ordninger. Vi siger nej.", "other"),
    ],
)
def test_whose_forces_and_whose_word_it_is(text: str, reason: str | None) -> None:
    meant, _ = cues(text)
    assert (meant.outcome, meant.reason) == ("no", reason)


@pytest.mark.parametrize(
    "text",
    [
        "Det kan man vel dårligt sige nej til.",
        "Nej, jeg kan ikke se, at vi skulle have noget imod det.",
        "Bare det ikke bliver om natten, så kan I godt skrive os op.",
        "Der ligger to huse af det navn. Er det os, I tænker på, er svaret ja.",
    ],
)
def test_a_no_that_may_be_a_yes_and_a_yes_that_hangs_on_something_are_asked_about(text: str) -> None:
    assert read(text, Kind.PARTICIPATION).decision is ASK
