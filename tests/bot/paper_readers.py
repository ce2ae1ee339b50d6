"""Readers for the guarded process that misbehave as a file could make a parser do."""

from __future__ import annotations

import os
import time
from pathlib import Path

from messages.papers.model import Paper


def read(name: str, data: bytes) -> Paper:
    """Does what the file says."""
    match data:
        case b"spin":
            while True:
                pass
        case b"sleep":
            time.sleep(60)
        case b"eat":
            return Paper(name=name, kind="text", text=str(len(b"x" * 2**30)))
        case b"crash":
            os.abort()
        case b"raise":
            raise RuntimeError("a parser's bad day")
        case b"write":
            Path(name).write_text("x" * 5000, "utf-8")
        case b"print":
            print("in the way of the answer", flush=True)
        case b"secrets":
            return Paper(name=name, kind="text", text=" ".join(sorted(os.environ)))
        case _:
            pass
    return Paper(name=name, kind="text", text=f"{os.getpid()}")
