"""A mail's documentation: found wherever it lies, complete or not, and put before a person where something is odd."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from messages.mail import Mail, Part
from messages.papers.documentation import DocumentationReading, read_documentation
from messages.papers.find import find_papers, find_sensitive
from messages.papers.model import Paper, Paragraph
from messages.papers.slide_template import template_slides
from messages.papers.unreadable import Unreadable, UnreadablePaper
from messages.reading import Context, Kind, Role, Slot
from tests.messages.paper_builders import (
    PDF_TABLE,
    READ,
    WRITTEN,
    compound,
    docx,
    docx_form,
    form_rows,
    paragraph,
    pdf,
    png,
    pptx,
    winmail,
    zipped,
)

MEETING = Slot(start=datetime(2019, 3, 21, 9, tzinfo=UTC), end=datetime(2019, 3, 21, 11, tzinfo=UTC))
CONTEXT = Context(
    as_of=datetime(2019, 3, 25, 9, tzinfo=UTC),
    sender_role=Role.ST,
    expecting=Kind.DOCUMENTATION,
    institution=WRITTEN["institution"],
    meeting=MEETING,
)
AT = replace(CONTEXT, sender_role=Role.AT)
FORM = docx_form()
SLIDES = pptx(
    [
        [template_slides()[0][0], "Bofællesskabet Lærkereden, 21. marts 2019"],
        *[list(slide) for slide in template_slides()[1:5]],
        ["Emner hos jer", "Alarmer", "Nøgler"],
    ]
)
ALARMS = ("Alarmer", "Nøgler")


def mail(*parts: tuple[str, bytes], text: str = "Vedhæftet.", **more: Any) -> Mail:
    made = tuple(Part(name=name, content_type="application/octet-stream", data=data) for name, data in parts)
    return Mail(parts=made, text=text, **more)


def read_papers_of(part: tuple[str, bytes]) -> Paper:
    (paper,) = find_papers(mail(part))
    return paper


def read(message: Mail, context: Context = CONTEXT, **more: Any) -> DocumentationReading:
    return read_documentation(message, message.text, context, **more)


def rules(reading: DocumentationReading) -> set[str]:
    return {doubt.rule for doubt in reading.doubts}


# ------------------------------------------------------------------ where papers lie


def message(name: str, data: bytes) -> bytes:
    import base64

    return (
        b"From: a@x.example\r\nTo: b@x.example\r\nSubject: Skema\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="g"\r\n\r\n--g\r\nContent-Type: text/plain\r\n\r\nHer.\r\n--g\r\n'
        + f'Content-Type: application/octet-stream; name="{name}"\r\n'.encode()
        + b"Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n"
        + base64.encodebytes(data)
        + b"\r\n--g--\r\n"
    )


OUTLOOK = compound(
    {
        "__properties_version1.0": b"",
        "__substg1.0_0037001F": "Skema".encode("utf-16-le"),
        "__attach_version1.0_#00000000/__substg1.0_3707001F": "skema.docx".encode("utf-16-le"),
        "__attach_version1.0_#00000000/__substg1.0_37010102": FORM,
    }
)


@pytest.mark.parametrize(
    ("part", "name"),
    [
        (("skema.docx", FORM), "skema.docx"),
        (("", FORM), "fil 1"),
        (("noget.dat", FORM), "noget.dat"),
        (("filer.zip", zipped({"mappe/skema.docx": FORM})), "filer.zip/skema.docx"),
        (("a.zip", zipped({"b.zip": zipped({"skema.docx": FORM})})), "a.zip/b.zip/skema.docx"),
        (("winmail.dat", winmail([("SKEMA~1.DOC", FORM)], ["skemaet.docx"])), "winmail.dat/skemaet.docx"),
        (("winmail.dat", winmail([("SKEMA~1.DOC", FORM)])), "winmail.dat/SKEMA~1.DOC"),
        (("sag.eml", message("skema.docx", FORM)), "sag.eml/Skema/skema.docx"),
        (("sag.msg", OUTLOOK), "sag.msg/skema.docx"),
    ],
)
def test_the_form_is_found_wherever_it_lies(part: tuple[str, bytes], name: str) -> None:
    found = read(mail(part))
    assert found.outcome == "complete"
    assert dict(found.fields) == READ
    assert not found.doubts
    assert name in found.papers


def test_what_has_no_name_is_given_one_in_the_language_of_what_is_told() -> None:
    without = mail(("", FORM), ("winmail.dat", winmail([("", FORM)])), nested=(mail(subject=""),))
    danish, english = (tuple(p.name for p in find_papers(without, language=one)) for one in ("da", "en"))
    assert danish == ("fil 1", "winmail.dat/fil", "vedhæftet mail")
    assert english == ("file 1", "winmail.dat/file", "attached mail")
    assert read(without, replace(CONTEXT, language="en")).papers == english


def test_the_form_is_found_in_an_attached_mail() -> None:
    found = read(mail(text="Se vedhæftede mail.", nested=(mail(("skema.docx", FORM), subject="VS: Skema"),)))
    assert found.outcome == "complete"
    assert found.papers == ("VS: Skema", "VS: Skema/skema.docx")


def test_decoration_is_no_paper() -> None:
    decoration = [
        ("image001.png", png(2000, 900)),
        ("logo.png", png(300, 80)),
        ("smime.p7s", b"\x30\x82\x01\x00" + bytes(300)),
        ("", b"   "),
    ]
    assert find_papers(mail(*decoration)) == ()
    aside = find_papers(
        mail(("kort.vcf", b"BEGIN:VCARD\nFN:Bo\nEND:VCARD"), ("m.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR"))
    )
    assert {paper.kind for paper in aside} == {"aside"}
    assert read(mail(("skema.docx", FORM), *decoration, ("kort.vcf", b"BEGIN:VCARD"))).doubts == ()


def test_a_large_picture_beside_a_readable_form_is_no_doubt_but_alone_it_is() -> None:
    picture = ("billede.png", png(1200, 1600))
    assert not read(mail(("skema.docx", FORM), picture)).doubts
    assert rules(read(mail(picture))) == {"a file cannot be read"}


def test_an_empty_file_is_told_as_one_and_no_decoration_is() -> None:
    found = read(mail(("skema.docx", b""), ("blank.png", b"")))
    assert [doubt.told() for doubt in found.doubts] == ["skema.docx: Filen er tom. Vedhæft den igen."]
    assert found.doubts[0].told("en") == "skema.docx: The file is empty. Attach it again."


def test_the_form_may_stand_on_slides() -> None:
    rows = form_rows({**WRITTEN, "agenda_points": "Alarmer; Vikarer"})
    slides = [
        ["Dokumentation"],
        *[["Skema", *(f"{label} {answer}" for label, answer in rows[at : at + 6])] for at in (0, 6, 12)],
    ]
    found = read(mail(("skema.pptx", pptx(slides))))
    assert (found.outcome, found.doubts) == ("complete", ())
    assert found.fields["survey_contact"] == READ["survey_contact"]


def test_the_running_bot_may_pass_a_reader_of_its_own() -> None:
    asked: list[str] = []

    def reader(name: str, data: bytes) -> Paper:
        asked.append(name)
        assert data == FORM
        raise UnreadablePaper(Unreadable.TOO_COSTLY)

    found = read(mail(("a.zip", zipped({"b.docx": FORM}))), read=reader)
    assert asked == ["a.zip/b.docx"]
    assert (found.doubts[0].text, found.doubts[0].problem) == ("a.zip/b.docx", Unreadable.TOO_COSTLY)
    assert found.doubts[0].told().startswith("a.zip/b.docx: Filen kunne ikke læses, fordi den er usædvanligt stor")


# ------------------------------------------------------------------ socialtilsynet


def test_a_form_typed_into_the_mail_is_documentation() -> None:
    text = "\n".join(
        f"{label} {answer}" for label, answer in form_rows({**WRITTEN, "agenda_points": "Alarmer; Vikarer"})
    )
    found = read(mail(text=text))
    assert (found.outcome, found.doubts) == ("complete", ())
    assert found.fields["survey_contact"] == READ["survey_contact"]


@pytest.mark.parametrize("field", ["survey_contact", "agenda_points"])
def test_a_required_field_without_an_answer_makes_it_incomplete(field: str) -> None:
    found = read(mail(("skema.docx", docx_form({**WRITTEN, field: "-"}))))
    assert (found.outcome, found.missing, found.doubts) == ("incomplete", (field,), ())


def test_a_contact_without_an_address_or_a_name_is_missing_though_given() -> None:
    for answer in ("Gry Mose, tlf. 12 34 56 78", "grmo@laerkereden.example"):
        found = read(mail(("skema.docx", docx_form({**WRITTEN, "survey_contact": answer}))))
        assert (found.outcome, found.missing) == ("incomplete", ("survey_contact",))
        assert found.fields["survey_contact"]


def test_what_the_case_knows_does_not_make_it_incomplete() -> None:
    bare = docx_form({**WRITTEN, "meeting_date": "", "authority": ""})
    found = read(mail(("skema.docx", bare)))
    assert (found.outcome, found.missing, found.doubts) == ("complete", (), ())
    unknown = replace(CONTEXT, meeting=None, sender_role=Role.UNKNOWN)
    assert read(mail(("skema.docx", bare)), unknown).missing == ("authority", "meeting_date")


def test_the_mail_may_complete_the_form() -> None:
    form = docx_form({**WRITTEN, "survey_contact": "Gry Mose"})
    found = read(mail(("skema.docx", form), text="Vedhæftet.\nKontaktperson: Gry Mose, grmo@laerkereden.example"))
    assert (found.outcome, found.doubts) == ("complete", ())
    assert found.fields["survey_contact"] == READ["survey_contact"]


def test_a_mail_that_contradicts_the_form_is_a_doubt() -> None:
    found = read(mail(("skema.docx", FORM), text="Vedhæftet.\nKontaktperson: Bo Vad, bova@laerkereden.example"))
    assert rules(found) == {"mail and form differ"}


def test_two_different_forms_are_a_doubt_and_copies_are_not() -> None:
    other = docx_form({**WRITTEN, "institution": "Bostedet Engen", "leader": "Bo Vad"})
    found = read(mail(("engen.docx", other), ("skema.docx", FORM)))
    assert rules(found) == {"two forms in one mail"}
    assert found.fields["institution"] == WRITTEN["institution"]
    copy = pdf(PDF_TABLE, rows=form_rows(WRITTEN))
    assert read(mail(("skema.docx", FORM), ("skema.pdf", copy))).doubts == ()


def test_the_empty_template_beside_the_form_is_passed_over_and_alone_it_is_incomplete() -> None:
    empty = docx_form({})
    assert read(mail(("tom.docx", empty), ("skema.docx", FORM))).outcome == "complete"
    alone = read(mail(("tom.docx", empty)))
    assert (alone.outcome, alone.missing, alone.doubts) == ("incomplete", ("survey_contact", "agenda_points"), ())
    nameless_form = read(mail(("skema.docx", docx_form({**WRITTEN, "institution": ""}))))
    assert rules(nameless_form) == {"the form does not name the institution"}


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"institution": "Bostedet Engen"}, "another institution than the case's"),
        ({"meeting_date": "20-03-2019"}, "another day than the meeting agreed on"),
        ({"meeting_date": "21-03-2020"}, "the meeting's day lies ahead"),
        ({"meeting_date": "mandag den 21. marts 2019"}, "the weekday does not fit the date"),
        ({"visit_date": "28-03-2019"}, "the visit is dated after the meeting"),
        ({"survey_contact": "A Bo, a@x.example og B Bo, b@x.example"}, "more than one survey contact"),
    ],
)
def test_what_does_not_fit_the_case_is_a_doubt(change: dict[str, str], rule: str) -> None:
    assert rule in rules(read(mail(("skema.docx", docx_form({**WRITTEN, **change})))))


@pytest.mark.parametrize("name", ["Lærkereden", "Bofællesskabet Laerkereden", "BOFÆLLESSKABET LÆRKEREDEN, Sorø"])
def test_the_institution_may_be_written_in_other_ways(name: str) -> None:
    assert not read(mail(("skema.docx", docx_form({**WRITTEN, "institution": name})))).doubts


def test_documentation_later_than_allowed_or_before_the_meeting_is_a_doubt() -> None:
    late = replace(CONTEXT, as_of=MEETING.start + timedelta(days=8))
    assert rules(read(mail(("skema.docx", FORM)), late)) == {"later than the programme allows"}
    assert not read(mail(("skema.docx", FORM)), replace(late, documentation_days=14)).doubts
    assert not read(mail(("skema.docx", FORM)), replace(late, as_of=MEETING.start + timedelta(days=7))).doubts
    early = replace(CONTEXT, as_of=MEETING.start - timedelta(days=2))
    assert "the meeting's day lies ahead" in rules(read(mail(("skema.docx", FORM)), early))


@pytest.mark.parametrize("text", ["Her er et udkast, den endelige version følger.", "Foreløbigt skema."])
def test_a_draft_is_a_doubt(text: str) -> None:
    assert rules(read(mail(("skema.docx", FORM), text=text))) == {"called a draft"}


@pytest.mark.parametrize(
    ("mark", "found"),
    [
        ("UDKAST", {"called a draft"}),
        ("Kladde 2", {"called a draft"}),
        ("Udkast til dagsorden blev drøftet på mødet", set()),
    ],
)
def test_a_paper_that_calls_itself_a_draft_is_a_doubt(mark: str, found: set[str]) -> None:
    whole = read_papers_of(("skema.docx", FORM))
    marked = replace(whole, blocks=(Paragraph(text=mark), *whole.blocks))
    assert rules(read(mail(("skema.docx", FORM)), read=lambda *_: marked)) == found


@pytest.mark.parametrize(("remark", "found"), [("Er mailen rigtig?", True), ("Ret datoen", True), ("Godkendt.", False)])
def test_a_remark_left_in_the_margin_is_a_doubt(remark: str, found: bool) -> None:
    marked = replace(read_papers_of(("skema.docx", FORM)), remarks=(remark,))
    doubts = rules(read(mail(("skema.docx", FORM)), read=lambda *_: marked))
    assert doubts == ({"a remark in the margin of the file"} if found else set())


# ------------------------------------------------------------------ without a paper


@pytest.mark.parametrize("text", ["Hej, vedhæftet er skemaet.", "Hermed dokumentationen.", "Se skema."])
def test_a_forgotten_attachment_is_incomplete_and_no_doubt(text: str) -> None:
    found = read(mail(text=text))
    assert (found.outcome, found.fields, found.doubts) == ("incomplete", {}, ())
    assert found.missing


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Skemaet ligger her: https://example.sharepoint.com/s/abc", ""),
        ("Hent det på www.example.dk/skema", ""),
        ("Skemaet er her", '<a href="https://we.tl/t-abc">Skema.docx</a>'),
    ],
)
def test_a_link_instead_of_a_file_is_a_doubt(text: str, html: str) -> None:
    assert rules(read(mail(text=text, html=html))) == {"a link instead of a file"}


def test_a_promise_is_a_doubt() -> None:
    assert rules(read(mail(text="Jeg sender skemaet på mandag."))) == {"promised for later"}


def test_a_mail_about_something_else_is_no_documentation() -> None:
    assert read(mail(text="Mødet gik godt. Vi ses.")).outcome is None


def test_a_paper_that_is_no_form_is_a_doubt() -> None:
    assert rules(read(mail(("referat.docx", docx(paragraph("Referat af mødet")))))) == {
        "the file is no documentation we know"
    }


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("name", "data"), [("skema.doc", OLD), ("s.rtf", b"{\\rtf1 }"), ("s.7z", b"7z\xbc\xaf" + bytes(99))]
)
def test_a_file_that_cannot_be_read_is_a_doubt_that_names_it(name: str, data: bytes) -> None:
    found = read(mail((name, data)))
    assert found.outcome == "incomplete"
    assert found.doubts[0].told().startswith(f"{name}: Filen")


# ------------------------------------------------------------------ Arbejdstilsynet


def test_slides_are_complete_with_institution_and_topics() -> None:
    found = read(mail(("slides.pptx", SLIDES)), AT)
    assert (found.outcome, found.missing, found.doubts) == ("complete", (), ())
    assert dict(found.fields) == {"institution": WRITTEN["institution"], "meeting_date": "2019-03-21", "topics": ALARMS}


def nameless(*lines: str) -> bytes:
    return pptx(
        [[template_slides()[0][0], ""], *[list(slide) for slide in template_slides()[1:5]], ["Hos jer", *lines]]
    )


@pytest.mark.parametrize(
    "more",
    [
        {"subject": "SV: Dokumentation for Bofællesskabet Lærkereden"},
        {"text": "Vedhæftet slides fra mødet hos Bofællesskabet Lærkereden i torsdags."},
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_the_mail_may_name_the_institution_of_the_slides(more: dict[str, str], known: bool) -> None:
    context = AT if known else replace(AT, institution=None)
    found = read(mail(("slides.pptx", nameless("Alarmer")), **more), context)
    assert found.fields["institution"] == WRITTEN["institution"]
    assert found.outcome == "complete"


def test_so_may_the_files_name() -> None:
    context = replace(AT, institution=None)
    assert (
        read(mail(("Slides_Botilbuddet Engen_21.03.2019.pptx", nameless("Alarmer"))), context).fields["institution"]
        == "Botilbuddet Engen"
    )
    assert read(mail(("Engen dialogmøde.pptx", nameless("Alarmer"))), context).fields["institution"] == "Engen"
    assert read(mail(("slides_v2_final.pptx", nameless("Alarmer"))), context).missing == ("institution",)


def test_slides_without_anything_added_are_incomplete() -> None:
    found = read(mail(("slides.pptx", nameless("")), subject="Slides fra Lærkereden"), AT)
    assert (found.outcome, found.missing, found.doubts) == ("incomplete", ("topics",), ())


def test_topics_may_be_written_in_the_mail_when_they_were_missing() -> None:
    found = read(mail(text="De emner, I talte om på mødet: alarmer; nøgler\nBotilbuddets navn: Lærkereden"), AT)
    assert found.outcome == "complete"
    assert dict(found.fields) == {"institution": "Lærkereden", "topics": ("alarmer", "nøgler")}


def test_slides_for_another_house_or_two_different_decks_are_doubts() -> None:
    other = pptx([[template_slides()[0][0], "Bostedet Engen"], ["Hos jer", "Låse"]])
    assert rules(read(mail(("a.pptx", other)), AT)) == {"another institution than the case's"}
    assert "different slides in one mail" in rules(read(mail(("a.pptx", other), ("b.pptx", SLIDES)), AT))
    assert not read(mail(("a.pptx", SLIDES), ("b.pptx", SLIDES)), AT).doubts


def test_a_form_from_arbejdstilsynet_is_a_doubt() -> None:
    assert "a form where slides were expected" in rules(read(mail(("skema.docx", FORM)), AT))


def test_from_others_the_papers_tell_what_they_are() -> None:
    unknown = replace(CONTEXT, sender_role=Role.COORDINATOR)
    assert "topics" in read(mail(("slides.pptx", SLIDES)), unknown).fields
    assert "authority" in read(mail(("skema.docx", FORM)), unknown).fields


# ------------------------------------------------------------------ sensitive data


def test_cpr_numbers_are_told_with_their_file_and_masked_in_the_fields() -> None:
    form = docx_form({**WRITTEN, "special_issues": "Beboer 140362-1107 truede en vikar."})
    found = read(mail(("a.zip", zipped({"skema.docx": form}))))
    assert [(one.type, one.where) for one in found.sensitive] == [("cpr", "a.zip/skema.docx")]
    assert found.fields["special_issues"] == "Beboer 140362-xxxx truede en vikar."
    assert "1107" not in repr(found)


def test_cpr_numbers_are_found_in_files_that_cannot_be_read() -> None:
    old = OLD + "Beboer 140362-1107 her".encode("utf-16-le")
    files = [
        ("gammel.doc", old),
        ("tekst.rtf", b"{\\rtf1\\ansi Beboer 140362\\_1107\\par}"),
        (
            "ark.xlsx",
            zipped({"[Content_Types].xml": "<a/>", "xl/sharedStrings.xml": "<sst><si><t>140362-1107</t></si></sst>"}),
        ),
        ("noter.pptx", pptx([["T", "x"], ["S", "y"]], {1: "Beboer 140362-1107"})),
        ("140362-1107.txt", b"ingenting"),
    ]
    for file in files:
        assert [one.type for one in find_sensitive(mail(file))] == ["cpr"], file[0]
    assert not find_sensitive(mail(("skema.docx", FORM)))
