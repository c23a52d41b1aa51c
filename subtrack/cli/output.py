"""Output: what a command prints, as lines or as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from subtrack.cli.printing import printable


class Output:
    """Prints what a command says."""

    def __init__(self, out: Callable[[str], None], flush: Callable[[], None]) -> None:
        """Remember where to print, and how to send what was printed on its way."""
        self._out = out
        self.flush = flush

    def line(self, text: str) -> None:
        """Print a line as a terminal shows it."""
        self._out(printable(text))

    def lines(self, lines: Iterable[str]) -> None:
        """Print lines, each as it comes."""
        for line in lines:
            self.line(line)

    def json(self, shape: Sequence[Any] | Mapping[str, Any]) -> None:
        """Print one JSON document."""
        self._out(json.dumps(shape, ensure_ascii=False))
