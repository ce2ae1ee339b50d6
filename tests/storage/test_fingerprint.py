"""The same mail is told by its Message-ID and its body, line ends folded; no parser is needed, none can be killed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.fingerprint import fingerprint
from tests.storage.samples import raw_mail

MAIL = raw_mail()

SAME = {
    "line ends": MAIL.replace(b"\r\n", b"\n"),
    "old line ends": MAIL.replace(b"\r\n", b"\r"),
    "an empty line at the end": MAIL + b"\r\n\r\n",
    "no line end at the end": MAIL.rstrip(),
    "another way here": b"Received: from mx2.example by mx.example; Wed, 2 May 2018\r\n" + MAIL,
    "header in other case": MAIL.replace(b"Message-ID", b"MESSAGE-id"),
    "folded header": MAIL.replace(b"Message-ID: <", b"Message-ID:\r\n <"),
    "a second Message-ID": MAIL.replace(b"Subject:", b"Message-ID: <other@bo.example>\r\nSubject:"),
    "another subject": MAIL.replace(b"SV: ", b"[EKSTERN] SV: "),
}
DIFFERENT = {
    "another id": raw_mail(message_id="<2@bo.example>"),
    "another body": raw_mail("Vi deltager ikke."),
    "no id": raw_mail(message_id=None),
}


@pytest.mark.parametrize("how", SAME)
def test_the_same_mail_is_the_same(how: str) -> None:
    assert fingerprint(SAME[how]) == fingerprint(MAIL)


@pytest.mark.parametrize("how", DIFFERENT)
def test_another_mail_is_another(how: str) -> None:
    assert fingerprint(DIFFERENT[how]).key != fingerprint(MAIL).key


def test_without_an_id_date_sender_and_body_tell() -> None:
    plain = raw_mail(message_id=None)
    assert fingerprint(plain).message_id == ""
    assert fingerprint(plain) == fingerprint(plain.replace(b"Lene Leder <leder1@", b"LENE LEDER <LEDER1@"))
    assert fingerprint(plain).key != fingerprint(raw_mail(message_id=None, date_="3")).key
    assert fingerprint(plain).key != fingerprint(plain.replace(b"leder1", b"leder2")).key
    assert fingerprint(plain).key != fingerprint(plain.replace(b"gerne", b"ikke")).key


@pytest.mark.parametrize("empty", ["", "<>", "   "])
def test_an_empty_id_is_none(empty: str) -> None:
    assert fingerprint(raw_mail(message_id=empty)) == fingerprint(raw_mail(message_id=None))


def test_an_id_in_the_body_is_no_id() -> None:
    raw = b"Subject: x\r\n\r\nMessage-ID: <forwarded@bo.example>\r\n"
    assert fingerprint(raw).message_id == ""


def test_an_id_keeps_its_angle_brackets() -> None:
    assert fingerprint(MAIL).message_id == "<1@bo.example>"


@given(st.binary(max_size=500))
def test_any_bytes_have_a_fingerprint(raw: bytes) -> None:
    assert len(fingerprint(raw).key) == 64


@pytest.mark.parametrize("line", [b"\n", b"\r", b"From: x\n", b"\n \n", b" ", b"message-id:\n "])
def test_a_large_odd_message_takes_no_time(line: bytes) -> None:
    import time

    raw = line * (2_000_000 // len(line))
    start = time.process_time()
    fingerprint(raw)
    assert time.process_time() - start < 2
