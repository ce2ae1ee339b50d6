"""Which of the concerns (tables/concerns.py) stand in a reply, courtesies taken out."""

from __future__ import annotations

from messages.danish import MONTHS
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.light import in_passing
from messages.meaning.meant import Meant
from messages.meaning.participation_uses import is_idle
from messages.meaning.story import in_story, led_to_yes
from messages.meaning.tables.concerns import CONCERNS
from messages.meaning.text import WORKING_DAYS, names_a_day, words_of
from messages.reading import Kind

_EXCUSES = {"condition": ("courtesy.condition",), "later": ("courtesy.later", "courtesy.condition")}


_STORIED = ("third_party", "reversal", "maybe", "put_off", "later")
_OF_PUTTING_OFF = ("maybe", "put_off", "reversal", "condition")
_WEEKDAYS = 5
_DAYS = (*WORKING_DAYS, "uge", "dag", "hele", "perioden")


_PAST = ("gaar", "forgaars", "aftes", "morges", "mandags", "tirsdags", "onsdags", "torsdags", "fredags", "weekenden")


def find_concerns(findings: Findings, meant: Meant) -> list[Hit]:
    """The concerns that keep the bot from acting on `meant`, first of each rule first."""
    out: list[Hit] = []
    for rule in CONCERNS:
        if rule in meant.allowed:
            continue
        for hit in findings.of(rule):
            excuses = _EXCUSES.get(rule, (f"courtesy.{rule}",))
            if findings.inside(hit, *excuses, "harmless") or _matters_not(findings, hit, meant):
                continue
            if leads_up(findings, hit, meant) or is_idle(findings, hit, meant):
                continue
            out.append(hit)
    return out


def leads_up(findings: Findings, hit: Hit, meant: Meant) -> bool:
    """Whether a concern stands before the outright answer that it came to: "Hvis bare vi havde folk! Vi siger nej"."""
    if meant.outcome == "yes":
        return hit.sentence < meant.settled[0] and led_to_yes(findings, hit)
    if (hit.sentence, hit.clauses[1]) >= meant.settled or hit.rule not in _LEADING:
        return False
    words = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
    if hit.rule == "third_party" and not _SPEAKER.isdisjoint(words):
        return False
    if hit.sentence < meant.settled[0]:
        return True
    head = findings.sentences[hit.sentence].clause_words(meant.settled[1])[0]
    return head in _GOES_ON and hit.rule != "condition"


_LEADING = ("condition", "limit", "put_off", "maybe", "third_party", "later")
# Who tells for whom he answers: that is never only a story.
_SPEAKER = words_of(
    "jeg mig min mit mine vegne bedt svar svaret svarer videre nedenfor herunder modtager chef leder lederen ledelsen"
)
_WHO_WANT = ("beboer", "bruger", "pårørende", "borger", "personale", "medarbejder", "de unge", "vores beboer")
_KIN = ("datter", "soen", "kone", "mand", "mor", "far", "soester", "bror", "familie", "niece", "nevoe", "svigermor")
_DECIDES = frozenset(
    {
        "siger",
        "mener",
        "vil",
        "bestemmer",
        "spoerge",
        "spoerger",
        "hoere",
        "hoerer",
        "tjekke",
        "beslutter",
        "kan",
        "ja",
        "nej",
    }
)


def _tells_why(findings: Findings, hit: Hit) -> bool:
    """ "Min datter har fødselsdag dagen før", "der er fest for de pårørende": what happens, and nobody who decides."""
    sentence = findings.sentences[hit.sentence]
    words = sentence.words[hit.first : hit.last]
    if any(w in _KIN for w in words):
        return _DECIDES.isdisjoint(sentence.clause_words(hit.clauses[1]))
    if not any(w.startswith("paaroerende") for w in words):
        return False
    return any(h.stands_in(hit.sentence, hit.clauses[0]) for h in findings.of("meeting.busy", "meeting.cannot"))


_NAMED = ("target_group_changed", "ongoing_programme", "organisational", "resources")
_WHO_CHANGES = ("nabo", "byråd", "politikerne", "forvaltningen")
_DRAWN = frozenset({"saa", "derfor", "hvorfor", "altsaa"})
_FOR_NOW = frozenset({"nu", "foreloebig", "foreloebigt", "endnu", "lige"})
_ANSWER_TO_COME = ("tilbage", "besked", "hører", "høre", "svar", "tid", "vide")


def _drawn_from(findings: Findings, hit: Hit) -> bool:
    """ "Ingen ved endnu, hvem der bliver leder. Derfor takker vi nej": what is open is why the no is said."""
    if any(word in findings.words(hit).lower() for word in _ANSWER_TO_COME):
        return False
    for no in findings.of("no"):
        if (no.sentence, no.clauses[0]) <= (hit.sentence, hit.clauses[1]):
            continue
        words = findings.sentences[no.sentence].clause_words(no.clauses[0])
        if not _DRAWN.isdisjoint(words) and _FOR_NOW.isdisjoint(words):
            return True
    return False


def _goes_on(findings: Findings, hit: Hit, no: Hit) -> bool:
    """Whether a no stands in a clause of its own behind a hit: "… og takker nej", not "vi tror, at vi siger nej"."""
    if no.sentence != hit.sentence:
        return no.sentence > hit.sentence
    head = findings.sentences[no.sentence].clause_words(no.clauses[0])[0]
    return no.clauses[0] > hit.clauses[1] and head in _GOES_ON


_GOES_ON = frozenset({"og", "saa", "derfor", "hvorfor"})


def _nos(findings: Findings, number: int) -> list[Hit]:
    return [h for h in findings.of("no") if h.sentence == number]


def _said_beside(findings: Findings, hit: Hit, meant: Meant) -> bool:
    """Words that are a concern in one kind of answer and mean something else in another."""
    words = findings.words(hit).lower()
    said = findings.sentences[hit.sentence].words
    if hit.rule == "upheaval":
        wound_up = meant.kind is Kind.VISIT and words.endswith("afviklet") and not _OF_VISITS.isdisjoint(said)
        return wound_up or (
            meant.kind in (Kind.VISIT, Kind.MEETING_DATES) and words == "afvikles"
        )  # "besøget afvikles"
    if hit.rule == "irony":
        # "Nå ja. Jeg var der den 4.", "Jeg mangler kun at skrive det sammen."
        writes = any(w.startswith(_DESK) for w in said)
        opens = words.startswith(_OPENINGS) or (meant.outcome == "held" and words.startswith("mangler") and writes)
        if meant.kind is Kind.MEETING_DATES and words.startswith("juleaften"):
            return any(not d.wanted for d in meant.dates)  # "juleaften går ikke": a day that was offered
        return meant.kind is Kind.VISIT and opens
    if hit.rule == "maybe" and meant.kind is Kind.MEETING_DATES and in_passing(findings, hit):
        return True
    if hit.rule == "contact":
        away = words.endswith(("barsel", "orlov"))  # "min makker er på barsel, så det er udsat"
        away = away and _ELSEWHERE.isdisjoint(said)
        if meant.outcome == "counter":
            return away  # "Jeg er på orlov og ude af alle tre. Den 22. maj kan jeg"
        if meant.outcome == "decline":
            return away or words.endswith("sygemeldt")  # "Dur ikke. Jeg er på messe den ene uge og på orlov den næste"
        return meant.outcome == "postponed" and away and not _COLLEAGUES.isdisjoint(said)
    if hit.rule == "third_party" and meant.kind is Kind.MEETING_DATES:
        clause = findings.sentences[hit.sentence].clause_words(hit.clauses[0])
        if words.startswith("det samme"):  # "… og det samme gælder fredag den 28."
            return hit.last < len(said) and (names_a_day(said[hit.last]) or said[hit.last] in ("den", "uge", "d"))
        return words.startswith(_THEIR_DAYS) and _OPINIONS.isdisjoint(clause)  # "min søster har fødselsdag"
    if hit.rule == "condition" and meant.kind is Kind.MEETING_DATES and words == "bare":
        return findings.inside(hit, "meeting.cannot") and said[hit.first + 1 : hit.first + 2] == ("ikke",)
    if hit.rule == "condition" and meant.kind is Kind.MEETING_DATES and words.startswith(_ELSE_ALL_RIGHT):
        return hit.first > 0 and said[hit.first - 1] == "men"  # "Ikke den 13., men ellers er vi med på begge"
    if hit.rule == "maybe" and words == "bud":
        return (
            meant.outcome == "counter" and hit.first > 0 and said[hit.first - 1] in _OURS and said[0] != "det"
        )  # "Mit bud: den 9. maj"
    if hit.rule == "maybe" and meant.outcome == "no":
        nos = [h.sentence for h in findings.of("no", "no.lack")]
        return words == "på papiret" and hit.sentence < max(nos, default=0)
    return False


_TELLS_MORE = frozenset({"hvor", "for", "da", "men", "fordi", "der", "som"})
_OPENINGS = ("nå", "ja ja", "jo jo", "åh ja")
_DESK = ("skriv", "skrev", "rapport", "notat", "rens", "ring", "journal", "tast", "telefon")
_ELSE_ALL_RIGHT = ("ellers er", "ellers kan", "ellers går", "ellers passer")
_ELSEWHERE = frozenset({"skriv", "kontakt", "ring", "henvend", "spoerg", "skrive", "skrives", "fremover", "kontaktes"})
_OF_VISITS = words_of("besoeget tilsynet tilsynsbesoeget")
_COLLEAGUES = frozenset({"makker", "makkeren", "kollega", "kollegaen"})
_THEIR_DAYS = (
    *("min søn", "min datter", "min søster", "min bror", "min mor", "min far", "min mand", "min kone", "min kæreste"),
    *("vores datter", "vores søn", "pårørendedag", "pårørendeaften", "pårørende", "beboerrådet"),
)
_OPINIONS = frozenset(
    ["mener", "siger", "synes", "vil", "oensker", "sagde", "skriver", "bestemmer", "svarer", "imod", "tror", "ikke"]
)
_OURS = frozenset({"mit", "vores", "vort", "mine"})


def _led(findings: Findings, hit: Hit) -> bool:
    """ "… fordi huset får ny leder": why it was put off, and nobody whom to write to from now on."""
    if not any(w in findings.words(hit).lower() for w in ("leder", "forstander", "chef")):
        return False
    return not any(_ELSEWHERE.intersection(s.words) or "hedder" in s.words for s in findings.sentences)


def _matters_not(findings: Findings, hit: Hit, meant: Meant) -> bool:
    if _said_beside(findings, hit, meant) or (hit.rule in _STORIED and in_story(hit, meant.story)):
        return True
    said = findings.sentences[hit.sentence].words
    if hit.rule == "maybe" and meant.outcome in ("counter", "points") and hit.sentence in meant.proposals:
        # "Kunne det eventuelt blive den 27.?": only polite; not "… den 27., hvor jeg måske er fri?"
        return findings.sentences[hit.sentence].clause_words(hit.clauses[0])[0] not in _TELLS_MORE
    if hit.rule == "later" and said[hit.last : hit.last + 1] and said[hit.last] in _PAST:
        return True  # "Jeg så den først i går"
    if hit.rule == "third_party" and meant.outcome == "points" and hit.sentence in meant.proposals:
        return findings.words(hit).lower().startswith(_WHO_WANT)  # "Beboerrådet beder om et punkt om …"
    if hit.rule == "condition" and meant.kind is Kind.MEETING_DATES and findings.inside(hit, "meeting.own_choice"):
        return True  # "Hvis jeg må vælge: den 14."
    if meant.kind is Kind.AGENDA and hit.rule == "condition":
        # "… hvis vejret holder", "ellers er den fin": no condition of a draft, or of a point.
        return "vejret" in said or (meant.outcome == "points" and said[hit.first] == "ellers")
    if meant.kind is Kind.VISIT and meant.outcome in ("planned", "postponed") and findings.inside(hit, "visit.not_yet"):
        return True  # "Ikke endnu. Det er planlagt til tirsdag."
    if (
        hit.rule == "put_off"
        and meant.outcome == "postponed"
        and {"dato", "dag"} & set(findings.words(hit).lower().split())
    ):
        return True  # "ny dato følger": what a visit put off is waiting for
    put_off = meant.kind is Kind.VISIT and meant.outcome == "postponed"
    if put_off and hit.rule in _OF_PUTTING_OFF and findings.inside(hit, "visit.postponed", "visit.anew"):
        return True  # "foreløbig stillet i bero"
    if meant.kind is Kind.VISIT and hit.rule == "maybe" and findings.inside(hit, "visit.meant"):
        return any(not d.wanted for d in meant.dates)  # "det var planen at komme den 6., men det blev den 7."
    if meant.kind is Kind.VISIT and hit.rule in ("maybe", "put_off"):
        # "Rapporten forventes færdig om 14 dage": speaks of something else.
        if findings.inside(hit, "visit.held", "visit.planned"):
            return True
        told = any(h.sentence == hit.sentence for h in findings.of("visit.held", "visit.planned", "visit.postponed"))
        return not told and any(
            h.sentence == hit.sentence and h.clauses[0] <= hit.clauses[1] and hit.clauses[0] <= h.clauses[1]
            for h in findings.of("visit.aside")
        )
    if hit.rule == "reversal" and meant.kind is Kind.VISIT and "ja" in findings.words(hit).lower().split():
        return True  # "dialogmødet sagde vi ja til": another answer than the one asked for
    if hit.rule == "contact" and meant.kind is Kind.VISIT and "sygemeldt" in findings.words(hit).lower():
        return meant.outcome in ("planned", "postponed") or "var" in said  # why it was put off; who was away that day
    if hit.rule == "contact" and meant.kind is Kind.VISIT and meant.outcome == "postponed" and _led(findings, hit):
        return True
    if hit.rule == "contact" and meant.kind is Kind.VISIT and findings.inside(hit, "visit.postponed"):
        return True  # "det er flyttet til den 7.": the visit, not the house
    if hit.rule == "contact" and meant.kind is Kind.MEETING_DATES and findings.inside(hit, "meeting.cannot"):
        words = findings.sentences[hit.sentence].words
        left = any(w in ("barsel", "orlov", "pension", "barselsorlov") for w in words)
        days = _DAYS[:_WEEKDAYS] if left else (*_DAYS, *MONTHS)
        return any(w[0].isdigit() or w.startswith(days) for w in words)  # "torsdag er jeg sygemeldt"
    if hit.rule == "notification.danger" and meant.outcome in ("no", "decline", "postponed"):
        return findings.words(hit).lower().startswith(("asbest", "skimmel", "rotte", "gas"))  # why it cannot be
    if hit.rule == "upheaval" and meant.kind is Kind.MEETING_DATES and "kommune" in findings.words(hit).lower():
        return any(
            h.sentence == hit.sentence for h in findings.of("meeting.all", "meeting.none")
        )  # "vi har lovet os væk begge dage til en anden kommune"
    if hit.rule == "upheaval":
        return meant.outcome in ("no", "decline", "postponed")
    if hit.rule == "third_party" and findings.inside(hit, "own_behalf"):
        return True
    if hit.rule == "third_party" and meant.kind is Kind.MEETING_DATES and _tells_why(findings, hit):
        return True
    if meant.outcome == "no":
        if hit.rule == "put_off":
            # "… huset skal først falde til ro": part of the reason, in a sentence of its own.
            refused = any(h.sentence == hit.sentence for h in findings.of("no", "no.lack"))
            explained = any(h.sentence == hit.sentence for h in findings.of("reason."))
            hinted = any(h.sentence == hit.sentence for h in findings.of("hint."))
            own = (explained or hinted) and not refused and "tilbage" not in findings.words(hit)
            own = own or any(
                set(hit.named) <= set(h.named) for h in _nos(findings, hit.sentence)
            )  # "spørg nogle andre"
            return own or (meant.reason in _NAMED and _drawn_from(findings, hit))
        if hit.rule == "contact":
            # A new leader is a reason for a no (domain.md), not somebody else to write to.
            told = meant.reason == "organisational" and findings.has("reason.organisational")
            of_others = _WE_OURSELVES.isdisjoint(findings.sentences[hit.sentence].clause_words(hit.clauses[0]))
            told = told or (meant.reason == "resources" and of_others)  # "en nattevagt, der har sagt op"
            written = any(
                w in findings.words(hit).lower() for w in ("kontakt", "henvend", "skriv", "mail", "ring", "send")
            )
            ahead = findings.words(hit).lower() in ("fremover", "fremadrettet")  # "vi tager fremover kun imod ældre"
            ahead = ahead and any(h.sentence == hit.sentence for h in findings.of("reason."))
            # "De unge er flyttet til et andet sted": of the people, not of the house
            ahead = ahead or (meant.reason == "target_group_changed" and findings.words(hit).lower().endswith(_LEFT))
            return ahead or findings.inside(hit, "reason.") or (told and not written)
        if hit.rule == "maybe" and findings.inside(hit, "reason.organisational"):
            return True  # "Vi bliver delt i to"
        if hit.rule == "maybe" and findings.words(hit).lower().startswith(_JUDGING) and findings.inside(hit, "no"):
            return True  # "Vi mener ikke, at tilbuddet er relevant for os"
        if hit.rule == "maybe" and any(w in ("tror", "synes") for w in findings.words(hit).lower().split()):
            # "Det tror vi ikke, vi er de rette til. Vi takker nej": the no itself is plain.
            nos = [h for h in findings.of("no") if len(h.named) > 1]
            behind = "ikke" in findings.sentences[hit.sentence].words[hit.first : hit.last + 1]
            return bool(nos) and all(_goes_on(findings, hit, h) or (behind and h.sentence < hit.sentence) for h in nos)
        if hit.rule in ("third_party", "maybe") and findings.inside(hit, "reason.other"):
            return True  # "Flertallet var imod, så vi deltager ikke"
        if hit.rule == "third_party" and findings.words(hit).lower().startswith(_WHO_CHANGES):
            # "Vi bliver lagt sammen med nabotilbuddet", "Byrådet har solgt os": part of the reason.
            return any(h.sentence == hit.sentence for h in findings.of("reason.organisational"))
        if hit.rule == "condition":
            # "Hvis I spørger igen næste år …": a no is final, what follows it binds nobody.
            exception = findings.words(hit).lower().startswith(_EXCEPTIONS)  # "nej, medmindre det kan vente"
            return not exception and any(h.sentence == hit.sentence for h in findings.of("later"))
    return False


_JUDGING = ("mener ikke", "synes ikke", "vurderer ikke", "finder ikke")
_WE_OURSELVES = words_of("jeg mig leder lederen forstander forstanderen chefen kontaktperson adresse navn")
_LEFT = ("flyttet", "rejst", "flyttet til")
_EXCEPTIONS = ("medmindre", "med mindre", "unless", "det medmindre", "det med mindre")
