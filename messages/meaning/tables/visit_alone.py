# ruff: noqa: E501 (rows of data)
"""Words that say nothing of a visit's day but where, when and that it is one."""

from __future__ import annotations

from messages.meaning.text import words_of

# The whole mail may be of them.
ALONE = words_of(
    "besoeg besoeget tilsyn tilsynet tilsynsbesoeg tilsynsbesoeget uanmeldt anmeldt kl klokken hos dem det er bliver "
    "vores mit dato datoen den d nu paa og visit ok ja hej mvh vh hilsen igen venlig med som aftalt jeg vi "
    "staar stedet intet saerligt alt vel nej foerst ikke endnu men yes jep tak orden fint godt ok okay uge klaret gjort "
    "blir ble uge i fra til i orden"
)
# The day's own clause may hold them, where other clauses tell of other things.
BESIDE_DAY = words_of(
    "ved ude oppe nede henne derude deroppe dernede derovre derhenne huset husets botilbuddet bostedet institutionen tilbuddet adressen matriklen formiddag eftermiddag formiddagen eftermiddagen morgen middag "
    "praecis sharp begge sammen min mit kollega kollegaen makker m ca samt og besoegsdato besoegsdatoen tilsynsdato dagen var svaret svar naeste stop onsdag mandag tirsdag torsdag fredag dag ugedag start starter mailen "
    "besoegsdag besoegsdagen tilsynsdagen her der mellem hele dagen"
)
# The tense that the day's own clause must not have.
UNFIT = {"held": words_of("er bliver blir staar"), "planned": words_of("var gjort klaret")}
