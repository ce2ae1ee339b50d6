"""An answer to offered dates that names no time at all: a bare yes, a bare no."""

from __future__ import annotations

from messages.danish import MONTHS
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.meeting_answer import Answer
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.meaning.tables.meeting import BESIDE_NO
from messages.meaning.text import words_of
from messages.reading import Evidence, Slot


def weigh_bare(findings: Findings, stances: Stances, answer: Answer, offered: tuple[Slot, ...]) -> None:
    """A reply that names no time: "det passer fint", "det går desværre ikke"."""
    said = [c for c in stances.everywhere() if not findings.sentences[c.hit.sentence].question]
    yes = [c for c in said if c.stance is Stance.YES]
    no = [c for c in said if c.stance is Stance.NO]
    mixed = [c for c in said if c.stance is Stance.MIXED]
    if mixed or (yes and no):
        if (
            no
            and not mixed
            and all(y.hit.first < n.hit.first or y.hit.sentence < n.hit.sentence for y in yes for n in no)
        ):
            answer.doubts.append(findings.evidence(no[0].hit, "yes and no"))
        else:
            answer.doubts += [findings.evidence(c.hit, "yes and no") for c in (*mixed, *yes[:1], *no[:1])]
        return
    if yes:
        answer.evidence.append(findings.evidence(yes[0].hit, "suits"))
        if len(offered) == 1:
            answer.taken.add(0)
        else:
            answer.doubts.append(findings.evidence(yes[0].hit, "a yes, but to which slot?"))
    elif no and offered and not findings.has("meeting.decline") and _of_all_the_time(findings, no[0].hit):
        answer.evidence.append(findings.evidence(no[0].hit, "does not suit"))
        answer.refused |= set(range(len(offered)))
        answer.named.update(dict.fromkeys(range(len(offered)), True))
        answer.weak = True
    elif no and offered and not findings.has("meeting.decline"):
        answer.doubts.append(findings.evidence(no[0].hit, "a no, but to what?"))
    elif no and offered and (strange := _strange(findings, no[0].hit)):
        answer.doubts.append(Evidence(text=strange, rule="a no, but to what?"))
    elif no and offered:
        answer.evidence.append(findings.evidence(no[0].hit, "does not suit"))
        answer.refused |= set(range(len(offered)))
        answer.named.update(dict.fromkeys(range(len(offered)), True))


def _of_all_the_time(findings: Findings, no: Hit) -> bool:
    """ "Vi er på koloni i hele perioden", "juni er booket op": a no that speaks of all the time that was offered."""
    sentence = findings.sentences[no.sentence]
    clause = sentence.clause_words(no.clauses[0])
    if not WE & set(clause) and _SPANS.isdisjoint(clause[:3]):
        return False
    return any(word in _SPANS and no.covers(of) for word, of in zip(sentence.words, sentence.clause_of, strict=True))


WE = words_of("vi jeg huset alle os mig personalet arbejdstilsynet socialtilsynet tilsynet undertegnede")
_SPANS = words_of(
    "perioden periode tidsrummet tidsrum dage dagene datoer datoerne tidspunkter tidspunkterne tider tiderne uge ugen "
    "uger ugerne maaned maaneden forslag forslagene muligheder mulighederne"
).union(MONTHS)


def _strange(findings: Findings, no: Hit) -> str:
    """ "Vi kan ikke undvære folk to timer i træk": words in the clause of a bare no that tell of another thing."""
    sentence = findings.sentences[no.sentence]
    taken = {p for h in findings.hits if h.sentence == no.sentence and h.rule != "meeting.busy" for p in h.named}
    words = [
        word
        for position, (word, clause) in enumerate(zip(sentence.words, sentence.clause_of, strict=True))
        if no.covers(clause) and position not in taken and word not in BESIDE_NO and len(word) > _SMALL
    ]
    return " ".join(words) if len(words) > 1 else ""


_SMALL = 3  # letters: shorter words tell nothing
