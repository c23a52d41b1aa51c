"""Record index: all records in brief, made once so that a search need not read every record.

`index.json` beside the records carries the digest of the files that it was made from. Where it does
not fit them any more it is not used, and the records are read instead. `make index` makes it anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from subtrack.domain.catalog import Listing

NAME = "index.json"


def digest(folder: Path) -> str:
    """Give a digest of the names and contents of all record files in a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.glob("*.toml")):
        content = path.read_bytes()
        found.update(f"{path.name} {len(content)}\n".encode())
        found.update(content)
    return found.hexdigest()


def written(folder: Path, listings: Iterable[Listing]) -> bytes:
    """Write an index of the records in a folder; equal records give equal bytes."""
    document = {
        "digest": digest(folder),
        "records": [_written(one) for one in listings],
    }
    return (json.dumps(document, ensure_ascii=False, indent=0) + "\n").encode()


def read(folder: Path) -> Sequence[Listing] | None:
    """Read the index of a folder; None where there is none that fits its records."""
    try:
        document = json.loads((folder / NAME).read_bytes())
        if document["digest"] != digest(folder):
            return None
        return [_listing(one) for one in document["records"]]
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _written(listing: Listing) -> dict[str, Any]:
    """Write a listing; where it is from need not be told, for all of them are shipped."""
    document = {**asdict(listing), "checked": listing.checked.isoformat()}
    del document["provenance"]
    return document


def _listing(document: dict[str, Any]) -> Listing:
    found: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in document.items()
    }
    found["checked"] = date.fromisoformat(document["checked"])
    return Listing(**found)
