"""How the text of each setting becomes a value.

Every function takes what was written and raises ValueError with what is wrong, to be put behind the setting's name.
Values of secrets never stand in such a text.
"""

from __future__ import annotations

import re
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.servers import is_loopback

ZONE = ZoneInfo("Europe/Copenhagen")


class AfterReading(StrEnum):
    """What is done in the mailbox with a message that has been taken in and committed."""

    LEAVE = "leave"
    MARK = "mark"
    MOVE = "move"


def database_url(text: str) -> SecretStr:
    if text.partition("://")[0] not in ("sqlite", "postgresql", "postgres"):
        raise ValueError("must begin with sqlite:/// or postgresql:// (the driver is chosen by the program)")
    return SecretStr(text)


def existing_file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise ValueError(f"names no file: {text}")
    return path


def language(text: str) -> Literal["da", "en"]:
    match text.lower():
        case "da":
            return "da"
        case "en":
            return "en"
    raise ValueError(f"must be da or en, not {text!r}")


def switch(text: str) -> bool:
    if text.lower() in ("1", "true", "yes", "on"):
        return True
    if text.lower() in ("0", "false", "no", "off"):
        return False
    raise ValueError(f"must be 1 or 0, not {text!r}")


def address(text: str) -> str:
    if not re.fullmatch(r"[^@\s<>,;]+@[^@\s<>,;]+", text):
        raise ValueError(f"must be one mail address, not {text!r}")
    return text.lower()


def http_url(text: str) -> str:
    try:
        url = urlsplit(text)
        good = url.scheme in ("http", "https") and bool(url.hostname) and (url.port or 1) > 0
    except ValueError:
        good = False
    if not good:
        raise ValueError("must be a web address such as https://survey.example.dk")
    return text


def token_url(text: str) -> str:
    if urlsplit(http_url(text)).scheme == "http" and not is_loopback(urlsplit(text).hostname or ""):
        raise ValueError("must begin with https://: the client secret is sent there")
    return text


def certificate(text: str) -> SecretStr:
    if "PRIVATE KEY-----" not in text or "BEGIN CERTIFICATE-----" not in text:
        raise ValueError("must hold a certificate and its private key as PEM text, one after the other")
    return SecretStr(text)


def token(text: str) -> SecretStr:
    if not re.fullmatch(r"[^\s/]+", text):
        raise ValueError("is no bot token; BotFather gives one like 123456:ABC-DEF")
    return SecretStr(text)


def secret(text: str) -> SecretStr:
    if len(text) < 32:
        raise ValueError("must be at least 32 characters that nobody can guess, e.g. from: openssl rand -hex 32")
    return SecretStr(text)


def channel(text: str) -> str:
    if not re.fullmatch(r"-?\d+|@\w+", text):
        raise ValueError(f"must be a chat's number such as -1001234567890 or its @name, not {text!r}")
    return text


def listen(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise ValueError(f"must be host:port such as 127.0.0.1:8080, not {text!r}")
    return host.strip("[]"), int(port)


def after_reading(text: str) -> tuple[AfterReading, str]:
    word, _, folder = text.partition(":")
    if word in ("leave", "mark") and not folder:
        return AfterReading(word), ""
    if word == "move" and folder.strip():
        return AfterReading.MOVE, folder.strip()
    raise ValueError(f"must be leave, mark or move:Folder, not {text!r}")


def moment(text: str) -> datetime:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(
            f"must be a day or a time such as 2018-01-31 or 2018-01-31T09:00+01:00, not {text!r}"
        ) from None
    return when if when.tzinfo else when.replace(tzinfo=ZONE)


def poll_seconds(text: str) -> float:
    # Above nine minutes a server may have dropped the connection (RFC 2177 says 29, some forget after ten).
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds <= 540:
        raise ValueError(f"must be seconds from 1 to 540, not {text!r}")
    return seconds
