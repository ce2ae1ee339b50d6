"""A small bot over a store that can be killed at any point: `python -m tests.storage.crashing URL HOME WIRE POINT`.

It reads a mailbox of three mails, decides on each and sends an answer; "sending" is a line in the file WIRE. It kills
itself (SIGKILL) the second time it comes to POINT, so that one mail is through and one is in the middle.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from handlers.decision import Decision
from handlers.model import LogEntry
from storage.archive import Archive
from storage.store import Store
from storage.values import Cursor, Filed
from tests.storage.samples import CASE, NOW, mail, raw_mail

MAILBOX = {uid: raw_mail(f"Svar {uid}", f"<{uid}@bo.example>") for uid in (1, 2, 3)}
POINTS = (
    "archived",  # the raw mail lies in the archive, nothing is committed
    "received",  # committed, not acknowledged
    "claimed",
    "decided",  # everything written, not committed
    "committed",
    "outgoing claimed",
    "sent",  # the server said 250, we have not written it down
)
Reach = Callable[[str], None]


async def work(store: Store, wire: Path, reach: Reach) -> None:
    """Do all there is to do, as a fresh start of the bot would."""
    async with store.running(NOW):
        cursor = await store.cursor("INBOX")
        for uid, raw in MAILBOX.items():
            if cursor is None or uid > cursor.uid:
                here = Cursor(mailbox="INBOX", uidvalidity=1, uid=uid)
                await store.receive_mail(raw, received_at=NOW, cursor=here)
                reach("received")
        while (item := await store.claim(NOW)) is not None:
            reach("claimed")
            name = f"answer-{item.id}"
            async with store.deciding(CASE) as transaction:
                await transaction.commit(
                    inbox_id=item.id,
                    decision=Decision(
                        log=(LogEntry(at=NOW, case_id=CASE, actor="bot", what=name, rule="r", mail_id=item.id),)
                    ),
                    mails=(mail(name),),
                    now=NOW,
                    filed=Filed(case_id=CASE, message_id=f"<{item.id}@bo.example>", sender="a", subject="b"),
                )
                reach("decided")
            reach("committed")
        while items := await store.claim_outgoing(NOW, limit=1):
            for leaving in items:
                reach("outgoing claimed")
                with wire.open("a") as line:
                    line.write(f"{leaving.message_id} {leaving.raw!r}\n")
                reach("sent")
                await store.mark_sent(leaving.id, NOW)


async def main(url: str, home: Path, wire: Path, point: str) -> None:
    seen = 0

    def reach(where: str) -> None:
        nonlocal seen
        seen += where == point
        if seen == 2:
            os.kill(os.getpid(), signal.SIGKILL)

    class WatchedArchive(Archive):
        def write(self, raw: bytes) -> str:
            digest = super().write(raw)
            reach("archived")
            return digest

    store = await Store.open(url, home=home)
    store.archive = WatchedArchive(home / "mail")
    await work(store, wire, reach)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]))
