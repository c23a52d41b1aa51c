"""Text fields: each reads what is typed into it, and shows again what it gave."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.text_field import AddressField, AmountField, CardField, TagsField


@pytest.mark.parametrize(
    ("locale", "typed", "amount"),
    [
        ("en_GB", "13.9", "13.90"),
        ("de_DE", "13,9", "13.90"),
        ("de_DE", "1.299", "1299.00"),
        ("en_GB", "7", "7.00"),
    ],
)
def test_an_amount_has_the_digits_of_its_currency(
    qtbot: QtBot, locale: str, typed: str, amount: str
) -> None:
    field = AmountField(QLocale(locale), "Price")
    qtbot.addWidget(field)
    field.currency = "EUR"
    QTest.keyClicks(field, typed)
    assert field.value() == amount
    field.put(amount)
    assert field.value() == amount


@pytest.mark.parametrize(
    ("typed", "meant"), [("59.9O", "59.90"), ("l2", "12"), ("ten", "12.99"), ("-5", "12.99")]
)
def test_what_is_no_amount_is_named_with_what_may_be_meant(
    qtbot: QtBot, typed: str, meant: str
) -> None:
    field = AmountField(QLocale("en_GB"), "Price")
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)
    assert field.value() is None
    assert field.problem() == f"“{typed}” is not an amount. Write digits, such as {meant}."


@pytest.mark.parametrize("typed", ["12/27", "12/2027", "2027-12", "12.27"])
def test_a_card_is_valid_until_the_end_of_its_month(qtbot: QtBot, typed: str) -> None:
    field = CardField("Card expires")
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)
    assert field.value() == date(2027, 12, 31)
    field.put(date(2027, 12, 31))
    assert field.value() == date(2027, 12, 31)


@pytest.mark.parametrize("typed", ["13/27", "0/27", "soon", "12/1", "12/3000"])
def test_what_is_no_month_is_named(qtbot: QtBot, typed: str) -> None:
    field = CardField("Card expires")
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)
    assert field.value() is None
    assert typed in field.problem()


def test_tags_and_lines_are_taken_apart(look: Look, qtbot: QtBot) -> None:
    tags, lines = TagsField("Tags"), AddressField(look, "Address", 4)
    qtbot.addWidget(tags)
    qtbot.addWidget(lines)
    QTest.keyClicks(tags, "home, , work,")
    assert tags.value() == ("home", "work")
    lines.setPlainText("Gym Ltd\n\n Road 1 \n")
    assert lines.value() == ("Gym Ltd", "Road 1")
    for field in (tags, lines):
        field.put(None)
        assert field.value() is None
