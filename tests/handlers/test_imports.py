"""Lists taken in: what is new, what is known by another of its names, what is refused and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handlers.imports import ImportPlan, plan_dates, plan_institutions, plan_people
from handlers.model import AtDate, Authority, Case, Institution, Person, Region, Stage
from messages.table_in import TableRow
from tests.handlers.builders import PROGRAMME, at

ROW = {"navn": "Solgården", "region": "Syd", "e-mail": "Leder@Sol.dk", "p-nummer": "1001001001", "cvr": "12345678"}


def rows(*cells: dict[str, str]) -> list[TableRow]:
    return [TableRow(number=n, cells=c) for n, c in enumerate(cells, 2)]


def institutions(
    *cells: dict[str, str], there: tuple[Institution, ...] = (), cases: tuple[Case, ...] = (), now: str = "2018-01-10"
) -> ImportPlan:
    numbers = iter(f"KT-2018-{n:03d}" for n in range(100, 200))
    return plan_institutions(
        rows(*cells),
        institutions=there,
        cases=cases,
        next_number=lambda _: next(numbers),
        programme=PROGRAMME,
        now=at(now),
    )


def counts(plan: ImportPlan) -> tuple[int, int, int, int]:
    return plan.new, plan.updated, plan.unchanged, len(plan.refused)


def split(plan: ImportPlan) -> tuple[Institution, Case]:
    institution, case = plan.records
    assert isinstance(institution, Institution)
    assert isinstance(case, Case)
    return institution, case


# ---------------------------------------------------------------------- institutions
def test_a_row_becomes_an_institution_and_a_candidate() -> None:
    plan = institutions({**ROW, "leder": " Mette  Lund ", "postnr": "5000", "by": "Odense C", "runde": "2018-2"})
    institution, case = split(plan)
    assert (institution.id, institution.email, institution.leader) == ("P1001001001", "leder@sol.dk", "Mette Lund")
    assert (case.id, case.stage, case.region, case.round) == ("KT-2018-100", Stage.CANDIDATE, Region.SYD, "2018-2")
    assert counts(plan) == (1, 0, 0, 0)


@pytest.mark.parametrize(("now", "round_"), [("2018-06-30", "2018-1"), ("2018-07-01", "2018-2")])
def test_a_row_without_a_round_belongs_to_the_half_year_of_today(now: str, round_: str) -> None:
    assert split(institutions(ROW, now=now))[1].round == round_


def test_english_headings_and_inspectors_are_taken() -> None:
    plan = institutions(
        {"name": "Sun", "region": "socialtilsyn øst", "email": "a@b.dk", "at_inspector": "A@at.dk", "st_inspector": ""}
    )
    institution, case = split(plan)
    assert (institution.id, institution.region) == ("Nsun:Øst", Region.OEST)
    assert (case.at_inspector, case.st_inspector) == ("a@at.dk", None)


def test_the_same_list_twice_changes_nothing() -> None:
    institution, case = split(institutions(ROW))
    again = institutions(ROW, there=(institution,), cases=(case,))
    assert (counts(again), again.records) == ((0, 0, 1, 0), ())


def test_a_row_updates_what_is_there_and_an_empty_cell_wipes_nothing_out() -> None:
    institution, case = split(institutions({**ROW, "leder": "Mette Lund"}))
    plan = institutions({**ROW, "e-mail": "ny@sol.dk"}, there=(institution,), cases=(case,))
    (changed,) = plan.records
    assert isinstance(changed, Institution)
    assert (changed.email, changed.leader) == ("ny@sol.dk", "Mette Lund")
    assert counts(plan) == (0, 1, 0, 0)


@pytest.mark.parametrize(("email", "marked"), [("leder@sol.dk", True), ("ny@sol.dk", False)])
def test_a_corrected_address_is_deliverable_again_and_the_same_one_is_not(email: str, marked: bool) -> None:
    institution, case = split(institutions(ROW))
    bad = replace(institution, email_undeliverable=True)
    plan = institutions({**ROW, "e-mail": email, "leder": "Ny"}, there=(bad,), cases=(case,))
    assert [r.email_undeliverable for r in plan.records if isinstance(r, Institution)] == [marked]


@pytest.mark.parametrize(
    "less",
    [
        {"p-nummer": ""},
        {"p-nummer": "", "cvr": ""},
        {"cvr": ""},
    ],
)
def test_an_institution_is_known_by_any_of_its_names(less: dict[str, str]) -> None:
    institution, case = split(institutions(ROW))
    plan = institutions({**ROW, **less}, there=(institution,), cases=(case,))
    assert (counts(plan), plan.records) == ((0, 0, 1, 0), ())


def test_a_number_that_comes_later_is_added_and_the_institution_keeps_its_id() -> None:
    institution, case = split(institutions({**ROW, "p-nummer": "", "cvr": ""}))
    (changed,) = institutions(ROW, there=(institution,), cases=(case,)).records
    assert isinstance(changed, Institution)
    assert (changed.id, changed.p_number, changed.cvr) == (institution.id, "1001001001", "12345678")


@pytest.mark.parametrize("other", [{"p-nummer": "2002002002"}, {"p-nummer": "", "cvr": "87654321"}])
def test_two_institutions_of_one_name_are_two_where_their_numbers_differ(other: dict[str, str]) -> None:
    institution, case = split(institutions(ROW))
    plan = institutions({**ROW, **other}, there=(institution,), cases=(case,))
    assert counts(plan) == (1, 0, 0, 0)


@pytest.mark.parametrize("stage", [Stage.DECLINED, Stage.NOT_SELECTED, Stage.DONE, Stage.CANCELLED])
def test_the_same_rounds_list_again_does_not_open_a_case_that_has_ended(stage: Stage) -> None:
    institution, case = split(institutions(ROW))
    plan = institutions(ROW, there=(institution,), cases=(replace(case, stage=stage),))
    assert plan.records == ()


@pytest.mark.parametrize("stage", [Stage.DECLINED, Stage.NOT_SELECTED])
def test_a_later_rounds_list_is_a_new_case_for_who_was_not_chosen_or_said_no(stage: Stage) -> None:
    institution, case = split(institutions(ROW))
    plan = institutions({**ROW, "runde": "2018-2"}, there=(institution,), cases=(replace(case, stage=stage),))
    (new,) = plan.records
    assert isinstance(new, Case)
    assert (new.id != case.id or len(plan.records) == 1, new.round, new.stage) == (True, "2018-2", Stage.CANDIDATE)


def test_a_case_under_way_is_not_doubled_by_a_later_rounds_list() -> None:
    institution, case = split(institutions(ROW))
    under_way = replace(case, stage=Stage.VISITS)
    assert institutions({**ROW, "runde": "2018-2"}, there=(institution,), cases=(under_way,)).records == ()


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"navn": ""}, "navn mangler"),
        ({"e-mail": ""}, "e-mail mangler"),
        ({"e-mail": "leder"}, '"leder" er ikke en e-mailadresse'),
        ({"e-mail": "a@b.dk, c@d.dk"}, '"a@b.dk, c@d.dk" er ikke en e-mailadresse'),
        ({"region": "Vest"}, 'region skal være en af Nord, Midt, Syd, Øst, Hovedstaden, ikke "Vest"'),
        ({"cvr": "123"}, 'CVR-nummer skal have 8 cifre, ikke "123"'),
        ({"p-nummer": "12 34"}, 'P-nummer skal have 10 cifre, ikke "12 34"'),
        ({"runde": "forår"}, 'runde skrives som 2018-1, ikke "forår"'),
    ],
)
def test_a_row_that_cannot_be_taken_says_why_and_the_others_are_taken(cells: dict[str, str], reason: str) -> None:
    other = {**ROW, "navn": "Birkehuset", "p-nummer": "2002002002"}
    plan = institutions({**ROW, **cells}, other)
    assert [(r.row, r.reason) for r in plan.refused] == [(2, reason)]
    assert plan.new == 1


def test_a_row_twice_in_one_list_is_refused_with_the_first_ones_number() -> None:
    plan = institutions(ROW, {**ROW, "p-nummer": "1001 0010 01"})
    assert [(r.row, r.reason) for r in plan.refused] == [(3, "samme botilbud som række 2")]


def test_reasons_are_given_in_the_programmes_language() -> None:
    plan = plan_people(rows({"navn": "X"}), people=(), programme=replace(PROGRAMME, language="en"))
    assert plan.refused[0].reason == 'authority must be at, st or coordinator, not ""'


# ---------------------------------------------------------------------- people
PERSON = {"navn": "Ib", "e-mail": "ib@st.dk", "myndighed": "ST", "kontor": "socialtilsyn syd"}


def people(*cells: dict[str, str], there: tuple[Person, ...] = ()) -> ImportPlan:
    return plan_people(rows(*cells), people=there, programme=PROGRAMME)


def test_a_person_is_known_by_the_address_and_the_office_is_spelt_as_the_programme_does() -> None:
    (ib,) = people(PERSON).records
    assert isinstance(ib, Person)
    assert (ib.id, ib.authority, ib.office, ib.region, ib.role) == (
        "ib@st.dk", Authority.ST, "Socialtilsyn Syd", Region.SYD, "inspector"
    )  # fmt: skip
    assert counts(people(PERSON, there=(ib,))) == (0, 0, 1, 0)


@pytest.mark.parametrize(
    ("cells", "office", "region", "role"),
    [
        ({"myndighed": "AT", "kontor": "tc syd"}, "TC Syd", None, "inspector"),
        ({"myndighed": "Arbejdstilsynet", "kontor": "", "rolle": "kontaktperson"}, "", None, "contact"),
        ({"myndighed": "st", "kontor": "Nord"}, "Socialtilsyn Nord", Region.NORD, "inspector"),
        ({"myndighed": "koordinator", "kontor": "Odense"}, "Odense", None, "coordinator"),
        ({"myndighed": "coordinator", "rolle": "læser"}, "socialtilsyn syd", None, "reader"),
    ],
)
def test_authorities_offices_and_roles_are_read_as_people_write_them(
    cells: dict[str, str], office: str, region: Region | None, role: str
) -> None:
    (person,) = people({**PERSON, **cells}).records
    assert isinstance(person, Person)
    assert (person.office, person.region, person.role) == (office, region, role)


def test_what_the_register_has_learnt_of_a_person_is_kept() -> None:
    (ib,) = people(PERSON).records
    assert isinstance(ib, Person)
    known = replace(ib, away_until=date(2018, 5, 1), email_undeliverable=True)
    (changed,) = people({**PERSON, "telefon": "123"}, there=(known,)).records
    assert isinstance(changed, Person)
    assert (changed.phone, changed.away_until, changed.email_undeliverable) == ("123", date(2018, 5, 1), True)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"navn": ""}, "navn mangler"),
        ({"myndighed": "politi"}, 'myndighed skal være at, st eller coordinator, ikke "politi"'),
        ({"rolle": "chef"}, 'rolle skal være inspector, contact, coordinator eller reader, ikke "chef"'),
        ({"kontor": "TC Nord"}, 'kontor skal være et socialtilsyn, for eksempel Socialtilsyn Nord, ikke "TC Nord"'),
        (
            {"myndighed": "at", "kontor": "Nord"},
            'kontor skal være et tilsynscenter, for eksempel TC Nord, ikke "Nord"',
        ),
        ({"fra": "31-02-2018"}, 'datoen "31-02-2018" i kolonnen fra findes ikke'),
        ({"til": "snart"}, 'datoen i kolonnen til skrives som 14-05-2018 eller 2018-05-14, ikke "snart"'),
    ],
)
def test_a_person_that_cannot_be_taken_says_why(cells: dict[str, str], reason: str) -> None:
    assert [r.reason for r in people({**PERSON, **cells}).refused] == [reason]


@pytest.mark.parametrize("text", ["2018-05-14", "14-05-2018", "14/5-2018", "14.5.2018", "2018-05-14 00:00"])
def test_days_are_read_as_lists_have_them(text: str) -> None:
    (person,) = people({**PERSON, "fra": text}).records
    assert isinstance(person, Person)
    assert person.valid_from == date(2018, 5, 14)


# ---------------------------------------------------------------------- AT's dates
DATE = {"dato": "14-05-2018", "fra": "10:00", "til": "kl. 12.00", "center": "tc syd"}


def dates(*cells: dict[str, str], there: tuple[AtDate, ...] = ()) -> ImportPlan:
    return plan_dates(rows(*cells), dates=there, programme=PROGRAMME)


def test_a_date_is_known_by_centre_and_start_and_the_centre_is_spelt_as_the_programme_does() -> None:
    (found,) = dates(DATE).records
    assert found == AtDate(
        id="TC Syd:2018-05-14T10:00", center="TC Syd", start=at("2018-05-14", "10:00"), end=at("2018-05-14", "12:00")
    )
    assert counts(dates({**DATE, "center": "TC SYD"}, there=(found,))) == (0, 0, 1, 0)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"til": "09:00"}, "sluttidspunktet skal ligge efter starttidspunktet"),
        ({"fra": "25:00"}, 'tidspunktet i kolonnen fra skrives som 10:00, ikke "25:00"'),
        ({"center": "TC Vest"}, 'tilsynscentret "TC Vest" kendes ikke'),
        ({"dato": "i morgen"}, 'datoen i kolonnen dato skrives som 14-05-2018 eller 2018-05-14, ikke "i morgen"'),
    ],
)
def test_a_date_that_cannot_be_taken_says_why(cells: dict[str, str], reason: str) -> None:
    assert [r.reason for r in dates({**DATE, **cells}).refused] == [reason]
