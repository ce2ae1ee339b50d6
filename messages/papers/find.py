"""The papers that came with a mail, however deep they lie: attachments, attached mails, zips, winmail.dat, .msg."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from messages.errors import UnreadableMessage
from messages.mail import Mail
from messages.papers.by_files import UNSEEN_FOLDERS, is_by_file
from messages.papers.model import Paper
from messages.papers.outlook_item import read_outlook_item
from messages.papers.packages import Package
from messages.papers.raw_text import raw_text
from messages.papers.read import PaperReader, PaperTooCostly, lines_as_blocks, read_paper
from messages.papers.sniff import sniff
from messages.papers.tnef import files_of_tnef
from messages.papers.unreadable import Unreadable, UnreadablePaper
from messages.phrases import phrase
from messages.reading import Sensitive
from messages.sensitive import sensitive_in

MAX_DEPTH = 5
MAX_FILES = 60
MAX_FILE = 40 * 2**20
MAX_BYTES = 80 * 2**20
MAX_COSTLY = 2
"""Files that may use up their limit of time or memory; those behind them are not opened."""


def find_papers(mail: Mail, read: PaperReader = read_paper, *, language: str = "da") -> tuple[Paper, ...]:
    """Every file of `mail` as a paper, in order; what cannot be read is a paper of kind "unreadable".

    `read` turns one document's bytes into a paper (the running bot passes one with limits of time and memory).
    Logos and signatures are left out; calendar entries and business cards are "aside". The text of an attached mail is
    a paper of kind "text" named by its subject; what has no name is given one in `language`.
    """
    search = _Search(read, language)
    return tuple(search.of_mail(mail, "", 0))


def find_sensitive(mail: Mail, read: PaperReader = read_paper, *, language: str = "da") -> tuple[Sensitive, ...]:
    """Where `mail` holds CPR numbers: subject, body and every file, those inside other files too."""
    return sensitive_in(mail, ((paper.name, paper.text) for paper in find_papers(mail, read, language=language)))


def read_once(read: PaperReader | None = None) -> PaperReader:
    """`read` (None: `read_paper`) for the files of one mail: a file that is looked at twice is read once."""
    read = read or read_paper
    seen: dict[tuple[str, bytes], Paper | UnreadablePaper] = {}

    def again(name: str, data: bytes) -> Paper:
        known = seen.get((name, data))
        if known is None:
            try:
                known = read(name, data)
            except UnreadablePaper as error:
                known = error
            seen[name, data] = known
        if isinstance(known, UnreadablePaper):
            raise known
        return known

    return again


_DOCUMENT_NAME = re.compile(r"\.(?:do[ct][xm]?|pdf|pp[ts][xm]?|od[tp]|rtf)$", re.IGNORECASE)


@dataclass
class _Search:
    read: PaperReader
    language: str
    files: int = 0
    weight: int = 0
    costly: int = 0
    _told: bool = field(default=False)

    def of_mail(self, mail: Mail, prefix: str, depth: int) -> Iterator[Paper]:
        for number, part in enumerate(mail.parts, 1):
            yield from self.of_file(prefix + (part.name or self._name("file", number=number)), part.data, depth)
        for inner in mail.nested:
            yield from self._attached(inner, prefix, depth)

    def of_file(self, name: str, data: bytes, depth: int) -> Iterator[Paper]:
        self.files += 1
        self.weight += len(data)
        if self.files > MAX_FILES or self.weight > MAX_BYTES or self.costly >= MAX_COSTLY:
            if not self._told:
                self._told = True
                yield _unreadable(name, Unreadable.TOO_MANY_FILES)
            return
        if not data.strip():
            if _DOCUMENT_NAME.search(name):
                yield _unreadable(name, Unreadable.EMPTY)
            return
        if depth > MAX_DEPTH:
            yield _unreadable(name, Unreadable.TOO_DEEP, data)
            return
        try:
            yield from self._opened(name, data, depth)
        except UnreadableMessage:
            yield _unreadable(name, Unreadable.EMPTY)
        except UnreadablePaper as error:
            self.costly += isinstance(error, PaperTooCostly)
            yield _unreadable(name, error.problem, data)

    def _opened(self, name: str, data: bytes, depth: int) -> Iterator[Paper]:
        kind = sniff(name.rpartition("/")[2], data)
        if kind in ("image", "signature"):
            return
        if is_by_file(name, kind):
            yield Paper(name=name, kind="aside", text=raw_text(data))
        elif kind == "tnef":
            for inner, content in files_of_tnef(data):
                yield from self.of_file(f"{name}/{inner or self._name('file_inside')}", content, depth + 1)
        elif kind == "mail":
            from messages.mime import parse_mail

            yield from self._attached(parse_mail(data), name + "/", depth)
        elif kind == "compound" and (item := read_outlook_item(data)):
            text = f"{item.subject}\n{item.body}"
            yield Paper(name=name, kind="text", blocks=lines_as_blocks(item.body), text=text)
            for inner, content in item.files:
                yield from self.of_file(f"{name}/{inner or self._name('file_inside')}", content, depth + 1)
        elif kind == "zip" and _is_archive(package := Package(data, part=MAX_FILE, total=MAX_BYTES)):
            for inner in package.names:
                if UNSEEN_FOLDERS.isdisjoint(inner.split("/")):
                    yield from self._packed(package, inner, f"{name}/{inner.rpartition('/')[2]}", depth + 1)
        else:
            yield self.read(name, data)

    def _packed(self, package: Package, inner: str, name: str, depth: int) -> Iterator[Paper]:
        """One file of an archive; one that cannot be unpacked does not hide the others."""
        try:
            data = package.read(inner)
        except UnreadablePaper as error:
            self.files += 1
            if is_by_file(name, "unknown"):
                return
            if self.files <= MAX_FILES:
                yield _unreadable(name, error.problem)
            return
        yield from self.of_file(name, data, depth)

    def _attached(self, mail: Mail, prefix: str, depth: int) -> Iterator[Paper]:
        name = prefix + (mail.subject.replace("/", " ").strip() or self._name("mail"))
        if depth >= MAX_DEPTH:
            yield _unreadable(name, Unreadable.TOO_DEEP)
            return
        body = mail.text
        if not body and mail.html:
            from messages.html_text import html_to_text

            body = html_to_text(mail.html)
        text = "\n".join((mail.subject, mail.text, mail.html, mail.calendar))
        yield Paper(name=name, kind="text", blocks=lines_as_blocks(body), text=text)
        yield from self.of_mail(mail, name + "/", depth + 1)

    def _name(self, what: str, **values: object) -> str:
        return phrase(f"documentation.nameless_{what}", self.language, **values)


# Parts that tell a document packed as a zip: Office, OpenDocument, Apple's.
_OF_DOCUMENTS = ("[Content_Types].xml", "mimetype", "content.xml", "Index/Document.iwa", "Index.zip")


def _is_archive(package: Package) -> bool:
    """A plain zip of files, not a document that happens to be a zip."""
    return not any(name in package for name in _OF_DOCUMENTS)


def _unreadable(name: str, problem: Unreadable, data: bytes = b"") -> Paper:
    return Paper(name=name, kind="unreadable", text=raw_text(data), problem=problem)
