"""Record import: a record from somebody's file, looked at first and then kept beside all others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from subtrack.domain.catalog import Provenance
from subtrack.domain.own_records import Origin, OwnRecord, RecordChange
from subtrack.domain.record_faults import Fault
from subtrack.services.own_records import changed, free_slug, refuse, sound_table
from subtrack.services.ports.clock import Today
from subtrack.services.ports.own_records import OwnShelf, RecordText, Table
from subtrack.services.record_differences import Difference, differences


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a record file holds, before anything of it is taken in.

    `beside` is the name of the shipped record of that name, from which `differences` tell what the
    file says otherwise. A file with faults has no table. `is_kept` tells that it is there already.
    """

    path: Path
    faults: tuple[Fault, ...] = ()
    table: Table | None = None
    slug: str = ""
    name: str = ""
    beside: str = ""
    differences: tuple[Difference, ...] = ()
    is_kept: bool = False


class RecordImport:
    """Takes records in from files, of which nothing is trusted."""

    def __init__(self, shelf: OwnShelf, texts: RecordText, today: Today) -> None:
        """Remember where records lie, who reads them, and the clock."""
        self._shelf = shelf
        self._texts = texts
        self._today = today

    def look_into(self, path: Path) -> Incoming:
        """Look at a record file; nothing of it is taken in."""
        content, faults = self._texts.content(path)
        table, faults = self._texts.table(content) if content is not None else (None, faults)
        if table is None:
            return Incoming(path, tuple(faults))
        name = table.get("slug")
        slug = name if isinstance(name, str) else ""
        faults = sound_table(self._texts, table, slug, self._shelf.slugs(), self._today())
        return Incoming(path, tuple(faults)) if faults else self._incoming(path, table, slug)

    def take_in(self, incoming: Incoming) -> RecordChange:
        """Keep the record of a file beside all others.

        Raises:
            InvalidInputError: it is not sound, or too many are kept. StorageError: it was not kept.
        """
        refuse(incoming.faults)
        assert incoming.table is not None  # noqa: S101 - without faults there is one
        slug = free_slug(self._shelf, incoming.slug)
        table = {**incoming.table, "slug": slug}
        origin = Origin(Provenance.FILE, incoming.path.name)
        return changed(self._shelf, slug, OwnRecord(slug, origin, self._texts.text(table)))

    def _incoming(self, path: Path, table: Table, slug: str) -> Incoming:
        shipped = self._shelf.shipped(slug)
        found = differences(table, self._table(shipped[0])) if shipped else []
        text = self._texts.text({**table, "slug": ""})
        return Incoming(
            path=path,
            table=table,
            slug=slug,
            name=table["name"],
            beside=slug if shipped else "",
            differences=tuple(found),
            is_kept=any(text == self._unnamed(one) for one in self._alike(slug)),
        )

    def _alike(self, slug: str) -> list[OwnRecord]:
        """Give the own records that go by a name, or by that with a number."""
        names = [slug]
        while self._shelf.is_taken(names[-1]):
            names.append(f"{slug}-{len(names) + 1}")
        return [kept for name in names if (kept := self._shelf.kept(name))]

    def _unnamed(self, kept: OwnRecord) -> str:
        return self._texts.text({**self._table(kept.text), "slug": ""})

    def _table(self, text: str) -> Table:
        return self._texts.table(text.encode())[0] or {}
