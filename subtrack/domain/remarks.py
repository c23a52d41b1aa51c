"""Remarks: what a person is told beside a result, while nothing is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Remark:
    """A template in English with `{name}` fields and what fills them, like a known error."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
