"""Notifications: the desktop's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice, Press

if TYPE_CHECKING:
    from subtrack.adapters.notification_line import NotificationLine

Pressed = Callable[[Notice, Press], None]
BOUND_S = 2.0
"""How long the bus, and whoever is called over it, may take to answer."""
_SIGNATURE = "susssasa{sv}i"
_NEW = 0
_UNTIL_CLOSED, _AS_IS_USUAL = 0, -1


class DesktopNotifications:
    """The port `Channel` over the notification service of a Linux desktop."""

    def __init__(
        self,
        environment: Mapping[str, str],
        platform: str,
        bound_s: float = BOUND_S,
        pressed: Pressed | None = None,
    ) -> None:
        """Remember where the session bus is named, the system (`sys.platform`), and the bound.

        `pressed` is told, on a thread of its own, what is pressed on which notice; without it
        notices have no buttons, for nobody would hear of them.
        """
        self._environment = environment
        self._bound_s = bound_s
        self._platform = platform
        self._pressed = pressed
        self._capabilities: frozenset[str] = frozenset()
        self._is_checked = False
        self._line: NotificationLine | None = None
        self._opening = Lock()

    def check(self) -> None:
        """Ask the notification service what it can do.

        Raises:
            OutsideError: there is no bus, or no service on it.
        """
        if self._platform != "linux":
            raise OutsideError(
                "On this system only the running program can show notifications, so no reminder "
                "was shown."
            )
        (capabilities,) = self._call("GetCapabilities")
        self._capabilities = frozenset(capabilities)
        self._is_checked = True

    def show(self, notice: Notice) -> None:
        """Show a notice; one that presses stays until it is closed.

        Raises:
            OutsideError: it was not taken.
        """
        if not self._is_checked:
            self.check()
        # No hint at the desktop entry: GNOME and Cinnamon take the notifications of a program that
        # they know away again as soon as its process is over.
        hints = {"urgency": ("y", int(notice.urgency))}
        expires = _UNTIL_CLOSED if notice.presses else _AS_IS_USUAL
        body = self._body(notice.body)
        actions = self._actions(notice)
        said = ("Subtrack", _NEW, "subtrack", notice.title, body, actions, hints, expires)
        if actions and self._pressed:
            self._own_line().show(_SIGNATURE, said, partial(_press, self._pressed, notice))
        else:
            self._call("Notify", _SIGNATURE, said)

    def leave(self) -> None:
        """Hear of no press any more."""
        if self._line is not None:
            self._line.close()

    def _actions(self, notice: Notice) -> list[str]:
        """Give keys and words by turns, as the service takes them."""
        if self._pressed is None or "actions" not in self._capabilities:
            return []
        return [text for one in notice.buttons for text in (str(one.press), one.word)]

    def _body(self, text: str) -> str:
        """Give the text as plain text, also to a service that would read tags in it."""
        if "body-markup" not in self._capabilities:
            return text
        import html  # noqa: PLC0415 - not before the first page

        return html.escape(text, quote=False)

    def _call(
        self, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        if self._pressed is not None:
            return self._own_line().call(method, signature, body)
        from subtrack.adapters import notification_bus  # noqa: PLC0415 - D-Bus is Linux's

        return notification_bus.call(self._environment, self._bound_s, method, signature, body)

    def _own_line(self) -> NotificationLine:
        """Give the line that stays, which is made when it is first wanted."""
        from subtrack.adapters.notification_line import NotificationLine  # noqa: PLC0415 - as above

        with self._opening:
            if self._line is None:
                self._line = NotificationLine(self._environment, self._bound_s)
            return self._line


def _press(pressed: Pressed, notice: Notice, key: str) -> None:
    """Tell what was pressed, if the notice has such a button."""
    for one in notice.buttons:
        if one.press == key:
            pressed(notice, one.press)
