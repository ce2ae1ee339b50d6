"""A file dropped into the chat: an inspector's goes the way of a mail's attachment, a coordinator's may be a list."""

from __future__ import annotations

from handlers.chat.going import propose
from handlers.chat.listing import one_case
from handlers.chat.questions import sentence
from handlers.chat.talk import Talk
from handlers.chat.values import Act, AnswerEvent, OfficeEvent
from handlers.chat.who import ChatRole
from handlers.model import QuestionStatus
from messages.chat import MOST_FILE, Button
from messages.reading import Kind

FILE = "file"
LISTS = (".csv", ".xlsx")
KINDS = ("institutions", "people", "dates")


async def dropped(talk: Talk) -> None:
    """Take a file, or say kindly why not."""
    document = talk.said.document
    assert document is not None
    if talk.said.file is None:
        talk.reply(talk.say("file_too_large" if document.size > MOST_FILE else "file_not_read", name=document.name))
        return
    known = {"file": talk.said.file, "name": document.name, "type": document.content_type, "caption": talk.said.text}
    if talk.me.role is ChatRole.COORDINATOR and document.name.casefold().endswith(LISTS):
        talk.await_words(FILE, known)
        row = [[Button(label=talk.say(f"list_{kind}"), data=f"l:{kind}")] for kind in KINDS]
        talk.reply(talk.say("list_which", name=document.name), buttons=row)
    elif talk.me.role.inspects:
        await _documentation(talk, known, talk.said.text)
    else:
        talk.reply(talk.say("file_no_use"))


async def take_list(talk: Talk, kind: str) -> None:
    """ "l:people": what the file that was dropped is."""
    asked = talk.dialogue
    if asked is None or asked.name != FILE or kind not in KINDS or talk.me.role is not ChatRole.COORDINATOR:
        talk.reply(talk.say("button_old"), edit=True)
        return
    talk.end_dialogue()
    arguments = {"file": asked.known["file"], "kind": kind, "name": asked.known["name"]}
    act = Act(office=OfficeEvent(name="import", by=talk.me.person.id, arguments=arguments))
    await propose(talk, (act,), talk.say("what_import", name=asked.known["name"]))


async def file_words(talk: Talk, words: str) -> None:
    """Which case the file that was dropped belongs to."""
    assert talk.dialogue is not None
    known = dict(talk.dialogue.known)
    if talk.me.role.inspects:
        await _documentation(talk, known, words)
    else:
        talk.reply(talk.say("list_which", name=known.get("name", "")))


async def _documentation(talk: Talk, known: dict[str, str], words: str) -> None:
    """To the case that is named, else to the one that waits for this person's papers."""
    rows, _ = await talk.ask.owed(
        talk.me.scope,
        region=None,
        case_id=None,
        since=None,
        by=talk.me.person.id,
        limit=talk.programme.chat.lines,
        skip=0,
    )
    waiting = [r for r in rows if r.kind is Kind.DOCUMENTATION]
    if words.strip():
        found = await one_case(talk, words, "sag")
        if found is None:
            talk.await_words(FILE, known)
            return
        case_id, institution = found.case_id, found.institution
    elif len(waiting) == 1:
        case_id, institution = waiting[0].case_id, waiting[0].institution
    else:
        talk.await_words(FILE, known)
        buttons = [[Button(label=f"{r.institution} ({r.case_id})", data=f"f:{r.case_id}")] for r in waiting]
        talk.reply(talk.say("file_which", name=known["name"]), buttons=buttons)
        return
    talk.end_dialogue()
    view = await talk.ask.case_view(case_id)
    question = next(
        (
            q.id
            for q in view.open_questions(kind=Kind.DOCUMENTATION)
            if q.asked == talk.me.person.id and q.status is QuestionStatus.OPEN
        ),
        None,
    )
    answer = AnswerEvent(
        person=talk.me.person.id,
        case_id=case_id,
        question_id=question,
        text=sentence("papers", institution),
        file=known["file"],
        file_name=known["name"],
        file_type=known["type"],
    )
    what = talk.say("what_papers", name=known["name"], institution=institution)
    acts = (Act(answer=answer),)
    talk.set_going(acts, what, await talk.foresee(()))
    talk.reply(talk.say("file_taken", name=known["name"], institution=institution, case=case_id))
