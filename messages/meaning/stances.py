"""What a reply says of each time it names: that it suits, that it does not, or that it is proposed."""

from __future__ import annotations

from messages.meaning.asides import of_things
from messages.meaning.compared_days import closed_before, instead_of, joins_days, less_than, not_so, takes_out
from messages.meaning.cues import Hit
from messages.meaning.findings import Findings
from messages.meaning.references import Reference
from messages.meaning.stance_cues import TURNED, Cue, Said, Stance, cues_of, joined, nearest
from messages.meaning.text import words_of

SAYS_NOTHING = words_of(
    "ad forslag mulighed nummer dato punkt svar valg og eller samt ogsaa den d kl klokken plus men dog mens nr paa i "
    "om det de enten er and or af listen jeres hej vh mvh hilsen please venligst tak eren noget to tidspunkter dage "
    "datoer baade saavel altsaa nemlig henholdsvis moede morgen moedet tidlige sene kun udelukkende blot only dem de "
    "allerfoerste allersidste raekken bunken mailen brevet oversigten skemaet raekkefoelgen "
    "tre fire sgu jo slot tid tidspunkt alternativ option som ligesaa ligeledes tilsvarende ditto"
)
"""Words beside a day that say nothing of it."""


_SAME = (("det", "goer"), ("det", "er"), ("det", "gaelder"), ("det", "kan"))
_SHORT = 7  # words: a longer sentence tells more of its day than that "den tager vi" behind it is its answer


_NEXT_BEST = words_of("ellers dernaest derefter subsidiaert sekundaert alternativt eventuelt otherwise else naestefter")
_DRAWN = words_of("saa derfor hellere helst gerne enten")
_FREE = words_of("ledig ledige ledigt fri frie åben åbent åbne bedre")
_OTHER = words_of("anden andet andre oevrige")
_LEADING_ON = words_of("gerne saa ogsaa bliver kan vi jeg tage tager kunne")
_TELLING_WHICH = ("der", "som", "hvor")
_THAT_ONE = words_of("den det dem dagen datoen moedet forslaget tidspunktet tiden muligheden")
_ONLY = ("kun", "udelukkende", "only")
_NOTHING = Said(stance=Stance.UNSAID)


class Stances:
    """The cues of a text, resolved: which say yes, which no, sentence by sentence and clause by clause."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._cues: list[list[Cue]] = [cues_of(findings, n) for n in range(len(findings.sentences))]

    def in_clause(self, number: int, clause: int) -> list[Cue]:
        return [c for c in self._cues[number] if c.hit.covers(clause)]

    def opens_with(self, number: int, clause: int, words: tuple[str, ...]) -> bool:
        """Whether one of `words` opens the clause."""
        return self._findings.sentences[number].clause_words(clause)[:1] in [(w,) for w in words]

    def length(self, number: int, clause: int) -> int:
        return len(self._findings.sentences[number].clause_words(clause))

    def clause_words(self, number: int, clause: int) -> tuple[str, ...]:
        """The words of a clause; "." where there is none."""
        return self._findings.sentences[number].clause_words(clause) or (".",)

    def words(self, number: int) -> tuple[str, ...]:
        return self._findings.sentences[number].words

    def denied(self, number: int, clauses: tuple[int, int]) -> bool:
        """Whether a bare "ikke" stands in the clauses: "de andre ikke"."""
        sentence = self._findings.sentences[number]
        return any(clauses[0] <= sentence.clause_of[p] <= clauses[1] for p in self._findings.negators[number])

    def everywhere(self) -> list[Cue]:
        return [c for cues in self._cues for c in cues]

    def of_clause(self, number: int, clause: int) -> Said:
        """One stance for a whole clause: MIXED where its cues differ."""
        return joined(self.in_clause(number, clause))

    def of_reference(self, reference: Reference, references: tuple[Reference, ...]) -> Said:
        """What is said of one reference, from its own clause or, where that is silent, from its neighbours."""
        own = self.in_clause(reference.sentence, reference.clause)
        if instead_of(self._findings, reference) or less_than(self._findings, reference):
            return Said(stance=Stance.NO)
        if (but := self._excepted(reference)) is not None:
            return Said(stance=Stance.NO, hit=but)
        own = [c for c in own if not takes_out(self._findings, c.hit)] or own
        if (same := self._like_the_last(reference, references)) is not None:
            return same
        if (other := self._unlike_the_last(reference, references)) is not None:
            return other
        neither = self._neither(reference)
        if neither is not None:
            return Said(stance=Stance.NO, hit=neither)
        said = joined(own)
        beside = [r for r in references if (r.sentence, r.clause) == (reference.sentence, reference.clause)]
        if said.stance is Stance.MIXED and len(beside) > 1:
            return nearest(reference, beside, own)
        if said.stance is not Stance.UNSAID:
            return said
        inherited = self._inherited(reference, references)
        if inherited.stance is Stance.UNSAID and self._denied(reference):
            return Said(stance=Stance.NO)
        return inherited

    def _like_the_last(self, reference: Reference, references: tuple[Reference, ...]) -> Said | None:
        """ "Den 13. passer, og det gør den 15. også": the same as of the day before it."""
        words = self._findings.sentences[reference.sentence].clause_words(reference.clause)
        at = 1 if words[0] in ("og", "saa") else 0
        if words[at : at + 2] not in _SAME or "ogsaa" not in words:
            return None
        before = [r for r in references if (r.sentence, r.clause) < (reference.sentence, reference.clause)]
        return self.of_reference(before[-1], references) if before else None

    def _unlike_the_last(self, reference: Reference, references: tuple[Reference, ...]) -> Said | None:
        """ "Den 16. er lukkedag. Den 19. er ikke": the contrary of the day before it."""
        before = [r for r in references if r.start < reference.start and r.sentence >= reference.sentence - 1]
        if not before or not not_so(self._findings, reference):
            return None
        said = self.of_reference(before[-1], references)
        return Said(stance=TURNED.get(said.stance, Stance.MIXED), hit=said.hit, inherited=True)

    def but_for(self, reference: Reference) -> bool:
        """Whether a day is taken out of a no: "jeres dage går ikke, bortset fra den 15."."""
        but = self._excepted(reference)
        return but is not None and any(
            c.stance in (Stance.NO, Stance.MIXED) and c.hit is not but and c.hit.start < but.start
            for c in self._cues[reference.sentence]
        )

    def _excepted(self, reference: Reference) -> Hit | None:
        """ "Uge 20 er fri på nær tirsdag": the day behind the exception, which is ruled out."""
        sentence = self._findings.sentences[reference.sentence]
        for cue in self._cues[reference.sentence]:
            if cue.stance is not Stance.NO or not takes_out(self._findings, cue.hit) or cue.hit.start > reference.start:
                continue
            between = sentence.between(cue.hit.end, reference.start)
            if all(joins_days(word) for word in between):
                return cue.hit
        return None

    def _of_others(self, number: int) -> bool:
        """ "Fredag den 4. De andre er umulige.": the sentence has days of its own."""
        if not _OTHER.isdisjoint(self._findings.sentences[number].words[:3]):
            return True  # "Mandagen i uge 18, tak. Den anden mandag har jeg fri."
        return any(h.sentence == number for h in self._findings.of("meeting.rest", "meeting.none"))

    def _neither(self, reference: Reference) -> Hit | None:
        """ "Hverken 13/6, 15/6 eller 21/6 passer": all the days up to the next "men"."""
        sentence = self._findings.sentences[reference.sentence]
        if "hverken" not in sentence.words:
            return None
        opens = sentence.words.index("hverken")
        turned = any(
            w in ("men", "derimod", "but", "saa", "derfor", "kun")
            for p, (w, c) in enumerate(zip(sentence.words, sentence.clause_of, strict=True))
            if opens < p and c <= reference.clause
        ) or any(
            sentence.clause_words(c)[0] == "og" and "eller" not in sentence.clause_words(c)
            for c in range(sentence.clause_of[opens] + 1, reference.clause + 1)
        )
        if sentence.spans[opens][0] > reference.start or turned:
            return None
        if any(c.stance is Stance.YES and opens in c.hit.named for c in self._cues[reference.sentence]):
            return None  # "hverken på kursus eller ferie"
        return next(
            (c.hit for c in self._cues[reference.sentence] if opens in c.hit.named),
            None,
        )

    def _denied(self, reference: Reference) -> bool:
        """A bare "ikke" in the day's own clause: "det midterste gør ikke"."""
        sentence = self._findings.sentences[reference.sentence]
        return any(sentence.clause_of[p] == reference.clause for p in self._findings.negators[reference.sentence])

    def _inherited(self, reference: Reference, references: tuple[Reference, ...]) -> Said:
        sentence = self._findings.sentences[reference.sentence]
        dated = {r.clause for r in references if r.sentence == reference.sentence}
        opener = sentence.clause_words(reference.clause)[:1]
        before = [(c, self.of_clause(reference.sentence, c)) for c in range(reference.clause - 1, -1, -1)]
        before = [(c, s) for c, s in before if s.stance is not Stance.UNSAID]
        told_which = opener and opener[0] in _TELLING_WHICH and before and before[0][0] == reference.clause - 1
        if told_which and sentence.clause_words(reference.clause - 1)[-1] in _THAT_ONE and not self._denied(reference):
            return Said(stance=before[0][1].stance, hit=before[0][1].hit, inherited=True)  # "den, der ligger om …"
        if opener and opener[0] in ("men", "mens", "medens", "imens", "hvorimod", "but", "while"):
            if before and before[0][1].stance in (Stance.NO, Stance.IMPLIED_NO) and not sentence.question:
                return Said(stance=Stance.YES, hit=before[0][1].hit, inherited=True)
            return Said(stance=Stance.UNSAID)
        if opener and opener[0] in _ONLY and before and before[0][1].stance in (Stance.NO, Stance.IMPLIED_NO):
            fragment = self._is_fragment(reference, references) and not sentence.question
            return Said(stance=Stance.YES, hit=before[0][1].hit, inherited=True) if fragment else _NOTHING
        if opener and opener[0] in _DRAWN and before and before[0][1].stance in (Stance.NO, Stance.IMPLIED_NO):
            if self._is_fragment(reference, references, beside=_DRAWN) and not sentence.question:
                return Said(stance=Stance.YES, hit=before[0][1].hit, inherited=True)  # "…, så onsdag eller torsdag"
            return _NOTHING
        if opener and opener[0] in _NEXT_BEST and self._is_next_best(reference, references):
            said = before[0][1] if before else Said(stance=Stance.UNSAID)
            return Said(stance=said.stance, hit=said.hit, inherited=True) if said.stance is Stance.YES else _NOTHING
        for clause in range(reference.clause + 1, sentence.clauses):
            said = self.of_clause(reference.sentence, clause)
            words = sentence.clause_words(clause)
            if said.stance is Stance.UNSAID:
                if clause in dated:
                    continue
                break
            turned = words[0] in ("men", "mens", "medens", "hvorimod", "dog", "but", "imens", "undtagen", "bortset")
            if turned and clause in dated:
                if said.stance is Stance.NO and not before and self._is_fragment(reference, references):
                    return Said(stance=Stance.YES, hit=said.hit, inherited=True)  # "tirsdag, men ikke onsdag"
                break
            first = next((r.start for r in references if (r.sentence, r.clause) == (reference.sentence, clause)), None)
            cue = said.hit
            day_first = first is not None and cue is not None and first < cue.start
            if first is not None and closed_before(self._findings, reference, first):
                apart = ";" in self._findings.text[reference.end : first]
                if apart and said.stance is Stance.NO and not before and self._is_fragment(reference, references):
                    return Said(stance=Stance.YES, hit=said.hit, inherited=True)
                break
            if (first is None or day_first) and self._is_fragment(reference, references):
                return Said(stance=said.stance, hit=said.hit, inherited=True)
            break
        if before and self._proposed_since(reference, before[0][0]):
            return _NOTHING  # "ingen af dem passer; vi foreslår uge 26, mandag eller tirsdag"
        if before and self._is_fragment(reference, references):
            return Said(stance=before[0][1].stance, hit=before[0][1].hit, inherited=True)
        return self._from_around(reference, references)

    def _proposed_since(self, reference: Reference, clause: int) -> bool:
        """Whether something else is proposed between what was said in a clause and the day."""
        return any(
            h.sentence == reference.sentence and clause < h.clauses[0] <= reference.clause
            for h in self._findings.of("meeting.propose")
            if len(h.named) > 1 or not _FREE.issuperset(self._findings.words(h).casefold().split())
        )

    def _is_next_best(self, reference: Reference, references: tuple[Reference, ...]) -> bool:
        """ "Helst den 15., ellers den 21.": nothing but the day behind the "ellers"."""
        sentence = self._findings.sentences[reference.sentence]
        return not sentence.question and all(
            word in SAYS_NOTHING or word in _NEXT_BEST or word in _LEADING_ON
            for word, span, clause in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True)
            if clause == reference.clause and not any(r.start <= span[0] < r.end for r in references)
        )

    def _is_fragment(
        self, reference: Reference, references: tuple[Reference, ...], *, beside: frozenset[str] = frozenset()
    ) -> bool:
        """Whether the reference's clause holds hardly more than days ("og onsdag")."""
        sentence = self._findings.sentences[reference.sentence]
        own = [
            word
            for word, span, clause in zip(sentence.words, sentence.spans, sentence.clause_of, strict=True)
            if clause == reference.clause and not any(r.start <= span[0] < r.end for r in references)
        ]
        return all(word in SAYS_NOTHING or word in beside for word in own)

    def _of_things(self, number: int, said: Said) -> bool:
        """ "Den sidste, tak. Kantinen holder lukket.", "… Jeg håber, sneen er væk."."""
        clauses = {0} if said.hit is None else {0, said.hit.clauses[0]}
        return any(of_things(self._findings.sentences[number].clause_words(clause)) for clause in clauses)

    def _from_around(self, reference: Reference, references: tuple[Reference, ...]) -> Said:
        """A day alone in its sentence or on its line takes what the line before (with a colon) or behind it says."""
        sentences = self._findings.sentences
        own = sentences[reference.sentence]
        if self._cues[reference.sentence]:
            return Said(stance=Stance.UNSAID)
        number = reference.sentence - 1
        while number >= 0 and not sentences[number].colon and _only_days(number, references, self._cues):
            number -= 1
        if number >= 0 and sentences[number].colon:
            said = joined(self._cues[number])
            if sentences[number].question or said.stance is Stance.UNSAID:
                return Said(stance=Stance.UNSAID)
            return Said(stance=said.stance, hit=said.hit, inherited=True)
        dated = {r.sentence for r in references}
        before = reference.sentence - 1
        if before >= 0 and before not in dated and len(own.words) <= 6 and not sentences[before].question:
            said = joined(self._cues[before])
            if said.stance is Stance.YES:
                return Said(stance=Stance.YES, hit=said.hit, inherited=True)
        number = reference.sentence + 1
        alone = sum(r.sentence == reference.sentence for r in references) == 1
        if number >= len(sentences) or number in dated or self._of_others(number):
            return Said(stance=Stance.UNSAID)
        points = alone and len(own.words) <= _SHORT and sentences[number].words[0] in ("den", "det", "saa")
        if self._is_fragment(reference, references) or points:
            said = joined(self._cues[number])
            if said.stance is Stance.NO and self._of_things(number, said):
                return Said(stance=Stance.UNSAID)  # "Den sidste, tak. Kantinen holder lukket den dag."
            if said.stance in (Stance.YES, Stance.NO) and not sentences[number].question:
                return Said(stance=said.stance, hit=said.hit, inherited=True)
        return Said(stance=Stance.UNSAID)


def _only_days(number: int, references: tuple[Reference, ...], cues: list[list[Cue]]) -> bool:
    return any(r.sentence == number for r in references) and not cues[number]
