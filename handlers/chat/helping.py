"""/hjaelp and /mere: what somebody can do here, with an example each; a newcomer needs to read nothing else."""

from __future__ import annotations

from handlers.chat.commands import COMMANDS, HIDDEN, MENU, behind_more, find_command, may
from handlers.chat.talk import Talk
from handlers.chat.who import ChatRole
from messages.chat import Button, bold, code, plain
from messages.phrases import phrase


async def start(talk: Talk, words: str) -> None:
    """Somebody who is linked already."""
    del words
    talk.reply(talk.say("welcome", name=talk.me.person.name), buttons=menu_buttons(talk))


async def help_(talk: Talk, words: str) -> None:
    """The menu with an example each; of a command what it does."""
    wanted = find_command(words.split()[0]) if words.split() else None
    if wanted is not None and may(talk.me.role, wanted):
        talk.reply(
            bold(f"/{wanted.name}"),
            talk.say(f"chat_commands.{wanted.name}"),
            (plain(talk.say("example")), code(talk.say(f"chat_commands.{wanted.name}_example"))),
            talk.say("twin", twin=f"samtilsyn {wanted.twin}"),
        )
        return
    lines = [
        (code(talk.say(f"chat_commands.{name}_example")), plain(f" – {talk.say(f'chat_commands.{name}')}"))
        for name in MENU[talk.me.role]
    ]
    files = [talk.say("help_files")] if talk.me.role.inspects else []
    talk.reply(bold(talk.say("help_title")), *lines, talk.say("help_free"), *files, buttons=menu_buttons(talk))


async def more(talk: Talk, words: str) -> None:
    """Everything the menu does not show."""
    del words
    lines = [(code(f"/{name}"), plain(f" – {talk.say(f'chat_commands.{name}')}")) for name in behind_more(talk.me.role)]
    talk.reply(bold(talk.say("more_title")), *lines, talk.say("more_how"))


def not_understood(talk: Talk) -> None:
    talk.reply(talk.say("not_understood"), buttons=menu_buttons(talk))


def menu_buttons(talk: Talk) -> list[list[Button]]:
    """The menu as buttons, two a row."""
    return menu_rows(talk.me.role, talk.programme.language)


def menu_rows(role: ChatRole, language: str) -> list[list[Button]]:
    """A role's menu as buttons, two a row."""
    names = [n for n in MENU[role] if n not in HIDDEN and COMMANDS[n]]
    buttons = [Button(label=phrase(f"chat_commands.{n}_button", language), data=f"/{n}") for n in names]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
