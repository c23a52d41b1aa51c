"""Case letters: a letter that was written is noted in the case that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from subtrack.domain.case_moves import running_case, with_case
from subtrack.domain.errors import KnownError
from subtrack.domain.evidence import CaseLetter
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.change import Change


def case_letter(path: Path, content: bytes, kind: str, today: date) -> CaseLetter:
    """Give what a case holds of a letter that was written into a file."""
    digest = sha256(content).hexdigest()
    return CaseLetter(name=path.name, sha256=digest, kind=kind, written_on=today)


def noted(
    book: Book, entry: Subscription, letter: CaseLetter
) -> tuple[Change | None, tuple[Remark, ...]]:
    """Note a letter with its hash in the open case of an entry; None where none is open.

    The letter is written already: that it cannot be noted is told, and is no failure.
    """
    case = running_case(entry)
    if case is None:
        return None, ()
    if any((one.name, one.sha256) == (letter.name, letter.sha256) for one in case.letters):
        return None, ()
    try:
        after = with_case(entry, replace(case, letters=(*case.letters, letter)))
        (change,) = book.write(changed=[(entry, after)])
    except KnownError as error:
        return None, (
            Remark(
                "The letter was written, but not noted in the case of {name}: {reason}",
                {"name": entry.name, "reason": error},
            ),
        )
    return change, ()
