"""Words as they come from phones and notes: abbreviations, spoken forms, slips in words too short for spelling.py.

Each is read as the word it stands for, so that no cue needs to know it. All words here are folded (text.py).
"""

from __future__ import annotations

_STANDS_FOR = {
    # notes
    "punkt": "pkt",
    "punktet": "pktet",
    "punkter": "pkter pktr",
    "koordineret": "koord",
    "medarbejdere": "medarb medarbejd",
    "desvaerre": "desv desvr dsv dsvr dsvrr",
    "undtagen": "undt",
    "formiddag": "formid formidd fmd fm",
    "eftermiddag": "eftermid eftermidd eftm efm emd em",
    "bekraefter": "bekr",
    "bemaerkninger": "bem bemaerkn",
    "kommentarer": "komm",
    "tilfoejelser": "tilfoej tilf",
    "dagsorden": "dagsord dagsor",
    "deltager": "deltag",
    "gennemfoert": "gennemf",
    "afholdt": "afh",
    "planlagt": "planl",
    "vedroerende": "vdr",
    "selvfoelgelig": "selvf slf selvfoelg selvfoeli selvfoelig selvfoeligt selvfoelglig selfoelgelig",
    "naturligvis": "naturligv",
    "eller": "el ell elr",
    "foerstkommende": "foerstk",
    "samarbejde": "samarb",
    "institutionen": "inst",
    "personalet": "pers",
    "rapport": "rap rapp",
    "mellem": "ml",
    "blandt": "bl",
    "tirsdag": "tirs tirsd tirsdg",
    "onsdag": "ons onsd onsdg",
    "torsdag": "tors torsd torsdg",
    "fredag": "fre fredg",
    "mandag": "mandg",
    # as it is spoken
    "tak": "tk takk",
    "kan": "ka kann kna",
    "skulle": "sku skule",
    "kunne": "ku kune",
    "give": "gi",
    "giver": "gir",
    "bliver": "blir",
    "blive": "bli",
    "tager": "tar",
    "tage": "ta",
    "siger": "sir",
    "ogsaa": "osse osgaa oxo ogsa ogs oksaa",
    "noget": "noe nget noegt",
    "nogen": "nogn",
    "hvad": "hva hvd",
    "ikke": "ik ikk ike ikje iikke ikkke ikkee ikek",
    # another word for the same
    "hermed": "herved",
    "invitation": "indbydelse",
    "invitationen": "indbydelsen",
    "kone": "hustru",
    # slips
    "vil": "vli vill",
    "er": "err",
    "det": "dte dett deet",
    "jeg": "jge jegg jeh",
    "har": "hra",
    "med": "mde",
    "den": "dne",
    "nej": "nje neej",
    "skal": "skla sakl skl",
    "gerne": "gern gerrne gernee gerner grrne gerrn geren",
    "fint": "fitn fnt fiint",
    "godt": "gdot gdt goodt",
    "kommer": "kmr kommr komer",
    "passer": "paser passr",
    "okay": "okey okaj okej",
}
_SHORT = {short: word for word, shorts in _STANDS_FOR.items() for short in shorts.split()}
_WEEKDAYS = frozenset({"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "d", "den"})
_UNITS = frozenset({"m", "v", "h", "a", "p", "s", "fl"})  # "m.m.", "m.v.", "a.m."

BY_PLACE = frozenset({"m", "eft"})
"""Words that stand for one thing or another, by their neighbours (`expanded_at`)."""

_NOTES = (
    "pkt koord medarb desv undt formid formidd fmd eftermid eftm bekr bem komm dagsord gennemf afh planl vdr selvf "
    "samarb tirsd onsd torsd arb afd evtl resp alm div ang mdr hhv red lok forb sml ml vha pers fred mand ifbm tilb "
    "inst adm sekr psyk soc tils udv repr telf rap rapp nuv tidl osv pt mvh vh kh m el eft fm em tilf dagsor"
)
ABBREVIATIONS = frozenset(_NOTES.split())
"""A point after one of these ends no sentence where the text goes on in small letters."""


def expanded(word: str) -> str:
    """The word that a folded word stands for, itself where it stands for none."""
    return _SHORT.get(word, word)


def expanded_at(word: str, before: str, after: str) -> str:
    """The same of one of `BY_PLACE`, between its neighbours ("" at the ends): "m. kage", "torsdag eft."."""
    if word == "m":
        return word if not after or before[:1].isdigit() or before in _UNITS or after in _UNITS else "med"
    return "eftermiddag" if before in _WEEKDAYS or before[:1].isdigit() else "efter"
