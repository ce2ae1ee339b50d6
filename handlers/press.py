"""Press notices (seeds/000 annex 2): the parties tell each other before one of them speaks to the press."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from handlers import contacts
from handlers.decision import Decision, Outgoing
from handlers.model import Authority, Case, LogEntry, Person, Region
from handlers.model_around import PressNotice
from handlers.programme import Programme
from handlers.told import Told, check_words, receipt
from messages.letters_around import PressTold
from messages.phrases import phrase

NAME = "press"
_BOTH = (Authority.AT, Authority.ST)


def tell(
    told: Told,
    *,
    region: Region | None,
    case: Case | None,
    institution: str,
    people: Iterable[Person],
    programme: Programme,
    now: datetime,
) -> Decision:
    """Tell the other parties' contacts (of the region, else of all), the coordinators and the programme's further
    addresses; a receipt to the sender says who was told. Raises CannotTell.
    """
    language, today = programme.language, now.astimezone(programme.zone).date()
    check_words(told, language)
    whom = _whom(told, region, tuple(people), programme, today)
    if not whom:
        raise told.cannot("around.nobody_to_tell", language)
    about = institution or (f"region {region.value}" if region else "")
    letters = [
        Outgoing(
            key=f"{NAME}:{told.id}:{address}",
            to=address,
            to_name=name,
            letter=PressTold(
                name=name,
                authority=contacts.named(told.sender.authority, region or told.sender.region, programme),
                sender=told.sender.name,
                sender_email=told.sender.email,
                sender_phone=told.sender.phone,
                about=about,
                words=told.words,
            ),
            case_id=case.id if case else None,
        )
        for address, name in whom.items()
    ]
    record = PressNotice(
        id=told.id,
        authority=told.sender.authority,
        region=region,
        case_id=case.id if case else None,
        sender=told.sender.email,
        told=tuple(whom),
        text=told.words,
        at=now,
        by=told.by,
        mail_id=told.mail_id,
    )
    named = ", ".join(f"{name} ({address})" if name else address for address, name in whom.items())
    entry = LogEntry(
        at=now,
        case_id=record.case_id,
        actor=told.by,
        what=phrase("around.log_press", language, sender=told.sender.email, told=", ".join(whom)),
        rule=NAME,
        words=told.words,
        mail_id=told.mail_id,
    )
    noted = phrase("around.press_noted", language, told=named)
    sent_back = receipt(told, noted, about=about, case_id=record.case_id, kind=NAME)
    return Decision(changes=(record,), outgoing=(*letters, sent_back), log=(entry,), acted=True)


def _whom(
    told: Told, region: Region | None, people: tuple[Person, ...], programme: Programme, today: date
) -> dict[str, str]:
    """Address → name, in a fixed order, without the sender."""
    regions = [region] if region is not None else [r.name for r in programme.regions]
    found = [contacts.find_contact(people, a, r, programme, today) for a in _BOTH for r in regions]
    found += [
        p
        for p in people
        if p.authority is Authority.COORDINATOR and p.role == "coordinator" and contacts.in_office(p, today)
    ]
    whom = {p.email: p.name for p in found if p is not None and not p.email_undeliverable}
    whom |= {address.lower(): "" for address in programme.press.also_told if address.lower() not in whom}
    whom.pop(told.sender.email, None)
    return whom
