"""Entry terms: how long one is bound, how it is paid, and who bills."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from subtrack.domain.catalog import Listing
from subtrack.domain.particulars import DIRECT, NOT_KNOWN
from subtrack.domain.subscription import Subscription
from subtrack.services.offering import Choices
from subtrack.ui.dialogs.entry_kit import Kit, offer
from subtrack.ui.dialogs.entry_row import Row, Sheet
from subtrack.ui.speech import say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.period_field import PeriodField

_BILLER_WIDTH = 220


class TermsSection(QObject):
    """The rows of the notice, the terms, the payment and the biller.

    Signals:
        edited: the person changed one of them.
    """

    edited = Signal()

    def __init__(self, kit: Kit, sheet: Sheet) -> None:
        """Add the rows to a sheet."""
        super().__init__()
        locale = kit.speech.locale
        renewal = PeriodField(
            kit.look,
            locale,
            say("Renewal term"),
            nothing=say("none"),
            open_word=say("no further terms"),
        )
        self.notice = kit.period("notice", say("Notice"))
        self.minimum = kit.period("minimum_term", say("Minimum term"))
        self.renewal = Row(kit.look, "renewal_term", say("Then renews by"), renewal)
        self.payment = kit.suggesting("payment", say("Paid with"), say("card, account, by hand …"))
        self._biller = Choice(kit.look, say("Billed by"))
        self._biller.setMinimumWidth(_BILLER_WIDTH)
        self.biller = Row(kit.look, "billed_by", say("Billed by"), self._biller)
        self._billers: Sequence[Listing] = ()
        self._provider: Listing | None = None
        self._sellers: Sequence[str] = ()
        self.rows = (self.notice, self.minimum, self.renewal, self.payment, self.biller)
        for row in self.rows:
            row.edited.connect(self.edited)
            sheet.add(row, wide=row is self.payment)
        self._offer_billers()

    def offer(self, choices: Choices) -> None:
        """Offer what was paid with before, and who may bill."""
        offer(self.payment, choices.payments)
        self._billers = choices.billers
        self._offer_billers()

    def start(self, entry: Subscription) -> None:
        """Show what an entry holds."""
        terms, particulars = entry.contract.terms, entry.particulars
        self.notice.start(terms.notice)
        self.minimum.start(terms.minimum_term)
        self.renewal.start(terms.renewal_term)
        self.payment.start(particulars.payment)
        self.biller.start(None if particulars.billed_by == NOT_KNOWN else particulars.billed_by)

    def follow_provider(self, provider: Listing | None, sellers: Sequence[str]) -> None:
        """Offer the provider itself, and first those through whom it is sold."""
        self._provider, self._sellers = provider, sellers
        self._offer_billers()

    def _offer_billers(self) -> None:
        direct = say("the provider itself")
        if self._provider:
            direct = say("{name} itself").format(name=self._provider.name)
        mine = self._provider.slug if self._provider else ""
        names = {one.slug: one.name for one in self._billers if one.slug != mine}
        first = [(slug, names[slug]) for slug in self._sellers if slug in names]
        rest = [(slug, name) for slug, name in names.items() if slug not in self._sellers]
        self._biller.offer([(None, say("I don't know")), (DIRECT, direct)], first, rest)
