"""Reads AT's slides (annex 5): whose they are, the meeting's day, and the topics the inspector added.

The template's own text (`at_template.txt`, an empty line between slides, the first line of each its title) is no topic,
nor are titles, names, dates, page numbers and courtesies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from messages.papers.form_dates import find_form_dates
from messages.papers.form_values import fold, is_empty, unbulleted
from messages.papers.house_names import same_house
from messages.papers.model import Block, Cell, Paper, Paragraph, Slide, Table, paragraphs, size, unwrapped
from messages.papers.slide_front import LABELLED, find_day, find_house
from messages.papers.slide_template import (
    is_fragment,
    is_template,
    plain,
    template_pieces,
    template_slides,
    template_titles,
    written_behind,
)

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
        return AtSlides(doubts=((paper.name, "more lines than slides have"),))
    slides = [block for block in paper.blocks if isinstance(block, Slide)]
    if not slides:
        slides = _pages(unwrapped(paper.blocks))
    known = template_pieces([line for slide in slides for line in _told(slide)])
    slides = _without_pieces(slides, known)
    opening = slides[0] if slides and _is_opening(slides[0]) else None
    rest = slides[1:] if opening and len(slides) > 1 else slides
    front = _front_lines(opening) if opening else []
    labelled = [line for slide in slides for line in _body(slide) if LABELLED.match(line)]
    day, doubts = find_day(front + labelled, near)
    name = find_house([*labelled, *front], institution)
    topics: list[str] = []
    for slide in rest:
        topics += _added(slide)
    if opening:
        topics += [line for note in opening.notes for line in _items(note) if not is_template(line, whole=False)]
    own = [topic for topic in topics if not _is_no_topic(topic, name)]
    shown = sum(
        1 for slide in slides for line in [slide.title, *_body(slide)] if line and is_template(line, whole=False)
    )
    if pieces := _pieces(own):
        doubts = (*doubts, ("; ".join(pieces)[:_LONGEST], "the slides' own text may stand among the topics"))
    return AtSlides(
        institution=name,
        meeting_date=day,
        topics=tuple(_unique(own)),
        template_lines=shown + len(known),
        doubts=doubts,
    )


_MOST_LINES = 2500
_LONGEST = 200


# ------------------------------------------------------------------ slides


def _pages(blocks: tuple[Block, ...]) -> list[Slide]:
    """Upright pages (handouts, a document): each template title or heading begins a slide."""
    slides: list[Slide] = []
    title, body = "", list[Block]()
    for block in blocks:
        if isinstance(block, Paragraph) and (block.role == "heading" or plain(block.text) in template_titles()):
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
    if plain(slide.title) in template_titles() - {plain(template_slides()[0][0])}:
        return False
    return len(lines) <= 6


def _front_lines(slide: Slide) -> list[str]:
    title = [] if is_template(slide.title, whole=False) else [slide.title]
    return [line for line in [*title, *_body(slide)] if line.strip() and not is_template(line, whole=False)]


def _body(slide: Slide) -> list[str]:
    return [line for paragraph in paragraphs(slide.blocks) for line in paragraph.text.split("\n") if line.strip()]


def _pieces(topics: Sequence[str]) -> list[str]:
    """The topics that look like pieces of the template; one alone only where it begins within a sentence."""
    found = [topic for topic in topics if is_fragment(topic)]
    return found if len(found) > 1 or any(" " in topic and topic[0].islower() for topic in found) else []


def _told(slide: Slide) -> list[str]:
    """All lines of a slide, its notes behind them."""
    notes = [line for note in slide.notes for line in note.text.split("\n") if line.strip()]
    return [*([slide.title] if slide.title else []), *_body(slide), *notes]


def _without_pieces(slides: Sequence[Slide], known: frozenset[int]) -> list[Slide]:
    """The slides without the lines in `known`, numbered as `_told` gives them; titles and the cells of tables stay."""
    numbers = count()

    def left(paragraph: Paragraph) -> Paragraph:
        lines = [line for line in paragraph.text.split("\n") if line.strip()]
        return replace(paragraph, text="\n".join(line for line in lines if next(numbers) not in known))

    out: list[Slide] = []
    for slide in slides:
        broken = bool(slide.title) and next(numbers) in known and plain(slide.title) not in template_titles()
        blocks: list[Block] = []
        for block in slide.blocks:
            if isinstance(block, Paragraph):
                blocks += [kept] if (kept := left(block)).text else []
            else:
                blocks.append(block)
                for _ in _body(Slide(blocks=(block,))):
                    next(numbers)
        notes = tuple(kept for note in slide.notes if (kept := left(note)).text)
        out.append(replace(slide, title="" if broken else slide.title, blocks=tuple(blocks), notes=notes))
    return out


def _added(slide: Slide) -> list[str]:
    """The topics on one slide: what stands on it, in its tables and notes beyond the template."""
    title = plain(slide.title)
    lines = _body(slide)
    # A slide of the template may have been given another title: then most of what stands on it gives it away.
    from_template = (title in template_titles() and title != plain(template_slides()[-1][0])) or (
        sum(is_template(line, whole=False) and len(line.split()) > 4 for line in lines) * 2 > len(lines)
    )
    found: list[str] = []
    said = False
    for block in slide.blocks:
        if isinstance(block, Table):
            rows = _table_topics(block)
            found += [row for row in rows if not is_template(row, whole=not from_template)]
            said = said or bool(rows)
        elif isinstance(block, Paragraph):
            said = True
            for line in _items(block):
                extra = written_behind(line)
                if extra and not is_template(extra, whole=False):
                    found.append(extra)
                elif not is_template(line, whole=not from_template):
                    found.append(line)
    if not said and slide.title and not is_template(slide.title, whole=False) and not _HEADING.search(slide.title):
        found.append(slide.title)
    found = _without_leads(found)
    return found + [line for note in slide.notes for line in _items(note) if not is_template(line, whole=False)]


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
    head = next((at for at, text in enumerate(rows[0]) if _TOPIC_HEAD.fullmatch(plain(text))), None)
    if head is not None:
        return [row[head] for row in rows[1:] if head < len(row) and row[head]]
    if len(rows) > 1 and sum(bool(_COLUMN_HEAD.fullmatch(plain(text))) for text in rows[0]) * 2 >= max(1, len(rows[0])):
        rows = rows[1:]
    topics: list[str] = []
    for row in rows:
        said = [text for text in row if text and not re.fullmatch(r"[\d.)\s]+", text)]
        if said and len(said) > 1 and _TOPIC_HEAD.fullmatch(plain(said[0])):
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
    line = fold(text).strip(" .")
    if _COURTESY.fullmatch(line) or is_empty(line) or LABELLED.match(line):
        return True
    if house and same_house(line, house) and len(plain(line).split()) <= len(plain(house).split()):
        return True
    rest = line
    for one in find_form_dates(line, date(2000, 6, 1)):
        rest = rest.replace(one.text.strip(), "")
    return not re.search(r"[^\W\d_]{2}", rest)


def _unique(topics: list[str]) -> list[str]:
    return list({plain(topic): topic for topic in reversed(topics)}.values())[::-1]
