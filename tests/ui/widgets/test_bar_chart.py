"""Bar chart: two parts with a gap, values where there is room, and every bar told by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.bar_chart import Bar, BarChart, grid


def bar(first: int, second: int, label: str = "Dec") -> Bar:
    return Bar(label, "2026", first, second, str(first + second), f"{label}: {first + second}")


@pytest.fixture
def chart(look: Look, qtbot: QtBot) -> BarChart:
    made = BarChart(look)
    made.show_bars("Charges", [bar(60, 40), bar(0, 50, "Jan"), bar(0, 0, "Feb")], [(100, "100")])
    made.resize(300, made.sizeHint().height())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("most", "least", "lines"),
    [
        (0, 1, [1]),
        (99_600, 1, [25_000, 50_000, 75_000, 100_000]),
        (999, 1, [250, 500, 750, 1000]),
        (1_001, 1, [500, 1000, 1500]),
        (3, 1, [1, 2, 3]),
        (10**18, 1, [n * 25 * 10**16 for n in range(1, 5)]),
    ],
)
def test_lines_stand_at_round_values_up_to_the_highest_bar(
    most: int, least: int, lines: list[int]
) -> None:
    assert grid(most, least) == lines


def test_a_reader_is_told_the_bar_that_the_keys_are_on_and_all_of_them(chart: BarChart) -> None:
    chart.show_bars("Charges", [bar(60, 40), bar(0, 50, "Jan"), bar(0, 0, "Feb")], [(100, "100")])
    assert chart.accessibleDescription() == "Dec: 100; Jan: 50; Feb: 0"
    chart.setFocus()
    assert chart.accessibleName() == "Charges: Dec: 100"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleName() == "Charges: Jan: 50"
    for key, told in ((Qt.Key.Key_End, "Feb: 0"), (Qt.Key.Key_Right, "Feb: 0")):
        QTest.keyClick(chart, key)
        assert chart.accessibleName() == f"Charges: {told}"
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
        assert chart.accessibleName() == "Charges: Dec: 100"


def test_other_keys_go_on_to_the_page(chart: BarChart) -> None:
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current == 0


def test_fewer_bars_keep_the_keys_within_them(chart: BarChart) -> None:
    chart.go_to(2)
    chart.show_bars("Charges", [bar(1, 1)], [(10, "10")])
    assert chart.accessibleName() == "Charges: Dec: 2"
    chart.show_bars("Charges", [], [])
    chart.go_to(0)
    assert (chart.current, chart.accessibleName()) == (-1, "Charges")


def test_two_pixels_of_ground_lie_between_both_parts(chart: BarChart, look: Look) -> None:
    chart.clearFocus()
    picture = QImage(chart.size(), QImage.Format.Format_RGB32)
    chart.render(picture)
    x = round(chart.rect_of(0).center().x())
    column = [picture.pixelColor(x, y).name() for y in range(picture.height())]
    accent, ground = look.colour("accent").name(), picture.pixelColor(0, 0).name()
    first = column.index(accent)
    assert column[first - 2 : first] == [ground, ground]
    assert column[first - 4] not in {accent, ground}  # the second tone
