"""The points for an agenda that a reply names, cut out of its words as a person would copy them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from messages.meaning.agenda_lists import announces, on_one_line
from messages.meaning.agenda_patterns import (
    AFTER_BUT,
    COUNTED_HEAD,
    JUDGED,
    LEAD,
    MANY,
    NAMED_POINT,
    NO_POINT,
    NUMBERED,
    ONE_OTHER,
    PROSE,
    QUOTED,
    REASON,
    SOMEBODY,
    SPLIT,
    SPLIT_WIDE,
    SUBJECT,
    TAIL,
    TAKEN_UP,
    THAT,
    VAGUE,
)
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, whole
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
    bullets = [n for n, s in enumerate(findings.sentences) if s.bullet] or _under_colon(findings) or _lines(findings)
    points, spans = [], []
    for number in bullets:
        sentence = findings.sentences[number]
        end = _line_end(findings, number)
        for start, close in on_one_line(findings, sentence, end) if len(bullets) == 1 else [(sentence.start, end)]:
            points.append(" ".join(findings.text[start:close].split()).strip().rstrip(".;,"))
            spans.append((start, close))
    head = {bullets[0] - 1} if bullets and bullets[0] and announces(findings.sentences[bullets[0] - 1]) else set()
    return Points(points=tuple(p for p in points if p), spans=tuple(spans), proposals=frozenset(bullets) | head)


def counted(findings: Findings) -> list[Hit]:
    """ "Jeg har to: … og …": the sentences that say how many there are, and then which."""
    return [
        whole(number, sentence, "agenda.add")
        for number, sentence in enumerate(findings.sentences)
        if not sentence.question and COUNTED_HEAD.match(findings.text, sentence.start, sentence.end)
    ]


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


def _lines(findings: Findings) -> list[int]:
    """ "Vi har tre ting på hjerte.", and as many lines behind as were announced, each a sentence of its own."""
    text = findings.text
    for number, sentence in enumerate(findings.sentences):
        told = _COUNTED.search(text[sentence.start : sentence.end])
        if told is None:
            continue
        many = _HOW_MANY[told[1].lower()]
        ends = [findings.sentences[n].end for n in range(number, min(number + many, len(findings.sentences)))]
        behind = list(range(number + 1, number + many + 1))
        if behind[-1] >= len(findings.sentences):
            return []
        apart = all(
            "\n" in text[end : findings.sentences[later].start] for end, later in zip(ends, behind, strict=True)
        )
        short = all(len(findings.sentences[n].words) <= _LINE for n in behind)
        told_of = any(
            findings.sentences[n].question or findings.negators[n] or findings.sentences[n].words[0] in _TELLS
            for n in behind
        )
        return behind if apart and short and not told_of else []
    return []


_LINE = 15  # words
_TELLS = words_of("den det vi jeg i de der hvem hvornaar hvis mvh vh hilsen")
_ANNOUNCES = re.compile(
    r"(?<!\bde )(?<!alle )(?<!jeres )\b(?:et|ét|en|to|tre|fire|fem|nogle|par|følgende|flere|disse|\d)\s+"
    r"(?:\w+\s+){0,2}?"
    r"(?:punkt|pkt\.?|punkter|emner?|ting|ønsker?|forslag|temaer?|tilføjelser?)\b[^:]{0,25}$",
    re.I,
)
_COUNTED = re.compile(
    r"(?<!\bde )(?<!alle )(?<!jeres )\b(to|tre|fire|fem|2|3|4|5)\s+(?:\w+\s+){0,2}?"
    r"(?:punkter|emner|ting|ønsker|forslag|temaer|tilføjelser)\b[^:]{0,25}$",
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
    pair = ONE_OTHER.search(raw)
    if pair is not None:
        both = [(_clean(pair[name]), pair.start(name), pair.end(name)) for name in ("x", "y")]
        judged = any(JUDGED.match(text) or not _is_point(text) for text, _, _ in both)
        return [] if judged else both
    head, colon, behind = raw.partition(":")
    if colon and behind.strip():
        if question and (_LETS.match(behind) or "spørgsmål" in head.lower()):
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


_TELLING = 3  # patterns that say what the point is: "vores ønske er …"


def _best(raw: str, *, question: bool) -> re.Match[str] | None:
    about = next((m for p in PROSE[:_TELLING] if (m := p.search(raw))), None)
    if about is not None:
        return about
    lead = LEAD.match(raw)
    but = AFTER_BUT.match(raw)
    behind = SUBJECT.match(raw, but.end()) if but else None
    for found in (THAT.search(raw), behind, SUBJECT.match(raw, lead.end() if lead else 0)):
        if found is not None and _is_point(_clean(found["x"])) and not SOMEBODY.search(found["x"]):
            return found
    match = next((m for p in PROSE[_TELLING:] if (m := p.search(raw))), None)
    if match is None or ((question or _MAY.search(raw) or _BRING.match(raw)) and SOMEBODY.search(match["x"])):
        return None
    return match


_LETS = re.compile(r"\s*(?:må|kan|kunne|skal|vil|er|har) (?:vi|jeg|i|der|man)\b", re.I)
_BRING = re.compile(r"\W*(?:tag|medbring)\b", re.I)  # "tag også beboerne med"
_MAY = re.compile(r"\b(?:må|kan|kunne) (?:vi|jeg|der)\b", re.I)


def _clean(text: str) -> str:
    text = " ".join(text.split())
    reason = REASON.search(text)
    # "… hvad vi gør, hvis politiet ikke kommer": the point itself.
    if reason and not (_WONDERS.match(text) and reason[0].lower().startswith(", hvis")):
        text = text[: reason.start()] + text[reason.end() :]
    text = TAIL.sub("", text).strip(" .,:;")
    text = NAMED_POINT.sub("", text)
    taken = TAKEN_UP.fullmatch(text)
    return taken["x"] if taken else text


_WONDERS = re.compile(r"(?:hvad|hvordan|hvem|hvor|hvornår|hvilke[nt]?)\b", re.I)


def _is_point(text: str) -> bool:
    return len(text) >= _SHORTEST and text.lower() not in VAGUE and not NO_POINT.match(text)


def _parted(text: str, before: str) -> list[str]:
    many = MANY.search(before)
    if not many and ";" not in text:
        return [text.strip(" .")] if text.strip(" .") else []
    fine, wide = (_pieces(cut.split(text)) for cut in (SPLIT, SPLIT_WIDE))
    announced = _HOW_MANY.get(many[0].lower(), 0) if many else 0
    joined = " samt " in text and announced == len(wide)
    return wide if len(wide) > 1 and (joined or ";" in text) else fine


_HOW_MANY = {"to": 2, "begge": 2, "tre": 3, "fire": 4, "fem": 5, "2": 2, "3": 3, "4": 4, "5": 5}


def _pieces(parts: Iterable[str]) -> list[str]:
    return [p.strip(" .") for p in parts if p.strip(" .")]


def _placed(points: list[str], begin: int, end: int) -> list[tuple[str, int, int]]:
    return [(p, begin, end) for p in points]
