"""The survey's twelve questions (annex 5 of the report), their kinds of answer, and which is asked when.

Answers travel as `reading.Answer`: "yes"/"no", a degree 5–1, a level 4–1, the text itself, None for "ved ikke"; a
question without an answer is not in the mapping. Keys are the questions' numbers as text, "1" to "12".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from messages.reading import Answer

QuestionKind = Literal["yes_no", "degree", "level", "text"]


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question. `optional`: may stay empty. `asked_if` says, in words, when it is asked at all ("" always).
    `other`: the wording of annex 5 where ours differs, as older mails quote it."""

    number: int
    kind: QuestionKind
    danish: str
    english: str
    optional: bool = False
    dont_know: bool = False
    asked_if_danish: str = ""
    asked_if_english: str = ""
    other: str = ""

    @property
    def key(self) -> str:
        """The key of its answer."""
        return str(self.number)


QUESTIONS: tuple[Question, ...] = (
    Question(
        number=1,
        kind="yes_no",
        dont_know=True,
        danish="Har jeres tilbud en målgruppe, hvor vold mellem borgere og ansatte kan forekomme?",
        english="Do you have residents where violence between residents and staff can occur?",
    ),
    Question(
        number=2,
        kind="yes_no",
        dont_know=True,
        danish="Har jeres tilbud en målgruppe, hvor der kan forekomme vold imellem borgerne?",
        english="Do you have residents where violence between residents can occur?",
    ),
    Question(
        number=3,
        kind="degree",
        dont_know=True,
        danish="I hvilken grad kunne I bruge Arbejdstilsynets og socialtilsynets tilbagemeldinger på dialogmødet til "
        "konkrete voldsforebyggende initiativer?",
        english="To what degree could you use the two authorities' feedback at the dialogue meeting for concrete "
        "steps against violence?",
        other="I hvilken grad var det muligt at anvende Arbejdstilsynets og socialtilsynets tilbagemeldinger på "
        "dialogmødet til konkrete voldsforebyggende initiativer?",
    ),
    Question(
        number=4,
        kind="text",
        optional=True,
        danish="Har I flere kommentarer til de tilbagemeldinger om voldsforebyggelse, I har fået fra Arbejdstilsynet "
        "og socialtilsynet?",
        english="Do you have more comments on the authorities' feedback on preventing violence?",
        other="Her er I velkomne til at angive yderligere kommentarer til de tilbagemeldinger om voldsforebyggelse, I "
        "har modtaget fra Arbejdstilsynet og socialtilsynet:",
    ),
    Question(
        number=5,
        kind="yes_no",
        danish="Har dialogmødet givet anledning til, at I har iværksat nye voldsforebyggende initiativer?",
        english="Did the dialogue meeting lead you to start new steps against violence?",
    ),
    Question(
        number=6,
        kind="text",
        danish="Hvilke nye voldsforebyggende initiativer har I iværksat?",
        english="Which new steps against violence have you started?",
        asked_if_danish="hvis ja i 5",
        asked_if_english="if yes in 5",
    ),
    Question(
        number=7,
        kind="text",
        danish="Hvorfor har I ikke iværksat nye voldsforebyggende initiativer?",
        english="Why have you not started new steps against violence?",
        asked_if_danish="hvis nej i 5",
        asked_if_english="if no in 5",
    ),
    Question(
        number=8,
        kind="degree",
        dont_know=True,
        danish="I hvilken grad har I oplevet, at tilbagemeldingerne fra Arbejdstilsynet og socialtilsynet kan være "
        "vanskelige at forene, for eksempel hensynet til personalets sikkerhed og borgernes ret til selvbestemmelse?",
        english="To what degree have you found the two authorities' feedback hard to reconcile, such as the staff's "
        "safety and the residents' right to decide for themselves?",
        other="Det er en antagelse i projektet, at flere tilbud har oplevet, at tilbagemeldingerne fra Arbejdstilsynet "
        "og socialtilsynet kan være vanskelige at forene. Det kan eksempelvis være uoverensstemmelse mellem "
        "hensyn til personalesikkerhed og borgernes ret til selvbestemmelse eller behov for støtte. Har I haft "
        "sådanne oplevelser med tilbagemeldingerne fra Arbejdstilsynet og socialtilsynet?",
    ),
    Question(
        number=9,
        kind="text",
        optional=True,
        danish="Har I flere kommentarer til det, gerne konkrete eksempler?",
        english="Do you have more comments on that, best with examples?",
        other="Her er I velkomne til at angive yderligere kommentarer til ovenstående problemstilling. Giv gerne "
        "konkrete eksempler:",
    ),
    Question(
        number=10,
        kind="degree",
        dont_know=True,
        danish="I hvilken grad har dialogmødet medvirket til, at tilbagemeldingerne fra Arbejdstilsynet og "
        "socialtilsynet er mere forenelige end tidligere?",
        english="To what degree has the dialogue meeting helped to make the two authorities' feedback easier to "
        "reconcile than before?",
        asked_if_danish="springes over ved slet ikke i 8",
        asked_if_english="skipped for not at all in 8",
    ),
    Question(
        number=11,
        kind="level",
        danish="Hvor godt kender I de nationale retningslinjer for voldsforebyggelse?",
        english="How well do you know the national guidelines on preventing violence?",
        other="Hvordan vil I karakterisere jeres kendskab til de nationale retningslinjer vedr. voldsforebyggelse?",
    ),
    Question(
        number=12,
        kind="yes_no",
        danish="Har I været i kontakt med Indsatsteamet om voldsforebyggelse?",
        english="Have you been in contact with the task force (Indsatsteamet) about preventing violence?",
        other="Har I i jeres tilbud været i kontakt med Indsatsteamet vedr. voldsforebyggelse?",
    ),
)

YES_NO: Mapping[str, tuple[str, str]] = {"yes": ("ja", "yes"), "no": ("nej", "no")}
DEGREES: Mapping[int, tuple[str, str]] = {
    5: ("i meget høj grad", "to a very high degree"),
    4: ("i høj grad", "to a high degree"),
    3: ("i nogen grad", "to some degree"),
    2: ("i mindre grad", "to a lesser degree"),
    1: ("slet ikke", "not at all"),
}
LEVELS: Mapping[int, tuple[str, str]] = {
    4: ("meget godt", "very well"),
    3: ("godt", "well"),
    2: ("lidt (har hørt om dem)", "a little (have heard of them)"),
    1: ("slet ikke", "not at all"),
}
DONT_KNOW = ("ved ikke", "don't know")


def question(number: int) -> Question:
    """The question of that number. Raises ValueError where there is none."""
    for one in QUESTIONS:
        if one.number == number:
            return one
    raise ValueError(f"there is no question {number}; they are numbered 1 to {len(QUESTIONS)}")


def options(one: Question, language: str = "da") -> tuple[str, ...]:
    """The answers to choose from, as words; () for a question answered in text."""
    column = 0 if language == "da" else 1
    words: Iterable[tuple[str, str]] = ()
    if one.kind == "yes_no":
        words = YES_NO.values()
    elif one.kind == "degree":
        words = DEGREES.values()
    elif one.kind == "level":
        words = LEVELS.values()
    said = tuple(pair[column] for pair in words)
    return (*said, DONT_KNOW[column]) if one.dont_know else said


def question_lines(numbers: Iterable[int] | None = None, language: str = "da") -> tuple[str, ...]:
    """The questions as numbered lines with their options, for a mail; all of them for None."""
    wanted = None if numbers is None else set(numbers)
    return tuple(_line(one, language) for one in QUESTIONS if wanted is None or one.number in wanted)


def is_asked(number: int, answers: Mapping[str, Answer]) -> bool | None:
    """Whether the answers so far lead to the question: None where that is not known yet."""
    if number in (6, 7):
        if "5" not in answers:
            return None
        return answers["5"] == ("yes" if number == 6 else "no")
    if number == 10:
        return answers["8"] != 1 if "8" in answers else None
    return True


def next_questions(answers: Mapping[str, Answer]) -> tuple[int, ...]:
    """The numbers of the questions still to be answered, in order; () when the survey is complete.

    Optional ones are not among them. One that hangs on an open question is, until that is answered.
    """
    return tuple(
        one.number
        for one in QUESTIONS
        if not one.optional and one.key not in answers and is_asked(one.number, answers) is not False
    )


def is_complete(answers: Mapping[str, Answer]) -> bool:
    """Whether all that had to be answered is ("ved ikke" is an answer)."""
    return not next_questions(answers)


def _line(one: Question, language: str) -> str:
    danish = language == "da"
    text = one.danish if danish else one.english
    hints = [one.asked_if_danish if danish else one.asked_if_english, " / ".join(options(one, language))]
    if one.optional:
        hints.append("kan springes over" if danish else "may be left out")
    hint = "; ".join(part for part in hints if part)
    return f"{one.number}. {text} ({hint})" if hint else f"{one.number}. {text}"
