"""Act or ask: whether what was read may be carried out without a person, and how sure the reading is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from messages.meaning.concerns import find_concerns
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.gate import OUTCOMES as JUDGED
from messages.meaning.gate import second_look
from messages.meaning.kinds import ASKED_OF
from messages.meaning.leftovers import left_over
from messages.meaning.meant import Meant
from messages.meaning.questions import open_questions
from messages.meaning.reason_second import settle
from messages.meaning.substance import unaccounted
from messages.meaning.tables.concerns import CONCERNS
from messages.meaning.text import Sentence, fold, names_a_day
from messages.reading import Choice, Context, Evidence, Kind

ALWAYS_ASKED = frozenset({Kind.NOTIFICATION, Kind.QUESTION, Kind.CANCELLATION, Kind.OTHER})
# With such a concern the words say neither yes nor no any more.
_UNSETTLES = {
    Kind.PARTICIPATION: frozenset({"condition", "limit", "later", "put_off", "maybe", "irony", "third_party"}),
    Kind.MEETING_DATES: frozenset({"condition", "put_off", "maybe", "irony"}),
}
# What only is not understood, and says nothing against the answer: the second opinion weighs it.
_SOFT = frozenset(
    {
        "a not that nothing explains",
        "a but that nothing explains",
        "a but behind the yes",
        "a limit to the yes",
        "a day beside the yes",
        "more than a yes",
        "a no behind the days proposed",
    }
)
# What mostly takes an answer back, but not always ("Vores bestyrelse har bedt mig om at svare. Strandvejen deltager
# gerne."): the second opinion weighs it, and must be surer.
_WEIGHED = {
    Kind.PARTICIPATION: frozenset(
        {"condition", "third_party", "reversal", "put_off", "upheaval", "later", "maybe", "limit"}
    ),
    Kind.VISIT: frozenset({"reversal"}),
}
_WEIGHED_BEFORE = {Kind.MEETING_DATES: frozenset({"condition", "contact"})}  # the day
# The same of a reader's own doubts: words that are told of something else more often than they mean it.
_WEIGHED_DOUBTS = {
    Kind.MEETING_DATES: frozenset(
        {
            "a no beside a yes",
            "a day taken, but how?",
            "wanted or not is not clear",
            "all of them, but what?",
            "the others, but which?",
            "a time stands by whose sense is not clear",
        }
    ),
    Kind.VISIT: frozenset(
        {
            "may take the report back",
            "denies what is done on a visit",
            "something found on the visit",
            "only hearsay",
            "only meant to be",
            "not so",
        }
    ),
}
# What nearly always takes an answer back ("Jeg er ikke leder længere"), but is told of other things, too ("De har fået
# ny leder, og alt kørte som på skinner"): only a second opinion that is all but certain gets past it.
_GRAVE = {
    Kind.PARTICIPATION: frozenset({*CONCERNS, "a not that may take the yes back", "double negation"}) - {"condition"},
    Kind.MEETING_DATES: frozenset({*CONCERNS, "yes and no", "double negation"}) - {"condition"},
    Kind.VISIT: frozenset(CONCERNS) - {"condition", "maybe"},
}
_OTHER_DAYS = ("dagen efter", "dagen foer", "ugen efter", "ugen foer", "naeste dag", "dagen derpaa")  # in front
_WITHOUT_OUTCOME = frozenset({Kind.SELECTION, Kind.PREPARATION})


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The decision, the outcome as it stands after all, what stands against acting (empty when acting), and how
    likely the reading is right (0…1). `loose`: what stands beside the answer and nothing accounts for; `shaky`: what
    may take it back, and mostly does; `grave`: nearly always does."""

    decision: Choice
    confidence: float
    outcome: str | None
    reason: str | None
    against: tuple[Evidence, ...] = ()
    loose: tuple[Evidence, ...] = ()
    shaky: tuple[Evidence, ...] = ()
    grave: bool = False


def judge(meant: Meant, findings: Findings, context: Context, extra: tuple[Evidence, ...] = ()) -> Verdict:
    """Weigh a reading; what the cues would act on is looked at once more by the trained model (gate.py)."""
    verdict = weigh(meant, findings, context, extra)
    if verdict.decision is Choice.ASK:
        return verdict
    doubt = second_look(meant, findings, loose=bool(verdict.loose), shaky=bool(verdict.shaky), grave=verdict.grave)
    told = meant.outcome == "no" and bool(meant.unsure or verdict.shaky)  # what stands before a no may be its reason
    if doubt is None and not told:
        return verdict
    if doubt is None and (found := settle(meant, findings)):
        return replace(verdict, reason=found.reason)
    if verdict.shaky:
        return weigh(meant, findings, context, extra, strict=True)
    against = (*([doubt] if doubt else []), *verdict.loose)
    return replace(verdict, decision=Choice.ASK, confidence=_unsure(meant, len(against)), against=against)


def weigh(
    meant: Meant, findings: Findings, context: Context, extra: tuple[Evidence, ...] = (), *, strict: bool = False
) -> Verdict:
    """What the cues alone say: the reading's own doubts, the concerns and open questions in the words, who wrote.

    `strict`: what is shaky counts like any other doubt."""
    beside = _Beside(against=[*meant.doubts, *extra], loose=[*meant.unsure])
    if meant.kind not in ALWAYS_ASKED:
        if _concerned(beside, meant, findings, strict=strict):
            meant = replace(meant, outcome="unclear", reason=None)
        _doubted(beside, meant, findings, context, strict=strict)
    said = meant.clear or meant.kind in _WITHOUT_OUTCOME
    if said and not beside.against and meant.kind not in ALWAYS_ASKED:
        return Verdict(
            decision=Choice.ACT,
            confidence=meant.strength,
            outcome=meant.outcome,
            reason=meant.reason,
            loose=tuple(beside.loose),
            shaky=(*beside.shaky, *beside.grave),
            grave=bool(beside.grave),
        )
    if beside.shaky or beside.grave:
        return weigh(meant, findings, context, extra, strict=True)
    return Verdict(
        decision=Choice.ASK,
        confidence=_unsure(meant, len(beside.against)),
        outcome=meant.outcome,
        reason=meant.reason,
        against=(*beside.against, *(one for one in meant.unsure if one not in beside.against)),
    )


@dataclass(kw_only=True)
class _Beside:
    """What stands beside an answer: what keeps the bot from acting, and what the second opinion weighs (Verdict)."""

    against: list[Evidence]
    loose: list[Evidence]
    shaky: list[Evidence] = field(default_factory=list)
    grave: list[Evidence] = field(default_factory=list)


def _concerned(beside: _Beside, meant: Meant, findings: Findings, *, strict: bool) -> bool:
    """Sort the concerns and open questions in the words; whether one of them leaves no outcome."""
    concerns = find_concerns(findings, meant)
    concerns = [h for h in concerns if _put_off(h, findings, meant) or _outside([h], meant)]
    weighed = [] if strict else _weighed(concerns, findings, meant)
    grave = frozenset() if strict else _GRAVE.get(meant.kind, frozenset())
    unsettled = False
    for hit in concerns:
        if hit in weighed:
            beside.shaky.append(findings.evidence(hit))
        elif hit.rule in grave:
            beside.grave.append(findings.evidence(hit))
        else:
            beside.against.append(findings.evidence(hit))
            unsettled = unsettled or hit.rule in _UNSETTLES.get(meant.kind, ())
    for hit in _outside(open_questions(findings, proposals=meant.proposals), meant):
        only_worded = bool(grave) and not findings.sentences[hit.sentence].question  # "Kommer der 30/10", no mark
        (beside.grave if only_worded else beside.against).append(
            findings.evidence(hit, "a question that needs an answer")
        )
    return unsettled


def _doubted(beside: _Beside, meant: Meant, findings: Findings, context: Context, *, strict: bool) -> None:
    """Sort the doubts of the readers, add what nothing accounts for and who was not asked."""
    doubts = [*beside.against, *left_over(findings, meant)]
    beside.loose += [one for one in doubts if one.rule in _SOFT]
    doubts = [one for one in doubts if one.rule not in _SOFT]
    weighed = [] if strict else _weighed_doubts(doubts, findings, meant)
    for one in weighed:
        (beside.grave if one.rule in _GRAVE[meant.kind] else beside.shaky).append(one)
    unexplained = unaccounted(findings, meant)
    beside.loose += unexplained
    beside.against = [one for one in doubts if one not in weighed]
    beside.against += [*_not_asked(meant, context), *(one for one in unexplained if _numbered(one))]
    if meant.kind not in JUDGED:
        beside.against += beside.loose


def _weighed(concerns: list[Hit], findings: Findings, meant: Meant) -> list[Hit]:
    """The concerns that the second opinion weighs; some of them only where they are over before the first day."""
    rules = _WEIGHED.get(meant.kind, frozenset())
    if meant.kind is Kind.PARTICIPATION:
        answers = findings.of("yes", "yes.lone", "no", "no.lack")
        return [h for h in concerns if h.rule in rules and not (h.rule == "condition" and _with(h, answers))]
    begins = _first_day(findings, meant)
    before = _WEIGHED_BEFORE.get(meant.kind, frozenset())
    return [h for h in concerns if h.rule in rules or (h.rule in before and h.sentence < begins)]


def _weighed_doubts(against: Iterable[Evidence], findings: Findings, meant: Meant) -> list[Evidence]:
    """The reader's own doubts that the second opinion weighs; not beside a day not read ("den anden mandag")."""
    rules = _WEIGHED_DOUBTS.get(meant.kind, frozenset()) | _GRAVE.get(meant.kind, frozenset())
    doubts = [one for one in against if one.rule in rules and not _numbered(one)]
    unread = [s for s in findings.sentences if _names_an_unread_day(s, meant)] if doubts else []
    return [one for one in doubts if not any(set(fold(one.text).split()) & set(s.words) for s in unread)]


def _names_an_unread_day(sentence: Sentence, meant: Meant) -> bool:
    read = [mention.span for mention in meant.dates if mention.span is not None]
    return any(
        names_a_day(word) and not any(a <= start and end <= b for a, b in read)
        for word, (start, end) in zip(sentence.words, sentence.spans, strict=True)
    )


def _first_day(findings: Findings, meant: Meant) -> int:
    """The number of the sentence in which the first day stands; 0 where the days are not from the words."""
    said: set[int] = set()
    for mention in meant.dates:
        if mention.span is None:
            return 0
        said |= {n for n, s in enumerate(findings.sentences) if s.start <= mention.span[0] < s.end}
    return min(said, default=0)


def _with(hit: Hit, answers: Iterable[Hit]) -> bool:
    """ "Vi afgiver hermed betinget tilsagn": in the very clause of an answer."""
    return any(hit.stands_in(one.sentence, one.clauses[0]) for one in answers)


def _numbered(beside: Evidence) -> bool:
    """ "Vi går kl. 11", "dagen efter var bedre": a number or another day in what nothing accounts for."""
    return any(letter.isdigit() for letter in beside.text) or beside.text.startswith(_OTHER_DAYS)


def _put_off(hit: Hit, findings: Findings, meant: Meant) -> bool:
    """ "Støj og supervision, men jeg sender en ordentlig liste i næste uge": behind the points, and no part of one."""
    if hit.rule != "put_off" or not meant.points:
        return False
    return findings.sentences[hit.sentence].clause_words(hit.clauses[0])[0] == "men"


def _outside(hits: list[Hit], meant: Meant) -> list[Hit]:
    return [h for h in hits if not any(a <= h.start < b for a, b in meant.content)]


def _not_asked(meant: Meant, context: Context) -> list[Evidence]:
    allowed = ASKED_OF.get(meant.kind)
    if allowed is None:
        return []
    if context.sender_role not in allowed:
        return [Evidence(text=context.sender_role.value, rule="the sender was not asked")]
    if meant.kind not in (context.expecting, *context.also_open):
        return [Evidence(text=meant.kind.value, rule="this was not asked now")]
    return []


def _unsure(meant: Meant, against: int) -> float:
    """How likely a reading is right that a person will look at; measured on the corpus (tests/bench/reading.py)."""
    if meant.kind in ALWAYS_ASKED:
        return meant.strength
    if not meant.clear:
        return 0.75
    return round(max(0.6, 0.85 - 0.05 * against), 2)
