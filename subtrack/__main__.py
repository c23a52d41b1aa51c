"""The program's entry: `subtrack`, or `python -m subtrack`."""

from __future__ import annotations

import gc
import sys

from subtrack.cli.main import main as run


def main() -> int:
    """Run one command of the command line."""
    # One command is over before collecting could free anything; it costs a tenth of a start.
    gc.disable()
    return run()


if __name__ == "__main__":
    sys.exit(main())
