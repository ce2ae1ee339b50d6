"""What people settled, written as labelled mails for the corpus: the next version of the reading is measured on them.

Each mail a person settled stands in the queue's records with the bot's guess and the person's choice, its bytes in the
archive. Out of these come pairs NAME.eml + NAME.json (tests/corpus/README.md), anonymous.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from bot.parts import Desk
from bot.reading import context_of
from handlers.matching import Match
from handlers.model import Institution, Party, Person, Prompt, PromptChoice, Survey
from handlers.view import CaseView
from messages.anonymous import Anonymiser
from messages.mail import Mail
from messages.mime import parse_mail
from messages.reading import Context, Kind, Slot
from messages.reply import find_reply
from messages.sensitive import has_cpr
from storage.errors import NotFound

_Label = dict[str, Mapping[str, object]]  # a JSON file of the corpus
_Pair = tuple[bytes, _Label]
_MAILBOX = "koordinerettilsyn@example.dk"


@dataclass(frozen=True, kw_only=True)
class Corrections:
    """How many were written, and how many left out: mail of no case, with a CPR number, or about attached papers."""

    folder: Path
    written: int
    left_out: int


async def export_corrections(desk: Desk, folder: Path) -> Corrections:
    """Write every settled mail to `folder`, named by its number in the queue; files of the same name are replaced."""
    people, houses = await _names(desk)
    left_out = 0
    pairs: dict[str, _Pair] = {}
    for prompt in await desk.store.records(Prompt):
        if prompt.mail_id is None or prompt.choice is None:
            continue
        pair = await _pair(desk, prompt, people, houses)
        if pair is None:
            left_out += 1
            continue
        pairs[f"settled-{prompt.number:05d}-{pair[1]['expected']['kind']}"] = pair
    await asyncio.to_thread(_write, folder, pairs)
    return Corrections(folder=folder, written=len(pairs), left_out=left_out)


def _write(folder: Path, pairs: Mapping[str, _Pair]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, (raw, label) in pairs.items():
        (folder / f"{name}.eml").write_bytes(raw)
        (folder / f"{name}.json").write_text(json.dumps(label, ensure_ascii=False, indent=1) + "\n", "utf-8")


async def _pair(desk: Desk, prompt: Prompt, people: Iterable[str], houses: Iterable[str]) -> _Pair | None:
    if prompt.mail_id is None or prompt.choice is None or prompt.case_id is None:
        return None
    try:
        entry = await desk.store.inbox_entry(prompt.mail_id)
        raw = await desk.store.read_raw(prompt.mail_id)
    except NotFound:
        return None
    mail = parse_mail(raw)
    if entry.kind != "mail" or mail.parts or mail.nested or has_cpr(f"{mail.subject}\n{mail.text}\n{mail.html}"):
        return None
    view = await desk.store.case_view(prompt.case_id)
    context = await _context(desk, prompt, view, mail, entry.received_at)
    inside = [a.name for a in (mail.sender, *mail.to, *mail.cc, *mail.reply_to) if a is not None and a.name]
    own = desk.saver.writer.mailbox.addr
    anonymous = Anonymiser(people=[*people, *inside], houses=houses, keep={own: _MAILBOX})
    choice = prompt.choices[prompt.choice]
    guess = prompt.choices[prompt.guess] if prompt.guess is not None else None
    label: _Label = {
        "context": _plain(context, anonymous),
        "expected": expected_of(choice, context, view),
        "settled": {"guess": _told(guess), "choice": _told(choice)},
    }
    return _message(mail, anonymous, entry.received_at), label


async def _names(desk: Desk) -> tuple[set[str], set[str]]:
    """Everybody and every house that the register and the cases know by name."""
    people = {p.name for p in await desk.store.records(Person)}
    houses = set()
    for institution in await desk.store.records(Institution):
        people.add(institution.leader)
        houses.add(institution.name)
    people |= {s.contact_name for s in await desk.store.records(Survey)}
    return {p for p in people if p and "@" not in p}, houses


async def _context(desk: Desk, prompt: Prompt, view: CaseView, mail: Mail, at: datetime) -> Context:
    """What was known when the mail came, as far as it can still be told: the question it answers (open then, whatever
    it is now), its slots, and the meeting where it was agreed before."""
    question = view.question(prompt.question_id) if prompt.question_id else None
    party = question.party if question else await _party(desk, view, mail)
    match = Match(case_id=view.case.id, party=party, question_id=prompt.question_id, why="settled")
    now = context_of(view, match, as_of=at, programme=desk.programme)
    others = [
        q.kind
        for q in view.questions
        if q.party is party and q is not question and q.asked_at <= at and (q.closed_at is None or q.closed_at > at)
    ]
    agreed = view.meeting is not None and view.meeting.agreed_at is not None and view.meeting.agreed_at < at
    return Context(
        as_of=at,
        sender_role=now.sender_role,
        expecting=now.expecting,
        also_open=tuple(dict.fromkeys(others)),
        institution=now.institution,
        offered=now.offered if now.expecting is Kind.MEETING_DATES else (),
        meeting=now.meeting if agreed else None,
    )


async def _party(desk: Desk, view: CaseView, mail: Mail) -> Party | None:
    if mail.sender is None:
        return None
    found = await desk.store.cases_of_address(mail.sender.addr)
    return next((one.party for one in found if one.case_id == view.case.id), None)


def expected_of(choice: PromptChoice, context: Context, view: CaseView) -> dict[str, object]:
    """The label a choice stands for. What the person did not say is left out, so that it is not scored; `must` is "ask"
    until somebody has looked at the mail and finds it plain."""
    arguments = choice.arguments
    if choice.action != "read" or "outcome" not in arguments:
        kind = (context.expecting or Kind.OTHER).value
        return {"kind": kind, "kinds": [k.value for k in Kind], "must": "ask"}
    label: dict[str, object] = {"kind": arguments.get("kind") or (context.expecting or Kind.OTHER).value}
    label["outcome"] = arguments["outcome"]
    if "reason" in arguments:
        label["reason"] = arguments["reason"] or None
    if "slots" in arguments and context.offered:
        label["dates"] = [_slot_label(one) for one in _chosen(view, context, arguments["slots"])]
    elif arguments.get("day"):
        label["dates"] = [{"start": arguments["day"], "end": None, "all_day": True, "wanted": True, "loose": True}]
    label["must"] = "ask"
    return label


def _chosen(view: CaseView, context: Context, positions: str) -> list[tuple[Slot, bool]]:
    """The offered slots, and whether the person's choice took them; `positions` are those of the round's slots."""
    wanted = {int(p) for p in positions.split(",") if p}
    places = {(s.start, s.end): s.position for s in view.slots}
    return [(slot, places.get((slot.start, slot.end)) in wanted) for slot in context.offered]


def _slot_label(chosen: tuple[Slot, bool]) -> dict[str, object]:
    slot, wanted = chosen
    if wanted:
        return {"start": slot.start.isoformat(), "end": slot.end.isoformat(), "all_day": False, "wanted": True}
    day = slot.start.date().isoformat()
    return {"start": day, "end": None, "all_day": True, "wanted": False, "loose": True, "optional": True}


def _told(choice: PromptChoice | None) -> Mapping[str, str] | None:
    """What a choice says, without its wording (that may name people)."""
    return {"action": choice.action, **choice.arguments} if choice else None


def _plain(context: Context, anonymous: Anonymiser) -> dict[str, object]:
    meeting = context.meeting
    return {
        "as_of": context.as_of.isoformat(),
        "sender_role": context.sender_role.value,
        "expecting": context.expecting.value if context.expecting else None,
        "also_open": [k.value for k in context.also_open],
        "institution": anonymous(context.institution) if context.institution else None,
        "offered": [[s.start.isoformat(), s.end.isoformat()] for s in context.offered],
        "meeting": [meeting.start.isoformat(), meeting.end.isoformat()] if meeting else None,
    }


def _message(mail: Mail, anonymous: Anonymiser, received: datetime) -> bytes:
    """The mail written anew from its readable text: who wrote, when and what, and nothing that tells of servers."""
    out = EmailMessage(policy=SMTP)
    sender = mail.sender
    out["From"] = (
        f'"{anonymous(sender.name or "Navn")}" <{anonymous.address(sender.addr)}>' if sender else "navn@example.dk"
    )
    out["To"] = _MAILBOX
    out["Subject"] = " ".join(anonymous(mail.subject).split())
    out["Date"] = format_datetime(mail.date or received)
    text = mail.text or find_reply(mail).text
    out.set_content(anonymous(text), charset="utf-8", cte="8bit")
    return out.as_bytes()
