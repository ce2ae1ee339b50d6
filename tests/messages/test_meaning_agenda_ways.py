# ruff: noqa: E501 (rows of data)
"""Answers to a draft agenda in other words: comparisons, "the very thing", what belongs on it, and what only sounds alike."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading, Role
from tests.messages.meaning_helpers import read as read_mail

APPROVED = (
    "Den kan ikke gøres bedre!",
    "Bedre bliver den ikke.",
    "Jeg kunne ikke selv have lavet den bedre.",
    "Punkt 3 og 4 er lige dem, der skal på bordet. Send den bare ud.",
    "Det tredje emne er netop det, vi går og taler om hver dag, så det ser vi frem til. Godkendt herfra.",
    "Vi nikker.",
    "Den er købt.",
    "Ikke en finger at sætte på den.",
    "Vi har kigget den igennem, og der er intet at komme efter.",
    "Alt det vigtige er med.",
    "Fine punkter. Vi glæder os.",
    "Vi kan tilslutte os dagsordenen.",
    "Dagsordenen er taget til efterretning uden bemærkninger.",
    "Punkterne er dem, vi selv ville have valgt.",
    "Jeg har læst den to gange og har intet at føje til.",
    "Kør på med den.",
    "Vi har ikke mere at byde ind med.",
    "Det udkast kan vi sagtens leve med.",
    "Helt fint med os, at det bliver de punkter.",
    "Tommel op fra hele ledergruppen.",
    "Vores leder og vores AMR er enige: den er god, som den er.",
    "Jeg har ingen indvendinger mod rækkefølgen eller punkterne.",
    "Herfra er der grønt lys.",
    "Den rammer det, vi er optaget af.",
    "Programmet passer til det, vi havde håbet på.",
    "Intet at bemærke fra Arbejdstilsynet.",
    "I har tænkt på det hele.",
    "Vi savner ikke noget på listen.",
    "Der er ikke noget, vi savner.",
    "Tak for udkastet, som vi uden videre kan tiltræde.",
    "I kan bare sende den af sted.",
    "Det ser ud, som det skal.",
    "Så kort og godt kan det siges: ja tak til dagsordenen.",
    "Jeg har ikke fundet noget, der skal laves om.",
    "Dagsordenen dækker vores behov, og vi møder op med godt humør.",
    "Der er styr på det. Ingen rettelser.",
    "Mere kan man ikke ønske sig.",
    "Sådan en dagsorden er let at sige ja til.",
    "Vi er klar, når I er. Dagsordenen er helt i orden.",
    "Jeg har printet den og lagt den på bordet til de andre. Ingen havde noget at indvende.",
    "Alt, hvad vi drømte om, er med.",
    "Den ser ud, som vi plejer, og det er godt.",
    "Ja, det bliver et godt møde med den dagsorden.",
    "Arbejdstilsynet har ikke yderligere.",
    "Vi er tilfredse med jeres valg af emner.",
    "Det er et fint og afbalanceret oplæg.",
    "Udkastet står til troende.",
)
POINTS = (
    ("Sæt et punkt på om debriefing efter overfald.", ("debriefing efter overfald",)),
    ("Vores bidrag til dagsordenen er støjen i fællesstuen.", ("støjen i fællesstuen",)),
    ("Efter punkt 2 bør der stå: Risikovurdering ved indflytning.", ("Risikovurdering ved indflytning",)),
    (
        "Fra socialtilsynet vil vi gerne have indberetning af magtanvendelser med som punkt.",
        ("indberetning af magtanvendelser",),
    ),
    ("Jeg savner et punkt om medicinhåndtering. Ellers er den lige i øjet.", ("medicinhåndtering",)),
    ("Fint udkast, men nøglebrikker og låste køkkenskabe hører med.", ("nøglebrikker og låste køkkenskabe",)),
    ("Vi vil bede om at få alenearbejde om natten på.", ("alenearbejde om natten",)),
    ("Alenearbejde om natten må gerne komme med.", ("Alenearbejde om natten",)),
    ("Der mangler noget om alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Kan der blive plads til alenearbejde om natten?", ("alenearbejde om natten",)),
    ("Hvis jeg må ønske et punkt: alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Mit ønske er alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Personalet har bedt om et punkt om alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Vi kunne godt bruge en snak om alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Tag alenearbejde om natten med.", ("alenearbejde om natten",)),
    ("Jeg vil slå et slag for alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Ekstra punkt: alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Til dagsordenen: alenearbejde om natten.", ("alenearbejde om natten",)),
    (
        "To ting fra os: alenearbejde om natten og nøglesystemet.",
        (
            "alenearbejde om natten",
            "nøglesystemet",
        ),
    ),
    (
        "Vi vil gerne tale om to ting: alenearbejde om natten samt nøglesystemet.",
        (
            "alenearbejde om natten",
            "nøglesystemet",
        ),
    ),
    ("Emnet alenearbejde om natten ønskes drøftet.", ("alenearbejde om natten",)),
    ("Kan vi få en runde om alenearbejde om natten?", ("alenearbejde om natten",)),
    ("I må gerne lægge alenearbejde om natten ind under eventuelt.", ("alenearbejde om natten",)),
    ("AMR har et punkt: alenearbejde om natten.", ("alenearbejde om natten",)),
    ("Skriv alenearbejde om natten på som sidste punkt.", ("alenearbejde om natten",)),
    (
        'Skriv venligst også "Registrering af nærved-hændelser" på. Resten er godt.',
        ("Registrering af nærved-hændelser",),
    ),
    ("Vi vil gerne løfte vold og trusler op på mødet.", ("vold og trusler",)),
    ("Vores eneste ønske er vold og trusler.", ("vold og trusler",)),
    ("Vi har brug for en snak om vold og trusler.", ("vold og trusler",)),
    ("Sæt vold og trusler på, tak.", ("vold og trusler",)),
    ("Vi peger på vold og trusler som et ekstra punkt.", ("vold og trusler",)),
    ("Vold og trusler hører med på dagsordenen.", ("Vold og trusler",)),
    ("Der bør også stå: vold og trusler.", ("vold og trusler",)),
    ("Mit bidrag til dagsordenen: vold og trusler.", ("vold og trusler",)),
)
TRAPS = (
    "Punkt 3 er ikke det, vi talte om.",
    "Punkt 3 hører ikke hjemme på dagsordenen.",
    "Støjen hører vist ikke med.",
    "Den kan gøres bedre.",
    "Den kan godt blive bedre.",
    "Bedre kunne den godt være.",
    "Den er ikke god nok.",
    "Vi ved ikke, om støjen hører med.",
    "Hører støjen med?",
    "Vi vil gerne tale om, at jeg så en medarbejder slå en beboer.",
    "Jeg så på mit besøg, at medicinen stod ulåst, det bør socialtilsynet kende til.",
    "Vi har en bekymring om magtanvendelser, som I bør vide.",
    "Vores bidrag til dagsordenen kommer i morgen.",
    "Vores bidrag er sendt til Lone.",
    "Mit ønske er en anden dag.",
    "Mit ønske er at få punkt 2 væk.",
    "Efter punkt 2 bør der stå noget andet.",
    "Punkt 2 bør stå først.",
    "Fint udkast, men lederen er ikke enig.",
    "Fin dagsorden, men punkt 4 hører under punkt 2.",
    "Den er fin, men jeg mangler at læse den.",
    "Vi nikker, når lederen har læst den.",
    "Det tredje emne er netop det, vi ikke vil tale om.",
    "Punkt 3 er det, vi vil bruge hele mødet på.",
    "Godkendt, men støjen skal ud.",
    "Alenearbejde om natten eller støjen, I vælger.",
    "Hvis der bliver tid til overs, og lederen vil, så alenearbejde om natten.",
    "Måske alenearbejde om natten.",
    "Alenearbejde om natten i stedet for punkt 3.",
    "Vi overvejer et punkt om alenearbejde om natten.",
    "Vi vender tilbage med et punkt om alenearbejde om natten.",
    "Tommel op, hvis vi kan flytte mødet.",
    "Den er købt, hvis prisen er rigtig.",
    "Vi savner ikke noget, men lederen gør.",
    "Personalet har bedt om et punkt, men hvilket ved jeg ikke.",
    "Sæt et punkt på.",
    "Sæt et punkt på om det, vi talte om i telefonen.",
    "Er der grønt lys fra jer?",
    "I har ikke tænkt på det hele.",
    "I har glemt punktet fra sidst.",
    "Ser fint ud. Vi bliver kun to.",
    "Dagsordenen er fin, men jeg bliver forsinket en halv time.",
    "Fint. Vi vil dog bede om, at beboersagen ikke nævnes ved navn.",
    "Rykker I punkt 3 op som det første, er vi tilfredse.",
    "Kan der blive plads til tyve mennesker?",
    "Mine egne punkter er vedhæftet.",
    "Godkendt, men jeg undrer mig over punkt 2.",
    "Fin dagsorden, men det bliver et langt møde for nattevagten.",
    "Den er god, men lederen vil gerne ringe til jer om punkt 4.",
    "Vi hører gerne, om støj er med.",
    "Vores leder vil slå et slag for en anden dag.",
    "Vi vil pege på, at mødet ligger midt i ferien.",
    "Fokus på punkt 3 er for stort.",
    "Vi får en ny leder, som ikke har set den.",
    "Kan vi få en snak om dagsordenen i telefonen?",
)


def read(text: str) -> Reading:
    return read_mail(text, Kind.AGENDA, role=Role.AT, institution="Bostedet Strandvejen")


@pytest.mark.parametrize("text", APPROVED)
def test_a_draft_praised_or_let_go_in_other_words_is_approved(text: str) -> None:
    assert (read(text).kind, read(text).outcome) == (Kind.AGENDA, "approved")


@pytest.mark.parametrize(("text", "points"), POINTS)
def test_a_point_wished_for_in_other_words_is_cut_out(text: str, points: tuple[str, ...]) -> None:
    reading = read(text)
    assert (reading.kind, reading.outcome, tuple(reading.points)) == (Kind.AGENDA, "points", points)


@pytest.mark.parametrize("text", TRAPS)
def test_praise_denied_a_point_put_off_or_a_thing_seen_is_asked(text: str) -> None:
    assert read(text).decision is Choice.ASK
