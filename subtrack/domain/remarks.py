"""Remarks: what a person is told beside a result, while nothing is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class Told(str):
    """A text of the program in English, among what fills a template; it is translated with it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A template in English with `{name}` fields and what fills them, like a known error."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
