"""A programme's own letters and short texts: used where they fit, named where they do not, never sent untried."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from messages.check_letters import WrongLetters, letters_by_name, parse_own_words
from messages.letters import Signature
from messages.letters_invitation import NoNoted, YesNoted
from messages.phrases import phrase, use_phrases
from messages.render import LANGUAGES, render_letter, shipped_template
from messages.sample_letters import letter_classes, sample_letters
from messages.write import write_mail
from tests.messages.test_write import ENVELOPE

SIGNATURE = Signature(name="Kim Bro", office="Socialstyrelsen")
OWN = "Emne: Velkommen, {{ institution }}\n\nHej {{ leader }}\n\nVi glæder os.\n"
LETTER = YesNoted(leader="Mette Lund", institution="Solgården")


@pytest.fixture(autouse=True)
def shipped_afterwards() -> Iterator[None]:
    yield
    use_phrases({})


def test_a_letter_is_written_in_the_programmes_own_words_and_the_others_as_they_ship() -> None:
    own = parse_own_words({"da/yes_noted.txt": OWN}).letters
    words = render_letter(LETTER, signature=SIGNATURE, own=own)
    assert (words.subject, words.body) == ("Velkommen, Solgården", "Hej Mette Lund\n\nVi glæder os.")
    no = NoNoted(leader="Mette Lund", institution="Solgården", reason="")
    assert render_letter(no, signature=SIGNATURE, own=own) == render_letter(no, signature=SIGNATURE)
    assert render_letter(LETTER, signature=SIGNATURE) != words, "another programme's letters are its own"
    assert render_letter(LETTER, signature=SIGNATURE, language="en", own=own).subject != words.subject


def test_what_is_mailed_is_the_programmes_own_letter_in_both_its_parts() -> None:
    own = parse_own_words({"da/yes_noted.txt": OWN, "da/_footer.txt": "Hilsen\n\n{{ signature.name }}\n"}).letters
    raw = write_mail(LETTER, envelope=ENVELOPE, signature=SIGNATURE, own=own).decode()
    assert raw.count("Vi gl") == 2
    assert "automatisk" not in raw


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({"da/yes_notd.txt": OWN}, r"da/yes_notd\.txt: der er intet brev.*yes_noted"),
        ({"de/yes_noted.txt": OWN}, r"de/yes_noted\.txt: der er intet brev"),
        ({"yes_noted.txt": OWN}, r"yes_noted\.txt: der er intet brev"),
        ({"da/yes_noted.txt": "Hej\n"}, r"da/yes_noted\.txt kan ikke bruges: .*Emne"),
        ({"da/yes_noted.txt": OWN.replace("leader", "leadr")}, r"'leadr' is undefined"),
        ({"da/yes_noted.txt": OWN + "{% if x %}"}, r"da/yes_noted\.txt kan ikke bruges"),
        ({"da/invitation.txt": "Emne: x\n\n{{ answer_by }}\n"}, r"da/invitation\.txt kan ikke bruges: .*filter day"),
        ({"da/_footer.txt": "{{ signatur.name }}\n"}, r"da/_footer\.txt kan ikke bruges"),
        ({"da/visits.toml": "planed = 'x'\n"}, r"da/visits\.toml: der er ingen tekst, der hedder planed"),
        ({"da/visits.toml": "planned = 'den {dag}'\n"}, r"planned bruger \{dag\}.*\{authority\}, \{day\}"),
        ({"da/visits.toml": "planned = 'den {day'\n"}, r"krøllede parenteser i planned"),
        ({"da/visits.toml": "planned = 1\n"}, r"planned skal være en tekst"),
        ({"da/visits.toml": "planned = \n"}, r"da/visits\.toml er ikke gyldig TOML"),
        ({"da/besoeg.toml": "planned = 'x'\n"}, r"da/besoeg\.toml er hverken et brev"),
        ({"læsmig.md": "x"}, r"læsmig\.md er hverken et brev"),
    ],
)
def test_a_fault_is_named_with_its_file(files: dict[str, str], fault: str) -> None:
    with pytest.raises(WrongLetters, match=fault):
        parse_own_words(files)


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(WrongLetters, match=r"da/a\.txt.*da/visits\.toml"):
        parse_own_words({"da/a.txt": OWN, "da/visits.toml": "planed = 'x'\n"})


def test_a_short_text_of_the_programmes_own_is_said_instead() -> None:
    own = parse_own_words({"da/visits.toml": "held = 'besøg {day} er holdt af {authority}'\n"})
    use_phrases(own.phrases)
    assert phrase("visits.held", authority="AT", day="i dag") == "besøg i dag er holdt af AT"
    assert phrase("visits.planned", authority="AT", day="i dag") == "besøg fra AT planlagt til i dag"
    assert "besøg" not in phrase("visits.held", "en", authority="AT", day="today")
    use_phrases({})
    assert phrase("visits.held", authority="AT", day="i dag") == "besøg fra AT holdt i dag"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_that_ships_could_be_a_programmes_own(language: str) -> None:
    texts = {f"{language}/{name}.txt": shipped_template(language, f"{name}.txt") or "" for name in letters_by_name()}
    assert parse_own_words(texts).letters.templates == texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_says_why_it_leaves(language: str) -> None:
    for letter in letter_classes():
        assert phrase(f"preview.{letter.template}", language).endswith(".")


def test_a_sample_letter_is_one_somebody_could_have_got() -> None:
    for letter in letter_classes():
        for sample in sample_letters(letter, full=True):
            assert "None" not in render_letter(sample, signature=SIGNATURE).text
