"""Programs of a system that only write down what they are told."""

from __future__ import annotations

from collections.abc import Sequence


class Programs:
    """The port `Run`; a call with one of the words in `fails` is not done."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.fails: set[str] = set()

    def __call__(self, words: Sequence[str]) -> bool:
        self.told.append(" ".join(words))
        return not self.fails & set(words)
