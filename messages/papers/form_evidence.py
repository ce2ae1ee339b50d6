"""How much a label's words, and what stands as its answer, speak for each field of annex 6.

Both are points: a label known for certain is worth KNOWN, its tell-tale words less; an answer that can only be one
field's (a date, an address) adds to it, one that cannot be takes from it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from messages.papers.form_dates import find_form_dates
from messages.papers.form_labels import FIELDS, FLOOR, loose_fields, match_label
from messages.papers.form_values import authority, chosen, emails, fold, is_empty, persons
from messages.papers.house_names import looks_like_house, same_house

KNOWN, TELLING, PERHAPS = 100, 70, 50
AGAINST = -45
"""From here down an answer cannot be the field's."""
SPEAKS = 15
"""From here up it speaks for it."""
ALONE = 50
"""From here up it can be no other's: one of the five socialtilsyn, the case's own institution."""


def label_points(text: str) -> dict[str, int]:
    """The fields a label may be of, by its words."""
    found: dict[str, int] = {}
    for place, name in enumerate(loose_fields(text)):
        found.setdefault(name, TELLING if place == 0 else PERHAPS)
    label = match_label(text)
    if label is None:
        return found
    if label.field in _BARE:
        return {**found, **_BARE[label.field]}
    if label.field.endswith(".email"):
        return {**found, label.field.removesuffix(".email"): TELLING}
    if label.field in FIELDS:
        return {**found, label.field: KNOWN if label.score >= FLOOR else TELLING}
    return found


# Where only the place in the form says of what the label is.
_BARE: dict[str, dict[str, int]] = {
    "name": {"institution": TELLING, "authority": PERHAPS, "inspectors": PERHAPS},
    "date": {"visit_date": TELLING, "meeting_date": TELLING},
    "remarks": {"institution_remarks": TELLING},
}


@lru_cache(maxsize=4096)
def answer_points(field: str, text: str, near: date | None, house: str | None) -> int:
    """What the answer `text` says for or against `field`; 0 where it says nothing. `house`: the case's institution."""
    text = "\n".join(chosen(text[:_LONGEST].split("\n")))
    if is_empty(text):
        return 0
    addresses = emails(text)
    match field:
        case "visit_date" | "meeting_date":
            return 40 if find_form_dates(text, near) else -60
        case "authority":
            return _authority(text)
        case "email":
            return _email(text, addresses)
        case "inspectors" | "leader" | "survey_contact":
            return _persons(field, text, addresses)
        case "address":
            return _address(text, addresses)
        case "institution":
            return _institution(text, addresses, house)
    if addresses or (find_form_dates(text) and len(text) < _SHORT):
        return -50
    if field == "institution_type":
        return 35 if _TYPE.search(text) and len(text) < _LINE else 0 if len(text) < _LINE else AGAINST
    if field == "target_group":
        return 25 if _PEOPLE.search(text) and len(text) < _LINE and "\n" not in text else 0
    if authority(text) and len(text) < _SHORT:
        return -30
    return SPEAKS if field == "agenda_points" and ("\n" in text or ";" in text) else 0


_LONGEST, _LINE, _SHORT = 1500, 160, 40


def _authority(text: str) -> int:
    text = fold(text.replace("/", " "))  # "Nord / Midt", one of them struck out
    if len(text) > _LINE or "@" in text or authority(text) is None:
        return -50
    return 50 if re.search(r"(?i)tilsyn|\bST\b", text) or len(text) < 14 else AGAINST


def _email(text: str, addresses: list[str]) -> int:
    if not addresses:
        return -60
    return 40 if len(fold(text)) <= len(addresses[0]) + 12 else 0


def _persons(field: str, text: str, addresses: list[str]) -> int:
    people = persons(text)
    named = [person for person in people if _NAME.fullmatch(person.name) and not looks_like_house(person.name)]
    if not named:
        if addresses or _SAME.search(text):
            return 0
        return -60 if len(text) > _SHORT else -20
    if len(text) > 60 * len(people) + _LINE or _POST.search(text):
        return AGAINST
    if addresses:
        return {"survey_contact": 30, "inspectors": 25, "leader": 5}[field]
    return {"survey_contact": 0, "inspectors": 10, "leader": 20}[field]


def _address(text: str, addresses: list[str]) -> int:
    if addresses or len(text) > _LINE:
        return -60
    if _POST.search(text):
        return 45
    return 20 if re.search(r"(?i)(?:vej|gade|all[eé]|stræde|vænge|plads|sti|park|have)\w{0,3}\s+\d", text) else -30


def _institution(text: str, addresses: list[str], house: str | None) -> int:
    if addresses or len(text) > _LINE or _POST.search(text) or find_form_dates(text):
        return -60
    if house and same_house(text, house):
        return 60
    if authority(text) and re.search(r"(?i)tilsyn", text):
        return -60
    return 25 if looks_like_house(text) and len(text.split()) <= 6 and not _TYPE.search(text) else 0


_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+(?:[^\W\d_][\w.'’-]*)){0,4}")
_SAME = re.compile(r"(?i)\b(?:samme|se ovenfor|ditto|same as|= leder)\b|^\W*leder(?:en)?\W*$")
_POST = re.compile(r"(?<!\d)[1-9]\d{3}\s+[A-ZÆØÅ][a-zæøå]{2,}")
_TYPE = re.compile(
    r"(?i)§|\b(?:midlertidig\w*|længerevarende|almen\w*|opholdssted|boform|botilbudslignende|forsorgshjem|døgn\w*|"
    r"temporary|long-term|permanent|housing)\b"
)
_PEOPLE = re.compile(
    r"(?i)\b(?:voksne|unge|børn|borgere?|personer|mennesker|beboere|ældre|mænd|kvinder|udviklingshæm\w*|autis\w*|"
    r"misbrug\w*|hjerneskade\w*|skizofreni|diagnose\w*|adults|people|young|residents|citizens)\b"
)
