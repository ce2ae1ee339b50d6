"""What a decision means for the chats: new cards for who is linked; cards that were answered elsewhere greyed out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.chat_seen import about_prompt
from handlers.chat import cards, questions
from handlers.chat.values import ChatOut, Link
from handlers.chat.who import ChatRole, Me, find_me
from handlers.decision import Decision
from handlers.model import Person, Prompt, Question, QuestionStatus
from handlers.programme import Programme
from handlers.view import CaseView
from messages.chat import ChatText, text
from messages.phrases import phrase
from storage.deciding import Deciding
from storage.queries import Queries


async def follow(
    tx: Deciding, decision: Decision, view: CaseView | None, programme: Programme, now: datetime
) -> tuple[ChatOut, ...]:
    """What leaves for the chats with a decision, before it is saved. `view` is the case as the decision saw it."""
    prompts = [r for r in decision.changes if isinstance(r, Prompt)]
    asked = [r for r in decision.changes if isinstance(r, Question)]
    if not prompts and not asked:
        return ()
    links = await tx.links()
    if not links:
        return ()
    out: list[ChatOut] = []
    people = {p.id: p for p in await tx.people()}
    for prompt in prompts:
        if not prompt.open:
            out += await _grey_prompt(tx, prompt, people, programme)
        elif await tx.prompt(prompt.id) is None:
            out += await prompt_outs(tx, prompt, _present(links, people, programme, now), programme)
    for question in asked:
        if question.status is not QuestionStatus.OPEN:
            out += await _grey_question(tx, question, programme)
        else:
            seen = view if view is not None and view.case.id == question.case_id else None
            seen = (seen or await tx.case_view(question.case_id)).with_(decision.changes)
            out += _new_question(question, seen, _present(links, people, programme, now), programme, now)
    return tuple(out)


async def prompt_outs(
    queries: Queries, prompt: Prompt, present: Iterable[tuple[Link, Me]], programme: Programme, *, again: str = ""
) -> list[ChatOut]:
    """A prompt's card for every coordinator who is linked. `again` tells one showing from the next."""
    about = await about_prompt(queries, prompt, programme)
    message = cards.prompt_card(prompt, about, programme)
    return [
        ChatOut(
            key=f"card:{prompt.id}:{again}:{link.chat}",
            chat=link.chat,
            message=message,
            card=cards.card_of(prompt),
            unasked=True,
        )
        for link, me in present
        if me.role is ChatRole.COORDINATOR
    ]


async def waiting_cards(
    queries: Queries, link: Link, programme: Programme, now: datetime, *, again: str
) -> list[ChatOut]:
    """What waits already for somebody who is let in: their cards, the oldest first, and how many more there are."""
    here = [(link, me) for _, me in _present([link], {p.id: p for p in await queries.people()}, programme, now)]
    most = programme.chat.lines
    outs: list[ChatOut] = []
    total = 0
    for _, me in here:
        if me.role is ChatRole.COORDINATOR:
            prompts = await queries.open_prompts()
            total = len(prompts)
            for prompt in prompts[:most]:
                outs += await prompt_outs(queries, prompt, here, programme, again=again)
        elif me.role.inspects:
            asked = await queries.records(Question, asked=me.person.id, status=QuestionStatus.OPEN)
            for question in sorted(asked, key=lambda q: (q.answer_by, q.id)):
                view = await queries.case_view(question.case_id)
                found = _new_question(question, view, here, programme, now, again=again)
                total += len(found)
                outs += found if len(outs) < most else []
    if total > len(outs):
        said = phrase("chat.more_waits", programme.language, n=total - len(outs))
        outs.append(ChatOut(key=f"more:{again}", chat=link.chat, message=ChatText(lines=text(said)), unasked=True))
    return outs


async def present(queries: Queries, programme: Programme, now: datetime) -> list[tuple[Link, Me]]:
    """Who is linked, stands in the register today and has not blocked the bot."""
    return _present(await queries.links(), {p.id: p for p in await queries.people()}, programme, now)


def _present(
    links: Iterable[Link], people: dict[str, Person], programme: Programme, now: datetime
) -> list[tuple[Link, Me]]:
    today = now.astimezone(programme.zone).date()
    found = ((link, find_me(people.get(link.person), programme, today)) for link in links if not link.blocked)
    return [(link, me) for link, me in found if me is not None]


def _new_question(
    question: Question,
    view: CaseView,
    here: list[tuple[Link, Me]],
    programme: Programme,
    now: datetime,
    *,
    again: str = "",
) -> list[ChatOut]:
    """The card of a question, and again with each reminder."""
    asked = questions.Asked(question=question, view=view, programme=programme)
    message = questions.question_card(asked, now)
    if message is None:
        return []
    return [
        ChatOut(
            key=f"card:{question.id}:{again or question.asked_at.isoformat()}:{question.reminders}:{link.chat}",
            chat=link.chat,
            message=message,
            card=questions.card_of(question),
            unasked=True,
        )
        for link, me in here
        if me.person.id == question.asked
    ]


async def _grey_prompt(tx: Deciding, prompt: Prompt, people: dict[str, Person], programme: Programme) -> list[ChatOut]:
    shown = await tx.shown_cards([cards.card_of(prompt)])
    if not shown:
        return []
    about = replace(await about_prompt(tx, prompt, programme), mail=None)
    person = people.get(prompt.settled_by)
    name = person.name if person is not None and person.name else phrase("chat.somebody", programme.language)
    title = f"{prompt.number}. {cards.headline(prompt, about, programme)}"
    message = cards.closed_card(title, cards.settled_line(prompt, name, programme))
    return [ChatOut(key=f"{s.key}>closed", chat=s.chat, edits_key=s.key, message=message) for s in shown]


async def _grey_question(tx: Deciding, question: Question, programme: Programme) -> list[ChatOut]:
    shown = await tx.shown_cards([questions.card_of(question)])
    if not shown:
        return []
    view = await tx.case_view(question.case_id)
    kind = phrase(f"common.kind_{question.kind.value}", programme.language)
    title = f"{view.institution.name} ({question.case_id}): {kind}"
    message = cards.closed_card(title, phrase("chat.card_closed", programme.language))
    return [ChatOut(key=f"{s.key}>closed", chat=s.chat, edits_key=s.key, message=message) for s in shown]
