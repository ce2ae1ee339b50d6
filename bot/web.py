"""The web side: `/healthz` and `/metrics`, and the server that runs them, and further routes, in the bot's loop."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable, Iterable, Iterator, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.errors import SettingsError
from bot.health import Metrics, Sample, Watch
from bot.web_patience import PatientProtocol

_MOST_CONNECTIONS = 200
_LARGEST_HEAD = 16 * 1024  # bytes


def create_app(watch: Watch, metrics: Iterable[Metrics], *, routes: Sequence[BaseRoute] = ()) -> Starlette:
    """The web application. `routes` are further pages; nothing here tells a secret or a person's data."""

    async def healthz(request: Request) -> Response:  # noqa: ARG001
        """200 while the bot's loop is alive, 503 when it is not; what does not work is named by its part only."""
        alive = watch.alive()
        body = {"status": "ok" if alive else "dead", "faults": [part for part, _ in watch.faults()]}
        return JSONResponse(body, status_code=200 if alive else 503, headers={"Cache-Control": "no-store"})

    async def show_metrics(request: Request) -> Response:  # noqa: ARG001
        samples = [sample for source in metrics for sample in source.samples()]
        return PlainTextResponse(render_metrics(samples), media_type="text/plain; version=0.0.4; charset=utf-8")

    return Starlette(routes=[Route("/healthz", healthz), Route("/metrics", show_metrics), *routes])


def render_metrics(samples: Iterable[Sample]) -> str:
    """Prometheus' text format: the samples of one name stand together, under one HELP and TYPE."""
    by_name: dict[str, list[Sample]] = {}
    for sample in samples:
        by_name.setdefault(sample.name, []).append(sample)
    lines: list[str] = []
    for name, group in by_name.items():
        help_text = group[0].help.replace("\\", r"\\").replace("\n", r"\n")
        lines += [f"# HELP {name} {help_text}", f"# TYPE {name} {group[0].kind}"]
        lines += [f"{name}{_labels(sample)} {sample.value:g}" for sample in group]
    return "".join(line + "\n" for line in lines)


async def serve_web(
    app: Starlette, *, host: str, port: int, stop: asyncio.Event, ready: Callable[[int], None] | None = None
) -> None:
    """Serve `app` until `stop`; `ready` is called with the port once it listens (port 0 takes a free one).

    Raises SettingsError where the address cannot be listened on.
    """
    try:
        listener = socket.create_server(
            (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET, reuse_port=False
        )
    except OSError as error:
        why = f"SAMTILSYN_WEB_LISTEN: cannot listen on {host}:{port} ({error.strerror or error})"
        raise SettingsError([why]) from error
    config = uvicorn.Config(
        app,
        http=PatientProtocol,
        ws="none",
        log_config=None,
        access_log=False,  # the path of the survey page is the key to it
        lifespan="off",
        server_header=False,
        limit_concurrency=_MOST_CONNECTIONS,
        h11_max_incomplete_event_size=_LARGEST_HEAD,
        timeout_graceful_shutdown=3,
    )
    server = _Server(config)
    serving = asyncio.ensure_future(server.serve(sockets=[listener]))
    stopped = asyncio.ensure_future(stop.wait())
    try:
        if ready is not None:  # who connects from now on waits in the listener's queue
            ready(int(listener.getsockname()[1]))
        await asyncio.wait({serving, stopped}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopped.cancel()
        server.should_exit = True
        await serving


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # SIGTERM belongs to the bot, which stops its parts in the right order.
        yield


def _labels(sample: Sample) -> str:
    if not sample.labels:
        return ""
    escaped = (
        (name, value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")) for name, value in sample.labels
    )
    return "{" + ",".join(f'{name}="{value}"' for name, value in escaped) + "}"
