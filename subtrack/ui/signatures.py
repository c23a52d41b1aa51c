"""Signatures: what PySide knows of its functions' arguments is made ready when it is asked for.

PySide (6.11) compiles all of it while it is imported, and its writer of stub files with it: half of
that import, for what nobody asks before a call with wrong arguments is to be put into words.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from threading import RLock
from types import ModuleType
from typing import Any

_PACKAGE = "shibokensupport.signature"
_LATE = frozenset(
    f"{_PACKAGE}.{name}"
    for name in (
        "errorhandler",
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
        "parser",
    )
)


def read_signatures_late() -> None:
    """Import PySide's ground; to be called before anything else of it is imported.

    Python's own import stays in place. PySide's reads the source of every module, in search of a
    `__feature__` that nobody here uses; that is a sixth of what importing takes.
    """
    with _answered_late():
        import shiboken6  # noqa: F401, PLC0415 - this is the import that is to be quick


@contextmanager
def _answered_late() -> Iterator[None]:
    """Put modules that read themselves in the place of those named in `_LATE`.

    There is no gentler way: PySide forgets whatever of its own was imported before, and asks a
    finder of its own first.
    """
    importing = builtins.__import__

    def answer(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - as Python names it
        locals: Mapping[str, object] | None = None,  # noqa: A002 - as above
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name.startswith(_PACKAGE):
            for inner in fromlist or ():
                _put_late(f"{name}.{inner}")
        return importing(name, globals, locals, fromlist or (), level)

    builtins.__import__ = answer
    try:
        yield
    finally:
        builtins.__import__ = importing


def _put_late(name: str) -> None:
    if name in _LATE and name not in sys.modules:
        spec = find_spec(name)
        if spec and spec.loader:
            sys.modules[name] = LateModule(spec)


class LateModule(ModuleType):
    """A module that is read when something in it is first asked for."""

    # One for all: they ask one another, and two threads may begin with different ones.
    _reading = RLock()

    def __init__(self, spec: ModuleSpec) -> None:
        """Stand for what a spec tells of."""
        super().__init__(spec.name)
        self.__spec__ = spec
        self.__loader__ = spec.loader
        self.__package__ = spec.parent
        # PySide gives the spec that it finds here another name.
        self._wanted: ModuleSpec | None = ModuleSpec(
            spec.name, spec.loader, origin=spec.origin, is_package=False
        )

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module has
        """Give what the module has of a name; read it before.

        Raises:
            AttributeError: it has no such thing.
        """
        # Who looks through all modules asks for such names, and is not after what is in them.
        if not (name.startswith("__") and name.endswith("__")):
            with self._reading:
                self._read()
                if name in self.__dict__:
                    return self.__dict__[name]
        message = f"{self.__name__} has no {name}"
        raise AttributeError(message, name=name, obj=self)

    def _read(self) -> None:
        spec, self._wanted = self._wanted, None
        if spec and spec.loader:
            self.__spec__ = spec
            spec.loader.exec_module(self)
