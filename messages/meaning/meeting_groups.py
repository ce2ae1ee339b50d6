"""What is said of the offered slots without naming a day: "alle tre", "ingen af dem", "de andre"."""

from __future__ import annotations

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, lean_of
from messages.meaning.meeting_answer import Answer
from messages.meaning.meeting_beside import counts_people
from messages.meaning.meeting_group_stances import leaning_of, of_group
from messages.meaning.meeting_group_words import (
    BUT_FOR,
    HINDERED,
    NO_MATTER,
    any_of_them,
    booked,
    but_for,
    counted,
    denied_twice,
    everyone_here,
    from_now,
    nearly,
    no_problem,
    not_busy,
    of_the_others,
    so_the_rest,
    stands_alone,
)
from messages.meaning.meeting_references import AWAY
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Said, Stance
from messages.meaning.stances import Stances
from messages.meaning.text import words_of
from messages.reading import Slot

_BOTH = 2
_COUNTS = {"to": 2, "tre": 3, "fire": 4, "fem": 5, "begge": 2, "both": 2, "baada": 2}


def weigh_groups(
    findings: Findings,
    stances: Stances,
    references: tuple[Reference, ...],
    answer: Answer,
    offered: tuple[Slot, ...],
) -> None:
    """ "Alle tre", "begge dage", "ingen af dem", "de andre"."""
    everything = set(range(len(offered)))
    if not offered:
        return
    answer.everything = frozenset(everything)
    for hit in findings.of("meeting.none"):
        if not speaks_of_day(hit.sentence, hit.clauses, references) and not nearly(findings, hit):
            answer.refused |= everything - answer.taken
            answer.named.update({i: True for i in everything - answer.taken if i not in answer.named})
            answer.evidence.append(findings.evidence(hit, "none of them"))
            behind = findings.sentences[hit.sentence].words[hit.last :]
            if hit.clauses[0] == hit.clauses[1] and behind:
                of = findings.sentences[hit.sentence].clause_of[hit.last :]
                behind = tuple(w for w, c in zip(behind, of, strict=True) if c == hit.clauses[1])
            if "vaelg" in findings.sentences[hit.sentence].words:
                answer.doubts.append(findings.evidence(hit, "yes and no"))  # "ingen af dem kan bruges, vælg frit"
            inside = findings.sentences[hit.sentence].words[hit.first : hit.last]
            doubled = lean_of(behind, ()) is Lean.AGAINST or (inside[0] == "ikke" and not HINDERED.isdisjoint(inside))
            if doubled or denied_twice(findings, hit):
                answer.doubts.append(findings.evidence(hit, "double negation"))
    for hit in findings.of("meeting.all"):
        week = any(r.sentence == hit.sentence and not r.slots and r.start < hit.start for r in references)
        closing = findings.sentences[hit.sentence].words[hit.last - 1]
        if not week and answer.refused >= everything and closing in BUT_FOR:
            answer.doubts.append(findings.evidence(hit, "all but which?"))  # "begge dage, bortset fra …": all of them
        if but_for(findings, hit) and week:
            continue  # "vi kan i uge 48 alle dage undtagen fredag"
        if but_for(findings, hit):
            sentence = findings.sentences[hit.sentence]
            said_so = sentence.words[hit.last - 1] != "end" or any(
                h.sentence == hit.sentence for h in findings.of("meeting.can")
            )
            if not answer.refused or answer.refused >= everything or sentence.question or not said_so:
                answer.doubts.append(findings.evidence(hit, "all but which?"))
            answer.taken |= everything - answer.refused
            answer.evidence.append(findings.evidence(hit, "all of them suit"))
            continue
        if speaks_of_day(hit.sentence, hit.clauses, references) or findings.inside(hit, "meeting.none", "meeting.rest"):
            continue
        if any(h.sentence == hit.sentence and set(hit.named) <= set(h.named) for h in findings.of("harmless")):
            continue  # "i dag har været en af de dage, hvor …"
        sentence = findings.sentences[hit.sentence]
        if any(h.sentence == hit.sentence and h.covers(hit.clauses[0]) for h in findings.of("greeting")):
            continue  # "kære begge"
        if set(sentence.words[hit.first : hit.last]) == {"de", "er"} and not _several_before(hit, references):
            continue  # "to kalendere, og de er aldrig enige"
        if any((h.sentence, h.clauses[1]) < (hit.sentence, hit.clauses[0]) for h in findings.of("meeting.none")):
            continue  # "ingen af dem kan bruges, da ledelsen begge dage er på studietur"
        named = set(sentence.words[hit.first : hit.last])
        if answer.taken and named == {"alle", "er"} and not AWAY.isdisjoint(sentence.clause_words(hit.clauses[0])):
            answer.doubts.append(findings.evidence(hit, "all of them, but what?"))  # "den 10. er fin. Alle er væk"
            continue
        if counts_people(findings, hit):
            continue  # "… hvor alle tre afdelinger kan være med"
        before = sentence.words[max(0, hit.first - 2) : hit.first]
        if named & _ANY and not no_problem(sentence.clause_words(hit.clauses[0])):
            answer.doubts.append(findings.evidence(hit, "one of them, but which?"))  # "nogle af datoerne passer"
            continue
        if before[-1:] == ("af",) and before[0] == "nogen" and no_problem(sentence.clause_words(hit.clauses[0])):
            pass  # "ingen problemer med nogen af de fire forslag"
        elif before[-1:] == ("af",) and (before[0] in _COUNTS or before[0].isdecimal() or before[0] in _SOME):
            answer.doubts.append(findings.evidence(hit, "one of them, but which?"))  # "tre af de fire dage"
            continue
        if before[-1:] == ("ikke",) and sentence.words[hit.first] in _EVERY and not sentence.question:
            answer.doubts.append(findings.evidence(hit, "all of them, but what?"))  # "ikke alle datoerne er lige gode"
            continue
        if named & _EVERY and not_busy(findings, hit) and not sentence.question:
            answer.doubts.append(findings.evidence(hit, "all of them, but what?"))  # "vi er ikke optaget alle tre dage"
            continue
        if week and named <= _ANY_DAY:
            continue  # "vi kunne bruge uge 26, alle dage"
        if named & _CHOICE and findings.has("meeting.none"):
            answer.doubts.append(findings.evidence(hit, "yes and no"))  # "ingen af dem kan bruges, vælg frit"
            continue
        if answer.taken and named <= _INDIFFERENT and _OURS.isdisjoint(sentence.clause_words(hit.clauses[0])):
            continue  # "jeg har fået ny bil, så afstanden er ligegyldig"
        if findings.inside(hit, "harmless"):
            continue  # "det har været en af de dage, hvor …"
        if named & _CHOICE and sentence.clause_words(hit.clauses[0])[0] in _SUBORDINATE:
            continue  # "tak, fordi I spørger, inden I bestemmer"
        if named & _CHOICE and len(answer.taken) == 1 < len(everything) and not named & _EVERY:
            answer.doubts.append(findings.evidence(hit, "all of them, but what?"))  # "den 26. er bedst, men vælg selv"
            continue
        chosen = named & _CHOICE or (named & NO_MATTER and not named & _EVERY and not answer.refused)
        if chosen and answer.taken and (answer.taken == everything or len(answer.taken) > 1):
            continue  # "alle tre dage passer. I bestemmer", "vi kan både den 18. og den 20., vælg selv"
        if named & _CHOICE and answer.proposed and not answer.taken and _behind(hit, answer):
            continue  # "uge 26 er helt fri. I må selv vælge dagen"
        if named & _CHOICE and answer.proposed and not answer.taken & answer.refused and sentence.colon is False:
            told = [m for m in answer.proposed if m.span is not None and sentence.start <= m.span[0] < sentence.end]
            if told and all(m.span is not None and m.span[0] > hit.start for m in told):
                continue  # "vi byder på tre dage, I kan vælge imellem: 27., 28. eller 29. november"
        looked = frozenset(sentence.clause_words(hit.clauses[0]))
        if looked & _LOOKED and "herfra" not in looked and not named & _CHOICE:
            continue  # "jeg har holdt alle datoer op mod kalenderen"
        if answer.taken and named <= _NEVER_MIND and not _OF_DAYS & set(sentence.clause_words(hit.clauses[0])):
            continue  # "jeg har fået ny bil, så afstanden er ligegyldig"
        if answer.taken and named == {"det", "hele"}:
            continue  # "den 21. er fin, så får vi vendt det hele"
        everyone = named & {"kan", "er"} and len(named) == 2 and (hit.first or "begge" not in named)
        if everyone and any(r.sentence == hit.sentence for r in references):
            continue  # "den dag, alle kan, er onsdag": everybody, not every day
        count = next((_COUNTS[w] for w in sentence.words[hit.first : hit.last] if w in _COUNTS), None)
        beside = sum(r.sentence == hit.sentence and r.by != "range" and not from_now(findings, r) for r in references)
        if count is not None and count == beside and not answer.refused:
            continue  # "enten den 13. eller den 15., begge dele er fint": those two
        if (
            count is not None
            and count == len(answer.proposed)
            and not answer.taken
            and all(m.span is None or m.span[0] < hit.start for m in answer.proposed)
        ):
            continue  # "21/9 eller 22/9, begge lige gode"
        if named & NO_MATTER and not NEGATORS.isdisjoint(sentence.words) and not named & {"de", "alle", "begge"}:
            answer.doubts.append(findings.evidence(hit, "all of them, but what?"))  # "det er ikke lige meget, hvilken"
            continue
        said = of_group(stances, hit.sentence, hit.clauses)
        if said.stance in (Stance.UNSAID, Stance.IMPLIED_NO) and not sentence.question:
            said = leaning_of(findings, hit, said, answer)
        if said.stance is Stance.UNSAID and any_of_them(findings, hit) and not sentence.question:
            said, answer.weak = Said(stance=Stance.YES), True
        if said.stance is Stance.UNSAID and stands_alone(findings, hit) and not sentence.question:
            said, answer.weak = Said(stance=Stance.YES), True  # "Begge to."
        if said.stance is Stance.UNSAID and answer.refused >= everything:
            continue  # "De foreslåede datoer kan jeg ikke, jeg har fået sager i Esbjerg de dage."
        if said.stance is Stance.UNSAID and answer.taken == everything and not answer.refused:
            continue  # "For mig er det hip som hap: både den 21. og den 22. kan bruges."
        if "jeres" in named and said.stance is not Stance.NO and not (said.stance is Stance.YES and named & _EVERY):
            continue  # "jeres forslag har vi set på"
        if said.stance not in (Stance.YES, Stance.NO, Stance.IMPLIED_NO) or sentence.question:
            if answer.proposed and not answer.taken and not answer.refused and said.stance is Stance.UNSAID:
                continue  # "Må jeg foreslå den 24.? Jeg er i retten alle tre dage."
            if "tak" in sentence.words[:2] and said.stance is Stance.UNSAID and not sentence.question:
                continue  # "tak for de tre forslag"
            if named == {"de", "er"} and said.stance is Stance.UNSAID:
                continue  # "jordbærrene, for de er lige ved at være røde"
            if not everyone_here(findings, hit.sentence):
                answer.doubts.append(findings.evidence(hit, "all of them, but what?"))
            continue
        chooses = not _CHOICE.isdisjoint(sentence.words)  # "bare vælg en af dem, vi er her alle tre dage"
        one = any(h.sentence == hit.sentence for h in findings.of("meeting.one"))
        if said.stance is Stance.YES and one and not chooses:
            answer.doubts.append(findings.evidence(hit, "one of them, but which?"))
        if count not in (None, len(offered)) and count == len(answer.taken) and said.stance is Stance.YES:
            continue  # "Enten den 7. eller den 8. Begge er lige gode."
        left = len(everything - answer.refused)
        rest = count == left and any(h.sentence == hit.sentence for h in findings.of("meeting.rest"))
        if count is not None and count != counted(findings, hit, offered) and not rest:  # "de to andre kan jeg begge"
            answer.doubts.append(findings.evidence(hit, "another number than offered"))
        if said.stance is Stance.YES and findings.has("meeting.none"):
            answer.doubts.append(findings.evidence(hit, "yes and no"))
        if said.stance is Stance.YES and said.hit is not None and booked(findings, said.hit):
            if answer.proposed and not answer.taken:
                # "De fire dage er booket. Mit forslag er den 12."
                answer.refused |= everything
                answer.weak = True
                continue
            answer.doubts.append(findings.evidence(said.hit, "booked, but for what?"))
        if said.stance is Stance.YES and answer.refused >= everything and answer.refused <= answer.implied:
            answer.refused -= everything  # "Begge dage er der ledelse i huset, og I er velkomne på dem begge."
            answer.implied -= everything
            answer.weak = True
        if said.stance is Stance.YES:
            # "alle fire, undtagen …" and then all of them; "begge dage, bare ikke torsdag"
            if answer.refused >= everything or (answer.refused and count == len(offered) == _BOTH):
                answer.doubts.append(findings.evidence(hit, "yes and no"))
            answer.taken |= everything - answer.refused
            answer.evidence.append(findings.evidence(hit, "all of them suit"))
        else:
            if said.stance is Stance.IMPLIED_NO:
                answer.implied |= everything - answer.taken
            answer.refused |= everything - answer.taken
            answer.named.update({i: True for i in everything - answer.taken if i not in answer.named})
            answer.evidence.append(findings.evidence(hit, "none of them suits"))
    for hit in findings.of("meeting.rest"):
        if speaks_of_day(hit.sentence, hit.clauses, references) or findings.inside(hit, "meeting.decline"):
            continue
        if of_the_others(findings, hit):
            continue  # "tag den, der er nemmest for de andre"
        said = of_group(stances, hit.sentence, hit.clauses)
        if said.stance is Stance.UNSAID and answer.proposed and not answer.taken:
            said = leaning_of(findings, hit, said, answer)
        others = everything - answer.taken - answer.refused
        hours = [
            r for r in references if r.sentence == hit.sentence and r.mention is not None and not r.mention.all_day
        ]
        if hours and findings.words(hit).casefold().startswith("ellers") and said.stance is Stance.YES:
            # "den 13. kl. 9 er for tidligt, ellers fint": the day, or the other days?
            answer.doubts.append(findings.evidence(hit, "the others, but which?"))
        if said.stance is Stance.UNSAID and answer.refused and so_the_rest(findings, hit):
            answer.taken |= others
            answer.weak = True
        elif said.stance is Stance.YES and findings.words(hit).casefold().startswith(_TILL_THEN):
            continue  # "indtil da ønskes I en god jul"
        elif said.stance is Stance.YES and (answer.refused or answer.taken):
            answer.taken |= others
        elif said.stance in (Stance.NO, Stance.IMPLIED_NO) and (answer.taken or answer.proposed or answer.unsaid):
            answer.refused |= others
            if said.stance is Stance.NO:
                answer.named.update(dict.fromkeys(others, True))
        elif said.stance not in (Stance.UNSAID,):
            answer.doubts.append(findings.evidence(hit, "the others, but which?"))


_INDIFFERENT = words_of("ligegyldig ligegyldigt ligegyldige underordnet ligemeget")
_OURS = words_of("det os mig hvilken hvilket hvornaar dag dagen dato datoen tidspunktet vi jeg her begge alle")
_SUBORDINATE = words_of("inden foer naar fordi at som hvis hvad hvordan selvom mens")
_TILL_THEN = ("indtil", "før", "inden")
_EVERY = words_of("alle begge samtlige hele alt")
_LOOKED = words_of("kigget set tjekket checket gennemgaaet sammenholdt holdt vendt spurgt regnet undersoegt proevet")
_SOME = words_of("en et nogle nogen halvdelen flere par enkelte flertallet de")


_NEVER_MIND = words_of("ligegyldig underordnet")
_OF_DAYS = words_of("dag dagen dage datoen tidspunktet det hvilken hvornaar os mig")
_ANY = words_of("nogen nogle")
_ANY_DAY = words_of("alle dage dag hver")


def _behind(hit: Hit, answer: Answer) -> bool:
    return all(m.span is not None and m.span[1] <= hit.start for m in answer.proposed)


_CHOICE = words_of("vaelg vaelge frit valgfrit bestemmer valg")


def _several_before(hit: Hit, references: tuple[Reference, ...]) -> bool:
    """Whether "de" can mean slots: several were named in this sentence or the one before."""
    near = [r for r in references if r.sentence in (hit.sentence, hit.sentence - 1)]
    return len(near) > 1 or any(len(r.slots) != 1 for r in near)


def speaks_of_day(sentence: int, clauses: tuple[int, int], references: tuple[Reference, ...]) -> bool:
    """Whether one of the clauses names a day."""
    return any(r.sentence == sentence and clauses[0] <= r.clause <= clauses[1] for r in references)
