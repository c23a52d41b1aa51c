"""Texts are cut and broken so that nothing of them is lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.text import ElidedLabel, Paragraph

LONG = "<b>long</b> " * 20


@pytest.fixture
def label(look: Look, qtbot: QtBot) -> ElidedLabel:
    made = ElidedLabel(look, LONG)
    qtbot.addWidget(made)
    made.resize(120, 20)
    made.grab()
    return made


def test_a_text_that_is_cut_is_whole_in_the_tooltip(label: ElidedLabel) -> None:
    assert label.toolTip() == f"<qt>{LONG.replace('<', '&lt;').replace('>', '&gt;')}</qt>"


def test_the_tooltip_goes_with_the_text_and_with_the_room(label: ElidedLabel) -> None:
    label.setText("other " * 30)
    label.grab()
    assert "other" in label.toolTip()
    label.setText("short")
    label.grab()
    assert not label.toolTip()


def test_a_tooltip_of_its_own_stays(label: ElidedLabel) -> None:
    label.set_tip("on Monday")
    label.grab()
    assert label.toolTip() == "<qt>on Monday</qt>"


def first_line(paragraph: Paragraph, width: int) -> str:
    line = paragraph._layout(width).lines.lineAt(0)
    return paragraph.text[: line.textLength()].rstrip()


def test_a_strong_amount_is_not_torn_apart_at_the_end_of_a_line(look: Look) -> None:
    room = Paragraph(look, [("It costs ", "body", "text"), ("59.00", "medium", "text")]).width
    plain = Paragraph(look, [("It costs ", "body", "text"), ("59.00 USD", "body", "text")])
    strong = Paragraph(look, [("It costs ", "body", "text"), ("59.00 USD", "medium", "text")])
    assert first_line(plain, room) == "It costs 59.00"
    assert first_line(strong, room) == "It costs"
    assert strong.text == "It costs 59.00 USD"
