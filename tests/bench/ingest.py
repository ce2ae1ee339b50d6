"""`python -m tests.bench.ingest`: how many mails a second go through the whole intake, counted by what was stored."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.bench.letters import questions, replies, write_lists


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=500, help="of each kind")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for words in write_lists(home):
            _samtilsyn(home, *words)
        for what, mails in (("replies", replies(options.mails)), ("new", questions(options.mails))):
            result = json.loads(_samtilsyn(home, "ingest", str(_maildir(home / what, mails)), "--json"))
            assert result["new"] == options.mails, result
            assert result["failed"] == 0, result
            told = {name: result[name] for name in ("acted", "asked")}
            print(f"{what:8} {result['new'] / result['seconds']:6.0f} mails/s   {result['seconds']:6.1f} s   {told}")


def _maildir(folder: Path, mails: Iterable[tuple[str, bytes]]) -> Path:
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    for number, (_, raw) in enumerate(mails):
        (folder / "new" / f"{1_515_480_000 + number}.M1P1.bench").write_bytes(raw)
    return folder


def _samtilsyn(home: Path, *words: str) -> Any:
    others = {k: v for k, v in os.environ.items() if not k.startswith("SAMTILSYN_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        env=others | {"SAMTILSYN_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


if __name__ == "__main__":
    main()
