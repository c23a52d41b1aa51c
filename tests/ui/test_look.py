"""The look: every text colour can be read on every ground, in both themes."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtGui import QFont, QPalette

from subtrack.ui.look import STEPS, Look
from subtrack.ui.tones import DARK, LIGHT, Tones
from tests.ui.making import RESOURCES, a_look

GROUNDS = ("ground", "rail", "surface", "sunken", "hover", "selected", "rail_selected")
TEXTS = ("text", "text2", "text3")
PAIRS = (
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_text", "accent_soft"),
    ("accent_text", "ground"),
    ("accent_text", "surface"),
    ("text", "accent_soft"),
    ("text2", "accent_soft"),
    ("urgent", "urgent_soft"),
    ("urgent", "surface"),
    ("urgent", "ground"),
    ("urgent", "selected"),
    ("soon", "soon_soft"),
    ("soon", "surface"),
    ("soon", "ground"),
    ("soon", "selected"),
    ("good", "good_soft"),
    ("good", "surface"),
    ("text", "soon_soft"),
    ("bar_text", "bar"),
    ("bar_link", "bar"),
)
ENOUGH = 4.5
THEMES = pytest.mark.parametrize("tones", [LIGHT, DARK], ids=lambda tones: tones.name)


def luminance(colour: str) -> float:
    """Give the relative luminance of `#RRGGBB`, as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@THEMES
def test_every_text_can_be_read_on_every_ground(tones: Tones) -> None:
    for text, ground in (*itertools.product(TEXTS, GROUNDS), *PAIRS):
        found = contrast(getattr(tones, text), getattr(tones, ground))
        assert found >= ENOUGH, f"{text} on {ground}: {found:.2f}"


@THEMES
def test_every_monogram_can_be_read(tones: Tones) -> None:
    assert len(tones.monograms) == 8
    assert all(contrast(ground, ink) >= ENOUGH for ground, ink in tones.monograms)


@THEMES
def test_the_palette_that_widgets_get_can_be_read(qapp: object, tones: Tones) -> None:  # noqa: ARG001
    palette = a_look(tones).palette()
    role = QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
    ):
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
            pair = palette.color(group, text).name(), palette.color(group, ground).name()
            assert contrast(*pair) >= ENOUGH, (text, group)


@THEMES
def test_the_style_sheet_has_every_colour_filled_in(look: Look, tones: Tones) -> None:
    look.use(tones)
    sheet = look.style_sheet()
    assert "@" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= set(tones.colours().values())
    for path in re.findall(r"url\((.*?)\)", sheet):
        assert (RESOURCES / "icons" / path.rsplit("/", 1)[-1]).is_file()


def test_type_follows_the_platform(look: Look) -> None:
    small = QFont("Sans Serif", 10)
    large = QFont("Sans Serif", 16)
    look.use_font(small)
    before = {step: look.font(step).pointSizeF() for step in STEPS}
    look.use_font(large)
    assert all(look.font(step).pointSizeF() == before[step] + 6 for step in STEPS)


def test_icons_are_of_one_stroke_and_in_the_colour_asked_for(look: Look) -> None:
    for path in (RESOURCES / "icons").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert "<svg" in text
        if not path.stem.endswith(("-light", "-dark")):
            assert 'stroke="#000"' in text
            assert 'stroke-width="1.5"' in text
    image = look.icons.pixmap("check", "#FF0000", 20).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(20)
        for y in range(20)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert seen == {"#ff0000"}


def test_a_larger_font_makes_room_for_its_texts() -> None:
    look = a_look()
    lengths = []
    for pixels in (11, 13, 26):
        font = QFont()
        font.setPixelSize(pixels)
        look.use_font(font)
        lengths.append(look.wide(100))
    assert lengths == [100, 100, 200]
