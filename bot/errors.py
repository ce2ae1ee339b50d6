"""The errors of the network half: what went wrong with settings and servers, in words an administrator can act on."""

from __future__ import annotations

from collections.abc import Sequence

from messages.errors import SamtilsynError


class SettingsError(SamtilsynError):
    """The configuration cannot be used. `faults` names every missing or wrong setting; no secret stands in it."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(self.faults))


class ConnectionFailed(SamtilsynError):
    """A server cannot be reached, does not answer in time, or hung up. Trying again later may help."""


class LoginRefused(SamtilsynError):
    """A server does not accept our user, password or token. Nothing helps until somebody mends the settings."""


class ServerRefused(SamtilsynError):
    """A server is there and said no to one command; the connection can still be used."""
