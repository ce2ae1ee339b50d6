"""What the chat says, as Telegram takes it."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram_words import MOST_CAPTION, MOST_TEXT, fits, pieces, shortened
from messages.chat import Span, Style, bold, code, italic, plain, text
from tests.servers.telegram_world import entities


def units(source: str) -> int:
    return len(entities(source).encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("lines", "written"),
    [
        (text("Møde < 14 dage & frist"), "Møde &lt; 14 dage &amp; frist"),
        (text((plain("Sag "), code("KT-1"), plain(": "), bold("venter"))), "Sag <code>KT-1</code>: <b>venter</b>"),
        (text(italic("<b>ikke fed</b>")), "<i>&lt;b&gt;ikke fed&lt;/b&gt;</i>"),
        (text("Et", "", "To"), "Et\n\nTo"),
        (text(bold("  ")), ""),
        ((), ""),
    ],
)  # fmt: skip
def test_style_is_written_as_html_and_the_rest_escaped(lines: tuple[tuple[Span, ...], ...], written: str) -> None:
    assert "".join(pieces(lines)) == written


def test_a_long_text_is_divided_at_line_ends() -> None:
    lines = text(*(f"{n}. Botilbuddet Solgården venter på dagsorden" for n in range(200)))
    found = pieces(lines)
    assert len(found) == 3
    assert all(units(piece) <= MOST_TEXT for piece in found)
    assert "\n".join(found).split("\n") == [f"{n}. Botilbuddet Solgården venter på dagsorden" for n in range(200)]


def test_a_line_that_is_too_long_is_divided_at_blanks() -> None:
    found = pieces(text("ord " * 2000))
    assert len(found) == 2
    assert all(piece.rstrip().endswith("ord") for piece in found)


def test_a_word_that_is_too_long_is_cut_between_characters() -> None:
    found = pieces(text("😀" * 5000))
    assert all(units(piece) <= MOST_TEXT for piece in found)
    assert "".join(found).replace("\n", "") == "😀" * 5000


def test_what_must_be_one_piece_says_that_something_is_left_out() -> None:
    short = shortened(text(*(["linje " * 10] * 100)), MOST_CAPTION)
    assert units(short) <= MOST_CAPTION
    assert short.endswith("\n…")
    assert shortened(text("kort")) == "kort"
    assert not fits(text("x" * 1025), MOST_CAPTION)
    assert fits(text("x" * 1024), MOST_CAPTION)


_SPANS = st.builds(
    Span,
    text=st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), max_size=60),
    style=st.sampled_from(Style),
)


@given(st.lists(st.lists(_SPANS, max_size=4).map(tuple), max_size=12).map(tuple), st.integers(10, 60))
def test_whatever_is_said_telegram_takes_it_and_nothing_is_lost(lines: tuple[tuple[Span, ...], ...], most: int) -> None:
    found = pieces(lines, most)
    assert all(units(piece) <= most for piece in found)
    said = "".join(span.text for line in lines for span in line)
    assert re.sub(r"\s", "", "".join(map(entities, found))) == re.sub(r"\s", "", said)


def test_the_test_server_reads_what_is_escaped() -> None:
    assert entities(html.escape("a < b & c > d", quote=False)) == "a < b & c > d"
