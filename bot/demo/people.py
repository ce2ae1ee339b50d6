"""The demo's people: each reads what comes to the own mailbox and writes back, later, in the own words."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.demo import papers, texts
from bot.demo.letters_in import Letter, reply
from bot.demo.script import Part
from bot.demo.world import House, Human, World
from handlers.programme import Programme
from handlers.working_days import add_working_days, at_time, is_working_day, next_working_day
from messages.danish import MONTHS, format_day
from messages.mail import Part as File
from messages.reading import Slot


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A mail somebody is going to write: when, who, and the bytes once the moment has come."""

    at: datetime
    sender: str
    write: Callable[[datetime, int], bytes]


@dataclass(kw_only=True)
class Story:
    """What has happened at one institution, as its people know it."""

    house: House
    part: Part
    days: dict[str, date] = field(default_factory=dict)  # authority -> visit day
    moved: bool = False
    answered: set[str] = field(default_factory=set)
    meeting: Slot | None = None
    missed: Slot | None = None  # the meeting that did not take place


class People:
    """Everybody but the coordinator. `take` gives what is written in answer to a letter."""

    def __init__(self, world: World, parts: dict[str, Part], programme: Programme, seed: int) -> None:
        self._world = world
        self._programme = programme
        self._seed = seed
        self._humans = {h.email: h for h in (*world.people, world.successor)}
        self._stories = {h.name: Story(house=h, part=parts[h.name]) for h in world.houses}
        self._busy: dict[str, set[date]] = {}
        self._rules: tuple[tuple[str, Callable[[Letter, Story, random.Random], list[Sent]]], ...] = (
            (r"^(Invitation til|Husk at svare: koordineret)", self._invited),
            (r"hvornår kommer du på besøg", self._plan_visit),
            (r"^(Er|Hvornår er) besøget hos", self._visit_asked),
            (r"Tid til dialogmøde hos", self._times_asked),
            (r"Tid til dialogmøde: |Husk at svare: tid|Husk: tid", self._times_offered),
            (r"^Dialogmøde hos .* kl\. |har fået en ny tid", self._agreed),
            (r"^Hvem deltager", self._who),
            (r"^Forberedelse af", self._prepare),
            (r"^Udkast til dagsorden for", self._draft),
            (r"^Blev dialogmødet hos|^Dokumentation fra|^Vi mangler dokumentation", self._documentation),
            (r"^Der mangler lidt|^Dokumentationen fra .* var ikke med", self._missing),
            (r"^Spørgeskema om|^Husk spørgeskemaet", self._survey),
        )

    def take(self, letter: Letter) -> list[Sent]:
        """What the person who got the letter does about it."""
        draw = random.Random(f"{self._seed} {letter.message_id}")
        if letter.subject.startswith("Lokalliste"):
            return [self._choose_from_list(letter, draw)]
        story = self._story(letter)
        if story is None:
            return []
        for pattern, act in self._rules:
            if re.search(pattern, letter.subject):
                return act(letter, story, draw)
        return []

    # ------------------------------------------------------------------ selection and invitation
    def _choose_from_list(self, letter: Letter, draw: random.Random) -> Sent:
        """The contact takes the first of the list: as many as are planned."""
        listed = re.findall(r"^(\d+)\) ", letter.text, re.MULTILINE)
        wanted = max(1, len(listed) - 2) if len(listed) > 1 else 1
        numbers = [str(n + 1) for n in range(wanted)]
        words = numbers[0] if wanted == 1 else ", ".join(numbers[:-1]) + " og " + numbers[-1]
        return self._later(letter, draw, days=2, text=f"Vi vælger nr. {words}.")

    def _invited(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        part, reminder = story.part, not letter.subject.startswith("Invitation")
        if (part.manner == "silent_first" and not reminder) or "invited" in story.answered:
            return []
        story.answered.add("invited")
        if part.says != "yes":
            return [self._later(letter, draw, days=3, text=texts.pick(draw, texts.NO[part.says]))]
        yes = texts.pick(draw, texts.YES)
        match part.manner:
            case "unclear_first":
                first = self._later(letter, draw, days=1, text=texts.pick(draw, texts.UNCLEAR))
                return [first, self._later(letter, draw, days=5, text=yes)]
            case "conditional":
                return [self._later(letter, draw, days=2, text=texts.pick(draw, texts.CONDITIONAL))]
            case "out_of_office":
                back = next_working_day(letter.date.date() + timedelta(days=4), self._programme)
                away = self._away(letter, back)
                return [away, self._later(letter, draw, days=6, text=yes)]
            case _:
                return [self._later(letter, draw, days=draw.randrange(1, 8), text=yes)]

    # ------------------------------------------------------------------ visits
    def _plan_visit(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        authority = self._authority(letter)
        days = re.findall(r"den (\d+)\. (\w+) (\d{4})", letter.text)
        start = _day(days[0])
        first = story.part.first == authority
        offset = story.part.visit_days[0 if first else 1]
        day = story.days.setdefault(authority, add_working_days(start, offset, self._programme))
        out: list[Sent] = []
        if story.part.plans[0 if first else 1]:
            text = texts.pick(draw, texts.PLANNED, day=texts.say_day(draw, day))
            out.append(self._later(letter, draw, days=draw.randrange(1, 4), text=text))
        if first and story.part.on_the_spot:
            out.append(self._visit_report(letter, story, draw, day))
        return out

    def _visit_report(self, letter: Letter, story: Story, draw: random.Random, day: date) -> Sent:
        """The first visitor reports at once, with a date for the meeting agreed on the spot."""
        last = max(story.days.values(), default=day)
        meeting = next_working_day(max(day, last) + timedelta(days=26), self._programme)
        report = texts.pick(draw, texts.HELD, day=texts.say_day(draw, day))
        spot = texts.pick(draw, texts.ON_THE_SPOT, day=format_day(meeting), start="10.00", end="12.00")
        at = at_time(next_working_day(day + timedelta(days=1), self._programme), time(9, 10), self._programme.zone)
        return self._at(letter, draw, at, f"{report} {spot}")

    def _visit_asked(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        authority = self._authority(letter)
        day = story.days.get(authority)
        if day is None:
            return []
        today = letter.date.astimezone(self._programme.zone).date()
        if day > today:
            text = texts.pick(draw, texts.PLANNED, day=texts.say_day(draw, day))
        elif story.part.postponed and not story.moved and story.part.first != authority:
            story.moved = True
            day = story.days[authority] = add_working_days(today, 5, self._programme)
            text = texts.pick(draw, texts.POSTPONED, day=texts.say_day(draw, day))
        else:
            text = texts.pick(draw, texts.HELD, day=texts.say_day(draw, day))
        return [self._later(letter, draw, days=0, text=text)]

    # ------------------------------------------------------------------ dates
    def _times_asked(self, letter: Letter, _: Story, draw: random.Random) -> list[Sent]:
        """An inspector looks into the own calendar."""
        slots = letter.slots()
        busy = self._busy.setdefault(letter.to, set())
        free = [(n, s) for n, s in slots if s.start.date() not in busy and draw.random() > 0.12]
        if not slots:
            return []
        if len(slots) == 1:
            text = texts.pick(draw, texts.ONE_FITS) if free else texts.pick(draw, texts.NONE_FIT)
        elif len(free) == len(slots):
            text = texts.pick(draw, texts.ALL_FIT) if len(slots) == 3 else "Begge dage passer."
        elif not free:
            text = texts.pick(draw, texts.NONE_FIT)
        elif len(free) == len(slots) - 1 and draw.random() < 0.5:
            [(_n, bad)] = [x for x in slots if x not in free]
            text = texts.pick(draw, texts.NOT_ONE, day=texts.say_day(draw, bad.start.date()))
        else:
            numbers = " og ".join(str(n) for n, _ in free)
            text = texts.pick(draw, texts.SOME_FIT, numbers=numbers)
        return [self._later(letter, draw, days=draw.randrange(0, 3), text=text)]

    def _times_offered(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        """The institution chooses, or once proposes a time of its own."""
        slots = letter.slots()
        if not slots:
            return []
        if story.part.counter and "counter" not in story.answered:
            story.answered.add("counter")
            day = slots[-1][1].start.date() + timedelta(days=1)
            while not is_working_day(day, self._programme):
                day += timedelta(days=1)
            text = texts.pick(draw, texts.COUNTER, day=format_day(day), start="13.00", end="15.00")
        elif len(slots) == 1:
            text = texts.pick(draw, texts.ONE_FITS)
        else:
            number, slot = draw.choice(slots)
            day_words = texts.say_day(draw, slot.start.date())
            text = texts.pick(draw, texts.CHOOSE, number=number, day=day_words)
            text = text[:1].upper() + text[1:]
        return [self._later(letter, draw, days=draw.randrange(0, 4), text=text)]

    def _agreed(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        """Everybody writes it into the calendar; some press a button, one has to put it off."""
        slot = letter.meeting()
        if slot is None:
            return []
        story.meeting = slot
        self._busy.setdefault(letter.to, set()).add(slot.start.date())
        house = letter.to == story.house.email
        if house and story.part.meeting == "moved" and "moved" not in story.answered:
            story.answered.add("moved")
            text = texts.pick(draw, texts.REGRETS, day=format_day(slot.start.date()))
            return [self._later(letter, draw, days=3, text=text)]
        if story.part.presses and letter.calendar:
            return [self._pressed(letter, draw)]
        return []

    def _pressed(self, letter: Letter, draw: random.Random) -> Sent:
        lines = re.sub(r"\r?\n[ \t]", "", letter.calendar).splitlines()
        kept = [x for x in lines if x.startswith(("UID:", "SEQUENCE:", "DTSTART", "DTEND", "SUMMARY:", "ORGANIZER"))]
        text = "\r\n".join(
            (
                *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demo//DA", "METHOD:REPLY", "BEGIN:VEVENT"),
                *kept,
                f"DTSTAMP:{letter.date:%Y%m%dT%H%M%SZ}",
                f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{letter.to}",
                *("END:VEVENT", "END:VCALENDAR", ""),
            )
        )
        return self._later(letter, draw, days=0, text="Accepteret", calendar=text)

    # ------------------------------------------------------------------ preparation to survey
    def _who(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        if draw.random() < 0.25:
            return []
        return [self._later(letter, draw, days=2, text=texts.pick(draw, texts.WHO, leader=story.house.leader))]

    def _prepare(self, letter: Letter, _: Story, draw: random.Random) -> list[Sent]:
        authority = self._authority(letter)
        points = draw.sample(texts.AT_POINTS if authority == "at" else texts.ST_POINTS, 2)
        chair = self._human(letter.to).name
        lines = ["Punkter til dagsordenen:", *(f"- {p}" for p in points), "", f"Mødeleder: {chair}"]
        return [self._later(letter, draw, days=1, text="\n".join(lines))]

    def _draft(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        match story.part.points:
            case "points":
                chosen = draw.sample(texts.HOUSE_POINTS, 2)
                text = "\n".join(("Vi vil gerne have to punkter med:", "", *(f"- {p}" for p in chosen)))
            case "none":
                text = texts.pick(draw, texts.NO_POINTS)
            case _:
                return []
        return [self._later(letter, draw, days=draw.randrange(1, 5), text=text)]

    def _documentation(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        authority, part = self._authority(letter), story.part
        reminder = letter.subject.startswith("Vi mangler")
        if story.meeting is None or story.meeting.start > letter.date:
            return []
        if part.meeting == "missed" and story.missed in (None, story.meeting):
            if story.missed is not None:  # the colleague has said so
                return []
            story.missed = story.meeting
            return [self._later(letter, draw, days=0, text=texts.pick(draw, texts.NOT_HELD))]
        if part.paper == "late" and not reminder and authority == "at":
            return []
        if part.paper == "late_contact" and authority == "st":
            if "late" in story.answered:
                return []
            story.answered.add("late")
            held = self._later(letter, draw, days=1, text="Ja, mødet blev holdt som aftalt. Skemaet følger.")
            day = next_working_day(story.meeting.start.date() + timedelta(days=100), self._programme)
            at = at_time(day, time(9, 30), self._programme.zone)
            return [held, self._form(letter, story, draw, at=at, contact=self._contact(story))]
        if authority == "at":
            topics = tuple(draw.sample(texts.AT_POINTS, 3))
            file = papers.slides(story.house, topics)
            return [
                self._later(
                    letter,
                    draw,
                    days=draw.randrange(0, 4),
                    text="Ja, mødet blev holdt. Her er mine slides.",
                    files=(file,),
                )
            ]
        contact = "" if part.paper == "missing_contact" and not reminder else self._contact(story)
        return [self._form(letter, story, draw, at=self._when(letter, draw, draw.randrange(0, 5)), contact=contact)]

    def _form(self, letter: Letter, story: Story, draw: random.Random, *, at: datetime, contact: str) -> Sent:
        assert story.meeting is not None
        inspector = self._human(letter.to)
        points = tuple(draw.sample(texts.ST_POINTS, 2))
        if draw.random() < 0.15 and contact:
            text = papers.typed_form(story.house, inspector, story.meeting, contact=contact, points=points)
            return self._at(letter, draw, at, text)
        file = papers.form(
            story.house,
            inspector,
            story.meeting,
            contact=contact,
            points=points,
            issue="Beboernes ret til køkkenet mod personalets sikkerhed",
            benefit="Godt. Ledelsen var aktiv.",
        )
        return self._at(letter, draw, at, "Mødet blev holdt. Skemaet er vedhæftet.", (file,))

    def _missing(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        text = f"Kontaktperson til spørgeskemaet: {self._contact(story)}"
        return [self._later(letter, draw, days=1, text=text)] if "Kontaktperson" in letter.text else []

    def _survey(self, letter: Letter, story: Story, draw: random.Random) -> list[Sent]:
        part = story.part
        reminder = letter.subject.startswith("Husk")
        if part.answers is None or "survey" in story.answered or (part.answers_late and not reminder):
            return []
        story.answered.add("survey")
        text = "\n".join(texts.survey_lines(part.answers))
        return [self._later(letter, draw, days=draw.randrange(1, 6), text=text)]

    # ------------------------------------------------------------------ writing
    def _later(
        self,
        letter: Letter,
        draw: random.Random,
        *,
        days: int,
        text: str,
        files: tuple[File, ...] = (),
        calendar: str = "",
    ) -> Sent:
        return self._at(letter, draw, self._when(letter, draw, days), text, files, calendar)

    def _at(
        self,
        letter: Letter,
        draw: random.Random,
        at: datetime,
        text: str,
        files: tuple[File, ...] = (),
        calendar: str = "",
    ) -> Sent:
        name = self._name(letter)
        whole = f"{text}\n\n{draw.choice(texts.SIGN)}\n{name}"
        pen = random.Random(f"{self._seed} {letter.message_id} {at}")

        def write(now: datetime, number: int) -> bytes:
            return reply(letter, whole, now=now, name=name, draw=pen, files=files, calendar=calendar, number=number)

        return Sent(at=at, sender=letter.to, write=write)

    def _away(self, letter: Letter, back: date) -> Sent:
        """An out-of-office answer, as Outlook sends it."""
        name = self._name(letter)

        def write(now: datetime, number: int) -> bytes:
            text = f"Tak for din mail. Jeg holder ferie og er tilbage {format_day(back)}.\n\nMed venlig hilsen\n{name}"
            raw = reply(letter, text, now=now, name=name, draw=random.Random(1), number=number)
            head, _, body = raw.partition(b"\r\n\r\n")
            head = re.sub(rb"(?m)^Subject: \S+ ", b"Subject: Automatisk svar: ", head)
            return head + b"\r\nAuto-Submitted: auto-replied\r\n\r\n" + body

        return Sent(at=letter.date + timedelta(minutes=1), sender=letter.to, write=write)

    def _when(self, letter: Letter, draw: random.Random, days: int) -> datetime:
        """Some working days later, at some hour of the day; the same day it is an hour or so later."""
        zone = self._programme.zone
        today = letter.date.astimezone(zone)
        day = add_working_days(today.date(), days, self._programme)
        clock = time(draw.randrange(9, 15), draw.randrange(0, 60))
        at = at_time(next_working_day(day, self._programme), clock, zone)
        return max(at, today + timedelta(minutes=draw.randrange(20, 90)))

    # ------------------------------------------------------------------ who and where
    def _story(self, letter: Letter) -> Story | None:
        found = [s for name, s in self._stories.items() if name in letter.subject]
        return found[0] if found else None

    def _human(self, address: str) -> Human:
        return self._humans[address]

    def _authority(self, letter: Letter) -> str:
        human = self._humans.get(letter.to)
        return human.authority if human else ""

    def _name(self, letter: Letter) -> str:
        human = self._humans.get(letter.to)
        if human is not None:
            return human.name
        story = self._story(letter)
        return story.house.leader if story and letter.to == story.house.email else letter.to_name

    def _contact(self, story: Story) -> str:
        house = story.house
        if story.part.other_contact:
            return f"Afdelingsleder {house.leader.split()[0]} Juul <afdeling@{house.email.partition('@')[2]}>"
        return f"{house.leader} <{house.email}>"


def _day(words: tuple[str, str, str]) -> date:
    return date(int(words[2]), MONTHS.index(words[1]) + 1, int(words[0]))
