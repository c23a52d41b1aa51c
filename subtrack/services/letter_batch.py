"""Letter batch: the letters of several entries at once, on one pile or each as its own file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from subtrack.domain.letter_kinds import ELSEWHERE
from subtrack.domain.remarks import Remark
from subtrack.services.case_letters import CaseLetters, case_letter
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.lettering import Lettering
from subtrack.services.ports.letters import Press, Run
from subtrack.services.ports.system import Files
from subtrack.services.wishes import Wishes


class LetterBatch:
    """Writes many letters.

    They are looked at first, then drawn beside everything else, and each that is in a file is noted
    in the case that is open.
    """

    def __init__(
        self, lettering: Lettering, cases: CaseLetters, press: Press, files: Files
    ) -> None:
        """Remember who composes, notes, draws and writes."""
        self._lettering = lettering
        self._cases = cases
        self._press = press
        self._files = files

    def drafts(
        self, words: Sequence[str], wishes: Wishes, *, as_proposed: bool = False
    ) -> Sequence[LetterDraft]:
        """Compose the letters of entries as they would be, whatever is missing.

        `as_proposed` gives each entry the kind of letter that is proposed for it, where that goes
        to the company.

        Raises:
            NotFoundError: there is no such entry, or no such layout.
        """
        return [self._draft(word, wishes, as_proposed=as_proposed) for word in words]

    def start(self, drafts: Sequence[LetterDraft], *, together: bool) -> Run:
        """Begin to draw letters that lack nothing, into one file or each into its own."""
        sheets = [(draft.letter, draft.layout) for draft in drafts]
        return self._press.start(sheets, together=together)

    def write(
        self, drafts: Sequence[LetterDraft], content: bytes, path: Path, *, together: bool
    ) -> tuple[Path | None, Sequence[Remark]]:
        """Write a file with the letters in it, and note each of them in the case that is open.

        Gives the name to which an older file was moved, and what could not be noted.

        Raises:
            StorageError: it cannot be written; nothing was changed.
        """
        aside = self._files.write(path, content)
        failed: list[Remark] = []
        for draft in drafts:
            letter = case_letter(path, content, draft.kind.value, draft.today)
            if together:
                failed += self._cases.note_of_pile(draft.entry, letter)[1]
            else:
                failed += self._cases.note(draft.entry, letter, path)[1]
        return aside, failed

    def _draft(self, word: str, wishes: Wishes, *, as_proposed: bool) -> LetterDraft:
        draft = self._lettering.draft(word, wishes)
        found = draft.proposal
        if not as_proposed or found is None or found.kind in {draft.kind, *ELSEWHERE}:
            return draft
        return self._lettering.draft(word, replace(wishes, kind=found.kind))
