"""What stands beside a no and may take it back: a welcome behind it, a thing refused that is not the offer."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.participation_beside import BUTS
from messages.meaning.participation_speakers import divided
from messages.meaning.tables.participation import BESIDE_YES
from messages.meaning.text import words_of
from messages.reading import Evidence


def beside_no(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """What may take back a no."""
    said = {(h.sentence, c) for h in no for c in range(h.clauses[0], h.clauses[1] + 1)}
    now = [*findings.of("no.for_now"), *(h for h in findings.of("no.not_yet") if (h.sentence, h.clauses[0]) in said)]
    put_off = [findings.evidence(h, "a no for now") for h in now if not findings.inside(h, "answer.idle.put_off")]
    return [
        *put_off,
        *_goes_on(findings, no),
        *_to_do(findings, no),
        *_welcomes(findings, no),
        *_of_what(findings, no),
        *_of_part(findings, no),
    ]


def _goes_on(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """ "Personalet har stemt nej, men jeg er ikke færdig med at tale med dem": the last word is not said."""
    first = min((h.sentence, h.clauses[0]) for h in no)
    return [
        Evidence(text=" ".join(words), rule="a but behind the no")
        for number, sentence in enumerate(findings.sentences)
        for clause in range(sentence.clauses)
        if (words := sentence.clause_words(clause))[0] in BUTS
        and (number, clause) > first
        and not _STILL.isdisjoint(words)
        and not _OURSELVES.isdisjoint(words)
    ]


_STILL = words_of("faerdig faerdige vent stadig overtale presser forsoeger proever arbejder haaber tvivl enig enige")
_OURSELVES = words_of("jeg vi mig os")


def _to_do(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """ "Vi takker nej til at være de første": a no to something that is not the offer."""
    for hit in no:
        words = findings.sentences[hit.sentence].words
        for position in range(hit.first, hit.last):
            behind = words[position + 1 : position + 5]
            if words[position] != "nej" or behind[:2] != ("til", "at") or len(behind) <= _VERB:
                continue
            taking_part = behind[_VERB] in _TAKING_PART or behind[_VERB:] in (("vaere", "med"), ("vaere", "en"))
            if not taking_part:
                return [Evidence(text=" ".join(words[position : position + 5]), rule="a no, but to what?")]
    return []


_VERB = 2  # words behind the "nej"
_TAKING_PART = words_of("deltage medvirke indgaa stille tage modtage blive komme gaa bidrage tiltraede faa have")
_AGREES = words_of("gerne ja velkommen velkomne med svaret accepterer deltager")
_AUTHORITIES = words_of("arbejdstilsynet socialtilsynet")
_PARTS = ("dialogmoedet", "arbejdstilsyn", "socialtilsyn")


def refuses_part(findings: Findings, hit: Hit) -> bool:
    """Whether a no names only a part of the offer: "dialogmødet kan vi ikke være med til"."""
    words = findings.sentences[hit.sentence].words
    clause_of = findings.sentences[hit.sentence].clause_of
    said = [word for word, clause in zip(words, clause_of, strict=True) if hit.covers(clause)]
    dated = ("uge" in said or not _ONE_OF_MANY.isdisjoint(said)) and any(
        word[0].isdigit() for word in said
    )  # "i mødet den 14."
    triples = zip(said, said[1:], said[2:], strict=False)
    return dated or not _OF_PART.isdisjoint(triples) or any(word.startswith(_PARTS) for word in said)


_OF_PART = frozenset(("nej", "til", part) for part in ("moedet", "besoeget", "besoegene"))


def takes_one_part(findings: Findings, yes: list[Hit], no: list[Hit]) -> bool:
    """ "Dialogmødet kommer vi gerne til, men de to besøg kan I spare jer"."""
    wanted, refused = (
        {w for h in hits for w in _clause(findings, h) if w.startswith((*_MEETING, *_VISITING))} for hits in (yes, no)
    )
    return any(
        any(w.startswith(one) for w in wanted) and any(w.startswith(other) for w in refused)
        for one, other in ((_MEETING, _VISITING), (_VISITING, _MEETING))
    )


def _clause(findings: Findings, hit: Hit) -> tuple[str, ...]:
    return findings.sentences[hit.sentence].clause_words(hit.clauses[0])


_MEETING = ("dialogmoede", "moedet")
_VISITING = ("besoeg",)
_ONE_OF_MANY = words_of("moedet besoeget moede besoeg")


def _of_part(findings: Findings, no: list[Hit]) -> list[Evidence]:
    for sentence in findings.sentences:
        if divided(sentence.words) and not _AGREES.isdisjoint(sentence.words):
            return [Evidence(text=sentence.text[:80], rule="not all of the house")]
    for hit in no:
        named = _AUTHORITIES.intersection(findings.sentences[hit.sentence].words)
        others = {w for n, s in enumerate(findings.sentences) if n != hit.sentence for w in s.words}
        if len(named) == 1 and (_AUTHORITIES - named) <= others and not _WELCOMES.isdisjoint(others):
            return [findings.evidence(hit, "a no to a part")]
    if all(refuses_part(findings, h) for h in no):
        return [findings.evidence(no[0], "a no to a part")]
    return []


_WHOLE = 4  # words: a turn of phrase says what it says
_SMALL = 3  # letters: shorter words tell nothing
_PLAIN_NO = words_of(
    "nej fra over pas af forbi afslaar afslag afviser afstaar fravaelger fravalgt deltage deltager deltagelse "
    "med medvirke uden udenfor afbud imod no decline not nei avstaar tacka takke takker sige siger stryg slet "
    "interesseret interesserede relevant aktuelt muligt magter magte overskue overkomme rumme loefte naa orker "
    "frafaldes afslaas fravaelges afvises frabedes frabede formaalsloes formaalsloest overfloedig overfloedigt "
    "afslaa afstaa afvise fravaelge frasige frabede fravalg benaegtende afvisende noget "
    "undvaere dropper skipper orker forsager situation omgang bold bolden sidelinjen bliver tiltag initiativer "
    "stiller melder melde meldt behov oensker gavn mening nogen udelukket umuligt hensigtsmaessigt forsvarligt "
    "rimeligt tid mandskab overskud "
    "kraefter ressourcer penge folk haender energi kapacitet luft lyst raad bemanding timer"
)


_NEXT = words_of("naeste igen listen raekken videre turen rette maalgruppe")
_PLACE = words_of("plads pladsen")
_US = words_of("os huset")  # "I kan godt strege os ud"


def _of_what(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """ "Vi kan desværre ikke åbne informationsarket": no cue says no by itself, and the clause speaks of a thing that
    is not the offer."""
    taken = {(h.sentence, p) for h in findings.hits if not h.rule.endswith(".weak") for p in h.named}
    strange = []
    for hit in no:
        sentence = findings.sentences[hit.sentence]
        named = [sentence.words[p] for p in hit.named]
        if len(named) >= _WHOLE or not _PLAIN_NO.isdisjoint(named):
            return []
        if not _PLACE.isdisjoint(named) or ("i" in named and not _US.isdisjoint(named)):
            return []
        strange.append(
            [
                word
                for position, (word, clause) in enumerate(zip(sentence.words, sentence.clause_of, strict=True))
                if hit.covers(clause)
                and (hit.sentence, position) not in taken
                and word not in BESIDE_YES
                and word not in _PLAIN_NO
                and word not in _NEXT
                and len(word) > _SMALL
            ]
        )
    if not strange or not all(strange):
        return []
    return [Evidence(text=" ".join(sorted(strange, key=len)[0]), rule="a no, but to what?")]


def _welcomes(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """ "Vi deltager ikke, men I er velkomne til dialogmødet": half a yes behind the no."""
    said = {(h.sentence, c) for h in no for c in range(h.clauses[0], h.clauses[1] + 1)}
    first = min(said)
    behind = [
        h
        for h in findings.of("yes", "yes.weak")
        if (h.sentence, h.clauses[0]) > first and (h.sentence, h.clauses[0]) not in said
    ]
    return [
        findings.evidence(h, "a welcome behind the no")
        for h in behind
        if (
            findings.sentences[h.sentence].clause_words(h.clauses[0])[0] in BUTS
            and not _WELCOMES.isdisjoint(findings.sentences[h.sentence].words)
        )
        or _receives(findings.sentences[h.sentence].clause_words(h.clauses[0]))
    ] + [
        findings.evidence(h, "a welcome behind the no")
        for h in findings.of("yes", "yes.weak")
        for n in no
        if h.sentence == n.sentence
        and h.clauses[0] == n.clauses[1]
        and h.first > n.last
        and "og" in findings.sentences[h.sentence].words[n.last : h.first]
        and _receives(findings.sentences[h.sentence].words[n.last :])
    ]


_WELCOMES = words_of("velkomne velkommen velkomment gerne komme deltager")


def _receives(words: tuple[str, ...]) -> bool:
    """ "… og ser frem til at byde jer velkommen"; "I er altid velkomne til at ringe" receives nobody."""
    if not _ELSEWHEN.isdisjoint(words):
        return False
    visited = any(word.startswith(_VISITS) for word in words)
    return visited or not _RECEIVED.isdisjoint(words)


_RECEIVED = words_of("velkomne velkommen modtage indenfor jer")
_VISITS = ("besoeg", "tilsyn", "dialogmoede", "samarbejde")
_ELSEWHEN = words_of(
    "ringe skrive spoerge kontakte igen anden andet andre fortsat fortsatte oevrige daglige fremtidige fremtidigt "
    "videre faglige naeste senere maaske ellers uanset"
)
