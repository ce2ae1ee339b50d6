"""Sayings of an answer to offered dates, in families, and the turns of words beside them that take it back."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from messages.reading import Choice, Slot
from tests.messages.meaning_helpers import THREE, THURSDAY, TUESDAY, WEDNESDAY, answer, at, taken

TWO = (TUESDAY, THURSDAY)


pytestmark = pytest.mark.usefixtures("by_cues_alone")


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Forslag 2 er mit.", (THURSDAY,)),
        ("13. juni går ikke på grund af vores generalforsamling. 15. juni går.", (THURSDAY,)),
        ("Den 13. ligger jeg i tandlægestolen, så for mig findes der kun den 15. juni.", (THURSDAY,)),
        ("Tirsdag glipper, der er begravelse. Onsdag står ved magt.", (WEDNESDAY,)),
        ("Torsdag kl. 13, dér har vi folk nok på arbejde.", (THURSDAY,)),
        ("Der er stemning for torsdag.", (THURSDAY,)),
        ("Det faldt ud til den 21. juni.", (WEDNESDAY,)),
        ("Jeg holder fast i den 13.; de to andre må I stryge, for dér underviser jeg.", (TUESDAY,)),
        ("Tirsdag den 13. juni, så får vi to fluer med ét smæk.", (TUESDAY,)),
        ("Min kalender siger ja til torsdag den 15. og ikke andet.", (THURSDAY,)),
        ("Vi hiver fat i torsdag.", (THURSDAY,)),
        # the half of the day, a feast or yesterday around the day that is told
        ("Kaffen er klar til sankthans, men onsdag den 21. juni kl. 10 er der plads.", (WEDNESDAY,)),
        ("Jeg vælger den torsdag, hvor I har foreslået kl. 13.", (THURSDAY,)),
        ("I går sendte jeg skemaet. Den 13. er fin.", (TUESDAY,)),
        ("Den 23. er sankthansaftensdag, men onsdag den 21. passer os.", (WEDNESDAY,)),
        ("Eftermiddag passer os bedst, så bare tag den.", (THURSDAY,)),
        ("Vi vil hellere have den 15. end den 13., så lad det blive den.", (THURSDAY,)),
        ("Jeg kan torsdag den 15. juni og ikke tirsdag den 13.", (THURSDAY,)),
        ("Den næstsidste dato, tak.", (THURSDAY,)),
        ("Den 13. og den 21. er muligheder, den 15. er det ikke.", (TUESDAY, WEDNESDAY)),
        ("Vi vil foretrække onsdag den 21.", (WEDNESDAY,)),
        ("Min sekretær er på kursus i dag. Vi siger den 15.", (THURSDAY,)),
        # all of them, in a sentence of their own
        ("Alle tre, tak.", THREE),
        ("Ingen problemer med nogen af de tre forslag.", THREE),
    ],
)
def test_a_day_is_taken_in_a_saying(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("accept", Choice.ACT)
    assert taken(reading) == [s.start for s in slots]


@pytest.mark.parametrize(
    "text",
    [
        "Intet match, desværre. Alle tre er lukket land i min kalender.",
        "Alle tre forslag rammer dage, hvor jeg sidder i lønforhandling.",
        "De dage er allerede solgt til anden side.",
        "Jeg må skuffe jer: alle dage er reserveret til lønforhandling.",
        "Jeg melder hus forbi til det hele: Jeg bliver opereret den 12. juni og skal ligge stille.",
        "Det bliver desværre tre gange nej fra min side.",
        "Det er ikke ond vilje, men vi kan ikke nogen af de tre dage.",
        "Ingen af dem, desværre. Min kalender har lignet et frimærkealbum siden påske.",
        "De foreslåede datoer kan jeg ikke, jeg har fået sager i Esbjerg de dage.",
    ],
)
def test_all_days_are_refused_in_a_saying(text: str) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("decline", Choice.ACT)
    assert {str(d.start)[:10] for d in reading.dates} <= {"2017-06-13", "2017-06-15", "2017-06-21"}


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Jeg må komme med et modbud: 26/6 kl. 9.30. På jeres dage er jeg optaget.", [at("2017-06-26T09:30")]),
        ("Mandag den 26. juni kl. 10. Jeres datoer ligger oven i mine partshøringer.", [at("2017-06-26T10:00")]),
        ("Ingen af de tre går. Mandag den 26. juni kl. 10 har jeg låst for jer.", [at("2017-06-26T10:00")]),
        ("Vi er på sommerlejr. Mandag den 26. juni kl. 10 er vi klar.", [at("2017-06-26T10:00")]),
        (
            "I uge 24 er huset på lejr. Mandag og tirsdag i uge 26 er begge gode.",
            [date(2017, 6, 26), date(2017, 6, 27)],
        ),
        ("De dage er solgt. Mandag den 26. juni har vi slet ikke planlagt noget.", [date(2017, 6, 26)]),
    ],
)
def test_what_is_refused_with_the_offer_is_not_the_day_proposed(text: str, proposed: list[date | datetime]) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("counter", Choice.ACT)
    assert taken(reading) == proposed


def test_the_others_refused_outright_are_told() -> None:
    reading = answer("Jeg tager den 13. De to andre må I stryge.")
    assert sorted(str(d.start)[:10] for d in reading.dates if not d.wanted) == ["2017-06-15", "2017-06-21"]


@pytest.mark.parametrize(
    "text",
    [
        "Tirsdag den 13. juni får I os nok.",
        "Den 15. kan vi nok.",
        "Alle tre rammer skævt. Hvad med mandag den 26. juni, hvor jeg måske er fri fra kl. 12?",
        "Begge dele kan lade sig gøre på en god dag. Jeg bestemmer mig senere.",
        "Den trettende. Altså oktober. Altså klokken ni. Altså ja.",
        "To ud af tre kan jeg: den 13. og den 15. Men husk, at Palle ikke må komme den ene af dem.",
        "Lover de at holde tirsdag fri for larm, er den 13. juni i orden.",
        "Slipper vi for at dække bord, tager vi den 13.",
        "Den 21. juni er jeg tidligst på pletten ved 11-tiden.",
        "Nr. 4 tak, de tidligere kan jeg ikke.",
        "Sommeren er tæt pakket, også på jeres dage. Skal vi ikke bare droppe det dialogmøde?",
        "Tirsdag duer ikke. Torsdag prøver jeg at få byttet min vagt, men kollegaen har ikke svaret endnu.",
        "Tag den 15. juni, men så kun med Karina.",
        "Tag den 15. juni. Ham fra Arbejdstilsynet vil vi ikke have ind igen.",
        "Jeg var ved at skrive nej til dem alle.",
        "Tre nej herfra. Den 26. juni kl. 9 er der lukket.",
        "Ingen af dagene er gode. Den 15. er den mindst ringe.",
        "Vi kan ikke i de uger, men i uge 26 er der god plads en af dagene.",
        "Vi tager den 15. kl. 13. Kl. 9 er jeg hos tandlægen.",
        "Alle tre er gået i vasken. Mandag den 26. juni kl. 9 har hun næsten lovet at lade mig være i fred.",
        "13. juni nej. 15. juni nej. 21. juni ... hm.",
        "Jeg kan godt den 15. Det står og falder med, om kiropraktoren giver mig lov.",
        "Vi siger nej til alle tre dage og i øvrigt også til resten af forløbet.",
        "Den 15. er fin for mig, men Lone har ikke svaret.",
        "Der er stemning for torsdag, men flertallet er ikke spurgt.",
        "Onsdag står ved magt, så længe ingen bliver syge.",
        "Vi er på sommerlejr. Mandag den 26. juni kl. 10 er vi måske klar.",
        "Den 13. er hermed jeres, medmindre kommunen siger andet.",
        "Begge to, tror jeg.",
        "Hverken den 13. eller den 21. hænger sammen, og den 15. hænger også i en tynd tråd.",
    ],
)
def test_what_takes_a_day_back_is_asked_about(text: str) -> None:
    assert answer(text).decision is Choice.ASK
