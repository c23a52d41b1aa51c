"""Known errors: what a person or the world did that the program expected might happen.

Everything else that is raised is a bug. A known error carries a template and its values, not a
finished sentence: `services.wording` renders both, so that a window can translate them.
"""

from __future__ import annotations


class KnownError(Exception):
    """An expected failure; `template` is English with `{name}` fields, `values` fills them."""

    def __init__(self, template: str, /, **values: object) -> None:
        """Keep the template and what fills it."""
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        """Give the English sentence; values are put in as `str` shows them."""
        return self.template.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """Go to another process: there the values are the texts that `str` shows."""
        return _remade, (type(self), *self.plain())

    def plain(self) -> tuple[str, dict[str, str]]:
        """Give the template, and its values as texts: two errors that say the same are equal so."""
        return self.template, {name: str(value) for name, value in self.values.items()}


def _remade(kind: type[KnownError], template: str, values: dict[str, str]) -> KnownError:
    return kind(template, **values)


def alike(one: KnownError | None, other: KnownError | None) -> bool:
    """Whether two failures say the same, or neither is one."""
    return (one and one.plain()) == (other and other.plain())


class InvalidInputError(KnownError):
    """What was entered cannot be right; nothing was changed."""


class NotFoundError(KnownError):
    """There is no such subscription, or nothing to decide."""


class FaultsFoundError(KnownError):
    """A check found faults; nothing was changed."""


class StorageError(KnownError):
    """The database cannot be opened, read or written; what was stored before is untouched."""


class OutsideError(KnownError):
    """Something outside the program and its files did not answer."""
