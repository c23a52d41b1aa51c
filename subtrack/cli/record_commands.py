"""Record commands: provider records from files, and as files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from subtrack.services.own_records import OwnRecords
    from subtrack.services.record_import import RecordImport


def taken_in(records: RecordImport, path: Path) -> Iterator[str]:
    """Take a record in from a file; say which, and where its addresses differ from the shipped.

    Raises:
        InvalidInputError: it is not sound. StorageError: it was not kept.
    """
    found = records.look_into(path)
    if found.faults:
        raise InvalidInputError(
            "{path} is not taken in: {fault}.", path=path, fault=found.faults[0]
        )
    if found.is_kept:
        yield f"{found.name} from this file is kept already."
        return
    change = records.take_in(found)
    yield f"Took in {found.name} as {change.slug}. It is from a file; nobody has checked it."
    for one in found.differences:
        if one.is_address:
            here, there = one.one or "nothing", one.other or "nothing"
            yield f"{one.place}: {here}, in {found.beside}: {there}"


def exported(records: OwnRecords, slug: str, path: Path) -> Iterator[str]:
    """Write a record as a file.

    Raises:
        NotFoundError: there is no such record. StorageError: it cannot be written.
    """
    aside = records.export(slug, path)
    yield f"Wrote {path}."
    if aside:
        yield f"What was there before is {aside} now."
