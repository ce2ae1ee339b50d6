"""Survey answers in other clothes: catchwords, tables, ticked boxes, running text, wrapped quotations, corrections."""

from __future__ import annotations

import textwrap

import pytest

from messages.mail import Address, Mail
from messages.read import read_mail
from messages.reading import Answer, Choice, Context, Kind, Reading, Role
from messages.survey_answers import read_survey
from messages.survey_questions import QUESTIONS, question_lines
from tests.messages.meaning_helpers import WRITTEN, read

ACT, ASK = Choice.ACT, Choice.ASK
OLDER = [f"{one.number}. {one.other or one.danish}" for one in QUESTIONS]
OURS = list(question_lines())
FULL = {
    1: "Ja",
    2: "Nej",
    3: "I høj grad",
    5: "Ja",
    6: "Fast makker",
    8: "I mindre grad",
    10: "I nogen grad",
    11: "Godt",
}
READ: dict[str, Answer] = {
    "1": "yes",
    "2": "no",
    "3": 4,
    "5": "yes",
    "6": "Fast makker",
    "8": 2,
    "10": 3,
    "11": 3,
}
HEAD = "Fra: Koordineret tilsyn <k@example.dk>\nSendt: 7. maj 2019 08:00\nTil: Lone\nEmne: Spørgeskema\n"


def between(questions: list[str], width: int, *, before: str = "", answers: dict[int, str] = FULL) -> str:
    """A reply with the answers between the wrapped, marked questions."""
    lines = ["Hej", "", "Mine svar står under de enkelte spørgsmål.", "", "Den 07-05-2019 kl. 08:00 skrev Bo Lund:"]
    for one in QUESTIONS:
        lines += [f"> {line}" for line in textwrap.wrap(questions[one.number - 1], width)]
        lines += ["", before + answers[one.number], ""] if one.number in answers else [">"]
    return "\n".join([*lines, "> Venlig hilsen", ">", "> Socialstyrelsen"])


@pytest.mark.parametrize("questions", [OLDER, OURS])
@pytest.mark.parametrize("width", [40, 50, 72])
@pytest.mark.parametrize("before", ["", "Svar: ", "-> ", "[LH] "])
def test_a_question_that_wraps_is_no_answer_to_itself(questions: list[str], width: int, before: str) -> None:
    reading = read(between(questions, width, before=before), Kind.SURVEY)
    assert (reading.outcome, dict(reading.answers), reading.decision) == ("partial", READ, ACT)


@pytest.mark.parametrize("width", [40, 50, 72])
def test_our_own_letter_quoted_blank_answers_nothing(width: int) -> None:
    text = "Vi har svaret via linket.\n\n" + between(OURS, width, answers={}).split("\n", 4)[4]
    assert not read(text, Kind.SURVEY).answers


@pytest.mark.parametrize(
    ("rows", "answers"),
    [
        ("1\tVold mellem borgere og ansatte\tJa|6\tHvilke\tFast makker", {"1": "yes", "6": "Fast makker"}),
        ("Nr.\tSvar\tBemærkning|2\tJa\tsjældent|3\tI høj grad\t", {"2": "yes", "3": 4}),
        ("| Nr | Svar |\n| 1 | ja |\n| 11 | lidt |", {"1": "yes", "11": 2}),
        ("Spørgsmål\tJa\tNej\tVed ikke|1\tx\t\t|2\t\tx\t|12\t\t\tx", {"1": "yes", "2": "no", "12": None}),
        (f"{OLDER[0]}\tJa|{OLDER[2]}\tI nogen grad", {"1": "yes", "3": 3}),
    ],
)
def test_rows_of_tables_are_read_by_their_columns(rows: str, answers: dict[str, Answer]) -> None:
    found = read_survey(rows.replace("|1", "\n1") if "| Nr" in rows else rows.replace("|", "\n"))
    assert (dict(found.answers), found.doubts) == (answers, ())


def test_a_tick_in_a_row_with_lost_cells_is_not_guessed() -> None:
    found = read_survey("Spørgsmål\tJa\tNej\tVed ikke\n1\tx\n2\tx")
    assert (found.outcome, dict(found.answers)) == ("unclear", {})


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("1 (borgere/ansatte): Ja|3 (brugbart): I høj grad|6 (hvilke): Alarmer", {"1": "yes", "3": 4, "6": "Alarmer"}),
        ("Indsatsteamet: nej|Retningslinjer: godt|Nye initiativer: nej", {"12": "no", "11": 3, "5": "no"}),
        ("Nye initiativer (hvilke): Alarmer|Vanskelige at forene: slet ikke", {"6": "Alarmer", "8": 1}),
        ("1. [x] Ja [ ] Nej|2. ☐ Ja ☒ Nej|12. ( ) Ja (x) Nej", {"1": "yes", "2": "no", "12": "no"}),
        ("nr. 3 – 4|nr. 8 – 2|nr. 11 – 3", {"3": 4, "8": 2, "11": 3}),
        ("1ja 2nej 3høj grad 12nej", {"1": "yes", "2": "no", "3": 4, "12": "no"}),
        ("1 og 2|ja|12|nej", {"1": "yes", "2": "yes", "12": "no"}),
        ("Spørgsmål 4 Godt møde|Spørgsmål 12 ja", {"4": "Godt møde", "12": "yes"}),
        ("1 ja 9 se også 4 10 i høj grad 11 lidt", {"1": "yes", "9": "se også 4", "10": 4, "11": 2}),
        ("3:|5 - i meget høj grad|12:|ja", {"3": 5, "12": "yes"}),
        ("#1 ja|#2 nej", {"1": "yes", "2": "no"}),
        ("5. Nye initiativer? Ja|6. Hvilke? Alarmer", {"5": "yes", "6": "Alarmer"}),
        ("Retningslinjerne - godt|Indsatsteamet – nej", {"11": 3, "12": "no"}),
        ("Svar: blank|1. Svar: ja|4. Svar:|11. Svar: godt", {"1": "yes", "11": 3}),
    ],
)
def test_words_that_only_name_the_question_are_no_answer(text: str, answers: dict[str, Answer]) -> None:
    found = read_survey(text.replace("|", "\n"))
    assert (dict(found.answers), found.doubts) == (answers, ())


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        (
            "Til spørgsmål 1 er svaret ja. På spørgsmål 3 vil vi sige nogen grad. Spørgsmål 5 må vi\nsvare nej til.",
            {"1": "yes", "3": 3, "5": "no"},
        ),
        (
            "Vi svarer ja til spørgsmål 1 og nej til spørgsmål 2, og på spørgsmål 8 siger vi 2.",
            {"1": "yes", "2": "no", "8": 2},
        ),
        ("Til spm. 1 og 2 er svaret ja. Spm. 11 er godt.", {"1": "yes", "2": "yes", "11": 3}),
    ],
)
def test_answers_in_running_text_are_read_where_a_sentence_holds_no_more(text: str, answers: dict[str, Answer]) -> None:
    reading = read(f"Hej\n\n{text} Resten må vente, til lederen er tilbage.", Kind.SURVEY)
    assert (reading.outcome, dict(reading.answers), reading.decision) == ("partial", answers, ACT)


@pytest.mark.parametrize(
    "text",
    [
        "1 ja|2 nej|3 8 ud af 10|5 ja",
        "1 ja|3: 7/10|5 nej",
        "1 ja|5 ja|6 alarmer|8 7|11 godt",
        "1 ja|5 ja|6 alarmer|8 kommer an på hvem man spørger|11 godt",
        "1: ja|3: 3-4",
        "1: ja|3-4",
        "1. Ja|2. Ja, hvis man regner trusler med",
        "1. Ja, måske|2. Ja",
        "3. I høj grad?|1. Ja",
        "1 ja|3 i høj grad|Rettelse: 3 skulle have været i mindre grad",
        "Svaret på spørgsmål 5 skal rettes fra ja til nej.|1 ja",
        "Til spørgsmål 1 er svaret ja, men kun for afdeling A. Til spørgsmål 2 er svaret nej.",
        "1. Ja|2. Nej|Jeg var ikke selv med til mødet.",
        "1. Ja|2. Nej|Det er kun et udkast.",
        "1. Ja|2. Nej|I må ikke bruge svarene endnu.",
        "1, 2, 5|11 godt",
        "1. Ja|3. 4+",
        "1. Ja|4. Kan I sende os materialet fra mødet?|12. Nej",
        "1. Ja|2. Ja|13. Nej",
        "På spørgsmål 5 svarer vi ja. Til spørgsmål 6 kan jeg sige, at vi har fået makkerpar.",
    ],
)
def test_a_figure_on_no_scale_and_a_half_answer_are_asked(text: str) -> None:
    assert read(text.replace("|", "\n"), Kind.SURVEY).decision is ASK


@pytest.mark.parametrize(
    ("beside", "decision"),
    [
        ("Her kommer svarene fra Egelunden:", ACT),
        ("Undskyld det sene svar, vi har haft meget travlt.", ACT),
        ("Jeg har udfyldt skemaet sammen med vores arbejdsmiljørepræsentant.", ACT),
        ("Tak for et godt møde.", ACT),
        ("Svarene herunder er fra vores naboafdeling, ikke fra os.", ASK),
        ("Jeg har vist byttet om på de to første.", ASK),
        ("Vores tidligere svar skal slettes.", ASK),
        ("Et af vores teams ser helt anderledes på sagen.", ASK),
    ],
)
def test_what_stands_beside_the_answers_is_politeness_or_asked(beside: str, decision: Choice) -> None:
    text = f"{beside}\n\n1: ja\n2: nej\n\nMed venlig hilsen\nLone"
    assert read(text, Kind.SURVEY, institution="Egelunden").decision is decision


def test_a_remark_right_below_an_answer_goes_with_it() -> None:
    assert read("1: ja\n3: i høj grad\nIsær det om overlevering brugte vi.\n12: nej", Kind.SURVEY).decision is ACT


@pytest.mark.parametrize(
    "text", ["Rettelse til vores svar fra i går:|8. I nogen grad|10. I høj grad|Resten står ved magt."]
)
def test_a_sender_may_put_own_answers_right(text: str) -> None:
    reading = read(text.replace("|", "\n\n"), Kind.SURVEY)
    assert (dict(reading.answers), reading.decision) == ({"8": 3, "10": 4}, ACT)


def test_answers_that_break_a_quotation_of_html_are_read() -> None:
    html = "<div>Hej, mine svar står inde i teksten.</div><blockquote type='cite'>"
    for at, line in enumerate(OLDER, 1):
        html += f"<div>{line}</div>"
        if at in FULL:
            html += f"</blockquote><div>{FULL[at]}</div><blockquote type='cite'>"
    reading = _html(html + "<div>Venlig hilsen</div></blockquote>")
    assert (dict(reading.answers), reading.decision) == (READ, ACT)


@pytest.mark.parametrize(
    "step", ["I meget høj grad", "Slet ikke", "(i nogen grad)", "Ved ikke", "5 - i meget høj grad"]
)
@pytest.mark.parametrize("questions", [OLDER, OURS])
def test_a_step_below_the_printed_ones_is_the_answer(questions: list[str], step: str) -> None:
    answers = dict(read(between(questions, 60, answers={3: step, 8: step}), Kind.SURVEY).answers)
    unmarked = "\n".join(f"{line}\n{step}" if at == 3 else line for at, line in enumerate(questions, 1))
    assert set(answers) == {"3", "8"}
    assert set(read_survey("Se nedenfor.", f"{HEAD}\n{unmarked}").answers) == {"3"}


@pytest.mark.parametrize("width", range(38, 80, 3))
def test_hints_that_wrap_are_no_part_of_a_text(width: int) -> None:
    body = "\n".join(
        "\n".join(textwrap.wrap(line, width)) + f"\n{FULL.get(at, '')}\n" for at, line in enumerate(OURS, 1)
    )
    found = read_survey("Se nedenfor.", f"{HEAD}\n{body}")
    assert (dict(found.answers), found.doubts) == (READ, ())


def test_two_answers_under_one_quoted_question_are_asked() -> None:
    assert read(between(OLDER, 72, answers={1: "Ja\nNej", 12: "Nej"}), Kind.SURVEY).decision is ASK
    assert read(between(OLDER, 72, answers={1: "Ja\nDet sker tit.", 12: "Nej"}), Kind.SURVEY).decision is ACT


def test_an_answer_under_no_known_question_is_not_lost_in_silence() -> None:
    text = between(OLDER, 72).replace(
        f"> {OLDER[4][:60]}", "> 5. Er der sket noget siden, som I vil fortælle om, og hvad"
    )
    reading = read(text, Kind.SURVEY)
    assert (reading.outcome, reading.decision) == ("unclear", ASK)


def test_a_questionnaire_passed_back_with_blanks_is_read_in_part() -> None:
    body = "\n\n".join(f"{line}\n\nSvar: {FULL.get(at, '')}" for at, line in enumerate(OLDER, 1))
    text = (
        f"Hej\n\nHer er skemaet retur med de svar, vi har.\n\nLone\n\n-----Oprindelig meddelelse-----\n{HEAD}\n{body}"
    )
    reading = read(text, Kind.SURVEY, subject="VS: Spørgeskema")
    assert (reading.outcome, dict(reading.answers), reading.decision) == ("partial", READ, ACT)


def _html(html: str) -> Reading:
    mail = Mail(date=WRITTEN, sender=Address(addr="lone@egelunden.example"), subject="Re: Spørgeskema", html=html)
    return read_mail(mail, Context(as_of=WRITTEN, sender_role=Role.INSTITUTION, expecting=Kind.SURVEY))
