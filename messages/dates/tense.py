"""Whether a clause speaks of what was or of what is to come."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, Literal

from messages.dates.clauses import Clause
from messages.dates.words import word_set

Tense = Literal["past", "future"]
_NEAR = 20  # words looked at before and behind a date


def tenses(clauses: list[Clause], otherwise: Tense | None) -> dict[int, Tense | None]:
    """For each position where a date begins: the tense of the words by it, of its clause, of its sentence, else
    `otherwise`."""
    out: dict[int, Tense | None] = {}
    for index, clause in enumerate(clauses):
        if not clause.dates:
            continue
        own = {word for _, word in clause.words}
        whole = _tense(own) or _by_its_sense(own)
        if whole is None:
            around: set[str] = set()
            for near in clauses[max(0, index - 2) : index + 2]:
                if near.sentence == clause.sentence:
                    around.update(word for _, word in near.words)
            whole = _tense(around)
        for k, at in enumerate(clause.dates):
            by_it = _by(clause, k) if len(clause.dates) > 1 else None
            out[at] = by_it or whole or otherwise
    return out


def _by_its_sense(said: set[str]) -> Tense | None:
    """ "Vi måtte vende om": past; "…, men ny dato er den 26.": to come."""
    if "måtte" in said and not said & _NOT_GONE:
        return "past"
    return "future" if said & {"ny", "nyt"} and said & _APPOINTMENTS else None


def _by(clause: Clause, k: int) -> Tense | None:
    """The tense of the words between this date and the one before; where the clause opens with a date, behind it."""
    dates = clause.dates
    before = bisect_left(clause.words, (dates[k - 1],)) if k else 0
    here = bisect_left(clause.words, (dates[k],))
    behind = bisect_left(clause.words, (dates[k + 1],)) if k + 1 < len(dates) else len(clause.words)
    leading = {word for _, word in clause.words[max(before, here - _NEAR) : here]}
    trailing = {word for _, word in clause.words[here : min(behind, here + _NEAR)]}
    opens = not clause.words or clause.words[0][0] > dates[0]
    first, second = (trailing, leading) if opens else (leading, trailing)
    return _tense(first) or _tense(second)


def _tense(said: set[str]) -> Tense | None:
    agreed = said & _AGREED
    if "nærmere" in said:
        agreed -= {"bestemt"}  # "nærmere bestemt den 19." agrees on nothing
    if "ned" in said:
        agreed -= {"lagt"}  # "Onsdag var stedet lagt ned af sygdom"
    if agreed and "været" not in said:
        return "future"
    if said & _PAST and not said & {"ville", "gerne", "hvis", "såfremt", "endelig"}:
        return "past"
    if said & _FUTURE:
        return "future"
    return "past" if said & _PAST_PARTICIPLES else None


_PAST: Final = word_set(
    "var blev havde fandt besøgte mødtes kom tog deltog gik foregik aflagde skete holdt gennemførte afviklede was "
    "were held took did had went happened visited met havde lå sås afsluttede nåede kørte vendte mødte startede "
    "sluttede ankom drøftede talte gennemgik klarede"
)
_PAST_PARTICIPLES: Final = word_set(
    "været afholdt gennemført besøgt aflagt overstået afviklet afsluttet haft deltaget mødt completed done been"
)
_FUTURE: Final = word_set(
    "skal vil kan kunne kommer bliver blive mødes foreslår forslag gerne passer ville afholdes gennemføres holdes "
    "afholde gennemføre planlægger håber ses tilbyder ledig ledige mulighed mulig muligt plan besøger regner "
    "venter forventer will can could shall would suggest propose plan planned helst fint fin klar tager siger få "
    "får bør"
)
_AGREED: Final = word_set(
    "aftalte aftalt aftale flyttet rykket udsat udskudt planlagt booket fastsat berammet foreslog foreslået "
    "tilbød tilbudt bestemt besluttet indkaldt inviteret landet lagt noteret reserveret sat skrevet agreed moved "
    "postponed scheduled booked aftaler meldte enige"
)
_APPOINTMENTS: Final = word_set("dato tid dag aftale mødedato besøgsdato tidspunkt forsøg besøg")
_NOT_GONE: Final = word_set(
    "hvis såfremt endelig aflyse aflyses udsætte udsættes udskyde udskydes flytte flyttes rykke rykkes opgive opgives"
)
"""Beside "måtte": a coming visit is called off, or nothing has happened yet."""
