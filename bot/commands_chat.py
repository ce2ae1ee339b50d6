"""The twins of what only the chat had: meetings, the survey's figures, topics, taking a tap back, chat codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

import click

from bot.parts import Desk
from bot.terminal import as_of_option, in_words, json_option, moment, say, show_json, with_desk
from handlers.chat.find import Found, find
from handlers.chat.who import Scope
from handlers.model import Authority
from messages.topics import TOPICS, topic_name

_ALL = Scope()
_MOST = 100_000


@click.command("meetings")
@click.argument("which", required=False)
@as_of_option
@json_option
def meetings_command(which: str | None, as_of: str | None, as_json: bool) -> None:
    """The dialogue meetings to come, of everything or a region.

    \b
    Example:
      samtilsyn meetings Nord
    """

    async def work(desk: Desk) -> None:
        zone = desk.programme.zone
        today = (await moment(desk, as_of)).astimezone(zone).date()
        found = await _named(desk, which)
        morning = datetime.combine(today, time(), tzinfo=zone)
        rows, _ = await desk.store.meetings(_ALL, since=morning, region=found.region, limit=_MOST, skip=0)
        cases = {c.case_id for c in found.cases}
        rows = tuple(r for r in rows if not found.named or r.case_id in cases)
        if as_json:
            show_json(rows)
            return
        for row in rows:
            click.echo(f"{in_words(desk, row.slot)}  {row.case_id}  {row.institution}")
        if not rows:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


@click.command("figures")
@click.argument("region", required=False)
@json_option
def figures_command(region: str | None, as_json: bool) -> None:
    """The survey's figures so far, of everything or a region; groups too small to be shown are not.

    \b
    Example:
      samtilsyn figures
      samtilsyn figures Syd
    """

    async def work(desk: Desk) -> None:
        from handlers.report_survey import shown_figures
        from messages.report_charts import FINDINGS, finding

        found = await _named(desk, region)
        every = await desk.store.surveys_in(_ALL, None)
        sent = [s for s in every if found.region in (None, s.region)]
        answered = [s for s in sent if s.answered]
        smallest = desk.programme.survey.smallest_group
        among = None if found.region is None else (found.region,)
        figures = shown_figures([(s.region, s.answers) for s in every if s.answered], among, smallest=smallest)
        shown = {q: figures[q] for q in FINDINGS if q in figures}
        if as_json:
            show_json({"sent": len(sent), "answered": len(answered), "questions": shown})
            return
        click.echo(say(desk, "chat.survey_count", sent=len(sent), answered=len(answered)))
        for question, f in shown.items():
            line = finding(question, f, desk.settings.language)
            click.echo(say(desk, "chat.survey_line", number=question, finding=line, n=f.n))
        if sent and not shown:
            click.echo(say(desk, "chat.survey_few", n=smallest))

    with_desk(work)


@dataclass(frozen=True, kw_only=True)
class _Raised:
    topic: str
    at: int
    st: int


@click.command("topics")
@click.argument("which", required=False)
@json_option
def topics_command(which: str | None, as_json: bool) -> None:
    """What the authorities raised: how often each topic, of everything, a region or one case.

    \b
    Example:
      samtilsyn topics
      samtilsyn topics KT-2018-014
    """

    async def work(desk: Desk) -> None:
        from handlers.topics_of_case import topics_of

        found = await _named(desk, which)
        language = desk.settings.language
        if found.cases:
            counts: dict[str, list[int]] = {}
            for case in found.cases:
                for one in topics_of(await desk.store.case_view(case.case_id)):
                    for topic in one.classified.topics:
                        counts.setdefault(topic, [0, 0])[one.authority is Authority.ST] += 1
            rows = [_Raised(topic=t, at=counts[t][0], st=counts[t][1]) for t in TOPICS if t in counts]
        else:
            raised = await desk.store.raised(_ALL, found.region)
            rows = [_Raised(topic=t, at=raised[t][0], st=raised[t][1]) for t in TOPICS if t in raised]
        if as_json:
            show_json(rows)
            return
        for row in rows:
            click.echo(say(desk, "chat.topics_count", topic=topic_name(row.topic, language), at=row.at, st=row.st))
        if not rows:
            click.echo(say(desk, "overview.nothing"))

    with_desk(work)


@click.command("undo")
@click.argument("tap", required=False)
def undo_command(tap: str | None) -> None:
    """Take back what was tapped in the chat and waits: TAP, or the newest; says what else waits.

    \b
    Example:
      samtilsyn undo
    """

    async def work(desk: Desk) -> None:
        now = await moment(desk, None)
        waiting = [t for t in await desk.store.due_taps(datetime.max.replace(tzinfo=UTC)) if t.state == "waiting"]
        waiting.sort(key=lambda t: t.created_at)
        wanted = next((t for t in reversed(waiting) if tap in (None, t.tap.id)), None)
        if wanted is None or not await desk.store.undo_tap(wanted.tap.id, now):
            raise click.ClickException(say(desk, "chat.nothing_to_undo"))
        click.echo(f"{wanted.tap.what}: {say(desk, 'chat.undone')}")
        for left in waiting:
            if left.tap.id != wanted.tap.id:
                due = left.tap.due.astimezone(desk.programme.zone)
                click.echo(f"{left.tap.id}  {due:%H.%M}  {left.tap.what}")

    with_desk(work)


@click.command("chat-code")
@click.argument("email")
@click.option("--cut", is_flag=True, help="Cut the person off from the chat instead.")
def chat_code_command(email: str, cut: bool) -> None:
    """Mail somebody of the register a code that lets them into the chat; the code is good for some minutes.

    \b
    Example:
      samtilsyn chat-code ibse@st-syd.example
    """

    async def work(desk: Desk) -> None:
        from bot.chat import Chat

        now = await moment(desk, None)
        if cut:
            for link in await desk.store.links():
                if link.person == email.lower():
                    await desk.store.drop_link(link.user)
                    click.echo(say(desk, "chat.cut_off", name=email))
                    return
            raise click.ClickException(say(desk, "chat.not_linked", name=email))
        chat = Chat(desk.worker, now=lambda: now)
        mails = await chat.send_code(email.lower(), asked_by="terminal", key=now.isoformat(), now=now)
        if not mails:
            raise click.ClickException(say(desk, "chat.no_code", name=email))
        from handlers.decision import Decision

        await desk.store.commit(inbox_id=None, decision=Decision(), mails=mails, now=now)
        click.echo(say(desk, "chat.code_mailed", name=email, minutes=desk.programme.chat.code_minutes))

    with_desk(work)


async def _named(desk: Desk, which: str | None) -> Found:
    return find(which, await desk.store.case_names(_ALL)) if which else Found()
