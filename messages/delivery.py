"""What a bounce says: which address, and whether it is no good or only unreachable now (RFC 3464, RFC 3463)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from messages.mail import Mail
from messages.mime_fields import parse_addresses
from messages.reading import Evidence
from messages.reply_marks import phrases

_STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d]|\.\d)")
_SMTP = re.compile(r"(?<![\d.])([45][0-5]\d)(?=[ \-#]|$)", re.MULTILINE)
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_RETURNED = re.compile(
    r"^.{0,10}(?:original message|oprindelige? meddelelse|original headers|oprindelige meddelelseshoveder"
    r"|oprindelig besked|copy of (?:the|your) message|below this line is a copy|kopi af (?:din )?meddelelse"
    r"|returned message|message header)",
    re.IGNORECASE | re.MULTILINE,
)
_MAX_TEXT = 20_000

# The words are looked for in this order: what passes, then what does not. "connection refused" is a server that sleeps.
_TEMPORARY = phrases(
    "mailbox full | mailbox is full | mailbox has exceeded | quota | over limit | insufficient storage | is full",
    "postkassen er fuld | postkasse er fuld | indbakken er fuld | indbakke er fuld | er fuld | overskredet",
    "will be retried | will retry | still being retried | keep trying | will keep | delayed | forsinket",
    "forsøges igen | prøver igen | forsøger igen | bliver ved med at forsøge | try again | greylist | temporar",
    "midlertidig | tillfällig",
    "timed out | timeout | connection refused | connection reset | could not connect | network unreachable",
    "delivery time expired | message expired | retry timeout | too many connections | rate limit | too large",
    "for stor | exceeds size | size limit | out of memory | not yet been delivered | endnu ikke | postfach ist voll",
)
_PERMANENT = phrases(
    "user unknown | unknown user | unknown recipient | no such user | no such recipient | no such mailbox",
    "does not exist | doesn't exist | not exist | address not found | could not be found | couldn't be found",
    "wasn't found | was not found | not found | no mailbox here | not a valid | invalid recipient | invalid mailbox",
    "recipient rejected | address rejected | recipnotfound | not listed in | mailbox unavailable | mailbox disabled",
    "account disabled | account is disabled | account has been disabled | inactive | no longer active | deactivated",
    "no longer in use | no longer valid | account closed | domain not found | host not found | unknown host",
    "name or service not known | nxdomain | unrouteable address | unroutable | bad destination | refused | rejected",
    "denied | blocked | not accepting | not permitted | not allowed | spam | blacklist | no longer accept",
    "findes ingen | ingen bruger | ingen modtager",
    "findes ikke | blev ikke fundet | ikke fundet | kunne ikke findes | eksisterer ikke | ukendt modtager",
    "ukendt bruger | ukendt adresse | ikke opført | nedlagt | er lukket | spærret | afvist | nægtet | ugyldig",
    "har ikke adgang | ikke tilladelse | finns inte | finnes ikke | unbekannt | existiert nicht | abgelehnt",
)


@dataclass(frozen=True, kw_only=True)
class Bounce:
    """One recipient that a mail did not reach.

    `recipient` is the address we wrote to, "" where the bounce does not tell it. `permanent`: the address is no good
    (5.1.x, 5.2.1, refused); otherwise the mail may be tried again (4.x, mailbox full, delayed). `status` is the
    enhanced code of RFC 3463, "" where none is given. `why` holds the deciding words.
    """

    recipient: str
    permanent: bool
    status: str = ""
    why: tuple[Evidence, ...] = ()


def read_bounce(mail: Mail, *, own: tuple[str, ...] = ()) -> Bounce | None:
    """The first recipient that failed for good, else the first that failed; None where the mail tells of none.

    `own`: our addresses, which are never the failed one. Never raises.
    """
    bounces = read_bounces(mail, own=own)
    return next((bounce for bounce in bounces if bounce.permanent), bounces[0] if bounces else None)


def read_bounces(mail: Mail, *, own: tuple[str, ...] = ()) -> tuple[Bounce, ...]:
    """All recipients that a delivery report names as failed or delayed; else what its words say of one."""
    ours = {address.casefold() for address in own} | {address.addr for address in mail.to}
    text = _explanation(mail)
    found = []
    for fields in _recipient_fields(mail):
        action = fields.get("action", "").partition(" ")[0].strip().casefold()
        if action in ("delivered", "relayed", "expanded"):
            continue
        recipient = _typed_address(fields.get("original-recipient", ""))
        recipient = recipient or _typed_address(fields.get("final-recipient", ""))
        said = fields.get("diagnostic-code", "")
        status = _specific_status(fields.get("status", ""), said, text)
        found.append(_judged(recipient, status, f"{said}\n{text}" if said else text, delayed=action == "delayed"))
    if found:
        if len(found) == 1 and not found[0].recipient:
            found = [_judged(_failed_address(mail, text, ours), found[0].status, text, delayed=False)]
        return tuple(found)
    recipient = _failed_address(mail, text, ours)
    status = _specific_status("", "", text)
    if not recipient and not status and not _said(text.casefold(), _PERMANENT + _TEMPORARY):
        return ()
    return (_judged(recipient, status, f"{mail.subject}\n{text}", delayed=False),)


def _judged(recipient: str, status: str, said: str, *, delayed: bool) -> Bounce:
    permanent, why = _verdict(status, said, delayed=delayed)
    return Bounce(recipient=recipient, permanent=permanent, status=status, why=(why,))


def _verdict(status: str, said: str, *, delayed: bool) -> tuple[bool, Evidence]:
    """interfaces.md: permanent where the address is no good (5.1.x, 5.2.1, refused), temporary otherwise."""
    low = said.casefold()
    if delayed:
        return False, Evidence(text="Action: delayed", rule="delayed")
    if status.startswith("4."):
        return False, Evidence(text=status, rule="status 4.x")
    if status.startswith("5.1.") or status == "5.2.1" or status.startswith("5.7."):
        return True, Evidence(text=status, rule="no such address" if status.startswith("5.1.") else "refused")
    if status.startswith("5.2.") and status != "5.2.0":
        return False, Evidence(text=status, rule="mailbox full or closed for now")
    code = _SMTP.search(said)
    if code and code[1].startswith("4") and not status:
        return False, Evidence(text=code[1], rule="SMTP 4xx")
    temporary, permanent = _said(low, _TEMPORARY), _said(low, _PERMANENT)
    if temporary:
        return False, Evidence(text=temporary, rule="passing by its words")
    if permanent:
        return True, Evidence(text=permanent, rule="no good by its words")
    if code and code[1] in ("550", "551", "553", "554") and not status.startswith(("5.3.", "5.4.", "5.5.", "5.6.")):
        return True, Evidence(text=code[1], rule="refused by SMTP code")
    return False, Evidence(text=status or (code[1] if code else "no code"), rule="nothing says that the address is bad")


def _specific_status(field: str, diagnostic: str, text: str) -> str:
    """The most telling enhanced code: "5.0.0" yields to what the diagnosis or the text says."""
    best = ""
    for source in (field, diagnostic, text):
        for match in _STATUS.finditer(source[:_MAX_TEXT]):
            code = f"{match[1]}.{int(match[2])}.{int(match[3])}"
            if match[1] == "2":
                continue
            if not code.endswith(".0.0"):
                return code
            best = best or code
    return best


def _said(low: str, words: tuple[str, ...]) -> str:
    return next((phrase for phrase in words if phrase in low), "")


def _explanation(mail: Mail) -> str:
    """What the mail system says in words, without the mail that it sends back."""
    text = mail.text
    if not text.strip() and mail.html:
        from messages.html_text import html_to_text  # loads lxml: only for bounces in HTML

        text = html_to_text(mail.html)
    text = text[:_MAX_TEXT]
    returned = _RETURNED.search(text)
    return text[: returned.start()] if returned and returned.start() > 40 else text


def _recipient_fields(mail: Mail) -> Iterator[dict[str, str]]:
    """The per-recipient groups of message/delivery-status (RFC 3464 section 2.3); names in lower case."""
    for part in mail.parts:
        if not part.content_type.endswith("delivery-status"):
            continue
        text = part.data[:200_000].decode("utf-8", "replace").replace("\r\n", "\n")
        for group in re.split(r"\n[ \t]{0,20}\n", text):
            fields: dict[str, str] = {}
            last = ""
            for line in group.split("\n"):
                name, colon, value = line.partition(":")
                if line[:1] in (" ", "\t") and last:
                    fields[last] = f"{fields[last]} {line.strip()}"[:4000]
                elif colon:
                    last = name.strip().casefold()
                    fields.setdefault(last, value.strip())
            if "final-recipient" in fields or "original-recipient" in fields or "action" in fields:
                yield fields


def _typed_address(value: str) -> str:
    """ "rfc822; Bo@x.dk" → "bo@x.dk"; "" for other types."""
    kind, semicolon, address = value.partition(";")
    address = (address if semicolon else kind).strip().strip("<>").casefold()
    return address if "@" in address and " " not in address else ""


def _failed_address(mail: Mail, text: str, ours: set[str]) -> str:
    """The address that failed: a header that names it, else the text's first address, else whom the mail went to."""
    for value in (mail.header("x-failed-recipients"), mail.header("x-failed-recipient")):
        for address in parse_addresses(value):
            if "@" in address.addr:
                return address.addr
    sender = mail.sender.addr if mail.sender else ""
    for match in _ADDRESS.finditer(text):
        named = match[0].strip(".'").casefold()
        machine = named.startswith(("postmaster@", "mailer-daemon@", "abuse@", "support@", "helpdesk@"))
        if named not in ours and named != sender and not machine:
            return named
    for nested in mail.nested:
        if len(nested.to) == 1:
            return nested.to[0].addr
    return ""
