"""Words from phones and notes are read as what they stand for, and a point behind them ends no sentence."""

from datetime import datetime

import pytest

from messages.dates import COPENHAGEN, find_dates
from messages.meaning.text import sentences

WORDS = (
    ("to pkt mere", "to punkt mere"),
    ("kage m fløde", "kage med floede"),
    ("kage m. fløde", "kage med floede"),
    ("hvad m.m. hedder", "hvad m m hedder"),
    ("kl. 9 a.m.", "kl 9 a m"),
    ("10 m fra porten", "10 m fra porten"),
    ("koord. tilsyn", "koordineret tilsyn"),
    ("alle medarb. er der", "alle medarbejdere er der"),
    ("desv. ikke", "desvaerre ikke"),
    ("tors el fre", "torsdag eller fredag"),
    ("tors. eft. er fin", "torsdag eftermiddag er fin"),
    ("eft aftale", "efter aftale"),
    ("ka vi ik", "kan vi ikke"),
    ("vi sku gerne ku", "vi skulle gerne kunne"),
    ("det blir og vi tar den", "det bliver og vi tager den"),
    ("jge vli gerrne", "jeg vil gerne"),
    ("den er til", "den er til"),
    ("en tur til man", "en tur til man"),
)


@pytest.mark.parametrize(("written", "read"), WORDS)
def test_short_words_are_read_as_what_they_stand_for(written: str, read: str) -> None:
    (sentence,) = sentences(written)
    assert " ".join(sentence.words) == read


def test_a_point_behind_an_abbreviation_ends_a_sentence_only_before_a_capital() -> None:
    assert len(sentences("vi kommer alle torsd. Det er fint")) == 2
    assert len(sentences("vi kommer alle torsd. og fredag")) == 1


def test_undt_opens_a_clause_as_undtagen_does() -> None:
    (sentence,) = sentences("alle dage undt. onsdag")
    assert sentence.clause_words(1) == ("undtagen", "onsdag")


DAYS = (
    ("alle dage undt. onsdag", [("2017-05-31", False)]),
    ("ons formid", [("2017-05-31", True)]),
    ("tirs. eftermid. er god", [("2017-05-30", True)]),
    ("den 13. ka vi, den 15. desv. ik", [("2017-06-13", True), ("2017-06-15", False)]),
)


@pytest.mark.parametrize(("written", "days"), DAYS)
def test_days_are_read_in_shortened_words(written: str, days: list[tuple[str, bool]]) -> None:
    found = find_dates(written, as_of=datetime(2017, 5, 29, 9, tzinfo=COPENHAGEN), tense="future")
    assert [(str(m.start)[:10], m.wanted) for m in found] == days
