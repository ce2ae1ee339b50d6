"""All that is held about one person, by address, as a zip for who asks to see it; what is others' is masked."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

from bot.journal import Exported, as_json
from bot.journal_index import Row, index_csv, index_html
from bot.journal_mails import Entry, in_words, parsed, raw_of
from bot.parts import Desk
from bot.terminal import plain
from bot.zip_file import ZipOnDisk, safe_name
from handlers.model import Institution, Person, Prompt, Survey
from messages.errors import SamtilsynError
from messages.mail import Mail
from messages.masking import Mask
from messages.papers.find import find_papers
from messages.papers_mail import MailSheet, text_of, write_mail_sheet
from messages.phrases import phrase
from storage.mapping import MODELS


class NothingHeld(SamtilsynError):
    """Nothing is held about the address; the text says so."""


async def export_person(desk: Desk, address: str, path: Path) -> Exported:
    """Write what is held about `address` (lower case). Raises NothingHeld."""
    say = desk.settings.language
    mails = await _mails(desk, address)
    named, others = await _names(desk, address, mails)
    mask = Mask(
        name=phrase("export.masked_name", say),
        address=phrase("export.masked_address", say),
        phone=phrase("export.masked_phone", say),
        keep=frozenset({address, desk.saver.writer.mailbox.addr, *named}),
        names=frozenset(others - named),
    )
    held = await _records(desk, address, named)
    log = [e for e in await desk.store.log() if mentions(e, address, named) and not _of_visits(e.rule, e.what)]
    if not held and not log and not mails:
        raise NothingHeld(phrase("export.person_none", say, address=address))
    rows: list[Row] = []
    with ZipOnDisk(path) as zip_:
        for entry in mails:
            raw = await raw_of(desk, entry)
            rows.append(await asyncio.to_thread(_add, desk, zip_, entry, parsed(raw), mask, f"{len(rows) + 1:05d}"))
        title, about = (phrase(f"export.person_{key}", say, address=address) for key in ("title", "about"))
        zip_.add("oplysninger.json", mask(as_json(held), cpr=False))
        zip_.add("log.json", mask(as_json(log), cpr=False))
        zip_.add("indeks.csv", index_csv(rows, say))
        zip_.add("indeks.html", index_html(title, about, rows, say))
        contents = phrase("export.person_contents", say)
        zip_.add("laes-mig.txt", f"{title}\n\n{about}\n\n{contents}\n")
    return Exported(path=path, mails=len(rows), left_out=0)


def mentions(value: object, address: str, names: Iterable[str] = ()) -> bool:
    """Whether a record names the address or one of the whole names anywhere."""
    if isinstance(value, str):
        folded = value.casefold()
        return address in folded or any(len(n.split()) > 1 and n.casefold() in folded for n in names)
    if isinstance(value, Mapping):
        return any(mentions(v, address, names) for v in value.values())
    if isinstance(value, tuple | list):
        return any(mentions(v, address, names) for v in value)
    if is_dataclass(value) and not isinstance(value, type):
        return any(mentions(getattr(value, f.name), address, names) for f in fields(value))
    return False


def _of_visits(*told: str) -> bool:
    """Whether visits are spoken of: nobody's personal data, and those to come are the authorities' alone."""
    return any(word in text.casefold() for text in told for word in ("visit", "besøg", "window"))


async def _records(desk: Desk, address: str, named: Iterable[str]) -> dict[str, list[object]]:
    """Records of every type that name the person, by type."""
    names, out = tuple(named), {}
    for kind in MODELS:
        found: list[object] = [
            plain(r)
            for r in await desk.store.records(kind)
            if mentions(r, address, names) and not (isinstance(r, Prompt) and _of_visits(r.rule, r.title, r.text))
        ]
        if found:
            out[kind.__name__] = found
    return out


async def _mails(desk: Desk, address: str) -> list[Entry]:
    """The mails from and to the address, oldest first."""
    own = desk.saver.writer.mailbox.addr
    found = [
        Entry(at=e.received_at, inbox_id=e.id, outbox_key="", sender=e.sender, to=e.recipients, subject=e.subject)
        for e in await desk.store.list_inbox()
        if e.kind in ("mail", "sent_mail") and address in (e.sender.lower(), *(r.lower() for r in e.recipients))
    ]
    found += [
        Entry(at=e.done_at or e.created_at, inbox_id=None, outbox_key=e.key, sender=own, to=(e.to,), subject=e.subject)
        for e in await desk.store.list_outgoing(state="sent")
        if e.to.lower() == address
    ]
    return sorted(found, key=lambda e: (e.at, e.inbox_id is None, e.inbox_id or 0, e.outbox_key))


async def _names(desk: Desk, address: str, mails: Iterable[Entry]) -> tuple[set[str], set[str]]:
    """What the person is called (and their telephone number), and what others are called."""
    named: set[str] = set()
    others: set[str] = set()
    for person in await desk.store.records(Person):
        (named if person.id == address else others).add(person.name)
        if person.id == address and person.phone:
            named.add(person.phone)
    for institution in await desk.store.records(Institution):
        (named if institution.email.lower() == address else others).add(institution.leader)
    for survey in await desk.store.records(Survey):
        (named if survey.contact_email.lower() == address else others).add(survey.contact_name)
    for entry in mails:  # how they sign, and who else is in the mail
        mail = parsed(await raw_of(desk, entry))
        for one in (mail.sender, *mail.to, *mail.cc, *mail.reply_to):
            if one is not None and one.name and one.addr != desk.saver.writer.mailbox.addr:
                (named if one.addr == address else others).add(one.name)
    return {n for n in named if n}, {n for n in others if n and "@" not in n}


def _add(desk: Desk, zip_: ZipOnDisk, entry: Entry, mail: Mail, mask: Mask, number: str) -> Row:
    say, inbound = desk.settings.language, entry.inbox_id is not None
    local = entry.at.astimezone(desk.programme.zone)
    sender = mail.sender
    shown = mask(f"{sender.name} <{sender.addr}>" if sender and sender.name else entry.sender)
    to, subject = mask(", ".join(entry.to)), mask(entry.subject)
    files = [f"mails/{number}_{local:%Y-%m-%d}_{'ind' if inbound else 'ud'}.pdf"]
    papers = find_papers(mail, desk.papers, language=say) if mail.parts or mail.nested else ()
    sheet = MailSheet(
        number=number,
        inbound=inbound,
        sender=shown,
        to=to,
        date=in_words(local, say),
        subject=subject,
        digest="",
        files=tuple(mask(p.name) for p in papers),
    )
    masked = replace(mail, text=mask(text_of(mail)), html="")
    zip_.add(files[0], write_mail_sheet(masked, sheet, language=say))
    for place, paper in enumerate(papers, 1) if inbound else ():
        name = f"dokumenter/{number}-{place}_{safe_name(mask(paper.name))}.txt"
        zip_.add(name, mask(paper.text) + "\n")
        files.append(name)
    return Row(
        number=number,
        date=local.isoformat(timespec="seconds"),
        direction=phrase("export.in" if inbound else "export.out", say),
        sender=shown,
        to=to,
        theme="",
        subject=subject,
        sha256="",
        files=tuple(files),
        note="",
    )
