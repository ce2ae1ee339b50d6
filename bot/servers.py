"""A mail server as a value, and how `imaps://user:password@host:993/INBOX` becomes one."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, unquote, urlsplit

from pydantic import SecretStr


class Security(StrEnum):
    """How the connection is protected. `NONE` is allowed to this machine only."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """Where mail is fetched or handed in. A user without a password logs in with an OAuth token (XOAUTH2).

    An empty `user` means no login at all (a relay). `folder` counts for IMAP only.
    """

    host: str
    port: int
    security: Security
    user: str = ""
    password: SecretStr | None = None
    folder: str = "INBOX"

    @property
    def needs_token(self) -> bool:
        return bool(self.user) and self.password is None


# Implicit TLS is what RFC 8314 asks for; STARTTLS stands here for servers that offer nothing else.
_IMAP = {
    "imaps": (Security.TLS, 993),
    "imap+starttls": (Security.STARTTLS, 143),
    "imap": (Security.NONE, 143),
}
_SMTP = {"smtps": (Security.TLS, 465), "smtp": (Security.STARTTLS, 587)}


def parse_imap_url(text: str) -> MailServer:
    """Read `imaps://user:password@host[:993][/Folder]`.

    Raises ValueError with a text that says how to write it and holds nothing of the URL's secrets.
    """
    url, server = _parse(text, _IMAP, "imaps://user:password@host:993/INBOX")
    if server.security is Security.NONE and not is_loopback(server.host):
        raise ValueError(
            f"imap:// sends the password in the clear, so it is for this machine only; use imaps:// ({server.host})"
        )
    folder = unquote(url.path.strip("/")) or "INBOX"
    return MailServer(
        host=server.host,
        port=server.port,
        security=server.security,
        user=server.user,
        password=server.password,
        folder=folder,
    )


def parse_smtp_url(text: str) -> MailServer:
    """Read `smtps://user:password@host[:465]` or `smtp://…[:587]` (STARTTLS; plain to this machine only).

    Raises ValueError as `parse_imap_url` does.
    """
    _, server = _parse(text, _SMTP, "smtps://user:password@host:465 or smtp://user:password@host:587")
    if server.security is Security.STARTTLS and is_loopback(server.host):
        return MailServer(
            host=server.host, port=server.port, security=Security.NONE, user=server.user, password=server.password
        )
    return server


def tls_fault(error: ssl.SSLError) -> str:
    """Why a TLS connection could not be made, in words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({error.verify_message}); SSL_CERT_FILE may name your own authority"
    return f"no TLS connection ({error.reason or error})"


def is_loopback(host: str) -> bool:
    """Whether `host` (a name or an address) is this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _parse(text: str, schemes: dict[str, tuple[Security, int]], example: str) -> tuple[SplitResult, MailServer]:
    hint = f"write it as {example}; a /, ?, #, @ or % in user or password is written %2F, %3F, %23, %40, %25"
    # urlsplit's own errors quote what they could not read, and that may be a piece of the password.
    try:
        url = urlsplit(text.strip())
        port = url.port
        host = url.hostname
    except ValueError:
        raise ValueError(f"cannot be read; {hint}") from None
    if url.scheme not in schemes:
        raise ValueError(f"must begin with {' or '.join(f'{name}://' for name in schemes)}; {hint}")
    if not host:
        raise ValueError(f"names no host; {hint}")
    if url.query or url.fragment:
        raise ValueError(f"holds a ? or #; {hint}")
    user = unquote(url.username or "")
    password = unquote(url.password or "")
    if password and not user:
        raise ValueError(f"has a password but no user; {hint}")
    security, default_port = schemes[url.scheme]
    return url, MailServer(
        host=host,
        port=port or default_port,
        security=security,
        user=user,
        password=SecretStr(password) if password else None,
    )
