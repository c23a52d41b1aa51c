"""Font shelf: the fonts beside those of the program, the one a person chose before the system's."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from subtrack.adapters.font_files import can_be_set, no_font, part_of, read_faces
from subtrack.adapters.font_folders import font_folders, font_paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from uharfbuzz import Set

_BOUND_S = 2.0
_MOST_FONTS = 4
"""More than that many scripts that the program's own fonts lack stand in no letter."""
_KEPT = 16
_TRIED = 20
"""Characters of a font that a person chooses."""


class FontShelf:
    """Looks for characters in other fonts; what it found out about a file it knows from then on.

    A chosen font that cannot be used is passed over; who chooses it is told why. The search takes
    two seconds at most; where that is not enough, the next one goes on from there.
    """

    def __init__(self, settings: Path | None = None, folders: Sequence[Path] | None = None) -> None:
        """Remember the file of the settings, which name the chosen font, and the folders."""
        self._settings = settings
        self._folders = folders
        self._paths: list[Path] | None = None
        self._characters: dict[Path, list[Set]] = {}
        self._parts: dict[tuple[str, frozenset[int]], Sequence[bytes]] = {}

    def __reduce__(self) -> tuple[object, ...]:
        """Go to another process: it looks for itself."""
        return FontShelf, (self._settings, self._folders)

    def look_at(self, path: Path) -> str:
        """Give what a font that a person chooses is called.

        Raises:
            InvalidInputError: it cannot be used.
        """
        faces = read_faces(path)
        some = set(islice(faces[0].characters, _TRIED))
        if not can_be_set(part_of(faces[0], some), "".join(map(chr, some))):
            raise no_font(path)
        return next((face.name for face in faces if face.name), path.stem)

    def parts(self, characters: frozenset[int]) -> Sequence[bytes]:
        """Give small fonts that together have as many of the characters as can be found."""
        chosen = self._chosen()
        key = (chosen, characters)
        if key in self._parts:
            return self._parts[key]
        wanted = set(characters)
        found = self._looked_up(chosen, wanted)
        if not wanted:
            if len(self._parts) >= _KEPT:
                self._parts.clear()
            self._parts[key] = found
        return found

    def _chosen(self) -> str:
        return SettingsFile(self._settings).read().letter_font if self._settings else ""

    def _looked_up(self, chosen: str, wanted: set[int]) -> list[bytes]:
        """Give small fonts, and take what they have from what is wanted."""
        fonts = _taken(Path(chosen), wanted) if chosen else []
        until = monotonic() + _BOUND_S
        while wanted and len(fonts) < _MOST_FONTS and (path := self._best(wanted, until)):
            part = _taken(path, wanted)
            if not part:  # it is broken, or it was there a moment ago
                self._characters[path] = []
            fonts += part
        return fonts

    def _best(self, wanted: set[int], until: float) -> Path | None:
        """Give the first font that has all that is wanted, else the one that has most of it."""
        best, most = None, 0
        for path in self._known_paths():
            for characters in self._characters_of(path, until):
                found = sum(code in characters for code in wanted)
                if found > most:
                    best, most = path, found
            if most == len(wanted):
                break
        return best

    def _known_paths(self) -> Sequence[Path]:
        if self._paths is None:
            folders = font_folders(os.environ) if self._folders is None else self._folders
            self._paths = font_paths(folders)
        return self._paths

    def _characters_of(self, path: Path, until: float) -> Sequence[Set]:
        if path not in self._characters:
            if monotonic() > until:
                return ()
            try:
                self._characters[path] = [face.characters for face in read_faces(path)]
            except InvalidInputError:
                self._characters[path] = []
        return self._characters[path]


def _taken(path: Path, wanted: set[int]) -> list[bytes]:
    """Give a small font of what a font has of the wanted characters, which are wanted no more."""
    try:
        best = max(read_faces(path), key=lambda face: len(face.had(wanted)))
    except InvalidInputError:
        return []
    had = best.had(wanted)
    part = part_of(best, had)
    if not had or not can_be_set(part, "".join(map(chr, sorted(had)))):
        return []
    wanted -= had
    return [part]
