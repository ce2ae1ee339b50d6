"""One case told line by line, for terminal and chat."""

from __future__ import annotations

from datetime import date

from handlers import overview
from handlers.model import Authority, Stage, VisitStatus
from handlers.view import CaseView
from messages import danish, english
from messages.phrases import phrase
from messages.reading import Slot

_BOTH = (Authority.AT, Authority.ST)


def case_line(view: CaseView, language: str) -> str:
    """Number, institution, region and stage."""
    return phrase(
        "overview.case_line",
        language,
        case=view.case.id,
        institution=view.institution.name,
        region=view.case.region.value,
        stage=phrase(f"common.stage_{view.case.stage.value}", language),
    )


def owed_line(item: overview.Missing, language: str, *, addresses: bool = True) -> str:
    """Who owes what by when, and whether that day has passed."""
    return phrase(
        "overview.open_line" if addresses else "overview.open_line_short",
        language,
        who=phrase(f"common.party_{item.party.value}", language),
        address=item.address,
        kind=phrase(f"common.kind_{item.kind.value}", language),
        day=in_words(item.answer_by, language),
        late=phrase("overview.late", language) if item.late else "",
    )


def details(
    view: CaseView, today: date, language: str, *, addresses: bool = True, visits_to_come: bool = True
) -> list[str]:
    """What is known of a case, a line each. Without `addresses` no e-mail address, and nothing that was written in a
    mail stands in it; without `visits_to_come` only visits that were held."""
    case = view.case

    def say(key: str, **values: object) -> str:
        return phrase(f"overview.{key}", language, **values)

    names = {a: p.name if (p := view.inspector(a)) else say("nobody") for a in _BOTH}
    lines = [say("inspectors", at=names[Authority.AT], st=names[Authority.ST])]
    if case.stage is Stage.SELECTED and case.objection_until is not None:
        day = in_words(case.objection_until, language)
        lines.append(say("may_object", day=day))
    if case.window_start and case.window_end:
        if visits_to_come:
            start, end = in_words(case.window_start, language), in_words(case.window_end, language)
            lines.append(say("window", start=start, end=end))
        for authority in _BOTH:
            visit = view.visit(authority)
            if visit.status is not VisitStatus.HELD and not visits_to_come:
                continue
            key = {VisitStatus.HELD: "held", VisitStatus.PLANNED: "planned"}.get(visit.status, "unknown")
            day = in_words(visit.day, language) if visit.day else ""
            who = phrase(f"common.party_{authority.value}", language)
            lines.append(say(f"visit_{key}", who=who[:1].upper() + who[1:], day=day))
    for round_ in view.rounds:
        slots = "; ".join(in_words(s.slot, language) for s in view.slots_of(round_.id))
        lines.append(say("round", number=round_.number, slots=slots))
    for meeting in view.meetings:
        status = say(f"meeting_{meeting.status.value}")
        lines.append(say("meeting_line", slot=in_words(meeting.slot, language), status=status))
    for document in view.documents:
        state = phrase("documentation.complete", language) if document.complete else "; ".join(document.missing)
        lines.append(say("document", who=phrase(f"common.party_{document.authority.value}", language), state=state))
    if view.survey is not None:
        lines.append(say("survey", state=say(f"survey_{view.survey.status.value}")))
    lines.extend(owed_line(m, language, addresses=addresses) for m in overview.missing(view, today))
    if addresses:
        lines.extend(say("prompt_line", number=p.number, title=p.title) for p in view.open_prompts())
    return lines


def in_words(when: date | Slot, language: str) -> str:
    """A day or a slot in words of a language."""
    if isinstance(when, Slot):
        return english.format_slot(when) if language == "en" else danish.format_slot(when)
    return english.format_day(when) if language == "en" else danish.format_day(when)
