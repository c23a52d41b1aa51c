"""Tones: the colours of the window; nothing else names one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Mapping


class Tones(NamedTuple):
    """The colours of one theme, as `#RRGGBB`; a tuple, for those are made before a first paint."""

    name: str
    ground: str
    rail: str
    surface: str
    sunken: str
    hover: str
    selected: str
    rail_selected: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    urgent: str
    urgent_soft: str
    soon: str
    soon_soft: str
    good: str
    good_soft: str
    bar: str
    bar_text: str
    bar_link: str
    outline: str
    monograms: tuple[tuple[str, str], ...]

    def colours(self) -> Mapping[str, str]:
        """Give every colour by its name."""
        found = self._asdict()
        return {name: value for name, value in found.items() if str(value).startswith("#")}


LIGHT: Final = Tones(
    name="light",
    ground="#FAFAF8",
    rail="#F0F0EC",
    surface="#FFFFFF",
    sunken="#F3F3EF",
    hover="#F6F6F3",
    selected="#E4EFEF",
    rail_selected="#DFE0DA",
    line="#E3E3DD",
    edge="#8B918C",
    text="#1D2220",
    text2="#535A56",
    text3="#5B625E",
    accent="#17656D",
    on_accent="#FFFFFF",
    accent_hover="#104E55",
    accent_text="#11575F",
    accent_soft="#DFECEC",
    urgent="#A62F1D",
    urgent_soft="#FAE8E3",
    soon="#7F5207",
    soon_soft="#FAF0D9",
    good="#29673A",
    good_soft="#E4F0E5",
    bar="#2A302E",
    bar_text="#F3F4F2",
    bar_link="#8FD3D9",
    outline="#C4C6C0",
    monograms=(
        ("#E3ECEF", "#2F5866"),
        ("#EEE6DC", "#6B4A22"),
        ("#E6EBDD", "#47592A"),
        ("#EFE3E6", "#7A3348"),
        ("#E7E5F0", "#4B4379"),
        ("#DFECE7", "#22604B"),
        ("#F1E7DA", "#7A4516"),
        ("#E4E8F1", "#384F80"),
    ),
)
DARK: Final = Tones(
    name="dark",
    ground="#1B1D1E",
    rail="#151717",
    surface="#232627",
    sunken="#1F2223",
    hover="#292D2E",
    selected="#263A3C",
    rail_selected="#2A2E2E",
    line="#343A3A",
    edge="#7D8483",
    text="#E9EBE9",
    text2="#B0B6B3",
    text3="#9EA5A2",
    accent="#6CBCC3",
    on_accent="#0B2225",
    accent_hover="#86CCD2",
    accent_text="#86CCD2",
    accent_soft="#213A3C",
    urgent="#F29C89",
    urgent_soft="#402721",
    soon="#E6BA6A",
    soon_soft="#3A2F1B",
    good="#8CC896",
    good_soft="#213526",
    bar="#3B4342",
    bar_text="#E9EBE9",
    bar_link="#86CCD2",
    outline="#4E5454",
    monograms=(
        ("#26383F", "#A9CDD9"),
        ("#3A3025", "#E0C29A"),
        ("#2E3624", "#C3D49D"),
        ("#3D2A30", "#E6AFBF"),
        ("#302E42", "#C1B9EE"),
        ("#22382F", "#9AD3BC"),
        ("#3E2F22", "#E8B98B"),
        ("#283147", "#AFC4F0"),
    ),
)


def tones_for(appearance: str) -> Tones:
    """Give the theme for `light`, `dark` or, with anything else, what the system shows."""
    if appearance in {"light", "dark"}:
        return DARK if appearance == "dark" else LIGHT
    hints = QGuiApplication.styleHints()
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
