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

_not_run = pytest.StashKey[Counter[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_not_run] = Counter()
    allow_loopback_only()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.excinfo is not None and isinstance(call.excinfo.value, NotRun):
        item.config.stash[_not_run][call.excinfo.value.missing] += 1
        report.longrepr = f"{item.nodeid}: {call.excinfo.value}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for missing, count in sorted(config.stash[_not_run].items()):
        terminalreporter.write_line(f"{count} not run: needs {missing}", red=True, bold=True)


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
