"""The institution's name where the paper itself does not give it: file names, the subject, the mail's text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.mail import Mail
from messages.papers.form_dates import find_form_dates
from messages.papers.form_values import fold
from messages.papers.house_names import looks_like_house, mentions_house


def house_in_mail(mail: Mail, text: str, files: Sequence[str], known: str | None) -> str:
    """The name as written, or `known` where that is the one mentioned; "" where none is found."""
    stems = [fold(re.sub(r"\.\w{2,5}$", "", name.rpartition("/")[2]).replace("_", " ")) for name in files]
    if known and any(mentions_house(place, known) for place in (*stems, mail.subject, text)):
        return known
    for place in (mail.subject, *stems):
        rest = _without_set_phrases(place)
        if rest and looks_like_house(rest):
            return rest
    if named := _NAMED.search(text):
        return named[1]
    for place in (mail.subject, *stems):
        rest = _without_set_phrases(place)
        if re.fullmatch(r"[A-ZÆØÅ][\wæøå.'-]+(?: [A-ZÆØÅ\d][\wæøå.'-]*){0,3}", rest):
            return rest
    return ""


_PREFIX = re.compile(r"^(?:\s*(?:re|sv|vs|fw|fwd|aw|antw|videresendt)\s*:)+\s*", re.IGNORECASE)
_TAG = re.compile(r"\[[^\]]*\]|\(\s*\)|#\s?\d+")
_SET_PHRASE = re.compile(
    r"\b(?:slides?|powerpoint|præsentation|dokumentation|dialogmødet?|møde(?:t)?|koordineret|tilsyn|indsats|at|arbejdstilsynets?|"
    r"kopi|endelig|final|v\d|version|udgave|skema|oplæg|vedr|vedrørende|ang|fra|for|hos|på|til|med|om|af|i|den|d|afholdt|"
    r"dokument\d*|document\d*|fil(?:e)?\d*|scan\w*|unavngivet|untitled|noname|vedhæft\w*|attachment\w*|kopi\d*|ny|nyt|"
    r"socialstyrelsen|materiale|deck|pptx?|pdf)\b\.?",
    re.IGNORECASE,
)
# "… hos Bofællesskabet Kobberhaven"
_NAMED = re.compile(
    r"\b(?:hos|på|fra|for|med|til)\s+((?:Bo|Døgn|Opholds|Forsorgs|Kollegi|Pleje|Special|Center)[a-zæøå]+"
    r"(?: (?:[A-ZÆØÅ][\wæøå'-]+|\d+)){1,4})"
)


def _without_set_phrases(text: str) -> str:
    text = _TAG.sub(" ", _PREFIX.sub("", text))
    for one in find_form_dates(text):
        text = text.replace(one.text, " ")
    text = re.sub(r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\b(?:19|20)\d{2}\b|\b\d{6,8}\b", " ", text)
    return fold(re.sub(r"\s[-–—,:|]\s|[,:;|()]", " ", _SET_PHRASE.sub(" ", text))).strip(" -–—.,:")
