"""The day of what is put off or called off is given up, though no new day is said in the same sentence."""

from __future__ import annotations

from typing import Final

from messages.dates import doubts, words
from messages.dates.cursor import Cursor
from messages.dates.phrases import Day, Item

_HOURS: Final = frozenset({"kl", "klokken"})


def drop_put_off(c: Cursor, out: list[Item]) -> None:
    """ "udskyde besøget den 16. januar": the day of what is put off is given up, though no new one is said with it."""
    for item in out:
        if not isinstance(item, Day) or item.is_week or item.is_month or c.word(item.i) in words.UNTIL:
            continue
        sentence, k = c.at(item.i).sentence, item.i - 1
        if _only_the_hour(c, item):
            continue
        thing = False
        while c.at(k).sentence == sentence and item.i - k <= _FAR and c.word(k) in _PUT_OFF_THING:
            thing = thing or c.word(k) in _THING
            k -= 1
        active = c.at(k).sentence == sentence and c.word(k) in _PUTTING_OFF
        active = active and (thing or c.word(k) in _PUTTING_OFF_ONLY)
        if not active and not _is_put_off(c, item, thing):
            continue
        if any(c.word(n) in _MAY_STAND and c.at(n).sentence == sentence for n in range(k - _FAR, item.i)):
            item.doubt = item.doubt or doubts.POLARITY
        else:
            item.dropped = True


def _only_the_hour(c: Cursor, day: Day) -> bool:
    """ "rykke mødet den 4. til kl. 12", "… den 4. kl. 10 til kl. 12": the day stands."""
    behind = range(day.j, day.j + 6)
    sentence = c.at(day.i).sentence
    return any(
        c.word(k) in words.UNTIL and c.word(k + 1) in _HOURS and c.at(k + 1).sentence == sentence for k in behind
    )


def _is_put_off(c: Cursor, day: Day, thing: bool) -> bool:
    """ "besøget den 16. maj er udskudt", "den 16. maj må vi desværre udskyde" at the end of a thought."""
    sentence, k = c.at(day.i).sentence, day.j
    while c.at(k).sentence == sentence and k - day.j <= _FAR and c.word(k) in _MUST:
        k += 1
    if c.at(k).sentence != sentence or c.word(k) not in (_IS_PUT_OFF if thing else _PUTTING_OFF_ONLY):
        return False
    return not c.word(k + 1) or c.at(k + 1).sentence != sentence or c.word(k + 1) in _BECAUSE


_MAY_STAND: Final = words.word_set("ikke not undgå undgår hvis såfremt if uden behøver måske avoid without")
_MUST: Final = words.word_set(
    "er bliver blev må skal desværre vi jeg altså derfor nødt til at kan være blevet has been is be must to"
)
_BECAUSE: Final = words.word_set("da fordi pga grundet og men indtil på because due and")
_IS_PUT_OFF: Final = words.word_set(
    "udskudt udskydes udskyde udsat udsættes udsætte flyttet flyttes flytte rykket rykkes rykke postponed"
)
_FAR: Final = 7
_THING: Final = words.word_set(
    "besøget mødet tilsynet tilsynsbesøget dialogmødet aftalen datoen besøg møde tilsyn tiden visit meeting inspection "
    "appointment"
)
_PUT_OFF_THING: Final = _THING | words.word_set(
    "vores jeres det den de vort aftalte planlagte ellers desværre som er var har vi aftalt planlagt hos her med "
    "jer our your the on scheduled planned for of fra"
)
_PUTTING_OFF: Final = words.word_set(
    "udskyde udskyder udskød udskudt udsætte udsætter udsat flytte flytter rykke rykker postpone postponing postponed "
    "reschedule rescheduling move moving cancel cancelling aflyse aflyser aflyst"
)
_PUTTING_OFF_ONLY: Final = words.word_set("udskyde udskyder udsætte udsætter aflyse aflyser postpone cancel")
