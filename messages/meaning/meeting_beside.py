"""Words beside an answer to offered dates that speak of no day: where somebody is, who is counted, a no to a thing."""

from __future__ import annotations

from itertools import pairwise

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.leaning import is_event
from messages.meaning.meeting_answer import Answer
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance
from messages.meaning.tables.harmless import SMALL_WORDS
from messages.meaning.text import words_of
from messages.meaning.wordforms import is_everyday, is_thing


def counts_people(findings: Findings, hit: Hit) -> bool:
    """ "Alle tre afdelinger", "hilse på jer begge": no days are counted."""
    sentence = findings.sentences[hit.sentence]
    counting = sentence.words[hit.first : hit.last]
    if hit.first and sentence.words[hit.first - 1] in ("jer", "os") and _COUNTING.issuperset(counting):
        return True
    if counting == ("alle", "er") and not _TOGETHER.isdisjoint(sentence.clause_words(hit.clauses[0])):
        return True  # "alle er hjemme igen"
    them = counting[0] == "dem" or sentence.words[max(0, hit.first - 1)] == "dem"
    if them and not _MEETING_THEM.isdisjoint(sentence.clause_words(hit.clauses[0])):
        return True  # "jeg glæder mig til at hilse på dem alle"
    if counting == ("alle", "sammen") and not _WE_ALL.isdisjoint(sentence.clause_words(hit.clauses[0])):
        return _DAYS.isdisjoint(sentence.clause_words(hit.clauses[0]))  # "vi er hjemme alle sammen"
    if _COUNTING.issuperset(counting) and sentence.words[max(0, hit.first - 2) : hit.first] in _WE_ARE:
        return True  # "vi skal begge to med"
    if hit.last >= len(sentence.words) or sentence.clause_of[hit.last] != hit.clauses[1]:
        return False
    behind = sentence.words[hit.last]
    return sentence.words[hit.last - 1] in _COUNTING and any(root in behind for root in _PEOPLE)


_MEETING_THEM = words_of("hilse hilser hilste moede moeder moedte se kende hoere samle samlet takke takker tale talt")


def elsewhere(words: tuple[str, ...]) -> bool | None:
    """Whether "vi er i sommerhus …" puts the writers elsewhere; False: "vi er her …"; None: it does not tell."""
    if not _OPEN.isdisjoint(words):
        return None
    for place, word in enumerate(words[:-1]):
        if word not in _BEING or _WE.isdisjoint(words[max(0, place - 1) : place + 2]):
            continue
        behind = [w for w in words[place + 1 :] if w not in _WE and w not in _SMALLER][:2]
        if not behind:
            return None
        if behind[0] in _HERE or (behind[0] in _AT and behind[-1] in _HERE):
            return False
        return True if behind[0] in _AT and len(behind) > 1 else None
    return None


def of_a_thing(words: tuple[str, ...]) -> bool:
    """Whether a clause speaks of a thing that no meeting needs: "kantinen holder lukket", "vejen er spærret"."""
    first = next((word for word in words if word not in _SMALL), "")
    return (is_thing(first) or first in _MORE_THINGS) and first not in _ROOMS


def lacks_a_thing(words: tuple[str, ...]) -> bool:
    """ "Vi har desværre ikke kage", "der er ikke mange parkeringspladser"."""
    if {"ikke", "ingen"}.isdisjoint(words) or not {"har", "er", "findes"} & set(words[:3]):
        return False
    content = [w for w in words if w not in _BESIDE_A_THING]
    return bool(content) and all(is_thing(w) and w not in _NEEDED for w in content)


def told_beside(findings: Findings, no: Hit, references: tuple[Reference, ...], answer: Answer) -> bool:
    """Whether a no that speaks of no day is of a thing ("kantinen holder lukket"), or comes before the yes that is
    drawn from it ("min souschef er på kursus for tiden, men den 15. …")."""
    sentence = findings.sentences[no.sentence]
    words = sentence.clause_words(no.clauses[0])
    if of_a_thing(words) and _PERSONS.isdisjoint(words):
        return True
    if _called_off(words) or _of_another_matter(findings, no):
        return True
    if not _WAS.isdisjoint(words) or lacks_a_thing(words):
        return True
    if ("i", "dag") in pairwise(words) and {"vi", "jeg"}.isdisjoint(words):
        return True  # "min sekretær er på kursus i dag"
    if words[0] in ("indtil", "forinden") and "da" in words[:2]:
        return True  # "indtil da er halvdelen af huset på koloni"
    if not _CANNOT.isdisjoint(words) and _OF_IT.isdisjoint(words[:2]):
        return False
    taken = [
        r
        for r in references
        if answer.stances.get(r.start) is Stance.YES and (r.sentence, r.clause) > (no.sentence, no.clauses[1])
    ]
    if not taken:
        return False
    told = {
        word
        for r in taken[:1]
        for clause in range(r.clause, findings.sentences[r.sentence].clauses)
        for word in findings.sentences[r.sentence].clause_words(clause)[:1]
    }
    if not told.isdisjoint(_TURNS):
        return True
    return not _FOR_A_TIME.isdisjoint(words) or "uden" in words


def _of_another_matter(findings: Findings, no: Hit) -> bool:
    """ "Så er asken fra bålet fejet væk", "deres parkeringsplads er håbløs": mild words, and of nobody here."""
    sentence = findings.sentences[no.sentence]
    if not _MILD.issuperset(sentence.words[p] for p in no.named if sentence.words[p] not in SMALL_WORDS):
        return False
    if any(no.covers(sentence.clause_of[p]) for p in findings.negators[no.sentence]):
        return False
    for position, (word, of) in enumerate(zip(sentence.words, sentence.clause_of, strict=True)):
        if not no.covers(of) or position in no.named:
            continue
        named = position > 0 and findings.text[sentence.spans[position][0]].isupper()
        opens = position == 0 and not (word in SMALL_WORDS or is_everyday(word) or word in _OPENING)
        if named or opens or word in _OF_THE_MEETING or word.startswith(_HOLDERS) or word.endswith(_HOLDERS):
            return False
    return True


def _called_off(words: tuple[str, ...]) -> bool:
    """ "Personalemødet er alligevel aflyst": something else that would have hindered."""
    told = [place for place, word in enumerate(words) if word in _OFF]
    return bool(told) and any(is_event(word) for word in words[: told[0]]) and _NOT_OFF.isdisjoint(words)


def conceded(findings: Findings, hit: Hit) -> bool:
    """ "… selv om det er tidligt": known, and no matter."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    opening = words[1:] if words[0] == "ogsaa" else words
    return opening[:1] in (("selvom",), ("skoent",)) or opening[:2] == ("selv", "om")


def tells_why(findings: Findings, reference: Reference, no: Hit | None) -> bool:
    """ "Jeg er på ferie til den 26.": a day that was not offered, and what somebody does then; no word refuses it."""
    if reference.slots or reference.mention is None or no is None:
        return False
    sentence = findings.sentences[reference.sentence]
    return _REFUSING.isdisjoint(sentence.words[p] for p in no.named) and not sentence.question


def explains_a_no(findings: Findings, reference: Reference, references: tuple[Reference, ...], answer: Answer) -> bool:
    """ "… undtagen den 30., hvor jeg har fri inden 1. maj": tells why the day before it does not suit."""
    if not reference.clause:
        return False
    opens = findings.sentences[reference.sentence].clause_words(reference.clause)[0]
    return opens in _WHY and any(
        (r.sentence, r.clause) == (reference.sentence, reference.clause - 1)
        and answer.stances.get(r.start) in (Stance.NO, Stance.IMPLIED_NO)
        for r in references
    )


_WHY = words_of("hvor da fordi for som der idet eftersom")
_REFUSING = words_of(
    "ikke kan kunne nej passer duer dur gaar heller hverken ingen intet umulig umuligt udelukket undtagen bortset "
    "duer fungerer nogen naar svaert vanskeligt"
)
_COUNTING = words_of("alle begge tre to fire samtlige")
_TOGETHER = words_of(
    "hjemme her samlet samlede arbejde vagt med klar klare glade enige tilbage inde spaendte moedt stede raske friske "
    "indforstaaede begejstrede orienteret orienterede informeret underrettet positive forventningsfulde hoert spurgt"
)
_WE_ALL = words_of("vi os jer her de")
_DAYS = words_of("dem dage dagene datoer datoerne tider tiderne tidspunkter tidspunkterne forslag forslagene")
_WE_ARE = (("vi", "skal"), ("skal", "vi"), ("vi", "vil"), ("vil", "vi"))
_PEOPLE = (
    *(
        "afdeling",
        "team",
        "leder",
        "medarbejder",
        "kolleg",
        "enhed",
        "matrik",
        "parter",
        "instans",
        "bosteder",
        "beboer",
    ),
    *(
        "person",
        "repraesentant",
        "chefer",
        "sagsbehandl",
        "paedagog",
        "gruppe",
        "myndighed",
        "bygning",
        "etage",
        "sider",
    ),
    *("vagthold", "tilsyn", "huse", "vagter", "borger", "naboer", "kontorer", "konsulent", "raad", "parterne"),
)
_BEING = words_of("er har holder skal ligger sidder bliver rejser tager koerer staar befinder opholder gaar")
_WE = words_of("vi jeg")
_HERE = words_of(
    "her hjemme huset kontoret stedet klar klare arbejde matriklen adressen med parat jer fri tilgaengelige der"
)
_AT = words_of("i paa til hos ved ude")
_SMALLER = words_of("alle begge nemlig jo alligevel ogsaa allerede desvaerre altsaa samlet sammen hele")
_OPEN = words_of("maaske muligvis hvis nok vist formentlig ikke ingen kun men dog plejer")
_SMALL = words_of("er der og men saa for da vores den det de en et i paa ved hele mens fra til")
_MORE_THINGS = words_of(
    "regnskabet regnskabsaaret budgettet aaret saesonen haven "
    "daekningen forbindelsen netforbindelsen signalet "
    "receptionen indkoerslen motorvejen togene banen broen skolen boernehaven vejret"
)
_BESIDE_A_THING = words_of(
    "vi jeg der her er har findes ikke ingen desvaerre men og dog jo saa mange meget flere noget "
    "nogen til i paa ved en et"
)
_NEEDED = words_of("plads pladser tid lokale lokaler moedelokale moedelokaler rum stole borde stroem varme vand")
_MILD = words_of(
    "elendig elendigt elendige haabloes haabloest haabloese daarlig daarligt daarlige skidt traels svaer svaert svaere "
    "pakket vaek taget tom tomt tomme lukket lukkede fyldt fyldte fuld fuldt fulde gaaet roeget er har helt ned spist"
)
_OPENING = words_of("til i paa saa der ved fra efter hos naar da deres dens dets")
_OF_THE_MEETING = words_of(
    "tidspunktet tidspunkt timing "
    "vi jeg os mig vores min mit mine det den dem hun han man dag dagen dage dagene tid tiden tider dato datoen moedet "
    "moeder moede dialogmoedet mulighed muligheden forslag forslaget lokale lokalet lokaler salen kalender kalenderen "
    "bog bogen flere halvdelen resten nogle mange alle ingen begge andre hvis men dog desvaerre ellers maaske nok "
    "plads pladsen huset stedet doeren uge ugen"
)
# Who or what a meeting needs, at the end or the beginning of a word.
_HOLDERS = (
    *("leder", "lederen", "ledere", "ledelse", "ledelsen", "chef", "chefen", "formand", "formanden", "paedagog"),
    *("medarbejder", "personale", "vikar", "konsulent", "kolleg", "makker", "team", "teamet", "holdet", "bestyrelse"),
    *("repraesentant", "direktoer", "forstander", "kontor", "kontoret", "afdeling", "tilsyn", "tilsynet", "jurist"),
    *("moedelokale", "kommune", "bemanding", "bemandingen", "vagten", "vagtplan", "kalender", "kalenderen", "amr"),
)
_WAS = words_of("var vaeret havde blev")
_ROOMS = words_of(
    "kontoret lokalet moedelokalet moedelokaler salen stuen faellesrummet moederummet kalenderen doeren "
    "hoveddoeren porten"
)
_PERSONS = words_of("vi jeg os mig lederen ledelsen alle personalet i jer")
_OFF = words_of("aflyst udskudt droppet flyttet rykket skubbet aflyses udskydes flyttes rykkes")
_NOT_OFF = words_of("ikke dialogmoedet moedet hvis maaske til ind")
_CANNOT = words_of("kan kunne nej afbud forhindret forhindrede deltage ikke pas")
_OF_IT = words_of("det man")
_TURNS = words_of("men saa derfor heldigvis")
_FOR_A_TIME = words_of(
    "tiden oejeblikket lige nu indtil frem ugen maaneden januar februar marts april maj juni juli august september "
    "oktober november december sommeren foraaret efteraaret vinteren resten foerst"
)
