"""The letters' words a programme has written in the place of those that ship."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, eq=False)  # one object a programme: templates are kept by it
class OwnLetters:
    """`templates` by language and file ("da/invitation.txt"); what it leaves out ships."""

    templates: Mapping[str, str] = field(default_factory=dict)


SHIPPED = OwnLetters()
