"""Letter templates: what a person says in letters, kept under names for later ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from subtrack.domain.card_numbers import without_card_numbers
from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.letter_template import LetterTemplate
from subtrack.services.book import Book
from subtrack.services.ports.book import NewUid
from subtrack.services.ports.clock import Now


@dataclass(frozen=True, slots=True)
class TemplateChange:
    """What a call did to a template: None where it was or is not there."""

    before: LetterTemplate | None
    after: LetterTemplate | None

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return self.before != self.after


class LetterTemplates:
    """What a person does with templates; every change can be taken back."""

    def __init__(self, book: Book, now: Now, new_uid: NewUid) -> None:
        """Remember the book and the clock."""
        self._book = book
        self._now = now
        self._new_uid = new_uid

    def all(self) -> tuple[LetterTemplate, ...]:
        """Give every template by name."""
        return self._book.templates()

    def keep(
        self, name: str, kind: Kind, language: str, texts: Mapping[str, str]
    ) -> TemplateChange:
        """Keep texts under a name; those of the same kind, language and name are replaced.

        Raises:
            InvalidInputError: there is nothing to keep, or it cannot be right.
            StorageError: it cannot be written.
        """
        fresh = LetterTemplate(
            uid=self._new_uid(), name=name, kind=kind, language=language[:2], texts=texts
        )
        before = next((one for one in self.all() if one.key == fresh.key), None)
        return self._stored(before, replace(fresh, uid=before.uid) if before else fresh)

    def rename(self, uid: str, name: str) -> TemplateChange:
        """Give a template another name.

        Raises:
            NotFoundError: it is gone. InvalidInputError: there is another one of that name, or it
                cannot be one. StorageError: it cannot be written.
        """
        before = self._of(uid)
        after = replace(before, name=name)
        if any(one.key == after.key and one.uid != uid for one in self.all()):
            raise InvalidInputError("There is a template {name!r} already.", name=after.name)
        return self._stored(before, after)

    def remove(self, uid: str) -> TemplateChange:
        """Take a template out.

        Raises:
            NotFoundError: it is gone. StorageError: it cannot be written.
        """
        return self._stored(self._of(uid), None)

    def undo(self, change: TemplateChange) -> TemplateChange:
        """Take a change back; gives the change that does it again.

        Raises:
            StorageError: the template was changed since, or cannot be written.
        """
        named = change.after or change.before
        current = {one.uid: one for one in self.all()}
        if named and current.get(named.uid) != change.after:
            raise StorageError(
                "{name} was changed since, so this cannot be taken back.", name=named.name
            )
        back = change.before
        if back and any(one.key == back.key and one.uid != back.uid for one in current.values()):
            raise StorageError(
                "There is another template {name} by now, so this cannot be taken back.",
                name=back.name,
            )
        return self._stored(change.after, back)

    def _stored(
        self, before: LetterTemplate | None, after: LetterTemplate | None
    ) -> TemplateChange:
        if after and after != before:
            after = replace(without_card_numbers(after, before), changed_at=self._now())
            self._book.write(beside=[after])
        elif before and after is None:
            self._book.write(gone=[before])
        return TemplateChange(before, after)

    def _of(self, uid: str) -> LetterTemplate:
        found = next((one for one in self.all() if one.uid == uid), None)
        if found is None:
            raise NotFoundError("This template is not there any more.")
        return found


def fitting(
    templates: Sequence[LetterTemplate], kind: Kind, language: str
) -> tuple[LetterTemplate, ...]:
    """Give the templates for letters of a kind in a language."""
    return tuple(one for one in templates if one.fits(kind, language))


def taken_over(
    found: Sequence[LetterTemplate], own: Sequence[LetterTemplate], *, update: bool
) -> tuple[list[LetterTemplate], list[str]]:
    """Give the templates of a file that are to be written, and the names of those that differ.

    A new one is, unless another has its name; one that is here only with `update`, if it is newer.
    """
    here = {one.uid: one for one in own}
    taken = {one.key: one.uid for one in own}
    wanted, left = list[LetterTemplate](), list[str]()
    for one in found:
        same = here.get(one.uid)
        if one == same:
            continue
        newer = same is None or (update and one.changed_at > same.changed_at)
        if newer and taken.setdefault(one.key, one.uid) == one.uid:
            wanted.append(one)
        else:
            left.append(one.name)
    return wanted, left
