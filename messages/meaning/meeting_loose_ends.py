"""What a reply says beside the days it takes or proposes, and that speaks of none of them: a no, a but, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from messages.danish import MONTHS
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.meeting_answer import Answer
from messages.meaning.meeting_bare import WE
from messages.meaning.meeting_beside import told_beside
from messages.meaning.meeting_group_stances import excepts
from messages.meaning.meeting_groups import speaks_of_day
from messages.meaning.meeting_references import AWAY
from messages.meaning.references import Reference, slot_day
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import Stances
from messages.meaning.text import Sentence, words_of
from messages.reading import Evidence, Slot


def weigh_loose_ends(
    findings: Findings,
    stances: Stances,
    references: tuple[Reference, ...],
    answer: Answer,
    offered: tuple[Slot, ...],
) -> None:
    """A no that speaks of no day beside a day that is taken ("… men lederen kan ikke være med")."""
    if not answer.taken:
        if answer.proposed:
            answer.doubts += _no_behind(findings, stances, references)
        return
    answer.doubts += _buts(findings, references)
    settled = answer.taken | answer.refused
    answer.doubts += _numbers_left(findings, references, tuple(s for i, s in enumerate(offered) if i not in settled))
    days = [slot_day(offered[i]) for i in sorted(answer.taken)]
    answer.doubts += _away_then(findings, days)
    answer.doubts += _either_after_all(findings, references, answer)
    answer.doubts += _miscounted(findings, references)
    answer.doubts += _one_each(findings, stances, references)
    answer.doubts += _another_month(findings, offered)
    for cue in stances.everywhere():
        clauses = cue.hit.clauses
        that_day = cue.stance is Stance.IMPLIED_NO and "dag" in stances.words(cue.hit.sentence)
        if not (cue.stance is Stance.NO or that_day) or speaks_of_day(cue.hit.sentence, clauses, references):
            continue
        if findings.inside(cue.hit, "meeting.rest", "meeting.none", "meeting.all"):
            continue
        if findings.sentences[cue.hit.sentence].question and _wants_no_answer(findings, cue.hit.sentence):
            continue  # "hvem vil ikke gerne have et møde overstået før frokost?"
        if any(not then for _, then in _away(findings, cue.hit.sentence, days)):
            continue  # "jeg er på ferie til den 14.", and the 16. is taken
        near = [r for r in references if r.sentence == cue.hit.sentence]
        if near and all(answer.stances.get(r.start) in (Stance.NO, Stance.IMPLIED_NO) for r in near):
            continue  # "mandag er huset tomt, vi er på koloni": why
        if not near and stances.opens_with(cue.hit.sentence, clauses[0], _OTHERS):
            continue  # "beboerne er på tur, så der er ro"
        if clauses[0] and stances.opens_with(cue.hit.sentence, clauses[0], _WHY):
            told = [r for r in near if r.clause == clauses[0] - 1]
            if told and answer.stances.get(told[-1].start) in (Stance.NO, Stance.IMPLIED_NO):
                continue  # "… undtagen den 10., som er helligdag"
        words = findings.sentences[cue.hit.sentence].clause_words(clauses[0])
        if words[0] in ("for", "saa", "da") and not _PEOPLE.isdisjoint(words) and WE.isdisjoint(words):
            continue  # "for så er de unge væk"
        if stances.opens_with(cue.hit.sentence, clauses[0], ("da", "fordi", "eftersom", "idet", "siden")):
            continue  # "da mange holder fri, er valget faldet på torsdagen": why this day
        carried = any(stances.of_reference(r, references).hit is cue.hit for r in near)
        group = any(h.sentence == cue.hit.sentence for h in findings.of("meeting.rest", "meeting.none"))
        if carried or group:
            continue
        if told_beside(findings, cue.hit, references, answer):
            answer.weak = True
        else:
            answer.doubts.append(findings.evidence(cue.hit, "a no beside a yes"))


_WHY = ("som", "der", "hvor", "for", "da", "fordi")
_OTHERS = ("beboerne", "borgerne", "eleverne", "boernene", "brugerne", "naboerne", "hestene", "malerne")
_PEOPLE = frozenset({*_OTHERS, "unge", "boern", "beboere", "borgere"})


def _either_after_all(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> list[Evidence]:
    """ "Hellere den 27. end den 24., men jeg dukker op, hvad I end beslutter af de to": refused, or only second?"""
    return [
        Evidence(text=findings.text[r.start : r.end], rule="said both ways")
        for r in references
        if r.slots
        and set(r.slots) <= answer.refused
        and _LESS.search(findings.text[: r.start]) is not None
        and any(not _EITHER.isdisjoint(s.words) for s in findings.sentences[r.sentence : r.sentence + 2])
    ]


def _wants_no_answer(findings: Findings, number: int) -> bool:
    return any(h.sentence == number and h.first == 0 for h in findings.of("courtesy.question"))


def _away_then(findings: Findings, taken: list[date]) -> list[Evidence]:
    """ "Lad os sige den 16. Jeg er på ferie til den 18.": away on the very day that is taken."""
    return [
        Evidence(text=text, rule="away on the day that is taken")
        for number in range(len(findings.sentences))
        for text, then in _away(findings, number, taken)
        if then
    ]


def _away(findings: Findings, number: int, taken: list[date]) -> Iterator[tuple[str, bool]]:
    """Until or from when somebody is said to be away in a sentence, and whether a day that is taken lies in it."""
    sentence = findings.sentences[number]
    if AWAY.isdisjoint(sentence.words):
        return
    for found in _STRETCH.finditer(findings.text, sentence.start, sentence.end):
        if "ikke" in sentence.before(found.start()):
            continue
        till, day, month = found[1][0] in "tiTI", int(found[2]), (found[3] or "").casefold()
        said = [d.day for d in taken if not month or MONTHS[d.month - 1] == month]
        yield found[0], any(d <= day if till else d >= day for d in said)


def _miscounted(findings: Findings, references: tuple[Reference, ...]) -> list[Evidence]:
    """ "Begge onsdage passer", where one Wednesday was offered."""
    out = []
    for reference in references:
        counted = _COUNTED.search(findings.text[: reference.end]) if reference.slots else None
        if counted is None:
            continue
        there = {i for r in references if r.start == reference.start for i in r.slots}
        wanted = _NUMBERS.get(counted[1].casefold())
        if len(there) != wanted if wanted else len(there) == 1:
            out.append(Evidence(text=counted[0], rule="another number than offered"))
    return out


def _another_month(findings: Findings, offered: tuple[Slot, ...]) -> list[Evidence]:
    """ "Den tolvte. Altså oktober.": a sentence of hardly more than a month in which nothing was offered."""
    months = {MONTHS[slot_day(slot).month - 1] for slot in offered}
    return [
        Evidence(text=sentence.text.strip(), rule="a month that was not offered")
        for sentence in findings.sentences
        if len(sentence.words) <= _FEW and any(w in MONTHS and w not in months for w in sentence.words)
    ]


def _one_each(findings: Findings, stances: Stances, references: tuple[Reference, ...]) -> list[Evidence]:
    """ "Lederen siger den 15., jeg siger den 13.": one day for one and another for somebody else."""
    said = [
        (r, who)
        for r in references
        if r.slots
        and (who := _who(findings, r, references))
        and stances.of_reference(r, references).stance in (Stance.YES, Stance.UNSAID)
    ]
    return [
        Evidence(text=findings.text[b.start : b.end], rule="a day for one and another for somebody else")
        for a, one in said
        for b, other in said
        if a.sentence == b.sentence and a.start < b.start and one != other and not set(a.slots) & set(b.slots)
    ]


def _who(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> str:
    """Who can or wants a day, by the words beside it: the writers ("jeg", "vi"), or one of the others."""
    sentence = findings.sentences[reference.sentence]
    beside = [r for r in references if r.sentence == reference.sentence]
    first = sentence.before(beside[0].start)
    place = beside.index(reference)
    if _WANTS.isdisjoint(first):  # "den 13. kan jeg, den 15. kan lederen"
        begins, ends = reference.end, beside[place + 1].start if place + 1 < len(beside) else sentence.end
    else:
        begins, ends = beside[place - 1].end if place else sentence.start, reference.start
    words = sentence.between(begins, ends)
    if not _FOR_WHOM.isdisjoint(words) and (name := _name(findings, sentence, begins, ends)):
        return name  # "den 10. for Kastanjehuset"
    if _WANTS.isdisjoint(words):
        return ""
    if not {"jeg", "vi"}.isdisjoint(words):
        return "we"
    return next((w for w in words if w in _SOMEBODY), "") or _name(findings, sentence, begins, ends)


def _name(findings: Findings, sentence: Sentence, begins: int, ends: int) -> str:
    """The first name in a stretch of a sentence; "" where there is none."""
    return next(
        (
            word
            for word, (start, _) in zip(sentence.words, sentence.spans, strict=True)
            if max(begins, sentence.spans[0][0] + 1) <= start < ends
            and findings.text[start].isupper()
            and word not in _YOU
        ),
        "",
    )


_FOR_WHOM = words_of("for hos")
_YOU = words_of("i de dem deres")
_WANTS = words_of("kan siger vil foretraekker vaelger oensker stemmer holder")
_SOMEBODY = words_of(
    "lederen amr arbejdsmiljoerepraesentanten souschefen forstanderen chefen kollegaen kollegerne personalet teamet "
    "ledelsen bestyrelsen tillidsrepraesentanten arbejdstilsynet socialtilsynet kommunen driftsherren han hun de "
    "andre resten"
)


def _no_behind(findings: Findings, stances: Stances, references: tuple[Reference, ...]) -> list[Evidence]:
    """ "Hvad med den 27.? Lederen kan dog ikke.": a no behind the days proposed, that speaks of none of them."""
    last = max((r.sentence, r.clause) for r in references)
    return [
        findings.evidence(c.hit, "a no behind the days proposed" if c.hit.sentence != last[0] else "a no beside a yes")
        for c in stances.everywhere()
        if c.stance in (Stance.NO, Stance.MIXED)
        and not excepts(c.hit.named, stances, c.hit.sentence)
        and (c.hit.sentence, c.hit.clauses[0]) > last
        and not any(h.sentence == c.hit.sentence for h in findings.of("meeting.rest", "meeting.none", "meeting.all"))
        and not _of_offer(findings, c.hit)
        and not stances.opens_with(c.hit.sentence, c.hit.clauses[0], ("som", "hvor"))
    ]


def _of_offer(findings: Findings, hit: Hit) -> bool:
    """ "… på jeres dage er vi optaget": what was offered, all of it."""
    words = findings.sentences[hit.sentence].words
    return any(
        w in ("jeres", "dage", "dagene", "datoer", "datoerne", "forslag", "forslagene", "tidspunkter") for w in words
    )


def _days_left(findings: Findings, references: tuple[Reference, ...], offered: tuple[Slot, ...]) -> list[Evidence]:
    """ "Den 13 er fin og 15 er også fin": the number of an offered day, read as no day."""
    days = {str(slot_day(slot).day) for slot in offered}
    out = []
    for sentence in findings.sentences:
        for place, (word, (start, end)) in enumerate(zip(sentence.words, sentence.spans, strict=True)):
            if word not in days or any(r.start <= start < r.end for r in references):
                continue
            behind = sentence.words[place + 1 : place + 2]
            if _BEHIND_A_DAY.issuperset(behind) and sentence.words[max(0, place - 1) : place] != ("kl",):
                out.append(Evidence(text=findings.text[start:end], rule="several days and nothing said of them"))
    return out


def _numbers_left(findings: Findings, references: tuple[Reference, ...], offered: tuple[Slot, ...]) -> list[Evidence]:
    """ "Nummer 1 er fint, og 3 kan jeg også": where slots are told by number, a number that is none of them."""
    if not any(r.by == "number" for r in references):
        return _days_left(findings, references, offered)
    return [
        Evidence(text=found[0], rule="several days and nothing said of them")
        for found in _LONE_DIGIT.finditer(findings.text)
        if not any(r.start <= found.start() < r.end for r in references)
    ]


def _buts(findings: Findings, references: tuple[Reference, ...]) -> list[Evidence]:
    """ "Den 21. er ok, men vi har kun en time": what stands behind a "men" and speaks of no day."""
    out = []
    for number in {r.sentence for r in references}:
        sentence = findings.sentences[number]
        first = min(r.clause for r in references if r.sentence == number)
        for clause in range(first + 1, sentence.clauses):
            words = sentence.clause_words(clause)
            if words[0] not in ("men", "dog", "but") or any(
                (r.sentence, r.clause) == (number, clause) for r in references
            ):
                continue
            if words[1:2] == ("kun",) and _THEM.issuperset(words[2:]):
                continue  # "begge dage i uge 18, men kun dem"
            behind = [r for r in references if r.sentence == number and r.clause > clause]
            if len(words) == 1 and clause + 1 < sentence.clauses and _grouped(findings, number, clause + 1):
                continue  # "men ellers er vi fri"
            if not behind and not _grouped(findings, number, clause):
                out.append(Evidence(text=" ".join(words), rule="a but behind the yes"))
    return out


def _grouped(findings: Findings, number: int, clause: int) -> bool:
    """ "… men de andre går ikke": speaks of the slots after all."""
    return any(h.stands_in(number, clause) for h in findings.of("meeting.rest", "meeting.all", "meeting.none"))


_THEM = words_of("dem de den det dage dag to tre ene datoer forslag")
_LESS = re.compile(r"\bend (?:på |om )?(?:(?:man|tirs|ons|tors|fre)dag )?(?:den |d\. ?)?$", re.IGNORECASE)
_EITHER = words_of("begge to uanset hvad hvilken beslutter bestemmer vaelger dukker alligevel muligt mulig gaar")
_STRETCH = re.compile(
    rf"\b(til(?: og med)?|indtil|t\.o\.m\.|fra(?: og med)?) (?:den |d\. ?)(\d{{1,2}})\.?(?: ({'|'.join(MONTHS)}))?",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?<!\baf )\b(begge|alle|samtlige|de (?:to|tre|fire)) (?:de )?(?:man|tirs|ons|tors|fre)dage(?:ne)?$", re.I
)
_NUMBERS = {"begge": 2, "de to": 2, "de tre": 3, "de fire": 4}
_FEW = 3  # words
_BEHIND_A_DAY = words_of("er kan gaar passer dur duer har og eller ikke ogsaa med ja nej fin fint ok")
_LONE_DIGIT = re.compile(
    r"(?<![\w.:/,-])(?<!kl )(?<!kl\. )[1-9](?![\w:/%-]|[.,]\d|\s*(?:personer|timer|dage|uger|stk))", re.IGNORECASE
)
