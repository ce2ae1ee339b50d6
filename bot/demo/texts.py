"""What the demo's people write: varied Danish, as leaders and inspectors write it."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date

from messages.danish import format_day
from messages.reading import Answer

YES = (
    "Ja tak, vi vil gerne deltage.",
    "Vi siger ja og glæder os til samarbejdet.",
    "Det vil vi meget gerne være med til.",
    "Ja, I må gerne skrive os på.",
    "Vi takker ja til at være med i projektet.",
    "Tak for invitationen. Vi deltager gerne.",
)
NO: Mapping[str, tuple[str, ...]] = {
    "target_group_changed": ("Nej tak. Vores målgruppe har ændret sig, og vold er ikke længere et tema hos os.",),
    "ongoing_programme": ("Nej tak, vi er allerede i gang med et voldsforebyggende forløb.",),
    "organisational": (
        "Vi må desværre sige nej. Vi har lige fået ny leder, og huset er ved at blive lagt sammen med et andet.",
    ),
    "resources": ("Vi siger nej tak. Vi har desværre ikke ressourcer til det i år.",),
}
UNCLEAR = (
    "Tak for henvendelsen. Vi drøfter det i ledergruppen og vender tilbage.",
    "Tak for mailen. Jeg skal lige vende det med min afdelingsleder først.",
)
CONDITIONAL = ("Vi vil gerne være med, hvis mødet kan holdes hos os.",)
PLANNED = (
    "Jeg kommer {day}.",
    "Mit besøg er planlagt til {day}.",
    "Besøget er aftalt til {day}.",
    "Vi tager derud {day}.",
)
HELD = (
    "Besøget blev holdt {day}.",
    "Tilsynsbesøget er gennemført {day}.",
    "Jeg var på besøg {day}.",
    "Vi har været på besøg {day}.",
)
POSTPONED = (
    "Besøget blev desværre ikke til noget. Det er flyttet til {day}.",
    "Vi måtte udsætte besøget. Den nye dato er {day}.",
)
ON_THE_SPOT = ("Vi aftalte dialogmøde {day} kl. {start}-{end}.",)
ALL_FIT = ("Alle tre passer fint.", "De passer alle.", "Jeg kan dem alle sammen.")
SOME_FIT = ("Nr. {numbers} passer.", "Jeg kan nr. {numbers}.")
NOT_ONE = ("Jeg kan ikke {day}, men de andre passer fint.",)
NONE_FIT = ("Det passer desværre ikke på nogen af dagene.",)
ONE_FITS = ("Ja, tiden passer.", "Det passer fint.", "Ja tak, den tid kan vi.")
CHOOSE = (
    "Nr. {number} passer bedst.",
    "Vi vælger {day}.",
    "{day} passer os godt.",
    "Vi tager mulighed {number}.",
)
COUNTER = ("Ingen af dagene passer. Kan det blive {day} kl. {start}-{end}?",)
REGRETS = ("Vi er desværre nødt til at udsætte dialogmødet {day}. Der er sygdom i ledelsen.",)
NOT_HELD = ("Nej, mødet blev ikke holdt. Det er udsat.",)
WHO = (
    "Fra os deltager leder {leader}, arbejdsmiljørepræsentanten og en fra driftsherren.",
    "{leader} og vores arbejdsmiljørepræsentant deltager.",
)
NO_POINTS = ("Vi har ingen bemærkninger.", "Ingen bemærkninger herfra.")
HOUSE_POINTS = (
    "Alenearbejde om natten",
    "Beboernes adgang til knive i køkkenet",
    "Overlevering mellem vagterne",
    "Registrering af episoder",
    "Vold mellem beboere i fællesrum",
    "Oplæring af vikarer",
)
AT_POINTS = (
    "Risikovurdering i weekender",
    "Hurtig og effektiv hjælp ved alarm",
    "Oplæring og instruktion af nyansatte",
    "Alenearbejde i nattevagten",
    "Beboernes adgang til knive",
    "Registrering og analyse af episoder",
)
ST_POINTS = (
    "Fælles pædagogisk tilgang",
    "Beboernes selvbestemmelse i køkkenet",
    "Vold mellem beboere",
    "Overlevering af viden om episoder",
    "Personalets kompetencer",
    "Kommunikation i personalegruppen",
)
SIGN = ("Med venlig hilsen", "Venlig hilsen", "Mvh", "Hilsen", "De bedste hilsner")
DEGREES = {5: "I meget høj grad", 4: "I høj grad", 3: "I nogen grad", 2: "I mindre grad", 1: "Slet ikke"}
LEVELS = {4: "Meget godt", 3: "Godt", 2: "Lidt", 1: "Intet"}


def pick(draw: random.Random, texts: tuple[str, ...], **values: object) -> str:
    """One of the texts, filled in."""
    return draw.choice(texts).format(**values)


def say_day(draw: random.Random, day: date) -> str:
    """The day as people write it: in full, without the year, or in numbers."""
    full = format_day(day)
    short = full.rsplit(" ", 1)[0]
    return draw.choice((full, short, short, f"{full.split()[0]} den {day.day}/{day.month}"))


def survey_lines(answers: Mapping[str, Answer]) -> list[str]:
    """The answers as they are typed after their numbers."""
    return [f"{number}. {_answer(number, value)}" for number, value in sorted(answers.items(), key=lambda x: int(x[0]))]


def _answer(number: str, value: Answer) -> str:
    if value is None:
        return "Ved ikke"
    if number == "11":
        return LEVELS[int(value)]
    if isinstance(value, int):
        return DEGREES[value]
    return {"yes": "Ja", "no": "Nej"}.get(value, value)
