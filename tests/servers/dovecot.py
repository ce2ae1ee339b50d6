"""A real Dovecot: IMAP with and without TLS, LMTP, XOAUTH2 with tokens checked locally, and SASL for Postfix.

Every address can log in with `PASSWORD`; mailboxes are made on delivery. Runs as root (Debian's way), in a folder of
its own, on free ports of 127.0.0.1.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import pwd
import re
import smtplib
import ssl
import time
from collections.abc import Iterable
from pathlib import Path

from pydantic import SecretStr

from bot.servers import MailServer, Security
from tests.servers.certificates import trusting, write_certificate
from tests.servers.needs import free_ports, need
from tests.servers.process import ServerProcess

PASSWORD = 'hemmeligt"ord\\9'
_TOKEN_KEY = b"a key known to Dovecot and to the tests only"


class Dovecot:
    def __init__(self, folder: Path) -> None:
        need("dovecot-imapd", "dovecot-lmtpd", root=True)
        self.folder = folder
        self.imap_port, self.imaps_port, self.lmtp_port, self.auth_port = free_ports(4)
        self.certificate, key = write_certificate(folder)
        self._process = ServerProcess(
            ["/usr/sbin/dovecot", "-F", "-c", str(folder / "dovecot.conf")], log=folder / "dovecot.log"
        )
        folder.chmod(0o711)  # Dovecot's processes change their user
        owner = pwd.getpwnam("mail")
        for name in ("mail", "home"):
            (folder / name).mkdir()

            os.chown(folder / name, owner.pw_uid, owner.pw_gid)
        keys = folder / "keys" / "default" / "HS256"
        keys.mkdir(parents=True)
        (keys / "default").write_bytes(base64.b64encode(_TOKEN_KEY))
        (folder / "oauth2.conf").write_text(
            f"introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={folder}/keys/\n"
            "username_attribute = sub\n"
        )
        (folder / "dovecot.conf").write_text(
            _CONFIGURATION.format(
                folder=folder,
                key=key,
                imap=self.imap_port,
                imaps=self.imaps_port,
                lmtp=self.lmtp_port,
                auth=self.auth_port,
                certificate=self.certificate,
                password=PASSWORD,
                uid=owner.pw_uid,
                gid=owner.pw_gid,
            )
        )

    def start(self) -> None:
        self._process.start(self.imap_port, self.imaps_port, self.lmtp_port, self.auth_port)

    def kill(self) -> None:
        """End it with all its connections, at once."""
        self._process.kill()

    def log_text(self) -> str:
        return self._process.log_text()

    # ---------------------------------------------------------------- ways in
    def server(self, user: str, security: Security = Security.NONE, *, token: bool = False) -> MailServer:
        return MailServer(
            host="127.0.0.1",
            port=self.imaps_port if security is Security.TLS else self.imap_port,
            security=security,
            user=user,
            password=None if token else SecretStr(PASSWORD),
        )

    def trust(self) -> ssl.SSLContext:
        return trusting(self.certificate)

    def token(self, user: str, *, seconds: int = 600) -> str:
        """A bearer token Dovecot takes for `user` (an HS256 JWT)."""
        now = int(time.time())
        header = _base64url(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
        claims = _base64url(json.dumps({"sub": user, "iat": now - 60, "nbf": now - 60, "exp": now + seconds}).encode())
        signature = hmac.new(_TOKEN_KEY, f"{header}.{claims}".encode(), hashlib.sha256).digest()
        return f"{header}.{claims}.{_base64url(signature)}"

    # ---------------------------------------------------------------- what happens on it
    def deliver(self, to: str, *messages: bytes, sender: str = "someone@test.example") -> None:
        """Put messages into the INBOX of `to`, by LMTP."""
        with smtplib.LMTP("127.0.0.1", self.lmtp_port) as lmtp:
            for message in messages:
                lmtp.sendmail(sender, [to], message)

    def fill(self, to: str, messages: Iterable[bytes]) -> None:
        """Lay many messages into a new mailbox's INBOX, much faster than delivering them."""
        owner = pwd.getpwnam("mail")
        mailbox = self.folder / "mail" / to
        for folder in (mailbox, *(mailbox / name for name in ("cur", "new", "tmp"))):
            folder.mkdir(exist_ok=True)
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        for number, message in enumerate(messages):
            path = mailbox / "new" / f"{1_500_000_000 + number}.M{number}P1.here"
            path.write_bytes(message)
            os.chown(path, owner.pw_uid, owner.pw_gid)

    def renumber(self, user: str) -> None:
        """Give the INBOX of `user` another UIDVALIDITY, as a restore from a backup would. Dovecot must not run."""
        mailbox = self.folder / "mail" / user
        uids = mailbox / "dovecot-uidlist"
        text = uids.read_text()
        uids.write_text(re.sub(r"V(\d+)", lambda found: f"V{int(found.group(1)) + 1}", text, count=1))
        for index in mailbox.glob("dovecot.index*"):
            index.unlink()


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


_CONFIGURATION = """\
protocols = imap lmtp
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
listen = 127.0.0.1
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/%u
mail_fsync = never
# the date of arrival is that of the file, which a test may set
mail_never_cache_fields = date.received imap.envelope
first_valid_uid = 1
mail_max_userip_connections = 100
default_process_limit = 50
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox "Sendte æbler" {{
    special_use = \\Sent
    auto = subscribe
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {auth}
  }}
}}
"""
