"""Where older mail begins: attributions ("Den … skrev …:"), header blocks ("Fra: … Sendt: …") and dividing lines.

Each look goes a bounded number of lines ahead, so a scan over all lines is linear. A form must be a program's in
full: "Den 5. maj skrev jeg til jer:" and "Fra: 12/12 Til: 14/12" are what people write.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from messages import reply_marks as marks
from messages.lines import Line, Mark


class Lead(Enum):
    """What leads in the older mail."""

    ATTRIBUTION = "attribution"
    HEADERS = "header block"
    ORIGINAL = "dividing line"
    FORWARD = "forwarded"


class Boundary(NamedTuple):
    """Lines from the asked one up to `end` lead in older mail."""

    lead: Lead
    end: int


_MOMENT = re.compile(r"\d{1,2}[:.]\d{2}(?!\d)|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}[年./-]\d{1,2}")
_CLOCK = re.compile(r"(?<![\d.:/-])\d{1,2}[:.]\d{2}(?![./-]?\d{2,4}\b)|\d{1,2}:\d{2}:\d{2}|\d{1,2}\.\d{2}\.\d{2}\b")
_DATE_WITH_YEAR = re.compile(r"\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}")
_DAY_NUMBER = re.compile(r"\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3}")
_HEADER = re.compile(r"[\s*_]{0,8}([^\W\d_][^:\n*_<>@]{0,28}?)[*_\s]{0,4}:[*_]{0,3}\s{0,20}(.{0,400})")
_BRACKETED = re.compile(
    r"<[^<>]{0,200}>|\[mailto:[^\[\]]{0,200}\]|\[[^\[\]\s]{1,100}@[^\[\]\s]{1,100}\]|\([^()@]{0,80}\)"
)
_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:]{1,100}@[^\s<>()\[\]\"',;:]{1,200}")
_WORD = re.compile(r"[^\s,;\"'<>()\[\]]+")
_DECORATED = re.compile(r"[-_=*~#‐‑–—─<>|\s]{2,}")
_DECORATION = "-_=*~#‐‑–—─<>|:. \t"
_WROTE = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(verb) for verb in sorted(marks.WROTE, key=len, reverse=True)) + r")(?!\w)",
    re.IGNORECASE,
)
_QUOTING = re.compile(r"(?:citat|citerer|quoting|zitat von|citerar|sitat)\s", re.IGNORECASE)  # Horde
_DATE_BEHIND = re.compile(r":\s?\(([^()]{6,60}\d{2}[^()]{0,20})\)$")  # "Bo <b@x> skrev: (6. marts 2017 09.00 CET)"
_BRACKETED_LAST = re.compile(r"<[^<>]{0,100}@[^<>]{0,200}>$")
_TRAILERS = re.compile(r"\s(?:følgende|het volgende|the following|folgendes)$", re.IGNORECASE)
_LONGEST_ATTRIBUTION = 500


def boundary_at(lines: Sequence[Line], at: int) -> Boundary | None:
    """The lead-in that begins at line `at` (not empty, not quoted), or None where this is the sender's own text."""
    text = lines[at].text
    divider = _divider(text)
    if divider is not None:
        lead, sure = divider
        block = _header_block(lines, _next_text(lines, at + 1), sure=True)
        if sure or block is not None:
            return Boundary(lead, block if block is not None else at + 1)
    if asks_to_write_above(text):
        return Boundary(Lead.ORIGINAL, at + 1)
    if ":" in text and not (at and header_role(lines[at - 1].text)[0]):  # "Til: …" above: a memo's head
        block = _header_block(lines, at, sure=False)
        if block is not None:
            return Boundary(Lead.HEADERS, block)
    end = _attribution(lines, at)
    return Boundary(Lead.ATTRIBUTION, end) if end else None


def asks_to_write_above(text: str) -> bool:
    """True for the line "Skriv dit svar over denne linje" of our mails and of ticket systems."""
    if len(text) > 200 or ("linje" not in text and "line" not in text and "Zeile" not in text):
        return False
    low = text.casefold()
    return any(phrase in low for phrase in marks.WRITE_ABOVE) and any(verb in low for verb in marks.WRITE_VERBS)


def header_role(text: str) -> tuple[str, str]:
    """What a line "Key: value" of a header block tells, and its value; ("", "") where it is none."""
    match = _HEADER.match(text)
    if not match:
        return "", ""
    return marks.HEADER_KEYS.get(match[1].strip().casefold(), ""), match[2].strip(" *_\t")


# ------------------------------------------------------------------ dividing lines


def _divider(text: str) -> tuple[Lead, bool] | None:
    """The kind of a dividing line; false where it counts only with a header block under it."""
    if len(text) > 200:
        return None
    bare = text.strip(_DECORATION).casefold()
    if not bare:
        return None
    decorated = _DECORATED.match(text) is not None and text.strip()[:1] in "-_=*~#‐‑–—─<"
    if decorated and "--" in bare:  # Samsung runs on: "---- Original message ----From: Bo"
        bare = bare.partition("--")[0].strip()
    if bare in marks.ORIGINAL:
        return Lead.ORIGINAL, decorated
    if bare in marks.FORWARD_STARTS and text.rstrip().endswith(":"):
        return Lead.FORWARD, True
    if bare in marks.FORWARD or (decorated and bare.startswith(("forwarded by ", "videresendt af "))):
        return Lead.FORWARD, decorated
    if decorated and text.rstrip().endswith("--") and _WROTE.search(text):  # "---- Bo Holm skrev ----"
        return Lead.ORIGINAL, True
    return None


# ------------------------------------------------------------------ header blocks


def _header_block(lines: Sequence[Line], at: int, *, sure: bool) -> int | None:
    """Where the header block that begins at `at` ends, None where there is none.

    Two different keys with a sender among them, and a date or an address. `sure`: a dividing line stood above.
    """
    if at >= len(lines):
        return None
    role, value = header_role(lines[at].text)
    if role not in ("from", "date", "subject", "to") and not (sure and role):
        return None
    to_first = role == "to"
    if role == "from" and _all_on_one_line(value):
        return at + 1
    found: dict[str, str] = {}
    end = at
    previous = ""
    for number in range(at, min(at + 16, len(lines))):
        line = lines[number]
        if line.depth != lines[at].depth:
            break
        if not line.text:
            if number > at and not lines[number - 1].text and lines[number - 1].mark is not Mark.HISTORY:
                break
            continue
        role, value = header_role(line.text)
        if role:
            if role in found and role in ("from", "subject"):
                break  # the next mail's block
            found.setdefault(role, value)
            previous = role
        elif previous and lines[number - 1].text and _continues(line.text, previous, found[previous]):
            found[previous] = f"{found[previous]} {line.text}"
        else:
            break
        end = number + 1
    if to_first and not sure and not ("@" in found.get("from", "") and _CLOCK.search(found.get("date", ""))):
        return None  # a memo's head: "Til: … Fra: … Vedr.: …"
    return end if _is_block(found, sure=sure) else None


def _is_block(found: dict[str, str], *, sure: bool) -> bool:
    """The clock or an address tells a program's block from a memo's "Fra: Birkehuset⏎Dato: 4. juni 2018"."""
    if sure:
        return bool({"from", "date"} & found.keys())
    timed = _MOMENT.search(found.get("date", "")) is not None
    to_the_minute = timed and _CLOCK.search(found["date"]) is not None
    if "from" not in found:
        return to_the_minute and "@" in found.get("to", "")
    if len({"from", "date", "to", "subject"} & found.keys()) < 2 or not _is_somebody(found["from"]):
        return False
    if to_the_minute:
        return True
    addressed = "@" in found["from"]
    return addressed and (timed or _BRACKETED.search(found["from"]) is not None)


def _continues(text: str, role: str, value: str) -> bool:
    """A wrapped line of the block: more recipients, the rest of a long subject, a value under its key."""
    if not value:
        return len(text) < 200
    if role in ("to", "cc", "from"):
        return "@" in text or value.endswith((";", ",", "<")) or text.endswith((">", ";"))
    return role == "subject" and len(value) > 55 and len(text) < 80


def _is_somebody(value: str) -> bool:
    """A name or an address, not a day or a time: "Fra: 12/12", "Fra: kl. 9", "Fra: mandag"."""
    if "@" in value:
        return True
    words = [word.casefold().strip(".") for word in _WORD.findall(value)]
    return bool(words) and not any(char.isdigit() for char in value[:6]) and words[0] not in _TIME_WORDS


_TIME_WORDS = marks.WEEKDAYS | marks.MONTHS | {"kl", "klokken", "uge", "dag", "start", "at", "om", "den", "i"}


def _all_on_one_line(value: str) -> bool:
    """A converter put the block on one line: "Bo <b@x> Sendt: 6. marts 2017 09:00 Til: … Emne: …"."""
    if value.count(":") < 3 or not _MOMENT.search(value):
        return False
    keys = {marks.HEADER_KEYS.get(part.split()[-1].casefold(), "") for part in value.split(":")[:-1] if part.split()}
    return {"date", "to"} <= keys or {"date", "subject"} <= keys


# ------------------------------------------------------------------ attributions


def _attribution(lines: Sequence[Line], at: int) -> int:
    """The line after the attribution that begins at `at`; 0 where there is none. It may be wrapped over four lines."""
    first = lines[at].text
    if not _may_begin(first):
        return 0
    joined = []
    ends: list[int] = []
    for number in range(at, min(at + 4, len(lines))):
        line = lines[number]
        if not line.text or line.depth:
            break
        joined.append(line.text)
        if number == at and _runs_on(line.text):
            return number + 1
        if line.text.rstrip("*_ ").endswith((":", ">", "：", ")")) or _ends_in_verb(line.text):
            ends.append(number + 1)
    date_first = _opens_with_date(first)
    for end in reversed(ends) if date_first else ends:
        text = " ".join(joined[: end - at])
        follower = _next_text(lines, end)
        quoted = follower < len(lines) and (lines[follower].depth > 0 or lines[at].mark is Mark.ATTRIBUTION)
        if len(text) <= _LONGEST_ATTRIBUTION and _is_attribution(text.strip(" *_"), date_first, quoted=quoted):
            return end
    return 0


def _runs_on(text: str) -> bool:
    """Yahoo's app puts the quoted words on the attribution's own line: "Den … skrev Bo <b@x>:   Kære Eva"."""
    lead, sign, rest = text.partition(">:")
    return bool(sign and rest.strip()) and _opens_with_date(lead) and _is_attribution(f"{lead}>:", True, quoted=False)


def _may_begin(text: str) -> bool:
    """Cheap: most lines of a mail cannot begin an attribution."""
    return len(text) <= _LONGEST_ATTRIBUTION and (
        any(char.isdigit() for char in text) or ":" in text[-3:] or "@" in text
    )


def _opens_with_date(text: str) -> bool:
    word = text.lstrip('*_ "').split(" ", 1)[0].casefold().strip(",")
    return word[:1].isdigit() or word in marks.DATE_OPENERS or word.strip(".") in marks.WEEKDAYS


def _ends_in_verb(text: str) -> bool:
    return text.rstrip(" :*_").casefold().endswith(tuple(marks.WROTE)) and ":" in text[-3:]


def _is_attribution(text: str, date_first: bool, *, quoted: bool) -> bool:
    dated = _DATE_BEHIND.search(text)
    if dated:
        text = f"{text[: dated.start()]} {dated[1]}:"
    colon = text.endswith((":", "："))
    text = text.rstrip(" :：*_")
    if not colon and not quoted:
        return False
    text = _TRAILERS.sub("", text)
    if _QUOTING.match(text):
        return quoted or "@" in text
    verb = _WROTE.search(text)
    if verb is None:  # Gmail until 2018: "2017-03-06 9:00 GMT+01:00 Bo Holm <bo@x>:"
        return date_first and text.endswith(">") and "@" in text and _MOMENT.search(text) is not None
    if not colon and not quoted:
        return False
    before, after = text[: verb.start()].strip(" ,"), text[verb.end() :].strip(" ,")
    if date_first:
        return colon and _date_first(before, after, quoted=quoted)
    if ">" in before and "<" not in before:  # the second half of a wrapped one
        return False
    if after:
        exact = _MOMENT.search(after) is not None and _only_a_date(after)
        return exact and _is_name(before, lenient=quoted or _to_the_minute(after))
    return quoted and _is_name(before, lenient=len(before.split()) <= 5 and before[:1].isupper())


def _date_first(before: str, after: str, *, quoted: bool) -> bool:
    """ "Den 6. marts 2017 kl. 09.00 skrev Bo" or "On 6 March 2017 at 09:00, Bo wrote"."""
    if _MOMENT.search(before) is None and not (quoted and _DAY_NUMBER.search(before)):
        return False
    lenient = quoted or _to_the_minute(before)
    if after:
        return _only_a_date(before) and _is_name(after, lenient=lenient)
    return _is_name(_after_the_date(before), lenient=lenient)


def _to_the_minute(text: str) -> bool:
    """A whole date with a clock time, as programs give it and people do not."""
    return _CLOCK.search(text) is not None and _DATE_WITH_YEAR.search(text) is not None


def _after_the_date(before: str) -> str:
    """The name in "On Mon, Mar 6, 2017 at 9:00 AM, Bo Holm <bo@x>": what follows the last digits and clock words."""
    bare = _ADDRESS.sub(" @ ", _BRACKETED.sub(lambda match: " <@>" if "@" in match[0] else " ", before))
    last = max((number for number, char in enumerate(bare) if char.isdigit()), default=-1)
    words = bare[last + 1 :].strip(" ,:.").split()
    while words and words[0].casefold().strip(".,") in marks.CLOCK_WORDS | marks.WEEKDAYS:
        words.pop(0)
    return " ".join(words)


def _is_name(text: str, *, lenient: bool = False) -> bool:
    """Somebody's name or address, as a program writes it; no sentence. `lenient`: it may be in small letters."""
    addressed = "@" in text
    bare = _ADDRESS.sub(" ", _BRACKETED.sub(" ", text)).replace("@", " ")
    words = [word for word in _WORD.findall(bare) if any(char.isalpha() for char in word)]
    if not words:
        return addressed
    if len(words) > 12 or any(word.casefold().strip(".:") in marks.NOT_NAMES for word in words[: _telling(text)]):
        return False
    if addressed or lenient:
        return True
    return len(words) <= 8 and all(not word[0].islower() or word in marks.NAME_PARTICLES for word in words)


def _telling(text: str) -> int:
    """How many words of a name are looked at: before an address in brackets an office may have any name."""
    return 1 if _BRACKETED_LAST.search(text) else 12


def _only_a_date(text: str) -> bool:
    """Nothing in it but a date and a time: "den 06-03-2017 kl. 09:00"; short words may be those of other languages."""
    words = [word.casefold().strip(".,:") for word in _WORD.findall(text) if word[0].isalpha()]
    return len(words) <= 10 and all(len(word) <= 3 or word in _DATE_WORDS for word in words)


_DATE_WORDS = marks.CLOCK_WORDS | marks.WEEKDAYS | marks.MONTHS | marks.DATE_OPENERS


def _next_text(lines: Sequence[Line], at: int) -> int:
    """The next line with text, looking a few lines ahead."""
    for number in range(at, min(at + 4, len(lines))):
        if lines[number].text or lines[number].depth:
            return number
    return min(at, len(lines))
