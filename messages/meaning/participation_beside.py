"""What stands beside a yes and may take it back: a but, a limit, a day to come, words that fit nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from messages.meaning.asides import of_things
from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.light import is_light, touches
from messages.meaning.participation_conditions import hangs
from messages.meaning.participation_days import later_days
from messages.meaning.participation_speakers import of_whom
from messages.meaning.participation_uses import dissents
from messages.meaning.participation_votes import is_plain
from messages.meaning.substance import is_harmless
from messages.meaning.tables.harmless import HARMLESS, SMALL_WORDS
from messages.meaning.tables.participation import BESIDE_YES
from messages.meaning.text import words_of
from messages.meaning.wordforms import is_everyday
from messages.reading import DateMention, Evidence


@dataclass
class Beside:
    """`doubts` keep the bot from acting; `leans`: words that only make the yes a weak one; `asides`: clauses (sentence,
    clause) that do not touch it, whatever they deny."""

    doubts: list[Evidence] = field(default_factory=list)
    leans: list[Evidence] = field(default_factory=list)
    asides: set[tuple[int, int]] = field(default_factory=set)

    def add(self, text: str, rule: str, *, light: bool) -> None:
        (self.leans if light else self.doubts).append(Evidence(text=text, rule=rule))


def beside_yes(
    findings: Findings, yes: list[Hit], mentions: tuple[DateMention, ...], *, today: date, nameless: bool
) -> Beside:
    """What may take back a yes.

    `today` is the day the mail was written. `nameless`: which house it is about is not known, so that any name may be
    the house's.
    """
    out = Beside(doubts=later_days(findings, yes, mentions, today))
    _buts(findings, yes, out)
    _besides(findings, yes, nameless, out)
    _nots(findings, _last_yes(findings, yes), out)
    out.doubts += of_whom(findings, yes)
    out.doubts += hangs(findings, yes)
    return out


_OFFERS = (("sig",), ("skriv",), ("ring",), ("kom",), ("spoerg",))  # "bare sig til, hvad I skal bruge"
_TO_KNOW = (("saa", "i", "ved"), ("saa", "du", "ved"), ("saa", "i", "er"))
BUTS = ("men", "dog", "bare", "blot", "but", "kun", "ellers")


def _buts(findings: Findings, yes: list[Hit], beside: Beside) -> None:
    """ "Vi vil gerne deltage, men …": what follows a yes behind a "men" may take it back."""
    first = min((h.sentence, h.clauses[0]) for h in yes)
    urged = {(h.sentence, h.first) for h in yes}  # "… bare sæt i gang"
    yes = [h for h in yes if is_plain(findings, h)]
    said = {(h.sentence, c) for h in yes for c in range(h.clauses[0], h.clauses[1] + 1)}
    for number, sentence in enumerate(findings.sentences):
        for clause in range(sentence.clauses):
            words = sentence.clause_words(clause)
            later = [c for n, c in said if n == number and c >= clause]
            opens = sentence.spans[sentence.clause_of.index(clause)][0]
            if words[0] == "ellers" and clause and findings.text[:opens].rstrip()[-1].isalpha():
                continue  # "de plejer ellers ikke at være enige"
            polite = words[0] in ("bare", "blot") and (
                words[1:2] in _OFFERS
                or _to_know(sentence.words, sentence.clause_of.index(clause))
                or (number, sentence.clause_of.index(clause)) in urged
            )
            aside = of_things(words) and is_harmless(findings, number, clause)
            aside = aside or any(h.stands_in(number, clause) for h in findings.of("courtesy.condition"))
            if (number, clause) > first and words[0] in BUTS and not later and not polite and not aside:
                plain = words[0] in ("men", "but") and not _demands(words) and not _of_others(words)
                rule = "a but behind the yes" if plain else "a condition behind the yes"
                beside.add(" ".join(words), rule, light=_light_but(words))


def _to_know(words: tuple[str, ...], opens: int) -> bool:
    """ "… bare så I ved det"."""
    return words[opens + 1 : opens + 4] in _TO_KNOW


def _light_but(words: tuple[str, ...]) -> bool:
    """ "… men humøret er i top"; "men det skal være om formiddagen" is a condition."""
    return words[0] in ("men", "but") and not touches(words) and _DEMANDS.isdisjoint(words)


def _demands(words: tuple[str, ...]) -> bool:
    """ "… men vi vil have dem hver for sig"."""
    refuses = words[1:2] != () and words[1] in _OURS and words[2:3] == ("ikke",)  # "men vil ikke have dem ind"
    return refuses or not _HARD.isdisjoint(words) or ("vil", "have") in pairwise(words)


_OURS = words_of("vil kan skal oensker vi")


def _of_others(words: tuple[str, ...]) -> bool:
    """ "… men bestyrelsen tøver"; "men personalet glæder sig" is no objection."""
    return any(word.startswith(_BODIES) for word in words) and _CHEERS.isdisjoint(words)


_BODIES = tuple(
    words_of(
        "bestyrels kommun region driftsherr ledels lederen chefen forstander personal medarbejd beboer borger "
        "mindretal medudvalg tillids fagforen formand kolleg paaroerend nattevagt"
    )
)
_CHEERS = words_of("glaeder jubler glade med ogsaa venter klar klare positive forventningsfulde spaendte enige bakker")
_HARD = words_of(
    "kraever helst boer burde kun forventer forlanger mangler savner oensker orker nok foerst love garantere"
)
_DEMANDS = words_of("skal maa kan vil boer burde kraever ikke ingen intet aldrig kun helst gerne send giv husk foerst")


def _last_yes(findings: Findings, yes: list[Hit]) -> tuple[int, int]:
    """The last clause (sentence, clause) that says yes outright; what stands before it is its story."""
    return max(((h.sentence, h.clauses[0]) for h in yes if _outright(findings, h)), default=(-1, 0))


def _outright(findings: Findings, hit: Hit) -> bool:
    return len(hit.named) > 2 or (len(hit.named) > 1 and is_plain(findings, hit))


_WHY = ("reason.", "hint.")  # why a no would be said: told beside a yes, it makes the yes a weak one


def _nots(findings: Findings, last: tuple[int, int], beside: Beside) -> None:
    """Negations in clauses that do not touch the yes: "jeg er ikke den hurtigste til at skrive. Vi er med"."""
    for number, sentence in enumerate(findings.sentences):
        for position in findings.negators[number]:
            words = sentence.clause_words(sentence.clause_of[position])
            explained = any(
                position in h.named
                for h in findings.in_sentence(number)
                if not h.rule.endswith(".weak") and h.rule != "answer.aside" and not h.rule.startswith(_WHY)
            )
            place = (number, sentence.clause_of[position])
            why = any(position in h.named for h in findings.in_sentence(number) if h.rule.startswith(_WHY))
            if why and not explained:
                beside.add(" ".join(words), "a not beside the yes", light=True)
            elif not explained and dissents(words):
                beside.add(" ".join(words), "a not that may take the yes back", light=False)
            elif not explained and (is_light(words) or (place < last and not touches(words))):
                beside.asides.add(place)
                beside.add(" ".join(words), "a not beside the yes", light=True)


_GOOD = words_of(
    "gode godt glaede positive positivt glade bakke sige gavn fordel udbytte gavnlig gavnligt kort vinde "
    "bedre ting svar ansatte medarbejdere beboere borgere pladser doegnpladser mand"
)  # "kun gode erfaringer"
_BEFORE = words_of("siden tidligere forleden fornylig laenge")  # "ja for længe siden" was another yes
_HARMLESS = HARMLESS - _BEFORE
_LIMITS = words_of("kun uden vel jo hellere derimod alene")


def _besides(findings: Findings, yes: list[Hit], nameless: bool, beside: Beside) -> None:
    """Words in the clause of every yes that are not known to go with one ("på en venteliste", "for længe siden"), and
    words anywhere that may narrow it ("kun for afdeling B", "uden Arbejdstilsynet").

    `nameless`: which house it is about is not known, so that any name may be the house's.
    """
    taken = {
        (h.sentence, p)
        for h in findings.of(
            "yes", "yes.lone", "yes.lean", "yes.ending", "small.talk", "greeting", "neutral", "answer.aside"
        )
        for p in h.named
    }
    strange = [
        [
            word
            for position, (word, clause) in enumerate(zip(sentence.words, sentence.clause_of, strict=True))
            if hit.covers(clause)
            and (hit.sentence, position) not in taken
            and word not in BESIDE_YES
            and word not in _HARMLESS
            and not (word in _FORMAL and position and findings.text[sentence.spans[position][0]].isupper())
            and not (_ordinary(word) and findings.text[sentence.spans[position][0]].islower())
            and word.isalpha()
            and not (word in _AGAIN and "igen" in sentence.words)
            and not (nameless and findings.text[sentence.spans[position][0]].isupper())
            and not (position < hit.first and _decided(sentence.words[: hit.first]))
            and not (position < hit.first and not _DESPITE.isdisjoint(sentence.words[:position]))
            and not _greets(sentence.words[hit.last : position])
        ]
        for hit in yes
        for sentence in (findings.sentences[hit.sentence],)
    ]
    if strange and all(strange):
        few = sorted(strange, key=len)[0]
        other = touches(tuple(few)) or _names(findings, yes, few) or any(word.endswith(_EVENTS) for word in few)
        light = not other and is_light(tuple(few)) and any(len(h.named) > 1 for h in yes)
        beside.add(" ".join(few), "a yes to something else" if other else "more than a yes", light=light)
    announced = any({"svar", "svaret"} & set(findings.sentences[h.sentence].words) for h in yes)
    if not announced and all(len(h.named) == 1 for h in yes):
        _around(findings, yes, taken, nameless, beside)
    last = _last_yes(findings, yes)
    for number, sentence in enumerate(findings.sentences):
        for position, word in enumerate(sentence.words):
            after = sentence.words[position + 1 : position + 4]
            good = not _GOOD.isdisjoint(after) or (word == "hellere" and after[:1] == ("end",))
            good = good or (word == "jo" and bool(after) and after[0] in _COMPARED)
            good = good or (word == "vel" and after[:2] in (("hos", "jer"), ("hos", "alle")))
            good = good or (word == "jo" and sentence.words[position - 1 : position] in (("men",), ("saa",)))
            aside = is_harmless(findings, number, sentence.clause_of[position])
            if word in _LIMITS and position and not good and not aside and (number, position) not in taken:
                text = " ".join(sentence.clause_words(sentence.clause_of[position]))
                story = (number, sentence.clause_of[position]) < last and not touches(tuple(text.split()))
                light = story or (word in ("jo", "hellere") and not _said(yes, number))
                beside.add(text, "a limit to the yes", light=light)


_AGAIN = words_of("igen sidste aar gang deltog")  # "Vi deltog sidste år og deltager gerne igen"
_DESPITE = words_of("trods uanset")  # "Trods en presset hverdag takker vi ja"
_FORMAL = ("deres", "dem")  # "at imødekomme Deres tilbud"
_EVENTS = ("moede", "moedet", "kurset", "dagen", "delen")  # only a part of the offer: "deltage i opstartsmødet"


def _greets(words: tuple[str, ...]) -> bool:
    """ "… og sender en hilsen fra haven": what follows is no longer the answer."""
    return any(a == "og" and b in _GREETING for a, b in pairwise(words))


_GREETING = words_of("sender hilser takker glaeder")


def _decided(words: tuple[str, ...]) -> bool:
    """ "Udvalget drøftede henvendelsen i går og …", "besluttet i lederteamet at …": how the answer came about."""
    if words[-1:] == ("at",) and any(w.endswith(_BODIES_MET) for w in words) and not _RESOLVED.isdisjoint(words):
        return True
    return "og" in words[-_JOINED:] and not _DECIDED.isdisjoint(words) and NEGATORS.isdisjoint(words)


_BODIES_MET = tuple(words_of("teamet gruppen moedet udvalget ledelsen bestyrelsen raadet forum"))
_RESOLVED = words_of("besluttet vedtaget aftalt bestemt valgt enige vendt droeftet")
_JOINED = 6  # words: "… og bemyndigede mig til at"
_DECIDED = words_of(
    "droeftede behandlede vendte talte moedtes gennemgik laeste droeftet behandlet vendt talt gennemgaaet"
)
_COMPARED = words_of("mere bedre flere laengere mindre oftere stoerre")  # "jo mere jeg læser, jo bedre"


def _ordinary(word: str) -> bool:
    return is_everyday(word) and not touches((word,)) and word not in _BEFORE


def _names(findings: Findings, yes: list[Hit], words: list[str]) -> bool:
    """Whether one of the words is written like a name: it may be another house."""
    for hit in yes:
        sentence = findings.sentences[hit.sentence]
        for word, (start, _) in zip(sentence.words, sentence.spans, strict=True):
            opens = start == sentence.start and word in SMALL_WORDS
            if word in words and findings.text[start].isupper() and not opens:
                return True
    return False


def _said(yes: list[Hit], number: int) -> bool:
    return any(h.sentence == number for h in yes)


def _around(findings: Findings, yes: list[Hit], taken: set[tuple[int, int]], nameless: bool, beside: Beside) -> None:
    """A bare "ja" answers only what the rest of the mail lets it answer: "Ja! (skrevet af Noah på mors telefon)"."""
    said = {h.sentence for h in yes}
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
            beside.add(" ".join(strange), "more than a yes", light=False)
