"""Personal links to the survey page: who holds one may see and correct one answer set.

A token is HMAC-SHA256 over the case and the version of its link, cut to 160 bits. It is worked out where it is needed
and kept nowhere; raising the version makes every older one useless.
"""

from __future__ import annotations

import base64
import hmac
import json
import os
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from bot.errors import SettingsError
from bot.sandbox import SANDBOX_INFO
from bot.settings import Settings, listening_url
from messages.survey_link import PATH, PLACEHOLDER, TOKEN, TOKEN_LENGTH, put_token

SECRET_FILE = "survey-links.key"  # in the home, where the settings give no secret
_SHORTEST = 32  # characters
_PURPOSE = b"samtilsyn survey page"


@dataclass(frozen=True, kw_only=True)
class SurveyLinks:
    """Makes and recognises links. `secret` and `address` are asked when a link is made or opened, not before."""

    secret: Callable[[], bytes] = field(repr=False)
    address: Callable[[], str]

    @classmethod
    def of(cls, settings: Settings) -> SurveyLinks:
        """The links of these settings: their secret or the home's, their address or the sandbox's."""
        given = settings.secret
        return cls(
            secret=cache(lambda: given.get_secret_value().encode() if given else home_secret(settings.home)),
            address=lambda: _address(settings),
        )

    def token(self, case_id: str, version: int) -> str:
        """The token of an answer set's link of a version: 32 characters of a-z and 2-7."""
        said = b"\0".join((_PURPOSE, case_id.encode(), str(version).encode()))
        digest = hmac.digest(self.secret(), said, "sha256")
        return base64.b32encode(digest)[:TOKEN_LENGTH].decode().lower()

    def link(self, case_id: str, version: int) -> str:
        """The whole link, "" where there is no page to lead to."""
        address = self.address()
        return f"{address}{PATH}{self.token(case_id, version)}" if address else ""

    def unsent(self) -> str:
        """The link as a frozen mail holds it, its token still to go in ("" where there is no page)."""
        address = self.address()
        return f"{address}{PATH}{PLACEHOLDER}" if address else ""

    def fill(self, raw: bytes, case_id: str, version: int) -> bytes:
        """A frozen mail with the token put in."""
        return put_token(raw, self.token(case_id, version))

    def find(self, token: str, sets: Iterable[tuple[str, int]]) -> str | None:
        """The case whose link of its version this is, None where it is none (any more).

        Takes the same time whichever of them it is, or none.
        """
        token = token.lower()
        wanted = token if TOKEN.fullmatch(token) else PLACEHOLDER
        found = None
        for case_id, version in sets:
            if hmac.compare_digest(self.token(case_id, version), wanted):
                found = case_id
        return found


def home_secret(home: Path) -> bytes:
    """The secret kept in `home`, made the first time, readable by its owner only. Raises SettingsError."""
    path = home / SECRET_FILE
    try:
        with suppress(FileNotFoundError):
            return _read(path)
        home.mkdir(parents=True, exist_ok=True)
        draft = home / f".{SECRET_FILE}.{os.getpid()}.{secrets.token_hex(4)}"
        draft.touch(mode=0o600, exist_ok=False)
        try:
            draft.write_text(secrets.token_hex(32) + "\n", encoding="ascii")
            with suppress(FileExistsError):  # another process was faster: its secret counts
                os.link(draft, path)
        finally:
            draft.unlink()
        return _read(path)
    except OSError as error:
        raise SettingsError([f"{path}: the survey links' secret cannot be kept here ({error.strerror})"]) from error


def _read(path: Path) -> bytes:
    text = path.read_text(encoding="ascii").strip()
    if len(text) < _SHORTEST:
        raise SettingsError([f"{path} is damaged: remove it (links sent before stop working) or restore it"])
    return text.encode()


def _address(settings: Settings) -> str:
    """The page's address. In the sandbox, where no address is set, the running bot tells where it really listens."""
    web = settings.web
    if settings.sandbox and web.url == listening_url(web.host, web.port):
        with suppress(OSError, ValueError, KeyError):
            told = str(json.loads((settings.home / SANDBOX_INFO).read_text(encoding="utf-8"))["web"])
            if told:
                return told
        if web.port == 0:
            return ""
    return web.url
