"""Where fonts are looked for, and in which order."""

from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.adapters import font_folders as module
from subtrack.adapters.font_folders import font_folders, font_paths


def test_a_person_s_own_fonts_come_before_those_for_all() -> None:
    found = font_folders({"HOME": "/home/me"}, "linux")
    assert list(map(Path.as_posix, found)) == [
        "/home/me/.local/share/fonts",
        "/home/me/.fonts",
        "/usr/local/share/fonts",
        "/usr/share/fonts",
    ]


def test_the_places_that_a_desktop_names_hold() -> None:
    named = {"HOME": "/home/me", "XDG_DATA_HOME": "/mine", "XDG_DATA_DIRS": "/a::/b"}
    found = font_folders(named, "linux")
    assert list(map(Path.as_posix, found)) == [
        "/mine/fonts",
        "/home/me/.fonts",
        "/a/fonts",
        "/b/fonts",
    ]


def test_windows_and_macos_have_places_of_their_own() -> None:
    windows = font_folders({"LOCALAPPDATA": "C:/Local", "WINDIR": "C:/Windows"}, "win32")
    assert [path.as_posix() for path in windows] == [
        "C:/Local/Microsoft/Windows/Fonts",
        "C:/Windows/Fonts",
    ]
    mac = [path.as_posix() for path in font_folders({"HOME": "/Users/me"}, "darwin")]
    assert mac[0] == "/Users/me/Library/Fonts"
    assert "/System/Library/Fonts" in mac


def test_upright_fonts_for_many_characters_come_first(tmp_path: Path) -> None:
    sizes = {
        "NotoSansCJK-Regular.ttc": 1,
        "Zebra.TTF": 30,
        "below/Small.otf": 10,
        "Big-Bold.ttf": 99,
        "notes.txt": 50,
        "Type1.pfb": 50,
    }
    for name, size in sizes.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x" * size)
    found = [path.name for path in font_paths([tmp_path, tmp_path / "gone"])]
    assert found == ["NotoSansCJK-Regular.ttc", "Zebra.TTF", "Small.otf", "Big-Bold.ttf"]


def test_folders_without_end_are_not_read_to_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        (tmp_path / f"{number}.ttf").touch()
    monkeypatch.setattr(module, "_MOST_FILES", 5)
    assert len(font_paths([tmp_path])) == 5
