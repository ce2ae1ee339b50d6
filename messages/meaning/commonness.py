"""How often words come in mail about tilsyn: a pattern is looked for only where its rarest word stands."""

from __future__ import annotations

from collections.abc import Collection

from messages.meaning.text import words_of

_STEM = 3
_ROWS = (
    (250, "er vi den i jeg det"),
    (80, "og paa til har med ikke at kan saa hej for der huset en"),
    (
        30,
        "af os men ja et om kl fra nej de skal tak torsdag to alle kaere var maa vil uge tirsdag onsdag gaar gerne min "
        "mig som efter bliver siger mandag",
    ),
    (
        12,
        "eller vores begge ved vaere hele ingen dag her tre dage lige jer besoeget have tager nu fredag tilsyn ud godt "
        "kommer fint naar hvis besoeg kun dem noget hos da deltager blev moedet op god passer jeres sige selv bare "
        "sidste sammen derfor jo staar foer ogsaa foerst hvor sig aar desvaerre vaeret",
    ),
    (
        5,
        "nok igen alt hvad stedet faar dagen mere fire faa andet tid nogen tilbuddet andre fin punkt tilbage over ny "
        "altsaa blive uden endnu herfra gang ind imod leder naeste deltage anden ville nye kom hermed holdt kunne "
        "svaret foerste ser koerer meget helt havde kalenderen oensker fri morgen hun hvem se lederen komme faaet "
        "sidder ok takker kommunen vold skriv tage samme hus end gik dog frem baade gaa inden beboerne allerede ellers "
        "mit forslag haft under goer siden alligevel holder hverken kontoret kollega svar man personalet dagsordenen "
        "sted midt skriver lagt ligger beboere mangler goere maaske ene bedst svare laest ferie kalender dagene talt "
        "melde skrevet resten intet folk dialogmoedet",
    ),
)
_OFTEN = {word: times for times, row in _ROWS for word in words_of(row)}


def commonness(words: Collection[str], stems: Collection[str] = ()) -> int:
    """Roughly how often one of `words` (folded) or a word on one of `stems` comes in ten thousand words."""
    return sum([_OFTEN.get(word, 1) for word in words]) + _STEM * len(stems)
