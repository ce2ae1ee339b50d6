"""Which groups are too small to be shown (seeds/002: observations under five are left out, for anonymity).

The remainder rule: nothing left out can be had by taking what is shown from the total.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")


def hidden_groups(sizes: Mapping[T, int], *, smallest: int) -> frozenset[T]:
    """The groups not to be shown: those with fewer than `smallest` respondents, and as many of the next smallest as it
    takes that the total less what is shown is neither one group nor fewer than `smallest` respondents.

    An empty group hides nothing and is not hidden. Where only one group has answered at all, the total is that group:
    who shows the total beside it must ask for the total's own size.
    """
    answered = sorted((size, place, group) for place, (group, size) in enumerate(sizes.items()) if size)
    hidden = [one for one in answered if one[0] < smallest]
    shown = answered[len(hidden) :]
    while hidden and shown and (len(hidden) == 1 or sum(size for size, _, _ in hidden) < smallest):
        hidden.append(shown.pop(0))
    return frozenset(group for _, _, group in hidden)
