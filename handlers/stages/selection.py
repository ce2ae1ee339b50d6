"""Stage 1, selection: AT's local list to the socialtilsyn's contact, the choice, AT's time to object (annex 3).

The stage works on a list of cases, not on one: its functions take the views of all cases on the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from handlers.decision import Decision, Outgoing
from handlers.events import MailEvent
from handlers.model import (
    AtDate,
    Case,
    Institution,
    LocalList,
    LogEntry,
    Person,
    Prompt,
    PromptChoice,
    Record,
    Stage,
)
from handlers.programme import Programme
from handlers.view import CaseView
from handlers.working_days import add_working_days
from messages import danish, english
from messages.errors import SamtilsynError
from messages.letters_selection import LocalListSent, SelectionNoted, SelectionTold
from messages.phrases import phrase
from messages.reading import Slot
from messages.selection_reading import Chosen, find_chosen

NAME = "selection"


class NoContact(SamtilsynError):
    """The register has no contact person for a region; the text says what to import."""


class SelectionRefused(SamtilsynError):
    """A case cannot be selected, or not be invited yet; the text says why and what to do."""


def send_list(
    local_list: LocalList,
    views: Sequence[CaseView],
    *,
    contact: Person | None,
    at_dates: Sequence[AtDate],
    programme: Programme,
    now: datetime,
) -> Decision:
    """Mail the list to the socialtilsyn's contact. Raises NoContact where the region has none."""
    if contact is None:
        raise NoContact(phrase("selection.no_contact", programme.language, region=local_list.region.value))
    today = now.astimezone(programme.zone).date()
    answer_by = add_working_days(today, programme.selection.answer_working_days, programme)
    sent = replace(local_list, asked=contact.email, sent_at=now, answer_by=answer_by)
    letter = LocalListSent(
        name=contact.name,
        region=programme.region(local_list.region).authority,
        round=local_list.round,
        institutions=tuple(line(v.institution) for v in views),
        dates=tuple(Slot(start=d.start, end=d.end) for d in at_dates),
        answer_by=answer_by,
    )
    out = Outgoing(
        key=f"list:{local_list.id}:{today.isoformat()}",
        to=contact.email,
        to_name=contact.name,
        letter=letter,
        question_id=f"list:{local_list.id}",
    )
    what = phrase("selection.sent", programme.language, round=local_list.round, name=contact.name)
    return Decision(changes=(sent,), outgoing=(out,), log=(_log(now, None, "samtilsyn", "list", what),), acted=True)


def take_reply(
    local_list: LocalList,
    views: Sequence[CaseView],
    mail: MailEvent,
    *,
    at_contact: Person | None,
    programme: Programme,
    now: datetime,
    taken: int = 0,
) -> Decision:
    """The contact's choice; where it is unclear, or somebody else answers, a person decides.

    What is written about a choice that is made already may be an objection: no invitation leaves until a person has
    looked.
    """
    names = tuple(v.institution.name for v in views)
    chosen = find_chosen(mail.reading.reply_text, names)
    plain = mail.sender == local_list.asked and not chosen.doubt and not mail.reading.sensitive
    if local_list.answered_at is not None:
        held = tuple(replace(c, objection_until=None) for c in _chosen_cases(local_list, views))
        asked = _ask(local_list, views, mail, chosen.indexes, _doubt(chosen, mail, programme), programme, now)
        return replace(asked, changes=(*asked.changes, *held))
    if not plain:
        return _ask(local_list, views, mail, chosen.indexes, _doubt(chosen, mail, programme), programme, now)
    return choose(
        local_list,
        views,
        chosen.indexes,
        by=mail.sender,
        at_contact=at_contact,
        programme=programme,
        now=now,
        mail=mail,
        taken=taken,
    )


def choose(
    local_list: LocalList,
    views: Sequence[CaseView],
    indexes: Sequence[int],
    *,
    by: str,
    at_contact: Person | None,
    programme: Programme,
    now: datetime,
    mail: MailEvent | None = None,
    taken: int = 0,
) -> Decision:
    """Select the cases at `indexes`, drop the others; tell both contacts. The invitations leave when AT's time to
    object is over. What a person selected while the list was out stays selected.

    `taken` places of the region are held or under way already: more than the target goes to the coordinator too. So
    does it where AT has no contact who could be told.
    """
    today = now.astimezone(programme.zone).date()
    object_by = add_working_days(today, programme.selection.objection_working_days, programme)
    changes: list[Record] = [replace(local_list, answered_at=now)]
    log: list[LogEntry] = []
    for index, view in enumerate(views):
        if view.case.stage not in (Stage.CANDIDATE, Stage.SELECTED, Stage.NOT_SELECTED):
            continue
        if view.case.stage is Stage.SELECTED and index not in indexes and local_list.answered_at is None:
            continue
        changes.append(selected(view.case, now, object_by) if index in indexes else dropped(view.case, now))
        key = "selection.selected" if index in indexes else "selection.not_selected"
        log.append(_log(now, view.case.id, by, "selection", phrase(key, programme.language, by=by)))
    lines = tuple(line(views[i].institution) for i in indexes)
    out: list[Outgoing] = []
    region = programme.region(local_list.region)
    if mail is not None:
        out.append(
            Outgoing(
                key=f"list-noted:{local_list.id}:{mail.mail_id}",
                to=mail.sender,
                to_name=mail.sender_name,
                letter=SelectionNoted(name=mail.sender_name, region=region.authority, institutions=lines),
                question_id=f"list:{local_list.id}",
                answers=mail.message_id,
                answers_subject=mail.subject,
            )
        )
    if at_contact is not None:
        out.append(
            Outgoing(
                key=f"list-told:{local_list.id}:{now.isoformat()}",
                to=at_contact.email,
                to_name=at_contact.name,
                letter=SelectionTold(
                    name=at_contact.name,
                    region=region.authority,
                    round=local_list.round,
                    institutions=lines,
                    object_by=object_by,
                ),
                question_id=f"list:{local_list.id}",
            )
        )
    else:
        changes.append(_nobody_told(local_list, lines, object_by, programme, now))
    target = programme.targets.get("total", 0)
    if taken + len(indexes) > target:
        changes.append(_over_target(local_list, taken + len(indexes), target, programme, now))
    return Decision(changes=tuple(changes), outgoing=tuple(out), log=tuple(log), acted=True)


def keep(local_list: LocalList, views: Sequence[CaseView], *, by: str, programme: Programme, now: datetime) -> Decision:
    """The choice stands in spite of what was written about it: the invitations leave on the next working day."""
    today = now.astimezone(programme.zone).date()
    kept = tuple(replace(c, objection_until=today) for c in _chosen_cases(local_list, views))
    what = phrase("selection.kept", programme.language, by=by)
    return Decision(changes=kept, log=tuple(_log(now, c.id, by, "selection", what) for c in kept), acted=True)


def selected(case: Case, now: datetime, object_by: date | None) -> Case:
    """The case as selected; without `object_by` the coordinator sends the invitation by hand."""
    return replace(case, stage=Stage.SELECTED, selected_at=now, objection_until=object_by, closed_at=None)


def dropped(case: Case, now: datetime) -> Case:
    """The case as not selected."""
    return replace(case, stage=Stage.NOT_SELECTED, closed_at=now)


def line(institution: Institution) -> str:
    """The institution as lists show it: "Solgården, 9000 Aalborg"."""
    town = " ".join(x for x in (institution.postcode, institution.city) if x)
    return ", ".join(x for x in (institution.name, town) if x)


def _chosen_cases(local_list: LocalList, views: Sequence[CaseView]) -> tuple[Case, ...]:
    """The cases this list's answer selected that are not invited yet; what was selected by hand is not among them."""
    return tuple(
        v.case
        for v in views
        if v.case.stage is Stage.SELECTED and v.case.selected_at == local_list.answered_at is not None
    )


def _doubt(chosen: Chosen, mail: MailEvent, programme: Programme) -> str:
    if mail.reading.sensitive:
        return phrase("asking.why_cpr", programme.language)
    return phrase(f"selection.doubt_{chosen.doubt or 'other'}", programme.language, number=chosen.number)


def numbered(views: Sequence[CaseView]) -> str:
    """The list with the numbers a person writes: "1 Solgården, 2 Engvej"."""
    return ", ".join(f"{n} {view.institution.name}" for n, view in enumerate(views, 1))


def list_name(local_list: LocalList) -> str:
    """The list as people call it: "2018-1 Nord"."""
    return f"{local_list.round} {local_list.region.value}"


def _nobody_told(
    local_list: LocalList, lines: Sequence[str], object_by: date, programme: Programme, now: datetime
) -> Prompt:
    """AT may object, but the register has nobody there to tell."""
    language = programme.language
    values = {
        "center": programme.region(local_list.region).center,
        "list": list_name(local_list),
        "institutions": "; ".join(lines),
        "day": (danish if language == "da" else english).format_day(object_by),
    }
    return Prompt(
        id=f"list-untold:{local_list.id}:{now.isoformat()}",
        case_id=None,
        rule="untold",
        title=phrase("selection.untold_title", language, **values),
        text=phrase("selection.untold_text", language, **values),
        choices=(PromptChoice(label=phrase("common.choice_seen", language), action="seen"),),
        opened_at=now,
    )


def _over_target(local_list: LocalList, n: int, target: int, programme: Programme, now: datetime) -> Prompt:
    text = phrase("selection.over_target", programme.language, region=local_list.region.value, n=n, target=target)
    return Prompt(
        id=f"target:{local_list.id}:{now.isoformat()}",
        case_id=None,
        rule="target",
        title=text,
        text=text,
        choices=(PromptChoice(label=phrase("common.choice_seen", programme.language), action="seen"),),
        opened_at=now,
    )


def _ask(
    local_list: LocalList,
    views: Sequence[CaseView],
    mail: MailEvent,
    indexes: Sequence[int],
    why: str,
    programme: Programme,
    now: datetime,
) -> Decision:
    """Put the answer before a person: the numbers as read, or as the person writes them after the choice."""
    language = programme.language
    sender = mail.sender_name or mail.sender
    answered = local_list.answered_at is not None
    choices: list[PromptChoice] = []
    if indexes and not answered:
        numbers = ",".join(str(i + 1) for i in indexes)
        label = phrase("selection.choose_read", language, numbers=numbers)
        choices.append(PromptChoice(label=label, action="choose", arguments={"numbers": numbers}))
    choices.append(PromptChoice(label=phrase("selection.choose", language), action="choose"))
    if answered:
        choices.append(PromptChoice(label=phrase("selection.keep", language), action="keep"))
    else:
        choices.append(PromptChoice(label=phrase("common.choice_nothing", language), action="nothing"))
    kind = "objection" if answered else "unclear"
    prompt = Prompt(
        id=f"list:{local_list.id}:{mail.mail_id}",
        case_id=None,
        rule=f"{NAME}:{local_list.id}",
        title=phrase(f"selection.{kind}_title", language, list=list_name(local_list), sender=sender),
        text=phrase(f"selection.{kind}_text", language, sender=sender, why=why, names=numbered(views)),
        choices=tuple(choices),
        guess=0 if indexes and not answered else None,
        opened_at=now,
        mail_id=mail.mail_id,
    )
    return Decision(changes=(prompt,), log=(_log(now, None, mail.sender, "selection", why, mail.mail_id),))


def _log(now: datetime, case_id: str | None, actor: str, rule: str, what: str, mail_id: int | None = None) -> LogEntry:
    return LogEntry(at=now, case_id=case_id, actor=actor, what=what, rule=rule, mail_id=mail_id)
