"""Answers to offered meeting dates: slots taken, ruled out, proposed."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading import Choice, Kind, Reading, Slot
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, TUESDAY_LATER, WEDNESDAY, at, read

ACT, ASK = Choice.ACT, Choice.ASK
THREE = (TUESDAY, THURSDAY, WEDNESDAY)
TWO = (TUESDAY, THURSDAY)


def answer(text: str, offered: tuple[Slot, ...] = THREE) -> Reading:
    return read(text, Kind.MEETING_DATES, offered=offered)


def taken(reading: Reading) -> list[object]:
    return [d.start for d in reading.dates if d.wanted]


def ruled_out(reading: Reading) -> list[str]:
    return sorted(str(d.start)[:10] for d in reading.dates if not d.wanted)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Onsdagen tager vi!", (WEDNESDAY,)),
        ("Vi er landet på torsdag den 15. juni.", (THURSDAY,)),
        ("15. juni kl. 13", (THURSDAY,)),
        ("Nr. 2 tak.", (THURSDAY,)),
        ("Mulighed 3 passer os bedst.", (WEDNESDAY,)),
        ("Den sidste dato er bedst.", (WEDNESDAY,)),
        ("2", (THURSDAY,)),
        ("Nr. 1 og 2 passer.", (TUESDAY, THURSDAY)),
        ("Jeg kan nr. 1 og 3.", (TUESDAY, WEDNESDAY)),
        ("1 og 2 passer fint", (TUESDAY, THURSDAY)),
        ("2 og 3", (THURSDAY, WEDNESDAY)),
        ("Nr. 1, 2 og 3 er ok", THREE),
        ("Nr. 2 og nr. 3 dur, nr. 1 går ikke.", (THURSDAY, WEDNESDAY)),
        ("Alle tre datoer passer os fint.", THREE),
        ("Alle dage undtagen torsdag.", (TUESDAY, WEDNESDAY)),
        ("Vi kan tirsdag og onsdag, men ikke torsdag.", (TUESDAY, WEDNESDAY)),
        ("De to første kan vi.", (TUESDAY, THURSDAY)),
        ("1) nej\n2) ja\n3) nej", (THURSDAY,)),
        ("Tirsdag den 13.: optaget\nTorsdag den 15.: fint med mig\nOnsdag den 21.: optaget", (THURSDAY,)),
        ("Revisoren kommer den 13., så lad os tage den 15.", (THURSDAY,)),
        ("Den 13. dur ikke. De to andre er fine.", (THURSDAY, WEDNESDAY)),
    ],
)
def test_a_slot_is_taken_in_many_words(text: str, slots: tuple[Slot, ...]) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("accept", ACT)
    assert taken(reading) == [s.start for s in slots]
    assert [d.end for d in reading.dates if d.wanted] == [s.end for s in slots]


@pytest.mark.parametrize("text", ["Jeg kan ikke 1.", "Jeg kan ikke 1 og 2.", "Vi kan ikke 1 eller 2"])
def test_a_no_to_some_numbers_is_no_decline_of_all(text: str) -> None:
    reading = answer(text)
    assert reading.decision is ASK
    assert "2017-06-21" not in ruled_out(reading)


def test_a_day_ruled_out_beside_one_taken_is_told() -> None:
    reading = answer("Den 15. sidder jeg i et fly, men den 13. er jeg klar.", TWO)
    assert (reading.outcome, taken(reading), ruled_out(reading)) == ("accept", [TUESDAY.start], ["2017-06-15"])


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Ingen af dagene passer.", THREE),
        ("Øv, der er revision i huset begge dage, så det går ikke.", TWO),
        ("Hverken den 13. eller den 15. går for os.", TWO),
        ("Det går desværre ikke.", (TUESDAY,)),
        ("Den dag kan vi ikke.", (TUESDAY,)),
    ],
)
def test_a_no_to_all_is_a_decline(text: str, offered: tuple[Slot, ...]) -> None:
    reading = answer(text, offered)
    assert (reading.outcome, reading.decision) == ("decline", ACT)
    assert ruled_out(reading) == sorted(str(s.start)[:10] for s in offered)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Ingen af dem passer. Hvad med den 22. juni?", date(2017, 6, 22)),
        ("Vi foreslår i stedet mandag den 26. juni kl. 13-15.", at("2017-06-26T13:00")),
        ("Ville mandag den 19. juni fra 10 til 12 være en mulighed?", at("2017-06-19T10:00")),
        ("Vi kan ikke de dage, men tirsdag den 27. juni er ledig.", date(2017, 6, 27)),
    ],
)
def test_another_day_proposed_is_a_counter_even_as_a_question(text: str, start: object) -> None:
    reading = answer(text)
    assert (reading.outcome, reading.decision) == ("counter", ACT)
    assert taken(reading) == [start]


def test_a_week_less_a_day_is_given_as_its_days() -> None:
    reading = answer("Uge 24 og 25 er fyldt op. Uge 26 står åben, dog ikke onsdag.", TWO)
    assert (reading.outcome, reading.decision) == ("counter", ACT)
    assert date(2017, 6, 28) in [d.start for d in reading.dates if not d.wanted]
    assert (date(2017, 6, 26), date(2017, 6, 27)) in [(d.start, d.end) for d in reading.dates if d.wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Ja tak",
        "Det passer fint.",
        "Tirsdag eller onsdag.",
        "Torsdag kan vi ikke.",
        "Den 15., hvis vi kan starte kl. 14.",
        "15. juni kl. 10 passer fint",
        "Onsdag den 15. juni passer.",
        "Den 31. juni er fin.",
        "Vi kan den 5. maj.",
        "Onsdag den 14. juni er fin.",
        "Den 15. passer. Hvor lang tid tager mødet?",
        "Den 15. er ok, men vi har kun en time.",
        "Jeg tror, den 15. er fin.",
        "Jeg vender tilbage, når jeg har talt med personalet.",
        "Den anden passer.",
        "Vi vil helst om eftermiddagen.",
        "Det er lige meget for os.",
        "2 eller 3",
        "Vi er 5, og 3 er på ferie. Nr. 2 passer.",
        "Kun 2 af os kan.",
        "Nr. 2, og vi kommer 3.",
    ],
)
def test_what_can_be_taken_two_ways_is_asked(text: str) -> None:
    assert answer(text).decision is ASK


def test_a_day_with_two_slots_on_it_is_asked_and_an_hour_settles_it() -> None:
    offered = (TUESDAY, TUESDAY_LATER)
    assert answer("Ja tak til tirsdag den 13. juni.", offered).decision is ASK
    reading = answer("Tirsdag den 13. om eftermiddagen", offered)
    assert (reading.decision, taken(reading)) == (ACT, [TUESDAY_LATER.start])


def test_an_acceptance_pressed_in_a_calendar_counts_like_words() -> None:
    from messages.mail import Address, Mail
    from messages.read import read_mail
    from messages.reading import Context, Role
    from tests.messages.meaning_helpers import WRITTEN

    calendar = (
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:kt-1@example.dk\r\nDTSTART:20170613T070000Z\r\n"
        "DTEND:20170613T090000Z\r\nATTENDEE;PARTSTAT={}:mailto:lone@egelunden.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    context = Context(as_of=WRITTEN, sender_role=Role.INSTITUTION, meeting=TUESDAY)

    def pressed(status: str) -> Reading:
        mail = Mail(
            date=WRITTEN,
            sender=Address(addr="lone@egelunden.example"),
            subject="Accepteret",
            calendar=calendar.format(status),
        )
        return read_mail(mail, context)

    assert (pressed("ACCEPTED").outcome, pressed("ACCEPTED").decision) == ("accept", ACT)
    assert (pressed("DECLINED").kind, pressed("DECLINED").decision) == (Kind.CANCELLATION, ASK)
    assert (pressed("TENTATIVE").outcome, pressed("TENTATIVE").decision) == ("unclear", ASK)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Torsdag passer fint, men vi skal være færdige kl. 14.", "an hour that was not offered"),
        ("Den 15. kan jeg være med på telefon.", "a day taken, but how?"),
        ("Den 15. kan jeg til nød.", "a day taken, but how?"),
        ("Den 15. passer fint til besøget.", "a visit and not the meeting"),
        ("Vi kan alle dage, men vores leder kan ingen af dem.", "yes and no"),
        ("Den ene af dagene er fin.", "one of them, but which?"),
    ],
)
def test_what_narrows_a_day_that_is_taken_goes_to_a_person(text: str, rule: str) -> None:
    reading = answer(text)
    assert reading.decision is ASK
    assert rule in {e.rule for e in reading.why}


@pytest.mark.parametrize(
    ("text", "slots", "gone"),
    [
        ("Hverken tirsdag eller onsdag duer, så det må blive torsdag.", (THURSDAY,), ["2017-06-13", "2017-06-21"]),
        ("13 nej, 15 ja, 21 ja", (THURSDAY, WEDNESDAY), ["2017-06-13"]),
        ("tir ok, tors nej, ons ok".replace("tors", "tor"), (TUESDAY, WEDNESDAY), ["2017-06-15"]),
        ("Alle andre dage end torsdag.", (), []),
    ],
)
def test_days_in_a_row_each_get_their_own_answer(text: str, slots: tuple[Slot, ...], gone: list[str]) -> None:
    reading = answer(text)
    if slots:
        assert reading.decision is ACT
        assert taken(reading) == [s.start for s in slots]
        assert ruled_out(reading) == gone
    else:
        assert reading.decision is ASK


def test_a_bare_no_that_speaks_of_something_else_rules_out_nothing() -> None:
    reading = answer("Vi kan ikke undvære folk to timer i træk.")
    assert reading.decision is ASK


def test_a_greeting_to_all_is_no_every_tuesday() -> None:
    reading = answer("Hej alle\n\nTirsdag: nej\nTorsdag: ja", TWO)
    assert (reading.decision, taken(reading)) == (ACT, [THURSDAY.start])


@pytest.mark.parametrize(
    ("text", "taken", "refused"),
    [
        ("Nummer 1 er fint, og 3 kan jeg også", (1, 3), ()),
        ("2 og 3 passer mig fint, 1 går ikke", (2, 3), (1,)),
        ("Nr. 1 kan vi ikke, men 2 og 3 er fine.", (2, 3), (1,)),
        ("3 passer, 1 og 2 går ikke", (3,), (1, 2)),
        ("Kun 2", (2,), ()),
        ("kun 1 og 3", (1, 3), ()),
        ("Vi kan 1 og 3", (1, 3), ()),
        ("Mulighed 1 og 2 er gode, 3 er vi på kursus", (1, 2), (3,)),
        ("Nr. 2 er fint. 3 personer deltager.", (2,), ()),
    ],
)
def test_slots_offered_by_number_are_answered_by_number(
    text: str, taken: tuple[int, ...], refused: tuple[int, ...]
) -> None:
    offered = (TUESDAY, THURSDAY, WEDNESDAY)
    reading = read(text, Kind.MEETING_DATES, offered=offered)
    assert (reading.outcome, reading.decision) == ("accept", ACT)
    assert tuple(d.start for d in reading.dates if d.wanted) == tuple(offered[n - 1].start for n in taken)
    assert len([d for d in reading.dates if not d.wanted]) == len(refused)
