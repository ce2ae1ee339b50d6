"""The sender's own lines parted into what they say and what stands under it: closing, signature, disclaimer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from messages import signature_marks as marks
from messages.lines import Line, Mark
from messages.reply_marks import MONTHS, NAME_PARTICLES, NOT_NAMES, WEEKDAYS

_RULE = re.compile(r"[-_=*~#—–.]{3,}\s*")
_DELIMITER = frozenset({"--", "—", "__", "-- -"})
_IMAGE = re.compile(r"\[(?:cid:|image|billede|bilde|bild|photo|logo)[^\[\]]{0,200}\]", re.IGNORECASE)
_NAME_MARKS = " \t/\\-–—~*_.,!:;()"
_PHONE = re.compile(r"(?:\+\d{1,3}[ ]?)?(?:\d[ -]?){7,11}\d?(?!\d)")
_POSTCODE = re.compile(r"\b(?:DK[- ]?)?\d{4} [A-ZÆØÅ][\wæøå]")
_WEB = re.compile(r"@|https?:|www\.|\b[\w-]{2,40}\.(?:dk|com|org|net|no|se|de|example)\b")
# "Mange glade hilsner", "Påskehilsen": any short line of that kind.
_HILSEN = re.compile(
    r"(?:[^\W\d_]{1,20},? ){0,3}[^\W\d_]{0,15}(?:hilsen|hilsner|hilsener|hälsning|hälsningar|regards|wishes|grüßen?)\b",
    re.IGNORECASE,
)
_GET_PROGRAM = re.compile(
    r"(?:hent|få|get|download|hämta|skaffa|installer)(?: [^\s.,]{1,20}){1,3} (?:til|for|för|für)"
    r" (?:android|ios|iphone|ipad|windows(?: \d+)?|mac)"
)
_WORD = re.compile(r"[^\W_]+(?:[-/.'&][^\W_]+)*")
_LAST_CLOSING = re.compile(
    r"[.!?)…]\s{1,3}((?:"
    + "|".join(re.escape(c) for c in sorted(marks.CLOSINGS, key=len, reverse=True) if len(c) > 2 and c != "best")
    + r")\b[.,!]?(?:\s{1,2}[^\s]{1,30}){0,5})$",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hej|hi|hello|kære|dear|goddag|god\s?\w+|hallo|hei|til|halløj|hejsa)\b.{0,60}$", re.IGNORECASE
)
_MAX_SIGNATURE = 40  # lines


class Parted(NamedTuple):
    """Own lines: what they say, and what was cut."""

    text: list[str]
    signature: list[str]


def part_signature(lines: Sequence[Line], names: frozenset[str], *, more: bool = False) -> Parted:
    """Cut what stands under the sender's words. `names`: the sender's names in `casefold`, empty where unknown.

    A name or a disclaimer is cut only where words stand above it; `more`: they stand above these lines.
    """
    body = _without_noise(lines)
    cut = _signature_start(body, names, more=more)
    text, tail = [line.text for line in body[:cut]], [line.text for line in body[cut:]]
    text, closing = _trailing_closing(text)
    kept, tail = _afterthoughts(tail)
    text = _trimmed(text)
    if kept:
        text += ["", *kept]
    return Parted(text, _trimmed(closing + tail))


def is_tail(text: str) -> bool:
    """True for what a program adds by itself: "Sendt fra min iPhone", "Hent Outlook til Android"."""
    low = text.casefold().strip(" \t*_-–—[]().!")
    if len(low) > 120:
        return False
    if low.startswith(marks.GET_OUTLOOK):
        return len(low.split()) <= 8 or "http" in low
    if _GET_PROGRAM.fullmatch(low):
        return True
    opener = next((phrase for phrase in marks.SENT_FROM if low.startswith(phrase)), "")
    if not opener:
        return False
    words = _WORD.findall(low[len(opener) :])
    return any(word in marks.DEVICES or word.partition("-")[0] in marks.DEVICES for word in words[:4]) and (
        len(words) <= 6 or "http" in low or "undskyld" in low or "excuse" in low
    )


def is_closing(text: str) -> bool:
    """True for a line that closes a mail, alone or with a name: "Med venlig hilsen", "Mvh Bo", "Hilsen fra Bo"."""
    if len(text) > 80:
        return False
    bare = text.strip(" \t,.!*_-–—~:/")
    low = " ".join(bare.casefold().split())
    if low in _CLOSINGS or all(part.strip(" ,.") in _CLOSINGS for part in re.split(r"[/|]", low)):
        return True
    if low.endswith(_LONG_CLOSINGS) and low.startswith(marks.CLOSING_LEADS) and len(low.split()) <= 10:
        return True
    words = bare.split()
    greeting = _HILSEN.match(bare)
    if greeting and not any(word.casefold() in NOT_NAMES for word in words[:4]):
        words = ["hilsen", *bare[greeting.end() :].split()]
        if len(words) == 1:
            return True
    for count in range(min(4, len(words) - 1), 0, -1):
        closing = " ".join(words[:count]).casefold()
        if closing.strip(",.!") in _CLOSINGS and closing != "best":  # "Best Western" is none
            rest = [word.strip(",.!()*_/-–") for word in words[count:]]
            rest = [word for word in rest if word]
            if rest and rest[0].casefold() in ("fra", "from", "von", "från"):
                rest = rest[1:]
            named = next((number for number, word in enumerate(rest) if not _is_name_word(word)), len(rest))
            if named == len(rest):
                return named <= 5
            return named > 0 and any(word.casefold() in marks.CONTACT_WORDS for word in rest[named:])
    return False


_CLOSINGS = frozenset(" ".join(closing.casefold().strip(".").split()) for closing in marks.CLOSINGS)
_LONG_CLOSINGS = tuple(closing for closing in marks.CLOSINGS if " " in closing or closing.startswith("hils"))


def _without_noise(lines: Sequence[Line]) -> list[Line]:
    """Without pictures' place-holders, programs' tails, and a gateway's warning at the top."""
    kept: list[Line] = []
    seen = 0
    for line in lines:
        text = line.text
        if text:
            if "[" in text:
                text = _IMAGE.sub("", text).strip()
            low = text.casefold().lstrip(" *_[⚠️!")
            if not text or is_tail(text) or (seen < 3 and low.startswith(_BANNERS)):
                continue
            seen += 1
        kept.append(line if text == line.text else line._replace(text=text))
    return kept


_BANNERS = tuple(banner.lstrip("[") for banner in marks.BANNERS)


def _signature_start(body: Sequence[Line], names: frozenset[str], *, more: bool) -> int:
    """The first line that is no text any more; the number of lines where all is text."""
    seen = 1 if more else 0
    for at, line in enumerate(body):
        if not line.text:
            continue
        if seen or is_closing(line.text):
            rest = body[at + 1 :] if at + 1 + _MAX_SIGNATURE >= len(body) else body[at + 1 : at + 1 + _MAX_SIGNATURE]
            if _begins_signature(body, at, rest, names, first=not seen):
                return at
        seen += 1
    return len(body)


def _begins_signature(
    body: Sequence[Line], at: int, rest: Sequence[Line], names: frozenset[str], *, first: bool
) -> bool:
    text = body[at].text
    if is_closing(text):
        return not first or not any(_is_prose(line.text) for line in rest)
    if text.strip() in _DELIMITER:
        return not _is_prose(_first_text(rest)) or _is_disclaimer(_first_text(rest))
    if _RULE.fullmatch(text):
        shown = [line.text for line in rest if line.text]
        return not shown or _is_disclaimer(shown[0]) or _is_contact_block(shown) or _is_card(shown)
    if _is_disclaimer(text):
        return True
    if body[at].mark is Mark.SIGNATURE:  # but some write their answer into it
        return any(line.text and not _GREETING.match(line.text) for line in body[max(0, at - 30) : at])
    if not _stands_apart(body, at):
        return False
    shown = [line.text for line in rest if line.text and line.mark is not Mark.SIGNATURE]
    if names and _is_own_name(text, names):
        return len(shown) <= 12 and not any(_is_prose(line) and not _is_disclaimer(line) for line in shown)
    return bool(shown) and len(shown) <= 10 and _is_name_line(text) and _is_contact_block(shown)


def _stands_apart(body: Sequence[Line], at: int) -> bool:
    """A name in a list ("Deltagere:⏎Bo⏎Eva") is none under a mail: an empty line or a sentence's end is above it."""
    above = body[at - 1].text if at else ""
    if above:
        return above.endswith((".", "!", "?", ")", ":-)", ":)")) or _is_thanks(above)
    earlier = next((line.text for line in reversed(body[max(0, at - 4) : at]) if line.text), "")
    return not earlier.endswith(":")


def _is_thanks(text: str) -> bool:
    return text.casefold().strip(" ,.!") in marks.THANKS


def _is_own_name(text: str, names: frozenset[str]) -> bool:
    if len(text) > 60 or any(char.isdigit() for char in text):
        return False
    words = [word.casefold().strip(".") for word in _WORD.findall(text.strip(_NAME_MARKS))]
    known = [word for word in words if word in names]
    return 0 < len(words) <= 5 and bool(known) and all(word in names or len(word) == 1 for word in words)


def _is_name_line(text: str) -> bool:
    """One to four words that could be a name: "Bo", "/Bo Holm", "- Bo", "Bo Holm | Leder"."""
    first, parted, rest = text.strip(_NAME_MARKS).partition("|" if "|" in text else ",")
    if parted and not _is_contact(rest):
        return False
    bare = first.strip(_NAME_MARKS)
    words = bare.split()
    if not 0 < len(words) <= 4 or len(bare) > 40 or text.rstrip().endswith(("?", ":", ";")):
        return False
    if any(word.casefold().strip(".,") in _NO_NAME for word in words):
        return False
    return all(_is_name_word(word.strip(",.")) for word in words) and not text.rstrip().endswith("!")


_NO_NAME = WEEKDAYS | MONTHS | {"ja", "nej", "ok", "okay", "fint", "tak", "yes", "no", "begge", "ingen", "uge"}


def _is_name_word(word: str) -> bool:
    if not word or any(char.isdigit() for char in word):
        return False
    return word[0].isupper() or word.casefold() in NAME_PARTICLES


def _is_contact_block(shown: Sequence[str]) -> bool:
    """Short lines up to the end, one of them telling how to reach somebody or what they are; no forms, no sentences."""
    if not shown or len(shown) > 14:
        return False
    for line in shown:
        if _is_disclaimer(line):
            break
        if len(line) > 100 or (_is_prose(line) and not _is_contact(line)):
            return False
    return any(_is_contact(line) for line in shown)


def _is_card(shown: Sequence[str]) -> bool:
    """A few lines of nothing but names: "Bo Friis, Birkehuset"."""
    words = [word for line in shown[:5] for word in line.strip(_NAME_MARKS).split()]
    return len(shown) <= 4 and len(words) <= 12 and all(_is_name_word(word.strip(_NAME_MARKS)) for word in words)


def _is_contact(line: str) -> bool:
    if _WEB.search(line) or _PHONE.search(line) or _POSTCODE.search(line):
        return True
    words = [word.casefold() for word in _WORD.findall(line)]
    return len(words) <= 10 and any(word in marks.CONTACT_WORDS for word in words)


def _is_prose(line: str) -> bool:
    """A sentence somebody wrote: many words, most of them small."""
    words = _WORD.findall(line)
    small = sum(word[0].islower() for word in words)
    return len(words) >= 9 and small * 10 >= len(words) * 6


def _is_disclaimer(text: str) -> bool:
    low = text.casefold().lstrip(" \t*_-–—>#|•")
    if low.startswith(marks.DISCLAIMER_STARTS):
        return True
    if len(low) < 60:
        return False
    secret = "fortrolig" in low or "confidential" in low or "vertraulich" in low
    mail = "e-mail" in low or "mail" in low or "meddelelse" in low or "message" in low
    wrong = "fejl" in low or "slette" in low or "uvedkommende" in low or "intended" in low or "delete" in low
    return secret and mail and wrong


def _trailing_closing(text: list[str]) -> tuple[list[str], list[str]]:
    """ "Det passer fint. Mvh Bo" on one line, at the end."""
    last = next((number for number in range(len(text) - 1, -1, -1) if text[number]), -1)
    if last < 0:
        return text, []
    match = _LAST_CLOSING.search(text[last][-120:])
    if not match or not is_closing(match[1]):
        return text, []
    at = len(text[last]) - len(match[1])
    return [*text[:last], text[last][:at].rstrip()], [match[1]]


def _afterthoughts(tail: list[str]) -> tuple[list[str], list[str]]:
    """Paragraphs under the signature that begin with "PS" and the like are text."""
    kept: list[str] = []
    rest: list[str] = []
    inside = False
    for number, line in enumerate(tail):
        if not line:
            inside = False
        elif number and (not tail[number - 1] or line.casefold().startswith("ps")):
            words = line.casefold().split()
            opener = " ".join(words[:3]).lstrip("(*")
            inside = any(
                opener == word or opener.startswith((f"{word} ", f"{word}:", f"{word}.", f"{word},", f"{word}!"))
                for word in marks.AFTERTHOUGHTS
            )
        (kept if inside else rest).append(line)
    return kept, rest


def _first_text(lines: Sequence[Line]) -> str:
    return next((line.text for line in lines if line.text), "")


def _trimmed(text: list[str]) -> list[str]:
    """Without empty lines and rules at both ends."""
    start, end = 0, len(text)
    while start < end and (not text[start] or _RULE.fullmatch(text[start])):
        start += 1
    while end > start and (not text[end - 1] or _RULE.fullmatch(text[end - 1])):
        end -= 1
    return text[start:end]
