"""Words that turn things round and that no cue accounts for: where one is left over, the reading is not the whole.

The bot acts only where every negation and every "men" of a reply belongs to something it has understood.
"""

from __future__ import annotations

from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, lean_of
from messages.meaning.light import is_light
from messages.meaning.meant import Meant
from messages.meaning.text import WORKING_DAYS, words_of
from messages.reading import Evidence, Kind

_BUTS = words_of("men dog but blot bare ellers however fast")
_WEAK = ("yes.weak", "no.weak", "hint.", "question.", "courtesy.", "reason.given")
_MONTHS = ("januar", "februar", "marts", "april", "juni", "juli", "august", "september", "oktober", "novem", "decem")
_DAYS = (*WORKING_DAYS, "uge")
_SPANS = (*_DAYS, "formiddag", "eftermiddag", *_MONTHS)
_FOREIGN = {Kind.VISIT: ("meeting.", "cancel.")}  # cues of another kind explain nothing
_TOLD = (Kind.VISIT, Kind.AGENDA)  # a no in them is no answer to what was asked
_SETTLED = ("no", "decline")  # what follows a no binds nobody


def left_over(findings: Findings, meant: Meant) -> list[Evidence]:
    """The negations and buts of the reply that nothing explains; none where the answer is a no."""
    return [told for told, light in _left(findings, meant) if not light]


def lightly_left(findings: Findings, meant: Meant) -> list[Evidence]:
    """Those in clauses that speak of nothing an answer could hang on: "bilen ville ikke starte"."""
    return [told for told, light in _left(findings, meant) if light]


def _left(findings: Findings, meant: Meant) -> list[tuple[Evidence, bool]]:
    if meant.outcome in _SETTLED:
        return []
    words: set[tuple[int, int]] = set()
    clauses: set[tuple[int, int]] = set()
    foreign = ("meeting.decline",) if meant.outcome == "accept" else _FOREIGN.get(meant.kind, ())
    for hit in findings.hits:
        if hit.rule.startswith((*_WEAK, *foreign)):
            continue
        words |= {(hit.sentence, position) for position in hit.named}
        clauses |= {(hit.sentence, clause) for clause in range(hit.clauses[0], hit.clauses[1] + 1)}
    out = []
    for number, sentence in enumerate(findings.sentences):
        nays = [p for p, w in enumerate(sentence.words) if w == "nej" and p] if meant.kind in _TOLD else []
        for position in (*findings.negators[number], *nays):
            place = sentence.spans[position][0]
            if (number, position) in words or _given(meant, place):
                continue
            clause = sentence.clause_of[position]
            if (number, clause) in meant.asides:
                continue
            if meant.kind is Kind.MEETING_DATES and _day_alone(sentence.clause_words(clause)):
                continue  # "fredagen kan jeg, onsdagen ikke": read as a day that does not suit
            if meant.kind is Kind.MEETING_DATES and _refuses_a_time(sentence.clause_words(clause)):
                continue  # "… medens november ikke levner plads"
            said = sentence.clause_words(clause)
            out.append((Evidence(text=" ".join(said), rule="a not that nothing explains"), _light(meant, said)))
        if meant.kind is Kind.PARTICIPATION:
            continue
        for clause in range(sentence.clauses):
            said = sentence.clause_words(clause)
            place = sentence.spans[sentence.clause_of.index(clause)][0]
            if len(said) == 1 and (number, clause + 1) in clauses and meant.kind is Kind.MEETING_DATES:
                continue  # "men ellers kan vi"
            dated = any(w[0].isdigit() or w.startswith(_DAYS) for w in said)
            beside = (number, clause) in clauses or (number, clause) in meant.asides
            if said[0] in _BUTS and not beside and not dated and not _given(meant, place):
                out.append((Evidence(text=" ".join(said), rule="a but that nothing explains"), _light(meant, said)))
    return out


def _light(meant: Meant, words: tuple[str, ...]) -> bool:
    return meant.kind in _LIGHT and is_light(words) and not any(w.startswith(_LIGHT[meant.kind]) for w in words)


# Stems of what an answer of the kind could hang on, besides those of light.py.
_LIGHT = {
    Kind.MEETING_DATES: (
        *(
            "pass",
            "dur",
            "due",
            "gaar",
            "gaa",
            "egn",
            "mulig",
            "nytt",
            "lad",
            "ledig",
            "optag",
            "fri",
            "hjemme",
            "nogen",
            "alle",
        ),
        *(
            "begge",
            "ingen",
            "naa",
            "kan",
            "muligt",
            "anden",
            "andet",
            "hverken",
            "vaek",
            "syg",
            "bortrejs",
            "fast",
            "holde",
        ),
    ),
    Kind.AGENDA: (
        *(
            "punkt",
            "emne",
            "dagsorden",
            "udkast",
            "program",
            "rett",
            "aendr",
            "tilfoej",
            "mangl",
            "savn",
            "fin",
            "god",
            "ok",
        ),
        *("laes", "set", "nok", "enig", "tilfreds", "alle", "glad", "skriv", "naevn", "tal", "snak", "orden"),
    ),
}


def _refuses_a_time(words: tuple[str, ...]) -> bool:
    named = any(w[0].isdigit() or w.startswith(_SPANS) for w in words)
    return named and lean_of(words) is Lean.AGAINST


def _given(meant: Meant, place: int) -> bool:
    return any(a <= place < b for a, b in meant.content)


def _day_alone(words: tuple[str, ...]) -> bool:
    """ "Onsdagen ikke", "den 12. ikke"."""
    return len(words) <= _FEW and words[-1] == "ikke" and any(w[0].isdigit() or w.startswith(_DAYS) for w in words)


_FEW = 3  # words
