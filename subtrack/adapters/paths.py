"""Paths: where the program's data and its resources lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

APPLICATION = "subtrack"


class Paths(NamedTuple):
    """The places of one person's data; none of them is made before it is needed."""

    data: Path

    @property
    def database(self) -> Path:
        """The database."""
        return self.data / "subtrack.db"

    @property
    def backups(self) -> Path:
        """The folder of copies of the database."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """The file of the window's settings."""
        return self.data / "settings.json"

    @property
    def calendar_state(self) -> Path:
        """The file that tells how the calendar file fared."""
        return self.data / "calendar.json"

    @property
    def last_check(self) -> Path:
        """The file that tells when reminders were last looked for."""
        return self.data / "last-check"

    @property
    def logs(self) -> Path:
        """The folder of logs."""
        return self.data / "logs"

    @property
    def letters(self) -> Path:
        """The folder of letters."""
        return self.data / "letters"

    @property
    def evidence(self) -> Path:
        """The folder of proofs that a cancellation was sent and confirmed."""
        return self.data / "evidence"

    @property
    def signatures(self) -> Path:
        """The folder of pictures of signatures."""
        return self.data / "signatures"

    @property
    def records(self) -> Path:
        """The folder of the person's own provider records."""
        return self.data / "providers"

    @property
    def restoring(self) -> Path:
        """The folder of what takes the place of other data; it is there only meanwhile."""
        return self.data / "restoring"

    @property
    def sample(self) -> Paths:
        """The places of the sample household, which is kept apart."""
        return Paths(self.data / "sample")


def platform_paths() -> Paths:
    """Give the places that the platform has for a program's data."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not wanted with --data-dir

    return Paths(user_data_path(APPLICATION, appauthor=False))


def configuration_folder() -> Path:
    """Give the folder in which a Linux desktop looks for a person's configuration.

    By the XDG Base Directory Specification 0.8.
    """
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def resources() -> Path:
    """Give the folder of resources: in a frozen bundle, in an installed package, or a checkout."""
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [Path(bundle) / APPLICATION / "resources"] if bundle else []
    candidates += [package / "resources", package.parent / "resources"]
    return next((path for path in candidates if path.is_dir()), candidates[-1])
