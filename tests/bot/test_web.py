"""The health page and the numbers, asked over HTTP as a container's runtime and Prometheus do."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from bot.errors import SettingsError
from bot.health import Health, Sample
from bot.web import create_app, render_metrics, serve_web


class Stopwatch:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@asynccontextmanager
async def served(health: Health) -> AsyncIterator[httpx.AsyncClient]:
    stop = asyncio.Event()
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(
        serve_web(create_app(health, [health]), host="127.0.0.1", port=0, stop=stop, ready=port.set_result)
    )
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{await port}", trust_env=False) as client:
            yield client
    finally:
        stop.set()
        async with asyncio.timeout(10):
            await task


async def test_healthz_is_200_while_the_loop_beats_and_503_when_it_does_not() -> None:
    stopwatch = Stopwatch()
    health = Health(silent_seconds=60, monotonic=stopwatch)
    async with served(health) as client:
        assert (await client.get("/healthz")).status_code == 503  # it has not come round once
        health.beat()
        assert (await client.get("/healthz")).status_code == 200
        stopwatch.seconds = 60
        assert (await client.get("/healthz")).status_code == 200
        stopwatch.seconds = 60.1
        answer = await client.get("/healthz")
        assert answer.status_code == 503
        assert answer.json() == {"status": "dead", "faults": []}


async def test_a_fault_is_named_but_its_text_is_not_for_everybody() -> None:
    health = Health()
    health.beat()
    health.fault("mailbox", "imap.example.dk does not let bot@example.dk in")
    async with served(health) as client:
        answer = await client.get("/healthz")
        assert answer.status_code == 200
        assert answer.json() == {"status": "ok", "faults": ["mailbox"]}
        health.well("mailbox")
        assert (await client.get("/healthz")).json()["faults"] == []


async def test_metrics_are_told_in_prometheus_format() -> None:
    health = Health()
    health.count("samtilsyn_mails_fetched_total", "Mails fetched", kind="mail")
    health.count("samtilsyn_mails_fetched_total", "Mails fetched", by=2, kind="sent_mail")
    health.count("samtilsyn_mails_fetched_total", "Mails fetched", kind="mail")
    health.fault("mailbox", "secret address")
    async with served(health) as client:
        answer = await client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert answer.text == (
        "# HELP samtilsyn_mails_fetched_total Mails fetched\n"
        "# TYPE samtilsyn_mails_fetched_total counter\n"
        'samtilsyn_mails_fetched_total{kind="mail"} 2\n'
        'samtilsyn_mails_fetched_total{kind="sent_mail"} 2\n'
        "# HELP samtilsyn_fault 1 while a part of the bot does not work\n"
        "# TYPE samtilsyn_fault gauge\n"
        'samtilsyn_fault{part="mailbox"} 1\n'
    )


def test_labels_and_helps_are_escaped() -> None:
    text = render_metrics([Sample(name="x", help="a\\b\nc", kind="gauge", value=1.5, labels=(("l", 'say "hi"\\\n'),))])
    assert text == '# HELP x a\\\\b\\nc\n# TYPE x gauge\nx{l="say \\"hi\\"\\\\\\n"} 1.5\n'


async def test_other_pages_are_not_found_and_nothing_tells_of_the_server() -> None:
    async with served(Health()) as client:
        answer = await client.get("/")
        assert answer.status_code == 404
        assert "server" not in answer.headers


async def test_an_address_that_is_taken_is_a_fault_of_the_settings() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"SAMTILSYN_WEB_LISTEN: cannot listen on 127.0.0.1:{port}"):
            await serve_web(create_app(Health(), []), host="127.0.0.1", port=port, stop=asyncio.Event())
