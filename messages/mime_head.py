"""The head of a message or part: its fields, unfolded as senders fold them (RFC 5322 section 2.2)."""

from __future__ import annotations

import re

from messages.mime_words import raw_text

_MAX_FIELDS = 2000
_BLANK_LINE = re.compile(rb"\n\r?\n")
_FIELD = re.compile(r"([!-9;-~]{1,200})[ \t]*:[ \t]*(.*)", re.DOTALL)
# Fields that only a mail's head has: they tell a head from a text whose lines happen to hold colons, and a field
# that was folded without indentation from the start of the body.
_KNOWN = frozenset(
    {"from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "in-reply-to", "references"}
    | {"reply-to", "sender", "delivered-to", "mime-version", "content-type", "content-transfer-encoding"}
    | {"content-disposition", "x-mailer", "user-agent", "list-id", "auto-submitted", "precedence", "importance"}
    | {"thread-topic", "thread-index", "authentication-results", "dkim-signature"}
)

Fields = list[tuple[str, str]]  # lower-case name and value; folds stand in the value as newlines


def split_head(raw: bytes) -> tuple[Fields, bytes]:
    """The header fields and the body. A head that ends without a blank line ends where no field stands any more."""
    if raw[:1] == b"\n" or raw[:2] == b"\r\n":
        return [], raw[1:] if raw[:1] == b"\n" else raw[2:]
    end = _BLANK_LINE.search(raw)
    head, body = (raw[: end.start()], raw[end.end() :]) if end else (raw, b"")
    text = head.decode("latin-1").replace("\r\n", "\n").rstrip("\r")
    lines = text.split("\n")
    fields: list[tuple[str, list[str]]] = []
    for number, line in enumerate(lines):
        indented = line[:1] in (" ", "\t")
        match = None if indented else _FIELD.match(line)
        if match:
            fields.append((match[1].lower(), [match[2]]))
        elif number == 0 and line.startswith(("From ", ">From ")):  # an mbox line
            continue
        elif fields and (indented or _goes_on(lines, number)):
            fields[-1][1].append(line.strip())
        else:
            return _joined_fields(fields), raw.split(b"\n", number)[-1]
        if len(fields) > _MAX_FIELDS:
            break
    return _joined_fields(fields), body


def is_head(fields: Fields) -> bool:
    """True where one of the fields is a mail's."""
    return any(name in _KNOWN for name, _ in fields)


def unfolded(value: str) -> str:
    """A field's value on one line."""
    return value.replace("\n", " ") if "\n" in value else value


def _goes_on(lines: list[str], number: int) -> bool:
    """True where a known field follows soon: the line was folded without indentation."""
    for line in lines[number + 1 : number + 4]:
        match = _FIELD.match(line)
        if match and match[1].lower() in _KNOWN:
            return True
    return False


def _joined_fields(fields: list[tuple[str, list[str]]]) -> Fields:
    return [(name, raw_text("\n".join(lines).rstrip())) for name, lines in fields]
