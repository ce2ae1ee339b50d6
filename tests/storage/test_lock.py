"""Only one `samtilsyn run` works on a home, and only one on a database, whatever the homes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import AlreadyRunning
from storage.lock import run_lock
from storage.store import Store
from tests.storage.samples import NOW


def test_a_second_run_on_the_same_home_is_told_who_runs(tmp_path: Path) -> None:
    with run_lock(tmp_path), pytest.raises(AlreadyRunning, match=str(os.getpid())), run_lock(tmp_path):
        pass
    with run_lock(tmp_path):
        pass


def test_the_lock_goes_with_its_process(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from storage.lock import run_lock\n"
        "with run_lock(Path(sys.argv[1])):\n    print('held', flush=True)\n    time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyRunning, match=str(holder.pid)), run_lock(tmp_path):
            pass
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with run_lock(tmp_path):
            pass


async def test_a_second_run_on_the_same_database_is_refused(store: Store, other: Store, tmp_path: Path) -> None:
    if store.database.dialect == "postgresql":
        other.home = tmp_path / "another machine"
    async with store.running(NOW):
        with pytest.raises(AlreadyRunning):
            async with other.running(NOW):
                pass
    async with other.running(NOW):
        pass


async def test_commands_work_beside_the_one_that_runs(store: Store, other: Store) -> None:
    async with store.running(NOW):
        await other.set_setting("a", "1")
        assert await store.setting("a") == "1"


async def test_the_lock_is_let_go_when_the_work_fails(store: Store, other: Store) -> None:
    async def fail() -> None:
        async with store.running(NOW):
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with other.running(NOW):
        pass
