"""Answers from the page on their way into the case: received and committed in the inbox, then decided at once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime

from bot.parts import Desk
from handlers.events import CommandEvent
from handlers.model import Survey
from handlers.stages.survey_answering import ANSWERS, VERSION
from messages.phrases import phrase

_GLANCES, _GLANCE_SECONDS = 100, 0.05  # after these the answers lie in the inbox all the same


async def save_answers(desk: Desk, survey: Survey, given: Mapping[str, str], now: datetime) -> None:
    """Keep what a form brought (`messages.survey_form.read_form`), under the link it came by.

    Raises DatabaseUnavailable; then nothing may be kept, or it lies in the inbox and is decided later.
    """
    event = CommandEvent(
        name=ANSWERS,
        case_id=survey.case_id,
        by=phrase("survey.page_actor", desk.settings.language),
        arguments={VERSION: str(survey.link_version), **given},
    )
    inbox_id = await desk.store.receive_event(event, received_at=now)
    if await desk.worker.take_now(inbox_id, now):
        return
    for _ in range(_GLANCES):  # the bot's own turn was faster
        if (await desk.store.inbox_entry(inbox_id)).state not in ("new", "claimed"):
            return
        await asyncio.sleep(_GLANCE_SECONDS)
