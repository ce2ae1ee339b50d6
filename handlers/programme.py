"""The programme: every rule and number of the process, read from TOML; domain.md's defaults ship beside."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from handlers.model import Region
from messages.phrased import PhrasedError
from messages.phrases import phrase

DEFAULT = Path(__file__).with_name("programme.toml")


class ProgrammeError(PhrasedError):
    """The programme file is wrong; the text names every fault and where it stands."""


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SelectionRules(_Section):
    answer_working_days: int = Field(ge=1)
    objection_working_days: int = Field(ge=0)


class InvitationRules(_Section):
    answer_days: int = Field(ge=1)


class VisitRules(_Section):
    window_days: int = Field(ge=1)
    opens_days_after_yes: int = Field(ge=0)
    ask_weekday: int = Field(ge=0, le=4)
    held_answer_working_days: int = Field(ge=1)


class DateRules(_Section):
    answer_working_days: int = Field(ge=1)
    slots: int = Field(ge=1, le=9)
    length_minutes: int = Field(ge=15, le=480)
    hours: tuple[time, time]
    slot_starts: tuple[time, ...]
    margin_working_days: int = Field(ge=0)
    preparation_working_days: int = Field(ge=0)
    latest_days_after_last_visit: int = Field(ge=1)
    rounds: int = Field(ge=1)
    quiet_weeks: tuple[int, ...]
    allow_quiet_weeks: bool
    closed_days: tuple[str, ...]  # "MM-DD"


class AgendaRules(_Section):
    draft_days_before: int = Field(ge=1)
    remarks_days_before: int = Field(ge=1)
    remarks_working_days: int = Field(ge=1)
    preparation_suggestions: int = Field(ge=0)


class DocumentationRules(_Section):
    days: int = Field(ge=1)
    missing_working_days: int = Field(ge=1)
    contact_missing_days: int = Field(ge=1)


class SurveyRules(_Section):
    reminder_days: tuple[int, ...]
    relevant_days: int = Field(ge=1)
    pilot_years: tuple[int, ...]
    smallest_group: int = Field(ge=1)


class ReminderRules(_Section):
    working_days: tuple[int, ...]
    then_coordinator_working_days: int = Field(ge=0)


class MailRules(_Section):
    bundle_at: time
    working_hours: tuple[time, time]


class SampleRules(_Section):
    cases_per_region: int = Field(ge=1)
    answer_working_days: int = Field(ge=1)


class PressRules(_Section):
    also_told: tuple[str, ...]  # addresses beside the contacts, such as the communication units


class ChatRules(_Section):
    tap_delay_minutes: int = Field(ge=0)
    code_minutes: int = Field(ge=1)
    codes_a_day: int = Field(ge=1)
    digest_at: time
    weekly_weekday: int = Field(ge=0, le=4)
    lines: int = Field(ge=3)
    show_mail_text: bool


class PaperRules(_Section):
    folder: str  # the programme's own texts of the papers, beside the programme file


class LetterRules(_Section):
    folder: str  # the programme's own letters and short texts, beside the programme file


class ContactRules(_Section):
    name: str
    office: str
    phone: str
    email: str


class RegionRules(_Section):
    name: Region
    authority: str
    center: str


class _File(_Section):
    name: str
    period: tuple[date, date]
    time_zone: str
    selection: SelectionRules
    invitation: InvitationRules
    visits: VisitRules
    dates: DateRules
    agenda: AgendaRules
    documentation: DocumentationRules
    survey: SurveyRules
    reminders: ReminderRules
    mail: MailRules
    samples: SampleRules
    press: PressRules
    papers: PaperRules
    letters: LetterRules
    chat: ChatRules
    contact: ContactRules
    targets: Mapping[str, int]
    regions: tuple[RegionRules, ...]


@dataclass(frozen=True, kw_only=True)
class Programme:
    """The rules in force. `targets` by year ("2018") and "total", each per region."""

    name: str
    period: tuple[date, date]
    zone: ZoneInfo
    selection: SelectionRules
    invitation: InvitationRules
    visits: VisitRules
    dates: DateRules
    agenda: AgendaRules
    documentation: DocumentationRules
    survey: SurveyRules
    reminders: ReminderRules
    mail: MailRules
    samples: SampleRules
    press: PressRules
    papers: PaperRules
    letters: LetterRules
    chat: ChatRules
    contact: ContactRules
    targets: Mapping[str, int]
    regions: tuple[RegionRules, ...]
    language: str = "da"

    def region(self, region: Region) -> RegionRules:
        return next(r for r in self.regions if r.name is region)


def parse_programme(text: str, *, base: str | None = None) -> Programme:
    """Parse a programme file (TOML). What `text` leaves out is taken from `base` (TOML, the shipped default).

    Raises ProgrammeError naming every fault.
    """
    try:
        values = tomllib.loads(text)
        if base is not None:
            values = _merged(tomllib.loads(base), values)
        file = _File.model_validate(values)
        zone = ZoneInfo(file.time_zone)
    except tomllib.TOMLDecodeError as error:
        raise ProgrammeError.of("errors.programme_toml", error=error) from error
    except ValidationError as error:
        faults = "; ".join(map(_fault, error.errors()))
        raise ProgrammeError.of("errors.programme_wrong", faults=faults) from error
    except (KeyError, ValueError) as error:
        raise ProgrammeError.of("errors.programme_zone", error=error) from error
    return Programme(zone=zone, **{name: getattr(file, name) for name in _File.model_fields if name != "time_zone"})


def load_programme(path: Path | None = None) -> Programme:
    """The programme in `path` over the shipped default, or the default alone. Raises ProgrammeError."""
    base = DEFAULT.read_text("utf-8")
    if path is None:
        return parse_programme(base)
    try:
        return parse_programme(path.read_text("utf-8"), base=base)
    except OSError as error:
        raise ProgrammeError.of("errors.programme_unread", path=path, error=error.strerror) from error


def _fault(found: ErrorDetails) -> str:
    """What is wrong with one value of the file, in words."""
    where, kind = ".".join(str(x) for x in found["loc"]), found["type"]
    about = {"where": where, "message": found["msg"], **found.get("ctx", {})}
    if kind in ("missing", "extra_forbidden", "greater_than_equal", "less_than_equal"):
        return phrase(f"errors.fault_{kind}", **about)
    said = next((words for start, words in _KINDS.items() if kind.startswith(start)), "other")
    return phrase(f"errors.fault_{said}", **about)


# the beginnings of pydantic's types of error, and how they are told
_KINDS = {
    "int_": "number",
    "string_": "text",
    "bool_": "yes_no",
    "date_": "date",
    "time_": "time",
    "tuple_": "list",
    "enum": "choice",
}


def _merged(base: dict[str, object], over: dict[str, object]) -> dict[str, object]:
    out = dict(base)
    for key, value in over.items():
        below = out.get(key)
        out[key] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return out
