"""The personal link to the survey page as it stands in mails, and how it is kept out of what is kept.

A mail is frozen with `PLACEHOLDER` where the token belongs; the token goes in when the mail is handed to the mail
server, so neither database nor log ever hold one.
"""

from __future__ import annotations

import re

PATH = "/s/"
TOKEN_LENGTH = 32  # characters of base32, 160 bits
PLACEHOLDER = "samtilsyn-link-goes-in-when-sent"  # as long as a token, so that no line changes its length
TOKEN = re.compile(rf"[a-z2-7]{{{TOKEN_LENGTH}}}")

_IN_TEXT = re.compile(rf"(?<={PATH})(?:[a-z2-7]{{{TOKEN_LENGTH}}}|{PLACEHOLDER})(?![a-z0-9])", re.IGNORECASE)
# Quoted-printable may break a line anywhere within (RFC 2045 section 6.7).
_IN_MAIL = re.compile(rb"(?:=\r\n)?".join(re.escape(c.encode()) for c in PLACEHOLDER))


def waits_for_token(raw: bytes) -> bool:
    """Whether a frozen mail has a link whose token is still to go in."""
    return _IN_MAIL.search(raw) is not None


def put_token(raw: bytes, token: str) -> bytes:
    """The mail with `token` in every link; line ends and lengths stay as they are."""

    def filled(found: re.Match[bytes]) -> bytes:
        letters = iter(token.encode())
        pieces = found[0].split(b"=\r\n")
        return b"=\r\n".join(bytes(next(letters) for _ in piece) for piece in pieces)

    if len(token) != TOKEN_LENGTH:
        raise ValueError(f"a token has {TOKEN_LENGTH} characters")
    return _IN_MAIL.sub(filled, raw)


def holds_link(text: str) -> bool:
    """Whether a link to the page stands in `text`."""
    return _IN_TEXT.search(text) is not None


def mask_links(text: str) -> str:
    """`text` without the tokens of links somebody quotes."""
    return _IN_TEXT.sub("…", text)
