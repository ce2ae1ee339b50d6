"""Words that are a concern in one place and mere talk in another: families, habits, apologies, work that remains."""

import pytest

from messages.reading import Choice, Kind, Role
from tests.messages.meaning_helpers import THURSDAY, TUESDAY, WEDNESDAY, read

P, V, M, A = Kind.PARTICIPATION, Kind.VISIT, Kind.MEETING_DATES, Kind.AGENDA
ASKED = (
    (Kind.PARTICIPATION, "Vi har tillid til, at det ikke bruges imod os, og siger på den baggrund ja."),
    (P, "Vi vil gerne være med, hvis alle er enige."),
    (P, "Ja tak, hvis alle andre også er med."),
    (P, "Vi er med, hvis de andre svarer ja."),
    (P, "Om vi vil være med, ved vi ikke endnu."),
    (P, "Ja, når den tid kommer, at vi har personale nok."),
    (P, "Vi deltager, når vi ses og har fået svar på det hele."),
    (P, "Vi tager det med på personalemødet."),
    (P, "Ja tak. Vi hører fra jer, om det er okay."),
    (P, "Vi hører fra jer, før vi siger endeligt ja."),
    (P, "Vi har ikke haft tid til at tænke over det."),
    (P, "Vi er samlet til personalemøde på torsdag og svarer derefter."),
    (P, "Ja tak. Vi bliver nok nødt til at aflyse."),
    (P, "Vi deltager måske lidt mindre end de andre."),
    (P, "Vi vil gerne for at kunne sige, at vi har prøvet. Måske."),
    (P, "Det kan være, I får et ja."),
    (P, "Ja tak. Det kan være, at I skal spørge lederen."),
    (P, "Vi er alligevel ikke med."),
    (P, "Sidste gang sagde vi nej, og det gør vi igen."),
    (P, "Sidste gang sagde vi ja."),
    (P, "Ja tak, vi er med, men lederen har været sygemeldt, og en ny er på vej."),
    (P, "Må jeg være ærlig? Jeg ved ikke, om vi kan."),
    (P, "Ja tak. Vi beder om at få andre datoer."),
    (P, "Vi lader det gå videre til en anden. Måske."),
    (P, "Vi deltager, ganske vist kun i mødet."),
    (M, "Den 13. er jeg alligevel ikke ledig."),
    (M, "Vi er alligevel på ferie den 15."),
    (M, "Hvor vi alligevel er her den 13., er den 15. bedre."),
    (M, "Min kone siger, den 13. er god."),
    (M, "Min søster skal lige spørges om den 15."),
    (M, "De pårørende vil helst den 13."),
    (M, "Pårørende er imod den 15."),
    (M, "Den 13. passer, men ellers skal I ringe til lederen."),
    (M, "Mit bud er den 13., men det er kun et gæt."),
    (M, "Et godt bud er den 13."),
    (M, "Den 13. er vi nok klar."),
    (M, "Den 13. er vi nok på plads."),
    (M, "Den 13. kan vi måske lidt senere."),
    (M, "Den 13. passer, hvis nogen kan låse mig ind."),
    (M, "Den 13. passer, hvis nogen tager referat."),
    (M, "Den 15. er god for os, hvis jeg er rask."),
    (V, "Nå ja, besøget. Det skulle have været den 1. juni."),
    (V, "Ja ja, vi kommer den 9. juni, hvis det passer."),
    (V, "Besøget den 1. juni mangler kun den ene afdeling."),
    (V, "Besøget var den 1. juni. Jeg mangler kun at besøge nattevagterne."),
    (V, "Vi mangler bare at komme derud. Det bliver den 9. juni."),
    (V, "Min makker er på barsel, så skriv til Hanne. Besøget er udsat til den 9. juni."),
    (V, "Besøget afvikles den 9. juni, hvis lederen er rask."),
    (P, "Ja tak, men så skal det være med andre folk fra Arbejdstilsynet end sidst."),
    (P, "Ja tak, men så må I også komme om natten."),
    (P, "I år bliver det ikke til noget, men spørg os igen til foråret, så er svaret et andet."),
    (P, "Vi vil gerne deltage. Jeg er ikke længere på Rønnebakken til den tid, så skriv til Nadia Holst herefter."),
    (M, "Den 13. juni er fin. Jeg er ikke længere på stedet, så skriv til Nadia herefter."),
    (M, "Den 13. juni er fin. Skriv til souschefen fremover."),
    (M, "Den 13. juni kl. 9 passer. Vi har dog højst plads til tre gæster i mødelokalet."),
    (M, "Spørg hellere Arbejdstilsynet først. Siger de den 13., siger jeg også den 13."),
    (M, "Den 13. passer. Der er plads til maks fire."),
    (A, "Dagsordenen er fin, men så skal vi også have en pause."),
)
TALK = (
    (P, "Ja tak. Siden sidst har to faste medarbejdere været sygemeldt efter spark og slag."),
    (P, "Jeg behøver ikke 14 dage til at tænke over det. Vi er med."),
    (P, "Vi deltager. Vi hører fra jer om det videre."),
    (P, "Vi vil gerne være med. Lederen af natholdet jublede."),
    (P, "Om vi vil? Ja, vi vil gerne være med."),
    (P, "Må jeg være ærlig? Vi takker nej, vi har ikke kræfterne."),
    (P, "Vi deltager. Min souschef og jeg sidder begge med til mødet, når den tid kommer."),
    (M, "Torsdag den 15. juni passer fint. Min datter har fødselsdag dagen før, så undskyld, hvis jeg er træt."),
    (M, "Den 15., hvor vi alligevel er her alle sammen, er perfekt."),
    (M, "Både den 13. og den 15. er i orden. Den 21. er der sommerfest for de pårørende, så der går det ikke."),
    (M, "Den 15. er god for os. Min kone har fødselsdag dagen før."),
    (V, "Besøget er overstået, det var den 18. maj. Nu mangler jeg bare at få det skrevet sammen."),
    (V, "Nå ja, Rønnebakken. Jeg var der den 18. maj."),
    (V, "Tilsynsbesøget afvikles den 9. juni."),
    (V, "Besøget er udsat til den 16. juni, da min makker er på barsel."),
)


def _read(kind: Kind, text: str) -> Choice:
    offered = (TUESDAY, THURSDAY, WEDNESDAY) if kind is M else ()
    role = Role.AT if kind is V else Role.INSTITUTION
    meeting = THURSDAY if kind is A else None
    return read(text, kind, role=role, offered=offered, meeting=meeting, institution="Botilbuddet Rønnebakken").decision


@pytest.mark.parametrize(("kind", "text"), ASKED)
def test_what_may_take_an_answer_back_is_asked(kind: Kind, text: str) -> None:
    assert _read(kind, text) is Choice.ASK


@pytest.mark.parametrize(("kind", "text"), TALK)
def test_talk_that_only_looks_like_a_concern_stands_beside_an_answer(kind: Kind, text: str) -> None:
    assert _read(kind, text) is Choice.ACT
