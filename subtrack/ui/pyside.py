"""PySide: it is made ready before anything of it is imported."""

from __future__ import annotations

from subtrack.ui.signatures import read_signatures_late


def make_ready() -> None:
    """Import PySide's ground quickly, and let no error in an override end the process."""
    read_signatures_late()
    from subtrack.ui.overrides import keep_errors_whole  # noqa: PLC0415 - it imports that ground

    keep_errors_whole()
