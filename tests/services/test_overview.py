"""The overview is reckoned once for each snapshot of the book and each day."""

from __future__ import annotations

from datetime import date

from subtrack.domain.deadlines import Deadline
from subtrack.services.overview import Counts
from tests.services.conftest import Desk
from tests.services.making import draft


def first(desk: Desk) -> Deadline:
    """Give what is asked first, after everything else was looked at too."""
    found = desk.overview.inbox().to_decide[0].deadline
    desk.overview.spending()
    return found


def test_looking_again_reckons_nothing_anew(desk: Desk) -> None:
    desk.subscriptions.add(draft(every="1y", first="2025-12-10"))
    assert first(desk) is first(desk)


def test_a_new_day_and_a_change_are_seen_at_once(desk: Desk) -> None:
    desk.subscriptions.add(draft(every="1y", first="2025-12-10"))
    before = first(desk)
    desk.clock.go_to(date(2026, 11, 23))
    assert desk.overview.inbox().today == date(2026, 11, 23)
    assert first(desk) is not before
    desk.subscriptions.remove("Thing")
    assert desk.overview.inbox().to_decide == ()
    assert desk.overview.spending().of_year == ()


def test_what_another_process_changed_is_seen_after_a_refresh(desk: Desk) -> None:
    entry = desk.subscriptions.add(draft(every="1y", first="2025-12-10")).after
    before = first(desk)
    desk.store.write(changed=[(entry, entry)])
    assert first(desk) is before
    assert desk.book.refresh()
    assert first(desk) is not before


def test_the_currency_that_most_is_paid_in_stands_first_where_none_was_chosen(desk: Desk) -> None:
    for name, price in (("a", "9.99 EUR"), ("b", "4.99 EUR"), ("c", "1299 JPY")):
        desk.subscriptions.add(draft(name, price, first="2025-12-10"))

    def first_currency(usual: str | None) -> str:
        return desk.overview.spending(usual).of_year[0].currency

    assert first_currency(None) == "EUR"
    assert first_currency("GBP") == "EUR"
    assert first_currency("JPY") == "JPY"


def test_counts_leave_out_what_was_put_off_and_what_has_ended(desk: Desk) -> None:
    for name in ("Asks", "Waits"):
        desk.subscriptions.add(draft(name, every="1y", first="2025-12-10"))
    desk.subscriptions.add(draft("Ended", first="2025-12-10", ends="2026-11-01"))
    desk.deciding.later("Waits", date(2026, 11, 30))
    assert desk.overview.counts() == Counts(to_decide=1, subscriptions=2, everything=3)
