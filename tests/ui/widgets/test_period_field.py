"""Period field: a number and its unit, or lengths that are typed whole."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.domain.periods import Period
from subtrack.ui.look import Look
from subtrack.ui.reading import HOURS, UNITS
from subtrack.ui.widgets.period_field import PeriodField


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> PeriodField:
    field = PeriodField(look, QLocale("en_GB"), "Notice", nothing="none", open_word="no terms")
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_number_is_in_the_unit_beside_it(field: PeriodField) -> None:
    QTest.keyClicks(field.field, "3")
    assert field.value() == Period(months=3)
    assert field.unit.currentText() == "months"
    QTest.keyClick(field.unit, Qt.Key.Key_Y)
    assert field.value() == Period(years=3)


def test_the_unit_is_named_for_its_number(field: PeriodField) -> None:
    QTest.keyClicks(field.field, "1")
    assert field.unit.currentText() == "month"


@pytest.mark.parametrize("typed", ["x", "0", "1201", "99999999", "1.5", "-1", "48h"])
def test_what_is_no_length_is_named(field: PeriodField, typed: str) -> None:
    QTest.keyClicks(field.field, typed)
    assert field.value() is None
    assert typed in field.problem()
    assert field.field.text() == typed


def test_there_may_be_no_terms_at_all(field: PeriodField) -> None:
    field.put("open")
    assert (field.value(), field.problem()) == ("open", "")
    assert not field.field.isVisible()
    field.put(Period(years=1))
    assert field.value() == Period(years=1)
    field.put("open")
    field.put(None)
    assert field.value() is None


PERIODS = st.builds(
    Period,
    years=st.integers(0, 3),
    months=st.integers(0, 12),
    weeks=st.integers(0, 3),
    days=st.integers(0, 31),
).filter(lambda period: bool(period.whole_months or period.whole_days))


@given(period=PERIODS | st.integers(1, 100).map(lambda hours: Period(hours=hours)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_shown_is_what_was_put(look: Look, qapp: object, period: Period) -> None:  # noqa: ARG001 - widgets need it
    field = PeriodField(look, QLocale("en_GB"), "Notice", units=(HOURS, *UNITS))
    field.put(period)
    assert (field.value(), field.problem()) == (period, "")
    field.put(None)
    assert (field.value(), field.problem()) == (None, "")
