"""`samtilsyn explain` and `samtilsyn read`: files and lines in, lines of JSON out. Nothing is sent or stored."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bot.paper_guard import PaperGuard
from messages.dates import COPENHAGEN, find_dates
from messages.explain import Explained, explain, explain_date
from messages.phrased import PhrasedError
from messages.read import read_message
from messages.reading import Choice, Context, Evidence, Kind, Reading, Role, Slot
from messages.reply import find_reply_in_plain

if TYPE_CHECKING:
    from messages.papers.read import PaperReader


_ENCODER = json.JSONEncoder(ensure_ascii=False)  # json.dumps makes one for each line


class BadContext(PhrasedError):
    """A context file that cannot be used; the text names the file and what is wrong in it."""


def explain_batch(folder: Path, *, as_of: datetime, language: str = "da") -> Iterator[str]:
    """One line of JSON for each NAME.eml in `folder`, by name, read with the `context` of NAME.json beside it.

    `as_of` (aware) serves where a message has no context of its own; `language` is that of what is told. Whatever a
    file holds, it gives a line.
    """
    with PaperGuard() as papers:
        contexts = set(folder.glob("*.json"))
        for path in sorted(folder.glob("*.eml")):
            beside = path.with_suffix(".json")
            context = beside if beside in contexts else None
            yield explain_file(path, context, as_of=as_of, papers=papers, language=language)


def explain_file(
    path: Path,
    context_path: Path | None = None,
    *,
    as_of: datetime,
    papers: PaperReader | None = None,
    language: str = "da",
) -> str:
    """One message's line of JSON. A context that cannot be read is told in `why`; the message is then asked about.
    `papers` opens attached files (None: here, without limits of time and memory)."""
    try:
        context = Context(as_of=as_of, language=language)
        if context_path:
            context = read_context(context_path, as_of, language)
    except BadContext as error:
        return _line(path.name, _unread(error.told(language), "context"), language)
    reading = _read(path.read_bytes(), context, papers)
    return _line(path.name, reading, language)


def _read(raw: bytes, context: Context, papers: PaperReader | None) -> Reading:
    try:
        return read_message(raw, context, papers=papers)
    except Exception as error:  # the one place that answers for every message: a fault of ours is told, not hidden
        return _unread(f"{type(error).__name__}: {error}", "fault in the program")


def _unread(text: str, rule: str) -> Reading:
    return Reading(kind=Kind.OTHER, decision=Choice.ASK, confidence=0.9, why=(Evidence(text=text, rule=rule),))


def _line(name: str, reading: Reading, language: str) -> str:
    explained: Explained = explain(reading, language)
    return _ENCODER.encode({"file": name, **explained})


def read_lines(what: Literal["reply", "dates"], lines: Iterable[str], as_of: datetime) -> Iterator[str]:
    """`samtilsyn read`: each line holds one JSON string; out comes the reply's own text or the list of dates.

    Raises BadContext for a line that is no JSON string.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            text = json.loads(line)
        except ValueError as error:
            raise BadContext.of("errors.json_line", line=number, error=error) from error
        if not isinstance(text, str):
            raise BadContext.of("errors.json_no_text", line=number)
        if what == "reply":
            yield json.dumps(find_reply_in_plain(text), ensure_ascii=False)
        else:
            yield json.dumps([explain_date(d) for d in find_dates(text, as_of=as_of)], ensure_ascii=False)


# ------------------------------------------------------------------ context


def read_context(path: Path, as_of: datetime, language: str = "da") -> Context:
    """The `context` of a JSON file (interfaces.md, explain); a missing key is null. Raises BadContext."""
    try:
        whole = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise BadContext.of("errors.json_file", name=path.name, error=error) from error
    given = whole.get("context") if isinstance(whole, dict) else None
    if given is None:
        given = {}
    if not isinstance(given, dict):
        raise BadContext.of("errors.json_context", name=path.name)
    return context_from(given, as_of, path.name, language)


def context_from(given: Mapping[str, object], as_of: datetime, name: str = "context", language: str = "da") -> Context:
    """A `Context` from plain JSON values. Raises BadContext naming the key that is wrong."""
    try:
        expecting = given.get("expecting")
        also = given.get("also_open") or []
        offered = given.get("offered") or []
        if not isinstance(also, list) or not isinstance(offered, list):
            raise ValueError("also_open and offered are lists")
        institution = given.get("institution")
        return Context(
            as_of=_time(given["as_of"]) if given.get("as_of") else as_of,
            sender_role=Role(str(given.get("sender_role") or "unknown")),
            expecting=Kind(str(expecting)) if expecting else None,
            also_open=tuple(Kind(k) for k in also),
            institution=str(institution) if institution else None,
            offered=tuple(_slot(s) for s in offered),
            meeting=_slot(given["meeting"]) if given.get("meeting") else None,
            language=language,
        )
    except (ValueError, TypeError) as error:
        raise BadContext.of("errors.json_wrong", name=name, error=error) from error


def _slot(value: object) -> Slot:
    if not isinstance(value, list) or not 1 <= len(value) <= 2:
        raise ValueError(f"a slot is [start, end], not {value!r}")
    start = _time(value[0])
    return Slot(start=start, end=_time(value[-1]))


def _time(value: object) -> datetime:
    if not isinstance(value, str):
        raise ValueError(f"not a time: {value!r}")
    found = datetime.fromisoformat(value)
    return found if found.tzinfo else found.replace(tzinfo=COPENHAGEN)
