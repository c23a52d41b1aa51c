"""Timed steps: a call that is to follow within some days asks on its day until it is ticked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from subtrack.domain.case import CaseRoute, CaseStep
from subtrack.domain.case_moves import with_case
from subtrack.domain.provider import Channel
from subtrack.domain.subscription import Subscription
from subtrack.domain.timed_steps import timed_steps
from tests.domain.casing import case, due, started, walked
from tests.domain.making import contract, day

SENT = "sent 2026-11-23"


def noted(*steps: str) -> CaseRoute:
    return CaseRoute(channel=Channel.WEB, steps=tuple(CaseStep(one) for one in steps))


def leaving(*events: str) -> Subscription:
    """Give a contract of long ago that was noted as cancelled, and is to be confirmed by phone."""
    made = contract("1m", first="2026-01-15", notice="1m")
    return walked(started(made, routes=(noted("Note it", "Call within ten days."),)), *events)


def follow_ups(entry: Subscription, on: str) -> list[tuple[str, bool]]:
    return [(when, late) for kind, when, late in due(entry, on) if kind == "follow-up"]


def test_it_is_due_so_many_days_after_the_sending() -> None:
    ((number, step),) = timed_steps(leaving(SENT).cases[0].route, day("2026-11-23"))
    assert (number, step.to, step.what) == (2, day("2026-12-03"), "Call within ten days")


def test_it_is_a_deadline_until_it_is_ticked() -> None:
    entry = leaving(SENT)
    assert ("2026-12-03", False) in follow_ups(entry, "2026-12-03")
    called = with_case(entry, case(entry).with_step(2, day("2026-11-25")))
    assert ("2026-12-03", False) not in follow_ups(called, "2026-12-03")


@pytest.mark.parametrize(
    "events", [(), (SENT, "confirmed 2026-11-25 2027-01-15"), (SENT, "abandoned 2026-11-25")]
)
def test_before_the_sending_and_once_it_was_confirmed_it_asks_nothing(
    events: tuple[str, ...],
) -> None:
    entry = leaving(*events)
    plain = with_case(entry, replace(case(entry), routes=()))
    for on in ("2026-11-25", "2026-12-03", "2026-12-20"):
        assert follow_ups(entry, on) == follow_ups(plain, on)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Make the call within seven days, where the page asks for one", "2026-11-30"),
        ("Give the code to the new network within 30 days", "2026-12-23"),
        ("Take the call that comes within two business days", "2026-11-25"),
        ("Bring the equipment back within 10 business days", None),
        ("Withdraw within 14 days of joining", None),
        ("Choose the refund, within 30 days of a yearly payment", None),
        ("Within 3 business days of the purchase, write that you end it", None),
        ("Ask for the refund, within the days named", None),
        ("Keep the e-mail that comes within minutes", None),
        ("Give 30 days of notice", None),
    ],
)
def test_only_what_counts_from_the_sending_is_taken(text: str, last: str | None) -> None:
    found = [step.to.isoformat() for _, step in timed_steps(noted(text), day("2026-11-23"))]
    assert found == ([last] if last else [])
