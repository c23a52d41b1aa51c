"""Bounded: calls that could wait for ever are waited for so long and no longer."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from threading import Condition, Lock, Thread
from time import monotonic
from typing import Any, Generic, TypeVar

AT_THE_END_S = 5.0
"""How long what is under way may take once the program ends."""

Result = TypeVar("Result")


class Bounded:
    """Makes calls in threads of their own, one at a time.

    Nothing can stop a call that hangs: it is left behind, and the process ends without it. As long
    as it hangs no other is begun, so that a person is not asked for the same thing twice.
    """

    def __init__(self, bound_s: float) -> None:
        """Remember how long a call may take, in seconds."""
        self._bound_s = bound_s
        self._turn = Lock()
        self._changed = Condition()
        self._over_at = inf
        self._last: _Work[Any] | None = None

    def run(self, call: Callable[[], Result]) -> Result:
        """Give what a call gives, or raise what it raises.

        Raises:
            TimeoutError: it takes longer, or the one before still does.
        """
        if not self._turn.acquire(timeout=self._bound_s):
            raise TimeoutError
        try:
            if self._last is not None:
                self._wait_for(self._last)
            work = _Work(call, self._changed)
            self._last = work
            Thread(target=work, daemon=True).start()
            self._wait_for(work)
        finally:
            self._turn.release()
        return work.result()

    def hurry(self) -> None:
        """Wait a moment from now on and no longer, for the program ends."""
        with self._changed:
            self._over_at = monotonic() + AT_THE_END_S
            self._changed.notify_all()

    def _wait_for(self, work: _Work[Result]) -> None:
        ends = monotonic() + self._bound_s
        with self._changed:
            while not work.is_over:
                left = min(ends, self._over_at) - monotonic()
                if left <= 0:
                    raise TimeoutError
                self._changed.wait(left)


class _Work(Generic[Result]):
    def __init__(self, call: Callable[[], Result], changed: Condition) -> None:
        self.is_over = False
        self._call = call
        self._changed = changed
        self._results: list[Result] = []
        self._error: BaseException | None = None

    def __call__(self) -> None:
        try:
            self._results.append(self._call())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            self._error = error
        with self._changed:
            self.is_over = True
            self._changed.notify_all()

    def result(self) -> Result:
        if self._error is not None:
            raise self._error
        return self._results[0]
