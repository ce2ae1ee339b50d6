"""What guards the survey page: headers that keep the link and the answers to it, and who may post."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

_PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",  # the link is the key: it must not travel along
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_HEADERS = {"X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin"}


def guarded(response: Response, address: str, *, page: bool = True) -> Response:
    """The response with its guarding headers; `address` is the site's. A `page` is kept nowhere and shown nowhere."""
    response.headers.update({**_HEADERS, **(_PAGE_HEADERS if page else {})})
    if address.startswith("https://"):
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return response


def is_from_elsewhere(request: Request, address: str) -> bool:
    """Whether another site's page sent the form. Nobody else knows the path; this is the second lock.

    Browsers say so in Sec-Fetch-Site; older ones in Origin, which a form of ours sends as "null" because of its
    Referrer-Policy.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin", "null")
    return origin != "null" and urlsplit(origin).netloc not in (urlsplit(address).netloc, request.headers.get("host"))


def sender_of(request: Request) -> str:
    """Whose turns a request uses: the address, of IPv6 the network (one house has 2**64 addresses)."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host
    return host if address.version == 4 else str(ipaddress.ip_network((int(address), 64), strict=False))
