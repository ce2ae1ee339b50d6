"""Words of a concern that concern nothing beside an answer to the invitation, told by how they are used: a condition of
what might have been, a hope of what will come of it, others who are for it as well, an "alligevel" of other things."""

from __future__ import annotations

from itertools import pairwise

from messages.meaning.cues import NEGATORS, Hit
from messages.meaning.findings import Findings
from messages.meaning.light import touches
from messages.meaning.meant import Meant
from messages.meaning.text import names_a_day, words_of
from messages.reading import Kind

_ANSWERS = ("yes", "yes.lone", "no", "no.lack")


def is_idle(findings: Findings, hit: Hit, meant: Meant) -> bool:
    """Whether a concern's words are no concern of the answer to the invitation."""
    if meant.kind is not Kind.PARTICIPATION:
        return False
    if findings.inside(hit, f"answer.idle.{hit.rule}"):
        return True
    match hit.rule:
        case "condition":
            return _might_have_been(findings, hit) or _way_in(findings, hit)
        case "maybe":
            return _hopes_for_good(findings, hit) or _thought_then(findings, hit)
        case "third_party":
            return meant.outcome == "yes" and _for_it_too(findings, hit)
        case "limit":
            return _one_and_the_other(findings, hit)
        case "reversal":
            return _of_other_things(findings, hit)
        case _:
            return False


def _answered(findings: Findings, hit: Hit) -> bool:
    """Whether an answer stands in the very clause of a hit."""
    return any(h.stands_in(hit.sentence, hit.clauses[0]) for h in findings.of(*_ANSWERS))


def _might_have_been(findings: Findings, hit: Hit) -> bool:
    """ "Hvis I havde spurgt sidste år, var svaret blevet et andet": what would have been, and is not."""
    sentence = findings.sentences[hit.sentence]
    of = hit.clauses[0]
    words = sentence.clause_words(of)
    if words[0] != "hvis" or "havde" not in words or of + 1 == sentence.clauses:
        return False
    if sentence.clause_words(of + 1)[0] not in _WOULD:
        return False
    answers = [h for h in findings.of(*_ANSWERS) if h.sentence == hit.sentence]
    return all(not _WOULD.isdisjoint(sentence.clause_words(h.clauses[0])) for h in answers)


_WOULD = words_of("var havde ville kunne skulle sagde")


def _way_in(findings: Findings, hit: Hit) -> bool:
    """ "Bank på ruden, hvis ingen åbner": how to get in, or through on the telephone."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.clause_words(hit.clauses[0])
    others = tuple(word for word in words[1:] if not word.startswith(_DOORS))
    if words[0] not in ("hvis", "naar", "saafremt") or not others or touches(others):
        return False
    asked = any(not _KNOCKING.isdisjoint(sentence.clause_words(c)[:3]) for c in range(sentence.clauses))
    return asked and any(word.startswith(_DOORS) for word in words)


_KNOCKING = words_of("ring bank gaa parker koer brug tag kom raab kig foelg proev spoerg skub hamr kald")
_DOORS = tuple(words_of("aabne doer port laage klokke omstilling bom gps vejen faer vild parker indgang laast"))


def _hopes_for_good(findings: Findings, hit: Hit) -> bool:
    """ "Vi håber at kunne lære noget": what may come of it; not "vi håber at kunne deltage"."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.clause_words(hit.clauses[0])
    hopes = any(sentence.words[p] in _HOPING for p in hit.named)
    if not hopes or _answered(findings, hit) or not NEGATORS.isdisjoint(words) or any(map(names_a_day, words)):
        return False
    return not _GOOD.isdisjoint(words) and _TAKING_PART.isdisjoint(words)


_HOPING = words_of("haaber haabe")
_GOOD = words_of(
    "laere lære blive klogere bedre godt god gode udbytte gavn glaede hjaelpe hjaelper bidrage ro noget mild dejlig "
    "skoen lykke inspiration redskaber vaerktoejer viden vinter sommer jul paaske ferie"
)
_TAKING_PART = words_of(
    "deltage med lykkes passer gaar naa finde komme kommer tage bestyrelsen ledelsen kommunen personalet tid tiden "
    "folk svar svare svaret plads stille vaere skubbe udsaette flytte vente slippe slipper erstatter forstaaelse"
)


def _thought_then(findings: Findings, hit: Hit) -> bool:
    """ "Umiddelbart syntes jeg, fristen var kort": how it looked then."""
    sentence = findings.sentences[hit.sentence]
    if sentence.words[hit.first] != "umiddelbart" or _answered(findings, hit):
        return False
    return not _THOUGHT.isdisjoint(sentence.clause_words(hit.clauses[0]))


_THOUGHT = words_of("syntes taenkte troede frygtede sagde mente loed virkede lignede sukkede vidste toevede tvivlede")


def _for_it_too(findings: Findings, hit: Hit) -> bool:
    """ "Naboen fik besøg og priser det", "beboerrådet klappede": others who are for it, beside a yes of our own."""
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    if not NEGATORS.isdisjoint(words) or not _SPEAKING.isdisjoint(words) or _CHEERING.isdisjoint(words):
        return False
    follows = findings.sentences[hit.sentence].clause_words(hit.clauses[1] + 1)
    if follows[:1] in (("men",), ("dog",)):
        return False  # "Naboen roser det, men vi tvivler"
    own = [h for h in findings.of("yes", "yes.lone", "yes.lean") if not h.stands_in(hit.sentence, hit.clauses[0])]
    return bool(own)


_CHEERING = words_of(
    "bakker bakkede klapper klappede jubler jublede roser roste priser priste anbefaler anbefalede anbefalet enige "
    "positive begejstrede begejstret glade stoetter stoettede tilslutter jaords proevet talte taler fortalte "
    "opbakning nikkede nikker glaeder"
)
_SPEAKING = words_of(
    "bedt vegne svar svaret svarer skriver men hvis maaske kun vil mener beslutter bestemmer spoerger afgoer "
    "skal boer mangler vide"
)


def _one_and_the_other(findings: Findings, hit: Hit) -> bool:
    """ "Sidste år ville det ene tilsyn have døren låst og det andet have den åben": how the two were, and no limit."""
    words = findings.sentences[hit.sentence].words
    pair = "ene" in words[hit.first : hit.last] and ("andet" in words or "anden" in words)
    answered = any(h.sentence == hit.sentence for h in findings.of(*_ANSWERS))
    return pair and not answered and not _THEN.isdisjoint(words)


_THEN = words_of("ville sagde kraevede forlangte bad havde kom skrev mente roste fik oenskede raadede paabod sidst")


def _of_other_things(findings: Findings, hit: Hit) -> bool:
    """ "Humøret er højt alligevel": of nothing that an answer could hang on."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.clause_words(hit.clauses[0])
    if findings.words(hit).lower() != "alligevel" or "alligevel" in words[:2] or _answered(findings, hit):
        return False
    return not touches(words) and NEGATORS.isdisjoint(words) and _WILLING.isdisjoint(words)


_WILLING = words_of("vil kan skal maa goer tager giver kommer siger ville kunne gerne lyst tilbage om")


def dissents(words: tuple[str, ...]) -> bool:
    """ "Ingen her ved, hvad det er", "personalet er ikke begejstret", "det sagde vi aldrig"; not "jeg fik aldrig
    svaret", "ikke alle var begejstrede til at begynde med"."""
    if ("fik" in words and "svaret" in words) or (not _AT_FIRST.isdisjoint(words) and not _WAS.isdisjoint(words)):
        return False
    nobody = any(a == "ingen" and b in ("her", "af", "ved") for a, b in pairwise(words))
    return nobody or not _SAID.isdisjoint(words) or any(word.startswith(_PEOPLE) for word in words)


_PEOPLE = ("personal", "medarbejder", "beboer", "borger", "ledels", "bestyrels", "driftsherr", "kolleg")
_SAID = words_of("sagde svarede skrev meldte lovede sagt svaret skrevet meldt lovet")
_AT_FIRST = words_of("begynde begyndelsen starten foerst foerste")
_WAS = words_of("var havde syntes troede jublede klappede")
