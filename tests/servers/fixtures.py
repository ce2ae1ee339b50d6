"""The servers as fixtures: one Dovecot and one Postfix for the whole run; tests tell their mailboxes apart by address.

`own_dovecot` is a server of the test's own, to be killed and started at will.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.needs import need
from tests.servers.postfix import Postfix


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    yield from _dovecot()


@pytest.fixture
def own_dovecot() -> Iterator[Dovecot]:
    yield from _dovecot()


@pytest.fixture(scope="session")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    yield from _postfix(dovecot)


@pytest.fixture
def own_postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    yield from _postfix(dovecot)


def _dovecot() -> Iterator[Dovecot]:
    need("dovecot-imapd", "dovecot-lmtpd", root=True)
    # Not pytest's folders: those are closed to the users the servers change to.
    with tempfile.TemporaryDirectory(prefix="samtilsyn-dovecot-") as folder:
        server = Dovecot(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.kill()


def _postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    need("postfix", root=True)
    with tempfile.TemporaryDirectory(prefix="samtilsyn-postfix-") as folder:
        server = Postfix(Path(folder), dovecot)
        try:
            server.start()
            yield server
        finally:
            server.kill()
