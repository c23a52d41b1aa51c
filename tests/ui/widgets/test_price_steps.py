from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.price_steps import PriceSteps, Step

UP: list[Step] = [(12.0, "12.00", "31 Jan 2023"), (13.0, "13.00", "31 Jan 2025")]
DOWN: list[Step] = [(13.0, "12.00", "31 Jan 2023"), (12.0, "13.00", "31 Jan 2025")]


@pytest.mark.parametrize("steps", [UP, UP[:1], [(1.0, "1", ""), (1.0, "1", "")]])
def test_steps_are_painted_and_told(look: Look, qtbot: QtBot, steps: list[Step]) -> None:
    made = PriceSteps(look, steps)
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    picture = made.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, 200, 3) for y in range(picture.height())
    }
    assert look.tones.accent.lower() in colours
    assert made.accessibleName() == "; ".join(f"{a} {b}".strip() for _, a, b in steps)


def test_a_rise_is_no_fall(look: Look, qtbot: QtBot) -> None:
    pictures = []
    for steps in (UP, DOWN):
        made = PriceSteps(look, steps)
        qtbot.addWidget(made)
        made.resize(200, made.sizeHint().height())
        pictures.append(made.grab().toImage())
    assert pictures[0] != pictures[1]
