"""parse_mail: whatever comes, something is read, nothing is lost without being told, only one error escapes."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.errors import UnreadableMessage
from messages.html_text import html_to_text
from messages.mail import Address, Mail
from messages.mime import MAX_DEPTH, MAX_PARTS, parse_mail
from messages.mime_fields import parse_addresses, parse_date, parse_ids, parse_parameters
from messages.mime_words import decode_header
from tests.messages.growth import grows_linearly

PLAIN = (
    b"Return-Path: <bo@birkehuset.example>\r\n"
    b"From: Bo Friis <Bo@Birkehuset.Example>\r\n"
    b"To: koordinerettilsyn@example.dk\r\n"
    b"Subject: =?utf-8?q?Dialogm=C3=B8de?=\r\n"
    b"Date: Tue, 15 May 2018 09:12:33 +0200\r\n"
    b"Message-ID: <1@birkehuset.example>\r\n"
    b"In-Reply-To: <our.1@example.dk>\r\n"
    b"References: <our.0@example.dk>\r\n <our.1@example.dk>\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n"
    b"\r\n"
    b"Ja tak.\r\nBo\r\n"
)


def mail(body: bytes | str, **headers: str) -> Mail:
    """A parsed mail with `headers` (underscores for hyphens) and a body."""
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    data = body if isinstance(body, bytes) else body.replace("\n", "\r\n").encode()
    return parse_mail(b"From: a@b.example\r\n" + head.encode() + b"\r\n" + data)


def multipart(kind: str, *parts: str, boundary: str = "B") -> str:
    """A multipart's header line and body as one entity."""
    inner = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n{inner}--{boundary}--\n'


def entity(text: str) -> Mail:
    return parse_mail(("From: a@b.example\nDate: Tue, 15 May 2018 09:12:33 +0200\n" + text).encode())


def test_a_plain_mail_is_read_whole() -> None:
    assert parse_mail(PLAIN) == Mail(
        message_id="<1@birkehuset.example>",
        date=datetime(2018, 5, 15, 9, 12, 33, tzinfo=timezone(timedelta(hours=2))),
        sender=Address(addr="bo@birkehuset.example", name="Bo Friis"),
        to=(Address(addr="koordinerettilsyn@example.dk"),),
        subject="Dialogmøde",
        in_reply_to=("<our.1@example.dk>",),
        references=("<our.0@example.dk>", "<our.1@example.dk>"),
        text="Ja tak.\nBo\n",
        headers=(
            ("return-path", "<bo@birkehuset.example>"),
            ("from", "Bo Friis <Bo@Birkehuset.Example>"),
            ("to", "koordinerettilsyn@example.dk"),
            ("subject", "Dialogmøde"),
            ("date", "Tue, 15 May 2018 09:12:33 +0200"),
            ("message-id", "<1@birkehuset.example>"),
            ("in-reply-to", "<our.1@example.dk>"),
            ("references", "<our.0@example.dk> <our.1@example.dk>"),
            ("content-type", "text/plain; charset=utf-8"),
        ),
    )


@pytest.mark.parametrize("line_end", [b"\n", b"\r"])
def test_other_line_ends_read_the_same(line_end: bytes) -> None:
    assert parse_mail(PLAIN.replace(b"\r\n", line_end)) == parse_mail(PLAIN)


@pytest.mark.parametrize("nothing", [b"", b"\r\n \t\n"])
def test_only_nothing_is_unreadable(nothing: bytes) -> None:
    with pytest.raises(UnreadableMessage, match="empty"):
        parse_mail(nothing)


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("utf-8", "æøå".encode(), "æøå"),
        ("iso-8859-1", "æøå".encode("latin-1"), "æøå"),
        ("iso-8859-1", "9–11 ’ja’".encode("cp1252"), "9–11 ’ja’"),  # what Outlook means by latin-1
        ("us-ascii", "æøå".encode(), "æøå"),
        ("us-ascii", "æøå".encode("cp1252"), "æøå"),
        ("iso-8859-1", "æøå, ja tak".encode(), "æøå, ja tak"),  # UTF-8 under a latin-1 label
        ("utf-8", "Kære Bo, det går ikke".encode("latin-1"), "Kære Bo, det går ikke"),
        ("x-unknown-8bit", "æøå".encode("cp1252"), "æøå"),
        ("hex", "æøå".encode(), "æøå"),
        ("unicode_escape", "æ\\n".encode(), "æ\\n"),
        ("", "æøå".encode("cp1252"), "æøå"),
        ("utf-16", "æøå".encode("utf-16"), "æøå"),
        ("macintosh", "æøå".encode("mac-roman"), "æøå"),
        ("iso-8859-1", b"\x81\x8d\xe6", "\x81\x8dæ"),
        ("utf-8", b"\xef\xbb\xbfHej\x00 du", "Hej du"),
        ("utf-8", "Kære Bo, på mandag".encode()[:-2] + b"\xc3", "Kære Bo, på mand\ufffd"),
    ],
)
def test_a_wrong_charset_label_drops_no_text(charset: str, data: bytes, text: str) -> None:
    assert mail(data, Content_Type=f"text/plain; charset={charset}").text == text


def test_a_wrong_label_is_told() -> None:
    assert "declared" in " ".join(mail("æ".encode(), Content_Type="text/plain; charset=iso-8859-1").defects)
    assert "unknown charset" in " ".join(mail("æ".encode(), Content_Type="text/plain; charset=klingon").defects)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?utf-8?Q?Dialogm=C3=B8de?=", "Dialogmøde"),
        ("=?utf-8?Q?Dialogm=C3?= =?utf-8?Q?=B8de?=", "Dialogmøde"),  # Exchange cuts a character in two
        ("=?utf-8?Q?Dialogm=C3=\nB8de_i_dag?=", "Dialogmøde i dag"),  # folded inside the word
        ("=?utf-8?B?RGlhbG9nbcO4ZGU=?=\n =?utf-8?B?IGkgZGFn?=", "Dialogmøde i dag"),
        ("=?utf-8?B?RGlhbG9nbcO4ZGU?=", "Dialogmøde"),  # padding missing
        ("=?iso-8859-1?q?Sp=F8rgsm=E5l?= om =?utf-8?q?m=C3=B8det?=", "Spørgsmål om mødet"),
        ("=?utf-8?q?Sv: Dialogm=C3=B8de?=", "Sv: Dialogmøde"),  # blanks inside the word
        ("=?utf-8?q?Hvilken_dag??=", "Hvilken dag?"),
        ("=?utf-8?q?Hvad?=C3=B8h?=", "Hvad?øh"),
        ("=?klingon?q?M=F8de?=", "Møde"),
        ("=?utf-8*da?q?M=C3=B8de?=", "Møde"),
        ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="),
        ("=?utf-8?q?aldrig lukket", "=?utf-8?q?aldrig lukket"),
        ("a =? b ?= c", "a =? b ?= c"),
        ("=?utf-8?q?linje=0D=0ABcc:_ond@x.example?=", "linje Bcc: ond@x.example"),
    ],
)
def test_encoded_words_are_read_as_senders_write_them(raw: str, text: str) -> None:
    assert decode_header(raw) == text


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_raw_bytes_in_a_header_are_read(encoding: str) -> None:
    raw = "From: Søren Ærø <s@x.example>\nSubject: Møde på mandag\n\nHej".encode(encoding)
    read = parse_mail(raw)
    assert (read.subject, read.sender) == ("Møde på mandag", Address(addr="s@x.example", name="Søren Ærø"))


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        ("bo@x.example", [("bo@x.example", "")]),
        ("<bo@x.example>", [("bo@x.example", "")]),
        ("Bo <bo@x.example>", [("bo@x.example", "Bo")]),
        ('"Friis, Bo" <bo@x.example>', [("bo@x.example", "Friis, Bo")]),
        ("Friis, Bo <bo@x.example>", [("bo@x.example", "Friis, Bo")]),
        ("'Bo' <bo@x.example>", [("bo@x.example", "Bo")]),
        ("bo@x.example (Bo Friis)", [("bo@x.example", "Bo Friis")]),
        ('"Bo \\"B\\" Friis" <bo@x.example>', [("bo@x.example", 'Bo "B" Friis')]),
        ("Bo <bo@x.example>, Eva <eva@x.example>", [("bo@x.example", "Bo"), ("eva@x.example", "Eva")]),
        ("Bo <bo@x.example>; Eva <eva@x.example>", [("bo@x.example", "Bo"), ("eva@x.example", "Eva")]),
        ("Alle: bo@x.example, eva@x.example;", [("bo@x.example", ""), ("eva@x.example", "")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?S=C3=B8ren=2C_=C3=86r=C3=B8?= <s@x.example>", [("s@x.example", "Søren, Ærø")]),
        ("=?utf-8?q?Bo_=3Cbo=40x=2Eexample=3E?=", [("bo@x.example", "Bo")]),
        ('"bo@x.example" <bo@x.example>', [("bo@x.example", "bo@x.example")]),
        ("MAILER-DAEMON", [("mailer-daemon", "")]),
        ("Bo <bo@x.example", [("bo@x.example", "Bo")]),
        ('"Bo <bo@x.example>', [("bo@x.example", '"Bo')]),
        ("Bo Friis bo@x.example", [("bo@x.example", "Bo Friis")]),
        ("Bo </O=STAT/CN=BO>", [("/o=stat/cn=bo", "Bo")]),
        ("", []),
        (",,;", []),
    ],
)
def test_addresses_are_read_as_programs_write_them(value: str, addresses: list[tuple[str, str]]) -> None:
    assert [(address.addr, address.name) for address in parse_addresses(value)] == addresses


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("Tue, 15 May 2018 09:12:33 +0200", "2018-05-15T09:12:33+02:00"),
        ("15 May 18 09:12 GMT", "2018-05-15T09:12:00+00:00"),
        ("Tue, 15 May 2018 09:12:33 EST", "2018-05-15T09:12:33-05:00"),
        ("Tue, 15 May 2018 09:12:33 Z", "2018-05-15T09:12:33+00:00"),
        ("Tue, 15 May 2018 09:12:33 XYZ", "2018-05-15T09:12:33+00:00"),
        ("Tue, 15 May 2018 09:12:33", "2018-05-15T09:12:33+00:00"),
        ("Tue, 15 May 2018 09:12:33 +0200 (CEST)", "2018-05-15T09:12:33+02:00"),
        ("Tue, 15 May 2018 09:12:60 GMT+2", "2018-05-15T09:12:59+02:00"),
        ("Tue, 15 May 118 09:12:33 +0000", "2018-05-15T09:12:33+00:00"),
        ("tir, 15 maj 2018 09.12.33 +0200", "2018-05-15T09:12:33+02:00"),
        ("Tue May 15 09:12:33 2018", "2018-05-15T09:12:33+00:00"),
        ("2018-05-15T09:12:33.123+02:00", "2018-05-15T09:12:33+02:00"),
        ("Tue, 31 Apr 2018 09:12:33 +0200", None),
        ("Tue, 15 May 2018 25:12:33 +0200", None),
        ("Tue, 15 May 2018 09:12:33 +9900", None),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("Tue, 15 Xyz 2018 09:12:33 +0200", None),
        ("i morgen", None),
        ("", None),
    ],
)
def test_dates_are_aware_or_none(value: str, moment: str | None) -> None:
    read = parse_date(value)
    assert (read.isoformat() if read else None) == moment


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("<a@x> <b@y>", ("<a@x>", "<b@y>")),
        ("<a@x><b@y>", ("<a@x>", "<b@y>")),
        ("<a.\n long@x>", ("<a.long@x>",)),
        ("a@x", ("<a@x>",)),
        ('"Bo" message of tirsdag', ()),
        ("<>", ()),
    ],
)
def test_message_ids_keep_their_brackets(value: str, ids: tuple[str, ...]) -> None:
    assert parse_ids(value) == ids


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ('attachment; filename="skema.docx"', "skema.docx"),
        ("attachment; filename=Skema til tilsyn.docx", "Skema til tilsyn.docx"),
        ("attachment; filename*=utf-8''Sp%C3%B8rgsm%C3%A5l.docx", "Spørgsmål.docx"),
        ("attachment; filename*0*=utf-8''Sp%C3%B8; filename*1*=rgsm%C3%A5l; filename*2=.docx", "Spørgsmål.docx"),
        ("attachment; filename*1=b.pdf; filename*0=a", "ab.pdf"),
        ("attachment; filename*=iso-8859-1'da'Sp%F8rg.docx", "Spørg.docx"),
        ('attachment; filename="=?utf-8?q?Sp=C3=B8rg.docx?="', "Spørg.docx"),
        ('attachment; filename="a;b.docx"', "a;b.docx"),
        ('attachment; filename="C:\\\\Dokumenter\\\\skema.docx"', "skema.docx"),
        ("attachment; filename=../../etc/passwd", "passwd"),
        ("attachment", ""),
    ],
)
def test_file_names_are_decoded_and_have_no_path(value: str, name: str) -> None:
    read = mail("x", Content_Type="application/pdf", Content_Disposition=value)
    assert [part.name for part in read.parts] == [name]


def test_parameters_without_a_semicolon_are_read() -> None:
    assert parse_parameters("Text/HTML charset=UTF-8") == ("text/html", {"charset": "UTF-8"})


@pytest.mark.parametrize(
    ("encoding", "body", "data"),
    [
        ("base64", b"SmEgdGFr", b"Ja tak"),
        ("base64", b"SmEg\r\ndGFrLg", b"Ja tak."),  # padding missing
        ("base64", b"SmEgdGFrLCBkZXQgcGFz!c2VyIGZpbnQu", b"Ja tak, det passer fint."),
        ("base64", b"SmE=\r\nIHRhaw==\r\n", b"Ja tak"),  # encoded in two chunks
        ("base64", b"SmEgdGFr\r\nLg==\r\nDenne fod er fra listen\r\n", b"Ja tak."),
        ("BASE64 ", b"SmEgdGFr", b"Ja tak"),
        ("base64", b"Hej Bo, det passer fint.\r\n", b"Hej Bo, det passer fint.\r\n"),  # a lie
        ("quoted-printable", b"J=61 ta=\r\nk =zz", b"Ja tak =zz"),
        ("quoted-printable", b"Ja ta=  \r\nk", b"Ja tak"),
        ("x-uuencode", b"begin 644 a\r\n", b"begin 644 a\r\n"),
        ("8bit", b"J\xe5", b"J\xe5"),
    ],
)
def test_damaged_encodings_lose_as_little_as_can_be(encoding: str, body: bytes, data: bytes) -> None:
    read = mail(body, Content_Type="application/octet-stream", Content_Transfer_Encoding=encoding)
    assert read.parts[0].data == data


def test_flowed_text_is_put_together() -> None:
    body = "Vi kan \nden 4. juni.\n>> dybt \n>> citat\n> citat\n Fra nu af\n-- \nBo\n"
    read = mail(body, Content_Type="text/plain; format=flowed")
    assert read.text == "Vi kan den 4. juni.\n>> dybt citat\n> citat\nFra nu af\n-- \nBo\n"


def test_flowed_text_may_drop_its_blanks() -> None:
    read = mail("Dialog \nmøde\n", Content_Type="text/plain; format=flowed; delsp=yes; charset=utf-8")
    assert read.text == "Dialogmøde\n"


def test_an_alternative_gives_both_forms_and_the_calendar() -> None:
    read = entity(
        multipart(
            "alternative",
            "Content-Type: text/plain\n\nJa tak",
            "Content-Type: text/html\n\n<p>Ja <b>tak</b></p>",
            "Content-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY",
        )
    )
    assert (read.text, read.html, read.calendar) == (
        "Ja tak",
        "<p>Ja <b>tak</b></p>",
        "BEGIN:VCALENDAR\nMETHOD:REPLY",
    )
    assert read.parts == ()


def test_text_after_an_attachment_is_part_of_the_body() -> None:
    read = entity(
        multipart(
            "mixed",
            "Content-Type: text/plain\n\nFørst",
            'Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: inline\n\nPDF',
            "Content-Type: text/plain\n\nSidst",
        )
    )
    assert read.text == "Først\nSidst"
    assert [(part.name, part.content_type, part.data) for part in read.parts] == [("a.pdf", "application/pdf", b"PDF")]


def test_plain_text_beside_html_is_lost_in_neither_form() -> None:
    inner = multipart(
        "alternative", "Content-Type: text/plain\n\nJa", "Content-Type: text/html\n\n<p>Ja</p>", boundary="C"
    )
    read = entity(multipart("mixed", inner, "Content-Type: text/plain\n\nLeder & Bo"))
    assert read.text.split() == ["Ja", "Leder", "&", "Bo"]
    assert html_to_text(read.html).split() == ["Ja", "Leder", "&", "Bo"]


def test_html_alone_between_plain_parts_is_read_as_text() -> None:
    read = entity(multipart("mixed", "Content-Type: text/plain\n\nFørst", "Content-Type: text/html\n\n<p>Så</p>"))
    assert read.text.split() == ["Først", "Så"]


def test_apple_mail_puts_a_mixed_into_the_alternative() -> None:
    mixed = multipart(
        "mixed",
        "Content-Type: text/html\n\n<p>En</p>",
        'Content-Type: application/pdf; name="a.pdf"\n\nPDF',
        "Content-Type: text/html\n\n<p>To</p>",
        boundary="C",
    )
    read = entity(multipart("alternative", "Content-Type: text/plain\n\nEn To", mixed))
    assert read.text == "En To"
    assert html_to_text(read.html).split() == ["En", "To"]
    assert [part.name for part in read.parts] == ["a.pdf"]


def test_a_text_file_is_no_body() -> None:
    note = 'Content-Type: text/plain; name="noter.txt"\nContent-Disposition: attachment\n\nNoter'
    read = entity(multipart("mixed", "Content-Type: text/plain\n\nSe filen", note))
    assert (read.text, [part.name for part in read.parts]) == ("Se filen", ["noter.txt"])


def test_html_under_a_plain_label_is_html() -> None:
    read = mail("<!DOCTYPE html><html><p>Ja</p></html>", Content_Type="text/plain")
    assert (read.text, html_to_text(read.html)) == ("", "Ja")


def test_an_attached_mail_is_nested() -> None:
    inner = "Content-Type: message/rfc822\n\nFrom: eva@x.example\nSubject: Inde\n\nHej inde"
    read = entity(multipart("mixed", "Content-Type: text/plain\n\nSe den", inner))
    assert [(nested.subject, nested.text) for nested in read.nested] == [("Inde", "Hej inde")]


def test_an_attached_mail_may_be_encoded() -> None:
    coded = base64.b64encode(b"Subject: Inde\nFrom: eva@x.example\n\nHej").decode()
    inner = f"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{coded}"
    assert entity(multipart("mixed", inner)).nested[0].subject == "Inde"


def test_winmail_dat_is_kept_as_a_part() -> None:
    read = entity(multipart("mixed", 'Content-Type: application/ms-tnef; name="winmail.dat"\n\nTNEF'))
    assert [(part.name, part.content_type) for part in read.parts] == [("winmail.dat", "application/ms-tnef")]


@pytest.mark.parametrize(
    "body",
    [
        "Content-Type: multipart/mixed\n\n--X\nContent-Type: text/plain\n\nHej\n--X--\n",
        'Content-Type: multipart/mixed; boundary="andet"\n\n--X\nContent-Type: text/plain\n\nHej\n--X--\n',
        "Content-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: text/plain\n\nHej",
        "Content-Type: multipart/mixed\n\nHej",
    ],
)
def test_a_multipart_that_is_broken_still_gives_its_text(body: str) -> None:
    assert entity(body).text.strip() == "Hej"


def test_a_head_without_a_blank_line_ends_where_the_text_begins() -> None:
    read = parse_mail("From: bo@x.example\nSubject: Møde\nHej alle sammen\n\nVi kommer.\n".encode())
    assert (read.subject, read.text) == ("Møde", "Hej alle sammen\n\nVi kommer.\n")


def test_a_field_folded_without_indentation_goes_on() -> None:
    read = parse_mail(b"From: bo@x.example\nSubject: Et langt\nemne\nTo: eva@x.example\n\nHej")
    assert (read.subject, read.to, read.text) == ("Et langt emne", (Address(addr="eva@x.example"),), "Hej")


def test_a_text_without_any_head_is_all_body() -> None:
    read = parse_mail(b"Hej: vi kommer\n\nBo")
    assert (read.text, read.headers) == ("Hej: vi kommer\n\nBo", ())
    assert "no headers" in read.defects


def test_the_first_header_that_says_something_counts() -> None:
    read = parse_mail(b"From:\nFrom: bo@x.example\nFrom: eva@x.example\nSubject: A\nSubject: B\n\nHej")
    assert (read.sender, read.subject) == (Address(addr="bo@x.example"), "A")


def test_nesting_is_bounded_and_what_lies_deeper_is_kept() -> None:
    inner = "Content-Type: text/plain\n\ninderst"
    for level in range(MAX_DEPTH + 30):
        inner = multipart("mixed", inner, boundary=f"B{level}x")
    read = entity(inner)
    assert f"nested deeper than {MAX_DEPTH}" in read.defects
    assert b"inderst" in read.parts[0].data


def test_mails_in_mails_are_bounded() -> None:
    read = parse_mail(b"From: a@b.example\nContent-Type: message/rfc822\n\n" * (MAX_DEPTH + 500) + b"From: x@y\n\nHej")
    depth = 0
    while read.nested:
        read, depth = read.nested[0], depth + 1
    assert depth == MAX_DEPTH
    assert read.parts[0].content_type == "message/rfc822"


def test_the_number_of_parts_is_bounded() -> None:
    parts = ["Content-Type: application/pdf\n\nx"] * (MAX_PARTS + 200)
    read = entity(multipart("mixed", *parts))
    assert len(read.parts) == MAX_PARTS
    assert f"more than {MAX_PARTS} parts" in read.defects


@pytest.mark.parametrize(
    "piece",
    [
        b"Subject: a\n",
        b" fold\n",
        b"Content-Type: multipart/mixed; boundary=B\n\n--B\n",
        b"--B\n",
        b"=?a?q? ",
        b"=?a?q?x?=AA ",
        b"=?utf-8?b?YQ==?= ",
        b"a,",
        b"<a@b>",
        b"((((",
        b"@",
        b"a;b=c;",
        b"x*1*=a;",
        b"  ",
        b"garbage\n",
    ],
)
@pytest.mark.parametrize(
    "head", [b"X-A: b\n", b"From: ", b"Subject: ", b"References: ", b"Content-Type: ", b"To: a@b.dk\n\n"]
)
def test_time_grows_with_length_and_no_faster(head: bytes, piece: bytes) -> None:
    assert grows_linearly(lambda size: parse_mail(head + piece * (size // len(piece) + 1)), size=20_000)


@settings(max_examples=150, deadline=None)
@given(st.binary(min_size=1, max_size=600))
def test_nothing_but_the_named_error_escapes_bytes(raw: bytes) -> None:
    check_readable(raw)


_HEADERS = st.sampled_from(["From", "To", "Subject", "Date", "Content-Type", "Content-Disposition", "Message-ID"])
_VALUES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "multipart/mixed; boundary=B",
            "multipart/alternative; boundary=B",
            "text/html; charset=utf-7",
            "text/plain; charset=idna; format=flowed",
            "message/rfc822",
            "text/plain; charset=utf-16",
            "attachment; filename*0*=x''%",
            "=?utf-8?b?",
            "Tue, 99 May 2018 99:99:99 +9999",
            "<<<>>>",
        ]
    ),
)
_BODIES = st.lists(
    st.one_of(st.text(max_size=80), st.sampled_from(["--B", "--B--", "", "> citat", "<p>", "begin 644 x", "-- "])),
    max_size=12,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(_HEADERS, _VALUES), max_size=6), _BODIES)
def test_nothing_but_the_named_error_escapes_mails(headers: list[tuple[str, str]], body: list[str]) -> None:
    head = "".join(f"{name}: {value}\n" for name, value in headers)
    check_readable((head + "\n" + "\n".join(body)).encode("utf-8", "surrogateescape"))


def check_readable(raw: bytes) -> None:
    """A mail comes out, or the named error; its texts can be stored, its date is aware."""
    try:
        read = parse_mail(raw)
    except UnreadableMessage:
        assert not raw.strip()
        return
    for text in (read.text, read.html, read.subject, read.calendar, *(value for _, value in read.headers)):
        text.encode("utf-8")
        assert "\x00" not in text
    assert read.date is None or read.date.tzinfo is not None
    assert read.date is None or read.date.astimezone(UTC).year >= 1979
