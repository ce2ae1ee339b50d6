"""The sender's own lines parted into what they say and what stands under it: closing, signature, disclaimer."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from messages import signature_marks as marks
from messages.lines import Line, Mark
from messages.signature_lines import (
    NAME_MARKS,
    is_afterthought,
    is_banner,
    is_boilerplate,
    is_closing,
    is_contact,
    is_disclaimer,
    is_habit,
    is_item,
    is_name_line,
    is_name_word,
    is_notice_heading,
    is_own_name,
    is_prose,
    is_reachable,
    is_sentence,
    is_tail,
    is_thanks,
    may_be_tail,
)

_RULE = re.compile(r"[ \t]{0,8}(?:[-_=*~#—–.] ?){3,}\s*")
_DELIMITER = frozenset({"--", "—", "__", "-- -"})
_IMAGE = re.compile(r"\[(?:cid:|image|billede|bilde|bild|photo|logo)[^\[\]]{0,200}\]", re.IGNORECASE)
_LAST_CLOSING = re.compile(
    r"[.!?)…]\s{1,3}((?:"
    + "|".join(re.escape(c) for c in sorted(marks.CLOSINGS, key=len, reverse=True) if len(c) > 2 and c != "best")
    + r")\b[.,!]?(?:\s{1,2}[^\s]{1,30}){0,5})$",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hej|hi|hello|kære|dear|goddag|god\s?\w+|hallo|hei|til|halløj|hejsa)\b.{0,60}$", re.IGNORECASE
)
_LINK = re.compile(r"<?(?:https?://|www\.)[^\s<>]{1,300}>?")
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
    text, closing = _trailing_thanks(text) if _is_a_name_under(tail) else _trailing_closing(text)
    kept, tail = _afterthoughts(tail)
    text = _trimmed(text)
    if kept:
        text += ["", *kept]
    return Parted(text, _trimmed(closing + tail))


def _without_noise(lines: Sequence[Line]) -> list[Line]:
    """Without pictures' place-holders, programs' tails, and a gateway's warning at the top."""
    kept: list[Line] = []
    seen = 0
    after_tail = False
    last = max((at for at, line in enumerate(lines) if _says_something(line.text)), default=-1)
    for at, line in enumerate(lines):
        text = line.text
        if text:
            if "[" in text:
                text = _IMAGE.sub("", text).strip()
            is_link = after_tail and _LINK.fullmatch(text) is not None  # "Sendt med Aqua Mail⏎https://…"
            after_tail = is_link or is_tail(text) or (at == last and at > 0 and may_be_tail(text))
            if not text or after_tail or _is_banner(text, seen=seen, more=at < last):
                continue
            seen += 1
        kept.append(line if text == line.text else line._replace(text=text))
    return kept


def _says_something(text: str) -> bool:
    return bool(text) and not _LINK.fullmatch(text) and not _RULE.fullmatch(text)


def _is_banner(text: str, *, seen: int, more: bool) -> bool:
    """A gateway's warning that the mail comes from outside: in known words near the top, in others right at it."""
    low = text.casefold()
    if seen < 3 and low.lstrip(" *_⚠️!").startswith(marks.BANNERS):
        return True
    return seen == 0 and more and is_banner(low)


def _signature_start(body: Sequence[Line], names: frozenset[str], *, more: bool) -> int:
    """The first line that is no text any more; the number of lines where all is text."""
    seen = 1 if more else 0
    for at, line in enumerate(body):
        if not line.text:
            continue
        if seen or is_closing(line.text):
            rest = body[at + 1 : at + 1 + _MAX_SIGNATURE]
            if _begins_signature(body, at, rest, names, first=not seen):
                return at
        seen += 1
    return len(body)


def _begins_signature(
    body: Sequence[Line], at: int, rest: Sequence[Line], names: frozenset[str], *, first: bool
) -> bool:
    text = body[at].text
    if is_closing(text):
        return not first or not any(is_prose(line.text) or is_item(line.text) for line in rest)
    if text == "-- ":
        return True
    if text in _DELIMITER:
        return not is_sentence(_first_text(rest)) or is_disclaimer(_first_text(rest))
    if _RULE.fullmatch(text):
        shown = [line.text for line in rest if line.text]
        if not shown or is_disclaimer(shown[0]):
            return True
        begins = not is_item(shown[0]) and (":" not in shown[0] or is_contact(shown[0]))  # "Punkt 2: nej"
        if not begins or not (_is_contact_block(shown) or _is_card(shown)):
            return False
        return not any(map(is_closing, shown))  # else the signature begins there
    if is_disclaimer(text) or (is_notice_heading(text) and is_disclaimer(_first_text(rest))):
        return True
    if body[at].mark is Mark.SIGNATURE:  # but some write their answer into it
        return any(line.text and not _GREETING.match(line.text) for line in body[max(0, at - 30) : at])
    if not _stands_apart(body, at) or _is_listed(text, rest):
        return False
    return _begins_card(body, at, rest, names)


def _begins_card(body: Sequence[Line], at: int, rest: Sequence[Line], names: frozenset[str]) -> bool:
    """A name with nothing but ways to reach somebody under it; the sender's own alone will do."""
    text = body[at].text
    shown = [line.text for line in rest if line.text and line.mark is not Mark.SIGNATURE]
    if names and (is_own_name(text, names) or _is_own_card(text, names)):
        return len(shown) <= 12 and not _goes_on_talking(rest) and not any(map(is_closing, shown))
    if len(names) > 1 and not names & _OFFICE_WORDS:
        return False  # somebody else's name and number under a person's mail is news: "Ny kontaktperson: …"
    first_lines = [text, *(line.text for line in itertools.takewhile(lambda line: line.text, rest))]
    card = len(first_lines) <= 2 or any(map(is_contact, first_lines))
    if not card or not is_name_line(text):
        return False
    if at and is_thanks(_text_above(body, at)) and _is_card([text, *shown]):
        return True
    if not shown:  # "Mona Holm, souschef, tlf. 96 11 65 44"
        return is_reachable(text) and not body[at - 1].text and _text_above(body, at).endswith((".", "!", "?"))
    if "|" in text and is_contact(text) and _is_card(shown):
        return True
    return len(shown) <= 10 and _is_contact_block(shown) and not any(map(is_closing, shown))


_OFFICE_WORDS = marks.CONTACT_WORDS | {"kontor", "kontoret", "post", "postkasse", "info", "administration", "reception"}


def _is_own_card(text: str, names: frozenset[str]) -> bool:
    """ "Mona Holm, souschef, tlf. 96 11 65 44", of the sender."""
    name, parted, rest = text.partition("|" if "|" in text else ",")
    return bool(parted) and is_own_name(name, names) and is_contact(rest)


def _goes_on_talking(rest: Sequence[Line]) -> bool:
    """A sentence right under the name, before an empty line or anything that signatures hold."""
    for line in rest:
        if not line.text or line.mark is Mark.SIGNATURE or is_contact(line.text) or is_disclaimer(line.text):
            return False
        if is_sentence(line.text):
            return True
    return False


def _stands_apart(body: Sequence[Line], at: int) -> bool:
    """A name in a list ("Deltagere:⏎Bo⏎Eva") is none under a mail: an empty line or a sentence's end is above it."""
    above = body[at - 1].text if at else ""
    if above:
        return above.endswith((".", "!", "?", ")", ":-)", ":)")) or is_thanks(above)
    return not _text_above(body, at).endswith(":")


def _text_above(body: Sequence[Line], at: int) -> str:
    return next((line.text for line in reversed(body[max(0, at - 4) : at]) if line.text), "")


def _is_listed(text: str, rest: Sequence[Line]) -> bool:
    """An item that has another under it: "* Vold⏎* Trusler"."""
    return is_item(text) and is_item(_first_text(rest))


def _is_contact_block(shown: Sequence[str]) -> bool:
    """Short lines up to the end, one of them telling how to reach somebody or what they are; no forms, no sentences."""
    if not shown:
        return False
    card = list(itertools.takewhile(lambda line: not (is_disclaimer(line) or is_boilerplate(line)), shown))
    card = card[:1] + list(itertools.takewhile(lambda line: not _RULE.fullmatch(line), card[1:]))
    if len(card) > 14 or any(len(line) > 100 or (is_sentence(line) and not is_reachable(line)) for line in card):
        return False
    return any(map(is_contact, card))


def _is_card(shown: Sequence[str]) -> bool:
    """A few lines of nothing but names: "Bo Friis, Birkehuset"."""
    words = [word for line in shown[:5] for word in line.strip(NAME_MARKS).split()]
    return len(shown) <= 4 and len(words) <= 12 and all(is_name_word(word.strip(NAME_MARKS)) for word in words)


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


def _trailing_thanks(text: list[str]) -> tuple[list[str], list[str]]:
    """ "Tak" right above the name, under words of the sender; with an empty line between it is their thanks."""
    if not text or not is_thanks(text[-1]) or all(not line or _is_greeting(line) for line in text[:-1]):
        return text, []
    return text[:-1], [text[-1]]


def _is_greeting(line: str) -> bool:
    """ "Kære Bo", not "Hej. Det går fint"."""
    return _GREETING.match(line) is not None and not any(sign in line for sign in (". ", "! ", "? "))


def _is_a_name_under(tail: Sequence[str]) -> bool:
    return bool(tail) and is_name_line(tail[0]) and not is_closing(tail[0])


def _afterthoughts(tail: list[str]) -> tuple[list[str], list[str]]:
    """Paragraphs under the signature that are text: "PS: …", and a sentence under nothing but a name."""
    kept: list[str] = []
    rest: list[str] = []
    inside = card = False
    for number, line in enumerate(tail):
        if not line:
            inside = False
        elif number and (not tail[number - 1] or line.casefold().startswith("ps")):
            bare_name = not (card or any(known(line) for known in _UNDER_EVERY_MAIL) or _heads_card(tail, number))
            inside = is_afterthought(line) or (bare_name and is_sentence(line) and not is_closing(line))
        card = card or (number > 0 and not inside and (is_contact(line) or is_disclaimer(line)))
        (kept if inside else rest).append(line)
    return kept, rest


def _heads_card(tail: Sequence[str], at: int) -> bool:
    """A sentence with a name and what somebody is right under it: "Jeg holder fri om fredagen.⏎Eva Ross⏎Pædagog"."""
    below = list(itertools.takewhile(bool, tail[at + 1 : at + 6]))
    return len(below) > 1 and is_name_line(below[0]) and _is_contact_block(below)


_UNDER_EVERY_MAIL = (is_disclaimer, is_reachable, is_habit, is_boilerplate)


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
