"""Bad input: one sentence, the right status, and nothing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.cli.printing import printable
from tests.cli.calling import Subtrack

GOOD = {"--price": "9.99", "--currency": "EUR", "--every": "1m", "--first": "2026-01-31"}


def call(name: str = "Thing", **changed: str) -> list[str]:
    options = {**GOOD, **{f"--{key.replace('_', '-')}": value for key, value in changed.items()}}
    return ["add", name, *(f"{key}={value}" for key, value in options.items())]


@pytest.mark.parametrize(
    "amount",
    [
        "1,5",
        "NaN",
        "inf",
        "1e9",
        "-3",
        "+3",
        "1_000",
        "１２",
        "٣",
        "9.999",
        "9.990",
        "",
        " 9",
        "5.",
        ".5",
        "1 000",
        "€9",
        "1000000000000",
    ],
)
def test_an_amount_is_digits_with_a_dot(subtrack: Subtrack, amount: str) -> None:
    assert subtrack.refused(2, *call(price=amount))


def test_an_amount_has_no_more_digits_than_its_currency(subtrack: Subtrack) -> None:
    assert "JPY has 0" in subtrack.refused(2, *call(price="1299.5", currency="JPY"))
    assert "EUR has 2" in subtrack.refused(2, *call(price="1.234"))
    subtrack.ok(*call(price="1.234", currency="KWD"))
    subtrack.ok(*call(price="999999999999.99"))


@pytest.mark.parametrize("currency", ["XYZ", "eur", "EURO", "€", "", "XAU"])
def test_a_currency_must_exist(subtrack: Subtrack, currency: str) -> None:
    assert "currency" in subtrack.refused(2, *call(currency=currency))


@pytest.mark.parametrize(
    "day",
    ["2026-02-30", "05.01.2026", "1899-12-31", "2201-01-01", "20260105", "2026-W01-1", "today", ""],
)
def test_a_day_is_written_year_first_and_exists(subtrack: Subtrack, day: str) -> None:
    for option in ("first", "next", "started", "trial_ends", "ends"):
        assert subtrack.refused(2, *call(**{option: day}))


@pytest.mark.parametrize(
    "period",
    ["0d", "-1m", "1", "m", "1.5m", "P0D", "P", "PT24H", "1200000m", "101y", "1M2D", "１m"],
)
def test_a_period_lasts_from_a_day_to_a_hundred_years(subtrack: Subtrack, period: str) -> None:
    assert subtrack.refused(2, *call(every=period))
    assert subtrack.refused(2, *call(notice=period))


NO_MINIMUM = "How long it renews counts from the end of a minimum term"


def test_how_long_it_renews_needs_the_term_that_it_follows(subtrack: Subtrack) -> None:
    day = ("--first", "2026-01-05")
    assert NO_MINIMUM in subtrack.refused(2, *call(renewal_term="1y"))
    subtrack.add("Open", *day, "--renewal-term", "open")
    subtrack.add("As charged", *day, "--renewal-term", "12m", price="9 EUR 1y")
    subtrack.add("Bound", *day, "--minimum-term", "2y", "--renewal-term", "1y")
    assert NO_MINIMUM in subtrack.refused(2, "edit", "1", "--renewal-term", "1y")
    assert NO_MINIMUM in subtrack.refused(2, "edit", "3", "--minimum-term", "none")
    subtrack.ok("edit", "3", "--minimum-term", "none", "--renewal-term", "none")
    subtrack.ok("edit", "1", "--renewal-term", "1y", "--minimum-term", "1y")
    assert subtrack.show("Open")["renewal_day"] == "2027-01-05"


def test_hours_are_for_what_is_counted_in_hours(subtrack: Subtrack) -> None:
    subtrack.ok(*call(cancel_before="PT24H", charged_before="PT48H", trial_notice="PT25H"))
    assert "hours" in subtrack.refused(2, *call(notice="PT24H"))


def test_a_trial_ends_after_it_began(subtrack: Subtrack) -> None:
    said = subtrack.refused(2, *call(started="2026-02-01", trial_ends="2026-01-01"))
    assert "2026-01-01" in said
    assert "2026-02-01" in said


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            ("--started", "2026-02-01", "--ends", "2026-01-01"),
            "The contract would end on 2026-01-01, before it started on 2026-02-01.",
        ),
        (
            ("--first", "2026-02-01", "--ends", "2025-11-30"),
            (
                "The contract would end on 2025-11-30, before its first charge on 2026-02-01. "
                "Look at the year, or enter when it started."
            ),
        ),
        (
            ("--first", "2026-02-01", "--promo", "1.00", "--promo-until", "2025-12-01"),
            "The lower price would end on 2025-12-01, before the contract begins on 2026-02-01.",
        ),
        (
            ("--first", "2026-02-01", "--paused-until", "2026-11-22"),
            "The pause would end on 2026-11-22, not after the day it begins, 2026-11-22.",
        ),
    ],
)
def test_days_that_contradict_each_other_are_refused(
    subtrack: Subtrack, options: tuple[str, ...], said: str
) -> None:
    new = ("add", "Thing", "--price", "9.99", "--currency", "EUR", "--every", "1m", *options)
    assert subtrack.refused(2, *new) == said
    subtrack.add("Other", "--first", "2026-01-15")
    assert subtrack.refused(2, "edit", "Other", *options) == said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("--price", "12.99"), "The price would change on 2025-03-01"),
        (("--every", "1y"), "The billing would change on 2025-03-01"),
        (("--plan", "Big"), "The billing would change on 2025-03-01"),
    ],
)
def test_nothing_changes_before_the_contract_began(
    subtrack: Subtrack, change: tuple[str, ...], said: str
) -> None:
    subtrack.add("Thing", "--first", "2026-03-01")
    refused = subtrack.refused(2, "edit", "Thing", *change, "--from", "2025-03-01")
    assert refused.startswith(
        f"{said}, before the contract begins on 2026-03-01. Leave the day out"
    )
    subtrack.ok("edit", "Thing", *change, "--from", "2026-03-01")


@pytest.mark.parametrize(
    "options",
    [
        ("--first", "2026-01-01", "--started", "2026-02-01"),  # paid ahead
        ("--first", "2026-12-20", "--ends", "2026-11-23"),  # cancelled before the first charge
        ("--trial-ends", "2026-12-20", "--ends", "2026-10-01"),  # a trial ended early
        ("--started", "2026-11-01", "--trial-ends", "2026-11-30", "--ends", "2026-11-01"),
        ("--first", "2026-11-01", "--trial-ends", "2026-11-30"),  # a small charge in the trial
        ("--next", "2026-12-05", "--promo", "1.00", "--promo-until", "2025-01-01"),
        ("--first", "2026-02-01", "--ends", "2026-12-01", "--card-expires", "2026-01"),
        ("--first", "2026-02-01", "--ends", "2026-12-01", "--paused-until", "2027-03-01"),
        ("--first", "2026-02-01", "--promo", "0", "--promo-until", "2026-02-01"),
        ("--started", "2027-01-01", "--promo", "1.00", "--promo-until", "2027-02-01"),
    ],
)
def test_days_that_are_only_odd_are_taken(subtrack: Subtrack, options: tuple[str, ...]) -> None:
    subtrack.add("Thing", *options)


def test_a_price_is_announced_for_after_the_end(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-02-01", "--ends", "2026-12-01")
    subtrack.ok("edit", "Thing", "--price", "12.99", "--from", "2027-01-01")


def test_what_contradicts_itself_in_a_file_of_before_is_read_and_can_be_edited(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    subtrack.add("Thing", "--first", "2026-02-01", "--promo", "1.00", "--promo-until", "2026-05-01")
    book = tmp_path / "book.json"
    subtrack.ok("export", str(book))
    book.write_text(book.read_text("utf-8").replace("2026-05-01", "2025-05-01"), "utf-8")
    other = Subtrack(tmp_path / "other", subtrack.capsys)
    other.ok("import", str(book))
    other.ok("edit", "Thing", "--note", "mine", "--first", "2026-02-02")
    assert other.refused(2, "edit", "Thing", "--promo-until", "2025-05-02")


def test_a_first_charge_that_was_entered_too_early_is_corrected_whatever_came_after(
    subtrack: Subtrack,
) -> None:
    subtrack.add("Thing", "--first", "2025-02-01")
    subtrack.ok("edit", "Thing", "--price", "12.99", "--from", "2025-08-01")
    subtrack.ok("edit", "Thing", "--first", "2026-02-01")
    assert subtrack.show()["anchor"] == "2026-02-01"


def test_there_must_be_a_day_to_reckon_from(subtrack: Subtrack) -> None:
    options = ("--price", "9.99", "--currency", "EUR", "--every", "1m")
    assert "first charge" in subtrack.refused(2, "add", "Thing", *options)


def test_a_minimum_term_needs_the_day_it_counts_from(subtrack: Subtrack) -> None:
    options = ("--price", "9.99", "--currency", "EUR", "--every", "1m", "--next", "2026-12-01")
    said = subtrack.refused(2, "add", "Thing", *options, "--minimum-term", "1y")
    assert "minimum term" in said


def test_the_last_day_of_the_month_goes_with_months(subtrack: Subtrack) -> None:
    assert "last day" in subtrack.refused(2, *call(every="4w"), "--last-day")


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "a\nb", "a\tb", "a\x00b", "a\x1b[31m"])
def test_a_name_is_one_line_of_text(subtrack: Subtrack, name: str) -> None:
    assert "name" in subtrack.refused(2, *call(name))


@pytest.mark.parametrize(
    "name",
    ["x" * 200, "<b>bold</b>", "=1+1", "\u202etxet", "Ünïcödé 日本", "{name}", "%s", "'; --"],
)
def test_whatever_else_a_name_holds_is_only_text(subtrack: Subtrack, name: str) -> None:
    subtrack.ok(*call(name))
    assert subtrack.show("1")["name"] == name
    assert printable(name) in subtrack.ok("list").out
    assert printable(name) in subtrack.ok("deadlines", "--days", "60").out


@pytest.mark.parametrize(
    "slug", ["nonsense", "../../etc/passwd", "/etc/passwd", "netflix.toml", ""]
)
def test_a_provider_must_have_a_record(subtrack: Subtrack, slug: str) -> None:
    assert "provider" in subtrack.refused(2, *call(provider=slug))
    assert "provider" in subtrack.refused(2, *call(billed_by=slug))


def test_a_misspelt_provider_gets_a_proposal(subtrack: Subtrack) -> None:
    assert "netflix" in subtrack.refused(2, *call(provider="netflx"))


@pytest.mark.parametrize(
    "option", ["payment", "note", "account", "category", "tag", "plan", "address"]
)
@pytest.mark.parametrize("number", ["4111111111111111", "Visa 4111 1111 1111 1111, old"])
def test_a_full_card_number_is_refused(subtrack: Subtrack, option: str, number: str) -> None:
    said = subtrack.refused(2, *call(**{option: number}))
    assert said.startswith(f"{option}: this looks like a full card number")
    assert "1111" in said
    assert "4111" not in said
    subtrack.add("Other", "--first", "2026-01-15")
    assert subtrack.refused(2, "edit", "Other", f"--{option}", number) == said


CARD = "4111 1111 1111 1111"


def test_a_full_card_number_is_refused_wherever_text_is_kept(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    subtrack.ok("profile", "--name", "Me", "--country", "DE")
    subtrack.add("Thing", "--first", "2026-01-15", "--provider", "netflix")
    subtrack.ok("cancel", "Thing")
    out = ("--out", str(tmp_path / "letter.pdf"))
    for words in (
        (
            "add",
            CARD,
            "--price",
            "1",
            "--currency",
            "EUR",
            "--every",
            "1m",
            "--first",
            "2026-01-01",
        ),
        ("edit", "Thing", "--name", CARD),
        ("case", "Thing", "sent", "--reference", CARD),
        ("case", "Thing", "failed", "1", "--note", CARD),
        ("profile", "--name", CARD),
        ("profile", "--street", f"{CARD} Road"),
        ("profile", "--city", CARD),
        ("profile", CARD, "--country", "DE"),
        ("letter", "Thing", *out, "--to", f"Company; {CARD}; Berlin; Germany"),
        ("letter", "Thing", *out, "--to", "Company; Street 1; Berlin; Germany", "--own", CARD),
    ):
        assert "only its last four digits, 1111" in subtrack.refused(2, *words), words
    subtrack.ok("case", "Thing", "sent", "--reference", "N4111111111111111")
    subtrack.ok("profile", "--phone", "+4917055555557")


@pytest.mark.parametrize(
    ("good", "place"),
    [
        ("A-17-04", "subscriptions[0]: reference"),
        ("My street 1", "profiles[0]: street"),
        ("Their street 2", "subscriptions[0]: address"),
    ],
)
def test_a_file_with_a_full_card_number_is_refused_with_its_place(
    subtrack: Subtrack, tmp_path: Path, good: str, place: str
) -> None:
    subtrack.ok("profile", "--name", "Me", "--street", "My street 1", "--country", "DE")
    subtrack.add("Thing", "--first", "2026-01-15", "--address", "Them; Their street 2; Berlin")
    subtrack.ok("cancel", "Thing")
    subtrack.ok("case", "Thing", "sent", "--reference", "A-17-04")
    book = tmp_path / "book.json"
    subtrack.ok("export", str(book))
    book.write_text(book.read_text("utf-8").replace(good, CARD), "utf-8")
    other = Subtrack(tmp_path / "other", subtrack.capsys)
    said = other.refused(2, "import", str(book))
    assert f"was not imported: {place}: " in said
    assert "4111" not in said


def test_what_only_looks_long_is_no_card_number(subtrack: Subtrack) -> None:
    subtrack.ok(*call(payment="SEPA DE89 3704 0044 0532 0130 00"))
    subtrack.ok(*call(contract_no="4111111111111111"))
    subtrack.ok(*call(note="2026-11-22 2026-12-01"))


def test_a_range_ends_after_it_begins(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    assert "2026-01-01" in subtrack.refused(
        2, "charges", "--from", "2026-02-01", "--to", "2026-01-01"
    )


@pytest.mark.parametrize("days", ["-1", "x", "1.5", "99999", "999999999999999999999", "１"])
def test_a_count_of_days_is_a_small_number(subtrack: Subtrack, days: str) -> None:
    assert subtrack.refused(2, "deadlines", f"--days={days}")


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("add",),
        ("add", "Thing"),
        ("list", "--nonsense"),
        ("list", "extra"),
        ("decide", "1"),
        ("decide", "1", "maybe"),
        ("decide", "1", "later"),
        ("charges", "--from", "2026-01-01"),
        ("remind", "--channel", "pigeon"),
        ("edit",),
        ("import",),
        ("deadlines", "--day", "3"),
    ],
)
def test_a_wrong_call_is_said_in_one_sentence(subtrack: Subtrack, words: tuple[str, ...]) -> None:
    assert "--help" in subtrack.refused(2, *words)


def test_a_wrong_today_is_refused(subtrack: Subtrack) -> None:
    subtrack.today = "2026-02-30"
    assert subtrack.refused(2, "list")


@pytest.mark.parametrize(
    "words", [("show", "7"), ("edit", "Nobody", "--note", "x"), ("remove", "7"), ("paid", "7")]
)
def test_a_subscription_that_is_not_there_is_status_one(
    subtrack: Subtrack, words: tuple[str, ...]
) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    assert "There is no subscription" in subtrack.refused(1, *words)


def test_a_name_that_several_have_lists_the_candidates(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    subtrack.add("thing", "--first", "2026-01-31", "--plan", "Family")
    said = subtrack.refused(2, "show", "THING")
    assert "1 (9.99 EUR)" in said
    assert "2 (9.99 EUR, Family)" in said


def test_an_edit_that_cannot_be_right_changes_nothing(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    for options in (
        ("--price", "1,5"),
        ("--from", "2026-12-01"),
        ("--trial-ends", "2026-01-01", "--started", "2026-02-01"),
        ("--promo", "3.00"),
        ("--paused-until", "2026-11-22"),
        ("--holder", "Nobody"),
        ("--name", " "),
        ("--address", " ; "),
        ("--address", "; ".join("x" * 10)),
        ("--contact-email", "nonsense"),
        ("--card-expires", "2027-13"),
        ("--ends", "2026-01-01", "--started", "2026-02-01"),
    ):
        assert subtrack.refused(2, "edit", "1", *options)


def test_a_file_that_cannot_be_imported_changes_nothing(subtrack: Subtrack, tmp_path: Path) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    good = tmp_path / "good.json"
    subtrack.ok("export", str(good))
    whole = good.read_bytes()
    bad = tmp_path / "bad.json"
    for content, part in (
        (b"\x89PNG\r\n\x1a\n\0\0", "UTF-8"),
        (whole[: len(whole) // 2], "JSON"),
        (b"", "JSON"),
        (b"[" * 100_000, "JSON"),
        (b'{"format": "subtrack-book", "version": ' + b"9" * 5_000 + b"}", "JSON"),
        (b"[]", "export of Subtrack"),
        (b'{"format": "other", "version": 1}', "export of Subtrack"),
        (whole.replace(b'"version": 6', b'"version": 7'), "newer"),
        (whole.replace(b'"9.99"', b'"9,99"'), "subscriptions[0].prices[0]"),
        (whole.replace(b'"9.99"', b"NaN"), "NaN"),
        (whole.replace(b'"9.99"', b"9.99"), "subscriptions[0].prices[0].amount"),
        (whole.replace(b'"P1M"', b'"P0M"'), "subscriptions[0].billing[0].cycle"),
        (whole.replace(b'"2026-01-31"', b'"2026-02-30"'), "subscriptions[0].billing[0].anchor"),
        (whole.replace(b'"name": "Thing"', b'"name": ""'), "subscriptions[0]"),
        (whole.replace(b'"auto_renew": true', b'"auto_renew": 1'), "auto_renew"),
    ):
        bad.write_bytes(content)
        said = subtrack.refused(2, "import", str(bad))
        assert part in said
        assert str(bad) in said
    assert subtrack.refused(2, "import", str(tmp_path / "missing.json"))
    assert subtrack.refused(2, "import", str(tmp_path))


def test_an_export_goes_only_where_it_can(subtrack: Subtrack, tmp_path: Path) -> None:
    subtrack.add("Thing", "--first", "2026-01-31")
    assert ".json" in subtrack.refused(2, "export", str(tmp_path / "book.xml"))
    assert "folder" in subtrack.refused(2, "export", str(tmp_path / "no" / "book.json"))
