"""What is said of a time becomes part of the answer: a slot taken, a day refused, another day proposed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from messages.danish import MONTHS
from messages.dates import COPENHAGEN
from messages.meaning.findings import Findings
from messages.meaning.leaning import Lean, lean_of
from messages.meaning.meeting_answer import Answer, days_of
from messages.meaning.meeting_beside import counts_people
from messages.meaning.references import Reference, first_day, last_day, slot_day
from messages.meaning.stance_cues import Stance
from messages.meaning.tables.meeting import PLAIN_BEHIND, QUALIFYING
from messages.meaning.text import WORKING_DAYS
from messages.reading import DateMention, Evidence, Slot


def take(
    findings: Findings, reference: Reference, stance: Stance, answer: Answer, offered: tuple[Slot, ...], words: str
) -> None:
    """An offered slot that suits, or is put as a question; `words` are how the reply names it."""
    if stance is Stance.ASKED:
        if not _settles(findings, reference):
            answer.doubts.append(Evidence(text=words, rule="an offered time, proposed or asked for"))
        answer.proposals.add(reference.sentence)
    halves = reference.by == "part" and _HALVES.search(findings.text[: reference.end]) is not None
    halves = halves and answer.taken <= set(reference.slots)  # "kl. 13 dur. Formiddagene går til medicin"
    answer.weak = answer.weak or halves
    if len(reference.slots) > 1 and not halves:
        every = any(
            h.stands_in(reference.sentence, reference.clause) and not counts_people(findings, h)
            for h in findings.of("meeting.all")
        )  # "den 23. er vi her alle sammen" counts the writers
        if not every:
            days = {slot_day(offered[i]) for i in reference.slots}
            rule = "several slots that day" if len(days) == 1 else "several days it could be"
            answer.doubts.append(Evidence(text=words, rule=rule))
    every_half = any(h.sentence == reference.sentence for h in findings.of("meeting.all"))
    general = len(reference.slots) != 1 or not _HALF.search(findings.text[: reference.end])
    pointed = {"den", "det"} & set(findings.sentences[reference.sentence].words) and not _TAKES.isdisjoint(
        findings.sentences[reference.sentence].words
    )  # "Eftermiddag passer os bedst, så bare tag den."
    general = general and not (pointed and len(reference.slots) == 1)
    if reference.by == "part" and not every_half and not halves and general and len({slot_day(s) for s in offered}) > 1:
        answer.doubts.append(Evidence(text=words, rule="a half of the day, but of which day?"))
    if reference.doubt:
        answer.doubts.append(Evidence(text=words, rule=reference.doubt))
    if any(h.stands_in(reference.sentence, reference.clause) for h in findings.of("meeting.visit")):
        answer.doubts.append(Evidence(text=words, rule="a visit and not the meeting"))
    if (how := _qualified(findings, reference)) is not None:
        answer.doubts.append(Evidence(text=how, rule="a day taken, but how?"))
    answer.taken |= set(reference.slots)


def refuse(reference: Reference, answer: Answer, offered: tuple[Slot, ...] = ()) -> None:
    """A slot or a day that does not suit."""
    mention = reference.mention
    if mention is not None and mention.open is not None and mention.all_day and not reference.slots:
        return  # "på ferie til og med den 26. november": until when, and no day of the answer
    if mention is not None and _whole_month(mention) and not reference.all_of_them:
        answer.broadly |= set(reference.slots)
        return  # "September er jeg mest i felten": no list of days
    answer.refused |= set(reference.slots)
    if mention is not None and reference.by == "range" and reference.slots and reference.all_of_them:
        answer.named.update(dict.fromkeys(reference.slots, True))  # "de to dage i uge 37": the offered ones
    elif mention is not None and reference.by == "range":
        if len(days_of(mention)) <= _LONG:
            answer.excluded.append(replace(mention, wanted=False))
        elif not reference.slots:
            answer.doubts.append(Evidence(text=mention.text or "", rule="too long a stretch of days"))
    elif reference.by == "part" and not _other_half(reference, answer, offered):
        return  # "om formiddagen er her ingen": no slot is named
    elif reference.slots:
        if reference.by == "part":  # named or only implied: people differ
            answer.doubts.append(
                Evidence(text=str(offered[reference.slots[0]].start), rule="the other half of the day")
            )
        for index in reference.slots:
            answer.named[index] = reference.by in ("date", "weekday") and (mention is None or mention.all_day)
    elif mention is not None:
        answer.excluded.append(replace(mention, wanted=False))


def _other_half(reference: Reference, answer: Answer, offered: tuple[Slot, ...]) -> bool:
    """ "Formiddagen, tak. Om eftermiddagen er der teammøde": the other slot of the day that is taken."""
    days = {slot_day(offered[i]) for i in answer.taken if offered}
    return len(reference.slots) == 1 and bool(offered) and {slot_day(offered[i]) for i in reference.slots} == days


def propose(
    findings: Findings,
    reference: Reference,
    references: tuple[Reference, ...],
    stance: Stance,
    mention: DateMention | None,
    answer: Answer,
    words: str,
) -> None:
    """A day that was not offered, or a stretch of days with offered slots in it."""
    if reference.slots:
        if reference.all_of_them or _ends_to_choose(findings, reference):
            answer.taken |= set(reference.slots)
            answer.weak = True
            return
        if stance is Stance.YES and reference.by == "range" and _put_more_exactly(reference, references):
            return
        if stance is Stance.YES and reference.by == "range" and _meant_by_it(findings, reference, references):
            answer.taken |= set(reference.slots)
            answer.weak = True
            return
        answer.doubts.append(Evidence(text=words, rule="a stretch of days with offered slots in it"))
    if reference.doubt:
        doubt = Evidence(text=words, rule=reference.doubt)
        answer.doubts.append(doubt)
        if not reference.slots:
            answer.shifted.append((reference, doubt))
    if mention is not None:
        if _AS_OFFERED.search(" ".join(findings.sentences[reference.sentence].words)):
            answer.doubts.append(Evidence(text=words, rule="a day that was not offered"))
        if _AGREED.search(" ".join(findings.sentences[reference.sentence].words)):
            answer.doubts.append(Evidence(text=words, rule="a day that was agreed before"))
        if mention.open == "after" and mention.all_day and last_day(mention) == first_day(mention):
            mention = _that_week(findings, reference, mention)
        if mention.all_day and (each := _EACH_AT.search(" ".join(findings.sentences[reference.sentence].words))):
            mention = _at(mention, int(each[1]), int(each[2] or 0))
        first, last = first_day(mention), last_day(mention)
        one = any(h.stands_in(reference.sentence, reference.clause) for h in findings.of("meeting.one"))
        if one and first != last:
            answer.doubts.append(Evidence(text=words, rule="one of them, but which?"))  # "i uge 26 en af dagene"
        if first and last and (last - first).days > 7:
            answer.doubts.append(Evidence(text=words, rule="too long a stretch of days"))
        if mention.all_day and _SAME_HOUR.search(" ".join(findings.sentences[reference.sentence].words)):
            answer.doubts.append(Evidence(text=words, rule="the same hour, but which?"))
        answer.proposed.append(replace(mention, wanted=True))
    elif not reference.doubt:
        answer.doubts.append(Evidence(text=words, rule="an hour without a day"))


def _at(mention: DateMention, hour: int, minute: int) -> DateMention:
    """ "Den 23. eller den 25., i begge tilfælde kl. 10": the hour of either."""
    day = mention.start
    if day is None or isinstance(day, datetime) or mention.end is not None or hour > _LAST_HOUR or minute >= _MINUTES:
        return mention
    start = datetime(day.year, day.month, day.day, hour, minute, tzinfo=COPENHAGEN)
    return replace(mention, start=start, all_day=False)


def _that_week(findings: Findings, reference: Reference, mention: DateMention) -> DateMention:
    """ "Jeg kan først i uge 39, men der alle dage": the days of that week, and no open end."""
    written = findings.text[reference.start : reference.end].casefold()
    first = first_day(mention)
    if first is None or not written.startswith("i uge ") or "dage" not in findings.sentences[reference.sentence].words:
        return mention
    return replace(mention, end=first + timedelta(days=6 - first.weekday()), open=None)


def _put_more_exactly(week: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Ugen med sankthans passer os, altså den 21.": the week only tells where the day lies."""
    behind = [r for r in references if r.sentence == week.sentence and r.start >= week.end]
    return any(len(r.slots) == 1 and set(r.slots) <= set(week.slots) and r.by in ("date", "weekday") for r in behind)


def _ends_to_choose(findings: Findings, reference: Reference) -> bool:
    """ "Vælg frit mellem den 13. og den 15."."""
    said = findings.text[reference.start : reference.end].casefold()
    return (
        len(reference.slots) == _TWO
        and said.startswith("mellem")
        and " og " in said
        and not _CHOOSING.isdisjoint(findings.sentences[reference.sentence].words)
    )


def _meant_by_it(findings: Findings, reference: Reference, references: tuple[Reference, ...]) -> bool:
    """ "Uge 38 er mulig", with one day offered in it; "i maj kan jeg dem alle", "uge 19, begge dage"."""
    sentence = findings.sentences[reference.sentence]
    words = sentence.clause_words(reference.clause)
    behind = sentence.clause_words(reference.clause + 1)
    words += () if behind[:1] in _RELATIVE else behind  # "uge 44 går fint, begge dage"
    if any(
        r.sentence == reference.sentence and r is not reference and set(r.slots) & set(reference.slots)
        for r in references
    ):
        return False
    count = len(reference.slots)
    if count == 1:
        return _WIDE.isdisjoint(words)
    return ("begge" in words and count == _TWO) or not _ALL.isdisjoint(words)


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
        if (word, behind) == ("til", "paa"):
            continue  # "lad os slå til på den 30."
        if word == "uden" and lean_of((behind,)) is Lean.AGAINST:
            continue  # "den eneste dag uden tandlæge"
        if (
            word in QUALIFYING
            and sentence.clause_of[position] == sentence.clause_of[position + 1] == reference.clause
            and position + 1 not in taken
            and behind not in PLAIN_BEHIND
            and sentence.words[position + 2 : position + 3] not in _FLOORS
            and not behind[0].isdigit()
            and not behind.startswith(_TIMES)
            and not reference.start <= sentence.spans[position + 1][0] < reference.end
        ):
            return f"{word} {behind}"
    return None


def _settles(findings: Findings, reference: Reference) -> bool:
    """ "Skal vi sige onsdag?" takes the day."""
    return _SETTLING.search(" ".join(findings.sentences[reference.sentence].words)) is not None


def with_a_refused(reference: Reference, references: tuple[Reference, ...], answer: Answer) -> bool:
    """Whether everything else that its sentence names is refused."""
    beside = [
        answer.stances.get(r.start) for r in references if r.sentence == reference.sentence and r is not reference
    ]
    return bool(beside) and all(s in (Stance.NO, Stance.IMPLIED_NO) for s in beside)


def _whole_month(mention: DateMention) -> bool:
    text = (mention.text or "").casefold()
    return mention.end is not None and text.endswith(MONTHS) and not any(letter.isdigit() for letter in text)


_RELATIVE = (("hvor",), ("der",), ("som",), ("for",), ("da",), ("naar",))
_TIMES = (*WORKING_DAYS, "uge", "formiddag", "eftermiddag")
# "eftermiddagen", "formiddagstiden", "mødet om eftermiddagen"
_HALF = re.compile(
    r"(?:(?<!\bom )(?:formiddag|eftermiddag|morgen)"
    r"(?:en|s?(?:møde|tid|tidspunkt|forslag|mulighed|dato|slot|time)(?:t|et|en))"
    r"|\b(?:mødet|tidspunktet|tiden|forslaget|muligheden|datoen|buddet|slottet|den|det) (?:der (?:er|ligger) )?"
    r"(?:om|i) (?:formiddagen|eftermiddagen|morgenen))$",
    re.IGNORECASE,
)
_AS_OFFERED = re.compile(
    r"\bsom (?:i (?:foreslaar|foreslog|skriver|skrev|naevner|naevnte|tilbyder|tilboed|har|oensker|spoerger)|foreslaaet"
    r"|tilbudt|naevnt|ventet|aftalt|lovet)\b"
)
# "jeg har da for længst aftalt den 25. med lederen"
_AGREED = re.compile(
    r"\b(?:har|havde)\b(?: \w+){0,4} (?:da|jo|allerede|laengst|tidligere|vist|ellers|ikke|vi|forvejen)\b(?: \w+){0,4} "
    r"(?:aftalt|lovet(?! vaek| bort| ud)|sagt|bekraeftet|enige|booket)\b|\btroede\b|\bvar det ikke\b"
    r"|\bhavde (?:\w+ ){0,3}aftalt\b"
)
_SETTLING = re.compile(r"\b(?:lad os sige|skal vi (?:ikke )?(?:bare |saa |da )?(?:sige|tage|lande))\b")
_EACH_AT = re.compile(
    r"\b(?:begge|alle|hver)(?: (?:tilfaelde|dage|gange|gang|dag|datoer))? (?:kl|klokken) (\d{1,2})(?:[.:](\d{2}))?$"
)
_LAST_HOUR, _MINUTES = 23, 60
_SAME_HOUR = re.compile(r"\bsamme (?:tid|klokkeslaet|tidspunkt)\b")
# "formiddagene", "alle formiddage"
_HALVES = re.compile(
    r"(?:(?<!\bom )(?:formiddag|eftermiddag)(?:ene|erne)|\b(?:alle|begge|samtlige|de to) (?:formiddag|eftermiddag)e)$",
    re.IGNORECASE,
)
_TAKES = frozenset({"tag", "tager", "tar", "snupper", "vaelger", "vaelg", "book"})
_FLOORS = (("sal",), ("etage",), ("aprildag",), ("majdag",), ("junidag",), ("vegne",))
_LONG = 14  # days: more are told of, and are no list of days
_WIDE = frozenset({"hele", "alle", "hver", "resten", "dage", "dagene", "stadig", "generelt", "foraar", "efteraar"})
_ALL = frozenset({"alle", "samtlige"})
_CHOOSING = frozenset({"vaelg", "vaelge", "vaelger", "frit", "valgfrit", "valget", "bestem", "bestemmer"})
_TWO = 2
