"""Entry price: the plan, what it costs and how often, and from when on a change holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from subtrack.domain.currencies import CODES
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import LEFT_ALONE, Nothing
from subtrack.services.offering import Choices
from subtrack.services.prefilling import Offer, Prefill
from subtrack.ui.dialogs.entry_kit import Kit
from subtrack.ui.dialogs.entry_row import Row, Sheet
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.period_field import PeriodField
from subtrack.ui.widgets.suggest_field import SuggestField
from subtrack.ui.widgets.suggestions import Suggestion
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import AmountField

_AMOUNT_WIDTH = 104
_CURRENCY_WIDTH = 86
_CHANGING = ("price", "currency", "every")


class PriceSection(QObject):
    """The rows of the plan, the price, its currency and the cycle.

    Signals:
        edited: the person changed one of them.
        plan_taken: one of the record's plans was taken.
    """

    edited = Signal()
    plan_taken = Signal()

    def __init__(self, kit: Kit, sheet: Sheet) -> None:
        """Add the rows to a sheet."""
        super().__init__()
        look, self._speech = kit.look, kit.speech
        self._plan = SuggestField(look, say("Plan"), say("none"))
        self._plan.taken.connect(self._take_plan)
        self._amount = AmountField(kit.speech.locale, say("Price"))
        self._amount.setFixedWidth(look.wide(_AMOUNT_WIDTH))
        self._currency = Choice(look, say("Currency"))
        self._currency.setFixedWidth(look.wide(_CURRENCY_WIDTH))
        self._currency.edited.connect(self._follow_currency)
        self._cycle = PeriodField(look, kit.speech.locale, say("Every how long"))
        self.plan = Row(look, "plan", say("Plan"), self._plan)
        self.price = Row(look, "price", say("Price"), self._amount)
        self.currency = Row(look, "currency", say("Currency"), self._currency)
        self.every = Row(look, "every", say("Every how long"), self._cycle)
        self._usual = ""
        self._taken: Offer | None = None
        self.rows = (self.plan, self.price, self.currency, self.every)
        self.change = PriceChange(kit)
        self.change.edited.connect(self.edited)
        for row in self.rows:
            row.edited.connect(self._edit)
        self._lay_out(kit, sheet)

    def offer(self, choices: Choices) -> None:
        """Offer all currencies, the person's own and the used ones first."""
        first = choices.currencies_first(self._speech.currency())
        rest = [code for code in sorted(CODES) if code not in first]
        self._currency.offer([(one, one) for one in first], [(one, one) for one in rest])
        self._usual = [*first, *rest][0]
        self.currency.propose(self._usual, "")
        self._follow_currency()

    def start(self, entry: Subscription) -> None:
        """Show what an entry holds."""
        period, price = entry.contract.billing[-1], entry.contract.prices.prices[-1]
        self.plan.start(period.plan)
        self.currency.start(price.money.currency)
        self._follow_currency()
        self.price.start(price.money.amount)
        self.every.start(period.cycle)
        if price.since:
            self.price.origin.tell(say("since {day}").format(day=self._speech.dated(price.since)))

    def prefill(self, found: Prefill | None) -> None:
        """Offer the plans of a record, and what all of them have alike."""
        offers = (*found.offers, *found.elsewhere) if found else ()
        self._plan.suggest([self._suggestion(one) for one in offers])
        if self._taken not in offers:
            self._taken = None
            self._propose_what_is_alike(found)

    def since(self) -> date | Nothing:
        """Give the day from which a changed price or cycle holds; left alone: it was always so."""
        return self.change.since() if self.is_changed else LEFT_ALONE

    @property
    def is_changed(self) -> bool:
        """Whether the price or the cycle is another than was stored."""
        return any(row.given() is not LEFT_ALONE for row in self.rows if row.key in _CHANGING)

    def _propose_what_is_alike(self, found: Prefill | None) -> None:
        source = self._from_record(found.listing.checked) if found else ""
        currency, cycle = (found.currency, found.cycle) if found else (None, None)
        self.currency.propose(currency or self._usual, source if currency else "")
        self._follow_currency()
        self.price.propose(None, "")
        self.every.propose(cycle, source)
        self._say_source()

    def _take_plan(self, suggestion: Suggestion) -> None:
        self.plan.take(suggestion.text)
        if isinstance(suggestion.value, Offer):
            self._taken = suggestion.value
            self._propose(suggestion.value)
        self.plan_taken.emit()

    def _propose(self, offer: Offer) -> None:
        source = self._from_record(offer.as_of or offer.source.retrieved)
        self.currency.propose(offer.price.currency, source)
        self._follow_currency()
        self.price.propose(offer.price.amount, source)
        self.every.propose(offer.cycle, source)
        self._say_source()

    def _suggestion(self, offer: Offer) -> Suggestion:
        price, cycle = self._speech.money(offer.price), self._speech.cycle(offer.cycle)
        template = say("{price} {cycle} ({country})") if offer.region else say("{price} {cycle}")
        detail = template.format(price=price, cycle=cycle, country=offer.region)
        return Suggestion(offer.name, detail, offer)

    def _from_record(self, day: date) -> str:
        return say("from the record, {day}").format(day=self._speech.dated(day))

    @property
    def code(self) -> str:
        """The currency that is shown; empty before any is offered."""
        value = self._currency.value()
        return value if isinstance(value, str) else ""

    def _follow_currency(self) -> None:
        self._amount.currency = self.code

    def _edit(self) -> None:
        self._say_source()
        self.edited.emit()

    def _say_source(self) -> None:
        """Say once below the line where its values are from."""
        notes = [row.origin.text() for row in (self.price, self.every, self.currency)]
        said = next((note for note in notes if note), "")
        self._source.setText(said)
        self._source.setVisible(bool(said))

    def _lay_out(self, kit: Kit, sheet: Sheet) -> None:
        self._source = Label(kit.look, "", "small", "text2")
        self._source.hide()
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for widget in (
            self._amount,
            self._currency,
            Label(kit.look, say("every"), "body", "text2"),
        ):
            row.addWidget(widget)
        row.addWidget(self._cycle, 1)
        sheet.add(self.plan, wide=True)
        complaints: list[QWidget] = [
            one.complaint for one in (self.price, self.currency, self.every)
        ]
        sheet.add_line(self.price.label, [line, self._source, *complaints, self.change])


class PriceChange(Panel):
    """Asks whether another price or cycle holds from a day on, or corrects what was entered.

    Signals:
        edited: the person answered.
    """

    edited = Signal()

    def __init__(self, kit: Kit) -> None:
        """Be hidden until something changes."""
        super().__init__(kit.look, "sunken")
        self._speech = kit.speech
        self._from = QRadioButton(say("It changes on"))
        self.always = QRadioButton(say("It was always so: correct what was entered"))
        self.day = DayField(kit.look, kit.speech, say("Day of the change"))
        self.day.edited.connect(self._choose_day)
        self._group = QButtonGroup(self)
        for button in (self._from, self.always):
            button.setAccessibleName(button.text())
            self._group.addButton(button)
            button.clicked.connect(self._answer)
        self._stays = Label(kit.look, "", "small", "text2", wraps=True)
        self.complaint = Complaint(kit.look, self.day.field)
        self._lay_out()
        self.hide()

    def suggest(self, day: date | None) -> None:
        """Suggest the day of the change; None: nothing is charged any more, so it is corrected."""
        self.day.put(day)
        (self._from if day else self.always).setChecked(True)
        self._say_what_stays()

    def since(self) -> date | Nothing:
        """Give the day of the change; left alone where it is corrected, or not readable."""
        return (self._from.isChecked() and self.day.value()) or LEFT_ALONE

    def problem(self) -> str:
        """Say what is wrong with the day; empty where all is well."""
        if not self._from.isChecked() or self.day.value():
            return ""
        return self.day.problem() or say("Say from which day on, or correct what was entered.")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.TINY)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._from)
        row.addWidget(self.day, 1)
        column.addLayout(row)
        for widget in (self.complaint, self.always, self._stays):
            column.addWidget(widget)

    def _choose_day(self) -> None:
        self._from.setChecked(True)
        self._answer()

    def _answer(self) -> None:
        self._say_what_stays()
        self.edited.emit()

    def _say_what_stays(self) -> None:
        if self._from.isChecked():
            self._stays.setText(say("What was charged before stays as it was."))
        else:
            self._stays.setText(say("Earlier charges are reckoned anew."))
