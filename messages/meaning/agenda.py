"""An answer to the draft agenda: points of one's own, or that it is fine."""

from __future__ import annotations

import re
from datetime import date

from messages.meaning.asides import answers_nothing
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, Negation
from messages.meaning.meant import Meant
from messages.meaning.references import first_day, slot_day
from messages.meaning.substance import is_harmless
from messages.reading import DateMention, Evidence, Kind, Slot


def _prose(verbs: str, fillers: str, rest: str = "(.+)") -> re.Pattern[str]:
    """`verbs` and `fillers` are words divided by "|"; what follows them (`rest`) is the point."""
    return re.compile(rf"(?:^|(?<=[\s,;:(]))(?:{verbs})[\s,:]+(?:(?:{fillers})\s+)*{rest}", re.I | re.S)


_PROSE = (
    _prose(
        "punkt(?:er)? (?:med )?(?:om|vedr\\.?|vedrørende|der hedder|der handler om)",
        "det|at",
    ),
    _prose(
        "(?:taler?|snakker?|talt|snakket|høre|debattere|fortælle)(?: (?:lidt|kort|også|mere|med jer))* (?:om|af)",
        "det|jeres",
    ),
    _prose(
        "drøfte[rt]?|vender|vende|vendt|berøre[rt]?|berørt|diskutere[rt]?|inddrager?|belyse[rs]?|belyst|runde"
        "|tilføj(?:e[rst]?)?|debattere|foreslå[rs]?|efterlyser|savner|mangler",
        "gerne|venligst|også|lige|kort|vi|jeg|at|et punkt om|noget om|punktet|et punkt|blot|bare|dog",
    ),
    _prose(
        "bruge(?: (?:lidt|noget|mere))? tid på|godt tænke (?:os|mig)(?: at)?",
        "at|et punkt om|lidt|vende|tale om|drøfte",
    ),
    _prose("husk|glem ikke", "også|lige|venligst|at tale om|at få|at"),
    _prose("sætte pris på,? at", "vi|også|der"),
    _prose(
        "sæt(?:te)?|tager?|tag|skriv(?:e)?|have|få|føje?|bringe|putte?|lægge?",
        "gerne|venligst|også|lige|endelig|bare|et punkt om",
        r"(.+?)\s+(?:med\s+)?(?:på|til|op|ind|med)\b.*",
    ),
    _prose("comment on|add|discuss|talk about|include", "please|also|the"),
)
# "Må vi tage vores driftsherre med?" asks who may come.
_SOMEBODY = re.compile(
    r"(?:driftsherre|leder|souschef|kolleg|bisidder|pårørende|borger|beboer|repræsentant|medarbejder|formand|konsulent"
    r"|psykolog|amr|tr|nogen|flere)\w{0,4}\s*$",
    re.I,
)
_TAILS = (
    "tak|også|på dagsordenen|til dagsordenen|med på dagsordenen|på listen|på mødet|til mødet|på dialogmødet"
    "|på programmet|med på|på|med|som et punkt|hvis der er tid|to the agenda"
)
_TAIL = re.compile(rf"(?:,?\s+(?:{_TAILS}))*\s*[.!?]*$", re.I)
_HEAD = 12  # characters: "vi vil gerne have [byttet om på 2 og 4]" is a change, not a point
_LONGEST = 600  # characters: a longer sentence is no point of an agenda
_VAGUE = frozenset(
    {"noget", "mere", "ting", "lidt", "dette", "det", "den", "dem", "andet", "et punkt", "nogle punkter", "nogle ting"}
    | {"et par ting", "vores punkter", "flere punkter", "fremover", "fremadrettet", "herefter", "direkte", "i stedet"}
)
_MANY = re.compile(r"\b(?:to|tre|fire|fem|begge|følgende|flere|disse|nogle)\b", re.I)
_SPLIT = re.compile(r"\s*;\s*|\s*,\s+(?:og\s+|samt\s+)?|\s+(?:og|samt)\s+")


def read_agenda(
    findings: Findings, mentions: tuple[DateMention, ...], meeting: Slot | None = None, *, today: date
) -> Meant:
    """Read remarks on a draft agenda; `today` is the day the mail was written. Points stand without their bullets."""
    points, spans, proposals = _listed(findings)
    adds = [
        h
        for h in findings.of("agenda.add")
        if findings.negation(h) is Negation.NONE and not findings.inside(h, "harmless", "small.talk", "courtesy.")
    ]
    if not points:
        points, spans, proposals = _told(findings, adds)
    approved = [h for h in findings.of("agenda.approved") if _holds(findings, h)]
    denied = [
        h
        for h in findings.of("agenda.approved")
        if findings.negation(h) is not Negation.NONE and not findings.inside(h, "agenda.approved", "agenda.add")
    ]
    inside = _Within(spans)
    told = _Within([] if any(s.bullet for s in findings.sentences) else [(a, a + _HEAD) for a, _ in spans])
    doubts = [
        findings.evidence(h, "a change to the draft or the meeting")
        for h in findings.of("agenda.change", "cancel.postponed", "cancel.cancelled")
        if (not inside(h.start) or told(h.start)) and not findings.inside(h, "agenda.approved")
    ]
    doubts += [
        Evidence(text=m.text or str(m.start), rule="a day in a remark on the agenda")
        for m in mentions
        if (m.span is None or not inside(m.span[0]))
        and not (meeting and first_day(m) == slot_day(meeting))
        and not _in_passing(findings, m, today)
        and not (points and (day := first_day(m)) and day < today)
    ]
    if points:
        outcome, evidence = "points", tuple(Evidence(text=p, rule="a point") for p in points)
    elif approved:
        outcome, evidence = "approved", tuple(findings.evidence(h) for h in approved)
        doubts += _unexplained(findings, approved)
        doubts += [findings.evidence(h, "approved, and not") for h in denied]
        doubts += [
            findings.evidence(h, "a point, but which?")
            for h in adds
            if not any(h.sentence == a.sentence and set(h.named) & set(a.named) for a in approved)
            and findings.sentences[h.sentence].words[h.first] not in ("ingen", "ikke")
            and not any(a.sentence == h.sentence for a in approved)
        ]
    else:
        outcome, evidence = "unclear", ()
        doubts.append(Evidence(text=" ".join(findings.text.split())[:80], rule="no answer found"))
    return Meant(
        kind=Kind.AGENDA,
        outcome=outcome,
        points=tuple(points),
        evidence=evidence,
        doubts=tuple(doubts),
        strength={"points": 0.93, "approved": 0.95}.get(outcome, 0.4),
        proposals=frozenset(proposals),
        content=tuple(spans) + tuple((h.start, h.end) for h in adds if h.sentence in proposals),
    )


def _in_passing(findings: Findings, mention: DateMention, today: date) -> bool:
    """ "Jeg svarer på jeres mail fra i fredags", "vi talte om den i tirsdags"."""
    if mention.span is None:
        return False
    number = max((n for n, s in enumerate(findings.sentences) if s.begin <= mention.span[0]), default=0)
    if not is_harmless(findings, number):
        return False
    if any(h.sentence == number for h in findings.of("harmless")):
        return True
    day = first_day(mention)
    return day is not None and day < today and answers_nothing(findings.sentences[number].words)


def _unexplained(findings: Findings, approved: list[Hit]) -> list[Evidence]:
    """What else is said beside an approval, in sentences or behind a "men": it may be a point or a complaint."""
    known = [*approved, *findings.of("greeting", "small.talk", "agenda.approved")]
    out = []
    for number, sentence in enumerate(findings.sentences):
        for clause in range(sentence.clauses):
            words = sentence.clause_words(clause)
            here = any(h.sentence == number and h.clauses[0] <= clause <= h.clauses[1] for h in known)
            alone = not any(h.sentence == number for h in known)
            if is_harmless(findings, number, clause):
                continue
            if not here and len(words) > 3 and (alone or words[0] in ("men", "dog", "blot", "bare", "but")):
                out.append(Evidence(text=" ".join(words), rule="something beside the approval"))
    return out


class _Within:
    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._spans = spans

    def __call__(self, position: int) -> bool:
        return any(a <= position < b for a, b in self._spans)


def _holds(findings: Findings, hit: Hit) -> bool:
    sentence = findings.sentences[hit.sentence]
    return findings.negation(hit) is Negation.NONE and not sentence.question and not sentence.bullet


def _listed(findings: Findings) -> tuple[list[str], list[tuple[int, int]], set[int]]:
    """Items on lines of their own: bulleted, or plain lines under a line that ends with a colon."""
    bullets = [n for n, s in enumerate(findings.sentences) if s.bullet]
    if not bullets:
        bullets = _under_colon(findings)
    points, spans = [], []
    for number in bullets:
        sentence = findings.sentences[number]
        text = " ".join(findings.text[sentence.start : _line_end(findings, number)].split())
        points.append(text.strip().rstrip(".;,"))
        spans.append((sentence.start, _line_end(findings, number)))
    return [p for p in points if p], spans, set(bullets)


def _line_end(findings: Findings, number: int) -> int:
    """To the end of the item: the closing mark too ("… politiet har været her?")."""
    sentence = findings.sentences[number]
    end = sentence.end
    while end < len(findings.text) and findings.text[end] in '?!)"”»':
        end += 1
    return end


def _under_colon(findings: Findings) -> list[int]:
    text = findings.text
    for number, sentence in enumerate(findings.sentences[:-1]):
        behind = text[sentence.end : findings.sentences[number + 1].start]
        if not sentence.colon or "\n" not in behind:
            continue
        out = []
        for later in range(number + 1, len(findings.sentences)):
            begin = findings.sentences[later].start
            gap = text[findings.sentences[later - 1].end : begin]
            if later > number + 1 and ("\n\n" in gap or "\n" not in gap):
                break
            out.append(later)
        return out
    return []


def _told(findings: Findings, adds: list[Hit]) -> tuple[list[str], list[tuple[int, int]], set[int]]:
    """Points in running text: "et punkt om …", "vi vil gerne tale om …", "to ting: … og …"."""
    points: list[str] = []
    spans: list[tuple[int, int]] = []
    proposals: set[int] = set()
    for number in sorted({h.sentence for h in adds}):
        sentence = findings.sentences[number]
        raw = findings.text[sentence.start : _line_end(findings, number)]
        if len(raw) > _LONGEST:
            continue
        head, colon, behind = raw.partition(":")
        if colon and behind.strip():
            found, at = behind, len(head) + 1
        else:
            match = next((m for p in _PROSE if (m := p.search(raw))), None)
            if match is None or (sentence.question and _SOMEBODY.search(match[1])):
                continue
            found, at = match[1], match.start(1)
        text = _TAIL.sub("", " ".join(found.split())).strip(" .,:;")
        if (
            len(text) < 3
            or text.lower() in _VAGUE
            or text.lower().startswith(("tilbage", "den med", "det med", "dem med"))
        ):  # "vi vender tilbage med punkter"
            continue
        pieces = _SPLIT.split(text) if (_MANY.search(head if colon else raw[:at]) or ";" in text) else [text]
        points += [p.strip(" .") for p in pieces if p.strip(" .")]
        spans.append((sentence.start + at, _line_end(findings, number)))
        proposals.add(number)
    return points, spans, proposals
