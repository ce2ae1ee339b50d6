"""Whether an inspector says that the dialogue meeting was held; nothing but plain words counts."""

from __future__ import annotations

import re

_MEETING = r"(?:mødet|dialogmødet)"
_IT = r"(?:mødet|dialogmødet|det)"
_DONE = r"(?:holdt|afholdt|gennemført|afviklet|(?:vel ?)?overstået|vel ?gennemført)"
_OVER = r"(?:kørt|klaret|i hus|slut(?=\s*[.!]?$))"
_DAY = r"(?:i (?:går|forgårs|dag|mandags|tirsdags|onsdags|torsdags|fredags)|den \d|d\. ?\d|som planlagt)"
_HELD = re.compile(
    # it is done
    rf"\b{_IT}\b[^.!?\n]{{0,40}}?\b(?:er|blev|var|er blevet|har været)\b[^.!?\n]{{0,20}}?\b{_DONE}\b"
    rf"|\b{_MEETING} (?:er|blev) (?:nu |vel |også )?{_OVER}\b|\bså (?:er|blev) {_MEETING} (?:nu |vel )?{_OVER}\b"
    rf"|\bså (?:er|blev) {_IT} (?:nu |vel |også )?{_DONE}\b"
    rf"|^\s*(?:tjek, )?(?:afholdt|gennemført|afviklet|holdt)\b(?:\s+{_DAY}[^.!?\n]{{0,20}})?\s*[.!]?$"
    # it took place
    rf"|\b{_IT} (?:har fundet sted|fandt sted|(?:løb|gik) af stablen)\b"
    rf"|\b{_MEETING} (?:foregik|forløb|kørte) (?:fint|godt|planmæssigt|{_DAY})"
    # we held it
    rf"|\b(?:vi|jeg)\s+(?:har\s+)?(?:lige |nu |så )?(?:holdt|afholdt|gennemførte|gennemført|afviklede|afviklet)\b"
    r"[^.!?\n]{0,25}\b(?:mødet|dialogmøde|dialogmødet)\b"
    rf"|\bfik (?:vi |jeg |nu |så ){{0,2}}(?:af)?holdt {_IT}\b|\bfik (?:vi |jeg )?(?:gennemført|afviklet) {_IT}\b"
    rf"|\b(?:vi|jeg) (?:har (?:lige |nu )?(?:haft|holdt|afholdt)|havde) (?:{_IT}|vores dialogmøde)"
    rf"(?=\s*(?:[.,!]|$|{_DAY}))"
    r"|\b(?:the )?meeting (?:was|has been) held\b"
    # yes, it was
    r"|^\s*ja\b[^?\n]{0,40}\b(?:holdt|afholdt|gennemført|afviklet|overstået)\b"
    rf"|^\s*ja,? (?:det gjorde vi|det blev det|(?:vi mødtes|det var) {_DAY}[^.!?\n]{{0,10}})\s*[.!]?$",
    re.IGNORECASE | re.MULTILINE,
)
_DOUBT = re.compile(
    r"\b(?:ikke|aldrig|udsat|udskudt|aflyst|flyttet|rykket|hvis|skal|skulle|bliver|vil|ville|næsten|delvist|"
    r"måske|vist|tror|regner|kun|nær|håber|når|siger|hører|formøde\w*|halv\w*|not|postponed|cancelled|if)\b"
    r"|(?<!som )\bplanlagt\b|\?",
    re.IGNORECASE,
)


def says_held(text: str) -> bool:
    """True where the text plainly says that the meeting took place; False where it does not or leaves a doubt."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        if _HELD.search(sentence):
            return not _DOUBT.search(sentence)
    return False
