"""The 45 answer sets of the demo, so that the figures of seeds/000 come out: N per question and the printed shares."""

from __future__ import annotations

from messages.reading import Answer

_NEW = (
    "Vi har indført daglige risikovurderinger",
    "Et aggressionsskema, som alle bruger",
    "Mestringsskemaer for hver beboer",
    "Fast koordinering mellem vagterne",
    "Flere behandlingsmøder og supervision",
    "Aftaler om knive i egen bolig",
)
_WHY_NOT = (
    "Vi var allerede i gang med et forløb",
    "Initiativerne var sat i værk før mødet",
    "Vi venter på en ny leder",
)
_COMMENTS = ("God og konkret dialog", "Det hjalp at høre de to tilsyn sammen", "Vi savnede lidt mere tid")
_EXAMPLES = ("Knive skal låses inde, men beboerne har ret til at lave mad", "Låste døre mod fri bevægelighed")


def _spread(counts: dict[Answer, int]) -> list[Answer]:
    return [answer for answer, n in counts.items() for _ in range(n)]


def _answer_sets() -> tuple[dict[str, Answer], ...]:
    q1 = _spread({"yes": 41, "no": 3, None: 1})
    q2 = _spread({"yes": 37, "no": 6, None: 2})
    q3 = _spread({5: 6, 4: 11, 3: 13, 2: 8, 1: 4, None: 2})
    q5 = _spread({"yes": 24, "no": 19})
    q8 = _spread({5: 2, 4: 5, 3: 9, 2: 6, None: 1, 1: 20})
    q10 = _spread({5: 4, 4: 9, 3: 6, 2: 3, None: 1})
    q11 = _spread({4: 15, 3: 19, 2: 7, 1: 1})
    q12 = _spread({"yes": 20, "no": 22})
    sets: list[dict[str, Answer]] = []
    for i in range(45):
        one: dict[str, Answer] = {"1": q1[i], "2": q2[(i * 7) % 45]}
        # the last two stop early, the one before them leaves out the last page
        if i < 44:
            one["3"] = q3[(i * 5) % 44]
        if i < 43:
            one["5"] = q5[(i * 4) % 43]
            if one["5"] == "yes":
                one["6"] = _NEW[i % len(_NEW)]
            else:
                one["7"] = _WHY_NOT[i % len(_WHY_NOT)]
            one["8"] = q8[i]
            if one["8"] != 1:
                one["10"] = q10[i]
            if i % 6 == 0:
                one["4"] = _COMMENTS[i % len(_COMMENTS)]
            if i % 9 == 1 and one["8"] != 1:
                one["9"] = _EXAMPLES[i % len(_EXAMPLES)]
        if i < 42:
            one["11"] = q11[(i * 5) % 42]
            one["12"] = q12[(i * 11) % 42]
        sets.append(one)
    return tuple(sets)


ANSWERS: tuple[dict[str, Answer], ...] = _answer_sets()
