"""A case's journal as a zip for the authority's records system: index, mails, papers, log and the records as JSON.

One mail at a time is in memory. What is left out (a CPR number, the other authority's own) is said in the index.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.journal_index import Row, index_csv, index_html
from bot.journal_mails import Entry, entries, in_words, parsed, raw_of
from bot.parts import Desk
from bot.reading import references
from bot.terminal import plain
from bot.zip_file import ZipOnDisk, safe_file_name, safe_name
from handlers import contacts, journal
from handlers.journal import CaseFile, JournalMail
from handlers.model import Authority, LogEntry, Person
from handlers.model_around import Lesson, Notification, PressNotice, SampleRequest
from handlers.view import CaseView
from messages.mail import Mail
from messages.papers.find import find_papers
from messages.papers.model import Paper
from messages.papers_mail import MailSheet, write_mail_sheet
from messages.phrases import phrase
from messages.sensitive import has_cpr, mask_cpr, sensitive_in
from messages.survey_link import holds_link

_NUMBERS = frozenset({"p_number", "cvr", "phone", "journal_at", "journal_st"})  # ten digits that are no CPR number


@dataclass(frozen=True, kw_only=True)
class Exported:
    """What was written: mails with their files, and how many were left out or stand without their files."""

    path: Path
    mails: int
    left_out: int


@dataclass
class _Zip:
    """What has been written so far: papers by content, so that the same guide stands there once; themes by
    Message-ID, so that a receipt has that of the mail it answers."""

    zip: ZipOnDisk
    language: str
    rows: list[Row] = field(default_factory=list)
    papers: dict[str, str] = field(default_factory=dict)
    themes: dict[str, str] = field(default_factory=dict)
    left_out: int = 0


async def export_case(desk: Desk, case_id: str, path: Path, authority: Authority | None = None) -> Exported:
    """Write the journal of a case, as the coordinator has it or as one authority's own. Raises NotFound."""
    store = desk.store
    view = await store.case_view(case_id)
    people = {p.id: p for p in await store.people()}
    file = await _case_file(desk, view, people)
    log = [_entry_of(line) for line in await store.log(case_id)]
    rules: dict[int, list[str]] = {}
    for line in log:
        if line.mail_id is not None:
            rules.setdefault(line.mail_id, []).append(line.rule)
    mine: list[int] = []
    with ZipOnDisk(path) as zip_:
        out = _Zip(zip=zip_, language=desk.settings.language)
        for entry in await entries(desk, case_id):
            raw = await raw_of(desk, entry)
            mail = parsed(raw)
            told = await _told(desk, entry, mail, tuple(rules.get(entry.inbox_id or -1, ())))
            why = (
                journal.left_out(told, view, authority, people, own=(desk.saver.writer.mailbox.addr,))
                if authority
                else None
            )
            if why is None and entry.inbox_id is not None:
                mine.append(entry.inbox_id)
            heading = journal.heading(view.case, view.institution, authority)
            await asyncio.to_thread(_add_mail, desk, out, entry, raw, mail, told, heading, why)
        if authority is not None:
            file = journal.for_authority(file, authority)
            log = list(journal.log_for_authority(log, mine))
        about = phrase("export.about", out.language)
        if authority is not None:
            who = contacts.named(authority, view.case.region, desk.programme)
            about = phrase("export.about_authority", out.language, who=who)
        _finish(desk, out, file, log, journal.heading(view.case, view.institution, authority), about)
    return Exported(path=path, mails=len(out.rows) - out.left_out, left_out=out.left_out)


async def export_unfiled(desk: Desk, path: Path) -> Exported:
    """Write the mails of no case, with the log's lines of none and what was told around the process; the coordinator's
    alone."""
    store = desk.store
    rules: dict[int, tuple[str, ...]] = {}
    log = [_entry_of(line) for line in await store.log() if line.case_id is None]
    for line in log:
        if line.mail_id is not None:
            rules[line.mail_id] = (*rules.get(line.mail_id, ()), line.rule)
    records = {
        "notifications": [r for r in await store.records(Notification) if r.case_id is None],
        "press": [r for r in await store.records(PressNotice) if r.case_id is None],
        "lessons": [r for r in await store.records(Lesson) if r.case_id is None],
    }
    with ZipOnDisk(path) as zip_:
        out = _Zip(zip=zip_, language=desk.settings.language)
        heading = phrase("export.unfiled", out.language)
        for entry in await entries(desk, None):
            raw = await raw_of(desk, entry)
            mail = parsed(raw)
            told = await _told(desk, entry, mail, rules.get(entry.inbox_id or -1, ()))
            await asyncio.to_thread(_add_mail, desk, out, entry, raw, mail, told, heading, None)
        _finish(desk, out, records, log, heading, phrase("export.about", out.language))
    return Exported(path=path, mails=len(out.rows) - out.left_out, left_out=out.left_out)


async def _case_file(desk: Desk, view: CaseView, people: dict[str, Person]) -> CaseFile:
    store, case_id = desk.store, view.case.id
    on_case = {p: people[p] for p in (view.case.at_inspector, view.case.st_inspector) if p and p in people}
    return journal.case_file(
        replace(view, people={**view.people, **on_case}),
        samples=await store.records(SampleRequest, case_id=case_id),
        notifications=await store.records(Notification, case_id=case_id),
        press=await store.records(PressNotice, case_id=case_id),
        lessons=await store.records(Lesson, case_id=case_id),
    )


async def _told(desk: Desk, entry: Entry, mail: Mail, rules: tuple[str, ...]) -> JournalMail:
    """What the journal goes by; of a mail received the question and letter it answers."""
    question, template = entry.question_id, entry.template
    if entry.inbox_id is not None:
        sent = next(iter(await desk.store.find_sent(references(mail))), None)
        question = (sent.question_id or "") if sent else ""
    to = entry.to or tuple(a.addr for a in (*mail.to, *mail.cc))
    return JournalMail(
        inbound=entry.inbox_id is not None,
        at=entry.at,
        sender=entry.sender or (mail.sender.addr if mail.sender else ""),
        to=to,
        subject=entry.subject,
        question_id=question,
        template=template,
        prompt=entry.prompt,
        rules=rules,
        survey_link=_opens_survey(mail),
    )


def _opens_survey(mail: Mail) -> bool:
    """Whether the link to the survey's page stands in a mail, or in one that is attached to it."""
    return any(map(holds_link, (mail.subject, mail.text, mail.html))) or any(map(_opens_survey, mail.nested))


# ---------------------------------------------------------------------- one mail
def _add_mail(
    desk: Desk,
    out: _Zip,
    entry: Entry,
    raw: bytes,
    mail: Mail,
    told: JournalMail,
    heading: str,
    why: journal.LeftOut | None,
) -> None:
    say, zone = out.language, desk.programme.zone
    number = f"{len(out.rows) + 1:05d}"
    local = entry.at.astimezone(zone)
    if why is not None:
        note = phrase(f"export.left_out_{why.value}", say)
        out.left_out += 1
        out.rows.append(_row(number, local, told, "", "", "", (), note, say, hidden=True))
        return
    digest = hashlib.sha256(raw).hexdigest()
    papers = _papers(desk, mail) if told.inbound else ()
    places = sensitive_in(mail, ((paper.name, paper.text) for paper in papers))
    theme = journal.theme(told, say) or next((out.themes[i] for i in mail.in_reply_to if i in out.themes), "")
    theme = theme or phrase("common.kind_other", say)
    out.themes[mail.message_id] = theme
    stem = f"mails/{number}_{local:%Y-%m-%d}_{'ind' if told.inbound else 'ud'}_{safe_name(theme)}"
    files: list[str] = []
    notes: list[str] = []
    if places:
        where = ", ".join(_place(p.where, say) for p in places)
        notes.append(phrase("export.cpr", say, where=where))
        out.left_out += 1
    else:
        out.zip.add(f"{stem}.eml", raw)
        files.append(f"{stem}.eml")
    if unread := [mask_cpr(paper.name) for paper in papers if paper.kind == "unreadable"]:
        notes.append(phrase("export.unread", say, files=", ".join(unread)))
    bad = {p.where for p in places}
    kept = [part for part in mail.parts if part.name and not _is_marked(part.name, bad)]
    sheet = MailSheet(
        number=number,
        inbound=told.inbound,
        sender=_person(mail.sender.name if mail.sender else "", told.sender),
        to=", ".join(told.to),
        date=in_words(local, say),
        subject=told.subject,
        digest=digest,
        case=heading,
        files=tuple(part.name for part in kept),
        note=" ".join(notes),
    )
    out.zip.add(f"{stem}.pdf", write_mail_sheet(mail, sheet, language=say))
    files.append(f"{stem}.pdf")
    for place, part in enumerate(kept, 1):
        mark = hashlib.sha256(part.data).hexdigest()
        if mark not in out.papers:
            name = f"dokumenter/{number}-{place}_{safe_file_name(mask_cpr(part.name))}"
            out.zip.add(name, part.data)
            out.papers[mark] = name
        files.append(out.papers[mark])
    out.rows.append(_row(number, local, told, sheet.sender, theme, digest, tuple(files), " ".join(notes), say))


def _papers(desk: Desk, mail: Mail) -> tuple[Paper, ...]:
    """The files of a mail, read as untrusted papers are."""
    return find_papers(mail, desk.papers, language=desk.settings.language) if mail.parts or mail.nested else ()


def _is_marked(name: str, bad: set[str]) -> bool:
    """Whether a file, or one inside it, holds a CPR number."""
    masked = mask_cpr(name)
    return has_cpr(name) or masked in bad or any(where.startswith(f"{masked}/") for where in bad)


def _place(where: str, language: str) -> str:
    return phrase(f"export.where_{where}", language) if where in ("subject", "body") else where


def _person(name: str, address: str) -> str:
    return mask_cpr(f"{name} <{address}>" if name and name != address else address)


def _row(
    number: str,
    at: datetime,
    told: JournalMail,
    sender: str,
    theme: str,
    digest: str,
    files: tuple[str, ...],
    note: str,
    language: str,
    *,
    hidden: bool = False,
) -> Row:
    """`hidden`: of what is left out only when it was, which way, and why."""
    return Row(
        number=number,
        date=at.isoformat(timespec="seconds"),
        direction=phrase("export.in" if told.inbound else "export.out", language),
        sender=sender,
        to="" if hidden else ", ".join(told.to),
        theme=theme,
        subject="" if hidden else mask_cpr(told.subject),
        sha256=digest,
        files=files,
        note=note,
    )


# ---------------------------------------------------------------------- index, log, records
def _finish(desk: Desk, out: _Zip, records: object, log: Sequence[LogEntry], heading: str, about: str) -> None:
    say = out.language
    title = phrase("export.title", say, case=heading)
    out.zip.add("indeks.csv", index_csv(out.rows, say))
    out.zip.add("indeks.html", index_html(title, about, out.rows, say))
    lines = [mask_cpr(f"{e.at.astimezone(desk.programme.zone):%Y-%m-%d %H:%M}  {e.rule}: {e.what}") for e in log]
    out.zip.add("log.txt", "\n".join(lines) + "\n")
    out.zip.add("log.json", as_json(log))
    out.zip.add("sag.json", as_json(records))
    contents = phrase("export.contents", say)
    out.zip.add("laes-mig.txt", f"{title}\n\n{about}\n\n{contents}\n")


def as_json(value: object) -> str:
    """A value as readable JSON with no CPR number in it."""
    return json.dumps(_masked(plain(value)), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _masked(value: Any, name: str = "") -> Any:
    """JSON's own values with CPR numbers masked, but for those that are another number by their name."""
    if isinstance(value, str):
        return value if name in _NUMBERS else mask_cpr(value)
    if isinstance(value, list):
        return [_masked(item, name) for item in value]
    return {key: _masked(item, key) for key, item in value.items()} if isinstance(value, dict) else value


def _entry_of(line: object) -> LogEntry:
    return LogEntry(**{name: getattr(line, name) for name in LogEntry.__dataclass_fields__})
