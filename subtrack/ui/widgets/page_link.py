"""Page link: a button that opens a page of a provider, once its address was checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.ui.links import Link, link
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.facts import copy_button
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.scrolling import reveal
from subtrack.ui.widgets.text import Label, set_tip

Open = Callable[[str], object]
"""Opens an address that was checked."""
_MOST = 44


class PageLink(QWidget):
    """Opens an address; one outside the domains is named and asked about first.

    An address that does not hold is shown as text and opens nothing.
    """

    def __init__(
        self,
        look: Look,
        address: str,
        domains: Sequence[str],
        opens: Open,
        note: str = "",
        *,
        sellers: Sequence[str] = (),
    ) -> None:
        """Offer an address; `note` stands at the right.

        `domains` are the provider's own, `sellers` those of others whose pages are no surprise.
        """
        super().__init__()
        self._look = look
        self._opens = opens
        self._domains = domains
        self._sellers = sellers
        self._question: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        row = QHBoxLayout()
        row.setSpacing(Space.TINY)
        found = link(address)
        if found is None:
            words = say("This address does not look right, so it is not opened: {address}")
            row.addWidget(IconLine(look, "warning", words.format(address=address)), 1)
        else:
            self._offer(row, found)
        if note:
            row.addWidget(Label(look, note, "small", "text2"))
        self._column.addLayout(row)

    def _offer(self, row: QHBoxLayout, found: Link) -> None:
        self.button = Button(
            self._look, say("Open {page}").format(page=found.brief(_MOST)), icon="external"
        )
        set_tip(self.button, found.url)
        self.button.clicked.connect(lambda: self._open(found))
        row.addWidget(self.button)
        copy = copy_button(self._look, found.url, say("Address of the page"))
        copy.setAccessibleDescription(found.shown)
        row.addWidget(copy)
        row.addStretch(1)

    def _open(self, found: Link) -> None:
        if found.is_on(self._domains) or found.is_on(self._sellers):
            self._opens(found.url)
        elif self._question is None:
            self._ask(found)

    def _ask(self, found: Link) -> None:
        """Name the host, and open the page only when told to."""
        look = self._look
        panel = Panel(look)
        column = QVBoxLayout(panel)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        words = say("This page is not on {own}, but on {host}. Open it only if you expect that.")
        own = self._domains[0] if self._domains else say("the provider's own pages")
        column.addWidget(IconLine(look, "info", words.format(own=own, host=found.host)))
        go = Button(look, say("Open {page}").format(page=found.host), kind="small")
        go.clicked.connect(lambda: self._answer(found.url))
        stay = Button(look, say("Leave it"), kind="small")
        stay.clicked.connect(lambda: self._answer(""))
        row = QHBoxLayout()
        row.addWidget(go)
        row.addWidget(stay)
        row.addStretch(1)
        column.addLayout(row)
        self._question = panel
        self._column.addWidget(panel)
        panel.show()
        go.setFocus()
        reveal(panel)

    def _answer(self, url: str) -> None:
        if self._question is not None:
            self.button.setFocus()
            self._question.hide()
            self._question.deleteLater()
            self._question = None
        if url:
            self._opens(url)


def host_link(look: Look, address: str, opens: Open) -> QWidget:
    """Give a link that shows where it leads; an address that does not hold is only shown."""
    found = link(address)
    if found is None:
        return Label(look, address, "small", "text2")
    button = Button(look, found.host.removeprefix("www."), kind="link", icon="external")
    set_tip(button, found.url)
    button.clicked.connect(lambda: opens(found.url))
    return button
