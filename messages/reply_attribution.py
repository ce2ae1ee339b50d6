"""Attributions: the words that lead in a quotation, as programs write them ("Den 6. marts 2017 kl. 09.00 skrev Bo:").

A date with a time or a year, the verb, somebody's name and a colon, on one line or wrapped over four. What people
write of letters ("Den 5. maj skrev jeg til jer:") is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from messages import reply_marks as marks
from messages.lines import Line, Mark

MOMENT = re.compile(r"\d{1,2}[:.]\d{2}(?!\d)|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}[年./-]\d{1,2}")
CLOCK = re.compile(r"(?<![\d.:/-])\d{1,2}[:.]\d{2}(?![./-]?\d{2,4}\b)|\d{1,2}:\d{2}:\d{2}|\d{1,2}\.\d{2}\.\d{2}\b")
_DATE_WITH_YEAR = re.compile(r"\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}")
_DAY_NUMBER = re.compile(r"\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3}")
BRACKETED = re.compile(
    r"<[^<>]{0,200}>|\[mailto:[^\[\]]{0,200}\]|\[[^\[\]\s]{1,100}@[^\[\]\s]{1,100}\]|\([^()@]{0,80}\)"
)
_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:]{1,100}@[^\s<>()\[\]\"',;:]{1,200}")
WORD = re.compile(r"[^\s,;\"'<>()\[\]]+")
WROTE = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(verb) for verb in sorted(marks.WROTE, key=len, reverse=True)) + r")(?!\w)",
    re.IGNORECASE,
)
_VERBS = tuple(marks.WROTE)
_QUOTING = re.compile(r"(?:citat|citerer|quoting|zitat von|citerar|sitat)\s", re.IGNORECASE)  # Horde
_TRAILERS = re.compile(
    r"\s(?:følgende|följande|het volgende|the following|folgendes)(?=$|\s(?:den|d\.|på|on|am)\s)", re.I
)
_DATE_BEHIND = re.compile(r":\s?\(([^()]{6,60}\d{2}[^()]{0,20})\)$")  # "Bo <b@x> skrev: (6. marts 2017 09.00 CET)"
_BRACKETED_LAST = re.compile(r"<[^<>]{0,100}@[^<>]{0,200}>$")
_RUNS_ON = re.compile(r"(?:>|(?:" + WROTE.pattern + r")):\s(?=\s*\S)", re.IGNORECASE)
_BY_ADDRESS = re.compile(r"\s(?:af|av|by|von|fra|from)\s([^\s@]{1,100}@[^\s@:]{1,200}):$")  # Tutanota
_WHOLE_OPENERS = (marks.DATE_OPENERS | marks.WEEKDAYS) - {"at"}
_WHOLE_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d{4}-\d\d-\d\d|\d{1,2}\.? [^\W\d_]{3}")
_INSIDE = re.compile(r"(?:\s|-{2,5}\s?)(?=(?:den|d\.|på|on|am|le)\s[^\s])", re.IGNORECASE)
_LONGEST_ATTRIBUTION = 500


def attribution_end(lines: Sequence[Line], at: int) -> int:
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
        if (
            line.text.rstrip("*_ ").endswith((":", ">", "：", ")"))
            or _ends_in_verb(line.text)
            or _ends_in_time(line.text)
        ):
            ends.append(number + 1)
    date_first = _opens_with_date(first)
    for end in reversed(ends) if date_first else ends:
        parts = joined[: end - at]
        text = " ".join(parts)
        follower = next_text(lines, end)
        quoted = follower < len(lines) and (lines[follower].depth > 0 or lines[at].mark is Mark.ATTRIBUTION)
        if len(text) > _LONGEST_ATTRIBUTION or _begins_below(parts, quoted=quoted):
            continue
        if _is_attribution(
            text.strip(" *_").removeprefix("- "), date_first, quoted=quoted, one_name=_is_one_name(parts)
        ):
            return end
    return 0


def _begins_below(parts: Sequence[str], *, quoted: bool) -> bool:
    """True where a short answer stands right above a whole attribution: "Onsdag kl. 10⏎Bo <b@x> skrev:"."""
    first = parts[0]
    if len(parts) < 2 or len(first) > 50 or not _DIGIT.search(first) or is_to_the_minute(first):
        return False
    below = " ".join(parts[1:]).strip(" *_")
    opener = below.lstrip('"').split(" ", 1)[0].casefold().strip(",.")
    date_first = opener in _WHOLE_OPENERS or _WHOLE_DATE.match(below) is not None
    if not (date_first or below[:1].isupper() or below[:1] == '"'):
        return False
    if _DATE_WITH_YEAR.search(first) and not is_to_the_minute(below):
        return False
    return _is_attribution(below, date_first, quoted=quoted, one_name=_is_one_name(parts[1:]))


def _is_one_name(parts: Sequence[str]) -> bool:
    """True where no name runs over a line's end: what follows is an address or the verb."""
    return all(
        below.lstrip().startswith(("<", "(", "[")) or above.endswith(("<", "(", "[")) or WROTE.match(below.lstrip())
        for above, below in itertools.pairwise(parts)
    )


def attribution_inside(lines: Sequence[Line], at: int) -> int:
    """Where an attribution begins behind words of the sender on the same line, 0 where none does.

    Some programs lose the line end: "Ja tak Den 6. mar. 2017 kl. 09.00 skrev Bo <b@x>:".
    """
    text = lines[at].text.rstrip()
    if len(text) > _LONGEST_ATTRIBUTION or not text.endswith(":") or WROTE.search(text) is None:
        return 0
    follower = next_text(lines, at + 1)
    quoted = follower < len(lines) and lines[follower].depth > 0
    for opener in itertools.islice(_INSIDE.finditer(text), 6):
        rest = text[opener.end() :]
        before = text[: opener.start()].strip()
        said = [word.casefold().strip(".,") for word in WORD.findall(before) if word[0].isalpha()]
        if WROTE.search(before) or all(word in _DATE_WORDS for word in said):  # "Bo skrev den …", "fredag den …"
            continue
        sure = is_to_the_minute(rest) and (quoted or "@" in rest)
        if sure and _is_attribution(rest, True, quoted=quoted):
            return opener.start()
    return 0


def _runs_on(text: str) -> bool:
    """Yahoo's app puts the quoted words on the attribution's own line: "Den … skrev Bo <b@x>:   Kære Eva"."""
    if not _opens_with_date(text):
        return False
    for sign in _RUNS_ON.finditer(text):
        lead = text[: sign.end()].rstrip()
        if ("@" in lead or is_to_the_minute(lead)) and _is_attribution(lead, True, quoted=False):
            return True
    return False


def _may_begin(text: str) -> bool:
    """Cheap: most lines of a mail cannot begin an attribution."""
    return len(text) <= _LONGEST_ATTRIBUTION and (_DIGIT.search(text) is not None or ":" in text[-3:] or "@" in text)


def _opens_with_date(text: str) -> bool:
    word = text.lstrip('*_ "-').split(" ", 1)[0].casefold().strip(",")
    return word[:1].isdigit() or word in marks.DATE_OPENERS or word.strip(".") in marks.WEEKDAYS


def _ends_in_verb(text: str) -> bool:
    return ":" in text[-3:] and text.rstrip(" :*_").casefold().endswith(_VERBS)


def _ends_in_time(text: str) -> bool:
    """Nextcloud: "Bo Holm <bo@x> – 6. marts 2017 09.00"."""
    return text[-1:].isdigit() and "@" in text


def _is_attribution(text: str, date_first: bool, *, quoted: bool, one_name: bool = True) -> bool:
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
    verb = WROTE.search(text)
    by = _BY_ADDRESS.search(f"{text}:") if verb is None and date_first else None
    if by is not None:
        return is_to_the_minute(text[: by.start()]) and is_only_a_date(text[: by.start()])
    if verb is None:  # Gmail until 2018: "2017-03-06 9:00 GMT+01:00 Bo Holm <bo@x>:"
        if date_first and text.endswith(">") and "@" in text and MOMENT.search(text) is not None:
            return True
        named = colon or _ADDRESS.search(text) is not None
        return named and quoted and is_to_the_minute(text) and not _tells(text)
    before, after = text[: verb.start()].strip(" ,"), text[verb.end() :].strip(" ,")
    if date_first:
        sure = colon or (quoted and is_to_the_minute(before) and _BRACKETED_LAST.search(after) is not None)
        return sure and _date_first(before, after, quoted=quoted)
    if ">" in before and "<" not in before:  # the second half of a wrapped one
        return False
    if after:
        exact = MOMENT.search(after) is not None and is_only_a_date(after)
        if not (quoted or "@" in before or is_to_the_minute(after)):  # "Avisen skrev den 1. marts 2018:"
            return False
        return exact and is_name(before, lenient=quoted or is_to_the_minute(after))
    if not one_name:
        return False
    if colon and _BRACKETED_LAST.search(before):  # K-9: "Bo Holm <bo@x> skrev:"
        return is_name(before)
    return quoted and is_name(before, lenient=len(before.split()) <= 5 and before[:1].isupper())


def _tells(text: str) -> bool:
    """Words of a person who speaks of themselves or to somebody."""
    return any(word.casefold().strip(".") in _TELLING for word in WORD.findall(text))


_TELLING = marks.NOT_NAMES - {"de", "der", "at", "om", "på"}


def _date_first(before: str, after: str, *, quoted: bool) -> bool:
    """ "Den 6. marts 2017 kl. 09.00 skrev Bo" or "On 6 March 2017 at 09:00, Bo wrote"."""
    if MOMENT.search(before) is None and not (quoted and _DAY_NUMBER.search(before)):
        return False
    to_the_minute = is_to_the_minute(before)
    if not (quoted or to_the_minute or "@" in before + after):
        return False
    name = after or _after_the_date(before)
    if quoted and to_the_minute and name.casefold() in marks.YOU:  # "torsdag den 1. marts 2018 10:12:33 skrev du:"
        return True
    return (not after or is_only_a_date(before)) and is_name(name, lenient=True)


def is_to_the_minute(text: str) -> bool:
    """A whole date with a clock time, as programs give it and people do not."""
    return CLOCK.search(text) is not None and _DATE_WITH_YEAR.search(text) is not None


def _after_the_date(before: str) -> str:
    """The name in "On Mon, Mar 6, 2017 at 9:00 AM, Bo Holm <bo@x>": what follows the last digits and clock words."""
    bare = _ADDRESS.sub(" @ ", BRACKETED.sub(lambda match: " <@>" if "@" in match[0] else " ", before))
    last = max((number for number, char in enumerate(bare) if char.isdigit()), default=-1)
    words = bare[last + 1 :].strip(" ,:.").split()
    while words and words[0].casefold().strip(".,") in marks.CLOCK_WORDS | marks.WEEKDAYS:
        words.pop(0)
    return " ".join(words)


def is_name(text: str, *, lenient: bool = False) -> bool:
    """Somebody's name or address, as a program writes it; no sentence. `lenient`: it may be in small letters."""
    addressed = "@" in text
    bare = _ADDRESS.sub(" ", BRACKETED.sub(" ", text)).replace("@", " ")
    words = [word for word in WORD.findall(bare) if any(char.isalpha() for char in word)]
    if not words:
        return addressed
    if len(words) > 12 or any(map(_tells_alone, _inner(words)[: _telling(text)])):
        return False
    if addressed or lenient:
        return True
    return len(words) <= 8 and all(not word[0].islower() or word in marks.NAME_PARTICLES for word in words)


def _inner(words: Sequence[str]) -> list[str]:
    """Without what may stand between a name's words: "Georges du Chemin"."""
    ends = {0, len(words) - 1}
    return [word for at, word in enumerate(words) if at in ends or word.casefold() not in marks.NAME_PARTICLES]


def _tells_alone(word: str) -> bool:
    return word.casefold().strip(".:") in marks.NOT_NAMES


def _telling(text: str) -> int:
    """How many words of a name are looked at: before an address in brackets an office may have any name."""
    return 1 if _BRACKETED_LAST.search(text) else 12


def is_only_a_date(text: str) -> bool:
    """Nothing in it but a date and a time: "den 06-03-2017 kl. 09:00"; short words may be those of other languages."""
    words = [word.casefold().strip(".,:") for word in WORD.findall(text) if word[0].isalpha()]
    if any(word in _ADDRESSED for word in words):  # "Bo skrev den 6. marts kl. 9 til os:"
        return False
    return len(words) <= 10 and all(len(word) <= 3 or word in _DATE_WORDS for word in words)


_ADDRESSED = {"til", "os", "mig", "dig", "jer", "jeg", "vi", "us", "me"}
_DATE_WORDS = marks.CLOCK_WORDS | marks.WEEKDAYS | marks.MONTHS | marks.DATE_OPENERS


def next_text(lines: Sequence[Line], at: int) -> int:
    """The next line with text, looking a few lines ahead."""
    for number in range(at, min(at + 4, len(lines))):
        if lines[number].text or lines[number].depth:
            return number
    return min(at, len(lines))
