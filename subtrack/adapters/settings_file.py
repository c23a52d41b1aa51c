"""Settings file: the settings as JSON, wanted before anything else is there.

A file that cannot be read never stops a start: it is moved aside and the defaults hold. A single
value that cannot be right falls back alone. Keys of a newer version are kept.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.settings import APPEARANCES, LANGUAGES, Settings

_LARGEST = 1_000_000  # bytes
_CHOICES = {"appearance": APPEARANCES, "language": LANGUAGES}


class SettingsFile:
    """The settings in a file; nothing is read or made before it is asked for.

    What another process changed since is left as it is, unless it was changed here as well.
    """

    def __init__(self, path: Path) -> None:
        """Remember the file."""
        self._path = path
        self._known: dict[str, Any] = {}

    def read(self) -> Settings:
        """Give the settings; never fails."""
        document = self._document()
        found = {
            name: _fitting(name, document[name], default)
            for name, default in Settings()._asdict().items()
            if name in document
        }
        settings = Settings(**found)
        self._known = settings._asdict()
        return settings

    def write(self, settings: Settings) -> bool:
        """Write the settings, all or nothing; False where the folder cannot be written."""
        wanted = settings._asdict()
        changed = {name: it for name, it in wanted.items() if self._known.get(name) != it}
        document = {**wanted, **self._document(), **changed}
        text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_whole(self._path, text.encode())
        except OSError:
            return False
        self._known = wanted
        return True

    def _document(self) -> dict[str, Any]:
        try:
            if self._path.stat().st_size > _LARGEST:
                return self._put_aside()
            document = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            return self._put_aside()
        return document if isinstance(document, dict) else self._put_aside()

    def _put_aside(self) -> dict[str, Any]:
        """Keep a file that cannot be read beside the new one; it may hold something."""
        with suppress(OSError):
            self._path.replace(self._path.with_name(f"{self._path.name}.broken"))
        return {}


def _fitting(name: str, value: object, default: Any) -> Any:  # noqa: ANN401 - of the field's type
    """Give a value if it is of its default's type and one of the choices, else the default."""
    if isinstance(default, tuple):
        texts = isinstance(value, list) and all(isinstance(one, str) for one in value)
        return tuple(value) if texts and isinstance(value, list) else default
    if type(value) is not type(default):
        return default
    return default if name in _CHOICES and value not in _CHOICES[name] else value
