"""Remarks in a file's margin: what only tells that an answer was checked is settled, a doubt or a task is not."""

from __future__ import annotations

import pytest

from messages.papers.margin_notes import says_it_is_done


@pytest.mark.parametrize(
    "remark",
    [
        "Tjekket på Tilbudsportalen",
        "Navnet er rettet efter Tilbudsportalen.",
        "Adressen er slået op i CVR",
        "Bekræftet af lederen i dag. Fint formuleret.",
        "Oplyst af tilbuddet på mail",
        "Rettet /LD",
        "Set og godkendt",
        "Datoen har jeg tjekket i kalenderen",
        "OK for mig",
        "Samme ordlyd som på Tilbudsportalen.",
        "Fra Tilbudsportalen",
        "Husk at sende inden fredag.",
        "Skal sendes til Socialstyrelsen senest den 4. maj",
        "Journaliseres på sagen",
        "Frist: torsdag",
    ],
)
def test_a_remark_that_an_answer_was_checked_is_settled(remark: str) -> None:
    assert says_it_is_done(remark)


@pytest.mark.parametrize(
    "remark",
    [
        "Er det rigtigt?",
        "Tjekket på Tilbudsportalen?",
        "Ikke tjekket på Tilbudsportalen",
        "Skal rettes efter Tilbudsportalen",
        "Tjekket på Tilbudsportalen, hvor der står et andet navn",
        "Navnet er ændret",
        "Rettet til Bo Vad",
        "Lederen er stoppet",
        "Bør tjekkes",
        "Husk at rette datoen inden fredag",
        "Husk at sende til Bo i stedet",
        "Må ikke sendes før fredag",
        "Vent med at sende",
        "Ikke samme ordlyd som på Tilbudsportalen",
        "Kontakten er oplyst af lederen. Hun holder op til maj.",
        "Rettet efter bo@engen.example",
        "Datoen er rettet til 4/5",
        "",
    ],
)
def test_a_remark_that_casts_doubt_or_asks_for_something_is_not(remark: str) -> None:
    assert not says_it_is_done(remark)
