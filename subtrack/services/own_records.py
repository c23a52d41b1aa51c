"""Own records: provider records that a person writes, changes, takes from files and gives away."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from subtrack.domain.catalog import Provenance
from subtrack.domain.entries import refuse_card_number
from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.own_records import Origin, OwnRecord, RecordChange
from subtrack.domain.record_faults import Fault
from subtrack.services.ports.clock import Today
from subtrack.services.ports.own_records import OwnShelf, RecordText, Table
from subtrack.services.ports.system import Files
from subtrack.services.record_differences import Difference, differences

_LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class Standing:
    """How an own record stands to the one that comes with the program.

    `is_newer` tells that the shipped one changed since; `shipped_checked` is its day, None where
    there is none. `came_from` is the name of the file, of a record from one.
    """

    slug: str
    provenance: Provenance
    came_from: str = ""
    shipped_checked: date | None = None
    is_newer: bool = False


class OwnRecords:
    """What a person does with records of their own."""

    def __init__(self, shelf: OwnShelf, texts: RecordText, files: Files, today: Today) -> None:
        """Remember where they lie, who reads them, and the clock."""
        self._shelf = shelf
        self._texts = texts
        self._files = files
        self._today = today

    def standing(self, slug: str) -> Standing | None:
        """Say how an own record stands; None for a shipped one."""
        kept, shipped = self._shelf.kept(slug), self._shelf.shipped(slug)
        if kept is None:
            return None
        table = self._table(shipped[0]) if shipped else {}
        return Standing(
            slug=slug,
            provenance=kept.origin.provenance,
            came_from=kept.origin.came_from,
            shipped_checked=table.get("checked"),
            is_newer=shipped is not None and shipped[1] != kept.origin.based_on,
        )

    def begun(self, slug: str | None = None) -> Table:
        """Give the table that a form begins with: a record's, or what a new one needs.

        Raises:
            NotFoundError: there is no record of that name.
        """
        if slug is not None:
            return self._table(self._text(slug))
        today = self._today()
        return {
            "format": 2,
            "kind": "service",
            "category": "other",
            "countries": ["*"],
            "difficulty": "easy",
            "checked": today,
            "confidence": "single",
            "routes": [{"channel": "web", "sources": [1]}],
            "sources": [{"publisher": "provider", "retrieved": today}],
        }

    def text(self, table: Mapping[str, Any]) -> str:
        """Write a table as the text of a record."""
        return self._texts.text(table)

    def read(self, text: str) -> tuple[Table | None, Sequence[Fault]]:
        """Read a text as a table; give it, or None with what is wrong."""
        return self._texts.table(text.encode("utf-8", "replace"))

    def judged(self, table: Mapping[str, Any], slug: str | None = None) -> Sequence[Fault]:
        """Give what is wrong with a table as that record, or as a new one."""
        named, found, faults = self._named(table, slug)
        return faults or sound_table(self._texts, named, found, self._shelf.slugs(), self._today())

    def save(self, table: Mapping[str, Any], slug: str | None = None) -> RecordChange:
        """Keep a table as the person's own record: in the place of that one, or as a new one.

        Raises:
            InvalidInputError: it is not sound, or too many are kept. StorageError: it was not kept.
        """
        refuse(self.judged(table, slug))
        named, found, _ = self._named(table, slug)
        before = self._shelf.kept(found)
        based_on = before.origin.based_on if before else ""
        if before is None or before.origin.provenance is not Provenance.YOURS:
            shipped = self._shelf.shipped(found)
            based_on = shipped[1] if shipped else ""
        origin = Origin(Provenance.YOURS, "", based_on)
        return changed(self._shelf, found, OwnRecord(found, origin, self._texts.text(named)))

    def keep(self, slug: str) -> RecordChange:
        """Stay with one's own record although the shipped one became newer.

        Raises:
            NotFoundError: there is no own record of that name. StorageError: it was not kept.
        """
        kept, shipped = self._own(slug), self._shelf.shipped(slug)
        origin = replace(kept.origin, based_on=shipped[1] if shipped else "")
        return changed(self._shelf, slug, replace(kept, origin=origin))

    def remove(self, slug: str) -> RecordChange:
        """Remove an own record; a shipped one of that name is used again.

        Raises:
            NotFoundError: there is no own record of that name. StorageError: it is still there.
        """
        self._own(slug)
        return changed(self._shelf, slug, None)

    def undo(self, change: RecordChange) -> RecordChange:
        """Take a change back; give what does it again.

        Raises:
            StorageError: the record was changed since, or is not written.
        """
        if self._shelf.kept(change.slug) != change.after:
            raise StorageError("The record {slug} was changed since.", slug=change.slug)
        return changed(self._shelf, change.slug, change.before)

    def compared(self, slug: str) -> Sequence[Difference]:
        """Give where an own record and the shipped one of that name differ.

        Raises:
            NotFoundError: there is no own or no shipped record of that name.
        """
        shipped = self._shelf.shipped(slug)
        if shipped is None:
            raise NotFoundError("There is no provider {slug!r}.", slug=slug)
        return differences(self._table(self._own(slug).text), self._table(shipped[0]))

    def export(self, slug: str, path: Path) -> Path | None:
        """Write a record as a file; give the name to which an older one was moved aside.

        Raises:
            NotFoundError: there is no record of that name. InvalidInputError: it cannot be there.
            StorageError: it cannot be written.
        """
        return self._files.write(path, self._text(slug).encode())

    def left_out(self) -> Mapping[str, Sequence[Fault]]:
        """Give what is wrong with own records that are left out, by the names of their files."""
        return self._shelf.broken()

    def _named(
        self, table: Mapping[str, Any], slug: str | None
    ) -> tuple[Table, str, Sequence[Fault]]:
        """Give a new record a name that is free, unless it has one; say where that is taken."""
        if slug is not None:
            return dict(table), slug, ()
        given = table.get("slug")
        if not given:
            found = free_slug(self._shelf, slug_of(table.get("name")))
            return {**table, "slug": found}, found, ()
        if isinstance(given, str) and self._shelf.is_taken(given):
            values = {"slug": given}
            return {}, given, [Fault("slug", "there is a record {slug} already", values)]
        return dict(table), str(given), ()

    def _own(self, slug: str) -> OwnRecord:
        kept = self._shelf.kept(slug)
        if kept is None:
            raise NotFoundError("There is no record of your own named {slug!r}.", slug=slug)
        return kept

    def _text(self, slug: str) -> str:
        kept, shipped = self._shelf.kept(slug), self._shelf.shipped(slug)
        if kept is None and shipped is None:
            raise NotFoundError("There is no provider {slug!r}.", slug=slug)
        return kept.text if kept else (shipped or ("", ""))[0]

    def _table(self, text: str) -> Table:
        return self._texts.table(text.encode())[0] or {}


def changed(shelf: OwnShelf, slug: str, after: OwnRecord | None) -> RecordChange:
    """Keep an own record, or with None remove it; give what can be taken back."""
    before = shelf.kept(slug)
    if after is None:
        shelf.drop(slug)
    else:
        shelf.put(after)
    return RecordChange(slug, before, after)


def refuse(faults: Sequence[Fault]) -> None:
    """Refuse what has faults.

    Raises:
        InvalidInputError: it has.
    """
    if faults:
        raise InvalidInputError("The record is not sound: {fault}.", fault=faults[0])


def sound_table(
    texts: RecordText, table: Mapping[str, Any], slug: str, known: Sequence[str], today: date
) -> Sequence[Fault]:
    """Give what is wrong with a table that a person wrote or took from somewhere."""
    return texts.faults(table, slug, known) or [*_too_new(table, today), *_card_numbers(table)]


def _too_new(table: Mapping[str, Any], today: date) -> Iterator[Fault]:
    """Yield that a record claims a day to come: no one would ever be told that it is old."""
    if table["checked"] > today:
        yield Fault("checked", "is a day in the future; it can be today at the latest")


def _card_numbers(value: object, place: str = "") -> Iterator[Fault]:
    """Yield where a full card number stands; addresses of pages have numbers of their own."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield from _card_numbers(one, f"{place}.{key}" if place else key)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _card_numbers(one, f"{place}[{number}]")
    elif isinstance(value, str) and not value.startswith("https://"):
        try:
            refuse_card_number(place, value)
        except InvalidInputError as error:
            values = {"last": str(error.values["last"])}
            yield Fault(
                place,
                "this looks like a full card number; write only its last four, {last}",
                values,
            )


def free_slug(shelf: OwnShelf, slug: str) -> str:
    """Give a name that no record has: itself, else with the first number that makes it free."""
    found, number = slug, 2
    while shelf.is_taken(found):
        found, number = f"{slug}-{number}", number + 1
    return found


def slug_of(name: object) -> str:
    """Make the name of a record's file from the provider's name."""
    plain = unicodedata.normalize("NFKD", str(name)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_SLUG].strip("-") or "record"
