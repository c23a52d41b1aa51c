"""Case letters: letters that were written are noted and kept in the case that is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from subtrack.domain.case_event import CaseState
from subtrack.domain.case_moves import moves, running_case, the_case, with_case
from subtrack.domain.errors import KnownError
from subtrack.domain.evidence import CaseLetter, Evidence
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.case_evidence import CaseEvidence, with_evidence
from subtrack.services.change import Change

BEGINS_CASE = frozenset({Kind.CANCELLATION, Kind.WITHDRAWAL, Kind.EXTRAORDINARY, Kind.OBJECTION})
"""Kinds of letters with which a cancellation begins."""
_SENT_AS: Mapping[Kind, CaseState] = MappingProxyType(
    {
        **dict.fromkeys((*BEGINS_CASE, Kind.REMINDER), CaseState.SENT),
        Kind.BANK_STOP: CaseState.DISPUTED,
        Kind.COMPLAINT: CaseState.ESCALATED,
    }
)


def sent_as(entry: Subscription, kind: Kind, today: date) -> CaseState | None:
    """Give the state that a case reaches once a letter of a kind is sent; None where it stays."""
    state = _SENT_AS.get(kind)
    return state if state in moves(entry, today) else None


def case_letter(path: Path, content: bytes, kind: str, today: date) -> CaseLetter:
    """Give what a case holds of a letter that was written into a file."""
    digest = sha256(content).hexdigest()
    return CaseLetter(name=path.name, sha256=digest, kind=kind, written_on=today)


def kept_file(entry: Subscription, letter: CaseLetter) -> Evidence | None:
    """Give the copy of a letter among the evidence of the newest case."""
    kept = entry.case.evidence if entry.case else ()
    return next((one for one in kept if one.sha256 == letter.sha256), None)


class CaseLetters:
    """The letters of the cases that are open."""

    def __init__(self, book: Book, evidence: CaseEvidence) -> None:
        """Remember the book, and who keeps copies."""
        self._book = book
        self._evidence = evidence

    def note(
        self, entry: Subscription, letter: CaseLetter, path: Path
    ) -> tuple[Change | None, tuple[Remark, ...]]:
        """Note a letter with its hash in the open case of an entry, and keep a copy of its file.

        None where no case is open, or all of it is there. The letter is written already: what
        cannot be noted or kept is told, and is no failure.
        """
        if running_case(entry) is None:
            return None, ()
        noted = _with_letter(entry, letter)
        try:
            with self._evidence.kept([path]) as copies:
                return self._written(entry, with_evidence(noted, copies)), ()
        except KnownError as error:
            return self._noted_alone(entry, noted, error)

    def note_of_pile(
        self, entry: Subscription, letter: CaseLetter
    ) -> tuple[Change | None, tuple[Remark, ...]]:
        """Note a letter that lies with others in one file.

        No copy is kept: letters to others are no evidence of this case.
        """
        if running_case(entry) is None:
            return None, ()
        return self._noted_alone(entry, _with_letter(entry, letter), None)

    def _noted_alone(
        self, entry: Subscription, noted: Subscription, reason: KnownError | None
    ) -> tuple[Change | None, tuple[Remark, ...]]:
        """Note a letter of whose file no copy is kept; `reason` tells why none could be."""
        name = entry.name
        try:
            change = self._written(entry, noted)
        except KnownError as error:
            return None, (
                Remark(
                    "The letter was written, but not noted in the case of {name}: {reason}",
                    {"name": name, "reason": error},
                ),
            )
        if reason is None:
            return change, ()
        return change, (
            Remark(
                "No copy of the letter was kept in the case of {name}: {reason}",
                {"name": name, "reason": reason},
            ),
        )

    def _written(self, before: Subscription, after: Subscription) -> Change | None:
        if before == after:
            return None
        (change,) = self._book.write(changed=[(before, after)])
        return change


def _with_letter(entry: Subscription, letter: CaseLetter) -> Subscription:
    case = the_case(entry)
    if any((one.name, one.sha256) == (letter.name, letter.sha256) for one in case.letters):
        return entry
    return with_case(entry, replace(case, letters=(*case.letters, letter)))
