"""The overview is reckoned once for each snapshot of the book and each day."""

from __future__ import annotations

from datetime import date

from subtrack.domain.deadlines import Deadline
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
