"""Efforts: what the records' grades of difficulty are called."""

from __future__ import annotations

from subtrack.ui.speech import say

EFFORTS = ("easy", "medium", "hard")
"""The grades, in their order."""


def effort_name(difficulty: str) -> str:
    """Say a grade by itself, such as on a chip."""
    names = {"easy": say("Easy"), "medium": say("Some effort"), "hard": say("Hard")}
    return names.get(difficulty, difficulty)


def effort_amid(difficulty: str) -> str:
    """Say a grade after a comma."""
    names = {"easy": say("easy"), "medium": say("some effort"), "hard": say("hard")}
    return names.get(difficulty, difficulty)
