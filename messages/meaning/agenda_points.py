"""The points for an agenda that a reply names, cut out of its words as a person would copy them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from messages.meaning.agenda_patterns import (
    LEAD,
    MANY,
    NO_POINT,
    NUMBERED,
    PROSE,
    QUOTED,
    REASON,
    SOMEBODY,
    SPLIT,
    SUBJECT,
    TAIL,
    THAT,
    VAGUE,
)
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.text import Sentence, words_of

_LONGEST = 600  # characters: a longer sentence is no point of an agenda
_SHORTEST = 3


@dataclass(frozen=True, kw_only=True)
class Points:
    """The points in their order, the stretches of the text they stand in, the sentences (numbers) that name them."""

    points: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    proposals: frozenset[int] = frozenset()


def listed(findings: Findings) -> Points:
    """Items on lines of their own: bulleted, or plain lines under a line that ends with a colon."""
    bullets = [n for n, s in enumerate(findings.sentences) if s.bullet] or _under_colon(findings)
    points, spans = [], []
    for number in bullets:
        sentence = findings.sentences[number]
        end = _line_end(findings, number)
        points.append(" ".join(findings.text[sentence.start : end].split()).strip().rstrip(".;,"))
        spans.append((sentence.start, end))
    head = {bullets[0] - 1} if bullets and bullets[0] and findings.sentences[bullets[0] - 1].colon else set()
    return Points(points=tuple(p for p in points if p), spans=tuple(spans), proposals=frozenset(bullets) | head)


def told(findings: Findings, adds: Iterable[Hit]) -> Points:
    """Points in running text, in sentences with one of the cues `adds`: "et punkt om …", "to ting: … og …"."""
    fine = {h.sentence for h in findings.of("agenda.approved")}
    points: list[str] = []
    spans: list[tuple[int, int]] = []
    proposals: set[int] = set()
    for number in sorted({h.sentence for h in adds}):
        sentence = findings.sentences[number]
        if number in proposals or _asks(sentence):
            continue
        raw = findings.text[sentence.start : _line_end(findings, number)]
        if len(raw) > _LONGEST:
            continue
        found = _in_sentence(raw, question=sentence.question)
        if found:
            points += [p for p, _, _ in found]
            spans += [(sentence.start + a, sentence.start + b) for _, a, b in found]
            proposals.add(number)
            continue
        for later in () if number in fine else _announced(findings, number):
            behind = findings.sentences[later]
            end = _line_end(findings, later)
            points.append(findings.text[behind.start : end].strip().rstrip(".;,"))
            spans.append((behind.start, end))
            proposals |= {number, later}
    return Points(points=tuple(points), spans=tuple(spans), proposals=frozenset(proposals))


def _asks(sentence: Sentence) -> bool:
    """ "Hvem holder oplægget?" asks; "kan vi nå at tale om alarmer?" proposes."""
    return sentence.question and sentence.words[0] in _ASKING


_ASKING = words_of("hvem hvad hvor hvordan hvornaar hvorfor hvilken hvilket hvilke hvis er har skal bliver kommer mon")


def _line_end(findings: Findings, number: int) -> int:
    """To the end of the item: the closing mark too ("… politiet har været her?")."""
    end = findings.sentences[number].end
    while end < len(findings.text) and findings.text[end] in '?!)"”»':
        end += 1
    return end


def _under_colon(findings: Findings) -> list[int]:
    text = findings.text
    for number, sentence in enumerate(findings.sentences[:-1]):
        behind = text[sentence.end : findings.sentences[number + 1].start]
        if not sentence.colon or "\n" not in behind:
            continue
        out = []
        for later in range(number + 1, len(findings.sentences)):
            begin = findings.sentences[later].start
            gap = text[findings.sentences[later - 1].end : begin]
            if later > number + 1 and ("\n\n" in gap or "\n" not in gap):
                break
            out.append(later)
        return out
    return []


_ANNOUNCES = re.compile(
    r"(?<!\bde )(?<!alle )(?<!jeres )\b(?:et|ét|en|to|tre|fire|fem|nogle|par|følgende|flere|disse|\d)\s+"
    r"(?:\w+\s+){0,2}?"
    r"(?:punkt|pkt\.?|punkter|emner?|ting|ønsker?|forslag|temaer?|tilføjelser?)\b[^:]{0,25}$",
    re.I,
)
_FINITE = words_of(
    "er var har havde vil ville skal skulle kan kunne maa boer ses ser glaeder kommer tager haaber synes mener tak "
    "hilsen vi jeg i mvh vh resten ellers det den der serveres hoejagtelse venlig god godt fint ok"
)
_MOST_WORDS = 10
_FEWEST = 2


def _announced(findings: Findings, number: int) -> list[int]:
    """ "Vi ønsker to punkter mere. Risikovurdering. Samarbejde med politiet": the short sentences behind."""
    text = findings.text
    if not _ANNOUNCES.search(text[findings.sentences[number].start : findings.sentences[number].end]):
        return []
    out = []
    for later in range(number + 1, len(findings.sentences)):
        words = findings.sentences[later].words
        if len(words) > _MOST_WORDS or not _FINITE.isdisjoint(words) or findings.sentences[later].question:
            break
        if len(words) < _FEWEST and len(words[0]) <= _SHORT_WORD:
            break
        out.append(later)
    return out


_SHORT_WORD = 6  # letters


def _in_sentence(raw: str, *, question: bool) -> list[tuple[str, int, int]]:
    """The points of one sentence with their places in it."""
    quoted = [(q["x"].strip(" .,"), q.start("x"), q.end("x")) for q in QUOTED.finditer(raw)]
    if quoted:
        return quoted
    head, colon, behind = raw.partition(":")
    if colon and behind.strip():
        if question and _LETS.match(behind):
            return []
        at = len(head) + 1
        pieces = [p.strip(" ,;") for p in NUMBERED.split(behind) if p.strip(" ,;")]
        if len(pieces) > 1:
            return _placed(pieces, at, len(raw))
        text = _clean(behind)
        return _placed(_parted(text, head), at, at + len(behind)) if _is_point(text) else []
    match = _best(raw, question=question)
    if match is None:
        return []
    text = _clean(match["x"])
    if not _is_point(text):
        return []
    return _placed(_parted(text, raw[: match.start("x")]), match.start("x"), match.start("x") + len(match["x"]))


def _best(raw: str, *, question: bool) -> re.Match[str] | None:
    about = PROSE[0].search(raw)
    if about is not None:
        return about
    lead = LEAD.match(raw)
    for found in (THAT.search(raw), SUBJECT.match(raw, lead.end() if lead else 0)):
        if found is not None and _is_point(_clean(found["x"])) and not SOMEBODY.search(found["x"]):
            return found
    match = next((m for p in PROSE[1:] if (m := p.search(raw))), None)
    if match is None or ((question or _MAY.search(raw)) and SOMEBODY.search(match["x"])):
        return None
    return match


_LETS = re.compile(r"\s*(?:må|kan|kunne|skal|vil|er|har) (?:vi|jeg|i|der|man)\b", re.I)
_MAY = re.compile(r"\b(?:må|kan|kunne) (?:vi|jeg|der)\b", re.I)


def _clean(text: str) -> str:
    text = " ".join(text.split())
    reason = REASON.search(text)
    # "… hvad vi gør, hvis politiet ikke kommer": the point itself.
    if reason and not (_WONDERS.match(text) and reason[0].lower().startswith(", hvis")):
        text = text[: reason.start()] + text[reason.end() :]
    return TAIL.sub("", text).strip(" .,:;")


_WONDERS = re.compile(r"(?:hvad|hvordan|hvem|hvor|hvornår|hvilke[nt]?)\b", re.I)


def _is_point(text: str) -> bool:
    return len(text) >= _SHORTEST and text.lower() not in VAGUE and not NO_POINT.match(text)


def _parted(text: str, before: str) -> list[str]:
    pieces = SPLIT.split(text) if (MANY.search(before) or ";" in text) else [text]
    return [p.strip(" .") for p in pieces if p.strip(" .")]


def _placed(points: list[str], begin: int, end: int) -> list[tuple[str, int, int]]:
    return [(p, begin, end) for p in points]
