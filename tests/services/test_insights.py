"""Insights: what goes out and where to, what stopping would save, and what is worth a look."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from subtrack.domain.case_event import CaseState
from subtrack.domain.money import Money, parse_money
from subtrack.domain.periods import MONTH, YEAR
from subtrack.domain.provider import Channel, Role
from subtrack.domain.record import Plan, Record
from subtrack.services.departures import Departure
from subtrack.services.drafts import Draft
from subtrack.services.findings import Alike, ByTheYear, Finding, Rise, TrialsEnd, Twice
from subtrack.services.outgoing import CurrencyOut, Span
from subtrack.services.what_if import Stop
from tests.services.conftest import Desk
from tests.services.making import draft, record

FILE = Path("/somewhere/charges.csv")


def out(desk: Desk, span: Span = Span.NEXT) -> CurrencyOut:
    (found,) = desk.insights.outgoing(span).currencies
    return found


def by_month(desk: Desk, span: Span = Span.NEXT) -> dict[str, tuple[str, str]]:
    """Give for each month in which anything goes out both parts."""
    return {
        f"{one.month:%Y-%m}": (one.often.amount, one.seldom.amount)
        for one in out(desk, span).months
        if one.total.minor
    }


def stop(desk: Desk, name: str = "Thing") -> Stop:
    return next(one for one in desk.insights.outlook().stops if one.entry.name == name)


def found(desk: Desk) -> tuple[Finding, ...]:
    return desk.insights.outlook().findings


def names(one: TrialsEnd | Twice | Alike) -> list[str]:
    return [entry.name for entry in one.entries]


class TestOutgoing:
    def test_nothing_is_looked_at_where_nothing_is(self, desk: Desk) -> None:
        assert desk.insights.is_empty()
        assert desk.insights.outgoing(Span.START).currencies == ()
        desk.subscriptions.add(draft(first="2026-01-05"))
        assert not desk.insights.is_empty()
        desk.subscriptions.remove("Thing")
        assert desk.insights.is_empty()

    def test_the_next_twelve_months_begin_with_the_next_one(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-01-25"))
        found = desk.insights.outgoing(Span.NEXT)
        assert (found.first, found.end) == (date(2026, 12, 1), date(2027, 12, 1))
        assert out(desk).total == Money(999 * 12, "EUR")
        assert [one.month for one in out(desk).months][:2] == [date(2026, 12, 1), date(2027, 1, 1)]

    def test_what_comes_every_month_is_told_from_yearly_bills(self, desk: Desk) -> None:
        for name, every in (("w", "4w"), ("m", "1m"), ("q", "3m"), ("y", "1y")):
            desk.subscriptions.add(draft(name, "1 EUR", every, first="2026-12-01"))
        assert by_month(desk)["2026-12"] == ("3.00", "2.00")  # four weeks come twice
        assert by_month(desk)["2027-03"] == ("2.00", "1.00")

    def test_trials_promotions_rises_pauses_and_ends_are_reckoned_with(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("t", "1 EUR", started="2026-11-20", trial_ends="2027-03-01"))
        desk.subscriptions.add(
            draft("p", "20 EUR", first="2026-11-02", promo="2", promo_until=date(2027, 2, 1))
        )
        desk.subscriptions.add(draft("e", "100 EUR", first="2026-11-03", ends="2027-01-15"))
        assert {month: out[0] for month, out in by_month(desk).items()} == {
            "2026-12": "102.00",
            "2027-01": "102.00",
            "2027-02": "20.00",
            **dict.fromkeys((f"2027-{month:02}" for month in range(3, 12)), "21.00"),
        }

    def test_the_year_is_that_of_today_and_as_on_the_first_page(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2025-11-05"))
        assert (out(desk, Span.YEAR).total,) == desk.overview.spending().of_year
        assert len(out(desk, Span.YEAR).months) == 12

    def test_since_the_start_ends_today(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Old", "1 EUR", first="2025-12-22"))
        desk.subscriptions.add(draft("New", "5 EUR", first="2026-11-23"))
        found = desk.insights.outgoing(Span.START)
        assert (found.first, found.end) == (date(2025, 12, 1), date(2026, 11, 23))
        assert out(desk, Span.START).total == Money(1200, "EUR")
        assert [one.total.amount for one in out(desk, Span.START).years] == ["1.00", "11.00"]

    def test_what_is_not_known_of_the_past_is_counted(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Next", next="2026-12-05"))
        desk.subscriptions.add(draft("Hand", first="2026-10-05", manual=True))
        desk.subscriptions.mark_paid("Hand", date(2026, 10, 5))
        for span, expected in ((Span.NEXT, (0, 0)), (Span.YEAR, (1, 1)), (Span.START, (1, 1))):
            seen = desk.insights.outgoing(span)
            assert (seen.unmarked, seen.not_known) == expected

    def test_currencies_stay_apart_and_home_leads(self, desk: Desk) -> None:
        for price in ("1 EUR", "900 JPY", "3 USD", "4 CHF", "5 KWD"):
            desk.subscriptions.add(draft(price, price, first="2026-11-05"))
        totals = [str(one.total) for one in desk.insights.outgoing(Span.NEXT, "CHF").currencies]
        assert totals == ["48.00 CHF", "10800 JPY", "60.000 KWD", "36.00 USD", "12.00 EUR"]

    def test_categories_have_their_share(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("a", "2 EUR", first="2026-11-05", category="video"))
        desk.subscriptions.add(draft("b", "2 EUR", first="2026-11-05", category="video"))
        desk.subscriptions.add(draft("c", "3 EUR", first="2026-11-05", category="music"))
        desk.subscriptions.add(draft("d", "1 EUR", first="2026-11-05"))
        assert [
            (one.key, one.sum.amount, one.percent, one.subscriptions)
            for one in out(desk).categories
        ] == [("video", "48.00", 50, 2), ("music", "36.00", 38, 1), (None, "12.00", 13, 1)]

    def test_who_takes_the_money_is_not_known_unless_it_was_said(self, desk: Desk) -> None:
        desk.know(record("apple", role=Role.SELLER))
        for name, biller in (("a", "apple"), ("b", "direct"), ("c", "unknown"), ("d", None)):
            fields = {"billed_by": biller} if biller else {}
            desk.subscriptions.add(draft(name, "1 EUR", first="2026-11-05", **fields))
        assert {one.key: one.subscriptions for one in out(desk).takers} == {
            "apple": 1,
            "direct": 1,
            "unknown": 2,
        }


class TestWhatIf:
    def test_it_counts_from_the_first_day_no_longer_owed(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(price="10 EUR", first="2026-01-22"))
        found = stop(desk)
        assert (found.since, found.owed) == (date(2026, 12, 22), ())
        assert found.saves == (Money(11_000, "EUR"),)  # not that of today, nor of 22 Nov 2027
        assert desk.insights.outlook().until == date(2027, 11, 22)

    def test_a_term_that_binds_is_owed_and_not_saved(self, desk: Desk) -> None:
        desk.subscriptions.add(
            draft(price="10 EUR", first="2026-03-01", started="2026-03-01", minimum_term="1y")
        )
        found = stop(desk)
        assert (found.since, found.owed) == (date(2027, 3, 1), (Money(3_000, "EUR"),))
        assert found.saves == (Money(9_000, "EUR"),)

    def test_who_is_bound_for_longer_than_a_year_saves_nothing(self, desk: Desk) -> None:
        desk.subscriptions.add(
            draft(price="10 EUR", first="2026-11-01", started="2026-11-01", minimum_term="24m")
        )
        assert (stop(desk).since, stop(desk).saves) == (date(2028, 11, 1), ())

    def test_only_what_runs_can_be_stopped(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Runs", first="2026-01-05"))
        desk.subscriptions.add(draft("Ends", first="2026-01-05", ends="2026-12-05"))
        desk.subscriptions.add(draft("Sent", first="2026-01-05"))
        desk.cases.open("Sent", channel=Channel.EMAIL)
        desk.cases.move("Sent", CaseState.SENT)
        desk.subscriptions.add(draft("Begun", first="2026-01-05"))
        desk.cases.open("Begun")
        found = desk.insights.outlook().stops
        assert [one.entry.name for one in found] == ["Begun", "Runs"]

    def test_a_charge_by_hand_that_was_paid_already_is_not_saved(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(price="10 EUR", first="2026-11-01", manual=True))
        desk.subscriptions.mark_paid("Thing", date(2026, 12, 1))
        assert stop(desk).saves == (Money(11_000, "EUR"),)

    def test_what_saves_most_at_home_stands_first_and_what_saves_nothing_last(
        self, desk: Desk
    ) -> None:
        desk.subscriptions.add(draft("Free", "0 EUR", first="2026-01-05"))
        desk.subscriptions.add(draft("Yen", "9000 JPY", first="2026-01-05"))
        desk.subscriptions.add(draft("Small", "1 EUR", first="2026-01-05"))
        desk.subscriptions.add(draft("Large", "9 EUR", first="2026-01-05"))
        found = desk.insights.outlook("EUR").stops
        assert [one.entry.name for one in found] == ["Large", "Small", "Yen", "Free"]


class TestFindings:
    def test_nothing_is_made_up(self, desk: Desk) -> None:
        desk.know(record("netflix"), record("disney-plus"))
        desk.subscriptions.add(draft("a", first="2026-01-05", provider="netflix"))
        desk.subscriptions.add(draft("b", first="2026-01-05", provider="disney-plus"))
        desk.subscriptions.add(draft("c", first="2026-01-05"))
        assert found(desk) == ()

    def test_trials_that_end_soon_unless_they_are_kept(self, desk: Desk) -> None:
        for name, ends in (("Near", "2026-12-06"), ("Nearer", "2026-11-25"), ("Far", "2026-12-07")):
            desk.subscriptions.add(draft(name, started="2026-11-20", trial_ends=ends))
        (trials,) = found(desk)
        assert isinstance(trials, TrialsEnd)
        assert (names(trials), trials.first) == (["Nearer", "Near"], date(2026, 11, 25))
        desk.deciding.keep("Nearer")
        (trials,) = found(desk)
        assert isinstance(trials, TrialsEnd)
        assert names(trials) == ["Near"]

    def test_two_that_do_the_same(self, desk: Desk) -> None:
        desk.know(record("chatgpt"), record("claude"), record("midjourney"))
        for slug, price in (("chatgpt", "20 EUR"), ("claude", "120 USD"), ("midjourney", "9 EUR")):
            every = "1y" if slug == "claude" else "1m"
            desk.subscriptions.add(draft(slug, price, every, first="2026-01-05", provider=slug))
        (alike,) = found(desk)
        assert isinstance(alike, Alike)
        assert names(alike) == ["chatgpt", "claude"]
        assert alike.a_month == (Money(2000, "EUR"), Money(1000, "USD"))

    def test_two_with_one_provider_are_not_two_that_do_the_same(self, desk: Desk) -> None:
        desk.know(record("claude"))
        for name in ("A", "B"):
            desk.subscriptions.add(draft(name, first="2026-01-05", provider="claude"))
        assert [type(one) for one in found(desk)] == [Twice]

    def test_one_provider_paid_twice_by_one_person(self, desk: Desk) -> None:
        desk.know(record("netflix"), record("patreon"))
        for name, slug in (("A", "netflix"), ("B", "netflix"), ("C", "patreon"), ("D", "patreon")):
            desk.subscriptions.add(draft(name, first="2026-01-05", provider=slug))
        (twice,) = found(desk)
        assert isinstance(twice, Twice)
        assert (twice.provider, names(twice)) == ("netflix", ["A", "B"])
        desk.profiles.put("Anna", {})
        desk.subscriptions.edit("B", Draft(holder="Anna"))
        assert found(desk) == ()

    def test_what_is_on_its_way_out_is_not_looked_at(self, desk: Desk) -> None:
        desk.know(record("netflix"))
        for name, ends in (("A", None), ("B", "2026-12-05")):
            fields = {"ends": ends} if ends else {}
            desk.subscriptions.add(draft(name, first="2026-01-05", provider="netflix", **fields))
        assert found(desk) == ()

    def test_the_newest_rise_unless_it_is_old_news(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("Ahead", "1299 JPY", first="2026-01-05"))
        desk.subscriptions.edit("Ahead", raised("1499", "2027-01-05"))
        desk.subscriptions.add(draft("Lately", "12.99 EUR", first="2023-01-05"))
        desk.subscriptions.edit("Lately", raised("13.49", "2024-01-05"))
        desk.subscriptions.edit("Lately", raised("13.89", "2025-01-05"))
        desk.subscriptions.edit("Lately", raised("14.99", "2026-01-05"))
        desk.subscriptions.add(draft("Once", "1 EUR", first="2020-01-05"))
        desk.subscriptions.edit("Once", raised("2", "2024-11-05"))
        desk.subscriptions.add(draft("Falls", "2 EUR", first="2020-01-05"))
        desk.subscriptions.edit("Falls", raised("1", "2026-11-05"))
        rises = [one for one in found(desk) if isinstance(one, Rise)]
        assert [(one.entry.name, one.before.amount, one.percent) for one in rises] == [
            ("Ahead", "1299", 15),
            ("Lately", "13.89", 8),
        ]


def raised(price: str, since: str) -> Draft:
    return Draft(price=price, since=date.fromisoformat(since))


def plan(name: str, price: str, **fields: Any) -> Plan:
    amount, currency = price.split()
    known = {"cycle": MONTH, "source": 1, "as_of": date(2026, 5, 1), **fields}
    return Plan(name=name, price=parse_money(amount, currency), **known)


def with_plans(*plans: Plan) -> Record:
    return replace(record("service"), plans=plans)


MONTHLY, YEARLY = plan("Plus, monthly", "59 USD"), plan("Plus, annual", "399 USD", cycle=YEAR)


class TestByTheYear:
    def looked(self, desk: Desk, *plans: Plan, price: str = "59 USD", **fields: Any) -> list[str]:
        desk.know(with_plans(*plans), record("apple", role=Role.SELLER))
        desk.subscriptions.add(draft(price=price, first="2026-01-05", provider="service", **fields))
        return [
            f"{one.now}, {one.cheaper.plan.price}, {one.cheaper.as_of}"
            for one in found(desk)
            if isinstance(one, ByTheYear)
        ]

    def test_the_plan_whose_price_is_paid(self, desk: Desk) -> None:
        assert self.looked(desk, MONTHLY, YEARLY) == ["708.00 USD, 399.00 USD, 2026-05-01"]

    def test_the_plan_of_that_name(self, desk: Desk) -> None:
        found = self.looked(desk, YEARLY, price="49 USD", plan="Plus")
        assert found == ["588.00 USD, 399.00 USD, 2026-05-01"]

    @pytest.mark.parametrize(
        ("plans", "fields"),
        [
            ((MONTHLY, YEARLY), {"price": "58 USD"}),
            ((MONTHLY, YEARLY), {"price": "59 EUR"}),
            ((MONTHLY, YEARLY), {"every": "1y"}),
            ((MONTHLY, YEARLY), {"billed_by": "apple"}),
            ((MONTHLY, plan("Other, annual", "399 USD", cycle=YEAR)), {}),
            ((MONTHLY, plan("Plus, annual", "708 USD", cycle=YEAR)), {}),
            ((MONTHLY, replace(YEARLY, region="US")), {}),
            ((MONTHLY, replace(YEARLY, as_of=date(2024, 11, 21))), {}),
        ],
    )
    def test_no_other(self, desk: Desk, plans: tuple[Plan, ...], fields: dict[str, str]) -> None:
        assert self.looked(desk, *plans, **fields) == []


class TestDepartures:
    def ended(self, desk: Desk) -> Departure:
        (one,) = desk.insights.outlook().departures
        return one

    def test_only_what_was_verified_counts_as_saved(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(price="10 EUR", first="2026-01-05"))
        desk.cases.open("Thing")
        desk.cases.move("Thing", CaseState.CONFIRMED, on=date(2026, 9, 1), ends=date(2026, 9, 5))
        one = self.ended(desk)
        assert (one.last_day, one.verified, one.may_count) == (date(2026, 9, 4), None, True)
        assert desk.insights.outlook().saved == ()
        desk.cases.move("Thing", CaseState.VERIFIED, on=date(2026, 11, 20))
        one = self.ended(desk)
        assert (one.verified, one.may_count) == (date(2026, 11, 20), False)
        assert one.saved == desk.insights.outlook().saved == (Money(3000, "EUR"),)
        for trouble in (CaseState.CHARGED_AGAIN, CaseState.DISPUTED, CaseState.REOPENED):
            desk.cases.move("Thing", CaseState.VERIFIED)
            desk.cases.move("Thing", trouble)
            assert (self.ended(desk).verified, desk.insights.outlook().saved) == (None, ())

    def test_what_ended_without_a_cancellation_is_not_counted(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-01-05", ends="2026-09-05"))
        one = self.ended(desk)
        assert (one.verified, one.may_count, one.saved) == (None, False, ())

    def test_the_last_day_says_in_which_year_it_ended(self, desk: Desk) -> None:
        for name, ends in (("a", "2026-01-01"), ("b", "2026-01-02"), ("c", "2027-01-01")):
            desk.subscriptions.add(draft(name, first="2025-01-05", ends=ends))
        desk.subscriptions.add(draft("d", first="2025-01-05", ends="2027-01-02"))
        found = desk.insights.outlook().departures
        assert [one.entry.name for one in found] == ["b", "c"]


class TestExport:
    def rows(self, desk: Desk, span: Span = Span.NEXT) -> list[dict[str, str]]:
        desk.insights.export(FILE, span)
        return list(csv.DictReader(StringIO(desk.files.contents[FILE].decode(), newline="")))

    def test_each_charge_is_a_row_and_they_sum_up_to_what_is_shown(self, desk: Desk) -> None:
        desk.subscriptions.add(
            draft("Yen", "900 JPY", "1y", first="2026-12-05", billed_by="direct")
        )
        assert self.rows(desk) == [
            {
                "date": "2026-12-05",
                "month": "2026-12",
                "subscription": "1",
                "name": "Yen",
                "amount": "900",
                "currency": "JPY",
                "cycle": "P1Y",
                "category": "",
                "provider": "",
                "billed_by": "direct",
            }
        ]

    def test_no_cell_is_a_formula(self, desk: Desk) -> None:
        desk.subscriptions.add(draft("=cmd|x", first="2026-12-05", category="@home"))
        (row, *_) = self.rows(desk)
        assert (row["name"], row["category"]) == ("'=cmd|x", "'@home")

    def test_an_older_file_is_moved_aside(self, desk: Desk) -> None:
        desk.subscriptions.add(draft(first="2026-12-05"))
        assert desk.insights.export(FILE, Span.NEXT) is None
        assert desk.insights.export(FILE, Span.NEXT) is None
        assert desk.insights.export(FILE, Span.START) == FILE.with_name("charges.csv.1")
