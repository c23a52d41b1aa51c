"""Calling: the command line as a person or a script uses it, within the test's process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from subtrack.cli.main import main


@dataclass(frozen=True)
class Said:
    """What a call gave."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Subtrack:
    """The program on one data folder, on a day that can be moved."""

    data: Path
    capsys: pytest.CaptureFixture[str]
    today: str = "2026-11-22"

    def __call__(self, *words: str) -> Said:
        """Call with any outcome."""
        self.capsys.readouterr()
        status = main(["--data-dir", str(self.data), "--today", self.today, *words])
        found = self.capsys.readouterr()
        return Said(status, found.out, found.err)

    def ok(self, *words: str) -> Said:
        """Call what must succeed; nothing is on stderr then."""
        said = self(*words)
        assert (said.status, said.err) == (0, ""), said
        return said

    def refused(self, status: int, *words: str) -> str:
        """Call what must be refused in one sentence that changes nothing; gives the sentence."""
        before = self.files()
        said = self(*words)
        assert said.status == status, said
        assert said.out == ""
        assert said.err.endswith("\n")
        assert said.err.count("\n") == 1, said.err
        assert "Traceback" not in said.err
        assert self.files() == before
        return said.err.strip()

    def add(self, name: str = "Thing", *options: str, price: str = "9.99 EUR 1m") -> str:
        """Add a subscription; gives its number."""
        amount, currency, every = price.split()
        fixed = ("--price", amount, "--currency", currency, "--every", every)
        return self.ok("add", name, *fixed, *options).out.strip()

    def show(self, words: str = "1") -> dict[str, Any]:
        found: dict[str, Any] = self.ok("show", words, "--json").json
        return found

    def deadlines(self, days: int = 30) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ok("deadlines", "--days", str(days), "--json").json
        return found

    def kinds(self, days: int = 30) -> list[tuple[str, str, str]]:
        return [(one["kind"], one["date"], one["event"]) for one in self.deadlines(days)]

    def charges(self, first: str, end: str) -> list[str]:
        found = self.ok("charges", "--from", first, "--to", end, "--json").json
        return [one["date"] for one in found]

    def remind(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ok("remind", "--channel", "print", "--json").json
        return found

    def files(self) -> dict[str, bytes]:
        """Everything in the data folder, to see that nothing changed."""
        return {
            str(path.relative_to(self.data)): path.read_bytes()
            for path in sorted(self.data.rglob("*"))
            if path.is_file()
        }
