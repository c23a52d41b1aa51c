"""Bounded: calls that could wait for ever are waited for so long and no longer."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Bounded:
    """Makes calls in threads of their own, one at a time.

    Nothing can stop a call that hangs: it is left behind, and the process ends without it. As long
    as it hangs no other is begun, so that a person is not asked for the same thing twice.
    """

    def __init__(self, bound_s: float) -> None:
        """Remember how long a call may take, in seconds."""
        self._bound_s = bound_s
        self._last: Thread | None = None

    def run(self, call: Callable[[], Result]) -> Result:
        """Give what a call gives, or raise what it raises.

        Raises:
            TimeoutError: it takes longer, or the one before still does.
        """
        if self._last is not None:
            self._wait_for(self._last)
        work = _Work(call)
        self._last = Thread(target=work, daemon=True)
        self._last.start()
        self._wait_for(self._last)
        return work.result()

    def _wait_for(self, thread: Thread) -> None:
        thread.join(self._bound_s)
        if thread.is_alive():
            raise TimeoutError


class _Work(Generic[Result]):
    def __init__(self, call: Callable[[], Result]) -> None:
        self._call = call
        self._results: list[Result] = []
        self._error: BaseException | None = None

    def __call__(self) -> None:
        try:
            self._results.append(self._call())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            self._error = error

    def result(self) -> Result:
        if self._error is not None:
            raise self._error
        return self._results[0]
