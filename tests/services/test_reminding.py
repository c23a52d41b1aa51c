"""Reminding: what was claimed and not shown comes again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from subtrack.domain.periods import MONTH
from subtrack.domain.trial_access import TrialAccess
from subtrack.services.drafts import Draft
from subtrack.services.reminding import Reminder
from tests.services.conftest import Desk
from tests.services.making import draft, record

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


def broken(_: Sequence[Reminder]) -> list[Sequence[Reminder]]:
    raise BrokenChannelError


def shown(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
    assert reminders
    yield reminders


def one_then_broken(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
    yield reminders[:1]
    raise BrokenChannelError


def missing() -> None:
    raise BrokenChannelError


def test_what_could_not_be_shown_comes_again_and_is_no_repeat(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    with pytest.raises(BrokenChannelError):
        desk.reminding.remind("desktop", broken)
    (told,) = desk.reminding.remind("desktop", shown)
    assert not told.repeat


def test_of_what_was_shown_in_part_only_the_rest_comes_again(desk: Desk) -> None:
    for name in ("A", "B", "C"):
        desk.subscriptions.add(replace(TRIAL, name=name))
    with pytest.raises(BrokenChannelError):
        desk.reminding.remind("desktop", one_then_broken)
    told = desk.reminding.remind("desktop", shown)
    assert [one.entry.name for one in told] == ["B", "C"]
    assert desk.reminding.remind("desktop", shown) == []


def test_what_somebody_else_is_just_showing_is_left_to_them(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)

    def show(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
        assert desk.reminding.remind("desktop", shown) == []
        yield reminders

    assert len(desk.reminding.remind("desktop", show)) == 1


def test_what_was_shown_as_the_day_ended_counts_for_the_day_it_was_owed(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    desk.clock.go_to(date(2026, 11, 20))

    def show(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
        desk.clock.advance(timedelta(days=1))
        yield reminders

    desk.reminding.remind("desktop", show)
    (told,) = desk.reminding.remind("desktop", shown)
    assert told.repeat


def test_without_a_channel_nothing_is_claimed(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    with pytest.raises(BrokenChannelError):
        desk.reminding.begin("desktop", check=missing)
    assert desk.ledger.claimed == {}


def test_where_nothing_is_to_be_shown_no_channel_is_wanted(desk: Desk) -> None:
    assert desk.reminding.begin("desktop", check=missing).reminders == []
    assert desk.reminding.remind("desktop", broken) == []
    desk.subscriptions.add(TRIAL)
    desk.reminding.remind("desktop", shown)
    assert desk.reminding.begin("desktop", check=missing).reminders == []
    assert desk.reminding.remind("desktop", broken) == []


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


def test_a_subscription_reminds_by_its_own_lead_times(desk: Desk) -> None:
    desk.subscriptions.add(replace(TRIAL, lead_days=(2, 5)))
    assert owed_on(desk, 20) == []
    assert owed_on(desk, 21) == [(5, ())]
    assert owed_on(desk, 24) == [(2, (5,))]
    desk.subscriptions.edit("Thing", Draft(lead_days=None))
    assert owed_on(desk, 19) == [(7, ())]


def owed_on(desk: Desk, day: int) -> list[tuple[int, tuple[int, ...]]]:
    """Give the lead times that have come, the tightest and the wider ones."""
    desk.clock.go_to(date(2026, 11, day))
    return [(one.lead_days, one.settled) for _, one in desk.reminding.owed()]


def test_removed_ones_remind_of_nothing(desk: Desk) -> None:
    desk.subscriptions.add(TRIAL)
    desk.subscriptions.remove("Thing")
    assert desk.reminding.owed() == []


@pytest.mark.parametrize(
    ("said", "access"),
    [("immediate", TrialAccess.ENDS_AT_ONCE), (None, TrialAccess.NOT_KNOWN)],
)
def test_a_trial_is_told_with_what_its_record_says_of_the_access(
    desk: Desk, said: str | None, access: TrialAccess
) -> None:
    desk.know(record("tv", trial_access=said))
    desk.subscriptions.add(replace(TRIAL, provider="tv"))
    ((_, owed),) = desk.reminding.owed()
    assert owed.trial_access is access


def test_what_is_no_trial_is_told_without(desk: Desk) -> None:
    desk.know(record("tv", trial_access="immediate"))
    desk.subscriptions.add(draft(first="2025-11-30", every="1y", provider="tv"))
    ((_, owed),) = desk.reminding.owed()
    assert owed.trial_access is None
