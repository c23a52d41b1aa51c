"""Settings that are kept: used at once, saved beside the window, told where that cannot be."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from subtrack.domain.settings import OF_THE_VIEW, Settings
from subtrack.ui.kept import Kept
from tests.ui.making import ImmediateTasks


class Disk:
    """Where settings are saved, as long as there is room."""

    def __init__(self) -> None:
        self.full = False
        self.saved: list[Settings] = []

    def save(self, settings: Settings) -> bool:
        if not self.full:
            self.saved.append(settings)
        return not self.full


def made(disk: Disk, told: list[str]) -> Kept:
    kept = Kept(Settings(), disk.save, ImmediateTasks())
    kept.unwritten.connect(lambda: told.append("unwritten"))
    kept.changed.connect(lambda: told.append("changed"))
    return kept


def test_what_is_chosen_is_used_and_saved_at_once(qapp: QApplication) -> None:  # noqa: ARG001
    disk, told = Disk(), list[str]()
    kept = made(disk, told)
    kept.put(appearance="dark")
    kept.put(appearance="dark")
    assert (kept.settings.appearance, told) == ("dark", ["changed"])
    assert disk.saved == [kept.settings]


def test_a_choice_that_cannot_be_saved_holds_and_is_told(
    qapp: QApplication,  # noqa: ARG001
) -> None:
    disk, told = Disk(), list[str]()
    kept = made(disk, told)
    disk.full = True
    kept.put(remind=True)
    assert kept.settings.remind
    assert sorted(told) == ["changed", "unwritten"]


def test_nobody_is_told_that_the_width_of_a_column_could_not_be_saved(
    qapp: QApplication,  # noqa: ARG001
) -> None:
    disk, told = Disk(), list[str]()
    kept = made(disk, told)
    disk.full = True
    kept.put(columns="name=200", filter="net")
    assert told == ["changed"]
    assert set(Settings._fields) >= OF_THE_VIEW
