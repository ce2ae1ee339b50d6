"""Answers with a slip in them, or that take back or move what they say: a person looks at them."""

from __future__ import annotations

from datetime import datetime

import pytest

from messages.meaning import judge
from messages.reading import Choice, Kind, Slot
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read, slot

THREE = (TUESDAY, THURSDAY, WEDNESDAY)
TWO = (TUESDAY, THURSDAY)
SPRING = (slot("2018-04-30T12:30", "2018-04-30T14:30"), slot("2018-05-03T09:00", "2018-05-03T11:00"))
IN_APRIL = datetime.fromisoformat("2018-04-10T09:00:00+02:00")


@pytest.fixture(autouse=True)
def by_cues_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the second opinion: what the readers themselves would act on."""
    monkeypatch.setattr(judge, "second_look", lambda *_, **__: None)


def decided(text: str, offered: tuple[Slot, ...], written: datetime | None = None) -> Choice:
    if written is None:
        return read(text, Kind.MEETING_DATES, offered=offered).decision
    return read(text, Kind.MEETING_DATES, offered=offered, written=written).decision


@pytest.mark.parametrize(
    "text",
    [
        "Ingen af dem. Mandag den 5. juni kl. 10 er der ro på, der kan vi.",
        "Jeres dage går ikke. Jeg foreslår mandag den 5. juni.",
        "Hvad med grundlovsdag den 5. juni?",
    ],
)
def test_a_proposed_public_holiday_is_asked_about(text: str) -> None:
    assert decided(text, THREE) is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Lad os tage torsdag den 10. maj kl. 10 i stedet, der plejer at være stille på kontoret.",
        "Pinsemandag den 21. maj er vi bedst bemandet, så den foreslår vi.",
        "De to dage går ikke, men fredag den 27. april kan vi.",
    ],
)
def test_a_proposed_feast_in_spring_is_asked_about(text: str) -> None:
    assert decided(text, SPRING, IN_APRIL) is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Ingen af dem går. Kunne vi tage lørdag den 24. juni?",
        # two days, and only one can be meant
        "Tirsdag er helt fin. Så har jeg jer i kalenderen onsdag kl. 10.",
        "Den 15. passer. Så ses vi den 21.",
        "Den 13. juni kl. 9 er glimrende, om onsdagen er alle nemlig på arbejde.",
        "Den 13. juni er fin, for om torsdagen er vi alle på arbejde.",
        "Fint, så ses vi på tirsdag kl. 9!",
        "Onsdag d. 14. juni kl. 10 tager vi imod, som I foreslår.",
        # not all, but which
        "Ikke alle datoerne er lige gode her, men et par af dem går vel an.",
        "To af de tre dage kan jeg.",
        "Flere af de tre datoer er mulige.",
        # out of it altogether
        "Vi vil gerne trække os ud af det hele. Tak for forsøget.",
        "Vi melder os ud.",
        "Vi vil gerne melde huset ud af det her.",
        # on a condition, moved, without somebody
        "Den 15. går godt, når vi kan nøjes med at ringe sammen.",
        "Ja til den 15., når dialogmødet kan tælle som vores anmeldte tilsyn.",
        "Kan først sige noget, når jeg kender sommerferieplanen. Hold alle dage åbne så længe.",
        "Hold den 13. og den 15. foreløbig, jeg kender ikke vagtplanen.",
        "Vi kan den 13. juni, men så uden socialtilsynet.",
        "Tirsdagen er god, men den skal rykkes lidt, for frokosten trækker ud her.",
        "Den 15. er fin, men mødet må gerne forkortes.",
        "Den 13. passer, men først fra kl. 11.",
        "Jeg kan den 21. fra kl. 11.30. Resten af dagene er jeg væk.",
        "Kan I komme den 15. allerede kl. 10? Så kan vi godt.",
        "Skal vi sige den 15. kl. 15 i stedet for kl. 13? Så er jeg med.",
        "Den 15. er fin. Jeg har fået en bekymrende henvendelse fra en pårørende.",
        "Torsdag passer bedre end tirsdag.",
    ],
)
def test_what_could_be_two_things_is_asked_about(text: str) -> None:
    assert decided(text, THREE) is Choice.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Vi kan godt begge dage, bortset fra at ingen af os er på arbejde den 13., og den 15. er der lukket.",
        "Begge dage er gode, bortset fra at vi ikke kan den 13., og den 15. er der lukket.",
    ],
)
def test_both_days_but_for_both_is_asked_about(text: str) -> None:
    assert decided(text, TWO) is Choice.ASK


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Hellere torsdag end tirsdag, så lad os sige den 15.", (THURSDAY,)),
        ("Tirsdag er helt fin. Så har jeg jer i kalenderen tirsdag kl. 9.", (TUESDAY,)),
        ("Tirsdag er fin. Så er onsdag også fin.", (TUESDAY, WEDNESDAY)),
        ("Nr. 1 og nr. 3 har vi fri til, nr. 2 er der sommerfest.", (TUESDAY, WEDNESDAY)),
        ("Tirsdag, da onsdag er vores ugentlige tur i svømmehallen.", (TUESDAY,)),
        ("Onsdag er vores.", (WEDNESDAY,)),
        ("Bare kom tirsdag den trettende, vi er hjemme alle sammen.", (TUESDAY,)),
        ("Første dato er god\nAnden dato er også god", (TUESDAY, THURSDAY)),
        ("1 nej\n2 ja\n3 nej", (THURSDAY,)),
        ("Vi vælger toeren på jeres liste.", (THURSDAY,)),
        ("Jeg tager den 21. De to dage i uge 24 går med reaktionsmøder i Esbjerg.", (WEDNESDAY,)),
        ("Onsdagen passer os glimrende, personalemødet er alligevel aflyst.", (WEDNESDAY,)),
        ("Onsdag er den eneste af dagene uden tandlæge, fodterapeut og brandøvelse. Den snupper vi.", (WEDNESDAY,)),
        ("Efter mange forhandlinger faldt valget på torsdag.", (THURSDAY,)),
        ("Sæt kryds ved den 13. juni. Bilen er på værksted, så jeg går det sidste stykke.", (TUESDAY,)),
    ],
)
def test_what_only_looks_like_two_things_is_read(text: str, slots: tuple[Slot, ...]) -> None:
    reading = read(text, Kind.MEETING_DATES, offered=THREE)
    assert (reading.outcome, reading.decision) == ("accept", Choice.ACT)
    assert [d.start for d in reading.dates if d.wanted] == [s.start for s in slots]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I uge 24 flytter vi kontor. Ugen efter kan vi torsdag og fredag.", [22, 23]),
        ("Må vi byde ind med onsdag den 14. juni mellem 9 og 11? Dagen før og dagen efter er begge fyldt.", [14]),
        ("13., 15. og 21. er væk. 19., 20. og 22. er her endnu.", [19, 20, 22]),
    ],
)
def test_other_days_are_proposed(text: str, days: list[int]) -> None:
    reading = read(text, Kind.MEETING_DATES, offered=THREE)
    assert (reading.outcome, reading.decision) == ("counter", Choice.ACT)
    assert [d.start.day for d in reading.dates if d.wanted and d.start is not None] == days
