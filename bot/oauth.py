"""Tokens for XOAUTH2: the client credentials flow (RFC 6749 section 4.4) with a secret or a certificate (RFC 7523)."""

from __future__ import annotations

import base64
import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from pydantic import SecretStr

from bot.clock import Clock
from bot.errors import ConnectionFailed, LoginRefused

_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"
_MICROSOFT_SCOPE = "https://outlook.office365.com/.default"
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
# A token is renewed this long before it ends, so that none runs out between being fetched and being used.
_MARGIN = timedelta(minutes=5)


@dataclass(frozen=True, kw_only=True)
class OAuth:
    """Who we are to the identity provider. One of `secret` and `certificate` (PEM: key and certificate) is given."""

    client_id: str
    token_url: str
    scope: str
    secret: SecretStr | None = None
    certificate: SecretStr | None = None

    @classmethod
    def of(
        cls,
        *,
        tenant: str,
        client_id: str,
        secret: SecretStr | None = None,
        certificate: SecretStr | None = None,
        token_url: str | None = None,
        scope: str | None = None,
    ) -> OAuth:
        """Fill in Microsoft's addresses where none are given."""
        return cls(
            client_id=client_id,
            token_url=token_url or _MICROSOFT.format(tenant=tenant),
            scope=scope or _MICROSOFT_SCOPE,
            secret=secret,
            certificate=certificate,
        )


class TokenProvider(Protocol):
    async def token(self) -> str:
        """A bearer token that is good now.

        Raises LoginRefused where the provider does not know us, ConnectionFailed where it cannot be reached.
        """
        ...

    def forget(self) -> None:
        """Throw the kept token away: a server has refused it."""
        ...


class ClientCredentials:
    """Fetches tokens and keeps the last one until shortly before it ends."""

    def __init__(self, oauth: OAuth, clock: Clock, *, timeout: float = 30.0) -> None:
        self._oauth = oauth
        self._clock = clock
        self._timeout = timeout
        self._token = ""
        self._until: datetime | None = None

    async def token(self) -> str:
        if self._until is None or self._clock.now() >= self._until:
            await self._fetch()
        return self._token

    def forget(self) -> None:
        self._until = None

    async def _fetch(self) -> None:
        oauth = self._oauth
        form = {"grant_type": "client_credentials", "client_id": oauth.client_id, "scope": oauth.scope}
        if oauth.secret is not None:
            form["client_secret"] = oauth.secret.get_secret_value()
        elif oauth.certificate is not None:
            form["client_assertion_type"] = _ASSERTION
            form["client_assertion"] = client_assertion(oauth, self._clock.now())
        # httpx takes a while to load, and every command reads the settings and with them this module.
        import httpx

        try:
            async with httpx.AsyncClient(timeout=self._timeout) as client:
                answer = await client.post(oauth.token_url, data=form)
        except httpx.HTTPError as error:
            raise ConnectionFailed(
                f"{oauth.token_url} cannot be reached for a token: {type(error).__name__}"
            ) from error
        try:
            body = answer.json()
        except ValueError:
            body = {}
        if answer.status_code >= 500 or answer.status_code == 429:
            raise ConnectionFailed(f"{oauth.token_url} answers {answer.status_code} when asked for a token")
        if answer.status_code != 200 or not isinstance(body, dict) or not body.get("access_token"):
            why = (body.get("error_description") or body.get("error") or "") if isinstance(body, dict) else ""
            raise LoginRefused(
                f"{oauth.token_url} gives no token ({answer.status_code} {str(why).splitlines()[0] if why else ''}); "
                "check SAMTILSYN_OAUTH_TENANT, _CLIENT_ID and whether the secret or certificate has expired"
            )
        self._token = str(body["access_token"])
        self._until = self._clock.now() + max(
            timedelta(seconds=float(body.get("expires_in", 3600))) - _MARGIN, timedelta()
        )


def client_assertion(oauth: OAuth, now: datetime) -> str:
    """A JWT signed with the certificate's key (PS256) that says who we are, good for ten minutes from `now`.

    Raises LoginRefused where the PEM text does not hold a usable RSA key and certificate.
    """
    # cryptography takes a while to load and only this way of logging in needs it.
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding, rsa

    pem = oauth.certificate.get_secret_value().encode() if oauth.certificate else b""
    try:
        key = serialization.load_pem_private_key(pem, password=None)
        certificate = x509.load_pem_x509_certificate(pem)
    except (ValueError, TypeError) as error:
        raise LoginRefused("SAMTILSYN_OAUTH_CERTIFICATE holds no readable certificate and unencrypted key") from error
    if not isinstance(key, rsa.RSAPrivateKey):
        raise LoginRefused("SAMTILSYN_OAUTH_CERTIFICATE must hold an RSA key")
    seconds = int(now.timestamp())
    header = {"alg": "PS256", "typ": "JWT", "x5t#S256": _base64url(certificate.fingerprint(hashes.SHA256()))}
    claims = {
        "aud": oauth.token_url,
        "iss": oauth.client_id,
        "sub": oauth.client_id,
        "jti": str(uuid.uuid4()),
        "nbf": seconds - 60,
        "exp": seconds + 600,
    }
    signed = f"{_base64url(json.dumps(header).encode())}.{_base64url(json.dumps(claims).encode())}"
    pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.DIGEST_LENGTH)
    return f"{signed}.{_base64url(key.sign(signed.encode(), pss, hashes.SHA256()))}"


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
