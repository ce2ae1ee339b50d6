"""A letter's words: the template of its class filled with its fields, as plain text.

The templates' rules stand in `templates/README.md`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category

from messages.errors import SamtilsynError
from messages.letters import Letter, Signature
from messages.own_letters import SHIPPED, OwnLetters

if TYPE_CHECKING:
    from jinja2 import Environment

LANGUAGES = ("da", "en")
_TEMPLATES = Path(__file__).with_name("templates")
_SUBJECT, _BODY, _WHOLE = "subject", "body", "whole"  # what of a file is a template of its own
_PREFIX = re.compile(r"(?:Emne|Subject): *(?=\S)")
_WRAPPED_OVER = 60  # characters: a longer line of a template goes on in the next one
_OWN_LINE = re.compile(r"\s*(?:$|- |\d+\) |\*\*|\{%|\{#)")
_ONLY_TAGS = re.compile(r"\s*(?:\{%(?:(?!%\}).)*%\}\s*|\{#.*?#\}\s*)+")
_HEADING = re.compile(r"\*\*.+\*\*$")


class UnwritableLetter(SamtilsynError):
    """A letter whose template is missing or does not fit its fields; the text names the template and the fault."""


@dataclass(frozen=True, kw_only=True)
class LetterText:
    """A rendered letter: `subject` one line without case number, `footer` signature and fine print."""

    subject: str
    body: str
    footer: str

    @property
    def text(self) -> str:
        """The plain text as it is mailed."""
        return f"{self.body}\n\n{self.footer}\n"


def render_letter(
    letter: Letter,
    *,
    signature: Signature,
    case_number: str | None = None,
    language: str = "da",
    own: OwnLetters = SHIPPED,
) -> LetterText:
    """Fill the letter's template of `language` ("da" or "en"), the programme's `own` where it has one; pure, no time
    and no I/O but the package's templates.

    Raises UnwritableLetter where the template is missing, names a field the letter has not, would print None or
    a bare date, or has no subject line.
    """
    values = {field.name: getattr(letter, field.name) for field in fields(letter)}
    # Apart from the body, so that a line break in a value cannot cut the subject short.
    subject = one_line(_fill(f"{letter.template}.txt", _SUBJECT, language, values, own))
    body = _fill(f"{letter.template}.txt", _BODY, language, values, own)
    footer = _fill("_footer.txt", _WHOLE, language, {"signature": signature, "case_number": case_number}, own)
    # The footer's "-- " (RFC 3676 section 4.3) keeps the blank that makes it a signature line.
    return LetterText(subject=subject, body=_tidy(body), footer=re.sub(r"(?m)^--$", "-- ", _tidy(footer)))


def one_line(text: str) -> str:
    """`text` on one line, white space folded, fit for a header: without line breaks and control characters, and
    without what is not seen (soft hyphens, zero-width and bidirectional marks)."""
    seen = (c if c.isprintable() else "" if category(c) == "Cf" else " " for c in text)
    return " ".join("".join(seen).split())


def unwrap(source: str) -> str:
    """A template's source with its wrapped paragraphs joined: a line of more than 60 characters goes on in the next
    plain line; shorter lines, list items, headings and lines that begin with a tag keep their own. A line that holds
    only tags leaves no line behind (Jinja's trim_blocks would also eat the line end after a tag within a text)."""
    out, last = "", ""
    for line in source.splitlines():
        if _ONLY_TAGS.fullmatch(line):
            out, last = out + line.strip(), ""
            continue
        if len(last) > _WRAPPED_OVER and not _HEADING.match(last) and not _OWN_LINE.match(line):
            out = f"{out.rstrip()} {line.strip()}\n"
        else:
            out += f"{line}\n"
        last = line
    return out


def shipped_template(language: str, file: str) -> str | None:
    """The source of a template that ships ("da", "invitation.txt"), None where there is none."""
    path = _TEMPLATES / language / file
    return path.read_text("utf-8") if path.is_file() else None


def _fill(name: str, piece: str, language: str, values: dict[str, object], own: OwnLetters) -> str:
    if language not in LANGUAGES:
        raise UnwritableLetter(f"letters are written in {' or '.join(LANGUAGES)}, not in {language!r}")
    from jinja2 import TemplateError, TemplateNotFound

    try:
        return _environment(language, own).get_template(f"{name}/{piece}").render(values)
    except TemplateNotFound as error:
        raise UnwritableLetter(f"the template {language}/{name} is missing") from error
    except (TemplateError, TypeError) as error:
        raise UnwritableLetter(f"the template {language}/{name} does not fit its letter: {error}") from error


@cache
def _environment(language: str, own: OwnLetters) -> Environment:
    # Jinja2 costs 40 ms to import: commands that write no mail do without it.
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    from messages import danish, english

    def load(name: str) -> str | None:
        file, _, piece = name.partition("/")
        source = own.templates.get(f"{language}/{file}") or shipped_template(language, file)
        return _piece(source, piece, file) if source is not None else None

    environment = Environment(
        loader=FunctionLoader(load),
        autoescape=False,  # plain text; html_mail.py escapes when it makes HTML of it
        undefined=StrictUndefined,
        finalize=_printed,
    )
    words = danish if language == "da" else english
    environment.filters.update(
        day=words.format_day,
        format_day=words.format_day,
        slot=words.format_slot,
        format_slot=words.format_slot,
        time=words.format_time,
        format_time=words.format_time,
        listed=words.format_list,
        format_list=words.format_list,
    )
    return environment


def _piece(source: str, piece: str, file: str) -> str:
    if piece == _WHOLE:
        return unwrap(source)
    head, _, body = source.partition("\n")
    prefix = _PREFIX.match(head)
    if prefix is None:
        raise UnwritableLetter(f'the template {file} must begin with "Emne: …" or "Subject: …"')
    return head[prefix.end() :] if piece == _SUBJECT else unwrap(body)


def _printed(value: object) -> object:
    """Refuse what no reader should see: None and dates that no filter has put into words."""
    if value is None:
        raise UnwritableLetter("a template prints a value that is None: guard it with {% if … %}")
    if isinstance(value, date | time):
        raise UnwritableLetter(f"a template prints {value!r} bare: use the filter day, time or slot")
    return value


def _tidy(text: str) -> str:
    lines = [re.sub(r"(?<=\S)[ \t]{2,}", " ", line).rstrip() for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
