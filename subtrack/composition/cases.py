"""Cases: builds what sees cancellations through, and keeps what proves them."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.adapters.paths import resources
from subtrack.clock import utc_now
from subtrack.composition.ground import Ground
from subtrack.domain.errors import KnownError

if TYPE_CHECKING:
    from subtrack.adapters.font_shelf import FontShelf
    from subtrack.adapters.letter_files import LetterFiles
    from subtrack.services.case_evidence import CaseEvidence
    from subtrack.services.case_following import CaseFollowing
    from subtrack.services.cases import Cases
    from subtrack.services.guiding import Guiding
    from subtrack.services.money_back import MoneyBack
    from subtrack.services.packing import Packing
    from subtrack.services.preparing import Preparing
    from subtrack.services.prompting import Prompting
    from subtrack.services.step_notes import StepNotes
    from subtrack.services.tasks_left import TasksLeft


class CaseServices(Ground):
    """What a person does to get out."""

    @cached_property
    def guiding(self) -> Guiding:
        """The steps to get out."""
        from subtrack.services.guiding import Guiding  # noqa: PLC0415 - when wanted

        return Guiding(
            self._book, self.providers, self.providers, self._posting, self.today, utc_now
        )

    @cached_property
    def cases(self) -> Cases:
        """Cancellations, from the opening until no further charge comes."""
        from subtrack.services.cases import Cases  # noqa: PLC0415 - when wanted

        return Cases(self._book, self.guiding, self.evidence, self.tasks_left, self.today, utc_now)

    @cached_property
    def tasks_left(self) -> TasksLeft:
        """What is left to do around the end of what is cancelled."""
        from subtrack.services.tasks_left import TasksLeft  # noqa: PLC0415 - when wanted

        return TasksLeft(self.providers)

    @cached_property
    def following(self) -> CaseFollowing:
        """What edits mean for running cancellations."""
        from subtrack.services.case_following import CaseFollowing  # noqa: PLC0415 - when wanted

        return CaseFollowing(self.guiding, self.tasks_left)

    @cached_property
    def step_notes(self) -> StepNotes:
        """What did not work, noted at a step."""
        from subtrack.services.preferences import PreferenceBook  # noqa: PLC0415 - when wanted
        from subtrack.services.step_notes import StepNotes  # noqa: PLC0415 - when wanted

        return StepNotes(self._book, PreferenceBook(self._book), self.today, utc_now)

    @cached_property
    def preparing(self) -> Preparing:
        """What helps to cancel, and what to know of the time after it."""
        from subtrack.services.preparing import Preparing  # noqa: PLC0415 - when wanted

        return Preparing(self._book, self.guiding, self.today)

    @cached_property
    def prompting(self) -> Prompting:
        """What to say or to paste to cancel."""
        from subtrack.services.prompting import Prompting  # noqa: PLC0415 - when wanted

        return Prompting(self._book, self.providers, self._letter_book, self._countries, self.today)

    @cached_property
    def _letter_book(self) -> LetterFiles:
        from subtrack.adapters.letter_files import LetterFiles  # noqa: PLC0415 - when wanted

        return LetterFiles(resources() / "letters")

    @cached_property
    def money_back(self) -> MoneyBack:
        """What to do about a charge that came although it was cancelled."""
        from subtrack.adapters.limits_file import LimitsFile  # noqa: PLC0415 - when wanted
        from subtrack.services.money_back import MoneyBack  # noqa: PLC0415 - when wanted

        limits = LimitsFile(resources() / "money" / "limits.toml")
        return MoneyBack(self._book, self.providers, limits, self.today)

    @cached_property
    def packing(self) -> Packing:
        """A case with all that proves it, as one file."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.pack_pdf import PackPdf  # noqa: PLC0415 - when wanted
        from subtrack.services.packing import Packing  # noqa: PLC0415 - when wanted

        return Packing(self._book, self.evidence, PackPdf(self.fonts), LocalFiles())

    @cached_property
    def fonts(self) -> FontShelf:
        """The fonts for what those of the program lack."""
        from subtrack.adapters.font_shelf import FontShelf  # noqa: PLC0415 - when wanted

        return FontShelf(self._own.settings)

    @cached_property
    def evidence(self) -> CaseEvidence:
        """The files that prove cancellations."""
        from subtrack.adapters.evidence_folder import EvidenceFolder  # noqa: PLC0415 - when wanted
        from subtrack.services.case_evidence import CaseEvidence  # noqa: PLC0415 - when wanted

        return CaseEvidence(self._book, EvidenceFolder(self._paths.evidence), utc_now)

    def tidy_up(self) -> None:
        """Remove files of evidence that no case has any more, at the end; failing costs nothing."""
        if self._paths.evidence.is_dir():
            with suppress(KnownError):
                self.evidence.tidy_up()
