"""A yes or a no to the invitation, in whatever words, and the reason for a no."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from messages.meaning.asides import of_things
from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.reasons import find_reason
from messages.meaning.references import last_day
from messages.meaning.substance import is_harmless
from messages.meaning.tables.harmless import HARMLESS
from messages.meaning.tables.participation import BESIDE_YES
from messages.meaning.text import words_of
from messages.reading import DateMention, Evidence, Kind


@dataclass(frozen=True)
class _Votes:
    yes: list[Hit]
    no: list[Hit]
    lack: list[Hit]  # "ikke tid til": a no, unless a yes overrules it
    doubts: list[Evidence]


_PLAIN = words_of(
    "ja jo jep yes deltage deltager deltagelse med medvirke medvirker tilmelder tilmeld tilmeldt tilmeldes "
    "imod stiller op takker takke accepterer tilsagn klar klare"
)


def read_participation(
    findings: Findings, mentions: tuple[DateMention, ...], *, today: date, institution: str | None = None
) -> Meant:
    """Read a reply to the invitation; "unclear" where it says neither or both.

    `today` is the day the mail was written: a yes that speaks of a later day is no plain one.
    """
    votes = _count(findings)
    nameless = institution is None
    doubts = list(votes.doubts)
    no = votes.no or ([] if votes.yes else votes.lack)
    if no and votes.yes and not any(_plain(findings, h) for h in votes.yes):
        # "Vi takker nej til projektet, men vil gerne have materialet": a wish is no yes where a no is said.
        refused = {(h.sentence, c) for h in no for c in range(h.clauses[0], h.clauses[1] + 1)}
        wishes = [
            findings.evidence(h, "a wish beside the no")
            for h in votes.yes
            if (h.sentence, h.clauses[0]) not in refused and "gerne" in findings.sentences[h.sentence].words
        ]
        return _no(findings, no, [*doubts, *wishes])
    if votes.yes and no:
        if _overruled(findings, votes.yes, no):
            return _no(findings, no, doubts)
        if _overruled(findings, no, votes.yes):
            return _yes(findings, votes, doubts, mentions, today, nameless)
        return _unclear(findings, [*votes.yes, *no], "yes and no")
    if votes.yes:
        if votes.lack and not _overruled(findings, votes.lack, votes.yes):
            doubts += [findings.evidence(h, "yes beside a lack") for h in votes.lack]
        return _yes(findings, votes, doubts, mentions, today, nameless)
    if no:
        return _no(findings, no, doubts)
    return _unclear(findings, list(findings.of("yes.weak", "no.weak"))[:2], "no answer found")


def _yes(
    findings: Findings,
    votes: _Votes,
    doubts: list[Evidence],
    mentions: tuple[DateMention, ...],
    today: date,
    nameless: bool,
) -> Meant:
    doubts = [
        *doubts,
        *_later(findings, mentions, today),
        *_buts(findings, votes.yes),
        *_besides(findings, votes.yes, nameless),
    ]
    return Meant(
        kind=Kind.PARTICIPATION,
        outcome="yes",
        evidence=tuple(findings.evidence(h) for h in votes.yes),
        doubts=tuple(doubts),
        strength=0.97,
    )


_OFFERS = (("sig",), ("skriv",), ("ring",), ("kom",), ("spoerg",))  # "bare sig til, hvad I skal bruge"
_BUTS = ("men", "dog", "bare", "blot", "but", "kun", "ellers")


def _buts(findings: Findings, yes: list[Hit]) -> list[Evidence]:
    """ "Vi vil gerne deltage, men …": what follows a yes behind a "men" may take it back."""
    first = min((h.sentence, h.clauses[0]) for h in yes)
    yes = [h for h in yes if _plain(findings, h)]
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


def _count(findings: Findings) -> _Votes:
    noise = ("answer.noise", "yes.past", "courtesy.question", "reason.ongoing_programme")
    yes, doubts = [], []
    no = [h for h in findings.of("no") if not findings.inside(h, "answer.noise") and _says(findings, h)]
    lack = [h for h in findings.of("no.lack") if _says(findings, h)]
    overruled: list[Hit] = []
    for hit in findings.of("yes", "yes.lone"):
        if _noisy(findings, hit, noise) or not _says(findings, hit) or _wished(findings, hit):
            continue
        negation = findings.negation(hit)
        refused = [h for h in (*no, *lack) if h.sentence == hit.sentence and _touch(h, hit)]
        if negation is Negation.NONE:
            # "Det siger vi ikke nej til", "ikke noget imod at deltage": the yes holds the negation in its own words.
            own = {p for p in hit.named if findings.sentences[hit.sentence].words[p] in NEGATORS}
            claimed = [h for h in refused if set(h.named) <= set(hit.named) or (own and set(hit.named) & set(h.named))]
            overruled += claimed
            if not [h for h in refused if h not in claimed and set(h.named) & set(hit.named)]:
                yes.append(hit)
        elif not refused:
            if negation is Negation.SURE:
                no.append(hit)
            else:
                doubts.append(findings.evidence(hit, "negation far off"))
    no = [h for h in no if h not in overruled]
    lack = [h for h in lack if h not in overruled]
    used = {(h.sentence, p) for h in (*no, *lack) for p in h.named}
    for hit in list(no):
        if hit.rule == "no" and _doubly(findings, hit, used):
            no.remove(hit)
            doubts.append(findings.evidence(hit, "double negation"))
    return _Votes(yes, no, lack, doubts)


def _noisy(findings: Findings, hit: Hit, noise: tuple[str, ...]) -> bool:
    """Whether a yes is part of what answers nothing; "I er velkomne hos os" is more than the courtesy in it."""
    return any(
        h.rule in noise
        and not set(h.named).isdisjoint(hit.named)
        and not (h.rule == "courtesy.question" and set(h.named) < set(hit.named))
        for h in findings.in_sentence(hit.sentence)
    )


def _says(findings: Findings, hit: Hit) -> bool:
    """Not in a question, nor behind "hvis" or "om"."""
    sentence = findings.sentences[hit.sentence]
    if sentence.question and not findings.inside(hit, "courtesy.question"):
        return False
    head = sentence.clause_words(hit.clauses[0])[:1]
    return head[0] not in _UNSAID


def _plain(findings: Findings, hit: Hit) -> bool:
    """Whether a yes says so itself ("ja", "deltager", "er med"), and is more than a wish for something."""
    words = findings.sentences[hit.sentence].words
    return any(words[p] in _PLAIN for p in hit.named)


def _wished(findings: Findings, hit: Hit) -> bool:
    """ "Vi ville gerne have sagt ja": only wished for."""
    return any(h.sentence == hit.sentence and _touch(h, hit) for h in findings.of("yes.past"))


_UNSAID = words_of("hvis saafremt medmindre if unless ellers foer inden om hvorvidt hvornaar before whether")


def _touch(one: Hit, other: Hit) -> bool:
    return one.clauses[0] <= other.clauses[1] and other.clauses[0] <= one.clauses[1]


def _doubly(findings: Findings, hit: Hit, used: set[tuple[int, int]]) -> bool:
    """ "Ikke sige nej": a negation right before the no, or in it, that no other cue of a no accounts for."""
    return any((hit.sentence, p) not in used and hit.first - 2 <= p < hit.last for p in findings.negators[hit.sentence])


def _overruled(findings: Findings, first: list[Hit], last: list[Hit]) -> bool:
    """Whether `last` stands behind a "men" (or "desværre") that turns every one of `first` round."""
    if any((o.sentence, o.first) <= (h.sentence, h.first) for h in first for o in last):
        return False
    before = max(first, key=lambda h: (h.sentence, h.first))
    turn = min(last, key=lambda h: (h.sentence, h.first))
    between: list[str] = []
    for number in range(before.sentence, turn.sentence + 1):
        words = findings.sentences[number].words
        begin = before.last if number == before.sentence else 0
        between += words[begin : turn.last if number == turn.sentence else len(words)]
    return any(w in ("men", "desvaerre", "but", "dog", "alligevel") for w in between)


def _no(findings: Findings, no: list[Hit], doubts: list[Evidence]) -> Meant:
    found = find_reason(findings, no)
    doubts = [*doubts, *_welcomes(findings, no), *_of_what(findings, no)]
    evidence = [findings.evidence(h, "no" if h.rule.startswith("no") else "negated yes") for h in no]
    return Meant(
        kind=Kind.PARTICIPATION,
        outcome="no",
        reason=found.reason,
        evidence=(*evidence, *found.evidence),
        doubts=(*doubts, *found.doubts),
        strength=0.95,
        allowed=frozenset({"later", "irony"}),
    )


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


def _unclear(findings: Findings, hits: list[Hit], rule: str) -> Meant:
    return Meant(
        kind=Kind.PARTICIPATION,
        outcome="unclear",
        evidence=tuple(findings.evidence(h) for h in hits),
        doubts=(Evidence(text=" ".join(findings.text.split())[:80], rule=rule),),
        strength=0.4,
    )
