"""What one line under a mail is: a closing, a name, a way to reach somebody, a disclaimer, a sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from messages import signature_marks as marks
from messages.reply_marks import MONTHS, NAME_PARTICLES, NOT_NAMES, WEEKDAYS

NAME_MARKS = " \t/\\-–—~*_.,!:;()"
_WORD = re.compile(r"[^\W_]+(?:[-/.'&][^\W_]+)*")
# Eight digits as Danes group them, or with a country code; "15-05-2018" is none, nor is "2018 Roskilde" a postcode.
_PHONE = re.compile(r"(?<![\d.-])(?:\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3}[- ]\d{3}[- ]\d{4}|\+\d[\d ()-]{6,16}\d)(?![\d-])")
_POSTCODE = re.compile(r"\b(?!20[12]\d)(?:DK[- ]?)?\d{4} [A-ZÆØÅ][\wæøå]")
_WEB = re.compile(r"@|https?:|www\.|\b[\w-]{2,40}\.(?:dk|com|org|net|no|se|de|example)\b")
# "Mange glade hilsner", "Påskehilsen": any short line of that kind.
_HILSEN = re.compile(
    r"(?:[^\W\d_]{1,20},? ){0,3}[^\W\d_]{0,15}(?:hilsen|hilsner|hilsener|hälsning|hälsningar|regards|wishes|grüßen?)\b",
    re.IGNORECASE,
)
_TAILS = (*marks.SENT_FROM, *marks.WRITTEN_ON)
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]{0,100})\]\([^()]{0,300}\)")
# "Rigtig god dag", "Tak og hav en fortsat god weekend til jer alle"
_WISH = re.compile(
    r"(?:(?:mange |tusind )?tak og )?(?:(?:en|ha|ha'|hav|rigtig|fortsat|fortsæt|ønsker|jer|dig|og|med ønsket om) ){0,5}"
    r"(?:god|glædelig|dejlig|skøn)t? (?:fortsat |fortsat god )?"
    r"(?:dag|uge|weekend|sommer|sommerferie|ferie|jul|nytår|påske|pinse|arbejdslyst|aften|eftermiddag|formiddag|onsdag"
    r"|mandag|tirsdag|torsdag|fredag)(?: til (?:jer|dig|alle|begge|jer alle|jer begge|os alle))?"
)
_ITEM = re.compile(r"(?:[-•*–]|\(?\d{1,2}[.):]|[a-hA-H][.)])\s")
_GET_PROGRAM = re.compile(
    r"(?:hent|få|get|download|hämta|skaffa|installer)(?: [^\s.,]{1,20}){1,3} (?:til|for|för|für)"
    r" (?:android|ios|iphone|ipad|windows(?: \d+)?|mac)"
)
_TOLD = WEEKDAYS | MONTHS | {"os", "mig", "dig", "jer", "dem", "ham", "hende", "går", "kl", "uge", "og", "den"}
_SPEAKERS = {"jeg", "min", "mit", "mine", "jeres", "my"}
_TELLERS = {"jeg", "vi", "min", "vores", "we", "our", "i", "my"}
_OUTSIDE = {"ekstern", "eksternt", "external", "extern"}
_MAIL_WORDS = {"mail", "e-mail", "email", "afsender", "sender", "message", "besked", "e-post", "avsändare", "avsender"}
_SORRY = ("undskyld", "beklager", "excuse", "sorry")
_ONLY_TOLD = NOT_NAMES - {"de"}
_CLOSINGS = frozenset(" ".join(closing.casefold().strip(".").split()) for closing in marks.CLOSINGS)
_LONG_CLOSINGS = tuple(closing for closing in marks.CLOSINGS if " " in closing or closing.startswith("hils"))
_NO_NAME = WEEKDAYS | MONTHS | {"ja", "nej", "ok", "okay", "fint", "tak", "yes", "no", "begge", "ingen", "uge"}


@lru_cache(maxsize=2048)  # asked of a line some three times, and most mails close in the same few words
def is_closing(text: str) -> bool:
    """True for a line that closes a mail, alone or with a name: "Med venlig hilsen", "Mvh Bo", "Hilsen fra Bo"."""
    if len(text) > 200:
        return False
    bare = text.strip(" \t,.!*_-–—~:/")
    low = " ".join(bare.casefold().split())
    first, also, wish = low.partition(" og ")
    if also and first in _CLOSINGS and _WISH.fullmatch(wish):
        return True
    if low in _CLOSINGS or low.strip(" ,.") in _CLOSINGS:
        return True
    if ("/" in low or "|" in low) and all(part.strip(" ,.") in _CLOSINGS for part in re.split(r"[/|]", low)):
        return True
    if low.endswith(_LONG_CLOSINGS) and low.startswith(marks.CLOSING_LEADS) and len(low.split()) <= 10:
        return True
    words = bare.split()
    greeting = _HILSEN.match(bare)
    before = {word.casefold().strip(",") for word in greeting[0].split()[:-1]} if greeting else set()
    if greeting and before & marks.ANSWERS:  # "Ja hilsen Bo"
        return False
    if greeting and not {word.casefold() for word in words[:4]} & _ONLY_TOLD:  # "De venligste hilsner"
        words = ["hilsen", *bare[greeting.end() :].split()]
        if len(words) == 1:
            return True
    for count in range(min(4, len(words) - 1), 0, -1):
        closing = " ".join(words[:count]).casefold()
        if closing.strip(",.!") in _CLOSINGS and closing != "best":  # "Best Western" is none
            rest = [word.removeprefix("v/").strip(",.!()*_/-–") for word in words[count:]]
            rest = [word for word in rest if word]
            if rest and rest[0].casefold() in ("fra", "from", "von", "från"):
                rest = rest[1:]
            named = next((number for number, word in enumerate(rest) if not _is_name_of_us(word)), len(rest))
            if named == len(rest):
                return named <= 6
            return named > 0 and (
                is_reachable(text) or any(word.casefold() in marks.CONTACT_WORDS for word in rest[named - 1 :])
            )
    return False


def _is_name_of_us(word: str) -> bool:
    """Also of "os alle på Skovbo"."""
    return is_name_word(word) or word.casefold() in marks.ALL_OF_US


def is_item(text: str) -> bool:
    """True for an item of a list: "1) …", "- …", "b. …"."""
    return _ITEM.match(text) is not None


def is_tail(text: str) -> bool:
    """True for what a program adds by itself: "Sendt fra min iPhone", "Hent Outlook til Android"."""
    name, parted, rest = text.rpartition(" - " if " - " in text else " – ")
    if parted and len(name) < 30 and is_name_line(name):  # "/Bo - sendt fra min mobil"
        return _is_programs(rest)
    return _is_programs(text)


def _is_programs(text: str) -> bool:
    low = (_MARKDOWN_LINK.sub(r"\1", text) if "](" in text else text).casefold().strip(" \t*_-–—[]().!")
    if len(low) > 120:
        return False
    if low.startswith(marks.WHOLE_TAILS):
        return len(low.split()) <= 8 or "http" in low
    if _GET_PROGRAM.fullmatch(low):
        return True
    if not low.startswith(_TAILS):
        return False
    opener = next(phrase for phrase in _TAILS if low.startswith(phrase))
    words = _WORD.findall(low[len(opener) :])
    if ":" in low and "http" not in low:  # "Sendt fra min mobil, så undskyld: vi kan godt"
        return False
    most = 2 if opener in marks.WRITTEN_ON else 6  # "Fra min mobil kan jeg ikke se det"
    return any(word in marks.DEVICES or word.partition("-")[0] in marks.DEVICES for word in words[:4]) and (
        len(words) <= most or "http" in low or (len(words) <= 12 and any(word in low for word in _SORRY))
    )


def may_be_tail(text: str) -> bool:
    """True for a line like "Sendt fra Workspace ONE": a program's where nothing of the sender's own follows."""
    low = text.casefold().strip(" \t*_-–—[]()!")
    opener = next((phrase for phrase in marks.SENT_FROM if low.startswith(f"{phrase} ")), "")
    words = _WORD.findall(low[len(opener) :]) if opener else []
    told = any(word in NOT_NAMES or word in _TOLD or word in marks.POSTED for word in words)  # "Sendt med posten"
    return 0 < len(words) <= 6 and not told and "," not in low


def is_own_name(text: str, names: frozenset[str]) -> bool:
    """True for a line of nothing but the sender's `names` (in `casefold`) and initials."""
    if len(text) > 60 or any(char.isdigit() for char in text):
        return False
    words = [word.casefold().strip(".") for word in _WORD.findall(text.strip(NAME_MARKS))]
    known = [word for word in words if word in names]
    return 0 < len(words) <= 5 and bool(known) and all(word in names or len(word) == 1 for word in words)


def is_name_line(text: str) -> bool:
    """One to four words that could be a name: "Bo", "/Bo Holm", "- Bo", "Bo Holm | Leder"."""
    first, parted, rest = text.strip(NAME_MARKS).partition("|" if "|" in text else ",")
    if parted and not is_contact(rest):
        return False
    bare = first.strip(NAME_MARKS)
    words = bare.split()
    if not 0 < len(words) <= 4 or len(bare) > 40 or text.rstrip().endswith(("?", ":", ";")):
        return False
    if any(word.casefold().strip(".,") in _NO_NAME for word in words):
        return False
    return all(is_name_word(word.strip(",.")) for word in words) and not text.rstrip().endswith("!")


def is_name_word(word: str) -> bool:
    """True for a word that can stand in a name: it begins with a capital, or is "af", "von" …"""
    if not word or any(char.isdigit() for char in word):
        return False
    return word[0].isupper() or word.casefold() in NAME_PARTICLES


def is_thanks(text: str) -> bool:
    """True for "Mange tak", "God weekend" and the like: text, but a name may follow."""
    low = text.casefold().strip(" ,.!")
    return low in marks.THANKS or _WISH.fullmatch(low) is not None


def is_contact(line: str) -> bool:
    """True for a line that tells how to reach somebody, what they are or where they work."""
    if is_reachable(line):
        return True
    words = [word.casefold() for word in _WORD.findall(line)]
    return len(words) <= 10 and any(
        word in marks.CONTACT_WORDS or (len(word) > 7 and word.endswith(marks.CONTACT_ENDINGS)) for word in words
    )


def is_reachable(line: str) -> bool:
    """True for a line with a phone number, an address or a web site."""
    return any(pattern.search(line) for pattern in (_WEB, _PHONE, _POSTCODE))


def is_disclaimer(text: str) -> bool:
    """True for the first line of what lawyers and virus scanners add."""
    low = text.casefold().lstrip(" \t*_-–—>#|•").removeprefix("p ")  # the leaf of Webdings
    if low.startswith(marks.DISCLAIMER_STARTS):
        return True
    if low.startswith(marks.POINTERS) and "behandl" in low and "person" in low and len(low) < 200:
        return not _SPEAKERS & set(_WORD.findall(low))
    if len(low) < 60:
        return False
    secret, mail, wrong, party, this = (
        any(word in low for word in some)
        for some in (marks.SECRET, marks.THIS_MAIL, marks.WRONG_HANDS, marks.PARTIES, marks.OF_THIS_MAIL)
    )
    told = (secret and mail and (wrong or party)) or (this and wrong and party)
    return told and not _SPEAKERS & set(_WORD.findall(low))


def is_banner(low: str) -> bool:
    """True for a warning in `casefold` that the mail comes from outside the house."""
    if len(low) > 400:
        return False
    words = set(_WORD.findall(low))
    if len(words) <= 4 and low.partition(":")[0].strip(" *[") in marks.LABELS:
        return True
    if words & _OUTSIDE and len(words) <= 3 and words <= _OUTSIDE | _MAIL_WORDS:  # "EKSTERN E-MAIL"
        return True
    if words & _TELLERS or not any(word in low for word in marks.OF_THIS_MAIL):
        return False
    outside, mail, beware, came = (
        any(word in low for word in some) for some in (marks.OUTSIDE, marks.THIS_MAIL, marks.BEWARE, marks.CAME_FROM)
    )
    return outside and mail and (beware or (came and len(words) <= 14))


def is_notice_heading(text: str) -> bool:
    """True for "Fortrolighed", "VIGTIGT:" and the like; what stands under it tells what it is."""
    words = _WORD.findall(text.casefold())
    return 0 < len(words) <= 3 and (words[0] in marks.NOTICE_HEADINGS or words[0].startswith(marks.SECRET))


def is_boilerplate(text: str) -> bool:
    """True for a paragraph that offices have under every mail: privacy, printing, web sites; under a closing only."""
    low = text.casefold()
    return any(word in low for word in marks.BOILERPLATE) and not {"jeg", "vi", "i", "my"} & set(_WORD.findall(low))


def is_habit(text: str) -> bool:
    """True for what stands under every mail of a person: a saying in quotation marks, the days they work."""
    low = text.casefold()
    if low.startswith(marks.HABITS):
        return True
    return text[:1] in "\"“”»'‘„" and text.rstrip(" .-–")[-1:] in "\"“”«'’" and len(text) > 20


def is_afterthought(line: str) -> bool:
    """True for "PS: …", "Glemte at sige …"."""
    opener = " ".join(line.casefold().split()[:3]).lstrip("(*")
    return any(
        opener == word or opener.startswith((f"{word} ", f"{word}:", f"{word}.", f"{word},", f"{word}!"))
        for word in marks.AFTERTHOUGHTS
    )


def is_sentence(line: str) -> bool:
    """A line that says something, however short: "Vi kommer fire."."""
    if is_prose(line):
        return True
    words = _WORD.findall(line)
    small = sum(word[0].islower() for word in words)
    return len(words) >= 3 and small * 2 >= len(words) and line.rstrip(' )"”').endswith((".", "!", "?"))


def is_prose(line: str) -> bool:
    """A sentence somebody wrote: many words, most of them small."""
    words = _WORD.findall(line)
    small = sum(word[0].islower() for word in words)
    return len(words) >= 9 and small * 10 >= len(words) * 6
