"""A real browser without a window: Debian's Chromium, driven over its debugging pipe, reaching this machine only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

from tests.servers.needs import need

# WCAG 2.2 AA and everything below; best practices too: a landmark or heading that is missing is found by those.
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Raises NotRun where there is none."""
    need("chromium")
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        )
        try:
            yield browser
        finally:
            await browser.close()


async def barriers(page: Page) -> list[str]:
    """What axe-core finds, or cannot tell, on the page as it stands, a line each: the rule, what it says, where."""
    source = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    await page.evaluate(source)  # not as a script in the page, which its policy would refuse
    found: dict[str, Any] = await page.evaluate(
        "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", _RULES
    )
    assert found["passes"], "axe looked at nothing"
    return [
        f"{rule['id']}: {node['failureSummary']} {node['target']}"
        for rule in (*found["violations"], *found["incomplete"])
        for node in rule["nodes"]
    ]
