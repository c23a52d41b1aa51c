"""Case evidence: the files that prove a cancellation, kept with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from subtrack.domain.case import Case
from subtrack.domain.case_moves import the_case, with_case
from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.domain.evidence import Evidence, KeptFile, Soundness
from subtrack.domain.failed_step import NamedStep
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.change import Change
from subtrack.services.ports.cases import EvidenceFiles
from subtrack.services.ports.clock import Now

_TO_BE_WRITTEN = timedelta(minutes=10)
"""What was just copied may be of a case that another process is about to write."""


@dataclass(frozen=True, slots=True)
class EvidenceSeen:
    """A piece of evidence, where its file lies, and what became of it."""

    evidence: Evidence
    path: Path
    soundness: Soundness


class CaseEvidence:
    """The files of all cases; every change is one of the entry and is taken back like any other."""

    def __init__(self, book: Book, files: EvidenceFiles, now: Now) -> None:
        """Remember the book, the folder of evidence, and the clock."""
        self._book = book
        self._files = files
        self._now = now

    def attach(
        self, words: str, paths: Sequence[Path], note: str | None = None, *, step: int | None = None
    ) -> Change:
        """Copy files into the newest case; if one cannot be taken, nothing is changed.

        With `step` they belong to that step of the way in use, counted from 1.

        Raises:
            NotFoundError: there is no such entry, or it has no case. InvalidInputError: a file
                cannot be taken, the note cannot be right, or there is no such step.
            StorageError: it cannot be written.
        """
        entry = self._book.find(words)
        case = the_case(entry)
        named = None if step is None else case.step(step)
        with self.kept(paths, note=note, step=named) as found:
            return self._written(entry, with_evidence(entry, found))

    def detach(self, words: str, evidence: Evidence) -> Change:
        """Take a piece of evidence out of the newest case.

        Its file stays until `tidy_up`, so that this can be taken back.

        Raises:
            NotFoundError: there is no such entry, or it has no case.
            InvalidInputError: the case has no such piece.
        """
        entry = self._book.find(words)
        case = the_case(entry)
        left = tuple(one for one in case.evidence if one != evidence)
        if len(left) == len(case.evidence):
            raise InvalidInputError("{name} is no evidence of this case.", name=evidence.name)
        return self._written(entry, with_case(entry, replace(case, evidence=left)))

    def describe(self, words: str, evidence: Evidence, note: str | None) -> Change:
        """Put a note to a piece of evidence, or take it away.

        Raises:
            NotFoundError: there is no such entry, or it has no case.
            InvalidInputError: the case has no such piece, or the note cannot be right.
        """
        entry = self._book.find(words)
        case = the_case(entry)
        if evidence not in case.evidence:
            raise InvalidInputError("{name} is no evidence of this case.", name=evidence.name)
        noted = replace(evidence, note=note)
        found = tuple(noted if one == evidence else one for one in case.evidence)
        return self._written(entry, with_case(entry, replace(case, evidence=found)))

    def seen(self, case: Case) -> list[EvidenceSeen]:
        """Give the evidence of a case, each with what became of its file."""
        return [
            EvidenceSeen(one, self._files.path(one), self._files.soundness(one))
            for one in case.evidence
        ]

    def read(self, evidence: Evidence) -> bytes | None:
        """Give the content of a kept file; None where it is missing or was changed."""
        return self._files.read(evidence)

    def tidy_up(self) -> Sequence[str]:
        """Remove kept files that no case has any more, those in the trash included; name them.

        What they belonged to cannot be taken back whole afterwards, so this is for the end.

        Raises:
            StorageError: the book cannot be read; nothing was removed.
        """
        self._book.refresh()
        return self._files.sweep(self._used(), self._now() - _TO_BE_WRITTEN)

    @contextmanager
    def kept(
        self,
        paths: Sequence[Path],
        *,
        note: str | None = None,
        event: int | None = None,
        step: NamedStep | None = None,
    ) -> Iterator[list[Evidence]]:
        """Copy files and lend what tells of them; if the block fails, the copies are gone.

        Raises:
            InvalidInputError: a file cannot be taken. StorageError: a copy cannot be written.
        """
        files: list[KeptFile] = []
        try:
            for path in paths:
                files += [self._files.keep(path)]  # one by one: a later one may fail
            pieces = (self._evidence(one, note) for one in files)
            yield [replace(one, event=event, step=step) for one in pieces]
        except BaseException:
            self.drop_unused([one.file_name for one in files if one.is_new])
            raise

    def drop_unused(self, names: Collection[str]) -> None:
        """Remove kept files, except those that a case has, one of another process too."""
        if not names:
            return
        try:
            self._book.refresh()
            used = self._used()
        except KnownError:  # nobody knows; `tidy_up` finds it later
            return
        for name in names:
            if name not in used:
                self._files.drop(name)

    def _used(self) -> frozenset[str]:
        return files_of(self._book.entries())

    def _evidence(self, file: KeptFile, note: str | None) -> Evidence:
        return Evidence(
            name=file.name,
            sha256=file.sha256,
            size=file.size,
            ending=file.ending,
            added_at=self._now(),
            note=note,
        )

    def _written(self, before: Subscription, after: Subscription) -> Change:
        if before == after:
            return Change(before, before)
        (change,) = self._book.write(changed=[(before, replace(after, changed_at=self._now()))])
        return change


def files_of(entries: Iterable[Subscription]) -> frozenset[str]:
    """Give the names under which the evidence of entries is kept."""
    cases = (case for entry in entries for case in entry.cases)
    return frozenset(one.file_name for case in cases for one in case.evidence)


def with_evidence(entry: Subscription, found: Sequence[Evidence]) -> Subscription:
    """Give an entry whose newest case has more evidence; what it has already is not added twice."""
    case = the_case(entry)
    known = {(one.sha256, one.event, one.step) for one in case.evidence}
    new = {(one.sha256, one.event, one.step): one for one in found}
    added = (one for place, one in new.items() if place not in known)
    return with_case(entry, replace(case, evidence=(*case.evidence, *added)))
