"""Offered slots named by the day of the week or the month: "de to tirsdage", "ons passer bedst", "majdatoen"."""

from __future__ import annotations

import re

from messages.danish import MONTHS
from messages.meaning.numbered_slots import NUMBERS
from messages.meaning.references import Reference
from messages.meaning.slot_text import SlotText, overlaps
from messages.meaning.text import words_of


def find_of_month(text: SlotText) -> list[Reference]:
    """ "Majdatoen", "junimødet", "onsdagsmødet": the offered slots in that month, or on that day of the week."""
    out: list[Reference] = []
    for match in _OF_MONTH.finditer(text.folded):
        month = MONTHS.index(match[1]) + 1
        inside = tuple(i for i, begin in enumerate(text.begins) if begin.month == month)
        if inside:
            out.append(text.refer(text.stretch(match), inside, "weekday"))
    for match in _OF_WEEKDAY.finditer(text.folded):
        if same := _on(text, _DAY_NUMBERS[match[1]]):
            out.append(text.refer(text.stretch(match), same, "weekday"))
    return out


def find_plural(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "De to tirsdage": every offered slot on such a day."""
    out: list[Reference] = []
    for match in _WEEKDAYS.finditer(text.folded):
        if overlaps(text.stretch(match), taken):
            continue
        same = _on(text, _DAY_NUMBERS[match[2]])
        count = NUMBERS[match[1]] if match[1] else _BOTH if match[0].startswith("begge") else len(same)
        doubt = None if count == len(same) else "another number than offered"
        if _ONE_OF.search(text.folded, 0, match.start()):
            doubt = "one of them, but which?"
        out += [text.refer(text.stretch(match), (i,), "weekday", doubt) for i in same]
    return out


def find_nth(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "Den første torsdag", "den anden af de to tirsdage": one of several offered slots on such a day."""
    out: list[Reference] = []
    for match in _NTH.finditer(text.folded):
        same = _on(text, _DAY_NUMBERS[match["day"]])
        place = _place(match["nth"], len(same))
        if overlaps(text.stretch(match), taken):
            continue
        counted = match["many"] is None or NUMBERS[match["many"]] == len(same)
        known = len(same) > 1 and 0 < place <= len(same) and counted
        doubt = None if known else "several days it could be"
        out.append(text.refer(text.stretch(match), same[place - 1 : place] if known else same, "weekday", doubt))
    return out


def _place(nth: str, count: int) -> int:
    """Which of so many is meant, from 1; 0: none ("den midterste" of four)."""
    if nth in _MIDST:
        return count // 2 + 1 if count % 2 else 0
    if nth in _FROM_THE_END:
        return count - _FROM_THE_END.index(nth)
    return _NTHS.index(nth) + 1 if nth in _NTHS else 1


def find_weekly(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "Om mandagen holder vi beboermøde": the offered slots on such a day, at the head of what is said of them."""
    out: list[Reference] = []
    for match in _WEEKLY.finditer(text.folded):
        same = _on(text, _DAY_NUMBERS[match["day"]])
        if same and not overlaps(text.stretch(match, "of"), taken):
            out.append(text.refer(text.stretch(match, "of"), same, "weekday"))
    return out


def find_short(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "Ons passer bedst", "kan kun torsd.": a short weekday; "man" only beside another, for it is a pronoun, too."""
    out: list[Reference] = []
    for sentence in text.findings.sentences:
        found = [
            (word, stretch, _DAY_NUMBERS[word.removesuffix("dag")])
            for word, stretch in zip(sentence.words, sentence.spans, strict=True)
            if stretch[1] - stretch[0] <= _SHORTENED and word.removesuffix("dag") in _DAY_NUMBERS
        ]
        if all(word == "man" for word, _, _ in found):
            continue
        out += [
            text.refer(stretch, _on(text, weekday), "weekday")
            for _, stretch, weekday in found
            if not overlaps(stretch, taken)
        ]
    return out


def find_in_table(text: SlotText, taken: list[tuple[int, int]]) -> list[Reference]:
    """ "14 nej, 16 ja", "man ok, tir ok": short names of the days, a word beside each, nothing else in the sentence."""
    out: list[Reference] = []
    for sentence in text.findings.sentences:
        days: list[tuple[tuple[int, int], tuple[int, ...]]] = []
        for word, stretch in zip(sentence.words, sentence.spans, strict=True):
            if word.isdecimal() and word.isascii():
                days.append((stretch, tuple(i for i, begin in enumerate(text.begins) if begin.day == int(word))))
            elif (day := word.removesuffix("dag")) in _DAY_NUMBERS:
                days.append((stretch, _on(text, _DAY_NUMBERS[day])))
            elif word not in _BESIDE_A_DAY:
                days = []
                break
        if len(days) < 2 or not all(slots for _, slots in days) or len(sentence.words) < 2 * len(days):
            continue
        out += [text.refer(stretch, slots, "weekday") for stretch, slots in days if not overlaps(stretch, taken)]
    return out


def _on(text: SlotText, weekday: int) -> tuple[int, ...]:
    return tuple(i for i, begin in enumerate(text.begins) if begin.weekday() == weekday)


_ONE_OF = re.compile(r"(?<![a-z])(?:en|et|den ene|det ene|to|tre) af $")
_BOTH = 2
_SHORTENED = 5  # letters: "torsd"
_DAY_NUMBERS = {"man": 0, "tirs": 1, "tir": 1, "ons": 2, "tors": 3, "tor": 3, "fre": 4}
_WEEKDAYS = re.compile(
    r"(?<![a-z])(?:(?:de|begge|alle) +(?:(to|tre|fire) +)?)?(man|tirs|ons|tors|fre)dage(?:ne)?(?![a-z])"
)
_OF_MONTH = re.compile(rf"(?<![a-z])({'|'.join(MONTHS)})(?:dag|dato|moede|tid|forslag|mulighed)(?:en|et)(?![a-z])")
_NTHS = ("foerste", "anden", "tredje", "fjerde")
_MIDST = ("midterste", "mellemste")
_FROM_THE_END = ("sidste", "naestsidste")
# "den første torsdag", "den midterste af de tre torsdage", "den sidste af torsdagene"
_NTH = re.compile(
    r"(?<![a-z])(?:den|min|vores) "
    r"(?P<nth>foerste|tidligste|oeverste|anden|midterste|mellemste|tredje|fjerde|naestsidste|sidste)"
    r"(?: af (?:jeres|de|dem|disse)(?: (?P<many>to|tre|fire))?| af)? "
    r"(?P<day>man|tirs|ons|tors|fre)dage?(?:n|ne|rne)?(?![a-z])(?! (?:i|efter|foer) )"
)
_WEEKLY = re.compile(
    r"(?:^|[.!?:;\n] *|[,;] (?:og |men |mens )?|\b(?:og|men) )"
    r"(?P<of>om (?P<day>man|tirs|ons|tors|fre)dagen)(?= \w)(?! i uge)"
)
_OF_WEEKDAY = re.compile(
    r"(?<![a-z])(man|tirs|ons|tors|fre)dags(?:dato|moede|tid|tidspunkt|forslag|mulighed|slot)(?:en|et|t)(?![a-z])"
)
_BESIDE_A_DAY = words_of(
    "ja nej jep ok okay yes no fint fin kan gaar passer dur duer optaget umulig ledig ledigt fri tommelop tommelned kl "
    "d den er og mvh vh hilsen hej tak ikke"
)
