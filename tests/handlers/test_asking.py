"""Mail the bot does not decide: the coordinator's choices, the best guess, and what comes of a choice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handlers.asking import ChoiceNeedsMore, ask_again, reasons, settled_reading
from handlers.model import Party, PromptChoice, Stage
from messages.dates import doubts
from messages.letters_common import PromptLetter
from messages.letters_invitation import InvitationReminder
from messages.meaning.tables.concerns import CONCERNS
from messages.reading import Choice, DateMention, Evidence, Kind
from tests.handlers.builders import KIM, at, make_mail, make_reading, make_view, wish
from tests.handlers.story import accepted, actions, invited

LEADER_PARTY = Party.INSTITUTION


def test_an_unclear_mail_is_put_before_a_person_with_the_words_and_nothing_is_done() -> None:
    story = invited()
    why = (
        Evidence(text="måske", rule="yes"),
        Evidence(text="hvis", rule="condition"),
        Evidence(text="at", rule="no day"),
    )
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True, why=why)
    prompt = story.prompt()
    assert (story.last.acted, story.last.outgoing, story.stage) == (False, (), Stage.INVITED)
    assert prompt.title == "Botilbuddet Solgården: mail fra leder@solgaarden.example om deltagelse"
    assert "(»måske«; »hvis« lyder som en betingelse; der står ingen dato)" in prompt.text
    assert prompt.mail_id == 1
    assert actions(prompt)[-2:] == ["self", "nothing"]


@pytest.mark.parametrize(
    ("rule", "text", "language", "said"),
    [
        ("missing", "agenda_points", "da", "»Punkter på dagsordenen« mangler"),
        ("the sender was not asked", "institution", "da", "afsenderen er ikke blevet spurgt om det"),
        ("no such day", "31/6", "en", "there is no such day (31/6)"),
        (
            "'næste' before a weekday has two readings",
            "næste uge",
            "da",
            "»næste uge« kan være denne uge eller den næste",
        ),
        ("a rule of tomorrow", "ord", "da", "»ord«"),
        ("a rule of tomorrow", "", "da", ""),
    ],
)
def test_why_it_is_asked_is_said_in_plain_words(rule: str, text: str, language: str, said: str) -> None:
    reading = make_reading(Kind.OTHER, why=(Evidence(text=text, rule=rule),))
    assert reasons(reading, language) == said


@pytest.mark.parametrize("rule", [*doubts.ALL, *CONCERNS])
def test_every_doubt_of_a_date_and_every_concern_has_plain_words(rule: str) -> None:
    said = reasons(make_reading(Kind.OTHER, why=(Evidence(text="ordene", rule=rule),)), "da")
    assert len(said) > len("»ordene«")


@pytest.mark.parametrize(
    ("outcome", "reason", "guess"),
    [
        ("yes", None, "Ja, de vil være med"),
        ("no", "resources", "Nej: manglende ressourcer"),
        ("no", None, "Nej: målgruppen har ændret sig"),
        ("unclear", None, None),
    ],
)
def test_the_best_guess_is_what_was_read(outcome: str, reason: str | None, guess: str | None) -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, outcome, reason=reason, ask=True)
    prompt = story.prompt()
    assert (prompt.choices[prompt.guess].label if prompt.guess is not None else None) == guess


@pytest.mark.parametrize("kind", [Kind.QUESTION, Kind.NOTIFICATION, Kind.OTHER])
def test_what_is_no_answer_offers_the_choices_of_the_question_it_replies_to(kind: Kind) -> None:
    story = invited()
    story.mail(LEADER_PARTY, kind, replies_to=Kind.PARTICIPATION)
    assert "Ja, de vil være med" in [c.label for c in story.prompt().choices]


def test_a_mail_that_is_read_as_something_else_than_was_asked_offers_both() -> None:
    story = accepted()
    story.now = at("2018-04-11")
    story.command("visit", authority="at", status="held", day="2018-04-10")
    slot = story.view.slots[0]
    accept = DateMention(start=slot.start, end=slot.end, all_day=False)
    story.mail(Party.ST, Kind.MEETING_DATES, "accept", accept, replies_to=Kind.VISIT, ask=True)
    labels = [c.label for c in story.prompt().choices]
    assert any(label.startswith("Ja til") for label in labels)
    assert "Besøget er flyttet, ny dato kendes ikke" in labels


def test_a_strangers_mail_offers_nothing_but_to_answer_oneself() -> None:
    story = invited()
    story.mail(None, Kind.PARTICIPATION, "yes")
    assert actions(story.prompt()) == ["self", "nothing"]
    assert story.stage is Stage.INVITED


# ---------------------------------------------------------------------- reminders meanwhile
def test_nobody_is_reminded_while_an_answer_waits_for_a_person() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.until("2018-05-31")
    assert story.letters(LEADER_PARTY, InvitationReminder) == []


def test_settled_as_nothing_reminders_go_on_as_before() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.settle(story.prompt(), "nothing")
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).answer_by == date(2018, 3, 26)
    story.until("2018-03-27")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 1


def test_who_answers_oneself_gets_time_for_the_answer_and_reminders_come_after_it() -> None:
    story = invited()
    story.now = at("2018-03-26", "10:00")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.settle(story.prompt(), "self")
    assert story.question(Kind.PARTICIPATION, LEADER_PARTY).answer_by == date(2018, 4, 5)  # Easter between
    story.until("2018-04-06")
    assert len(story.letters(LEADER_PARTY, InvitationReminder)) == 1


def test_a_question_the_coordinator_has_taken_over_stays_with_the_coordinator() -> None:
    story = invited()
    story.until("2018-04-12")
    story.settle(story.prompt("reminders"), "pause")
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.settle(story.prompt("reading"), "nothing")
    assert story.waits_for("remind") == []


# ---------------------------------------------------------------------- the choice
def _choice(**arguments: str) -> PromptChoice:
    return PromptChoice(label="valg", action="read", arguments=arguments)


def test_a_choice_makes_the_reading_what_the_person_said() -> None:
    reading = make_reading(Kind.OTHER, None, decision=Choice.ASK, reason="resources")
    settled = settled_reading(
        reading, _choice(kind="participation", outcome="yes"), "", "Kim", view=make_view(), as_of=at("2018-04-10")
    )
    assert (settled.kind, settled.outcome, settled.reason) == (Kind.PARTICIPATION, "yes", None)
    assert (settled.decision, settled.confidence) == (Choice.ACT, 1.0)
    assert settled.why == (Evidence(text="Kim: valg", rule="a person decided"),)


@pytest.mark.parametrize(
    ("text", "day"), [("14/5 2018", date(2018, 5, 14)), ("den 14. maj", date(2018, 5, 14)), ("i går", date(2018, 4, 9))]
)
def test_a_date_is_read_from_what_stands_behind_the_number(text: str, day: date) -> None:
    choice = _choice(kind="visit", outcome="held", needs="day")
    settled = settled_reading(
        make_reading(Kind.VISIT, "unclear"), choice, text, "Kim", view=make_view(), as_of=at("2018-04-10")
    )
    assert [d.start for d in settled.dates] == [day]


@pytest.mark.parametrize("text", ["", "snart", "31/6"])
def test_a_choice_that_needs_a_date_says_so_where_none_is_written(text: str) -> None:
    choice = _choice(kind="visit", outcome="held", needs="day")
    with pytest.raises(ChoiceNeedsMore, match="Skriv datoen"):
        settled_reading(
            make_reading(Kind.VISIT, "unclear"), choice, text, "Kim", view=make_view(), as_of=at("2018-04-10")
        )


def test_the_day_of_the_choice_replaces_the_days_of_the_mail() -> None:
    choice = _choice(kind="visit", outcome="held", day="2018-04-09")
    reading = make_reading(Kind.VISIT, "unclear", wish("2018-04-02"), wish("2018-04-09"))
    settled = settled_reading(reading, choice, "", "Kim", view=make_view(), as_of=at("2018-04-10"))
    assert [d.start for d in settled.dates] == [date(2018, 4, 9)]


def test_an_answer_without_a_number_gets_the_same_prompt_again_with_the_reason() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    prompt = replace(story.prompt(), number=7)
    mail = replace(make_mail(Party.COORDINATOR, make_reading(Kind.OTHER), mail_id=9), sender=KIM.id)
    (out,) = ask_again(prompt, "Svaret nævner ikke nummeret.", mail=mail).outgoing
    assert isinstance(out.letter, PromptLetter)
    assert (out.to, out.letter.number, out.letter.text) == (KIM.id, 7, "Svaret nævner ikke nummeret.")
    assert out.letter.choices == tuple(c.label for c in prompt.choices)


def test_every_choice_and_who_made_it_stands_in_the_log() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.settle(story.prompt(), "self", "ringer i morgen")
    (entry,) = [e for e in story.last.log if e.rule == "settled"]
    assert (entry.what, entry.words, entry.actor) == ("Kim valgte: Jeg svarer selv", "ringer i morgen", "Kim")


def test_an_old_doubt_cannot_overturn_a_clear_word_that_came_later() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "yes")
    prompt = story.prompt("reading")
    assert (story.stage, sorted(set(actions(prompt)))) == (Stage.VISITS, ["nothing", "self", "superseded"])
    assert "har leder@solgaarden.example svaret klart" in prompt.text
    assert prompt.guess is not None
    assert prompt.choices[prompt.guess].action == "nothing"
    with pytest.raises(ChoiceNeedsMore, match="senere mail"):
        story.settle(prompt, "superseded")
    story.settle(prompt, "nothing")
    assert story.stage is Stage.VISITS


def test_of_two_unclear_mails_either_may_be_settled() -> None:
    story = invited()
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    story.mail(LEADER_PARTY, Kind.PARTICIPATION, "unclear", ask=True)
    older, newer = story.prompts("reading")
    story.settle(older, "read", outcome="yes")
    assert [p.id for p in story.prompts("reading")] == [newer.id]
    assert "superseded" not in actions(story.prompt("reading"))
