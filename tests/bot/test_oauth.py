"""Tokens: asked of a provider on loopback, kept while they are good, and told clearly when there are none."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.clock import VirtualClock
from bot.errors import ConnectionFailed, LoginRefused
from bot.oauth import ClientCredentials, OAuth
from bot.web import serve_web
from tests.servers.certificates import rsa_pem

START = datetime(2018, 5, 14, 8, tzinfo=UTC)


class Provider:
    """An identity provider that gives tokens numbered from 1, unless told otherwise."""

    def __init__(self) -> None:
        self.forms: list[dict[str, str]] = []
        self.answer: tuple[int, object] | None = None
        self.url = ""

    async def give(self, request: Request) -> Response:
        form = parse_qs((await request.body()).decode())
        self.forms.append({name: values[0] for name, values in form.items()})
        if self.answer is not None:
            return JSONResponse(self.answer[1], status_code=self.answer[0])
        return JSONResponse({"access_token": f"token {len(self.forms)}", "expires_in": 3600})


@asynccontextmanager
async def provider() -> AsyncIterator[Provider]:
    one = Provider()
    stop = asyncio.Event()
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    app = Starlette(routes=[Route("/token", one.give, methods=["POST"])])
    task = asyncio.create_task(serve_web(app, host="127.0.0.1", port=0, stop=stop, ready=port.set_result))
    one.url = f"http://127.0.0.1:{await port}/token"
    try:
        yield one
    finally:
        stop.set()
        await task


def oauth(url: str, **given: SecretStr) -> OAuth:
    return OAuth.of(tenant="t", client_id="c-1", token_url=url, **(given or {"secret": SecretStr("hush")}))  # type: ignore[arg-type]


async def test_a_token_is_kept_until_shortly_before_it_ends() -> None:
    clock = VirtualClock(START)
    async with provider() as one:
        tokens = ClientCredentials(oauth(one.url), clock)
        assert await tokens.token() == "token 1"
        clock.advance(timedelta(minutes=54, seconds=59))
        assert await tokens.token() == "token 1"
        clock.advance(timedelta(seconds=1))
        assert await tokens.token() == "token 2"
        tokens.forget()
        assert await tokens.token() == "token 3"
        assert one.forms[0] == {
            "grant_type": "client_credentials",
            "client_id": "c-1",
            "client_secret": "hush",
            "scope": "https://outlook.office365.com/.default",
        }


async def test_an_expired_secret_is_told_with_the_providers_words_and_without_the_secret() -> None:
    async with provider() as one:
        one.answer = (401, {"error": "invalid_client", "error_description": "AADSTS7000222: expired keys.\r\nTrace: 1"})
        with pytest.raises(LoginRefused, match="AADSTS7000222: expired keys") as told:
            await ClientCredentials(oauth(one.url), VirtualClock(START)).token()
        assert "Trace" not in str(told.value)
        assert "hush" not in str(told.value)


@pytest.mark.parametrize("answer", [(503, {}), (429, {}), (500, ["odd"])])
async def test_a_provider_in_trouble_is_asked_again_later(answer: tuple[int, object]) -> None:
    async with provider() as one:
        one.answer = answer
        with pytest.raises(ConnectionFailed, match=str(answer[0])):
            await ClientCredentials(oauth(one.url), VirtualClock(START)).token()


@pytest.mark.parametrize("answer", [(200, {}), (200, ["odd"]), (400, "odd")])
async def test_an_answer_without_a_token_is_no_token(answer: tuple[int, object]) -> None:
    async with provider() as one:
        one.answer = answer
        with pytest.raises(LoginRefused, match="gives no token"):
            await ClientCredentials(oauth(one.url), VirtualClock(START)).token()


async def test_a_provider_that_cannot_be_reached_is_a_failed_connection() -> None:
    async with provider() as one:
        gone = one.url
    with pytest.raises(ConnectionFailed, match="cannot be reached"):
        await ClientCredentials(oauth(gone), VirtualClock(START)).token()


def _json_of(part: str) -> dict[str, object]:
    return dict(json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))))


async def test_a_certificate_signs_who_we_are() -> None:
    pem = rsa_pem()
    async with provider() as one:
        tokens = ClientCredentials(oauth(one.url, certificate=SecretStr(pem)), VirtualClock(START))
        assert await tokens.token() == "token 1"
        form = one.forms[0]
    assert "client_secret" not in form
    assert form["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    header, claims, signature = form["client_assertion"].split(".")
    certificate = x509.load_pem_x509_certificate(pem.encode())
    thumbprint = base64.urlsafe_b64encode(certificate.fingerprint(hashes.SHA256())).rstrip(b"=").decode()
    assert _json_of(header) == {"alg": "PS256", "typ": "JWT", "x5t#S256": thumbprint}
    assert _json_of(claims)["aud"] == one.url
    assert _json_of(claims)["iss"] == _json_of(claims)["sub"] == "c-1"
    assert _json_of(claims)["exp"] == START.timestamp() + 600
    key = certificate.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(  # raises where the signature does not fit
        base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4)),
        f"{header}.{claims}".encode(),
        padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.DIGEST_LENGTH),
        hashes.SHA256(),
    )


async def test_an_unusable_certificate_is_told() -> None:
    rubbish = SecretStr("-----BEGIN PRIVATE KEY-----\nrubbish\n-----BEGIN CERTIFICATE-----")
    with pytest.raises(LoginRefused, match="no readable certificate"):
        await ClientCredentials(oauth("http://127.0.0.1:9/", certificate=rubbish), VirtualClock(START)).token()
