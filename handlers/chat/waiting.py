"""What waits for a person: /koe, a card by its number, a tap on it; what an inspector is asked, and the tap on that."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime

from handlers.chat import cards, questions
from handlers.chat.going import set_going
from handlers.chat.listing import limit, more_buttons
from handlers.chat.questions import NEEDS, Asked
from handlers.chat.talk import Talk, fits
from handlers.chat.values import Act, AnswerEvent, ChatOut
from handlers.chat.who import ChatRole
from handlers.events import SettledEvent
from handlers.matching import case_numbers
from handlers.model import Party, Prompt, Question, QuestionStatus, Stage
from messages.chat import Button, Line, Span, bold
from messages.dates import find_dates
from messages.phrases import phrase
from messages.reading import DateMention, Kind

PROMPT_WORDS, ANSWER_WORDS = "prompt words", "answer words"


async def queue(talk: Talk, words: str) -> None:
    """A coordinator's prompts, the oldest first; an inspector's own open questions."""
    del words
    if talk.me.role is not ChatRole.COORDINATOR:
        await _own_questions(talk)
        return
    prompts = await talk.ask.open_prompts()
    if not prompts:
        await _next_step(talk)
        return
    shown = prompts[talk.skip : talk.skip + limit(talk)]
    rows = []
    for prompt in shown:
        name = cards.headline(prompt, await about(talk, prompt, mail=False), talk.programme)
        rows.append([talk.press(f"{prompt.number}. {name}", f"/opgave {prompt.number}")])
    rows += more_buttons(talk, len(shown), len(prompts))
    talk.reply(bold(talk.say("queue_title", n=len(prompts))), talk.say("queue_how"), buttons=rows)


async def _next_step(talk: Talk) -> None:
    """Nothing waits: what a coordinator can do next all the same, by how far the cases are."""
    counts = await talk.ask.counts(talk.me.scope, talk.today, region=None, year="")
    stages: Counter[Stage] = Counter()
    for (_, stage), n in counts.stages.items():
        stages[stage] += n
    for stage, name in ((Stage.SELECTED, "inviter"), (Stage.CANDIDATE, "udvaelg")):
        if stages[stage]:
            button = talk.press(talk.say(f"next_{name}_button"), f"/{name} alle")
            talk.reply(talk.say("queue_empty"), talk.say(f"next_{name}", n=stages[stage]), buttons=[[button]])
            return
    begin = [] if stages else [talk.say("next_list"), talk.say("list_how")]
    talk.reply(talk.say("queue_empty"), *begin)


async def card(talk: Talk, words: str) -> None:
    """One card: a prompt by its number, or a question by its id."""
    which = words.strip()
    if which.isdecimal() and talk.me.role is ChatRole.COORDINATOR:
        prompt = await talk.ask.prompt(int(which))
        if prompt is None:
            talk.reply(talk.say("no_such_prompt", number=which))
        elif not prompt.open:
            talk.reply(*await _closed(talk, prompt))
        else:
            await show_prompt(talk, prompt)
        return
    asked = await _asked(talk, which)
    message = questions.question_card(asked, talk.now) if asked is not None else None
    if asked is None or message is None:
        talk.reply(talk.say("no_such_prompt", number=which))
    else:
        talk.reply(*message.lines, buttons=message.buttons, card=questions.card_of(asked.question))


async def show_prompt(talk: Talk, prompt: Prompt, *, edit: bool = False) -> None:
    message = cards.prompt_card(prompt, await about(talk, prompt), talk.programme)
    talk.reply(*message.lines, buttons=message.buttons, card=cards.card_of(prompt), edit=edit)


async def about(talk: Talk, prompt: Prompt, *, mail: bool = True) -> cards.About:
    """What the card tells beside the prompt."""
    seen = await talk.ask.mail_seen(prompt.mail_id) if mail and prompt.mail_id is not None else None
    taker = await talk.ask.taken_by(prompt.id)
    name = ""
    if taker is not None and taker != talk.me.person.id:
        name = await _name(talk, taker)
    if prompt.case_id is None:
        return cards.About(mail=seen, taken_by=name)
    line = await talk.ask.case_line(prompt.case_id)
    return cards.About(
        institution=line.institution if line else "",
        region=line.region.value if line else "",
        writer=writer_of(prompt, seen.party if seen else None, talk.programme.language),
        mail=seen,
        taken_by=name,
    )


def writer_of(prompt: Prompt, party: Party | None, language: str) -> str:
    """Who wrote, as a part of the case; "" where it cannot be told."""
    if party is None and prompt.question_id:
        found = re.search(r":(at|st|institution)(?::|$)", prompt.question_id)
        party = Party(found[1]) if found else None
    return phrase(f"common.party_{party.value}", language) if party else ""


# ---------------------------------------------------------------------- taps on a prompt
async def tap_prompt(talk: Talk, data: str) -> None:
    """ "p:12:0" chooses, "p:12:take" takes it upon oneself."""
    _, number, choice = data.split(":")
    prompt = await talk.ask.prompt(int(number))
    if prompt is None or talk.me.role is not ChatRole.COORDINATOR:
        talk.reply(talk.say("button_old"))
    elif not prompt.open:
        talk.reply(*await _closed(talk, prompt), edit=True)
    elif choice == cards.TAKE:
        await _take(talk, prompt)
    else:
        await choose(talk, prompt, int(choice), "")


async def choose(talk: Talk, prompt: Prompt, n: int, words: str) -> None:
    """Settle a prompt; `words` is what was written for a choice that asks for it."""
    if not 0 <= n < len(prompt.choices):
        talk.reply(talk.say("button_old"))
        return
    open_tap = await talk.ask.open_tap(cards.card_of(prompt))
    if open_tap is not None:
        mine = open_tap.tap.person == talk.me.person.id
        name = talk.say("you") if mine else await _name(talk, open_tap.tap.person)
        talk.reply(talk.say("was_faster", name=name, what=open_tap.tap.what), edit=not mine)
        return
    choice = prompt.choices[n]
    title = cards.headline(prompt, await about(talk, prompt, mail=False), talk.programme)
    if cards.needs_words(choice) and not words:
        _ask_words(talk, prompt, n, title)
        return
    act = Act(settled=SettledEvent(prompt_id=prompt.id, choice=n, by=talk.me.person.id, text=words))
    foreseen = await talk.foresee((act,))
    if foreseen.refused:
        talk.reply(bold(title), *foreseen.refused)
        _ask_words(talk, prompt, n, "")
        return
    label = cards.label(choice, talk.programme.language)
    said = f"{label} ({words})" if words else label
    set_going(talk, (act,), f"{title}: {said}", foreseen, card=cards.card_of(prompt), title=title)
    await _tell_others(talk, cards.card_of(prompt), title, talk.say("other_answered", name=_me(talk), what=label))


async def _take(talk: Talk, prompt: Prompt) -> None:
    taker = await talk.ask.taken_by(prompt.id)
    if taker is not None and taker != talk.me.person.id:
        await show_prompt(talk, prompt, edit=True)  # it says who was faster
        return
    talk.take_prompt(prompt.id)
    known = await about(talk, prompt)
    title = cards.headline(prompt, known, talk.programme)
    message = cards.prompt_card(prompt, known, talk.programme)
    rows = [row for row in message.buttons if not row[0].data.endswith(cards.TAKE)]
    talk.reply(*message.lines, talk.say("you_took"), buttons=rows, edit=True, card=cards.card_of(prompt))
    await _tell_others(talk, cards.card_of(prompt), title, talk.say("taken", name=_me(talk)))


async def _tell_others(talk: Talk, card_name: str, title: str, line: str) -> None:
    """Grey the card out in the other chats that show it."""
    for chat, key in await talk.ask.shown(card_name):
        if chat != talk.said.chat:
            message = cards.closed_card(title, line)
            talk.put(ChatOut(key=f"{key}>{talk.said.id}", chat=chat, edits_key=key, message=message, card=card_name))


async def _closed(talk: Talk, prompt: Prompt) -> list[str | Span | Line]:
    title = cards.headline(prompt, await about(talk, prompt, mail=False), talk.programme)
    name = await _name(talk, prompt.settled_by)
    return [bold(f"{prompt.number}. {title}"), cards.settled_line(prompt, name, talk.programme)]


def _ask_words(talk: Talk, prompt: Prompt, n: int, title: str) -> None:
    talk.await_words(PROMPT_WORDS, {"number": str(prompt.number), "choice": str(n)})
    asked = talk.say("write_now", what=cards.label(prompt.choices[n], talk.programme.language))
    talk.reply(*([bold(title)] if title else []), asked)


async def prompt_words(talk: Talk, words: str) -> None:
    """The words a choice asked for."""
    assert talk.dialogue is not None
    prompt = await talk.ask.prompt(int(talk.dialogue.known["number"]))
    talk.end_dialogue()
    if prompt is None or not prompt.open:
        talk.reply(*(await _closed(talk, prompt) if prompt else [talk.say("button_old")]))
        return
    await choose(talk, prompt, int(talk.dialogue.known["choice"]), words)


# ---------------------------------------------------------------------- what an inspector is asked
async def _own_questions(talk: Talk) -> None:
    rows, total = await talk.ask.owed(
        talk.me.scope,
        region=None,
        case_id=None,
        since=None,
        by=talk.me.person.id,
        limit=limit(talk),
        skip=talk.skip,
    )
    if not rows:
        talk.reply(talk.say("queue_empty"))
        return
    buttons = [
        [talk.press(f"{r.institution}: {talk.say(f'common.kind_{r.kind.value}')}", f"/opgave {r.question_id}")]
        for r in rows
        if fits(f"/opgave {r.question_id}")
    ]
    buttons += more_buttons(talk, len(rows), total)
    talk.reply(bold(talk.say("queue_title", n=total)), talk.say("queue_how"), buttons=buttons)


async def tap_question(talk: Talk, data: str) -> None:
    """ "q:yes:KT-2018-014:visit:at": an answer, or what an answer still needs."""
    _, code, question_id = data.split(":", 2)
    asked = await _asked(talk, question_id)
    if asked is None:
        talk.reply(talk.say("button_old"), edit=True)
        return
    if asked.question.status is not QuestionStatus.OPEN:
        talk.reply(bold(asked.view.institution.name), talk.say("question_closed"), edit=True)
        return
    if code.startswith("s"):
        await _mark(talk, asked, code[1:])
    elif code in NEEDS:
        talk.await_words(ANSWER_WORDS, {"code": code, "question": question_id})
        buttons = []
        if code == "moved":
            buttons.append([Button(label=talk.say("button_not_known"), data=f"q:unknown:{question_id}")])
        talk.reply(bold(asked.view.institution.name), asked.say(f"write_{NEEDS[code]}"), buttons=buttons)
    else:
        if code == "unknown":
            talk.end_dialogue()
        await _answer(talk, asked, questions.answer_text(asked, code))


async def answer_words(talk: Talk, words: str) -> None:
    """The day, the time or the words an answer needed."""
    assert talk.dialogue is not None
    code, question_id = talk.dialogue.known["code"], talk.dialogue.known["question"]
    asked = await _asked(talk, question_id)
    if asked is None or asked.question.status is not QuestionStatus.OPEN:
        talk.end_dialogue()
        talk.reply(talk.say("question_closed"))
        return
    need = NEEDS[code]
    found = None if need == "words" else the_date(talk, words)
    if need == "day" and found is not None and found.all_day and found.end is None:
        text = questions.answer_text(asked, code, day=day_of(found))
    elif (need == "slot" and found is not None and not found.all_day) or need == "words":
        text = questions.answer_text(asked, code, words=words)
    else:
        talk.reply(talk.say("day_unclear" if need == "day" else "slot_unclear"))
        return
    talk.end_dialogue()
    await _answer(talk, asked, text)


def the_date(talk: Talk, words: str) -> DateMention | None:
    """The one day or time words name without doubt; None for none, several or a doubtful one."""
    found = [d for d in find_dates(words, as_of=talk.now) if d.start is not None]
    return found[0] if len(found) == 1 and found[0].doubt is None and found[0].open is None else None


async def _mark(talk: Talk, asked: Asked, marks: str) -> None:
    if len(marks) != len(asked.slots):
        talk.reply(talk.say("button_old"), edit=True)
        return
    message = questions.question_card(asked, talk.now, marks=marks)
    if message is not None:
        name = questions.card_of(asked.question)
        talk.reply(*message.lines, buttons=message.buttons, edit=True, card=name)


async def _answer(talk: Talk, asked: Asked, text: str) -> None:
    question = asked.question
    name = questions.card_of(question)
    open_tap = await talk.ask.open_tap(name)
    if open_tap is not None:
        talk.reply(talk.say("was_faster", name=talk.say("you"), what=open_tap.tap.what))
        return
    answer = AnswerEvent(person=talk.me.person.id, case_id=question.case_id, question_id=question.id, text=text)
    acts = (Act(answer=answer),)
    foreseen = await talk.foresee(acts)
    title = asked.view.institution.name
    said = "; ".join(text.splitlines())
    if question.kind is Kind.PREPARATION and "\n" in text:  # whose points are whose is told by who releases them
        said = talk.say("points_sent", n=len(text.splitlines()) - 1)
    what = said if title in said else f"{title}: {said}"
    set_going(talk, acts, what, foreseen, card=name, title=title)


async def _asked(talk: Talk, question_id: str) -> Asked | None:
    """A question that was put to this person; None for anything else."""
    case_id = next(iter(case_numbers(question_id)), None)
    if case_id is None:
        return None
    if await talk.ask.case_line(case_id, talk.me.scope) is None:
        return None
    view = await talk.ask.case_view(case_id)
    question = view.question(question_id)
    if question is None or not _is_mine(talk, question):
        return None
    return Asked(question=question, view=view, programme=talk.programme)


def _is_mine(talk: Talk, question: Question) -> bool:
    return talk.me.role.inspects and question.asked == talk.me.person.id


def day_of(found: DateMention) -> date:
    """The day of a mention that has one."""
    start = found.start
    assert start is not None
    return start.date() if isinstance(start, datetime) else start


def _me(talk: Talk) -> str:
    return talk.me.person.name or talk.me.person.id


async def _name(talk: Talk, person_id: str) -> str:
    person = await talk.ask.person(person_id)
    return person.name if person is not None and person.name else talk.say("somebody")
