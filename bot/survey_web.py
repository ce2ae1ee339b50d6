"""The survey page: a personal link opens one answer set, to be seen, saved and corrected until the report is made.

Looking (GET, HEAD) never changes anything: mail scanners follow links. An unknown and a revoked link get the very same
page. What is saved goes through the inbox like everything else and is decided by `handlers/stages/survey.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.clock import Clock
from bot.parts import Desk
from bot.rate_limits import RateLimit
from bot.survey_guard import guarded, is_from_elsewhere, sender_of
from bot.survey_links import SurveyLinks
from bot.survey_saving import save_answers
from handlers.model import Survey
from handlers.view import CaseView
from messages.reading import Slot
from messages.survey_form import FormReading, read_form
from messages.survey_link import PATH
from messages.survey_page import (
    LANGUAGES,
    PARTS,
    Frame,
    NoticeKind,
    SurveyPage,
    done_html,
    fault_text,
    notice_html,
    notice_text,
    saved_text,
    survey_html,
)
from messages.survey_questions import is_asked
from storage.errors import DatabaseUnavailable

_ASSETS = Path(__file__).with_name("pages")
_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
_LARGEST_BODY = 256 * 1024  # bytes; four texts of 4000 letters, each a "%C3%A6", twice
_BODY_SECONDS = 15.0
_STATUS: Mapping[NoticeKind, int] = {"unknown": 404, "closed": 200, "busy": 429, "unavailable": 503, "refused": 403}


class _Refused(Exception):
    """The request gets a notice instead of what it asked for."""

    def __init__(self, kind: NoticeKind, status: int | None = None) -> None:
        self.kind = kind
        self.status = status or _STATUS[kind]


@dataclass(frozen=True, kw_only=True)
class SurveyPages:
    """The page's routes over the desk. `per_sender` and `per_set` say how often somebody may ask, or save."""

    desk: Desk
    links: SurveyLinks
    clock: Clock
    per_sender: RateLimit = field(default_factory=lambda: RateLimit(turns=240, seconds=60))
    per_set: RateLimit = field(default_factory=lambda: RateLimit(turns=90, seconds=60))

    def routes(self) -> list[BaseRoute]:
        """What `bot.web.create_app` takes."""
        return [
            Route(f"{PATH}{{token}}", self._answered(self._show), methods=["GET"]),
            Route(f"{PATH}{{token}}", self._answered(self._save), methods=["POST"]),
            Route(f"{PATH}{{token}}/done", self._answered(self._done), methods=["GET"]),
            Route("/assets/{name}", self._asset, methods=["GET"]),
        ]

    # ------------------------------------------------------------------ requests
    async def _show(self, request: Request) -> Response:
        page = await self._page_of(await self._found(request))
        page = replace(page, saved_part=_part(request.query_params.get("saved")))
        return _html(survey_html(page, self._frame(request, "../")))

    async def _done(self, request: Request) -> Response:
        page = await self._page_of(await self._found(request))
        back = f"../{request.path_params['token']}?lang={self._language(request)}"
        return _html(done_html(page, self._frame(request, "../../"), back=back))

    async def _save(self, request: Request) -> Response:
        if is_from_elsewhere(request, self.links.address()):
            raise _Refused("refused")
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
            raise _Refused("refused", 415)
        survey = await self._found(request)
        if not self.per_set.take(survey.case_id):
            raise _Refused("busy")
        fields = await _fields(request)
        form = read_form(fields.items())
        if form.given:
            await save_answers(self.desk, survey, form.given, self.clock.now())
            survey = await self._found(request)  # it may have been closed or revoked in between
        form = _relevant(form, survey)
        if _wants_json(request):
            return self._told(request, form)
        return await self._shown(request, survey, form, fields)

    async def _asset(self, request: Request) -> Response:
        found = _asset(str(request.path_params["name"]))
        if found is None:
            return guarded(Response(status_code=404), self.links.address(), page=False)
        body, kind = found
        headers = {"Cache-Control": "public, max-age=600"}
        return guarded(Response(body, media_type=kind, headers=headers), self.links.address(), page=False)

    # ------------------------------------------------------------------ answers to them
    def _answered(self, handle: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        """The handler with what every one of them needs: limits, notices, guarding headers."""

        async def answer(request: Request) -> Response:
            try:
                if not self.per_sender.take(sender_of(request)):
                    raise _Refused("busy")
                response = await handle(request)
            except _Refused as refused:
                response = self._notice(request, refused)
            except DatabaseUnavailable:
                response = self._notice(request, _Refused("unavailable"))
            return guarded(response, self.links.address())

        return answer

    def _notice(self, request: Request, refused: _Refused) -> Response:
        language, headers = self._language(request), {}
        if refused.kind == "busy":
            headers["Retry-After"] = "60"
        if refused.status in (408, 413):  # the rest of what they send is not waited for
            headers["Connection"] = "close"
        if _wants_json(request):
            body = {"said": notice_text(refused.kind, language), "faults": {}}
            status = 410 if refused.kind == "closed" else refused.status
            return JSONResponse(body, status_code=status, headers=headers)
        root = "../../" if request.url.path.endswith("/done") else "../"
        response = _html(notice_html(refused.kind, self._frame(request, root)), refused.status)
        response.headers.update(headers)
        return response

    def _told(self, request: Request, form: FormReading) -> Response:
        """What the page's script is told: that it is saved and when, or which texts could not be."""
        language = self._language(request)
        faults = {key: fault_text(fault, language) for key, fault in form.faults.items()}
        said = next(iter(faults.values()), saved_text(self._time(self.clock.now()), language))
        return JSONResponse({"said": said, "faults": faults})

    async def _shown(self, request: Request, survey: Survey, form: FormReading, fields: Mapping[str, str]) -> Response:
        """Without a script: the page again with what is wrong, the next part, or thanks."""
        token, language = request.path_params["token"], self._language(request)
        if form.faults:
            page = replace(await self._page_of(survey), faults=form.faults, typed=form.typed)
            return _html(survey_html(page, self._frame(request, "../")), 422)
        if (part := _part(fields.get("save"))) is not None:
            return RedirectResponse(f"{token}?lang={language}&saved={part}#part{part + 1}", 303)
        return RedirectResponse(f"{token}/done?lang={language}", 303)

    # ------------------------------------------------------------------ what they are about
    async def _found(self, request: Request) -> Survey:
        """The survey the link opens."""
        surveys = {s.case_id: s for s in await self.desk.store.records(Survey) if s.sent_at is not None}
        sets = [(s.case_id, s.link_version) for s in surveys.values()]
        case_id = self.links.find(str(request.path_params["token"]), sets)
        if case_id is None:
            raise _Refused("unknown")
        if surveys[case_id].closed_at is not None:
            raise _Refused("closed")
        return surveys[case_id]

    async def _page_of(self, survey: Survey) -> SurveyPage:
        view = await self.desk.store.case_view(survey.case_id)
        return SurveyPage(
            case_number=survey.case_id,
            institution=view.institution.name,
            meeting=_meeting(view),
            smallest_group=self.desk.programme.survey.smallest_group,
            answers=survey.answers,
            saved_at=self._time(survey.saved_at) if survey.saved_at else "",
        )

    def _frame(self, request: Request, root: str) -> Frame:
        return Frame(
            language=self._language(request),
            root=root,
            programme=self.desk.programme.name,
            signature=self.desk.saver.writer.signature(),
        )

    def _language(self, request: Request) -> str:
        wanted = request.query_params.get("lang", "")
        return wanted if wanted in dict(LANGUAGES) else self.desk.settings.language

    def _time(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.desk.programme.zone):%H.%M}"


def _meeting(view: CaseView) -> Slot:
    if view.meeting is None:  # a survey is sent after a meeting that was held
        raise _Refused("unknown")
    return view.meeting.slot


def _relevant(form: FormReading, survey: Survey) -> FormReading:
    """Without the faults of texts that the answers no longer lead to."""
    asked = {key: fault for key, fault in form.faults.items() if is_asked(int(key), survey.answers) is not False}
    return replace(form, faults=asked)


def _part(said: str | None) -> int | None:
    """A part of the page that has one behind it, None for anything else."""
    return next((n for n in range(1, len(PARTS)) if str(n) == said), None)


def _wants_json(request: Request) -> bool:
    return request.headers.get("accept", "") == "application/json"


async def _fields(request: Request) -> dict[str, str]:
    """The form's fields; of two with one name the last. Raises _Refused for too much, or too slowly."""
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            async for piece in request.stream():
                body += piece
                if len(body) > _LARGEST_BODY:
                    raise _Refused("refused", 413)
    except (TimeoutError, ClientDisconnect) as error:
        raise _Refused("refused", 408) from error
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=100))
    except ValueError as error:  # more fields than the form has, or no form at all
        raise _Refused("refused", 400) from error


def _html(body: str, status: int = 200) -> Response:
    return Response(body, status_code=status, media_type="text/html; charset=utf-8")


@lru_cache(maxsize=16)
def _asset(name: str) -> tuple[bytes, str] | None:
    """A file of the page and its type, None for what is none."""
    path = _ASSETS / name
    if path.parent != _ASSETS or path.suffix not in _TYPES or not path.is_file():
        return None
    return path.read_bytes(), _TYPES[path.suffix]
