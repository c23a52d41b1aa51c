from __future__ import annotations

from subtrack.ui.look import Look
from subtrack.ui.widgets.text import Paragraph


def first_line(paragraph: Paragraph, width: int) -> str:
    layout, _ = paragraph._layout(width)
    line = layout.lineAt(0)
    return paragraph.text[: line.textLength()].rstrip()


def test_a_strong_amount_is_not_torn_apart_at_the_end_of_a_line(look: Look) -> None:
    room = Paragraph(look, [("It costs ", "body", "text"), ("59.00", "medium", "text")]).width
    plain = Paragraph(look, [("It costs ", "body", "text"), ("59.00 USD", "body", "text")])
    strong = Paragraph(look, [("It costs ", "body", "text"), ("59.00 USD", "medium", "text")])
    assert first_line(plain, room) == "It costs 59.00"
    assert first_line(strong, room) == "It costs"
    assert strong.text == "It costs 59.00 USD"
