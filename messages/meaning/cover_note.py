"""Whether every clause beside a form is understood: only then is the form taken as it stands.

What else the words may say cannot be listed ("Asta overtager efter Villads", "skriv til sekretæren"), so that all that
is not plainly a pointer to the paper, politeness, lateness, trouble with a file or an offer to help is put before a
person. `papers/note_doubts.py` names the reasons that are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from messages.danish import MONTHS
from messages.meaning.asides import UNKNOWN, of_things
from messages.meaning.cover_loose import harmless
from messages.meaning.cover_risk import stands_against, touches
from messages.meaning.cover_words import familiar, names_form, names_paper
from messages.meaning.cues import NEGATORS
from messages.meaning.findings import Findings, find_cues
from messages.meaning.tables.cover_note import (
    AROUND,
    AWAY,
    BUT,
    GLAD,
    GREETED,
    GREETING,
    LATE,
    NOT_TALK,
    OFFER,
    PAPER,
    PLACES,
    SURVEY,
    TELLING,
    THANKS,
    TROUBLE,
    TROUBLE_MORE,
)
from messages.meaning.text import FOLDED_WEEKDAYS, fold, words_of
from messages.meaning.wordforms import is_grave, is_thing
from messages.reading import Evidence

RULE = "something beside the form"
_LONGEST = 120


def not_understood(
    prose: str, *, house: str | None, named: Iterable[str], people: Iterable[str], met: date | None
) -> list[Evidence]:
    """The sentences of `prose` (the running text beside a form) with a clause that nothing accounts for.

    `named`: texts whose words may be named (house, address, inspectors, sender); `people`: the house's leader and the
    survey's contact, of whom little may be said; `met`: the meeting's day, whose weekday alone may be named.
    """
    findings = find_cues(prose, house=house)
    held = {word for text in people for word in _words_in(text)}
    names = frozenset(word for text in named for word in _words_in(text)) - held
    note = _Note(findings=findings, people=frozenset(held), names=names, capital=_capitals(findings))
    days = {word for day, word in enumerate(FOLDED_WEEKDAYS) if met is not None and day != met.weekday()}
    days |= {word for month, word in enumerate(MONTHS, 1) if met is not None and month != met.month}
    return [
        Evidence(text=" ".join(prose[sentence.start : sentence.end].split())[:_LONGEST], rule=RULE)
        for number, sentence in enumerate(findings.sentences)
        if _strange_days(sentence.words, days)
        or not (note.understood(number) or harmless(findings, number, people=note.people, names=note.names))
    ]


def _words_in(text: str) -> Iterator[str]:
    for word in re.findall(r"[^\W\d_][\w'-]*", text):
        yield fold(word)
        yield fold(word) + "s"


def _capitals(findings: Findings) -> frozenset[str]:
    """The words with a capital letter within a sentence: names, which no list of everyday words knows."""
    return frozenset(
        word
        for sentence in findings.sentences
        for word, (start, end) in zip(sentence.words[1:], sentence.spans[1:], strict=True)
        if end - start > 1 and findings.text[start].isupper() and word not in _HOUSE
    )


def _strange_days(words: tuple[str, ...], others: set[str]) -> bool:
    """Whether a weekday or a month is named that is not the meeting's; days of a month are compared elsewhere."""
    if not _REACHED.isdisjoint(words) or (not _OFF.isdisjoint(words) and _PROMISED.isdisjoint(words)):
        return False
    return any(
        word.startswith(other) and not before[:1].isdigit() and before not in _ANY
        for before, word in zip(("", *words), words, strict=False)
        for other in others
    )


@dataclass(frozen=True, kw_only=True)
class _Note:
    """The words beside a form, with what the form names."""

    findings: Findings
    people: frozenset[str]
    names: frozenset[str]
    capital: frozenset[str]

    def understood(self, number: int) -> bool:
        """Whether a sentence is accounted for: as a whole, or clause by clause."""
        sentence = self.findings.sentences[number]
        words = sentence.words
        if stands_against(words):
            return False
        if _initials(self.findings.text[sentence.start : sentence.end]) or self._of_the_paper(
            words, self._given(number)
        ):
            return True
        if self._offers(words) or self._of_the_survey(words):
            return True
        before = ""
        for clause in range(sentence.clauses):
            before = self._says(number, clause, before)
            if not before:
                return False
        return True

    def _says(self, number: int, clause: int, before: str) -> str:
        """What a clause is about, "" where nothing accounts for it; `before`: what the one before it is about."""
        words = self.findings.sentences[number].clause_words(clause)
        if not words or self._greets(words) or (before == "greeting" and GREETED.issuperset(words)):
            return "greeting"
        if _OPINION.issuperset(words):
            return "talk"
        if self._of_the_paper(words, self._given(number)) or self._of_the_survey(words):
            return "paper"
        if before == "paper" and all(word in AROUND or word in AWAY or word in _SOFT_TURN for word in words):
            return "paper"
        if _within(words, LATE, _LATE) or _within(words, PLACES | AROUND, _REACHED):
            return "paper"
        if self._offers(words):
            return "offer"
        return "talk" if self._polite(number, clause, before) else ""

    def _greets(self, words: tuple[str, ...]) -> bool:
        """A greeting, a closing with a name, or nothing but the house's name and address."""
        known = GREETED | self.names
        greeting = words[0] in GREETING and all(word in known for word in words[1:])
        closing = not _CLOSING.isdisjoint(words[:2]) and len(words) <= _SIGNED
        return greeting or closing or all(word in self.names or word in _HOUSE or word[0].isdigit() for word in words)

    def _given(self, number: int) -> frozenset[str]:
        """The names of colleagues for whom the sender writes: "på vegne af Bo", "Torbens slides"."""
        sentence = self.findings.sentences[number]
        pairs = zip(("", "", *sentence.words), ("", *sentence.words), sentence.words, strict=False)
        return frozenset(
            word
            for at, (second, first, word) in enumerate(pairs)
            if self.findings.text[sentence.spans[at][0]].isupper()
            and word not in self.people
            and (
                (second, first) == ("vegne", "af")
                or first in _COLLEAGUE
                or (at and word.endswith("s") and any(map(names_paper, sentence.words[at + 1 : at + 2])))
            )
        )

    def _of_the_paper(self, words: tuple[str, ...], given: frozenset[str]) -> bool:
        """ "Hermed skemaet fra mødet i torsdags", "jeg kunne ikke åbne skabelonen på min iPad"."""
        about = any(map(names_paper, words))
        trouble = not TROUBLE.isdisjoint(words)
        if not about and not trouble:
            return False
        known = AROUND | PAPER | given | self.names | (TROUBLE | TROUBLE_MORE if trouble else _NOTHING)
        if "men" in words and not _THERE.isdisjoint(words[words.index("men") :]):
            known |= _SOFT_TURN
        if any(first == "af" and word in _BY for first, word in pairwise(words)):
            return False
        rest = [
            word
            for at, word in enumerate(words)
            if not (word in known or names_paper(word) or word[0].isdigit())
            and not (word in self.people and (words[at - 1] in _WITH or words[at - 1] in self.people))
        ]
        return self._adds_little(rest, 2 if any(map(names_form, words)) and not trouble else 0)

    def _adds_little(self, rest: list[str], most: int) -> bool:
        """Whether words that no list holds are few, of every day, and such as change nothing."""
        plain = [word for word in rest if word not in GLAD and word not in THANKS]
        return len(plain) <= most and all(
            familiar(word)
            and not is_grave(word)
            and word not in self.capital
            and word not in TELLING
            and word not in BUT
            and word not in NEGATORS
            and word not in self.people
            for word in rest
        )

    def _of_the_survey(self, words: tuple[str, ...]) -> bool:
        """Words about the survey or its contact, which `note_doubts.py` has found to say what the form says."""
        about = any(word in _ABOUT_SURVEY for word in words) or (words[0] in self.people and words[-1] in _CONTACT)
        known = SURVEY | AROUND | self.people
        return about and all(word in known or names_paper(word) or word[0].isdigit() for word in words)

    def _offers(self, words: tuple[str, ...]) -> bool:
        """ "Ring, hvis noget mangler", "sig endelig til"."""
        known = OFFER | AROUND | self.names
        rest = [word for word in words if not (word in known or names_paper(word) or word[0].isdigit())]
        return not _HOW.isdisjoint(words) and self._adds_little(rest, 1)

    def _polite(self, number: int, clause: int, before: str) -> bool:
        """Thanks, wishes, the weather, a good meeting: in everyday words, and of nothing that the form is about."""
        findings = self.findings
        words = findings.sentences[number].clause_words(clause)
        if any(word in BUT or word in NEGATORS or is_grave(word) for word in words) or touches(words):
            return False
        hits = [h for h in findings.in_sentence(number) if h.covers(clause)]
        if any(h.rule.startswith(_GRAVE) and not findings.inside(h, *_TALK) for h in hits):
            return False
        thanks = not THANKS.isdisjoint(words[:3]) and _WHY.isdisjoint(words)
        wishes = "oensker" in words[:2]
        if not thanks and not (NOT_TALK - ({"oensker"} if wishes else _NOTHING)).isdisjoint(words):
            return False
        if not thanks and any(
            word in self.people and not {words[at - 1]} & (_WITH | self.people) for at, word in enumerate(words)
        ):
            return False
        things = _PEOPLE.isdisjoint(words) and (
            of_things(words) or any(map(is_thing, words)) or not _WEATHER.isdisjoint(words)
        )
        glad = not GLAD.isdisjoint(words) or any(hit.rule.startswith(_TALK) for hit in hits)
        further = before == "talk" and not _OURS.isdisjoint(words[:2])
        if not (thanks or glad or things or further):
            return False
        if not (self.capital - self.names - self.people - GREETED - AROUND).isdisjoint(words):
            return False
        unknown = [word for word in words if not (familiar(word) or word in self.names or word in self.people)]
        told = thanks or of_things(words) or (things and not _WEATHER.isdisjoint(words))
        return len(unknown) <= (UNKNOWN if told else int(glad and words[0] in _WISHES))


_NOTHING: frozenset[str] = frozenset()
_TALK = ("small.talk", "greeting", "courtesy.")
_GRAVE = ("finding", "notification", "contact", "upheaval", "third_party", "reversal", "cancel", "condition", "irony")
_SOFT_TURN = words_of("men")
_THERE = words_of("udfyldt alt her alle")
_BY = words_of("huset tilbuddet stedet botilbuddet bostedet institutionen lederen ledelsen dem hende ham andre")
_WITH = words_of("hos med")
_COLLEAGUE = words_of("kollega kollegaen makker")
_WHY = words_of("at fordi hvis")
_OURS = words_of("vi alle der som")
_CLOSING = words_of("mvh vh kh hilsen")
_SIGNED = 5  # words: "venlig hilsen" and a name
_WEATHER = words_of("blaeser regner sner skinner fryser")
_OPINION = words_of("jeg vi synes haaber at")
_WISHES = words_of("haaber god godt rigtig fortsat glaedelig hav ha jeg vi med og oensker") - words_of("jeg vi")
_PEOPLE = words_of(
    "huset tilbuddet stedet botilbuddet bostedet institutionen leder lederen ledelsen "
    "forstander forstanderen souschefen "
    "kommunen regionen styrelsen de dem hun han hende ham medarbejderne personalet beboerne borgerne beboer borger "
    "man nogen en"
)
_CONTACT = words_of("kontakt kontaktperson kontaktpersonen")
_HOUSE = words_of("huset husets")
_ABOUT_SURVEY = _CONTACT | words_of(
    "spoergeskema spoergeskemaet spoergeskemaundersoegelsen undersoegelse undersoegelsen"
)
_LATE = words_of(
    "beklager undskyld sent sene sen forsinket forsinkelse forsinkelsen ventetid ventetiden vente ventet travlt travl "
    "travlhed glemte glemt taalmodighed taalmodigheden overset smuttede rykke rykker rykkeren rykkede "
    "hast lykkedes bagud forglemmelse forglemmelsen hov ups tid"
)
_REACHED = words_of("kontoret tlf telefon telefonen mobil traeffes fanges")
_OFF = words_of(
    "ferie fri kursus weekend seminar rejse hjemme farten fredag skrivebordsdag udflugt retur udbakken serveren "
    "forsvandt ses temadag temadagen konference konferencen nede internet internettet nettet netvaerket systemet "
    "computeren pc'en sygemeldt syg syge influenza feber migraene pinden"
)
_PROMISED = words_of(
    "moede moedet moeder dialogmoede dialogmoedet sender sende sendes kommer foelger skriver retter faar spoergeskema "
    "spoergeskemaet holdt blev boer skal moedtes aftalt"
)
_ANY = words_of("en hver")
_HOW = words_of(
    "hvis saafremt spoergsmaal kvitter kvittere kvitteres kvittering lyd velkommen velkomne know toev sig sige "
    "tvivlsspoergsmaal raadighed"
)


def _within(words: tuple[str, ...], known: frozenset[str], about: frozenset[str]) -> bool:
    return not about.isdisjoint(words) and all(word in known or word[0].isdigit() for word in words)


def _initials(text: str) -> bool:
    return re.fullmatch(r"\W*[A-ZÆØÅ]{1,4}\W*", text) is not None
