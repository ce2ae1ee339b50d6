"""What stands beside a yes or a no and may take it back: a but, a limit, a day to come, words that fit neither."""

from __future__ import annotations

import re
from datetime import date

from messages.meaning.asides import of_things
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.participation_votes import is_plain
from messages.meaning.references import last_day
from messages.meaning.substance import is_harmless
from messages.meaning.tables.harmless import HARMLESS
from messages.meaning.tables.participation import BESIDE_YES
from messages.meaning.text import words_of
from messages.reading import DateMention, Evidence


def beside_yes(
    findings: Findings, yes: list[Hit], mentions: tuple[DateMention, ...], *, today: date, nameless: bool
) -> list[Evidence]:
    """What may take back a yes.

    `today` is the day the mail was written. `nameless`: which house it is about is not known, so that any name may be
    the house's.
    """
    return [*_later(findings, mentions, today), *_buts(findings, yes), *_besides(findings, yes, nameless)]


def beside_no(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """What may take back a no."""
    return [*_welcomes(findings, no), *_of_what(findings, no)]


_OFFERS = (("sig",), ("skriv",), ("ring",), ("kom",), ("spoerg",))  # "bare sig til, hvad I skal bruge"
_BUTS = ("men", "dog", "bare", "blot", "but", "kun", "ellers")


def _buts(findings: Findings, yes: list[Hit]) -> list[Evidence]:
    """ "Vi vil gerne deltage, men …": what follows a yes behind a "men" may take it back."""
    first = min((h.sentence, h.clauses[0]) for h in yes)
    yes = [h for h in yes if is_plain(findings, h)]
    said = {(h.sentence, c) for h in yes for c in range(h.clauses[0], h.clauses[1] + 1)}
    out = []
    for number, sentence in enumerate(findings.sentences):
        for clause in range(sentence.clauses):
            words = sentence.clause_words(clause)
            later = [c for n, c in said if n == number and c >= clause]
            polite = words[0] in ("bare", "blot") and words[1:2] in _OFFERS
            aside = of_things(words) and is_harmless(findings, number, clause)
            if (number, clause) > first and words[0] in _BUTS and not later and not polite and not aside:
                out.append(Evidence(text=" ".join(words), rule="a but behind the yes"))
    return out


_SMALL = 3  # letters: shorter words tell nothing
_PLAIN_NO = words_of(
    "nej fra over pas af forbi afslaar afslag afviser afstaar fravaelger fravalgt deltage deltager deltagelse "
    "med medvirke uden udenfor afbud imod no decline not nei avstaar tacka takke takker sige siger stryg slet "
    "interesseret interesserede relevant aktuelt muligt magter magte overskue overkomme rumme loefte naa orker "
    "behov oensker gavn mening nogen udelukket umuligt hensigtsmaessigt forsvarligt rimeligt tid"
)
_GOOD = words_of("gode godt glaede positive positivt glade bakke sige")  # "kun gode erfaringer"
_HARMLESS = HARMLESS - words_of("siden tidligere forleden fornylig")  # "ja for længe siden" was another yes
_LIMITS = words_of("kun uden vel jo hellere derimod alene")


def _besides(findings: Findings, yes: list[Hit], nameless: bool) -> list[Evidence]:
    """Words in the clause of every yes that are not known to go with one ("på en venteliste", "for længe siden"), and
    words anywhere that may narrow it ("kun for afdeling B", "uden Arbejdstilsynet").

    `nameless`: which house it is about is not known, so that any name may be the house's.
    """
    taken = {
        (h.sentence, p) for h in findings.of("yes", "yes.lone", "small.talk", "greeting", "neutral") for p in h.named
    }
    out: list[Evidence] = []
    strange = [
        [
            word
            for position, (word, clause) in enumerate(zip(sentence.words, sentence.clause_of, strict=True))
            if hit.clauses[0] <= clause <= hit.clauses[1]
            and (hit.sentence, position) not in taken
            and word not in BESIDE_YES
            and word not in _HARMLESS
            and word.isalpha()
            and not (nameless and findings.text[sentence.spans[position][0]].isupper())
        ]
        for hit in yes
        for sentence in (findings.sentences[hit.sentence],)
    ]
    if strange and all(strange):
        out.append(Evidence(text=" ".join(sorted(strange, key=len)[0]), rule="more than a yes"))
    announced = any({"svar", "svaret"} & set(findings.sentences[h.sentence].words) for h in yes)
    if not announced and all(len(h.named) == 1 for h in yes):
        out += _around(findings, yes, taken, nameless)
    for number, sentence in enumerate(findings.sentences):
        for position, word in enumerate(sentence.words):
            good = sentence.words[position + 1 : position + 2] and sentence.words[position + 1] in _GOOD
            good = good or (word == "jo" and sentence.words[position - 1 : position] in (("men",), ("saa",)))
            aside = is_harmless(findings, number, sentence.clause_of[position])
            if word in _LIMITS and position and not good and not aside and (number, position) not in taken:
                text = " ".join(sentence.clause_words(sentence.clause_of[position]))
                out.append(Evidence(text=text, rule="a limit to the yes"))
    return out


def _around(findings: Findings, yes: list[Hit], taken: set[tuple[int, int]], nameless: bool) -> list[Evidence]:
    """A bare "ja" answers only what the rest of the mail lets it answer: "Ja! (skrevet af Noah på mors telefon)"."""
    said = {h.sentence for h in yes}
    out = []
    for number, sentence in enumerate(findings.sentences):
        strange = [
            word
            for position, word in enumerate(sentence.words)
            if (number, position) not in taken
            and word not in BESIDE_YES
            and not (nameless and findings.text[sentence.spans[position][0]].isupper())
            and (word.isalpha() or number in said)
        ]
        aside = findings.text[: sentence.start].rstrip().endswith("(")
        if (number in said or aside) and strange:
            out.append(Evidence(text=" ".join(strange), rule="more than a yes"))
    return out


_YEAR = re.compile(r"\b20\d\d\b")


def _later(findings: Findings, mentions: tuple[DateMention, ...], today: date) -> list[Evidence]:
    """Days to come beside a yes: "gerne, men ikke i uge 8", "vi deltager gerne i 2019"."""
    out = [
        Evidence(text=m.text or str(m.start), rule="a day beside the yes")
        for m in mentions
        if (day := last_day(m)) is not None and day > today
    ]
    out += [Evidence(text=m[0], rule="another year") for m in _YEAR.finditer(findings.text) if int(m[0]) > today.year]
    return out


def _of_what(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """ "Vi kan desværre ikke åbne informationsarket": no cue says no by itself, and the clause speaks of a thing that
    is not the offer."""
    taken = {(h.sentence, p) for h in findings.hits if not h.rule.endswith(".weak") for p in h.named}
    strange = []
    for hit in no:
        sentence = findings.sentences[hit.sentence]
        if any(sentence.words[p] in _PLAIN_NO for p in hit.named):
            return []
        strange.append(
            [
                word
                for position, (word, clause) in enumerate(zip(sentence.words, sentence.clause_of, strict=True))
                if hit.clauses[0] <= clause <= hit.clauses[1]
                and (hit.sentence, position) not in taken
                and word not in BESIDE_YES
                and len(word) > _SMALL
            ]
        )
    if not strange or not all(strange):
        return []
    return [Evidence(text=" ".join(sorted(strange, key=len)[0]), rule="a no, but to what?")]


def _welcomes(findings: Findings, no: list[Hit]) -> list[Evidence]:
    """ "Vi deltager ikke, men I er velkomne til dialogmødet": half a yes behind the no."""
    said = {(h.sentence, c) for h in no for c in range(h.clauses[0], h.clauses[1] + 1)}
    first = min(said)
    return [
        findings.evidence(h, "a welcome behind the no")
        for h in findings.of("yes", "yes.weak")
        if (h.sentence, h.clauses[0]) > first
        and (h.sentence, h.clauses[0]) not in said
        and findings.sentences[h.sentence].clause_words(h.clauses[0])[0] in _BUTS
        and any(
            w in ("velkomne", "velkommen", "gerne", "komme", "deltager") for w in findings.sentences[h.sentence].words
        )
    ]
