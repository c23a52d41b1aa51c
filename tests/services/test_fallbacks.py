"""Fallbacks: a notice goes the first way that works, and is never shown twice for it."""

from __future__ import annotations

import pytest

from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice
from subtrack.services.fallbacks import Fallbacks
from tests.fakes import FakeChannel

NOTICE = Notice("A decision is due", "")


@pytest.fixture
def ways() -> tuple[FakeChannel, FakeChannel]:
    return FakeChannel(), FakeChannel()


def test_the_first_one_is_used_while_it_works(ways: tuple[FakeChannel, FakeChannel]) -> None:
    first, second = ways
    channel = Fallbacks(ways)
    channel.check()
    channel.show(NOTICE)
    assert (first.shown, second.shown) == ([NOTICE], [])


def test_where_nobody_is_there_the_next_one_is_used(ways: tuple[FakeChannel, FakeChannel]) -> None:
    first, second = ways
    first.there = False
    channel = Fallbacks(ways)
    channel.check()
    channel.show(NOTICE)
    assert (first.shown, second.shown) == ([], [NOTICE])


def test_what_was_not_taken_goes_another_way_and_so_does_the_rest(
    ways: tuple[FakeChannel, FakeChannel],
) -> None:
    first, second = ways
    first.takes = 1
    channel = Fallbacks(ways)
    channel.check()
    for _ in range(3):
        channel.show(NOTICE)
    assert (len(first.shown), len(second.shown)) == (1, 2)


def test_a_check_comes_back_to_the_first(ways: tuple[FakeChannel, FakeChannel]) -> None:
    first, _ = ways
    channel = Fallbacks(ways)
    first.there = False
    channel.check()
    first.there = True
    channel.check()
    channel.show(NOTICE)
    assert first.shown == [NOTICE]


def test_where_none_works_it_says_why_the_first_does_not(
    ways: tuple[FakeChannel, FakeChannel],
) -> None:
    first, second = ways
    first.there = second.there = False
    second.takes = 0
    first.takes = 0
    channel = Fallbacks(ways)
    with pytest.raises(OutsideError, match="Nobody is there"):
        channel.check()
    with pytest.raises(OutsideError, match="not taken"):
        channel.show(NOTICE)
