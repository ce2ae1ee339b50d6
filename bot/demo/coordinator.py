"""The demo's coordinator: settles by mail what the bot asks, and once a week fills the places of those who said no."""

from __future__ import annotations

import random
import re
from datetime import datetime, timedelta

from bot.demo.letters_in import Letter, reply
from bot.demo.people import Sent
from bot.demo.script import Part
from bot.demo.world import World

_CHOICE = re.compile(r"^(\d+)\) (.+)$", re.MULTILINE)
_GUESS = re.compile(r"Forslaget er nummer (\d+)")


class Coordinator:
    """Answers each prompt's mail with a choice's number; knows what a telephone call would tell."""

    def __init__(self, world: World, parts: dict[str, Part]) -> None:
        self._world = world
        self._parts = parts
        self.asked = 0
        self._asked: set[str] = set()
        self.wrong_addresses: list[str] = []

    def take(self, letter: Letter) -> list[Sent]:
        """The answer to a prompt; other mail needs none."""
        if not letter.subject.startswith("Opgave "):
            return []
        again = letter.subject in self._asked
        self._asked.add(letter.subject)
        self.asked += not again
        choices = {label.strip(): int(n) for n, label in _CHOICE.findall(letter.text)}
        number = self._myself(choices) if again else self._choose(letter, choices)
        name = self._world.coordinator.name

        def write(now: datetime, serial: int) -> bytes:
            return reply(letter, str(number), now=now, name=name, draw=random.Random(serial), number=serial)

        return [Sent(at=letter.date + timedelta(minutes=40), sender=letter.to, write=write)]

    def _myself(self, choices: dict[str, int]) -> int:
        """What could not be carried out as answered is taken to the telephone."""
        return next((n for label, n in choices.items() if label == "Jeg svarer selv"), max(choices.values()))

    def _choose(self, letter: Letter, choices: dict[str, int]) -> int:
        """What a sensible coordinator does; the bot's guess where nothing speaks against it."""
        part = next((p for name, p in self._parts.items() if name in letter.subject), None)
        text = letter.subject
        if part is not None and "kom ikke frem" in text:
            self.wrong_addresses.append(next(n for n in self._parts if n in letter.subject))
        wanted: tuple[str, ...] = ()
        if part is not None and ("om deltagelse" in text or "har ændret svar" in text):
            wanted = ("Ja, de vil være med", "De er med") if part.says == "yes" else ("Nej", "De er ikke med")
            if part.manner == "unclear_first" and "vender" in letter.text:
                wanted = ("Intet at gøre",)
        elif "intet svar" in text:
            wanted = ("Send en påmindelse mere",)
        elif "kontaktoplysningerne kom sent" in text:
            wanted = ("Send det ikke",)
        elif "ingen kontaktperson" in text:
            wanted = ("Vent på dokumentationen",)
        for start in wanted:
            for label, number in choices.items():
                if label.startswith(start):
                    return number
        guess = _GUESS.search(letter.text)
        return int(guess[1]) if guess else 1
