"""Letter kind: what a letter asks for, in which language, and which law it names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from subtrack.domain.letter_kinds import ELSEWHERE, Cause, Kind
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.wishes import AS_BEFORE, THEIRS
from subtrack.ui.dialogs.letter_names import (
    cause_names,
    kind_names,
    language_names,
    tongue_names,
)
from subtrack.ui.look import Look
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.fact_field import FactField, NamedField
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TextField

_NO_CAUSE = ""
_AFTER_SENDING = frozenset({Kind.REMINDER, Kind.COMPLAINT, Kind.BANK_STOP})
"""Kinds that say when the person cancelled, where they know."""


class KindSection(Section):
    """What the letter asks for, why that is proposed, its language, and the law that it names.

    Signals:
        typed: something was changed by the person.
        tongue_chosen: a language for letters to the company was, by its tag, or `THEIRS`.
    """

    typed = Signal()
    tongue_chosen = Signal(str)

    def __init__(self, look: Look, speech: Speech) -> None:
        """Ask for a cancellation in the language that was chosen before, if any."""
        self._speech = speech
        self._language = AS_BEFORE
        self._proposed: Kind | None = None
        self.kinds = Choice(look, say("What the letter asks for"))
        self.kinds.offer([(kind.value, name) for kind, name in kind_names().items()])
        self.proposal = Label(look, "", "small", "text2", wraps=True)
        self.take = Button(look, say("Choose what is proposed"), kind="quiet")
        self.causes = Choice(look, say("Why it ends before its time"))
        causes = [(cause.value, name) for cause, name in cause_names().items()]
        self.causes.offer([(_NO_CAUSE, say("Another reason")), *causes])
        died = say("Name of the person who died")
        self.deceased = FactField(look, died, TextField(died))
        self.sent = DayField(look, speech, say("When you first cancelled"))
        self.languages = Choice(look, say("Language of the letter"))
        self.languages.offer(list(language_names().items()))
        self.written_in = Label(look, "", "small", "text2", wraps=True)
        self.law = Label(look, "", "small", "text2", wraps=True)
        asked_in_vain = say("When you asked in vain to put it right")
        self.warned = DayField(look, speech, asked_in_vain)
        self._warned = NamedField(look, asked_in_vain, self.warned, self.warned.field)
        self._cause = NamedField(look, self.causes.accessibleName(), self.causes, self.causes)
        self._sent = NamedField(look, say("When you first cancelled"), self.sent, self.sent.field)
        tongue = NamedField(look, self.languages.accessibleName(), self.languages, self.languages)
        asked = (self._cause, self.deceased, self._warned, self._sent, tongue)
        parts = (self.proposal, self.take, *asked, self.written_in, self.law)
        super().__init__(look, say("The letter"), self.kinds, *parts)
        self.column.setAlignment(self.take, Qt.AlignmentFlag.AlignLeft)
        self._connect()
        self._follow()

    @property
    def kind(self) -> Kind:
        """What the letter asks for."""
        return Kind(self.kinds.value())

    def choose(self, kind: Kind) -> None:
        """Begin with a kind, such as one that goes with a step of a cancellation."""
        self.kinds.put(kind.value)
        self._change()

    def wishes(self) -> Mapping[str, Any]:
        """Give what was chosen, by the names of the fields of `Wishes`."""
        cause = str(self.causes.value()) if self.kind is Kind.EXTRAORDINARY else _NO_CAUSE
        chosen: dict[str, Any] = {
            "kind": self.kind,
            "language": self._language,
            "speaks": self._speech.language[:2],
        }
        if cause:
            chosen["cause"] = Cause(cause)
        if not self._sent.isHidden() and not self._sent_problem():
            chosen["sent"] = self.sent.value()
        if not self._warned.isHidden() and not self._warned_problem():
            chosen["warned"] = self.warned.value()
        return chosen

    def typed_texts(self) -> Mapping[str, Any]:
        """Give the texts that may be wrong, by the names of the fields of `Wishes`."""
        return {} if self.deceased.isHidden() else {"deceased": self.deceased.value()}

    def problems(self) -> Mapping[str, str]:
        """Say what is wrong, by the names of fields."""
        found = {
            "sent": "" if self._sent.isHidden() else self._sent_problem(),
            "warned": "" if self._warned.isHidden() else self._warned_problem(),
        }
        return {key: wrong for key, wrong in found.items() if wrong}

    def fields(self) -> Mapping[str, NamedField]:
        """Give the fields by the names of what stands in them."""
        return {"deceased": self.deceased, "sent": self._sent, "warned": self._warned}

    def show_draft(self, draft: LetterDraft) -> None:
        """Say which kind is proposed and why, and which law is named and why."""
        remark, found = self._speech.wording.remark, draft.proposal
        self._proposed = found.kind if found else None
        if found:
            name, why = kind_names()[found.kind], remark(found.why)
            words = say("Proposed: {kind}. {why}").format(kind=name, why=why)
            self.proposal.setText(why if found.kind is draft.kind else words)
        _show(self.take, self._proposed not in {None, self.kind})
        if self._language == AS_BEFORE:
            self.languages.put(draft.wished_language)
        words = say("The letter is in {language}.")
        tongue = tongue_names()[draft.letter.language]
        self.written_in.setText(words.format(language=tongue))
        _show(self.written_in, self.languages.value() == THEIRS)
        self.law.setText("\n".join(map(remark, draft.named)))
        _show(self.law, bool(draft.named))
        case_tells = draft.entry.cancellation(draft.today).sent is not None
        _show(self._sent, self.kind in _AFTER_SENDING and not case_tells)

    def _sent_problem(self) -> str:
        day = self.sent.value()
        if day is not None and day > self._speech.today():
            words = say("{day} has not come yet: you cannot have cancelled then.")
            return words.format(day=self._speech.dated(day))
        return self.sent.problem()

    def _warned_problem(self) -> str:
        day = self.warned.value()
        if day is not None and day > self._speech.today():
            words = say("{day} has not come yet: you cannot have asked them then.")
            return words.format(day=self._speech.dated(day))
        return self.warned.problem()

    def _choose_proposed(self) -> None:
        if self._proposed:
            self.choose(self._proposed)

    def _choose_language(self) -> None:
        self._language = str(self.languages.value())
        if self.kind not in ELSEWHERE:
            self.tongue_chosen.emit(self._language)
        self._change()

    def _change(self) -> None:
        self._follow()
        self.typed.emit()

    def _follow(self) -> None:
        extraordinary = self.kind is Kind.EXTRAORDINARY
        _show(self._cause, extraordinary)
        _show(self.deceased, extraordinary and self.causes.value() == Cause.DEATH.value)
        _show(self._warned, extraordinary and self.causes.value() == Cause.BREACH.value)
        _show(self._sent, self.kind in _AFTER_SENDING)
        _show(self.take, self._proposed not in {None, self.kind})

    def _connect(self) -> None:
        self.take.clicked.connect(self._choose_proposed)
        self.languages.edited.connect(self._choose_language)
        for choice in (self.kinds, self.causes):
            choice.edited.connect(self._change)
        self.deceased.typed.connect(self.typed)
        for day in (self.sent, self.warned):
            day.edited.connect(self.typed)


class LawSection(Section):
    """Law that the letter could name and does not, each with its reason."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty, and not seen."""
        self._speech = speech
        self.lines = Label(look, "", "small", "text2", wraps=True)
        super().__init__(look, say("Law that the letter does not name"), self.lines)
        self.hide()

    def show_draft(self, draft: LetterDraft) -> None:
        """Say why each of them is not named."""
        left = [one for one in draft.law if one not in draft.named]
        lines = dict.fromkeys(map(self._speech.wording.remark, left))
        self.lines.setText("\n".join(lines))
        self.setVisible(bool(lines))


def _show(widget: QWidget, visible: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
    widget.setVisible(visible)
