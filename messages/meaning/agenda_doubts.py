# ruff: noqa: E501 (patterns)
"""What keeps the bot from acting on an answer to the draft agenda that a person would stumble over.

A point with a condition or a question in it, as many points as were not given, a time limit, somebody else who objects,
another house's agenda.
"""

from __future__ import annotations

import re
from itertools import pairwise

from messages.meaning.agenda_given_up import dismissed, given_up
from messages.meaning.cues import Hit
from messages.meaning.findings import ASIDE, Findings, Negation
from messages.meaning.houses import is_another_house
from messages.meaning.substance import is_accounted, is_harmless
from messages.meaning.tables.given_names import GIVEN_NAMES
from messages.meaning.text import words_of
from messages.reading import Evidence, Kind

Spans = tuple[tuple[int, int], ...]

_CONDITION = re.compile(
    r"\b(?:hvis|såfremt|medmindre|med mindre|forudsat|betinget|afhængigt? af|i det omfang|så længe|med forbehold)\b"
    r"(?! (?:der (?:er|bliver)|i har|vi har|i finder|vi får|der da er) (?:\w+ )?(?:tid|plads|rum)"
    r"| (?:det (?:er|bliver|lader sig) (?:\w+ )?)?(?:muligt|gøre|gøres)| det kan (?:nås|lade sig gøre)| (?:vi|i) (?:kan nå|når) det)",
    re.I,
)
# "Hvad gør vi, hvis en beboer truer": the point itself.
_ASKING_POINT = re.compile(r"\b(?:hvad|hvordan|hvem|hvor|hvornår|hvorfor|hvilke|procedure|retningslinjer|plan)\b", re.I)
# "Sagen om Karl på stue 3": what is told of a resident goes to no other authority without a person.
_ABOUT = re.compile(r"(?:^|\b(?:om|omkring|for|med|vedr\.?|vedrørende)\s+)([A-ZÆØÅ][a-zæøåé]+)\b")
_ROOM = re.compile(r"\b(?:stue|værelse|lejlighed|bolig) (?:nr\.? ?)?\d", re.I)
_TAKEN_BACK = re.compile(
    r"[,;(–—-]\s*(?:nej|måske|evt\.?|eventuelt|udgår|slettes|slet|droppes?|glem|stryg|ellers|dog|men (?:ikke|kun|det|den)|"
    r"eller (?:er|hvad|skal|måske|ikke|bliver|har|kan|hører|burde)|det ved (?:jeg|vi)|er det|skal vi|kan vi nå|hører det)\b"
    r"|\b(?:vist ikke|(?:synes|siger|mener|tænker|tror|vil|foretrækker) i\b|ved (?:jeg|vi) ikke|ikke (?:helt |så )?sikker|"
    r"\bet eller andet\b|\ben eller anden\b|i den (?:stil|retning|dur)\b|i vælger|vælg selv|efter jeres valg|alligevel ikke|det ene eller det andet)"
    r"|\bikke$"
    r"|^(?:glem|drop|stryg|slet|fjern|ikke|nej)\b"
    r"|\?.*\w",
    re.I | re.S,
)
_INSTEAD = re.compile(
    r"\b(?:i stedet(?: for)?|frem ?for|på bekostning af|til erstatning for|som erstatning for|til fordel for|end|ud med)"
    r" (?:det |den |jeres )?(?:\w+ )?(?:punkt\w*|pkt\.?|nr\.?|\d)"
    r"|\bsom (?:erstatning|afløser|afløsning) for",
    re.I,
)
# "Det punkt om vold vil vi gerne være fri for"
_UNWANTED = re.compile(
    r"\b(?:(?:være|blive|er|bliver) (?:fri|fritaget|foruden|forskånet|skånet|sparet) for|undvære|slippe for|springe over|lade ligge|"
    r"tage ud|trække (?:ud|tilbage)|vente med)\s*[.!]?$",
    re.I,
)
_RATHER = re.compile(r"\bhellere\b.*\bend\b|\bfrem ?for\b|\bi stedet for\b", re.I | re.S)
_WITNESSED = re.compile(
    r"\b(?:jeg|vi) (?:har )?(?:så|set|bemærkede|bemærket|observerede|observeret|konstaterede|konstateret|overværede|overværet)\b",
    re.I,
)
_NUMBERS = {w: n for n, w in enumerate(["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"], 2)}
_COUNT = re.compile(
    r"\b(to|tre|fire|fem|seks|syv|otte|ni|ti|[2-9]|1\d)\s+(?:(?!og\b|eller\b)\w+\s+){0,2}?"
    r"(punkter|punkterne|emner|emnerne|temaer|temaerne|ting|ønsker|forslag|tilføjelser|spørgsmål|dagsordenspunkter)\b",
    re.I,
)
_ONLY_ONE = re.compile(
    r"\b(?:kun|blot|bare|ét|et eneste|et enkelt|én)(?: et| ét)? (?:\w+ )?(?:punkt|emne|ønske|tema)\b", re.I
)
_OF_DRAFT = words_of("punkter punkterne emner emnerne temaer temaerne dagsordenspunkter")


def doubts_of_points(findings: Findings, spans: Spans, points: tuple[str, ...]) -> list[Evidence]:
    """Points that are half taken back, hang on something, or shall take another's place; more or fewer than announced."""
    out: list[Evidence] = []
    bulleted = {s.start for s in findings.sentences if s.bullet}
    for start, end in spans:
        said = findings.text[start:end]
        held = _CONDITION.search(said)
        if held and not _ASKING_POINT.search(said[: held.start()]):
            out.append(Evidence(text=said, rule="a point on a condition"))
        if _TAKEN_BACK.search(said):
            out.append(Evidence(text=said, rule="a point half taken back"))
        if _WITNESSED.search(said):
            out.append(Evidence(text=said, rule="a thing seen, told as a point"))
        if any(match[1] in GIVEN_NAMES for match in _ABOUT.finditer(said)) or _ROOM.search(said):
            out.append(Evidence(text=said, rule="a point about one person"))
        if start not in bulleted and _UNWANTED.search(said):
            out.append(Evidence(text=said, rule="a point that is not wanted"))
        if _INSTEAD.search(said) or (start not in bulleted and _RATHER.search(said)):
            out.append(Evidence(text=said, rule="a point in another's place"))
    numbers = _counts(findings, spans)
    if numbers and len(points) not in (*(n for n, _ in numbers), sum(n for n, _ in numbers)):
        out.append(Evidence(text=numbers[0][1], rule="another number of points than given"))
    only = _ONLY_ONE.search(findings.text)
    if only and len(points) > 1 and not _within(only.start(), spans):
        out.append(Evidence(text=only[0], rule="another number of points than given"))
    return out


def doubts_of_approval(findings: Findings, approved: list[Hit], quoted: str = "") -> list[Evidence]:
    """A number of points that is not that of the draft (`quoted`, where it stands there); a part of them; somebody else
    who has something to say."""
    numbered = [int(n) for n in _ITEM.findall(quoted)]
    drafted = len(numbered) if numbered == list(range(1, len(numbered) + 1)) else 0
    out = [
        Evidence(text=said, rule="a number of points that cannot be checked")
        for number, said in _counts(findings, ())
        if number != drafted
        and said.lower().split()[-1] in _OF_DRAFT
        and not _FOR_THE_TIME.search(findings.text, findings.text.find(said))
    ]
    out += [findings.evidence(h, "only a part is approved") for h in findings.of("agenda.partly")]
    if approved and all(_of_some_points(findings, h) for h in approved):
        out.append(findings.evidence(approved[0], "only a part is approved"))
    return out + _others(findings) + _buts(findings)


_ITEM = re.compile(r"^[>\s]*(\d{1,2})[.)]\s+\S", re.M)


def _of_some_points(findings: Findings, hit: Hit) -> bool:
    """ "Punkt 1 og 2 er vi med på"."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    numbered = any(w in _A_POINT and v[0].isdigit() for w, v in pairwise(words))
    return numbered and _ABOVE_ALL.isdisjoint(words)


_A_POINT = words_of("punkt punkterne pkt nr nummer emne punkter")
_ABOVE_ALL = words_of("isaer saerligt navnlig specielt")


def untaken(findings: Findings, approved: list[Hit]) -> list[Evidence]:
    """ "Personalet vil gerne have en snak om støj. Resten er fin": a wish that no point was cut out of."""
    fine = {h.sentence for h in approved}
    return [
        findings.evidence(h, "a point, but which?")
        for h in findings.of("agenda.talk")
        if h.sentence not in fine
        and findings.negation(h) is Negation.NONE
        and not given_up(findings, h)
        and not findings.inside(h, "harmless", "small.talk")
        and not any(set(h.named) <= set(c.named) for c in findings.of("courtesy.") if c.sentence == h.sentence)
        and findings.sentences[h.sentence].words[0] != "tak"
        and _PAST.isdisjoint(findings.sentences[h.sentence].words)
        and _AHEAD.isdisjoint(findings.sentences[h.sentence].words)
    ]


_AHEAD = words_of("glaeder glaedet")
_PAST = words_of("havde talte snakkede vendte droeftede haft fik talt snakket vendt droeftet gaar sidst")


def _buts(findings: Findings) -> list[Evidence]:
    """ "Fin dagsorden, men punkt 4 …": what is not understood behind a "men" is most likely a wish."""
    fine = {
        (h.sentence, c)
        for h in findings.hits
        if h.rule.startswith(_FINE)
        for c in range(h.clauses[0], h.clauses[1] + 1)
    }
    return [
        Evidence(text=" ".join(sentence.clause_words(clause)), rule="a but beside the approval")
        for number, sentence in enumerate(findings.sentences)
        for clause in range(sentence.clauses)
        if sentence.clause_words(clause)[0] in _BUT
        and (number, clause) not in fine
        and not dismissed(findings, number, clause)
        and not is_accounted(findings, Kind.AGENDA, number, clause)
    ]


# "Fem punkter på to timer er passende": how much there is, and not which they are.
_FOR_THE_TIME = re.compile(r"\b(?:punkter|emner|temaer) (?:på|i|til|over|fordelt på) (?:\w+ ){0,2}time", re.I)
_BUT = words_of("men dog imidlertid bortset")
_FINE = ("agenda.approved", "agenda.vain", "harmless", "courtesy", "small.talk")


def _counts(findings: Findings, spans: Spans) -> list[tuple[int, str]]:
    return [
        (_NUMBERS.get(m[1].lower()) or int(m[1]), m[0])
        for m in _COUNT.finditer(findings.text)
        if not _within(m.start(), spans)
    ]


def _within(position: int, spans: Spans) -> bool:
    return any(a <= position < b for a, b in spans)


_PEOPLE = (
    r"(?:(?:min|vores|vor|mine|den|de|husets|stedets|en af \w+) )?(?:\w*leder(?:en|ne)?|\w*chef(?:en)?|kollega(?:en)?|kolleger(?:ne)?|personalet|"
    r"medarbejder(?:e|ne)?|amr|tr|\w*repraesentant(?:en|erne)?|forstander(?:en)?|bestyrelsen|ledelsen|\w*gruppen|direktoeren|"
    r"driftsherren|\w*holdet|beboer(?:e|ne)|paaroerende|han|hun|andre|nogle|nogen|flere|resten|en anden|souschefen)"
)
_BITS = r"(?: (?:derimod|imidlertid|til gengaeld|nok|et par|nogle|flere|noget|en del|en|et|lidt|mere|stadig|sikkert|maaske|vist|dog|desvaerre|saa|ellers))*"
_HAS = r"(?:har|havde|goer|vil|skal|oensker|kan|mangler|savner)"
_OBJECTS = re.compile(
    rf"(?:(?:og|men|til gengaeld|derimod|ellers) )*(?:(?:jeg|vi) (?:ved|tror|hoerer|mener),? )?(?:at )?(?:"
    rf"(?:det|den|dem|noget) {_HAS} {_PEOPLE}{_BITS}"
    rf"|{_PEOPLE} {_HAS}{_BITS}"
    rf"|(?:det|den) (?:er|har|goer|kan|vil) {_PEOPLE}{_BITS} ikke"
    rf"|{_PEOPLE} (?:er|har|goer|kan|vil){_BITS} (?:ikke|uenig|uenige|imod|utilfreds|utilfredse)(?: enig| enige| glad| glade| tilfreds| tilfredse)?"
    rf"|(?:har|har til gengaeld|det har) {_PEOPLE}{_BITS}"
    r")$"
)


def _others(findings: Findings) -> list[Evidence]:
    """ "Jeg har ikke noget at tilføje, men det har min leder"."""
    return [
        Evidence(text=" ".join(words), rule="somebody else may have something to say")
        for sentence in findings.sentences
        for words in map(sentence.clause_words, range(sentence.clauses))
        if not _ALSO & set(words) and _OBJECTS.match(" ".join(words))
    ]


_ALSO = words_of("ogsaa heller laest set")


def timed(findings: Findings, spans: Spans) -> list[Evidence]:
    """ "Vi går kl. 11", "vi har kun en time": a time of day, or a stretch of it that limits the meeting."""
    out = []
    for number, sentence in enumerate(findings.sentences):
        words = sentence.words
        if _within(sentence.start, spans) or any(h.rule == ASIDE for h in findings.in_sentence(number)):
            continue
        limited = not _LIMITS.isdisjoint(words) and _READING.isdisjoint(words)
        named = any(
            (w in ("kl", "klokken", "senest") and (v[0].isdigit() or v in _HOURS))
            or (w in ("halv", "kvart") and (v in _HOURS or v in ("i", "over")))
            for w, v in pairwise(words)
        )
        asked = any(sentence.start <= a < sentence.end for a, _ in spans) and any(
            w in _STRETCHES and v in ("til", "om", "paa") for w, v in pairwise(words)
        )  # "må vi få ti minutter til støj?"
        if asked and not named:
            continue
        if not named and _told_of_past(words):
            continue
        if (named or not _STRETCHES.isdisjoint(words)) and (limited or (named and not is_harmless(findings, number))):
            out.append(Evidence(text=sentence.text, rule="a time in a remark on the agenda"))
    return out


def _told_of_past(words: tuple[str, ...]) -> bool:
    """ "I mandags var strømmen væk i seks timer": a tale, and no limit of the meeting."""
    return not PAST_DAYS.isdisjoint(words) and not _WAS.isdisjoint(words)


PAST_DAYS = words_of("mandags tirsdags onsdags torsdags fredags loerdags soendags gaar forgaars aftes morges")
_WAS = words_of("var havde sad blev gik kom stod tog")
_HOURS = words_of("et to tre fire fem seks syv otte ni ti elleve tolv halv kvart")
_STRETCHES = words_of("time timer timen halvanden minutter kvarter timers")
_LIMITS = words_of(
    "skal maa kun hoejst max maks maksimalt foerst faerdig faerdige slut slutte slutter senest gaa gaar koere koerer ude "
    "naa smutte stoppe stopper forlade videre andet anden toget bussen faergen laengere starte begynde undvaere afse dog "
    "vaek inden foer"
)
_READING = words_of("laese laest laeste brugt kigget gennemlaest svare skrive pause kaffe frokost")


def another_agenda(findings: Findings, institution: str | None) -> list[Evidence]:
    """ "Strandvejens dagsorden er fin", written of Rønnebakken."""
    if not institution:
        return []
    for pattern in (_ITS_AGENDA, _AGENDA_OF):
        for match in pattern.finditer(findings.text):
            named = match["x"].casefold()
            if is_another_house(named, institution) and not named.startswith(_NO_HOUSE):
                return [Evidence(text=match["x"], rule="another institution than the case's")]
    return []


_NAME = r"[A-ZÆØÅ][a-zæøåé][\w-]+"
_ITS_AGENDA = re.compile(rf"(?P<x>{_NAME})s (?:dagsorden|dialogmøde|møde)\w*")
_AGENDA_OF = re.compile(
    r"(?i:dagsorden(?:en)?|udkast(?:et)?|program(?:met)?|oplæg(?:get)?|punkterne|møde(?:t)?|dialogmøde(?:t)?) "
    r"(?:til |for |på |hos |ved |vedr\.? |vedrørende )(?:(?:dialogmødet|mødet|besøget) (?:på|hos|ved|for|med) )?"
    rf"(?P<x>{_NAME}(?: [A-ZÆØÅ][\w-]+)*)"
)
_NO_HOUSE = (
    *("arbejdstilsyn", "socialtilsyn", "tilsyn", "dialog", "møde", "koordin", "mandag", "tirsdag", "onsdag", "torsdag"),
    *("fredag", "januar", "februar", "marts", "april", "juni", "juli", "august", "september", "oktober", "november"),
    *("december", "teams", "outlook", "vores", "jeres", "deres", "rapport", "dagsorden"),
)
