"""What a form says to those who fill it in, taken out before it is read: a column of guidance beside the answers, and
the letter head above the form with the sender's own date and office."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from messages.papers.form_dates import find_form_dates
from messages.papers.form_labels import FIELDS, fold_label, match_label, match_section
from messages.papers.form_lines import cell_lines, is_label, split_line
from messages.papers.form_values import emails
from messages.papers.model import Block, Cell, Paper, Paragraph, Table

_FEWEST_ROWS = 4
_MOST_HEAD_LINES = 14
_FEWEST_BELOW = 6


def without_guiding_columns(paper: Paper) -> Paper:
    """`paper` with its tables without the column, behind that of the labels, that only says how to answer."""
    blocks = tuple(_without_column(one) if isinstance(one, Table) and one.ruled else one for one in paper.blocks)
    return replace(paper, blocks=blocks)


def without_letter_head(paper: Paper) -> Paper:
    """`paper` without the date, reference and case worker above the form, where the form below answers for itself."""
    at = next((number for number, one in enumerate(paper.blocks[:_MOST_HEAD_LINES]) if _begins_form(one)), 0)
    if not at or _labelled(paper.blocks[at:]) < _FEWEST_BELOW:
        return paper
    head = tuple(one for one in paper.blocks[:at] if not (isinstance(one, Paragraph) and _of_a_letter(one.text)))
    return paper if len(head) == at else replace(paper, blocks=(*head, *paper.blocks[at:]))


def _without_column(table: Table) -> Table:
    rows = [row for row in table.rows if len(row) == _COLUMNS and is_label(cell_lines(row[0]))]
    if len(rows) < _FEWEST_ROWS:
        return table
    named = next((at for row in table.rows[:2] for at in _guiding_heads(row)), 0)
    column = named or next((at for at in (1, 2) if _guides(rows, at)), 0)
    if not column or any(_answers(cell_lines(row[column])) for row in rows):
        return table
    return replace(
        table,
        rows=tuple(
            (*row[:column], *row[column + 1 :])
            if len(row) == _COLUMNS and (cell_lines(row[0]) or cell_lines(row[_COLUMNS - column]))
            else row
            for row in table.rows
        ),
    )


_COLUMNS = 3


def _guiding_heads(row: Sequence[Cell]) -> list[int]:
    """The columns, behind the first, that a row of headings calls guidance."""
    if len(row) != _COLUMNS:
        return []
    return [at for at in (1, 2) if _HEADS_GUIDANCE.fullmatch(fold_label(" ".join(cell_lines(row[at]))))]


def _guides(rows: Sequence[Sequence[Cell]], at: int) -> bool:
    """Whether a column holds nothing but words of guidance, and the other one what only an answer can be."""
    said = [" ".join(lines) for row in rows if (lines := cell_lines(row[at]))]
    guiding = sum(1 for text in said if _GUIDES.match(text))
    answers = [lines for row in rows if (lines := cell_lines(row[_COLUMNS - at]))]
    return (
        len(said) * 4 >= len(rows) * 3
        and guiding * 2 >= len(said)
        and sum(map(_answers, answers)) >= _ONLY_ANSWERS
        and len(answers) * 2 >= len(rows)
    )


_ONLY_ANSWERS = 2


def _answers(lines: Sequence[str]) -> bool:
    """Whether a cell holds what guidance never does: an address of mail, or a day."""
    text = " ".join(lines)
    return not _EXAMPLE.search(text) and bool(emails(text) or find_form_dates(text))


_EXAMPLE = re.compile(r"(?i)\b(?:f\.? ?eks\.?|fx|eksempel\w*|eksempelvis|e\.g\.)")
_HEADS_GUIDANCE = re.compile(
    r"(?:vejledning|vejledende tekst|hjælp|hjaelp|hjælpetekst|hjaelpetekst|forklaring|hvad skal der stå|instruktion|"
    r"sådan udfylder du|sådan udfyldes (?:feltet|det)|udfyldningsvejledning|bemærkninger til udfyldelse|guidance|help|"
    r"instructions?|explanation)(?: til (?:udfyldelse|feltet|udfyldning))?"
)
_GUIDES = re.compile(
    r"\W*(?:angiv|skriv|vælg|udfyld(?:es)?|anfør|beskriv|indsæt|indtast|oplys|notér|noter|nævn|husk|sæt|brug|kopi[eé]r|"
    r"fx|f\.? ?eks\.?|jf\.?|som (?:det|den|de|i)\b|(?:den|de|det) (?:person|personer|sted|dag|dato|der|som)\b|"
    r"kort(?:fattet)?\b|navnet? (?:på|og)\b|dato(?:en)? for\b|(?:fulde? )?navn, |vej(?:navn)?,|gade,|vejnavn|"
    r"hvem\b|hvad\b|hvilke[nt]?\b|hvornår\b|her\b|se\b|"
    r"tilbuddets\b|tilsynets\b|kun\b|alle\b|gerne\b|højst\b|maks\b|mindst\b|én\b|state|enter|write|choose|e\.g\.|as\b)",
    re.IGNORECASE,
)


def _begins_form(block: Block) -> bool:
    """Whether a block is the form's title, the heading of its first part, or its table."""
    if not isinstance(block, Paragraph):
        return isinstance(block, Table)
    return match_section(block.text) == "general" or bool(_TITLE.match(block.text))


_TITLE = re.compile(r"(?i)\s*(?:skabelon|skema|formular|dokumentation)\b.*\b(?:tilsyn\w*|dialogmøde\w*|dokumentation)")


def _labelled(blocks: Sequence[Block]) -> int:
    """How many fields have a label in `blocks`; the meeting's day must be one of them."""
    found: set[str] = set()
    for block in blocks:
        if isinstance(block, Paragraph):
            labels = [one[0] for line in block.text.split("\n") if (one := split_line(line))]
        elif isinstance(block, Table):
            labels = [label for row in block.rows for cell in row if (label := match_label(" ".join(cell_lines(cell))))]
        else:
            labels = []
        found.update(one.field for one in labels if one.field in FIELDS)
    return len(found) if "meeting_date" in found else 0


def _of_a_letter(text: str) -> bool:
    """Whether a line names the letter's own day, reference, case worker or telephone."""
    return bool(_LETTER_LINE.match(text)) and "\n" not in text.strip()


_LETTER_LINE = re.compile(
    r"\s*(?:dato|den|sagsbehandler|sagsnr|sagsnummer|sags-?id|journalnr|journalnummer|j\. ?nr|"
    r"jr\.? ?nr|dok(?:ument)?\.? ?nr|"
    r"(?:vores|deres|jeres) ref(?:erence)?|ref(?:erence)?|direkte (?:telefon|tlf)|telefon|tlf|kontor|afdeling|side|"
    r"e-?mail|mail|cvr(?:-?nr)?|ean(?:-?nr)?)\.?\s*(?:[:\t]|\s\d)",
    re.IGNORECASE,
)
