"""One line, as one would say it or as a bank writes it, over all shipped records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import Money, parse_money
from subtrack.domain.periods import MONTH, YEAR, Period, parse_period
from subtrack.services.browsing import Browsing
from subtrack.services.drafts import Draft
from subtrack.services.quick_entry import QuickEntry, Understood
from subtrack.services.wording import Wording
from tests.fakes import FakeCatalog
from tests.services.conftest import Desk
from tests.storage.strategies import PERIODS

TODAY = date(2026, 11, 22)
RECORDS = ProviderFiles(resources() / "providers")
QUICK = QuickEntry(Browsing(RECORDS, RECORDS))
_PERIODS = {"every", "notice", "minimum_term", "renewal_term"}
_DAYS = {"first", "next", "started", "trial_ends", "ends"}


def read(line: str, home: str | None = "EUR") -> Understood:
    return QUICK.read(line, TODAY, home)


def expected(**fields: Any) -> Draft:
    """Give a draft of a price such as `9.99 EUR`, and of days and periods as texts."""
    if "price" in fields:
        fields["price"], fields["currency"] = fields["price"].split()
    for key, value in fields.items():
        if key in _PERIODS:
            fields[key] = parse_period(value)
        elif key in _DAYS:
            fields[key] = date.fromisoformat(value)
    return Draft(**fields)


def readings(line: str, home: str | None = "EUR") -> dict[str, list[tuple[str, str]]]:
    """Give what was not understood, each with what it could mean."""
    return {
        line[one.start : one.end]: [(key, str(value)) for key, value in one.readings]
        for one in read(line, home).unread
    }


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        (
            "Netflix 13.99 EUR monthly from 5 Dec, trial 14d",
            expected(
                name="Netflix",
                price="13.99 EUR",
                every="1m",
                started="2026-12-05",
                trial_ends="2026-12-19",
                provider="netflix",
            ),
        ),
        (
            "Spotify Family 17,99 € im Monat ab 14.12.",
            expected(
                name="Spotify",
                plan="Family",
                price="17.99 EUR",
                every="1m",
                first="2026-12-14",
                provider="spotify",
            ),
        ),
        (
            "Disney Plus 8.99 EUR monthly from 5 Dec",
            expected(
                name="Disney+",
                price="8.99 EUR",
                every="1m",
                first="2026-12-05",
                provider="disney-plus",
            ),
        ),
        (
            "HelloFresh 62.93 EUR every week plus trial 7d",
            expected(
                name="HelloFresh",
                price="62.93 EUR",
                every="1w",
                trial_ends="2026-11-29",
                provider="hellofresh",
            ),
        ),
        (
            "HelloFresh 62.93 EUR every week",
            expected(name="HelloFresh", price="62.93 EUR", every="1w", provider="hellofresh"),
        ),
        (
            "1Password $35.88/yr next 10 Dec",
            expected(
                name="1Password",
                price="35.88 USD",
                every="1y",
                next="2026-12-10",
                provider="1password",
            ),
        ),
        (
            "Gym 24,90€ alle 4 Wochen Kündigungsfrist 1 Monat Laufzeit 1 Jahr",
            expected(name="Gym", price="24.90 EUR", every="4w", notice="1m", minimum_term="1y"),
        ),
        ("NYT 2 EUR every 4 weeks", expected(name="NYT", price="2 EUR", every="4w")),
        (
            "Hosting ¥1299 monthly last day",
            expected(name="Hosting", price="1299 JPY", every="1m", last_day=True),
        ),
        (
            "Phone 29.99 EUR mtl. ends 2027-03-31",
            expected(name="Phone", price="29.99 EUR", every="1m", ends="2027-04-01"),
        ),
        (
            "Disney+ trial until 24 Nov then 10.99 EUR a month",
            expected(
                name="Disney+",
                price="10.99 EUR",
                every="1m",
                trial_ends="2026-11-24",
                provider="disney-plus",
            ),
        ),
        (
            "Disney+ 10,99 € Test bis 24.11., danach monatlich",
            expected(
                name="Disney+",
                price="10.99 EUR",
                every="1m",
                trial_ends="2026-11-24",
                provider="disney-plus",
            ),
        ),
        (
            "Zeitung 44,50 EUR monatlich ab morgen, gekündigt zum 31.03.2027",
            expected(
                name="Zeitung",
                price="44.50 EUR",
                every="1m",
                first="2026-11-23",
                ends="2027-04-01",
            ),
        ),
        (
            "13.99 EUR monthly for Netflix since 31 Jan 2023",
            expected(
                name="Netflix",
                price="13.99 EUR",
                every="1m",
                started="2023-01-31",
                provider="netflix",
            ),
        ),
        (
            "Netflix 13.99 € / Monat, nächste Abbuchung am 5. Dezember",
            expected(
                name="Netflix", price="13.99 EUR", every="1m", next="2026-12-05", provider="netflix"
            ),
        ),
        (
            "Car club 54 EUR p.a., 3 months' notice, renews by 1 year, from 2018-07-01",
            expected(
                name="Car club",
                price="54 EUR",
                every="1y",
                notice="3m",
                renewal_term="1y",
                first="2018-07-01",
            ),
        ),
        (
            "Urban Sports Club M 59.90 EUR jede zweite Woche",
            expected(
                name="Urban Sports Club",
                plan="M",
                price="59.90 EUR",
                every="2w",
                provider="urban-sports-club",
            ),
        ),
        (
            "Microsoft 365 129,00 EUR yearly",
            expected(
                name="Microsoft 365", price="129.00 EUR", every="1y", provider="microsoft-365"
            ),
        ),
        (
            "24 Hour Fitness 24.99 USD monthly",
            expected(
                name="24 Hour Fitness", price="24.99 USD", every="1m", provider="24-hour-fitness"
            ),
        ),
        ("Fitness 24,-€ mtl.", expected(name="Fitness", price="24 EUR", every="1m")),
        ("Zeitung 14-täglich 5 Euro", expected(name="Zeitung", price="5 EUR", every="14d")),
        (
            "Domain 35.64 EUR every 2 years next 29 Feb",
            expected(name="Domain", price="35.64 EUR", every="2y", next="2028-02-29"),
        ),
    ],
)
def test_a_line_is_understood_as_it_is_said(line: str, draft: Draft) -> None:
    found = read(line)
    assert found.draft == draft
    assert found.unread == ()


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        (
            "PAYPAL *SPOTIFY 35314369001 17,99 EUR 14.11.2026",
            expected(name="Spotify", price="17.99 EUR", next="2026-11-14", provider="spotify"),
        ),
        (
            "NETFLIX.COM 866-579-7172 CA 13.99",
            expected(name="Netflix", price="13.99 EUR", provider="netflix"),
        ),
        (
            "05.12.2026 LASTSCHRIFT AMZN PRIME DE*2K4 -8,99 EUR",
            expected(
                name="Amazon Prime", price="8.99 EUR", next="2026-12-05", provider="amazon-prime"
            ),
        ),
        (
            "05.11.2026 AMZN PRIME -8,99 EUR 1.234,56 EUR",
            expected(
                name="Amazon Prime", price="8.99 EUR", next="2026-11-05", provider="amazon-prime"
            ),
        ),
        (
            "SQ *BLUE BOTTLE COFFEE 4,50 EUR 5 Dec",
            expected(name="BLUE BOTTLE COFFEE", price="4.50 EUR", next="2025-12-05"),
        ),
        ("KLARNA*LOCAL SHOP 54,99 EUR", expected(name="LOCAL SHOP", price="54.99 EUR")),
        (
            "GOOGLE *SomeApp g.co/helppay# CA 2.99 EUR",
            expected(name="SomeApp", price="2.99 EUR"),
        ),
        ("APPLE.COM/BILL 2,99 EUR", expected(name="APPLE.COM/BILL", price="2.99 EUR")),
        ("Miete 1.250,00- EUR", expected(name="Miete", price="1250.00 EUR")),
        (
            "14.11.2026\u00a0NETFLIX\u00a0\u22121.299,00\u00a0€",
            expected(name="Netflix", price="1299.00 EUR", next="2026-11-14", provider="netflix"),
        ),
    ],
)
def test_a_receipt_is_read_for_what_it_says(line: str, draft: Draft) -> None:
    assert read(line).draft == draft


def test_every_part_says_where_it_stands_and_what_it_was_taken_for() -> None:
    line = "Netflix 13.99 EUR monthly from 5 Dec, trial 14d"
    found = read(line)
    assert [(line[one.start : one.end], one.key, one.value) for one in found.parts] == [
        ("Netflix", "name", "Netflix"),
        ("13.99", "price", "13.99"),
        ("EUR", "currency", "EUR"),
        ("monthly", "every", MONTH),
        ("from 5 Dec", "started", date(2026, 12, 5)),
        ("trial 14d", "trial_ends", date(2026, 12, 19)),
    ]
    assert found.missing == ()


def test_a_receipt_s_day_is_one_on_which_money_was_taken() -> None:
    charged = [one for one in read("SPOTIFY 17,99 EUR 14.11.2026").parts if one.key == "charged"]
    assert [one.value for one in charged] == [date(2026, 11, 14)]


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        ("", ("name", "price", "every", "first")),
        ("Netflix", ("price", "every", "first")),
        ("Netflix 13.99", ("every", "first")),
        ("13.99 EUR monthly from today", ("name",)),
        ("Netflix monthly from today", ("price",)),
        ("Netflix 13.99 from today", ("every",)),
    ],
)
def test_what_is_not_written_is_missing(line: str, missing: tuple[str, ...]) -> None:
    assert read(line).missing == missing


def test_the_home_currency_is_assumed_where_none_is_written() -> None:
    assert read("Netflix 13.99 monthly", "CHF").assumed == {"currency"}
    assert read("Netflix 13.99 monthly", "CHF").draft.currency == "CHF"
    assert read("Netflix 13.99 monthly", None).missing == ("currency", "first")
    assert read("Netflix 13.99 GBP monthly", "CHF").assumed == frozenset()
    with pytest.raises(InvalidInputError, match="XYZ"):
        read("Netflix", "XYZ")


@pytest.mark.parametrize(
    ("written", "home", "currency"),
    [
        ("$", "EUR", "USD"),
        ("$", "CAD", "CAD"),
        ("US$", "CAD", "USD"),
        ("US $", "CAD", "USD"),
        ("¥", "EUR", "JPY"),
        ("¥", "CNY", "CNY"),
        ("kr", "SEK", "SEK"),
        ("£", "EUR", "GBP"),
        ("chf", "EUR", "CHF"),
    ],
)
def test_a_sign_of_several_currencies_is_the_home_one_if_it_can_be(
    written: str, home: str, currency: str
) -> None:
    assert read(f"Thing {written} 99 monthly", home).draft.currency == currency


def test_a_sign_that_may_be_several_currencies_is_not_guessed() -> None:
    line = "Thing 99 kr monthly"
    assert read(line).missing == ("currency", "first")
    assert readings(line)["kr"] == [("currency", code) for code in ("SEK", "NOK", "DKK", "ISK")]


@pytest.mark.parametrize(
    ("line", "stretch", "meanings"),
    [
        ("X 1.299 EUR", "1.299", [("price", "1299"), ("price", "1.299")]),
        ("X 1.299 yearly", "1.299", [("price", "1299"), ("price", "1.299")]),
        ("X 1 299,00 EUR", "1 299,00", [("price", "1299.00"), ("price", "299.00")]),
        (
            "X from 03/04/2026",
            "from 03/04/2026",
            [("first", "2026-04-03"), ("first", "2026-03-04")],
        ),
        (
            "X ends 03/04/2027",
            "ends 03/04/2027",
            [("ends", "2027-04-04"), ("ends", "2027-03-05")],
        ),
        (
            "X läuft bis 31.3.2027",
            "läuft bis 31.3.2027",
            [("ends", "2027-04-01"), ("next", "2027-03-31")],
        ),
        ("X biweekly", "biweekly", [("every", "P2W")]),
        ("X biannual", "biannual", [("every", "P6M"), ("every", "P2Y")]),
        ("X trial 5 Dec", "trial 5 Dec", [("trial_ends", "2026-12-05")]),
        (
            "X 1 month notice 3 months",
            "1 month notice 3 months",
            [("notice", "P1M"), ("notice", "P3M")],
        ),
        (
            "X notice 1 month contract",
            "notice 1 month contract",
            [("notice", "P1M"), ("minimum_term", "P1M")],
        ),
        ("X from 31 Feb", "from 31 Feb", []),
        ("X 13.99 JPY", "13.99", []),
        ("X 99 ct", "99 ct", []),
        ("X +9,99 EUR", "+9,99", []),
        ("X notice 6 weeks zum Quartalsende", "zum Quartalsende", []),
        ("X every 999999 days", "every 999999 days", []),
    ],
)
def test_what_can_mean_several_things_or_none_is_not_guessed(
    line: str, stretch: str, meanings: list[tuple[str, str]]
) -> None:
    assert readings(line)[stretch] == meanings
    given = set(read(line).draft.given())
    assert not given & {key for key, _ in meanings}


def test_a_thousand_is_read_where_there_are_no_decimals() -> None:
    assert read("Hosting 1.299 JPY").draft.price == "1299"
    assert read("Hosting 1,299 monthly", "JPY").draft.price == "1299"


def test_what_contradicts_itself_is_understood_nowhere() -> None:
    assert readings("X 5 EUR annual billed monthly from 1 Dec starting 2 Dec") == {
        "annual": [("every", "P1Y")],
        "monthly": [("every", "P1M")],
        "from 1 Dec": [("first", "2026-12-01")],
        "starting 2 Dec": [("first", "2026-12-02")],
    }
    prices = read("X 9.99 USD then 13.99 USD monthly")
    assert prices.missing == ("price", "first")
    assert prices.draft.currency == "USD"
    assert read("X 5 EUR monthly every month").draft.every == MONTH


def test_a_trial_s_length_counts_from_the_day_that_is_written_or_from_today() -> None:
    written = read("X 5 EUR monthly from 5 Dec trial 2 weeks")
    assert written.draft.trial_ends == date(2026, 12, 19)
    assert written.assumed == frozenset()
    today = read("X 5 EUR monthly, 14-day free trial")
    assert today.draft.trial_ends == date(2026, 12, 6)
    assert today.assumed == {"trial_ends"}
    unclear = read("X 5 EUR monthly from 03/04/2027 trial 14d")
    assert unclear.missing == ("first",)
    assert set(readings("X from 31 Feb trial 14d")) == {"from 31 Feb", "trial 14d"}
    assert read("X trial 14d trial until 8 Dec").missing[-1] == "first"
    assert "from 03/04/2027" in readings("X from 5 Dec from 03/04/2027 trial 14d")


def test_a_first_charge_after_the_trial_is_one() -> None:
    found = read("X 5 EUR monthly trial until 5 Dec from 5 Dec").draft
    assert (found.trial_ends, found.first) == (date(2026, 12, 5), date(2026, 12, 5))
    begun = read("X 5 EUR monthly trial until 5 Dec from 1 Dec").draft
    assert (begun.trial_ends, begun.started) == (date(2026, 12, 5), date(2026, 12, 1))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("X 5 EUR monthly 22 Nov", "2026-11-22"),
        ("X 5 EUR monthly 21 Nov", "2027-11-21"),
        ("X 5 EUR 21 Nov", "2026-11-21"),
        ("X 5 EUR 23 Nov", "2025-11-23"),
        ("X 5 EUR monthly charged 21 Nov", "2026-11-21"),
        ("X 5 EUR monthly paid until 5 Dec", "2026-12-05"),
    ],
)
def test_a_day_alone_is_the_next_one_for_a_plan_and_the_last_one_on_a_receipt(
    line: str, day: str
) -> None:
    assert read(line).draft.next == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("line", "price"),
    [
        ("Gym 25 monthly", "25"),
        ("Gym 25/month", "25"),
        ("Gym 25 a month", "25"),
        ("Gym 25 alle 4 Wochen", "25"),
        ("Netflix 4K 13,99", "13.99"),
        ("Studio 54 20 EUR/month", "20"),
        ("Fitness 2.0 19,90 monthly", "19.90"),
    ],
)
def test_a_number_alone_is_a_price_with_decimals_or_right_before_a_cycle(
    line: str, price: str
) -> None:
    assert read(line).draft.price == price


@pytest.mark.parametrize(
    "line", ["Office 365 yearly", "Microsoft 365 yearly", "Studio 54", "Ref 123456 monthly", "12"]
)
def test_other_numbers_are_no_price(line: str) -> None:
    assert "price" in read(line).missing


def test_what_stands_in_quotation_marks_is_the_name_whatever_it_looks_like() -> None:
    for line in ('"Today 5 Dec" 9.99 EUR monthly', "„Today 5 Dec“ 9,99 € mtl."):
        found = read(line)
        assert found.draft.name == "Today 5 Dec"
        assert found.missing == ("first",)


def test_a_provider_is_taken_only_where_it_is_certain() -> None:
    certain = read("netflix 13.99 EUR")
    assert certain.provider
    assert (certain.provider.slug, certain.draft.name) == ("netflix", "Netflix")
    assert certain.candidates == ()
    unsure = read("NYT 2 EUR")
    assert unsure.provider is None
    assert "provider" not in set(unsure.draft.given())
    assert [one.slug for one in unsure.candidates] == ["new-york-times"]
    assert read("My own club 5 EUR").candidates == ()


def test_the_plan_may_stand_after_the_price() -> None:
    assert read("Spotify 17,99 € Family mtl.").draft.plan == "Family"
    assert "Family" in readings("My club 17,99 € Family mtl.")


def test_words_that_say_nothing_are_told_and_joining_words_are_not() -> None:
    assert readings("Netflix 13.99 EUR monthly, and with my card") == {"my card": []}


@pytest.mark.parametrize(
    "number",
    ["4242424242424242", "4242 4242 4242 4242", "4242-4242-4242-4242", "3782 822463 10005"],
)
def test_a_card_number_is_no_name(number: str) -> None:
    for line in (f"{number} Netflix 13.99", f"Thing {number} 13.99", f'"{number}" 13.99'):
        found = read(line)
        assert number[-4:] not in str(found.draft)
        assert number[-4:] not in str([one.value for one in found.parts])


def test_a_line_may_be_ready_to_be_added() -> None:
    desk = Desk()
    found = read("Gym 24,90€ alle 4 Wochen ab 5.1.2026 Kündigungsfrist 1 Monat Laufzeit 1 Jahr")
    assert desk.previewing.preview(found.draft).entry
    added = desk.subscriptions.add(found.draft).after
    assert added.contract.terms.notice == MONTH
    assert added.contract.terms.minimum_term == YEAR


def test_without_records_a_line_is_read_all_the_same() -> None:
    alone = QuickEntry(Browsing(FakeCatalog(), FakeCatalog()))
    found = alone.read("Netflix 13.99 EUR monthly from 5 Dec", TODAY)
    assert found.draft.name == "Netflix"
    assert (found.provider, found.candidates, found.missing) == (None, (), ())


ALONE = QuickEntry(Browsing(FakeCatalog(), FakeCatalog()))
NAMES = st.text(
    st.characters(exclude_categories=("C", "Zl", "Zp"), exclude_characters='"“”„«»'),
    min_size=1,
    max_size=30,
).filter(lambda text: any(sign.isalnum() for sign in text) and sum(map(str.isdigit, text)) < 13)
PLAIN_NAMES = st.lists(
    st.sampled_from(["Acme", "Zürich", "Über", "Club", "Café", "Blue", "Moon", "Läden"]),
    min_size=1,
    max_size=4,
).map(" ".join)
MONEY = st.builds(
    Money, st.integers(0, 10**9), st.sampled_from(["EUR", "USD", "JPY", "CLF", "SEK"])
)


def plain(money: Money) -> str:
    return f"{money.amount} {money.currency}"


def currency_first(money: Money) -> str:
    return f"{money.currency} {money.amount}"


def grouped(money: Money) -> str:
    whole, _, part = money.amount.partition(".")
    return f"{int(whole):,}.{part} {money.currency}" if part else plain(money)


def german(money: Money) -> str:
    return grouped(money).translate({ord(","): ".", ord("."): ","})


def swiss_debit(money: Money) -> str:
    return "-" + grouped(money).replace(",", "\u2019")


def english(day: date) -> str:
    return f"{day.day} {day:%b} {day.year}"


def dotted(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


@given(
    PLAIN_NAMES.map(lambda name: (name, name)) | NAMES.map(lambda name: (name, f'"{name}"')),
    MONEY,
    PERIODS,
    st.dates(date(1900, 1, 1), date(2200, 12, 31)),
    st.tuples(
        st.sampled_from([plain, currency_first, grouped, german, swiss_debit]),
        st.sampled_from([date.isoformat, english, dotted]),
    ),
)
def test_an_entry_written_as_a_line_reads_back(
    names: tuple[str, str],
    money: Money,
    cycle: Period,
    first: date,
    forms: tuple[Callable[[Money], str], Callable[[date], str]],
) -> None:
    (name, written), (as_written, as_said) = names, forms
    line = f"{written} {as_written(money)} {Wording().cycle(cycle)} from {as_said(first)}"
    found = ALONE.read(line, TODAY)
    assert found.unread == ()
    assert found.draft.name == " ".join(name.split())
    assert parse_money(str(found.draft.price), str(found.draft.currency)) == money
    assert found.draft.every == cycle
    assert found.draft.first == first


WORDS = st.sampled_from(
    [
        *("Netflix", "PAYPAL", "*SPOTIFY", "13.99", "1.299", "-8,99", "EUR", "$", "kr", "¥", "ct"),
        *("monthly", "every", "alle", "4", "Wochen", "/", "yr", "a", "month", "im", "Monat", "bi"),
        *("from", "ab", "next", "until", "bis", "ends", "5", "Dec", "Dez.", "14.12.", "03/04/2026"),
        *("trial", "14d", "notice", "term", "1", "Jahr", "Frist", "last day", "tomorrow", "2026"),
        *('"', "„", "“", "\x00", "\u00a0", "İ", "ſ", "\u0131", "\u0308", "٣", "²", "P1M", "29 Feb"),
        *(
            "4242",
            "4242424242424242",
            "1&1",
            "Microsoft 365",
            "every other",
            "PT5H",
            "of",
            ",",
            ".",
        ),
    ]
)


@given(
    st.text()
    | st.lists(WORDS, max_size=25).map(" ".join)
    | st.lists(WORDS, max_size=25).map("".join)
)
@example("\x00" * 2_001)
@example("every month" * 300)
@example("Aprİl 5 fİrst 5 May")
@settings(max_examples=3 * settings().max_examples)
def test_no_text_is_refused_and_no_stretch_is_read_twice(text: str) -> None:
    found = QUICK.read(text, TODAY, "EUR")
    stretches = [(one.start, one.end) for one in found.parts]
    stretches += [(one.start, one.end) for one in found.unread]
    assert all(0 <= start < end <= len(text) for start, end in stretches)
    assert all(one[1] <= other[0] for one, other in pairwise(sorted(stretches)))
    assert tuple(found.draft.missing()) == found.missing
    values = {part.key: part.value for part in found.parts}
    if "charged" in values:
        values.setdefault("next", values["charged"])
    assert all(
        values.get(key) == getattr(found.draft, key)
        for key in found.draft.given()
        if key not in {"currency", "provider"}
    )


@pytest.mark.parametrize(
    ("line", "key", "day"),
    [
        ("Kino 12 EUR monthly from 15 Nov", "first", date(2026, 11, 15)),
        ("Kino 12 EUR monthly from 20 Jan", "first", date(2027, 1, 20)),
        ("Kino 12 EUR monthly from 15 Nov, trial 14d", "started", date(2026, 11, 15)),
        ("Kino 12 EUR monthly trial until 20 Nov", "trial_ends", date(2026, 11, 20)),
        ("Kino 12 EUR monthly trial until 3 Jan", "trial_ends", date(2027, 1, 3)),
        ("Kino 12 EUR monthly next 15 Nov", "next", date(2027, 11, 15)),
    ],
)
def test_a_day_without_a_year_from_which_something_holds_is_the_nearest(
    line: str, key: str, day: date
) -> None:
    assert getattr(read(line).draft, key) == day


def test_a_number_that_stands_apart_is_no_count_of_months_or_years() -> None:
    found = read("BahnCard 50 jährlich 244 Euro seit 10.1.2026").draft
    assert (found.every, found.price) == (YEAR, "244")
    assert read("Kino 3 monatlich 12 EUR").draft.every == MONTH
    assert read("Kino 3-monatlich 12 EUR").draft.every == parse_period("P3M")
