"""Quick choices: what the person meant where a line can mean several things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from subtrack.domain.catalog import Listing
from subtrack.services.drafts import Draft
from subtrack.services.quick_days import CHARGED
from subtrack.services.quick_entry import Understood
from subtrack.services.quick_line import Reading

_KEYS = frozenset(one.name for one in fields(Draft))


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch of a line with all that it can mean."""

    text: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A line with the person's choices: the draft, what is still open, and what is left out.

    `provider` is the record that is meant, `candidates` are records that may be.
    """

    line: str
    understood: Understood
    draft: Draft
    doubts: tuple[Doubt, ...] = ()
    left_out: tuple[str, ...] = ()
    provider: Listing | None = None
    candidates: tuple[Listing, ...] = ()


@dataclass(frozen=True, slots=True)
class QuickChoices:
    """Choices by the stretch they were made for; they hold while it stands in the line.

    `provider` was chosen among `candidates`; None: none of them.
    """

    readings: Mapping[str, Reading] = field(default_factory=dict)
    candidates: tuple[Listing, ...] = ()
    provider: Listing | None = None

    def with_reading(self, doubt: Doubt, reading: Reading) -> QuickChoices:
        """Let a stretch mean this as well."""
        return replace(self, readings={**self.readings, doubt.text: reading})

    def with_provider(
        self, candidates: tuple[Listing, ...], provider: Listing | None
    ) -> QuickChoices:
        """Let one of the candidates be the provider, or none of them."""
        return replace(self, candidates=candidates, provider=provider)

    def settled(self, line: str, understood: Understood) -> Settled:
        """Put the choices on what was understood of a line."""
        values: dict[str, Any] = {}
        doubts, left_out = [], []
        for one in understood.unread:
            text = line[one.start : one.end].strip()
            readings = tuple(each for each in one.readings if _field(each) in _KEYS)
            chosen = self.readings.get(text)
            if chosen is not None and chosen in readings:
                values[_field(chosen)] = chosen.value
            elif readings:
                doubts.append(Doubt(text, readings))
            elif text:
                left_out.append(text)
        provider, candidates = self._provider_of(understood)
        if provider:
            values["provider"] = provider.slug
        return Settled(
            line=line,
            understood=understood,
            draft=replace(understood.draft, **values),
            doubts=tuple(one for one in doubts if not _is_settled(one, values)),
            left_out=tuple(left_out),
            provider=provider,
            candidates=candidates,
        )

    def _provider_of(self, understood: Understood) -> tuple[Listing | None, tuple[Listing, ...]]:
        """Give the record that is meant, else those that may be."""
        if understood.provider:
            return understood.provider, ()
        if understood.candidates and understood.candidates == self.candidates:
            return self.provider, ()
        return None, understood.candidates


def _field(reading: Reading) -> str:
    """Give the field of a draft that a reading is for."""
    return "next" if reading.key == CHARGED else reading.key


def _is_settled(doubt: Doubt, values: dict[str, Any]) -> bool:
    """Whether another stretch was chosen for all that this one can mean."""
    return all(_field(reading) in values for reading in doubt.readings)
