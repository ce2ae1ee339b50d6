"""What a letter looks like with invented facts, in the words in force."""

from __future__ import annotations

from dataclasses import replace

from bot.settings import load_settings
from bot.wording import load_letters
from handlers.programme import load_programme
from messages.check_letters import OwnWords
from messages.letters import Letter, Signature
from messages.render import render_letter, shipped_template
from messages.sample_letters import sample_letters
from messages.write import subject_of

_CASE = "KT-2018-999"


def letter_shown(letter: type[Letter], *, variants: bool) -> list[str]:
    """The letter as it is mailed, subject first; with `variants` each way it can be worded. Raises WrongLetters."""
    own, language, contact = _in_force()
    samples = sample_letters(letter, full=True)
    shown = (
        render_letter(one, signature=contact, case_number=_CASE, language=language, own=own.letters)
        for one in (samples if variants else samples[:1])
    )
    # two that differ in nothing one can read are one
    return list(
        dict.fromkeys(
            f"{_subject(language)}{subject_of(words.subject, _CASE)}\n\n{words.text}".rstrip() for words in shown
        )
    )


def letter_source(name: str) -> str:
    """The letter's template in force. Raises WrongLetters."""
    own, language, _ = _in_force()
    return own.letters.templates.get(f"{language}/{name}.txt") or shipped_template(language, f"{name}.txt") or ""


def _in_force() -> tuple[OwnWords, str, Signature]:
    settings = load_settings()
    programme = replace(load_programme(settings.programme), language=settings.language)
    contact = programme.contact
    signature = Signature(name=contact.name, office=contact.office, phone=contact.phone, email=contact.email)
    return load_letters(programme, settings.programme), settings.language, signature


def _subject(language: str) -> str:
    return "Subject: " if language == "en" else "Emne: "
