"""Settings profiles: who writes the letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.domain.profile import Profile
from subtrack.services.letter_drafts import with_fields
from subtrack.services.profiles import FIRST_NAME
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.chip import Chip
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.folded import Folded
from subtrack.ui.widgets.profile_fields import ProfileFields
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import ElidedLabel, Label
from subtrack.ui.widgets.text_field import TextField
from subtrack.ui.workspace import Workspace

NAME = "name"


class ProfileCard(QWidget):
    """One profile: its lines, its fields behind the pencil, and what can be done with it.

    Signals:
        left: the person went on; what was typed may be saved.
        default_wanted, remove_wanted: what a button asks for.
    """

    left = Signal()
    default_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, look: Look, speech: Speech, countries: Mapping[str, str]) -> None:
        """Be a profile that is not there yet."""
        super().__init__()
        self.profile: Profile | None = None
        self._countries = countries
        self._wording = speech.wording
        self._unsaved: dict[str, str] = {}
        called = TextField(say("Called"), say("such as Home or Work"))
        self.called = FactField(look, say("Called"), called)
        self.fields = ProfileFields(look, speech)
        self.fields.offer(countries)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.called)
        column.addWidget(self.fields)
        self.card = Folded(look, say("Edit who writes the letter"), inside, self.called.field)
        self._name = ElidedLabel(look, "", "medium")
        self._chip = Chip(look, say("Writes unless another is named"))
        self._default = Button(look, say("Make it the default"), kind="link")
        self.remove = IconButton(look, "trash", say("Remove"))
        self._complaint = Complaint(look, self.remove)
        self._lay_out()
        for field in (self.called, self.fields):
            field.typed.connect(self._type)
            field.left.connect(self.left)
        self._default.clicked.connect(self.default_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def show_profile(self, profile: Profile | None) -> None:
        """Show what is saved, but where something else was typed."""
        self.profile = profile
        self._unsaved.clear()
        self.called.show_saved(profile.name if profile else None)
        self.fields.show_saved(profile)
        self._name.setText(profile.name if profile else say("A new one"))
        self._chip.setVisible(bool(profile and profile.is_default))
        self._default.setVisible(bool(profile and not profile.is_default))
        self.remove.setVisible(bool(profile))
        lines = _lines(profile, self._countries) if profile else []
        self.card.show_lines(lines)
        if not lines:
            self.card.open()
        self._check()

    def changes(self) -> dict[str, str | None]:
        """Give what was typed and can be right, by the names of a profile's fields."""
        typed = self._typed()
        _, wrong = with_fields(self.profile, typed)
        for complaint in wrong:
            typed.pop(complaint.field, None)
        return typed

    def keep(self, error: KnownError) -> None:
        """Keep what was typed where it could not be saved, and say so at its field."""
        # What else cannot be right was left out before: only the name can be taken by another.
        keys = {NAME} if isinstance(error, InvalidInputError) else self._typed().keys()
        self._unsaved = dict.fromkeys(keys, self._wording.error(error))
        self._check()

    def refuse(self, error: KnownError) -> None:
        """Say why nothing was done."""
        self._complaint.say(self._wording.error(error))

    def refusal(self) -> str:
        """Give why nothing was done; empty where something was."""
        return self._complaint.text()

    def _typed(self) -> dict[str, str | None]:
        typed = self.fields.changes()
        if self.called.is_changed and self.called.value():
            typed[NAME] = self.called.value()
        return typed

    def _type(self) -> None:
        self._unsaved.clear()
        self._complaint.say("")
        self._check()

    def _check(self) -> None:
        """Complain about what cannot be right, while it is being typed."""
        _, wrong = with_fields(self.profile, self._typed())
        sentences = {one.field: self._wording.error(one.error) for one in wrong} | self._unsaved
        if self.profile and not self.called.value():
            sentences[NAME] = say("A profile needs a word by which to tell it from others.")
        self.fields.complain(sentences)
        self.called.complain(sentences.get(NAME, ""))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._name, 1)
        head.addWidget(self._chip)
        head.addWidget(self._default)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.SMALL)
        column.setSpacing(Space.TINY)
        column.addLayout(head)
        column.addWidget(self._complaint)
        column.addWidget(self.card)


class ProfilesSection(Section):
    """All profiles, and a place for a new one."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Be empty."""
        super().__init__(workspace.look, say("Who writes the letters"))
        self._speech = workspace.speech
        self._profiles = workspace.services.profiles
        self._saving = saving
        self._countries: Mapping[str, str] = {}
        self._cards: dict[str, ProfileCard] = {}
        self._new: ProfileCard | None = None
        self._new_name = ""
        self._nobody = Label(
            self.look,
            say("Nobody yet. Letters need a name and an address; they stay on this computer."),
            "body",
            "text2",
            wraps=True,
        )
        self._add = Button(self.look, say("Add a profile"), icon="plus")
        self._add.clicked.connect(self._begin)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.column.setSpacing(Space.MEDIUM)
        self.column.addWidget(self._nobody)
        self.column.addLayout(self._list)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def cards(self) -> Sequence[ProfileCard]:
        """Give the cards in their order, a new one last."""
        return [*self._cards.values(), *([self._new] if self._new else [])]

    def show_profiles(self, profiles: Sequence[Profile], countries: Mapping[str, str]) -> None:
        """Show what is saved; what was typed stays."""
        self._countries = countries
        for uid in self._cards.keys() - {one.uid for one in profiles}:
            self._drop(self._cards.pop(uid))
        for profile in profiles:
            if profile.uid not in self._cards:
                self._cards[profile.uid] = self._card_for(profile)
            self._cards[profile.uid].show_profile(profile)
        self._cards = {one.uid: self._cards[one.uid] for one in profiles}
        for place, card in enumerate(self._cards.values()):
            self._list.insertWidget(place, card)
        self._nobody.setVisible(not self._cards and self._new is None)
        self._add.setVisible(self._new is None)

    def _begin(self) -> None:
        self._new = self._made()
        self._new.show_profile(None)
        self._list.addWidget(self._new)
        self._nobody.hide()
        self._add.hide()
        self._new.called.field.setFocus()

    def _card_for(self, profile: Profile) -> ProfileCard:
        """Give the card in which a profile was typed, if it was, or another one."""
        if self._new and profile.name.casefold() == self._new_name.casefold():
            card, self._new = self._new, None
            return card
        return self._made()

    def _made(self) -> ProfileCard:
        card = ProfileCard(self.look, self._speech, self._countries)
        card.left.connect(lambda: self._save(card))
        card.default_wanted.connect(lambda: self._make_default(card))
        card.remove_wanted.connect(lambda: self._remove(card))
        return card

    def _save(self, card: ProfileCard) -> None:
        fields = card.changes()
        if not fields:
            return
        profile, words = card.profile, say("Profile changed")
        if profile:
            uid = profile.uid
            self._saving.change_profiles(lambda: self._profiles.edit(uid, fields), words, card.keep)
        else:
            name = fields.pop(NAME, None) or fields.get("full_name") or FIRST_NAME
            self._new_name = name
            self._saving.change_profiles(
                lambda: self._profiles.add(name, fields), say("Profile added"), card.keep
            )

    def _make_default(self, card: ProfileCard) -> None:
        if card.profile:
            uid = card.profile.uid
            self._saving.change_profiles(
                lambda: self._profiles.edit(uid, {}, default=True),
                say("Profile changed"),
                card.refuse,
            )

    def _remove(self, card: ProfileCard) -> None:
        if card.profile:
            uid = card.profile.uid
            self._saving.change_profiles(
                lambda: self._profiles.remove(uid), say("Profile removed"), card.refuse
            )

    def _drop(self, card: ProfileCard) -> None:
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()


def _lines(profile: Profile, countries: Mapping[str, str]) -> list[str]:
    """Give what is known of a profile, line by line."""
    town = " ".join(filter(None, (profile.postcode, profile.city)))
    country = countries.get(profile.country or "", profile.country)
    contact = ", ".join(filter(None, (profile.email, profile.phone)))
    lines = (profile.full_name, profile.street, town, country, contact)
    return [line for line in lines if line]
