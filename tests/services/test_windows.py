"""Windows: a way for money back says when its time is over, and only when that is sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.domain.provider import Channel
from subtrack.domain.record import Answer, Problem, Question, Record, Route, RouteStep, Words
from subtrack.services.guides import Guide
from subtrack.services.way_words import WayWords
from subtrack.services.windows import over_since
from subtrack.services.wording import Wording
from tests.domain.making import contract
from tests.services.conftest import Desk
from tests.services.making import draft, record

MONTHLY = contract("1m", first="2026-01-15")
YEARLY = contract("1y", first="2026-01-15")
OPEN_START = contract("1m", next_charge="2026-12-15")


def way(title: str | None, *steps: str) -> Route:
    made = tuple(RouteStep(one) for one in steps or ("Ask",))
    return Route(channel=Channel.CHAT, steps=made, sources=(1,), title=title)


def knowing(days: int | None, *answers: str) -> Record:
    said = tuple(Answer(Question.REFUND_FIRST, text) for text in answers)
    return replace(record("service"), words=Words(refund_days=days), answers=said)


@pytest.mark.parametrize(
    ("title", "steps", "made", "last"),
    [
        ("Refund for a charge", (), knowing(2), "2026-11-17"),
        ("Refund for a charge", (), knowing(9), None),
        ("Refund within 7 days", (), knowing(2), "2026-11-22"),
        ("Refund", (), knowing(2, "Monthly within 48 hours, yearly within 30 days."), None),
        ("Refund of a first purchase", (), knowing(14), "2026-01-29"),
        ("In the first 14 days", ("Withdraw within 14 days of joining",), knowing(9), "2026-01-29"),
        (
            "Cooling-off",
            ("Within 3 business days of the purchase, write",),
            knowing(3),
            "2026-01-22",
        ),
        ("Refund", (), knowing(None), None),
        ("Refund, or where the page fails", (), knowing(2), None),
        ("For refunds and trouble", (), knowing(2), None),
        ("By phone", ("Call within seven days",), knowing(2), None),
        (None, ("Ask for the refund within 2 days",), knowing(2), None),
    ],
)
def test_it_counts_from_the_charge_or_the_start_and_the_longest_time_holds(
    title: str | None, steps: tuple[str, ...], made: Record, last: str | None
) -> None:
    found = over_since(way(title, *steps), made, MONTHLY, date(2026, 11, 23))
    assert found == (date.fromisoformat(last) if last else None)


def test_on_its_last_day_it_is_not_over() -> None:
    route, made = way("Refund"), knowing(2)
    assert over_since(route, made, MONTHLY, date(2026, 11, 17)) is None
    assert over_since(route, made, MONTHLY, date(2026, 11, 18)) == date(2026, 11, 17)
    assert over_since(route, made, MONTHLY, date(2026, 12, 15)) is None, "charged again today"


def test_where_no_charge_is_known_nothing_is_claimed() -> None:
    assert over_since(way("Refund"), knowing(2), OPEN_START, date(2026, 11, 23)) is None
    assert over_since(way("Refund"), knowing(2), YEARLY, date(2026, 1, 1)) is None


SHIPPED = """\
apple        14 Refund for a charge that was already made
chatgpt      14 Refund within 14 days in Europe
cyberghost   45 Refund
eharmony      7 Cooling-off in the US
expressvpn   30 Refund
godaddy      30 Refund
google-play   2 Refund for a charge that was already made
mcafee       60 Refund
nordvpn      30 Refund within 30 days
norton       60 Refund
notion       30 Refund
squarespace  14 End at once, for the refund of the first 14 days
steam         2 Refund for a charge that was already made
the-gym-group 14 In the first 14 days
viaplay      14 Withdrawal within 14 days
vimeo        14 Refund of a first purchase
"""
"""Read off the records by hand: whose way it is, and the longest time that any text of it names."""


def test_every_shipped_way_with_a_window_ends_with_the_longest_time_it_names() -> None:
    catalog = ProviderFiles(resources() / "providers")
    found = []
    for slug in catalog.slugs():
        one = catalog.record(slug)
        assert one
        for route in one.routes:
            last = over_since(route, one, YEARLY, date(2026, 11, 23))
            if last:
                found.append(f"{slug} {(last - date(2026, 1, 15)).days} {route.title}")
    assert found == [" ".join(line.split()) for line in SHIPPED.splitlines()]


def test_a_way_that_is_over_comes_last_and_says_what_can_be_done_then(desk: Desk) -> None:
    made = replace(
        knowing(2),
        routes=(way("Refund for a charge"), way(None, "Cancel")),
        problems=(
            Problem("They refuse the refund or 48 hours are over", "Write to the developer."),
            Problem("The button is missing", "Look again."),
        ),
    )
    desk.know(made)
    desk.subscriptions.add(draft(provider="service", billed_by="direct", first="2026-11-16"))
    guide = desk.guiding.of_entry("Thing")
    assert isinstance(guide, Guide)
    assert [one.over for one in guide.ways] == [None, date(2026, 11, 18)]
    assert WayWords(Wording()).timing(guide, guide.ways[1]) == (
        "Its time ended on 2026-11-18: asked now, it may be refused. Write to the developer."
    )
    assert [one.over for one in desk.cases.proposal("Thing").ways] == [None, date(2026, 11, 18)]
    desk.clock.go_to(date(2026, 11, 17))
    guide = desk.guiding.of_entry("Thing")
    assert isinstance(guide, Guide)
    assert [one.over for one in guide.ways] == [None, None]
