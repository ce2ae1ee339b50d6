"""Lessons and barriers for the steering group (følgegruppe; seeds/000, annex 3, "Løbende evaluering")."""

from __future__ import annotations

from datetime import datetime

from handlers.decision import Decision
from handlers.model import Case, LogEntry, Region
from handlers.model_around import Lesson, LessonKind
from handlers.programme import Programme
from handlers.told import Told, check_words, receipt
from messages.phrases import phrase

NAME = "lesson"


def note(
    told: Told,
    kind: LessonKind,
    *,
    region: Region | None,
    case: Case | None,
    programme: Programme,
    now: datetime,
) -> Decision:
    """Keep a lesson or a barrier; who mailed it gets a receipt. Raises CannotTell."""
    language = programme.language
    check_words(told, language)
    lesson = Lesson(
        id=told.id,
        kind=kind,
        text=" ".join(told.words.split()),
        sender=told.sender.email,
        authority=told.sender.authority,
        region=region,
        case_id=case.id if case else None,
        at=now,
        by=told.by,
        mail_id=told.mail_id,
    )
    what = phrase(f"around.log_{kind.value}", language, sender=told.sender.email)
    entry = LogEntry(
        at=now, case_id=lesson.case_id, actor=told.by, what=what, rule=NAME, words=lesson.text, mail_id=told.mail_id
    )
    noted = phrase(f"around.{kind.value}_noted", language)
    mailed = (receipt(told, noted, about="", case_id=lesson.case_id, kind=NAME),) if told.message_id else ()
    return Decision(changes=(lesson,), outgoing=mailed, log=(entry,), acted=True)
