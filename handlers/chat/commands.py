"""The chat's commands: who may use which, where each stands in the menu, and which module answers it.

Summary and example of each stand in the catalogue (`messages/phrases/…/chat_commands.toml`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.chat.who import ChatRole

_C, _A, _S, _R = ChatRole.COORDINATOR, ChatRole.AT, ChatRole.ST, ChatRole.READER
_ALL = frozenset({_C, _A, _S, _R})
_STAFF = frozenset({_C, _A, _S})
_ONLY = frozenset({_C})


@dataclass(frozen=True, kw_only=True)
class Command:
    """`twin` is the same thing on the command line. `on_case`: it is about one case, and stands as a button there.

    `private`: it may tell of a visit to come or of what waits, so it is answered where nobody else reads along.
    """

    name: str
    roles: frozenset[ChatRole]
    twin: str
    on_case: bool = False
    private: bool = False


def _command(
    name: str, roles: frozenset[ChatRole], twin: str, *, on_case: bool = False, private: bool = False
) -> Command:
    return Command(name=name, roles=roles, twin=twin, on_case=on_case, private=private)


COMMANDS: Mapping[str, Command] = {
    c.name: c
    for c in (
        _command("status", _ALL, "status"),
        _command("koe", _STAFF, "queue", private=True),
        _command("frister", _ALL, "deadlines"),
        _command("mangler", _ALL, "missing"),
        _command("moeder", _ALL, "meetings"),
        _command("rapport", _ALL, "report"),
        _command("mere", _ALL, "--help"),
        _command("sag", _ALL, "case", on_case=True),
        _command("undersoegelse", _ALL, "figures"),
        _command("emner", _ALL, "topics", on_case=True),
        _command("liste", _ONLY, "import"),
        _command("udvaelg", _ONLY, "select", on_case=True),
        _command("inviter", _ONLY, "invite", on_case=True),
        _command("besoeg", _STAFF, "visit", on_case=True, private=True),
        _command("foreslaa", _ONLY, "propose", on_case=True),
        _command("flyt", _ONLY, "move", on_case=True),
        _command("aflys", _ONLY, "cancel", on_case=True),
        _command("rykker", _ONLY, "remind", on_case=True),
        _command("stikproeve", _ONLY, "sample"),
        _command("underret", _STAFF, "notify", on_case=True),
        _command("laering", _STAFF, "lesson", on_case=True),
        _command("log", _ONLY, "log", on_case=True, private=True),
        _command("hvorfor", _STAFF, "why", on_case=True, private=True),
        _command("pause", _ONLY, "pause"),
        _command("genoptag", _ONLY, "resume"),
        _command("forhaandsvis", _ONLY, "preview", private=True),
        _command("fortryd", _STAFF, "undo"),
        _command("stop", _ALL, "--help"),
        _command("hjaelp", _ALL, "--help"),
        _command("start", _ALL, "chat-code"),
        _command("opgave", _STAFF, "settle", private=True),
    )
}

# What the menu shows, at most seven a role; all else stands behind /mere.
MENU: Mapping[ChatRole, tuple[str, ...]] = {
    _C: ("status", "koe", "frister", "mangler", "moeder", "rapport", "mere"),
    _A: ("koe", "status", "frister", "mangler", "moeder", "besoeg", "mere"),
    _S: ("koe", "status", "frister", "mangler", "moeder", "besoeg", "mere"),
    _R: ("status", "frister", "mangler", "moeder", "rapport", "undersoegelse", "mere"),
}
HIDDEN = frozenset({"start", "opgave"})
IN_GROUPS = ("status", "mangler", "frister", "moeder", "hjaelp")  # what a group's menu shows: anybody may ask it there

_SPELLED: Mapping[str, str] = {
    "help": "hjaelp",
    "hjælp": "hjaelp",
    "kø": "koe",
    "queue": "koe",
    "møder": "moeder",
    "moede": "moeder",
    "møde": "moeder",
    "meetings": "moeder",
    "frist": "frister",
    "deadlines": "frister",
    "missing": "mangler",
    "more": "mere",
    "menu": "mere",
    "case": "sag",
    "undersøgelse": "undersoegelse",
    "survey": "undersoegelse",
    "emne": "emner",
    "udvælg": "udvaelg",
    "invite": "inviter",
    "besøg": "besoeg",
    "visit": "besoeg",
    "foreslå": "foreslaa",
    "propose": "foreslaa",
    "move": "flyt",
    "cancel": "aflys",
    "ryk": "rykker",
    "rykkere": "rykker",
    "remind": "rykker",
    "stikprøve": "stikproeve",
    "læring": "laering",
    "why": "hvorfor",
    "resume": "genoptag",
    "forhåndsvis": "forhaandsvis",
    "preview": "forhaandsvis",
    "undo": "fortryd",
    "report": "rapport",
    "annuller": "stop",
}


def find_command(word: str) -> Command | None:
    """The command of a word with or without slash, in Danish letters or English too; "@bot" behind it is left out."""
    name = word.strip().removeprefix("/").partition("@")[0].casefold()
    return COMMANDS.get(_SPELLED.get(name, name))


def may(role: ChatRole, command: Command) -> bool:
    return role in command.roles


def behind_more(role: ChatRole) -> tuple[str, ...]:
    """What a role may use that the menu does not show."""
    shown = MENU[role]
    return tuple(c.name for c in COMMANDS.values() if role in c.roles and c.name not in shown and c.name not in HIDDEN)
