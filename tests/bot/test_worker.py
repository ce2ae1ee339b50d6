"""What the bot does with what comes in, whoever sends it (design.md, "what must always hold")."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import lists
from bot.sandbox import Fate
from handlers.decision import Decision, Notice
from handlers.model import Institution, Person, Prompt, Region, Stage
from handlers.working_days import at_time
from messages.mail import Mail
from messages.origin import Origin, find_origin
from storage.errors import DatabaseUnavailable
from storage.store import Store
from tests.bot.office import (
    AT,
    CASE,
    COORDINATOR,
    DOMAIN,
    LEADER,
    MAILBOX,
    OTHER_CASE,
    OTHER_LEADER,
    ST,
    ZONE,
    Office,
    enrolled_office,
    make_template,
)

STRANGER = "nysgerrig@avisen.example"
CPR = "010190-1234"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("enrolled")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def office(tmp_path: Path, template: Path) -> AsyncIterator[Office]:
    """Both institutions are invited."""
    async with enrolled_office(tmp_path, template) as office:
        await office.invite(CASE, OTHER_CASE)
        yield office


async def questions(office: Office, case_id: str = CASE) -> set[str]:
    return {q.id.removeprefix(f"{case_id}:") for q in await office.store.open_questions(case_id)}


async def prompts(office: Office) -> tuple[Prompt, ...]:
    return await office.store.open_prompts()


def to_people_outside(office: Office) -> list[str]:
    return [mail.to for mail in office.mails if mail.to != COORDINATOR]


class Away:
    """Makes a method of the store fail `times` times, as a database that is locked or gone does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, store: Store, name: str, times: int = 1) -> None:
        self._real = getattr(store, name)
        self.times = times
        monkeypatch.setattr(store, name, self)

    def __call__(self, *arguments: object, **named: object) -> object:
        if self.times:
            self.times -= 1
            raise DatabaseUnavailable("somebody else holds the database")
        return self._real(*arguments, **named)


# ---------------------------------------------------------------------- what comes in
async def test_a_reply_is_carried_out(office: Office) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.turn()
    assert await office.stage() is Stage.VISITS
    assert await office.stage(OTHER_CASE) is Stage.INVITED


async def test_what_is_written_into_our_mail_is_read_where_nothing_marks_it(office: Office) -> None:
    letter = office.letter(LEADER, "Invitation")
    lines = letter.text.strip().splitlines()
    older = "\n".join([*lines[:-1], "Vi kan dog alligevel ikke deltage.", *lines[-1:]])
    head = f"Fra: Koordineret tilsyn <{MAILBOX}>\nSendt: 8. januar 2018 09:00\nTil: Lone Leder\nEmne: Invitation"
    await office.answer(letter, f"Ja tak, vi vil gerne deltage.\n\n{head}\n\n{older}")
    await office.turn()
    assert await office.stage() is Stage.INVITED
    assert [prompt.case_id for prompt in await prompts(office)] == [CASE]


async def test_a_message_that_raises_is_tried_three_times_and_set_aside_while_others_go_on(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def explode(mail: Mail, *, own: tuple[str, ...]) -> Origin:
        if "bombe" in mail.subject:
            tries.append(mail.subject)
            raise ZeroDivisionError("the reader's own fault")
        return find_origin(mail, own=own)

    monkeypatch.setattr("bot.worker.find_origin", explode)
    await office.answer(replace(office.letter(LEADER, "Invitation"), subject="bombe"), "Ja tak, vi vil gerne deltage.")
    await office.answer(office.letter(OTHER_LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.turn()
    assert len(tries) == 3
    assert await office.stage(OTHER_CASE) is Stage.VISITS
    [aside] = await office.store.list_set_aside()
    assert (aside.attempts, aside.error) == (3, "ZeroDivisionError: the reader's own fault")

    # the coordinator is told, and lets it be tried again when the fault is mended
    [prompt] = await prompts(office)
    monkeypatch.undo()
    await office.answer(office.letter(COORDINATOR, f"Opgave {prompt.number}"), "1")
    await office.turn()
    assert (await office.store.inbox_entry(aside.id)).state == "done"
    assert await office.stage() is Stage.VISITS


async def test_a_stranger_who_quotes_a_case_number_never_gets_into_the_case(office: Office) -> None:
    before = len(office.mails)
    await office.write(STRANGER, f"Sv: Invitation [{CASE}]", f"Ja tak, vi deltager. Sag {CASE}.")
    await office.turn()
    assert await office.stage() is Stage.INVITED
    assert await questions(office) == {"participation:institution"}
    [prompt] = await prompts(office)
    assert "nysgerrig" in prompt.title
    assert {mail.to for mail in office.mails[before:]} == {COORDINATOR}


async def test_a_stranger_who_answers_a_forwarded_mail_is_put_before_a_person(office: Office) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi deltager.", sender=STRANGER)
    await office.turn()
    assert await office.stage() is Stage.INVITED
    assert [p.case_id for p in await prompts(office)] == [CASE]
    assert STRANGER not in {mail.to for mail in office.mails}


async def test_the_mail_replied_to_counts_more_than_a_case_number_in_the_subject(office: Office) -> None:
    for case_id in (CASE, OTHER_CASE):  # Anna inspects both, and owes both a day
        await office.answer(
            office.letter(LEADER if case_id == CASE else OTHER_LEADER, "Invitation"), "Ja tak, vi vil gerne deltage."
        )
    await office.turn()
    letter = office.letter(AT, "Solgården")
    await office.answer(
        replace(letter, subject=letter.subject.replace(CASE, OTHER_CASE)),
        "Mit besøg er planlagt til onsdag den 31. januar 2018.",
    )
    await office.turn()
    assert {a: v.day for a, v in (await office.store.case_view(CASE)).visits.items() if v.day} != {}
    assert {a: v.day for a, v in (await office.store.case_view(OTHER_CASE)).visits.items() if v.day} == {}


async def test_our_own_mail_and_mail_of_lists_change_nothing(office: Office) -> None:
    before = await office.store.log()
    await office.write(MAILBOX, f"Re: [{CASE}]", "Ja")
    await office.write(STRANGER, "Nyhedsbrev", "Ja", List_Id="<nyt.avisen.example>")
    await office.turn()
    assert await prompts(office) == ()
    own, listed = (await office.store.log())[len(before) :]
    assert (own.rule, listed.rule) == ("left: own", "left: list")


async def test_the_same_message_is_taken_once_and_its_id_with_another_body_goes_to_a_person(office: Office) -> None:
    invitation = office.letter(LEADER, "Invitation")
    raw = office.composed(
        LEADER,
        f"Sv: {invitation.subject}",
        "Ja tak, vi deltager.",
        In_Reply_To=invitation.message_id,
        Message_ID="<a@b>",
    )
    await office.post.hand_in(LEADER, raw)
    await office.post.hand_in(LEADER, raw)
    await office.turn()
    assert await office.stage() is Stage.VISITS
    assert await prompts(office) == ()
    await office.post.hand_in(LEADER, raw.replace(b"Ja tak, vi deltager.", b"Nej tak, vi deltager ikke."))
    await office.turn()
    assert await office.stage() is Stage.VISITS
    assert len(await prompts(office)) == 1


async def test_where_two_questions_are_open_and_it_cannot_be_told_which_a_person_decides(office: Office) -> None:
    for leader in (LEADER, OTHER_LEADER):
        await office.answer(office.letter(leader, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.turn()
    await office.write(AT, "Besøg", "Mit besøg er planlagt til onsdag den 31. januar 2018.")
    await office.turn()
    [prompt] = await prompts(office)
    assert prompt.case_id is None
    for case_id in (CASE, OTHER_CASE):
        assert all(v.day is None for v in (await office.store.case_view(case_id)).visits.values())


async def test_a_fresh_mail_that_names_the_institution_is_filed_there(office: Office) -> None:
    for leader in (LEADER, OTHER_LEADER):
        await office.answer(office.letter(leader, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.turn()
    await office.write(AT, "Solgården", "Mit besøg på Solgården er planlagt til onsdag den 31. januar 2018.")
    await office.turn()
    assert {v.day.isoformat() for v in (await office.store.case_view(CASE)).visits.values() if v.day} == {"2018-01-31"}


async def test_a_database_that_is_away_for_a_while_counts_against_no_message(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.read()
    away = Away(monkeypatch, office.store, "deciding", times=4)
    for _ in range(4):
        with pytest.raises(DatabaseUnavailable):
            await office.engine.turn(office.now)
    assert away.times == 0
    await office.turn()
    assert await office.stage() is Stage.VISITS
    [answer] = [e for e in await office.store.list_inbox() if e.sender == LEADER]
    assert (answer.state, answer.attempts) == ("done", 1)


async def test_work_that_another_process_took_over_is_left_to_it(office: Office) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.read()
    item = await office.store.claim(office.now)
    assert item is not None
    other = await Store.open(f"sqlite:///{office.home / 'samtilsyn.db'}", home=office.home)
    await other.release_claims(office.now)  # it thinks that we are dead
    await other.close()
    assert await office.desk.worker.try_take(item, office.now) == "lost"
    await office.turn()
    assert await office.stage() is Stage.VISITS


async def test_told_to_stop_it_ends_between_two_messages_and_loses_none(office: Office) -> None:
    for leader in (LEADER, OTHER_LEADER):
        await office.answer(office.letter(leader, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.read()
    go_on = iter((True, False, True))  # one message, then nothing more of it; one mail of those it makes leave
    before = await office.sent()
    await office.engine.turn(office.now, go_on=lambda: next(go_on, False))
    assert {await office.stage(), await office.stage(OTHER_CASE)} == {Stage.VISITS, Stage.INVITED}
    assert await office.sent() == before + 1
    await office.restart()
    await office.pass_to(office.now + timedelta(minutes=2))
    assert {await office.stage(), await office.stage(OTHER_CASE)} == {Stage.VISITS}
    ids = [mail.letter.message_id for mail in office.mails]
    assert len(ids) == len(set(ids))


# ---------------------------------------------------------------------- machines
async def test_a_bounce_marks_the_address_and_tells_the_coordinator(tmp_path: Path, template: Path) -> None:
    async with enrolled_office(tmp_path, template, fates={LEADER: Fate.BOUNCE}) as office:
        await office.invite(CASE)
        [house] = [h for h in await office.store.records(Institution) if h.email == LEADER]
        assert house.email_undeliverable
        [prompt] = await prompts(office)
        assert LEADER in prompt.text
        assert [x.subject for x in office.letters(COORDINATOR, "Opgave")]
        await office.pass_to(office.now + timedelta(days=40))
        assert LEADER not in {mail.to for mail in office.mails}


async def test_an_address_that_is_refused_at_once_is_marked_too(tmp_path: Path, template: Path) -> None:
    async with enrolled_office(tmp_path, template, fates={LEADER: Fate.REFUSE}) as office:
        await office.invite(CASE)
        [house] = [h for h in await office.store.records(Institution) if h.email == LEADER]
        assert house.email_undeliverable
        assert len(await prompts(office)) == 1


async def test_mail_the_server_puts_off_waits_and_leaves_later(tmp_path: Path, template: Path) -> None:
    fates = {LEADER: Fate.DEFER}
    async with enrolled_office(tmp_path, template, fates=fates) as office:
        await office.invite(CASE)
        assert office.letters(LEADER) == []
        [waiting] = await office.store.list_outgoing(state="waiting")
        assert office.now < waiting.due <= office.now + timedelta(minutes=1)
        office.post.sandbox.fates.clear()  # type: ignore[attr-defined]
        await office.turn(waiting.due)
        assert len(office.letters(LEADER, "Invitation")) == 1
        assert await prompts(office) == ()


async def test_a_local_list_that_cannot_be_delivered_is_told_to_the_coordinator(tmp_path: Path, template: Path) -> None:
    contact = f"sofie.st@{DOMAIN}"
    async with enrolled_office(tmp_path, template, fates={contact: Fate.REFUSE}) as office:
        decision = await lists.send_list(office.store, Region.NORD, "2018-1", office.desk.programme, office.now)
        await office.desk.saver.save_alone(decision, inbox_id=None, now=office.now)
        await office.turn()
        told = office.letter(COORDINATOR, "kom ikke frem")
        assert contact in told.text
        assert "User unknown" in told.text
        sofie = await office.store.person(contact)
        assert sofie is not None
        assert sofie.email_undeliverable


async def test_what_the_server_took_is_not_handed_in_again_where_the_database_was_away(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.read()
    Away(monkeypatch, office.store, "_sent")
    with pytest.raises(DatabaseUnavailable):
        await office.engine.turn(office.now)
    await office.turn()
    ids = [mail.letter.message_id for mail in office.mails]
    assert len(ids) == len(set(ids)) == await office.sent()
    assert office.letters(AT)
    assert office.letters(ST)


async def test_mail_put_off_for_five_days_is_given_up_and_told(tmp_path: Path, template: Path) -> None:
    async with enrolled_office(tmp_path, template, fates={LEADER: Fate.DEFER}) as office:
        await office.invite(CASE)
        await office.pass_to(office.now + timedelta(days=6))
        assert await office.store.list_outgoing(state="waiting") == ()
        [prompt] = await prompts(office)
        assert LEADER in prompt.text


async def test_an_automatic_answer_answers_nothing(office: Office) -> None:
    invitation = office.letter(LEADER, "Invitation")
    await office.write(
        LEADER,
        f"Automatisk svar: {invitation.subject}",
        "Ja tak for din mail. Jeg er på ferie til den 15. januar 2018.",
        In_Reply_To=invitation.message_id,
        Auto_Submitted="auto-replied",
    )
    await office.turn()
    assert await office.stage() is Stage.INVITED
    assert await prompts(office) == ()


@pytest.mark.parametrize("fate", [Fate.BOUNCE, Fate.REFUSE])
async def test_a_coordinator_whose_address_is_no_good_starts_no_loop(
    tmp_path: Path, template: Path, fate: Fate
) -> None:
    async with enrolled_office(tmp_path, template, fates={COORDINATOR: fate}) as office:
        await office.invite(CASE)
        await office.answer(office.letter(LEADER, "Invitation"), "Måske. Vi vender tilbage.")
        await office.write(STRANGER, "Hvad er det her?", "Hvem er I?")
        await office.turn()
        await office.pass_to(office.now + timedelta(days=30))
        [karin] = await office.store.records(Person, id=COORDINATOR)
        assert karin.email_undeliverable
        assert len(await prompts(office)) <= 6
        assert len(await office.store.list_inbox()) < 30


async def test_temporary_bounces_of_the_coordinators_mail_start_no_loop(office: Office) -> None:
    await office.write(STRANGER, "Hvad er det her?", "Hvem er I?")
    await office.turn()
    seen = 0
    for _ in range(4):  # a mailbox that is full answers each mail to it
        letters = office.letters(COORDINATOR)
        for letter in letters[seen:]:
            await office.post.hand_in("", _mailbox_full(office, letter.message_id))
        seen = len(letters)
        await office.turn()
    assert len(office.letters(COORDINATOR)) <= 2


def _mailbox_full(office: Office, message_id: str) -> bytes:
    return office.composed(
        f"mailer-daemon@{DOMAIN}",
        "Undelivered Mail Returned to Sender",
        f"<{COORDINATOR}>: 452 4.2.2 Mailbox full\n\nMessage-ID: {message_id}\n",
        Auto_Submitted="auto-replied",
        Return_Path="<>",
        In_Reply_To=message_id,
    )


# ---------------------------------------------------------------------- CPR numbers
async def test_mail_with_a_cpr_number_is_refused_in_fixed_words(office: Office) -> None:
    invitation = office.letter(LEADER, "Invitation")
    await office.answer(invitation, f"Ja tak. Det gælder beboeren {CPR}.")
    await office.turn()
    assert await office.stage() is Stage.INVITED
    refusal = office.letters(LEADER)[-1]
    assert "CPR" in refusal.text
    assert len(await prompts(office)) == 1
    await _no_trace_of_the_number(office)


@pytest.mark.parametrize("sender", [STRANGER, LEADER, COORDINATOR])
async def test_a_cpr_number_in_subject_or_text_is_stored_and_told_nowhere(office: Office, sender: str) -> None:
    await office.write(sender, f"Om {CPR}", f"Hej. Det gælder {CPR}. Venlig hilsen")
    await office.turn()
    assert len(await prompts(office)) == 1
    await _no_trace_of_the_number(office)


async def test_a_cpr_number_in_an_answer_to_a_prompt_is_not_carried_on(office: Office) -> None:
    await office.write(STRANGER, "Hvad er det her?", "Hvem er I?")
    await office.turn()
    await office.answer(office.letter(COORDINATOR, "Opgave"), f"2 det er {CPR}")
    await office.turn()
    await _no_trace_of_the_number(office)


async def _no_trace_of_the_number(office: Office) -> None:
    digits = CPR.replace("-", "")
    stored = [repr(x) for x in await office.store.log()]
    stored += [repr(x) for x in await office.store.list_inbox()]
    stored += [repr(x) for x in await office.store.records(Prompt)]
    stored += [repr(x) for x in await office.store.list_outgoing()]
    stored += [mail.letter.text + mail.letter.subject for mail in office.mails]
    assert not [x for x in stored if CPR in x or digits in x]


# ---------------------------------------------------------------------- colleagues
async def test_a_colleagues_mail_pauses_reminders_and_asks_once(office: Office) -> None:
    invitation = office.letter(LEADER, "Invitation")
    for text in ("Hej Lone, skal vi tale sammen i morgen?", "PS: ring bare."):
        await _colleague_writes(office, f"Sv: {invitation.subject}", text, In_Reply_To=invitation.message_id)
        await office.turn()
    [prompt] = await prompts(office)
    assert LEADER in prompt.text
    await office.pass_to(office.now + timedelta(days=60))
    assert office.letters(LEADER, "Husk") == []
    assert office.letters(OTHER_LEADER, "Husk") != []


async def test_a_colleague_who_answers_a_mail_of_the_institutions_own_is_filed_on_its_case(office: Office) -> None:
    await office.answer(office.letter(OTHER_LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.turn()
    raw = await office.write(AT, "Spørgsmål om Solgården", "Hvornår hører jeg noget om Solgården?")
    await office.turn()
    message_id = next(x for x in raw.decode().split("\r\n") if x.startswith("Message-ID")).partition(" ")[2]
    await _colleague_writes(office, "Sv: Spørgsmål", "På fredag.", to=AT, In_Reply_To=message_id)
    await office.turn()
    [sent] = [e for e in await office.store.list_inbox() if e.kind == "sent_mail" and e.outcome == "noted"]
    assert sent.case_id == CASE


async def test_an_answer_to_a_colleagues_mail_belongs_to_that_case(office: Office) -> None:
    for leader in (LEADER, OTHER_LEADER):
        await office.answer(office.letter(leader, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.turn()
    await _colleague_writes(office, f"Om besøget [{CASE}]", "Hvornår kommer du?", to=AT, Message_ID="<kollega@b>")
    await office.turn()
    await office.write(
        AT, "Sv: Om besøget", "Mit besøg er planlagt til onsdag den 31. januar 2018.", In_Reply_To="<kollega@b>"
    )
    await office.turn()
    answer = [e for e in await office.store.list_inbox() if e.sender == AT][-1]
    assert answer.case_id == CASE


async def test_what_the_bot_sent_itself_is_no_colleagues_mail(office: Office) -> None:
    [mine] = [m.raw for m in office.mails if m.to == LEADER]
    await office.post.sandbox.client(MAILBOX).keep_sent(mine)  # type: ignore[attr-defined]
    await office.turn()
    assert await prompts(office) == ()


async def _colleague_writes(office: Office, subject: str, text: str, *, to: str = LEADER, **headers: str) -> None:
    raw = office.composed(MAILBOX, subject, text, to=to, **headers)
    await office.post.sandbox.client(MAILBOX).keep_sent(raw)  # type: ignore[attr-defined]


# ---------------------------------------------------------------------- prompts
async def test_a_prompt_is_settled_by_replying_with_its_number(office: Office) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Vi vil gerne være med, hvis mødet kan holdes hos os.")
    await office.turn()
    [prompt] = await prompts(office)
    number = next(n for n, c in enumerate(prompt.choices, 1) if c.label.startswith("Ja"))
    await office.answer(office.letter(COORDINATOR, "Opgave"), f"{number}")
    await office.turn()
    assert await prompts(office) == ()
    assert await office.stage() is Stage.VISITS


@pytest.mark.parametrize(
    "text", ["9", "Hvad mener du?", "1. marts er fint", "1.3.2018", "2 dage mere", "3/5 passer", "0", "1,5"]
)
async def test_an_answer_that_names_no_choice_asks_again(office: Office, text: str) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Vi vil gerne være med, hvis mødet kan holdes hos os.")
    await office.turn()
    before = len(office.letters(COORDINATOR))
    await office.answer(office.letter(COORDINATOR, "Opgave"), text)
    await office.turn()
    assert len(await prompts(office)) == 1
    assert len(office.letters(COORDINATOR)) == before + 1
    assert await office.stage() is Stage.INVITED


@pytest.mark.parametrize("text", ["2", "Nr. 2", "Valg 2.", "2) tak", "Hej\n\n2\n\nMvh Karin", "Svar: 2", "*2*"])
async def test_a_number_is_read_however_it_is_written(office: Office, text: str) -> None:
    await office.write(STRANGER, "Hvad er det her?", "Hvem er I?")
    await office.turn()
    await office.answer(office.letter(COORDINATOR, "Opgave"), text)
    await office.turn()
    [settled] = await office.store.records(Prompt)
    assert settled.choice == 1


async def test_only_a_coordinator_settles(office: Office) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Vi vil gerne være med, hvis mødet kan holdes hos os.")
    await office.turn()
    letter = office.letter(COORDINATOR, "Opgave")
    for sender in (LEADER, STRANGER, AT):
        await office.answer(letter, "1", sender=sender)
        await office.turn()
    assert await office.stage() is Stage.INVITED
    assert all(p.settled_at is None for p in await office.store.records(Prompt))


async def test_a_mail_without_a_case_is_filed_where_the_coordinator_says(office: Office) -> None:
    await office.write("lone.privat@hjemme.example", "Solgården", "Ja tak, vi vil gerne deltage.")
    await office.turn()
    letter = office.letter(COORDINATOR, "Opgave")
    await office.answer(letter, "1 KT-2018-999")
    await office.turn()
    assert len(await prompts(office)) == 1
    await office.answer(letter, f"1 {CASE}")
    await office.turn()
    assert [p.case_id for p in await prompts(office)] == [CASE]  # she was not asked: a person decides what it means


async def test_a_prompt_that_is_settled_already_is_not_settled_again(office: Office) -> None:
    await office.answer(office.letter(LEADER, "Invitation"), "Vi vil gerne være med, hvis mødet kan holdes hos os.")
    await office.turn()
    letter = office.letter(COORDINATOR, "Opgave")
    labels = [c.label for c in (await prompts(office))[0].choices]
    yes, no = (next(n for n, label in enumerate(labels, 1) if label.startswith(x)) for x in ("Ja", "Nej"))
    await office.answer(letter, f"{yes}")
    await office.turn()
    await office.answer(letter, f"{no}")
    await office.turn()
    assert await office.stage() is Stage.VISITS
    assert "allerede afgjort" in office.letters(COORDINATOR)[-1].text


# ---------------------------------------------------------------------- what leaves
async def test_notices_leave_as_one_bundle_a_day(office: Office) -> None:
    notices = tuple(
        Notice(key=f"{case_id}:{n}", to=AT, case_id=case_id, text=f"Besked {n}.")
        for n, case_id in enumerate((CASE, OTHER_CASE, CASE))
    )
    await office.desk.saver.save_alone(Decision(notices=notices[:2]), inbox_id=None, now=office.now)
    await office.pass_to(_at(office, 0, 23))
    [bundle] = office.letters(AT)
    assert "Solgården" in bundle.text
    assert "Engvej" in bundle.text
    await office.desk.saver.save_alone(Decision(notices=notices), inbox_id=None, now=office.now)
    await office.pass_to(_at(office, 1, 23))
    first, second = office.letters(AT)
    assert first == bundle
    assert ("Besked 2" in second.text, "Besked 0" in second.text) == (True, False)
    await office.pass_to(_at(office, 3, 23))
    assert len(office.letters(AT)) == 2


async def test_nothing_leaves_while_paused_and_all_of_it_afterwards(office: Office) -> None:
    await office.store.set_paused(True)
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    before = len(office.mails)
    await office.turn()
    assert len(office.mails) == before
    assert await office.engine.next_turn(office.now) > office.now  # a loop that waits for it would spin
    await office.store.set_paused(False)
    await office.turn()
    assert {m.to for m in office.mails[before:]} >= {AT, ST}


async def test_a_reminder_that_waits_does_not_leave_after_the_answer(office: Office) -> None:
    await office.store.set_paused(True)
    await office.pass_to(_at(office, 20, 12))
    assert [m.subject for m in await office.store.list_outgoing(state="waiting") if m.to == LEADER]
    await office.answer(office.letter(LEADER, "Invitation"), "Ja tak, vi vil gerne deltage.")
    await office.turn()
    await office.store.set_paused(False)
    await office.turn()
    assert office.letters(LEADER, "Husk") == []


def _at(office: Office, days: int, hour: int) -> datetime:
    day = office.now.astimezone(ZONE).date() + timedelta(days=days)
    return at_time(day, datetime.min.time().replace(hour=hour), ZONE)
