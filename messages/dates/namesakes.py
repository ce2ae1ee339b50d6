"""Words spelt like a weekday that are none: names, wishes, "fri", "man", "søn"."""

from __future__ import annotations

from messages.dates import words
from messages.dates.cursor import Cursor
from messages.dates.found import LEADS


def is_no_weekday(c: Cursor, i: int) -> bool:
    """Whether the word at `i` only looks like a weekday's name or abbreviation."""
    return _is_compound(c, i) or _is_surname(c, i) or _is_another_word(c, i) or _is_wished(c, i) or _is_a_name(c, i)


def _is_compound(c: Cursor, i: int) -> bool:
    """ "en mandag-til-fredag-stilling"."""
    joined = c.dash(i + 1) and c.at(i + 1).glued and c.at(i + 2).glued and bool(c.word(i + 2))
    return joined and c.weekday(i + 2) is None


def _is_surname(c: Cursor, i: int) -> bool:
    """ "Fredag Jensen": two capital words; a list's "Fredag Formiddag" is none."""
    behind = c.at(i + 1)
    if behind.kind != "word" or behind.sentence != c.at(i).sentence or behind.soft:
        return False
    named = c.at(i).raw[0].isupper() and behind.raw[0].isupper() and len(behind.raw) > 2 and not c.at(i).raw.isupper()
    return named and behind.norm not in words.PARTS and behind.norm not in words.MONTHS and behind.norm not in LEADS


_NAMED = words.word_set(
    "afdeling afdelingen afd hus huset gruppe gruppen team teamet stue stuen bolig villa projekt foreningen cafe "
    "bladet klub klubben enhed enheden botilbuddet bostedet tilbuddet firmaet"
)


def _is_a_name(c: Cursor, i: int) -> bool:
    """ "Afdeling Søndag": what is called after a weekday."""
    same = c.at(i - 1).sentence == c.at(i).sentence
    return same and c.at(i).raw[0].isupper() and c.word(i - 1) in _NAMED


def may_be_a_name(c: Cursor, i: int) -> bool:
    """ "Torben Søndag ringer": a capital weekday behind a capital word, and no date, hour or verb of meeting behind."""
    before, token = c.at(i - 1), c.at(i)
    if before.sentence != token.sentence or before.kind != "word" or not token.raw[0].isupper() or token.raw.isupper():
        return False
    if not before.raw[0].isupper() or len(before.raw) < 3 or before.raw.isupper() or token.soft:
        return False
    known = words.WEEKDAYS.keys() | words.MONTHS.keys() | words.NEXT | words.COMING | words.LAST | words.THIS
    behind = c.word(i + 1)
    return before.norm not in known | _NO_NAMES and bool(behind) and behind not in _AFTER_A_WEEKDAY


_NO_NAMES = words.word_set(
    "hej kære på ikke senest inden efter før fra til mødet besøget dato dag tid ny vi jeg uge kan passer hver alle kun "
    "også eller og både enten hverken monday tuesday hvad med fint skal svar nej ja ok okay gerne helst desværre"
)
_AFTER_A_WEEKDAY = words.word_set(
    "den d kl klokken er passer kan i om formiddag eftermiddag eller og til fra mellem efter før uge maj juni juli "
    "the at morning afternoon works is or and"
)
_WISHES = frozenset({"god", "dejlig", "fortsat", "skøn", "glædelig", "good", "happy", "nice"})


def _is_wished(c: Cursor, i: int) -> bool:
    """ "Rigtig god fredag": a wish, no day."""
    behind = c.at(i + 1)
    ends = behind.sentence != c.at(i).sentence or behind.kind == "sign" or behind.norm in {"til", "og", "to"}
    return c.word(i - 1) in _WISHES and c.at(i - 1).sentence == c.at(i).sentence and ends


_OTHER_WORDS = frozenset({"fri", "sat", "mon", "sun"})
_BEFORE_OTHER = words.word_set(
    "holder holde har have er får fik tager tage bliver blev været helt fået vi jeg alle fast"
)
_BEFORE_ENGLISH = frozenset({"on", "this", "next", "and", "or", "og", "eller", "på", "thu", "thurs"})
_PRONOUNS = frozenset({"man", "tor", "søn", "soen", "son"})
_BEFORE_PRONOUN = words.word_set(
    "kan skal må bør vil kunne skulle ville hvis at om når nu som så da hvor har havde er min din sin vores jeres hans "
    "hendes deres en lederens og med"
)


def _is_another_word(c: Cursor, i: int) -> bool:
    """ "Vi holder fri den 28.", "Mon den 4. går?", "Kan man den 4.?": no weekday, though it is spelt like one."""
    word = c.word(i)
    if word not in _OTHER_WORDS and word not in _PRONOUNS:
        return False
    if word == "fri" and c.at(i).dot and c.word(i - 1) not in _BEFORE_ENGLISH:
        return bool(c.word(i - 1))  # "Vi har kun onsdage fri. Den 14. …"
    if c.at(i).dot:
        return False
    if word in _OTHER_WORDS and c.word(i - 1) in _BEFORE_OTHER:
        return True
    if c.word(i + 1) not in {"den", "d"}:
        return False
    return word in _OTHER_WORDS or c.word(i - 1) in _BEFORE_PRONOUN
