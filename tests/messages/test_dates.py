"""The dates people write in meeting mail are read as they mean them, or carry a doubt."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.dates import COPENHAGEN, DayParts, doubts, find_dates
from messages.reading import DateMention
from tests.bench import dates as bench
from tests.messages.date_phrases import WEDNESDAY, Phrase, judge, phrases, short, slot
from tests.messages.growth import grows_linearly

NOW = datetime.fromisoformat(WEDNESDAY)
OFFERED = (
    slot("2018-05-29T10:00", "2018-05-29T12:00"),
    slot("2018-05-31T13:00", "2018-05-31T15:00"),
    slot("2018-06-06T09:00", "2018-06-06T11:00"),
)


TABLES = ("dates.jsonl", "dates_held_out.jsonl", "dates_batches.jsonl")


def one(text: str) -> DateMention:
    (found,) = find_dates(text, as_of=NOW)
    return found


def read(text: str) -> list[str]:
    return [short(each) for each in find_dates(text, as_of=NOW)]


# ---------------------------------------------------------------- labelled phrases


@pytest.mark.parametrize("phrase", phrases("dates.jsonl"), ids=lambda phrase: phrase.text[:50])
def test_a_phrase_is_read_as_labelled(phrase: Phrase) -> None:
    found = phrase.read()
    assert judge(phrase, found) == "right", [(short(each), each.doubt) for each in found]


def test_of_the_phrases_once_held_out_at_most_one_in_a_hundred_is_read_wrongly() -> None:
    rows = phrases("dates_held_out.jsonl")
    verdicts = Counter(judge(row, row.read()) for row in rows)
    assert len(rows) > 600
    assert verdicts["right"] >= 0.98 * len(rows)
    assert verdicts["wrong"] <= 0.01 * len(rows)


def test_of_the_phrases_of_each_blind_batch_at_most_one_in_a_hundred_is_read_wrongly() -> None:
    rows = phrases("dates_batches.jsonl")
    verdicts = Counter(judge(row, row.read()) for row in rows)
    assert len(rows) > 600
    assert verdicts["right"] >= 0.97 * len(rows)
    assert verdicts["wrong"] <= 0.01 * len(rows)


def test_sentences_without_a_date_give_none_that_could_be_acted_on() -> None:
    rows = [row for name in TABLES for row in phrases(name) if not row.dates]
    hits = [row.text for row in rows if any(each.doubt is None for each in row.read())]
    assert len(rows) > 200
    assert hits == []


# ---------------------------------------------------------------- what a mention holds


def test_a_day_without_a_time_is_a_date_and_all_day() -> None:
    found = one("Vi kommer den 14. maj.")
    assert (found.start, found.end, found.all_day, found.wanted, found.open) == (
        date(2018, 5, 14),
        None,
        True,
        True,
        None,
    )
    assert type(found.start) is date


def test_a_time_is_aware_and_in_danish_time() -> None:
    found = one("14. maj kl. 10-12")
    assert isinstance(found.start, datetime)
    assert isinstance(found.end, datetime)
    assert found.start.isoformat() == "2018-05-14T10:00:00+02:00"
    assert found.end.isoformat() == "2018-05-14T12:00:00+02:00"
    assert found.start.tzinfo is COPENHAGEN
    assert not found.all_day


def test_a_mention_says_where_in_the_text_it_stood() -> None:
    text = "Kære Lone\n\nDen 14. maj kl. 10 er fin."
    found = one(text)
    assert found.span is not None
    assert text[slice(*found.span)] == found.text == "Den 14. maj kl. 10"


def test_mentions_come_in_the_order_of_the_text() -> None:
    found = find_dates("Den 30. maj, den 14. maj og i morgen", as_of=NOW)
    spans = [each.span for each in found if each.span is not None]
    assert len(spans) == 3
    assert spans == sorted(spans)


def test_a_day_that_cannot_be_has_no_start_but_its_words_and_a_doubt() -> None:
    found = one("Hvad siger I til den 31. november kl. 10?")
    assert (found.start, found.doubt, found.all_day) == (None, doubts.IMPOSSIBLE, True)
    assert found.text == "den 31. november kl. 10"


def test_a_weekday_that_contradicts_its_date_gives_the_date_and_a_doubt() -> None:
    found = one("onsdag den 15. maj")
    assert (found.start, found.doubt) == (date(2018, 5, 15), doubts.WEEKDAY)


def test_a_week_goes_from_monday_to_sunday() -> None:
    found = one("uge 20")
    assert (found.start, found.end, found.all_day) == (date(2018, 5, 14), date(2018, 5, 20), True)


def test_an_excluded_day_is_taken_out_of_its_week() -> None:
    assert read("Uge 20 står åben, dog ikke onsdag.") == [
        "2018-05-14..2018-05-15",
        "2018-05-17..2018-05-20",
        "!2018-05-16",
    ]


def test_the_bound_of_an_open_end_is_its_start() -> None:
    assert read("14. maj efter kl. 13") == ["2018-05-14T13:00>"]
    assert read("14. maj inden kl. 10") == ["2018-05-14T10:00<"]
    assert read("efter den 14. maj") == ["2018-05-14>"]
    assert read("efter uge 20") == ["2018-05-20>"]
    assert read("fra uge 20") == ["2018-05-14>"]


def test_parts_of_the_day_have_the_bounds_of_the_settings() -> None:
    early = DayParts(forenoon=(time(7), time(11)))
    (found,) = find_dates("14. maj om formiddagen", as_of=NOW, day_parts=early)
    assert short(found) == "2018-05-14T07:00/11:00"
    assert read("14. maj om eftermiddagen") == ["2018-05-14T12:00/16:00"]


# ---------------------------------------------------------------- what the caller knows


def test_relative_days_count_from_the_mails_own_day_in_danish_time() -> None:
    late = datetime(2018, 5, 2, 22, 30, tzinfo=UTC)  # already 3 May in Denmark
    (found,) = find_dates("i morgen", as_of=late)
    assert found.start == date(2018, 5, 4)


def test_a_naive_day_to_count_from_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        find_dates("i morgen", as_of=datetime(2018, 5, 2))  # noqa: DTZ001


def test_a_day_to_count_from_that_cannot_be_gives_nothing() -> None:
    assert find_dates("i morgen", as_of=datetime(1, 1, 1, tzinfo=UTC)) == ()


@pytest.mark.parametrize(
    ("tense", "expected"), [("past", "2018-04-12"), ("future", "2018-05-12"), (None, "2018-05-12")]
)
def test_the_tense_steers_where_the_sentence_does_not(tense: str | None, expected: str) -> None:
    (found,) = find_dates("den 12.", as_of=NOW, tense=tense)  # type: ignore[arg-type]
    assert short(found) == expected


def test_the_sentences_own_tense_goes_before_the_callers() -> None:
    (found,) = find_dates("Besøget var den 12.", as_of=NOW, tense="future")
    assert found.start == date(2018, 4, 12)
    (found,) = find_dates("Vi kommer tirsdag.", as_of=NOW, tense="past")
    assert found.start == date(2018, 5, 8)


def test_a_past_day_where_a_coming_one_is_meant_is_a_doubt() -> None:
    found = one("Kan vi mødes den 20. april?")
    assert (found.start, found.doubt) == (date(2018, 4, 20), doubts.DIRECTION)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Torsdagen passer", "2018-05-31"),
        ("den 6. er fin", "2018-06-06"),
        ("29. er fin", "2018-05-29"),
        ("kl. 13 er bedst", "2018-05-31T13:00"),
        ("Eftermiddagen passer bedst", "2018-05-31T13:00"),
    ],
)
def test_what_is_left_out_is_taken_from_the_slots_on_offer(text: str, expected: str) -> None:
    (found,) = find_dates(text, as_of=NOW, anchors=OFFERED)
    assert (short(found), found.doubt) == (expected, None)


def test_a_small_number_may_be_that_of_a_choice() -> None:
    (found,) = find_dates("den 2. passer", as_of=NOW, anchors=OFFERED)
    assert found.doubt == doubts.CHOICE


def test_a_weekday_offered_twice_is_a_doubt() -> None:
    twice = (*OFFERED, slot("2018-06-07T10:00", "2018-06-07T12:00"))
    (found,) = find_dates("torsdag er god", as_of=NOW, anchors=twice)
    assert found.doubt == doubts.WHICH_WEEKDAY


def test_a_habit_names_no_day_and_a_weekday_in_general_is_a_doubt() -> None:
    assert find_dates("Vi har personalemøde hver onsdag", as_of=NOW, anchors=OFFERED) == ()
    (found,) = find_dates("Vi har personalemøde om onsdagen", as_of=NOW, anchors=OFFERED)
    assert found.doubt == doubts.GENERAL


# ---------------------------------------------------------------- wanted or not


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vi kan ikke den 12., men gerne den 14.", ["!2018-05-12", "2018-05-14"]),
        ("Den 14. og 15. maj kan vi ikke", ["!2018-05-14", "!2018-05-15"]),
        ("Skal vi ikke sige den 14. maj?", ["2018-05-14"]),
        ("Vi har ikke noget imod den 14. maj", ["2018-05-14"]),
        ("Vi kan ikke mødes før den 14. maj", ["2018-05-14>"]),
        ("14. maj i stedet for 12. maj", ["2018-05-14", "!2018-05-12"]),
        ("flyttes fra den 14. til den 16. maj", ["!2018-05-14", "2018-05-16"]),
        ("14/5: nej\n15/5: ja", ["!2018-05-14", "2018-05-15"]),
        ("Den 14. maj er planlagt og meldes ikke ud", ["2018-05-14"]),
        ("Vi er forhindrede den 14., men ikke den 16. maj", ["!2018-05-14", "2018-05-16"]),
        ("Den 14. maj passer, men ikke kl. 10", ["2018-05-14", "!2018-05-14T10:00"]),
        ("Den 14. maj inden kl. 10, ellers ikke.", ["2018-05-14T10:00<"]),
        ("Vi må udskyde besøget den 14. maj. Ny dato er den 16. maj.", ["!2018-05-14", "2018-05-16"]),
        ("Vi har rykket jer. Kan vi rykke vores møde den 14. maj?", ["!2018-05-14"]),
        ("Besøget den 14. maj er desværre udskudt", ["!2018-05-14"]),
        ("Den 14. maj må vi desværre udskyde", ["!2018-05-14"]),
        ("Vi udskyder mødet til den 14. maj", ["2018-05-14"]),
        ("Kan vi rykke mødet den 14. maj til kl. 12?", ["2018-05-14T12:00"]),
        ("We must postpone the visit on 14 May. New date: 16 May", ["!2018-05-14", "2018-05-16"]),
    ],
)
def test_a_no_reaches_its_own_date(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jeg ved ikke, om vi kan den 14. maj",
        "Den 14. maj er god, men det er den ikke for min kollega",
        "Jeg kan den 14. maj, min kollega kan ikke",
        "Hellere den 12. maj end den 14. maj",
        "Hvis I vil flytte mødet den 14. maj, så ring",
        "Vi vil gerne undgå at udskyde besøget den 14. maj",
    ],
)
def test_where_it_is_not_clear_whether_a_date_is_wanted_it_is_in_doubt(text: str) -> None:
    assert doubts.POLARITY in {each.doubt for each in find_dates(text, as_of=NOW)}


@pytest.mark.parametrize(
    "text",
    [
        "Den 14. maj sidder jeg i et fly",
        "Den 14. maj flyver vi til Rom",
        "Den 14. maj underviser jeg i Odense",
        "Den 14. maj passer jeg mine børnebørn",
        "Den 14. maj tager vi til Bornholm",
        "Den 14. maj har vi åbent hus",
        "Den 14. maj skal jeg være i Aarhus",
        "Den 14. maj er jeg booket",
        "Den 14. maj er jeg i møde hele dagen",
    ],
)
def test_a_day_on_which_the_writer_does_something_else_is_in_doubt(text: str) -> None:
    assert (one(text).start, one(text).doubt) == (date(2018, 5, 14), doubts.POLARITY)


@pytest.mark.parametrize(
    "text",
    [
        "Den 14. maj kommer jeg på besøg",
        "Den 14. maj er jeg på stedet",
        "Den 14. maj skal jeg derud",
        "Den 14. maj kører jeg ned til jer",
        "Den 14. maj tager vi på besøg hos jer",
        "Den 14. maj tager vi imod jer",
        "Den 14. maj møder vi jer i receptionen",
        "Den 14. maj ses vi",
        "Den 14. maj gennemfører vi tilsynet",
        "Den 14. maj er vi kommet hjem",
        "Den 14. maj foreslår jeg",
    ],
)
def test_a_day_on_which_the_writer_comes_or_receives_is_wanted(text: str) -> None:
    assert (short(one(text)), one(text).doubt) == ("2018-05-14", None)


def test_a_day_that_does_not_fit_is_said_before_who_wants_it() -> None:
    assert one("Tirsdag den 14. maj sidder jeg i et fly").doubt == doubts.WEEKDAY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Could we say Wednesday morning? The 9th, that is.", "2018-05-09T08:00/12:00"),
        ("Kan vi sige onsdag formiddag? Den 9., altså.", "2018-05-09T08:00/12:00"),
        ("Next Wednesday (9 May) between 9 and 11", "2018-05-09T09:00/11:00"),
        ("Om 14 dage, onsdag d. 16., kan vi mødes.", "2018-05-16"),
        ("Besøget blev holdt inden påske, nærmere bestemt den 20. marts.", "2018-03-20"),
    ],
)
def test_a_day_said_again_more_exactly_is_one_day(text: str, expected: str) -> None:
    assert (short(one(text)), one(text).doubt) == (expected, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fredag i uge 20 møder vi op med morgenvagten kl. 7.", "2018-05-18T07:00"),
        ("Onsdag i uge 21 besøg hos jer?", "2018-05-23"),
        ("I uge 20 møder jeg op tirsdag kl. 9", "2018-05-15T09:00"),
    ],
)
def test_the_number_of_a_week_counts_nothing_behind_it(text: str, expected: str) -> None:
    assert (short(one(text)), one(text).doubt) == (expected, None)


def test_a_part_of_the_day_behind_a_no_is_that_days() -> None:
    assert read("Den 14. maj aften går ikke, men om formiddagen går det fint.") == [
        "!2018-05-14T17:00/21:00",
        "2018-05-14T08:00/12:00",
    ]


# ---------------------------------------------------------------- the clock


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 May, 9 a.m. to 2 p.m.", "2018-05-14T09:00/14:00"),
        ("14 May, 10 a.m.-12 p.m.", "2018-05-14T10:00/12:00"),
        ("14 May at 9.30 a.m.", "2018-05-14T09:30"),
        ("How about 14 May, 1-3 pm?", "2018-05-14T13:00/15:00"),
        ("14 May, 8-10 pm", "2018-05-14T20:00/22:00"),
        ("14 May, 11-1 pm", "2018-05-14T11:00/13:00"),
        ("14 May from 9 am to noon", "2018-05-14T09:00/12:00"),
    ],
)
def test_an_english_half_of_the_day_may_have_its_points(text: str, expected: str) -> None:
    assert (short(one(text)), one(text).doubt) == (expected, None)


def test_a_sentence_may_begin_behind_the_point_of_an_hour() -> None:
    assert read("Come on 14 May at 2 p.m. On 16 May we cannot.") == ["2018-05-14T14:00", "!2018-05-16"]


def test_an_hour_the_clock_skips_or_shows_twice_is_a_doubt() -> None:
    for text in ("25. marts 2018 kl. 02.30", "28. oktober 2018 kl. 02.30"):
        assert one(text).doubt == doubts.NO_SUCH_TIME


def test_summer_and_winter_time_follow_the_day_not_the_mail() -> None:
    found = one("14. december kl. 10")
    assert isinstance(found.start, datetime)
    assert found.start.utcoffset() == timedelta(hours=1)


# ---------------------------------------------------------------- dateparser


def test_what_only_dateparser_finds_carries_a_doubt() -> None:
    found = one("Wir kommen am 15. März 2019")
    assert (found.start, found.doubt) == (date(2019, 3, 15), doubts.DATEPARSER)
    assert find_dates("Wir kommen am 15. März 2019", as_of=NOW, fallback=False) == ()


def test_the_common_path_does_not_load_dateparser() -> None:
    code = (
        "import sys; from datetime import UTC, datetime; from messages.dates import find_dates; "
        "assert find_dates('tirsdag den 15. maj kl. 10, ikke uge 20', as_of=datetime(2018, 5, 2, tzinfo=UTC)); "
        "assert 'dateparser' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_bench_holds_ours_and_dateparser_against_the_same_phrases() -> None:
    rows = phrases("dates.jsonl")[:60]
    mine, theirs = bench.ours(rows), bench.dateparsers(rows)
    better, worse = bench.pairs(mine, theirs)
    assert len(mine.verdicts) == len(theirs.verdicts) == 60
    assert better > 20
    assert worse == 0


def test_every_doubt_given_is_a_named_one() -> None:
    given = {each.doubt for name in TABLES for row in phrases(name) for each in row.read() if each.doubt is not None}
    assert given <= set(doubts.ALL)
    assert len(given) > 8


# ---------------------------------------------------------------- holidays


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2. påskedag 2019", date(2019, 4, 22)),
        ("skærtorsdag 2018", date(2018, 3, 29)),
        ("store bededag 2018", date(2018, 4, 27)),
        ("Kr. himmelfartsdag 2017", date(2017, 5, 25)),
        ("2. pinsedag 2018", date(2018, 5, 21)),
        ("påskedag 2038", date(2038, 4, 25)),  # the latest Easter of this century
        ("påskedag 2008", date(2008, 3, 23)),  # and the earliest
    ],
)
def test_a_holiday_is_read_by_its_name(text: str, expected: date) -> None:
    assert one(text).start == expected


def test_a_holiday_that_contradicts_its_date_is_a_doubt() -> None:
    assert one("tirsdag den 5. juni (grundlovsdag)").doubt is None
    assert one("onsdag den 6. juni (grundlovsdag)").doubt == doubts.HOLIDAY


# ---------------------------------------------------------------- whatever comes

_WORDS = """
den d. i på om for uge ugen næste sidste denne hele primo midt dag morgen går mandag tirs onsdagen torsdags maj jul may
første anden femtende kl. klokken halv kvart over to ti efter før inden senest tidligst fra til mellem og eller , . ! ?
: ; - – ( ) formiddag eftermiddagen ikke undtagen dog men kan vi passer hvis flyttes rykket 1 2 14 31 32 12/5 31/6 29/2
3/5-18 14.05.18 2018-05-14 10:30 9.15 25:99 2018 1990 9999 dage uger måneder siden frem hver dagen løbet af 53 54 0 00
påskedag pinse himmelfart (grundlovsdag) weekenden alle hverken ferie t.o.m. ( | 15.5. omkring hele slut måske udgangen
24.00 ' ½ ✅ ❌ % 010190-1234 a@b.dk § 107
"""
_PIECES = _WORDS.split()


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from([*_PIECES, "\n", "\n\n", "\u00a0"]), max_size=25).map(" ".join),
        st.lists(st.sampled_from(_PIECES), max_size=12).map("".join),
    ),
    st.sampled_from([NOW, datetime(2020, 2, 29, 23, 59, tzinfo=UTC), datetime(2018, 12, 31, 23, tzinfo=UTC)]),
    st.sampled_from([(), OFFERED]),
    st.sampled_from([None, "past", "future"]),
)
def test_any_text_gives_well_formed_mentions_and_never_an_error(text, as_of, anchors, tense) -> None:  # type: ignore[no-untyped-def]
    for each in find_dates(text, as_of=as_of, anchors=anchors, tense=tense, fallback=False):
        assert each.span is not None
        assert text[slice(*each.span)] == each.text
        assert each.start is not None or each.doubt
        assert each.all_day == (not isinstance(each.start, datetime))
        assert each.end is None or each.start is None or each.end > each.start


@pytest.mark.parametrize(
    "piece",
    [
        "den 3., ",
        "mandag og ",
        "uge 20, ",
        "14. maj kl. 10 ",
        "14/5 - ",
        "1.-",
        "fra kl. 9 eller ",
        "ikke ",
        "i løbet af ",
        "a.",
        "hverken den 3., ",
        "alle dage undtagen fredag i uge 2 ",
        "uge 20 eller 21, ikke fredag ",
        "14.5. + ",
        "5. juni (grundlovsdag) ",
        "| 14/5 | 10-12 |\n",
        "14/5\n",
        ">>> \n",
        "(uge 20)\n",
        "kan ikke: 14/5, ",
        "16.10. ",
        "den 3. 10-12 ",
        "er jeg i retten den 3., ",
    ],
)
def test_reading_takes_time_in_proportion_to_the_text(piece: str) -> None:
    assert grows_linearly(lambda size: find_dates(piece * size, as_of=NOW, fallback=False), size=1_000)
