"""The outbox emptied: claimed mails handed to SMTP, each result saved before the next one leaves."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from bot.health import Health
from bot.saving import Saver
from bot.smtp_sender import Fault, Outcome, OutgoingMail, SendResult, SmtpSender
from handlers import delivery
from handlers.decision import Decision, Desk
from storage.values import OutboxItem

log = logging.getLogger(__name__)

_BATCH = 50


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """Sends what is due. Nothing leaves while the coordinator has paused it."""

    saver: Saver
    sender: SmtpSender
    health: Health

    async def send_due(self, now: datetime) -> int:
        """Send everything due at `now`; returns how many left. Stops early where the server cannot be used."""
        store = self.saver.store
        left = 0
        while items := await store.claim_outgoing(now, _BATCH):
            by_id = {item.id: item for item in items}
            mails = [
                OutgoingMail(id=i.id, raw=i.raw, sender=self.saver.writer.mailbox.addr, recipients=(i.to,))
                for i in items
            ]
            usable = True
            async for result in self.sender.send_each(mails):
                left += result.outcome is Outcome.SENT
                usable = usable and result.fault in (Fault.NONE, Fault.RECIPIENT, Fault.MESSAGE)
                await self._save(by_id[result.id], result, now)
            if not usable:
                break
        return left

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
                await store.mark_permanent(item.id, said, now)
                await self._tell(item, said, now, permanent=result.fault is Fault.RECIPIENT)

    async def _tell(self, item: OutboxItem, said: str, now: datetime, *, permanent: bool) -> None:
        """A mail that will not arrive: the address is marked where the server refuses it, the coordinator told."""
        saver = self.saver
        if item.case_id is None:
            log.error("mail %s to %s was refused: %s", item.key, item.to, said)
            self.health.fault("undelivered", f"{item.to}: {said}")
            return
        async with saver.store.deciding(item.case_id) as tx:
            desk = Desk(view=await tx.case_view(), programme=saver.programme, now=now, actor="samtilsyn")
            if permanent:
                delivery.mark_undeliverable(desk, item.to, said)
            else:
                delivery.tell_undelivered(desk, item.to, said)
            decision: Decision = desk.finish()
            await saver.save(tx, decision, inbox_id=None, now=now)
