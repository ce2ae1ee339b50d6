# ruff: noqa: E501 (rows of data)
"""Cues of a choice from a list and of an answer on how a meeting is prepared."""

from __future__ import annotations

from messages.meaning.cues import Table

LISTS: Table = {
    "selection.choice": (
        "[vælger|udvælger|valgt|udvalgt|prioriterer|peger på|går med|tager|ønsker|foreslår|indstiller]",
        "vi [vælger|tager|peger på|udvælger|har valgt|prioriterer|indstiller]",
        "valget (er) faldet på",
        "følgende [tilbud|botilbud|bosteder]",
    ),
    "selection.all": (
        "alle [på listen|botilbud|tilbud|bosteder|tre|fire|fem|seks|på|syv|otte]",
        "< alle",
        "hele listen",
        "samtlige",
    ),
    "preparation.answer": (
        "deltager|kommer|møder [fra|vi|jeg|vores|på|op|med|os]",
        "der [kommer|deltager|møder]",
        "vi [kommer|deltager|møder|bliver|stiller]",
        "fra [os|vores side|ledelsen|driftsherren]",
        "arbejdsmiljørepræsentant*|amr|souschef*|leder*|forstander*|tillidsrepræsentant*|driftsherre*|medarbejder*",
        "[mødeleder*|ordstyrer*|leder mødet|styrer]",
        "kontaktperson*",
        "[er|bliver] [tilbuddets|husets|vores|stedets|botilbuddets] [kontakt|kontaktperson]",
        "punkt*|emne*",
        "[mødes|taler sammen|ringes ved|forbereder|forberedelse*]",
    ),
}

PAPERS: Table = {
    # What the paper says must not be done.
    "paper.refused": (
        "[bedt|ønsker|vil|skal|må|kan] .. ikke (at) [få|have|modtage|kontaktes|svare|besvare|skrives|udfylde|ringes]",
        "[frabeder|frabedt] sig",
        "må .. ikke (at) [deles|videregives|vises|offentliggøres|sendes|bruges|komme|stå|nævnes|fremgå]",
        "[fortroligt|fortrolig|fortrolige|under fire øjne|kun til jer]",
        "bekræft (venligst|lige|gerne) (at|først|inden|før) [før|inden]",
        "ikke [kontaktes|ønsker at|spørgeskema*]",
    ),
    "paper.here": ("[vedhæftet|vedlagt|hermed|her] (følger|kommer) (følger)",),
    # The paper is promised, not sent.
    "paper.later": (
        "[ligger|findes|gemt|arkiveret|journaliseret|uploadet|lagt] .. [sagen|esdh|journal*|sharepoint|drev*|mappen|systemet|portalen|arkivet|teams|onedrive|dropbox|sbsys|kmd|intranettet]",
        "[hente|hentes|downloade|downloades|finde|findes|fremsøge|slå] (i|den|det|dem|selv) .. (selv) [der|her|via|i systemet|på]",
        "kan i selv [hente|finde|downloade|slå]",
        "[følger|eftersendes|eftersender|kommer senere|sendes senere|kommer i morgen|sender jeg senere|kommer snarest]",
        "[sender|kommer|får] .. [senere|i morgen|snarest|i næste uge|når jeg|hurtigst muligt|på mandag|inden ugen]",
        "[nåede|når|nået] .. ikke",
        "ikke (helt|endnu) færdig*",
        "[vender|melder] .. tilbage",
    ),
}

TABLES = (LISTS, PAPERS)
