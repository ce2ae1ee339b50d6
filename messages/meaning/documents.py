"""Documentation after a meeting, by way of the papers' own reader: what is in it, and whether it may be taken."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from messages.mail import Mail
from messages.meaning.cover_here import lies_there
from messages.meaning.cover_note import not_understood
from messages.meaning.cover_risk import touches
from messages.meaning.cover_survey import confirms, only_confirms
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, find_cues
from messages.meaning.questions import open_questions
from messages.reading import Choice, Context, Evidence, FieldValue, Kind, Reading, Role
from messages.reply import Reply, find_older

if TYPE_CHECKING:
    from messages.papers.read import PaperReader

_COPENHAGEN = ZoneInfo("Europe/Copenhagen")
_GROUPS = frozenset(
    {"question", "courtesy", "neutral", "notification", "cancel", "contact", "paper", "reversal", "upheaval"}
)
_FORM = 6  # labels: from here on a mail's text is the form itself and not a note around it


def read_documents(
    mail: Mail, text: str, context: Context, read: PaperReader | None = None, reply: Reply | None = None
) -> Reading | None:
    """The documentation's fields, what is missing, and whether a person must look; None where the mail brings none.

    `text` are the sender's own words; `reply` is the mail taken apart, for a form that stands in what was passed on.
    """
    if reply is not None and reply.inline:
        text = _between(mail, reply) or text
    if not _may_bring(mail, text, context):
        return None
    from messages.papers.documentation import read_documentation
    from messages.papers.note_doubts import (
        about_the_note,
        other_days,
        running_text,
        told_in_prose,
        without_case_numbers,
    )
    from messages.papers.read import read_paper

    found = read_documentation(
        mail,
        text,
        context,
        read or read_paper,
        older=find_older(reply) if reply else (),
        forwarded=reply is not None and reply.forwarded,
    )
    if not _owes(context) and len(found.fields) < _FORM:
        return None
    if found.outcome is None or (not found.fields and not found.papers and _speaks_of_else(text)):
        return None
    against = [*found.doubts, *_not_asked(context)]
    note = text if found.beside is None else found.beside
    spoken = text
    if found.passed_on:
        note, spoken = f"{note}\n\n{found.passed_on}", f"{text}\n\n{found.passed_on}"
    note = without_case_numbers(note)
    if note.count(":") + note.count("\t") < _FORM:
        findings = find_cues(note, _GROUPS)
        against += [
            findings.evidence(h, "a question that needs an answer")
            for h in open_questions(findings)
            if not confirms(findings.sentences[h.sentence].words)
        ]
        names = (context.institution or "", *(str(found.fields.get(name, "")) for name in ("institution", "address")))
        whole = found.outcome == "complete" and bool(found.papers)
        hits = [
            h
            for h in _beside(findings)
            if not (found.missing and _unfilled(findings, h))
            and not (h.rule == "paper.later" and found.fields and lies_there(findings, h, whole=whole, names=names))
        ]
        against += [findings.evidence(h) for h in hits if not (found.fields and _judged(findings, h))]
    if found.fields:
        against += about_the_note(note, found.fields, [mail.sender.addr] if mail.sender else ())
        against += told_in_prose(note, found.missing)
        met = context.meeting.start.astimezone(_COPENHAGEN).date() if context.meeting else None
        days = (str(met or ""), *(v for v in found.fields.values() if isinstance(v, str)))
        against += other_days(note, days, met)
    if found.fields or found.papers:
        beside = _beside_the_form(mail, note, found.fields, context)
        if not beside:
            known = _EXPLAINED | ({"contact"} if only_confirms(find_cues(running_text(note))) else set())
            against = [one for one in against if one.rule not in known and not _explained(one)]
        against += [one for one in beside if not (found.missing and _LACKS.search(one.text))]
    aside = find_cues(_around(note), _GROUPS)
    against += [
        aside.evidence(h, "a question that needs an answer")
        for h in open_questions(aside)
        if not confirms(aside.sentences[h.sentence].words)
    ]
    refused = find_cues(spoken, _PAPER)
    against += [refused.evidence(h) for h in refused.of("paper.refused")]
    return Reading(
        kind=Kind.DOCUMENTATION,
        outcome=found.outcome,
        fields=found.fields,
        missing=found.missing,
        sensitive=found.sensitive,
        decision=Choice.ASK if against else Choice.ACT,
        confidence=0.6 if against else 0.93,
        why=(
            *(
                Evidence(text=(v if isinstance(v, str) else "; ".join(v))[:60], rule=f"field {k}")
                for k, v in list(found.fields.items())[:3]
            ),
            *(Evidence(text=m, rule="missing") for m in found.missing),
            *dict.fromkeys(against),
        ),
    )


def _beside_the_form(mail: Mail, note: str, fields: Mapping[str, FieldValue], context: Context) -> list[Evidence]:
    """What of the words around the form is not understood; none of it is where the words are a form themselves."""
    from messages.papers.note_doubts import running_text

    told = {name: value if isinstance(value, str) else " ".join(value) for name, value in fields.items()}
    sender = mail.sender.name if mail.sender else ""
    return not_understood(
        running_text(note),
        house=context.institution or told.get("institution"),
        named=(*(told.get(name, "") for name in _NAMED), context.institution or "", sender),
        people=(told.get("leader", ""), told.get("survey_contact", "")),
        met=context.meeting.start.astimezone(_COPENHAGEN).date() if context.meeting else None,
    )


# What speaks against a form by one word alone, and not any more where the whole of the note is understood.
_EXPLAINED = frozenset(
    {"a not that nothing explains", "something holds only in part", "reversal", "upheaval", "cancel.postponed"}
)


def _explained(one: Evidence) -> bool:
    """Whether a sentence about the survey or its contact only confirms the form, or what is wrong in it is a slip in
    sending."""
    if one.rule not in _OF_CONTACT and one.rule not in _SLIPS:
        return False
    told = [sentence.words for sentence in find_cues(one.text).sentences]
    return not any(map(touches, told)) if one.rule in _SLIPS else all(map(confirms, told))


_SLIPS = frozenset({"the sender says that something in it is wrong", "the sender asks for something"})
_OF_CONTACT = frozenset({"the mail says who gets the survey", "something said of an answer in the form"})
# What is missing is asked for by name.
_LACKS = re.compile(
    r"\b(?:nåede (?:desværre )?ikke|resten (?:må|kommer|følger)|mangler|kortfattet|ikke (?:\w+ )?endnu|endnu ikke)\b",
    re.IGNORECASE,
)
_NAMED = ("institution", "address", "inspectors", "authority")


def _around(text: str) -> str:
    """The lines of a form that fill in nothing, and remarks ("OBS: Må ikke deles")."""
    lines = text.split("\n")
    return "\n".join(x for x in lines if ":" not in x or x.strip().casefold().startswith(_REMARKS))


_REMARKS = ("obs", "nb", "n.b", "ps", "p.s", "bemærk", "husk", "vigtigt")
_PAPER = frozenset({"paper"})


def _between(mail: Mail, reply: Reply) -> str:
    """A form whose answers stand between the quoted lines of the template, with the words beside it."""
    from messages.papers.form_between import form_between

    return form_between(mail, reply.beside)


def _may_bring(mail: Mail, text: str, context: Context) -> bool:
    """Only what an inspector sends, what answers our asking, or what calls itself such a paper, is looked into: opening
    files costs time."""
    if Kind.DOCUMENTATION in (context.expecting, *context.also_open):
        return True
    if context.expecting is not None:
        return False
    brings = bool(mail.parts or mail.nested)
    if not _owes(context):
        return brings and bool(_NAMES_IT.search(f"{mail.subject}\n{text}"))
    return brings or text.count(":") >= _FORM


def _owes(context: Context) -> bool:
    return context.sender_role in (Role.AT, Role.ST) or Kind.DOCUMENTATION in (context.expecting, *context.also_open)


_NAMES_IT = re.compile(r"\b(?:skema|skabelon|dokumentation|formular|slides?\b|præsentation)", re.IGNORECASE)


def _speaks_of_else(text: str) -> bool:
    """The news that the meeting was put off, or a question: no forgotten attachment."""
    findings = find_cues(text, _GROUPS)
    if findings.has("cancel.cancelled", "cancel.postponed", "notification.strong"):
        return True
    told = [s for s in findings.sentences if not s.question and len(s.words) > 3]
    return bool(open_questions(findings)) and not told


def _beside(findings: Findings) -> list[Hit]:
    found = findings.of(
        "notification.strong", "cancel.postponed", "cancel.cancelled", "contact", "paper.later", "reversal", "upheaval"
    )
    return [
        h
        for h in found
        if not (h.rule == "contact" and _labels(findings.text, h))
        and not (h.rule == "reversal" and _of_the_paper_before(findings.text, h))
        and not findings.inside(h, "paper.here")
        and not (h.rule == "reversal" and _FORGOT.search(findings.sentences[h.sentence].text))
        and not (h.rule == "paper.later" and _COPY.search(findings.words(h)))
        and not (h.rule == "paper.later" and _BELOW.match(findings.text[h.end :]))
    ]


def _judged(findings: Findings, hit: Hit) -> bool:
    """Whether the words are of the survey's contact, of whom `about_the_note` knows more."""
    from messages.papers.note_doubts import speaks_of_the_survey

    return hit.rule == "contact" and speaks_of_the_survey(findings.sentences[hit.sentence].text)


def _of_the_paper_before(text: str, hit: Hit) -> bool:
    """Whether nothing is taken back: a slip with a file ("kom til at gemme"), or the paper this one replaces."""
    return bool(_CLERICAL.match(text[hit.start :]) or _BEFORE.match(text[hit.start :]))


_BELOW = re.compile(
    r"\s+(?:med )?(?:her|hermed|nedenfor|herunder|nedenunder|nederst|vedhæftet|"
    r"(?:i|med) (?:selve |denne )?mail(?:en)?|som (?:fil|vedhæftning|bilag))\b",
    re.IGNORECASE,
)
_COPY = re.compile(
    r"\b(?:lagt|gemt|arkiveret) (?:også )?(?:en kopi|på (?:sagen|journalen|vores sag|intranettet|drevet|nettet))\b",
    re.IGNORECASE,
)
_FORGOT = re.compile(
    r"\b(?:glemte|glemt|manglede|uden|smuttede)\b[^.]{0,60}\b(?:forrige|sidste|første|tidligere) mail\b", re.IGNORECASE
)
_CLERICAL = re.compile(
    r"(?:kom|kommet) (?:desværre |vist )?til at (?:gemme|sende|vedhæfte|glemme|trykke|lukke|slette|kalde|navngive)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:se|bedes se|ser) (?:venligst |gerne |bare )?bort fra (?:det|den|mit|min|vores)?\s*"
    r"(?:(?:første|forrige|tidligere|gamle|gårsdagens|sidste) |(?:skema|udgave|version|fil|mail|skabelon|formular)\w*)",
    re.IGNORECASE,
)


def _unfilled(findings: Findings, hit: Hit) -> bool:
    """Whether the words only tell that some of the form stands empty, which its sender is asked for by name."""
    return hit.rule == "paper.later" and any(
        match.start() <= hit.start < match.end() for match in _NOT_ALL.finditer(findings.text)
    )


_NOT_ALL = re.compile(
    r"\bnåede (?:desværre )?ikke (?:at (?:udfylde|få udfyldt) )?"
    r"(?:alle (?:felter|felterne|punkter|punkterne|oplysninger)|alt|det hele),? men (?:nu )?her (?:er|kommer|får i) "
    r"(?:den|det|skemaet|skabelonen|dokumentationen)\b",
    re.IGNORECASE,
)


def _labels(text: str, hit: Hit) -> bool:
    """Whether the words are the label of a line that is filled in ("Kontaktperson til spørgeskemaet: Lis Bo <…>"), or
    stand as one above it: the answer to what was asked, and no news of another contact."""
    from messages.papers.note_doubts import gives_contact

    lines = text[: hit.start].count("\n"), text.split("\n")
    return gives_contact(lines[1][lines[0] :])


def _not_asked(context: Context) -> list[Evidence]:
    if context.sender_role not in (Role.AT, Role.ST):
        return [Evidence(text=context.sender_role.value, rule="the sender was not asked")]
    if Kind.DOCUMENTATION not in (context.expecting, *context.also_open):
        return [Evidence(text=Kind.DOCUMENTATION.value, rule="this was not asked now")]
    return []
