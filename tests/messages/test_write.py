"""A letter as the bytes of a mail."""

from __future__ import annotations

import email
import re
import subprocess
import sys
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr
from typing import Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.calendar_entry import Attendee, Invitation
from messages.html_mail import html_of
from messages.letters import Letter, Signature
from messages.letters_common import CprRefused, Noted, PromptLetter
from messages.mail import Address, Part
from messages.write import Envelope, UnwritableMail, reply_subject, subject_of, write_mail
from tests.messages.letter_samples import START, ZONE

SIGNATURE = Signature(name="Søren Ågård", office="Socialtilsyn Øst", phone="12 34 56 78", email="sa@st-oest.example")
LETTER = Noted(
    name="Åse Bæk",
    about="Bofællesskabet Kobberhaven",
    noted=("besøget blev holdt den 3. maj", "mødet er aftalt"),
    then="",
)
ENVELOPE = Envelope(
    message_id="<kt-2018-014.yes_noted.1@koordinerettilsyn.example.dk>",
    date=datetime(2018, 5, 2, 9, 30, tzinfo=ZONE),
    from_=Address(addr="koordinerettilsyn@example.dk", name="Koordineret tilsyn, Socialstyrelsen"),
    to=Address(addr="aase@kobberhaven.example", name="Åse Bæk"),
    case_number="KT-2018-014",
)
INVITATION = Invitation(
    method="REQUEST",
    uid="kt-2018-014-m1@example.dk",
    sequence=0,
    start=START,
    end=START.replace(hour=12),
    summary="Dialogmøde: Bofællesskabet Kobberhaven",
    location="Åvej 3, 8000 Aarhus C",
    attendees=(Attendee(email="aase@kobberhaven.example", name="Åse Bæk"),),
    stamp=datetime(2018, 5, 2, 7, 30, tzinfo=UTC),
)
PAPER = Part(name="Dagsorden til mødet på Åvej.pdf", content_type="application/pdf", data=bytes(range(256)) * 9)


def _mail(letter: Letter = LETTER, *, envelope: Envelope = ENVELOPE, **more: Any) -> tuple[bytes, EmailMessage]:
    raw = write_mail(letter, envelope=envelope, signature=SIGNATURE, **more)
    message = email.message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return raw, message


def _shape(part: Any) -> Any:
    if part.is_multipart():
        return (part.get_content_type(), *(_shape(child) for child in part.iter_parts()))
    return part.get_content_type()


def _text(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert isinstance(part, EmailMessage)
    content: str = part.get_content()
    return content.replace("\r\n", "\n")


def _assert_sound(raw: bytes, message: EmailMessage) -> None:
    assert raw.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", raw)
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    for part in message.walk():
        assert part.defects == []
        for value in part.values():
            assert value.defects == ()


def test_a_letter_becomes_text_and_html_of_the_same_words() -> None:
    raw, message = _mail()
    _assert_sound(raw, message)
    assert _shape(message) == ("multipart/alternative", "text/plain", "text/html")
    text, html = _text(message), _text(message, "html")
    assert text.startswith("Kære Åse Bæk\n\nTak for din mail. Vi har noteret:\n\n- Besøget blev holdt den 3. maj\n")
    assert text.endswith("Sagsnummer: KT-2018-014\n")
    assert "<li" in html
    for words in ("Kære Åse Bæk", "Besøget blev holdt den 3. maj", "Med venlig hilsen", "Søren Ågård", "KT-2018-014"):
        assert words in text
        assert words in html
    assert message["Content-Language"] == "da"


def test_the_headers_say_who_when_and_that_a_machine_wrote() -> None:
    _, message = _mail()
    assert message["From"].addresses[0].display_name == "Koordineret tilsyn, Socialstyrelsen"
    assert message["From"].addresses[0].addr_spec == "koordinerettilsyn@example.dk"
    assert message["To"].addresses[0].display_name == "Åse Bæk"
    assert message["Subject"] == "Vi har noteret dit svar: Bofællesskabet Kobberhaven [KT-2018-014]"
    assert message["Date"].datetime == ENVELOPE.date
    assert message["Message-ID"] == ENVELOPE.message_id
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "DR, RN, NRN, AutoReply"  # not NDR and OOF: the bot reads those
    assert message["MIME-Version"] == "1.0"
    assert message["In-Reply-To"] is None
    assert message["References"] is None


def test_an_answer_to_a_human_is_an_auto_reply_in_the_humans_thread() -> None:
    envelope = replace(ENVELOPE, in_reply_to="<a@b>", references=("<root@b>", "not an id\r\nX-Evil: 1", "<a@b>"))
    raw, message = _mail(envelope=envelope)
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["In-Reply-To"] == "<a@b>"
    assert message["References"].split() == ["<root@b>", "<a@b>"]
    assert b"X-Evil" not in raw


def test_a_reminder_stays_in_its_thread_without_calling_itself_a_reply() -> None:
    _, message = _mail(envelope=replace(ENVELOPE, references=("<first@example.dk>",)))
    assert message["References"] == "<first@example.dk>"
    assert message["In-Reply-To"] is None
    assert message["Auto-Submitted"] == "auto-generated"


def test_a_long_message_id_keeps_its_octets() -> None:
    # Exchange's are longer than a header line; the standard library's generator would encode them and break the thread.
    long = "<" + "A" * 120 + "@" + "b" * 60 + ".prod.outlook.example>"
    raw, message = _mail(envelope=replace(ENVELOPE, in_reply_to=long))
    assert long.encode() in raw
    assert message["In-Reply-To"].strip() == long


def test_of_a_long_thread_the_first_and_the_newest_ids_are_kept() -> None:
    ids = tuple(f"<{n}@b>" for n in range(300))
    _, message = _mail(envelope=replace(ENVELOPE, references=ids))
    kept = message["References"].split()
    assert kept[0] == "<0@b>"
    assert kept[1:] == list(ids[-19:])


def test_a_meeting_stands_beside_the_text_and_as_a_file() -> None:
    raw, message = _mail(calendar=INVITATION, papers=(PAPER,))
    _assert_sound(raw, message)
    assert _shape(message) == (
        "multipart/mixed",
        ("multipart/alternative", "text/plain", "text/html", "text/calendar"),
        "application/ics",
        "application/pdf",
    )
    shown = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    assert shown.get_param("method") == "REQUEST"
    assert shown.get_content_charset() == "utf-8"
    assert shown.get_filename() is None
    attached, paper = message.iter_attachments()
    assert attached.get_filename() == "invite.ics"
    assert attached.get_payload(decode=True) == shown.get_payload(decode=True)
    assert b"METHOD:REQUEST" in attached.get_payload(decode=True)
    assert paper.get_payload(decode=True) == PAPER.data


def test_a_cancellation_says_so_in_its_content_type() -> None:
    _, message = _mail(calendar=replace(INVITATION, method="CANCEL", sequence=1))
    shown = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    assert shown.get_param("method") == "CANCEL"


@pytest.mark.parametrize(
    "name",
    [
        "plain.pdf",
        'with "quotes" and \\ backslash.pdf',
        "æøå.pdf",
        "Dagsorden – " + "meget langt navn på et bofællesskab " * 5 + ".pdf",
        "a" * 150 + ".docx",
    ],
)
def test_file_names_arrive_as_they_were(name: str) -> None:
    raw, message = _mail(papers=(replace(PAPER, name=name),))
    _assert_sound(raw, message)
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == name.replace("\\", "-")
    assert max(map(len, raw.split(b"\r\n"))) <= 78


def test_a_file_name_is_no_path_and_a_strange_type_is_octets() -> None:
    _, message = _mail(papers=(Part(name="../../x.pdf", content_type="text/x\r\nX: 1", data=b"x"),))
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "..-..-x.pdf"
    assert attached.get_content_type() == "application/octet-stream"


def test_the_same_input_gives_the_same_bytes_and_another_message_id_another_boundary() -> None:
    first, second = (_mail(calendar=INVITATION, papers=(PAPER,))[0] for _ in range(2))
    assert first == second
    other, _ = _mail(envelope=replace(ENVELOPE, message_id="<other@example.dk>"), calendar=INVITATION, papers=(PAPER,))
    boundaries = [set(re.findall(rb'boundary="([^"]+)"', raw)) for raw in (first, other)]
    assert all(len(found) == 2 for found in boundaries)
    assert not boundaries[0] & boundaries[1]


def test_a_name_from_outside_cannot_add_a_header() -> None:
    evil = "Bo\r\nBcc: all@example.dk\r\n\r\nHej"
    raw, message = _mail(
        replace(LETTER, about=evil),
        envelope=replace(ENVELOPE, to=Address(addr="bo@example.dk", name=evil), headers=(("X-Case", evil),)),
    )
    _assert_sound(raw, message)
    assert message["Bcc"] is None
    assert message["To"].addresses[0].display_name == "Bo Bcc: all@example.dk Hej"
    assert message["X-Case"] == "Bo Bcc: all@example.dk Hej"


@pytest.mark.parametrize(
    "addr", ["a b@example.dk", "a@b@c", "uden-snabel", "a@exa mple.dk", "å@example.dk", "a@x\r\nB: c"]
)
def test_an_address_that_cannot_be_sent_to_is_refused_by_name(addr: str) -> None:
    with pytest.raises(UnwritableMail, match="correct"):
        _mail(envelope=replace(ENVELOPE, to=Address(addr=addr)))


def test_a_danish_domain_is_written_in_its_ascii_form() -> None:
    _, message = _mail(envelope=replace(ENVELOPE, to=Address(addr="post@bostedetåen.dk")))
    assert message["To"].addresses[0].addr_spec == "post@xn--bostedeten-85a.dk"


@pytest.mark.parametrize("name", ["Subject", "content-type", "X Y", "X:Y", ""])
def test_a_further_header_cannot_replace_one_of_ours(name: str) -> None:
    with pytest.raises(UnwritableMail):
        _mail(envelope=replace(ENVELOPE, headers=((name, "x"),)))


def test_an_envelope_wants_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        replace(ENVELOPE, date=datetime(2018, 5, 2, 9, 30))  # noqa: DTZ001


def test_the_subject_has_the_case_number_last() -> None:
    assert subject_of("Dagsorden\n til mødet", "KT-2018-014") == "Dagsorden til mødet [KT-2018-014]"
    assert subject_of("Dagsorden", None) == "Dagsorden"


_ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200)


@settings(max_examples=60, deadline=None)
@given(subject=_ANY, name=_ANY, body=_ANY, file=_ANY)
def test_any_text_arrives_whole_in_a_sound_mail(subject: str, name: str, body: str, file: str) -> None:
    def shown(text: str) -> str:
        seen = (c if c.isprintable() else "" if unicodedata.category(c) == "Cf" else " " for c in text)
        return " ".join("".join(seen).split())

    letter = PromptLetter(name="", number=7, title=subject, text=body, choices=("ja",), guess=None, institution="X")
    raw, message = _mail(
        letter,
        envelope=replace(ENVELOPE, to=Address(addr="bo@example.dk", name=name)),
        papers=(replace(PAPER, name=file),),
    )
    assert raw.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", raw)
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert message["Subject"] == shown(f"Opgave 7: {shown(subject)} [KT-2018-014]")
    # Not by the new parser: Python 3.11's shows the blank between two encoded words of a name (RFC 2047 section 6.2).
    old_name, old_addr = parseaddr(" ".join(email.message_from_bytes(raw)["To"].split()))
    assert str(make_header(decode_header(old_name))) == shown(name)
    assert old_addr == message["To"].addresses[0].addr_spec == "bo@example.dk"
    (attached,) = message.iter_attachments()
    assert (attached.get_filename() or "") == shown(file).replace("/", "-").replace("\\", "-")


# ---------------------------------------------------------------------- words
@dataclass(frozen=True, kw_only=True)
class _Words(Letter):
    template: ClassVar[str] = "prompt"


def test_a_letter_that_lacks_what_its_template_wants_is_named() -> None:
    with pytest.raises(Exception, match=r"da/prompt\.txt does not fit its letter: 'number' is undefined"):
        _mail(_Words())


def test_a_bare_date_in_a_template_is_an_error() -> None:
    bare: Any = date(2018, 5, 15)
    with pytest.raises(Exception, match="use the filter"):
        _mail(replace(LETTER, about=bare))


def test_the_request_to_send_without_cpr_quotes_nothing() -> None:
    _, message = _mail(CprRefused(), envelope=replace(ENVELOPE, case_number=None))
    assert message["Subject"] == "Send venligst din mail igen uden CPR-nummer"
    assert not re.search(r"\d{6}-?\d{4}", _text(message))


def test_a_prompt_numbers_its_choices_and_names_the_command() -> None:
    letter = PromptLetter(
        name="Ida",
        number=17,
        title="Er det et ja?",
        text="Åse Bæk skriver: »Det lyder godt, hvis vi kan få det i juni.«",
        choices=("Ja", "Nej", "Spørg igen"),
        guess=1,
        institution="Kobberhaven",
    )
    _, message = _mail(letter)
    text = _text(message)
    assert "1) Ja\n2) Nej\n3) Spørg igen\n" in text
    assert "Forslaget er nummer 2." in text
    assert "samtilsyn settle 17 2" in text


def test_a_prompt_without_a_suggestion_names_no_choice_in_its_command() -> None:
    letter = PromptLetter(
        name="Ida", number=17, title="Er det et ja?", text="Uklart.", choices=("Ja", "Nej"), guess=None, institution=""
    )
    text = _text(_mail(letter)[1])
    assert "Forslaget" not in text
    assert "samtilsyn settle 17 NUMMER" in text


# ---------------------------------------------------------------------- HTML
def _html(body: str) -> str:
    return html_of(body, footer="Hilsen", title="T", language="da")


def test_what_people_wrote_cannot_become_markup() -> None:
    html = _html('<script>alert(1)</script> & "x"\n\nhttps://x.example/"><img src=x onerror=alert(1)>')
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;" in html


def test_lists_headings_and_lines_become_what_they_are() -> None:
    html = _html("**Tider**\n\nVi foreslår:\n1) tirsdag\n3) onsdag\n\n- a\n- b\n  og mere\n\nVej 1\n8000 By")
    assert re.search(r"<h2 [^>]*>Tider</h2>", html)
    assert re.search(r'<ol [^>]*>\n<li value="1"[^>]*>tirsdag</li>\n<li value="3"[^>]*>onsdag</li>\n</ol>', html)
    assert re.search(r"<ul [^>]*>\n<li [^>]*>a</li>\n<li [^>]*>b og mere</li>\n</ul>", html)
    assert "Vej 1<br>8000 By" in html


def test_addresses_become_links_without_the_sentences_full_stop() -> None:
    html = _html("Se https://example.dk/a?b=1&c=ø. Skriv til post@example.dk, tak (http://x.example/(a)).")
    assert '<a href="https://example.dk/a?b=1&amp;c=%C3%B8">https://example.dk/a?b=1&amp;c=ø</a>.' in html
    assert '<a href="mailto:post@example.dk">post@example.dk</a>,' in html
    assert '<a href="http://x.example/(a)">http://x.example/(a)</a>).' in html


def test_the_page_names_its_language_loads_nothing_and_leaves_colours_to_the_reader() -> None:
    html = _html("Hej")
    assert '<html lang="da">' in html
    assert not re.search(r"<img|<link|<script|url\(|@import|background", html)
    assert 'name="color-scheme" content="light dark"' in html
    assert "max-width:640px" in html


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab<>&\"'*- 1)\n•:/.@æ"), max_size=80))
def test_any_text_stays_text(body: str) -> None:
    html = _html(body)
    inner = html[html.index('<div style="max-width') : html.index("<!--[if mso]></td>")]
    tags = set(re.findall(r"<\s*/?\s*([a-zA-Z0-9!]+)", inner))
    assert tags <= {"div", "p", "br", "h2", "ul", "ol", "li", "a"}


def test_writing_loads_its_heavy_libraries_only_when_it_writes() -> None:
    # A command that writes no mail must not pay for them: `explain` has a second for everything.
    code = (
        "import sys, messages.write, messages.write_papers, messages.calendar_read, messages.calendar_write\n"
        "print([m for m in ('jinja2', 'icalendar', 'typst', 'docx', 'pptx', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Tid til dialogmøde [KT-2018-014]", "Sv: Tid til dialogmøde [KT-2018-014]"),
        ("SV: Re: VS: Tid til dialogmøde [KT-2018-014]", "Sv: Tid til dialogmøde [KT-2018-014]"),
        ("Re[2]: Spørgeskema", "Sv: Spørgeskema"),
        ("Svømmehal: lukket", "Sv: Svømmehal: lukket"),
        ("", ""),
    ],
)
def test_an_answer_keeps_the_subject_it_answers(subject: str, answer: str) -> None:
    assert reply_subject(subject) == answer


def test_a_receipt_goes_under_the_subject_it_answers_with_the_case_number_once() -> None:
    raw = write_mail(
        CprRefused(),
        envelope=replace(ENVELOPE, subject="Sv: Tid til dialogmøde [KT-2018-014]", case_number="KT-2018-014"),
        signature=SIGNATURE,
    )
    assert email.message_from_bytes(raw, policy=default)["Subject"] == ("Sv: Tid til dialogmøde [KT-2018-014]")
