"""Labels that a Word document sets off from their answers by bold letters alone ("**Leder** Bo Lund")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from messages.papers.packages import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEWEST = 4
_LONGEST = 130
_STRONG = re.compile(r"(?i)strong|stærk|fed")
_SIGNED = re.compile(r"[:=–—?\t\n-]\s*$")


def bold_labels(body: _Element) -> frozenset[_Element]:
    """The last bold run of each paragraph of `body` that begins in bold and goes on plainly, with no sign between;
    none where only a few do."""
    found = [run for child in body if local(child) == "p" and (run := _label(child)) is not None]
    return frozenset(found) if len(found) >= _FEWEST else frozenset()


def _label(paragraph: _Element) -> _Element | None:
    runs = [child for child in paragraph if local(child) == "r" and _text(child).strip()]
    count = next((at for at, run in enumerate(runs) if not _is_bold(run)), 0)
    if not count or any(_is_bold(run) for run in runs[count:]):
        return None
    label, answer = "".join(map(_text, runs[:count])), "".join(map(_text, runs[count:]))
    signed = _SIGNED.search(label) or re.match(r"\s*[:=\t–—-]", answer)
    return None if signed or len(label) > _LONGEST else runs[count - 1]


def _text(run: _Element) -> str:
    return "".join(
        (child.text or "") if local(child) == "t" else {"tab": "\t", "br": "\n"}.get(local(child), "") for child in run
    )


def _is_bold(run: _Element) -> bool:
    properties = next((child for child in run if local(child) == "rPr"), None)
    for mark in properties if properties is not None else ():
        if local(mark) == "b":
            return attribute(mark, "val", "1") not in ("0", "false", "off")
        if local(mark) == "rStyle" and _STRONG.search(attribute(mark, "val")):
            return True
    return False
