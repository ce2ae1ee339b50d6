"""The words of polarity and of time in Danish and English, and how they work together."""

from __future__ import annotations

from typing import Final, Literal

from messages.dates import absence
from messages.dates.absence import is_at, is_away
from messages.dates.cursor import Cursor
from messages.dates.words import word_set

VERBS: Final = word_set("kan kunne skal skulle vil ville må burde can could shall should will would")
AGAINST: Final = word_set(
    "ikke not cannot cant dont doesnt wont isnt never aldrig ej hverken neither optaget optagede optagne "
    "forhindret forhindrede umuligt umulig umulige udelukket udelukkede afbud aflyst aflyses aflyse aflyser "
    "dårligt skidt bortrejst undgå undgås udgår udgå droppes slettes dårlig svært vanskeligt svær busy "
    "unavailable impossible problematisk problematiske uheldig uheldigt uhensigtsmæssig uhensigtsmæssigt urealistisk "
    "urealistiske tætpakket presset besat droppet skrinlagt frafalder frafaldes kniber kolliderer afvise afviser "
    "underbemandet underbemandede udgået bortfalder bortfaldet annulleret annulleres "
    "slettet glipper glippe glippet opgive opgav opgivet opgives nej no fyldt fyldte pakket proppet håbløs håbløst "
    "håbløse nødig nødigt bundet vasken overbooket dobbeltbooket fuldbooket udsolgt"
)
WEAKLY_AGAINST: Final = word_set("desværre beklager unfortunately sorry")
FOR: Final = word_set(
    "gerne fint fin fine passer passe passede godt god gode ok okay perfekt helst kan kunne mulig muligt mulige "
    "mulighed ledig ledigt ledige ja klar klart super glimrende bedst bedre velkommen foreslår forslag måske "
    "oplagt tager siger ønsker foretrækker åben åbent åbne fri works work good great can could yes available free "
    "suits suit prefer perfect possible please planlagt aftalt fastsat berammet gennemført afholdt holdt planned "
    "agreed tilbage retur back træffes hul huller luft fleksibel fleksible fleksibelt byde"
)
_GOOD_AFTER_NOT: Final = word_set(
    "problem problemer imod vejen hinder indvendinger optaget forhindret umuligt umulig udelukket dumt værst "
    "tosset tvivl afbud afvisende nej dårlig dårligt dum dumt skidt ferie kursus syg syge"
)
_RECEIVING: Final = word_set("tage tager taget tages modtage")
_NOT_A_NO: Final = word_set("kun alene mindst only just mere sandt længe")
OTHERS: Final = word_set("andre andet anden øvrige resten others rest")
KNOWING: Final = word_set("ved sikkert sikker sikre tror vist lover love garantere know sure think")
JOINS: Final = word_set("og eller samt and or både enten hverken på den d om i også på begge alle evt eventuelt")
LIGHT: Final = word_set("på den d om i også heller dog lige netop for til fra")
_HARD: Final = word_set("men but derimod hvorimod whereas however")
TURNING: Final = _HARD | {"dog"}
"""The words that may begin a new clause."""
MARKS: Final = dict.fromkeys("✅✓✔☑👍👌", True) | dict.fromkeys("❌✗✘👎🚫", False)
"""Signs that say yes or no."""
ANDS: Final = frozenset({"og", "and"})
EXCEPTING: Final = word_set(
    "undtagen undtaget undtaken pånær fraregnet minus except ekskl excl bortset på paa frem snarere instead "
    "rather apart other med i fremfor istedet ikke not hverken"
)
"""The words that may begin an exception."""
_NOTHING_TO_OFFER: Final = word_set(
    "mulighed muligheder omstændigheder ledelse leder ledere hul af hjemme her tid plads ledige huller der på kan"
)
OTHER_EVENTS: Final = word_set(
    "personalemøde personalemøder personalemødet pmøde teammøde husmøde beboermøde ledermøde bestyrelsesmøde "
    "afdelingsmøde morgenmøde fællesmøde forældremøde netværksmøde stormøde mus supervision temadag temadage "
    "personaledag julefrokost julefest sommerfest begravelse bisættelse tandlæge lægetid læge undervisning eksamen "
    "fødselsdag brandøvelse flytning udflugt koloni sommerudflugt barsel audit jobsamtaler samtaler"
)
"""What else goes on that day: no offer of it."""
SIGNALS: Final = (
    absence.SIGNALS
    | AGAINST
    | WEAKLY_AGAINST
    | FOR
    | word_set(
        "t ingen intet hvad fuldt i for too melde melder meldt lukket væk away helt allerede fully springe springer "
        "sige siger mindre taget falder faldt skulle blokeret spærret fuld syg syge sygemeldt lagt"
    )
)
"""The words at which `sign_at` may find something."""
_SOFT: Final = frozenset({",", "(", ")", ":"})
_BOUNDS: Final = word_set("før inden senere tidligere before later earlier")
_CONDITIONS: Final = word_set("hvis såfremt medmindre if unless")
_SUBJECTS: Final = word_set("vi i jeg det du man mødet besøget we you it")
_OF_SAYING: Final = word_set("sige tage aftale mødes holde prøve lade ses lægge finde sætte bruge vælge")


def new_thought(c: Cursor, i: int, dates: set[int]) -> bool:
    """Does something else than a further date follow "og" at `i`?"""
    word = c.word(i)
    return (
        bool(word)
        and i not in dates
        and word not in JOINS
        and word not in LIGHT
        and word not in FOR
        and (i + 1 not in dates)
    )


def separator(c: Cursor, i: int) -> Literal["hard", "soft"] | None:
    """Does token `i` part two clauses: "men" does firmly, a comma only if both sides can stand alone."""
    norm = c.tokens[i].norm
    if norm in _SOFT:
        return "soft"
    if norm in _HARD or norm == ";":
        return "hard"
    if norm in {"-", "–", "—"} and c.tokens[i].kind == "sign":
        return None if c.tokens[i].glued else "hard"
    if norm == "dog" and (i == 0 or c.tokens[i - 1].kind == "sign"):
        return "hard"
    return None


def exception(c: Cursor, i: int, dates: set[int]) -> int:
    """How many tokens at `i` say that the date behind them is left out ("undtagen", "i stedet for"); else 0."""
    word, second, third = c.word(i), c.word(i + 1), c.word(i + 2)
    if word in {"undtagen", "undtaget", "undtaken", "pånær", "fraregnet", "minus", "except", "ekskl", "excl"}:
        return 1
    if (word, second) in {("bortset", "fra"), ("på", "nær"), ("paa", "naer"), ("frem", "for"), ("snarere", "end")}:
        return 2
    if (word, second) in {("instead", "of"), ("rather", "than"), ("apart", "from"), ("other", "than")}:
        return 2
    if (word, second, third) in {("med", "undtagelse", "af"), ("i", "stedet", "for"), ("i", "steden", "for")}:
        return 3
    if word == "fremfor" or (word == "istedet" and second == "for"):
        return 1 + (word == "istedet")
    if second in {"om", "hvorvidt"} and {c.word(k) for k in range(i - 3, i)} & KNOWING:
        return 0  # "jeg ved ikke om den 1. går"
    if word in {"ikke", "not", "hverken"} and _touches(c, i + 1, dates) and not _hypothetical(c, i):
        return 1 if not _verb_before(c, i) else 0
    return 0


def proposes(c: Cursor, i: int) -> bool:
    """Does a clause at `i` begin like "Skal vi ikke sige …", "Kunne det ikke blive …?": a proposal, no refusal."""
    first = c.at(i - 1).sentence != c.at(i).sentence or c.sign(i) == ":"
    while c.word(i) in {"men", "og", "eller", "mon", "så", "hej"} or c.sign(i) in {",", "-", "–", ":", "("}:
        i += 1
    if c.word(i) not in VERBS or c.word(i + 1) not in _SUBJECTS or c.word(i + 2) not in {"ikke", "not"}:
        return False
    if first or c.word(i + 3) in _OF_SAYING:
        return True
    sentence = c.at(i).sentence
    for k in range(i + 3, min(i + 60, c.count)):
        if c.tokens[k].sentence != sentence:
            return False
        if c.tokens[k].norm == "?":
            return True
    return False


def conditional(c: Cursor, i: int) -> bool:
    """Does a clause begin with "hvis": what it denies is not ruled out."""
    while c.word(i) in {"men", "og", "så"} or c.sign(i) in {",", "-", "–"}:
        i += 1
    return c.word(i) in _CONDITIONS


def sign_at(c: Cursor, i: int) -> tuple[Literal["+", "-", "~", "?"] | None, int]:
    """What the word at `i` says for or against, and the position behind the words it took."""
    word = c.word(i)
    if word == "t" and c.sign(i - 1) in {"'", "’"}:
        return "-", i + 1
    if word in {"ingen", "intet", "no"} and c.word(i + 1) in _GOOD_AFTER_NOT:
        return "+", i + 2
    if word in {"ikke", "not", "aldrig", "ej"}:
        if c.word(i + 1) in {"om", "hvorvidt", "whether", "if"} and {c.word(k) for k in range(i - 3, i)} & KNOWING:
            return "?", i + 2  # "jeg ved ikke, om den 1. går"
        if _hypothetical(c, i) or _denies_the_rest(c, i) or c.word(i + 1) in _NOT_A_NO or c.word(i + 1) in _BOUNDS:
            return None, i + 1
        for k in range(i + 1, i + 5):
            if c.at(k).kind == "sign" or c.word(k) in _BEGINS_ANEW:
                break
            if c.word(k) in _GOOD_AFTER_NOT and not (c.word(k) == "imod" and c.word(k - 1) in _RECEIVING):
                return "+", k + 1
        return "-", i + 1
    if word in {"ingen", "intet"} and c.word(i + 1) in _NOTHING_TO_OFFER:
        return "-", i + 2
    if word == "hvad" and c.word(i + 1) in {"med", "siger"}:
        return "+", i + 2
    if word in {"for", "too"} and c.word(i + 1) in _TOO:
        return "-", i + 2
    if word in {"sige", "siger", "sagde"} and c.word(i + 1) == "fra":
        return "-", i + 2
    if word == "åbent" and c.word(i + 1) == "hus":
        return None, i + 1
    if word == "passer" and c.word(i + 1) in {"jeg", "vi"}:
        return None, i + 1  # "Den 14. passer jeg mine børnebørn": who looks after somebody, suits nobody
    if word == "tager" and c.word(i + 1) in {"jeg", "vi"} and c.word(i + 2) in {"til", "på"}:
        return None, i + 1  # "Den 14. tager vi til Bornholm"
    if word == "mindre" and c.word(i + 1) in _LESS:
        return "-", i + 2
    if word in {"falder", "faldt"} and c.word(i + 1) in _FALLS:
        return "-", i + 2
    if word == "skulle" and _should_have_been(c, i):
        return "-", i + 2
    if word == "til" and is_at(c, i):
        return "-", i + 1
    if word in {"taget", "fuld", "syg", "syge", "sygemeldt", "blokeret", "spærret"} and _is_said_to_be(c, i):
        return "-", i + 1
    if (word, c.word(i + 1), c.word(i + 2)) == ("lagt", "beslag", "på"):
        return "-", i + 3
    if word in {"springe", "springer"} and "over" in {c.word(k) for k in range(i + 1, i + 7)}:
        return "-", i + 1
    if word.startswith("meld") and c.word(i + 1) in {"fra", "pas"}:
        return "-", i + 2
    if word in {"fuldt", "helt", "allerede", "fully"} and c.word(i + 1) in {"booket", "optaget", "fyldt", "booked"}:
        return "-", i + 2
    if word == "i" and c.word(i + 1) == "stedet":
        return "+", i + 2
    if word in AGAINST or is_away(c, i):
        return "-", i + 1
    if word in WEAKLY_AGAINST and c.word(i + 1) not in {"først", "foerst", "nødt"}:
        return "~", i + 1
    return ("+", i + 1) if word in FOR else (None, i + 1)


def _is_said_to_be(c: Cursor, i: int) -> bool:
    """ "er (allerede) taget", "er kalenderen fuld": not "vi har taget den 19."."""
    return any(c.word(k) in {"er", "bliver", "blev"} for k in range(i - 3, i)) and c.word(i + 1) not in {"til", "af"}


def _should_have_been(c: Cursor, i: int) -> bool:
    """ "Besøget skulle have været den 4.", "Vi skulle have været der": it was not."""
    after = [c.word(k) for k in range(i + 1, i + 6) if c.at(k).sentence == c.at(i).sentence]
    return bool({"have", "ha"} & set(after)) and bool(_BEEN & set(after))


_BEEN: Final = word_set("været fundet kommet mødtes besøgt holdt ligget")
_FALLS: Final = word_set("sammen oven uheldigt dårligt bort")
_TOO: Final = word_set("sent tidligt late early kort tæt stramt stram presset")
_LESS: Final = word_set("god godt heldig heldigt gode fint fin optimal egnet velegnet")
_BEGINS_ANEW: Final = word_set("da fordi men vi jeg for så pga grundet because due")


def parted(c: Cursor, i: int, j: int) -> bool:
    """Whether "og", "så" or the like stands between two words of polarity, so that they belong to two thoughts."""
    return any(c.word(k) in {"og", "eller", "så", "and", "or"} for k in range(i + 1, j))


def _touches(c: Cursor, i: int, dates: set[int]) -> bool:
    """Does a date begin at `i`, or behind "på", "til"?"""
    return i in dates or (c.word(i) in LIGHT and i + 1 in dates)


def _hypothetical(c: Cursor, i: int) -> bool:
    return c.word(i - 1) in {"hvorfor", "mon", "om", "hvis", "why", "if"}


def _denies_the_rest(c: Cursor, i: int) -> bool:
    """ "inden kl. 10, ellers ikke": the "ikke" at the end says no to all but what was said."""
    k = i - 1
    while c.word(k) in {"slet", "desværre", "nok", "helt"}:
        k -= 1
    return c.word(k) in {"ellers", "otherwise"} and not (c.word(i + 1) and c.at(i + 1).sentence == c.at(i).sentence)


def _verb_before(c: Cursor, i: int) -> bool:
    """Is the "ikke" that of "kan vi ikke", which speaks of all dates of its clause, not only of the next?"""
    return any(c.word(k) in VERBS or c.word(k) in {"passer", "duer", "er", "går", "har"} for k in range(i - 3, i))
