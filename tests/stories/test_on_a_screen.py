"""The same stories on a screen of their own; their pictures are kept as build output."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.stories.person import PICTURES

ROOT = Path(__file__).parent.parent.parent
KEPT = ROOT / "build" / "stories"
STORIES = ("first-letter", "trial", "bad-price", "trash", "many")


@pytest.fixture
def screen() -> Iterator[str]:
    """Lend a screen with more room than the window takes."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed, which makes the screen")
    call = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.mark.slow
def test_every_story_happens_on_a_screen_and_leaves_its_pictures(screen: str) -> None:
    shutil.rmtree(KEPT, ignore_errors=True)
    told = {"DISPLAY": screen, "SUBTRACK_TEST_PLATFORM": "xcb", PICTURES: str(KEPT)}
    stories = Path(__file__).with_name("test_stories.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-v", "-m", "slow or not slow", str(stories)],
        env={**os.environ, **told},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(STORIES)} passed" in done.stdout
    for story in STORIES:
        pictures = [QImage(str(path)) for path in KEPT.glob(f"{story}-*.png")]
        assert pictures
        assert all(map(has_several_colours, pictures))


def has_several_colours(picture: QImage) -> bool:
    """Whether a picture shows more than one even area."""
    places = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7))
    return len({picture.pixel(x, y) for x, y in places}) > 1
