"""What holds for all tests: no network but loopback, and a test that could not run is told and fails the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator

import pytest

from tests.network import allow_loopback_only
from tests.servers.fixtures import dovecot, own_dovecot, own_postfix, postfix
from tests.servers.needs import NotRun

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
