"""The link in a mail gets its token only when it leaves, and loses it in whatever is kept."""

from __future__ import annotations

import email
import email.policy

import pytest

from messages.mime_write import text_part
from messages.reply_ours import fold
from messages.survey_link import PLACEHOLDER, TOKEN, TOKEN_LENGTH, mask_links, put_token, waits_for_token

TOKEN_1 = "abcdefghijklmnopqrstuvwxyz234567"


def text_of(raw: bytes) -> str:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    return str(message.get_content()).replace("\r\n", "\n")


def test_a_token_takes_the_place_of_the_placeholder_wherever_the_line_is_broken() -> None:
    assert len(PLACEHOLDER) == TOKEN_LENGTH == len(TOKEN_1)
    for before in range(90):
        words = "x" * before + f" https://survey.example.dk/s/{PLACEHOLDER} æøå\nog {PLACEHOLDER}."
        raw = text_part("text/plain", words)
        filled = put_token(raw, TOKEN_1)
        assert text_of(filled) == words.replace(PLACEHOLDER, TOKEN_1) + "\n"
        assert [len(line) for line in filled.split(b"\r\n")] == [len(line) for line in raw.split(b"\r\n")]
        assert waits_for_token(raw)
        assert not waits_for_token(filled)


def test_a_mail_without_a_link_stays_as_it_is() -> None:
    raw = text_part("text/plain", "Kære Mette\n")
    assert not waits_for_token(raw)
    assert put_token(raw, TOKEN_1) == raw


def test_only_a_whole_token_is_put_in() -> None:
    with pytest.raises(ValueError, match="32"):
        put_token(b"", TOKEN_1[:-1])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"se https://x.dk/s/{TOKEN_1}, som ikke virker", "se https://x.dk/s/…, som ikke virker"),
        (f"<https://x.dk/a/s/{TOKEN_1.upper()}>", "<https://x.dk/a/s/…>"),
        (f"https://x.dk/s/{TOKEN_1}?lang=en", "https://x.dk/s/…?lang=en"),
        (f"https://x.dk/s/{PLACEHOLDER}", "https://x.dk/s/…"),
        (f"https://x.dk/s/{TOKEN_1}a", f"https://x.dk/s/{TOKEN_1}a"),
        ("https://x.dk/s/kort", "https://x.dk/s/kort"),
    ],
)
def test_links_are_masked_in_text(text: str, masked: str) -> None:
    assert mask_links(text) == masked


def test_our_own_line_is_known_again_though_its_token_came_later() -> None:
    assert fold(f"https://x.dk/s/{TOKEN_1}") == fold(f"https://x.dk/s/{PLACEHOLDER}")


def test_the_placeholder_is_no_token() -> None:
    assert TOKEN.fullmatch(PLACEHOLDER) is None
