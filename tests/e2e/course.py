"""One coordinated inspection from the invitation to the last answer: what its people write, once they are asked."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta

from bot.demo import papers, texts
from bot.demo.letters_in import Letter
from bot.demo.world import House, Human
from handlers.model import Region, Stage
from handlers.working_days import next_working_day
from messages.danish import MONTHS, format_day
from messages.mail import Part
from messages.reading import Answer, Slot
from tests.bot.office import AT, CASE, LEADER, ST, ZONE, Office

MOST_STEPS = 500
HOUSE = House(
    name="Botilbuddet Solgården",
    region=Region.NORD,
    round="2018-1",
    place=0,
    email=LEADER,
    leader="Lone Leder",
    cvr="",
    p_number="1010000001",
    address="Solvej 1",
    postcode="9000",
    city="Aalborg",
    institution_type="§ 108",
    target_group="Voksne",
    at_inspector=AT,
    st_inspector=ST,
)
STINE = Human(
    name="Stine Sørensen", email=ST, authority="st", office="Socialtilsyn Nord", role="inspector", phone="70 10 10 12"
)
SURVEY: Mapping[str, Answer] = {
    "1": "yes",
    "2": "no",
    "3": 4,
    "5": "yes",
    "6": "Daglige risikovurderinger",
    "8": 2,
    "10": 4,
    "11": 3,
    "12": "no",
}

Boundary = Callable[[], Awaitable[None]]


async def _nothing() -> None:
    return None


class Killed(BaseException):
    """The process ends here and now, as by a power cut."""


class Course:
    """`boundary` is called between any two steps, where the bot may be stopped and started.

    A bot that is killed is started again at once; people answer a mail that comes twice once.
    """

    def __init__(self, office: Office, boundary: Boundary = _nothing) -> None:
        self.office = office
        self._boundary = boundary
        self._seen = 0
        self._visits: dict[str, date] = {}
        self._opened: set[str] = set()
        self.steps = 0

    async def play(self, until: Stage = Stage.DONE) -> None:
        """From the queued invitation to the end of the case, or to a stage."""
        office = self.office
        await self._turn()
        await self._answer_all()
        while await office.stage() is not until:
            self.steps += 1
            assert self.steps < MOST_STEPS, await office.log(CASE)
            office.clock.set(max(await office.engine.next_turn(office.now), office.now))
            await self._turn()
            await self._answer_all()

    async def _turn(self) -> None:
        await self._boundary()
        while True:
            try:
                return await self.office.turn()
            except Killed:
                await self.office.restart()

    async def _answer_all(self) -> None:
        """Everybody answers what came, at once; the bot goes on after each answer."""
        while self._seen < len(self.office.mails):
            letter = self.office.mails[self._seen].letter
            self._seen += 1
            if letter.message_id in self._opened:
                continue
            self._opened.add(letter.message_id)
            words = self._words(letter)
            if words is not None:
                text, files = words
                await self.office.answer(letter, text, files=files)
                await self._turn()

    def _words(self, letter: Letter) -> tuple[str, tuple[Part, ...]] | None:
        """What the person writes back, None where nothing is to be said."""
        subject = letter.subject
        if subject.startswith("Invitation"):
            return "Ja tak, vi vil gerne deltage.", ()
        if "hvornår kommer du på besøg" in subject:
            return f"Mit besøg er planlagt til {format_day(self._plan(letter))}.", ()
        if "besøget hos" in subject:
            return f"Besøget blev holdt {format_day(self._visits[letter.to])}.", ()
        if "Tid til dialogmøde hos" in subject:
            return ("Alle tre passer fint." if len(letter.slots()) > 1 else "Det passer fint."), ()
        if "Tid til dialogmøde:" in subject:
            return "Nr. 2 passer bedst.", ()
        if subject.startswith("Hvem deltager"):
            return "Lone Leder og vores arbejdsmiljørepræsentant deltager.", ()
        if subject.startswith("Forberedelse af"):
            return "Punkter til dagsordenen:\n- Alenearbejde om natten\n- Beboernes adgang til knive", ()
        if subject.startswith("Udkast til dagsorden") and letter.to == LEADER:
            return "Vi vil gerne have et punkt med:\n\n- Overlevering mellem vagterne", ()
        if "dialogmødet hos" in subject and subject.startswith(("Blev", "Dokumentation")):
            return self._documentation(letter)
        if subject.startswith("Spørgeskema"):
            return "\n".join(texts.survey_lines(SURVEY)), ()
        return None

    def _plan(self, letter: Letter) -> date:
        """AT comes on the second day of the window, ST a week later."""
        day, month, year = re.findall(r"den (\d+)\. (\w+) (\d{4})", letter.text)[0]
        start = date(int(year), MONTHS.index(month) + 1, int(day)) + timedelta(days=1 if letter.to == AT else 8)
        planned = next_working_day(start, self.office.desk.programme)
        return self._visits.setdefault(letter.to, planned)

    def _documentation(self, letter: Letter) -> tuple[str, tuple[Part, ...]]:
        if letter.to == AT:
            file = papers.slides(HOUSE, ("Alenearbejde i nattevagten", "Registrering af episoder"))
            return "Ja, mødet blev holdt. Her er mine slides.", (file,)
        agreed = self.office.letter(ST, "Dialogmøde hos").meeting()
        assert agreed is not None
        meeting = Slot(start=agreed.start.astimezone(ZONE), end=agreed.end.astimezone(ZONE))
        file = papers.form(
            HOUSE,
            STINE,
            meeting,
            contact=f"Lone Leder <{LEADER}>",
            points=("Fælles pædagogisk tilgang", "Vold mellem beboere"),
            issue="Beboernes ret til køkkenet mod personalets sikkerhed",
            benefit="Godt.",
        )
        return "Mødet blev holdt. Skemaet er vedhæftet.", (file,)
