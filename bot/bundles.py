"""What can wait: each person's notices of the day gathered into one mail over all their cases."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import groupby

from bot.saving import Saver
from handlers.decision import Decision, Outgoing
from handlers.programme import Programme
from handlers.working_days import at_time, is_working_day
from messages.letters_common import CaseNotices, NoticeBundle
from storage.values import PendingNotice


def next_bundle(after: datetime, programme: Programme) -> datetime:
    """The next time the bundles leave: the programme's time of day on a working day, later than `after`."""
    day = after.astimezone(programme.zone).date()
    while True:
        moment = at_time(day, programme.mail.bundle_at, programme.zone)
        if moment > after and is_working_day(day, programme):
            return moment
        day += timedelta(days=1)


async def send_bundles(saver: Saver, now: datetime) -> int:
    """Queue one mail a person with the notices written so far; each notice goes once. Returns how many mails."""
    store = saver.store
    due = await store.notices_due(now)
    names = {p.email: p.name for p in await store.people()}
    institutions = {row.case.id: row.institution for row in await store.cases()} if due else {}
    mails = 0
    for to, group in groupby(due, key=lambda n: n.to):
        notices = list(group)
        day = now.astimezone(saver.programme.zone).date()
        letter = NoticeBundle(name=names.get(to, ""), day=day, cases=_by_case(notices, institutions))
        out = Outgoing(key=f"bundle:{to}:{notices[-1].key}", to=to, to_name=names.get(to, ""), letter=letter)
        await saver.save_alone(
            Decision(outgoing=(out,)), inbox_id=None, now=now, notices_sent=tuple(n.key for n in notices)
        )
        mails += 1
    return mails


def _by_case(notices: list[PendingNotice], institutions: dict[str, str]) -> tuple[CaseNotices, ...]:
    cases = dict.fromkeys(n.case_id for n in notices)
    return tuple(
        CaseNotices(
            case_number=case_id or "",
            institution=institutions.get(case_id or "", ""),
            texts=tuple(n.text for n in notices if n.case_id == case_id),
        )
        for case_id in cases
    )
