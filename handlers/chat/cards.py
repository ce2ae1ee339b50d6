"""What waits for a person as a card: who wrote, which case, what it is about, the best guess, a button a reading.

The words are the bot's own: a mail's sender, subject and text stay out of it unless the settings let them in, because
the chat is a third party's. How to find the mail stands there instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from handlers.asking import READING
from handlers.chat.asked import MailSeen
from handlers.model import Prompt, PromptChoice
from handlers.overview_case import in_words
from handlers.programme import Programme
from messages import danish
from messages.chat import Button, ChatText, Line, Span, bold, italic, masked, shortened, text
from messages.phrases import find_phrase, phrase

TAKE = "take"
_ADDRESS = re.compile(r"\s*<?[^\s<>]+@[^\s<>]+\.[^\s<>]+>?")
_ASKS_FOR_WORDS = re.compile(r"\((?:skriv|write)\b")


@dataclass(frozen=True, kw_only=True)
class About:
    """What a card needs beside the prompt: the institution ("" where none), who wrote as a part of the case ("" where
    nobody did), how the mail is found, who has taken it."""

    institution: str = ""
    region: str = ""
    writer: str = ""
    mail: MailSeen | None = None
    taken_by: str = ""


def card_of(prompt: Prompt) -> str:
    """The card's name in the chat outbox."""
    return f"prompt:{prompt.id}"


def headline(prompt: Prompt, about: About, programme: Programme) -> str:
    """What it is about in one line, without anything that somebody wrote."""
    language = programme.language
    if prompt.rule == READING:
        kind = _kind(prompt)
        key = "card_mail" if kind else "card_mail_unsure"
        said = phrase(f"common.kind_{kind}", language) if kind else ""
        writer = about.writer or phrase("chat.somebody", language)
        return phrase(f"chat.{key}", language, institution=about.institution, who=writer, kind=said)
    own = find_phrase(f"chat.card_{_name(prompt)}", language, institution=about.institution)
    return own or without_addresses(prompt.title)


def prompt_card(prompt: Prompt, about: About, programme: Programme) -> ChatText:
    """The card with its buttons, the best guess first."""
    language = programme.language
    lines: list[str | Span | Line] = [bold(f"{prompt.number}. {headline(prompt, about, programme)}")]
    if prompt.case_id is not None:
        lines.append(phrase("chat.card_case", language, case=prompt.case_id, region=about.region))
    if programme.chat.show_mail_text:
        lines.append(without_addresses(prompt.text))
    elif prompt.mail_id is None:
        lines.append(_own_text(prompt, language))
    if prompt.guess is not None:
        lines.append(phrase("chat.card_guess", language, guess=label(prompt.choices[prompt.guess], language)))
    if about.mail is not None:
        lines.append(find_mail(about.mail, programme))
        if programme.chat.show_mail_text and (about.mail.subject or about.mail.words):
            lines.append(phrase("chat.card_words", language, subject=about.mail.subject, words=about.mail.words))
    if about.taken_by:
        lines.append(italic(phrase("chat.taken", language, name=about.taken_by)))
    order = sorted(range(len(prompt.choices)), key=lambda n: (n != prompt.guess, n))
    rows = [[_button(prompt, n, language)] for n in order]
    if not about.taken_by:
        rows.append([Button(label=phrase("chat.button_take", language), data=f"p:{prompt.number}:{TAKE}")])
    return masked(ChatText(lines=text(*lines), buttons=tuple(tuple(row) for row in rows)))


def find_mail(mail: MailSeen, programme: Programme) -> str:
    """When it came and where it lies."""
    local = mail.received_at.astimezone(programme.zone)
    language = programme.language
    when = f"{in_words(local.date(), language)} {phrase('chat.at_time', language, time=danish.format_time(local))}"
    return phrase("chat.card_find", language, when=when, folder=mail.folder or "INBOX")


def closed_card(title: str, *lines: str) -> ChatText:
    """A card that can be answered no more: what became of it, and no buttons."""
    return masked(ChatText(lines=text(italic(title), *lines)))


def settled_line(prompt: Prompt, name: str, programme: Programme) -> str:
    """What became of a prompt: which choice by whom, or that the case moved on."""
    language = programme.language
    if prompt.choice is None:
        return phrase("chat.card_withdrawn", language)
    return phrase("chat.card_settled", language, name=name, choice=label(prompt.choices[prompt.choice], language))


def label(choice: PromptChoice, language: str) -> str:
    """A choice as the chat shows it: without addresses; "I answer myself", "not ours" in the chat's own words."""
    own = {"self": "choice_self", "nothing": "choice_not_ours"}.get(choice.action)
    return phrase(f"chat.{own}", language) if own else without_addresses(choice.label)


def needs_words(choice: PromptChoice) -> bool:
    """Whether the choice asks for something to be written."""
    return "needs" in choice.arguments or bool(_ASKS_FOR_WORDS.search(choice.label))


def without_addresses(words: str) -> str:
    """`words` without e-mail addresses."""
    return " ".join(_ADDRESS.sub("", words).split(" "))


def _button(prompt: Prompt, n: int, language: str) -> Button:
    shown = label(prompt.choices[n], language)
    if n == prompt.guess:
        shown = phrase("chat.guessed", language, label=shown)
    return Button(label=shortened(shown), data=f"p:{prompt.number}:{n}")


def _own_text(prompt: Prompt, language: str) -> str:
    """What a prompt without a mail says; an error may quote the mail it met, and the subject of an answer is theirs."""
    return find_phrase(f"chat.about_{_name(prompt)}", language) or without_addresses(prompt.text)


def _name(prompt: Prompt) -> str:
    """The prompt's rule as the catalogue names it."""
    return prompt.rule.partition(":")[0].replace(" ", "_")


def _kind(prompt: Prompt) -> str:
    """What the mail was read to be about, as its choices say."""
    order = sorted(range(len(prompt.choices)), key=lambda n: (n != prompt.guess, n))
    return next((k for n in order if (k := prompt.choices[n].arguments.get("kind"))), "")
