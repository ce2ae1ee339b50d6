"""Whether an inspector says that the dialogue meeting was held; nothing but plain words counts."""

from __future__ import annotations

import re

_HELD = re.compile(
    r"\b(?:mødet|dialogmødet|det)\b[^.!?\n]{0,40}?\b(?:er|blev|var|er blevet)\b[^.!?\n]{0,20}?"
    r"\b(?:holdt|afholdt|gennemført|vel overstået)\b"
    r"|\b(?:vi|jeg)\s+(?:har\s+)?(?:holdt|afholdt|gennemførte|gennemført)\b[^.!?\n]{0,25}\b(?:mødet|dialogmøde|dialogmødet)\b"
    r"|\b(?:the )?meeting (?:was|has been) held\b"
    r"|^\s*ja\b[^?\n]{0,40}\b(?:holdt|afholdt|gennemført)\b",
    re.IGNORECASE | re.MULTILINE,
)
_DOUBT = re.compile(
    r"\b(?:ikke|aldrig|udsat|udskudt|aflyst|flyttet|rykket|hvis|skal|skulle|bliver|vil|ville|næsten|delvist|"
    r"måske|vist|tror|regner|not|postponed|cancelled|if)\b|(?<!som )\bplanlagt\b|\?",
    re.IGNORECASE,
)


def says_held(text: str) -> bool:
    """True where the text plainly says that the meeting took place; False where it does not or leaves a doubt."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        if _HELD.search(sentence):
            return not _DOUBT.search(sentence)
    return False
