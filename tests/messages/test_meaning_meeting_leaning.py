"""Days of which no cue tells: what the words beside them lean to, and where they lean nowhere."""

from __future__ import annotations

import pytest

from messages.meaning.leaning import Lean, is_event, lean_of
from messages.reading import Choice, Kind, Reading, Slot
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read

THREE = (TUESDAY, THURSDAY, WEDNESDAY)


def answer(text: str, offered: tuple[Slot, ...] = THREE) -> Reading:
    return read(text, Kind.MEETING_DATES, offered=offered)


def taken(reading: Reading) -> list[object]:
    return [d.start for d in reading.dates if d.wanted]


@pytest.mark.parametrize(
    ("words", "lean"),
    [
        ("er hermed indskrevet", Lean.FOR),
        ("er uden problemer", Lean.FOR),
        ("er vi ikke optaget", Lean.FOR),
        ("er hakket i smaastykker", Lean.AGAINST),
        ("har vi teammoede", Lean.AGAINST),
        ("er ikke ledig", Lean.AGAINST),
        ("er reserveret til fagdag", Lean.AGAINST),
        ("er maaske ledig", Lean.BOTH),
        ("plejer at vaere ledig", Lean.BOTH),
        ("er ledig og dog optaget", Lean.BOTH),
        ("henter vi grus", Lean.NEITHER),
        ("for os", Lean.EMPTY),
    ],
)
def test_words_beside_a_day_lean_one_way_or_none(words: str, lean: Lean) -> None:
    assert lean_of(words.split()) is lean


@pytest.mark.parametrize("word", ["teammoede", "fagdag", "studietur", "skolefest", "kursus"])
def test_what_fills_a_day_is_told_by_the_last_part_of_its_name(word: str) -> None:
    assert is_event(word)


@pytest.mark.parametrize("word", ["dialogmoedet", "moedet", "formiddagsmoedet", "onsdag", "lokalet"])
def test_the_meeting_itself_fills_no_day(word: str) -> None:
    assert not is_event(word)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Tirsdag den 13. juni er ikke så tosset.", (TUESDAY,)),
        ("Torsdagen er min. Tirsdag den 13. er jeg i Aalborg fra morgenstunden.", (THURSDAY,)),
        ("Både den 13. og den 15. er til at leve med. Den 21. er vi på koloni.", (TUESDAY, THURSDAY)),
        ("Det må blive eftermiddagen.", (THURSDAY,)),
        ("ons passer bedst, book den", (WEDNESDAY,)),
        ("kan kun torsd.", (THURSDAY,)),
        ("kan alle 3, bare sig til", THREE),
        ("alle undt. 15/6", (TUESDAY, WEDNESDAY)),
        ("hverken 13. el. 15. men 21. kan vi", (WEDNESDAY,)),
        ("kan ik den 13., til gengæld er den 15. helt åben", (THURSDAY,)),
        ("Imod tirsdag den 13. juni kl. 9.00 haves intet at erindre.", (TUESDAY,)),
        ("Den 15. juni er hermed reserveret.", (THURSDAY,)),
        ("Den 21. juni kl. 10.00-12.00 tiltrædes.", (WEDNESDAY,)),
        ("Såvel den 13. som den 15. er optaget. Onsdag den 21. er derimod ledig.", (WEDNESDAY,)),
        ("Hellere den 21. end de to andre.", (WEDNESDAY,)),
        ("den i midten", (THURSDAY,)),
        ("Mødet i uge 25 kan jeg deltage i.", (WEDNESDAY,)),
        ("Begge tidspunkter i uge 24 kan bekræftes.", (TUESDAY, THURSDAY)),
        ("Torsdag den 15. har vi fri bane.", (THURSDAY,)),
        ("Torsdag kl. 13 er uigennemførlig, hvorimod tirsdag kl. 9 ikke volder problemer.", (TUESDAY,)),
    ],
)
def test_a_day_that_the_words_lean_to_is_taken(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert reading.outcome == "accept"
    assert taken(reading) == [s.start for s in slots]


@pytest.mark.parametrize(
    "text",
    [
        "må melde hus forbi på alle datoer",
        "Både den 13., 15. og 21. er vi indkaldt til retten i Viborg.",
        "Den 13. har vi personalemøde, den 15. er lederen på ferie, og den 21. er der sommerfest.",
        "Vi er på koloni i hele perioden.",
        "Det er ikke muligt at imødekomme nogen af de foreslåede tidspunkter.",
        "Ingen af de foreslåede tidspunkter lader sig forene med vores vagtplan.",
    ],
)
def test_the_words_of_being_busy_decline_what_was_offered(text: str) -> None:
    assert answer(text).outcome == "decline"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Alle tre dage er gale. Sig den 27. juni kl. 14, så står jeg i døren.", ["2017-06-27"]),
        ("I uge 24 deltager jeg i efteruddannelse. Jeg foreslår fredag den 30. juni.", ["2017-06-30"]),
        ("kan ingen af dem. i stedet 22/6 kl 13 el. 23/6 kl 9, begge lige gode", ["2017-06-22", "2017-06-23"]),
        ("Uge 24 og 25 er spist op af fridage. Jeg kan den 29. juni.", ["2017-06-29"]),
    ],
)
def test_another_day_is_proposed_where_the_offered_ones_are_ruled_out(text: str, days: list[str]) -> None:
    reading = answer(text)
    assert reading.outcome == "counter"
    assert [str(start)[:10] for start in taken(reading)] == days


@pytest.mark.parametrize(
    "text",
    [
        "Den 13. henter jeg juletræer.",
        "Den 13. er vores sommerhus solgt.",
        "Den 13. er det to år siden, vi flyttede ind.",
        "Den 15. juni kommer Arbejdstilsynet også.",
        "Den 21. arbejder vi på at få ryddet.",
        "Den 13. er den dårligste af de tre.",
        "Den 13. kan vi kun i en time.",
        "Den 13. må I klare jer uden mig.",
        "Vi holder os fra den 15. juni.",
        "Efter den 15. er vi fri.",
        "Ingen af dagene er umulige.",
        "Alle dagene er lige dårlige.",
        "Tirsdag er altid en god dag for os.",
        "Om onsdagen plejer vi at have tid.",
        "Vi siger tak for tilbuddet om den 13.",
        "Vi har set jeres forslag om den 13.",
        "Vi håber, det kan blive den 15.",
        "Den 13. er i spil.",
        "Lederen kan den 15., tillidsrepræsentanten kan den 21.",
        "Tirsdag går for os, men vores driftsherre kan kun onsdag.",
        "Forslag 1, onsdag den 21. juni, er godt for os.",
        "Hvorvidt jeg er fri den 15., vil bero på udfaldet af en sag.",
        "De fremsendte forslag er taget til efterretning.",
        "Lederen er væk i hele perioden, så vi må se.",
        "Ingen af dagene. Og i øvrigt ønsker vi en anden tilsynsførende.",
        "fre passer bedst",
        "Vi foretrækker eftermiddage.",
    ],
)
def test_what_leans_nowhere_or_both_ways_is_asked(text: str) -> None:
    assert answer(text).decision is Choice.ASK


@pytest.mark.parametrize("text", ["Begge dage er booket.", "Den 13. holder vi åbent hus."])
def test_a_day_given_to_something_unnamed_is_asked(text: str) -> None:
    assert answer(text, (TUESDAY, THURSDAY)).decision is Choice.ASK
