"""Small pictures: read once beside the window, anew once the file changed, and never the wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from subtrack.ui.small_pictures import SmallPictures
from subtrack.ui.tasks import ThreadTasks
from tests.ui.making import ImmediateTasks

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = QSize(20, 10)


def picture(path: Path, width: int = 200) -> Path:
    image = QImage(width, 100, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(path))
    return path


def read(pictures: SmallPictures, path: Path) -> QImage:
    found: list[QImage] = []
    pictures.read(path, SIZE, found.append)
    return found[0]


def test_a_picture_is_read_small_and_known_from_then_on(tmp_path: Path) -> None:
    pictures, path = SmallPictures(ImmediateTasks()), picture(tmp_path / "shot.png")
    assert pictures.known(path, SIZE) is None
    kept = pictures.keep(path, SIZE, read(pictures, path))
    assert kept.size() == SIZE
    known = pictures.known(path, SIZE)
    assert known is not None
    assert known.cacheKey() == kept.cacheKey()
    assert pictures.known(path, SIZE * 2) is None, "a sharper screen"
    picture(path, 300)
    assert pictures.known(path, SIZE) is None, "another file by now"


def test_what_is_no_picture_is_never_read(tmp_path: Path) -> None:
    pictures, text = SmallPictures(ImmediateTasks()), tmp_path / "proof.txt"
    text.write_text("sent", encoding="utf-8")
    for path in (text, tmp_path / "gone.png"):
        known = pictures.known(path, SIZE)
        assert known is not None
        assert known.isNull()


def test_a_picture_in_name_only_is_an_empty_one(tmp_path: Path) -> None:
    pictures, path = SmallPictures(ImmediateTasks()), tmp_path / "shot.png"
    path.write_bytes(b"not a picture")
    assert pictures.keep(path, SIZE, read(pictures, path)).isNull()


def test_it_is_read_beside_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    tasks, path = ThreadTasks(), picture(tmp_path / "shot.png")
    pictures = SmallPictures(tasks)
    found: list[QImage] = []
    pictures.read(path, SIZE, found.append)
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    tasks.drain()
    assert found[0].size() == SIZE
