"""Opens zip packages (DOCX, PPTX, ODT, plain zips) and the XML in them without trusting either.

Limits are on what is really unpacked, not on what the directory claims, so a zip bomb ends at the limit.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from messages.papers.unreadable import Unreadable, UnreadablePaper

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_ENTRIES = 3000
MAX_PART = 12 * 2**20
MAX_TOTAL = 32 * 2**20
# Tags in one XML part; a report of a hundred pages has some 150,000. A tree of more costs memory and time.
MAX_TAGS = 300_000


class Package:
    """The parts of a zip package. Every read counts against one budget for the whole package."""

    def __init__(self, data: bytes, *, part: int = MAX_PART, total: int = MAX_TOTAL) -> None:
        self._part = part
        with damage_told():
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._infos = {info.filename.replace("\\", "/"): info for info in self._zip.infolist() if not info.is_dir()}
        if len(self._infos) > MAX_ENTRIES:
            raise UnreadablePaper(Unreadable.TOO_LARGE_UNPACKED)
        self._left = total

    @property
    def names(self) -> tuple[str, ...]:
        """The parts' names, in the order of the package."""
        return tuple(self._infos)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """The unpacked bytes of `name`.

        Raises UnreadablePaper where the part is missing, damaged, encrypted or unpacks to more than the limits.
        """
        info = self._infos.get(name)
        if info is None:
            raise UnreadablePaper(Unreadable.DAMAGED)
        if info.flag_bits & 1:
            raise UnreadablePaper(Unreadable.LOCKED)
        limit = min(self._part, self._left)
        with damage_told(), self._zip.open(info) as part:
            data = part.read(limit + 1)
        if len(data) > limit:
            raise UnreadablePaper(Unreadable.TOO_LARGE_UNPACKED)
        self._left -= len(data)
        return data

    def xml(self, name: str) -> _Element:
        """The root of the XML part `name`, parsed without entities, DTD or network."""
        return parse_xml(self.read(name))

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """The relationships of an OOXML part (ECMA-376-2): id → (last word of the type, name of the target part)."""
        folder, _, file = part.rpartition("/")
        rels = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        found: dict[str, tuple[str, str]] = {}
        if rels not in self:
            return found
        for relation in self.xml(rels).iter("{*}Relationship"):
            if relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target") or ""
            path = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
            found[relation.get("Id") or ""] = ((relation.get("Type") or "").rpartition("/")[2], path)
        return found

    def mail_links(self, part: str) -> dict[str, str]:
        """The mail addresses that links of an OOXML part lead to, by the relationship's id. Nothing is followed."""
        folder, _, file = part.rpartition("/")
        rels = f"{folder}/_rels/{file}.rels"
        found: dict[str, str] = {}
        for relation in self.xml(rels).iter("{*}Relationship") if rels in self else ():
            target = relation.get("Target") or ""
            if target.lower().startswith("mailto:"):
                found[relation.get("Id") or ""] = target[len("mailto:") :].partition("?")[0].strip()
        return found

    def main_part(self) -> str:
        """The name of an OOXML package's main part, "" where there is none (then it is another kind of zip)."""
        for kind, target in self.related("").values():
            if kind == "officeDocument" and target in self:
                return target
        return ""

    def all_text(self, suffixes: tuple[str, ...] = (".xml",)) -> str:
        """Every piece of text in every XML part, comments and properties too; parts that cannot be read are left."""
        pieces: list[str] = []
        for name in self.names:
            if not name.lower().endswith(suffixes) or name.startswith("_rels") or "/theme/" in name:
                continue
            try:
                root = self.xml(name)
            except UnreadablePaper:
                continue
            pieces.append(_text_by_paragraph(root))
        return "\n".join(piece for piece in pieces if piece)


def parse_xml(data: bytes) -> _Element:
    """The root element of `data`; UnreadablePaper where it is no well-formed XML, or too deep or too large."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    if b"<!DOCTYPE" in data[:8192].replace(b"\0", b""):
        # Office formats forbid document types; only an attack by entities needs one. (Without "\0": UTF-16.)
        raise UnreadablePaper(Unreadable.DAMAGED)
    if data.count(b"<") > MAX_TAGS:
        raise UnreadablePaper(Unreadable.TOO_LARGE_UNPACKED)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadablePaper(Unreadable.DAMAGED) from error


@contextmanager
def damage_told() -> Iterator[None]:
    """Turns what the zip reader raises over damaged or unknown packing into UnreadablePaper."""
    try:
        yield
    except NotImplementedError as error:  # zipfile: a packing it does not know
        raise UnreadablePaper(Unreadable.DAMAGED) from error
    except RuntimeError as error:  # zipfile: encrypted
        raise UnreadablePaper(Unreadable.LOCKED) from error
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, LookupError) as error:
        raise UnreadablePaper(Unreadable.DAMAGED) from error


def local(element: _Element) -> str:
    """The element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str, default: str = "") -> str:
    """The value of the attribute `name` in whatever namespace (strict and transitional OOXML differ)."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return default


_NEW_LINE = frozenset({"p", "h", "si", "br", "line-break", "tc", "table-cell", "v", "title", "subject", "description"})


def _text_by_paragraph(root: _Element) -> str:
    from lxml import etree

    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = local(element)
        if event == "end":
            pieces.append(element.tail or "")
            continue
        if name in _NEW_LINE:
            pieces.append("\n")
        elif name in ("tab", "s"):
            pieces.append(" ")
        elif name == "noBreakHyphen":
            pieces.append("-")
        pieces.append(element.text or "")
    return "".join(pieces)
