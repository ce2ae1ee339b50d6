"""Why an institution says no, as one of the five reasons of the programme, or that none was given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.participation_beside import BUTS
from messages.meaning.reason_causes import only_causes
from messages.meaning.reason_classes import class_of_reason
from messages.meaning.reason_idle import is_idle_hint
from messages.meaning.reason_second import NONE_GIVEN, UNKNOWN, UNTOLD, likely_reasons
from messages.meaning.reason_untold import unexplained
from messages.meaning.text import fold, words_of
from messages.reading import Evidence

_PERSONS = ("ledelsen", "ledelse", "lederen", "leder", "forstanderen", "forstander", "chefen", "chef")
_COMMON = words_of(
    "folk nok meget faste sammen rolige tid tiden vold volden drift driften afdelinger center centret "
    "forloeb forloebet projekt program metoden indsats"
)
_KINDS = ("target_group_changed", "ongoing_programme", "organisational", "resources", "other")


@dataclass(frozen=True)
class Reason:
    """`reason` None: none was given. A doubt where two are told as well; `unsure` where another is hinted at, or where
    the words are not known; `weak`: no cue tells it, only what the words are about."""

    reason: str | None
    evidence: tuple[Evidence, ...] = ()
    unsure: tuple[Evidence, ...] = ()
    weak: bool = False
    doubts: tuple[Evidence, ...] = ()


def find_reason(findings: Findings, no: list[Hit]) -> Reason:
    """The reason given beside the `no` cues."""
    taken: dict[str, list[Hit]] = {}
    for kind in _KINDS:
        hits = _apart(
            [
                h
                for h in findings.of(f"reason.{kind}", f"hint.{kind}")
                if not _denied(findings, h)
                and not _for_the_time(findings, h)
                and not _deciding(findings, h)
                and not _with_others(findings, h)
                and not (kind in ("resources", "target_group_changed") and _named(findings, h))
                and not (kind in ("organisational", "target_group_changed") and _of_authorities(findings, h))
                and not (kind == "ongoing_programme" and _over(findings, h))
                and not _yours(findings, h)
                and not _heard(findings, h)
                and not is_idle_hint(findings, h)
                and not findings.inside(h, "no.untimely")
            ]
        )
        if kind == "other":
            hits = [h for h in hits if not _is_the_no(findings, h, no)]
        if hits:
            taken[kind] = hits
    taken = only_causes(findings, taken)
    causes = {kind: hits for kind, hits in taken.items() if not all(_only_an_effect(findings, h) for h in hits)}
    taken = causes or taken
    partly = [s for s in findings.sentences if s.words.count("dels") > 1]
    if taken:
        ranked = sorted(taken, key=lambda k: (-_weight(k, taken[k]), _KINDS.index(k)))
        best = ranked[0]
        unsure: tuple[Evidence, ...] = ()
        rivals = [kind for kind in ranked[1:] if _rivals(kind, taken, best)]
        if rivals:
            unsure = (findings.evidence(taken[rivals[0]][0], f"another reason: {rivals[0]}"),)
            if "other" not in (best, rivals[0]) and _side_by_side(findings, taken[best], taken[rivals[0]]):
                return Reason(best, (findings.evidence(taken[best][0]),), doubts=unsure)
        elif partly:
            doubt = Evidence(text=partly[0].text, rule="a reason that could be two")
            return Reason(best, (findings.evidence(taken[best][0]),), doubts=(doubt,))
        elif all(h.rule.startswith("hint.") and findings.words(h).lower() in _PERSONS for h in taken[best]):
            unsure = (findings.evidence(taken[best][0], "a reason only hinted at"),)
        elif best == "other" and all(findings.inside(h, "hint.building") for h in taken[best]):
            unsure = (findings.evidence(taken[best][0], "a reason that could be two"),)
        elif [h.rule for h in taken[best]] == [f"hint.{best}"] and _thin(findings, taken[best][0]):
            pointed = class_of_reason(findings, no)
            if pointed is not None and pointed[0] == best:
                return Reason(best, (pointed[1],), weak=True)
            unsure = (findings.evidence(taken[best][0], "a reason only hinted at"),)
        elif best == "target_group_changed" and (_all_calm(findings, taken[best]) or _moved_out(findings, taken[best])):
            unsure = (findings.evidence(taken[best][0], "a reason that could be two"),)
        elif all(_only_an_effect(findings, h) for h in taken[best]):
            cause = unexplained(findings, no, taken[best])
            unsure = () if cause is None else (Evidence(text=cause.text, rule=UNKNOWN),)
        return Reason(best, (findings.evidence(taken[best][0]),), unsure)
    unknown = unexplained(findings, no)
    if unknown is not None:
        pointed = class_of_reason(findings, no)
        if pointed is not None:
            return Reason(pointed[0], (pointed[1],), weak=True)
        open_ = (Evidence(text=unknown.text, rule=UNKNOWN),)
        words = fold(unknown.text).split()
        if words[0] in BUTS or not _COMING.isdisjoint(words):
            return Reason("other", (unknown,), doubts=open_)  # "I må godt komme, men vi deltager ikke"
        return Reason("other", (unknown,), open_)
    pointed = class_of_reason(findings, no)
    if pointed is not None:
        return Reason(pointed[0], (pointed[1],), (Evidence(text=pointed[1].text, rule="a reason only hinted at"),))
    more = len(findings.sentences) > len({h.sentence for h in no})
    if more and likely_reasons(findings)[NONE_GIVEN] < UNTOLD:
        return Reason(None, unsure=(Evidence(text=" ".join(findings.text.split())[:80], rule=UNKNOWN),))
    return Reason(None)


_COMING = words_of("komme kommer velkomne velkommen besoeg besoege kigge forbi accepteres accepterer tilmelder")


def _side_by_side(findings: Findings, one: list[Hit], other: list[Hit]) -> bool:
    """Whether both are told outright, in one sentence or the second as one more: "målgruppen er en anden, og vi er i
    gang med et forløb", "Desuden mangler vi folk"."""
    told = [(a, b) for a in one for b in other if a.rule.startswith("reason.") and b.rule.startswith("reason.")]
    return any(a.sentence == b.sentence or _is_added(findings, max(a, b, key=lambda h: h.start)) for a, b in told)


def _is_added(findings: Findings, hit: Hit) -> bool:
    return findings.sentences[hit.sentence].words[0] in _ADDING


_ADDING = words_of("samt desuden endvidere ligesom derudover ydermere endelig heller")


def _thin(findings: Findings, hint: Hit) -> bool:
    """Whether a lone word tells too little: who leads or owns, and whom a house is for, is named for many reasons."""
    if hint.rule == "hint.organisational":
        return True
    if hint.rule == "hint.target_group_changed":
        return not _changed(findings)
    return fold(findings.words(hint)) in _COMMON


def _changed(findings: Findings) -> bool:
    """Whether the words tell of then and now: "… har vi ikke længere", "de sidste flyttede"."""
    return any(not _CHANGED.isdisjoint(sentence.words) for sentence in findings.sentences)


def _all_calm(findings: Findings, hits: list[Hit]) -> bool:
    """ "Her har ikke været vold i fem år": no other people than before, unless it is told that it was otherwise."""
    words = [findings.sentences[h.sentence].words[p] for h in hits for p in h.named]
    return not _changed(findings) and all(w.startswith(_VIOLENCE) or w in _CALM for w in words)


def _moved_out(findings: Findings, hits: list[Hit]) -> bool:
    """ "Beboerne er flyttet ud, mens vi bygger om": for a time, because of the building."""
    building = {h.sentence for h in findings.of("hint.building") if not any(set(h.named) <= set(o.named) for o in hits)}
    return any(h.sentence in building for h in hits)


def _only_an_effect(findings: Findings, hit: Hit) -> bool:
    """ "… og det tager al vores tid", "så giver det ingen mening": what a reason brings, not the reason."""
    named = {findings.sentences[hit.sentence].words[p] for p in hit.named}
    return not named.isdisjoint(_EFFECTS) and named <= _EFFECTS | _SPENT | _CALM


_CHANGED = words_of(
    "laengere mere flere nu dag flyttet flyttede rejst rejste udskrevet vaek farvel blevet bliver aendret aendrede nye "
    "anden andre omlagt omdannet siden laenger engang tidligere foer farvel"
)
_VIOLENCE = ("vold", "trus", "konflikt")
_CALM = words_of(
    "er har haft set vaeret oplever oplevet var ikke ingen intet aldrig naesten sjaeldent stort set fylder en eneste "
    "hos os her vi i det ser kan giver gav"
)
_EFFECTS = words_of("mening meningen behov formaal formaalet relevans gavn udbytte nytte vaerdi pointen al alle alt")
_SPENT = words_of("kraefter energi tid kraft bruger bruge laegger tager kraever ressourcer opmaerksomhed overskud")


def _rivals(kind: str, taken: dict[str, list[Hit]], best: str) -> bool:
    """Whether a reason is told as well as the best one, or in a clause of its own."""
    if _weight(kind, taken[kind]) * 2 > _weight(best, taken[best]):
        return True
    if kind == "other":
        return False
    where = {(h.sentence, c) for h in taken[best] for c in range(h.clauses[0], h.clauses[1] + 1)}
    return any(h.rule == f"reason.{kind}" and (h.sentence, h.clauses[0]) not in where for h in taken[kind])


def _is_the_no(findings: Findings, hit: Hit, no: list[Hit]) -> bool:
    """ "Det giver ikke mening": the no itself, and no reason; "personalet har stemt det ned" tells more."""
    return any(
        hit.sentence == n.sentence
        and len(set(hit.named) & set(n.named)) > 1
        and len(set(hit.named) - set(n.named)) <= 1
        and "grund" not in findings.sentences[hit.sentence].words[hit.first : hit.last]
        for n in no
    )


def _apart(hits: list[Hit]) -> list[Hit]:
    """Hits that share no words, the longest first."""
    out: list[Hit] = []
    for hit in sorted(hits, key=lambda h: -len(h.named)):
        if not any(h.sentence == hit.sentence and set(h.named) & set(hit.named) for h in out):
            out.append(hit)
    return out


def _weight(kind: str, hits: list[Hit]) -> int:
    """Cues of several words count most; hints one each; "other" gives way to the four named reasons."""
    strong = sum(min(len(h.named), 3) + 1 for h in hits if h.rule.startswith("reason."))
    hints = min(sum(1 for h in hits if h.rule.startswith("hint.")), 3)
    return (strong if kind == "other" else 2 * strong) + hints


def _of_authorities(findings: Findings, hit: Hit) -> bool:
    """ "… at to myndigheder slår sig sammen om os"."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[1])
    return not _AUTHORITIES.isdisjoint(words)


_AUTHORITIES = words_of("myndigheder myndighederne tilsynene")


def _denied(findings: Findings, hit: Hit) -> bool:
    """ "Det skyldes ikke, at vi mangler folk": the reason that it is not."""
    words = findings.sentences[hit.sentence].words
    if hit.rule == "reason.ongoing_programme" and words[hit.last : hit.last + 1] == ("ikke",):
        return True
    before = " ".join(words[max(0, hit.first - 5) : hit.first])
    return any(x in before for x in ("ikke fordi", "skyldes ikke", "ikke paa grund", "ikke pga"))


def _heard(findings: Findings, hit: Hit) -> bool:
    """ "Efter samråd med bestyrelsen har vi besluttet …": whom we asked, and what follows is of us."""
    words = findings.sentences[hit.sentence].words
    return words[hit.last - 1] in _OURS_DO and words[hit.last : hit.last + 1] in (("vi",), ("jeg",), ("huset",))


_OURS_DO = words_of("har er vil oensker siger")


def _for_the_time(findings: Findings, hit: Hit) -> bool:
    """ "Uden leder for tiden", "uden at bruge vores tid": no time that is lacking."""
    words = findings.sentences[hit.sentence].words
    if words[hit.first : hit.first + 2] == ("uden", "at"):
        return hit.rule.endswith(".resources")
    return "tiden" in (words[p] for p in hit.named) and words[hit.last - 2 : hit.last] == ("for", "tiden")


def _with_others(findings: Findings, hit: Hit) -> bool:
    """ "Midt i et forløb sammen med kommunen": alone it tells of no house that is joined to another."""
    words = findings.sentences[hit.sentence].words
    return hit.rule.startswith("hint.") and words[hit.first : hit.last + 1] == ("sammen", "med")


def _named(findings: Findings, hit: Hit) -> bool:
    """ "Regionens »Tryg Vagt«": a word in a name tells no reason."""
    return len(hit.named) == 1 and hit.first > 0 and findings.text[hit.start].isupper()


def _over(findings: Findings, hit: Hit) -> bool:
    """ "Vi gik med i en lignende ordning for fire år siden": over and done with."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.words if hit.rule.startswith("hint.") else sentence.clause_words(hit.clauses[0])
    then = ("aar", "siden") in pairwise(words) or any(_YEAR.fullmatch(w) or w in _ONCE for w in words)
    return then and not _THEN.isdisjoint(words)


_YEAR = re.compile(r"(?:19|20)\d\d")
_ONCE = words_of("dengang engang tidligere forrige")
_THEN = words_of("gik deltog var havde proevede fik maatte")
_DECIDING = tuple(
    words_of(
        "droeft beslut overvej talt snak vendt behandl forelagt vegne enig bestem takke sig truffet afgoer afgjort"
    )
)


def _deciding(findings: Findings, hit: Hit) -> bool:
    """ "Efter drøftelse i ledelsen": who decided, and no reason."""
    if not hit.rule.startswith("hint.") or findings.words(hit).lower() not in _PERSONS:
        return False
    return any(w.startswith(_DECIDING) for w in findings.sentences[hit.sentence].clause_words(hit.clauses[0]))


def _yours(findings: Findings, hit: Hit) -> bool:
    """ "Held og lykke med indsatsen": speaks of your work, and is no reason of ours."""
    if not hit.rule.startswith("hint."):
        return False
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    if not _SPARED.isdisjoint(words) and "i" in words:
        return True  # "turen kan I godt spare jer"
    wished = not _WISHES.isdisjoint(words) and _OURS.isdisjoint(words)
    return wished or ("oensker", "jer") in pairwise(words)


_OURS = words_of("vi vores os huset husets der man")
_SPARED = words_of("spare spar")
_WISHES = words_of("lykke vind poej fornoejelse jeres held respekt")
