"""A reply to a draft agenda: approved, points cut out as a person would copy them, or put before a person."""

from datetime import datetime

import pytest

from messages.dates import COPENHAGEN
from messages.mail import Address, Mail
from messages.read import read_mail
from messages.reading import Choice, Context, Kind, Reading, Role

NOW = datetime(2017, 6, 1, 9, tzinfo=COPENHAGEN)


def read(text: str) -> Reading:
    context = Context(
        as_of=NOW, sender_role=Role.INSTITUTION, expecting=Kind.AGENDA, institution="Botilbuddet Rønnebakken"
    )
    sender = Address(addr="lone@roennebakken.example", name="Lone Abildgaard")
    return read_mail(Mail(text=text, date=NOW, sender=sender, subject="Re: Dagsorden"), context)


ASKED = (
    "Dagsordenen er ikke så god.",
    "Vi mangler stadig jeres udkast.",
    "Den kan sendes ud, når vi har set den igen.",
    "Dagsordenen må gerne sendes til os først.",
    "Vi har bemærkninger, de følger.",
    "Har bemærkninger til punkt 3.",
    "Det ser fint ud, men punkt 4 er forkert.",
    "Dagsordenen holder ikke.",
    "Vi er ikke tilfredse med udkastet.",
    "Den skal lige godkendes af vores leder.",
    "Vi savner noget.",
    "Vi har to punkter, men sender dem senere.",
    "Alle medarbejdere bør med.",
    "Må vi tage vores driftsherre med?",
    "Punkt 3 bør drøftes uden vikarerne.",
    "Punkt 2 bør vendes først.",
    "Kan dagsordenen drøftes i telefonen?",
    "Jeg foreslår, at vi mødes en time senere.",
    "Vi bør have mere tid.",
    "Der mangler et punkt.",
    "Vi har ikke læst den endnu.",
    "Fint, men hvem kommer?",
    "Jeg beder om at få mødet flyttet.",
    "Jeg skal anmode om, at mødet udsættes.",
    "Der er ikke meget nyt i den.",
    "Den er fyldestgørende for jer, men ikke for os.",
    "Skal vi medbringe noget?",
    "Vi har ingen punkter endnu.",
    "Det er fint, hvis punkt 4 udgår.",
    "I har glemt det hele.",
    "Det hele er fint bortset fra punkt 2.",
    "Udkastet er fint. Mødet bør dog flyttes til salen.",
    "Kan vi bytte om på punkterne?",
    "Vi kan ikke godkende den.",
    "Den er godkendt af lederen, men ikke af AMR.",
    "Jeg ser den igennem i morgen.",
    "Vi vender tilbage med punkter.",
    "Alt er vel godt nok.",
    "Vi vil gerne tale om, hvem der deltager.",
    "Det bør være skriftligt.",
    "Min kollega kigger på den.",
    "Den er da vist fin nok.",
    "Ingen bemærkninger. Lederen deltager dog ikke.",
    "Ingen bemærkninger. Det er ikke rigtigt, at vi har fået påbud.",
    "Godkendt. I øvrigt er vi ved at lukke.",
    "Vi har ét punkt: Må vi se rapporten først?",
    "Kan punktet om alarmer udgå?",
    "Der er ingen grund til at drøfte punkt 4.",
)
APPROVED = (
    "Dagsordenen er fin, vi glæder os.",
    "Ingen bemærkninger herfra.",
    "Vi har intet at tilføje. Der er kaffe på kanden.",
    "Den kan roligt sendes ud.",
    "Det hele er med.",
    "Det ser godt ud, og jeg har ikke mere at sige.",
    "Udkastet giver ikke anledning til bemærkninger.",
    "Vi savner ikke noget.",
    "Brug den, som den er.",
    "Tommel op herfra.",
    "Det er helt fint med mig.",
    "Den er i skabet.",
    "Jeg kan skrive under på den.",
    "Vi er helt med.",
    "Punkterne rammer det, vi går og tænker på.",
)
POINTS = (
    ("Opbevaring af knive bør også på.", ("Opbevaring af knive",)),
    ("Jeg beder om, at medicinhåndtering tilføjes.", ("medicinhåndtering",)),
    ("Det ønskes, at alarmer om natten drøftes.", ("alarmer om natten",)),
    ("Sæt gerne overlevering ved vagtskifte på.", ("overlevering ved vagtskifte",)),
    ("Vi vil gerne have to punkter med. Alarmer om natten. Brug af vikarer.", ("Alarmer om natten", "Brug af vikarer")),
    ("Kan vi nå at vende samarbejdet med politiet?", ("samarbejdet med politiet",)),
    ("Et punkt mere fra os: alenearbejde.", ("alenearbejde",)),
    ("Vi synes, der mangler noget om beboernes pårørende.", ("beboernes pårørende",)),
    ("Må vi få alarmer med som punkt?", ("alarmer",)),
    ("Til dagsordenen: 1) alarmer 2) nøgler", ("alarmer", "nøgler")),
    ("Mit ønske er et punkt om støj.", ("støj",)),
    ("Der ønskes optaget et punkt vedrørende brugen af vikarer.", ("brugen af vikarer",)),
)


@pytest.mark.parametrize("text", ASKED)
def test_a_change_a_question_or_half_an_approval_is_asked(text: str) -> None:
    assert read(text).decision is Choice.ASK


@pytest.mark.parametrize("text", APPROVED)
def test_a_draft_that_is_fine_is_approved(text: str) -> None:
    assert read(text).outcome == "approved"


@pytest.mark.parametrize(("text", "points"), POINTS)
def test_points_in_prose_are_cut_out_of_their_sentence(text: str, points: tuple[str, ...]) -> None:
    reading = read(text)
    assert (reading.outcome, reading.points) == ("points", points)
