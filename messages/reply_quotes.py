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
from messages.reply_attribution import (
    BRACKETED,
    CLOCK,
    MOMENT,
    WORD,
    WROTE,
    attribution_end,
    is_name,
    is_only_a_date,
    is_to_the_minute,
    next_text,
)


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


_HEADER = re.compile(r"[\s*_]{0,8}([^\W\d_][^:\n*_<>@]{0,28}?)[*_\s]{0,4}:[*_]{0,3}\s{0,20}(.{0,400})")
_DECORATED = re.compile(r"[-_=*~#‐‑–—─<>|\s]{2,}")
_DECORATION = "-_=*~#‐‑–—─<>|:. \t"


def boundary_at(lines: Sequence[Line], at: int) -> Boundary | None:
    """The lead-in that begins at line `at` (not empty, not quoted), or None where this is the sender's own text."""
    text = lines[at].text
    divider = _divider(text)
    if divider is not None:
        lead, sure = divider
        named = sure or text.strip(_DECORATION).casefold() in marks.ORIGINAL | marks.FORWARD
        block = _header_block(lines, next_text(lines, at + 1), sure=named)
        if sure or block is not None:
            return Boundary(lead, block if block is not None else at + 1)
    if asks_to_write_above(text):
        return Boundary(Lead.ORIGINAL, at + 1)
    if ":" in text and not (at and header_role(lines[at - 1].text)[0]):  # "Til: …" above: a memo's head
        block = _header_block(lines, at, sure=False)
        if block is not None:
            return Boundary(Lead.HEADERS, block)
    end = _notes_head(lines, at)
    if end:
        return Boundary(Lead.HEADERS, end)
    end = attribution_end(lines, at)
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
    if decorated and text.rstrip().endswith("--") and WROTE.search(text):  # "---- Bo Holm skrev ----"
        return Lead.ORIGINAL, True
    if text.endswith(":") and len(bare.split()) <= 6 and any(stem in bare for stem in marks.FORWARD_STEMS):
        return Lead.FORWARD, False
    if not decorated and text.rstrip().endswith("---") and " --- " in text:  # Verse: "Bo Holm --- SV: Tilsyn ---"
        return Lead.ORIGINAL, False
    if text.startswith(">>>"):  # GroupWise
        return (Lead.ORIGINAL, True) if is_to_the_minute(text) else None
    if decorated and text.rstrip().endswith(("--", "__", "==")) and len(bare.split()) <= 4:
        return Lead.ORIGINAL, bare.startswith(marks.ORIGINAL_STEMS)
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
    if role in ("from", "date") and _all_on_one_line(role, value):
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
        elif len(found) > 1 and _HEADER.match(line.text) and _role_below(lines, number) not in ("", *found):
            continue  # "Sagsnr.: 18/2231", as records systems have it
        else:
            break
        end = number + 1
    if to_first and not sure and not ("@" in found.get("from", "") and CLOCK.search(found.get("date", ""))):
        return None  # a memo's head: "Til: … Fra: … Vedr.: …"
    return end if (at and _is_whole(found)) or _is_block(found, sure=sure) else None


def _is_whole(found: dict[str, str]) -> bool:
    """All four keys, under words of the sender's own; a memo has them at the top."""
    if not found.keys() >= {"from", "date", "to", "subject"}:
        return False
    return MOMENT.search(found["date"]) is not None and _is_somebody(found["from"])


def _role_below(lines: Sequence[Line], at: int) -> str:
    return header_role(lines[at + 1].text)[0] if at + 1 < len(lines) else ""


def _notes_head(lines: Sequence[Line], at: int) -> int:
    """Lotus Notes: "Bo Holm <b@x>⏎06-03-2017 09:00", then "Til" alone on a line, no colons; 0 where it is none."""
    if at + 2 >= len(lines) or not is_to_the_minute(lines[at + 1].text) or not is_only_a_date(lines[at + 1].text):
        return 0
    after = next_text(lines, at + 2)
    key = lines[after].text.strip(" :").casefold() if after < len(lines) else ""
    return after + 1 if marks.HEADER_KEYS.get(key) in ("to", "other") and is_name(lines[at].text) else 0


def _is_block(found: dict[str, str], *, sure: bool) -> bool:
    """The clock or an address tells a program's block from a memo's "Fra: Birkehuset⏎Dato: 4. juni 2018"."""
    if sure:
        return bool({"from", "date"} & found.keys())
    timed = MOMENT.search(found.get("date", "")) is not None
    to_the_minute = timed and CLOCK.search(found["date"]) is not None
    if "from" not in found:
        return to_the_minute and "@" in found.get("to", "")
    if len({"from", "date", "to", "subject"} & found.keys()) < 2 or not _is_somebody(found["from"]):
        return False
    if to_the_minute:
        return True
    addressed = "@" in found["from"]
    return addressed and (timed or BRACKETED.search(found["from"]) is not None)


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
    words = [word.casefold().strip(".") for word in WORD.findall(value)]
    return bool(words) and not any(char.isdigit() for char in value[:6]) and words[0] not in _TIME_WORDS


_TIME_WORDS = marks.WEEKDAYS | marks.MONTHS | {"kl", "klokken", "uge", "dag", "start", "at", "om", "den", "i"}


def _all_on_one_line(role: str, value: str) -> bool:
    """A converter put the block on one line: "Bo <b@x> Sendt: 6. marts 2017 09:00 Til: … Emne: …"."""
    if value.count(":") < 3 or not MOMENT.search(value):
        return False
    keys = {marks.HEADER_KEYS.get(part.split()[-1].casefold(), "") for part in value.split(":")[:-1] if part.split()}
    other = "date" if role == "from" else "from"
    return {other, "to"} <= keys or {other, "subject"} <= keys
