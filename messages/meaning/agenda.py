"""An answer to the draft agenda: points of one's own, or that it is fine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from messages.meaning.agenda_doubts import (
    PAST_DAYS,
    another_agenda,
    doubts_of_approval,
    doubts_of_points,
    timed,
    untaken,
)
from messages.meaning.agenda_given_up import dismissed, given_up
from messages.meaning.agenda_harm import harm_told
from messages.meaning.agenda_leaning import answered_no, praise_alone, sought_in_vain
from messages.meaning.agenda_points import counted, listed, told
from messages.meaning.asides import answers_nothing
from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.references import first_day, slot_day
from messages.meaning.substance import is_harmless
from messages.meaning.text import words_of
from messages.reading import DateMention, Evidence, Kind, Slot

_HEAD = 12  # characters: "vi vil gerne have [byttet om på 2 og 4]" is a change, not a point


def read_agenda(
    findings: Findings,
    mentions: tuple[DateMention, ...],
    meeting: Slot | None = None,
    *,
    today: date,
    institution: str | None = None,
    quoted: str = "",
) -> Meant:
    """Read remarks on a draft agenda; `today` is the day the mail was written, `institution` the case's, `quoted` the
    older mail below, in which the draft may stand.

    Points stand without their bullets.
    """
    found = listed(findings)
    vain = sought_in_vain(findings)
    rhetorical = answered_no(findings)
    settled = {n for h in rhetorical for n in (h.sentence, h.sentence + 1)}
    sought = {h.sentence for h in vain}
    adds = [
        h
        for h in findings.of("agenda.add")
        if findings.negation(h) is Negation.NONE
        and h.sentence not in (sought | {one.sentence for one in rhetorical})
        and not _in_courtesy(findings, h)
        and not _in_denial(findings, h)
        and not given_up(findings, h)
    ]
    ahead = [h for h in adds if _looks_ahead(findings, h)]
    adds = [h for h in adds if h not in ahead]
    if not found.points:
        found = told(findings, [*adds, *counted(findings)])
    points, spans, proposals = found.points, found.spans, found.proposals
    approved = vain + rhetorical + [h for h in findings.of("agenda.approved") if _holds(findings, h)]
    denied = [
        h
        for h in findings.of("agenda.approved")
        if findings.negation(h) is not Negation.NONE
        and not findings.inside(h, "agenda.approved", "agenda.add")
        and not _both_denied(findings, h)
        and not (approved and PAST_DAYS.intersection(findings.sentences[h.sentence].words))
        and h.sentence not in sought
    ]
    praise = [] if points or approved or denied else praise_alone(findings)
    approved += praise
    proposals |= {h.sentence for h in approved if _lets_go(findings, h)} | {h.sentence for h in rhetorical}
    inside = _Within(spans)
    opening = _Within([] if any(s.bullet for s in findings.sentences) else [(a, a + _HEAD) for a, _ in spans])
    doubts = [
        findings.evidence(h, "a change to the draft or the meeting")
        for h in findings.of("agenda.change", "cancel.postponed", "cancel.cancelled")
        if (not inside(h.start) or opening(h.start))
        and not _covered(findings, h)
        and h.sentence not in settled
        and not any(v.sentence == h.sentence and set(h.named) <= set(v.named) for v in vain)
    ]
    doubts += [
        Evidence(text=m.text or str(m.start), rule="a day in a remark on the agenda")
        for m in mentions
        if (m.span is None or not inside(m.span[0]))
        and not (meeting and m.doubt is None and first_day(m) == slot_day(meeting))
        and not _in_passing(findings, m, today)
        and not ((day := first_day(m)) and day <= today)
    ]
    doubts += timed(findings, spans) + another_agenda(findings, institution) + harm_told(findings)
    if points:
        outcome, evidence = "points", tuple(Evidence(text=p, rule="a point") for p in points)
        doubts += doubts_of_points(findings, spans, points)
    elif approved:
        outcome, evidence = "approved", tuple(findings.evidence(h) for h in approved)
        doubts += [findings.evidence(h, "approved, and not") for h in denied] + doubts_of_approval(
            findings, approved, quoted
        )
        doubts += [
            findings.evidence(h, "a point, but which?")
            for h in adds
            if not any(h.sentence == a.sentence and set(h.named) & set(a.named) for a in approved)
            and findings.sentences[h.sentence].words[h.first] not in ("ingen", "ikke")
            and not any(a.sentence == h.sentence for a in approved)
        ] + untaken(findings, approved)
        if all(_looks_ahead(findings, h) for h in approved):
            doubts += [findings.evidence(h, "a point, but which?") for h in ahead]
    else:
        outcome, evidence = "unclear", ()
        doubts.append(Evidence(text=" ".join(findings.text.split())[:80], rule="no answer found"))
    return Meant(
        kind=Kind.AGENDA,
        outcome=outcome,
        points=points,
        evidence=evidence,
        doubts=tuple(doubts),
        strength={"points": 0.93, "approved": 0.95}.get(outcome, 0.4),
        weak=bool(praise),
        asides=frozenset((n, c) for n in settled for c in range(findings.sentences[n].clauses)),
        proposals=proposals,
        content=spans + tuple((h.start, h.end) for h in adds if h.sentence in proposals),
    )


def _looks_ahead(findings: Findings, hit: Hit) -> bool:
    """ "Vi glæder os især til at tale om alarmerne": of a point that the draft has."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    return words[0] not in _ASKS and any(
        word in _GLAD or (word == "ser" and "frem" in words[place + 1 : place + 4]) for place, word in enumerate(words)
    )


_GLAD = words_of("glaeder glaedet spaendte spaendt")
_ASKS = words_of("det hvis at")  # "det ville glæde os, hvis …"


def _in_passing(findings: Findings, mention: DateMention, today: date) -> bool:
    """ "Jeg svarer på jeres mail fra i fredags", "vi talte om den i tirsdags"."""
    if mention.span is None:
        return False
    number = max((n for n, s in enumerate(findings.sentences) if s.begin <= mention.span[0]), default=0)
    if (mention.text or "").lower().endswith(_SPENT) and not _DONE.isdisjoint(findings.sentences[number].words):
        return True  # "personalet har tygget på det hele weekenden"
    if not is_harmless(findings, number):
        return False
    if any(h.sentence == number for h in findings.of("harmless")):
        return True
    day = first_day(mention)
    return day is not None and day < today and answers_nothing(findings.sentences[number].words)


_SPENT = ("weekenden", "aftenen", "natten", "formiddagen", "eftermiddagen", "hele dagen")
_DONE = words_of("har havde brugte blev laeste tyggede sov gik")


def _covered(findings: Findings, hit: Hit) -> bool:
    """ "Til rette vedkommende", "ingen har ønsker om ændringer": part of a longer cue that is no change."""
    sentence = findings.sentences[hit.sentence]
    if sentence.question and sentence.words[0] in _PROPOSES and "ikke" in sentence.words[hit.first : hit.last]:
        return True  # "Kunne man ikke tale om støj?"
    if findings.words(hit).lower().endswith("hjemme") and dismissed(findings, hit.sentence, hit.clauses[0]):
        return True
    named = set(hit.named)
    return any(
        h.rule.startswith(("agenda.approved", "harmless")) and named <= set(h.named)
        for h in findings.in_sentence(hit.sentence)
    )


def _in_courtesy(findings: Findings, hit: Hit) -> bool:
    """ "Tak for en god snak om …", "det var hyggeligt at tale med dig": the words of a wish are part of a courtesy."""
    named = set(hit.named)
    here = findings.in_sentence(hit.sentence)
    if any(h.rule.startswith("courtesy.") and h.rule not in _MILD and named <= set(h.named) for h in here):
        return True
    wished = not _WOULD.isdisjoint(findings.sentences[hit.sentence].words)  # "det kunne være godt at tale om …"
    return not wished and findings.inside(hit, "harmless", "small.talk")


def _in_denial(findings: Findings, hit: Hit) -> bool:
    """ "Man kan ikke sætte en finger på den": the words of a wish within a denial that approves."""
    words = findings.sentences[hit.sentence].words
    return any(
        h.sentence == hit.sentence and set(hit.named) <= set(h.named) and words[h.first] in NEGATORS
        for h in findings.of("agenda.approved")
    )


_MILD = ("courtesy.condition", "courtesy.maybe", "courtesy.limit")  # "det ville glæde os, hvis … kom på"


def _both_denied(findings: Findings, hit: Hit) -> bool:
    """ "Ikke et ord for meget og ikke et for lidt": one denial beside the other, and none of the first."""
    sentence = findings.sentences[hit.sentence]
    free = [p for p in findings.negators[hit.sentence] if p not in hit.named]
    return (
        sentence.words[hit.first] in NEGATORS
        and bool(free)
        and all(p > hit.last - 1 and (sentence.words[p - 1] in _AND or sentence.words[p] == "hverken") for p in free)
    )


_AND = frozenset({"og", "eller", "heller"})


_PROPOSES = words_of("kan kunne skulle burde vil maa")


def _lets_go(findings: Findings, hit: Hit) -> bool:
    """ "Den kan I sende ud": ordered like a question, and none."""
    words = findings.sentences[hit.sentence].words[hit.first : hit.last]
    return words[0] not in _MAY and not _MAY.isdisjoint(words)


_MAY = frozenset({"kan", "maa"})


class _Within:
    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = spans

    def __call__(self, position: int) -> bool:
        return any(a <= position < b for a, b in self._spans)


def _holds(findings: Findings, hit: Hit) -> bool:
    sentence = findings.sentences[hit.sentence]
    if findings.negation(hit) is not Negation.NONE or sentence.question or sentence.bullet:
        return False
    said = set(sentence.words[hit.first : hit.last])
    if not _WOULD.isdisjoint(said) and "vaere" in said and NEGATORS.isdisjoint(said):
        return False  # "det kunne være godt at tale om støj"
    if hit.clauses[0] and _thought_not(sentence.clause_words(hit.clauses[0] - 1)):
        return False  # "jeg synes ikke, I har ramt det godt"
    behind = sentence.words[hit.last : hit.last + 1]
    of_draft = any(w.startswith(_DRAFT) for w in sentence.words)
    if sentence.words[hit.last - 1].startswith(_GOOD) and not _EVENTS.isdisjoint(behind) and not of_draft:
        return False  # "det bliver et godt møde"
    return not _of_else(sentence.words[hit.first : hit.last + 5])


def _thought_not(words: tuple[str, ...]) -> bool:
    return words[-1] in NEGATORS and not _THINKS.isdisjoint(words)


_THINKS = words_of("synes mener tror finder vurderer oplever syntes mente")


def _of_else(words: Sequence[str]) -> bool:
    """ "Vi er tilfredse med forløbet", "vi glæder os til at se den": content with other things."""
    for place, (word, behind) in enumerate(pairwise(words)):
        if word.startswith(_CONTENT) and behind in _WITH and _OTHER_THINGS.intersection(words[place + 2 : place + 3]):
            return True
        if word in ("glaeder", "glaede") and words[place + 2 : place + 4] == ("til", "at"):
            return bool(_TO_COME.intersection(words[place + 4 : place + 5]))
    return False


_WOULD = frozenset({"kunne", "ville"})
_GOOD = ("god", "fin", "spaendende", "rart", "dejlig")
_DRAFT = ("dagsorden", "udkast", "program", "plan", "punkt", "liste", "oplaeg")
_EVENTS = words_of(
    "moede dialogmoede dialog dag samarbejde snak samtale formiddag eftermiddag ide idee tur uge weekend"
)
_CONTENT = ("tilfreds", "enig", "glad", "tryg", "begejstr")
_WITH = frozenset({"med", "for", "om", "i", "ved"})
_OTHER_THINGS = words_of(
    "forloebet samarbejdet datoen tidspunktet stedet lokalet kontakten processen besoeget rapporten tilsynet svaret "
    "vejret moedet dialogen invitationen valget dagen tiden maden amr lederen personalet hinanden"
)
_TO_COME = words_of("se hoere laese modtage faa kende")
