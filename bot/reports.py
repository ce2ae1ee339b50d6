"""The report's figures out of the store, each table read once."""

from __future__ import annotations

from datetime import date

from handlers.model import AgendaPoint, Document, Meeting, Region, Survey, Visit
from handlers.model_around import Lesson, Notification, PressNotice, SampleDraw, SampleRequest
from handlers.programme import Programme
from handlers.report import report
from handlers.report_around import Around
from messages.phrases import phrase
from messages.report_figures import Report
from storage.store import Store


async def gather_report(
    store: Store,
    programme: Programme,
    *,
    period: tuple[date, date],
    region: Region | None = None,
    anonymous: bool = False,
) -> Report:
    """The figures of a period (both days included), of one region or of all; `anonymous` for publication."""
    views = await store.case_views(Visit, Meeting, AgendaPoint, Document, Survey)
    around = Around(
        draws=await store.records(SampleDraw),
        requests=await store.records(SampleRequest),
        notifications=await store.records(Notification),
        press=await store.records(PressNotice),
        lessons=await store.records(Lesson),
    )
    return report(views, programme, period=period, region=region, anonymous=anonymous, around=around)


def file_stem(report: Report, language: str) -> str:
    """A name for the report's file that says which it is: "rapport-2017-01-01-2018-06-30-nord-offentlig"."""
    first, last = report.period
    parts = [phrase("report.file", language), first.isoformat(), last.isoformat()]
    if report.region is not None:
        parts.append(report.region.lower())
    if report.anonymous:
        parts.append(phrase("report.file_public", language))
    return "-".join(parts)
