"""What the rest of the reply tells of a day of which nothing is said: it stands alone, gives way, is filled."""

from __future__ import annotations

import re

from messages.meaning.findings import Findings
from messages.meaning.meeting_leaning import TELLING, WHO
from messages.meaning.references import Reference
from messages.meaning.stance_cues import Stance
from messages.meaning.stances import SAYS_NOTHING, Stances
from messages.meaning.substance import is_harmless
from messages.meaning.text import FOLDED_WEEKDAYS
from messages.meaning.wordforms import is_everyday


def alone(findings: Findings, references: tuple[Reference, ...]) -> bool:
    """Whether the reply is no more than the days it names: "torsdag, tak", "efter lidt puslespil: torsdag"."""
    dated = {r.sentence for r in references}
    for number, sentence in enumerate(findings.sentences):
        small = any(h.sentence == number for h in findings.of("greeting", "small.talk"))
        if number not in dated:
            if not small and len(sentence.words) > 3 and not is_harmless(findings, number):
                return False
            continue
        announced = sentence.text.rfind(":") + sentence.begin  # "efter lidt puslespil: torsdag"
        for word, (start, _) in zip(sentence.words, sentence.spans, strict=True):
            named = any(r.start <= start < r.end for r in references)
            if not named and start > announced and word not in SAYS_NOTHING and not small:
                return False
    return True


def only_the_day(findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Kun 30/4.", "Eftermiddagsmødet, tak.", "… Så 3. maj.": a sentence of nothing but a day, and no other taken."""
    sentence = findings.sentences[reference.sentence]
    if sentence.question or len(reference.slots) != 1 or sum(r.sentence == reference.sentence for r in references) > 1:
        return False
    if stances.of_clause(reference.sentence, reference.clause).stance is not Stance.UNSAID:
        return False
    if any(
        word not in _WITH_A_DAY
        for word, (start, _) in zip(sentence.words, sentence.spans, strict=True)
        if not reference.start <= start < reference.end
    ):
        return False
    return not any(
        r is not reference
        and r.slots
        and (
            (stances.of_reference(r, references).stance in (Stance.YES, Stance.MIXED) and not _too(findings, r))
            or findings.sentences[r.sentence].question
        )
        for r in references
    )


def _too(findings: Findings, reference: Reference) -> bool:
    """ "Torsdag. Onsdag kan også gå."."""
    return "ogsaa" in findings.sentences[reference.sentence].clause_words(reference.clause)


def numbers(findings: Findings, references: tuple[Reference, ...]) -> bool:
    """ "2 og 3": the numbers the offer asks for. "2 eller 3" leaves a choice, and days may be told for any reason."""
    said = findings.text[min(r.start for r in references) : max(r.end for r in references)]
    return all(r.mention is None for r in references) and not _OR.search(said)


def asks_itself(findings: Findings, stances: Stances, reference: Reference) -> bool:
    """ "Tirsdag? Ja, det går fint.": the writer's own question, answered at once."""
    number = reference.sentence + 1
    if (
        not reference.slots
        or len(findings.sentences[reference.sentence].words) > _ASKED
        or number >= len(findings.sentences)
    ):
        return False
    behind = findings.sentences[number]
    return behind.words[0] in _YES and not behind.question and stances.of_clause(number, 0).stance is Stance.YES


def overtaken(reference: Reference, references: tuple[Reference, ...], stances: Stances) -> bool:
    """ "Revisoren kommer den 13., så lad os tage den 15.": the day gives way to another that is taken."""
    return any(
        r.sentence == reference.sentence
        and r.clause > reference.clause
        and not set(r.slots) & set(reference.slots)
        and stances.opens_with(r.sentence, r.clause, ("saa", "derfor", "men"))
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    )


def filled(findings: Findings, reference: Reference, references: tuple[Reference, ...], stances: Stances) -> bool:
    """ "Den 17. henter jeg juletræer. Den 18. er en aftale": what somebody does that day, and another is taken."""
    sentence = findings.sentences[reference.sentence]
    behind = sentence.between(reference.end, sentence.end)
    opens = reference.start <= sentence.spans[0][0] + len("Den ")
    if not opens or sentence.question or len(behind) < TELLING or behind[1] not in WHO:
        return False
    return any(
        r.sentence != reference.sentence
        and r.slots
        and not set(r.slots) & set(reference.slots)
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    )


def of_another(findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Tirsdag går for os, men driftsherren kan kun onsdag", "jeg kan den 21., Bente kan den 22.": two days, and the
    second is another's."""
    sentence = findings.sentences[reference.sentence]
    words = sentence.clause_words(reference.clause)
    turned = reference.clause > 0 and words[0] in ("men", "dog", "mens") and "kun" in words
    if not turned and not _of_a_name(findings, reference):
        return False
    return any(
        (r.sentence, r.clause) < (reference.sentence, reference.clause)
        and not set(r.slots) & set(reference.slots)
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    )


def _of_a_name(findings: Findings, reference: Reference) -> bool:
    """Whether the clause of a day opens with somebody's name and what they can: "Bente kan den 22."."""
    sentence = findings.sentences[reference.sentence]
    first = next((p for p, clause in enumerate(sentence.clause_of) if clause == reference.clause), 0)
    opens = sentence.words[first : first + 2]
    return (
        len(opens) == 2
        and opens[1] in _CAN
        and findings.text[sentence.spans[first][0]].isupper()
        and not opens[0].startswith((*FOLDED_WEEKDAYS, "formiddag", "eftermiddag", "morgen", "uge", "dag"))
        and opens[0] not in _PRONOUNS
        and not is_everyday(opens[0])
    )


def rather(findings: Findings, reference: Reference) -> bool:
    """ "Hellere den 21. end de to andre": an offered day that is preferred."""
    sentence = findings.sentences[reference.sentence]
    before = sentence.before(reference.start)
    return bool(before) and before[-1] == "hellere" and not sentence.question


_CAN = frozenset({"kan", "kunne", "er", "har"})
_PRONOUNS = frozenset({"jeg", "vi", "det", "den", "man", "i", "de", "han", "hun", "alle", "begge", "ingen"})
_WITH_A_DAY = SAYS_NOTHING - frozenset({"eller", "or", "enten"}) | frozenset(
    {
        "tak",
        "gaar",
        "datoerne",
        "dagene",
        "raekken",
        "saa",
        "ja",
        "dag",
        "dagen",
        "datoen",
        "forslaget",
        "muligheden",
        "moedet",
        "altsaa",
        "hej",
    }
    | {"af", "dine", "jeres", "tre", "fire", "to"}
)
_OR = re.compile(r"\b(?:eller|or)\b|/", re.IGNORECASE)
_ASKED = 6  # words: "tirsdag den 13. juni"
_YES = ("ja", "jep", "jo", "fint", "perfekt", "super", "selvfoelgelig", "naturligvis", "gerne", "ok", "okay")
