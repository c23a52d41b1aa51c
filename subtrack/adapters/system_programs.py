"""System programs: what comes with the system is told something, and does it or not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

Run = Callable[[Sequence[str]], bool]
"""Runs a program with its words; False where it is not there or does not do it."""
_PATIENCE_S = 20.0
_LIBRARIES = "LD_LIBRARY_PATH"


class SystemPrograms:
    """Runs programs where the system has them, each for at most 20 seconds."""

    def __init__(self, environment: Mapping[str, str], *, bundled: bool | None = None) -> None:
        """Remember the environment; `bundled`: with libraries of its own."""
        is_bundled = getattr(sys, "frozen", False) if bundled is None else bundled
        self._environment = _before_bundling(environment) if is_bundled else dict(environment)

    def __call__(self, words: Sequence[str]) -> bool:
        """Run a program; say whether it did what it was told."""
        name, *rest = words
        program = shutil.which(name, path=self._environment.get("PATH"))
        if program is None:
            return False
        try:
            done = subprocess.run(  # noqa: S603 - a program of the system, found where they lie
                [program, *rest],
                check=False,
                capture_output=True,
                env=self._environment,
                timeout=_PATIENCE_S,
                # Else Windows opens a window for it.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0


def _before_bundling(environment: Mapping[str, str]) -> dict[str, str]:
    """Give the environment without the libraries of a bundle, which are not the system's.

    PyInstaller keeps what was there before under a name of its own.
    """
    plain = {name: value for name, value in environment.items() if name != _LIBRARIES}
    before = plain.pop(f"{_LIBRARIES}_ORIG", None)
    return plain if before is None else {**plain, _LIBRARIES: before}
