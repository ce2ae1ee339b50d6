"""Figures: /rapport, /undersoegelse with a chart, /emner. Groups too small to be shown are not (programme, survey)."""

from __future__ import annotations

import re
from collections import Counter

from handlers import overview
from handlers.chat.asked import Foreseen
from handlers.chat.find import region_of
from handlers.chat.listing import named, page
from handlers.chat.talk import Talk
from handlers.chat.values import REPORT, Act, OfficeEvent
from handlers.chat.who import Scope
from handlers.model import Authority, Region, Stage
from handlers.report_survey import shown_figures
from handlers.topics_of_case import dilemmas, documented, topics_in, topics_of
from messages.chat import Line, Span, bold
from messages.chat_charts import held_picture, survey_picture
from messages.report_charts import FINDINGS, finding
from messages.report_numbers import percent
from messages.topics import TOPICS, topic_name

_PDF = re.compile(r"\b(?:pdf|som fil|hele rapporten|hele|fil)\b", re.IGNORECASE)


async def report(talk: Talk, words: str) -> None:
    """Held against target with a chart, who declined, how many answered; with "pdf" the whole report as a file."""
    region = region_of(_PDF.sub(" ", words))
    mine = talk.me.scope.regions
    if region is not None and mine is not None and region not in mine:
        talk.reply(talk.say("not_your_region", region=region.value))
        return
    if _PDF.search(words):
        _whole_report(talk, region)
        return
    counts = await talk.ask.counts(talk.me.scope, talk.today, region=region, year="")
    table = [
        row
        for row in overview.held_table(counts.held, {}, talk.programme)
        if region in (None, row.region) and (mine is None or row.region in mine)
    ]
    stages: Counter[Stage] = Counter()
    for (_, stage), n in counts.stages.items():
        stages[stage] += n
    lines: list[str | Span | Line] = [bold(talk.say("report_title", name=talk.programme.name))]
    lines.append(talk.say("report_held", n=sum(r.total for r in table), target=sum(r.target for r in table)))
    live = sum(n for stage, n in stages.items() if overview.under_way(stage))
    lines.append(talk.say("report_live", live=live, declined=stages[Stage.DECLINED]))
    if counts.surveys_sent:
        rate = percent(counts.surveys_answered / counts.surveys_sent, talk.programme.language)
        answered, sent = counts.surveys_answered, counts.surveys_sent
        lines.append(talk.say("report_survey", answered=answered, sent=sent, rate=rate))
    rows = [(r.region.value, r.total, r.target) for r in table]
    command = f"/rapport pdf {region.value}" if region else "/rapport pdf"
    talk.reply(
        *lines,
        buttons=[[talk.press(talk.say("button_whole_report"), command)]],
        attached=held_picture(rows, talk.programme.language) if rows else None,
    )


def _whole_report(talk: Talk, region: Region | None) -> None:
    """Have the report made; who sees some regions only gets one region's."""
    mine = talk.me.scope.regions
    if region is None and mine is not None and len(mine) != 1:
        rows = [[talk.press(r.value, f"/rapport pdf {r.value}")] for r in mine]
        talk.reply(talk.say("report_which" if rows else "report_none"), buttons=rows)
        return
    of = region or (mine[0] if mine else None)
    where = of.value if of else talk.say("all_regions")
    event = OfficeEvent(name=REPORT, by=talk.me.person.id, arguments={"region": of.value} if of else {})
    talk.set_going((Act(office=event),), talk.say("what_report", where=where), Foreseen())
    talk.reply(talk.say("report_coming"))


async def survey(talk: Talk, words: str) -> None:
    """The survey's figures, all or a region's; with a question's number its answers as a chart."""
    parts = words.split()
    asked = next((p for p in parts if p in FINDINGS), None)
    region = region_of(" ".join(p for p in parts if p != asked))
    mine = talk.me.scope.regions
    if region is not None and mine is not None and region not in mine:
        talk.reply(talk.say("not_your_region", region=region.value))
        return
    everybody = await talk.ask.surveys(Scope(), None)
    if mine is None:
        found = tuple(s for s in everybody if region in (None, s.region))
    else:
        found = await talk.ask.surveys(talk.me.scope, region)
    answered = [s for s in found if s.answered]
    sent = len(found)
    where = f" – {region.value}" if region else ""
    language = talk.programme.language
    if not sent:
        talk.reply(talk.say("survey_none", where=where))
        return
    rate = percent(len(answered) / sent, language)
    head = talk.say("survey_title", answered=len(answered), sent=sent, rate=rate, where=where)
    if len(answered) < talk.programme.survey.smallest_group:
        talk.reply(bold(head), talk.say("survey_few", n=talk.programme.survey.smallest_group))
        return
    # What a region may show depends on all others, also on those this person does not see.
    every = [(s.region, s.answers) for s in everybody if s.answered]
    among = mine if region is None else (region,)
    figures = shown_figures(every, among, smallest=talk.programme.survey.smallest_group)
    shown = {q: figures[q] for q in ([asked] if asked else FINDINGS) if q in figures}
    lines: list[str | Span | Line] = [
        talk.say("survey_line", number=q, finding=finding(q, f, language), n=f.n) for q, f in shown.items()
    ]
    if not shown:
        talk.reply(bold(head), talk.say("survey_few", n=talk.programme.survey.smallest_group))
        return
    body, buttons = page(talk, head, lines)
    picture = asked or next(iter(shown))
    tail = f" {region.value}" if region else ""
    numbers = [talk.press(q, f"/undersoegelse {q}{tail}") for q in shown if q != picture]
    talk.reply(
        *body,
        buttons=[*buttons, *([numbers] if numbers and not asked else [])],
        attached=survey_picture(picture, shown[picture], language),
    )


async def topics(talk: Talk, words: str) -> None:
    """What the authorities raised, as topics; of a case by authority, with what both raised. Never anybody's words."""
    found = await named(talk, words)
    language = talk.programme.language
    if len(found.cases) == 1:
        line = found.cases[0]
        view = await talk.ask.case_view(line.case_id)
        told: list[str | Span | Line] = [bold(talk.say("topics_case", institution=line.institution, case=line.case_id))]
        for authority in (Authority.AT, Authority.ST):
            raised = documented(view, authority) or [r for r in topics_of(view) if r.authority is authority]
            names = ", ".join(topic_name(t, language) for t in topics_in(raised))
            who = talk.say(f"common.party_{authority.value}")
            told.append(talk.say("topics_line", who=who, topics=names or "–"))
        both = ", ".join(topic_name(d.topic, language) for d in dilemmas(view))
        if both:
            told.append(talk.say("topics_both", topics=both))
        talk.reply(*told)
        return
    region = found.region
    counts = await talk.ask.raised(talk.me.scope, region)
    lines: list[str | Span | Line] = [
        talk.say("topics_count", topic=topic_name(t, language), at=counts[t][0], st=counts[t][1])
        for t in sorted((t for t in TOPICS if t in counts), key=lambda t: (-sum(counts[t]), TOPICS.index(t)))
    ]
    if not lines:
        talk.reply(talk.say("topics_none"))
        return
    shown, buttons = page(talk, talk.say("topics_title", where=_where(region)), lines)
    talk.reply(*shown, buttons=buttons)


def _where(region: Region | None) -> str:
    return f" – {region.value}" if region else ""
