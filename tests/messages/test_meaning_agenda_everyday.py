# ruff: noqa: E501 (rows of data)
"""Answers to a draft agenda in everyday words: wishes given up, what is looked forward to, what shall not be spoken of."""

from __future__ import annotations

import pytest

from messages.reading import Choice, Kind, Reading
from tests.messages.meaning_helpers import read

pytestmark = pytest.mark.usefixtures("by_cues_alone")

# Outcome, the words.
TOLD = (
    ("approved", "Lad den bare stå, som den er. Især alarmerne glæder natholdet sig til at få talt om."),
    ("approved", "Den er god. Vi glæder os især til at tale om alarmerne."),
    ("approved", "Fin dagsorden, og natholdet ser frem til at få vendt alarmerne."),
    ("approved", "Godkendt herfra. Det bliver især rart at få snakket punkt 3 igennem."),
    ("points", "Fin dagsorden. Natholdet vil gerne have talt om alarmerne."),
    ("approved", "Fin og overskuelig, den kan vi sagtens arbejde efter i AT. God sommer, når I når så langt."),
    ("approved", "Den kan vi fint arbejde ud fra."),
    ("approved", "Den kan vi bruge."),
    ("approved", "Det kan vi sagtens leve med."),
    ("approved", "Den er til at arbejde efter."),
    ("approved", "Den er let at følge, og vi har ikke mere."),
    (
        "approved",
        "Jeg gik og tumlede med et punkt om støj, men det hører ikke hjemme her. Udkastet er i orden, som det er.",
    ),
    ("approved", "Jeg havde overvejet et punkt om støj, men det tager vi internt. Udkastet er fint."),
    ("approved", "Jeg var lige ved at foreslå noget om parkering, men det kan vi klare selv. Dagsordenen er fin."),
    (
        "approved",
        "Først ville jeg have bedt om et punkt om støj, men det er jo allerede under punkt 3. Så alt er godt.",
    ),
    (
        "points",
        "Kære alle\n\nArbejdstilsynet foreslår følgende, rækkefølgen er ligegyldig:\n\n• Oplæring af nye ansatte\n• Opfølgning efter episoder\n• Ledelsens tilstedeværelse om aftenen",
    ),
    ("points", "To punkter, i vilkårlig rækkefølge:\n- støj\n- vikarer"),
    ("points", "Følgende ønskes (rækkefølgen bestemmer I):\n- støj\n- vikarer"),
    ("points", "Tre ting, og rækkefølgen er underordnet:\n- støj\n- vikarer\n- alarmer"),
    ("approved", "Ingen bemærkninger. Hvem kan have noget imod så kort en dagsorden?"),
    ("approved", "Godkendt. Hvem skulle dog have noget imod den?"),
    ("points", "Vi savner to emner:\n\n- Trusler på sociale medier\n- Hjælp til den, der er blevet slået"),
    (
        "approved",
        "Dagsordenen ser fornuftig ud, og vi har intet at føje til. I mandags var strømmen væk i seks timer, så vi er trætte.",
    ),
    (
        "approved",
        "Alt i orden med dagsordenen. I tirsdags sad jeg i et møde andetsteds, der varede fire timer, og det havde ingen godt af.",
    ),
    ("approved", "Rækkefølge, tid og emner: flueben ud for det hele."),
    ("approved", "Den får ikke en eneste rød streg fra mig. Jeg tager selv mine slides med på en nøgle."),
    ("approved", "Der er ikke sat en eneste streg i margenen. Godkendt."),
    (
        "points",
        "Jeg kunne godt tænke mig, at vi også kommer ind på risikovurdering ved indflytning og på støj i fællesrummet.",
    ),
    (
        "points",
        "Godt udkast. Det eneste, jeg mangler, er et punkt om evaluering af konflikter. Hvorfor glemmer man altid netop det? Jeg gør det også selv.",
    ),
    ("approved", "Vi har vendt den på personalemødet, og alle nikkede."),
    ("approved", "Udkastet er modtaget og læst. Der er intet, jeg vil ændre."),
    ("approved", "Fint. Vi bager en kage til mødet."),
    ("approved", "Jeg synes, I har fået det vigtigste med. Tak for det."),
    ("approved", "Det er en fin dagsorden, og to timer er passende."),
    ("approved", "Ingen kommentarer, andet end at vi glæder os."),
    ("approved", "Alt godt herfra, og lokalet er klar."),
    ("approved", "Vi har ikke brug for flere punkter."),
    ("approved", "Så længe der er kaffe, er vi med på det hele."),
    ("approved", "Den ligner den, vi brugte sidste år, og den virkede fint."),
    ("approved", "Ros til jer for at holde den kort."),
    ("approved", "Jeg har skimmet og nærlæst den og kan ikke finde en fejl."),
    ("approved", "Arbejdstilsynet har ingen bemærkninger til dagsordenen."),
    ("approved", "Set. Ingen indvendinger herfra."),
    ("approved", "Dagsordenen afspejler fint det, vi så på besøget."),
    ("approved", "I rammer lige det, vi selv havde skrevet ned."),
    ("approved", "Tak, den er jeg glad for."),
    ("approved", "Ser fornuftig ud. Jeg printer den og tager den med."),
    ("points", "Vi vil gerne have et punkt om sygefravær på."),
    ("points", "Må vi få vold og trusler med som et selvstændigt punkt?"),
    ("points", "Personalet har bedt om, at nattevagternes alenearbejde kommer med."),
    ("points", "Fra vores side mangler kun et punkt: introduktion af nye vikarer."),
    ("points", "Kan I sætte indeklimaet på?"),
    ("points", "Vi har et enkelt ønske, og det er en snak om brug af alarmer."),
    ("points", "Arbejdstilsynet ønsker at drøfte arbejdstidens tilrettelæggelse."),
    ("points", "Jeg vil foreslå, at vi også tager forflytninger med."),
    ("points", "Gerne noget om samarbejdet med politiet."),
    ("points", "Tilføj venligst:\n- høje følelsesmæssige krav\n- kemi i værkstedet"),
    ("points", "Vi savner et punkt om supervision. Ellers er alt, som det skal være."),
    ("points", "To ting fra mig: støj i køkkenet og lyset på trappen."),
)
ASKED = (
    "God dagsorden. Må vi tage vores hund med til mødet? Den er terapihund.",
    "Kan vi tage to nattevagter med til dialogmødet?",
    "Kan vi undgå at tale om vikarerne? To af dem er i opsagt stilling.",
    "Kan vi lade være med at tale om vikarerne?",
    "Jeg vil helst undgå at drøfte normeringen.",
    "Kan vi springe punktet om vikarer over?",
    "Kan vi droppe snakken om alarmer?",
    "Må vi blive fri for at tale om vikarerne?",
    "Er det muligt at udelade punktet om magtanvendelser?",
    "Vi foretrækker, at der ikke tales om vikarerne.",
    "Helst ikke noget om vikarerne.",
    "Vi vil gerne slippe for at drøfte sygefraværet.",
    "Kan vi vente med at tale om vikarerne?",
    "Kan snakken om vikarer tages bagefter i enrum?",
    "Jeg tumler med et punkt om støj. Udkastet er i orden.",
    "Jeg tumler med et punkt om støj, men ved ikke, om det hører hjemme her. Udkastet er i orden.",
    "Rækkefølgen er forkert. Vi vil gerne have støj med.",
    "Rækkefølgen er ikke ligegyldig: støj først, så vikarer.",
    "Jeg synes, der mangler et eller andet om ledelsen, men jeg kan ikke helt sætte ord på det.",
    "Der mangler noget om ledelse, men jeg ved ikke hvad.",
    "Vi vil gerne have et eller andet med om støj.",
    "Der mangler et punkt om ledelse, men jeg ved ikke helt, hvordan det skal formuleres.",
    "Der mangler vist noget om vikarer.",
    "Et punkt om normering, men jeg er i tvivl, om det er her, det hører hjemme.",
    "Ingen bemærkninger herfra. Dog er punkt 1 alt for langt, og jeg savner noget om støj.",
    "Den er god, men punkt 2 er lidt for uklart.",
    "Punkt 1 fylder for meget. Ellers godkendt.",
    "Jeg har ikke nået at læse den. Enten tager vi den, som den er, eller også laver vi en ny på dagen.",
    "Enten godkender vi den, eller også skriver vi en ny.",
    "Vi vil gerne have et punkt mere, men ved ikke hvilket.",
    "Dagsordenen er fin, men kan vi starte en halv time senere?",
    "Hvem er det, der har skrevet punkt 2?",
    "Vi har nogle bemærkninger, som vi tager på mødet.",
    "Fin, hvis I fjerner punkt 3.",
    "Jeg har ingen bemærkninger, men min souschef har vist.",
    "Vi vender tilbage med punkter inden onsdag.",
    "Den er lidt tynd.",
    "Jeg kan ikke åbne filen.",
    "Vi foretrækker den gamle dagsorden.",
    "Punkt 1 og 2 er gode.",
    "Vi vil gerne tale om Mads.",
    "Er der plads til et punkt om støj, eller er programmet fuldt?",
    "Jeg går ud fra, at punkt 2 udgår, ellers er den fin.",
    "Dagsordenen er god nok, men formen er forkert.",
    "Vi kan ikke godkende den endnu.",
    "Kan punkt 4 vente til et andet møde?",
    "Jeg skal lige have chefens ok.",
    "Det hele er fint undtagen titlen.",
    "Skal jeg forberede noget til punkt 2?",
)


def remark(text: str) -> Reading:
    return read(text, Kind.AGENDA, institution="Opholdsstedet Kastanjehuset")


@pytest.mark.parametrize(("outcome", "text"), TOLD)
def test_a_plain_answer_is_acted_on(outcome: str, text: str) -> None:
    reading = remark(text)
    assert (reading.outcome, reading.decision) == (outcome, Choice.ACT), reading.why


@pytest.mark.parametrize("text", ASKED)
def test_what_only_looks_like_one_is_asked(text: str) -> None:
    assert remark(text).decision is Choice.ASK, remark(text).outcome
