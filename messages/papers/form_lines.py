"""A label and its answer told apart, in a line, in a cell, over several lines, or in a row over a row of answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.papers.form_labels import Label, match_label, match_section
from messages.papers.form_values import BULLET, is_empty, without_guidance
from messages.papers.model import Cell, Paragraph, paragraphs

# Labels without ":" in running text must be this certain.
SURE = 93.0
LONGEST_LINE = 10_000


def cell_lines(cell: Cell) -> list[str]:
    """The lines of a cell that say something."""
    return [
        line.strip() for paragraph in paragraphs(cell.blocks) for line in paragraph.text.split("\n") if line.strip()
    ]


def cell_text(cell: Cell) -> str:
    """A cell as one line, with a bullet before it where it is a list item."""
    text = " ".join(cell_lines(cell))
    first = cell.blocks[0] if cell.blocks else None
    return f"• {text}" if isinstance(first, Paragraph) and first.role == "item" else text


def split_line(line: str, loose: frozenset[str] = frozenset()) -> tuple[Label, str] | None:
    """A line "Label: answer", also with a tab, "=" or a dash between. The answer may be empty."""
    line = line[:LONGEST_LINE]
    tabbed = 0 <= line.find("\t") < (line.find(":") % (LONGEST_LINE + 1))
    for sign in (*([r"\t+"] if tabbed else []), r":(?!//)", r"\t+", r"\s[-–—=]+(?:\s|$)", r"\?(?=\s|$)"):
        for match in re.finditer(sign, line):
            label = match_label(line[: match.start()], loose)
            if label:
                if sign.startswith(":") and (earlier := _set_off(line, match.start(), label)):
                    return earlier
                rest = line[match.end() :].strip()
                return label, "" if is_empty(rest) and len(rest) > 2 else rest
            break
    verb = re.match(r"\s*([^:]{8,80}?)\s+(?:er|bliver|is)\s+(\S.*)$", line)
    if verb and (label := match_label(verb[1])) and label.field == "survey_contact" and label.score >= SURE:
        return label, verb[2]
    return None


def _set_off(line: str, colon: int, label: Label) -> tuple[Label, str] | None:
    """ "Udbytte – godt udbytte: ledelsen …": the dash ends the label, the colon stands in the answer."""
    for dash in re.finditer(r"\s[-–—]\s", line[:colon]):
        before = match_label(line[: dash.start()])
        if before and before.field == label.field and not is_empty(line[dash.end() : colon]):
            return before, line[dash.end() :].strip()
    return None


def split_label(lines: list[str], loose: frozenset[str] = frozenset()) -> tuple[Label, list[str]] | None:
    """A cell's label and what stands in the cell behind it."""
    whole = match_label(" ".join(lines), loose)
    split = split_line(" ".join(lines), loose)
    if split and split[1] and without_guidance(split[1]) and not is_empty(split[1]):
        first = match_label(lines[0], loose) if len(lines) > 1 else None
        if first is None or first.field == split[0].field:
            behind = split_line(lines[0], loose)
            if behind is None:
                return split[0], [split[1]]
            return split[0], [line for line in (behind[1], *lines[1:]) if line]
    for count in range(1, len(lines)):
        start = match_label(" ".join(lines[:count]))
        if start and start.score >= SURE and (whole is None or start.score > whole.score + 2):
            return start, lines[count:]
    return (whole, []) if whole else None


def is_label(lines: list[str]) -> bool:
    label = match_label(" ".join(lines)) if lines else None
    return label is not None and label.score >= 90


def heads_columns(row: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Whether `row` holds labels only (of many, one may be unknown to us), with their answers in the row below."""
    if len(row) < 2 or len(row) != len(below):
        return False
    heads, answers = [cell_lines(cell) for cell in row], [cell_lines(cell) for cell in below]
    known = [label for head in heads if is_label(head) and (label := match_label(" ".join(head)))]
    asked = sum(1 for head in heads if head and not is_label(head) and _ASKS.match(head[0]))  # "Hvor ligger det"
    if (
        not all(heads)
        or not known
        or len(known) + asked < len(heads) - (len(heads) > 3)
        or all(one.field == "other" for one in known)
    ):
        return False
    if (
        match_label(" ".join(heads[1]))
        and len(row) == 2
        and heads[1][-1].rstrip()[-1:] != ":" == heads[0][-1].rstrip()[-1:]
    ):
        return False  # "Kontaktperson: | Leder": the second is an answer that happens to be a label's word
    return sum(is_label(answer) for answer in answers) * 2 < len(answers) and any(answers)


def longest_label(
    lines: list[str], loose: frozenset[str] = frozenset(), wraps: Sequence[bool] = ()
) -> tuple[Label, int] | None:
    """The label that the first one to five lines of a column make together, and how many lines it takes. `wraps`:
    which of them broke for lack of room."""
    best: tuple[float, int, Label] | None = None
    for count in range(1, len(lines) + 1):
        if not lines[count - 1]:
            break
        if count > 1 and (lines[count - 2].rstrip().endswith((":", "?")) or match_section(lines[count - 1])):
            break
        joined = " ".join(lines[:count])
        label, own = match_label(joined), match_label(lines[count - 1])
        tail = match_label(" ".join(lines[1:count])) if count > 1 else None
        broken = count > 1 and (not wraps or wraps[count - 2])
        # "Problemstillinger drøftet med" above "tilbuddet": together they are the same label, and more like it.
        same = best is not None and label is not None and label.field == best[2].field and label.score >= best[2].score
        if best is not None and own is not None and own.score >= SURE and own.field != best[2].field:
            # "Kontaktperson(er) i" above "socialtilsynet": together they are a better label than the first alone.
            better = bool(wraps) and broken and label is not None and label.score > best[2].score
            if not (broken and same) and not better:
                break  # the next label, not the rest of this one
            tail = None
        if label and tail and tail.score > label.score and not (wraps and broken and tail.field == label.field):
            continue  # a label of its own above the next one
        ends = 3.0 if joined.rstrip().endswith(":") else 0.0
        if label and (best is None or label.score + ends >= best[0]):
            best = (label.score + ends, count, label)
    if best is not None:
        return best[2], best[1]
    label = match_label(lines[0], loose)
    return (label, 1) if label else None


def labels_are_bulleted(lines: Sequence[tuple[str, bool]]) -> bool:
    labelled = [(item or bool(BULLET.match(line))) for line, item in lines if split_line(line)]
    return sum(labelled) * 2 > len(labelled)


_ASKS = re.compile(r"(?:hvor|hvem|hvad|hvilke[nt]?|hvornår|who|what|where|when)\b[^:.]{3,60}$", re.IGNORECASE)
CLOSING = re.compile(
    r"\s*(?:(?:med |de )?(?:venlig(?:e|st)?|bedste|kærlig|mange|hjertelig)\s*hils(?:en|ner)|mvh\b|vh\b|hilsen\b|"
    r"kind regards|best regards|regards\b|sendt fra min|hent outlook|--\s*$)",
    re.IGNORECASE,
)
