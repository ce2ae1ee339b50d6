"""Which dates a writer wants and which are ruled out: brings each "ikke", "gerne", "undtagen" to its date."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from messages.dates import absence, cues, doubts
from messages.dates.clauses import Clause, Cue
from messages.dates.occupied import occupied

Polarity = tuple[bool, str | None]
"""Wanted?, and the reason to doubt that."""

_LONGEST_LIST = 12
_YES: Polarity = (True, None)
_NO: Polarity = (False, None)


def settle_polarity(clauses: list[Clause]) -> dict[int, Polarity]:
    """For each position where a date begins: wanted or not. Dates without words of polarity are wanted."""
    out: dict[int, Polarity] = {}
    for index, clause in enumerate(clauses):
        if not clause.dates:
            continue
        if clause.conditional or clause.asked:
            out.update((at, _YES) for at in clause.dates)
            continue
        label = _label(clauses, index)
        if label is not None:
            out.update((at, _said(label.cues[-1])) for at in clause.dates)
            continue
        if _neither(clauses, index):
            out.update((at, _NO) for at in clause.dates)
            continue
        before = clause.resumes
        if before is not None and clause.bare and before is not clause and before.dates:
            out.update((at, out[before.dates[-1]]) for at in clause.dates)
            continue
        busy = {} if clause.cues else occupied(clause)
        said = _within(clause) if clause.cues else _from_beside(clauses, index) or busy
        for at in clause.dates:
            out[at] = _NO if at in clause.excepted else said.get(at, _YES)
        if clause.hard and index and not clause.cues and _ruled_out(clauses[index - 1], clause, out):
            out.update((at, _YES) for at in clause.excepted)  # "optaget den 18., men ikke den 20."
        elsewhere = bool(busy) and all(out[at] == (True, doubts.POLARITY) for at in clause.dates)
        if _not_then(clauses, index) or (elsewhere and _is_why(clauses, index)):
            out.update((at, _NO) for at in clause.dates)
        elif _there_all_the_same(clauses, index):
            out.update((at, (True, doubts.POLARITY)) for at in clause.dates)
        elif _taken_back(clauses, index) or _unsure(clauses, index):
            out.update((at, (True, doubts.POLARITY)) for at in clause.dates if out[at] == _YES)
        for end in clause.compared:
            behind = next((at for at in clause.dates if at > end), None)
            if behind is not None:
                out[behind] = (out[behind][0], doubts.POLARITY)
    return out


def _label(clauses: list[Clause], index: int) -> Clause | None:
    """The clause before the colon of a list: "Kan ikke: 15/5, 17/5", "Optagne dage: 14/5 og 16/5"."""
    for k in range(index, max(index - _LONGEST_LIST, -1), -1):
        clause = clauses[k]
        if clause.sentence != clauses[index].sentence:
            return None
        if k < index and clause.labels:
            return clause if clause.cues and not clause.dates else None
        if clause.cues or not clause.bare:
            return None
    return None


def _neither(clauses: list[Clause], index: int) -> bool:
    """Is this a further part of "Hverken A, B eller C kan lade sig gøre", "Ingen af dagene A, B og C passer"?"""
    clause = clauses[index]
    opens = not clause.words or all(word in cues.JOINS or at > clause.dates[0] for at, word in clause.words)
    if clause.hard or not opens:
        return False
    for k in range(index - 1, max(index - _LONGEST_LIST, -1), -1):
        before = clauses[k]
        if before.sentence != clause.sentence or not before.dates:
            return False
        if before.neither:
            return not any(cue.at > before.dates[-1] for cue in before.cues)
        if before.hard or not before.bare:
            return False
    return False


_PERHAPS = frozenset({"måske", "maaske", "maybe", "perhaps"})


def _within(clause: Clause) -> dict[int, Polarity]:
    """The clause has cues of its own. "Vi kan ikke A eller B" (cue first); "A og B passer ikke" (dates first)."""
    said = clause.cues
    out: dict[int, Polarity] = {}
    free = [at for at in clause.dates if at not in clause.excepted]
    if not free:
        return out
    if clause.words and {word for _, word in clause.words} <= _PERHAPS and said[0].at > free[0]:
        return dict.fromkeys(free, _first(clause))
    moved = next((cue.at for cue in said if cue.moves), None)
    if moved is not None and (free[0] < moved or said[0].sign == "-"):  # "den 7. er flyttet til den 9."
        return {at: _NO if at < moved else _YES for at in free}
    places = [cue.at for cue in said]
    if said[0].at > free[0]:
        for at in free:
            out[at] = _said(said[min(bisect_right(places, at), len(said) - 1)])
        return out
    for at in free:
        out[at] = _said(said[bisect_right(places, at) - 1])
    trailing = [cue for cue in said if cue.at > free[-1]]
    if trailing and _said(trailing[0]) != out[free[-1]]:
        last = trailing[0]
        if len(free) == 1 and not (last.verb and last.sign == "+"):
            out[free[-1]] = (False, None)  # "Vi kan den 14. desværre ikke"
        else:
            if last.verb or len(free) == 1:
                out[free[-1]] = _said(last)
            for at in free if not last.verb else free[-1:]:
                out[at] = (out[at][0], doubts.POLARITY)
    return out


def _from_beside(clauses: list[Clause], index: int) -> dict[int, Polarity]:
    """No cue of its own: a mere list goes with the clause before that spoke first, else with the one behind."""
    clause = clauses[index]
    before = clauses[index - 1] if index and not clause.hard else None
    behind = _behind(clauses, index)
    if clause.bare and before is not None and _speaks_first(before) and not before.conditional:
        last = _said(before.cues[-1])
        if before.excepted and not before.cues:
            last = _NO
        return dict.fromkeys(clause.dates, last)
    if clause.bare and before is not None and before.excepted and before.bare:
        return dict.fromkeys(clause.dates, _NO)
    if clause.whole and clause.bare and before is not None and before.dates:
        return dict.fromkeys(clause.dates, _YES)  # "Den 20. kun kl. 13, den 21. hele dagen, den 22. slet ikke"
    speaks_of_it = behind is not None and not behind.hard and (not behind.dates or not _speaks_first(behind))
    if clause.bare and behind is not None and behind.cues and speaks_of_it:
        return dict.fromkeys(clause.dates, _first(behind))
    answer = clauses[index + 1] if index + 1 < len(clauses) else None
    if (
        answer is not None
        and clause.bare
        and answer.cues
        and not answer.dates
        and not answer.labels
        and len(answer.words) <= 3
    ):
        return dict.fromkeys(clause.dates, _first(answer))  # "Den 5.? Nej."
    if before is not None and before.cues and not before.dates and before.cues[-1].sign == "-":
        return dict.fromkeys(clause.dates, (True, doubts.POLARITY))
    return {}


def _taken_back(clauses: list[Clause], index: int) -> bool:
    """Does a short "…, der ikke passer", "men min kollega kan ikke" follow, which may speak of the same date?

    Also "…, så den dag er ikke god" however long, and a sentence behind that only says "Det går desværre ikke."
    """
    if index + 1 >= len(clauses):
        return False
    clause, behind = clauses[index], clauses[index + 1]
    if behind.dates or not behind.cues or behind.cues[-1].sign != "-":
        return False
    if any(word in cues.OTHERS for _, word in behind.words):
        return False  # "31/5 er fint, de andre kan vi ikke"
    said = [word for _, word in behind.words if word not in _SO]
    said_of_it = bool(said) and said[0] in _IT
    if behind.sentence != clause.sentence:
        return behind.sentence == clause.sentence + 1 and said_of_it and len(said) <= 7 and said[-1] in _ENDS_A_NO
    if any(pair in _THAT_DAY for pair in pairwise(said)):
        return True
    return len(said) <= (8 if said_of_it else 4) or said[-1] in {"ikke", "not"}


def _not_then(clauses: list[Clause], index: int) -> bool:
    """ "I uge 7 er der vinterferie, så der går det ikke": nothing for the day, and the clause behind says no to it."""
    clause, behind = clauses[index], _behind_it(clauses, index)
    if behind is None or behind.cues[-1].sign != "-" or any(cue.sign == "+" for cue in (*clause.cues, *behind.cues)):
        return False
    said = [word for _, word in behind.words]
    if any(word in cues.OTHERS for word in said):
        return False
    led = said[0] in _SO | {"for"} and said[1:2] in (["der"], ["dér"], ["da"])
    return led or any(pair in _THEN for pair in pairwise(said[:4]))


def _is_why(clauses: list[Clause], index: int) -> bool:
    """Is what somebody else does that day the reason for a no, or for another day?

    "Ingen af dagene, jeg er på Kreta fra …", "Vi mangler en mand den 19., så hellere den 26.", "… så senere".
    """
    clause = clauses[index]
    before = clauses[index - 1] if index else None
    said_no = before is not None and (before.neither or (before.cues and before.cues[-1].sign == "-"))
    if before is not None and said_no and before.sentence == clause.sentence and not before.dates:
        return True
    behind = clauses[index + 1] if index + 1 < len(clauses) else None
    if behind is None or behind.sentence != clause.sentence or not behind.words:
        return False
    said = [word for at, word in behind.words if not behind.dates or at < behind.dates[0]]
    if behind.dates:
        return "hellere" in said or "stedet" in said
    return behind.words[0][1] in _SO and behind.words[-1][1] in {"senere", "vente"}


def _there_all_the_same(clauses: list[Clause], index: int) -> bool:
    """ "Uge 42 er efterårsferie, men vi er her"."""
    clause, behind = clauses[index], clauses[index + 1] if index + 1 < len(clauses) else None
    if behind is None or behind.dates or behind.sentence != clause.sentence:
        return False
    if not any(word in absence.HOLIDAYS for _, word in clause.words):
        return False
    said = {word for _, word in behind.words}
    return bool(said & _THERE) or any(cue.sign == "+" for cue in behind.cues)


def _behind_it(clauses: list[Clause], index: int) -> Clause | None:
    """The clause right behind in the same sentence, if it has words for or against and no date."""
    behind = clauses[index + 1] if index + 1 < len(clauses) else None
    if behind is None or behind.sentence != clauses[index].sentence or behind.dates or not behind.cues:
        return None
    return behind if behind.words else None


_SO = frozenset({"så", "saa", "men", "og", "so", "but", "and"})
_IT = frozenset({"det", "den", "der", "som", "it", "which", "that"})
_THAT_DAY = frozenset({("den", "dag"), ("den", "dato"), ("that", "day"), ("that", "date")})
_THEN = frozenset(
    {("den", "dag"), ("den", "dato"), ("den", "uge"), ("de", "dage"), ("hvor", "vi")}
    | {("hvor", "jeg"), ("hvor", "det"), ("hvor", "der"), ("der", "kan"), ("der", "går"), ("der", "har")}
    | {("der", "holder"), ("der", "passer"), ("that", "day"), ("that", "week")}
)
_THERE = frozenset({"her", "hjemme", "alligevel", "åbent"})
_ENDS_A_NO = frozenset(
    {"ikke", "not", "muligt", "mulig", "godt", "fint", "umuligt", "udelukket", "os", "mig", "possible"}
)


def _ruled_out(before: Clause, clause: Clause, out: dict[int, Polarity]) -> bool:
    """Are all dates of the clause before, in the same sentence, ruled out by another word than "ikke"?"""
    if before.sentence != clause.sentence or not before.dates or any(out[at][0] for at in before.dates):
        return False
    return not any(word in {"ikke", "not"} for _, word in before.words)


def _unsure(clauses: list[Clause], index: int) -> bool:
    """Does "Jeg ved ikke, om …", "Det er ikke sikkert, …" stand before?"""
    clause = clauses[index]
    before = clauses[index - 1] if index and not clause.hard else None
    if before is None or before.dates or not before.cues or before.cues[-1].sign != "-":
        return False
    opens_with = clause.words[0][1] if clause.words else ""
    return opens_with in {"om", "at", "hvorvidt"} or any(word in cues.KNOWING for _, word in before.words)


def _behind(clauses: list[Clause], index: int) -> Clause | None:
    """The next clause that is more than a mere list ("mandag, tirsdag, onsdag passer ikke")."""
    for clause in clauses[index + 1 : index + 1 + _LONGEST_LIST]:
        if clause.hard:
            return None
        if clause.cues or not clause.bare:
            return clause
    return None


def _speaks_first(clause: Clause) -> bool:
    return bool(clause.cues) and bool(clause.dates) and clause.cues[0].at < clause.dates[0]


def _first(clause: Clause) -> Polarity:
    """What a clause's first cue says; "4/10: måske" is no answer."""
    only_perhaps = bool(clause.words) and {word for _, word in clause.words} <= _PERHAPS
    return (True, doubts.POLARITY) if only_perhaps else _said(clause.cues[0])


def _said(cue: Cue) -> Polarity:
    if cue.sign == "?":
        return True, doubts.POLARITY
    return _YES if cue.sign == "+" else _NO
