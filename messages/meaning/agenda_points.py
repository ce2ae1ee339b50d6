"""The points for an agenda that a reply names, cut out of its words as a person would copy them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.text import Sentence, words_of

_LONGEST = 600  # characters: a longer sentence is no point of an agenda
_SHORTEST = 3


@dataclass(frozen=True, kw_only=True)
class Points:
    """The points in their order, the stretches of the text they stand in, the sentences (numbers) that name them."""

    points: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    proposals: frozenset[int] = frozenset()


def listed(findings: Findings) -> Points:
    """Items on lines of their own: bulleted, or plain lines under a line that ends with a colon."""
    bullets = [n for n, s in enumerate(findings.sentences) if s.bullet] or _under_colon(findings)
    points, spans = [], []
    for number in bullets:
        sentence = findings.sentences[number]
        end = _line_end(findings, number)
        points.append(" ".join(findings.text[sentence.start : end].split()).strip().rstrip(".;,"))
        spans.append((sentence.start, end))
    head = {bullets[0] - 1} if bullets and bullets[0] and findings.sentences[bullets[0] - 1].colon else set()
    return Points(points=tuple(p for p in points if p), spans=tuple(spans), proposals=frozenset(bullets) | head)


def told(findings: Findings, adds: Iterable[Hit]) -> Points:
    """Points in running text, in sentences with one of the cues `adds`: "et punkt om …", "to ting: … og …"."""
    fine = {h.sentence for h in findings.of("agenda.approved")}
    points: list[str] = []
    spans: list[tuple[int, int]] = []
    proposals: set[int] = set()
    for number in sorted({h.sentence for h in adds}):
        sentence = findings.sentences[number]
        if number in proposals or _asks(sentence):
            continue
        raw = findings.text[sentence.start : _line_end(findings, number)]
        if len(raw) > _LONGEST:
            continue
        found = _in_sentence(raw, question=sentence.question)
        if found:
            points += [p for p, _, _ in found]
            spans += [(sentence.start + a, sentence.start + b) for _, a, b in found]
            proposals.add(number)
            continue
        for later in () if number in fine else _announced(findings, number):
            behind = findings.sentences[later]
            end = _line_end(findings, later)
            points.append(findings.text[behind.start : end].strip().rstrip(".;,"))
            spans.append((behind.start, end))
            proposals |= {number, later}
    return Points(points=tuple(points), spans=tuple(spans), proposals=frozenset(proposals))


def _asks(sentence: Sentence) -> bool:
    """ "Hvem holder oplægget?" asks; "kan vi nå at tale om alarmer?" proposes."""
    return sentence.question and sentence.words[0] in _ASKING


_ASKING = words_of("hvem hvad hvor hvordan hvornaar hvorfor hvilken hvilket hvilke hvis er har skal bliver kommer mon")


def _line_end(findings: Findings, number: int) -> int:
    """To the end of the item: the closing mark too ("… politiet har været her?")."""
    end = findings.sentences[number].end
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


_ANNOUNCES = re.compile(
    r"(?<!\bde )(?<!alle )(?<!jeres )\b(?:et|ét|en|to|tre|fire|fem|nogle|par|følgende|flere|disse|\d)\s+"
    r"(?:\w+\s+){0,2}?"
    r"(?:punkt|pkt\.?|punkter|emner?|ting|ønsker?|forslag|temaer?|tilføjelser?)\b[^:]{0,25}$",
    re.I,
)
_FINITE = words_of(
    "er var har havde vil ville skal skulle kan kunne maa boer ses ser glaeder kommer tager haaber synes mener tak "
    "hilsen vi jeg i mvh vh resten ellers det den der serveres hoejagtelse venlig god godt fint ok"
)
_MOST_WORDS = 10
_FEWEST = 2


def _announced(findings: Findings, number: int) -> list[int]:
    """ "Vi ønsker to punkter mere. Risikovurdering. Samarbejde med politiet": the short sentences behind."""
    text = findings.text
    if not _ANNOUNCES.search(text[findings.sentences[number].start : findings.sentences[number].end]):
        return []
    out = []
    for later in range(number + 1, len(findings.sentences)):
        words = findings.sentences[later].words
        if len(words) > _MOST_WORDS or not _FINITE.isdisjoint(words) or findings.sentences[later].question:
            break
        if len(words) < _FEWEST and len(words[0]) <= _SHORT_WORD:
            break
        out.append(later)
    return out


_SHORT_WORD = 6  # letters

# What is said of a point that shall be on the agenda.
_DONE = (
    r"(?:tilføje[st]|drøfte[st]|optage[st]|optaget|behandle[st]|vende[s]|vendt|medtage[st]|medtaget|sættes|sat|skrives"
    r"|skrevet|nævnes|nævnt|indgå|indgår|føjes|føjet|berøre[s]|berørt|belyses?|belyst|diskuteres?|diskuteret|tages op"
    r"|taget op|tages med|taget med|tages på|komme med|komme på|komme ind|komme op|stå på|med på|med ind|have plads"
    r"|have et punkt|inddrage[st]|inddraget|debatteres?|debatteret|tales om|talt om|talt igennem|rundes|rundet|vendt"
    r"|med|på)\b"
)
_SHALL = (
    r"(?:bør|burde|skal|må|kan|kunne|ønskes|bedes|foreslås|anmodes|søges|fortjener at|trænger til at"
    r"|(?:vil|ville|kunne) (?:vi|jeg|personalet|medarbejderne) (?:\w+ ){0,2}?(?:have|ha|se|få|ønske)"
    r"|ønsker (?:vi|jeg)|ser (?:vi|jeg) gerne|så (?:vi|jeg) gerne|foreslår (?:vi|jeg)|beder (?:vi|jeg) om(?: at få)?)"
)
_DONE_TO = _DONE.replace(r"|med|på)\b", r"|med som|på som)\b")
_OFTEN = (
    r"(?:(?:også|gerne|lige|godt|desuden|endvidere|ligeledes|bare|altså|efter \w+ mening|da|jo|nok|endelig|måske)\s+)*"
)
_SUBJECT = re.compile(rf"(?P<x>.{{3,160}}?)\s+{_SHALL}\s+{_OFTEN}{_DONE}", re.I | re.S)
_THAT = re.compile(rf"\bat\s+(?:få\s+|se\s+)?(?P<x>.{{3,160}}?)\s+{_OFTEN}{_DONE_TO}", re.I | re.S)
_QUOTED = re.compile(r"[»\"“„”«](?P<x>[^»«\"“„”\n]{3,120})[«\"”“»]")
_LEAD = re.compile(
    r"^(?:(?:hej\w*|goddag|kære alle|tak for (?:\w+ ){1,3}?|og|men|dog|samt|så|også|at|derfor|desuden|endvidere|herfra"
    r"|fra (?:vores|min|mig|os)(?: side)?|punktet|emnet|temaet|spørgsmålet om|et punkt om|noget om|det med|resten|fint"
    r"|fin dagsorden|ok)[\s,.:;!–-]+)+",
    re.I,
)


def _prose(verbs: str, fillers: str, rest: str = "(?P<x>.+)") -> re.Pattern[str]:
    """`verbs` and `fillers` are words divided by "|"; what follows them (`rest`) is the point."""
    return re.compile(rf"(?:^|(?<=[\s,;:(]))(?:{verbs})[\s,:]+(?:(?:{fillers})\s+)*{rest}", re.I | re.S)


_PROSE = (
    _prose(
        "(?:punkt(?:er)?|pkt\\.?|emne|ord|snak|drøftelse|oplæg|ønske(?:t)?|forslag(?:et)?) "
        "(?:mere )?(?:med )?(?:om|vedr\\.?|vedrørende|angående|der hedder|der handler om)",
        "det|at",
    ),
    _prose(
        "(?:taler?|snakker?|talt|snakket|høre|debattere|fortælle)(?: (?:lidt|kort|også|mere|med jer))* (?:om|af)",
        "det|jeres",
    ),
    _prose(
        "drøfte[rt]?|vender|vende|vendt|berøre[rt]?|berørt|diskutere[rt]?|inddrager?|belyse[rs]?|belyst|runde"
        "|tilføj(?:e[rst]?)?|debattere|foreslå[rs]?|efterlyser|savner|mangler",
        "gerne|venligst|også|lige|kort|vi|jeg|at|et punkt om|noget om|der|punktet|et punkt|blot|bare|dog|pls",
    ),
    _prose(
        "(?:plads|tid|rum) til(?: \\w+){0,3} (?:minutter|kvarter|time|snak|drøftelse|runde|ord|oplæg) (?:til|om)", "at"
    ),
    _prose(
        "bruge(?: (?:lidt|noget|mere))? tid på|godt tænke (?:os|mig)(?: at)?",
        "at|et punkt om|lidt|vende|tale om|drøfte",
    ),
    _prose("husk|glem ikke", "også|lige|venligst|at tale om|at få|at"),
    _prose("sætte pris på,? at", "vi|også|der"),
    _prose(
        "sæt(?:te)?|tager?|tag|skriv(?:e)?|have|ha|få|føje?|bringe|putte?|lægge?",
        "gerne|venligst|også|lige|endelig|bare|et punkt om|punktet",
        r"(?P<x>.+?)\s+(?:med\s+)?(?:på|til|op|ind|med)\b.*",
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
    "|på programmet|med på|på|med|som et punkt|som punkt|som(?: et)? (?:selvstændigt|særskilt) punkt|hvis der er tid"
    "|to the agenda|også med"
)
_TAIL = re.compile(rf"(?:,?\s+(?:{_TAILS}))*\s*[.!?]*$", re.I)
# What follows a point in its sentence and tells why.
_REASON = re.compile(
    r",\s*(?:så|for|da|fordi|idet|tak|ellers|resten|men|det|den|dem|hvis|vi|jeg|hvilket|hvorefter"
    r"|og (?:så|ellers|vi|jeg|det|den|resten))\b.*$"
    r"|\s+(?:så|fordi|idet|ellers) (?:det|den|vi|jeg|er|vil|har)\b.*$|\.\s.*$",
    re.I | re.S,
)
_VAGUE = frozenset(
    {"noget", "mere", "ting", "lidt", "dette", "det", "den", "dem", "andet", "et punkt", "nogle punkter", "nogle ting"}
    | {"et par ting", "vores punkter", "flere punkter", "fremover", "fremadrettet", "herefter", "direkte", "i stedet"}
    | {"to punkter", "tre punkter", "to ting", "tre ting", "et punkt mere", "følgende", "alt", "alle", "det hele"}
    | {"dagsordenen", "udkastet", "mødet", "vi", "jeg", "der", "et emne", "et ønske", "punkterne", "punktet", "her"}
    | {"det punkt", "dette punkt", "disse punkter", "disse to punkter", "emner", "punkter", "noget mere", "i", "os"}
)
_NO_POINT = re.compile(
    r"(?:tilbage|den med|det med|dem med|punkt(?:et)? (?:nr\.? )?\d|pkt\.? \d|nr\.? \d|der\b|vi\b|jeg\b|i\b|hvis\b"
    r"|mødes?\b|starte|begynde|slutte|flytte|udsætte|ændre|hvem der (?:deltager|kommer|er|skal)|hvornår\b"
    r"|hvor (?:vi|mødet)\b"
    r"|(?:det|den) (?:er|var|har|kan|vil|skal|bør|må|passer|ser)\b)",
    re.I,
)
_MANY = re.compile(r"\b(?:to|tre|fire|fem|begge|følgende|flere|disse|nogle|punkter|ting|emner|[2-5])\b", re.I)
_SPLIT = re.compile(
    r"\s*;\s*|\s*,\s+(?:og\s+|samt\s+)?(?!(?:der|som|hvor|når|hvis|fordi|at) )|\s+(?:og|samt)\s+(?!(?:at|der|som) )"
)
_NUMBERED = re.compile(r"(?:^|[\s,;])\(?(?:\d|[a-e])[.)]\s+")


def _in_sentence(raw: str, *, question: bool) -> list[tuple[str, int, int]]:
    """The points of one sentence with their places in it."""
    quoted = [(q["x"].strip(" .,"), q.start("x"), q.end("x")) for q in _QUOTED.finditer(raw)]
    if quoted:
        return quoted
    head, colon, behind = raw.partition(":")
    if colon and behind.strip():
        if question and _LETS.match(behind):
            return []
        at = len(head) + 1
        pieces = [p.strip(" ,;") for p in _NUMBERED.split(behind) if p.strip(" ,;")]
        if len(pieces) > 1:
            return _placed(pieces, at, len(raw))
        text = _clean(behind)
        return _placed(_parted(text, head), at, at + len(behind)) if _is_point(text) else []
    match = _best(raw, question=question)
    if match is None:
        return []
    text = _clean(match["x"])
    if not _is_point(text):
        return []
    return _placed(_parted(text, raw[: match.start("x")]), match.start("x"), match.start("x") + len(match["x"]))


def _best(raw: str, *, question: bool) -> re.Match[str] | None:
    about = _PROSE[0].search(raw)
    if about is not None:
        return about
    lead = _LEAD.match(raw)
    for found in (_THAT.search(raw), _SUBJECT.match(raw, lead.end() if lead else 0)):
        if found is not None and _is_point(_clean(found["x"])) and not _SOMEBODY.search(found["x"]):
            return found
    match = next((m for p in _PROSE[1:] if (m := p.search(raw))), None)
    if match is None or ((question or _MAY.search(raw)) and _SOMEBODY.search(match["x"])):
        return None
    return match


_LETS = re.compile(r"\s*(?:må|kan|kunne|skal|vil|er|har) (?:vi|jeg|i|der|man)\b", re.I)
_MAY = re.compile(r"\b(?:må|kan|kunne) (?:vi|jeg|der)\b", re.I)


def _clean(text: str) -> str:
    text = " ".join(text.split())
    reason = _REASON.search(text)
    # "… hvad vi gør, hvis politiet ikke kommer": the point itself.
    if reason and not (_WONDERS.match(text) and reason[0].lower().startswith(", hvis")):
        text = text[: reason.start()] + text[reason.end() :]
    return _TAIL.sub("", text).strip(" .,:;")


_WONDERS = re.compile(r"(?:hvad|hvordan|hvem|hvor|hvornår|hvilke[nt]?)\b", re.I)


def _is_point(text: str) -> bool:
    return len(text) >= _SHORTEST and text.lower() not in _VAGUE and not _NO_POINT.match(text)


def _parted(text: str, before: str) -> list[str]:
    pieces = _SPLIT.split(text) if (_MANY.search(before) or ";" in text) else [text]
    return [p.strip(" .") for p in pieces if p.strip(" .")]


def _placed(points: list[str], begin: int, end: int) -> list[tuple[str, int, int]]:
    return [(p, begin, end) for p in points]
