"""An agreed meeting called off or moved. It reverses what others were told, so a person always decides."""

from __future__ import annotations

from dataclasses import replace

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.meant import Meant
from messages.meaning.references import first_day, slot_day
from messages.meaning.text import words_of
from messages.reading import Context, DateMention, Evidence, Kind


def read_cancellation(findings: Findings, mentions: tuple[DateMention, ...], context: Context) -> Meant | None:
    """The meaning, None where no meeting is agreed or nothing of it is called off."""
    if context.meeting is None:
        return None
    cancelled = [h for h in findings.of("cancel.cancelled") if not _thinks(findings, h)]
    postponed = [h for h in findings.of("cancel.postponed") if not _blames(findings, h)]
    if not cancelled and not postponed:
        return None
    old = slot_day(context.meeting)
    dates = tuple(replace(m, wanted=first_day(m) != old) for m in mentions)
    new = [m for m in dates if m.wanted and (not cancelled or _is_offered(findings, m))]
    outcome = "postponed" if postponed or new else "cancelled"
    if findings.sentences[(postponed or cancelled)[0].sentence].question and not cancelled:
        outcome = "postponed"
    return Meant(
        kind=Kind.CANCELLATION,
        outcome=outcome,
        dates=dates,
        evidence=tuple(findings.evidence(h) for h in (*cancelled, *postponed)[:3]),
        doubts=(
            Evidence(text=findings.words((cancelled or postponed)[0]), rule="an agreed meeting is moved by a person"),
        ),
        strength=0.85,
    )


def _blames(findings: Findings, hit: Hit) -> bool:
    """ "Ingen havde noget at udsætte på den": finds no fault, and puts nothing off."""
    words = findings.sentences[hit.sentence].words
    blame = words[max(0, hit.last - 2) : hit.last + 1] == ("at", "udsaette", "paa")
    return blame and not NEGATORS.isdisjoint(words[: hit.first])


def _thinks(findings: Findings, hit: Hit) -> bool:
    """ "Vi kan ikke komme på mere": nothing comes to mind, and everybody comes."""
    words = findings.sentences[hit.sentence].words
    behind = words[hit.last : hit.last + 2]
    return words[hit.last - 1] == "komme" and behind[:1] == ("paa",) and (behind[1:] or ("mere",))[0] in _IDEAS


_IDEAS = words_of("mere noget nogen flere andet andre ting punkter")
_OFFERS = words_of(
    "stedet ny nyt nye anden andet andre foreslaar foreslaa foreslaas kunne kan gerne ellers moedes holdes afholdes "
    "holder senere flyttes rykkes hellere passer muligt mulig"
)


def _is_offered(findings: Findings, mention: DateMention) -> bool:
    """Whether the day beside a calling off is one to meet on: not "tilbuddet lukker pr. 1. juli"."""
    start = mention.span[0] if mention.span is not None else 0
    number = next((n for n, s in reversed(list(enumerate(findings.sentences))) if s.begin <= start), 0)
    return not _OFFERS.isdisjoint(findings.sentences[number].words)
