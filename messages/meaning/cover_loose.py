"""Loose talk beside a form, which no list of words can hold: the weather, the way, who helped, how the file behaved.

A sentence is let pass where it comes near nothing that matters (cover_risk.py), names nobody who might matter, and the
trained model is sure of it (cover_second.py); or where it only confirms what the form says (cover_survey.py).
"""

from __future__ import annotations

import re

from messages.meaning.cover_risk import beside_idioms, stands_against, touches, touches_softly, unsettles
from messages.meaning.cover_second import CERTAIN, SAFE, SURE, SURER, SUREST, has_met, leaves_it
from messages.meaning.cover_survey import confirms
from messages.meaning.cover_words import familiar, names_paper
from messages.meaning.findings import Findings
from messages.meaning.tables.cover_note import (
    AROUND,
    EVERYDAY,
    GLAD,
    GREETED,
    HELPED,
    LATE,
    OFFER,
    PLACES,
    REGIONS,
    TRAVELS,
    TROUBLE,
    TROUBLE_MORE,
)
from messages.meaning.tables.harmless import HARMLESS, SMALL_WORDS
from messages.meaning.text import words_of


def harmless(findings: Findings, number: int, *, people: frozenset[str], names: frozenset[str]) -> bool:
    """Whether a sentence of a note leaves the form as it stands.

    `people`: the house's leader and the survey's contact, of whom nothing may be said; `names`: what else the form
    names. Both folded, word by word.
    """
    sentence = findings.sentences[number]
    words = sentence.words
    if _signs(findings, number) or confirms(words):
        return True
    if sentence.question or not people.isdisjoint(words) or stands_against(words):
        return False
    left = beside_idioms(words)
    if len(left) < len(words) and all(word in AROUND or word[0].isdigit() or names_paper(word) for word in left):
        return True
    if touches(words) and not touches_softly(words):
        return False
    if _names_somebody(findings, number, names):
        return leaves_it(findings, number) >= CERTAIN
    least = SAFE if touches(words) else SUREST if _strange(words, names) else SURER if unsettles(words) else SURE
    return leaves_it(findings, number) >= least


def _strange(words: tuple[str, ...], names: frozenset[str]) -> bool:
    """Whether a word is of no list and was in no note that the model has learnt from ("razzia")."""
    return any(
        not (familiar(word) or names_paper(word) or word in _KNOWN or word in names)
        and not word.startswith(_ANYWHERE)
        and not has_met(word)
        for word in words
    )


def _signs(findings: Findings, number: int) -> bool:
    """Whether the note's last line is nothing but a name."""
    sentence = findings.sentences[number]
    before = findings.text[: sentence.start].rstrip(" /-–~")
    if (before and not before.endswith("\n")) or touches(sentence.words):
        return False
    name, *further = (line.strip() for line in findings.text[sentence.start :].strip().split("\n"))
    return _SIGNATURE.fullmatch(name) is not None and all(map(_OFFICE.fullmatch, further))


def _names_somebody(findings: Findings, number: int, names: frozenset[str]) -> bool:
    """Whether a name stands in a sentence otherwise than in a greeting, as a region or as a helping hand."""
    sentence = findings.sentences[number]
    words = sentence.words
    capital = [findings.text[start].isupper() and end - start > 1 for start, end in sentence.spans]
    travels = not TRAVELS.isdisjoint(words)
    for at, word in enumerate(words):
        known = familiar(word) if at == 0 else word in SMALL_WORDS or word in HARMLESS
        if (
            not capital[at]
            or known
            or (at == 0 and word in _OPENS)
            or word in names
            or word in AROUND
            or names_paper(word)
        ):
            continue
        further = words[at + 1 : at + 6]
        if at == 0 and not (any(capital[1:2]) or (words[1:2] and words[1] in _ACTS and not word.endswith(_DEFINITE))):
            continue  # a capital letter that every sentence begins with
        greeted = at > 0 and (words[at - 1] in _GREETED or (travels and words[at - 1] in _PLACED))
        greeted = greeted or (at > 1 and words[at - 1] in _BY and words[at - 2] in _HELP) or further[:1] == _ON_BEHALF
        greeted = greeted or further[:2] in _AND_ME or (at > 1 and words[at - 2 : at] in _ME_AND)
        lent = word.endswith("s") and not _LENT.isdisjoint(further[:2])
        if not (greeted or lent or word.startswith(_ANYWHERE) or not HELPED.isdisjoint(further)):
            return True
    return False


_KNOWN = AROUND | EVERYDAY | GLAD | TROUBLE | TROUBLE_MORE | LATE | OFFER | GREETED | PLACES | HELPED
# A name of one to four words; and lines of nothing but an office, a title or nothing.
_SIGNATURE = re.compile(
    r"[/–~-]*\s*[A-ZÆØÅ][\w.-]*(?: [A-ZÆØÅ][\w.-]*){0,3}(?:, (?:AT|ST|[Ss]ocialtilsyn\w*|[Aa]rbejdstilsyn\w*))?"
)
_OFFICE = re.compile(
    r"(?:(?:Socialtilsyn|Arbejdstilsyn|Tilsynscenter|TC)\w*(?:,? (?:TC )?(?:Nord|Syd|Øst|Vest|Midt|Hovedstaden)\b)?|"
    r"AT|ST|(?:[Tt]ilsyns|[Ff]ag|[Ss]pecial|[Cc]hef)(?:konsulent|førende|chef)|[Ff]uldmægtig|,|\s)*"
)
_GREETED = words_of("hils hilsen hilsner tak takker tillykke kollega makker kollegaen kollegerne med ros sagde")
_PLACED = words_of("i paa ved over omkring mod fra til")
_HELP = words_of("hjaelp assistance stoette bistand haandsraekning")
_BY = words_of("fra af")
# Words that open a sentence and are no names.
_OPENS = words_of("alting ellers selve alligevel heldigvis")
# Of two who wrote it: "Birthe og jeg", "af mig og Anja", "på egne og Henriks vegne".
_AND_ME = (("og", "jeg"), ("og", "mig"), ("og", "undertegnede"))
_ME_AND = tuple((b, a) for a, b in _AND_ME)
_ON_BEHALF = ("vegne",)
# What a sender may have borrowed of somebody; and programs, machines and places that are no people.
_LENT = words_of("maskine computer pc bil ipad telefon mobil kontor skrivebord plads laptop skaerm bord moedelokale")
_PRODUCTS = words_of(
    "comic mac pdf word outlook teams windows excel powerpoint adobe acrobat google ipad iphone libreoffice wifi "
    "skype zoom onenote onedrive sharepoint acadre sbsys public esdh f2 gmail norton iphone android samsung "
    "bluetooth vpn tilbudsportal workzone getorganized norge sverige tyskland italien spanien frankrig e45 usb cc"
)
_ANYWHERE = (*REGIONS, *sorted(_PRODUCTS))
_ACTS = words_of("er bliver tager skal vil kan svarer har kommer staar gaar overtager boer faar passer skriver maa")
_DEFINITE = ("erne", "ene", "et")
