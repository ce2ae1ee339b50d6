"""Puts the answers of a form under the fields they belong to when labels are in words nobody has met.

All labels are weighed together: by their words, by what stands as their answers, and by annex 6's order, which most
forms keep. What is found is written back as the labels the reader knows; what is only likely is told as a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from messages.papers.form_evidence import AGAINST, ALONE, KNOWN, PERHAPS, SPEAKS, TELLING, answer_points, label_points
from messages.papers.form_labels import FIELDS, fold_label, match_label
from messages.papers.form_lines import SURE, split_line
from messages.papers.form_slot_lines import FormSlot
from messages.papers.form_slots import find_slots, relabelled, until_closing
from messages.papers.form_values import is_empty, persons
from messages.papers.model import Paper, paragraphs, size

_MOST_SLOTS = 60
_LONGEST = 600
# So many fields must be there before a paper is a form whose labels may be guessed.
_KNOWN_LABELS, _LIKELY_LABELS = 3, 8
_LEAST = 45
_OUT_OF_ORDER = 60


@dataclass(frozen=True, kw_only=True)
class Guess:
    """A label that was not known for certain and the field it was taken for."""

    field: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Unplaced:
    """A label that fits no field though it is answered, and the fields that its answer might be of."""

    label: str
    maybe: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Clearer:
    """A paper with labels of ours where its own were told by their place and answers. `guesses`: what of it is not
    certain; `unplaced`: labels that are answered and fit no field."""

    paper: Paper
    guesses: tuple[Guess, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()


def with_known_labels(paper: Paper, near: date | None, house: str | None) -> Clearer:
    """`paper` with labels of ours where its own were told by their place and answers; what of it is only a guess."""
    if size(paper.blocks) > _LONGEST or sum(one.text.count("\n") for one in paragraphs(paper.blocks)) > _LONGEST:
        return Clearer(paper=paper)
    blocks, closing = until_closing(paper.blocks) if paper.kind == "text" else (paper.blocks, ())
    slots = find_slots(blocks)
    if not 3 <= len(slots) <= _MOST_SLOTS:
        return Clearer(paper=paper)
    match = _Matching(slots, near, house)
    fields = match.fields()
    if not fields:
        return Clearer(paper=paper)
    places = iter(range(len(slots)))

    def relabel(slot: FormSlot) -> str:
        at = next(places)
        return _label(slot, fields[at]) if at in fields else _nothing(slot) if slot.clear else ""

    guesses = tuple(Guess(field=name, label=slots[at].label) for at, name in fields.items() if match.guessed(at, name))
    return Clearer(
        paper=replace(paper, blocks=relabelled(blocks, relabel) + closing),
        guesses=guesses,
        unplaced=match.unplaced(fields),
    )


class _Matching:
    def __init__(self, slots: Sequence[FormSlot], near: date | None, house: str | None) -> None:
        self._slots = slots
        bases = [fold_label(slot.label) for slot in slots]
        # Of "Tilbud (navn)", "Tilbud (mail)" the word in brackets says which; elsewhere it is guidance.
        self._words = [
            label_points(slot.label if bases.count(base) < 2 else _BRACKETS.sub(" ", slot.label))
            for slot, base in zip(slots, bases, strict=True)
        ]
        self._open = [
            index
            for index, slot in enumerate(slots)
            if not _is_other(slot) and (slot.clear or slot.answer or KNOWN in self._words[index].values())
        ]
        self._said = [{name: answer_points(name, slot.answer, near, house) for name in FIELDS} for slot in slots]
        self._placed: set[int] = set()
        self._sole: set[int] = set()

    def fields(self) -> dict[int, str]:
        """The field of each place that has one; {} where this is no form."""
        ordered = self._in_order()
        free = self._in_any_order()
        kept = self._worth(ordered) + _OUT_OF_ORDER >= self._worth(free)
        chosen = ordered if kept else free
        known = {name for at, name in chosen.items() if self._words[at].get(name, 0) >= KNOWN}
        likely = [1 for at, name in chosen.items() if self._words[at].get(name) or self._said[at][name] >= SPEAKS]
        if len(known) < _KNOWN_LABELS and len(likely) < _LIKELY_LABELS:
            return {}
        if not kept:
            return chosen
        found = self._with_gaps(chosen)
        self._place(found)
        return found

    def guessed(self, at: int, name: str) -> bool:
        """Whether neither the label's words nor the answer say for certain that the field is meant: a known label, or
        two of three must (a telling word, an answer of that kind, the only place left in the form's order)."""
        if is_empty(self._slots[at].answer):
            return False
        words, said = self._words[at].get(name, 0), self._said[at][name]
        if said <= AGAINST:
            return True
        if words >= KNOWN:
            return False
        plain = words >= TELLING and said >= 0 and name not in _VITAL
        signs = (
            plain + (words >= PERHAPS) + (said >= SPEAKS) + (said >= ALONE) + (at in self._placed) + (at in self._sole)
        )
        return signs < 2 or (name in _NEVER_BY_PLACE and words < PERHAPS and said < ALONE)

    def unplaced(self, fields: Mapping[int, str]) -> tuple[Unplaced, ...]:
        """The answered labels of nothing that is known, behind the form's first one."""
        return tuple(
            Unplaced(label=self._slots[at].label, maybe=maybe)
            for at in self._open
            if at not in fields and at > min(fields) and self._slots[at].clear
            if (maybe := frozenset(name for name in _VITAL if self._may_be(at, name)))
        )

    def _may_be(self, at: int, name: str) -> bool:
        answer = self._slots[at].answer
        if is_empty(answer) or match_label(answer):
            return False
        return self._said[at][name] >= (SPEAKS if name != "agenda_points" or " " not in answer else 0)

    def _points(self, at: int, name: str) -> int:
        words, said = self._words[at].get(name, 0), self._said[at][name]
        if is_empty(self._slots[at].answer):
            # A known label that is not answered keeps its field from an answer that is only likely to be meant.
            return words - 5 if words >= KNOWN or (words >= TELLING and self._slots[at].clear) else 0
        return words + said

    def _worth(self, chosen: Mapping[int, str]) -> int:
        return sum(self._points(at, name) for at, name in chosen.items())

    def _in_order(self) -> dict[int, str]:
        """The best fields for the places, where both follow in the form's order."""
        places = self._open
        best: list[list[tuple[int, tuple[tuple[int, str], ...]]]] = [[(0, ())] * (len(FIELDS) + 1)]
        for at in places:
            row: list[tuple[int, tuple[tuple[int, str], ...]]] = [(0, ())]
            for number, name in enumerate(FIELDS, 1):
                candidates = [best[-1][number], row[number - 1]]
                points = self._points(at, name)
                if points >= _LEAST:
                    before, pairs = best[-1][number - 1]
                    candidates.append((before + points, (*pairs, (at, name))))
                row.append(max(candidates, key=lambda one: one[0]))
            best.append(row)
        return dict(best[-1][-1][1])

    def _in_any_order(self) -> dict[int, str]:
        pairs = sorted(
            ((self._points(at, name), -at, name) for at in self._open for name in FIELDS),
            key=lambda pair: (-pair[0], -pair[1]),
        )
        chosen: dict[int, str] = {}
        for points, minus, name in pairs:
            if points >= _LEAST and -minus not in chosen and name not in chosen.values():
                chosen[-minus] = name
        return chosen

    def _place(self, chosen: Mapping[int, str]) -> None:
        """Which places stand between the same two fields as in annex 6, with nothing else between."""
        at = [-1, *(self._open.index(place) for place in sorted(chosen)), len(self._open)]
        of = [-1, *(FIELDS.index(chosen[place]) for place in sorted(chosen)), len(FIELDS)]
        for number, place in enumerate(sorted(chosen), 1):
            if all(at[number + step] - at[number] == of[number + step] - of[number] == step for step in (-1, 1)):
                self._placed.add(place)

    def _with_gaps(self, chosen: dict[int, str]) -> dict[int, str]:
        """As many places as fields between two that are known: each is the field of its place."""
        fields = [-1, *(FIELDS.index(chosen[at]) for at in sorted(chosen)), len(FIELDS)]
        places = [-1, *(self._open.index(at) for at in sorted(chosen)), len(self._open)]
        found = dict(chosen)
        for number in range(len(fields) - 1):
            names = FIELDS[fields[number] + 1 : fields[number + 1]]
            between = self._open[places[number] + 1 : places[number + 1]]
            if not names or len(names) != len(between):
                continue
            for at, name in zip(between, names, strict=True):
                foreign = any(
                    points >= KNOWN and field not in (name, *found.values()) and self._said[at][field] > AGAINST
                    for field, points in self._words[at].items()
                )
                if self._slots[at].clear and not foreign and self._said[at][name] > AGAINST:
                    found[at] = name
                    taken = set(found.values())
                    if len(names) == 1 and name not in _VITAL and set(self._words[at]) <= taken:
                        self._sole.add(at)
        return found


_VITAL = frozenset({"authority", "institution", "survey_contact", "meeting_date", "agenda_points"})
# Taken only where the label says so by a word, or the answer can be no other's.
_NEVER_BY_PLACE = frozenset({"institution", "survey_contact", "agenda_points"})


def _is_other(slot: FormSlot) -> bool:
    """Whether a label is known to ask for something else, or for the address alone of a person."""
    label = match_label(slot.label)
    if label is None or not label.field.endswith(".email"):
        return label is not None and label.field == "other"
    return not any(person.name for person in persons(slot.answer))  # "Tilsynsførende + mail" asks for both


def _label(slot: FormSlot, name: str) -> str:
    """The label to put there, "" where the one there says the same."""
    own = None if slot.printed else match_label(slot.label)
    if own and own.field == name and own.score >= SURE and not split_line(slot.label):
        return ""
    return CANONICAL[name]


def _nothing(slot: FormSlot) -> str:
    """A label that is of no field must not be taken for one by a single word in it."""
    return "" if match_label(slot.label) else OTHER


_BRACKETS = re.compile(r"[()\[\]/:,–-]")
OTHER = "Spørgsmål:"
CANONICAL: Mapping[str, str] = {
    "authority": "Navn på socialtilsyn:",
    "inspectors": "Navn på tilsynsførende:",
    "visit_date": "Dato for ordinært tilsynsbesøg:",
    "institution": "Navn på tilbuddet:",
    "address": "Tilbuddets adresse:",
    "email": "Tilbuddets e-mail:",
    "institution_type": "Tilbudstype:",
    "target_group": "Målgruppe:",
    "leader": "Navn på leder:",
    "survey_contact": "Kontaktperson til spørgeskema:",
    "meeting_date": "Dato for dialogmøde:",
    "agenda_points": "Punkter på dagsordenen:",
    "special_issues": "Særlige problemstillinger:",
    "institution_remarks": "Tilbuddets evt. bemærkninger:",
    "benefit_assessment": "Vurdering af udbytte:",
}
