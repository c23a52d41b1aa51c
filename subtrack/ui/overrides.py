"""Overrides: an error in what Qt calls ends in a report, and does not take the program along.

Before Python 3.12 an error that comes from C, such as `int("x")`, is on its way as a kind and a
text, and becomes an exception only where somebody catches it. PySide (6.8 to 6.11) takes what
leaves an override of Qt's for an exception, reads its arguments, and so ends the process.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType, MethodDescriptorType
from typing import ParamSpec, TypeVar

from shiboken6 import Shiboken

P = ParamSpec("P")
T = TypeVar("T")

_WHOLE_SINCE = (3, 12)


def keep_errors_whole() -> None:
    """Let errors leave overrides of Qt as exceptions, in all classes that are made from now on."""
    if sys.version_info < _WHOLE_SINCE:
        Shiboken.Object.__init_subclass__ = classmethod(_guard)  # type: ignore[assignment]


def _guard(kind: type[Shiboken.Object], /, **keywords: object) -> None:
    super(Shiboken.Object, kind).__init_subclass__(**keywords)
    for name, made in list(vars(kind).items()):
        if isinstance(made, FunctionType) and _overrides(kind, name):
            setattr(kind, name, whole(made))


def _overrides(kind: type, name: str) -> bool:
    above = (vars(one).get(name) for one in kind.__mro__[1:])
    return any(isinstance(one, MethodDescriptorType) for one in above)


def whole(function: Callable[P, T]) -> Callable[P, T]:
    """Make what a function raises an exception before it goes on: whoever catches it does."""

    @wraps(function)
    def call(*args: P.args, **keywords: P.kwargs) -> T:
        try:
            return function(*args, **keywords)
        except BaseException:  # noqa: TRY203 - to catch it is the point
            raise

    return call
