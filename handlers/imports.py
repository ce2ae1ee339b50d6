"""The lists taken in: institutions (gross and local lists), the register of people, AT's proposed dates.

Pure: rows and what is there already go in; records to save, what was taken and every refused row come out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.imports_rows import (
    DATE_HEADINGS,
    INSTITUTION_HEADINGS,
    PEOPLE_HEADINGS,
    BadRow,
    by_field,
    folded_name,
    parse_at_date,
    parse_email,
    parse_institution,
    parse_person,
    parse_round,
)
from handlers.model import AtDate, Authority, Case, Institution, Person, Record
from handlers.programme import Programme
from messages.phrased import PhrasedError
from messages.phrases import phrase
from messages.table_in import TableRow

_KEPT = (
    "leader",
    "cvr",
    "p_number",
    "address",
    "postcode",
    "city",
    "municipality",
    "institution_type",
    "target_group",
)


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A row that was not taken: its number in the sheet and why, in the reader's language."""

    row: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Warned:
    """Something in a row that was taken all the same and that somebody should look at."""

    row: int
    reason: str


class WrongColumns(PhrasedError):
    """The list lacks a column that its kind must have; the text names it and the columns there are."""


@dataclass(frozen=True, kw_only=True)
class ImportPlan:
    """`records` to save; `new` and `updated` count rows; `unchanged` rows were there already."""

    records: tuple[Record, ...]
    new: int
    updated: int
    unchanged: int
    refused: tuple[Refused, ...]
    warnings: tuple[Warned, ...] = ()


def check_columns(
    rows: Sequence[TableRow],
    headings: Mapping[str, tuple[str, ...]],
    required: Sequence[str],
    programme: Programme,
) -> tuple[Warned, ...]:
    """Warns of each column that is not known and so not read. Raises WrongColumns where a `required` one is missing."""
    found = [name for name in rows[0].cells if name]
    lacking = [headings[field][0] for field in required if not set(headings[field]) & set(found)]
    if lacking:
        raise WrongColumns.of("errors.table_lacks", missing=", ".join(lacking), found=", ".join(found))
    known = {name for names in headings.values() for name in names}
    return tuple(
        Warned(row=1, reason=phrase("imports.unknown_column", programme.language, column=name))
        for name in found
        if name not in known
    )


def plan_institutions(
    rows: Iterable[TableRow],
    *,
    institutions: Sequence[Institution],
    cases: Sequence[Case],
    next_number: Callable[[int], str],
    programme: Programme,
    now: datetime,
    people: Sequence[Person] | None = None,
) -> ImportPlan:
    """Institutions and a candidate case each. `next_number(year)` gives unused case numbers in order. Where the
    register of `people` is given, an inspector it does not know as one is warned of.

    A row that names an institution that is there (P-number, else CVR and name) updates it; an open case of the
    institution is not doubled.
    """
    register = _Register(institutions)
    plan = _Plan(programme)
    seen: dict[str, int] = {}
    today = now.astimezone(programme.zone)
    default_round = f"{today.year}-{1 if today.month <= 6 else 2}"
    for row in rows:
        cells = by_field(row.cells, INSTITUTION_HEADINGS)
        try:
            institution = parse_institution(cells)
            before = register.find(institution)
            if before is not None:
                institution = _merged(before, institution)
            if institution.id in seen:
                raise BadRow("same_row", row=seen[institution.id])
            at, st = (parse_email(cells[f]) if cells[f] else None for f in ("at_inspector", "st_inspector"))
            round_ = parse_round(cells.get("round", "")) or default_round
        except BadRow as bad:
            plan.refuse(row, bad)
            continue
        seen[institution.id] = row.number
        if people is not None:
            plan.warn_of_inspectors(row, {Authority.AT: at, Authority.ST: st}, people)
        case = _case_of(institution, round_, cases)
        after = case or Case(
            id=next_number(int(round_[:4])), institution_id=institution.id, region=institution.region, round=round_
        )
        after = replace(
            after,
            region=institution.region,
            at_inspector=at or after.at_inspector,
            st_inspector=st or after.st_inspector,
        )
        if before is None:
            plan.new += 1
        elif institution == before and after == case:
            plan.unchanged += 1
        else:
            plan.updated += 1
        plan.records.extend(r for r, old in ((institution, before), (after, case)) if r != old)
    return plan.done()


def _case_of(institution: Institution, round_: str, cases: Sequence[Case]) -> Case | None:
    """The institution's case that a row is about: one under way, else the one of this round (a list imported once more
    does not invite again who said no); in a later round it may stand for choice anew."""
    mine = [c for c in cases if c.institution_id == institution.id]
    under_way = [c for c in mine if not c.stage.ended]
    return next(iter([*under_way, *(c for c in mine if c.round == round_)]), None)


def plan_people(rows: Iterable[TableRow], *, people: Sequence[Person], programme: Programme) -> ImportPlan:
    """The register of people; the e-mail address identifies a person."""
    known = {p.id: p for p in people}
    plan = _Plan(programme)
    for row in rows:
        try:
            person = parse_person(by_field(row.cells, PEOPLE_HEADINGS), programme)
        except BadRow as bad:
            plan.refuse(row, bad)
            continue
        before = known.get(person.id)
        if before is not None:
            person = replace(person, away_until=before.away_until, email_undeliverable=before.email_undeliverable)
        plan.count(person, before)
        known[person.id] = person
    return plan.done()


def plan_dates(rows: Iterable[TableRow], *, dates: Sequence[AtDate], programme: Programme) -> ImportPlan:
    """AT's proposed meeting dates."""
    known = {d.id: d for d in dates}
    plan = _Plan(programme)
    for row in rows:
        try:
            proposed = parse_at_date(by_field(row.cells, DATE_HEADINGS), programme)
        except BadRow as bad:
            plan.refuse(row, bad)
            continue
        plan.count(proposed, known.get(proposed.id))
        known[proposed.id] = proposed
    return plan.done()


# ---------------------------------------------------------------------- rows to records
class _Plan:
    """Counts and records while the rows are read."""

    def __init__(self, programme: Programme) -> None:
        self._language = programme.language
        self.records: list[Record] = []
        self.refused: list[Refused] = []
        self.warnings: dict[str, Warned] = {}  # by address: each is named once
        self.new = self.updated = self.unchanged = 0

    def refuse(self, row: TableRow, bad: BadRow) -> None:
        named = {"column": phrase(f"imports.column_{bad.column}", self._language)} if bad.column else {}
        reason = phrase(f"imports.{bad.why}", self._language, **named, **bad.values)
        self.refused.append(Refused(row=row.number, reason=reason))

    def warn_of_inspectors(
        self, row: TableRow, named: Mapping[Authority, str | None], people: Sequence[Person]
    ) -> None:
        for authority, address in named.items():
            if address is None or address in self.warnings:
                continue
            person = next((p for p in people if p.id == address), None)
            if person is None:
                why = "unknown_inspector"
            elif person.authority is not authority:
                why = "other_authority"
            else:
                continue
            who = phrase(f"common.party_{authority.value}", self._language)
            reason = phrase(f"imports.{why}", self._language, address=address, who=who)
            self.warnings[address] = Warned(row=row.number, reason=reason)

    def count(self, record: Record, before: Record | None) -> None:
        if before is None:
            self.new += 1
        elif before == record:
            self.unchanged += 1
            return
        else:
            self.updated += 1
        self.records.append(record)

    def done(self) -> ImportPlan:
        return ImportPlan(
            records=tuple(self.records),
            new=self.new,
            updated=self.updated,
            unchanged=self.unchanged,
            refused=tuple(self.refused),
            warnings=tuple(self.warnings.values()),
        )


class _Register:
    """Institutions by what names them: P-number, else CVR and name, else name and region."""

    def __init__(self, institutions: Iterable[Institution]) -> None:
        self._by: dict[tuple[str, ...], Institution] = {}
        for institution in institutions:
            for name in _names(institution):
                self._by.setdefault(name, institution)

    def find(self, row: Institution) -> Institution | None:
        """The institution a row names. Numbers that differ are two institutions, whatever their names."""
        for name in _names(row):
            found = self._by.get(name)
            if found is not None and not _differ(found.p_number, row.p_number) and not _differ(found.cvr, row.cvr):
                return found
        return None


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _names(institution: Institution) -> Iterable[tuple[str, ...]]:
    folded = folded_name(institution.name)
    if institution.p_number:
        yield "p", institution.p_number
    if institution.cvr:
        yield "cvr", institution.cvr, folded
    yield "name", folded, institution.region.value


def _merged(before: Institution, row: Institution) -> Institution:
    """The row over what is known; an empty cell wipes nothing out, a new address is deliverable again."""
    kept = {name: getattr(row, name) or getattr(before, name) for name in _KEPT}
    bad = before.email_undeliverable and row.email == before.email
    return replace(row, **kept, id=before.id, email_undeliverable=bad)
