"""What a draft would become, while it is being typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.periods import MONTH, YEAR, Period
from subtrack.domain.provider import RecordTerms
from subtrack.domain.status import Status
from subtrack.domain.subscription import Subscription
from subtrack.services.complaints import BEGIN_SINCE, sorted_out
from subtrack.services.drafts import LEFT_ALONE, Draft
from subtrack.services.entering import Entering
from subtrack.services.previewing import Assumed, Coming, Outlook, Preview
from tests.domain.making import money
from tests.services.conftest import Desk
from tests.services.making import draft, record

QUARTERLY = draft(every="3m", first="2026-10-31")


def outlook(preview: Preview) -> Outlook:
    assert preview.outlook
    return preview.outlook


def wrong(preview: Preview) -> dict[str, str]:
    return {one.field: str(one.error) for one in preview.complaints}


def safe_day(preview: Preview) -> date | None:
    upcoming = outlook(preview).standing.upcoming
    return upcoming and upcoming.safe_day


def test_a_whole_draft_shows_all_that_follows(desk: Desk) -> None:
    found = desk.previewing.preview(QUARTERLY)
    assert found.entry
    assert (found.missing, found.complaints, found.assumed) == ((), (), ())
    ahead = outlook(found)
    assert ahead.status is Status.ACTIVE
    assert ahead.cycle == Period(months=3)
    assert ahead.next_charge == date(2027, 1, 31)
    assert ahead.charges[:2] == (
        Coming(date(2027, 1, 31), money()),
        Coming(date(2027, 4, 30), money()),
    )
    assert len(ahead.charges) == 10
    assert ahead.deadline
    assert (ahead.deadline.date, ahead.deadline.event) == (date(2027, 1, 30), date(2027, 1, 31))
    assert ahead.deadline.reckoning[-1].to == safe_day(found)


def test_it_is_told_until_when_it_runs_on_if_nobody_cancels(desk: Desk) -> None:
    assert outlook(desk.previewing.preview(QUARTERLY)).renews_after == date(2027, 4, 30)
    yearly = replace(QUARTERLY, minimum_term=YEAR)
    assert outlook(desk.previewing.preview(yearly)).renews_after == date(2028, 10, 31)
    bound = replace(yearly, renewal_term="open")
    assert outlook(desk.previewing.preview(bound)).renews_after is None
    ending = replace(QUARTERLY, ends=date(2027, 1, 31))
    assert outlook(desk.previewing.preview(ending)).renews_after is None


def test_nothing_is_written(desk: Desk) -> None:
    writes = desk.store.writes
    desk.previewing.preview(QUARTERLY)
    assert desk.store.writes == writes
    assert desk.book.entries() == ()


@pytest.mark.parametrize("amount", ["59.9O", "13,99", "", "1.234"])
def test_days_are_reckoned_though_the_price_cannot_be_read(desk: Desk, amount: str) -> None:
    found = desk.previewing.preview(replace(QUARTERLY, price=amount))
    assert found.entry is None
    assert set(wrong(found)) == {"price"}
    assert outlook(found).next_charge == date(2027, 1, 31)
    assert outlook(found).charges[0] == Coming(date(2027, 1, 31), None)
    assert safe_day(found) == date(2027, 1, 30)
    assert outlook(found).deadline is None


def test_what_is_missing_is_no_complaint(desk: Desk) -> None:
    assert desk.previewing.preview(Draft()) == Preview(
        missing=("name", "price", "currency", "every", "first")
    )
    found = desk.previewing.preview(Draft(every=MONTH, next=date(2026, 12, 5)))
    assert found.missing == ("name", "price", "currency")
    assert outlook(found).next_charge == date(2026, 12, 5)
    assert outlook(found).charges[0].price is None


def test_without_a_day_or_a_cycle_nothing_is_reckoned(desk: Desk) -> None:
    for key in ("first", "every"):
        left: dict[str, Any] = {key: LEFT_ALONE}
        found = desk.previewing.preview(replace(QUARTERLY, **left))
        assert found.missing == (key,)
        assert found.outlook is None


def test_a_price_without_its_currency_is_not_complained_about(desk: Desk) -> None:
    found = desk.previewing.preview(replace(QUARTERLY, price="1.234", currency=LEFT_ALONE))
    assert (found.missing, found.complaints) == (("currency",), ())


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"name": " "}, "name", "nothing"),
        ({"name": "4242 4242 4242 4242"}, "name", "card number"),
        ({"currency": "EURO"}, "currency", "EURO"),
        ({"every": "2w", "last_day": True}, "last_day", "last day"),
        ({"started": "2026-11-01", "trial_ends": "2026-10-01"}, "trial_ends", "2026-10-01"),
        ({"started": "2026-11-01", "ends": "2026-10-01"}, "ends", "2026-10-01"),
        ({"first": None, "next": "2026-12-01", "minimum_term": "1y"}, "minimum_term", "minimum"),
        ({"renewal_term": YEAR}, "renewal_term", "end of a minimum term"),
        ({"promo": "1.00"}, "promo", "promotion"),
        ({"promo": "1,00", "promo_until": "2027-01-01"}, "promo", "1,00"),
        ({"promo_until": "2027-01-01"}, "promo_until", "promotion"),
        ({"provider": "nonsense"}, "provider", "nonsense"),
        ({"billed_by": "nonsense"}, "billed_by", "nonsense"),
        ({"holder": "Nobody"}, "holder", "Nobody"),
        ({"paused_until": date(2026, 11, 1)}, "paused_until", "2026-11-01"),
        ({"contact_email": "no address"}, "contact_email", "e-mail"),
        ({"tags": ("fine", "")}, "tags", "nothing"),
        ({"plan": "x" * 201}, "plan", "201"),
    ],
)
def test_a_complaint_names_the_field_that_it_concerns(
    desk: Desk, fields: dict[str, Any], field: str, said: str
) -> None:
    entered = draft(**{"first": "2026-10-31", **fields})
    found = desk.previewing.preview(entered)
    assert list(wrong(found)) == [field]
    assert said in wrong(found)[field]
    assert found.entry is None
    assert outlook(found).next_charge


def test_every_fault_is_told_at_once(desk: Desk) -> None:
    entered = draft(
        "",
        "12,50 EURO",
        started="2026-11-01",
        trial_ends="2026-10-01",
        ends="2026-10-02",
        provider="nonsense",
        note="fine",
    )
    found = desk.previewing.preview(entered)
    told = {"name", "price", "currency", "trial_ends", "ends", "provider"}
    assert set(wrong(found)) == told
    assert "12,50" in wrong(found)["price"]
    assert outlook(found).next_charge == date(2026, 12, 1)


def test_what_the_record_fills_is_said_with_its_source(desk: Desk) -> None:
    gym = record("gym")
    desk.know(replace(gym, facts=replace(gym.facts, terms=RecordTerms(notice=MONTH))))
    found = desk.previewing.preview(draft(started="2026-10-31", provider="gym", minimum_term="1y"))
    assert found.assumed == (
        Assumed("notice", MONTH, "gym"),
        Assumed("renewal_term", YEAR, "rule"),
        Assumed("category", "video", "gym"),
    )
    assert safe_day(found) == date(2027, 9, 29)


def test_a_trial_is_decided_before_the_plan(desk: Desk) -> None:
    found = desk.previewing.preview(draft(started="2026-11-20", trial_ends="2026-12-04"))
    ahead = outlook(found)
    assert ahead.status is Status.TRIAL
    assert ahead.deadline
    assert (ahead.deadline.kind, ahead.deadline.date) == ("trial", date(2026, 12, 3))
    assert ahead.charges[0].date == date(2026, 12, 4)


def test_a_passed_safe_day_is_told_as_late(desk: Desk) -> None:
    ahead = outlook(desk.previewing.preview(draft(next="2026-12-01", notice="1m")))
    assert ahead.late
    assert ahead.late.date == date(2026, 10, 31)
    assert ahead.deadline
    assert ahead.deadline.date == date(2026, 11, 30)


def test_a_cancelled_contract_and_one_renewed_by_hand_have_their_own_deadlines(desk: Desk) -> None:
    ending = outlook(desk.previewing.preview(draft(first="2026-01-31", ends="2027-03-01")))
    assert ending.deadline
    assert (ending.deadline.kind, ending.deadline.event) == ("contract-end", date(2027, 3, 1))
    by_hand = outlook(desk.previewing.preview(draft(first="2026-01-31", manual=True)))
    assert by_hand.deadline
    assert (by_hand.deadline.kind, by_hand.deadline.event) == ("renewal", date(2026, 11, 30))


@pytest.fixture
def thing(desk: Desk) -> Subscription:
    return desk.subscriptions.add(draft(started="2026-01-15", first="2026-01-31")).after


def test_an_edit_is_looked_at_like_a_new_entry(desk: Desk, thing: Subscription) -> None:
    found = desk.previewing.preview(Draft(every=YEAR, price="99.00"), thing)
    assert found.entry
    assert found.entry.uid == thing.uid
    assert outlook(found).charges[0] == Coming(date(2027, 1, 31), money("99.00"))


def test_a_field_that_is_wrong_keeps_what_it_was(desk: Desk, thing: Subscription) -> None:
    found = desk.previewing.preview(Draft(trial_ends=date(2026, 1, 1), notice=MONTH), thing)
    assert set(wrong(found)) == {"trial_ends"}
    assert outlook(found).status is Status.ACTIVE
    assert safe_day(found) == date(2026, 11, 29)


def test_a_new_currency_goes_with_its_price(desk: Desk, thing: Subscription) -> None:
    assert desk.previewing.preview(Draft(price="1299", currency="JPY"), thing).entry
    assert set(wrong(desk.previewing.preview(Draft(currency="JPY"), thing))) == {"currency"}


def test_the_first_charge_may_give_way_to_the_next(desk: Desk) -> None:
    entry = desk.subscriptions.add(draft(first="2026-01-31")).after
    assert desk.previewing.preview(Draft(first=None, next=date(2026, 12, 5)), entry).entry
    assert set(wrong(desk.previewing.preview(Draft(first=None), entry))) == {"first"}


def test_what_cannot_begin_on_its_day_does_not_begin(desk: Desk, thing: Subscription) -> None:
    desk.subscriptions.edit("Thing", Draft(every=YEAR, since=date(2027, 1, 31)))
    entry = desk.subscriptions.shown("Thing").entry
    weekly = Draft(every=Period(weeks=1), since=date(2026, 12, 1), note="x")
    found = desk.previewing.preview(weekly, entry)
    assert set(wrong(found)) == {"since"}
    assert outlook(found).charges[1].date == date(2026, 12, 31)
    alone = desk.previewing.preview(Draft(since=date(2026, 12, 1)), thing)
    assert set(wrong(alone)) == {"since"}


def test_a_day_to_begin_on_is_not_to_blame_for_what_begins(desk: Desk, thing: Subscription) -> None:
    found = desk.previewing.preview(Draft(price="12,5", since=date(2026, 12, 1)), thing)
    assert set(wrong(found)) == {"price"}


def test_what_was_wrong_before_is_no_fault_of_a_field(desk: Desk, thing: Subscription) -> None:
    gone = replace(thing, particulars=replace(thing.particulars, holder="Gone"))
    found = desk.previewing.preview(Draft(note="x"), gone)
    assert set(wrong(found)) == {""}
    assert found.outlook is None


def test_an_ended_entry_cannot_be_paused(desk: Desk, thing: Subscription) -> None:
    ended = desk.subscriptions.edit(thing.name, Draft(ends=date(2026, 11, 1))).after
    assert set(wrong(desk.previewing.preview(Draft(paused_until="open"), ended))) == {
        "paused_until"
    }


def test_names_are_completed_from_the_records(desk: Desk) -> None:
    desk.know(record("netflix"), record("spotify"))
    assert [one.slug for one in desk.previewing.suggestions("netf")] == ["netflix"]
    assert desk.previewing.suggestions("  ") == ()


def test_a_record_that_is_not_there_prefills_nothing(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="nonsense"):
        desk.previewing.prefill("nonsense")


DAYS = st.sampled_from([date(2026, 1, 31), date(2026, 11, 30), date(2027, 2, 28)])
PERIODS = st.sampled_from([Period(weeks=2), MONTH, YEAR])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "name": st.sampled_from(["Thing", "", "4242424242424242"]),
    "price": st.sampled_from(["9.99", "12", "12,5", "1.234"]),
    "currency": st.sampled_from(["EUR", "JPY", "EURO"]),
    "every": PERIODS,
    "last_day": st.booleans(),
    "since": DAYS,
    **dict.fromkeys(("first", "next", "started", "trial_ends", "ends"), st.none() | DAYS),
    "minimum_term": st.none() | PERIODS,
    "notice": st.none() | PERIODS,
    "paused_until": st.none() | DAYS | st.just("open"),
    "promo": st.none() | st.sampled_from(["1.00", "1,00"]),
    "promo_until": st.none() | DAYS,
    "manual": st.booleans(),
    "provider": st.none() | st.sampled_from(["netflix", "nonsense"]),
    "holder": st.none() | st.sampled_from(["Nobody"]),
}
DRAFTS = st.fixed_dictionaries({}, optional=VALUES).map(lambda given: Draft(**given))
NEEDED = ("name", "price", "currency", "every", "first")
NEW = st.fixed_dictionaries(
    {key: VALUES[key] for key in NEEDED},
    optional={key: values for key, values in VALUES.items() if key not in NEEDED},
).map(lambda given: Draft(**given))


@example(
    draft(every="2w", since="2026-01-31", next="2026-01-31", ends="2026-01-31"),
    draft(every="2w", first="2026-11-30"),
)
@given(DRAFTS | NEW, st.none() | NEW)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_preview_is_what_comes_of_it(entered: Draft, before: Draft | None) -> None:
    desk = Desk()
    desk.know(record("netflix"))
    entry = None
    if before is not None:
        try:
            entry = desk.subscriptions.add(before).after
        except InvalidInputError:
            return
    found = desk.previewing.preview(entered, entry)
    assert (found.entry is None) == bool(found.missing or found.complaints)
    assert {one.field for one in found.complaints} <= set(entered.given())
    try:
        after = (
            desk.subscriptions.edit(entry.name, entered)
            if entry
            else desk.subscriptions.add(entered)
        ).after
    except InvalidInputError:
        assert found.entry is None
        return
    assert found.entry == replace(after, uid=found.entry.uid if found.entry else "")
    assert found.outlook
    assert found.outlook.standing == desk.subscriptions.seen(after).standing


@given(NEW)
def test_whatever_is_wrong_the_rest_is_sound_and_nothing_else_is_left_out(entered: Draft) -> None:
    desk = Desk()
    entering = Entering(desk.book, desk.providers, desk.clock.today, desk.clock.now)
    base = draft(first="2026-11-22")

    def make(tried: Draft) -> Subscription:
        return entering.made(tried, "uid")

    sound, complaints = sorted_out(entered, base, make)
    make(sound)
    blamed = {one.field for one in complaints}
    left_out = {key for key in entered.given() if getattr(sound, key) != getattr(entered, key)}
    if "since" in blamed:
        left_out -= BEGIN_SINCE
    if blamed & {"promo", "promo_until"}:  # one is nothing without the other
        left_out -= {"promo", "promo_until"}
    assert left_out <= blamed
