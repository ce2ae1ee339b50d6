"""What people wrote stands in the report without personal data, and otherwise as they wrote it."""

from __future__ import annotations

import pytest

from messages.report_masking import known_names, mask_personal

KNOWN = known_names(persons=["Karin Holm", "Anne-Marie M. Ring", "Maj", ""])
PUBLIC = known_names(persons=["Karin Holm"], places=["Bostedet Hasselbo", "Solgården"])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Karin Holm var god.", "[navn] var god."),
        ("KARIN  HOLMs måde at sige det på", "[navn] måde at sige det på"),
        ("Tak til anne-marie m. ring", "Tak til [navn]"),
        ("Vi ringede til leder Ib og tilsynsførende Bo K. Dam", "Vi ringede til leder [navn] og tilsynsførende [navn]"),
        ("Jens Ole Kjær Nielsen deltog", "[navn] deltog"),
        ("Tak til fru Hansen og hr. Juul Kjær", "Tak til fru [navn] og hr. [navn]"),
        ("Sygeplejerske Alva var med, og souschef Ole Dam", "Sygeplejerske [navn] var med, og souschef [navn]"),
        ("Mette fra nattevagten og Sørens kollega", "[navn] fra nattevagten og [navn] kollega"),
        ("Jensen og Ali Khan fra AT", "[navn] og [navn] fra AT"),
        ("Afdelingsleder Lone Rød-Grøn kom", "Afdelingsleder [navn] kom"),
        ("Borger P. slog, og beboer A gik", "Borger [navn] slog, og beboer [navn] gik"),
        ("Spørg Mette Arbejdstilsynet kender hende", "Spørg [navn] Arbejdstilsynet kender hende"),
        ("Skriv til leder@hasselbo.example", "Skriv til [mail]"),
        (
            "Ring 12 34 56 78, +45 87654321, 8765 4321 eller 87 654 321",
            "Ring [telefon], [telefon], [telefon] eller [telefon]",
        ),
        ("Beboeren 010190-1234 flyttede", "Beboeren 010190-xxxx flyttede"),
        ("Bostedet Hasselbo har knive låst inde", "Bostedet Hasselbo har knive låst inde"),
    ],
)
def test_personal_data_is_left_out(text: str, masked: str) -> None:
    assert mask_personal(text, KNOWN) == masked


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Arbejdstilsynet og Socialtilsyn Nord var enige. Tilsynsførende fra Arbejdstilsynet lyttede.",
        "Leder Arbejdstilsynet møderne?",
        "I maj 2018 og i uge 20-22 holdt vi møder, 2017-2019, 2018 2019.",
        "8.000,00 kr. kl. 10.30, 12 ansatte og 45 % natarbejde",
        "Knive skal låses inde, men beboerne har ret til at lave mad",
        "Hans adfærd ændrede sig. Per beboer er der to ansatte. Ledelsen støtter os. Indsatsen virker. Maj var travl.",
        "Borger A-kasse og lignende gav støj. Beboerne og Kommunen var enige.",
    ],
)
def test_other_words_and_numbers_stay(text: str) -> None:
    assert mask_personal(text, KNOWN) == text


def test_of_the_cases_own_people_a_first_name_alone_is_left_out() -> None:
    own = ["Karin Holm", "Bo Dam"]
    assert mask_personal("Karin og Bo Dam hørte efter. Holms råd. Det er på en holm.", KNOWN, own=own) == (
        "[navn] og [navn] hørte efter. [navn] råd. Det er på en holm."
    )
    assert mask_personal("Maj var travl", KNOWN) == "Maj var travl", "a single name of the register may be a word"


def test_for_publication_institutions_and_case_numbers_go_too() -> None:
    text = "På Bostedet Hasselbo (kt-2018-014) og Solgårdens afdeling talte Karin Holm"
    assert mask_personal(text, PUBLIC) == "På [tilbud] ([sag]) og [tilbud] afdeling talte [navn]"
    assert "KT-2018-014" in mask_personal("Se KT-2018-014", KNOWN)
