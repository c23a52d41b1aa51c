"""What all tests start from: no screen, no person's own settings."""

from __future__ import annotations

import os

# Before anything of Qt is imported: tests draw into memory, in one size and one language.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"
