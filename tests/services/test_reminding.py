"""Reminding: what was claimed and not shown comes again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from subtrack.domain.periods import MONTH
from subtrack.services.drafts import Draft
from subtrack.services.reminding import Reminder
from tests.services.conftest import Desk

TRIAL = Draft(
    name="Thing",
    price="9.99",
    currency="EUR",
    every=MONTH,
    started=date(2026, 11, 10),
    trial_ends=date(2026, 11, 27),
)


class BrokenChannelError(Exception):
    """The channel could not show anything."""


def broken(_: Sequence[Reminder]) -> None:
    raise BrokenChannelError


def shown(reminders: Sequence[Reminder]) -> None:
    assert reminders


def test_what_could_not_be_shown_comes_again_after_two_minutes_and_is_no_repeat(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    with pytest.raises(BrokenChannelError):
        desk.reminding.remind("desktop", broken)
    desk.clock.advance(timedelta(seconds=119))
    assert desk.reminding.remind("desktop", shown) == []
    desk.clock.advance(timedelta(seconds=1))
    (told,) = desk.reminding.remind("desktop", shown)
    assert not told.repeat


def test_every_channel_has_its_own_turn(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    assert len(desk.reminding.remind("desktop", shown)) == 1
    assert len(desk.reminding.remind("print", shown)) == 1
    assert desk.reminding.remind("print", shown) == []


def test_what_was_shown_is_settled_with_all_wider_leads(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    desk.clock.go_to(date(2026, 11, 25))
    desk.reminding.remind("print", shown)
    assert sorted(claim.lead_days for claim in desk.ledger.shown_at) == [1, 3, 7]


def test_removed_ones_remind_of_nothing(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    desk.subscriptions.remove("Thing")
    assert desk.reminding.owed() == []
