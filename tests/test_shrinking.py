from __future__ import annotations

from pathlib import Path

from PIL import Image

from subtrack.ui.tones import LIGHT
from tools.shrinking import save


def saved(picture: Image.Image, folder: Path) -> Image.Image:
    path = folder / "picture.png"
    save(picture, path)
    with Image.open(path) as found:
        assert found.mode == "P"
        return found.convert("RGB")


def test_a_picture_of_few_colours_stays_as_it_is(tmp_path: Path) -> None:
    picture = Image.new("RGB", (8, 8), LIGHT.ground)
    picture.paste(LIGHT.soon, (0, 0, 3, 3))
    assert saved(picture, tmp_path).tobytes() == picture.tobytes()


def test_the_colours_of_a_theme_and_frequent_ones_stay_among_many(tmp_path: Path) -> None:
    picture = Image.new("RGB", (64, 64), "#123456")
    for place in range(64 * 32):
        colour = (place % 64 * 4, place // 64 * 8, place % 251)
        picture.putpixel((place % 64, place // 64), colour)
    picture.putpixel((5, 60), (0x7F, 0x52, 0x07))
    found = saved(picture, tmp_path)
    assert found.getpixel((5, 60)) == (0x7F, 0x52, 0x07)
    assert found.getpixel((0, 63)) == (0x12, 0x34, 0x56)
    assert len(found.getcolors(4096) or ()) <= 256
