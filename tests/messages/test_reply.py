"""find_reply: the sender's own words come out, older mail and signature go, and no word of theirs is lost."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.html_text import html_to_text
from messages.mail import Address, Mail
from messages.reply import InlineAnswer, find_reply, find_reply_in_plain, find_reply_text
from tests.messages.growth import grows_linearly
from tests.messages.reply_probes import BlindMail, Probe, blind_mails, probes

DATA = Path(__file__).parent / "data"

OURS = """Kære Anne

Begge tilsyn har nu været på besøg. Til dialogmødet kan vi tilbyde:

1) mandag den 4. juni 2018 kl. 10.00-12.00
2) onsdag den 6. juni 2018 kl. 13.00-15.00

Meld tilbage inden torsdag den 24. maj 2018. Passer intet, må I gerne nævne dage, der gør.

Venlig hilsen
Den fælles postkasse"""
HEAD = """Fra: Koordineret tilsyn <koordinerettilsyn@example.dk>
Sendt: 15. maj 2018 09:12
Til: Anne Lund
Emne: Dialogmøde: hvilken dag?

"""
SENDER = Address(addr="al@birkehuset.example", name="Anne Lund")


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def likeness(got: str, wanted: list[str]) -> float:
    """0–1; the acceptance test asks for 0.9."""
    return max(SequenceMatcher(None, folded(got), folded(want), autojunk=False).ratio() for want in wanted)


def table(file: str, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads((DATA / file).read_text(encoding="utf-8"))[key]
    return rows


# Own words that stand above (or under) each program's quotation, and what of them is wanted.
OWN = {
    "one line": ("Onsdag passer os fint.", ["Onsdag passer os fint."]),
    "with a closing": (
        "Hej\n\nVi tager den 6. juni.\n\nMed venlig hilsen\nAnne Lund\nForstander",
        ["Hej\n\nVi tager den 6. juni.", "Hej\n\nVi tager den 6. juni.\n\nMed venlig hilsen\nAnne Lund"],
    ),
    "with a signature": (
        "Kære alle\n\nDesværre kan vi ikke nogen af dagene. Kan I foreslå noget i uge 25?\n\nMvh. Anne\n\n"
        "--\nAnne Lund\nForstander, Birkehuset\nTlf. 12 34 56 78\nwww.birkehuset.example",
        ["Kære alle\n\nDesværre kan vi ikke nogen af dagene. Kan I foreslå noget i uge 25?"],
    ),
    "from a phone": ("Ja tak til mandag.\n\nSendt fra min iPhone", ["Ja tak til mandag."]),
    "with a list": (
        "Hej\n\nVi har tre ting:\n\n- nattevagter\n- alarmer\n- overlap mellem vagter\n\nHilsen Anne",
        ["Hej\n\nVi har tre ting:\n\n- nattevagter\n- alarmer\n- overlap mellem vagter"],
    ),
}
FORMS = {row["name"]: row["below"] for row in table("reply_quotations.toml", "form")}
MARKED = [name for name, below in FORMS.items() if "\n> 2) " in below]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("own", OWN)
def test_what_stands_above_a_quotation_is_the_reply(form: str, own: str) -> None:
    text, wanted = OWN[own]
    assert likeness(find_reply_in_plain(f"{text}\n\n{FORMS[form]}"), wanted) >= 0.9


@pytest.mark.parametrize("form", FORMS)
def test_no_empty_line_is_needed_above_a_quotation(form: str) -> None:
    assert folded(find_reply_in_plain(f"Onsdag passer.\n{FORMS[form]}")) == "Onsdag passer."


@pytest.mark.parametrize("form", MARKED)
def test_what_stands_under_a_marked_quotation_is_the_reply(form: str) -> None:
    assert folded(find_reply_in_plain(f"{FORMS[form]}\n\nOnsdag passer.")) == "Onsdag passer."


@pytest.mark.parametrize("form", MARKED)
def test_an_answer_between_quoted_lines_keeps_the_line_it_answers(form: str) -> None:
    text = FORMS[form].replace("\n> 2) ", "\n\nDen kan vi ikke.\n\n> 2) ") + "\n\nHilsen Anne"
    reply = find_reply(Mail(text=text, sender=SENDER))
    assert folded(reply.text) == "Den kan vi ikke."
    assert reply.inline
    assert reply.answers[0] == InlineAnswer(
        question="1) mandag den 4. juni 2018 kl. 10.00-12.00", answer="Den kan vi ikke."
    )


@pytest.mark.parametrize("row", table("reply_texts.toml", "whole"), ids=lambda row: folded(row["text"])[:40])
def test_no_word_of_the_senders_own_is_cut(row: dict[str, str]) -> None:
    assert folded(find_reply_in_plain(row["text"])) == folded(row["text"])


@pytest.mark.parametrize("row", table("reply_texts.toml", "cut"), ids=lambda row: folded(row["text"])[-40:])
def test_signatures_tails_and_forwards_are_cut(row: dict[str, Any]) -> None:
    assert likeness(find_reply_in_plain(row["text"]), row["want"]) >= 0.9


@pytest.mark.parametrize("row", table("reply_html.toml", "body"), ids=lambda row: str(row["name"]))
@pytest.mark.parametrize("sender", [SENDER, None], ids=["known sender", "unknown sender"])
def test_html_of_every_program_gives_the_reply(row: dict[str, str], sender: Address | None) -> None:
    reply = find_reply(Mail(html=row["html"], sender=sender))
    words = "Hej\n\nVi tager den 6. juni."
    assert likeness(reply.text, [words, f"{words}\n\nMed venlig hilsen\nAnne Lund"]) >= 0.9


@pytest.mark.parametrize("row", table("reply_held_out.toml", "probe"), ids=lambda row: str(row["name"]))
def test_mails_written_before_the_rules_were_tried_on_them_are_read(row: dict[str, Any]) -> None:
    got = find_reply_in_plain(row["text"])
    assert likeness(got, row["want"]) >= 0.9
    assert "whole" not in row["name"] or folded(got) == folded(row["text"])


@pytest.mark.parametrize("probe", list(probes()), ids=lambda probe: str(probe.name))
def test_mails_of_every_program_are_read(probe: Probe) -> None:
    assert probe.met_by(find_reply_in_plain(probe.body))


@pytest.mark.parametrize("blind", list(blind_mails()), ids=lambda blind: str(blind.name))
def test_whole_mails_of_authors_who_had_not_seen_the_rules_are_read(blind: BlindMail) -> None:
    assert blind.met_by(find_reply(blind.mail).text)


@pytest.mark.parametrize(
    "lead",
    [
        "Den 15. maj 2018 kl. 09.12 skrev Bo Holm <bo@x.example>:\n> Kan I?",
        "--- On Tue, 15 May 2018 at 09:12, Bo Holm wrote:\n> Can you?",
        "Den 15. maj 2018 kl. 09.12 skrev Bo Holm <bo@x.example>:\n\nKan I?",
    ],
)
def test_an_attribution_may_run_on_behind_the_senders_words(lead: str) -> None:
    assert find_reply_in_plain(f"Ja tak, onsdag. {lead}") == "Ja tak, onsdag."


_LEADS = [
    "Bo Holm skrev:\n> Kan I?",
    "Bo Holm <bo@x.dk> skrev:\nKan I?",
    "On Wednesday, 23 February 2022, 14:46:52 CET, Bo\n<bo@x.dk> wrote:\nCan you?",
    "Bo Holm skrev den 8. maj 2018 14:22:\n> Kan I?",
    "Den 8. maj 2018 kl. 14.22 skrev Bo Holm\n<bo@x.dk>:\n> Kan I?",
    "2018-05-08 14:22 GMT+02:00 Bo Holm <bo@x.dk>:\n> Kan I?",
    "Bo Holm (08-05-2018 14:22):\n> Kan I?",
    "Den 8. maj 2018 kl. 14.22 skrev Bo Holm <bo@x.dk\n>:\n> Kan I?",
    "Den 8. maj 2018\nkl. 14.22 skrev Bo Holm <bo@x.dk>:\n> Kan I?",
    "On 8 May 2018\nat 14:22, Bo Holm <bo@x.dk> wrote:\n> Can you?",
]


@pytest.mark.parametrize("own", ["Den 4. juni", "Onsdag kl. 10.00", "Kl. 9", "Uge 23", "Ja tak, Bo", "Vi er 3", "4/6"])
@pytest.mark.parametrize("lead", _LEADS)
def test_a_short_answer_right_above_an_attribution_is_no_part_of_it(own: str, lead: str) -> None:
    assert find_reply_in_plain(f"{own}\n{lead}") == own


@pytest.mark.parametrize(
    "lead", ["Fredag den 15. maj 2018 kl. 09.12 skrev Bo:", "Bo skrev den 15. maj 2018 kl. 09.12:"]
)
def test_a_date_inside_an_attribution_begins_none(lead: str) -> None:
    assert find_reply_in_plain(f"Ja.\n{lead}\n> Kan I?") == "Ja."


@pytest.mark.parametrize("answer", ["ja det kan vi godt", "nej, desværre ikke i den uge, da vi er på kursus"])
def test_an_answer_in_small_letters_is_no_rest_of_the_line_above(answer: str) -> None:
    asked = "> Kan I stille en medarbejder til rådighed, mens vi taler med lederen"
    text = (
        f"{asked}\n{answer}\n> Er der plads til os alle på jeres kontor, eller skal vi finde et sted\n{answer} 2\n> Bo"
    )
    assert find_reply_in_plain(text) == f"{answer}\n\n{answer} 2"


def test_the_signature_is_given_apart() -> None:
    text = "Ja tak.\n\nAnne Lund\nForstander\nTlf. 12 34 56 78\n\nDenne e-mail kan indeholde fortrolige oplysninger."
    reply = find_reply(Mail(text=text, sender=SENDER))
    assert reply.text == "Ja tak."
    assert reply.signature.startswith("Anne Lund\nForstander\nTlf. 12 34 56 78")


def test_a_first_name_under_the_mail_is_the_senders() -> None:
    text = "Gennemført tirsdag.\n\nAnne\nTil daglig på nattevagten"
    assert find_reply(Mail(text=text, sender=SENDER)).text == "Gennemført tirsdag."
    assert "nattevagten" in find_reply(Mail(text=text)).text  # nobody knows who Anne is


@pytest.mark.parametrize("closing", ["Anne", "Mvh Anne", "Med venlig hilsen\nAnne Lund"])
def test_a_sentence_under_nothing_but_a_name_is_text(closing: str) -> None:
    text = f"Ja tak.\n\n{closing}\n\nVi kommer fire personer."
    assert find_reply(Mail(text=text, sender=SENDER)).text == "Ja tak.\n\nVi kommer fire personer."


def test_a_houses_motto_under_its_address_is_no_text() -> None:
    text = "Ja tak.\n\nMvh Anne\nForstander, Birkehuset\n\nVi holder lukket i uge 28."
    assert find_reply(Mail(text=text, sender=SENDER)).text == "Ja tak."


def test_another_persons_card_is_news() -> None:
    text = "Ny kontaktperson er fundet.\n\nKaj Holt\nSouschef\nTlf. 12 34 56 78"
    assert find_reply(Mail(text=text, sender=SENDER)).text == text
    assert find_reply(Mail(text=text, sender=Address(addr="kontor@birkehuset.example"))).text == text.split("\n")[0]


def test_a_name_and_a_date_are_no_signature() -> None:
    text = "Vi har fundet en dag.\n\nBirkehuset\n15-05-2018"
    assert find_reply_in_plain(text) == text


def test_the_delimiter_with_its_blank_cuts_whatever_follows() -> None:
    assert find_reply_in_plain("Ja.\n-- \nVi kommer altid gerne.\nAnne") == "Ja."
    assert find_reply_in_plain("Ja.\n--\nVi kommer fire personer.") == "Ja.\n--\nVi kommer fire personer."


def test_a_list_of_people_is_no_signature() -> None:
    text = "Fra os kommer:\nAnne Lund\nBo Friis"
    assert find_reply(Mail(text=text, sender=SENDER)).text == text


def test_older_mail_is_given_without_its_marks() -> None:
    reply = find_reply(Mail(text="Ja.\n\nDen 15-05-2018 kl. 09:12 skrev Bo:\n> Kan I?\n>> Gammelt"))
    assert (reply.text, reply.quoted) == ("Ja.", "Den 15-05-2018 kl. 09:12 skrev Bo:\nKan I?\nGammelt")


@pytest.mark.parametrize(
    ("subject", "text", "forwarded"),
    [
        ("VS: Tilsyn", f"Se den.\n\n{HEAD}Hej", True),
        ("FW: Tilsyn", f"Se den.\n\n{HEAD}Hej", True),
        ("SV: Tilsyn", f"Se den.\n\n{HEAD}Hej", False),
        ("Tilsyn", "Se den.\n\n---------- Forwarded message ---------\nFra: Bo <b@x.example>\n\nHej", True),
        ("Tilsyn", "Se den.\n\nStart på videresendt besked:\n\n> Fra: Bo <b@x.example>\n\n> Hej", True),
        ("VS: Tilsyn", "Se den.", False),
    ],
)
def test_a_forward_is_told_from_a_reply(subject: str, text: str, forwarded: bool) -> None:
    reply = find_reply(Mail(subject=subject, text=text))
    assert (reply.text, reply.forwarded) == ("Se den.", forwarded)


@pytest.mark.parametrize("body", ["", "\n\n", f"{HEAD}{OURS}", "\n".join(f"> {line}" for line in OURS.split("\n"))])
def test_an_empty_result_says_that_nothing_could_be_read(body: str) -> None:
    assert find_reply(Mail(text=body)).text == ""


class TestOurOwnMail:
    """Our stored mail shows what nothing else marks."""

    def test_words_behind_our_lines_are_answers(self) -> None:
        text = HEAD + OURS.replace("12.00\n2)", "12.00 – passer ikke\n2)").replace("15.00\n", "15.00: fint\n")
        reply = find_reply(Mail(text=text), ours=OURS)
        assert [(pair.question[:2], pair.answer) for pair in reply.answers] == [("1)", "passer ikke"), ("2)", "fint")]

    def test_lines_between_ours_are_answers(self) -> None:
        text = f"Se nedenfor\n\n{HEAD}" + OURS.replace("12.00\n2)", "12.00\nNej desværre\n2)")
        reply = find_reply(Mail(text=text), ours=OURS)
        assert (reply.text, reply.inline, reply.points_below) == ("Se nedenfor\n\nNej desværre", True, False)

    def test_words_under_our_mail_are_the_reply(self) -> None:
        assert find_reply_text(Mail(text=f"{HEAD}{OURS}\n\nVi tager onsdag."), ours=OURS) == "Vi tager onsdag."

    def test_our_mail_without_any_lead_is_quotation(self) -> None:
        assert find_reply_text(Mail(text=f"Vi tager onsdag.\n\n{OURS}"), ours=OURS) == "Vi tager onsdag."

    def test_a_line_copied_from_us_is_an_answer(self) -> None:
        text = "Vi vælger:\n\n2) onsdag den 6. juni 2018 kl. 13.00-15.00"
        assert find_reply_text(Mail(text=text), ours=OURS) == text


def test_answers_that_stand_in_unmarked_text_are_pointed_at() -> None:
    assert find_reply(Mail(text=f"Se mine svar med rødt.\n\n{HEAD}{OURS}")).points_below


def test_html_is_read_where_the_plain_text_lost_its_marks() -> None:
    html = "<div>Ja tak.</div><blockquote type=cite>Kan I den 4. juni?</blockquote>"
    assert find_reply_text(Mail(text="Ja tak.\n\nKan I den 4. juni?", html=html)) == "Ja tak."


@pytest.mark.parametrize(
    "text",
    [
        "Denne meddelelse er i HTML-format. Dit mailprogram kan ikke vise den.",
        "Ja tak, vi kommer. Hilsen Anne Fra: Bo Sendt: 15. maj 2018 09:12 Til: Anne Emne: Møde Kan I? Hilsen Bo",
    ],
)
def test_html_is_read_where_the_plain_text_stands_in_for_it_or_lost_its_lines(text: str) -> None:
    html = (
        "<p>Ja tak, vi kommer.</p><p>Hilsen Anne</p><p>Fra: Bo<br>Sendt: 15. maj 2018 09:12<br>Til: Anne<br>"
        "Emne: Møde</p><p>Kan I den 4. juni?</p><p>Hilsen Bo</p>"
    )
    assert find_reply_text(Mail(text=text, html=html, sender=SENDER)) == "Ja tak, vi kommer."


def test_the_other_body_is_read_where_one_says_nothing() -> None:
    assert find_reply_text(Mail(text="Ja tak.", html="<blockquote type=cite>Kan I?</blockquote>")) == "Ja tak."


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>A</p><p>B<br>C</p>", "A\n\nB\nC"),
        ("<p class=MsoNormal>A<p class=MsoNormal>&nbsp;<p class=MsoNormal>B", "A\n\nB"),
        ("<ul><li>a<li><p>b</p></ul><ol start=3><li>c<li value=7>d</ol>", "- a\n- b\n\n3. c\n7. d"),
        ("<table><tr><td><p>Leder</p><td>Bo<tr><td>Tlf<td>12</table>", "Leder\tBo\nTlf\t12"),
        (
            "<div>a<blockquote type=cite>b<blockquote type=cite>c</blockquote></blockquote>d</div>",
            "a\n\n> b\n>\n>> c\n\nd",
        ),
        ("<blockquote>indrykket</blockquote>", "indrykket"),
        ("<style>x</style><script>y</script><div style='display: none'>z</div>s&aelig;&#248;&nbsp;!", "sæø !"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("a<!-- b -->c<![if !x]>d<![endif]>", "acd"),
        ("<p><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Ja</p>", "1. Ja"),
        ("<img alt='👍'><img alt='Logo'>", "👍"),
        ("&gt; citat<br>svar", "> citat\nsvar"),
        ("", ""),
        ("<", "<"),
        ("<!--", ""),
        ("\x00<p>a\x00b", "ab"),
    ],
)
def test_html_becomes_text_with_its_structure(html: str, text: str) -> None:
    assert folded_lines(html_to_text(html)) == folded_lines(text)


def folded_lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.split("\n") if line.strip(" >")]


_PIECES = (
    """
- x⏎|--------------------------------------------------⏎|On the road⏎|On 5 May 2018 at 10:00, X wrote⏎|⏎
|Den 5. maj 2018 kl. 09.00 skrev Bo⏎|Fra: Bo⏎Til: Eva⏎|Sendt: 15. maj 2018 09:12⏎|>|> a⏎b⏎|Mvh Bo⏎|⏎Bo Friis⏎|a:| |<
|a@b.dk |_|⏎PS: x⏎|1 |. Mvh |Med venlig hilsen⏎⏎|x|skrev |::⏎
|skrev: x |1. maj 2018 10.12 af a@b.dk:⏎|>>> Bo 01-03-2018 10:12 >>>⏎|x --- y ---⏎|- - -⏎|[a](|Den
|Sendt fra min iPhone⏎|hilsen |<a>:
|ja den 5. maj 2018 kl. 9.00 skrev Bo <b@x.dk>:⏎> a⏎| den 5. maj 2018 kl. 9.00 |> (http://x⏎_a)⏎|Tak⏎Bo⏎|a<br>|</p>
|Den 4. juni⏎Bo <b@x> skrev:⏎|<a@b⏎>|kl. 9⏎
|Mvh Bo⏎⏎Vi holder fri.⏎Bo⏎Leder⏎⏎|> lang linje der er brudt af en gateway og som går videre på næste linje⏎og her⏎
""".replace("\n", "")
    .replace("⏎", "\n")
    .split("|")
)


@pytest.mark.parametrize("piece", _PIECES)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    assert grows_linearly(lambda size: find_reply_in_plain("Hej\n\nJa.\n\n" + piece * (size // len(piece))), size=8_000)


@pytest.mark.parametrize("piece", [">", "Den", "\n "])
def test_a_megabyte_of_one_thing_is_read_in_linear_time(piece: str) -> None:
    assert grows_linearly(lambda size: find_reply_in_plain("Ja.\n\n" + piece * (size // len(piece))), size=250_000)


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<div id=appendonsend></div>a",
        "<blockquote type=cite>a",
        "<p>a",
        "<table><tr><td>",
        "<b><i>",
        "<!--",
        "<a b=c ",
        "<ul><li>",
        "&amp;",
    ],
)
def test_time_for_html_grows_with_length_and_no_faster(piece: str) -> None:
    assert grows_linearly(lambda size: html_to_text(piece * (size // len(piece))), size=10_000)


_LINES = st.sampled_from(
    """Hej||> citat|>> dybt|Mvh Bo|-- |Fra: Bo <b@x>|Sendt: 15. maj 2018 09:12|Til: Eva|Den 15. maj 2018
kl. 09.12 skrev Bo <|b@x>:|Sendt fra min iPhone|-----Original Message-----|PS: og|Anne|Tlf. 12 34 56 78|<div>|<pre>
</div>|____________________|\x00|\u2028|Ja: nej?""".replace("\n", "|").split("|")
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(_LINES, st.text(max_size=30)), max_size=25), st.booleans())
def test_nothing_escapes_and_no_word_is_invented(lines: list[str], with_ours: bool) -> None:
    text = "\n".join(lines)
    ours = "Hej\nKan I den 4. juni kl. 10.00?\nAnne" if with_ours else None
    for mail in (Mail(text=text, sender=SENDER), Mail(html=text), Mail(text=text, html=text)):
        reply = find_reply(mail, ours=ours)
        assert len(reply.text) <= 2 * len(text) + 200
    assert isinstance(find_reply_in_plain(text), str)
