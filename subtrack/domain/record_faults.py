"""Record faults: what is wrong with a provider record, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a place such as `routes[2].steps[1].do`; of the whole file, it is empty.

    The reason is a template with `{name}` fields, as in a known error, so that it is translated.
    """

    place: str
    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """The reason in English."""
        return self.template.format(**self.values)

    def __str__(self) -> str:
        """Write place and reason in one line, in English."""
        return f"{self.place}: {self.reason}" if self.place else self.reason
