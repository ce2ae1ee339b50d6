"""An answer to the draft agenda that a person would stumble over: conditions, counts, other people, other houses."""

import pytest

from messages.reading import Choice, Kind, Reading
from tests.messages.meaning_helpers import THURSDAY
from tests.messages.meaning_helpers import read as read_reply


def read(text: str) -> Reading:
    return read_reply(text, Kind.AGENDA, meeting=THURSDAY, institution="Botilbuddet Rønnebakken")


ASKED = (
    "Tilføj gerne et punkt om overlevering, hvis Arbejdstilsynet ikke har noget imod det.",
    "Tilføj gerne et punkt om overlevering, såfremt begge tilsyn er enige.",
    "Vi vil gerne have alarmer på, medmindre I synes, det er for meget.",
    "Sæt gerne støj på, forudsat at AT er med på det.",
    "Vi ønsker at drøfte vikarer, hvis lederen kan være med.",
    "Tag alarmer på, hvis I mener det hører til.",
    "Hvis lederen er enig, vil vi gerne have et punkt om støj.",
    "Punkter:\n- støj\n- alarmer, hvis Arbejdstilsynet er enig",
    "Vi vil gerne drøfte alarmer, men kun hvis personalet ikke nævnes.",
    "Et punkt om natarbejde, afhængigt af om der kommer svar fra kommunen.",
    "Vi ønsker disse tre emner taget op:\n\n1. Trusler på sociale medier\n2. Låsning af køkkenknive",
    "Vi har to punkter:\n- støj",
    "Vi har to punkter: støj, alarmer og vikarer.",
    "Vi har fire punkter:\n- a støj\n- b alarmer\n- c vikarer",
    "Her er vores 3 punkter:\n- støj\n- alarmer",
    "Et enkelt punkt:\n- støj\n- alarmer",
    "Vi vil gerne have to punkter med. Alarmer om natten.",
    "Kør bare med den. Alle seks punkter er i orden.",
    "De fire punkter er fine.",
    "Vi godkender alle syv punkter.",
    "Udkastet med de seks punkter er i orden.",
    "Tre punkter er nok, og de er gode.",
    "Ja tak til de 4 emner.",
    "Punkter:\n- støj\n- alarmer (nej, den tager vi vist ikke, hvad siger I?)",
    "Punkter:\n- støj\n- alarmer - eller er det for meget?",
    "Punkter:\n- støj\n- alarmer (måske)",
    "Punkter:\n- støj\n- alarmer, det ved jeg ikke helt om",
    "Punkter:\n- støj\n- alarmer (udgår)",
    "Punkter:\n- støj\n- alarmer? Hvad synes I?",
    "Punkter:\n- støj\n- glem det med alarmer",
    "Vi vil gerne drøfte støj og alarmer, nej, drop alarmer.",
    "Vi vil gerne tale om alarmer eller støj, I vælger.",
    "Jeg savner noget om risikovurdering ved indflytning. Sæt det på i stedet for 4, som er Arbejdstilsynets kæphest.",
    "Vi vil hellere drøfte alarmer end punkt 2.",
    "Sæt støj på i stedet for det sidste punkt.",
    "Vi vil gerne drøfte støj frem for alarmer.",
    "Tag vold med som punkt, det må gerne afløse punkt 3.",
    "Tilføj støj. Punkt 2 kan så gå ud.",
    "Vi ønsker støj på, på bekostning af punkt 5.",
    "Kan vi bytte punkt 3 ud med støj?",
    "Vi ønsker et punkt om støj som erstatning for 4.",
    "Brug tiden på støj, og spring punkt 4 over.",
    "Dagsordenen er fin. Vi skal bare være færdige kl. 14.",
    "Dagsordenen er fin. Vi har dog kun en time.",
    "Fint udkast. Jeg går efter den første time.",
    "Dagsordenen er god. Lederen skal gå kl. 14.30.",
    "Udkastet er ok. Vi må slutte senest 14.",
    "Godkendt. Vi skal nå toget kl. 14.45.",
    "Ingen bemærkninger. Vi kan først fra halv to.",
    "Fint. Jeg skal være ude af døren klokken halv tre.",
    "Dagsordenen ser fin ud. Jeg har et andet møde en time efter start.",
    "Ingen kommentarer. Vi kan højst sidde der i halvanden time.",
    "Vi har ikke noget at tilføje, men lederen har.",
    "Jeg har ingen indvendinger, men det har min teamleder.",
    "Ingen bemærkninger fra mig. Det har personalet til gengæld.",
    "Jeg har intet at tilføje, men det har AMR nok.",
    "Vi er tilfredse. Det er medarbejderne ikke.",
    "Fra ledelsen er der ingen bemærkninger, medarbejderne har et par.",
    "Dagsordenen er fin for mig, men min kollega mener noget andet.",
    "Jeg synes, den er god, men det gør personalet ikke.",
    "Ingen bemærkninger fra mig, men spørg lederen.",
    "Jeg har ingen kommentarer, men jeg ved, at tillidsrepræsentanten har.",
    "Tak for udkastet til Strandvejens dagsorden, det er lige efter bogen. Herfra er der kun ros.",
    "Dagsordenen for Strandvejen er fin.",
    "Udkastet til mødet på Lærken er i orden.",
    "Ingen bemærkninger til dagsordenen for dialogmødet på Strandvejen.",
    "Strandvejens dagsorden er godkendt.",
    "Kan der blive plads til fem personer?",
    "Kan der blive plads til en snak om, hvem der kommer?",
    "Er der plads til vores driftsherre?",
    "Kan der blive tid til ti minutters pause?",
    "Mangler der noget?",
    "Sådan skal det ikke være.",
    "Sådan skal det være, men punkt 3 er forkert.",
    "Kan I sende den ud igen?",
    "Kan I sende dagsordenen?",
    "Den kan I ikke sende ud.",
    "Den kan I sende ud, når punkt 3 er rettet.",
    "Vi overvejer et punkt om ferieafløsere.",
    "Vi overvejede et punkt om ferieafløsere, men nåede det ikke.",
    "Jeg ville have haft et punkt om støj med.",
    "Vi havde ønsket et punkt om støj.",
    "Den køber jeg ikke.",
    "Læst, men ikke forstået.",
    "Runde tal er altid gode.",
    "Beboerne synes, dagsordenen er fin.",
    "Personalet er uenige, men vi vil gerne have et punkt om støj.",
)
HARMLESS = (
    "Tilføj gerne et punkt om overlevering, hvis der er tid.",
    "Vi vil gerne drøfte alarmer om natten, hvis det er muligt.",
    "Punkter:\n- støj\n- alarmer (hvis der er tid)",
    "Rønnebakkens dagsorden er fin.",
    "Dagsordenen for Rønnebakken er fin.",
    "Dagsordenen til dialogmødet på Botilbuddet Rønnebakken er fin.",
    "Arbejdstilsynets dagsorden er fin.",
    "Dagsordenen for Dialogmødet er fin.",
)
APPROVED = (
    "Køb herfra. Jeg sørger for kuglepenne.",
    "Sådan skal det være, tak for det grundige arbejde.",
    "Udkastet dækker det, jeg ville have haft med. Ingen tilføjelser.",
    "Den kan I sende ud.",
    "Den må du gerne sende rundt.",
    "I kan bare bruge den.",
    "Vi overvejede et punkt om ferieafløsere, men det hører ind under punkt 3, så lad den stå.",
    "Sådan skal den se ud. Vi bliver seks fra huset, og der er frugt.",
    "Nikker herfra.",
    "Læst, forstået, accepteret.",
)
POINTS = (
    (
        "Efter mit besøg mangler der noget om fælles læring af episoder. Skriv det på, så er jeg glad.",
        ("fælles læring af episoder",),
    ),
    ("Kan der blive plads til tyve minutter om psykisk førstehjælp?", ("psykisk førstehjælp",)),
    (
        "Vores AMR har ét hjertebarn: makkerordning ved ture ud af huset. Den vil vi have på.",
        ("makkerordning ved ture ud af huset",),
    ),
    (
        "Fint. Sæt gerne to emner på mere: pårørende, der truer, og overgangen fra ung til voksen.",
        (
            "pårørende, der truer",
            "overgangen fra ung til voksen",
        ),
    ),
    (
        "Vi ønsker tre punkter: støj, lys og luft.",
        (
            "støj",
            "lys",
            "luft",
        ),
    ),
    ("Beboerrådet har bedt om, at vi taler om støj på gangene. Det må gerne komme på.", ("støj på gangene",)),
    (
        "Hvad vi gerne vil have på:\n- hvad gør vi, hvis en beboer truer\n- støj",
        (
            "hvad gør vi, hvis en beboer truer",
            "støj",
        ),
    ),
)


@pytest.mark.parametrize("text", ASKED)
def test_what_a_person_would_stumble_over_is_asked(text: str) -> None:
    assert read(text).decision is Choice.ASK


@pytest.mark.parametrize("text", HARMLESS)
def test_the_cases_own_agenda_and_what_there_is_time_for_is_no_doubt(text: str) -> None:
    assert read(text).decision is Choice.ACT


@pytest.mark.parametrize("text", APPROVED)
def test_a_draft_let_go_in_short_or_spoken_words_is_approved(text: str) -> None:
    assert (read(text).outcome, read(text).decision) == ("approved", Choice.ACT)


@pytest.mark.parametrize(("text", "points"), POINTS)
def test_points_are_parted_as_they_are_meant(text: str, points: tuple[str, ...]) -> None:
    reading = read(text)
    assert (reading.outcome, reading.points, reading.decision) == ("points", points, Choice.ACT)
