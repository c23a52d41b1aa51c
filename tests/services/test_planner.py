"""The planner says what falls on which day of a month, in whole weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.case_event import CaseState
from subtrack.domain.dates import ONE_DAY, WeekStart, add_months
from subtrack.domain.decisions import Kind
from subtrack.services.planner import Plan, PlannedDay, whole_weeks
from tests.services.conftest import Desk
from tests.services.making import draft

NOVEMBER = date(2026, 11, 22)


def planned(desk: Desk, day: date = NOVEMBER) -> Plan:
    return desk.planner.plan(day)


def on(desk: Desk, day: date) -> PlannedDay:
    return planned(desk, day).days[day]


def flags(plan: Plan) -> dict[date, list[str]]:
    found = {day: [one.entry.name for one in it.decisions] for day, it in plan.days.items()}
    return {day: names for day, names in found.items() if names}


@given(month=st.dates(date(1900, 1, 1), date(2199, 12, 31)), start=st.sampled_from(WeekStart))
def test_a_month_is_shown_in_whole_weeks_and_no_more_of_them(month: date, start: WeekStart) -> None:
    first = month.replace(day=1)
    begins, ends = whole_weeks(first, start)
    assert begins.weekday() == ends.weekday() == start
    assert begins <= first < begins + timedelta(7)
    assert ends - timedelta(7) < add_months(first, 1) <= ends


def test_every_charge_of_the_weeks_stands_on_its_day(desk: Desk) -> None:
    desk.subscriptions.add(draft("Weekly", every="1w", first="2026-10-01"))
    desk.subscriptions.add(draft("Monthly", "5.00 USD", first="2026-10-31"))
    days = planned(desk).days
    shown = {day: [one.charge.entry.name for one in it.charges] for day, it in days.items()}
    assert list(days) == sorted(days)
    assert shown == {
        date(2026, 10, 29): ["Weekly"],
        date(2026, 10, 31): ["Monthly"],
        date(2026, 11, 5): ["Weekly"],
        date(2026, 11, 12): ["Weekly"],
        date(2026, 11, 19): ["Weekly"],
        date(2026, 11, 26): ["Weekly"],
        date(2026, 11, 30): ["Monthly"],
        date(2026, 12, 3): ["Weekly"],
    }


def test_sums_are_those_of_the_month_alone_and_never_of_two_currencies(desk: Desk) -> None:
    desk.subscriptions.add(draft("Euro", "10.00 EUR", first="2026-10-31"))
    desk.subscriptions.add(draft("More", "2.50 EUR", first="2026-10-30"))
    desk.subscriptions.add(draft("Dollar", "5.00 USD", first="2026-10-30"))
    plan = planned(desk)
    assert [str(one.total.minor) + one.total.currency for one in plan.of_month] == [
        "1250EUR",
        "500USD",
    ]
    assert [one.currency for one in on(desk, date(2026, 11, 30)).sums] == ["EUR", "USD"]


def test_what_went_out_is_told_from_what_is_to_come(desk: Desk) -> None:
    desk.subscriptions.add(draft("Early", first="2026-10-22"))
    desk.subscriptions.add(draft("Late", first="2026-10-23"))
    desk.subscriptions.add(draft("By hand", first="2026-10-20", manual=True))
    charges = [one for it in planned(desk).days.values() for one in it.charges]
    out = {one.charge.entry.name: one.is_out for one in charges}
    assert out == {"Early": True, "Late": False, "By hand": False}


def test_the_first_charge_after_a_trial_is_told_from_later_ones(desk: Desk) -> None:
    desk.subscriptions.add(draft(every="1w", started="2026-11-10", trial_ends="2026-11-24"))
    charges = [one for it in planned(desk).days.values() for one in it.charges]
    assert [(one.charge.date.day, one.is_first) for one in charges] == [(24, True), (1, False)]


def test_a_decision_stands_on_its_last_safe_day(desk: Desk) -> None:
    desk.subscriptions.add(draft("Yearly", every="1y", first="2025-12-10", notice="2w"))
    desk.subscriptions.add(draft("Trial", started="2026-11-10", trial_ends="2026-11-28"))
    assert flags(planned(desk)) == {
        date(2026, 11, 25): ["Yearly"],
        date(2026, 11, 27): ["Trial"],
    }


def test_plans_that_can_be_left_at_any_time_have_charges_alone(desk: Desk) -> None:
    desk.subscriptions.add(draft("Monthly", first="2026-01-24"))
    assert flags(planned(desk)) == {}
    assert flags(planned(desk, date(2026, 12, 1))) == {}


def test_a_safe_day_that_passed_unanswered_stands_where_it_was(desk: Desk) -> None:
    desk.subscriptions.add(draft("Late", every="1y", first="2025-12-01", notice="2w"))
    assert flags(planned(desk)) == {date(2026, 11, 16): ["Late"]}
    desk.deciding.keep("Late")
    assert flags(planned(desk)) == {}


def test_what_was_put_off_stays_where_it_is_and_later_occurrences_are_seen_ahead(
    desk: Desk,
) -> None:
    desk.subscriptions.add(draft("Yearly", every="1y", first="2025-12-10"))
    desk.deciding.later("Yearly", date(2026, 11, 30))
    december = planned(desk, date(2026, 12, 1))
    assert flags(december) == {date(2026, 12, 9): ["Yearly"]}
    (item,) = december.days[date(2026, 12, 9)].decisions
    assert item.put_off_until == date(2026, 11, 30)
    assert flags(planned(desk, date(2028, 12, 1))) == {date(2028, 12, 9): ["Yearly"]}


def test_the_next_step_of_a_cancellation_is_a_day_like_any_other(desk: Desk) -> None:
    desk.subscriptions.add(draft("Leaving", every="1y", first="2025-12-20"))
    desk.cases.open("Leaving")
    desk.cases.move("Leaving", CaseState.SENT, on=NOVEMBER)
    kinds = {
        one.deadline.kind
        for month in (NOVEMBER, date(2026, 12, 1))
        for it in planned(desk, month).days.values()
        for one in it.decisions
    }
    assert Kind.FOLLOW_UP in kinds
    assert Kind.CANCEL_BY not in kinds


def test_the_trash_and_an_empty_book_have_nothing(desk: Desk) -> None:
    assert (planned(desk).days, planned(desk).of_month) == ({}, ())
    desk.subscriptions.add(draft("Gone", every="1y", first="2025-12-01"))
    desk.subscriptions.remove("Gone")
    assert planned(desk).days == {}


@pytest.mark.parametrize("start", list(WeekStart))
def test_weeks_begin_where_the_person_has_them_begin(desk: Desk, start: WeekStart) -> None:
    assert desk.planner.plan(NOVEMBER, start).week_start is start
    desk.preferences.put(replace(desk.preferences.get(), week_start=WeekStart.SUNDAY))
    assert desk.planner.plan(NOVEMBER, start).week_start is WeekStart.SUNDAY


def test_the_calendar_and_the_list_of_deadlines_name_the_same_days(desk: Desk) -> None:
    for number in range(1, 25):
        first = date(2025, 11, 1) + number * ONE_DAY
        desk.subscriptions.add(draft(f"{number}", every="1y", first=first, notice="1w"))
    due = {(one.entry.name, one.deadline.date) for one in desk.deciding.due(60)}
    months = (date(2026, 10, 1), NOVEMBER, date(2026, 12, 1), date(2027, 1, 1))
    listed = [pair for month in months for pair in flags(planned(desk, month)).items()]
    assert due <= {(name, day) for day, names in listed for name in names}
