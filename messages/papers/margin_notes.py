"""Remarks that somebody left in the margin of a document and nobody has settled."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from messages.papers.packages import Package, attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST = 300


def word_comments(package: Package, main: str) -> tuple[str, ...]:
    """The comments of a Word document that are not marked as done (ECMA-376-1, 17.13.4; [MS-DOCX] 2.5.1.1)."""
    parts = {kind: target for kind, target in package.related(main).values() if target in package}
    done: set[str] = set()
    if "commentsExtended" in parts:
        for one in package.xml(parts["commentsExtended"]).iter("{*}commentEx"):
            if attribute(one, "done") in ("1", "true"):
                done.add(attribute(one, "paraId"))
    if "comments" not in parts:
        return ()
    return _told(
        comment
        for comment in package.xml(parts["comments"])
        if not done.intersection(attribute(one, "paraId") for one in comment.iter("{*}p"))
    )


def opendocument_annotations(package: Package) -> tuple[str, ...]:
    """The annotations of an OpenDocument text that are not marked as resolved (OASIS OpenDocument 1.3, 14.1)."""
    return _told(
        one for one in package.xml("content.xml").iter("{*}annotation") if attribute(one, "resolved") != "true"
    )


def _told(remarks: Iterable[_Element]) -> tuple[str, ...]:
    texts = (
        " ".join("".join(str(part) for part in one.itertext()) for one in remark.iter("{*}p")).strip()
        for remark in remarks
        if isinstance(remark.tag, str) and local(remark) in ("comment", "annotation")
    )
    return tuple(text[:_LONGEST] for text in texts if text)
