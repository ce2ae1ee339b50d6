"""The report's page in a real browser: axe-core finds nothing, wide or narrow, and nothing of a picture is cut off."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page

from messages.write_report import write_report
from tests.messages.report_samples import REPORT
from tests.servers.browser import barriers, chromium

# axe cannot tell what lies behind words in a picture (tests/messages/test_write_report.py measures their colours), nor
# behind those of a table that is scrolled (which are the same as in the wide page).
_CANNOT_TELL = r"color-contrast: .*(?:could not be determined|too short to determine)"
_IN_PICTURES = re.compile(rf"{_CANNOT_TELL}.*\btext\[", re.DOTALL)
_SCROLLED = re.compile(_CANNOT_TELL, re.DOTALL)


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async with chromium() as browser:
        yield await browser.new_page()


@pytest.mark.parametrize("language", ["da", "en"])
async def test_axe_finds_nothing_in_the_report(page: Page, language: str) -> None:
    await page.set_content(write_report(REPORT, "html", language=language).decode())
    for width, known in ((1280, _IN_PICTURES), (360, _SCROLLED)):
        await page.set_viewport_size({"width": width, "height": 900})
        assert [barrier for barrier in await barriers(page) if not known.match(barrier)] == []


async def test_the_words_of_a_picture_stay_within_it_and_apart(page: Page) -> None:
    await page.set_content(write_report(REPORT, "html").decode())
    cut = await page.evaluate(
        """() => [...document.querySelectorAll('svg')].flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
          const out = texts.filter(([, b]) => b.left < frame.left - 1 || b.right > frame.right + 1
                                              || b.bottom > frame.bottom + 1).map(([words]) => words);
          const over = texts.flatMap(([one, a], i) => texts.slice(i + 1).filter(([, b]) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4
          ).map(([other]) => `${one} / ${other}`));
          return [...out, ...over];
        })"""
    )
    assert cut == []


async def test_a_narrow_page_scrolls_its_pictures_and_not_itself(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 900})
    await page.set_content(write_report(REPORT, "html").decode())
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
