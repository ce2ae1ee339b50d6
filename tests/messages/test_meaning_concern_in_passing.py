"""A concern told in passing, beside a plain answer, is asked about; the violence the programme is about is none."""

import pytest

from messages.reading import Choice, Kind, Role
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, read

CONCERNS = (
    "Hos Lindegården låser de i øvrigt beboerne inde om natten, det bør nogen se på.",
    "Vores nattevagter føler sig ikke trygge mere, og det bør Arbejdstilsynet se på inden mødet.",
    "PS: Arbejdstilsynet bør høre, at stilladset ved indgangen svajer.",
    "Sig også til Arbejdstilsynet, at vores ventilation stadig ikke virker, og at tre er gået hjem med hovedpine.",
    "I øvrigt truede en beboer i går en vikar med en kniv, og det bør begge tilsyn vide.",
    "Nødudgangen i kælderen er spærret af møbler.",
    "Socialtilsynet burde kigge på medicinskabet herude.",
    "Der er skimmelsvamp i personalerummet, og det er der ingen, der gør noget ved.",
    "Vi har haft tre overfald på en uge, og ledelsen indberetter det ikke.",
    "Det er ulovligt, det der foregår om aftenen.",
    "I bør vide, at to beboere er blevet bundet til sengen.",
    "Jeg vil gerne anmelde, at vi mangler værnemidler.",
    "Nogen burde gribe ind over for forholdene i afdeling B.",
    "En beboer er forsvundet siden i går.",
    "Det må Arbejdstilsynet gøre noget ved.",
    "Giv det videre til Socialtilsynet, at nattevagten sover.",
    "Kokken hoster blod, det er vist asbesten.",
    "De unge får ikke den medicin, de skal have.",
    "Vikaren kom påvirket på arbejde i går.",
    "Børnene bliver råbt ad hver aften.",
    "Kan nogen tage sig af, at der er rotter i køkkenet?",
    "Arbejdstilsynet skal vide, at alarmen har været død i en uge.",
    "Fortæl endelig begge tilsyn, at gulvet i værkstedet er ved at falde sammen.",
    "Der bliver brugt magt uden at nogen skriver det ned.",
    "Det er livsfarligt at gå på trappen ved indgangen.",
    "Min kollega gik ned med flaget efter en episode, som ingen vil tale om.",
    "Der er for resten en, der burde kaste et blik på brandslukkerne i fløj C.",
    "Natholdet spærrer døren udefra, når de unge er lagt i seng.",
    "Hos naboen på Egevej får beboerne kun mad én gang om dagen.",
    "Jeg synes, Arbejdstilsynet skulle prøve at se vaskekælderen.",
    "En af pigerne fortæller, at en voksen har rørt ved hende.",
    "Lederen har bedt os om ikke at skrive hændelserne ned.",
    "Vi har fået forbud mod at anmelde overfald.",
    "To vikarer arbejder uden børneattest.",
    "Der mangler penge i beboernes kasse.",
    "Loftet i stuen er ved at komme ned over os.",
    "Det vil Socialtilsynet nok gerne vide noget om.",
    "Elinstallationen i gangen gnister.",
)
ANSWERS = (
    ("Ja tak, vi vil gerne være med.", Kind.PARTICIPATION, Role.INSTITUTION),
    ("Nej tak, vi har ikke ressourcer til det.", Kind.PARTICIPATION, Role.INSTITUTION),
    ("Tirsdag den 13. juni kl. 9 passer os.", Kind.MEETING_DATES, Role.INSTITUTION),
    ("Vi har været på besøg den 15. maj.", Kind.VISIT, Role.AT),
    ("Dagsordenen er fin.", Kind.AGENDA, Role.INSTITUTION),
)
HARMLESS = (
    (Kind.PARTICIPATION, "Ja tak. To medarbejdere er blevet slået i år, så vi har brug for det."),
    (Kind.PARTICIPATION, "Nej tak. Der er skimmelsvamp i huset, og vi er alle flyttet ud."),
    (Kind.MEETING_DATES, "Tirsdag den 13. juni kl. 9 passer os. Døren er låst, så ring på."),
    (Kind.AGENDA, "Vi vil gerne have to punkter med:\n- unge, der er stukket af\n- nattevagter, der sover"),
)


@pytest.mark.parametrize("text", CONCERNS)
@pytest.mark.parametrize(("answer", "kind", "role"), ANSWERS)
def test_a_concern_told_in_passing_is_asked(answer: str, kind: Kind, role: Role, text: str) -> None:
    reading = read(f"{answer} {text}", kind, role=role, offered=(TUESDAY, THURSDAY), meeting=THURSDAY)
    assert reading.decision is Choice.ASK


@pytest.mark.parametrize(("kind", "text"), HARMLESS)
def test_what_the_answer_itself_is_about_is_no_concern(kind: Kind, text: str) -> None:
    assert read(text, kind, offered=(TUESDAY, THURSDAY), meeting=THURSDAY).decision is Choice.ACT
