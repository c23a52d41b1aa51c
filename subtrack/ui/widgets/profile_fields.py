"""Profile fields: who writes the letters, as one edits it wherever letters are written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from subtrack.domain.profile import Profile
from subtrack.ui.look import Look
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.field_grid import field_grid
from subtrack.ui.widgets.text_field import TextField

_WITH_REGION = frozenset({"US", "CA", "AU"})
"""Countries whose addresses name a state or a province."""
_PLACES = {
    "full_name": (0, 0, 6),
    "street": (1, 0, 6),
    "postcode": (2, 0, 2),
    "city": (2, 2, 4),
    "country": (3, 0, 6),
    "region": (4, 0, 6),
    "email": (5, 0, 6),
    "phone": (6, 0, 6),
}


class ProfileFields(QWidget):
    """The fields of a profile; what was typed stays until it could be saved.

    Signals:
        typed: something was changed by the person.
        left: the person went on to something else.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty; countries come with `offer`."""
        super().__init__()
        self._locale = speech.locale
        self._offered = False
        self._country = Choice(look, say("Country"))
        self._saved: Profile | None = None
        texts = {key: TextField(name) for key, name in _names().items()}
        texts["region"].setPlaceholderText(say("such as {code}").format(code="CA"))
        self._fields = {
            **{key: FactField(look, name, texts[key]) for key, name in _names().items()},
            "country": FactField(look, say("Country"), self._country),
        }
        self.setLayout(field_grid(self._fields, _PLACES))
        for field in self._fields.values():
            field.typed.connect(self.typed)
            field.left.connect(self.left)
        # A country is chosen at once; nobody goes on from it first.
        self._country.edited.connect(self._choose_country)
        self._follow_country()

    def offer(self, countries: Mapping[str, str]) -> None:
        """Offer countries by their codes, that of the person's locale first."""
        here = QLocale.territoryToCode(self._locale.territory())
        named = sorted(countries.items(), key=lambda one: one[1].casefold())
        first = [(code, name) for code, name in named if code == here]
        chosen = self._fields["country"].is_changed
        self._country.offer([(None, say("Not said"))], first, named)
        if not self._offered or not chosen:
            self._country.put(self._saved.country if self._saved else None)
        self._offered = True
        self._follow_country()

    def show_saved(self, profile: Profile | None) -> None:
        """Show what is saved, but where something else was typed."""
        self._saved = profile
        for key, field in self._fields.items():
            saved = getattr(profile, key, None)
            field.show_saved(_suffix(saved) if key == "region" else saved)
        self._follow_country()

    def changes(self) -> dict[str, str | None]:
        """Give what differs from what is saved, by the names of a profile's fields."""
        found = {key: field.value() for key, field in self._fields.items() if field.is_changed}
        if not self._offered:
            found.pop("country", None)
        region = self._fields["region"]
        if "region" in found or ("country" in found and region.value()):
            found["region"] = self._region()
        return found

    def complain(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong with fields, by their names; the others are all right."""
        for key, field in self._fields.items():
            field.complain(sentences.get(key, ""))

    def fields(self) -> Mapping[str, FactField]:
        """Give the fields by the names of a profile's."""
        return self._fields

    def _region(self) -> str | None:
        """Give the code of the region, of which one types the end."""
        text, country = self._fields["region"].value(), self._country.value()
        if not text or country not in _WITH_REGION:
            return None
        code = str(text).upper()
        return code if code.startswith(f"{country}-") else f"{country}-{code}"

    def _choose_country(self) -> None:
        self._follow_country()
        self.left.emit()

    def _follow_country(self) -> None:
        self._fields["region"].setVisible(self._country.value() in _WITH_REGION)


def _suffix(region: str | None) -> str | None:
    return region.partition("-")[2] if region else None


def _names() -> Mapping[str, str]:
    return {
        "full_name": say("Name"),
        "street": say("Street and number"),
        "postcode": say("Postcode"),
        "city": say("Town"),
        "region": say("State"),
        "email": say("E-mail"),
        "phone": say("Phone"),
    }
