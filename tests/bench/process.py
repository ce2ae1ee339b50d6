"""`python -m tests.bench.process`: how fast `samtilsyn run` is ready, and how much memory it takes.

Start: from the command to the first IDLE of a bot with settings, against a mail server that answers at once.
Memory: of a bot in the sandbox (with its mail servers inside) that has worked off some hundred mails.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import smtplib
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.letters import questions, replies, write_lists
from tests.bot.scripted_imap import HANG, ScriptedImap

WANTED_START, WANTED_MEMORY = 3.0, 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mails", type=int, default=400, help="mails for the measurement of memory")
    parser.add_argument("--starts", type=int, default=5, help="starts to take the median of")
    options = parser.parse_args()
    starts = [asyncio.run(start_to_idle()) for _ in range(options.starts)]
    print(f"start to first IDLE   {statistics.median(starts):6.2f} s   (wanted: below {WANTED_START:g} s)")
    for when, megabytes in memory(options.mails):
        print(f"memory {when:14} {megabytes:6.0f} MB  (wanted: below {WANTED_MEMORY} MB)")


async def start_to_idle() -> float:
    """Seconds from the command to the first IDLE."""
    with tempfile.TemporaryDirectory() as home:
        async with ScriptedImap({"LIST": lambda _: [], "IDLE": lambda _: [b"+ idling", HANG]}) as imap:
            server = imap.server
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                env=_environment(Path(home))
                | {
                    "SAMTILSYN_MAILBOX": "bot@test.example",
                    "SAMTILSYN_IMAP_URL": f"imap://bot:pw@127.0.0.1:{server.port}/INBOX",
                    "SAMTILSYN_SMTP_URL": "smtp://127.0.0.1:9",
                },
                stdout=subprocess.DEVNULL,
            )
            started = time.perf_counter()
            while "IDLE" not in imap.commands:  # noqa: ASYNC110  # another process gives it
                await asyncio.sleep(0.005)
            seconds = time.perf_counter() - started
            process.kill()  # a server that says nothing any more would be waited for
            await process.wait()
            return seconds


def memory(mails: int) -> list[tuple[str, float]]:
    """(when, megabytes): at rest, after the mails, at most."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for words in write_lists(home):
            _samtilsyn(home, *words)
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"], env=_environment(home), stdout=subprocess.DEVNULL
        )
        try:
            sandbox = _sandbox(process, home)
            out = [("at rest", _status(process.pid, "VmRSS"))]
            with smtplib.SMTP(sandbox["smtp"]["host"], sandbox["smtp"]["port"]) as smtp:
                for sender, raw in (*replies(mails // 2), *questions(mails - mails // 2)):
                    smtp.sendmail(sender, [sandbox["mailbox"]], raw)
            while len(_samtilsyn(home, "queue", "--json")["prompts"]) < mails - mails // 2:
                time.sleep(0.5)
            out.append((f"{mails} mails", _status(process.pid, "VmRSS")))
            out.append(("at most", _status(process.pid, "VmHWM")))
            return out
        finally:
            process.terminate()
            process.wait()


def _samtilsyn(home: Path, *words: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "bot", *words], env=_environment(home), capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout) if "--json" in words else done.stdout


def _sandbox(process: subprocess.Popen[bytes], home: Path) -> Any:
    while not (home / "sandbox.json").exists():
        if process.poll() is not None:
            raise SystemExit("the bot ended before it was ready")
        time.sleep(0.02)
    return json.loads((home / "sandbox.json").read_text())


def _environment(home: Path) -> dict[str, str]:
    others = {k: v for k, v in os.environ.items() if not k.startswith("SAMTILSYN_")}
    return others | {"SAMTILSYN_HOME": str(home), "SAMTILSYN_WEB_LISTEN": "127.0.0.1:0"}


def _status(pid: int, name: str) -> float:
    """A line of /proc/…/status in megabytes."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(f"{name}:")).split()[1]) / 1024


if __name__ == "__main__":
    main()
