"""What the chat promises, whoever writes: who is let in, what is shown, one answer a tap, nothing lost."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import troubles
from handlers.chat.values import Incoming, Place
from handlers.decision import Decision
from handlers.model import Authority, Person, Prompt, Region, Stage, VisitStatus
from tests.bot.chatroom import CHANNEL, ChatRoom, Shown, chat_of
from tests.bot.office import (
    AT,
    CASE,
    COORDINATOR,
    DOMAIN,
    LEADER,
    OTHER_CASE,
    ST,
    ZONE,
    enrolled_office,
    make_template,
)

CPR = "010190-1234"
SECOND = f"bo@{DOMAIN}"
READER = f"rikke@{DOMAIN}"
ELSEWHERE = f"syd.st@{DOMAIN}"
STRANGER = f"nysgerrig@{DOMAIN}"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("enrolled")
    asyncio.run(make_template(home))
    return home


@pytest.fixture
async def room(tmp_path: Path, template: Path) -> AsyncIterator[ChatRoom]:
    """Both institutions are invited; two coordinators, both inspectors, a reader and an inspector of Syd are linked."""
    async with enrolled_office(tmp_path, template) as office:
        more = (
            Person(id=SECOND, name="Bo Bro", authority=Authority.COORDINATOR, role="coordinator"),
            Person(id=READER, name="Rikke Ravn", authority=Authority.COORDINATOR, role="reader"),
            Person(
                id=ELSEWHERE, name="Signe Syd", authority=Authority.ST, office="Socialtilsyn Syd", region=Region.SYD
            ),
        )
        await office.desk.saver.save_alone(Decision(changes=more), inbox_id=None, now=office.now)
        room = ChatRoom(office, channel=CHANNEL)
        for person in (COORDINATOR, SECOND, AT, ST, READER, ELSEWHERE):
            await room.link(person)
        await office.invite(CASE, OTHER_CASE)
        yield room


async def unclear(room: ChatRoom) -> Prompt:
    """A mail nobody can read for sure waits in the queue."""
    letter = room.office.letter(LEADER)
    await room.office.answer(letter, "Måske. Hvad koster det os, hvis Peter Petersen fra stuen skal med?")
    await room.turn()
    prompts = await room.office.store.open_prompts()
    assert len(prompts) == 1
    return prompts[0]


def under(room: ChatRoom, **rules: object) -> None:
    """Go on under other rules of the chat, as after a restart with another programme file."""
    programme = room.office.desk.programme
    other = replace(programme, chat=programme.chat.model_copy(update=rules))
    room.office.desk.worker.saver.__dict__["programme"] = other
    room.open()


# ---------------------------------------------------------------------- who
async def test_a_stranger_gets_the_way_in_and_nothing_else(room: ChatRoom) -> None:
    for words in ("hej", "/status", "/sag Solgården", "hvad mangler?"):
        shown = await room.say(STRANGER, words)
        assert "Jeg kender dig ikke" in shown.text
        assert "Solgården" not in shown.text


async def test_a_code_mailed_to_the_address_in_the_register_lets_in_once(room: ChatRoom) -> None:
    office = room.office
    await office.store.drop_link(chat_of(AT))
    await room.say("nyt.nummer", "/start")
    shown = await room.say("nyt.nummer", AT)
    assert "kommer der nu en mail" in shown.text
    await room.turn()
    found = re.search(r"/start ([A-Z0-9]{10})", office.letter(AT, "kode").text)
    assert found is not None
    other = await room.say("fremmed", f"/start {found[1][::-1]}")
    assert "gælder ikke" in other.text
    shown = await room.say("nyt.nummer", f"/start {found[1].lower()}")
    assert "Velkommen, Anna Andersen" in shown.text
    assert "Det kan du her" in (await room.say("nyt.nummer", "/hjaelp")).text
    await room.say("fremmed", f"/start {found[1]}")
    assert ["gælder ikke" in s.text for s in room.seen("fremmed")] == [True, True]
    assert found[1] not in "\n".join(await office.log())


async def test_a_code_is_good_for_a_quarter_of_an_hour(room: ChatRoom) -> None:
    await room.say("nyt.nummer", "/start")
    await room.say("nyt.nummer", AT)
    await room.turn()
    found = re.search(r"/start ([A-Z0-9]{10})", room.office.letter(AT, "kode").text)
    assert found is not None
    room.office.clock.advance(timedelta(minutes=room.office.desk.programme.chat.code_minutes, seconds=1))
    assert "gælder ikke" in (await room.say("nyt.nummer", f"/start {found[1]}")).text


async def test_whether_an_address_is_in_the_register_is_never_told_and_codes_are_few(room: ChatRoom) -> None:
    answers = set()
    for address in (AT, "ingen@nowhere.example"):
        await room.say("nyt.nummer", "/start")
        answers.add((await room.say("nyt.nummer", address)).text)
    assert len(answers) == 1
    for _ in range(10):
        await room.say("nyt.nummer", "/start")
        await room.say("nyt.nummer", AT)
    await room.turn()
    assert len(room.office.letters(AT, "kode")) == room.office.desk.programme.chat.codes_a_day


async def test_leaving_the_register_cuts_access_at_once(room: ChatRoom) -> None:
    assert "Status" in (await room.say(AT, "/status")).text
    person = await room.office.store.person(AT)
    assert person is not None
    gone = replace(person, valid_to=room.office.now.astimezone(ZONE).date() - timedelta(days=1))
    await room.office.desk.saver.save_alone(Decision(changes=(gone,)), inbox_id=None, now=room.office.now)
    assert "Jeg kender dig ikke" in (await room.say(AT, "/status")).text


CAN_SEE = [
    (COORDINATOR, True), (READER, True), (AT, True), (ST, True), (ELSEWHERE, False),
]  # fmt: skip


@pytest.mark.parametrize(("person", "sees"), CAN_SEE)
async def test_a_case_is_seen_by_those_of_its_authorities_and_region(room: ChatRoom, person: str, sees: bool) -> None:
    for words in (
        "/sag Solgården",
        "/sag KT-2018-001",
        "hvornår er mødet med Solgården?",
        "/mangler",
        "/status",
        "Solgården",
    ):
        shown = await room.say(person, words)
        told = shown.text + " ".join(shown.labels)
        assert ("Botilbuddet Solgården" in told or (words in ("/status",) and "Nord" in told)) is sees, words


@pytest.mark.parametrize(
    "words", ["/inviter alle", "/pause", "/log Solgården", "/forhaandsvis", "/aflys Solgården", "/liste"]
)
@pytest.mark.parametrize("person", [AT, READER])
async def test_what_is_not_for_somebody_is_refused_kindly(room: ChatRoom, person: str, words: str) -> None:
    shown = await room.say(person, words)
    assert "er ikke for dig" in shown.text
    assert shown.labels, "and what is, is offered"
    assert not await room.office.store.paused()


async def test_a_channel_gets_no_answer(room: ChatRoom) -> None:
    said = Incoming(
        id="telegram:c1", chat=CHANNEL, place=Place.CHANNEL, user=None, message="1", at=room.office.now, text="/status"
    )
    await room.take(said)
    assert CHANNEL not in room.service.chats


async def test_in_a_group_rights_are_each_persons_own_and_talk_is_left_alone(room: ChatRoom) -> None:
    group = "telegram:-77"
    room.service.chats[group] = []
    for person, words, expected in (
        (COORDINATOR, "hvad mangler i Nord?", None),
        (COORDINATOR, "/mangler@samtilsyn_bot Nord", "Botilbuddet Solgården"),
        (ELSEWHERE, "/mangler", "Ingen skylder svar"),
        (STRANGER, "/mangler", "Jeg kender dig ikke"),
    ):
        before = len(room.service.chats[group])
        await room.take(room._incoming(person, group, Place.GROUP, text=words))
        new = room.service.chats[group][before:]
        assert [s.text for s in new] == [] if expected is None else expected in new[-1].text


async def test_what_may_tell_of_a_visit_to_come_is_told_in_private_only(room: ChatRoom) -> None:
    office = room.office
    await office.answer(office.letter(LEADER), "Ja tak, vi vil gerne være med.")
    await room.turn()
    start = (await office.store.case(CASE)).window_start
    assert start is not None
    await room.say(COORDINATOR, f"/besoeg Solgården AT planlagt {start.day}/{start.month}")
    await room.turn()
    assert "planlagt" in (await room.say(AT, "/sag Solgården")).text
    group = "telegram:-77"
    shown = await room.say(AT, "/sag Solgården", chat=group, place=Place.GROUP)
    assert "Solgården" in shown.text
    assert "planlagt" not in shown.text
    assert not {"Besøg", "Hvorfor", "Log"} & set(shown.labels)
    for words in ("/koe", "/hvorfor Solgården", "/besoeg Solgården holdt 3/1"):
        assert "kun i vores private chat" in (await room.say(AT, words, chat=group, place=Place.GROUP)).text


async def test_a_group_that_moved_is_answered_at_its_new_place(room: ChatRoom) -> None:
    await room.take(room._incoming(COORDINATOR, "telegram:-77", Place.GROUP, text="/rykker Solgården"))
    assert room.last("telegram:-77").labels[:1] == ["Ja, gør det"]
    await room.chat.moved("telegram:-77", "telegram:-10077")
    await room.take(room._incoming(COORDINATOR, "telegram:-10077", Place.GROUP, text="ja"))
    assert "Det sker kl." in room.last("telegram:-10077").text


# ---------------------------------------------------------------------- what Telegram may see
async def test_a_cpr_number_is_refused_deleted_and_kept_nowhere(room: ChatRoom) -> None:
    shown = await room.say(COORDINATOR, f"notér {CPR} på Solgården")
    assert "CPR-nummer" in shown.text
    assert room.service.deleted == [(chat_of(COORDINATOR), f"u{room._updates}")]
    raw = (room.office.home / "samtilsyn.db").read_bytes() + b"".join(
        p.read_bytes() for p in room.office.home.glob("samtilsyn.db-*")
    )
    assert CPR.encode() not in raw
    assert b"010190" not in raw


async def test_a_file_with_a_cpr_number_in_it_is_refused_deleted_and_kept_nowhere(room: ChatRoom) -> None:
    files = set(room.office.home.glob("mail/**/*"))
    shown = await room.drop(ST, "skema.txt", f"Beboer: {CPR}\nNavn: Solgården".encode())
    assert "CPR-nummer" in shown.text
    assert room.service.deleted == [(chat_of(ST), f"u{room._updates}")]
    assert set(room.office.home.glob("mail/**/*")) == files
    shown = await room.drop(ST, "skema.txt", b"Navn: Solen", caption="Solg\xc3\xa5rden")
    assert "er modtaget" in room.card(ST, "skema.txt er modtaget").text


async def test_an_error_that_quotes_a_mail_stays_out_of_the_card(room: ChatRoom) -> None:
    aside = troubles.set_aside(3, "ValueError: 'Peter Petersen'", room.office.desk.programme, room.office.now)
    await room.office.desk.saver.save_alone(replace(aside, log=()), inbox_id=None, now=room.office.now)
    await room.turn()
    card = room.card(COORDINATOR, "kunne ikke behandles")
    assert "Petersen" not in card.text
    assert "samtilsyn queue" in card.text


async def test_a_card_says_nothing_that_was_written_in_the_mail(room: ChatRoom) -> None:
    await unclear(room)
    card = room.card(COORDINATOR, "Botilbuddet Solgården: botilbuddet har skrevet")
    for words in ("Peter", "Petersen", "koster", "Måske", "@", "Lone"):
        assert words not in card.text + " ".join(card.labels)
    assert "Mailen kom" in card.text
    assert "Sag KT-2018-001" in card.text
    for words in ("/log Solgården", "/hvorfor Solgården", "/sag Solgården", "/forhaandsvis", "/koe"):
        shown = await room.say(COORDINATOR, words)
        for private in ("Peter", "koster", "@"):
            assert private not in shown.text, words


async def test_the_words_of_a_mail_are_shown_where_the_setting_lets_them(room: ChatRoom) -> None:
    under(room, show_mail_text=True)
    await unclear(room)
    number = (await room.office.store.open_prompts())[0].number
    assert "Peter Petersen" in (await room.say(COORDINATOR, f"/opgave {number}")).text


async def test_a_visit_to_come_is_never_told_to_a_reader_or_the_channel(room: ChatRoom) -> None:
    office = room.office
    await office.answer(office.letter(LEADER), "Ja tak, vi vil gerne være med.")
    await room.turn()
    case = await office.store.case(CASE)
    assert case.window_start is not None
    day = case.window_start + timedelta(days=3)
    await room.say(COORDINATOR, f"/besoeg Solgården AT planlagt {day.day}/{day.month}")
    await room.turn()
    visit = (await office.store.case_view(CASE)).visit(Authority.AT)
    assert (visit.status, visit.day) == (VisitStatus.PLANNED, day)
    assert "planlagt" in (await room.say(ST, "/sag Solgården")).text
    assert "planlagt" not in (await room.say(READER, "/sag Solgården")).text
    await room.pass_to(datetime(2018, 1, 12, 9, tzinfo=ZONE))
    said = "\n".join(s.text for s in room.service.chats.get(CHANNEL, []))
    assert "Botilbuddet Solgården siger ja" in said
    assert "planlagt" not in said


# ---------------------------------------------------------------------- cards
async def test_a_tap_settles_a_prompt_after_the_time_to_think_again(room: ChatRoom) -> None:
    await unclear(room)
    card = room.card(COORDINATOR, "har skrevet")
    yes = next(label for label in card.labels if "Ja" in label)
    await room.tap(COORDINATOR, yes, shown=card)
    assert "Det sker kl." in card.text
    assert "Mail til" in card.text
    assert await room.office.stage() is Stage.INVITED
    await room.wait()
    assert await room.office.stage() is Stage.VISITS
    assert card.text.startswith("Gjort")
    assert not card.buttons


async def test_the_first_of_two_coordinators_wins_and_the_second_is_told(room: ChatRoom) -> None:
    await unclear(room)
    mine, other = room.card(COORDINATOR, "har skrevet"), room.card(SECOND, "har skrevet")
    old = replace(other)
    await room.tap(COORDINATOR, next(x for x in mine.labels if "Ja" in x), shown=mine)
    assert "Karin Koordinator har svaret" in other.text
    assert not other.buttons
    await room.tap(SECOND, next(x for x in old.labels if "Nej" in x), shown=old)
    assert "Karin Koordinator har allerede svaret" in "\n".join(s.text for s in room.seen(SECOND))
    await room.wait()
    assert await room.office.stage() is Stage.VISITS


async def test_who_takes_a_card_is_seen_by_the_others(room: ChatRoom) -> None:
    await unclear(room)
    mine, other = room.card(COORDINATOR, "har skrevet"), room.card(SECOND, "har skrevet")
    await room.tap(COORDINATOR, "Jeg tager den", shown=mine)
    assert "Du har taget den" in mine.text
    assert "Jeg tager den" not in mine.labels
    assert "Karin Koordinator har taget den" in other.text


async def test_what_a_mail_settles_greys_out_in_the_chat(room: ChatRoom) -> None:
    prompt = await unclear(room)
    card = room.card(COORDINATOR, "har skrevet")
    number = next(n for n, c in enumerate(prompt.choices, 1) if "Ja" in c.label)
    await room.office.answer(room.office.letter(COORDINATOR), str(number))
    await room.turn()
    assert "Afgjort af Karin Koordinator" in card.text
    assert not card.buttons
    assert not room.card(SECOND, "Afgjort af").buttons


async def test_an_old_button_is_answered_kindly(room: ChatRoom) -> None:
    prompt = await unclear(room)
    card = room.card(COORDINATOR, "har skrevet")
    old = Shown(id=card.id, message=card.message)
    number = next(n for n, c in enumerate(prompt.choices, 1) if "Ja" in c.label)
    await room.office.answer(room.office.letter(COORDINATOR), str(number))
    await room.turn()
    await room.tap(COORDINATOR, old.labels[0], shown=old)
    assert "Afgjort af" in card.text
    for data in ("p:999:0", "q:yes:KT-1999-001:visit:at", "y", "u:nothing", "l:people", "what is this"):
        await room.take(room._incoming(COORDINATOR, "", Place.PRIVATE, data=data, message=card.id))
    assert await room.office.store.list_set_aside() == ()


async def test_a_choice_that_asks_for_words_gets_them_in_the_chat(room: ChatRoom) -> None:
    office = room.office
    await office.write("ukendt@et-andet-sted.example", "Hej", "Vi vil gerne være med.")
    await room.turn()
    card = room.card(COORDINATOR, "En mail, som jeg ikke kan se")
    await room.tap(COORDINATOR, "Hører til sagen", shown=card)
    assert "skriv det her" in room.last(chat_of(COORDINATOR)).text
    await room.say(COORDINATOR, "sag KT-2018-001")
    await room.wait()
    assert all(p.id != "unfiled" for p in await office.store.open_prompts())
    assert any("KT-2018-001" in line for line in await office.log(CASE))


async def test_an_inspector_answered_by_mail_sees_the_card_grey(room: ChatRoom) -> None:
    office = room.office
    await office.answer(office.letter(LEADER), "Ja tak, vi vil gerne være med.")
    await room.turn()
    card = room.card(AT, "Hvornår er tilsynsbesøget")
    await office.answer(office.letter(AT), "Vi kommer den 13. februar 2018.")
    await room.turn()
    assert "Der er svaret" in card.text
    assert not card.buttons


async def test_unsettled_cards_come_again_next_morning_and_then_in_the_digest(room: ChatRoom) -> None:
    await room.turn()
    await unclear(room)
    assert (
        len([s for s in room.seen(COORDINATOR) if s.labels and "har skrevet" in s.text and "Mailen kom" in s.text]) == 1
    )
    await room.pass_to(datetime(2018, 1, 9, 8, 1, tzinfo=ZONE))
    cards = [s for s in room.seen(COORDINATOR) if "Mailen kom" in s.text]
    assert len(cards) == 2
    assert "Venter på dig" in room.card(COORDINATOR, "Overblik").text
    await room.pass_to(datetime(2018, 1, 10, 8, 1, tzinfo=ZONE))
    assert len([s for s in room.seen(COORDINATOR) if "Mailen kom" in s.text]) == 2
    assert "onsdag den 10. januar" in room.card(COORDINATOR, "Overblik").text


# ---------------------------------------------------------------------- going and coming back
async def test_what_was_tapped_is_taken_back_and_nothing_has_left(room: ChatRoom) -> None:
    sent = len(room.office.mails)
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    shown = await room.say(COORDINATOR, "/fortryd")
    assert "Fortrudt. Intet er sendt." in shown.text
    await room.wait(10)
    assert len(room.office.mails) == sent
    assert "Der er intet at fortryde" in (await room.say(COORDINATOR, "/fortryd")).text


async def test_a_tap_that_is_due_and_not_begun_can_still_be_taken_back(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    room.office.clock.advance(timedelta(minutes=5))
    sent = len(room.office.letters(LEADER))
    assert "Fortrudt" in (await room.say(COORDINATOR, "/fortryd")).text
    await room.wait()
    assert len(room.office.letters(LEADER)) == sent


async def test_too_late_it_shows_the_correction_that_would_have_to_be_sent(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    await room.wait()
    shown = await room.say(COORDINATOR, "fortryd")
    assert "for sent at fortryde" in shown.text
    assert "Mail til Botilbuddet Solgården: påmindelse om invitationen" in shown.text
    assert "Rettelse [KT-2018-001]" in shown.text
    assert "Det var en fejl" in shown.text


async def test_a_no_means_that_nothing_happens(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/aflys Solgården stop")
    shown = await room.tap(COORDINATOR, "Nej")
    assert "sker der ikke noget" in shown.text
    await room.wait()
    assert await room.office.stage() is Stage.INVITED


async def test_what_somebody_tapped_who_left_meanwhile_is_not_done(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    person = await room.office.store.person(COORDINATOR)
    assert person is not None
    gone = replace(person, valid_to=room.office.now.astimezone(ZONE).date() - timedelta(days=1))
    await room.office.desk.saver.save_alone(Decision(changes=(gone,)), inbox_id=None, now=room.office.now)
    sent = len(room.office.letters(LEADER))
    await room.wait()
    assert len(room.office.letters(LEADER)) == sent


async def test_two_who_look_at_once_carry_a_tap_out_once(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    room.office.clock.advance(timedelta(minutes=3))
    await asyncio.gather(*(room.chat.carry_out(room.office.now) for _ in range(3)))
    await room.turn()
    assert len([s for s in room.seen(COORDINATOR) if s.text.startswith("Gjort: Ryk alle")]) == 1


async def test_stop_leaves_any_dialogue(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/rykker Solgården")
    assert "Så lader vi det ligge" in (await room.say(COORDINATOR, "/stop")).text
    shown = await room.say(COORDINATOR, "ja")
    assert "Det sker kl." not in shown.text


async def test_a_dialogue_and_a_tap_that_waits_survive_a_restart(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.office.restart()
    room.open()
    await room.tap(COORDINATOR, "Ja, gør det")
    assert "Det sker kl." in room.last(chat_of(COORDINATOR)).text
    await room.office.restart()
    room.open()
    sent = len(room.office.letters(LEADER))
    await room.wait()
    assert len(room.office.letters(LEADER)) == sent + 1


async def test_the_same_update_is_answered_once(room: ChatRoom) -> None:
    said = room._incoming(COORDINATOR, "", Place.PRIVATE, text="/status")
    for _ in range(3):
        await room.take(said)
    assert len([s for s in room.seen(COORDINATOR) if s.text.startswith("Status pr.")]) == 1


async def test_what_was_received_and_not_answered_before_a_crash_is_answered_after(room: ChatRoom) -> None:
    said = room._incoming(COORDINATOR, "", Place.PRIVATE, text="/status")
    await room.office.store.receive_chat(said)
    await room.office.restart()
    room.open()
    await room.turn()
    assert "Status pr." in room.last(chat_of(COORDINATOR)).text


async def test_the_network_may_be_gone_for_hours_and_all_comes_in_order_after(room: ChatRoom) -> None:
    room.service.away = True
    for words in ("/status", "/moeder", "/koe"):
        await room.take(room._incoming(COORDINATOR, "", Place.PRIVATE, text=words))
    await room.office.pass_to(room.office.now + timedelta(hours=5))
    room.service.away = False
    for _ in range(4):
        room.office.clock.advance(timedelta(minutes=2))
        await room.sender.send_due(room.office.now)
    texts = [s.text for s in room.seen(COORDINATOR)][-3:]
    assert [t.split()[0] for t in texts] == ["Status", "Ingen", "Intet"]


async def test_pause_holds_what_nobody_asked_for_and_mail_but_answers_go_on(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/pause")
    assert await room.office.store.paused()
    await room.office.answer(room.office.letter(LEADER), "Hvad mener I med dialogmøde?")
    await room.turn()
    assert not [s for s in room.seen(SECOND) if "har skrevet" in s.text]
    assert "sat på pause" in (await room.say(COORDINATOR, "/status")).text
    await room.say(COORDINATOR, "/genoptag")
    await room.turn()
    assert room.card(SECOND, "har skrevet").buttons


RULES = [
    ({"tap_delay_minutes": 0}, "no wait"),
    ({"tap_delay_minutes": 30}, "long wait"),
]


@pytest.mark.parametrize(("rules", "what"), RULES, ids=[what for _, what in RULES])
async def test_the_time_to_think_again_is_the_programmes(room: ChatRoom, rules: dict[str, int], what: str) -> None:
    under(room, **rules)
    sent = len(room.office.letters(LEADER))
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    await room.wait(10)
    assert len(room.office.letters(LEADER)) - sent == (what == "no wait")


async def test_the_digests_hour_and_the_figures_day_are_the_programmes(room: ChatRoom) -> None:
    under(room, digest_at=time(10), weekly_weekday=1)
    await room.turn()
    await unclear(room)
    await room.pass_to(datetime(2018, 1, 8, 9, 59, tzinfo=ZONE))  # a Monday
    assert CHANNEL not in room.service.chats
    await room.pass_to(datetime(2018, 1, 8, 10, 1, tzinfo=ZONE))
    assert "Overblik mandag" in room.last(CHANNEL).text
    await room.pass_to(datetime(2018, 1, 9, 10, 1, tzinfo=ZONE))
    assert "Ugens tal" in room.last(CHANNEL).text


# ---------------------------------------------------------------------- answers of every kind
@pytest.mark.parametrize(
    ("person", "words", "told"),
    [
        (COORDINATOR, "/status", "Nord: 0 af 12 holdt, 2 i gang"),
        (COORDINATOR, "/status Nord 2018", "2 inviteret"),
        (COORDINATOR, "/mangler", "2 svar mangler"),
        (COORDINATOR, "/mangler solgaarden", "botilbuddet om deltagelse, frist mandag den 22. januar 2018"),
        (COORDINATOR, "/frister", "svar fra botilbuddet om deltagelse"),
        (COORDINATOR, "/moeder", "Ingen dialogmøder er aftalt"),
        (COORDINATOR, "hvornår er mødet med Åkanden?", "Jeg fandt ingen sag"),
        (COORDINATOR, "/sag bo", "Hvilken sag mener du?"),
        (COORDINATOR, "/rapport", "0 af 60 tilsyn er holdt"),
        (COORDINATOR, "/undersoegelse", "Der er ikke sendt spørgeskemaer"),
        (COORDINATOR, "/emner", "Der er ingen emner endnu"),
        (COORDINATOR, "/koe", "Intet venter på dig"),
        (COORDINATOR, "/forhaandsvis", "Intet går ud i dag"),
        (COORDINATOR, "/hvorfor Solgården", "Regel: invite"),
        (COORDINATOR, "/log 1", "invitation sendt, svar senest"),
        (COORDINATOR, "/mere", "/udvaelg"),
        (COORDINATOR, "/hjaelp flyt", "samtilsyn move"),
        (COORDINATOR, "/flyt Solgården", "Skriv dag og klokkeslæt"),
        (COORDINATOR, "/flyt Solgården 14/5 kl. 10-12", "ikke"),
        (COORDINATOR, "/besoeg Solgården", "Skriv myndighed"),
        (COORDINATOR, "/inviter", "Hvilken sag? Skriv for eksempel: /inviter alle"),
        (COORDINATOR, "/stikproeve", "Hvilket år?"),
        (COORDINATOR, "/stikproeve 2018", "ingen dialogmøder"),
        (COORDINATOR, "/underret Solgården", "Skriv sagen"),
        (COORDINATOR, "/laering det virkede", "Gjort: Gem erfaringen"),
        (COORDINATOR, "/opgave 99", "Jeg fandt ingen opgave 99"),
        (COORDINATOR, "dav du", "Det forstod jeg ikke"),
        (COORDINATOR, "/vejret", "Det forstod jeg ikke"),
        (COORDINATOR, "Engvej", "KT-2018-002 Bostedet Engvej"),
        (READER, "/koe", "er ikke for dig"),
        (AT, "/koe", "Intet venter på dig"),
        (ELSEWHERE, "/besoeg Solgården holdt 3/1", "Jeg fandt ingen sag"),
    ],
)  # fmt: skip
async def test_everything_is_answered_in_a_few_words(room: ChatRoom, person: str, words: str, told: str) -> None:
    shown = await room.say(person, words)
    assert told in re.sub(r" +", " ", shown.text), shown.text
    assert len(shown.text.splitlines()) <= room.office.desk.programme.chat.lines + 20


async def test_a_concern_goes_on_after_a_yes(room: ChatRoom) -> None:
    asked = await room.say(AT, "/underret Solgården nødudgangen er spærret")
    assert "Mail til Sofie Skov: underretning" in asked.text
    await room.tap(AT, "Ja, gør det")
    await room.wait()
    assert "nødudgangen er spærret" in room.office.letter(f"sofie.st@{DOMAIN}").text


async def test_a_file_too_large_is_said_kindly_and_a_list_is_taken_in(room: ChatRoom) -> None:
    shown = await room.drop(ST, "film.mp4", None, size=30_000_000)
    assert "op til 20 MB" in shown.text
    await room.drop(COORDINATOR, "personer.csv", b"navn;e-mail;myndighed\nNy Mand;ny@x.example;at\n")
    await room.tap(COORDINATOR, "Personer")
    assert "1 nye" in room.last(chat_of(COORDINATOR)).text
    assert await room.office.store.person("ny@x.example") is not None


async def test_a_reader_cannot_drop_anything(room: ChatRoom) -> None:
    shown = await room.drop(READER, "x.docx", b"x")
    assert "kan jeg ikke bruge" in shown.text


async def test_where_nothing_waits_the_next_step_is_named(room: ChatRoom) -> None:
    assert (await room.say(COORDINATOR, "hvad nu?")).text == "Intet venter på dig."
    case = await room.office.store.case(CASE)
    for stage, told, label in (
        (Stage.SELECTED, "1 er udvalgt og endnu ikke inviteret", "Invitér alle"),
        (Stage.CANDIDATE, "1 botilbud står på listen", "Udvælg alle"),
    ):
        changed = replace(case, stage=stage)
        await room.office.desk.saver.save_alone(Decision(changes=(changed,)), inbox_id=None, now=room.office.now)
        shown = await room.say(COORDINATOR, "hvad skal jeg gøre?")
        assert told in shown.text
        assert shown.labels == [label]


async def test_what_was_set_going_a_moment_ago_is_named_where_it_is_waited_for(room: ChatRoom) -> None:
    await room.say(COORDINATOR, "/rykker Solgården")
    await room.tap(COORDINATOR, "Ja, gør det")
    shown = await room.say(COORDINATOR, "/inviter alle")
    assert "Ingen sager står som »udvalgt« lige nu." in shown.text
    assert "sker først kl. 08.02" in shown.text


async def test_more_goes_on_where_the_short_answer_stopped(room: ChatRoom) -> None:
    under(room, lines=1)
    first = await room.say(COORDINATOR, "/mangler")
    assert first.labels == ["Mere (1)"]
    await room.tap(COORDINATOR, "Mere", shown=first)
    second = room.last(chat_of(COORDINATOR))
    assert second.labels == []
    assert ("Engvej" in first.text) != ("Engvej" in second.text)


async def test_the_whole_report_comes_as_a_file_without_names(room: ChatRoom) -> None:
    figures = await room.say(COORDINATOR, "/rapport")
    assert figures.labels == ["Hele rapporten (PDF)"]
    await room.tap(COORDINATOR, "Hele rapporten", shown=figures)
    assert "Jeg laver rapporten nu" in room.last(chat_of(COORDINATOR)).text
    await room.turn()
    shown = room.last(chat_of(COORDINATOR))
    assert shown.message.attached is not None
    assert shown.message.attached.data.startswith(b"%PDF-")
    assert shown.message.attached.name == "rapport-2017-01-01-2018-01-08-offentlig.pdf"
    assert "uden navne" in shown.text
    async with room.office.store.reading() as connection:  # what was sent lies with who got it
        kept = await connection.execute(text("SELECT count(*) FROM chat_outbox WHERE file_data IS NOT NULL"))
        assert kept.scalar() == 0


async def test_a_report_is_about_the_regions_one_may_see(room: ChatRoom) -> None:
    assert "Syd er ikke din region" in (await room.say(ST, "/rapport pdf Syd")).text
    await room.say(ST, "/rapport pdf")
    await room.turn()
    attached = room.last(chat_of(ST)).message.attached
    assert attached is not None
    assert "-nord-" in attached.name


async def test_a_report_too_large_for_the_chat_is_said_so(room: ChatRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chat_report.MOST_SENT", 1000)
    await room.say(COORDINATOR, "/rapport pdf")
    await room.turn()
    assert "for stor til chatten" in room.last(chat_of(COORDINATOR)).text


async def test_who_is_let_in_sees_what_waits_already(room: ChatRoom) -> None:
    under(room, lines=1)
    await unclear(room)
    await room.office.write("ukendt@et-andet-sted.example", "Hej", "Vi vil gerne være med.")
    await room.turn()
    await room.office.store.drop_link(chat_of(SECOND))
    await room.say("nyt.nummer", "/start")
    await room.say("nyt.nummer", SECOND)
    await room.turn()
    found = re.search(r"/start ([A-Z0-9]{10})", room.office.letter(SECOND, "kode").text)
    assert found is not None
    await room.say("nyt.nummer", found[0])
    cards = [s for s in room.seen("nyt.nummer") if any(b.data.startswith("p:") for b in s.buttons)]
    assert ["har skrevet" in s.text for s in cards] == [True]
    assert "1 mere på dig" in room.last(chat_of("nyt.nummer")).text


# ---------------------------------------------------------------------- the morning
async def test_a_morning_with_nothing_says_nothing(room: ChatRoom) -> None:
    await room.turn()
    before = sum(len(x) for x in room.service.chats.values())
    await room.pass_to(datetime(2018, 1, 9, 8, 5, tzinfo=ZONE))
    assert sum(len(x) for x in room.service.chats.values()) == before


async def test_the_digest_names_what_is_new_due_and_late_and_mondays_bring_the_figures(room: ChatRoom) -> None:
    office = room.office
    await room.turn()
    await office.answer(office.letter(LEADER), "Ja tak, vi vil gerne være med.")
    await room.turn()
    await room.pass_to(datetime(2018, 1, 9, 8, 1, tzinfo=ZONE))
    assert "Nyt siden sidst" in room.last(CHANNEL).text
    assert "Botilbuddet Solgården siger ja" in room.last(CHANNEL).text
    await room.pass_to(datetime(2018, 1, 22, 8, 1, tzinfo=ZONE))  # a Monday, and Engvej's deadline
    told = [s.text for s in room.service.chats[CHANNEL] if "22. januar" in s.text]
    assert "Frist i dag" in told[0]
    figures = [s for s in room.service.chats[CHANNEL] if "Ugens tal" in s.text]
    assert figures[-1].message.attached is not None
    assert figures[-1].message.attached.data.startswith(b"\x89PNG")
    await room.pass_to(datetime(2018, 1, 24, 8, 1, tzinfo=ZONE))
    assert "Over fristen" in room.last(CHANNEL).text
    weekend = [s for s in room.service.chats[CHANNEL] if re.search(r"Overblik (?:lørdag|søndag)", s.text)]
    assert weekend == []


async def test_who_blocked_the_bot_gets_nothing_until_they_write(room: ChatRoom) -> None:
    await room.office.store.set_blocked(chat_of(SECOND), True)
    await unclear(room)
    assert not room.seen(SECOND)
    await room.say(SECOND, "/koe")
    links = {link.user: link for link in await room.office.store.links()}
    assert not links[chat_of(SECOND)].blocked
