"""How folders and dates are written in IMAP."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.imap_names import decode_folder, encode_folder, parse_internal_date, quote, quote_folder, search_date


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("INBOX", "INBOX"),
        ("Sendte elementer", "Sendte elementer"),
        ("Kørt & læst", "K&APg-rt &- l&AOY-st"),
        ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),  # the example of RFC 3501, section 5.1.3
        ("smil 😀", "smil &2D3eAA-"),
    ],
)
def test_folder_names_are_written_in_modified_utf_7(name: str, wire: str) -> None:
    assert encode_folder(name) == wire
    assert decode_folder(wire) == name


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_folder_name_comes_back_as_it_was(name: str) -> None:
    wire = encode_folder(name)
    assert wire.isascii()
    assert not any(ord(character) < 32 for character in wire)
    assert decode_folder(wire) == name


@given(st.text())
@example("&\x80-")
@example("&AOY")
def test_what_is_no_valid_coding_is_left_as_it_came(wire: str) -> None:
    assert isinstance(decode_folder(wire), str)


def test_names_are_quoted() -> None:
    assert quote_folder('Med "mellem" \\ rum') == '"Med \\"mellem\\" \\\\ rum"'
    assert quote("") == '""'


def test_search_dates_are_english() -> None:
    assert search_date(date(2018, 10, 1)) == "1-Oct-2018"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("17-Jul-2018 02:44:25 +0200", datetime(2018, 7, 17, 2, 44, 25, tzinfo=timezone(timedelta(hours=2)))),
        (" 7-Oct-2018 02:44:25 -0330", datetime(2018, 10, 7, 6, 14, 25, tzinfo=UTC)),
        ("31-Feb-2018 02:44:25 +0000", None),
        ("17-Jul-2018 02:44:25", None),
        ("17-Xxx-2018 02:44:25 +0000", None),
        ("17-Jul-2018 02:44:25 +9900", None),
        ("", None),
    ],
)
def test_internal_dates(text: str, when: datetime | None) -> None:
    assert parse_internal_date(text) == when
