"""Provider files: the records under `resources/providers`, read one at a time."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from subtrack.domain.errors import KnownError
from subtrack.domain.periods import Period, parse_period
from subtrack.domain.provider import Channel, PostalAddress, Provider, RecordTerms, Role
from subtrack.domain.terms import OPEN

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FORMATS = range(1, 2)
"""The format versions that this reader knows."""
_LARGEST = 1_000_000

Table = Mapping[str, Any]


class ProviderFiles:
    """The port `Providers` over a folder of TOML files."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self._folder = folder
        self._read: dict[str, Provider | None] = {}

    def get(self, slug: str) -> Provider | None:
        """Give the record, or None where there is no sound one of that name."""
        if slug not in self._read:
            self._read[slug] = self._load(slug)
        return self._read[slug]

    def slugs(self) -> Sequence[str]:
        """Give all names, ordered."""
        return sorted(path.stem for path in self._folder.glob("*.toml"))

    def _load(self, slug: str) -> Provider | None:
        path = self._folder / f"{slug}.toml"
        if not _SLUG.fullmatch(slug):
            return None
        try:
            if not path.is_file() or path.stat().st_size > _LARGEST:
                return None
            record = tomllib.loads(path.read_text(encoding="utf-8"))
            sound = record["format"] in FORMATS and record["slug"] == slug
            return provider_from(record) if sound else None
        except (OSError, LookupError, TypeError, AttributeError, ValueError, KnownError):
            return None
        except RecursionError:  # tables nested without end
            return None


def provider_from(record: Table) -> Provider:
    """Make the value of a record.

    Raises:
        LookupError, TypeError, AttributeError, ValueError, KnownError: the record is not sound.
    """
    contact: Table = record.get("contact", {})
    role = record.get("role")
    return Provider(
        slug=_text(record["slug"]),
        name=_text(record["name"]),
        category=_text(record["category"]),
        role=Role(role) if role else None,
        is_platform=record["kind"] == "billing-platform",
        countries=_texts(record["countries"]),
        sold_through=_texts(record.get("sold_through", [])),
        terms=_terms(record.get("terms", {})),
        plan_terms=tuple(
            (_text(plan["name"]), _terms({**record.get("terms", {}), **plan}))
            for plan in record.get("plans", ())
        ),
        addresses=tuple(_addresses(contact)),
        channels=tuple(Channel(route["channel"]) for route in record["routes"]),
    )


def _addresses(contact: Table) -> list[PostalAddress]:
    found = [
        PostalAddress(
            _texts(one["postal"]),
            _text(one["country"]),
            _text(one["purpose"]) if "purpose" in one else None,
        )
        for one in contact.get("addresses", ())
    ]
    if "postal" in contact:
        found.append(PostalAddress(_texts(contact["postal"])))
    return found


def _terms(terms: Table) -> RecordTerms:
    return RecordTerms(
        notice=_period(terms.get("notice")),
        minimum_term=_period(terms.get("minimum_term")),
        renewal_term=_renewal(terms.get("renewal_term")),
        trial_notice=_period(terms.get("trial_notice")),
        cancel_before=_period(terms.get("cancel_before_renewal")),
        charged_before_end=_period(terms.get("charged_before_end")),
        refund_days=_days(terms.get("refund_days")) if terms.get("refund") == "window" else None,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(_text(one) for one in value)


def _days(value: object) -> int | None:
    if value is not None and not isinstance(value, int):
        raise TypeError(value)
    return value


def _period(text: str | None) -> Period | None:
    return parse_period(text, hours=True) if text is not None else None


def _renewal(text: str | None) -> Period | Literal["open"] | None:
    return OPEN if text == OPEN else _period(text)
