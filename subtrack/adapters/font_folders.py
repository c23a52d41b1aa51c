"""Font folders: where the system keeps its fonts, and in which order they are looked at."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from subtrack.adapters.font_files import ENDINGS

_MOST_FILES = 4000
_PREFERRED = (
    "NotoSansCJK-Regular",
    "NotoSansCJK",
    "SourceHanSans",
    "YuGothM",
    "YuGothR",
    "meiryo",
    "Hiragino Sans GB",
    "ヒラギノ角ゴシック W3",
    "PingFang",
    "msyh",
    "msjh",
    "malgun",
    "AppleSDGothicNeo",
    "Arial Unicode",
    "ipaexg",
    "ipagp",
    "VL-PGothic",
    "TakaoPGothic",
    "NanumGothic",
    "wqy-microhei",
    "wqy-zenhei",
    "DroidSansFallback",
    "NotoSans",
    "DejaVuSans",
    "FreeSans",
)
"""How the names of files begin that hold an upright font without serifs for many characters."""
_STYLES = ("bold", "italic", "oblique", "light", "thin", "black", "mono", "serif", "condensed")
"""What names of files have that hold another style; such a font is taken where no other fits."""


def font_folders(environment: Mapping[str, str], platform: str = sys.platform) -> Sequence[Path]:
    """Give the folders in which a platform keeps fonts, a person's own before those for all."""
    home = Path(environment.get("HOME") or Path.home())
    if platform == "win32":
        local = environment.get("LOCALAPPDATA") or home / "AppData" / "Local"
        windows = environment.get("WINDIR") or r"C:\Windows"
        return (Path(local) / "Microsoft" / "Windows" / "Fonts", Path(windows) / "Fonts")
    if platform == "darwin":
        return (
            home / "Library" / "Fonts",
            Path("/Library/Fonts"),
            Path("/System/Library/Fonts"),
            Path("/System/Library/AssetsV2/com_apple_MobileAsset_Font7"),
        )
    own = environment.get("XDG_DATA_HOME") or home / ".local" / "share"
    shared = (environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    return (Path(own) / "fonts", home / ".fonts", *(Path(one) / "fonts" for one in shared if one))


def font_paths(folders: Sequence[Path]) -> list[Path]:
    """Give the font files in folders, those that have many characters before the others."""
    found = [path for folder in folders for path in _files(folder)]
    return sorted(found[:_MOST_FILES], key=_turn)


def _files(folder: Path) -> Iterator[Path]:
    for place, below, names in os.walk(folder):
        below.sort()
        yield from (Path(place, name) for name in sorted(names) if _is_font(name))


def _is_font(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in ENDINGS  # noqa: PTH122 - thousands of names


def _turn(path: Path) -> tuple[int, bool, int, str]:
    name = path.stem.casefold()
    begins = (place for place, one in enumerate(_PREFERRED) if name.startswith(one.casefold()))
    other = any(style in name for style in _STYLES)
    return (next(begins, len(_PREFERRED)), other, -_size(path), str(path))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
