"""Installed parts: what the program is made of besides itself, as its installation tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from subtrack.domain.parts import Part

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_OWN = "subtrack"
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_TEXTS = ("LICEN", "COPYING", "NOTICE")
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST_NAME = 100
"""Characters; a field that is longer holds the licence itself."""


class InstalledParts:
    """The port `Parts` over the metadata of installed packages; read each time it is asked."""

    def all(self) -> Sequence[Part]:
        """Give what the program needs to run, and what that needs, by name."""
        found: dict[str, Distribution] = {}
        wanted = [_OWN]
        while wanted:
            name = wanted.pop()
            distribution = _distribution(name)
            if distribution is not None and _key(name) not in found:
                found[_key(name)] = distribution
                wanted += _needs(distribution)
        found.pop(_OWN, None)
        return [_part(found[name]) for name in sorted(found)]


def _distribution(name: str) -> Distribution | None:
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - rarely read

    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _needs(distribution: Distribution) -> Iterator[str]:
    """Yield the names of what a package needs, without its extras."""
    for requirement in distribution.requires or ():
        spec, _, condition = requirement.partition(";")
        named = _NAME.match(spec)
        if named and "extra" not in condition:
            yield named[0]


def _part(distribution: Distribution) -> Part:
    return Part(
        name=distribution.metadata["Name"],
        version=distribution.version,
        licence=_licence(distribution),
        text="\n\n".join(_texts(distribution)),
    )


def _licence(distribution: Distribution) -> str | None:
    """Give the licence's name; classifiers say more than a free field, such as `Dual License`."""
    metadata = distribution.metadata
    classifiers = metadata.get_all("Classifier") or ()
    found = [one.removeprefix(_CLASSIFIER) for one in classifiers if one.startswith(_CLASSIFIER)]
    names = (
        *(metadata.get_all("License-Expression") or ()),
        ", ".join(found),
        *(metadata.get_all("License") or ()),
    )
    usual = (str(name) for name in names if name and name != "UNKNOWN")
    return next((name for name in usual if len(name) <= _LONGEST_NAME), None)


def _texts(distribution: Distribution) -> Iterator[str]:
    for file in distribution.files or ():
        if file.name.upper().startswith(_TEXTS) and file.suffix in {"", ".txt", ".md", ".rst"}:
            try:
                yield file.read_text(encoding="utf-8").strip()
            except (OSError, ValueError):  # listed and not there, or not text
                continue


def _key(name: str) -> str:
    return name.casefold().replace("_", "-").replace(".", "-")
