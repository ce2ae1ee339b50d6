"""`python -m tests.bench.demo`: how long the demo takes, and how much memory."""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

WANTED = 120


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", default="2020-04-30", help="the last day of the story")
    parser.add_argument("--seed", default="2017")
    options = parser.parse_args()
    others = {k: v for k, v in os.environ.items() if not k.startswith("SAMTILSYN_")}
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "bot", "demo", "--json", "--until", options.until, "--seed", options.seed],
            env=others | {"SAMTILSYN_HOME": home},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        seconds = time.perf_counter() - started
    last = json.loads(done.stdout.splitlines()[-1])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    mails = last["mails_in"] + last["mails_out"]
    print(f"demo       {seconds:6.1f} s   (wanted: below {WANTED} s; {mails} mails, {mails / seconds:.0f} a second)")
    print(f"processor  {used.ru_utime + used.ru_stime:6.1f} s")
    print(f"memory     {used.ru_maxrss / 1024:6.0f} MB at most, with all mailboxes of its people in it")


if __name__ == "__main__":
    main()
