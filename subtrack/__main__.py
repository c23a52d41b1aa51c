"""The program's entry: `subtrack`, or `python -m subtrack`."""

from __future__ import annotations

import sys

from subtrack.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
