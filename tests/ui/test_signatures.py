"""Signatures: they are read late, and say the same then."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from time import sleep
from types import ModuleType

import pytest

from subtrack.ui.signatures import LateModule

ASKING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel("text")

def ask(call):
    try:
        call()
    except Exception as error:
        print(repr(error))

def calls():
    ask(lambda: label.setText(3))
    ask(lambda: QLabel(label, 3, unknown=2))
    ask(lambda: label.setAlignment("x"))
    ask(lambda: label.unknown)
    print(QLabel.setText.__doc__, QTimer.__doc__)
"""
LATE = "from subtrack.ui.pyside import make_ready; make_ready()"
KNOWN = """
from sys import modules
known = vars(modules["shibokensupport.signature.parser"])
print("update_mapping" in known, "build_brace_pattern" in known)
"""


def said(*code: str) -> list[str]:
    """Run code in a process of its own and give its lines."""
    call = [sys.executable, "-c", "\n".join(code)]
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout.splitlines()


def test_nothing_is_read_before_somebody_asks() -> None:
    assert said(LATE, ASKING, KNOWN) == ["False False"]
    assert said(ASKING, KNOWN) == ["True True"]


def test_what_is_read_late_says_the_same() -> None:
    late = said(LATE, ASKING, "calls()")
    assert late == said(ASKING, "calls()")
    assert "setText(arg__1: str" in late[0]


class SlowLoader(Loader):
    """Takes its time, and counts how often it is asked."""

    reads = 0

    def exec_module(self, module: ModuleType) -> None:
        self.reads += 1
        sleep(0.05)
        vars(module)["answer"] = 42


def test_threads_that_ask_at_the_same_time_get_the_same_answer() -> None:
    loader = SlowLoader()
    module = LateModule(ModuleSpec("late", loader))
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: module.answer, range(4)))
    assert answers == [42] * 4
    assert loader.reads == 1


def test_what_a_module_does_not_have_is_missing_in_it() -> None:
    with pytest.raises(AttributeError, match="question"):
        _ = LateModule(ModuleSpec("late", SlowLoader())).question


def test_who_looks_through_all_modules_reads_none() -> None:
    looking = """
import inspect
for one in list(sys.modules.values()):
    inspect.getmodule(one)
    hasattr(one, "__file__")
"""
    assert said(LATE, ASKING, looking, KNOWN) == ["False False"]


def test_python_imports_as_it_always_does() -> None:
    code = "import builtins; own = builtins.__import__"
    lines = said(code, LATE, "import PySide6.QtCore; print(builtins.__import__ is own)")
    assert lines == ["True"]
