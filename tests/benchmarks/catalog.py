"""Benchmarks of the records and the letter: milliseconds, and ratios to a baseline of the same run.

Run with `make bench`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from subtrack.adapters.paths import Paths, resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.adapters.record_files import read_record
from subtrack.cli.guide_text import guide_lines
from subtrack.compose import Services
from subtrack.services.searching import Search
from subtrack.services.wording import Wording
from tests.benchmarks.engine import processor_seconds, say, seconds, subtrack

FOLDER = resources() / "providers"
IMPORT_BOTH = [sys.executable, "-c", "import sqlmodel, fpdf"]
ME = ("--name", "Me", "--street", "Way 1", "--postcode", "53111", "--city", "Bonn")
THING = ("--price", "9.99", "--currency", "EUR", "--every", "1m", "--first", "2026-01-05")


def bench_search() -> None:
    """Search all records, in process and as a command."""
    listings = ProviderFiles(FOLDER).listings()
    first = seconds(lambda: Search(listings).find("netfilx"))
    say("first answer of a search, in process", first * 1000, 20, "ms")
    with tempfile.TemporaryDirectory() as folder:
        bare = processor_seconds([sys.executable, "-m", "subtrack", "--version"])
        found = processor_seconds(subtrack(Path(folder), "providers", "netfilx"))
    say("a search as a command, over --version", (found - bare) * 1000, 120, "ms")


def bench_records() -> None:
    """Read one record, open its guide, and check all records."""
    one = seconds(lambda: read_record(FOLDER / "netflix.toml"))
    say("opening a record", one * 1000, 10, "ms")
    with tempfile.TemporaryDirectory() as folder:
        services = Services(Paths(Path(folder)), lambda: date(2026, 11, 22))
        guide = seconds(lambda: list(guide_lines(services.guiding.guide("netflix"), Wording())))
    say("opening a guide, warm", guide * 1000, 10, "ms")
    every = seconds(lambda: [read_record(path) for path in FOLDER.glob("*.toml")], 2)
    say("checking all records", every, 5, "s")


def bench_letter() -> None:
    """Write one letter as a command, against importing what it needs."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        for words in (
            ("profile", *ME, "--country", "DE"),
            ("add", "Thing", *THING, "--address", "Firm; Germany"),
        ):
            subprocess.run(subtrack(data, *words), check=True, capture_output=True)
        out = str(Path(folder) / "letter.pdf")
        took = processor_seconds(subtrack(data, "letter", "Thing", "--out", out), 5)
    say("one letter to importing sqlmodel and fpdf", took / processor_seconds(IMPORT_BOTH), 1.5)


def main() -> None:
    """Run all and print each figure beside its bound."""
    bench_search()
    bench_records()
    bench_letter()


if __name__ == "__main__":
    main()
