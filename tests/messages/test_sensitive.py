"""CPR numbers are found in whatever dress, and what only looks like one is left alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.mail import Mail
from messages.sensitive import find_cpr, has_cpr, mask_cpr, sensitive_in


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("010190-1234", "010190-xxxx"),
        ("Beboer 140362-1107 truede en vikar den 2. februar.", "Beboer 140362-xxxx truede en vikar den 2. februar."),
        ("010190 1234", "010190 xxxx"),
        ("0101901234", "010190xxxx"),
        ("010190–1234", "010190–xxxx"),
        ("010190 - 1234", "010190 - xxxx"),
        ("010190\u00a01234", "010190\u00a0xxxx"),
        ("010190\u2011\u200b1234", "010190\u2011\u200bxxxx"),
        ("0\u00ad10190-1234", "0\u00ad10190-xxxx"),
        ("010190-\n1234", "010190-\nxxxx"),
        ("01.01.90-1234 og 01 01 90 - 1234", "01.01.90-xxxx og 01 01 90 - xxxx"),
        ("610190-1234", "610190-xxxx"),
        ("910190-0000", "910190-xxxx"),
        ("290200-1234", "290200-xxxx"),
        ("<b>010190</b>-<i>1234</i>", "<b>010190</b>-<i>xxxx</i>"),
        ("010190&#8209;1234", "010190&#8209;xxxx"),
        ("010190&nbsp;-&nbsp;12<span>34</span>", "010190&nbsp;-&nbsp;xx<span>xx</span>"),
        ("<td>010190-1234</td><td>Bo</td>", "<td>010190-xxxx</td><td>Bo</td>"),
        ("Bo (010190-1234), tlf. 12345678", "Bo (010190-xxxx), tlf. 12345678"),
        ("Tlf. 20 30 40 50 010190-1234", "Tlf. 20 30 40 50 010190-xxxx"),
        ("Sagsnr. 18/1234 vedr. 010190-1234", "Sagsnr. 18/1234 vedr. 010190-xxxx"),
        ("hos jer: 010190-1234", "hos jer: 010190-xxxx"),
        ("i 2018 010190-1234 2019", "i 2018 010190-xxxx 2019"),
        ("cpr.nr.: 0101901234", "cpr.nr.: 010190xxxx"),
        ("Tlf. og cpr-nummer 0101901234", "Tlf. og cpr-nummer 010190xxxx"),
        ("Borger nr. 010190-1234", "Borger nr. 010190-xxxx"),
        ("0101901234 0202901234", "010190xxxx 020290xxxx"),
        ("010190-1234\n020290-1234", "010190-xxxx\n020290-xxxx"),
    ],
)
def test_a_cpr_number_is_found_and_masked(text: str, masked: str) -> None:
    assert has_cpr(text)
    assert mask_cpr(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "",
        "010190-xxxx",
        "010190-****",
        "xxxxxx-1234",
        "320190-1234",
        "011390-1234",
        "290201-1234",
        "000190-1234",
        "tlf. 0101901234",
        "Telefon: 010190 1234",
        "<b>Tlf</b>: 0701234567",
        "mobil 0701234567",
        "Ring til 0701234567",
        "+45 2010901234",
        "+4520109012",
        "20 10 90 12 34",
        "Mandag 12.10.18 1030",
        "CVR 1012901234",
        "CVR-nr.: 1012901234",
        "P-nummer: 1003451234",
        "P-nr. 1012345678",
        "P-nummer\n1012345678",
        "EAN 5790001234567",
        "EAN-nr. 1012901234",
        "Kontonr.: 1551 0101901234",
        "reg.nr. 1234 kontonr 1012901234",
        "sagsnr. 101290-1234",
        "Sags-nr: 101290-1234",
        "Sag nr. 101290-1234",
        "journalnr.: 1012901234",
        "j.nr. 1012901234",
        "journalnummeret er 101290-1234",
        "101290-1234 (sagsnr.)",
        "faktura 1012901234",
        "Ordrenummer: 1012901234",
        "Vores ref.: 101290-1234",
        "2018-101290-1234",
        "101290-1234-5",
        "18/1012901234",
        "A1012901234",
        "1012901234@example.dk",
        "https://example.dk/sag?id=1012901234",
        "DK5000400440116243",
    ],
)
def test_what_is_named_as_something_else_or_is_no_date_is_none(text: str) -> None:
    assert not find_cpr(text)
    assert mask_cpr(text) == text


def test_a_hit_tells_where_it_stands_and_whether_it_is_divided() -> None:
    dashed, bare = find_cpr("x 010190-1234, 0202901234.")
    assert (dashed.start, dashed.end, dashed.masked, dashed.divided) == (2, 13, "010190-xxxx", True)
    assert (bare.start, bare.end, bare.divided) == (15, 25, False)


@given(st.text(alphabet="0123456789 -.<>b/&nsp;#x\n", max_size=60))
def test_masked_text_holds_none_and_masking_keeps_all_but_digits(text: str) -> None:
    masked = mask_cpr(text)
    assert not has_cpr(masked)
    assert [a for a, b in zip(text, masked, strict=True) if a != b] == [
        a for a, b in zip(text, masked, strict=True) if b == "x" and a != "x"
    ]


@given(st.dates(), st.integers(0, 9999), st.sampled_from(["-", " ", "", " - ", "–"]))
def test_every_date_with_four_digits_is_found_whatever_modulus_11_says(day: object, serial: int, gap: str) -> None:
    number = f"{day:%d%m%y}{gap}{serial:04}"
    assert mask_cpr(f"Det er {number}.").endswith("xxxx.")


@pytest.mark.parametrize(
    "text", ["0101901234x" * 20_000, "<a " * 60_000, "&" * 60_000, "01 " * 60_000, "tlf nr " * 30_000, "<!--" * 40_000]
)
def test_odd_text_of_some_hundred_kilobytes_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    find_cpr(text)
    assert time.perf_counter() - begun < 2


def test_places_are_named_once_and_a_file_name_is_masked() -> None:
    mail = Mail(subject="Vedr. 010190-1234", text="010190-1234 og 010190-1234", html="<p>010190-1234</p>")
    files = [("a.docx", "Leder"), ("b.zip/010190-1234.pdf", ""), ("c.docx", "CPR 010190-1234")]
    assert [place.where for place in sensitive_in(mail, files)] == [
        "subject",
        "body",
        "b.zip/010190-xxxx.pdf",
        "c.docx",
    ]
    assert {place.type for place in sensitive_in(mail, files)} == {"cpr"}
