"""find_origin: machines are told from people by what they say of themselves, and a person is never taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.mail import Address, Mail, Part
from messages.mime import parse_mail
from messages.origin import OriginKind, find_origin

OWN = ("koordinerettilsyn@example.dk",)
PERSON, AUTO, BOUNCE = OriginKind.PERSON, OriginKind.AUTO_REPLY, OriginKind.BOUNCE
LIST, CALENDAR = OriginKind.LIST, OriginKind.CALENDAR


def kind(
    subject: str = "Sv: Dialogmøde", text: str = "Ja tak.", sender: str = "al@birkehuset.example", **headers: str
) -> OriginKind:
    """The kind of a mail with these headers (underscores for hyphens)."""
    given_headers = tuple((name.lower().replace("_", "-"), value) for name, value in headers.items())
    mail = Mail(subject=subject, text=text, sender=Address(addr=sender), headers=given_headers)
    return find_origin(mail, own=OWN).kind


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("auto-replied", AUTO),
        ("Auto-Replied", AUTO),
        ("AUTO-GENERATED", AUTO),
        ("auto-replied (vacation)", AUTO),
        ("(a comment) auto-generated; owner-email=x@y", AUTO),
        ("auto-notified", AUTO),
        ("auto-something-new", AUTO),
        ("no", PERSON),
        ("No", PERSON),
        ("NO (written by hand)", PERSON),
        ("(by hand) no", PERSON),
        ("", PERSON),
    ],
)
def test_auto_submitted_counts_in_any_case_and_with_comments(value: str, expected: OriginKind) -> None:
    assert kind(Auto_Submitted=value) is expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"X_Auto_Response_Suppress": "All"}, PERSON),
        ({"X_Auto_Response_Suppress": "OOF, AutoReply"}, PERSON),
        ({"Precedence": "bulk"}, LIST),
        ({"Precedence": "Junk"}, LIST),
        ({"Precedence": "list"}, LIST),
        ({"Precedence": "auto_reply"}, AUTO),
        ({"Precedence": "first-class"}, PERSON),
        ({"X_Autoreply": "yes"}, AUTO),
        ({"X_Autorespond": "Sv: Dialogmøde"}, AUTO),
        ({"X_Autoreply": "no"}, PERSON),
        ({"List_Id": "<alle.example>"}, LIST),
        ({"List_Unsubscribe": "<mailto:x@y>"}, LIST),
        ({"Return_Path": "<>"}, AUTO),
        ({"Return_Path": "< >"}, AUTO),
        ({"Return_Path": "<al@birkehuset.example>"}, PERSON),
        ({"X_Failed_Recipients": "bo@x.example"}, BOUNCE),
        ({"Importance": "high"}, PERSON),
        ({"Auto_Submitted": "auto-replied", "Precedence": "bulk"}, AUTO),
    ],
)
def test_headers_tell_machines(headers: dict[str, str], expected: OriginKind) -> None:
    assert kind(**headers) is expected


@pytest.mark.parametrize(
    "subject",
    [
        "Automatisk svar: Dialogmøde",
        "AUTOSVAR: Dialogmøde",
        "Automatic reply: Dialogmøde",
        "Out of Office: Dialogmøde",
        "Out of office",
        "Ikke til stede: Dialogmøde",
        "Fravær: Dialogmøde",
        "Fraværsmeddelelse",
        "Ferie: tilbage i uge 33",
        "Automatiskt svar: Dialogmøde",
        "Automatische Antwort: Dialogmøde",
        "Abwesenheitsnotiz",
        "Kvittering for modtagelse af mail",
        "Kvittering: din henvendelse er modtaget",
        "Vi har modtaget din henvendelse",
        "Din henvendelse er modtaget (sag 18/123)",
        "Læst: Dialogmøde",
        "Ikke læst: Dialogmøde",
        "Read: Dialogmøde",
        "[Auto-Reply] Dialogmøde",
    ],
)
def test_a_machines_subject_tells_it_without_any_header(subject: str) -> None:
    assert kind(subject=subject, text="Jeg er væk.") is AUTO


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Sv: Dialogmøde", "Tak for din mail. Jeg er på ferie til og med 12. august. Kontakt venligst Bo Friis."),
        ("Re: Dialogmøde", "Hej. Mange tak for din henvendelse. Jeg er ikke på kontoret. Din mail bliver ikke læst."),
        ("Ferie", "Jeg holder ferie til den 6. august. I akutte tilfælde: ring 12 34 56 78."),
        ("Kvittering", "Vi har modtaget din mail og svarer inden 10 dage."),
        ("Tak for din henvendelse", "Tak for din henvendelse. Den har fået nummer 18/1234."),
        ("Re: Dialogmøde", "Dette er et autosvar.\n\nHuset er lukket i uge 29."),
        ("Re: Dialogmøde", "Denne mail kan ikke besvares. Vi har modtaget din henvendelse."),
        ("Re: Dialogmøde", "This is an automated response. Your mail was received."),
    ],
)
def test_an_answer_without_headers_is_told_by_its_first_words(subject: str, text: str) -> None:
    assert kind(subject=subject, text=text) is AUTO


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Sv: Automatisk svar: Dialogmøde", "Nu er jeg tilbage. Ja tak til den 4. juni."),
        ("VS: Undeliverable: Dialogmøde", "Den her kom retur. Har I en anden adresse?"),
        ("Sv: Dialogmøde", "Ja tak.\n\nFra: Bo\nSendt: 15. maj 2018 09:12\nTil: Al\nEmne: Automatisk svar: Møde\n\n"
         "Dette er et automatisk svar."),
        ("Sv: Dialogmøde", "Jeg fik et automatisk svar fra jer. Kom min mail frem?"),
        ("Sv: Dialogmøde", "Jeg er på ferie i uge 28, men den 4. juni passer fint."),
        ("Ferie", "Jeg holder ferie i uge 28, så mødet må vente."),
        ("Fravær blandt personalet", "Tak for din mail. Der er meget fravær hos os, så vi siger nej."),
        ("Tak for din mail", "Vi tager den 4. juni."),
        ("Sv: Dialogmøde", "Tak for din mail. Vi vender tilbage, når lederen er tilbage fra kursus."),
        ("Autoværkstedet på Birkevej", "Der er larm. Kan mødet holdes et andet sted?"),
        ("Kvitteringen mangler", "Vi har ikke fået den."),
        ("Sv: Dialogmøde", "Spørgsmålet kan ikke besvares af mig."),
        ("Returpost", "Brevet kunne ikke leveres. Hvad er jeres adresse?"),
    ],
)  # fmt: skip
def test_a_person_stays_a_person(subject: str, text: str) -> None:
    assert kind(subject=subject, text=text) is PERSON


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("mailer-daemon@mx.example.dk", "Undelivered Mail Returned to Sender", "This is the mail system at host mx."),
        ("MicrosoftExchange329e71ec88ae4615bb@x.example", "Kan ikke leveres: Dialogmøde", "Levering mislykkedes"),
        ("postmaster@kommune.example", "Kunne ikke leveres: Dialogmøde", "Din meddelelse nåede ikke frem."),
        ("postmaster@kommune.example", "Dialogmøde", "Din meddelelse til bo@x.example kunne ikke leveres."),
        ("mailer-daemon@googlemail.com", "Delivery Status Notification (Failure)", "Address not found"),
        ("mailer-daemon@x.example", "failure notice", "Hi. This is the qmail-send program. I was not able to deliver"),
        ("mailer-daemon@x.example", "Mail delivery failed: returning message to sender", "x"),
        ("router@x.example", "DELIVERY FAILURE: User bo not listed", "Your message could not be delivered"),
        ("mailer-daemon@x.example", "Delayed Mail (still being retried)", "x"),
        ("mailer-daemon@x.example", "Advarsel: kunne ikke sende mailen endnu", "x"),
        ("postmaster@x.example", "Ukendt modtager", "Der findes ingen bruger med adressen bo@x.example her."),
        ("postmaster@x.example", "Dialogmøde", "Meddelelsen er ikke afleveret."),
    ],
)  # fmt: skip
def test_bounces_without_a_report_are_told_by_sender_and_words(sender: str, subject: str, text: str) -> None:
    assert kind(sender=sender.lower(), subject=subject, text=text) is BOUNCE


def test_a_postmaster_who_writes_himself_is_a_person() -> None:
    assert (
        kind(sender="postmaster@kommune.example", subject="Sv: Jeres mails", text="Vi har rettet fejlen nu.") is PERSON
    )


def report(kind_of_report: str, *parts: Part) -> Mail:
    headers = (("content-type", f'multipart/report; report-type="{kind_of_report}"; boundary=x'),)
    return Mail(
        subject="Dialogmøde", content_type="multipart/report", headers=headers, parts=parts, sender=Address(addr="x@y")
    )


def status(action: bytes) -> Part:
    return Part(name="", content_type="message/delivery-status", data=b"Action: " + action + b"\n")


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        (report("delivery-status"), BOUNCE),
        (report("delivery-status", status(b"failed")), BOUNCE),
        (report("delivery-status", status(b"delayed")), BOUNCE),
        (report("delivery-status", status(b"delivered")), AUTO),
        (report("delivery-status", status(b"relayed")), AUTO),
        (report("disposition-notification"), AUTO),
        (report("feedback-report"), AUTO),
        (Mail(parts=(status(b"failed"),)), BOUNCE),
    ],
)
def test_reports_are_told_by_their_type(mail: Mail, expected: OriginKind) -> None:
    assert find_origin(mail).kind is expected


@pytest.mark.parametrize("sender", ["koordinerettilsyn@example.dk", "KoordineretTilsyn@Example.dk"])
def test_our_own_mail_is_told_before_all_else(sender: str) -> None:
    assert kind(sender=sender, Auto_Submitted="auto-generated") is OriginKind.OWN


@pytest.mark.parametrize(
    ("calendar", "expected"),
    [
        ("BEGIN:VCALENDAR\nMETHOD:REPLY\n", CALENDAR),
        ("BEGIN:VCALENDAR\nmethod:COUNTER\n", CALENDAR),
        ("BEGIN:VCALENDAR\nMETHOD:PUBLISH\n", PERSON),
        ("BEGIN:VCALENDAR\nSUMMARY:METHOD:REPLY\n", PERSON),
    ],
)
def test_what_a_calendar_sends_is_calendar(calendar: str, expected: OriginKind) -> None:
    assert find_origin(Mail(calendar=calendar, sender=Address(addr="x@y.example"))).kind is expected


def test_the_evidence_names_the_words_and_the_rule() -> None:
    mail = parse_mail(b"From: al@x.example\nAuto-Submitted: auto-replied\n\nHej")
    (why,) = find_origin(mail).why
    assert (why.text, why.rule) == ("Auto-Submitted: auto-replied", "Auto-Submitted")
    assert find_origin(mail).automatic
    assert not find_origin(Mail(sender=Address(addr="x@y.example"))).automatic


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["Auto-Submitted", "Precedence", "Return-Path", "Subject", "List-Id", "Content-Type", "From"]
            ),
            st.one_of(st.text(max_size=40), st.sampled_from(["<>", "multipart/report; report-type=x", "postmaster@x"])),
        ),
        max_size=6,
    ),
    st.text(max_size=100),
)
def test_nothing_escapes(headers: list[tuple[str, str]], body: str) -> None:
    raw = "".join(f"{name}: {value}\n" for name, value in headers) + "\n" + body + "\nx"
    assert find_origin(parse_mail(raw.encode("utf-8", "replace")), own=OWN).kind in OriginKind
