"""Access: whether all that there is to do in a window can be done by key and by ear."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.tabbing import leaps, missed, shows_focus, stops, unchosen
from tests.ui.walking import alike, described, faults, name_of, untold


class Access:
    """Looks at one window after the other; whether one sees the focus, once for each kind."""

    def __init__(self) -> None:
        self._kinds = set[tuple[object, ...]]()
        self._controls = list[QWidget]()

    def faults(self, root: QWidget) -> Iterator[str]:
        """Yield what is wrong with what stands in a widget, and with the way through its window."""
        window = root.window()
        controls = [
            one for one in window.findChildren(QWidget) if one.focusPolicy() and one.isVisible()
        ]
        if controls != self._controls:  # what was walked through last is not again
            self._controls = controls
            yield from self._way_through(window)
            yield from alike(window)
        yield from faults(root)
        yield from untold(root)

    def _way_through(self, window: QWidget) -> Iterator[str]:
        found = list[QWidget]()
        for stop in stops(window):
            found.append(stop)
            yield from self._of_stop(stop)
        if not found:
            yield f"{described(window)}: the tab key leads nowhere"
        yield from missed(window, found)
        yield from (f"the tab key leaps: {step}" for step in leaps(found))

    def _of_stop(self, stop: QWidget) -> Iterator[str]:
        if not name_of(stop).strip():
            yield f"{described(stop)}: it takes the focus and has no name"
        if unchosen(stop):
            yield f"{described(stop)}: another one is chosen than the one the tab key leads to"
        kind = (
            type(stop),
            stop.property("kind"),
            isinstance(stop, QAbstractButton) and stop.isChecked(),
        )
        if kind not in self._kinds:
            self._kinds.add(kind)
            if not shows_focus(stop):
                yield f"{described(stop)}: it looks no different with the focus"
