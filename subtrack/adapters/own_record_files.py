"""Own record files: the person's provider records, one TOML file each in the data folder.

The first line of a file, a comment of TOML, tells where the record is from. Without one, as of a
file that was put there by hand, it is somebody's file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from subtrack.adapters.record_files import content_of
from subtrack.adapters.whole_files import replace_whole
from subtrack.adapters.write_failures import told_writing
from subtrack.domain.catalog import Provenance
from subtrack.domain.own_records import MOST_RECORDS, Origin, OwnRecord
from subtrack.domain.record_faults import Fault

_HEAD = "# subtrack "
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

Mark = frozenset[tuple[str, int, int]]
"""Names, sizes and times of the files: another one when any of them was changed."""


class OwnRecordFiles:
    """Reads and writes the files; whether there is a sound record in them is not asked."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder, which is made when the first record is kept."""
        self._folder = folder

    def mark(self) -> Mark:
        """Give a mark of the files as they are now; what cannot be looked at is not there."""
        found = set()
        for path in self._paths():
            with suppress(OSError):
                state = path.lstat()
                found.add((path.name, state.st_size, state.st_mtime_ns))
        return frozenset(found)

    def read(self) -> tuple[Mapping[str, OwnRecord], Mapping[str, Fault]]:
        """Give all records by their names, and what is wrong with files that cannot be read."""
        kept: dict[str, OwnRecord] = {}
        broken: dict[str, Fault] = {}
        for path in sorted(self._paths()):
            found = self._read(path, len(kept))
            if isinstance(found, OwnRecord):
                kept[path.stem] = found
            else:
                broken[path.stem] = found
        return kept, broken

    def path(self, slug: str) -> Path:
        """Give where a record lies, or would."""
        return self._folder / f"{slug}.toml"

    def put(self, record: OwnRecord) -> None:
        """Keep a record in the place of the one of that name.

        Raises:
            StorageError: it cannot be written; what was there is as it was.
        """
        path = self.path(record.slug)
        with told_writing(path):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_whole(path, f"{_head(record.origin)}\n{record.text}".encode())

    def drop(self, slug: str) -> None:
        """Remove a record; one that is not there is removed already.

        Raises:
            StorageError: it is still there.
        """
        path = self.path(slug)
        with told_writing(path):
            path.unlink(missing_ok=True)

    def _paths(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if path.suffix == ".toml"]
        except OSError:
            return []

    def _read(self, path: Path, count: int) -> OwnRecord | Fault:
        if not _SLUG.fullmatch(path.stem):
            return Fault("", "the name of the file is not the name of a record")
        if count >= MOST_RECORDS:
            most = str(MOST_RECORDS)
            return Fault("", "there are more own records than {most}", {"most": most})
        content, faults = content_of(path, links=False)
        if content is None:
            return faults[0]
        try:
            return _parted(path, content.decode("utf-8"))
        except UnicodeDecodeError:
            return Fault("", "the file is not text in UTF-8")


def _head(origin: Origin) -> str:
    told = {"kind": origin.provenance, "from": origin.came_from, "based_on": origin.based_on}
    return _HEAD + json.dumps(told)


def _parted(path: Path, text: str) -> OwnRecord:
    """Part the head of a file from the record; what cannot be right is none."""
    head, _, rest = text.partition("\n")
    if head.startswith(_HEAD):
        with suppress(ValueError, LookupError, TypeError, RecursionError):
            told = json.loads(head.removeprefix(_HEAD))
            kind = Provenance(told["kind"])
            if kind is not Provenance.SHIPPED:
                origin = Origin(kind, str(told["from"]), str(told["based_on"]))
                return OwnRecord(path.stem, origin, rest)
    return OwnRecord(path.stem, Origin(Provenance.FILE, path.name), text)
