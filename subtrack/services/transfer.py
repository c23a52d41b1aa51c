"""Transfer: the book out to a file and in from one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter_template import LetterTemplate
from subtrack.domain.preferences import Preferences
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.services import documents
from subtrack.services.book import Book
from subtrack.services.change import Change
from subtrack.services.letter_templates import taken_over
from subtrack.services.ports.book import Maintenance
from subtrack.services.ports.system import Files
from subtrack.services.preferences import PreferenceChange
from subtrack.services.wording import Wording

if TYPE_CHECKING:  # wanted by one sort of export alone
    from subtrack.services.calendar import Calendar
    from subtrack.services.foreign.importing import ForeignLists, Noticed
    from subtrack.services.subscriptions import Seen

_BLANK = b"\xef\xbb\xbf \t\r\n"
"""What may stand before a document begins."""
LARGEST_IMPORT = 200_000_000
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or would do: entries of each sort, and how many were there already.

    `left`, `left_profiles` and `left_templates` have another content here and were not taken over.
    `preferences`: some were taken over, for they were as by default here. `backup` is the copy made
    before. `changes` and `chosen` are what was done, and empty where nothing was or only would be.
    Of a list of another program, `remarks` are what to look at, and `refused` what is not taken in.
    """

    added: tuple[Subscription, ...] = ()
    updated: tuple[Subscription, ...] = ()
    left: tuple[Subscription, ...] = ()
    unchanged: int = 0
    profiles: int = 0
    left_profiles: tuple[str, ...] = ()
    templates: int = 0
    left_templates: tuple[str, ...] = ()
    preferences: bool = False
    backup: Path | None = None
    remarks: tuple[Noticed, ...] = ()
    refused: tuple[Noticed, ...] = ()
    changes: tuple[Change, ...] = ()
    chosen: PreferenceChange | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    added: list[Subscription]
    updated: list[tuple[Subscription, Subscription]]
    left: list[Subscription]
    unchanged: int
    profiles: list[Profile]
    left_profiles: list[str]
    templates: list[LetterTemplate]
    left_templates: list[str]
    preferences: Preferences | None
    remarks: Sequence[Noticed] = ()
    refused: Sequence[Noticed] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to write."""
        beside = self.profiles or self.templates
        return bool(self.added or self.updated or beside or self.preferences)


@dataclass(frozen=True, slots=True)
class Means:
    """What an export and an import need besides the book.

    `maintenance` makes backups. `seen` gives every entry as it stands today, those in the trash
    included; `foreign` who reads the lists of other programs.
    """

    calendar: Calendar
    files: Files
    maintenance: Maintenance
    seen: Callable[[], Sequence[Seen]]
    foreign: Callable[[], ForeignLists]


class Transfer:
    """Export and import."""

    def __init__(self, book: Book, means: Means) -> None:
        """Remember the book, and what else there is."""
        self._book = book
        self._means = means

    def export(self, path: Path, wording: Wording | None = None) -> Path | None:
        """Write a file; give the name to which an older one was moved aside.

        `.json` holds the whole book, `.csv` the subscriptions as they stand, `.ics` the deadlines
        to come, said in a wording.

        Raises:
            InvalidInputError: the file has another ending, or there is no such folder.
            StorageError: the file cannot be written.
        """
        return self._means.files.write(path, self._content(path, wording or Wording()))

    def _content(self, path: Path, wording: Wording) -> bytes:
        book = self._book
        match path.suffix.lower():
            case ".json":
                entries, profiles = book.entries(), book.profiles()
                return documents.written(entries, profiles, book.preferences(), book.templates())
            case ".csv":
                from subtrack.services.book_table import written  # noqa: PLC0415 - when wanted

                return written(self._outside_trash())
            case ".ics":
                from subtrack.services.calendar_words import OpenWords  # noqa: PLC0415 - as above

                return self._means.calendar.content(OpenWords(wording))
        raise InvalidInputError(
            "{name} has an ending that is not known; end it with .json, .csv or .ics.",
            name=path.name,
        )

    def take_in(
        self,
        path: Path,
        *,
        update: bool = False,
        dry_run: bool = False,
        home_currency: str | None = None,
    ) -> Imported:
        """Add what is not here yet; a differing entry only with `update` and only if newer.

        A table (`.csv`) only adds: it does not hold all of an entry. So does a list of another
        program, of which each row is taken in that can be read; a sign such as `$` is
        `home_currency` in it, where the person chose none and it can be.

        Raises:
            InvalidInputError: the file cannot be read, or something in it cannot be right.
            StorageError: nothing could be written.
        """
        content = self._means.files.read(path, LARGEST_IMPORT)
        try:
            plan = self._planned_of(path, content, update=update, home_currency=home_currency)
        except InvalidInputError as error:
            raise InvalidInputError(
                "{path} was not imported: {reason}", path=path, reason=error
            ) from error
        done = Imported(
            added=tuple(plan.added),
            updated=tuple(after for _, after in plan.updated),
            left=tuple(plan.left),
            unchanged=plan.unchanged,
            profiles=len(plan.profiles),
            left_profiles=tuple(plan.left_profiles),
            templates=len(plan.templates),
            left_templates=tuple(plan.left_templates),
            preferences=plan.preferences is not None,
            remarks=tuple(plan.remarks),
            refused=tuple(plan.refused),
        )
        return done if dry_run or not plan else self._taken_in(plan, done)

    def _taken_in(self, plan: _Plan, done: Imported) -> Imported:
        backup = self._means.maintenance.back_up("before-import")
        before, chosen = self._book.preferences(), plan.preferences
        changes = self._book.write(
            plan.added, plan.updated, [*plan.profiles, *plan.templates], chosen
        )
        return replace(
            done,
            backup=backup,
            changes=changes,
            chosen=PreferenceChange(before, chosen) if chosen else None,
        )

    def _planned(self, contents: documents.Contents, *, update: bool) -> _Plan:
        entries, profiles = contents.subscriptions, contents.profiles
        here = {entry.uid: entry for entry in self._book.entries()}
        added, updated, left = [], [], []
        for entry in entries:
            own = here.get(entry.uid)
            if own is None:
                added.append(entry)
            elif own != entry:
                newer = update and entry.changed_at > own.changed_at
                if newer:
                    updated.append((own, replace(entry, number=own.number)))
                else:
                    left.append(own)
        unchanged = len(entries) - len(added) - len(updated) - len(left)
        new_profiles = self._new_profiles(profiles, update=update)
        known = {profile.uid: profile for profile in self._book.profiles()}
        left_profiles = [
            profile.name
            for profile in profiles
            if known.get(profile.uid) != profile
            and profile.uid not in {one.uid for one in new_profiles}
        ]
        templates, left_templates = taken_over(
            contents.templates, self._book.templates(), update=update
        )
        return _Plan(
            added=added,
            updated=updated,
            left=left,
            unchanged=unchanged,
            profiles=new_profiles,
            left_profiles=left_profiles,
            templates=templates,
            left_templates=left_templates,
            preferences=self._new_preferences(contents.preferences),
        )

    def _outside_trash(self) -> list[Seen]:
        return [one for one in self._means.seen() if one.entry.removed_on is None]

    def _planned_of(
        self, path: Path, content: bytes, *, update: bool, home_currency: str | None
    ) -> _Plan:
        """Plan what a file holds, whoever wrote it."""
        from subtrack.services.book_table import is_own  # noqa: PLC0415 - when wanted

        if documents.is_own(content):  # a large one is not read twice
            return self._planned(documents.read(content), update=update)
        if is_own(content):
            return self._planned_table(content)
        listed = self._planned_list(content, home_currency)
        if listed is not None:
            return listed
        is_document = content.lstrip(_BLANK)[:1] in {b"", b"{", b"["}
        if path.suffix.lower() == ".csv" or not is_document:
            return self._planned_table(content)  # which says why it is none
        return self._planned(documents.read(content), update=update)

    def _planned_list(self, content: bytes, home_currency: str | None) -> _Plan | None:
        """Plan a list of another program; None where it is one of this program's, or none."""
        from subtrack.services.foreign.table import list_of  # noqa: PLC0415 - when wanted

        found = list_of(content)
        if found is None:
            return None
        listed = self._means.foreign().planned(found, home_currency)
        return _Plan(
            added=listed.added,
            updated=[],
            left=[],
            unchanged=listed.unchanged,
            profiles=[],
            left_profiles=[],
            templates=[],
            left_templates=[],
            preferences=None,
            remarks=listed.remarks,
            refused=listed.refused,
        )

    def _planned_table(self, content: bytes) -> _Plan:
        from subtrack.services import book_table  # noqa: PLC0415 - when wanted

        here = {entry.uid: entry for entry in self._book.entries()}
        seen = {one.entry.uid: one for one in self._outside_trash()}
        added, left, unchanged = [], [], 0
        for row, entry in book_table.read(content):
            if entry.uid not in here:
                added.append(entry)
            elif entry.uid in seen and book_table.is_same(seen[entry.uid], row):
                unchanged += 1
            else:
                left.append(here[entry.uid])
        return _Plan(added, [], left, unchanged, [], [], [], [], None)

    def _new_preferences(self, preferences: Preferences) -> Preferences | None:
        """Give the preferences as they become, None where they stay as they are."""
        own = self._book.preferences()
        filled = own.filled_from(preferences)
        return None if filled == own else filled

    def _new_profiles(self, profiles: Sequence[Profile], *, update: bool) -> list[Profile]:
        own = self._book.profiles()
        here: Mapping[str, Profile] = {profile.uid: profile for profile in own}
        taken = {profile.name.casefold() for profile in own}
        has_default = any(profile.is_default for profile in own)
        found = []
        for profile in profiles:
            same = here.get(profile.uid)
            newer = same and update and profile != same and profile.changed_at > same.changed_at
            if newer or (same is None and profile.name.casefold() not in taken):
                found.append(_settled(profile, same, has_default=has_default))
        return found


def _settled(profile: Profile, own: Profile | None, *, has_default: bool) -> Profile:
    """Keep which profile is the default here."""
    keeps = own.is_default if own else (profile.is_default and not has_default)
    return replace(profile, is_default=keeps)
