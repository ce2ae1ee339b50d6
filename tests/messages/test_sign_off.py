"""The sender's name behind the last sentence is a signature, and a word that may say something is none."""

import pytest

from messages.mail import Address
from messages.sign_off import less_sign_off

SIGNED = (
    ("Henrik Poulsen", "Vi ses!", " henrik"),
    ("Karina Thorup", "Det passer fint", " /kt"),
    ("Karina Thorup", "Det passer fint", "\n/ka"),
    ("Henrik Poulsen", "Ja tak", " mvh henrik p"),
    ("Henrik Poulsen", "Ja tak til det hele", "\nhp"),
    ("Yusuf Demir", "Onsdag passer.", " y"),
    ("Yusuf Demir", "Onsdag passer", "\ny"),
    ("Lone Abildgaard", "Vi er med", " lone"),
    ("Lone Abildgaard", "Vi er med", "\nloab"),
    ("Lone Abildgaard", "Vi er med.", " lone a"),
    ("Karina Thorup", "Vi siger den 5. kl. 9", " karina"),
    ("Karina Thorup", "Den er god.", " karina/ST"),
    ("Maj Lund", "Fint.", "\nMvh Maj"),
    ("Lone Abildgaard", "Ja.", " Hilsen Strandvejen"),
    ("Lone Abildgaard", "Vi er klar.", "\nvh"),
    ("Abildgaard, Lone", "Vi er klar", "\nlone"),
    ("", "Vi er klar", "\nlone a"),
)
KEPT = (
    ("Lone Abildgaard", "I kan spørge efter Lone"),
    ("Lone Abildgaard", "Lone"),
    ("Maj Lund", "Vi kan den 3. maj"),
    ("Maj Lund", "Fint. Maj"),
    ("Tor Ask", "Vi kan tor"),
    ("Jan Ibsen", "Vi kan i jan"),
    ("Palle Munk", "I am here at 2 pm"),
    ("Jan Ad", "Ja"),
    ("Jan Ad", "Fint.\nJa"),
    ("Karina Thorup", "Vi gør, hvad vi kan ka"),
    ("Lone Abildgaard", "Det var den bedste"),
    ("Lone Abildgaard", "Vi har ikke set nogen hilsen"),
    ("Lone Abildgaard", "Ja. Bent kommer med"),
)


@pytest.mark.parametrize(("name", "said", "signed"), SIGNED)
def test_a_sign_off_is_blanked_out_and_all_places_are_kept(name: str, said: str, signed: str) -> None:
    text = said + signed
    sender = Address(addr="lone.abildgaard@strandvejen.example", name=name)
    read = less_sign_off(text, sender, "Bostedet Strandvejen")
    assert read.rstrip() == said
    assert len(read) == len(text)


@pytest.mark.parametrize(("name", "said"), KEPT)
def test_a_word_that_may_say_something_is_kept(name: str, said: str) -> None:
    assert less_sign_off(said, Address(addr="a@strandvejen.example", name=name), "Bostedet Strandvejen") == said


def test_a_name_above_an_afterthought_is_blanked_out_and_the_afterthought_stays() -> None:
    read = less_sign_off("Vi kommer.\n\nlone\n\nPS: Der er kage", Address(addr="a@b.example", name="Lone Bo"))
    assert read.split() == ["Vi", "kommer.", "PS:", "Der", "er", "kage"]
