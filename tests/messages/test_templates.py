"""Every letter of every stage has its words in both languages, and they fit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, meta

import messages
from messages.letters import Letter, Signature
from messages.render import LANGUAGES, UnwritableLetter, render_letter, unwrap
from tests.messages.letter_samples import letter_classes, samples

TEMPLATES = Path(messages.__path__[0]) / "templates"
SIGNATURE = Signature(name="Else Holm", office="Socialtilsyn Syd", phone="12 34 56 78", email="else@st.example")
LETTERS = letter_classes()
CLOSINGS = re.compile(r"med venlig hilsen|venlig hilsen|kind regards|best regards", re.I)


def _sources(language: str) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted((TEMPLATES / language).glob("*.txt"))}


def test_letters_are_found() -> None:
    assert {"messages.letters_common", "messages.letters_invitation"} <= {letter.__module__ for letter in LETTERS}


def test_no_two_letters_share_a_template() -> None:
    names = [letter.template for letter in LETTERS]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_has_a_template_and_each_template_a_letter(language: str) -> None:
    stems = {stem for stem in _sources(language) if not stem.startswith("_")}
    assert stems == {letter.template for letter in LETTERS}


def test_both_languages_have_the_same_templates() -> None:
    assert set(_sources("da")) == set(_sources("en"))


@pytest.mark.parametrize("stem", sorted(_sources("da")))
def test_both_languages_say_the_same_values(stem: str) -> None:
    environment = Environment()
    environment.filters.update(dict.fromkeys(("day", "slot", "time", "listed"), str))
    danish, english = (
        meta.find_undeclared_variables(environment.parse(_sources(language).get(stem, ""))) for language in LANGUAGES
    )
    assert danish == english


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.template)
def test_a_letter_with_all_its_values_reads_well(letter: type[Letter], language: str) -> None:
    for sample in samples(letter, full=True):
        words = render_letter(sample, signature=SIGNATURE, case_number="KT-2018-014", language=language)
        assert words.subject == words.subject.strip()
        assert len(words.subject.splitlines()) == 1
        for text in (words.subject, words.body, words.footer):
            assert "None" not in text
            assert not re.search(r"\{\{|\}\}|\{%|%\}|\{#", text)
            assert not re.search(r"\S {2,}\S", text), "double blanks"
            assert not re.search(r" [.,:;!?](?:\s|$)|\(\s|\s\)|\.\.(?!\.)|,,|\(\)", text), "stray punctuation"
            assert "\n\n\n" not in text
            assert not re.search(r"\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|datetime|Slot\(", text), "a bare date"
            assert max(map(len, text.splitlines())) <= 998
        assert words.body.strip()
        assert not CLOSINGS.search(words.body), "the footer closes every letter"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.template)
def test_a_letter_with_as_few_values_as_may_be_can_be_written(letter: type[Letter], language: str) -> None:
    for sample in samples(letter, full=False):
        words = render_letter(sample, signature=Signature(name="E", office="O"), language=language)
        assert "None" not in words.body + words.subject
        assert words.body.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_footer_tells_how_to_reach_a_human(language: str) -> None:
    letter = samples(LETTERS[0], full=True)[0]
    words = render_letter(letter, signature=SIGNATURE, case_number="KT-2018-014", language=language)
    signature, fine = words.footer.split("\n-- \n")
    assert signature.splitlines()[2:4] == ["Else Holm", "Socialtilsyn Syd"]
    assert "12 34 56 78" in fine
    assert "else@st.example" in fine
    assert "KT-2018-014" in fine
    bare = render_letter(letter, signature=Signature(name="E", office="O"), language=language).footer
    assert "KT-" not in bare
    assert {"da": "menneske", "en": "person"}[language] in bare


def test_a_letter_without_its_template_is_named() -> None:
    class Lost(Letter):
        template = "no_such_template"

    with pytest.raises(UnwritableLetter, match=r"da/no_such_template\.txt is missing"):
        render_letter(Lost(), signature=SIGNATURE)


def test_a_language_that_is_not_there_is_named() -> None:
    with pytest.raises(UnwritableLetter, match="da or en, not in 'fr'"):
        render_letter(samples(LETTERS[0], full=True)[0], signature=SIGNATURE, language="fr")


def test_a_wrapped_paragraph_is_joined_and_short_lines_are_kept() -> None:
    long = "Det er en linje i en skabelon, som er længere end tres tegn og går videre"
    source = f"{long}\ni den næste.\nTid: kl. 10\nSted: her\n\n- {long}\n  og videre\n- næste\n{long}\n- punkt\n"
    assert unwrap(source) == (
        f"{long} i den næste.\nTid: kl. 10\nSted: her\n\n- {long} og videre\n- næste\n{long}\n- punkt\n"
    )


def test_a_line_of_tags_alone_leaves_no_line_but_a_tag_within_a_text_keeps_its_line_end() -> None:
    assert unwrap("{% if x %}\nja{% if y %}, tak{% endif %}\n{% endif %}\nslut\n") == (
        "{% if x %}ja{% if y %}, tak{% endif %}\n{% endif %}slut\n"
    )
