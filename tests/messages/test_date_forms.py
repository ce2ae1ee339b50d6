"""Every way to write a day, a time or a range is read alike, whatever stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product

import pytest

from messages.dates import doubts, find_dates
from tests.messages.date_phrases import Phrase, judge, phrases, short

NOW = datetime.fromisoformat("2025-09-18T08:12:00+02:00")
MONTHS = [
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
]
WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
DAYS = (date(2025, 9, 30), date(2025, 10, 6), date(2025, 10, 13), date(2025, 11, 11))
TIMES = {
    "": "",
    " kl. 10": "T10:00",
    " kl. 10-12": "T10:00/12:00",
    " fra 9 til 11": "T09:00/11:00",
    " mellem kl. 10 og 12": "T10:00/12:00",
    ", kl. 9.30": "T09:30",
    " (kl. 10-12)": "T10:00/12:00",
    " om formiddagen": "T08:00/12:00",
    " halv ti": "T09:30",
    " efter kl. 13": "T13:00>",
}
FOR = ("Vi kan {}.", "{} passer fint.", "Ja tak til {}", "Skal vi sige {}?", "- {}\n", "Hej\n\n{}\n\nMvh Lone")
AGAINST = ("Vi kan ikke {}.", "{} kan vi desværre ikke", "Mødet {} er aflyst", "Vi holder fri {}", "Nej tak til {}")
ABSENCES = ("Vi er på ferie {}.", "{} holder vi lukket", "Desværre ikke {}")
BUSY = (
    *("er jeg i retten", "har vi en anden aftale", "mangler vi folk", "er stram", "skal jeg opereres"),
    *("drukner i møder", "driller for os", "støder sammen med vores fest", "er spærret"),
    *("er jeg på tur", "må vi melde pas", "er taget", "kniber det", "er for kort varsel", "passer mindre godt"),
)


def written(day: date) -> Iterator[str]:
    """One day in the ways people write it."""
    n, month, weekday = day.day, day.month, WEEKDAYS[day.weekday()]
    name, short_name = MONTHS[month - 1], MONTHS[month - 1][:3]
    yield from (f"den {n}. {name}", f"{weekday} den {n}. {name}", f"{n}/{month}", f"d. {n}/{month}", f"{n} {name}")
    yield from (
        f"{weekday} d. {n}/{month}",
        f"{n}. {short_name}.",
        f"{n}.{month}.",
        f"d. {n}.{month}",
        f"d.{n}/{month}",
    )
    yield from (
        f"{n}.{month}.{day:%y}",
        f"{day:%d-%m-%Y}",
        day.isoformat(),
        f"{n}/{month}-{day:%y}",
        f"den {n}. i {month}.",
    )


def ranges(first: date, last: date) -> Iterator[str]:
    """First and last day in the ways people write them."""
    a, b, m, n = first.day, last.day, first.month, last.month
    here, there = MONTHS[m - 1], MONTHS[n - 1]
    yield from (f"fra {a}/{m} til {b}/{n}", f"{a}/{m}-{b}/{n}", f"fra {a}.{m} til {b}.{n}", f"{a}.{m}. - {b}.{n}.")
    yield from (
        f"fra den {a}. {here} til den {b}. {there}",
        f"i perioden {a}/{m}-{b}/{n}",
        f"{a}/{m}-{b}/{n}-{last:%y}",
    )
    yield from (f"mellem {a}/{m} og {b}/{n}", f"fra den {a}/{m} og frem til den {b}/{n}", f"{a}. {here} - {b}. {there}")


def verdict(text: str, dates: tuple[str, ...]) -> tuple[str, list[str]]:
    row = Phrase(text=text, dates=dates, as_of=NOW, anchors=(), tense=None)
    found = row.read(fallback=False)
    return judge(row, found), [short(each) for each in found]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_day_and_its_time_are_read_in_every_form_and_place(day: date) -> None:
    said = [(each, product(written(day), TIMES.items()), each in FOR) for each in (*FOR, *AGAINST)]
    missed = [
        (context.format(form + time), given)
        for context, forms, wanted in said
        for form, (time, label) in forms
        for found, given in [verdict(context.format(form + time), (f"{'' if wanted else '!'}{day}{label}",))]
        if found != "right"
    ]
    assert missed == []


@pytest.mark.parametrize("context", ABSENCES)
def test_a_range_is_read_in_every_form(context: str) -> None:
    missed = []
    for first, days in product(DAYS, (2, 9, 20)):
        last = first + timedelta(days=days)
        for form in ranges(first, last):
            found, given = verdict(context.format(form), (f"!{first}..{last}",))
            missed += [(context.format(form), given)] if found != "right" else []
    assert missed == []


@pytest.mark.parametrize("words", BUSY)
def test_where_somebody_has_something_else_on_the_day_is_ruled_out_or_in_doubt(words: str) -> None:
    (found,) = find_dates(f"Den 7. oktober {words}.", as_of=NOW)
    assert found.start == date(2025, 10, 7)
    assert not found.wanted or found.doubt == doubts.POLARITY


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Vi kan 16.10", doubts.DAY_OR_HOUR),
        ("Vi bliver 10-12 den 10. december", doubts.TIME_UNCLEAR),
        ("18/6-2 er journalnummeret", doubts.DAY_OR_COUNT),
        ("8/12 brugere svarede", doubts.SHARE),
        ("Torben Søndag ringer tilbage", doubts.GENERAL),
        ("om 8 dage", doubts.VAGUE),
        ("Jeg ved ikke om den 1. november går", doubts.POLARITY),
        ("Uge 42 er efterårsferie, men vi er her", doubts.POLARITY),
        ("Vi endte på 23-11", doubts.DAY_OR_COUNT),
        ("Den 2. oktober er booket", doubts.POLARITY),
        ("Den 2. oktober er huset tomt", doubts.POLARITY),
        ("Den 2. oktober kan vi blive til 14", doubts.TIME_UNCLEAR),
        ("Kan det blive den 2. oktober? Vi går kl. 11.", doubts.TIME_UNCLEAR),
    ],
)
def test_what_can_be_taken_two_ways_is_in_doubt(text: str, doubt: str) -> None:
    (found,) = find_dates(text, as_of=NOW)
    assert found.doubt == doubt


@pytest.mark.parametrize(
    "text",
    [
        *("Onsdag i ulige uger har vi teammøde", "Personalemøde hver anden onsdag 13-15", "Rigtig god fredag."),
        *("I går ikke glip af noget", "Afdeling Søndag har 6 beboere", "Mette Mai er tillidsrepræsentant"),
        *("Team 28/6 deltager", "Der er 4/10 besvarelser", "Det drejer sig om 13 dage i alt", "Vejledning D.4.3"),
        *("Det er en mandag-til-fredag-stilling", "Fredag Jensen ringer", "jens august er syg", "maj er sygemeldt"),
        *("Vi er normeret til 24/7-dækning", "Besøg af børn fra 12 og op"),
    ],
)
def test_habits_wishes_names_and_counts_name_no_day(text: str) -> None:
    assert [each for each in find_dates(text, as_of=NOW) if each.doubt is None] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mødet er flyttet fra 2/10 kl. 10 til 7/10 kl. 13", ["!2025-10-02T10:00", "2025-10-07T13:00"]),
        ("Kan vi rykke den 2. oktober halv ti til den 7. oktober halv ti?", ["!2025-10-02T09:30", "2025-10-07T09:30"]),
        ("Vi må udsætte mødet den 2. oktober til november", ["!2025-10-02", "2025-11-01..2025-11-30"]),
        ("- 2. oktober kl. 10\n- 3. oktober kl. 13", ["2025-10-02T10:00", "2025-10-03T13:00"]),
        ("Jeg er fri den 28. og den 1. oktober", ["2025-09-28", "2025-10-01"]),
        ("Uge 42 er fri mandag og tirsdag", ["2025-10-13", "2025-10-14"]),
        ("torsdag morgen kl. 8, altså den 25. september", ["2025-09-25T08:00"]),
    ],
)
def test_two_days_are_told_apart_or_known_as_one(text: str, expected: list[str]) -> None:
    assert [short(each) for each in find_dates(text, as_of=NOW)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I uge 42 er der efterårsferie, så der går det ikke", ["!2025-10-13..2025-10-19"]),
        ("Uge 42 er efterårsferie hos os", ["!2025-10-13..2025-10-19"]),
        ("Den 2. oktober har vi personalemøde, så der kan vi ikke", ["!2025-10-02"]),
        ("Julefrokosten er den 1. november, så den dag er ikke god", ["!2025-11-01"]),
        ("Den 2. oktober glipper, men den 3. er fin", ["!2025-10-02", "2025-10-03"]),
        ("Desværre glipper den 2. oktober", ["!2025-10-02"]),
        ("Den 2. oktober er jeg til eksamen", ["!2025-10-02"]),
        ("Den 2. oktober er vi på personaleseminar", ["!2025-10-02"]),
        ("Den 2. oktober går i vasken", ["!2025-10-02"]),
        ("Vi skulle have været der i tirsdags, men ny dato er 26. september", ["!2025-09-16", "2025-09-26"]),
        ("Den 2. oktober falder sammen med vores høstfest", ["!2025-10-02"]),
        ("Besøget den 2. oktober må vi opgive", ["!2025-10-02"]),
        ("Vi mangler vikarer den 2. oktober, så hellere den 9.", ["!2025-10-02", "2025-10-09"]),
        ("Ingen af dagene duer, jeg er på Kreta fra den 2. til den 9. oktober", ["!2025-10-02..2025-10-09"]),
        ("Vi har malere i huset hele uge 42, så det må blive senere", ["!2025-10-13..2025-10-19"]),
    ],
)
def test_a_day_of_which_is_said_why_it_will_not_do_is_ruled_out(text: str, expected: list[str]) -> None:
    found = find_dates(text, as_of=NOW)
    assert ([short(each) for each in found], {each.doubt for each in found}) == (expected, {None})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2. oktober ved 10-tiden", "2025-10-02T10:00"),
        ("2. oktober kl. 10 til ca. 11.30", "2025-10-02T10:00/11:30"),
        ("Den 2. oktober om eftermiddagen ved 13-tiden", "2025-10-02T13:00"),
        ("Den 2. oktober går fint, blot det er inden kl. 11.30.", "2025-10-02T11:30<"),
        ("Kl. 13 passer os bedst. Den 2. oktober er fin.", "2025-10-02T13:00"),
        ("Vi holder husmøde kl. 13. Den 2. oktober er fin.", "2025-10-02"),
        ("Kl. 13 går ikke. Den 2. oktober er fin.", "2025-10-02"),
        ("We can meet on October 2 between 1 pm and 3 pm.", "2025-10-02T13:00/15:00"),
        ("Mødet kan ligge 23-11", "2025-11-23"),
        ("Den 2. oktober har vi hele ledelsen samlet", "2025-10-02"),
        ("Den 2. oktober er jeg til rådighed", "2025-10-02"),
        ("Den 2. oktober er der hul fra 12", "2025-10-02T12:00>"),
        ("Torsdag den 2. oktober duer kun før 10", "2025-10-02T10:00<"),
        ("Vi har ledigt efter 13 den 2. oktober", "2025-10-02T13:00>"),
        ("Kan vi tage den over middag, kl. 12.45, den 2. oktober?", "2025-10-02T12:45"),
        ("Vi kørte derned i mandags og blev til hen på eftermiddagen", "2025-09-15"),
        ("den sidste dag i oktober kl. 13", "2025-10-31T13:00"),
        ("Vi kommer først den 2. oktober", "2025-10-02"),
        ("Vi kan først mødes den 2. oktober", "2025-10-02>"),
        ("Besøget blev holdt i formiddags", "2025-09-18T08:00/12:00"),
        ("Jeg nåede forbi fredag den 5.", "2025-09-05"),
        ("Vi måtte vende om i sneen mandag", "2025-09-15"),
    ],
)
def test_a_day_and_the_time_said_of_it_are_one(text: str, expected: str) -> None:
    assert [(short(each), each.doubt) for each in find_dates(text, as_of=NOW)] == [(expected, None)]


SURROUNDINGS = {
    "greeted": "Hej alle\n{}\nMvh Lone",
    "greeted by name": "Hej Jan.\n{}",
    "in a letter": "Kære Birgitte,\n\n{}\n\nMed venlig hilsen\n\nMaj Fredslund\nTlf. 12 34 56 78",
    "after thanks": "Tak for invitationen. {}",
    "from a phone": "Svar:\n\n{}\n\n--\nSendt fra min iPhone",
}


@pytest.mark.parametrize("around", SURROUNDINGS.values(), ids=SURROUNDINGS)
def test_what_stands_around_a_phrase_changes_nothing_that_is_sure(around: str) -> None:
    rows = phrases("dates.jsonl") + phrases("dates_held_out.jsonl")
    changed = []
    for row in rows:
        alone = {short(each) for each in row.read(fallback=False)}
        around_it = replace(row, text=around.format(row.text)).read(fallback=False)
        changed += [row.text for each in around_it if each.doubt is None and short(each) not in alone]
    assert changed == []


@pytest.mark.parametrize("mark", ["> ", "  "])
def test_quoted_and_indented_lines_are_read_as_they_stand(mark: str) -> None:
    rows = [row for row in phrases("dates_held_out.jsonl") if "\n" in row.text]
    assert rows
    for row in rows:
        indented = replace(row, text=mark + row.text.replace("\n", "\n" + mark))
        assert [short(e) for e in indented.read(fallback=False)] == [short(e) for e in row.read(fallback=False)]
