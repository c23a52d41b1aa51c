"""Backups for tests: a folder with something of everything, and backups that were tampered with."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

SIGNATURE = f"signatures/{'0a' * 16}.png"
RECORD = "providers/my-gym.toml"
EVIDENCE = f"evidence/{sha256(b'proof').hexdigest()}.txt"
Files = dict[str, bytes]


def fill(data: Path, words: str = "of the first day") -> None:
    """Put a file of every sort beside a database."""
    for name, content in (
        (EVIDENCE, b"proof"),
        (RECORD, f"# {words}".encode()),
        (SIGNATURE, f"ink {words}".encode()),
        ("settings.json", json.dumps({"appearance": "dark", "letter_font": words}).encode()),
    ):
        path = data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def state(data: Path) -> Mapping[str, object]:
    """Give all that a person has in a folder; of the database what its tables hold.

    What a process that was killed had begun to write beside is none of it.
    """
    found: dict[str, object] = {}
    for path in sorted(data.rglob("*")):
        name = path.relative_to(data).as_posix()
        if path.is_file() and not name.startswith(("backups/", "logs/", "restoring.part-")):
            found[name] = rows(path) if name == "subtrack.db" else path.read_bytes()
    return found


def rows(database: Path) -> dict[str, list[Any]]:
    """Give what every table of a database holds."""
    connection = sqlite3.connect(database)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - own names
            for (name,) in sorted(tables.fetchall())
        }
    finally:
        connection.close()


def contents(backup: Path) -> Files:
    """Give what a backup holds, by name and in order."""
    with ZipFile(backup) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(
    path: Path, files: Mapping[str, bytes], change: Callable[[ZipInfo], object] = lambda _: None
) -> Path:
    """Put files into a ZIP as a backup does; `change` changes what the ZIP says of each."""
    with ZipFile(path, "w") as archive:
        for name, content in files.items():
            info = ZipInfo(name)
            stored = name.startswith(("evidence/", "signatures/"))
            info.compress_type = ZIP_STORED if stored else ZIP_DEFLATED
            change(info)
            archive.writestr(info, content)
    return path


def told(files: Mapping[str, bytes], **other: object) -> Files:
    """Give files with a manifest that is right about all of them, `other` aside."""
    members = [
        {"name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in files.items()
        if name != "manifest.json"
    ]
    manifest = {
        **json.loads(files.get("manifest.json", b"{}")),
        "files": members,
        **other,
    }
    return {
        **{name: content for name, content in files.items() if name != "manifest.json"},
        "manifest.json": json.dumps(manifest).encode(),
    }
