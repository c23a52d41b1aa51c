"""Time field: a time of day in whatever way it is written, shown as the locale has it."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.speech import Speech
from subtrack.ui.widgets.time_field import TimeField, read_time
from tests.ui.making import TODAY


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9", "09:00"),
        (" 9:30 ", "09:30"),
        ("09.30", "09:30"),
        ("0930", "09:30"),
        ("9h30", "09:30"),
        ("9 Uhr", "09:00"),
        ("9 am", "09:00"),
        ("9:30 PM", "21:30"),
        ("9:30\u202fpm", "21:30"),
        ("12 a.m.", "00:00"),
        ("12pm", "12:00"),
        ("0:00", "00:00"),
        ("23:59", "23:59"),
    ],
)
def test_a_time_is_read_however_it_is_written(text: str, at: str) -> None:
    assert read_time(text) == time.fromisoformat(at)


@pytest.mark.parametrize("text", ["", "24", "9:60", "13 pm", "0 am", "noon", "9:3", "-9", "٩"])
def test_what_is_no_time_is_not_read(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE"])
def test_what_is_shown_is_read_again(qtbot: QtBot, locale: str) -> None:
    field = TimeField(Speech(QLocale(locale), lambda: TODAY), "From")
    qtbot.addWidget(field)
    for at in (time(0), time(9, 5), time(12), time(21, 30)):
        field.put(at)
        assert field.value() == at


def test_what_cannot_be_read_is_said_with_an_example(qtbot: QtBot) -> None:
    field = TimeField(Speech(QLocale("en_GB"), lambda: TODAY), "From")
    qtbot.addWidget(field)
    assert field.problem() == ""
    QTest.keyClicks(field, "soon")
    assert field.problem() == "“soon” is not a time of day. Write it like 22:00."
