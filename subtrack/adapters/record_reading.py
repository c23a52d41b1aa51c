"""Record reading: kept own records as values of the domain, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from subtrack.adapters.own_record_files import OwnRecordFiles
from subtrack.adapters.record_catalog import OwnRead, free_name
from subtrack.adapters.record_files import record_in, table_in, unknown_platforms
from subtrack.adapters.record_writing import written
from subtrack.domain.catalog import Provenance
from subtrack.domain.own_records import OwnRecord
from subtrack.domain.record import Record
from subtrack.domain.record_faults import Fault


def read_own(files: OwnRecordFiles, shipped: Collection[str]) -> OwnRead:
    """Read all own records; one from a file that has a shipped one's name gets another."""
    mark = files.mark()
    kept, unread = files.read()
    names = {name: name for name in kept} | dict(_aside(kept, set(shipped)))
    known = {*shipped, *names.values()}
    held: dict[str, OwnRecord] = {}
    records: dict[str, Record] = {}
    broken: dict[str, Sequence[Fault]] = {name: [fault] for name, fault in unread.items()}
    for name, found in kept.items():
        one = found if names[name] == name else renamed(found, names[name])
        record, faults = sound(one, known)
        if record is None:
            broken[name] = faults
        else:
            held[one.slug], records[one.slug] = one, record
    places = {names[name]: name for name in kept}
    return OwnRead(mark=mark, kept=held, records=records, files=places, broken=broken)


def sound(kept: OwnRecord, known: Collection[str]) -> tuple[Record | None, list[Fault]]:
    """Read a kept record among `known` ones; or say what is wrong with it."""
    record, found = record_in(kept.text.encode(), kept.slug)
    found = found or (list(unknown_platforms(record, known)) if record else [])
    if record is None or found:
        return None, found
    listing = replace(record.listing, provenance=kept.origin.provenance)
    return replace(record, listing=listing), []


def renamed(kept: OwnRecord, slug: str) -> OwnRecord:
    """Give a record another name; what cannot be read stays as it is."""
    table, _ = table_in(kept.text.encode())
    if table is None or table.get("slug") != kept.slug:
        return replace(kept, slug=slug)
    try:
        return replace(kept, slug=slug, text=written({**table, "slug": slug}))
    except (TypeError, ValueError):  # it holds what no record can have
        return replace(kept, slug=slug)


def _aside(kept: Mapping[str, OwnRecord], shipped: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield a name of its own for each record from a file that has a shipped one's."""
    taken = {*kept, *shipped}
    for name, one in kept.items():
        if one.origin.provenance is Provenance.FILE and name in shipped:
            slug = free_name(name, taken)
            taken.add(slug)
            yield name, slug
