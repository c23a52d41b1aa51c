"""Letters: builds what writes letters, and who they are from."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.adapters.paths import resources
from subtrack.clock import utc_now
from subtrack.composition.cases import CaseServices
from subtrack.composition.ground import new_uid
from subtrack.domain.errors import KnownError

if TYPE_CHECKING:
    from subtrack.services.case_letters import CaseLetters
    from subtrack.services.letter_batch import LetterBatch
    from subtrack.services.letter_templates import LetterTemplates
    from subtrack.services.lettering import Lettering
    from subtrack.services.ports.letters import SignatureFiles
    from subtrack.services.profiles import ProfileBook
    from subtrack.services.signatures import Signatures


class LetterServices(CaseServices):
    """What a person writes."""

    @cached_property
    def lettering(self) -> Lettering:
        """The letters."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.layout_files import LayoutFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.mail import MailDrafts  # noqa: PLC0415 - when wanted
        from subtrack.adapters.pdf import PdfWriter  # noqa: PLC0415 - when wanted
        from subtrack.services.lettering import LetterDesk, Lettering  # noqa: PLC0415 - when wanted

        folder = resources() / "letters"
        desk = LetterDesk(
            self._letter_book,
            LayoutFiles(folder / "layouts.toml"),
            PdfWriter(self.fonts),
            MailDrafts(),
            self._countries,
            LocalFiles(),
            self._signature_folder,
        )
        return Lettering(
            self._book,
            self.providers,
            self.providers,
            desk,
            cases=self._case_letters,
            today=self.today,
        )

    @cached_property
    def letter_batch(self) -> LetterBatch:
        """Many letters at once."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.letter_press import LetterPress  # noqa: PLC0415 - when wanted
        from subtrack.services.letter_batch import LetterBatch  # noqa: PLC0415 - when wanted

        return LetterBatch(
            self.lettering, self._case_letters, LetterPress(self.fonts), LocalFiles()
        )

    @cached_property
    def _case_letters(self) -> CaseLetters:
        from subtrack.services.case_letters import CaseLetters  # noqa: PLC0415 - when wanted

        return CaseLetters(self._book, self.evidence)

    @cached_property
    def letter_templates(self) -> LetterTemplates:
        """What people say in letters, kept for later ones."""
        from subtrack.services.letter_templates import LetterTemplates  # noqa: PLC0415 - when wanted

        return LetterTemplates(self._book, utc_now, new_uid)

    @cached_property
    def signatures(self) -> Signatures:
        """How people sign their letters."""
        from subtrack.services.signatures import Signatures  # noqa: PLC0415 - when wanted

        return Signatures(self._book, self._signature_folder)

    def tidy_up(self) -> None:
        """Remove signatures of profiles that are gone, too."""
        super().tidy_up()
        if self._paths.signatures.is_dir():
            with suppress(KnownError):
                self.signatures.tidy_up()

    @cached_property
    def _signature_folder(self) -> SignatureFiles:
        from subtrack.adapters.signature_folder import SignatureFolder  # noqa: PLC0415 - when wanted

        return SignatureFolder(self._paths.signatures)

    @cached_property
    def profiles(self) -> ProfileBook:
        """Who writes the letters."""
        from subtrack.services.profiles import ProfileBook  # noqa: PLC0415 - when wanted

        return ProfileBook(self._book, utc_now, new_uid)
