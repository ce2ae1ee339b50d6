"""What in a reply to the invitation speaks for a yes and what for a no: the cues that stand as they are said."""

from __future__ import annotations

from dataclasses import dataclass

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings, Negation, whole
from messages.meaning.participation_asked import answers_aside, own_questions, refused_by_nobody
from messages.meaning.participation_mentions import (
    by_others,
    echoed,
    ending,
    in_noise,
    is_habit,
    of_a_thing,
    of_neighbours,
    of_the_others,
    only_named,
    only_possible,
    only_thought_of,
    opens_yes,
    refused_elsewhere,
    with_something_else,
)
from messages.meaning.story import said_by_others, tells_before, tells_of_then
from messages.meaning.text import Sentence, words_of
from messages.reading import Evidence


@dataclass(frozen=True)
class Votes:
    yes: list[Hit]
    no: list[Hit]
    lack: list[Hit]  # "ikke tid til": a no, unless a yes overrules it
    doubts: list[Evidence]


_PLAIN = words_of(
    "ja jo jep yes deltage deltager deltagelse med medvirke medvirker tilmelder tilmeld tilmeldt tilmeldes "
    "imod stiller op takker takke accepterer tilsagn klar klare meld melder tilslutter skriv noter regn tael"
)


_PLAIN_NO = words_of(
    "nej ellers med fra over pas afslaar afslag afviser afstaar fravaelger deltage deltager deltagelse medvirke "
    "medvirker afbud decline nei takker"
)


def count(findings: Findings) -> Votes:
    """The cues of a yes and of a no, those in questions, courtesies and turned round taken out."""
    noise = ("answer.noise", "yes.past", "courtesy.question", "reason.ongoing_programme")
    yes, doubts = [], []
    echoes = echoed(findings)
    no = [*findings.of("no"), *ending(findings, "no"), *echoes]
    no = [h for h in no if not (of_a_thing(findings, h) or refused_elsewhere(findings, h))]
    musing = own_questions(findings) | answers_aside(findings)
    no = [h for h in no if not in_noise(findings, h) and _says(findings, h) and h.sentence not in musing]
    doubts += [findings.evidence(h, "double negation") for h in no if only_possible(findings, h)]
    no = [h for h in no if not only_possible(findings, h)]
    denied = {number for answer in refused_by_nobody(findings) for number in (answer - 1, answer)}
    no = [h for h in no if h.sentence not in denied]
    lack = [h for h in findings.of("no.lack") if _says(findings, h)]
    lack = [h for h in lack if not findings.inside(h, "answer.noise", "no.untimely")]
    claims: list[Hit] = []
    told = [h for h in (*findings.of("yes", "yes.lone"), *ending(findings, "yes")) if not of_the_others(findings, h)]
    for hit in told:
        if hit.sentence in musing or _noisy(findings, hit, noise) or not _says(findings, hit) or _wished(findings, hit):
            continue
        negation = findings.negation(hit)
        refused = [h for h in (*no, *lack) if h.sentence == hit.sentence and _touch(h, hit)]
        if _thought_not(findings, hit):
            if not refused:
                doubts.append(findings.evidence(hit, "a negation in front"))
            continue
        if negation is Negation.NONE:
            # "Det siger vi ikke nej til", "ikke noget imod at deltage": the yes holds the negation in its own words.
            own = {p for p in hit.named if findings.sentences[hit.sentence].words[p] in NEGATORS}
            claimed = [h for h in refused if set(h.named) <= set(hit.named) or (own and set(hit.named) & set(h.named))]
            claims += claimed
            if not [h for h in refused if h not in claimed and set(h.named) & set(hit.named)]:
                yes.append(hit)
        elif not refused and not _within_denial(findings, hit):
            if negation is Negation.SURE:
                no.append(hit)
            else:
                doubts.append(findings.evidence(hit, "negation far off"))
    yes, no = _of_now(findings, yes, no)
    no = [h for h in no if h not in claims]
    lack = [h for h in lack if h not in claims]
    used = {(h.sentence, p) for h in (*no, *lack) for p in h.named}
    for hit in list(no):
        if hit.rule == "no" and _doubly(findings, hit, used):
            no.remove(hit)
            doubts.append(findings.evidence(hit, "double negation"))
    no = [h for h in no if not opens_yes(findings, h, yes)]
    if no:
        yes = [h for h in yes if not (with_something_else(findings, h) or (echoes and by_others(findings, h)))]
    return Votes(yes, no, lack, doubts)


def _within_denial(findings: Findings, hit: Hit) -> bool:
    """ "Ikke bede os om to gange": the words of another yes that holds the negation itself."""
    words = findings.sentences[hit.sentence].words
    return any(
        h.sentence == hit.sentence and set(hit.named) < set(h.named) and any(words[p] in NEGATORS for p in h.named)
        for h in findings.of("yes")
    )


def _of_now(findings: Findings, yes: list[Hit], no: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Without what was answered another time or thought at first: "Sidste år måtte vi takke nej, i år siger vi ja"."""
    return [h for h in yes if not of_then(findings, h)], [h for h in no if not of_then(findings, h)]


def of_then(findings: Findings, hit: Hit) -> bool:
    """Whether a cue stands in what is told of another time, or of what was thought at first."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.clause_words(hit.clauses[0])
    opening = [sentence.clause_words(clause) for clause in range(hit.clauses[0])]
    return tells_of_then(words) or tells_before(words, opening) or is_habit(words)


def verdict(findings: Findings, votes: Votes, no: list[Hit]) -> str | None:
    """Which of a yes and a no in one mail holds: the last one, said outright, where the others only lead up to it as
    what somebody else said, or as part of the reason; None where they may both hold."""
    said = [*((h, "yes") for h in votes.yes), *((h, "no") for h in no if not of_neighbours(findings, h))]
    last, outcome = max(said, key=lambda one: (one[0].sentence, one[0].clauses[0], is_outright(findings, one[0])))
    if not is_outright(findings, last):
        return None
    place = (last.sentence, last.clauses[0])
    for hit, way in said:
        if way == outcome:
            continue
        words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
        before = (hit.sentence, hit.clauses[1]) < place
        told = said_by_others(words) or _within_reason(findings, hit, last) or only_named(findings, hit)
        told = told or only_thought_of(words)
        if not before or not told:
            return None
    return outcome


def _within_reason(findings: Findings, hit: Hit, no: Hit) -> bool:
    """ "Vi er i et forløb med en psykolog, og alle er med. Vi afslår": joined is what the reason tells of."""
    if no.rule == "yes" or hit.rule == "no":
        return False
    return hit.sentence < no.sentence and any(
        h.sentence == hit.sentence and h.first < hit.first for h in findings.of("reason.ongoing_programme")
    )


def leaning(findings: Findings) -> list[Hit]:
    """What leans towards a yes where nothing says one; none where anything leans the other way."""
    if findings.has("sorry", "no.lack", "yes.past"):
        return []
    out = [h for h in findings.of("yes.lean") if _says(findings, h) and not findings.inside(h, "answer.noise")]
    out = [h for h in out if findings.negation(h) is Negation.NONE and not _thought_not(findings, h)]
    return out + [whole(n, findings.sentences[n], "yes.lean") for n in refused_by_nobody(findings)]


def _thought_not(findings: Findings, hit: Hit) -> bool:
    """ "Vi synes ikke, det er noget for os": what is thought not to be."""
    if not hit.clauses[0]:
        return False
    before = findings.sentences[hit.sentence].clause_words(hit.clauses[0] - 1)
    return before[-1] in NEGATORS and not _THINKING.isdisjoint(before)


_THINKING = words_of("synes tror mener finder vurderer forventer forestiller regner haaber oplever ser")


def _noisy(findings: Findings, hit: Hit, noise: tuple[str, ...]) -> bool:
    """Whether a yes is part of what answers nothing; "I er velkomne hos os" is more than the courtesy in it."""
    return any(
        h.rule in noise
        and not set(h.named).isdisjoint(hit.named)
        and not (set(h.named) < set(hit.named) and (h.rule == "courtesy.question" or _holds_no(findings, hit)))
        for h in findings.in_sentence(hit.sentence)
    )


def _holds_no(findings: Findings, hit: Hit) -> bool:
    """ "Ikke råd til at sige nej": a yes that holds its negation itself."""
    return any(findings.sentences[hit.sentence].words[p] in NEGATORS for p in hit.named)


def _says(findings: Findings, hit: Hit) -> bool:
    """Not in a question, nor behind "hvis" or "om"."""
    sentence = findings.sentences[hit.sentence]
    if sentence.question and not findings.inside(hit, "courtesy.question"):
        return False
    if _hangs_on(sentence, hit.clauses[0]):
        return False
    head = sentence.clause_of.index(hit.clauses[0])
    if sentence.words[head : head + 2] == ("foer", "huset"):
        return False  # "før Strandvejen lader sig udvælge"
    return head in hit.named or sentence.words[head] not in _UNSAID  # "ellers tak" says it with that word


def _hangs_on(sentence: Sentence, clause: int) -> bool:
    """ "Er det under én dags arbejde, er vi med": a condition without an "hvis" stands before the clause."""
    if not clause or sentence.question:
        return False
    before = sentence.clause_words(clause - 1)
    follows = sentence.clause_words(clause)[0] in _FOLLOWS
    if not follows or len(before) < _PAIR:
        return False
    if before[0] in ("hvis", "saafremt") and follows and before[1:3] not in _IF_YOU_LIKE:
        return True  # "Hvis I mener os i Odense, så ja"
    if before[0] in _DEMANDED and sentence.clause_words(clause)[0] == "saa":
        return True  # "Find et andet tidspunkt, så er vi med"
    asked = before[0] in _GETTING and before[1] == "vi"
    return asked or (before[0] in _SUPPOSING and before[1] in _SUPPOSED)


_PAIR = 2  # words
_IF_YOU_LIKE = (
    ("i", "vil"),
    ("i", "spoerger"),
    ("i", "oensker"),
    ("i", "synes"),
    ("i", "stadig"),
    ("nogen", "spoerger"),
)
_DEMANDED = words_of("find flyt betal skaf vent udskyd ryk drop fjern lov garanter aflys laeg lav undlad")
_GETTING = words_of("faar slipper maa undgaar beholder fik")
_SUPPOSING = words_of(
    "er bliver kan maa faar holder slipper passer ligger varer tager sker lykkes skal kommer lover finder spoerger vil "
    "giver betaler sender flytter skriver goer har fik kunne var"
)
_SUPPOSED = words_of("det i du der den de besoeget moedet tilsynet dialogmoedet nogen man lederen bestyrelsen jeg")
_FOLLOWS = words_of("er siger saa deltager takker kan bliver melder goer staar vil skal stiller tager")


def is_plain(findings: Findings, hit: Hit) -> bool:
    """Whether a yes says so itself ("ja", "deltager", "er med"), and is more than a wish for something."""
    words = findings.sentences[hit.sentence].words
    return any(words[p] in _PLAIN for p in hit.named)


def is_outright(findings: Findings, hit: Hit) -> bool:
    """Whether a yes or a no is said in so many words: "vi siger ja", "nej tak"."""
    words = findings.sentences[hit.sentence].words
    if hit.rule == "no" and words[hit.first] in _REFUSING_IT:
        return True
    return len(hit.named) > 1 and any(words[p] in (_PLAIN_NO if hit.rule == "no" else _PLAIN) for p in hit.named)


_REFUSING_IT = words_of("afslaar afviser afstaar fravaelger frabeder")  # "… og afslår"


def _wished(findings: Findings, hit: Hit) -> bool:
    """ "Vi ville gerne have sagt ja": only wished for, and what hangs on it ("… et af de steder, der gør det")."""
    head = findings.sentences[hit.sentence].clause_words(hit.clauses[0])[0]
    return any(
        h.sentence == hit.sentence and (_touch(h, hit) or (h.last <= hit.first and head in _HANGING))
        for h in findings.of("yes.past")
    )


_HANGING = words_of("der som at hvor hvis")


_UNSAID = words_of("hvis saafremt medmindre if unless ellers foer inden om hvorvidt hvornaar before whether")


def _touch(one: Hit, other: Hit) -> bool:
    return one.clauses[0] <= other.clauses[1] and other.clauses[0] <= one.clauses[1]


def _doubly(findings: Findings, hit: Hit, used: set[tuple[int, int]]) -> bool:
    """ "Ikke sige nej", "undlader da ikke": a negation right before the no, or in it, or right behind its verb, that no
    other cue of a no accounts for."""
    sentence = findings.sentences[hit.sentence]
    behind = _BEHIND if _REFUSING.intersection(sentence.words[p] for p in hit.named) else 0
    return any(
        (hit.sentence, p) not in used and hit.first - 2 <= p < hit.last + behind and hit.covers(sentence.clause_of[p])
        for p in findings.negators[hit.sentence]
    )


_BEHIND = 3  # words
_REFUSING = words_of("afslaar afviser undlader afstaar fravaelger frasiger frabeder udebliver")


def overruled(findings: Findings, first: list[Hit], last: list[Hit]) -> bool:
    """Whether `last` stands behind a "men" (or "desværre") that turns every one of `first` round."""
    if any((o.sentence, o.first) <= (h.sentence, h.first) for h in first for o in last):
        return False
    before = max(first, key=lambda h: (h.sentence, h.first))
    turn = min(last, key=lambda h: (h.sentence, h.first))
    between: list[str] = []
    for number in range(before.sentence, turn.sentence + 1):
        words = findings.sentences[number].words
        begin = before.last if number == before.sentence else 0
        between += words[begin : turn.last if number == turn.sentence else len(words)]
    return any(w in ("men", "desvaerre", "but", "dog", "alligevel") for w in between)
