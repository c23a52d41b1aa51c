"""Shrinking: pictures in few colours, without the dots that stand in for those left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageColor

from subtrack.ui.tones import DARK, LIGHT

_COLOURS = 256
_EXACT = 112
"""As many colours stay as they are: those of the themes, and the most frequent ones."""
_ROUNDS = 3
"""So often the means are brought nearer to what they stand for."""


def save(picture: Image.Image, path: Path) -> None:
    """Write a picture as a small PNG."""
    _in_few_colours(picture).save(path, optimize=True)


def _in_few_colours(picture: Image.Image) -> Image.Image:
    """Keep the colours that matter; each other one becomes the mean of some that are near it."""
    pixels = _values(picture)
    counted, tones = Counter(pixels), _tones()
    colours = sorted(counted, key=lambda one: (one not in tones, -counted[one]))
    exact, rare = colours[:_EXACT], colours[_EXACT:]
    means = _row(rare or exact[:1]).quantize(
        _COLOURS - _EXACT, kmeans=_ROUNDS, dither=Image.Dither.NONE
    )
    places = {colour: place for place, colour in enumerate(exact)}
    for colour, mean in zip(rare, means.tobytes(), strict=False):
        places[colour] = len(exact) + mean
    found = Image.new("P", picture.size)
    found.frombytes(bytes(map(places.__getitem__, pixels)))
    found.putpalette(_row(exact).tobytes() + bytes(means.getpalette() or ()))
    return found


def _tones() -> set[int]:
    """Give the colours of the themes, as pixels have them."""
    names = {*LIGHT.colours().values(), *DARK.colours().values()}
    return {_values(Image.new("RGB", (1, 1), ImageColor.getrgb(name)))[0] for name in names}


def _values(picture: Image.Image) -> Sequence[int]:
    """Give each pixel as one number."""
    return memoryview(picture.convert("RGBA").tobytes()).cast("I")


def _row(values: Sequence[int]) -> Image.Image:
    """Make a picture of one row of pixels."""
    content = memoryview(bytearray(4 * len(values))).cast("I")
    for place, value in enumerate(values):
        content[place] = value
    return Image.frombytes("RGBA", (len(values), 1), bytes(content)).convert("RGB")
