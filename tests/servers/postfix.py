"""A real Postfix in front of a real Dovecot: submission with login, and a port that takes mail from strangers.

One domain, every address of which is delivered to Dovecot, save a few that fail. Runs as root (Postfix cannot run
otherwise), in a folder of its own, on free ports of 127.0.0.1.
"""

from __future__ import annotations

import pwd
import shutil
import subprocess
from pathlib import Path

from pydantic import SecretStr

from bot.servers import MailServer, Security
from tests.servers.certificates import write_certificate
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.needs import free_ports, need
from tests.servers.process import ServerProcess

DOMAIN = "test.example"
REFUSED = f"refused@{DOMAIN}"  # 550 at RCPT
DEFERRED = f"deferred@{DOMAIN}"  # 451 at RCPT
BOUNCED = f"bounced@{DOMAIN}"  # accepted, then a delivery status notification comes back
STRANGER = "somebody@elsewhere.example"  # no domain of ours: relayed for nobody
SIZE_LIMIT = 2_000_000


class Postfix:
    def __init__(self, folder: Path, dovecot: Dovecot) -> None:
        need("postfix", root=True)
        self.folder = folder
        self.smtp_port, self.submission_port, self.smtps_port = free_ports(3)
        self.certificate, key = write_certificate(folder)
        self._process = ServerProcess(
            ["/usr/lib/postfix/sbin/master", "-c", str(folder / "etc"), "-d"], log=folder / "out.log"
        )
        folder.chmod(0o755)  # Postfix's processes change their user
        for name in ("etc", "queue", "data"):
            (folder / name).mkdir()
        owner = pwd.getpwnam("postfix")
        shutil.chown(folder / "data", owner.pw_uid, owner.pw_gid)
        (folder / "etc" / "main.cf").write_text(
            _MAIN.format(
                folder=folder,
                domain=DOMAIN,
                lmtp=dovecot.lmtp_port,
                auth=dovecot.auth_port,
                certificate=self.certificate,
                key=key,
                refused=REFUSED,
                deferred=DEFERRED,
                bounced=BOUNCED,
                size=SIZE_LIMIT,
            )
        )
        (folder / "etc" / "master.cf").write_text(
            _MASTER.format(smtp=self.smtp_port, submission=self.submission_port, smtps=self.smtps_port)
        )

    def start(self) -> None:
        # `check` makes the folders of the queue with the owners they must have.
        checked = subprocess.run(
            ["/usr/sbin/postfix", "-c", str(self.folder / "etc"), "check"], capture_output=True, text=True, check=False
        )
        if checked.returncode:
            raise RuntimeError(f"postfix check: {checked.stderr}")
        self._process.start(self.smtp_port, self.submission_port, self.smtps_port)

    def kill(self) -> None:
        """End it with all its connections, at once."""
        self._process.kill()

    def log_text(self) -> str:
        log = self.folder / "data" / "mail.log"
        return self._process.log_text() + (log.read_text(errors="replace") if log.exists() else "")

    # ---------------------------------------------------------------- ways in
    def server(
        self, user: str, security: Security = Security.STARTTLS, *, password: str | None = PASSWORD
    ) -> MailServer:
        """Submission with a login; `password` None takes a token."""
        return MailServer(
            host="127.0.0.1",
            port=self.smtps_port if security is Security.TLS else self.submission_port,
            security=security,
            user=user,
            password=None if password is None else SecretStr(password),
        )

    @property
    def stranger(self) -> MailServer:
        """The port other mail servers hand mail in at: no login."""
        return MailServer(host="127.0.0.1", port=self.smtp_port, security=Security.NONE)


_MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {folder}/data/mail.log
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.{domain}
mydestination =
mynetworks =
alias_maps =
local_recipient_maps =
smtpd_peername_lookup = no
disable_dns_lookups = yes
default_transport = error:5.4.4 these tests reach nobody outside
virtual_mailbox_domains = {domain}
virtual_mailbox_maps = static:all
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
transport_maps = inline:{{ {{ {bounced} = nobody: }} }}
message_size_limit = {size}
smtpd_recipient_restrictions =
  check_recipient_access inline:{{
    {{ {refused} = 550 5.1.1 User unknown }},
    {{ {deferred} = 451 4.2.1 Mailbox busy }} }},
  permit_sasl_authenticated, reject_unauth_destination
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
smtpd_sasl_security_options = noanonymous
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = may
smtpd_client_connection_rate_limit = 0
smtpd_error_sleep_time = 0
minimal_backoff_time = 1s
queue_run_delay = 1s
"""

_MASTER = """\
127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_client_restrictions=permit_sasl_authenticated,reject
127.0.0.1:{smtps} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
nobody unix - n n - - pipe user=nobody argv=/bin/sh -c {{exit 67}}
postlog unix-dgram n - n - 1 postlogd
"""
