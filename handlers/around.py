"""Mail around the process: what a person may settle it as (pass on, tell of the press, keep a lesson), and that done.

No mail is passed on or kept without a person: `choices` offers, `settle_*` carries out what was chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from handlers import contacts, lessons, notifications, press
from handlers.decision import Decision, Desk
from handlers.events import MailEvent, SettledEvent
from handlers.matching import CASE_NUMBER
from handlers.model import Authority, Case, LogEntry, Person, Prompt, PromptChoice, Region
from handlers.model_around import LessonKind
from handlers.programme import Programme
from handlers.told import CannotTell, Told
from messages.phrases import phrase
from messages.reading import Kind

ACTIONS = ("notify", "press", "lesson", "barrier")
_INSTEAD = re.compile(r"\s*(?:tekst|text)\s*:\s*(\S.*)", re.IGNORECASE | re.DOTALL)
_PRESS = re.compile(
    r"\b(?:pressen?|presse(?:henvendelse|meddelelse|orientering)\w*|journalist\w*|interview\w*|avisen?|medie(?:r|rne|t)?"
    r"|radioavis\w*|tv\s?\d?|reporter\w*|the press|newspaper)\b",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"\b(?:erfaring\w*|barrierer?\w*|læring\w*|læringspunkt\w*|følgegruppe\w*|forhindring\w*|lessons?|barriers?)\b",
    re.IGNORECASE,
)


def choices(
    mail: MailEvent, sender: Person | None, *, filed: bool = True, language: str = "da"
) -> tuple[PromptChoice, ...]:
    """What a mail of somebody in the register may be settled as, beside what its case offers; nothing for others, and
    nothing where it holds a CPR number. `filed`: the mail has its case."""
    if sender is None or mail.reading.sensitive:
        return ()
    said = f"{mail.subject}\n{mail.reading.reply_text}"
    offered = []
    if mail.reading.kind is Kind.NOTIFICATION and sender.authority in (Authority.AT, Authority.ST):
        offered.append("notify")
    if _PRESS.search(said):
        offered.append("press")
    if _LESSON.search(said) or (sender.authority is Authority.COORDINATOR and not filed):
        offered += ["lesson", "barrier"]
    return tuple(
        PromptChoice(
            label=phrase(f"around.choice_{action}{'' if filed or action != 'notify' else '_unfiled'}", language),
            action=action,
        )
        for action in offered
    )


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where something was seen: a region, a case with its institution, or neither."""

    region: Region | None = None
    case: Case | None = None
    institution: str = ""


def settle_in_case(desk: Desk, mail: MailEvent, choice: PromptChoice, event: SettledEvent) -> None:
    """Carry out what a mail of the case was settled as; "tekst: …" after the choice's number stands for the mail's.

    Raises CannotTell.
    """
    view = desk.view
    place = Place(region=view.case.region, case=view.case, institution=view.institution.name)
    told = told_by_mail(mail, view.people.get(mail.sender), event.text, event.by, desk.programme.language)
    made = carry_out(choice.action, told, place, view.people.values(), desk.programme, desk.now)
    desk.put(*made.changes)
    for out in made.outgoing:
        desk.send(out)
    for line in made.log:
        desk.note(line.rule, line.what, line.words)


def settle_unfiled(
    prompt: Prompt,
    event: SettledEvent,
    told: Told,
    place: Place,
    *,
    people: Iterable[Person],
    programme: Programme,
    now: datetime,
) -> Decision:
    """Carry out what a mail of no case was settled as. Raises CannotTell, also where the region is not known."""
    choice = prompt.choices[event.choice]
    made = carry_out(choice.action, told, place, people, programme, now)
    done = replace(prompt, settled_at=now, settled_by=event.by, choice=event.choice)
    said = phrase("asking.log_settled", programme.language, by=event.by, choice=choice.label)
    entry = LogEntry(
        at=now, case_id=None, actor=event.by, what=said, rule="settled", words=event.text, mail_id=prompt.mail_id
    )
    return replace(made, changes=(done, *made.changes), log=(entry, *made.log))


def told_by_mail(mail: MailEvent, sender: Person | None, words: str, by: str, language: str) -> Told:
    """What a mail tells. Where `words` say "tekst: …", that stands for the sender's own; anything else said beside a
    choice does not, so that a greeting never takes the place of a concern. Raises CannotTell for a stranger."""
    if sender is None:
        raise CannotTell(phrase("around.unknown_sender", language, sender=mail.sender))
    return Told(
        id=f"mail:{mail.mail_id}",
        sender=sender,
        words=written[1].strip() if (written := _INSTEAD.match(words)) else mail.reading.reply_text.strip(),
        by=by,
        mail_id=mail.mail_id,
        message_id=mail.message_id,
        subject=mail.subject,
        files=bool(mail.files),
    )


def carry_out(
    action: str, told: Told, place: Place, people: Iterable[Person], programme: Programme, now: datetime
) -> Decision:
    """Pass on, tell or keep what was told. Raises CannotTell."""
    everybody = tuple(people)
    if action in ("lesson", "barrier"):
        region = place.region or region_of(told.sender, programme)
        return lessons.note(told, LessonKind(action), region=region, case=place.case, programme=programme, now=now)
    if action == "press":
        return press.tell(
            told,
            region=place.region,
            case=place.case,
            institution=place.institution,
            people=everybody,
            programme=programme,
            now=now,
        )
    region = place.region or region_of(told.sender, programme)
    if region is None:
        raise CannotTell(phrase("around.which_region", programme.language))
    if told.sender.authority not in (Authority.AT, Authority.ST):
        raise CannotTell(phrase("around.not_an_inspector", programme.language, sender=told.sender.email))
    today = now.astimezone(programme.zone).date()
    return notifications.notify(
        told,
        region=region,
        case=place.case,
        institution=place.institution,
        contact=contacts.find_contact(everybody, told.sender.authority.other, region, programme, today),
        programme=programme,
        now=now,
    )


def region_of(person: Person, programme: Programme) -> Region | None:
    """A person's own region: the register's, or the only one their centre or socialtilsyn serves."""
    if person.region is not None:
        return person.region
    served = [r.name for r in programme.regions if person.office in (r.center, r.authority)]
    return served[0] if len(served) == 1 else None


def named_place(text: str) -> tuple[str | None, Region | None, str]:
    """A case number or a region at the beginning of `text`, and what stands behind it."""
    bare = text.strip()
    if number := CASE_NUMBER.match(bare):
        return number[0].upper(), None, bare[number.end() :].lstrip(" ,.:;-–")
    for region in Region:
        found = re.match(rf"(?:(?:region|socialtilsyn)\s+)?{re.escape(region.value)}\b", bare, re.IGNORECASE)
        if found:
            return None, region, bare[found.end() :].lstrip(" ,.:;-–")
    return None, None, bare
