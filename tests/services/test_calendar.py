"""The calendar: every deadline to come is a day in it, with alarms, and none is told twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from subtrack.adapters.ics import IcsWriter
from subtrack.domain.calendar_event import CalendarEvent
from subtrack.domain.deadlines import upcoming
from subtrack.domain.decisions import Kind
from subtrack.domain.lead_times import LeadTimes
from subtrack.domain.preferences import Preferences
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Channel
from subtrack.services.calendar import Calendar
from subtrack.services.calendar_words import OpenWords
from subtrack.services.drafts import Draft
from subtrack.services.wording import Wording
from tests.calendars import Read, read
from tests.services.conftest import Desk
from tests.services.making import draft, record

TODAY = date(2026, 11, 22)
LAST = TODAY + timedelta(days=400)


def content(desk: Desk) -> bytes:
    return desk.calendar.content(OpenWords(Wording()))


def events(desk: Desk) -> list[Read]:
    return read(content(desk))


def only(desk: Desk) -> Read:
    (found,) = events(desk)
    return found


def add_yearly(desk: Desk) -> None:
    """Add a contract that renews on 16 May for a year, and can be left until 15 February."""
    desk.subscriptions.add(
        draft("Gym", "240 EUR", "1y", started="2026-05-16", minimum_term="1y", notice="3m")
    )


def add_trial(desk: Desk) -> None:
    """Add a trial that ends on 27 November; the paid plan is never charged within 400 days."""
    desk.subscriptions.add(
        draft("Cloud", "59 USD", "2y", started="2026-11-20", trial_ends="2026-11-27")
    )


def test_a_deadline_is_one_day_that_says_what_to_do_at_the_latest(desk: Desk) -> None:
    add_yearly(desk)
    found = only(desk)
    assert found.day == date(2027, 2, 15)
    assert found.summary == "Gym: last safe day to cancel, then 240.00 EUR"
    assert found.categories == ["Subscriptions"]
    assert found.description == (
        "Gym renews on 2027-05-16 for 240.00 EUR. Keep it, or cancel by 2027-02-15.\n\n"
        "The minimum term of 1 year from 2026-05-16 on is over on 2027-05-16. "
        "The contract asks for 3 months of notice: back to 2027-02-16. "
        "So 2027-02-15 is the last safe day to cancel; on 2027-05-16 it renews for 240.00 EUR.\n\n"
        "On the last day, act before noon: the provider's clock may be ahead of yours."
    )


def test_alarms_ring_by_the_lead_times_and_the_last_one_says_before_noon(desk: Desk) -> None:
    add_trial(desk)
    found = only(desk)
    nine = datetime.combine(date(2026, 11, 26), time(9))
    assert [at for at, _ in found.alarms] == [nine - timedelta(days=days) for days in (7, 3, 1, 0)]
    *earlier, last = [text for _, text in found.alarms]
    happens = "The trial of Cloud ends on 2026-11-27, then 59.00 USD is charged."
    assert earlier == [f"{happens} Keep it, or cancel by 2026-11-26."] * 3
    assert last == (
        f"{happens} Today, 2026-11-26, is the last safe day: cancel before noon, or keep it."
    )


def test_lead_times_that_were_chosen_hold(desk: Desk) -> None:
    add_trial(desk)
    desk.preferences.put(Preferences(lead_times=LeadTimes({Kind.TRIAL: (60, 0)})))
    assert only(desk).days_before == [60, 0]
    desk.preferences.put(Preferences(lead_times=LeadTimes({Kind.TRIAL: ()})))
    assert only(desk).days_before == []


def test_a_subscription_rings_by_its_own_lead_times(desk: Desk) -> None:
    add_trial(desk)
    desk.preferences.put(Preferences(lead_times=LeadTimes({Kind.TRIAL: (60, 0)})))
    desk.subscriptions.edit("Cloud", Draft(lead_days=(2,)))
    assert only(desk).days_before == [2]


def test_what_recurs_is_a_day_of_its_own_each_time_from_today_to_400_days_from_now(
    desk: Desk,
) -> None:
    desk.subscriptions.add(draft(every="1d", first="2020-01-01"))
    days = [one.day for one in events(desk)]
    assert days == [TODAY + timedelta(days=number) for number in range(401)]
    assert days[-1] == LAST


def test_a_plan_that_can_be_left_at_any_time_rings_by_the_lead_times_of_such(desk: Desk) -> None:
    desk.subscriptions.add(draft(every="1m", first="2026-01-05"))
    assert {tuple(one.days_before) for one in events(desk)} == {(1,)}


def test_what_was_answered_is_left_out_and_what_was_put_off_stays_where_it_is(desk: Desk) -> None:
    add_trial(desk)
    before = only(desk)
    desk.deciding.later("Cloud", date(2026, 11, 24))
    put_off = only(desk)
    assert (put_off.uid, put_off.day, put_off.alarms) == (before.uid, before.day, before.alarms)
    desk.deciding.keep("Cloud")
    assert events(desk) == []


def test_what_is_cancelled_or_in_the_trash_or_late_is_left_out(desk: Desk) -> None:
    add_yearly(desk)
    desk.clock.go_to(date(2027, 2, 15))
    assert [one.day for one in events(desk)] == [date(2027, 2, 15), date(2028, 2, 15)]
    desk.clock.go_to(date(2027, 2, 16))
    assert [one.day for one in events(desk)] == [date(2028, 2, 15)]
    desk.subscriptions.remove("Gym")
    assert events(desk) == []


def test_a_day_is_known_again_until_its_event_moves(desk: Desk) -> None:
    add_yearly(desk)
    before = only(desk)
    desk.clock.advance()
    desk.subscriptions.edit("Gym", draft("Gym, town", "250 EUR", "1y", notice="2m"))
    renamed = only(desk)
    assert (renamed.uid, renamed.day) == (before.uid, date(2027, 3, 15))
    desk.subscriptions.edit("Gym, town", draft("Gym, town", "250 EUR", "1y", started="2026-06-16"))
    assert only(desk).uid != before.uid


@pytest.mark.parametrize("seconds", [0, 0.01, 1, 90, -3_600])
def test_the_sequence_rises_with_every_edit_whatever_the_clock_does(
    desk: Desk, seconds: float
) -> None:
    add_yearly(desk)
    found = [only(desk).sequence]
    for number in range(3):
        desk.clock.advance(timedelta(seconds=seconds))
        desk.subscriptions.edit("Gym", replace(draft("Gym", "240 EUR", "1y"), note=f"{number}"))
        found.append(only(desk).sequence)
    assert sorted(set(found)) == found
    assert all(0 < one < 2**31 for one in found)


def test_another_day_alone_changes_no_event(desk: Desk) -> None:
    add_yearly(desk)
    before = content(desk)
    assert content(desk) == before
    desk.clock.go_to(date(2026, 11, 23))
    assert content(desk) == before


def test_equal_names_and_days_stay_in_one_order(desk: Desk) -> None:
    for _ in range(3):
        add_trial(desk)
    first = content(desk)
    assert len(read(first)) == 3
    desk.book.refresh()
    assert content(desk) == first


def test_a_way_that_takes_time_says_by_when_to_use_it_until_then(desk: Desk) -> None:
    desk.know(record("gym", Channel.LETTER, countries=("DE",)))
    desk.book.write(beside=[Profile(uid="p", name="Me", country="DE", is_default=True)])
    desk.subscriptions.add(
        draft("Gym", "240 EUR", "1y", started="2026-05-16", minimum_term="1y", provider="gym")
    )
    said = "By letter: post it by 2027-05-10, so that it arrives in time."
    assert said in only(desk).description
    desk.clock.go_to(date(2027, 5, 11))
    assert "By letter" not in events(desk)[0].description


@pytest.mark.parametrize(
    ("fields", "summary"),
    [
        ({"manual": True}, "go on for 9.99 EUR, or let it end?"),
        ({"ends": "2026-12-01"}, "last day of the contract"),
        ({"card_expires": "2026-12-31"}, "last day of the card that pays it"),
        ({"promo": "1", "promo_until": "2027-11-01"}, "last safe day to leave before it costs"),
    ],
)
def test_each_kind_has_its_words(desk: Desk, fields: dict[str, Any], summary: str) -> None:
    desk.subscriptions.add(draft(every="1y", **{"first": "2024-11-30", **fields}))
    assert any(one.summary.startswith(f"Thing: {summary}") for one in events(desk))


def test_it_holds_just_the_deadlines_that_the_engine_reckons(desk: Desk) -> None:
    add_yearly(desk)
    add_trial(desk)
    desk.subscriptions.add(
        draft(every="1m", first="2026-01-31", promo="1.00", promo_until="2027-02-01")
    )
    reckoned = [
        deadline.date
        for entry in desk.book.kept()
        for deadline in upcoming(entry.contract, TODAY, LAST + timedelta(days=1))
    ]
    assert [one.day for one in events(desk)] == sorted(reckoned)


class CountingWriter(IcsWriter):
    """Counts the events that it puts into words of a file."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def part(self, event: CalendarEvent) -> bytes:
        self.written.append(event.summary.partition(":")[0])
        return super().part(event)


def test_a_change_of_one_entry_writes_nothing_of_the_others_anew(desk: Desk) -> None:
    writer = CountingWriter()
    calendar = Calendar(desk.book, desk.providers, desk.posting, writer, desk.clock.today)
    words, changed = OpenWords(Wording()), draft("Other", "9 EUR", "1y", first="2026-01-15")
    add_yearly(desk)
    desk.subscriptions.add(changed)
    first = calendar.content(words)
    assert sorted(set(writer.written)) == ["Gym", "Other"]
    writer.written.clear()
    assert calendar.content(words) == first
    assert writer.written == []
    desk.subscriptions.edit("Other", replace(changed, price="10"))
    assert calendar.content(words) == desk.calendar.content(words) != first
    assert set(writer.written) == {"Other"}
    desk.subscriptions.remove("Other")
    assert calendar.content(words) == desk.calendar.content(words)


def test_another_day_country_or_lead_time_makes_it_all_anew(desk: Desk) -> None:
    writer = CountingWriter()
    calendar = Calendar(desk.book, desk.providers, desk.posting, writer, desk.clock.today)
    add_yearly(desk)
    words = OpenWords(Wording())
    for step in (
        lambda: desk.clock.advance(timedelta(days=1)),
        lambda: desk.profiles.put("Me", {"country": "FR"}),
        lambda: desk.preferences.put(Preferences(lead_times=LeadTimes({Kind.CANCEL_BY: (9,)}))),
    ):
        calendar.content(words)
        step()
        writer.written.clear()
        assert calendar.content(words) == desk.calendar.content(words)
        assert writer.written == ["Gym"]
