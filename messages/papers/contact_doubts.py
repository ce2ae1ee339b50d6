"""Whether the address a form gives for the survey may be the wrong one: the authority's own, another's, or misspelt.

The survey is sent once and by itself, so that a person looks at an address that only looks right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from messages.papers.form_values import emails, persons
from messages.papers.wrapping import ENDINGS
from messages.reading import Evidence


def about_the_contact(fields: Mapping[str, str], written: str, own: Iterable[str]) -> list[Evidence]:
    """Doubts about `fields["survey_contact"]` ("Navn <mail>"). `written`: the answer as it stands in the form; `own`:
    addresses on the authorities' side (the mail's sender)."""
    found = emails(fields.get("survey_contact", ""))
    if not found:
        return []
    address = found[0].lower()
    rule = _wrong_side(address, fields, {one.lower() for one in own}) or _misspelt(address, fields, written)
    rule = rule or (_UNSURE if _HEDGES.search(written) else "")
    return [Evidence(text=address, rule=rule)] if rule else []


def _wrong_side(address: str, fields: Mapping[str, str], own: set[str]) -> str:
    inspectors = {one.lower() for one in emails(fields.get("inspectors", ""))}
    house = {_domain(one) for name in ("email", "leader") for one in emails(fields.get(name, "").lower())}
    domain = _domain(address)
    if address in inspectors | own or _AUTHORITY.search(domain):
        return _OWN
    # Some socialtilsyn share their municipality's domain with its institutions.
    if house and domain in {_domain(one) for one in inspectors or own} - house and domain not in _EVERYBODYS:
        return _OWN
    if _NOBODY.match(address):
        return "an address nobody reads"
    name = _name_of(fields.get("survey_contact", ""))
    for person in persons(fields.get("leader", "")):
        if person.email.lower() == address and person.name and name and not _alike(person.name, name):
            return "the address is given for another person"
    return ""


def _misspelt(address: str, fields: Mapping[str, str], written: str) -> str:
    from rapidfuzz.distance import OSA

    domain = _domain(address)
    others = {_domain(one) for name in ("email", "leader") for one in emails(fields.get(name, "").lower())}
    for other in others | _EVERYBODYS:
        if domain != other and OSA.distance(domain, other) <= (2 if len(other) > 8 else 1) and domain not in others:
            return _SLIP
    if domain.rpartition(".")[2] not in ENDINGS and domain not in others:
        return _SLIP
    if not address.isascii() or ".." in address or re.search(r"\.(?:dkk|kd|d|con|cmo|ocm|dk\.dk)$", domain):
        return _SLIP
    for match in re.finditer(re.escape(address), written, re.IGNORECASE):
        before, after = written[: match.start()], written[match.end() :]
        if re.search(rf"(?:^|\s)(?!{_WORDS}\b)[a-zæøå]{{2,}}[ \t]$", before) or re.match(
            r"[ \t]?[.,][a-z]{2,3}\b", after
        ):
            return "the address may be cut"
        if re.search(r"[a-zæøå]\.[A-ZÆØÅ][a-zæøå]+$", match[0]) or re.match(r"\s?@", after):
            return _SLIP
    return ""


_UNSURE = "the writer is not sure of the contact"
# "Asger Thiim, asth@… (eller også er det athi@…, jeg undersøger det)"
_HEDGES = re.compile(
    r"\?|\b(?:eller|ellers|måske|vist|vistnok|nok|tror|mener|usikker\w*|undersøge\w*|tjekke\w*|formentlig|muligvis|"
    r"bekræfte\w*|afvente\w*|foreløbig\w*|ikke|or|maybe|perhaps|probably|unsure|tbc)\b",
    re.IGNORECASE,
)
_OWN = "the address is the authority's own"
_SLIP = "the address may be misspelt"
_AUTHORITY = re.compile(r"(?:^|\.)(?:at|arbejdstilsynet|socialstyrelsen|sbst|sst)\.dk$|(?:^|\.)social-?tilsyn")
_EVERYBODYS = frozenset(
    {
        "gmail.com",
        "hotmail.com",
        "hotmail.dk",
        "outlook.com",
        "outlook.dk",
        "live.dk",
        "yahoo.com",
        "yahoo.dk",
        "mail.dk",
    }
)
_NOBODY = re.compile(r"(?:no-?reply|ingen-?svar|do-?not-?reply|postmaster|mailer-daemon)\b")
_WORDS = r"(?:e-?mail|på|til|er|is|at|og|eller|or|to|adresse|address|via|hos|tlf|mobil|leder|daglig)"


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _name_of(person: str) -> str:
    return person.partition("<")[0].strip()


def _alike(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(one.casefold(), other.casefold()) >= 85
