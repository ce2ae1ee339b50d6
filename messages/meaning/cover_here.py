"""Whether "følger" tells of the paper that lies there ("Skabelonen følger", "PDF følger med") or of one to come."""

from __future__ import annotations

import re
from collections.abc import Iterable

from messages.meaning.cover_words import names_paper
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.tables.cover_note import AROUND
from messages.meaning.text import fold, words_of


def lies_there(findings: Findings, hit: Hit, *, whole: bool, names: Iterable[str]) -> bool:
    """Whether the promise `hit` is none. `whole`: a complete paper lies beside the words; `names`: texts (house,
    address) whose words may stand in the sentence."""
    if findings.words(hit).casefold() != "følger":
        return False
    sentence = findings.sentences[hit.sentence]
    words = sentence.words
    at = next(place for place, (start, _) in enumerate(sentence.spans) if start >= hit.start)
    if not _LATER.isdisjoint(words) or any(word.startswith(_OTHERS) for word in words):
        return False
    if _WITH_THIS.match(findings.text[hit.end :]) or not _HERE.isdisjoint(words[:at]):
        return True
    held = {fold(word) for text in names for word in re.findall(r"[^\W\d_][\w'-]*", text)}
    rest = [word for word in words if not (word in AROUND or word in held or word[0].isdigit() or names_paper(word))]
    return whole and not rest and any(names_paper(word) for word in words[:at])


_WITH_THIS = re.compile(
    r"\s+(?:(?:med )?(?:her|hermed|vedhæftet|vedlagt|nedenfor|herunder|nedenunder)\b|med(?=\s*(?:[.!,;:)\n]|$))|"
    r"med (?:i |denne |som )|(?:i|som) (?:pdf|word|docx|odt|rtf|pptx|powerpoint|fil|vedhæftning)\b)",
    re.IGNORECASE,
)
_HERE = words_of("her hermed vedlagt vedhaeftet herved")
# Words of another time, of another way, and of what is no part of the paper that lies there.
_LATER = words_of(
    "senere snart snarest morgen naar naeste inden efterfoelgende derefter separat saerskilt post posten brev uge ugen "
    "weekend weekenden dage dagene lidt loebet hurtigst muligt forhaabentlig forhaabentligt ikke endnu foerst hvis "
    "mandag tirsdag onsdag torsdag fredag maaneden ferien"
)
_OTHERS = (
    "rest", "kontakt", "spoerge", "manglende", "endelig", "rettede", "rettet", "underskre", "ny", "anden", "andet",
    "andre", "oevrig", "yderligere", "supplerende", "flere", "resterende", "referat", "bilag", "oplysning", "svar",
    "navn", "mail", "adresse",
)  # fmt: skip
