"""What a form offers to choose from."""

from __future__ import annotations

from dataclasses import replace

from subtrack.domain.dates import WeekStart
from subtrack.domain.preferences import Preferences
from subtrack.services.offering import Choices
from tests.services.conftest import Desk
from tests.services.making import draft, record


def test_an_empty_book_offers_what_the_records_know(desk: Desk) -> None:
    shop = record("shop")
    desk.know(record("netflix"), replace(shop, listing=replace(shop.listing, is_platform=True)))
    assert [one.slug for one in desk.offering.choices().billers] == ["shop"]
    assert replace(desk.offering.choices(), billers=()) == Choices()


def test_what_is_used_more_often_stands_first(desk: Desk) -> None:
    for number, currency in enumerate(("USD", "EUR", "CHF", "EUR")):
        tags = ("home",) if number % 2 else ("work", "home")
        entered = draft(f"Thing {number}", f"1 {currency}", first="2026-11-30", tags=tags)
        desk.subscriptions.add(replace(entered, payment="Visa 4242", category="video"))
    found = desk.offering.choices()
    assert found.currencies == ("EUR", "CHF", "USD")
    assert found.tags == ("home", "work")
    assert (found.payments, found.categories) == (("Visa 4242",), ("video",))


def test_what_lies_in_the_trash_is_not_offered(desk: Desk) -> None:
    desk.subscriptions.add(draft("Old", first="2026-11-30", payment="Old card"))
    desk.subscriptions.remove("Old")
    assert desk.offering.choices() == Choices()


def test_what_the_person_chose_comes_along(desk: Desk) -> None:
    desk.profiles.put("me", {"country": "DE"})
    desk.preferences.put(Preferences(home_currency="CHF", week_start=WeekStart.SUNDAY))
    found = desk.offering.choices()
    assert (found.home_currency, found.week_start, found.country) == ("CHF", WeekStart.SUNDAY, "DE")
    assert [one.name for one in found.profiles] == ["me"]


def test_the_currency_that_was_chosen_stands_first_then_those_in_use() -> None:
    assert Choices(currencies=("EUR", "USD")).currencies_first("GBP") == ("EUR", "USD", "GBP")
    chosen = Choices(currencies=("EUR", "CHF"), home_currency="CHF")
    assert chosen.currencies_first("") == ("CHF", "EUR")
    assert Choices().currencies_first("no currency") == ()
