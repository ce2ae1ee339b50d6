"""Settings from the environment and a `.env` file: read once at the start, all faults named at once.

Every name begins with `SAMTILSYN_`. A secret may stand in a file named by the same name with `_FILE` behind it.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot import settings_values as values
from bot.errors import SettingsError
from bot.oauth import OAuth
from bot.servers import MailServer, is_loopback, parse_imap_url, parse_smtp_url
from bot.settings_values import AfterReading

PREFIX = "SAMTILSYN_"
Value = TypeVar("Value")


@dataclass(frozen=True, kw_only=True)
class Mailbox:
    """How the shared mailbox is read.

    `sent` is the folder of sent mail (None: found by its special use, RFC 6154), `move_to` counts for
    `AfterReading.MOVE`; mail that came before `since` (None: the first start) is never answered.
    """

    sent: str | None = None
    done: AfterReading = AfterReading.LEAVE
    move_to: str = ""
    since: datetime | None = None
    poll_seconds: float = 60.0


@dataclass(frozen=True, kw_only=True)
class Telegram:
    token: SecretStr
    api_url: str | None = None
    channel: str | None = None


@dataclass(frozen=True, kw_only=True)
class Web:
    """The survey page's public address ("": mails carry no link to it) and where we listen for it."""

    url: str
    host: str
    port: int


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The configuration, checked. `imap` and `smtp` are None only in the sandbox until it has started."""

    home: Path
    database_url: SecretStr
    programme: Path | None
    language: Literal["da", "en"]
    sandbox: bool
    mailbox: str
    imap: MailServer | None
    smtp: MailServer | None
    oauth: OAuth | None
    telegram: Telegram | None
    web: Web
    secret: SecretStr | None = None
    reading: Mailbox = field(default_factory=Mailbox)
    sent_copy: bool = False
    warnings: tuple[str, ...] = ()

    def connected(self, *, mailbox: str, imap: MailServer, smtp: MailServer) -> Settings:
        """The same settings with a mailbox and servers, as the sandbox gives them."""
        return replace(self, mailbox=mailbox, imap=imap, smtp=smtp)


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the environment and `env_file` (the environment wins) and check all of it.

    Raises SettingsError that names every fault, each with its setting; values of secrets are never in it.
    """
    given = _Environment(_env_file=env_file)  # type: ignore[call-arg]  # known at run time only
    return _Check(given, _names(env_file)).settings()


def listening_url(host: str, port: int) -> str:
    """Where a page is opened on the machine that listens on `host` and `port`."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


class _Environment(BaseSettings):
    """What was written, unchecked: every value is text, so that one wrong value does not hide the next."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="ignore", env_file_encoding="utf-8"
    )

    home: str = "./data"
    database_url: SecretStr | None = None
    database_url_file: str | None = None
    programme: str | None = None
    mailbox: str | None = None
    imap_url: SecretStr | None = None
    imap_url_file: str | None = None
    imap_sent: str | None = None
    imap_done: str = "leave"
    imap_since: str | None = None
    imap_poll_seconds: str = "60"
    smtp_url: SecretStr | None = None
    smtp_url_file: str | None = None
    smtp_sent_copy: str = "0"
    oauth_tenant: str | None = None
    oauth_client_id: str | None = None
    oauth_client_secret: SecretStr | None = None
    oauth_client_secret_file: str | None = None
    oauth_certificate: SecretStr | None = None
    oauth_certificate_file: str | None = None
    oauth_token_url: str | None = None
    oauth_scope: str | None = None
    telegram_token: SecretStr | None = None
    telegram_token_file: str | None = None
    telegram_api_url: str | None = None
    telegram_channel: str | None = None
    secret: SecretStr | None = None
    secret_file: str | None = None
    web_url: str | None = None
    web_listen: str = "127.0.0.1:8080"
    language: str = "da"
    sandbox: str | None = None


class _Check:
    """Turns what was written into `Settings`, collecting what is wrong on the way."""

    def __init__(self, given: _Environment, names: frozenset[str]) -> None:
        self.given = given
        self.names = names
        self.faults: list[str] = []
        self.warnings: list[str] = []

    def settings(self) -> Settings:
        given = self.given
        self._unknown_names()
        home = Path(given.home)
        oauth = self._oauth()
        imap = self._secret("imap_url", parse_imap_url)
        smtp = self._secret("smtp_url", parse_smtp_url)
        sandbox = self._sandbox()
        if not sandbox:
            self._mail_is_complete(imap, smtp, oauth)
            if imap and not imap.user:
                imap = replace(imap, user=given.mailbox or "")
        sqlite = SecretStr(f"sqlite:///{home / 'samtilsyn.db'}")
        result = Settings(
            home=home,
            database_url=self._secret("database_url", values.database_url) or sqlite,
            programme=self._read("programme", given.programme, values.existing_file),
            language=self._read("language", given.language, values.language) or "da",
            sandbox=sandbox,
            mailbox=self._read("mailbox", given.mailbox, values.address) or "",
            imap=imap,
            smtp=smtp,
            oauth=oauth,
            telegram=self._telegram(),
            web=self._web(sandbox),
            secret=self._secret("secret", values.secret),
            reading=self._reading(),
            sent_copy=self._read("smtp_sent_copy", given.smtp_sent_copy, values.switch) or False,
            warnings=tuple(self.warnings),
        )
        if self.faults:
            raise SettingsError(self.faults)
        return result

    # ---------------------------------------------------------------- groups
    def _sandbox(self) -> bool:
        connected = [n for n in sorted(self.names) if n.startswith(_MAIL_NAMES)]
        wanted = self._read("sandbox", self.given.sandbox, values.switch)
        if wanted and connected:
            self._fault("sandbox", f"is on, but {', '.join(connected)} names a real mailbox; take one of the two away")
        return not connected if wanted is None else wanted

    def _mail_is_complete(self, imap: MailServer | None, smtp: MailServer | None, oauth: OAuth | None) -> None:
        or_sandbox = " (or take every mail setting away to try the sandbox)" if self.given.sandbox is None else ""
        if self.given.mailbox is None:
            self._fault("mailbox", f"is missing: the address of the shared mailbox{or_sandbox}")
        for name, server in (("imap_url", imap), ("smtp_url", smtp)):
            if server is None:
                if not self._is_given(name):
                    self._fault(name, f"is missing{or_sandbox}")
            elif oauth is None and server.needs_token and not self._any_given("oauth_"):
                self._fault(name, "has a user but no password, and there are no SAMTILSYN_OAUTH_ settings instead")
        if imap and not imap.user and oauth is None and not self._any_given("oauth_"):
            self._fault("imap_url", "has no user and password")
        if oauth and imap and smtp and not (imap.needs_token or not imap.user or smtp.needs_token):
            self._fault("oauth_client_id", "would not be used: both URLs hold a password; take the passwords away")

    def _oauth(self) -> OAuth | None:
        if not self._any_given("oauth_"):
            return None
        given = self.given
        before = len(self.faults)
        secret = self._secret("oauth_client_secret", SecretStr)
        certificate = self._secret("oauth_certificate", values.certificate)
        if given.oauth_client_id is None:
            self._fault("oauth_client_id", "is missing beside the other SAMTILSYN_OAUTH_ settings")
        if given.oauth_tenant is None and given.oauth_token_url is None:
            self._fault("oauth_tenant", "is missing beside the other SAMTILSYN_OAUTH_ settings")
        if not self._is_given("oauth_client_secret") and not self._is_given("oauth_certificate"):
            self._fault("oauth_client_secret", "is missing (or give SAMTILSYN_OAUTH_CERTIFICATE)")
        if secret and certificate:
            self._fault("oauth_certificate", "and SAMTILSYN_OAUTH_CLIENT_SECRET exclude each other")
        token_url = self._read("oauth_token_url", given.oauth_token_url, values.token_url)
        if len(self.faults) > before or given.oauth_client_id is None:
            return None
        return OAuth.of(
            tenant=given.oauth_tenant or "",
            client_id=given.oauth_client_id,
            secret=secret,
            certificate=certificate,
            token_url=token_url,
            scope=given.oauth_scope,
        )

    def _telegram(self) -> Telegram | None:
        given = self.given
        token = self._secret("telegram_token", values.token)
        if token is None:
            if not self._is_given("telegram_token"):
                for name in ("telegram_api_url", "telegram_channel"):
                    if getattr(given, name) is not None:
                        self._fault(name, "is of no use without SAMTILSYN_TELEGRAM_TOKEN")
            return None
        return Telegram(
            token=token,
            api_url=self._read("telegram_api_url", given.telegram_api_url, values.http_url),
            channel=self._read("telegram_channel", given.telegram_channel, values.channel),
        )

    def _web(self, sandbox: bool) -> Web:
        host, port = self._read("web_listen", self.given.web_listen, values.listen) or ("127.0.0.1", 8080)
        url = self._read("web_url", self.given.web_url, values.http_url)
        if url is None and sandbox:
            url = listening_url(host, port)
        elif url is None:
            url = ""
            if not is_loopback(host):
                self.warnings.append(
                    f"{PREFIX}WEB_URL is missing: the survey is mailed without a link to the survey page"
                )
        elif url.startswith("http://") and not is_loopback(urlsplit(url).hostname or ""):
            self.warnings.append(f"{PREFIX}WEB_URL is http://: answers to the survey would travel in the clear")
        return Web(url=url.rstrip("/"), host=host, port=port)

    def _reading(self) -> Mailbox:
        given = self.given
        done, folder = self._read("imap_done", given.imap_done, values.after_reading) or (AfterReading.LEAVE, "")
        return Mailbox(
            sent=given.imap_sent,
            done=done,
            move_to=folder,
            since=self._read("imap_since", given.imap_since, values.moment),
            poll_seconds=self._read("imap_poll_seconds", given.imap_poll_seconds, values.poll_seconds) or 60.0,
        )

    def _unknown_names(self) -> None:
        known = {f"{PREFIX}{name.upper()}" for name in _Environment.model_fields}
        for name in sorted(self.names - known):
            near = difflib.get_close_matches(name, known, n=1)
            text = "is no setting" + (f"; did you mean {near[0]}?" if near else "")
            # A misspelt connection would otherwise start the sandbox, and nobody would notice.
            if name.startswith(_CONNECTION_NAMES):
                self.faults.append(f"{name} {text}")
            else:
                self.warnings.append(f"{name} {text}")

    # ---------------------------------------------------------------- values
    def _fault(self, name: str, text: str) -> None:
        self.faults.append(f"{PREFIX}{name.upper()} {text}")

    def _is_given(self, name: str) -> bool:
        return getattr(self.given, name) is not None or getattr(self.given, f"{name}_file", None) is not None

    def _any_given(self, start: str) -> bool:
        return any(
            getattr(self.given, name) is not None for name in _Environment.model_fields if name.startswith(start)
        )

    def _read(self, name: str, text: str | None, parse: Callable[[str], Value]) -> Value | None:
        if text is None:
            return None
        try:
            return parse(text)
        except ValueError as error:
            self._fault(name, str(error))
            return None

    def _secret(self, name: str, parse: Callable[[str], Value]) -> Value | None:
        value: SecretStr | None = getattr(self.given, name)
        path: str | None = getattr(self.given, f"{name}_file")
        if value is not None and path is not None:
            self._fault(name, f"and {PREFIX}{name.upper()}_FILE exclude each other")
            return None
        if path is not None:
            try:
                text = Path(path).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                self._fault(f"{name}_file", f"cannot be read: {path} ({type(error).__name__})")
                return None
            if not text:
                self._fault(f"{name}_file", f"is an empty file: {path}")
                return None
            return self._read(name, text, parse)
        return self._read(name, value.get_secret_value() if value else None, parse)


_MAIL_NAMES = (f"{PREFIX}MAILBOX", f"{PREFIX}IMAP_URL", f"{PREFIX}SMTP_URL", f"{PREFIX}OAUTH_")
_CONNECTION_NAMES = tuple(PREFIX + start for start in ("MAIL", "IMAP", "SMTP", "OAUTH", "TELEGRAM"))


def _names(env_file: Path | None) -> frozenset[str]:
    """The names with a value in the environment and the file."""
    pairs: list[tuple[str, str | None]] = list(os.environ.items())
    if env_file is not None and env_file.is_file():
        pairs += dotenv_values(env_file, encoding="utf-8").items()
    return frozenset(name.upper() for name, value in pairs if value and name.upper().startswith(PREFIX))
