from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import elided

TEXTS = ("Next charge", "Cancel by", "26.99 EUR", "Wartet auf Ihre Entscheidung")


def test_a_text_stays_whole_in_the_width_that_it_is_measured_with(look: Look) -> None:
    for step in ("small", "small-strong", "body", "medium"):
        metrics = QFontMetrics(look.font(step))
        for text in TEXTS:
            assert elided(metrics, text, metrics.horizontalAdvance(text)) == text


def test_a_text_that_is_too_long_ends_in_an_ellipsis(look: Look) -> None:
    metrics = QFontMetrics(look.font("body"))
    shown = elided(metrics, "Next charge", metrics.horizontalAdvance("Next ch…"))
    assert shown != "Next charge"
    assert shown.endswith("…")
