"""Links: addresses that were checked before anything opens them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SECURE_PORTS = frozenset({-1, 443})
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


@dataclass(frozen=True, slots=True)
class Link:
    """An address on the web that may be opened; `host` is all of it that says where it leads."""

    url: str
    host: str

    @property
    def shown(self) -> str:
        """The address as a person reads it, host first: `coursera.org/my-purchases`."""
        path = QUrl(self.url).path(_ENCODED).rstrip("/")
        return f"{self.host.removeprefix('www.')}{path}"

    def brief(self, most: int) -> str:
        """Shorten the address to so many characters; of a long host its end is kept."""
        host = self.host.removeprefix("www.")
        if len(host) > most:
            return f"\u2026{host[1 - most :]}"
        return self.shown if len(self.shown) <= most else f"{self.shown[: most - 1]}\u2026"

    def is_on(self, domains: Sequence[str]) -> bool:
        """Whether it leads to one of these domains, or below one."""
        return any(self.host == one or self.host.endswith(f".{one}") for one in domains)


def link(address: str) -> Link | None:
    """Check an address: https, a host with a dot in its name, no name or password before it.

    None where it does not hold. Names in other scripts are written as browsers send them, so that
    none can pass for another.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    host = url.host(_ENCODED).lower().removesuffix(".")
    sound = (
        url.isValid()
        and url.scheme() == "https"
        and not url.userInfo()
        and "@" not in url.authority()
        and url.port() in _SECURE_PORTS
        and _is_name(host)
    )
    return Link(url.toString(_ENCODED), host) if sound else None


def _is_name(host: str) -> bool:
    """Whether a host is a name with a dot in it, and no number."""
    *names, ending = host.split(".")
    return bool(names) and all(names) and ending[:1].isalpha() and host.isascii()


def open_page(address: str) -> None:
    """Open an address in the person's browser."""
    QDesktopServices.openUrl(QUrl(address))
