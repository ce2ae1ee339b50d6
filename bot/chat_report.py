"""The report as a file in the chat: the edition for publication, as a third party sees it; made beside the bot."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

from bot.reports import file_stem, gather_report
from handlers.model import Region
from handlers.programme import Programme
from messages.chat import MOST_SENT, Attached
from messages.errors import SamtilsynError
from messages.phrases import phrase
from messages.write_report import write_report
from storage.store import Store


class ReportTooLarge(SamtilsynError):
    """The report is too large for a chat; the text says where it is made instead."""


async def report_file(store: Store, programme: Programme, region: Region | None, today: date) -> Attached:
    """The report of the programme up to `today`, of one region or all, as PDF. Raises ReportTooLarge.

    A thread of its own reads it through a connection of its own: thousands of cases hold up nobody's answer.
    """
    address = store.database.engine.url.set(drivername=store.database.dialect).render_as_string(hide_password=False)
    name, data = await asyncio.to_thread(_made, address, store.home, programme, region, today)
    if len(data) > MOST_SENT:
        raise ReportTooLarge(phrase("chat.report_too_large", programme.language))
    return Attached(name=f"{name}.pdf", content_type="application/pdf", data=data)


def _made(address: str, home: Path, programme: Programme, region: Region | None, today: date) -> tuple[str, bytes]:
    async def gathered() -> tuple[str, bytes]:
        store = await Store.open(address, home=home)
        try:
            first, last = programme.period
            period = first, max(first, min(last, today))
            report = await gather_report(store, programme, period=period, region=region, anonymous=True)
        finally:
            await store.close()
        return file_stem(report, programme.language), write_report(report, "pdf", language=programme.language)

    return asyncio.run(gathered())
