"""A decision saved: its letters rendered, its prompts mailed to the coordinators, its deadlines derived, one commit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot import chat_cards
from bot.freezing import Writer
from handlers import rules
from handlers.decision import Deadline, Decision, Outgoing
from handlers.model import Authority, Case, Person, Prompt
from handlers.programme import Programme
from handlers.view import CaseView
from messages.letters_common import PromptLetter
from storage.deciding import Deciding
from storage.store import Store
from storage.values import Filed, FrozenMail


@dataclass(frozen=True, kw_only=True)
class Saver:
    """Saves what handlers decided. Used inside the transaction the decision was read in.

    `hold`: the mails of its decisions wait until somebody lets them go (`ingest`).
    """

    store: Store
    programme: Programme
    writer: Writer
    hold: bool = False

    async def save(
        self,
        tx: Deciding,
        decision: Decision,
        *,
        inbox_id: int | None,
        now: datetime,
        outcome: str = "",
        filed: Filed | None = None,
        notices_sent: tuple[str, ...] = (),
        view: CaseView | None = None,
    ) -> None:
        """Commit the decision with its mails and the new deadlines of every case it touched or was opened for.

        `view` is the case as the decision saw it in this transaction, where there is one.
        """
        decision = await tx.numbered(decision)
        outgoing = [*decision.outgoing, *await self._prompt_mails(tx, decision)]
        mails = [await self._freeze(tx, out, now) for out in outgoing]
        await tx.commit(
            inbox_id=inbox_id,
            decision=decision,
            mails=mails,
            deadlines=await self._deadlines(tx, decision, view),
            now=now,
            outcome=outcome,
            filed=filed,
            notices_sent=notices_sent,
            hold=self.hold,
            chats=() if self.hold else await chat_cards.follow(tx, decision, view, self.programme, now),
        )

    async def save_alone(
        self,
        decision: Decision,
        *,
        inbox_id: int | None,
        now: datetime,
        outcome: str = "",
        filed: Filed | None = None,
        notices_sent: tuple[str, ...] = (),
    ) -> None:
        """`save` in a transaction of its own, for what was not read from the database first."""
        async with self.store.deciding() as tx:
            await self.save(
                tx,
                decision,
                inbox_id=inbox_id,
                now=now,
                outcome=outcome,
                filed=filed,
                notices_sent=notices_sent,
            )

    async def _freeze(self, tx: Deciding, out: Outgoing, now: datetime) -> FrozenMail:
        thread = await tx.last_message_ids(out.case_id, out.to) if out.case_id else ()
        return self.writer.freeze(out, now=now, thread=thread)

    async def _prompt_mails(self, tx: Deciding, decision: Decision) -> list[Outgoing]:
        prompts = [r for r in decision.changes if isinstance(r, Prompt) and r.open]
        if not prompts:
            return []
        people = coordinators(await tx.people(), max(p.opened_at for p in prompts), self.programme)
        return [
            Outgoing(
                key=f"prompt:{prompt.id}:{person.email}",
                to=person.email,
                to_name=person.name,
                letter=PromptLetter(
                    name=person.name,
                    number=prompt.number,
                    title=prompt.title,
                    text=prompt.text,
                    choices=tuple(c.label for c in prompt.choices),
                    guess=prompt.guess,
                    institution="",
                ),
                case_id=prompt.case_id,
                prompt_id=prompt.id,
            )
            for prompt in prompts
            for person in people
        ]

    async def _deadlines(
        self, tx: Deciding, decision: Decision, seen: CaseView | None
    ) -> dict[str, tuple[Deadline, ...]]:
        cases = {getattr(r, "case_id", None) for r in decision.changes}
        cases |= {r.id for r in decision.changes if isinstance(r, Case)}
        cases.add(tx.case_id)
        out: dict[str, tuple[Deadline, ...]] = {}
        for case_id in sorted(c for c in cases if isinstance(c, str)):
            new_case = next((r for r in decision.changes if isinstance(r, Case) and r.id == case_id), None)
            if new_case is not None and await tx.record(Case, id=case_id) is None:
                continue  # a case that is just made has no deadline yet
            view = seen if seen is not None and seen.case.id == case_id else await tx.case_view(case_id)
            mine = tuple(r for r in decision.changes if _belongs(r, case_id, view.institution.id))
            out[case_id] = rules.deadlines(view.with_(mine), self.programme)
        return out


def coordinators(people: Iterable[Person], now: datetime, programme: Programme) -> tuple[Person, ...]:
    """Those who coordinate at `now` and can be reached by mail."""
    today = now.astimezone(programme.zone).date()
    return tuple(
        p
        for p in people
        if p.authority is Authority.COORDINATOR
        and p.role == "coordinator"
        and not p.email_undeliverable
        and (p.valid_from is None or p.valid_from <= today)
        and (p.valid_to is None or today <= p.valid_to)
    )


def _belongs(record: object, case_id: str, institution_id: str) -> bool:
    if isinstance(record, Case):
        return record.id == case_id
    if isinstance(record, Person):
        return True
    return getattr(record, "case_id", None) == case_id or getattr(record, "id", None) == institution_id
