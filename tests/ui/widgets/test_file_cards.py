"""File cards: pictures come one after the other, and at once where they are known."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from subtrack.ui.small_pictures import SmallPictures
from subtrack.ui.widgets.file_cards import FileCard, FileCards
from tests.ui.making import ImmediateTasks, a_look


def pictures_in(folder: Path, count: int) -> list[FileCard]:
    cards = []
    for number in range(count):
        path, image = folder / f"shot-{number}.png", QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(number)
        assert image.save(str(path))
        cards.append(FileCard(path.name, "today", path))
    return cards


def test_every_picture_is_shown_and_shown_at_once_the_next_time(
    qtbot: QtBot, tmp_path: Path
) -> None:
    look, pictures, cards = a_look(), SmallPictures(ImmediateTasks()), pictures_in(tmp_path, 30)
    first, again = FileCards(look, pictures), FileCards(look, pictures)
    for one in (first, again):
        qtbot.addWidget(one)
    first.set_files(cards)
    assert not any(one.has_picture for one in first.buttons)
    qtbot.waitUntil(lambda: sum(one.has_picture for one in first.buttons) == len(cards))
    again.set_files(cards[:5])
    assert all(one.has_picture for one in again.buttons)


def test_one_that_cannot_be_read_keeps_none_of_the_others_waiting(
    qtbot: QtBot, tmp_path: Path
) -> None:
    cards = pictures_in(tmp_path, 3)
    cards[0].path.write_bytes(b"not a picture")
    found = FileCards(a_look(), SmallPictures(ImmediateTasks()))
    qtbot.addWidget(found)
    found.set_files(cards)
    qtbot.waitUntil(lambda: [one.has_picture for one in found.buttons] == [False, True, True])
