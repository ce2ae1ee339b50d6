"""The outbox emptied: claimed mails handed to SMTP, each result saved before the next one leaves."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime

from bot import troubles
from bot.health import Health
from bot.saving import Saver
from bot.smtp_sender import Fault, Outcome, OutgoingMail, SendResult, SmtpSender
from handlers import delivery
from handlers.decision import Desk
from messages.mime import parse_mail
from storage.values import OutboxItem

log = logging.getLogger(__name__)

_BATCH = 50


@dataclass(kw_only=True)
class Outgoing:
    """Sends what is due. Nothing leaves while the coordinator has paused it."""

    saver: Saver
    sender: SmtpSender
    health: Health
    # what the server has said and the database does not know yet, and what was claimed and not handed in: both empty
    # unless the database went away in the middle of a batch
    _unsaved: list[tuple[OutboxItem, SendResult]] = field(default_factory=list, repr=False)
    _claimed: list[OutboxItem] = field(default_factory=list, repr=False)

    async def send_due(self, now: datetime, *, go_on: Callable[[], bool] = lambda: True) -> int:
        """Send everything due at `now`; returns how many left. Stops early where the server cannot be used, and
        between two mails where `go_on` says so.

        Raises DatabaseUnavailable; what the server took already is not handed in again by the next call.
        """
        store = self.saver.store
        left = 0
        await self._save_all(now)
        while go_on():
            self._claimed = self._claimed or list(await store.claim_outgoing(now, _BATCH))
            if not self._claimed:
                break
            sent, usable = await self._send_batch(now, go_on)
            left += sent
            if not usable:
                break
        for item in self._claimed:  # told to stop
            await store.mark_temporary(item.id, "the program was stopped before it was sent", now)
        self._claimed.clear()
        return left

    async def _send_batch(self, now: datetime, go_on: Callable[[], bool]) -> tuple[int, bool]:
        """Hand in what is claimed: how many left, and whether the server can be used for more."""
        sender = self.saver.writer.mailbox.addr
        mails = [OutgoingMail(id=i.id, raw=i.raw, sender=sender, recipients=(i.to,)) for i in self._claimed]
        sent, usable = 0, True
        async with aclosing(self.sender.send_each(mails)) as results:
            async for result in results:
                item = next(i for i in self._claimed if i.id == result.id)
                self._claimed.remove(item)
                self._unsaved.append((item, result))
                sent += result.outcome is Outcome.SENT
                usable = usable and result.fault in (Fault.NONE, Fault.RECIPIENT, Fault.MESSAGE)
                await self._save_all(now)
                if not go_on():
                    break
        return sent, usable

    async def _save_all(self, now: datetime) -> None:
        while self._unsaved:
            await self._save(*self._unsaved[0], now)
            self._unsaved.pop(0)

    async def _save(self, item: OutboxItem, result: SendResult, now: datetime) -> None:
        store = self.saver.store
        said = f"{result.code} {result.text}".strip()
        match result.outcome:
            case Outcome.SENT:
                await store.mark_sent(item.id, now)
                self.health.well("smtp")
                self.health.count("samtilsyn_mails_sent_total", "Mails handed to the mail server")
            case Outcome.TEMPORARY:
                log.warning("mail %s to the outbox again: %s", item.key, said)
                if result.fault is not Fault.RECIPIENT:
                    self.health.fault("smtp", said)
                after = await store.mark_temporary(item.id, said, now)
                if after.gave_up:
                    await self._tell(item, said, now, permanent=False)
            case Outcome.PERMANENT:
                # told first: a crash between the two tells again, and telling is done once
                await self._tell(item, said, now, permanent=result.fault is Fault.RECIPIENT)
                await store.mark_permanent(item.id, said, now)

    async def _tell(self, item: OutboxItem, said: str, now: datetime, *, permanent: bool) -> None:
        """A mail that will not arrive: the address is marked where the server refuses it, the coordinator told."""
        saver = self.saver
        log.warning("mail %s will not arrive: %s", item.key, said)
        if item.case_id is None:
            decision = troubles.undelivered(
                item.to,
                subject=parse_mail(item.raw).subject,
                reason=said,
                permanent=permanent,
                people=await saver.store.people(),
                mail_id=None,
                programme=saver.programme,
                now=now,
            )
            await saver.save_alone(decision, inbox_id=None, now=now)
            return
        async with saver.store.deciding(item.case_id) as tx:
            desk = Desk(view=await tx.case_view(), programme=saver.programme, now=now, actor="samtilsyn")
            if permanent:
                delivery.mark_undeliverable(desk, item.to, said)
            else:
                delivery.tell_undelivered(desk, item.to, said)
            await saver.save(tx, desk.finish(), inbox_id=None, now=now)
