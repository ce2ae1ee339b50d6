"""What holds for all tests: no network but loopback, and a test that could not run is told and fails the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

from tests.network import allow_loopback_only
from tests.servers.fixtures import dovecot, own_dovecot, own_postfix, postfix
from tests.servers.needs import NotRun

if TYPE_CHECKING:
    from tests.demos import DemoRun

__all__ = ["dovecot", "own_dovecot", "own_postfix", "postfix"]

_NOT_RUN = "not run"


def pytest_configure() -> None:
    allow_loopback_only()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The demo first: it takes longest, and the other processes run all else meanwhile."""
    watched = {item.path for item in items if "full_demo" in getattr(item, "fixturenames", ())}
    items.sort(key=lambda item: item.path not in watched)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.excinfo is not None and isinstance(call.excinfo.value, NotRun):
        report.user_properties.append((_NOT_RUN, call.excinfo.value.missing))  # goes along from another process
        report.longrepr = f"{item.nodeid}: {call.excinfo.value}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    stats = [r for kind in ("failed", "error") for r in terminalreporter.stats.get(kind, ())]
    reports = [r for r in stats if isinstance(r, pytest.TestReport)]  # a module that fails to import is none
    missing = Counter(str(value) for r in reports for name, value in r.user_properties if name == _NOT_RUN)
    for package, count in sorted(missing.items()):
        terminalreporter.write_line(f"{count} not run: needs {package}", red=True, bold=True)


@pytest.fixture(scope="session")
def short_demo(tmp_path_factory: pytest.TempPathFactory) -> DemoRun:
    """The five pilots of 2017."""
    from tests.demos import SHORT, play  # here, so that other tests do not pay for loading it

    return play(tmp_path_factory.mktemp("short-demo"), until=SHORT)


@pytest.fixture(scope="session")
def full_demo(tmp_path_factory: pytest.TempPathFactory) -> DemoRun:
    """All three years; takes about two minutes."""
    from tests.demos import play

    return play(tmp_path_factory.mktemp("full-demo"))
