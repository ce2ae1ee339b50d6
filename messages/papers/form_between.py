"""A form answered between the quoted lines of the template: what is quoted asks, what is not answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.lines import Line, plain_lines
from messages.mail import Mail
from messages.papers.form_labels import FIELDS, match_label, match_section

_FEWEST_ANSWERED = 4
_MOST_LINES = 2000
_LONGEST_LABEL = 3  # printed lines


def form_between(mail: Mail, beside: str) -> str:
    """The form with each answer below its label, under `beside`, the sender's other words; "" where there is none."""
    for lines in _bodies(mail):
        form, answered = _form(lines[:_MOST_LINES])
        if answered >= _FEWEST_ANSWERED:
            return f"{beside}\n\n{form}".strip()
    return ""


def _bodies(mail: Mail) -> list[Sequence[Line]]:
    bodies: list[Sequence[Line]] = [plain_lines(mail.text)] if mail.text.strip() else []
    if "<blockquote" in mail.html.casefold():
        from messages.html_text import html_lines

        bodies.append(html_lines(mail.html))
    return bodies


def _form(lines: Sequence[Line]) -> tuple[str, int]:
    """The form's lines from its first label on, and how many fields are answered in the sender's own lines."""
    out: list[str] = []
    answered: set[str] = set()
    asked = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.depth:
            if out:
                out.append(line.text)
                if asked and line.text.strip():
                    answered.add(asked)
                    asked = ""
            at += 1
            continue
        label, taken = _label(lines, at)
        if label:
            match = match_label(label)
            if not (out or match or match_section(label)) and at + taken < len(lines) and lines[at + taken].depth:
                at += taken
                continue  # the words of the letter above the form
            asked = match.field if match and match.field != "other" else asked
            out += ["", label]
        elif line.text.strip() and out:
            out.append("")  # other words of the letter that is quoted
            asked = ""
        at += taken
    return "\n".join(out), len(answered & {*FIELDS, "name", "date", "remarks"})


def _label(lines: Sequence[Line], at: int) -> tuple[str, int]:
    """The label that begins in the quoted line at `at`, with a colon, and how many lines it takes ("", 1: none)."""
    for count in range(1, _LONGEST_LABEL + 1):
        part = lines[at : at + count]
        if len(part) < count or not all(one.depth and one.text.strip() for one in part):
            break
        text = " ".join(one.text.strip() for one in part)
        if match_section(text):
            return text, count
        label = match_label(text)
        ends = text.endswith((":", "?"))
        if label and (ends or not _goes_on(lines, at + count)):
            return text if ends else f"{text}:", count
        if ":" in text and (before := text.partition(":")[0]) and match_label(before):
            return text, count  # filled in as far as it was known
        if ends and re.match(r"[A-ZÆØÅ]", text) and not re.search(r"\w{2}[.!?]\s+[A-ZÆØÅ]", text):
            return text, count
    return "", 1


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether the quoted line there looks like the rest of a sentence."""
    return at < len(lines) and bool(lines[at].depth) and bool(re.match(r"\s*[a-zæøå(]", lines[at].text))
