"""Failures: a known error is a sentence, a bug one dialog and a line in the log."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from subtrack.adapters.logs import write
from subtrack.adapters.paths import Paths
from subtrack.domain.errors import KnownError, StorageError
from subtrack.ui.failures import BugDialog, Failures
from subtrack.ui.look import Look


class Written(list[str]):
    """A log in memory."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def log() -> Written:
    return Written()


@pytest.fixture
def failures(look: Look, log: Written, window: QWidget) -> Iterator[Failures]:
    hook = sys.excepthook
    yield Failures(look, log.append, window)
    sys.excepthook = hook
    qInstallMessageHandler(None)


def stumble(error: Exception) -> None:
    raise error


def raised(error: Exception) -> Exception:
    """Give an error as it comes out of a call, with its trace."""
    with pytest.raises(type(error)) as found:
        stumble(error)
    return found.value


def test_a_known_error_is_told_in_a_sentence(failures: Failures, log: Written) -> None:
    told: list[KnownError] = []
    failures.known.connect(told.append)
    failures.take(StorageError("The disk is full."))
    assert [str(error) for error in told] == ["The disk is full."]
    assert log == []


def test_a_bug_opens_one_dialog_that_names_no_value(
    qtbot: QtBot, failures: Failures, log: Written, window: QWidget
) -> None:
    failures.take(raised(KeyError("Secret subscription 12.99")))
    failures.take(raised(ValueError("another")))
    qtbot.waitUntil(lambda: bool(window.findChildren(BugDialog)))
    qtbot.wait(10)
    (dialog,) = window.findChildren(BugDialog)
    (details,) = dialog.findChildren(QPlainTextEdit)
    text = details.toPlainText()
    assert "KeyError" in text
    assert "Secret" not in text
    assert "Secret" not in "".join(log)
    assert len(log) == 2
    copy, go_on = dialog.findChildren(QPushButton)
    copy.click()
    assert QGuiApplication.clipboard().text() == text
    go_on.click()
    assert not dialog.isVisible()


def test_what_nobody_caught_arrives_here(
    qtbot: QtBot, failures: Failures, log: Written, window: QWidget
) -> None:
    failures.install()
    error = raised(TypeError("wrong"))
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(window.findChildren(BugDialog)))
    failures.uninstall()
    assert "TypeError: wrong" in log[0]


def test_a_fault_while_one_is_shown_is_logged_and_brings_no_other(
    qtbot: QtBot,
    failures: Failures,
    log: Written,
    look: Look,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_about: object) -> None:
        stumble(AttributeError("in the dialog"))

    monkeypatch.setattr(look.icons, "icon", broken)
    failures.install()
    failures.take(raised(TypeError("first")))
    qtbot.waitUntil(lambda: len(log) > 1)
    qtbot.wait(20)
    failures.uninstall()
    assert len(log) == 2


def test_what_was_taken_over_is_given_back(failures: Failures) -> None:
    before = sys.excepthook
    failures.install()
    assert sys.excepthook != before
    failures.uninstall()
    failures.uninstall()
    assert sys.excepthook == before


def test_a_log_is_made_when_there_is_something_to_write(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data")
    write(paths, "a fault")
    assert "a fault" in (paths.logs / "subtrack.log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    write(Paths(tmp_path / "data"), "a fault")
