"""What a channel shows is noted, and what it could not show; looking for it is not."""

from __future__ import annotations

import pytest

from subtrack.domain.attempts import ChannelName
from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice, Urgency
from subtrack.services.trying import NotedChannel
from tests.fakes import FakeChannel
from tests.services.conftest import Desk

NOTICE = Notice("A decision is due", "Subtrack says which one.", Urgency.NORMAL)


def test_what_is_shown_is_noted_and_what_is_not_with_the_reason(desk: Desk) -> None:
    behind = FakeChannel()
    channel = NotedChannel(behind, ChannelName.DESKTOP, desk.trying)
    channel.check()
    assert desk.attempts.told() == []
    channel.show(NOTICE)
    behind.takes = 1
    with pytest.raises(OutsideError, match="not taken"):
        channel.show(NOTICE)
    assert behind.shown == [NOTICE]
    assert desk.attempts.told() == [("desktop", ""), ("desktop", "It was not taken.")]
    assert [one.since for one in desk.trying.newest()] == [desk.clock.now()] * 2


def test_that_nobody_is_there_is_told_and_not_noted(desk: Desk) -> None:
    behind = FakeChannel()
    behind.there = False
    with pytest.raises(OutsideError):
        NotedChannel(behind, ChannelName.DESKTOP, desk.trying).check()
    assert desk.attempts.told() == []
