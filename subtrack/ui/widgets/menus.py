"""Menus: actions in menus, in words that are shown as they stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def add_action(menu: QMenu, words: str, act: Callable[[], object], keys: str = "") -> QAction:
    """Put an action into a menu; `keys` are shown beside it and do nothing by themselves.

    A shortcut of the action would hold in the whole window, even where one types.
    """
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    action = menu.addAction(f"{plain_words(words)}\t{shown}" if keys else plain_words(words))
    action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops what the signal carries
    return action


def plain_words(words: str) -> str:
    """Write a text so that a menu shows it as it stands."""
    return words.replace("&", "&&").replace("\t", " ")
