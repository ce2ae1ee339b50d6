"""Mutual notification (gensidig underretning, seeds/000 annex 2): a concern in the other authority's field reaches its
contact. A person lets it pass each time; a CPR number never passes."""

from __future__ import annotations

from datetime import datetime

from handlers import contacts
from handlers.decision import Decision, Outgoing
from handlers.model import Case, LogEntry, Person, Region
from handlers.model_around import Notification
from handlers.programme import Programme
from handlers.told import Told, check_words, receipt
from messages.letters_around import ConcernPassedOn
from messages.phrases import phrase

NAME = "notification"


def notify(
    told: Told,
    *,
    region: Region,
    case: Case | None,
    institution: str,
    contact: Person | None,
    programme: Programme,
    now: datetime,
) -> Decision:
    """Pass the words on to `contact`, the other authority's, with a receipt to the sender.

    Raises CannotTell where there is no contact or no words, or they hold a CPR number.
    """
    language = programme.language
    other = told.sender.authority.other
    who = contacts.named(other, region, programme)
    if contact is None:
        raise told.cannot("around.no_contact", language, who=who, region=region.value)
    check_words(told, language)
    record = Notification(
        id=told.id,
        authority=told.sender.authority,
        region=region,
        case_id=case.id if case else None,
        institution=institution,
        sender=told.sender.email,
        told=contact.email,
        text=told.words,
        at=now,
        by=told.by,
        mail_id=told.mail_id,
    )
    out = Outgoing(
        key=f"{NAME}:{told.id}:{contact.email}",
        to=contact.email,
        to_name=contact.name,
        letter=ConcernPassedOn(
            name=contact.name,
            authority=contacts.named(told.sender.authority, region, programme),
            sender=told.sender.name,
            sender_email=told.sender.email,
            sender_phone=told.sender.phone,
            institution=institution,
            region=region.value,
            words=told.words,
            files=told.files,
        ),
        case_id=record.case_id,
    )
    noted = phrase("around.concern_noted", language, name=contact.name, who=who)
    what = phrase("around.log_concern", language, sender=told.sender.email, told=contact.email, who=who)
    entry = LogEntry(
        at=now, case_id=record.case_id, actor=told.by, what=what, rule=NAME, words=told.words, mail_id=told.mail_id
    )
    sent_back = receipt(told, noted, about=institution, case_id=record.case_id, kind=NAME)
    return Decision(changes=(record,), outgoing=(out, sent_back), log=(entry,), acted=True)
