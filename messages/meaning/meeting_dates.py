"""An answer to offered meeting dates: which slots are taken, which days ruled out, which others proposed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from messages.danish import MONTHS
from messages.dates.doubts import GENERAL, POLARITY, RELATIVE, TIME_UNCLEAR, WHICH_MONTH
from messages.meaning.asides import answers_nothing
from messages.meaning.cues import Hit
from messages.meaning.findings import ASIDE, Findings
from messages.meaning.leaning import Lean
from messages.meaning.meant import Meant
from messages.meaning.meeting_answer import Answer, conclude, days_of
from messages.meaning.meeting_groups import weigh_bare, weigh_groups, weigh_loose_ends
from messages.meaning.meeting_leaning import (
    TELLING,
    WHO,
    around_only,
    attends_another,
    beside_the_matter,
    lean_beside,
    lean_to,
)
from messages.meaning.references import Reference, first_day, last_day, slot_day
from messages.meaning.slots import find_references
from messages.meaning.stances import SAYS_NOTHING, Said, Stance, Stances
from messages.meaning.substance import is_harmless
from messages.meaning.tables.meeting import PLAIN_BEHIND, QUALIFYING
from messages.meaning.text import WORKING_DAYS
from messages.reading import DateMention, Evidence, Slot

_OR = re.compile(r"\b(?:eller|or)\b|/", re.IGNORECASE)


def read_meeting_dates(
    findings: Findings, mentions: tuple[DateMention, ...], offered: tuple[Slot, ...], *, today: date
) -> Meant:
    """Read a reply to an offer of slots. `today` is the day the mail was written: nothing before it can be meant."""
    asides = {h.sentence for h in findings.of("meeting.aside")}
    beside = {h.sentence for h in findings.of(ASIDE)}
    references = tuple(
        r
        for r in find_references(findings, mentions, offered)
        if r.sentence not in beside
        and not (r.by == "hour" and r.sentence in asides)
        and not _small_talk(findings, r, today)
        and not _in_general(findings, r)
    )
    references = tuple(r for r in references if not _ends_then(findings, r, references))
    if any(r.slots for r in references):
        # "i forlængelse af vor samtale i dag bekræftes den 21."
        references = tuple(r for r in references if r.slots or r.day != today)
    stances = Stances(findings)
    answer = Answer()
    for reference in references:
        _weigh(findings, stances, reference, references, answer, offered)
    weigh_groups(findings, stances, references, answer, offered)
    _propose_the_rest(findings, references, answer, offered, today)
    said = answer.taken or answer.refused or answer.proposed or answer.excluded or answer.doubts
    if not said:
        weigh_bare(findings, stances, answer, offered)
    else:
        weigh_loose_ends(findings, stances, references, answer)
    answer.doubts += [findings.evidence(h, "the meeting itself refused") for h in findings.of("meeting.refuse")]
    told = findings.of("notification.beside", "notification.strong")
    answer.doubts += [findings.evidence(h, "told to the authorities") for h in told]
    answer.doubts += [
        Evidence(text=findings.text[r.start : r.end], rule="all but which?") for r in references if stances.but_for(r)
    ]
    answer.doubts += _met_another_day(findings, references, answer)
    if answer.taken or answer.proposed:
        answer.doubts += [
            findings.evidence(h, "something else that day")
            for h in findings.of("meeting.clash")
            if not ("for" in findings.words(h).lower().split() and _of_a_refused(h, references, answer))
        ]
    return conclude(findings, answer, offered, today)


def _met_another_day(findings: Findings, references: tuple[Reference, ...], answer: Answer) -> list[Evidence]:
    """ "Ja, den 21. er god. Så ses vi den 22.": they meet on one day, and another sentence takes another."""
    meet = {
        r.sentence: set(r.slots)
        for r in references
        if r.slots
        and not _MEET.isdisjoint(findings.sentences[r.sentence].clause_words(r.clause))
        and not any(findings.sentences[r.sentence].clause_of[p] == r.clause for p in findings.negators[r.sentence])
    }
    return [
        Evidence(text=findings.text[r.start : r.end], rule="two days, and they meet on one")
        for r in references
        for sentence, slots in meet.items()
        if r.sentence != sentence
        and r.slots
        and not slots & set(r.slots)
        and len(slots) == 1
        and answer.stances.get(r.start) is Stance.YES
    ]


_TWO = 2
_MEET = frozenset({"ses", "moedes", "gensyn"})


def _propose_the_rest(
    findings: Findings, references: tuple[Reference, ...], answer: Answer, offered: tuple[Slot, ...], today: date
) -> None:
    """A day of which nothing is said.

    "Jeres dage går ikke. Forslag: 26/9": it is proposed, where all that was offered is refused. "Uge 24 er festuge,
    mandag den 26. er fri": it is refused, where it was offered and only another is proposed.
    """
    if answer.taken or not answer.unsaid or not offered:
        return
    if any(findings.sentences[r.sentence].question for r, _ in answer.unsaid):
        return
    strange = [(r, d) for r, d in answer.unsaid if not r.slots]
    known = [(r, d) for r, d in answer.unsaid if r.slots]
    if strange and not known and not answer.proposed and answer.refused >= set(range(len(offered))):
        if all(_could_be_meant(findings, r, today) for r, _ in strange):
            for reference, doubt in strange:
                assert reference.mention is not None
                _settle(answer, doubt)
                answer.proposed.append(replace(reference.mention, wanted=True, doubt=None))
            answer.offers = answer.weak = True
    elif known and not strange and answer.proposed and answer.offers | bool(answer.refused):
        if any(
            lean_beside(findings, r, references) is Lean.FOR
            or not _THERE.isdisjoint(findings.sentences[r.sentence].clause_words(r.clause))
            for r, _ in known
        ):
            return
        for reference, doubt in known:
            _settle(answer, doubt)
            _refuse(reference, answer)
        answer.weak = True


def _settle(answer: Answer, doubt: Evidence) -> None:
    answer.doubts = [d for d in answer.doubts if d is not doubt and not (d.text == doubt.text and d.rule == POLARITY)]


def _could_be_meant(findings: Findings, reference: Reference, today: date) -> bool:
    mention = reference.mention
    day = first_day(mention) if mention is not None else None
    words = findings.sentences[reference.sentence].words
    return (
        mention is not None
        and day is not None
        and day > today
        and mention.doubt in (None, POLARITY)
        and mention.open is None
        and len(days_of(mention)) <= _WEEK
        and not _NOT_THEN.match(findings.text, reference.start)
        and _AWAY_UNTIL.isdisjoint(words)
    )


_THERE = frozenset({"her", "hjemme", "huset", "kontoret", "klar", "klare", "med", "ogsaa", "kan"})
_WEEK = 7  # days
_NOT_THEN = re.compile(r"(?:fra|efter|før|inden|siden|til|indtil|omkring|senest)\b", re.IGNORECASE)
_AWAY_UNTIL = frozenset({"efter", "foer", "inden", "indtil", "siden", "senest", "tilbage", "hjemme", "foerst", "fra"})


def _of_a_refused(hit: Hit, references: tuple[Reference, ...], answer: Answer) -> bool:
    """ "Tirsdag er for tidligt, torsdag passer": speaks of a day that is ruled out."""
    said = {
        answer.stances.get(r.start)
        for r in references
        if r.sentence == hit.sentence and hit.clauses[0] <= r.clause <= hit.clauses[1]
    }
    return bool(said) and said <= {Stance.NO, Stance.IMPLIED_NO}


def _ends_then(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Ferien slutter den 11.", "er på orlov til den 14. maj": from when on somebody is there, beside another day."""
    if reference.slots or reference.mention is None or len(references) < _TWO:
        return False
    sentence = findings.sentences[reference.sentence]
    words = sentence.clause_words(reference.clause)
    before = [w for w, (start, _) in zip(sentence.words, sentence.spans, strict=True) if start < reference.end]
    return not sentence.question and (
        not _ENDS.isdisjoint(words)
        or (not _BACK.isdisjoint(words) and not _FROM.isdisjoint(words))
        or (_UNTIL.match(findings.text, reference.start) is not None)
        or before[-1:] in (["til"], ["indtil"])
    )


_ENDS = frozenset({"slutter", "ender", "ophoerer", "udloeber", "overstaaet", "afsluttes"})
_BACK = frozenset({"tilbage", "hjemme", "hjem", "retur"})
_FROM = frozenset({"fra", "foerst"})
_UNTIL = re.compile(r"(?:til og med|t\.o\.m|indtil)\b", re.IGNORECASE)


def _in_general(findings: Findings, reference: Reference) -> bool:
    """ "Vores psykolog er kun i huset om onsdagen": every week, in a sentence that says nothing of a day."""
    if reference.mention is None or reference.mention.doubt != GENERAL:
        return False
    return not findings.sentences[reference.sentence].question and not any(
        h.rule.startswith("meeting.") and h.rule != "meeting.only" for h in findings.in_sentence(reference.sentence)
    )


def _small_talk(findings: Findings, reference: Reference, today: date) -> bool:
    """ "Jeg svarer på jeres mail fra i fredags", "dejligt vejr i dag": a past day in a clause of politeness."""
    day = reference.day
    if day is None or day > today or reference.slots:
        return False
    polite = any(
        h.sentence == reference.sentence and h.clauses[0] <= reference.clause <= h.clauses[1]
        for h in findings.of("harmless", "small.talk")
    )
    if polite:
        return True
    if day == today:  # "vagtplan i aften": no meeting is held today
        return not any(
            h.sentence == reference.sentence and h.clauses[0] <= reference.clause <= h.clauses[1]
            for h in findings.of("meeting.")
        )
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    return answers_nothing(words) and is_harmless(findings, reference.sentence, reference.clause)


def _weigh(
    findings: Findings,
    stances: Stances,
    reference: Reference,
    references: tuple[Reference, ...],
    answer: Answer,
    offered: tuple[Slot, ...],
) -> None:
    words = " ".join(findings.text[reference.start : reference.end].split())
    said = stances.of_reference(reference, references)
    sentence = findings.sentences[reference.sentence]
    propose = any(h.sentence == reference.sentence for h in findings.of("meeting.propose"))
    stance = said.stance
    if stance is Stance.UNSAID and propose and reference.slots and _rather(findings, reference):
        stance = Stance.YES
    mention = reference.mention
    own = sentence.clause_words(reference.clause)
    if mention is None and not reference.slots and reference.by == "weekday":
        answer.doubts.append(Evidence(text=words, rule="weekday not offered"))
    if mention is not None and mention.doubt == POLARITY and said.hit is not None:
        mention = replace(mention, doubt=None)
        reference = replace(reference, mention=mention)
    if mention is not None and _cleared(findings, reference, mention, stance, offered):
        mention = replace(mention, doubt=None)
        reference = replace(reference, mention=mention)
    if mention is not None and mention.doubt:
        answer.doubts.append(Evidence(text=mention.text or words, rule=mention.doubt))
    answers = stance is Stance.NO and not _asks_whether(findings, said)
    if stance is Stance.UNSAID and propose and not sentence.question and reference.slots:
        if "kan" in own:
            stance = Stance.YES  # "Mødet kan ligge fredag den 31."
        elif not _INSTEAD.isdisjoint(own) and lean_beside(findings, reference, references, own=True) is Lean.FOR:
            stance, answer.weak = Stance.YES, True  # "Torsdag den 3. er derimod fin."
    if (
        stance is Stance.UNSAID
        and _only_the_day(findings, stances, reference, references)
        and not _alone(findings, references)
    ):
        stance, answer.weak = Stance.YES, True
    if sentence.question and stance is Stance.UNSAID and _asks_itself(findings, stances, reference):
        stance = Stance.YES
    elif (sentence.question and not answers) or (
        stance is Stance.UNSAID
        and propose
        and lean_beside(findings, reference, references, own=True) is not Lean.AGAINST
    ):
        stance = Stance.ASKED
    elif stance is Stance.UNSAID and (
        _overtaken(reference, references, stances) or _filled(findings, reference, references, stances)
    ):
        stance = Stance.IMPLIED_NO
    elif (
        stance is Stance.UNSAID
        and _alone(findings, references)
        and lean_beside(findings, reference, references) is not Lean.AGAINST
    ):
        stance, answer.bare = Stance.YES, True
        if len({r.slots for r in references}) > 1 and not _numbers(findings, references):
            answer.doubts.append(Evidence(text=words, rule="several days and nothing said of them"))
    denied = stance is Stance.NO and said.hit is None and not reference.slots and mention is not None
    if denied:
        stance = Stance.UNSAID  # "den 12. juni står kasserne der ikke": nobody rules out a day that was not offered
    elif stance is Stance.YES and _of_another(findings, stances, reference, references):
        answer.doubts.append(Evidence(text=words, rule="a day for one and another for somebody else"))
    if stance is Stance.IMPLIED_NO and propose and not reference.slots and mention is not None:
        stance = Stance.ASKED  # "vi skal i stedet pege på uge 20"
    if stance is Stance.YES and said.hit is not None and attends_another(findings, reference, said.hit):
        stance, answer.weak = Stance.NO, True
        answer.hindered |= set(reference.slots)
    if beside_the_matter(findings, stances, reference, references, stance):
        if mention is not None and mention.doubt:
            answer.doubts.pop()
        return
    if stance in (Stance.UNSAID, Stance.IMPLIED_NO) and not denied:
        leaning = lean_to(findings, stances, reference, references, answer, stance)
        leant = leaning is not stance
        stance, answer.weak = leaning, answer.weak or leant
        if stance is Stance.UNSAID and mention is not None and len(days_of(mention)) > _MONTH:
            if mention.doubt:
                answer.doubts.pop()
            return  # "hvor sært det end lyder i maj måned"
        if leant and stance is not Stance.UNSAID and mention is not None and mention.doubt == POLARITY:
            answer.doubts.pop()
            mention = replace(mention, doubt=None)
            reference = replace(reference, mention=mention)
    if stance is Stance.YES and reference.slots:
        if said.hit is None and not _HOPES.isdisjoint(sentence.words):
            answer.doubts.append(Evidence(text=words, rule="hoped for, and not said"))
        if not _HABITS.isdisjoint(own):
            answer.doubts.append(Evidence(text=words, rule=GENERAL))
        if around_only(findings, reference):
            answer.doubts.append(Evidence(text=words, rule="not the day itself"))
    rule = {
        Stance.YES: "suits",
        Stance.NO: "does not suit",
        Stance.IMPLIED_NO: "ruled out by what happens then",
        Stance.ASKED: "proposed",
        Stance.UNSAID: "nothing said of it",
        Stance.MIXED: "said both ways",
    }[stance]
    cue = f"{findings.words(said.hit)} · " if said.hit else ""
    answer.evidence.append(Evidence(text=" ".join(f"{cue}{words}".split()), rule=rule))
    answer.stances[reference.start] = stance
    habit = _HABIT.match(findings.text, reference.start) and not answer.taken & set(reference.slots)
    if stance is Stance.UNSAID and answer.taken and habit:
        return  # "Tirsdag. Om mandagen er her altid kaos."
    if stance in (Stance.UNSAID, Stance.MIXED):
        doubt = Evidence(text=words, rule=rule)
        answer.doubts.append(doubt)
        if stance is Stance.UNSAID:
            answer.unsaid.append((reference, doubt))
        return
    if stance in (Stance.NO, Stance.IMPLIED_NO):
        if stance is Stance.IMPLIED_NO:
            answer.implied |= set(reference.slots)
        if reference.by == "hour" and not reference.slots and _with_a_refused(reference, references, answer):
            return  # "Den 12. kan jeg ikke, for jeg har et andet møde kl. 10"
        if reference.by == "hour" and not reference.slots:
            answer.hours.append(Evidence(text=words, rule="an hour that was not offered"))
        _refuse(reference, answer)
        return
    if reference.slots and reference.by != "range":
        _take(findings, reference, stance, answer, offered, words)
        return
    if stance is Stance.ASKED:
        answer.proposals.add(reference.sentence)
        answer.offers = True
    _propose(findings, reference, references, stance, mention, answer, words)


_HABIT = re.compile(r"om (?:(?:man|tirs|ons|tors|fre)dagen|morgenen|formiddagen|eftermiddagen)\b", re.IGNORECASE)
_INSTEAD = frozenset({"derimod", "gengaeld", "stedet"})


def _with_a_refused(reference: Reference, references: tuple[Reference, ...], answer: Answer) -> bool:
    beside = [
        answer.stances.get(r.start) for r in references if r.sentence == reference.sentence and r is not reference
    ]
    return bool(beside) and all(s in (Stance.NO, Stance.IMPLIED_NO) for s in beside)


def _only_the_day(
    findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]
) -> bool:
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
            stances.of_reference(r, references).stance in (Stance.YES, Stance.MIXED)
            or findings.sentences[r.sentence].question
        )
        for r in references
    )


_WITH_A_DAY = SAYS_NOTHING - frozenset({"eller", "or", "enten"}) | frozenset(
    {"tak", "saa", "ja", "dag", "dagen", "datoen", "forslaget", "muligheden", "moedet", "altsaa", "hej"}
)


def _cleared(
    findings: Findings, reference: Reference, mention: DateMention, stance: Stance, offered: tuple[Slot, ...]
) -> bool:
    """Whether what the offer and the answer say settles what the date alone leaves open."""
    day = first_day(mention)
    if mention.doubt is None or day is None:
        return False
    if mention.doubt == WHICH_MONTH:
        # "Fredag den 22.": the weekday fits in a month that was offered
        return (
            mention.span is not None
            and _written_weekday(findings, mention)
            and any((slot_day(s).year, slot_day(s).month) == (day.year, day.month) for s in offered)
        )
    if mention.doubt == RELATIVE:
        # "Dagen før er jeg i retten", "dagen før er der luft", where that day was offered
        return stance in (Stance.NO, Stance.IMPLIED_NO) or (stance is Stance.YES and bool(reference.slots))
    if mention.doubt == TIME_UNCLEAR:
        # The hour stands in another clause: "Den 12. kan jeg ikke, for jeg har et møde kl. 10".
        sentence = findings.sentences[reference.sentence]
        return mention.all_day and not any(
            word[0].isdigit() or word in ("kl", "klokken", "halv", "dagen", "hele")
            for word, (start, _), of in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True)
            if of == reference.clause and not reference.start <= start < reference.end
        )
    return False


def _written_weekday(findings: Findings, mention: DateMention) -> bool:
    assert mention.span is not None
    return findings.text[mention.span[0] : mention.span[1]].casefold().lstrip("på ").startswith(WORKING_DAYS)


def _rather(findings: Findings, reference: Reference) -> bool:
    """ "Hellere den 21. end de to andre": an offered day that is preferred."""
    sentence = findings.sentences[reference.sentence]
    before = [w for w, (start, _) in zip(sentence.words, sentence.spans, strict=True) if start < reference.start]
    return bool(before) and before[-1] == "hellere" and not sentence.question


def _asks_itself(findings: Findings, stances: Stances, reference: Reference) -> bool:
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


_ASKED = 6  # words: "tirsdag den 13. juni"
_YES = ("ja", "jep", "jo", "fint", "perfekt", "super", "selvfoelgelig", "naturligvis", "gerne", "ok", "okay")


def _of_another(findings: Findings, stances: Stances, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Tirsdag går for os, men driftsherren kan kun onsdag": two days taken, the second with a "but" and an "only"."""
    words = findings.sentences[reference.sentence].clause_words(reference.clause)
    if not reference.clause or words[0] not in ("men", "dog", "mens") or "kun" not in words:
        return False
    return any(
        (r.sentence, r.clause) < (reference.sentence, reference.clause)
        and not set(r.slots) & set(reference.slots)
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    )


def _asks_whether(findings: Findings, said: Said) -> bool:
    """ "Kan det ikke blive torsdag?" proposes: its "ikke" belongs to the asking."""
    return said.hit is not None and findings.inside(said.hit, "meeting.propose")


def _overtaken(reference: Reference, references: tuple[Reference, ...], stances: Stances) -> bool:
    """ "Revisoren kommer den 13., så lad os tage den 15.": the day gives way to another that is taken."""
    return any(
        r.sentence == reference.sentence
        and r.clause > reference.clause
        and not set(r.slots) & set(reference.slots)
        and stances.opens_with(r.sentence, r.clause, ("saa", "derfor", "men"))
        and stances.of_reference(r, references).stance is Stance.YES
        for r in references
    )


def _filled(findings: Findings, reference: Reference, references: tuple[Reference, ...], stances: Stances) -> bool:
    """ "Den 17. henter jeg juletræer. Den 18. er en aftale": what somebody does that day, and another is taken."""
    sentence = findings.sentences[reference.sentence]
    placed = zip(sentence.words, sentence.spans, strict=True)
    behind = [word for word, (start, _) in placed if start >= reference.end]
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


_HALF = re.compile(r"(?<!\bom )(?:formiddag|eftermiddag|morgen)(?:en|s?mødet)$", re.IGNORECASE)  # "eftermiddagen"
_HOPES = frozenset({"haaber", "haabet", "regner", "forventer", "tror", "mener", "vistnok", "formentlig"})
_HABITS = frozenset({"altid", "plejer", "normalt", "generelt", "saedvanligvis"})
_MONTH = 20  # days
_LONG = 14  # days: more are told of, and are no list of days


def _numbers(findings: Findings, references: tuple[Reference, ...]) -> bool:
    """ "2 og 3": the numbers the offer asks for. "2 eller 3" leaves a choice, and days may be told for any reason."""
    said = findings.text[min(r.start for r in references) : max(r.end for r in references)]
    return all(r.mention is None for r in references) and not _OR.search(said)


def _meant_by_it(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Uge 38 er mulig", with one day offered in it; "i maj kan jeg dem alle", "uge 19, begge dage"."""
    words = findings.sentences[reference.sentence].words
    if any(
        r.sentence == reference.sentence and r is not reference and set(r.slots) & set(reference.slots)
        for r in references
    ):
        return False
    count = len(reference.slots)
    if count == 1:
        return _WIDE.isdisjoint(words)
    return ("begge" in words and count == _TWO) or not _ALL.isdisjoint(words)


_WIDE = frozenset({"hele", "alle", "hver", "resten", "dage", "dagene", "stadig", "generelt", "foraar", "efteraar"})
_ALL = frozenset({"alle", "samtlige"})


def _propose(
    findings: Findings,
    reference: Reference,
    references: tuple[Reference, ...],
    stance: Stance,
    mention: DateMention | None,
    answer: Answer,
    words: str,
) -> None:
    if reference.slots:
        if reference.all_of_them:
            answer.taken |= set(reference.slots)
            answer.weak = True
            return
        if stance is Stance.YES and reference.by == "range" and _meant_by_it(findings, reference, references):
            answer.taken |= set(reference.slots)
            answer.weak = True
            return
        answer.doubts.append(Evidence(text=words, rule="a stretch of days with offered slots in it"))
    if reference.doubt:
        answer.doubts.append(Evidence(text=words, rule=reference.doubt))
    if mention is not None:
        first, last = first_day(mention), last_day(mention)
        if first and last and (last - first).days > 7:
            answer.doubts.append(Evidence(text=words, rule="too long a stretch of days"))
        answer.proposed.append(replace(mention, wanted=True))
    elif not reference.doubt:
        answer.doubts.append(Evidence(text=words, rule="an hour without a day"))


def _take(
    findings: Findings, reference: Reference, stance: Stance, answer: Answer, offered: tuple[Slot, ...], words: str
) -> None:
    if stance is Stance.ASKED:
        if not _settles(findings, reference):
            answer.doubts.append(Evidence(text=words, rule="an offered time, proposed or asked for"))
        answer.proposals.add(reference.sentence)
    if len(reference.slots) > 1:
        every = any(
            h.sentence == reference.sentence and h.clauses[0] <= reference.clause <= h.clauses[1]
            for h in findings.of("meeting.all")
        )
        if not every:
            days = {slot_day(offered[i]) for i in reference.slots}
            rule = "several slots that day" if len(days) == 1 else "several days it could be"
            answer.doubts.append(Evidence(text=words, rule=rule))
    every_half = any(h.sentence == reference.sentence for h in findings.of("meeting.all"))
    general = len(reference.slots) != 1 or not _HALF.search(findings.text[: reference.end])
    if reference.by == "part" and not every_half and general and len({slot_day(s) for s in offered}) > 1:
        answer.doubts.append(Evidence(text=words, rule="a half of the day, but of which day?"))
    if reference.doubt:
        answer.doubts.append(Evidence(text=words, rule=reference.doubt))
    if any(
        h.sentence == reference.sentence and h.clauses[0] <= reference.clause <= h.clauses[1]
        for h in findings.of("meeting.visit")
    ):
        answer.doubts.append(Evidence(text=words, rule="a visit and not the meeting"))
    if (how := _qualified(findings, reference)) is not None:
        answer.doubts.append(Evidence(text=how, rule="a day taken, but how?"))
    answer.taken |= set(reference.slots)


def _qualified(findings: Findings, reference: Reference) -> str | None:
    """ "Den 25. kan jeg være med på telefon", "… til nød": what a preposition adds to the day that is taken."""
    sentence = findings.sentences[reference.sentence]
    taken = {
        p
        for h in findings.hits
        if h.sentence == reference.sentence
        and h.rule.startswith(("meeting.", "small.", "courtesy."))
        and len(h.named) > 1
        for p in h.named
    }
    for position, word in enumerate(sentence.words[:-1]):
        behind = sentence.words[position + 1]
        if (
            word in QUALIFYING
            and sentence.clause_of[position] == sentence.clause_of[position + 1] == reference.clause
            and position + 1 not in taken
            and behind not in PLAIN_BEHIND
            and not behind[0].isdigit()
            and not behind.startswith(_TIMES)
            and not reference.start <= sentence.spans[position + 1][0] < reference.end
        ):
            return f"{word} {behind}"
    return None


_TIMES = (*WORKING_DAYS, "uge", "formiddag", "eftermiddag")


def _settles(findings: Findings, reference: Reference) -> bool:
    """ "Skal vi sige onsdag?" takes the day."""
    words = " ".join(findings.sentences[reference.sentence].words)
    return any(
        x in words for x in ("skal vi sige", "skal vi ikke sige", "lad os sige", "skal vi tage", "skal vi lande")
    )


def _refuse(reference: Reference, answer: Answer) -> None:
    answer.refused |= set(reference.slots)
    mention = reference.mention
    if mention is not None and _whole_month(mention):
        return  # "September er jeg mest i felten": no list of days
    if mention is not None and reference.by in ("range",):
        if len(days_of(mention)) <= _LONG:
            answer.excluded.append(replace(mention, wanted=False))
        elif not reference.slots:
            answer.doubts.append(Evidence(text=mention.text or "", rule="too long a stretch of days"))
    elif reference.by == "part":
        return  # "om formiddagen er her ingen": no slot is named
    elif reference.slots:
        for index in reference.slots:
            answer.named[index] = reference.by in ("date", "weekday") and (mention is None or mention.all_day)
    elif mention is not None:
        answer.excluded.append(replace(mention, wanted=False))


def _whole_month(mention: DateMention) -> bool:
    text = (mention.text or "").casefold()
    return text.endswith(MONTHS) and not any(letter.isdigit() for letter in text)


def _alone(findings: Findings, references: tuple[Reference, ...]) -> bool:
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
