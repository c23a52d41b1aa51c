"""Entry more: what few subscriptions need, below the rest of the form."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from subtrack.domain.contract import Pause
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import OPEN
from subtrack.services.offering import Choices
from subtrack.ui.categories import category_name, category_names
from subtrack.ui.dialogs.entry_kit import Kit
from subtrack.ui.dialogs.entry_row import Row, Sheet
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.fold import Fold
from subtrack.ui.widgets.lead_days_field import LeadDaysField
from subtrack.ui.widgets.pause_field import PauseField
from subtrack.ui.widgets.suggest_field import SuggestField
from subtrack.ui.widgets.suggestions import Suggestion
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import (
    AddressField,
    AmountField,
    CardField,
    NoteField,
    TagsField,
    TickField,
)

_AMOUNT_WIDTH = 104
_ADDRESS_LINES = 4
_NOTE_LINES = 3


class CategoryField(SuggestField):
    """A category: one of the records' by its name, or the person's own word."""

    def __init__(self, look: Look, name: str) -> None:
        """Be empty, and offer the categories of the records."""
        super().__init__(look, name, say("none"))
        self.offer_own(())

    def offer_own(self, words: tuple[str, ...]) -> None:
        """Offer the person's own words first."""
        names = category_names()
        own = [word for word in words if word not in names]
        self.suggest([Suggestion(name) for name in (*own, *names.values())])

    def value(self) -> str | None:
        """Give the records' key of a category, or the person's own word."""
        text = super().value()
        keys = {name.casefold(): key for key, name in category_names().items()}
        return keys.get(text.casefold(), text) if text else None

    def put(self, text: str | None) -> None:
        """Show a category by its name."""
        super().put(category_name(text) if text else None)


class LastDayField(DayField):
    """The last day of a contract; its value is the first day not owed, which is the day after."""

    def value(self) -> date | None:
        """Give the first day not owed."""
        last = self.day()
        return last + ONE_DAY if last else None

    def put(self, day: date | None) -> None:
        """Show the day before the first one not owed."""
        self.show_day(day - ONE_DAY if day else None)


class MoreSection(QObject):
    """The rows under "More", by what they are for.

    Signals:
        edited: the person changed one of them.
    """

    edited = Signal()

    def __init__(self, kit: Kit, labels: int) -> None:
        """Make the rows; they are seen once the fold is opened."""
        super().__init__()
        self._kit = kit
        self._labels = labels
        self.fold = Fold(
            kit.look, say("More"), say("account, letters, category, note, reminders, special terms")
        )
        self._column = QVBoxLayout(self.fold.content)
        self._column.setContentsMargins(0, Space.TINY, 0, Space.SMALL)
        self._column.setSpacing(Space.SMALL)
        self._holder = Choice(kit.look, say("Holder"))
        self._category = CategoryField(kit.look, say("Category"))
        self._promo = AmountField(kit.speech.locale, say("Lower price at first"))
        self._ends = LastDayField(
            kit.look, kit.speech, say("Runs until"), nothing=say("not cancelled")
        )
        self._told_end = Label(kit.look, "", "small", "text2", wraps=True)
        self.rows = (
            *self._add(say("Letters"), self._letters()),
            *self._add(say("To find it again"), self._sorting()),
            *self._add(say("Reminders"), self._reminders()),
            *self._add(say("Already cancelled, or paused"), self._standing()),
            *self._add(say("Special terms"), self._special()),
        )
        self._tell_end()
        for row in self.rows:
            row.edited.connect(self._edit)

    def offer(self, choices: Choices) -> None:
        """Offer the profiles, and what was written before."""
        named = [(one.name, one.full_name or one.name) for one in choices.profiles]
        self._holder.offer([(None, say("whoever usually writes"))], named)
        self._category.offer_own(choices.categories)

    def row(self, key: str) -> Row:
        """Give the row of a field."""
        return next(row for row in self.rows if row.key == key)

    def follow_currency(self, currency: str) -> None:
        """Read the lower price in a currency."""
        self._promo.currency = currency

    def start(self, entry: Subscription, today: date) -> None:
        """Show what an entry holds."""
        contract, particulars = entry.contract, entry.particulars
        promotion = contract.prices.promotion
        special = {
            "promo": promotion.money.amount if promotion else None,
            "promo_until": promotion.until if promotion else None,
            "manual": not contract.auto_renew,
            "paused_until": _paused_until(contract.pause_on(today)),
            "lead_days": entry.lead_days or None,
        }
        for row in self.rows:
            if row.key in special:
                row.start(special[row.key])
            else:
                holders = (particulars, contract.terms, contract)
                row.start(
                    next(getattr(one, row.key) for one in holders if hasattr(one, row.key)) or None
                )
        self._tell_end()

    def open_if_used(self) -> None:
        """Open where something is entered."""
        if any(row.editor.value() for row in self.rows):
            self.fold.open()

    def _letters(self) -> tuple[Row, ...]:
        kit = self._kit
        address = AddressField(kit.look, say("Address for letters"), _ADDRESS_LINES)
        return (
            kit.text("contract_no", say("Contract number")),
            kit.text("account", say("Account")),
            Row(kit.look, "address", say("Address for letters"), address),
            kit.text("contact_email", say("E-mail for letters")),
            Row(kit.look, "holder", say("Holder"), self._holder),
        )

    def _sorting(self) -> tuple[Row, ...]:
        look = self._kit.look
        tags = TagsField(say("Tags"), say("with commas between them"))
        return (
            Row(look, "category", say("Category"), self._category),
            Row(look, "tags", say("Tags"), tags),
            Row(look, "note", say("Note"), NoteField(look, say("Note"), _NOTE_LINES)),
        )

    def _reminders(self) -> tuple[Row, ...]:
        name = say("Days before")
        field = LeadDaysField(self._kit.speech.wording, name, say("as usual"))
        return (Row(self._kit.look, "lead_days", name, field),)

    def _standing(self) -> tuple[Row, ...]:
        look = self._kit.look
        pause = PauseField(look, self._kit.speech, say("Paused"))
        return (
            Row(look, "ends", say("Runs until"), self._ends),
            Row(look, "paused_until", say("Paused"), pause),
        )

    def _special(self) -> tuple[Row, ...]:
        kit, look = self._kit, self._kit.look
        manual = Row(
            look, "manual", "", TickField(say("does not renew by itself: I pay each time"))
        )
        manual.start(False)
        self._promo.setFixedWidth(look.wide(_AMOUNT_WIDTH))
        return (
            manual,
            Row(look, "promo", say("Lower price at first"), self._promo),
            kit.day("promo_until", say("Full price from")),
            Row(look, "card_expires", say("Card expires"), CardField(say("Card expires"), "12/27")),
            kit.advance("cancel_before", say("Cancel ahead by")),
            kit.advance("charged_before_end", say("Charged ahead by")),
            kit.advance("trial_notice", say("Notice in a trial")),
        )

    def _add(self, head: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        sheet = Sheet(self._kit.look, self._labels)
        heading = sheet.add_line(None, [Label(self._kit.look, head, "strong")])
        heading.setContentsMargins(0, Space.SMALL, 0, 0)
        wide = {"contract_no", "account", "address", "contact_email", "category", "tags", "note"}
        for row in rows:
            sheet.add(row, wide=row.key in wide)
            if row.key == "ends":
                self._end_line = sheet.add_line(None, [self._told_end])
        self._column.addWidget(sheet)
        return rows

    def _edit(self) -> None:
        self._tell_end()
        self.edited.emit()

    def _tell_end(self) -> None:
        """Say what the last day means for what is owed."""
        first = self._ends.value()
        said = ""
        if first:
            template = say("Nothing is owed from {day} on.")
            said = template.format(day=self._kit.speech.day(first))
        self._told_end.setText(said)
        self._end_line.setVisible(bool(said))


def _paused_until(pause: Pause | None) -> object:
    return (pause.until or OPEN) if pause else None
