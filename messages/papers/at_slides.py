"""Reads AT's slides (annex 5): whose they are, the meeting's day, and the topics the inspector added.

The template's own text (`at_template.txt`, an empty line between slides, the first line of each its title) is no topic,
nor are titles, names, dates, page numbers and courtesies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from messages.papers.form_dates import find_form_dates
from messages.papers.form_values import emails, fold, is_empty, unbulleted
from messages.papers.house_names import looks_like_house, mentions_house, same_house
from messages.papers.model import Block, Cell, Paper, Paragraph, Slide, Table, paragraphs, size, unwrapped

REQUIRED = ("institution", "topics")


@dataclass(frozen=True, kw_only=True)
class AtSlides:
    """The slides as read; "" or () where nothing was found. `template_lines` counts the template's lines that are
    there (none: these may be other slides); `doubts` are reasons to ask a person."""

    institution: str = ""
    meeting_date: date | None = None
    topics: tuple[str, ...] = ()
    template_lines: int = 0
    doubts: tuple[tuple[str, str], ...] = ()


def read_at_slides(paper: Paper, *, institution: str | None = None, near: date | None = None) -> AtSlides:
    """What `paper` says. `institution` is the one the case is about, to be recognised among other names; `near` the
    meeting's day, for dates without a year."""
    if size(paper.blocks) > _MOST_LINES:
        return AtSlides(doubts=((paper.name, "flere linjer end slides har"),))
    slides = [block for block in paper.blocks if isinstance(block, Slide)]
    if not slides:
        slides = _pages(unwrapped(paper.blocks))
    opening = slides[0] if slides and _is_opening(slides[0]) else None
    rest = slides[1:] if opening and len(slides) > 1 else slides
    front = _front_lines(opening) if opening else []
    labelled = [line for slide in slides for line in _body(slide) if _LABELLED.match(line)]
    day, doubts = _day(front + labelled, near)
    name = _institution([*labelled, *front], institution)
    topics: list[str] = []
    for slide in rest:
        topics += _added(slide)
    if opening:
        topics += [line for note in opening.notes for line in _items(note) if not _is_template(line, whole=False)]
    own = [topic for topic in topics if not _is_no_topic(topic, name)]
    count = sum(
        1 for slide in slides for line in [slide.title, *_body(slide)] if line and _is_template(line, whole=False)
    )
    return AtSlides(
        institution=name,
        meeting_date=day,
        topics=tuple(_unique(own)),
        template_lines=count,
        doubts=doubts,
    )


_LONGEST_LINE = 3000
_MOST_LINES = 2500


@cache
def template_slides() -> tuple[tuple[str, ...], ...]:
    """The template's slides; the first line of each is its title."""
    text = Path(__file__).with_name("at_template.txt").read_text("utf-8")
    return tuple(
        tuple(line.strip() for line in block.split("\n") if line.strip()) for block in text.strip().split("\n\n")
    )


# ------------------------------------------------------------------ the template


@cache
def _template_lines() -> frozenset[str]:
    return frozenset(_plain(line) for slide in template_slides() for line in slide[1:])


@cache
def _template_titles() -> frozenset[str]:
    return frozenset(_plain(slide[0]) for slide in template_slides())


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


@lru_cache(maxsize=4096)
def _is_template(text: str, *, whole: bool) -> bool:
    """Whether `text` is the template's: one of its lines, or (unless `whole`) a title or any longer piece of it."""
    from rapidfuzz import fuzz, process

    plain = _plain(text[:_LONGEST_LINE])
    known = _template_lines() if whole else _template_lines() | _template_titles()
    if not plain or plain in known:
        return True
    threes = _threes(plain)
    shared = len(threes & _template_threes())
    if shared == 0 and len(plain) > 60:
        return False  # most lines: no need to compare letter by letter
    if process.extractOne(plain, known, scorer=fuzz.ratio, score_cutoff=92):
        return True
    # Three words in a row that the template has too: nearly all of a piece of it, few of a sentence of one's own.
    return not whole and len(threes) >= 3 and shared >= 0.65 * len(threes)


def _threes(plain: str) -> frozenset[tuple[str, ...]]:
    words = plain.split()
    return frozenset(tuple(words[at : at + 3]) for at in range(len(words) - 2))


@cache
def _template_threes() -> frozenset[tuple[str, ...]]:
    lines = [_plain(line) for slide in template_slides() for line in slide]
    return frozenset(three for line in lines for three in _threes(line))


def _remainder(text: str) -> str:
    """What was written behind a line of the template, "" where that is not how `text` begins."""
    for slide in template_slides():
        for line in slide[1:]:
            start = line.rstrip(".:")
            if len(start) > 15 and text.startswith(start) and len(_plain(text[len(start) :]).split()) >= 2:
                return text[len(start) :].strip(" .:;,–—-")
    return ""


# ------------------------------------------------------------------ slides


def _pages(blocks: tuple[Block, ...]) -> list[Slide]:
    """Upright pages (handouts, a document): each template title or heading begins a slide."""
    slides: list[Slide] = []
    title, body = "", list[Block]()
    for block in blocks:
        if isinstance(block, Paragraph) and (block.role == "heading" or _plain(block.text) in _template_titles()):
            if title or body:
                slides.append(Slide(title=title, blocks=tuple(body)))
            title, body = block.text, []
        else:
            body.append(block)
    if title or body:
        slides.append(Slide(title=title, blocks=tuple(body)))
    return slides


def _is_opening(slide: Slide) -> bool:
    """The first slide is the front page unless it already holds a list."""
    lines = _body(slide)
    if _plain(slide.title) in _template_titles() - {_plain(template_slides()[0][0])}:
        return False
    return len(lines) <= 6


def _front_lines(slide: Slide) -> list[str]:
    title = [] if _is_template(slide.title, whole=False) else [slide.title]
    return [line for line in [*title, *_body(slide)] if line.strip() and not _is_template(line, whole=False)]


def _body(slide: Slide) -> list[str]:
    return [line for paragraph in paragraphs(slide.blocks) for line in paragraph.text.split("\n") if line.strip()]


def _added(slide: Slide) -> list[str]:
    """The topics on one slide: what stands on it, in its tables and notes beyond the template."""
    title = _plain(slide.title)
    lines = _body(slide)
    # A slide of the template may have been given another title: then most of what stands on it gives it away.
    from_template = (title in _template_titles() and title != _plain(template_slides()[-1][0])) or (
        sum(_is_template(line, whole=False) and len(line.split()) > 4 for line in lines) * 2 > len(lines)
    )
    found: list[str] = []
    said = False
    for block in slide.blocks:
        if isinstance(block, Table):
            rows = _table_topics(block)
            found += [row for row in rows if not _is_template(row, whole=not from_template)]
            said = said or bool(rows)
        elif isinstance(block, Paragraph):
            said = True
            for line in _items(block):
                extra = _remainder(line)
                if extra and not _is_template(extra, whole=False):
                    found.append(extra)
                elif not _is_template(line, whole=not from_template):
                    found.append(line)
    if not said and slide.title and not _is_template(slide.title, whole=False) and not _HEADING.search(slide.title):
        found.append(slide.title)
    found = _without_leads(found)
    return found + [line for note in slide.notes for line in _items(note) if not _is_template(line, whole=False)]


def _items(paragraph: Paragraph) -> list[str]:
    """The lines of a paragraph without bullets; "Emner: a; b" gives a and b."""
    out: list[str] = []
    for line in paragraph.text.split("\n"):
        text = fold(unbulleted(line))
        label = _TOPIC_LABEL.match(text)
        if label:
            text = text[label.end() :]
            out += [part.strip() for part in text.split(";") if part.strip()]
        elif text:
            out.append(text)
    return [text for text in out if not is_empty(text)]


def _without_leads(lines: list[str]) -> list[str]:
    """Lines that only lead in what follows ("På mødet talte vi om:") are headings."""
    return [line for at, line in enumerate(lines) if not (line.endswith(":") and at + 1 < len(lines))]


def _table_topics(table: Table) -> list[str]:
    """The topics of a table: the column headed as such, else the first that holds words, a row a topic."""
    rows = [[_cell_text(cell) for cell in row] for row in table.rows]
    if not rows:
        return []
    head = next((at for at, text in enumerate(rows[0]) if _TOPIC_HEAD.fullmatch(_plain(text))), None)
    if head is not None:
        return [row[head] for row in rows[1:] if head < len(row) and row[head]]
    if len(rows) > 1 and sum(bool(_COLUMN_HEAD.fullmatch(_plain(text))) for text in rows[0]) * 2 >= max(
        1, len(rows[0])
    ):
        rows = rows[1:]
    topics: list[str] = []
    for row in rows:
        said = [text for text in row if text and not re.fullmatch(r"[\d.)\s]+", text)]
        if said and len(said) > 1 and _TOPIC_HEAD.fullmatch(_plain(said[0])):
            topics += said[1:]
        elif said:
            topics.append(said[0])
    return topics


def _cell_text(cell: Cell) -> str:
    text = fold(
        " ".join(unbulleted(line) for paragraph in paragraphs(cell.blocks) for line in paragraph.text.split("\n"))
    )
    return "" if is_empty(text) else text


_TOPIC_LABEL = re.compile(
    r"(?:(?:konkrete |drøftede |særlige |øvrige )?(?:emner|temaer|punkter|topics)"
    r"(?: (?:drøftet|fra mødet|på mødet|til mødet|hos jer|som (?:vi|blev) \w+))?|drøftet(?: på mødet)?|"
    r"vi (?:talte om|drøftede)(?: på mødet)?|de emner,? (?:som )?i talte om på mødet)\s*[:–-]\s*(?=\S)",
    re.IGNORECASE,
)
# What heads a slide of topics that was left without any.
_HEADING = re.compile(
    r"\b(?:emner?|temaer?|punkter|hos jer|jeres|tale(?:r)? om|tager op|drøfte[rst]?|dagsorden|konkret\w*|topics|"
    r"dialogmøde\w*)\b",
    re.IGNORECASE,
)
_TOPIC_HEAD = re.compile(
    r"(?:konkrete? |drøftede |vores |valgte )?(?:emner?|temaer?|punkter?|topics?|problem(?:stilling(?:er)?)?|"
    r"udfordring(?:er)?|hvad vi drøftede|drøftet)(?: hos jer| på mødet| vi drøftede)?"
)
_COLUMN_HEAD = re.compile(
    r"(?:nr|ansvarlig|hvem|hvornår|frist|bemærkning(?:er)?|aftale[rt]?|opfølgning|status|det så vi|observation(?:er)?|"
    r"handling(?:er)?|kommentar(?:er)?|tiltag|dato|responsible|action|vurdering|anbefaling(?:er)?)"
)


# ------------------------------------------------------------------ whose and when

_HOUSE_LABEL = (
    r"(?:virksomhed(?:ens navn|snavn)?|(?:bo)?tilbud(?:dets navn)?|institution(?:ens navn)?|bosted(?:ets navn)?)"
)
_LABELLED = re.compile(
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


_AROUND_DATES = re.compile(
    r"\b(?:kl\.?|klokken)\s*\d[\d.:\s–-]*|\b(?:den|d\.)\s*(?=\x00)|\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b",
    re.IGNORECASE,
)


def _day(lines: list[str], near: date | None) -> tuple[date | None, tuple[tuple[str, str], ...]]:
    found = [one for line in lines for one in find_form_dates(line, near)]
    days = list(dict.fromkeys(one.day for one in found if one.day))
    doubts = [(one.text.strip(), one.doubt) for one in found if one.doubt]
    if near in days:
        return near, tuple(doubts)
    if len(days) > 1:
        doubts.append(("; ".join(day.isoformat() for day in days), "mere end én dato"))
    return (days[0] if days else None), tuple(doubts)


def _institution(lines: list[str], known: str | None) -> str:
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
        if _is_template(name, whole=False) or re.fullmatch(r"\d{4}\s+\S.*", name):
            continue
        out.append(name)
    return out


# ------------------------------------------------------------------ what is no topic

_COURTESY = re.compile(
    r"(?:(?:mange )?tak for .{0,40}|tak!?|spørgsmål\W*|pause|velkommen.{0,40}|præsentation(?:srunde)?|dagsorden|"
    r"program|"
    r"agenda|kontakt(?:oplysninger)?|kontakt(?:oplysninger)?:.{0,60}|evt\.?|eventuelt|farvel|(?:side|slide|page) "
    r"\d+(?: (?:af|of) \d+)?|\d+|thank you.{0,20}|questions\W*|læs mere.{0,80}|https?://\S+|www\.\S+|tlf\.?.{0,30}|"
    r"(?:arbejds|social)tilsynet.{0,25}|tilsynscenter .{0,20}|socialstyrelsen|at\.dk|v/.{0,60}|"
    r"(?:tilsynsførende|deltagere):.{0,90})",
    re.IGNORECASE,
)


def _is_no_topic(text: str, house: str) -> bool:
    plain = fold(text).strip(" .")
    if _COURTESY.fullmatch(plain) or is_empty(plain) or _LABELLED.match(plain):
        return True
    if house and same_house(plain, house) and len(plain) <= len(house) + 15:
        return True
    rest = plain
    for one in find_form_dates(plain, date(2000, 6, 1)):
        rest = rest.replace(one.text.strip(), "")
    return not re.search(r"[^\W\d_]{2}", rest)


def _unique(topics: list[str]) -> list[str]:
    return list({_plain(topic): topic for topic in reversed(topics)}.values())[::-1]
