"""The outbox emptied: claimed mails handed to SMTP, each result saved before the next one leaves."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import datetime

from bot import troubles
from bot.health import Health
from bot.saving import Saver
from bot.smtp_sender import Fault, Outcome, OutgoingMail, SendResult, SmtpSender
from handlers import delivery
from handlers.decision import Desk
from handlers.model import Survey
from handlers.stages import survey
from messages.letters_survey import SurveyReminder
from messages.mime import parse_mail
from messages.survey_link import waits_for_token
from storage.values import OutboxItem

log = logging.getLogger(__name__)


@dataclass(kw_only=True)
class Outgoing:
    """Sends what is due. Nothing leaves while the coordinator has paused it."""

    saver: Saver
    sender: SmtpSender
    health: Health
    # what the server has said and the database does not know yet, and what is claimed and not handed in: both empty
    # unless the database went away in between
    _unsaved: list[tuple[OutboxItem, SendResult]] = field(default_factory=list, repr=False)
    _claimed: OutboxItem | None = field(default=None, repr=False)
    _looked: bool = False

    async def send_due(self, now: datetime, *, go_on: Callable[[], bool] = lambda: True) -> int:
        """Send everything due at `now`; returns how many left. Stops early, between two mails, where `go_on` says so.

        A mail is claimed when the one before it is taken down, so that a crash leaves one in doubt at most.
        Raises DatabaseUnavailable; what the server took already is not handed in again by the next call.
        """
        if not self._looked:  # what two crashes left in doubt becomes known when the bot starts again
            await self._ask_about_uncertain(now)
            self._looked = True
        await self._save_all(now)
        left = 0
        async with aclosing(self._due(now, go_on)) as mails, aclosing(self.sender.send_each(mails)) as results:
            async for result in results:
                if self._claimed is not None:
                    self._unsaved.append((self._claimed, result))
                    self._claimed = None
                left += result.outcome is Outcome.SENT
                if result.outcome is not Outcome.SENT:
                    await self._save_all(now)  # what left is taken down when the next mail is claimed
        await self._save_all(now)
        return left

    async def _due(self, now: datetime, go_on: Callable[[], bool]) -> AsyncGenerator[OutgoingMail, None]:
        """What may leave now, each claimed when it is asked for."""
        sender = self.saver.writer.mailbox.addr
        while go_on():
            if self._claimed is None:
                sent = tuple(item.id for item, result in self._unsaved)
                self._claimed = next(iter(await self.saver.store.claim_outgoing(now, 1, sent=sent)), None)
                for _ in sent:
                    self._taken_down()
            if (item := self._claimed) is None:
                return
            if await self._renewed(item, now):
                self._claimed = None
                continue
            yield OutgoingMail(id=item.id, raw=await self._with_link(item), sender=sender, recipients=(item.to,))

    async def _renewed(self, item: OutboxItem, now: datetime) -> bool:
        """Whether a survey reminder is outdated: answers came while it waited. Another then takes its place."""
        if item.why != SurveyReminder.template or item.case_id is None:
            return False
        saver = self.saver
        async with saver.store.deciding(item.case_id) as tx:
            view = await tx.case_view()
            saved_at = view.survey.saved_at if view.survey is not None else None
            if saved_at is None or saved_at <= item.created_at:
                return False
            desk = Desk(view=view, programme=saver.programme, now=now, actor="samtilsyn")
            survey.renew_reminder(desk, item.key)
            await saver.save(tx, desk.finish(), inbox_id=None, now=now)
        await saver.store.mark_outdated(item.id, now)
        return True

    async def _with_link(self, item: OutboxItem) -> bytes:
        """The frozen bytes; a link to the survey page gets its token now, and never in the database."""
        links = self.saver.writer.links
        if links is None or item.case_id is None or not waits_for_token(item.raw):
            return item.raw
        found = await self.saver.store.record(Survey, case_id=item.case_id)
        return item.raw if found is None else links.fill(item.raw, found.case_id, found.link_version)

    async def _ask_about_uncertain(self, now: datetime) -> None:
        store = self.saver.store
        for mail in await store.list_outgoing(state="uncertain"):
            if await store.prompt(troubles.uncertain_id(mail)) is None:
                asked = troubles.uncertain(mail, self.saver.programme, now)
                await self.saver.save_alone(asked, inbox_id=None, now=now)

    async def _save_all(self, now: datetime) -> None:
        while self._unsaved:
            item, result = self._unsaved[0]
            await self._save(item, result, now)
            if result.outcome is not Outcome.SENT:
                self._unsaved.pop(0)

    def _taken_down(self) -> None:
        """The first of what was not saved is known to the database as sent."""
        self._unsaved.pop(0)
        self.health.well("smtp")
        self.health.count("samtilsyn_mails_sent_total", "Mails handed to the mail server")

    async def _save(self, item: OutboxItem, result: SendResult, now: datetime) -> None:
        store = self.saver.store
        said = f"{result.code} {result.text}".strip()
        match result.outcome:
            case Outcome.SENT:
                await store.mark_sent(item.id, now)
                self._taken_down()
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
