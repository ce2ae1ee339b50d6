"""No test talks to the world: sockets reach this machine only, and names are not looked up."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any


class NetworkTouched(RuntimeError):
    """A test (or what it tests) tried to reach another machine."""


def allow_loopback_only() -> None:
    """From now on every socket of this process refuses to go further than this machine."""
    connect, connect_ex, sendto, look_up = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.socket.sendto,
        socket.getaddrinfo,
    )

    def guarded_connect(self: socket.socket, address: Any, /) -> None:
        _check(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any, /) -> int:
        _check(self, address)
        return connect_ex(self, address)

    def guarded_sendto(self: socket.socket, *arguments: Any) -> int:
        _check(self, arguments[-1])
        return sendto(self, *arguments)

    def guarded_look_up(host: Any, *arguments: Any, **options: Any) -> Any:
        if host is not None and not _is_here(host):
            raise NetworkTouched(f"a test looks up {host!r}")
        return look_up(host, *arguments, **options)

    # A test double in a place where only assignment helps: asyncio calls these methods from its own modules.
    vars(socket)["getaddrinfo"] = guarded_look_up
    for name, guarded in (
        ("connect", guarded_connect),
        ("connect_ex", guarded_connect_ex),
        ("sendto", guarded_sendto),
    ):
        setattr(socket.socket, name, guarded)


def _check(one: socket.socket, address: Any) -> None:
    if one.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
        raise NetworkTouched(f"a test connects to {address!r}")


def _is_here(host: str | bytes) -> bool:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name in ("", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
