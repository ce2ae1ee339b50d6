"""Small groups are not shown, and cannot be had by taking what is shown from the total."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.report_privacy import hidden_groups

REGIONS = ("Nord", "Midt", "Syd", "Øst", "Hovedstaden")


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ((9, 9, 9, 9, 9), ""),
        ((5, 9, 9, 9, 9), ""),  # five is enough
        ((4, 9, 8, 9, 9), "Nord Syd"),  # one alone: the next smallest too
        ((4, 4, 8, 9, 9), "Nord Midt"),  # together eight
        ((2, 2, 8, 9, 7), "Nord Midt Hovedstaden"),  # together four, which would be a small group of its own
        ((1, 5, 5, 9, 9), "Nord Midt"),  # of equals the first
        ((4, 0, 8, 0, 0), "Nord Syd"),
        ((4, 0, 0, 0, 0), "Nord"),  # nothing to hide it behind: the total is that group
        ((0, 9, 9, 9, 9), ""),  # nobody answered there
        ((1, 1, 1, 1, 0), "Nord Midt Syd Øst"),
        ((0, 0, 0, 0, 0), ""),
    ],
)
def test_a_region_is_hidden_where_it_is_small_or_would_give_a_small_one_away(
    sizes: tuple[int, ...], hidden: str
) -> None:
    assert hidden_groups(dict(zip(REGIONS, sizes, strict=True)), smallest=5) == frozenset(hidden.split())


@given(st.lists(st.integers(min_value=0, max_value=40), min_size=1, max_size=8), st.integers(min_value=1, max_value=9))
def test_what_is_left_of_the_total_is_never_one_group_and_never_small(sizes: list[int], smallest: int) -> None:
    groups = dict(enumerate(sizes))
    hidden = hidden_groups(groups, smallest=smallest)
    shown = {name: size for name, size in groups.items() if name not in hidden}
    assert all(size >= smallest for size in shown.values() if size)
    if hidden and any(shown.values()):
        assert len(hidden) > 1
        assert sum(groups.values()) - sum(shown.values()) >= smallest
    if all(size >= smallest or not size for size in sizes):
        assert not hidden, "nothing is left out without need"
