"""A household: 36 subscriptions as a person would enter them on 22 November 2026."""

from __future__ import annotations

import shlex
from pathlib import Path

ENTRIES = [
    [name.strip(), *shlex.split(options)]
    for name, _, options in (
        row.partition("|")
        for row in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    )
]
