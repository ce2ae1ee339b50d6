"""Where no word says for or against, but somebody is or has something else that day, the date is in doubt.

"Den 19. juni er jeg i retten", "Vi har besøg af kommunen den 19.": nobody can list all that keeps people away, so what
is not known to be about a visit or a meeting is asked about.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from messages.dates import cues, doubts
from messages.dates.clauses import Clause
from messages.dates.words import word_set

_WHO: Final = word_set(
    "vi jeg man de hun han alle lederen leder forstander forstanderen souschefen afdelingslederen personalet "
    "medarbejderne kollegaen kolleger begge ledelsen huset bostedet botilbuddet tilbuddet afdelingen we i they"
)
_ADVERBS: Final = word_set(
    "dog desværre allerede nemlig også jo derfor faktisk selv begge alle så nok lige pt nu altså desuden igen stadig "
    "til gengæld kun det senest tidligst først eneste igen den d og stor hele en et vores min ellers sammen hver "
    "derudover"
)
_BUSINESS: Final = word_set(
    "besøg besøget tilsyn tilsynet tilsynsbesøg tilsynsbesøget møde mødet dialogmøde dialogmødet møder besøge visit "
    "meeting planen plan dag dagen datoen frist fristen deadline svar tale enige stede hos hjemme hjem der her with "
    "fremme kontoret arbejde arbejdet tilbage retur plads klar klart spændt glade glad sikre sikker åbent tid dato "
    "datoer mødedato stedet derude site onsite rådighed samlet samlede fuldtallige"
)
_DOING: Final = word_set(
    "mødes ses holde holdes afholde afholdes være have besøge besøges komme være på gennemføre gennemføres starte "
    "begynde svare sende have se mødes tale tales ligge finde sted i sige tage sætte vælge bruge aflevere meet be come "
    "visit ud slutte stoppe gå videre køre vi jeg de af til føre lave bestemme aftale kunne kan have "
    "derud derned derop derover derhen forbi"
)
_I_OR_WE: Final = frozenset({"jeg", "vi"})
_FITTING: Final = word_set(
    "var kommer besøger gennemfører starter begynder slutter afslutter afholder siger foreslår tilbyder glæder sender "
    "skriver svarer vender ringer aflægger fører regner satser planlægger forventer afventer venter håber tror mener "
    "ønsker foretrækker vælger sætter aftaler indkalder inviterer booker reserverer byder ser følger spørger afleverer "
    "uploader fremsender modtager returnerer indsender færdiggør udfylder laver underskriver orienterer informerer "
    "gennemgår drøfter taler snakker evaluerer samler kigger tjekker dukker stiller får har er skal bliver passer "
    "behøver plejer orker gør noterer melder finder"
)
"""What somebody does on a day of meeting, or about it: behind another verb somebody is elsewhere."""
_WITH_YOU: Final = word_set(
    "besøg besøget tilsyn tilsynet tilsynsbesøg tilsynsbesøget dialogmøde dialogmødet mødet møde jer dig hos rådighed "
    "klar klart imod modtage fremme ud derud ned derned forbi hen derhen op derop afsted stedet op gerne sammen dialog "
    "rundvisning rundvisningen punkter interview interviews dagen dato datoen porten døren"
)
_SHORTEST: Final = 4
_SAID_OF_DAYS: Final = word_set(
    "bliver kommer ligger står lyder holder gælder egner virker møder fungerer lykkes klinger rammer eller efter hver "
    "under hvor over timer dage uger"
)
"""Neither for nor against: what is often said of a day, and what is no verb."""
_STARTED: Final = word_set(
    "kommet ankommet blevet startet begyndt gået vendt kørt taget mødt enedes færdige flyttet tilmeldt sat "
    "parat fleksibelt"
)
_BOOKED: Final = frozenset({"booket", "booked"})
_VERBS: Final = {"er": "is", "are": "is", "am": "is", "har": "has", "have": "has", "has": "has", "skal": "must"}
_WHAT_IS_MOVED: Final = word_set("mødet besøget tilsynet tilsynsbesøget dialogmødet det den datoen aftalen jer")
_UNKNOWN: Final = word_set("mangler flytter kolliderer ryger volder står")


def occupied(clause: Clause) -> dict[int, tuple[bool, str | None]]:
    """The dates of a clause without words for or against, in doubt where somebody has something else on."""
    if not clause.words or not clause.dates:
        return {}
    said = [word for _, word in clause.words]
    behind = {word for at, word in clause.words if at > clause.dates[-1]}
    if behind & cues.OTHER_EVENTS:
        taken = behind & {"dog", "desværre", "allerede", "nemlig"}
        return dict.fromkeys(clause.dates, (False, None) if taken else (True, doubts.POLARITY))
    if _elsewhere(clause):
        return dict.fromkeys(clause.dates, (True, doubts.POLARITY))
    opens = clause.words[0][0] > clause.dates[0]
    unknown = opens and _is_an_unknown_verb(said[0]) and not set(said[1:2]) & (_WHO - {"i"})
    doubtful = unknown or _has_something_on(said, opens=opens)
    return dict.fromkeys(clause.dates, (True, doubts.POLARITY)) if doubtful else {}


def _is_an_unknown_verb(word: str) -> bool:
    """ "Den 11. driller", "Torsdag støder sammen med …": who knows whether that day will do."""
    return len(word) > _SHORTEST and word.endswith("r") and word not in _FITTING and word not in _SAID_OF_DAYS


def _elsewhere(clause: Clause) -> bool:
    """ "Den 14. sidder jeg i et fly", "er jeg booket", "skal jeg være i Aarhus": a verb and who behind the day."""
    said = clause.words
    for (at, verb), (then, who) in pairwise(said):
        if at < clause.dates[0] or then != at + 1 or who not in _I_OR_WE:
            continue
        rest = [word for where, word in said if where > then and word not in _ADVERBS]
        around = set(rest)
        if verb in {"er", "bliver"} and who == "jeg" and rest and _is_participle(rest[0]):
            return rest[0] not in _STARTED and not around & _BUSINESS and len(rest[0]) > 4
        if verb == "skal" and rest[:2] == ["være", "i"]:
            return not (around - {"i"}) & (_BUSINESS | _WHO)
        if verb in {"er", "sidder"} and rest[:2] == ["i", "møde"]:
            return True
        if verb == "møder" and not rest:
            return False
        if verb == "har" and rest[:2] == ["åbent", "hus"]:
            return True
        if verb == "passer":
            return not around & _WITH_YOU
        return verb.endswith("r") and verb not in _FITTING and not around & _WITH_YOU
    return False


def _has_something_on(said: list[str], *, opens: bool) -> bool:
    for k, word in enumerate(said):
        if word == "flytter" and set(said[k + 1 : k + 4]) & _WHAT_IS_MOVED:
            continue
        if word in _UNKNOWN and ((opens and k == 0) or (said[k - 1 : k] and said[k - 1] in _WHO)):
            return True
        verb = _VERBS.get(word)
        if verb is None:
            continue
        inverted = k + 1 < len(said) and said[k + 1] in _WHO
        if not inverted and not (k and said[k - 1] in _WHO) and not (opens and k == 0 and verb == "is"):
            continue
        rest = [each for each in said[k + 1 + inverted :] if each not in _ADVERBS][:4]
        already = verb == "has" and "allerede" in said
        if not rest or (set(rest) & _BUSINESS and not already):
            continue
        if verb == "has" and _is_participle(rest[0]):
            continue
        if verb == "must" and rest[0] in _DOING:
            continue
        if verb == "is" and rest[0] in _BOOKED and len(said) <= k + 3:
            return True  # for us, or by others
        if verb == "is" and (_is_participle(rest[0]) or rest[0].endswith(("s", "er"))):
            continue
        return True
    return False


def _is_participle(word: str) -> bool:
    return len(word) > 2 and word != "tomt" and word.endswith(("et", "t", "ede", "te"))
