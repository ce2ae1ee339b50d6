"""Whose slides they are and when they were shown, from the front page and from lines with a label."""

from __future__ import annotations

import re
from datetime import date

from messages.papers.form_dates import find_form_dates
from messages.papers.form_values import emails, fold, is_empty
from messages.papers.house_names import looks_like_house, mentions_house, same_house
from messages.papers.slide_template import is_template

_HOUSE_LABEL = (
    r"(?:virksomhed(?:ens navn|snavn)?|(?:bo)?tilbud(?:dets navn)?|institution(?:ens navn)?|bosted(?:ets navn)?)"
)
LABELLED = re.compile(
    rf"\s*(?:{_HOUSE_LABEL}|navn|sted|dialogmøde(?: (?:hos|på|med|i|den|d\.))?|mødedato|dato(?: for dialogmøde)?|"
    r"meeting(?: date)?|date)\s*:\s*\S",
    re.IGNORECASE,
)
_NAME_LABEL = re.compile(
    rf"\s*(?:{_HOUSE_LABEL}|navn(?: på (?:tilbud|virksomhed)(?:det|en)?)?|sted)\s*:\s*", re.IGNORECASE
)
_LEAD = re.compile(
    r"^(?:(?:koordineret (?:tilsyn|indsats)|dialogmøde|møde|besøg|vejledning|oplæg|slides?|dokumentation|præsentation|"
    r"velkommen til|arbejdstilsynets)\s*)+(?:(?:med|hos|på|i|ved|for|fra|om|til)\b\s*)?[:,–-]*\s*",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"^(?:v/|ved\b|af\b|oplægsholder|tilsynsførende|arbejdstilsyn|socialtilsyn|at\b|tilsynscenter|tc\b|kontakt|tlf|telefon|"
    r"mobil|www\.|https?:|præsenteret af|deltagere|kl\.?\s*\d)",
    re.IGNORECASE,
)


def find_day(lines: list[str], near: date | None) -> tuple[date | None, tuple[tuple[str, str], ...]]:
    """The meeting's day in the front lines, and doubts as (words, what is wrong). `near`, the day agreed on, wins."""
    found = [one for line in lines for one in find_form_dates(line, near)]
    days = list(dict.fromkeys(one.day for one in found if one.day))
    doubts = [(one.text.strip(), one.doubt) for one in found if one.doubt]
    if near in days:
        return near, tuple(doubts)
    if len(days) > 1:
        doubts.append(("; ".join(day.isoformat() for day in days), "more than one date"))
    return (days[0] if days else None), tuple(doubts)


def find_house(lines: list[str], known: str | None) -> str:
    """The institution named on the front page (or behind a label): the known one if it is there, else the most
    likely line."""
    names = [name for line in lines for name in _names_in(line)]
    if known:
        for name in names:
            if same_house(name, known):
                return name
        for line in lines:
            if mentions_house(line, known):
                return known
    named = [_NAME_LABEL.sub("", line) for line in lines if _NAME_LABEL.match(line)]
    for line in named:
        for name in _names_in(line):
            return name
    return next((name for name in names if looks_like_house(name)), names[0] if names else "")


def _names_in(line: str) -> list[str]:
    """What is left of a front line when dates, times, people and set phrases are taken away."""
    text = _NAME_LABEL.sub("", line)
    if LABELLED.match(text):
        text = text.partition(":")[2]
    for one in find_form_dates(text, date(2000, 6, 1)):
        text = text.replace(one.text, "\x00")
    text = re.sub(
        r"(?i)\b(?:kl\.?|klokken)\s*\d[\d.:\s–-]*|\b(?:den|d\.)\s*(?=\x00)|\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b",
        " ",
        text,
    )
    out: list[str] = []
    for piece in re.split(r"\x00|\s[–—|-]\s|\s*[;/\n]\s*|,\s+", text):
        name = fold(_LEAD.sub("", piece.strip(" ,.:–—-|"))).strip(" ,.:–—-|")
        if not name or is_empty(name) or _PERSONAL.match(name) or emails(name) or not re.search(r"[^\W\d_]{2}", name):
            continue
        if is_template(name, whole=False) or re.fullmatch(r"\d{4}\s+\S.*|(?i:[a-zæøå]{3,9}\.?\s+(?:19|20)\d{2})", name):
            continue
        out.append(name)
    return out
