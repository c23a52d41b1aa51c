"""Small fonts, made for a test: every glyph is a box, and as wide as it is high."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

_EM = 1000
_MADE = 3_500_000_000
"""Seconds since 1904."""
CJK = "東京株式会社解約。한국"


def a_font(characters: str, name: str = "Made", rights: int = 0, *, cff: bool = False) -> TTFont:
    """Make a font; `rights` is what OS/2 says about putting it into documents."""
    glyphs = {ord(one): f"u{ord(one):04X}" for one in characters}
    order = [".notdef", *glyphs.values()]
    builder = FontBuilder(_EM, isTTF=not cff)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(glyphs)
    if cff:
        strings = {glyph: _box(T2CharStringPen(_EM, None)).getCharString() for glyph in order}
        builder.setupCFF(name, {}, strings, {})
    else:
        builder.setupGlyf({glyph: _box(TTGlyphPen(None)).glyph() for glyph in order})
    builder.setupHorizontalMetrics(dict.fromkeys(order, (_EM, 50)))
    builder.setupHorizontalHeader(ascent=850, descent=-150)
    names = {"familyName": name, "styleName": "Regular", "fullName": name, "psName": name}
    builder.setupNameTable(names)
    builder.setupOS2(fsType=rights)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = _MADE
    return builder.font


def font_file(path: Path, characters: str = CJK, **kind: Any) -> Path:
    """Write a font of some characters, and give its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    a_font(characters, **kind).save(path)
    return path


def collection(path: Path, fonts: Sequence[TTFont]) -> Path:
    """Write fonts into one file, and give its path."""
    made = TTCollection()
    made.fonts = list(fonts)
    made.save(path)
    return path


def _box(pen: Any) -> Any:
    pen.moveTo((50, -50))
    pen.lineTo((50, 800))
    pen.lineTo((950, 800))
    pen.lineTo((950, -50))
    pen.closePath()
    return pen
