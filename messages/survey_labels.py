"""Words people put between a question's number and their answer: "Svar:", catchwords of the question, ticked boxes."""

from __future__ import annotations

import re

from messages.reply_marks import words as word_set
from messages.survey_questions import question
from messages.survey_scale import Unread, read_answer

_ANSWER = re.compile(
    r"(?:(?:vores|mit|vort|jeres) )?(?:svar(?:et)?|besvarelse|answer)\s*(?:[:=]+|[-–—](?=\s)|er(?=\s)|$)\s*",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\((?P<label>[^()]{2,80})\)\s*(?P<sign>[:=]*|[-–—](?=\s))\s*(?P<rest>\S.*)$")
_INITIALS = re.compile(r"\[(?!\s*[xX]?\s*\])[^\W\d_][\w .-]{0,20}\]\s*:?\s*|(?:-+>|=+>|→)\s*")
_LABEL = re.compile(r"(?P<label>[^:?]*)[:?]\s*(?P<rest>.*)$", re.DOTALL)
_DASHED = re.compile(r"(?P<label>[^:]*?)(?::|\s[-–—]\s)\s*(?P<rest>\S.*)$")
_BOX = re.compile(
    r"\[\s*(?P<tick>[xX✓✔]?)\s*\]|(?P<ticked>[☒☑✅✔🗹])|(?P<open>[☐□▢])|\((?P<round>[xX])\)|(?P<empty>\(\s*\))"
)
_STEP = re.compile(
    r"\b(?:ja|jo|nej|yes|no|ved ikke|slet ikke|(?:meget )?høj grad|nogen grad|mindre grad)\b", re.IGNORECASE
)
# The first that fits tells the question; what fits two that are not told apart is none.
_CATCHWORDS: tuple[tuple[str, tuple[int, ...]], ...] = (
    (r"indsatsteam", (12,)),
    (r"retningslinje", (11,)),
    (r"\b(?:svær|svær[et]|vanskelig\w*)\b.*\bforen|modstrid|\buforen", (8,)),
    (r"\bforen(?:elig|lig)", (10,)),
    (r"\bhvorfor\b|\bbegrundelse\b|\bårsag(?:en)?\b", (7,)),
    (r"\bhvilke\b(?! grad)", (6,)),
    (r"\beksempler\b", (9,)),
    (r"\bkommentar|\bbemærkning|\buddyb", (4, 9)),
    (r"\b(?:ansat|personale|medarbejder)", (1,)),
    (r"\b(?:i?mellem|indbyrdes)\b.*\b(?:borger|beboer)|\b(?:borger|beboer)\w*\b.*\b(?:i?mellem|indbyrdes)", (2,)),
    (r"\b(?:brugbar|anvend|brug(?:e|t)\b|nytte|tilbagemelding)", (3,)),
    (r"\b(?:initiativ|tiltag)", (5, 6)),
)
_SMALL = word_set(
    "og i af for til det de en et om evt eventuelt eventuelle nye ny flere jeres vores voldsforebyggende vold har er "
    "ikke hvis ja nej med på tilbagemeldingerne tilbagemeldinger iværksat ingen"
)
_LONGEST = 12  # words of a label


def labels(text: str) -> tuple[int, ...]:
    """The questions whose catchwords a label has: "svært at forene" is 8; () where it has none."""
    folded = text.casefold()
    if len(folded.split()) > _LONGEST:
        return ()
    for pattern, numbers in _CATCHWORDS:
        if re.search(pattern, folded):
            return numbers
    return ()


def labelled(line: str) -> tuple[int, str] | None:
    """The number and the answer of a line that names its question by catchwords: "Indsatsteamet: nej"."""
    parted = _DASHED.match(line)
    if parted is None or _STEP.search(parted["label"]):
        return None
    answer = parted["rest"]
    found = labels(parted["label"])
    if found == (5, 6):
        found = (5,) if fits(5, answer) else (6,)
    return (found[0], answer.strip()) if len(found) == 1 else None


def without_label(number: int, words: str) -> str:
    """The answer to question `number` without what only names the question or says that an answer follows."""
    words = _ticked(_ANSWER.sub("", _INITIALS.sub("", words.strip(), count=1), count=1))
    brackets = _BRACKETS.match(words)
    if brackets and not _STEP.search(brackets["label"]):
        told = bool(brackets["sign"]) or number in labels(brackets["label"])
        if told and (question(number).kind == "text" or fits(number, brackets["rest"])):
            return without_label(number, brackets["rest"])
    parted = _LABEL.match(words)
    if parted is None:
        return _behind_catchwords(number, words)
    label, rest = parted["label"], parted["rest"]
    if question(number).kind == "text":
        return rest.strip() if _only_names(number, label) else words
    if not _STEP.search(label) and not fits(number, words) and fits(number, rest):
        return rest.strip()
    return words


def fits(number: int, words: str) -> bool:
    """Whether `words` can be read as an answer to question `number`."""
    one = question(number)
    return one.kind == "text" or not isinstance(read_answer(words, one.kind), Unread)


def _only_names(number: int, label: str) -> bool:
    """Whether a label is nothing but the question's catchwords: "Hvilke initiativer" at 6, "Kommentar" at 4."""
    if number not in labels(label):
        return False
    rest = [w for w in re.findall(r"[^\W\d_]+", label.casefold()) if w not in _SMALL]
    return all(any(re.search(pattern, word) for pattern, _ in _CATCHWORDS) for word in rest)


def _behind_catchwords(number: int, words: str) -> str:
    """ "Indsatsteamet Nej", as the cells of a row run together: the last word answers behind the catchwords."""
    label, _, last = words.rpartition(" ")
    if question(number).kind == "yes_no" and label and not _STEP.search(label) and number in labels(label):
        return last if fits(number, last) and len(label.split()) <= _LONGEST else words
    return words


def _ticked(words: str) -> str:
    """ "[x] Ja [ ] Nej": the words of the ticked box alone; of several ticked ones all, which no scale takes."""
    boxes = list(_BOX.finditer(words))
    if not boxes or words[: boxes[0].start()].strip():
        return words
    ends = [box.start() for box in boxes[1:]] + [len(words)]
    chosen = [
        words[box.end() : end].strip(" ,;/")
        for box, end in zip(boxes, ends, strict=True)
        if box["tick"] or box["ticked"] or box["round"]
    ]
    return " / ".join(chosen)
