"""What all tests start from: no screen, no person's own settings."""

from __future__ import annotations

import os

# Before anything of Qt is imported: tests draw into memory, in one size and one language. What a
# desktop says of its own screen counts for nothing here; who wants one names it for the tests.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("SUBTRACK_TEST_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"
