"""Selection: AT's list to the socialtilsyn's contact, the choice, the time to object, and silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from handlers.decision import Decision
from handlers.model import AtDate, Case, LocalList, Party, Person, Prompt, Region, Stage
from handlers.programme import Programme
from handlers.stages import selection, selection_reminders
from handlers.stages.selection import NoContact
from handlers.view import CaseView
from messages.letters_selection import LocalListReminder, LocalListSent, SelectionNoted, SelectionTold
from messages.reading import Kind, Sensitive
from tests.handlers.builders import ANNA, ELSE, IB, INSTITUTION, PROGRAMME, at, make_mail, make_reading, make_view

NOW = at("2018-01-15", "10:00")  # a Monday
AT_CONTACT = replace(ANNA, id="at-kontakt@at.example", name="Ane Kontakt", role="contact")
NAMES = ("Solgården", "Birkehuset", "Engvej 4")


def views() -> list[CaseView]:
    return [
        make_view(
            institution=replace(INSTITUTION, id=f"P{n}", name=name),
            id=f"KT-2018-00{n}",
            institution_id=f"P{n}",
            stage=Stage.CANDIDATE,
            accepted_at=None,
        )
        for n, name in enumerate(NAMES, 1)
    ]


def local_list(**fields: object) -> LocalList:
    found = LocalList(
        id="2018-1:Syd",
        region=Region.SYD,
        round="2018-1",
        case_ids=tuple(v.case.id for v in views()),
        asked=ELSE.email,
        sent_at=NOW,
        answer_by=date(2018, 1, 29),
    )
    return replace(found, **fields)  # type: ignore[arg-type]


def reply(
    text: str,
    *,
    sender: Person = ELSE,
    given: LocalList | None = None,
    now: datetime = NOW,
    cases: Sequence[CaseView] = (),
    taken: int = 0,
    cpr: bool = False,
) -> Decision:
    sensitive = (Sensitive(type="cpr", where="body"),) if cpr else ()
    reading = make_reading(Kind.SELECTION, reply_text=text, sensitive=sensitive)
    mail = replace(make_mail(Party.ST, reading, when=now), sender=sender.email, sender_name=sender.name)
    return selection.take_reply(
        given or local_list(),
        cases or views(),
        mail,
        at_contact=AT_CONTACT,
        programme=PROGRAMME,
        now=now,
        taken=taken,
    )


def stages(decision: Decision) -> dict[str, Stage]:
    return {r.id: r.stage for r in decision.changes if isinstance(r, Case)}


def prompts(decision: Decision) -> list[Prompt]:
    return [r for r in decision.changes if isinstance(r, Prompt)]


# ---------------------------------------------------------------------- sending
def send(contact: Person | None = ELSE, programme: Programme = PROGRAMME) -> Decision:
    dates = [AtDate(id="d", center="TC Syd", start=at("2018-05-14", "10:00"), end=at("2018-05-14", "12:00"))]
    new = LocalList(id="2018-1:Syd", region=Region.SYD, round="2018-1", case_ids=("KT-2018-001",))
    return selection.send_list(new, views(), contact=contact, at_dates=dates, programme=programme, now=NOW)


def test_the_list_goes_to_the_socialtilsyns_contact_with_ats_dates() -> None:
    decision = send()
    (mail,) = decision.outgoing
    letter = mail.letter
    assert isinstance(letter, LocalListSent)
    assert (mail.to, mail.question_id) == (ELSE.email, "list:2018-1:Syd")
    assert letter.institutions[0] == "Solgården, 5000 Odense C"
    assert (letter.dates[0].start, letter.answer_by) == (at("2018-05-14", "10:00"), date(2018, 1, 29))


def test_the_days_to_choose_are_the_programmes() -> None:
    rules = PROGRAMME.selection.model_copy(update={"answer_working_days": 3})
    letter = send(programme=replace(PROGRAMME, selection=rules)).outgoing[0].letter
    assert isinstance(letter, LocalListSent)
    assert letter.answer_by == date(2018, 1, 18)


def test_a_region_without_a_contact_is_named() -> None:
    with pytest.raises(NoContact, match="kontaktperson for Syd"):
        send(contact=None)


# ---------------------------------------------------------------------- choosing
def test_the_choice_selects_some_drops_the_others_and_tells_both_contacts() -> None:
    decision = reply("Vi vælger 1 og 3.")
    assert stages(decision) == {
        "KT-2018-001": Stage.SELECTED,
        "KT-2018-002": Stage.NOT_SELECTED,
        "KT-2018-003": Stage.SELECTED,
    }
    noted, told = decision.outgoing
    assert isinstance(noted.letter, SelectionNoted)
    assert isinstance(told.letter, SelectionTold)
    assert (noted.to, told.to) == (ELSE.email, AT_CONTACT.email)
    assert told.letter.institutions == ("Solgården, 5000 Odense C", "Engvej 4, 5000 Odense C")
    assert told.letter.object_by == date(2018, 1, 22)
    assert [r.answered_at for r in decision.changes if isinstance(r, LocalList)] == [NOW]
    assert {r.objection_until for r in decision.changes if isinstance(r, Case) and r.stage is Stage.SELECTED} == {
        date(2018, 1, 22)
    }


def test_a_case_that_has_gone_on_is_not_thrown_back_by_a_new_choice() -> None:
    there = views()
    there[0] = replace(there[0], case=replace(there[0].case, stage=Stage.VISITS))
    assert "KT-2018-001" not in stages(reply("Vi vælger 2.", cases=there))


@pytest.mark.parametrize(
    ("text", "sender", "cpr", "why"),
    [
        ("Måske nr. 1", ELSE, False, "betingelse"),
        ("Vi vælger nr. 5", ELSE, False, "nummer 5 står ikke på listen"),
        ("Vi vender tilbage", ELSE, False, "betingelse"),
        ("Ingen af dem", ELSE, False, "ingen er valgt"),
        ("Hej", ELSE, False, "ikke fundet noget botilbud"),
        ("Vi vælger 1", IB, False, "ikke fra den, der er spurgt"),
        ("Vi vælger 1", ELSE, True, "CPR-nummer"),
    ],
)
def test_an_answer_that_is_not_plain_goes_to_a_person(text: str, sender: Person, cpr: bool, why: str) -> None:
    decision = reply(text, sender=sender, cpr=cpr)
    assert (stages(decision), decision.outgoing) == ({}, ())
    (prompt,) = prompts(decision)
    assert why in prompt.text
    assert prompt.rule == "selection:2018-1:Syd"
    assert [c.action for c in prompt.choices][-2:] == ["choose", "nothing"]


def test_more_than_the_target_of_a_region_is_told_to_the_coordinator() -> None:
    assert prompts(reply("alle", taken=9)) == []
    (prompt,) = prompts(reply("alle", taken=10))
    assert prompt.title == "Syd har nu 13 botilbud; målet er 12."


# ---------------------------------------------------------------------- objections
def chosen() -> tuple[LocalList, list[CaseView]]:
    decision = reply("Vi vælger 1 og 2.")
    cases = {r.id: r for r in decision.changes if isinstance(r, Case)}
    return local_list(answered_at=NOW), [replace(v, case=cases[v.case.id]) for v in views()]


def test_what_is_written_after_the_choice_holds_the_invitations_until_a_person_has_looked() -> None:
    given, there = chosen()
    decision = reply("Vi har indvendinger mod Birkehuset", sender=AT_CONTACT, given=given, cases=there)
    held = [r for r in decision.changes if isinstance(r, Case)]
    assert [(c.id, c.stage, c.objection_until) for c in held] == [
        ("KT-2018-001", Stage.SELECTED, None),
        ("KT-2018-002", Stage.SELECTED, None),
    ]
    (prompt,) = prompts(decision)
    assert [c.action for c in prompt.choices] == ["choose", "keep"]
    assert prompt.guess is None


def test_what_the_coordinator_selected_by_hand_is_not_touched_by_an_objection() -> None:
    given, there = chosen()
    by_hand = selection.selected(there[2].case, NOW + timedelta(days=1), date(2018, 2, 1))
    there[2] = replace(there[2], case=by_hand)
    decision = reply("Vi har indvendinger", sender=AT_CONTACT, given=given, cases=there)
    assert "KT-2018-003" not in stages(decision)


def test_a_choice_that_is_kept_invites_on_the_next_working_day() -> None:
    given, there = chosen()
    held = [replace(v, case=replace(v.case, objection_until=None)) for v in there]
    decision = selection.keep(given, held, by="Kim", programme=PROGRAMME, now=NOW)
    cases = [r for r in decision.changes if isinstance(r, Case)]
    assert [(c.id, c.objection_until) for c in cases] == [
        ("KT-2018-001", date(2018, 1, 15)),
        ("KT-2018-002", date(2018, 1, 15)),
    ]


def test_a_choice_made_anew_drops_who_was_objected_to_and_gives_new_time_to_object() -> None:
    given, there = chosen()
    later = NOW + timedelta(days=3)
    decision = selection.choose(given, there, [0], by="Kim", at_contact=AT_CONTACT, programme=PROGRAMME, now=later)
    assert stages(decision)["KT-2018-002"] is Stage.NOT_SELECTED
    (told,) = decision.outgoing
    assert isinstance(told.letter, SelectionTold)
    assert told.letter.object_by == date(2018, 1, 25)


# ---------------------------------------------------------------------- silence
def step(given: LocalList, now: datetime, contact: Person | None = ELSE) -> tuple[LocalList, Decision]:
    decision = selection_reminders.take_step(given, views(), contact=contact, programme=PROGRAMME, now=now)
    (after,) = [r for r in decision.changes if isinstance(r, LocalList)]
    return after, decision


def test_a_list_nobody_answers_is_reminded_of_twice_and_then_put_before_the_coordinator() -> None:
    given = local_list()
    due = []
    while (moment := selection_reminders.next_step(given, PROGRAMME)) is not None:
        due.append(moment)
        given, last = step(given, moment)
    assert due == [at("2018-01-30", "08:00"), at("2018-02-05", "08:00"), at("2018-02-12", "08:00")]
    assert last.outgoing == ()
    assert [c.action for c in prompts(last)[0].choices] == ["again", "choose", "self"]


def test_a_reminder_has_the_same_numbers_as_the_list_and_goes_to_the_contact_of_today() -> None:
    after, decision = step(local_list(), at("2018-01-30", "08:00"), contact=IB)
    (mail,) = decision.outgoing
    assert isinstance(mail.letter, LocalListReminder)
    assert [i.split(",")[0] for i in mail.letter.institutions] == list(NAMES)
    assert (mail.to, after.asked, mail.question_id) == (IB.email, IB.email, "list:2018-1:Syd")


def test_an_answered_list_is_not_reminded_of() -> None:
    assert selection_reminders.next_step(local_list(answered_at=NOW), PROGRAMME) is None
    assert selection_reminders.next_step(local_list(answer_by=None), PROGRAMME) is None


def test_after_a_long_stop_one_reminder_stands_for_all() -> None:
    after, decision = step(local_list(), at("2018-03-01"))
    assert (after.reminders, len(decision.outgoing)) == (2, 1)


def test_without_a_contact_the_coordinator_is_asked_at_once() -> None:
    after, decision = step(local_list(), at("2018-01-30", "08:00"), contact=None)
    assert len(prompts(decision)) == 1
    assert selection_reminders.next_step(after, PROGRAMME) is None


def test_once_more_asks_the_contact_with_new_time() -> None:
    given, _ = step(local_list(reminders=2), at("2018-02-12", "08:00"))
    decision = selection_reminders.send_again(
        given, views(), contact=ELSE, programme=PROGRAMME, now=at("2018-02-12", "10:00")
    )
    (after,) = [r for r in decision.changes if isinstance(r, LocalList)]
    assert (after.reminders, after.answer_by) == (0, date(2018, 2, 19))
    assert selection_reminders.next_step(after, PROGRAMME) == at("2018-02-20", "08:00")
    assert len({o.key for o in decision.outgoing}) == 1
