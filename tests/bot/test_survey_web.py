"""The survey page over HTTP: a link opens one answer set, looking changes nothing, and nobody else may post."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import zipfile
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response

from bot import survey_web
from bot.journal import export_case
from bot.survey_guard import guarded, sender_of
from bot.web_patience import PatientProtocol
from handlers.model import Authority, SurveyStatus
from handlers.rules import deadlines
from messages.letters_survey import SurveyThanks
from messages.survey_link import PLACEHOLDER
from storage.errors import DatabaseUnavailable
from tests.bot.surveyed import Surveyed, make_held, surveyed
from tests.handlers.builders import CASE_ID, LEADER, PROGRAMME

JSON = {"Accept": "application/json"}
FULL = {"q1": "yes", "q2": "dont_know", "q3": "4", "q5": "no", "q7": "Ingen tid", "q8": "1", "q11": "3", "q12": "no"}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("held")
    asyncio.run(make_held(home))
    return home


@pytest.fixture
async def world(tmp_path: Path, template: Path) -> AsyncIterator[Surveyed]:
    async with surveyed(tmp_path, template=template) as found:
        yield found


@pytest.fixture
async def web(world: Surveyed) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=world.address, trust_env=False) as client:
        yield client


async def everything(world: Surveyed) -> list[tuple[object, ...]]:
    """All rows of the database."""
    path = world.office.home / "samtilsyn.db"
    with sqlite3.connect(path) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [row for name in sorted(names) for row in connection.execute(f"SELECT * FROM {name}")]


# ---------------------------------------------------------------------- the link
async def test_the_mails_link_opens_the_page(world: Surveyed, web: httpx.AsyncClient) -> None:
    link = await world.mailed_link()
    assert link == await world.link()
    mail = world.office.letter(LEADER).text
    for words in ("ikke anonyme for os", "når mindst 5 botilbud har svaret", "uden navne", "CPR-numre"):
        assert mail.index(words) < mail.index("1. Har jeres tilbud")
    answer = await web.get(link)
    assert answer.status_code == 200
    assert "Botilbuddet Solgården har været til dialogmøde" in answer.text
    assert "koordinerettilsyn@test.example" in answer.text


async def test_the_token_stands_in_the_mail_and_nowhere_else(
    world: Surveyed, web: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    link = await world.mailed_link()
    token = link.rpartition("/")[2]
    await web.get(link)
    await web.post(link, data=FULL)
    letter = world.office.letter(LEADER)
    await world.office.answer(letter, f"Linket {link} virker ikke for mig, hvad gør jeg?")
    await world.office.turn()
    rows = [repr(row) for row in await everything(world)]
    assert not [row for row in rows if token in row]
    assert [row for row in rows if PLACEHOLDER in row]
    ours = [r for r in caplog.records if not r.name.startswith(("httpx", "httpcore"))]  # the test's own client
    assert not [r for r in ours if token in r.getMessage()]
    files = [path for path in world.office.home.rglob("*") if path.is_file() and path.suffix in (".json", ".log")]
    assert not [path for path in files if token in path.read_text()]


async def test_no_authoritys_journal_holds_a_mail_that_opens_the_page(world: Surveyed, tmp_path: Path) -> None:
    link = await world.mailed_link()
    await world.office.write(LEADER, f"Adgang [{CASE_ID}]", f"Er det her linket, vi skal bruge?\n\n{link}")
    await world.office.write(LEADER, f"Parkering [{CASE_ID}]", "I kan holde i gården.")
    await world.office.turn()
    for whose, there in ((None, True), (Authority.AT, False), (Authority.ST, False)):
        path = tmp_path / f"{whose}.zip"
        await export_case(world.office.desk, CASE_ID, path, whose)
        with zipfile.ZipFile(path) as journal:
            held = b"".join(journal.read(name) for name in journal.namelist() if name.endswith(".eml"))
        assert b"holde i g" in held
        assert (link.rpartition("/")[2].encode() in held) is there


async def test_a_reminder_carries_the_link_as_it_is_good_when_it_leaves(world: Surveyed) -> None:
    await world.office.store.set_paused(True)
    await world.command("remind")
    await world.command("survey-revoke")
    await world.office.store.set_paused(False)
    await world.office.turn()
    assert await world.mailed_link() == await world.link()
    assert "Husk spørgeskemaet" in world.office.letter(LEADER).subject


async def test_a_full_answer_takes_back_a_reminder_that_has_not_left(world: Surveyed, web: httpx.AsyncClient) -> None:
    await world.office.store.set_paused(True)
    await world.command("remind")
    await web.post(await world.path(), data=FULL)
    await world.office.store.set_paused(False)
    await world.office.turn()
    assert world.office.letters(LEADER, "Husk spørgeskemaet") == []


async def test_a_reminder_that_waited_while_answers_came_asks_only_what_is_open_then(
    world: Surveyed, web: httpx.AsyncClient
) -> None:
    due = {d.key: d.due for d in deadlines(await world.office.store.case_view(CASE_ID), PROGRAMME)}
    [first] = [at for key, at in due.items() if key.startswith("survey-remind:")]
    world.office.clock.set(first)
    await world.office.store.set_paused(True)
    await world.office.turn()  # the reminder is due, and waits
    world.office.clock.set(first + timedelta(minutes=5))
    await web.post(await world.path(), data={"q1": "yes", "q2": "no"}, headers=JSON)
    await world.office.store.set_paused(False)
    await world.office.turn()
    assert world.office.letters(LEADER, "Husk spørgeskemaet") == []
    world.office.clock.set(first + timedelta(days=6))
    await world.office.turn()
    assert world.office.letters(LEADER, "Husk spørgeskemaet") == []
    world.office.clock.set(first + timedelta(days=7))
    await world.office.turn()
    [reminder] = world.office.letters(LEADER, "Husk spørgeskemaet")
    assert "3. I hvilken grad" in reminder.text
    assert "1. Har jeres tilbud" not in reminder.text
    assert "2. Har jeres tilbud" not in reminder.text
    world.office.clock.set(first + timedelta(days=60))
    await world.office.turn()
    assert len(world.office.letters(LEADER, "Husk spørgeskemaet")) == 2, "and one more, as always"


async def test_a_reminder_by_hand_that_waited_leaves_at_once_with_what_is_open(
    world: Surveyed, web: httpx.AsyncClient
) -> None:
    await world.office.store.set_paused(True)
    await world.command("remind")
    world.office.clock.set(world.office.now + timedelta(minutes=5))
    await web.post(await world.path(), data={"q1": "yes"}, headers=JSON)
    await world.office.store.set_paused(False)
    await world.office.turn()
    [reminder] = world.office.letters(LEADER, "Husk spørgeskemaet")
    assert "1. Har jeres tilbud" not in reminder.text
    assert "2. Har jeres tilbud" in reminder.text


async def test_an_unknown_and_a_revoked_link_get_the_very_same_kind_page(
    world: Surveyed, web: httpx.AsyncClient
) -> None:
    revoked = await world.path()
    await world.command("survey-revoke")
    answers = [
        await web.request(method, path, data=FULL if method == "POST" else None)
        for method in ("GET", "POST")
        for path in (revoked, "/s/" + "a" * 32, "/s/kort", f"/s/{PLACEHOLDER}")
    ]
    assert {a.status_code for a in answers} == {404}
    assert len({a.text for a in answers}) == 1
    assert len({str(sorted((k, v) for k, v in a.headers.items() if k != "date")) for a in answers}) == 1
    assert "Linket virker ikke" in answers[0].text
    assert "mailto:koordinerettilsyn@test.example" in answers[0].text
    assert CASE_ID not in answers[0].text
    assert await world.answers() == {}


async def test_a_survey_that_was_not_sent_has_no_page(world: Surveyed, web: httpx.AsyncClient) -> None:
    other = world.links.link("KT-2018-015", 1).removeprefix(world.address)
    assert (await web.get(other)).status_code == 404


# ---------------------------------------------------------------------- looking
async def test_looking_changes_nothing(world: Surveyed, web: httpx.AsyncClient) -> None:
    await world.anew({"1": "yes"})
    path, before = await world.path(), await everything(world)
    for method in ("GET", "HEAD"):
        for tail in (
            "",
            "?lang=en",
            "?saved=1",
            f"?saved={'9' * 5000}",
            "?saved=²",
            "?q1=no&finish=1",
            "/done",
            "/done?lang=en",
            "/",
        ):
            answer = await web.request(method, f"{path}{tail}", follow_redirects=True)
            assert answer.status_code == 200
            assert "set-cookie" not in answer.headers
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        assert (await web.request(method, path)).status_code == 405
    assert await everything(world) == before


async def test_pages_guard_link_and_answers(world: Surveyed, web: httpx.AsyncClient) -> None:
    path = await world.path()
    for answer in [
        await web.get(path),
        await web.get(f"{path}/done"),
        await web.get("/s/nothing"),
        await web.post(path, data={"q1": "yes"}, headers=JSON),
        await web.post(path, data={"finish": "1"}),
    ]:
        headers = answer.headers
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"
        assert "noindex" in headers["x-robots-tag"]
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert "set-cookie" not in headers
        assert "server" not in headers


async def test_the_pages_files_are_served_and_nothing_beside_them(web: httpx.AsyncClient) -> None:
    for name, kind in (("survey.css", "text/css"), ("survey.js", "text/javascript"), ("icon.svg", "image/svg+xml")):
        answer = await web.get(f"/assets/{name}")
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith(kind)
    for name in ("", "nothing.css", "..%2Fweb.py", "%2e%2e/web.py", "../survey_web.py"):
        assert (await web.get(f"/assets/{name}")).status_code == 404


async def test_the_page_speaks_english_when_asked(world: Surveyed, web: httpx.AsyncClient) -> None:
    path = await world.path()
    english = (await web.get(f"{path}?lang=en")).text
    assert '<html lang="en">' in english
    assert 'action="?lang=en"' in english
    assert '<html lang="da">' in (await web.get(f"{path}?lang=de")).text
    done = await web.post(f"{path}?lang=en", data={"q1": "yes", "finish": "1"}, follow_redirects=True)
    assert "Thank you for your answers" in done.text
    assert "The link does not work" in (await web.get("/s/x?lang=en")).text


# ---------------------------------------------------------------------- saving
async def test_an_answer_given_with_a_script_is_kept_at_once(world: Surveyed, web: httpx.AsyncClient) -> None:
    answer = await web.post(await world.path(), data={"q3": "4"}, headers=JSON)
    assert answer.status_code == 200
    assert answer.json() == {"said": "Gemt kl. 09.01", "faults": {}}
    assert await world.answers() == {"3": 4}
    assert (await world.survey()).status is SurveyStatus.PARTIAL
    entry = (await world.office.log(CASE_ID))[-1]
    assert "spørgeskemasiden survey page" in entry
    assert world.office.letters(LEADER, "Tak for") == []


async def test_without_a_script_save_leads_to_the_next_part_and_finish_to_thanks(
    world: Surveyed, web: httpx.AsyncClient
) -> None:
    path = await world.path()
    saved = await web.post(path, data={"q1": "yes", "was1": "", "save": "1"})
    assert saved.status_code == 303
    after = saved.headers["location"]
    assert after.endswith("&saved=1#part2")
    page = await web.get(f"/s/{after}")
    assert 'class="saved" role="status">Gemt kl. 09.01<' in page.text
    done = await web.post(path, data=FULL | {"finish": "1"}, follow_redirects=True)
    assert done.url.path == f"{path}/done"
    assert "svar på alle spørgsmål" in done.text
    assert (await world.survey()).status is SurveyStatus.COMPLETE


async def test_a_page_that_lay_open_does_not_undo_what_was_answered_elsewhere(
    world: Surveyed, web: httpx.AsyncClient
) -> None:
    link = await world.anew({"1": "yes", "4": "Godt møde"})
    stale = {"q1": "yes", "was1": "yes", "q4": "Godt møde", "was4": "Godt møde", "q3": "2", "was3": ""}
    await web.post(link, data={"q1": "no", "q4": "Rigtig godt møde"}, headers=JSON)  # the other device
    await web.post(link, data=stale | {"finish": "1"})
    assert await world.answers() == {"1": "no", "4": "Rigtig godt møde", "3": 2}


async def test_what_was_saved_stands_there_on_any_device(world: Surveyed, web: httpx.AsyncClient) -> None:
    path = await world.path()
    await web.post(path, data={"q5": "yes", "q6": "Nye <b>alarmer</b>"}, headers=JSON)
    page = (await web.get(path)).text
    assert 'name="q5" value="yes" checked' in page
    assert "Nye &lt;b&gt;alarmer&lt;/b&gt;</textarea>" in page


async def test_a_cpr_number_is_kept_nowhere_and_its_writer_told(world: Surveyed, web: httpx.AsyncClient) -> None:
    path, words = await world.path(), "Borger 010190-1234 slog"
    told = await web.post(path, data={"q4": words}, headers=JSON)
    assert told.json() == {
        "said": "Der ser ud til at stå et CPR-nummer. Fjern det.",
        "faults": {"4": "Der ser ud til at stå et CPR-nummer. Fjern det."},
    }
    page = await web.post(path, data={"q1": "yes", "q4": words, "finish": "1"})
    assert page.status_code == 422
    assert f"{words}</textarea>" in page.text
    assert await world.answers() == {"1": "yes"}
    assert not [row for row in await everything(world) if "010190-1234" in repr(row)]


async def test_the_fault_of_a_question_that_is_not_asked_holds_nobody_up(
    world: Surveyed, web: httpx.AsyncClient
) -> None:
    data = {"q5": "no", "q6": "Borger 010190-1234", "q7": "Ingen tid", "finish": "1"}
    assert (await web.post(await world.path(), data=data)).status_code == 303
    assert await world.answers() == {"5": "no", "7": "Ingen tid"}


async def test_mail_and_page_are_one_answer_set(world: Surveyed, web: httpx.AsyncClient) -> None:
    path = await world.path()
    await web.post(path, data={"q1": "yes", "q3": "5"}, headers=JSON)
    await world.office.answer(world.office.letter(LEADER), "3. i mindre grad\n11. godt\n")
    await world.office.turn()
    assert await world.answers() == {"1": "yes", "3": 2, "11": 3}
    assert 'name="q3" value="2" checked' in (await web.get(path)).text
    thanks = world.office.letter(LEADER, "Sv:")
    assert SurveyThanks.receipt
    assert "spørgeskemaet" not in thanks.subject
    assert "1. Har jeres tilbud" not in thanks.text  # answered on the page, not asked again
    assert await world.mailed_link() == await world.link()
    await web.post(path, data={"q3": "1"}, headers=JSON)
    assert (await world.answers())["3"] == 1


async def test_two_devices_at_once_lose_no_answer(world: Surveyed, web: httpx.AsyncClient) -> None:
    path = await world.path()
    turning = asyncio.create_task(world.office.engine.turn(world.office.now))
    sent = [web.post(path, data={name: value}, headers=JSON) for name, value in FULL.items()]
    assert {answer.status_code for answer in await asyncio.gather(*sent)} == {200}
    await turning
    assert {f"q{key}" for key in await world.answers()} == set(FULL)


async def test_a_closed_survey_says_so_kindly_and_keeps_what_it_has(world: Surveyed, web: httpx.AsyncClient) -> None:
    path = await world.path()
    await web.post(path, data={"q1": "yes"}, headers=JSON)
    await world.command("survey-close")
    page = await web.get(path)
    assert (page.status_code, "Spørgeskemaet er lukket" in page.text) == (200, True)
    assert "Spørgeskemaet er lukket" in (await web.get(f"{path}/done")).text
    late = await web.post(path, data={"q1": "no"}, headers=JSON)
    assert (late.status_code, late.json()["said"].startswith("Spørgeskemaet er lukket")) == (410, True)
    assert "lukket" in (await web.post(path, data={"q1": "no"})).text
    assert await world.answers() == {"1": "yes"}
    await world.command("survey-reopen")
    assert "Hvad fik I ud af dialogmødet?" in (await web.get(path)).text


# ---------------------------------------------------------------------- who may post, how much, how often
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Origin": "https://other.example"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Origin": "null"}, 200),
        ({"Origin": "{address}"}, 200),
        ({}, 200),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/json"}, 415),
    ],
)
async def test_only_the_page_itself_may_post(
    world: Surveyed, web: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    sent = {k: v.format(address=world.address) for k, v in headers.items()}
    body = urlencode({"q1": "yes"})
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await web.post(await world.path(), content=body, headers=JSON | form | sent)
    assert answer.status_code == status
    assert await world.answers() == ({"1": "yes"} if status == 200 else {})


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("q4=" + "x" * 300_000, 413),
        ("&".join(f"q4={n}" for n in range(200)), 400),
        ("q4=\udcff".encode("utf-8", "surrogatepass").decode("latin-1"), 400),
        ("", 200),
        ("====&&&;;;%%%", 200),
        ("q4=%FF%FE%00", 200),
    ],
)
async def test_a_body_that_is_too_much_or_no_form_is_refused(
    world: Surveyed, web: httpx.AsyncClient, body: str, status: int
) -> None:
    headers = JSON | {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await web.post(await world.path(), content=body.encode("latin-1"), headers=headers)
    assert answer.status_code == status
    assert set(answer.json()) == {"said", "faults"}


async def test_whoever_asks_too_often_is_asked_to_wait(tmp_path: Path, template: Path) -> None:
    async with surveyed(tmp_path, template=template, turns=3) as world, httpx.AsyncClient(trust_env=False) as web:
        link = await world.link()
        assert [(await web.get(link)).status_code for _ in range(4)] == [200, 200, 200, 429]
        waits = await web.post(link, data={"q1": "yes"}, headers=JSON)
        assert (waits.status_code, waits.headers["retry-after"]) == (429, "60")
        assert "Vent" in waits.json()["said"]
        assert await world.answers() == {}


async def test_behind_a_proxy_on_this_machine_each_person_is_counted_apart(tmp_path: Path, template: Path) -> None:
    async with surveyed(tmp_path, template=template, turns=1) as world, httpx.AsyncClient(trust_env=False) as web:
        link = await world.link()
        for address in ("192.0.2.1", "192.0.2.2"):
            told = [(await web.get(link, headers={"X-Forwarded-For": address})).status_code for _ in range(2)]
            assert told == [200, 429]


async def test_an_answer_set_that_is_saved_without_pause_waits_but_can_be_seen(tmp_path: Path, template: Path) -> None:
    async with surveyed(tmp_path, template=template, saves=2) as world, httpx.AsyncClient(trust_env=False) as web:
        link = await world.link()
        assert [(await web.post(link, data={"q1": x}, headers=JSON)).status_code for x in ("yes", "no")] == [200, 200]
        assert (await web.post(link, data={"q1": "yes"}, headers=JSON)).status_code == 429
        assert (await web.get(link)).status_code == 200
        assert await world.answers() == {"1": "no"}


async def test_a_database_that_is_away_is_told_and_the_answer_not_called_saved(
    world: Surveyed, web: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await world.path()

    async def away(*_: object, **__: object) -> int:
        raise DatabaseUnavailable("away")

    with monkeypatch.context() as broken:
        broken.setattr(type(world.office.store), "receive_event", away)
        answer = await web.post(path, data={"q1": "yes"}, headers=JSON)
        assert (answer.status_code, "kan ikke gemme" in answer.json()["said"]) == (503, True)
        assert "Vi kan ikke gemme lige nu" in (await web.post(path, data={"q1": "yes"})).text
    assert (await web.post(path, data={"q1": "yes"}, headers=JSON)).status_code == 200


async def test_an_answer_claimed_when_the_database_goes_away_is_decided_by_the_next_turn(
    world: Surveyed, web: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object, **__: object) -> str:
        raise DatabaseUnavailable("away")

    with monkeypatch.context() as broken:
        broken.setattr(type(world.office.desk.worker), "take", away)
        answer = await web.post(await world.path(), data={"q1": "yes"}, headers=JSON)
        assert answer.status_code == 503
    assert await world.answers() == {}
    await world.office.turn()
    assert await world.answers() == {"1": "yes"}


async def test_a_body_that_does_not_come_ends_in_time(world: Surveyed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(survey_web, "_BODY_SECONDS", 0.1)
    head = f"POST {await world.path()} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n"
    told = await _raw(world, head + "Content-Type: application/x-www-form-urlencoded\r\n\r\nq1=y")
    assert told.startswith("HTTP/1.1 408 ")


async def test_who_does_not_get_to_the_point_is_hung_up_on(world: Surveyed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PatientProtocol, "head_seconds", 0.1)
    assert await _raw(world, "") == ""
    assert await _raw(world, "GET /s/x HTTP/1.1\r\nHost:") == ""
    twice = await _raw(world, "GET /assets/icon.svg HTTP/1.1\r\nHost: x\r\n\r\n", "GET /heal")
    assert twice.startswith("HTTP/1.1 200 ")
    assert twice.count("HTTP/1.1 ") == 1


async def test_who_got_to_the_point_may_take_longer_for_the_rest(
    world: Surveyed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PatientProtocol, "head_seconds", 0.05)
    head = f"POST {await world.path()} HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nConnection: close\r\n"
    form = "Content-Type: application/x-www-form-urlencoded\r\nAccept: application/json\r\n"
    told = await _raw(world, f"{head}{form}Expect: 100-continue\r\n\r\n", "q1=yes", pause=0.2)
    assert "HTTP/1.1 200 " in told
    assert await world.answers() == {"1": "yes"}


async def _raw(world: Surveyed, text: str, then: str = "", *, pause: float = 0) -> str:
    """What comes back until the connection ends; `then` is sent once the first answer begins."""
    port = int(world.address.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(text.encode())
        async with asyncio.timeout(4):
            first = await reader.read(10) if then else b""
            await asyncio.sleep(pause)  # it is the time that is tested
            writer.write(then.encode())
            return (first + await reader.read()).decode()
    except ConnectionResetError:
        return ""
    finally:
        writer.close()


def test_browsers_are_told_to_come_by_tls_only_where_the_site_has_it() -> None:
    assert "strict-transport-security" in guarded(Response(), "https://survey.example.dk").headers
    assert "strict-transport-security" not in guarded(Response(), "http://127.0.0.1:8080").headers


def test_senders_are_counted_by_address_and_of_ipv6_by_network() -> None:
    def asked(host: str) -> str:
        return sender_of(Request({"type": "http", "client": (host, 1), "headers": []}))

    assert asked("192.0.2.1") == "192.0.2.1"
    assert asked("2001:db8::1") == asked("2001:db8::ffff:2") == "2001:db8::/64"
    assert asked("2001:db8:0:1::1") != asked("2001:db8::1")
    assert asked("testclient") == "testclient"
