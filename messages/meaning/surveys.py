"""An answered survey in a mail, by way of its own reader; what else the mail says decides whether a person looks."""

from __future__ import annotations

import re
from collections.abc import Mapping

from messages.mail import Mail
from messages.meaning.findings import Findings, find_cues
from messages.meaning.substance import is_harmless
from messages.meaning.tables.survey_words import CORRECTS, POINTS
from messages.reading import Answer, Choice, Context, Evidence, Kind, Reading, Role
from messages.reply import Reply
from messages.sensitive import mask_cpr

_GROUPS = frozenset({"contact", "reversal", "courtesy", "harmless", "notification", "neutral"})
_WORDS = _GROUPS | {"put_off", "third_party", "own_behalf", "question", "small", "greeting"}
_QUESTION = re.compile(r"^\s*\d{1,2}[.)]\s|\?\s*$")
_NUMBERED = re.compile(
    r"\W*(?:(?:til|på|i|ad|ved|om)\s+)?(?:(?:spørgsmål|spørgsm|spm|spg|nr|pkt|punkt)\.?\s*)?([1-9]|1[0-2])(?!\d)"
    r"(?:[.):=/–-]+\s*|\s+)(?=\w)",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"\b(?:spørgsmål(?:et)?|spm\.?|spg\.?|punkt|nr\.?)\s*(?:[1-9]|1[0-2])\b", re.IGNORECASE)
_BEYOND = re.compile(r"\W*(?:1[3-9]|20)\s*(?:[):=]|\.\s+(?=ja|nej|i\s))", re.IGNORECASE)  # "13: nej"
_SCOPE = re.compile(
    r"\b(?:gælder|endnu ikke|ikke\b[^.\n]{0,40}\bendnu|ud fra hukommelsen|efter hukommelsen|foreløbig\w*|udkast|kladde|"
    r"usik(?:ker|re)|ikke (?:helt )?sik(?:ker|re)|i tvivl|gæt(?:ter|tet)?|misforst\w+|forst(?:år|od) (?:jeg |vi )?ikke|"
    r"ikke (?:selv )?(?:med til|til stede|deltog|deltaget)|(?:deltog|var) (?:jeg |vi )?(?:selv )?ikke|"
    r"må ikke|fortrolig\w*|ikke (?:bruge|offentlig\w*|citere\w*)|uenig\w*|nabo\w*|slettes?|forkert\w*|"
    r"byttet? (?:om|rundt))\b",
    re.IGNORECASE,
)
_FEW = 4  # words: "Se mine svar nedenfor"


def read_survey_reply(mail: Mail, reply: Reply, context: Context) -> Reading | None:
    """The answers; None where no survey is open or the mail answers none of its questions."""
    if Kind.SURVEY not in (context.expecting, *context.also_open):
        return None
    from messages.survey_answers import read_survey  # a dozen modules that few mails need

    found = read_survey(reply.text, _body(mail), between=reply.inline)
    if found.outcome is None:
        return None
    quoted = reply.inline or read_survey(reply.text).outcome is None
    if quoted and found.answers and all(isinstance(a, str) and _QUESTION.search(a) for a in found.answers.values()):
        # a form quoted blank: one question stands as the answer to another
        words = Evidence(text=" ".join(reply.text.split())[:80], rule="no answer found")
        return Reading(kind=Kind.SURVEY, outcome="unclear", decision=Choice.ASK, confidence=0.6, why=(words,))
    beside = (reply.beside if reply.inline else reply.text) if quoted else ""
    skipped = _skipped(found.rest, found.answers)
    against = [*found.doubts, *skipped, *_news("\n".join((beside, found.rest)))]
    apart = [line for line in found.rest.splitlines() if line not in found.remarks]
    against += _beside("\n".join((beside, *apart)), context.institution)
    if context.sender_role is not Role.INSTITUTION:
        against.append(Evidence(text=context.sender_role.value, rule="the sender was not asked"))
    act = not against and found.outcome in ("complete", "partial")
    return Reading(
        kind=Kind.SURVEY,
        outcome="unclear" if skipped else found.outcome,
        answers=found.answers,
        decision=Choice.ACT if act else Choice.ASK,
        confidence=0.95 if act else 0.6,
        why=(*found.why, *against),
    )


def _body(mail: Mail) -> str:
    """The whole mail with its quotation, quoted lines marked."""
    if mail.text.strip() or not mail.html.strip():
        return mail.text
    from messages.html_text import html_to_text  # loads lxml: only for HTML mail

    return html_to_text(mail.html)


def _skipped(rest: str, answers: Mapping[str, Answer]) -> list[Evidence]:
    """Lines about a question that give no answer to it ("2 både ja og nej" among "1 ja" and "5 ja")."""
    found = []
    for line in map(str.strip, rest.splitlines()):
        numbered = _NUMBERED.match(line)
        if (numbered and numbered[1] not in answers) or _INSIDE.search(line) or _BEYOND.match(line):
            found.append(Evidence(text=mask_cpr(line[:80]), rule="answer not readable"))
    return found


def _beside(text: str, house: str | None) -> list[Evidence]:
    """What stands beside the answers and is neither politeness nor tells where they are ("Jeg var ikke med")."""
    findings = find_cues(text, _WORDS, house=house)
    strange = [
        n
        for n, s in enumerate(findings.sentences)
        if len(s.words) > _FEW and not _says_only(findings, n) and not is_harmless(findings, n)
    ]
    return [Evidence(text=findings.sentences[n].text[:80], rule="more than the answers") for n in strange[:3]]


def _says_only(findings: Findings, number: int) -> bool:
    """Whether a sentence only says where the answers stand, or that some of them are put right."""
    said = set(findings.sentences[number].words)
    if "ikke" in said and not said & {"naaet", "naaede"}:
        return False
    return said <= POINTS or said <= CORRECTS


def _news(rest: str) -> list[Evidence]:
    """What the lines beside the answers tell that a person has to see: another contact, an answer taken back."""
    if not rest.strip():
        return []
    findings = find_cues(rest, _GROUPS)
    found = findings.of("contact", "reversal", "notification.strong")
    about = [Evidence(text=m[0], rule="what do the answers speak of?") for m in _SCOPE.finditer(rest)]
    return [
        *about,
        *(
            findings.evidence(h)
            for h in found
            if not findings.inside(h, f"courtesy.{h.rule}") and not _says_only(findings, h.sentence)
        ),
    ]
