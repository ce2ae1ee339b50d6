"""All that can be asked of the database, in one class: the store and a transaction both are one."""

from __future__ import annotations

from storage.chat_lists import ChatLists
from storage.chat_reading import ChatReading
from storage.journal import Journal
from storage.matching import Matching
from storage.register import Register
from storage.views import Views


class Queries(Views, Matching, Register, Journal, ChatReading, ChatLists):
    """Every named query of the room."""
