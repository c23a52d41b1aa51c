"""What is said without a window is what the window says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from subtrack.adapters.languages import Language, spoken_code
from subtrack.domain.money import Money

FOLDER = Path(__file__).parents[2] / "resources" / "i18n"
ENGLISH, GERMAN = Language("en", FOLDER), Language("de", FOLDER)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (ENGLISH, ["The contract", "1 year", "2 years", "not a text of ours", "1 & 2"]),
        (GERMAN, ["Vertrag", "1 Jahr", "2 Jahre", "not a text of ours", "1 & 2"]),
    ],
)
def test_texts_come_in_the_form_that_a_count_asks_for(language: Language, texts: list[str]) -> None:
    assert [
        language.translate("The contract"),
        language.translate("{count} year(s)", 1).format(count=1),
        language.translate("{count} year(s)", 2).format(count=2),
        language.translate("not a text of ours"),
        language.translate("1 & 2"),
    ] == texts


@pytest.mark.parametrize(
    ("language", "said", "short"),
    [
        (ENGLISH, "Mon 23 Nov 2026", "Mon 23 Nov"),
        (GERMAN, "Mo 23. Nov 2026", "Mo 23. Nov"),
    ],
)
def test_days_have_their_weekday_and_no_dot_that_ends_a_sentence(
    language: Language, said: str, short: str
) -> None:
    day = date(2026, 11, 23)
    assert (language.day(day), language.short_day(day)) == (said, short)


@pytest.mark.parametrize(
    ("money", "english", "german"),
    [
        (Money(129_900, "EUR"), "1,299.00 EUR", "1.299,00 EUR"),
        (Money(5, "EUR"), "0.05 EUR", "0,05 EUR"),
        (Money(1_299, "JPY"), "1,299 JPY", "1.299 JPY"),
    ],
)
def test_amounts_have_the_minor_digits_of_their_currency(
    money: Money, english: str, german: str
) -> None:
    assert (ENGLISH.money(money), GERMAN.money(money)) == (english, german)


@pytest.mark.parametrize("code", [None, "", "xx", "../de"])
def test_a_language_that_is_not_known_is_english(code: str | None) -> None:
    assert Language(code, FOLDER).translate("The contract") == "The contract"


@pytest.mark.parametrize(
    ("setting", "environment", "code"),
    [
        ("de", {"LANG": "fr_FR.UTF-8"}, "de"),
        ("system", {"LANG": "de_DE.UTF-8"}, "de"),
        ("system", {"LANG": "en_US.UTF-8", "LC_MESSAGES": "de_CH@euro"}, "de"),
        ("system", {"LANG": "de_DE", "LC_ALL": "C.UTF-8"}, "en"),
        ("system", {"LANG": "en_US", "LANGUAGE": "de:en"}, "de"),
        ("system", {"LANG": "en_US", "LANGUAGE": ""}, "en"),
        ("system", {"LANG": "POSIX", "LANGUAGE": "de"}, "en"),
        ("system", {}, "en"),
    ],
)
def test_the_language_is_the_one_that_was_set_or_the_systems(
    setting: str, environment: dict[str, str], code: str
) -> None:
    assert spoken_code(setting, environment) == code


def test_a_day_of_another_year_says_which() -> None:
    assert GERMAN.day_from(date(2027, 1, 4), date(2026, 12, 30)) == "Mo 4. Jan 2027"
    assert GERMAN.day_from(date(2027, 1, 4), date(2027, 1, 2)) == "Mo 4. Jan"
