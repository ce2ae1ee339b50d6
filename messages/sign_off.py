"""The sender's name at the very end of the words: "…ses! henrik", "/kt", "mvh henrik p", "y" on a line of its own.

The signature's reader (reply_signature.py) leaves a name in small letters, initials and a name behind the last sentence
in the text, for a word too few can turn an answer round. To what the words mean such a word is nothing.
"""

from __future__ import annotations

import re

from messages.mail import Address
from messages.reply_marks import words

_TAIL = 160  # characters: a sign-off is shorter
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FORMULA = re.compile(
    r"(?:(?:på forhånd tak|tak|god (?:dag|weekend|uge|aften))\s+og\s+)?"
    r"(?:(?:(?:med|rigtig|de|mange|venlig|venlige|venligste|bedste|kærlig|kærlige|god|gode|varme|sommer)\s+){0,3}"
    r"(?:hilsen|hilsner|hilsener|hils)|m\.?v\.?h|d\.?b\.?h|v\.?h|k\.?h|b\.?h|mhv|kind regards|best regards|regards"
    r"|knus|venligst|ærbødigst|alt godt|bedste)(?:\s+(?:fra|herfra|af))?[\s,.!:–/-]*$",
    re.I,
)
_LAST_OF_FORMULA = tuple(
    words("hilsen hilsner hilsener hils h mhv regards knus venligst ærbødigst godt bedste fra herfra af")
)
_MARKS = re.compile(r"[\s,.!?;:()/\\~*_–—-]*$")
_ENDS = re.compile(r"(?:[.!?;:,)…\U0001F300-\U0001FAFF☺️✅✔]|\n|/|\s[-–—~*]+)[\s/~*_–—-]*$")
_AFTER = re.compile(r"\n[ \t]{0,8}(?:p\.?\s?s\b|nb\b|glemte|sendt fra|sent from)", re.I)
# Words that may say something, whoever bears them as a name or as initials.
_CONTENT = words(
    "maj jan jun jul mar feb apr aug sep sept okt nov dec man tir tirs ons tor tors fre lør søn ma ti on to fr lø sø "
    "ja jo nej ne ok okay okey jep jeps yes no fint fin godt god tak tk alt alle ingen begge intet ikke ik ej aldrig "
    "vi os du de den det dem en et i a å o og er at af på om med nu da så for fra til kan ka vil kl nr ni tre fem seks "
    "her der hos ad op ud ind hjem igen held mon el men nok pt pm am d h u st kun ca "
    "vest øst syd nord juul jensdag påske pinse"
)
_NEVER = words("maj jan jun jul mar feb apr aug sep okt nov dec man tir ons tor fre ja nej ok jo")
# Before a name that is spoken of: "spørg efter Lone", "det aftaler I med Henrik".
_SPEAKING_OF = words(
    "med til fra efter af for hos om på i ved via og er hedder kontakt spørg ring skriv eller uden undtagen både som "
    "at pr minus v hr fru frk kontaktperson bliver var får giver siger ikke ingen nr punkt forslag hus blok afd"
)
_TAKES_PART = re.compile(r"\b(?:er|være|gerne|går|kommer) (?:gerne |også |helt )?med$", re.I)
_TITLES = words(
    "forstander leder centerleder afdelingsleder konsulent chefkonsulent tilsynskonsulent tilsynsførende souschef "
    "inspektør sekretær at st arbejdstilsynet socialtilsynet"
)
_OF_US = words("os alle i på hele huset stedet fra og v ved her")
_MOST = 4  # words of a name
_BARE = 8  # characters: "se hilsen" speaks of one, "glæder os venlig hilsen" sends one


def less_sign_off(text: str, sender: Address | None, house: str | None = None) -> str:
    """`text` with the sender's sign-off at its end blanked out, every place kept; as it is where there is none.

    `house`: the institution's name, which counts as a name behind a closing formula ("hilsen Strandvejen").
    """
    names = _names_of(sender)
    after = next(_AFTER.finditer(text), None)
    end = after.start() if after else len(text)
    begin = _begin(text[:end], names, [w.casefold() for w in _WORD.findall(house or "")])
    if begin is None:
        return text
    return text[:begin] + re.sub(r"[^\n]", " ", text[begin:end]) + text[end:]


def _names_of(sender: Address | None) -> list[str]:
    if sender is None:
        return []
    spoken = re.sub(r"\(.*?\)|<.*?>", " ", sender.name) or sender.addr.partition("@")[0]
    surname, comma, first = spoken.partition(",")
    if comma and _WORD.search(first):
        spoken = f"{first} {surname}"
    return [word.casefold() for word in _WORD.findall(spoken)]


def _begin(text: str, names: list[str], house: list[str]) -> int | None:
    """Where the sign-off begins; None where there is none, or nothing stands above it."""
    origin = max(0, len(text) - _TAIL)
    found = list(_WORD.finditer(text, origin))
    if not found or any(char.isdigit() for char in text[found[-1].end() :]):
        return None
    at = len(found)
    if found[-1].group().casefold() in _TITLES and len(found) > 1 and found[-2].group().casefold() in names:
        at -= 1
    last = at
    while at and last - at < _MOST and _may_sign(found[at - 1].group().casefold(), names):
        if at < len(found) and not _MARKS.fullmatch(text[found[at - 1].end() : found[at].start()]):
            break
        at -= 1
    for first in range(at, last):
        begin = found[first].start()
        formula = _formula(text, origin, begin) if first and _ends_formula(found[first - 1]) else None
        if formula is not None:
            return formula if _above(text, formula) else None
        if _signs(text, [w.group().casefold() for w in found[first:last]], begin, names):
            begin = len(text[:begin].rstrip(" \t/\\~*_–—-("))
            return begin if _above(text, begin) else None
    return _closed(text, origin, found, house)


def _formula(text: str, origin: int, begin: int) -> int | None:
    """Where a closing formula right before `begin` begins."""
    found = _FORMULA.search(text, origin, begin)
    if found is None or (found.start() and text[found.start() - 1].isalnum()):
        return None
    return found.start() if _goes_with(text, found.start(), found.group()) else None


def _ends_formula(word: re.Match[str]) -> bool:
    """Whether a closing formula may end with the word: most texts hold none, and looking for one takes time."""
    return word.group().casefold().endswith(_LAST_OF_FORMULA)


def _goes_with(text: str, start: int, formula: str) -> bool:
    """Whether the formula closes the mail: "venligst", "bedste" and "tak" are words, too."""
    if formula.casefold().strip(" ,.!:-–/\n") in ("venligst", "bedste", "alt godt", "knus", "hils"):
        return bool(_ENDS.search(text, max(0, start - _TAIL), start))
    return True


def _closed(text: str, origin: int, found: list[re.Match[str]], house: list[str]) -> int | None:
    """A closing formula with nothing, the house or a name in capitals behind it."""
    at = len(found)
    while at and len(found) - at < _MOST:
        end = found[at].start() if at < len(found) else len(text)
        closing = _formula(text, origin, end) if _ends_formula(found[at - 1]) else None
        if closing is not None and (at < len(found) or _ENDS.search(text, origin, closing) or closing + _BARE < end):
            return closing if _above(text, closing) else None
        word = found[at - 1].group()
        small = word.casefold()
        if small not in _OF_US and (small in _CONTENT or not (word[0].isupper() or small in house)):
            return None
        at -= 1
    return None


def _may_sign(word: str, names: list[str]) -> bool:
    return word in names or _is_initials(word, names) or (len(word) == 1 and any(n[0] == word for n in names))


def _signs(text: str, tail: list[str], begin: int, names: list[str]) -> bool:
    """Whether the last words, a name of the sender or its initials, are a sign-off without a formula."""
    before = text[:begin].rstrip(" \t")
    slashed = before.endswith("/") and not before[-2:-1].isdigit()
    if tail[0] in (_NEVER if slashed else _CONTENT) or any(word in _CONTENT for word in tail[1:] if len(word) > 1):
        return False
    if not (tail[0] in names or _is_initials(tail[0], names)):
        return False
    if not before or slashed or _ENDS.search(text, max(0, begin - _TAIL), begin):
        return True
    spoken = before[-_TAIL:].split()[-1].casefold()
    if spoken in _SPEAKING_OF and not _TAKES_PART.search(before[-_TAIL:]):
        return False
    if tail[0] in names:
        return True
    whole = len(tail) == 1 and len(names) > 1 and tail[0] == "".join(name[0] for name in names)
    return whole and spoken[-1].isalpha()


def _is_initials(word: str, names: list[str]) -> bool:
    """ "hp", "h", "he", "hepo", "hpo" of Henrik Poulsen."""
    if not names or len(word) > 4 or not word.isalpha():
        return False
    first, *others = names
    for taken in range(1, len(word) + 1):
        if not first.startswith(word[:taken]):
            return False
        rest = word[taken:]
        if not rest or any(name.startswith(rest) for name in others):
            return True
        if rest == "".join(name[0] for name in others):
            return True
    return False


def _above(text: str, begin: int) -> bool:
    return any(char.isalnum() for char in text[:begin])
