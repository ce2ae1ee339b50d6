"""All cue tables in one index, built once."""

from __future__ import annotations

from functools import lru_cache

from messages.meaning.cues import Lexicon
from messages.meaning.spelling import Speller
from messages.meaning.tables import (
    agenda,
    agenda_beside,
    agenda_idioms,
    agenda_turns,
    agenda_ways,
    answers,
    auto_reply,
    common,
    concerns,
    harmless,
    idioms,
    lists,
    meeting,
    meeting_accepted,
    meeting_sayings,
    meeting_turns,
    notification,
    participation,
    participation_idioms,
    participation_outright,
    participation_said,
    participation_sayings,
    participation_turns,
    participation_usages,
    participation_uses,
    participation_voices,
    participation_ways,
    questions,
    reasons,
    spoken,
    visit,
    visit_beside,
    visit_idioms,
    visit_met,
    visit_told,
    visit_turns,
    visit_ways,
)
from messages.meaning.text import fold

MODULES = (
    agenda,
    agenda_beside,
    agenda_idioms,
    agenda_turns,
    agenda_ways,
    answers,
    auto_reply,
    common,
    concerns,
    harmless,
    idioms,
    lists,
    meeting,
    meeting_accepted,
    meeting_sayings,
    meeting_turns,
    notification,
    participation,
    participation_idioms,
    participation_outright,
    participation_said,
    participation_sayings,
    participation_turns,
    participation_usages,
    participation_uses,
    participation_voices,
    participation_ways,
    questions,
    reasons,
    spoken,
    visit,
    visit_beside,
    visit_idioms,
    visit_met,
    visit_told,
    visit_turns,
    visit_ways,
)


@lru_cache(maxsize=1)
def speller() -> Speller:
    """The speller over the words worth mending."""
    return Speller(fold(word) for word in common.MENDED.split())


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The index over every table of `tables/`."""
    return Lexicon.of(table for module in MODULES for table in module.TABLES)
