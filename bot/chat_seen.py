"""What a card tells beside its prompt, as the store knows it: the institution, who wrote, where the mail lies."""

from __future__ import annotations

from handlers.chat.asked import MailSeen
from handlers.chat.cards import About
from handlers.chat.waiting import writer_of
from handlers.model import Prompt
from handlers.programme import Programme
from messages.mime import parse_mail
from messages.reply import find_reply
from messages.sensitive import mask_cpr
from storage.queries import Queries
from storage.store import Store


async def about_prompt(queries: Queries, prompt: Prompt, programme: Programme) -> About:
    """For a card that is sent to several; who took it is told when somebody does."""
    seen = await mail_seen(queries, prompt.mail_id) if prompt.mail_id is not None else None
    if prompt.case_id is None:
        return About(mail=seen)
    line = await queries.case_line(prompt.case_id)
    return About(
        institution=line.institution if line else "",
        region=line.region.value if line else "",
        writer=writer_of(prompt, seen.party if seen else None, programme.language),
        mail=seen,
    )


async def mail_seen(queries: Queries, inbox_id: int) -> MailSeen | None:
    """Where a mail lies, and the part its sender has in its case; None where the row is no mail."""
    found = await queries.where_mail_lies(inbox_id)
    if found is None:
        return None
    received_at, folder, sender, case_id = found
    party = None
    if sender and case_id:
        parts = await queries.cases_of_address(sender)
        party = next((p.party for p in parts if p.case_id == case_id), None)
    return MailSeen(received_at=received_at, folder=folder, party=party)


async def mail_words(store: Store, inbox_id: int) -> tuple[str, str]:
    """A mail's subject and own text, masked: only for programmes that let the words of a mail into the chat."""
    mail = parse_mail(await store.read_raw(inbox_id))
    return mask_cpr(mail.subject), mask_cpr(find_reply(mail).text)
