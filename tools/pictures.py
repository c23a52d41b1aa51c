"""Pictures: what the program makes and looks like, for those who have not got it yet.

`python -m tools.pictures` writes them to `resources/screenshots`; they are no part of the wheel.
With options it shows the window otherwise, in a folder that is named: in another size, language or
scale, or over another book.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from subtrack.ui.shell import USUAL
from tools.household import copy, empty, household
from tools.scenes import SCENES, Scene
from tools.shrinking import save
from tools.stage import Stage, application

FOLDER = Path(__file__).parent.parent / "resources" / "screenshots"
THEMES = ("light", "dark")
_WORK = Path(tempfile.gettempdir()) / "subtrack-pictures"
"""Always the same folder, for the settings show it."""
_SCREEN = {
    "name": "pictures",
    "x": 0,
    "y": 0,
    "width": 4000,
    "height": 2800,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}


def main() -> None:
    """Write all pictures, or those that are asked for."""
    options = _asked()
    shutil.rmtree(_WORK, ignore_errors=True)
    _WORK.mkdir(mode=0o700)
    options.out.mkdir(parents=True, exist_ok=True)
    _use_a_screen_of_its_own(options.scale)
    app = application()
    for is_empty in (False, True):
        scenes = [one for one in _wanted(options) if one.empty is is_empty]
        if scenes:
            book = _book(options, is_empty=is_empty)
            for theme in options.themes:
                stage = Stage(app, book, options.size, theme, options.language)
                _take(stage, theme, scenes, options.out)
    shutil.rmtree(_WORK)


def _wanted(options: Namespace) -> list[Scene]:
    return [one for one in SCENES if not options.only or one.name in options.only]


def _book(options: Namespace, *, is_empty: bool) -> Path:
    if is_empty:
        return empty(_WORK)
    return copy(options.book, _WORK) if options.book else household(_WORK)


def _take(stage: Stage, theme: str, scenes: Iterable[Scene], out: Path) -> None:
    """Take a picture of each scene."""
    with closing(stage):
        for scene in scenes:
            stage.turn_to(scene.page)
            scene.act(stage)
            save(stage.picture(), out / f"{scene.name}-{theme}.png")
            stage.clear()


def _use_a_screen_of_its_own(scale: float) -> None:
    """Show the window on no desktop, so that it looks the same everywhere."""
    file = _WORK / "screen.json"
    file.write_text(json.dumps({"screens": [_SCREEN]}))
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["LC_ALL"] = "C.UTF-8"


def _asked() -> Namespace:
    parser = ArgumentParser(prog="python -m tools.pictures", description="Take pictures.")
    parser.add_argument("--out", type=Path, default=FOLDER, help="the folder for the pictures")
    parser.add_argument("--only", nargs="+", choices=[one.name for one in SCENES], default=[])
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--size", type=_size, default=USUAL, help="of the window, as 1000x700")
    parser.add_argument("--language", choices=("en", "de"), default="en")
    parser.add_argument("--scale", type=float, default=1.0, help="pixels to a logical pixel")
    parser.add_argument("--book", type=Path, help="a folder of data in place of the household")
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


if __name__ == "__main__":
    main()
