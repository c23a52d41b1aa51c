"""Notifications: the desktop's own."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice, Urgency

BOUND_S = 2.0
"""How long the bus, and whoever is called over it, may take to answer."""
_SIGNATURE = "susssasa{sv}i"
_NEW = 0
_UNTIL_CLOSED, _AS_IS_USUAL = 0, -1


class DesktopNotifications:
    """The port `Channel` over the notification service of a Linux desktop."""

    def __init__(
        self, environment: Mapping[str, str], platform: str, bound_s: float = BOUND_S
    ) -> None:
        """Remember where the session bus is named, the system (`sys.platform`), and the bound."""
        self._environment = environment
        self._bound_s = bound_s
        self._platform = platform
        self._capabilities: frozenset[str] | None = None

    def check(self) -> None:
        """Ask the notification service what it can do.

        Raises:
            OutsideError: there is no bus, or no service on it.
        """
        if self._platform != "linux":
            raise OutsideError(
                "On this system Subtrack cannot show notifications, so no reminder was shown."
            )
        (capabilities,) = self._call("GetCapabilities")
        self._capabilities = frozenset(capabilities)

    def show(self, notice: Notice) -> None:
        """Show a notice; one that presses stays until it is closed.

        Raises:
            OutsideError: it was not taken.
        """
        if self._capabilities is None:
            self.check()
        presses = notice.urgency is Urgency.CRITICAL
        # No hint at the desktop entry: GNOME and Cinnamon take the notifications of a program that
        # they know away again as soon as its process is over.
        hints = {"urgency": ("y", int(notice.urgency))}
        expires = _UNTIL_CLOSED if presses else _AS_IS_USUAL
        body = self._body(notice.body)
        self._call(
            "Notify",
            _SIGNATURE,
            ("Subtrack", _NEW, "subtrack", notice.title, body, [], hints, expires),
        )

    def _body(self, text: str) -> str:
        """Give the text as plain text, also to a service that would read tags in it."""
        markup = self._capabilities is not None and "body-markup" in self._capabilities
        return html.escape(text, quote=False) if markup else text

    def _call(
        self, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        from subtrack.adapters import notification_bus  # noqa: PLC0415 - D-Bus is Linux's

        return notification_bus.call(self._environment, self._bound_s, method, signature, body)
