"""A part's content: transfer encodings undone (RFC 2045 section 6) and flowed text put together (RFC 3676)."""

from __future__ import annotations

import binascii
import re

from messages.mime_words import tolerant_base64

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\t "
_LOOSE_SOFT_BREAK = re.compile(rb"=[ \t]+(?=\r?\n)")


def decode_transfer(body: bytes, encoding: str) -> tuple[bytes, str]:
    """The bytes behind a Content-Transfer-Encoding, and a defect or "". Damage loses as little as can be.

    uuencode stays as it is: it is text, and nobody sends a form that way any more.
    """
    encoding = encoding.strip().strip("\"'").lower()
    if encoding in ("", "7bit", "8bit", "binary"):
        return body, ""
    if encoding == "quoted-printable":
        if b"= " in body or b"=\t" in body:
            body = _LOOSE_SOFT_BREAK.sub(b"=", body)
        return binascii.a2b_qp(body), ""
    if encoding == "base64":
        foreign = len(body.translate(None, _BASE64))
        if foreign * 20 > len(body) or _reads_as_words(body):
            return body, "declared as base64, but is none"
        return tolerant_base64(body), "damaged base64" if foreign else ""
    return body, f"unknown transfer encoding {encoding[:40]!r}"


def unflow(text: str, *, delete_space: bool) -> str:
    """format=flowed text with its soft line ends taken back (RFC 3676 section 4.1); "> " marks stay.

    A line that ends in a blank goes on in the next of the same quote depth; "-- " never does.
    """
    out: list[str] = []
    open_depth = -1  # quote depth of the paragraph that waits for its continuation
    for line in text.split("\n"):
        body = line.lstrip(">")
        depth = len(line) - len(body)
        if body.startswith(" "):  # space-stuffing
            body = body[1:]
        signature = body == "-- "
        if open_depth == depth and not signature:
            out[-1] += body
        else:
            out.append(f"{'>' * depth} {body}" if depth else body)
        flowed = body.endswith(" ") and not signature
        if flowed and delete_space:
            out[-1] = out[-1][:-1]
        open_depth = depth if flowed else -1
    return "\n".join(out)


def _reads_as_words(body: bytes) -> bool:
    """Plain text under a base64 label: its first line has several blanks in it."""
    first = body.lstrip()[:200].split(b"\n", 1)[0].strip()
    return first.count(b" ") > 2
