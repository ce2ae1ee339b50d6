"""Which sentences are questions that somebody must answer; courtesies and proposals put as questions are none."""

from __future__ import annotations

from messages.meaning.cues import Hit
from messages.meaning.findings import Findings, whole
from messages.meaning.text import words_of


def open_questions(findings: Findings, *, proposals: frozenset[int] = frozenset()) -> list[Hit]:
    """The questions that need an answer, one hit a sentence.

    `proposals` are the numbers of sentences that the kind's reader takes as a proposal or a point ("Kunne det
    blive …?"): they are answers, not questions. A sentence with a question mark and no cue counts as well.
    """
    out: list[Hit] = []
    for number, sentence in enumerate(findings.sentences):
        if number in proposals:
            continue
        courtesy = [h for h in findings.of("courtesy.question") if h.sentence == number]
        asks = sentence.question and sentence.words[0] in _ASKING
        if asks and not any(h.first == 0 for h in courtesy):
            courtesy = []  # "Hvad skal jeg sige til dem om, hvem I er?"
        if sentence.question and not courtesy:
            out.append(whole(number, sentence, "question"))
            continue
        taken = {p for hit in courtesy for p in hit.named}
        indirect = [h for h in findings.of("question.indirect") if h.sentence == number and not taken & set(h.named)]
        if indirect:
            out.append(indirect[0])
            continue
        words = [h for h in findings.of("question.word") if h.sentence == number and h.first == 0]
        if words and not courtesy and not sentence.text.rstrip().endswith((".", "!", ",")) and not sentence.bullet:
            out.append(words[0])
    return out


_ASKING = words_of("hvad hvem hvordan hvornaar hvilke hvilken hvilket")
