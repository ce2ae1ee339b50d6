"""The survey page in a real browser: filled in, left, taken up elsewhere; by keyboard, on a phone, without a script."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, Request, Route, expect

from handlers.model import SurveyStatus
from messages.reading import Answer
from messages.survey_page import LANGUAGES
from tests.bot.surveyed import Surveyed, surveyed
from tests.servers.browser import barriers, chromium

pytestmark = pytest.mark.asyncio(loop_scope="module")

PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
SOME: dict[str, Answer] = {"1": "yes", "5": "yes", "6": "Nye alarmer"}
FULL: dict[str, Answer] = {"1": "yes", "2": None, "3": 4, "5": "no", "7": "Ingen tid", "8": 1, "11": 3, "12": "no"}
CPR = "Borgeren 010190-1234 slog"


@dataclass(kw_only=True)
class Visitor:
    """Somebody at a device of their own, with nothing but the link."""

    page: Page
    requests: list[Request]
    faults: list[str]

    async def choose(self, number: int, label: str) -> None:
        async with self.page.expect_response(lambda r: r.request.method == "POST"):
            await self.page.locator(f"#q{number}").get_by_label(label, exact=True).check()

    async def write(self, number: int, text: str) -> None:
        async with self.page.expect_response(lambda r: r.request.method == "POST"):
            await self.page.locator(f"#a{number}").fill(text)
            await self.page.locator(f"#a{number}").blur()

    async def shown(self) -> list[int]:
        """The numbers of the questions that can be seen."""
        boxes = self.page.locator(".question:visible")
        return [int((await box.get_attribute("id") or "q0")[1:]) for box in await boxes.all()]

    async def expect_state(self, begins: str) -> None:
        await expect(self.page.locator("#state")).to_have_text(re.compile(f"^{re.escape(begins)}"))


Visit = Callable[..., Any]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as found:
        yield found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Surveyed]:
    async with surveyed(tmp_path_factory.mktemp("survey-page")) as found:
        yield found


@pytest_asyncio.fixture(loop_scope="module")
async def visit(browser: Browser) -> AsyncIterator[Visit]:
    """Opens a link on a new device; afterwards nothing may have gone wrong or left this machine."""
    async with AsyncExitStack() as stack:
        visitors: list[Visitor] = []

        async def open_link(link: str, *, script: bool = True, **device: Any) -> Visitor:
            context: BrowserContext = await browser.new_context(java_script_enabled=script, locale="da-DK", **device)
            stack.push_async_callback(context.close)
            visitor = Visitor(page=await context.new_page(), requests=[], faults=[])
            visitor.page.on("request", lambda request: visitor.requests.append(request))
            visitor.page.on("pageerror", lambda error: visitor.faults.append(str(error)))
            visitor.page.on(
                "console", lambda told: visitor.faults.append(told.text) if told.type in ("error", "warning") else None
            )
            visitors.append(visitor)
            await visitor.page.goto(link)
            return visitor

        yield open_link
        for visitor in visitors:
            assert visitor.faults == []
            assert {r.url.split("/")[2].split(":")[0] for r in visitor.requests} <= {"127.0.0.1"}
            told = [said for r in visitor.requests if (said := (await r.all_headers()).get("referer"))]
            assert told == []
            assert await visitor.page.context.cookies() == []


# ---------------------------------------------------------------------- filling in
async def test_every_answer_is_saved_as_it_is_given_and_taken_up_on_another_device(
    world: Surveyed, visit: Visit
) -> None:
    link = await world.anew()
    first = await visit(link)
    await first.choose(1, "Ja")
    await first.choose(3, "I høj grad")
    await first.write(4, "Et godt møde\nmed plads til alle")
    await first.expect_state("Gemt kl. ")
    assert await world.answers() == {"1": "yes", "3": 4, "4": "Et godt møde\nmed plads til alle"}

    second = await visit(link, **PHONE)
    await expect(second.page.locator("#q1").get_by_label("Ja")).to_be_checked()
    await expect(second.page.locator("#a4")).to_have_value("Et godt møde\nmed plads til alle")
    await second.choose(2, "Ved ikke")
    await second.choose(3, "Slet ikke")

    await first.page.reload()
    await expect(first.page.locator("#q3").get_by_label("Slet ikke")).to_be_checked()
    await expect(first.page.locator("#q2").get_by_label("Ved ikke")).to_be_checked()


async def test_the_mailed_link_leads_through_all_questions_to_thanks(world: Surveyed, visit: Visit) -> None:
    await world.anew()
    await world.command("remind")
    await world.office.turn()
    visitor = await visit(await world.mailed_link())
    await visitor.choose(1, "Ja")
    await visitor.choose(2, "Nej")
    await visitor.choose(3, "I meget høj grad")
    await visitor.choose(5, "Nej")
    await visitor.write(7, "Ingen tid")
    await visitor.choose(8, "Slet ikke")
    await visitor.choose(11, "Godt")
    await visitor.choose(12, "Nej")
    await visitor.page.get_by_role("button", name="Gem og afslut").click()
    await expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Tak for jeres svar")
    await expect(visitor.page.get_by_text("Vi har fået svar på alle spørgsmål")).to_be_visible()
    assert (await world.survey()).status is SurveyStatus.COMPLETE
    # and it can still be corrected
    await visitor.page.get_by_role("link", name="Tilbage til spørgsmålene").click()
    await visitor.choose(12, "Ja")
    assert (await world.answers())["12"] == "yes"


async def test_the_script_hides_what_does_not_apply_and_the_server_drops_it(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew())
    assert await visitor.shown() == [1, 2, 3, 4, 5, 8, 9, 10, 11, 12]
    await visitor.choose(5, "Ja")
    assert await visitor.shown() == [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]
    await visitor.write(6, "Nye alarmer")
    await visitor.choose(5, "Nej")
    assert await visitor.shown() == [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12]
    assert await world.answers() == {"5": "no"}
    await visitor.choose(10, "Ved ikke")
    await visitor.choose(8, "Slet ikke")
    assert await visitor.shown() == [1, 2, 3, 4, 5, 7, 8, 9, 11, 12]
    assert await world.answers() == {"5": "no", "8": 1}
    # who changes their mind finds what they wrote, and it counts again
    await visitor.choose(5, "Ja")
    await expect(visitor.page.locator("#a6")).to_have_value("Nye alarmer")
    assert await world.answers() == {"5": "yes", "6": "Nye alarmer", "8": 1}


async def test_finishing_early_thanks_and_names_what_is_left(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew(SOME))
    await visitor.page.get_by_role("button", name="Gem og afslut").click()
    await expect(visitor.page.get_by_text("tæller med, som de er")).to_be_visible()
    await visitor.page.get_by_role("link", name="8. I hvilken grad").click()
    await expect(visitor.page.locator("#q8")).to_be_in_viewport()
    assert await world.answers() == SOME


async def test_a_cpr_number_is_told_of_where_it_stands(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew())
    await visitor.write(4, CPR)
    field = visitor.page.locator("#a4")
    await expect(field).to_have_accessible_description("Skriv uden navne og CPR-numre. Der ser ud til at stå et "
        "CPR-nummer. Fjern det.")  # fmt: skip
    await expect(field).to_have_attribute("aria-invalid", "true")
    assert await world.answers() == {}
    await visitor.write(4, "En borger slog")
    await expect(field).not_to_have_attribute("aria-invalid", "true")
    assert await world.answers() == {"4": "En borger slog"}


async def test_what_could_not_be_sent_is_said_and_sent_again(world: Surveyed, visit: Visit) -> None:
    link = await world.anew()
    visitor = await visit(link)

    async def fail(route: Route) -> None:
        await route.fulfill(status=503, json={"said": "nej", "faults": {}})

    await visitor.page.route("**/s/*", fail)
    await visitor.choose(1, "Ja")
    await expect(visitor.page.locator("#state")).to_have_text("Ikke gemt endnu. Vi prøver igen om lidt.")
    await visitor.page.unroute("**/s/*")
    await expect(visitor.page.locator("#state")).to_contain_text("Gemt kl.", timeout=10_000)
    assert await world.answers() == {"1": "yes"}
    visitor.faults.clear()  # the browser tells the 503 in its console


async def test_a_text_is_saved_when_the_page_is_left_in_the_middle_of_it(world: Surveyed, visit: Visit) -> None:
    link = await world.anew()
    visitor = await visit(link)
    await visitor.page.locator("#a4").press_sequentially("Midt i en sæt")
    await visitor.page.goto("about:blank")
    again = await visit(link)
    await expect(again.page.locator("#a4")).to_have_value("Midt i en sæt")


async def test_a_link_revoked_while_the_page_is_open_is_told_without_retrying(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew())
    await world.command("survey-revoke")
    await visitor.choose(1, "Ja")
    await expect(visitor.page.locator("#state")).to_contain_text("Linket virker ikke")
    assert await world.answers() == {}
    visitor.faults.clear()  # the 404 in its console


# ---------------------------------------------------------------------- by keyboard, on a phone, without a script
async def test_everything_can_be_done_by_keyboard_and_the_focus_is_seen(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew())
    page, keys = visitor.page, visitor.page.keyboard
    await keys.press("Tab")
    await expect(page.get_by_role("link", name="Gå til indholdet")).to_be_focused()
    await keys.press("Enter")
    seen: list[str] = []
    answered = "Space ArrowDown Space Text ArrowDown Text ArrowUp Text ArrowUp Space Space"
    for key in answered.split():
        await keys.press("Tab")
        seen.append(await page.evaluate("document.activeElement.name"))
        assert await page.evaluate(_FOCUS_IS_SEEN), seen
        if key == "Text":
            await keys.insert_text("Skrevet på tastaturet")
        else:
            async with page.expect_response(lambda r: r.request.method == "POST"):
                await keys.press(key)
    assert seen == ["q1", "q2", "q3", "q4", "q5", "q7", "q8", "q9", "q10", "q11", "q12"]
    await keys.press("Tab")
    await expect(page.get_by_role("button", name="Gem og afslut")).to_be_focused()
    await keys.press("Enter")
    await expect(page.get_by_text("Vi har fået svar på alle spørgsmål")).to_be_visible()
    answers = await world.answers()
    assert (answers["1"], answers["2"], answers["5"], answers["8"]) == ("yes", "no", "no", None)
    assert answers["4"] == answers["7"] == answers["9"] == "Skrevet på tastaturet"


# Of the control itself or of the box around a radio button; and not hidden behind what is fixed (WCAG 2.2, 2.4.11).
_FOCUS_IS_SEEN = """() => {
  const own = document.activeElement, box = own.closest(".choice") || own;
  const line = getComputedStyle(box), at = own.getBoundingClientRect();
  const over = document.elementFromPoint(at.x + at.width / 2, Math.min(at.y + at.height / 2, innerHeight - 1));
  return line.outlineStyle !== "none" && parseFloat(line.outlineWidth) >= 2 && (box === over || box.contains(over));
}"""


async def test_on_a_phone_nothing_is_cut_off_and_everything_can_be_hit(world: Surveyed, visit: Visit) -> None:
    """320 px is also a desktop page at 400 % (WCAG 1.4.10); 44 px is what a finger needs."""
    link = await world.anew(SOME)
    for address in (link, f"{link}/done", f"{world.address}/s/unknown"):
        visitor = await visit(address, **PHONE)
        visitor.faults.clear()  # the 404 in its console
        assert await visitor.page.evaluate("document.documentElement.scrollWidth") == 320
        controls = visitor.page.locator(".choice, button, .button, textarea, nav a").filter(visible=True)
        sizes = await controls.evaluate_all(
            "all => all.map(e => e.getBoundingClientRect()).map(r => [r.width, r.height])"
        )
        assert sizes
        assert [size for size in sizes if min(size) < 44] == []


async def test_without_a_script_each_save_keeps_the_part_and_goes_on_to_the_next(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew(), script=False)
    page = visitor.page
    assert await visitor.shown() == list(range(1, 13))
    await expect(page.get_by_text("Tryk på Gem efter hver del")).to_be_visible()
    await page.locator("#q1").get_by_label("Nej").check()
    await page.locator("#part1").get_by_role("button", name="Gem").click()
    assert page.url.endswith("#part2")
    await expect(page.locator("#part2").get_by_role("status")).to_contain_text("Gemt kl.")
    assert await world.answers() == {"1": "no"}
    await page.locator("#q5").get_by_label("Ja").check()
    await page.locator("#a6").fill("Nye alarmer")
    await page.locator("#part2").get_by_role("button", name="Gem").click()
    assert 7 not in await visitor.shown()  # the server decides
    await page.locator("#a9").fill(CPR)
    await page.get_by_role("button", name="Gem og afslut").click()
    await expect(page.get_by_role("alert")).to_contain_text("Et svar blev ikke gemt")
    await expect(page.get_by_role("alert")).to_be_focused()
    await page.get_by_role("link", name="Spørgsmål 9").click()
    await expect(page.locator("#a9")).to_have_value(CPR)
    await page.locator("#a9").fill("En borger slog")
    await page.get_by_role("button", name="Gem og afslut").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Tak for jeres svar")
    assert await world.answers() == {"1": "no", "5": "yes", "6": "Nye alarmer", "9": "En borger slog"}
    visitor.faults.clear()  # the 422 in its console


async def test_the_language_can_be_changed_and_the_answers_stay(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew(SOME))
    await visitor.page.get_by_role("link", name="English").click()
    heading = visitor.page.get_by_role("heading", level=1)
    await expect(heading).to_have_text("What did you get out of the dialogue meeting?")
    await expect(visitor.page.locator("#a6")).to_have_value("Nye alarmer")
    await visitor.choose(3, "To a high degree")
    await visitor.expect_state("Saved at ")
    await visitor.page.get_by_role("button", name="Save and finish").click()
    await expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Thank you for your answers")


# ---------------------------------------------------------------------- axe-core
@pytest.mark.parametrize(("language", "script"), [*((code, True) for code, _ in LANGUAGES), ("da", False)], ids=str)
async def test_axe_finds_nothing_in_any_state(world: Surveyed, visit: Visit, language: str, script: bool) -> None:
    states: list[tuple[str, dict[str, Answer]]] = [("", {}), ("&saved=1", SOME), ("", FULL)]
    if script:
        states += [("/done", {}), ("/done", SOME), ("/done", FULL)]
    visitor = await visit(await world.anew())
    if not script:  # axe is one itself: only the page's own is kept away
        await visitor.page.route("**/survey.js", lambda route: route.abort())
    for tail, answers in states:
        link = await world.anew(answers)
        await visitor.page.goto(f"{link}/done?lang={language}" if tail == "/done" else f"{link}?lang={language}{tail}")
        assert await barriers(visitor.page) == [], (tail, answers)
    if not script:
        visitor.faults.clear()  # the script that did not come


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
async def test_axe_finds_nothing_in_faults_and_notices(world: Surveyed, visit: Visit, language: str) -> None:
    link = await world.anew()
    visitor = await visit(f"{link}?lang={language}", script=True)
    await visitor.write(4, CPR)
    assert await barriers(visitor.page) == []
    await visitor.page.locator("form").evaluate("form => form.requestSubmit()")
    await expect(visitor.page.get_by_role("alert")).to_be_visible()
    assert await barriers(visitor.page) == []
    await visitor.page.goto(f"{world.address}/s/unknown?lang={language}")
    assert await barriers(visitor.page) == []
    await world.command("survey-close")
    await visitor.page.goto(f"{link}?lang={language}")
    assert await barriers(visitor.page) == []
    visitor.faults.clear()  # 422 and 404 in its console


async def test_axe_finds_nothing_on_a_phone(world: Surveyed, visit: Visit) -> None:
    visitor = await visit(await world.anew(SOME), **PHONE)
    assert await barriers(visitor.page) == []


async def test_axe_would_find_a_label_that_is_missing(world: Surveyed, visit: Visit) -> None:
    """So that an empty list means something."""
    visitor = await visit(await world.anew(SOME))
    await visitor.page.evaluate("document.querySelector('label.text').remove()")
    assert any("label" in barrier for barrier in await barriers(visitor.page))
