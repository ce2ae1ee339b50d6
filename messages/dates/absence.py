"""Who is away says no: holidays, courses, illness, closed houses, "er jeg til eksamen"."""

from __future__ import annotations

from typing import Final

from messages.dates.cursor import Cursor
from messages.dates.words import WEEKDAYS, word_set

_AWAY: Final = word_set(
    "ferie sommerferie vinterferie efterårsferie påskeferie juleferie kursus kurser barsel orlov studietur koloni "
    "tjenesterejse rejse konference seminar leave holiday vacation tur ture udflugt lejr lejrtur messe praktik "
    "sommerlejr vinterlejr personaletur personaleseminar lederseminar lederkursus studierejse skiferie "
    "session efteruddannelse uddannelse sommerhus hospitalet sygehuset"
)
_SCHOOL_HOLIDAYS: Final = word_set(
    "ferie sommerferie vinterferie efterårsferie påskeferie juleferie skoleferie industriferie helligdag helligdage "
    "ferieuge"
)
HOLIDAYS: Final = _SCHOOL_HOLIDAYS - {"ferie"}
"""What a week or a day *is*: "Uge 42 er efterårsferie"; somebody may be there all the same."""
_CLOSED: Final = word_set(
    "ferielukket sommerlukket julelukket påskelukket vinterlukket "
    "lukkedag lukkedage lukkeuge ferielukning feriedage fridag ude fraværende sygemeldt "
    "udenbys udenlands afspadserer afspadsering closed"
)
AWAY: Final = _AWAY | _CLOSED | word_set("lukket væk bortrejst syg")
"""Words of absence, behind which 'til den 26. maj' is its end."""
_IS_AWAY: Final = word_set("på i har holder afholder on")
_WITH_TO_HOLD: Final = word_set("am are is m re we holder har holde have er jeg vi")
_NOT_ELSEWHERE: Final = word_set(
    "at stede rådighed disposition jeres tjeneste tilsyn dialogmøde mødet den d det kl klokken"
)
_IS_ONE: Final = frozenset({"er", "bliver", "is"})
_NOT_THEN: Final = word_set("fra efter inden før from after back")


SIGNALS: Final = _AWAY | _CLOSED | _SCHOOL_HOLIDAYS | frozenset({"til"})
"""The words at which `is_away` or `is_at` may find something."""


def is_away(c: Cursor, i: int) -> bool:
    """ "har vi ferie", "er jeg på kursus", "holder lukket", "holder fri": nobody is there."""
    word = c.word(i)
    near = {c.word(k) for k in range(i - 4, i) if c.at(k).sentence == c.at(i).sentence}
    if word in _SCHOOL_HOLIDAYS and near & _IS_ONE and not _is_asked(c, i):
        return not near & _NOT_THEN
    if word in _AWAY:
        return bool(near & _IS_AWAY) and not near & _NOT_THEN
    if word == "fri":
        return bool(near & {"holder", "holde", "har"})
    if word in {"lukket", "væk", "vaek", "away"}:
        return bool(near & _WITH_TO_HOLD)
    return (word in _CLOSED and word != "ude") or (word == "ude" and c.word(i + 1) in {"af", "at"})


def is_at(c: Cursor, i: int) -> bool:
    """ "Den 13. er jeg til begravelse": not "er vi til stede", "er jeg til rådighed"."""
    behind = c.at(i + 1)
    if c.word(i - 2) != "er" or c.word(i - 1) not in {"jeg", "vi"} or behind.kind != "word":
        return False
    return behind.norm not in _NOT_ELSEWHERE and behind.norm not in WEEKDAYS and behind.sentence == c.at(i).sentence


def _is_asked(c: Cursor, i: int) -> bool:
    """Does the sentence of `i` end with a question mark?"""
    sentence = c.at(i).sentence
    return any(c.sign(k) == "?" and c.at(k).sentence == sentence for k in range(i + 1, i + 12))
