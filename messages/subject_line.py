"""What a person answered in the subject alone: "Ja tak, vi deltager. SV: Tilbud om koordineret tilsyn"."""

from __future__ import annotations

import re

from messages.mail import Mail

_MOST = 200  # letters
_PASSED_ON = re.compile(r"\s*(?:vs|fw|fwd|wg|vb|videresendt)\s?:", re.IGNORECASE)
_OURS = re.compile(r"(?:^|(?<=[\s.!,;:–-]))(?:re|sv|svar|aw|antw)\s?(?:\[\d{1,3}\])?:", re.IGNORECASE)


def said_in_subject(mail: Mail) -> str:
    """The sender's own words in the subject: those before "SV:" and our subject, or a subject put in the place of ours
    in an answer (In-Reply-To, RFC 5322 section 3.6.4). "" where there are none."""
    subject = " ".join(mail.subject[:_MOST].split())
    if _PASSED_ON.match(subject):
        return ""
    ours = _OURS.search(subject)
    if ours is None and not mail.header("in-reply-to"):
        return ""
    return (subject[: ours.start()] if ours else subject).strip(" -–:;,")
