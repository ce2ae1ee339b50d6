"""Mail around the process is offered to a person as what it may be, and nothing with a CPR number ever passes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from handlers import around, contacts, press
from handlers.around import Place
from handlers.decision import Decision
from handlers.events import MailEvent, SettledEvent
from handlers.model import Authority, Party, Person, Prompt, Region
from handlers.model_around import Lesson, LessonKind, Notification, PressNotice
from handlers.rules import decide_mail, decide_settled
from handlers.told import CannotTell, Told, next_id
from messages.letters import Signature
from messages.letters_around import ConcernPassedOn, PressTold
from messages.letters_common import Noted
from messages.reading import Choice, Kind, Sensitive
from messages.render import render_letter
from tests.handlers.builders import ANNA, CASE_ID, ELSE, IB, KIM, PROGRAMME, at, make_mail, make_reading, make_view

NOW = at("2018-05-02")
AT_CONTACT = Person(
    id="lone@at.example", name="Lone Dam", authority=Authority.AT, office="TC Syd", role="contact", phone="70 12 12 88"
)
PEOPLE = (ANNA, IB, ELSE, KIM, AT_CONTACT)
VIEW = make_view(people=PEOPLE)
SYD = Place(region=Region.SYD)
WORDS = "Vi så en spærret nødudgang på afdeling B."


def concern(party: Party = Party.ST, kind: Kind = Kind.NOTIFICATION, text: str = WORDS, **fields: Any) -> MailEvent:
    reading = make_reading(kind, decision=Choice.ASK, reply_text=text, **fields)
    return make_mail(party, reading)


def settle(mail: MailEvent, action: str, text: str = "") -> Decision:
    asked = decide_mail(VIEW, mail, PROGRAMME, NOW)
    prompt = next(p for p in asked.changes if isinstance(p, Prompt))
    index = next(n for n, c in enumerate(prompt.choices) if c.action == action)
    event = SettledEvent(prompt_id=prompt.id, choice=index, by=KIM.id, text=text)
    return decide_settled(VIEW.with_(asked.changes), prompt, event, PROGRAMME, NOW, mail)


def told(**fields: Any) -> Told:
    return replace(Told(id="2018:1", sender=IB, words=WORDS, by="terminal"), **fields)


def carry_out(action: str, place: Place = SYD, **fields: Any) -> Decision:
    return around.carry_out(action, told(**fields), place, PEOPLE, PROGRAMME, NOW)


# ---------------------------------------------------------------------- what is offered
@pytest.mark.parametrize(
    ("sender", "kind", "text", "filed", "offered"),
    [
        (IB, Kind.NOTIFICATION, WORDS, True, ["notify"]),
        (KIM, Kind.NOTIFICATION, WORDS, True, []),
        (None, Kind.NOTIFICATION, WORDS, True, []),
        (IB, Kind.OTHER, "TV2 ringer i morgen, og vi giver et interview.", True, ["press"]),
        (ANNA, Kind.OTHER, "En journalist har skrevet til os.", True, ["press"]),
        (IB, Kind.QUESTION, "En barriere er, at listen kommer sent.", True, ["lesson", "barrier"]),
        (IB, Kind.OTHER, "Vi ses på mandag.", True, []),
        (KIM, Kind.OTHER, "Det gik godt i Nord.", False, ["lesson", "barrier"]),
        (KIM, Kind.OTHER, "Det gik godt i Nord.", True, []),
        (IB, Kind.OTHER, "Medierne er gamle, og pressens rolle er stor.", True, ["press"]),
        (IB, Kind.OTHER, "Vi er presset på tid.", True, []),
    ],
)
def test_only_what_a_mail_may_be_is_offered(
    sender: Person | None, kind: Kind, text: str, filed: bool, offered: list[str]
) -> None:
    mail = concern(kind=kind, text=text)
    assert [c.action for c in around.choices(mail, sender, filed=filed)] == offered


def test_a_mail_with_a_cpr_number_is_offered_as_nothing() -> None:
    mail = concern(sensitive=(Sensitive(type="cpr", where="body"),))
    assert around.choices(mail, IB) == ()


# ---------------------------------------------------------------------- mutual notification
def test_a_concern_waits_for_a_person_and_then_reaches_the_other_authoritys_contact_with_a_receipt() -> None:
    asked = decide_mail(VIEW, concern(), PROGRAMME, NOW)
    assert asked.outgoing == ()
    assert not asked.acted
    decision = settle(concern(), "notify")
    passed, receipt = decision.outgoing
    assert (passed.to, receipt.to) == (AT_CONTACT.id, IB.id)
    assert isinstance(passed.letter, ConcernPassedOn)
    assert isinstance(receipt.letter, Noted)
    assert passed.letter.words == WORDS
    assert passed.letter.authority == "Socialtilsyn Syd"
    (record,) = (r for r in decision.changes if isinstance(r, Notification))
    assert (record.case_id, record.authority, record.by) == (CASE_ID, Authority.ST, KIM.id)
    assert any(e.rule == "notification" and AT_CONTACT.id in e.what for e in decision.log)


def test_at_s_concern_goes_to_the_socialtilsyn_of_the_region() -> None:
    assert settle(concern(Party.AT), "notify").outgoing[0].to == ELSE.id


def test_the_person_may_change_the_words_but_a_greeting_does_not() -> None:
    def words(text: str) -> str:
        letter = settle(concern(), "notify", text).outgoing[0].letter
        assert isinstance(letter, ConcernPassedOn)
        return letter.words

    assert words("tekst: Se på nødudgangen.") == "Se på nødudgangen."
    assert words("Tak for hjælpen!") == WORDS


@pytest.mark.parametrize("text", ["tekst: Borgeren 010190-1234 faldt", "Text: 0101901234 faldt på gangen"])
def test_a_cpr_number_never_passes_whoever_writes_it(text: str) -> None:
    with pytest.raises(CannotTell, match="CPR"):
        settle(concern(), "notify", text)
    with pytest.raises(CannotTell, match="CPR"):
        carry_out("notify", words=text)


def test_without_a_contact_nothing_is_sent_and_the_coordinator_is_told_what_to_import() -> None:
    with pytest.raises(CannotTell, match=r"Arbejdstilsynet.*Syd"):
        around.carry_out("notify", told(), SYD, (IB, KIM), PROGRAMME, NOW)


def test_without_a_region_the_coordinator_is_asked_for_it_unless_the_office_tells() -> None:
    at_nord = replace(ANNA, region=None, office="TC Nord")  # serves Nord and Midt
    with pytest.raises(CannotTell, match="Midt"):
        carry_out("notify", Place(), sender=at_nord)
    assert around.region_of(replace(at_nord, office="TC Syd"), PROGRAMME) is Region.SYD


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Midt", (None, Region.MIDT, "")),
        ("region midt, tekst: Se her", (None, Region.MIDT, "tekst: Se her")),
        ("Socialtilsyn Øst", (None, Region.OEST, "")),
        ("kt-2018-014 tekst: Se", ("KT-2018-014", None, "tekst: Se")),
        ("Nordjylland", (None, None, "Nordjylland")),
        ("", (None, None, "")),
    ],
)
def test_a_place_is_read_at_the_beginning_of_what_is_written(text: str, found: tuple[Any, ...]) -> None:
    assert around.named_place(text) == found


# ---------------------------------------------------------------------- press
def test_before_somebody_speaks_to_the_press_the_others_are_told() -> None:
    decision = settle(concern(kind=Kind.OTHER, text="Nordjyske vil have et interview om Solgården."), "press")
    *letters, receipt = decision.outgoing
    assert {o.to for o in letters} == {ELSE.id, AT_CONTACT.id, KIM.id}
    assert all(isinstance(o.letter, PressTold) and o.letter.about == "Botilbuddet Solgården" for o in letters)
    assert isinstance(receipt.letter, Noted)
    assert receipt.to == IB.id
    assert "Lone Dam" in receipt.letter.noted[0]
    (record,) = (r for r in decision.changes if isinstance(r, PressNotice))
    assert set(record.told) == {ELSE.id, AT_CONTACT.id, KIM.id}


def test_the_communication_units_of_the_programme_are_told_too_and_the_speaker_is_not() -> None:
    programme = replace(PROGRAMME, press=PROGRAMME.press.model_copy(update={"also_told": ("Presse@at.example",)}))
    decision = press.tell(
        told(sender=ELSE), region=None, case=None, institution="", people=PEOPLE, programme=programme, now=NOW
    )
    to = [o.to for o in decision.outgoing[:-1]]
    assert "presse@at.example" in to
    assert ELSE.id not in to


def test_somebody_known_to_be_unreachable_is_not_said_to_be_told() -> None:
    people = [replace(p, email_undeliverable=True) if p is AT_CONTACT else p for p in PEOPLE]
    decision = press.tell(
        told(), region=Region.SYD, case=None, institution="", people=people, programme=PROGRAMME, now=NOW
    )
    (record,) = (r for r in decision.changes if isinstance(r, PressNotice))
    assert AT_CONTACT.id not in record.told


# ---------------------------------------------------------------------- lessons
@pytest.mark.parametrize("kind", list(LessonKind))
def test_a_mail_is_kept_as_a_lesson_or_a_barrier_with_a_receipt(kind: LessonKind) -> None:
    decision = settle(concern(kind=Kind.OTHER, text="En barriere er,\n at listen kommer sent."), kind.value)
    (lesson,) = (r for r in decision.changes if isinstance(r, Lesson))
    assert (lesson.kind, lesson.text) == (kind, "En barriere er, at listen kommer sent.")
    assert (lesson.region, lesson.authority, lesson.id) == (Region.SYD, Authority.ST, "mail:1")
    assert [o.to for o in decision.outgoing] == [IB.id]


# ---------------------------------------------------------------------- who speaks for an authority
def test_the_contact_is_the_regions_own_then_the_centres_then_anybodys() -> None:
    anybody = replace(AT_CONTACT, id="x@at.example", office="")
    own = replace(AT_CONTACT, id="y@at.example", region=Region.SYD)
    gone = replace(own, id="z@at.example", valid_to=date(2018, 1, 1))
    today = date(2018, 5, 2)

    def found(*people: Person) -> str | None:
        contact = contacts.find_contact(people, Authority.AT, Region.SYD, PROGRAMME, today)
        return contact.id if contact else None

    assert found(gone, anybody, AT_CONTACT, own) == own.id
    assert found(gone, anybody, AT_CONTACT) == AT_CONTACT.id
    assert found(gone, anybody) == anybody.id
    assert found(gone, ANNA) is None


def test_what_is_told_by_command_gets_the_next_free_number() -> None:
    assert next_id(["2018:1", "mail:7", "2017:2"], NOW) == "2018:2"


def test_who_told_it_to_a_colleague_is_not_thanked_for_a_mail() -> None:
    *_, receipt = carry_out("notify").outgoing
    words = render_letter(receipt.letter, signature=Signature(name="Kim", office="Socialstyrelsen"))
    assert "Tak for din mail" not in words.body
    assert "dit svar" not in words.subject
