"""Labels and answers in running text, told by the layout: before a sign, as headings, in lines that end alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from messages.papers.form_dates import find_form_dates
from messages.papers.form_labels import FIELDS, fold_label, loose_fields, match_label, match_section
from messages.papers.form_values import BULLET, authority, is_empty
from messages.papers.model import Paragraph


@dataclass(frozen=True, kw_only=True)
class FormSlot:
    """A label as written and what stands as its answer ("" for none). `clear`: the layout leaves no doubt that the one
    is a label and the other its answer, as in a table of two columns."""

    label: str
    answer: str
    clear: bool
    printed: bool = False
    """Whether the label may be broken over printed lines."""


Relabel = Callable[[FormSlot], str]
"""A place → the label to put there, "" to leave it as it is."""


def relabelled_lines(run: Sequence[Paragraph], relabel: Relabel) -> list[Paragraph]:
    """Labels in running text: before a sign, as headings, or in lines of their own that end like other labels do."""
    lines = [(number, line) for number, one in enumerate(run) for line in one.text.split("\n")]
    if not lines:
        return []
    sign = _usual_sign([line for _, line in lines])
    ends = _usual_end([line for _, line in lines]) if not sign else ""
    headed = sum(one.role == "heading" for one in run) >= _HEADINGS
    repeated = _repeated([line for _, line in lines], sign) if sign else frozenset()
    starts: list[tuple[int, int]] = []  # line, where its label ends (-1: the whole line)
    for at, (number, line) in enumerate(lines):
        if sign and (cut := split_at(line, sign)):
            if BULLET.sub("", line[:cut].strip()) in repeated and (further := _SIGNS[sign].search(line, cut + 1)):
                cut = further.start()  # "Tilbud: navn: Engen"
            starts.append((at, cut))
        elif sign == _TAB and line.rstrip().endswith(":") and names_field(line):
            starts.append((at, -1))  # its answer stands below
        elif headed and run[number].role != "heading":
            continue
        elif not sign and _may_stand_alone(run[number], line, ends):
            starts.append((at, -1))
    new: dict[int, str] = {}
    for place, (at, cut) in enumerate(starts):
        until = starts[place + 1][0] if place + 1 < len(starts) else len(lines)
        number, line = lines[at]
        label, behind = parted(line, cut, sign) if cut >= 0 else (line.strip(), "")
        bullet = match[0] if (match := BULLET.match(label)) else ""
        below = [text for _, text in lines[at + 1 : until]]
        said = [text.strip() for text in (behind, *_until_gap(below)) if text.strip()]
        clear = bool(behind) if cut >= 0 else run[number].role == "heading" or bool(ends and label.endswith(ends))
        answer = "\n".join(said if clear else said[:1])  # below it, the next label may be unknown
        if put := relabel(FormSlot(label=label[len(bullet) :], answer=answer, clear=clear and bool(answer))):
            new[at] = f"{bullet}{put} {behind}".strip()
    texts: dict[int, list[str]] = {}
    for at, (number, line) in enumerate(lines):
        texts.setdefault(number, []).append(new.get(at, line))
    return [replace(one, text="\n".join(texts[number])) for number, one in enumerate(run)]


def _until_gap(lines: list[str]) -> list[str]:
    """The lines up to an empty one behind something."""
    for at, line in enumerate(lines):
        if not line.strip() and any(text.strip() for text in lines[:at]):
            return lines[:at]
    return lines


def parted(line: str, cut: int, sign: int) -> tuple[str, str]:
    """Label and answer of a line, without the sign between."""
    rest = line[cut:]
    match = next((found for number in ((sign,) if sign else _SIGNS) if (found := _SIGNS[number].match(rest))), None)
    return line[:cut].strip(), rest[match.end() if match else 0 :].strip()


_SIGNS = {1: re.compile(r"\s*:(?!//)"), 2: re.compile(r"\t+"), 3: re.compile(r"\s[-–—=]+(?=\s|$)")}
_LONGEST = 110
_SHORT = 70
_SENTENCE_END = re.compile(r"\w{3}[.!]$")
_FEWEST, _MANY = 4, 10
_HEADINGS = 6
_HEADS = 3


def split_at(line: str, sign: int) -> int:
    """Where the label of "Label: answer" ends, 0 where it has none. `sign` 0: whichever sign comes first."""
    for number in (sign,) if sign else _SIGNS:
        start = 0
        for match in _SIGNS[number].finditer(line[: _LONGEST + 40], 2 if line[:2].strip() in ("-", "–", "—") else 0):
            label = line[: match.start()]
            time = number == 1 and re.search(r"\d$", label) and re.match(r"\s*:\d\d", line[match.start() :])
            if not label.strip() or len(label) > _LONGEST or time:
                break
            # "Vurdering: hvad fik de ud af det?: Meget": a question before a later colon belongs to the label.
            if start and not label.rstrip().endswith("?") and not _PART_OF_LABEL.match(line[start : match.start()]):
                break
            start = match.start()
        if start and not (number == 1 and _PERSONS_MAIL.fullmatch(line[:start]) and "@" in line[start:]):
            return start
    return 0


# "Rune Bo, e-mail: rubo@…" is a person; "Leder, e-mail:" is a label.
_PERSONS_MAIL = re.compile(r"\s*[A-ZÆØÅ][\w.’'-]*(?: (?-i:[A-ZÆØÅ])[\w.’'-]*){1,4}\s*[,(–-]\s*(?:e-?)?(?:mail|post)\s*")
_TAB = 2
# "Tilsynsførende: navn og e-mail: …"
_PART_OF_LABEL = re.compile(
    r"[\s:]*(?:\b(?:navne?|names?|dato|date|e-?mails?|mail|og|and)\b[\s,/+&]*){2,4}$", re.IGNORECASE
)


def _usual_sign(lines: Sequence[str]) -> int:
    """The sign between labels and answers in this text, 0 where none is usual."""
    for sign in (2, 1, 3):
        cut = [(line[:end], line[end:]) for line in lines if (end := split_at(line, sign))]
        answered = sum(1 for label, rest in cut if len(label) <= 90 and len(rest.strip(" \t:–—-=")) > 0)
        known = len({name for label, _ in cut if (name := names_field(label))})
        written = sum(1 for line in lines if line.strip())
        labelled = len(cut) >= _MANY and answered * 4 >= len(cut) * 3 and len(cut) * 2 >= written
        if labelled or (known >= 2 and len(cut) >= _FEWEST and answered * 2 >= len(cut)):
            return sign
    return 0


def _repeated(lines: Sequence[str], sign: int) -> frozenset[str]:
    """What stands before the first sign of several lines: a part of the form, with the label proper behind it."""
    heads = [line[:end].strip() for line in lines if (end := split_at(line, sign))]
    heads = [BULLET.sub("", head) for head in heads]
    return frozenset(head for head in heads if heads.count(head) >= _HEADS)


def _usual_end(lines: Sequence[str]) -> str:
    known = [line.rstrip() for line in lines if names_field(line)]
    for end in (":", "?"):
        if len(known) >= 2 and sum(line.endswith(end) for line in known) * 3 >= len(known) * 2:
            return end
    return "?" if sum(line.rstrip().endswith("?") for line in lines) >= 8 else ""


def _may_stand_alone(paragraph: Paragraph, line: str, end: str) -> bool:
    text = line.strip()
    if not text or len(text) > _LONGEST + 20 or paragraph.role == "item" or match_section(text) or is_empty(text):
        return False
    if names_field(text) or paragraph.role == "heading" or (end and text.endswith(end)):
        return True
    if authority(text) or "@" in text or find_form_dates(text):
        return False
    return len(fold_label(text)) <= _SHORT and not _SENTENCE_END.search(text) and bool(loose_fields(text))


def names_field(text: str) -> str:
    """The field whose known label `text` is, "" where it is none."""
    label = match_label(text)
    return label.field if label and label.field in FIELDS else ""
