"""One commit a decision: records, log, notices, mails, timers and the inbox row are saved together or not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from handlers.decision import Deadline, Decision, Notice
from handlers.model import Case, LogEntry, Prompt, QuestionStatus, Record, Stage
from storage.errors import ClaimLost, NoTable, NotFound, PromiseBroken
from storage.store import Store
from storage.values import Filed, InboxItem
from tests.storage.samples import (
    CASE,
    DAY,
    HOUR,
    NOW,
    OTHER,
    basics,
    case,
    institution,
    mail,
    meeting,
    prompt,
    question,
    queue,
    raw_mail,
    save,
)

LOGGED = LogEntry(
    at=NOW, case_id=CASE, actor="bot", what="tilsagn", rule="participation", words="Vi deltager gerne", mail_id=1
)
FILED = Filed(case_id=CASE, message_id="<1@bo.example>", sender="leder1@bo.example", subject="SV: Koordineret tilsyn")


async def claimed(store: Store, body: str = "Vi deltager gerne.") -> InboxItem:
    await store.receive_mail(raw_mail(body), received_at=NOW)
    item = await store.claim(NOW)
    assert item is not None
    return item


async def test_all_of_a_decision_is_there_afterwards(store: Store) -> None:
    await save(store, *basics())
    item = await claimed(store)
    decision = Decision(
        changes=(replace(case(), stage=Stage.DATES), question()),
        notices=(Notice(key="n1", to="at@at.example", case_id=CASE, text="Besøg holdt"),),
        log=(replace(LOGGED, mail_id=item.id),),
    )
    async with store.deciding(CASE) as transaction:
        assert (await transaction.case_view()).case.stage is Stage.VISITS
        committed = await transaction.commit(
            inbox_id=item.id,
            decision=decision,
            mails=(mail("offer"),),
            deadlines={CASE: (Deadline(key="remind", due=NOW + DAY),)},
            now=NOW,
            outcome="participation:yes",
            filed=FILED,
        )
    assert (committed.queued, committed.skipped, committed.cancelled) == (1, 0, 0)
    view = await store.case_view(CASE)
    assert view.case.stage is Stage.DATES
    assert view.questions == (question(),)
    assert [n.text for n in await store.notices_due(NOW)] == ["Besøg holdt"]
    assert [(line.rule, line.words, line.mail_id) for line in await store.log(CASE)] == [
        ("participation", "Vi deltager gerne", item.id)
    ]
    assert [m.key for m in await store.list_outgoing()] == [f"{CASE}:offer"]
    assert [d.key for d in await store.deadlines(CASE)] == ["remind"]
    entry = await store.inbox_entry(item.id)
    assert (entry.state, entry.outcome, entry.case_id, entry.sender, entry.subject) == (
        "done",
        "participation:yes",
        CASE,
        FILED.sender,
        FILED.subject,
    )


async def test_nothing_of_a_decision_is_there_when_one_part_is_refused(store: Store) -> None:
    await save(store, *basics(), meeting(1))
    item = await claimed(store)
    with pytest.raises(PromiseBroken):
        await store.commit(
            inbox_id=item.id,
            decision=Decision(changes=(question(), meeting(2)), log=(replace(LOGGED, mail_id=item.id),)),
            mails=(mail(),),
            now=NOW,
        )
    assert await store.open_questions() == ()
    assert await store.log() == ()
    assert await store.list_outgoing() == ()
    assert (await store.inbox_entry(item.id)).state == "claimed"
    await store.commit(inbox_id=item.id, decision=Decision(), now=NOW)  # the claim is still held


async def test_nothing_is_there_when_the_block_fails_after_its_commit(store: Store) -> None:
    await save(store, *basics())
    item = await claimed(store)

    async def fail() -> None:
        async with store.deciding(CASE) as transaction:
            await transaction.commit(inbox_id=item.id, decision=Decision(changes=(question(),)), now=NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    assert await store.open_questions() == ()
    assert await store.set_aside(item.id, "fejl", NOW) is False  # the claim is still held


async def test_a_lost_claim_saves_nothing(store: Store, other: Store) -> None:
    await save(store, *basics())
    item = await claimed(store)
    await other.release_claims(NOW)
    with pytest.raises(ClaimLost):
        await store.commit(inbox_id=item.id, decision=Decision(changes=(question(),)), mails=(mail(),), now=NOW)
    assert await store.open_questions() == ()
    assert await store.list_outgoing() == ()


async def test_a_mail_may_be_filed_on_a_case_that_begins_with_it(store: Store) -> None:
    item = await claimed(store)
    await store.commit(
        inbox_id=item.id,
        decision=Decision(changes=(case(), institution())),  # in an order no foreign key likes
        now=NOW,
        filed=FILED,
    )
    assert (await store.inbox_entry(item.id)).case_id == CASE


async def test_a_mail_that_belongs_nowhere_is_filed_too(store: Store) -> None:
    item = await claimed(store)
    await store.commit(inbox_id=item.id, decision=Decision(), now=NOW, filed=replace(FILED, case_id=None))
    assert (await store.inbox_entry(item.id)).sender == FILED.sender


async def test_of_two_records_with_one_key_the_later_counts(store: Store) -> None:
    await save(store, *basics(), question(), replace(question(), reminders=1))
    assert [q.reminders for q in await store.open_questions()] == [1]


async def test_a_whole_gross_list_is_saved_in_one_commit(store: Store) -> None:
    many = [replace(institution(), id=f"P{n:010d}") for n in range(2000)]
    await save(store, *many, *(replace(case(), id=f"KT-2018-{n:04d}", institution_id=i.id) for n, i in enumerate(many)))
    assert len(await store.case_views()) == 2000


async def test_a_record_without_a_table_is_not_forgotten_silently(store: Store) -> None:
    @dataclass(frozen=True, kw_only=True)
    class Novelty(Record):
        id: str

    with pytest.raises(NoTable, match="Novelty"):
        await save(store, *basics(), Novelty(id="x"))
    assert await store.people() == ()


async def test_what_a_transaction_reads_includes_what_it_saved(store: Store) -> None:
    await save(store, *basics())
    async with store.deciding(CASE) as transaction:
        await transaction.commit(inbox_id=None, decision=Decision(changes=(question(),)), now=NOW)
        assert (await transaction.case_view()).questions == (question(),)
        assert await transaction.open_questions(CASE) == (question(),)


async def test_a_transaction_without_a_case_wants_to_be_told_which(store: Store) -> None:
    await save(store, *basics())
    async with store.deciding() as transaction:
        assert (await transaction.case_view(CASE)).case.id == CASE
        with pytest.raises(ValueError, match="without a case"):
            await transaction.case_view()
        with pytest.raises(NotFound):
            await transaction.case_view("KT-2018-999")


# ---------------------------------------------------------------------- mails
async def test_a_mail_whose_key_is_known_is_left_out_and_counted(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("invite"))
    later = replace(mail("invite"), message_id="<later@samtilsyn.example>", raw=b"other bytes")
    committed = await queue(store, later, mail("remind"))
    assert (committed.queued, committed.skipped) == (1, 1)
    assert await store.read_outgoing(f"{CASE}:invite") == mail("invite").raw


async def test_of_two_mails_with_one_key_in_one_decision_the_first_counts(store: Store) -> None:
    await save(store, *basics())
    second = replace(mail("invite"), message_id="<second@samtilsyn.example>", raw=b"second")
    committed = await queue(store, mail("invite"), second)
    assert (committed.queued, committed.skipped) == (1, 1)
    assert await store.read_outgoing(f"{CASE}:invite") == mail("invite").raw


async def test_a_message_id_is_never_used_for_two_mails(store: Store) -> None:
    await save(store, *basics())
    await queue(store, mail("invite"))
    with pytest.raises(PromiseBroken) as refused:
        await queue(store, replace(mail("remind"), message_id=mail("invite").message_id))
    assert refused.value.promise == "uq_outbox_message_id"


async def test_a_reminder_that_still_waits_does_not_leave_after_the_answer(store: Store) -> None:
    asked = question()
    await save(store, *basics(), asked)
    reminder = replace(mail("remind", question_id=asked.id), not_before=NOW + HOUR)
    await queue(store, reminder, mail("other"))
    answered = replace(asked, status=QuestionStatus.ANSWERED, closed_at=NOW)
    committed = await store.commit(
        inbox_id=None,
        decision=Decision(changes=(answered,)),
        mails=(mail("thanks", question_id=asked.id),),
        now=NOW,
    )
    assert committed.cancelled == 1
    leaving = await store.claim_outgoing(NOW + DAY)
    assert [item.key for item in leaving] == [f"{CASE}:other", f"{CASE}:thanks"]


async def test_a_mail_about_a_prompt_that_was_settled_does_not_leave(store: Store) -> None:
    await save(store, *basics(), prompt())
    await queue(store, replace(mail("prompt"), question_id=None, prompt_id=prompt().id))
    committed = await save(store, replace(prompt(), settled_at=NOW, choice=0, settled_by="Karen"))
    assert committed.cancelled == 1
    assert await store.claim_outgoing(NOW) == ()


async def test_a_question_that_stays_open_keeps_its_mail(store: Store) -> None:
    await save(store, *basics(), question())
    await queue(store, mail("ask", question_id=question().id))
    assert (await save(store, replace(question(), reminders=1))).cancelled == 0
    assert len(await store.claim_outgoing(NOW)) == 1


# ---------------------------------------------------------------------- timers
async def test_timers_are_replaced_for_the_cases_that_are_named(store: Store) -> None:
    await save(store, *basics(CASE, OTHER))
    both = {c: (Deadline(key="a", due=NOW), Deadline(key="b", due=NOW)) for c in (CASE, OTHER)}
    await store.commit(inbox_id=None, decision=Decision(), deadlines=both, now=NOW)
    only = {CASE: (Deadline(key="b", due=NOW + DAY), Deadline(key="c", due=NOW))}
    await store.commit(inbox_id=None, decision=Decision(), deadlines=only, now=NOW)
    assert [(d.key, d.due) for d in await store.deadlines(CASE)] == [("c", NOW), ("b", NOW + DAY)]
    assert [d.key for d in await store.deadlines(OTHER)] == ["a", "b"]
    await store.commit(inbox_id=None, decision=Decision(), deadlines={CASE: ()}, now=NOW)
    assert await store.deadlines(CASE) == ()
    assert len(await store.deadlines(until=NOW)) == 2


# ---------------------------------------------------------------------- prompts and notices
async def test_prompts_are_numbered_one_after_the_other_and_keep_their_number(store: Store) -> None:
    await save(store, *basics())
    first = await save(store, prompt("a"), prompt("b"))
    assert first.prompts == {f"{CASE}:a": 1, f"{CASE}:b": 2}
    again = await save(store, replace(prompt("a"), title="Nyt navn"), prompt("c", None))
    assert again.prompts == {"none:c": 3}
    assert [(p.number, p.title) for p in await store.open_prompts()] == [
        (1, "Nyt navn"),
        (2, "Uklart svar"),
        (3, "Uklart svar"),
    ]


async def test_a_number_is_not_given_again_when_its_prompt_is_settled(store: Store) -> None:
    await save(store, *basics(), prompt("a"))
    await save(store, replace(prompt("a"), withdrawn=True))
    assert (await save(store, prompt("b"))).prompts == {f"{CASE}:b": 2}
    assert [p.number for p in await store.open_prompts()] == [2]


async def test_letters_can_show_the_numbers_before_they_are_saved(store: Store) -> None:
    await save(store, *basics(), prompt("a"))
    async with store.deciding(CASE) as transaction:
        decision = await transaction.numbered(Decision(changes=(prompt("b"), question(), prompt("c"))))
        shown = {c.id: c.number for c in decision.changes if isinstance(c, Prompt)}
        committed = await transaction.commit(inbox_id=None, decision=decision, now=NOW)
    assert shown == committed.prompts == {f"{CASE}:b": 2, f"{CASE}:c": 3}


async def test_two_stores_never_give_the_same_number(store: Store, other: Store) -> None:
    await save(store, *basics())
    numbers = [(await save(who, prompt(str(n)))).prompts for n, who in enumerate((store, other, store, other))]
    assert [n for given in numbers for n in given.values()] == [1, 2, 3, 4]


async def test_a_prompt_is_found_by_its_number_and_by_its_id(store: Store) -> None:
    await save(store, *basics(), prompt("a"))
    assert await store.prompt(1) == await store.prompt(f"{CASE}:a") == replace(prompt("a"), number=1)
    assert await store.prompt(2) is None


async def test_notices_are_kept_until_the_bundle_that_carries_them_is_queued(store: Store) -> None:
    await save(store, *basics())
    notices = (
        Notice(key="n1", to="at@at.example", case_id=CASE, text="Første"),
        Notice(key="n2", to="at@at.example", case_id=None, text="Anden"),
        Notice(key="n3", to="st@st.example", case_id=CASE, text="Til en anden"),
    )
    await store.commit(inbox_id=None, decision=Decision(notices=notices), now=NOW)
    again = Notice(key="n1", to="at@at.example", case_id=CASE, text="Gentaget")
    await store.commit(inbox_id=None, decision=Decision(notices=(again,)), now=NOW)
    due = await store.notices_due(NOW, "at@at.example")
    assert [n.text for n in due] == ["Første", "Anden"]
    assert await store.notices_due(NOW - HOUR) == ()
    bundle = replace(mail("bundle:at"), case_id=None)
    await store.commit(
        inbox_id=None, decision=Decision(), mails=(bundle,), notices_sent=tuple(n.key for n in due), now=NOW
    )
    assert [n.key for n in await store.notices_due(NOW)] == ["n3"]


# ---------------------------------------------------------------------- case numbers
async def test_case_numbers_are_given_in_order_by_year(store: Store) -> None:
    assert [await store.next_case_number(2018) for _ in range(3)] == [f"KT-2018-00{n}" for n in (1, 2, 3)]
    assert await store.next_case_number(2019) == "KT-2019-001"


async def test_case_numbers_go_on_after_those_that_were_moved_in(store: Store) -> None:
    moved = [replace(case(), id=f"KT-2018-{n}") for n in ("007", "099", "1004")]
    await save(store, institution(), *moved)
    assert await store.next_case_number(2018) == "KT-2018-1005"
    assert await store.next_case_number(2018) == "KT-2018-1006"


async def test_a_decision_can_number_the_cases_it_makes(store: Store) -> None:
    async with store.deciding() as transaction:
        ids = [await transaction.next_case_number(2018) for _ in range(2)]
        cases = tuple(replace(case(), id=i) for i in ids)
        await transaction.commit(inbox_id=None, decision=Decision(changes=(institution(), *cases)), now=NOW)
    assert await store.case_ids() == (CASE, OTHER)
    assert len(await store.records(Case)) == 2
