"""What the tests themselves promise: no network but loopback, and nothing that could not run passes unseen."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.network import NetworkTouched

_ROOT = Path(__file__).parents[2]


def test_a_connection_to_another_machine_is_refused_before_it_is_tried() -> None:
    with socket.socket() as one, pytest.raises(NetworkTouched):
        one.connect(("192.0.2.1", 25))
    with socket.socket() as one, pytest.raises(NetworkTouched):
        one.connect_ex(("192.0.2.1", 25))
    with socket.socket(type=socket.SOCK_DGRAM) as one, pytest.raises(NetworkTouched):
        one.sendto(b"", ("192.0.2.1", 53))


async def test_asyncio_is_held_to_it_too() -> None:
    with pytest.raises(NetworkTouched):
        await asyncio.open_connection("192.0.2.1", 25)
    with pytest.raises(NetworkTouched):
        await asyncio.open_connection("mail.example.dk", 25)


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_what_could_not_run_is_counted_named_and_fails_the_run(tmp_path: Path) -> None:
    hooks = "pytest_configure, pytest_runtest_makereport, pytest_terminal_summary"
    (tmp_path / "conftest.py").write_text(f"from tests.conftest import {hooks}\n")
    (tmp_path / "test_some.py").write_text(
        "import pytest\n"
        "from tests.servers.needs import NotRun\n"
        "@pytest.fixture(scope='session')\n"
        "def server():\n"
        "    raise NotRun('a-package')\n"
        "def test_one(server): pass\n"
        "def test_two(server): pass\n"
        "def test_three(): pass\n"
    )
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "2 not run: needs a-package" in run.stdout
    assert "1 passed, 2 errors" in run.stdout
