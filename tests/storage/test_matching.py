"""What a message is about is found by what it refers to and by whom it is from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.decision import Decision
from handlers.model import Party, Stage, Survey
from storage.store import Store
from storage.values import CaseRef, Filed, ReceivedRef, SentRef
from tests.storage.samples import (
    AT,
    CASE,
    DAY,
    HOUR,
    NOW,
    OTHER,
    ST,
    basics,
    case,
    institution,
    mail,
    prompt,
    question,
    queue,
    raw_mail,
    save,
)

LEADER = institution().email


async def receive(store: Store, filed: Filed, at: datetime, *, sent: bool = False) -> int:
    raw = raw_mail(str(at), filed.message_id)
    received = await store.receive_mail(raw, received_at=at, kind="sent_mail" if sent else "mail")
    assert await store.claim_item(received.inbox_id, at) is not None
    await store.commit(inbox_id=received.inbox_id, decision=Decision(), now=at, filed=filed)
    return received.inbox_id


def filed(message_id: str, sender: str = LEADER, *recipients: str) -> Filed:
    return Filed(case_id=CASE, message_id=message_id, sender=sender, subject="SV", recipients=recipients)


async def test_a_mail_of_ours_is_found_with_the_question_and_prompt_it_carried(store: Store) -> None:
    await save(store, *basics(), question(), prompt())
    await queue(store, replace(mail("ask", question_id=question().id), prompt_id=prompt().id, to="Leder1@BO.example"))
    (found,) = await store.find_sent(("<ask@samtilsyn.example>",))
    assert found == SentRef(
        message_id="<ask@samtilsyn.example>",
        case_id=CASE,
        question_id=question().id,
        prompt_id=prompt().id,
        to="Leder1@BO.example",
    )


async def test_the_newest_of_our_mails_comes_first_and_strangers_are_left_out(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("first"))
    await queue(store, mail("second"), now=NOW + HOUR)
    wanted = ("<first@samtilsyn.example>", "<second@samtilsyn.example>", "<stranger@x>")
    assert [s.message_id for s in await store.find_sent(wanted)] == [wanted[1], wanted[0]]
    assert await store.find_sent(()) == ()
    assert await store.find_sent(("", " ", "<>")) == ()


async def test_angle_brackets_do_not_matter(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("a"), replace(mail("b"), message_id="b@samtilsyn.example"))
    found = await store.find_sent(("a@samtilsyn.example", " <b@samtilsyn.example> "))
    assert {s.message_id for s in found} == {"<a@samtilsyn.example>", "b@samtilsyn.example"}


async def test_a_mail_of_others_is_found_once_it_was_filed(store: Store) -> None:
    await save(store, *basics())
    await store.receive_mail(raw_mail("x", "<unfiled@x>"), received_at=NOW)
    inbox_id = await receive(store, filed("<in@bo.example>"), NOW + HOUR)
    found = await store.find_received(("<in@bo.example>", "<unfiled@x>"))
    assert found == (ReceivedRef(message_id="<in@bo.example>", case_id=CASE, inbox_id=inbox_id, sender=LEADER),)


async def test_a_hostile_reference_finds_nothing_and_breaks_nothing(store: Store) -> None:
    await save(store, *basics())
    assert await store.find_sent(("<a\0b@x>", "<\udce6@x>", "'; DROP TABLE outbox; --", "<" * 1000)) == ()
    assert await store.find_received(tuple(f"<{n}@x>" for n in range(500))) == ()


async def test_of_endless_references_the_last_are_looked_up(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("a"))
    endless = [f"<{n}@x>" for n in range(50_000)]
    assert await store.find_sent(("<a@samtilsyn.example>", *endless)) == ()
    assert len(await store.find_sent((*endless, "<a@samtilsyn.example>"))) == 1


async def test_references_are_all_that_was_exchanged_with_a_person_oldest_first(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("invite"), mail("to-at", to=AT.id))
    await receive(store, filed("<yes@bo.example>"), NOW + HOUR)
    await receive(store, filed("<beside@at.example>", AT.id), NOW + HOUR)
    await queue(store, mail("dates"), now=NOW + 2 * HOUR)
    await receive(
        store,
        filed("<by-hand@ss.example>", "koordineret@ss.example", LEADER.upper(), "x@y.example"),
        NOW + DAY,
        sent=True,
    )
    assert await store.last_message_ids(CASE, LEADER.upper()) == (
        "<invite@samtilsyn.example>",
        "<yes@bo.example>",
        "<dates@samtilsyn.example>",
        "<by-hand@ss.example>",
    )
    assert await store.last_message_ids(OTHER, LEADER) == ()


async def test_what_was_taken_back_is_no_reference(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("a"), mail("b"))
    await store.cancel_outgoing(f"{CASE}:b")
    assert await store.last_message_ids(CASE, LEADER) == ("<a@samtilsyn.example>",)


async def test_what_came_in_stands_before_our_answer_at_the_same_minute(store: Store) -> None:
    await save(store, *basics())
    await receive(store, filed("<yes@bo.example>"), NOW)
    await queue(store, mail("answer"))
    assert await store.last_message_ids(CASE, LEADER) == ("<yes@bo.example>", "<answer@samtilsyn.example>")


async def test_the_cases_of_an_address_are_told_with_its_part_in_each(store: Store) -> None:
    at_other = replace(case(OTHER), st_inspector="x@st.example", stage=Stage.CANCELLED)
    await save(store, *basics(CASE, OTHER), at_other)
    assert await store.cases_of_address(AT.id.upper()) == (
        CaseRef(case_id=CASE, party=Party.AT, stage=Stage.VISITS),
        CaseRef(case_id=OTHER, party=Party.AT, stage=Stage.CANCELLED),
    )
    assert await store.cases_of_address(ST.id) == (CaseRef(case_id=CASE, party=Party.ST, stage=Stage.VISITS),)
    assert await store.cases_of_address("stranger@x.example") == ()


async def test_leader_survey_contact_and_who_was_once_asked_have_a_part(store: Store) -> None:
    loud = replace(institution(), email="Leder@Bo.Example")
    contact = Survey(case_id=CASE, contact_email="Kontakt@bo.example")
    asked = replace(question(), asked="before@at.example")
    await save(store, *basics(), loud, contact, asked)
    for address, party in (
        ("leder@bo.example", Party.INSTITUTION),
        ("kontakt@bo.example", Party.INSTITUTION),
        ("before@at.example", Party.AT),
    ):
        assert [(r.case_id, r.party) for r in await store.cases_of_address(address)] == [(CASE, party)]


async def test_candidates_carry_the_institution_and_the_questions_to_that_part(store: Store) -> None:
    mine, theirs = question(), question(Party.ST)
    await save(store, *basics(CASE, OTHER), mine, theirs, replace(case(OTHER), stage=Stage.DECLINED))
    one, two = await store.candidates(AT.id)
    assert (one.case_id, one.party, one.institution, one.ended, one.questions) == (
        CASE,
        Party.AT,
        institution().name,
        False,
        (mine,),
    )
    assert (two.case_id, two.ended, two.questions) == (OTHER, True, ())
    await save(store, replace(case(OTHER), stage=Stage.DONE))  # late papers still belong to it
    assert not (await store.candidates(AT.id))[1].ended
    assert await store.candidates("stranger@x.example") == ()
