"""Layouts: where the parts of a letter stand on the sheet.

All lengths are millimetres (mm), measured from the top left corner of the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Self

from subtrack.domain.errors import InvalidInputError

_TOLERANCE = 0.01
"""Lengths that differ by less (mm) are taken as equal: figures are decimal, floats are not."""
_LEAST_TEXT = 50.0
"""The least width and height of the running text on the first sheet, mm."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: its name, and its width and height in mm."""

    name: str
    width: float
    height: float


A4 = Paper("A4", 210, 297)
LETTER = Paper("Letter", 215.9, 279.4)
PAPERS = (A4, LETTER)


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle: its upper left corner and its size, in mm."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge, mm."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge, mm."""
        return self.y + self.height

    def holds(self, other: Rect) -> bool:
        """Whether `other` lies inside."""
        return (
            self.x - _TOLERANCE <= other.x
            and self.y - _TOLERANCE <= other.y
            and other.right <= self.right + _TOLERANCE
            and other.bottom <= self.bottom + _TOLERANCE
        )

    def meets(self, other: Rect) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.x + _TOLERANCE < other.right
            and other.x + _TOLERANCE < self.right
            and self.y + _TOLERANCE < other.bottom
            and other.y + _TOLERANCE < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Margins:
    """What stays free around the running text, mm; `top` holds from the second sheet on."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Thin lines at the left edge, mm: `x` is where they begin, `folds` and `punch` their y."""

    x: float = 0.0
    folds: tuple[float, ...] = ()
    fold_length: float = 0.0
    punch: float | None = None
    punch_length: float = 0.0

    @property
    def lines(self) -> tuple[Rect, ...]:
        """The marks as rectangles without height, from the top down."""
        marks = [Rect(self.x, y, self.fold_length, 0) for y in self.folds]
        if self.punch is not None:
            marks.append(Rect(self.x, self.punch, self.punch_length, 0))
        return tuple(sorted(marks, key=lambda mark: mark.y))


class AddressAt(Enum):
    """The edge of its zone from which the address is filled."""

    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class LayoutFault:
    """What is wrong with a layout, and under which key."""

    key: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the parts of a letter stand, in mm; `papers` are the sheets that it fits.

    `address_field` is what the window of an envelope shows, or only a place on the sheet where
    `has_window` is false; `address_zone` is the part of it that holds the recipient. The sender
    stands on one line in `return_zone`, or line by line in `sender_block`, or in both.
    `sender_field` is a second window, which shows the `sender_block` and nothing else.
    `first_text_y` is the top of the subject on the first sheet.
    """

    name: str
    papers: tuple[Paper, ...]
    address_field: Rect
    address_zone: Rect
    information_block: Rect
    first_text_y: float
    margins: Margins
    address_at: AddressAt = AddressAt.TOP
    return_zone: Rect | None = None
    sender_block: Rect | None = None
    sender_field: Rect | None = None
    marks: Marks = Marks()
    has_window: bool = True

    @property
    def paper(self) -> Paper:
        """The sheet that is written on."""
        return self.papers[0]

    @property
    def windows(self) -> tuple[Rect, ...]:
        """What the envelope shows of the sheet, the recipient first."""
        fields = (self.address_field, self.sender_field) if self.has_window else ()
        return tuple(field for field in fields if field)

    @property
    def text_width(self) -> float:
        """The width of the running text, mm."""
        return self.paper.width - self.margins.left - self.margins.right

    @property
    def text_bottom(self) -> float:
        """The lowest line of the running text, mm."""
        return self.paper.height - self.margins.bottom

    def on(self, paper: Paper) -> Self:
        """Give the same layout for another of its papers.

        Raises:
            InvalidInputError: the layout is not made for that paper.
        """
        if paper not in self.papers:
            raise InvalidInputError(
                "The layout {layout} is for {papers}, not for {paper}.",
                layout=self.name,
                papers=" or ".join(known.name for known in self.papers),
                paper=paper.name,
            )
        others = tuple(known for known in self.papers if known != paper)
        return replace(self, papers=(paper, *others))

    def faults(self) -> Iterator[LayoutFault]:
        """Yield each reason for which a letter in this layout would not come out right."""
        yield from self._off_the_sheet()
        yield from self._outside_the_field()
        yield from self._overlaps()
        yield from self._crowded_text()

    def _blocks(self) -> Iterator[tuple[str, Rect]]:
        yield "address_field", self.address_field
        yield "information_block", self.information_block
        if self.sender_field:
            yield "sender_field", self.sender_field
        elif self.sender_block:
            yield "sender_block", self.sender_block

    def _off_the_sheet(self) -> Iterator[LayoutFault]:
        marks = [("marks", mark) for mark in self.marks.lines]
        for paper in self.papers:
            sheet = Rect(0, 0, paper.width, paper.height)
            for key, block in [*self._blocks(), *marks]:
                if not sheet.holds(block):
                    yield LayoutFault(key, f"runs off a sheet of {paper.name}")

    def _outside_the_field(self) -> Iterator[LayoutFault]:
        zones = (("address_zone", self.address_zone), ("return_zone", self.return_zone))
        for key, zone in zones:
            if zone and not self.address_field.holds(zone):
                yield LayoutFault(key, "lies outside the address_field")
        if not self.return_zone and not self.sender_block:
            yield LayoutFault("sender_block", "is missing, and so is return_zone")
        if self.sender_field and not (
            self.sender_block and self.sender_field.holds(self.sender_block)
        ):
            yield LayoutFault("sender_block", "lies outside the sender_field")

    def _overlaps(self) -> Iterator[LayoutFault]:
        if self.return_zone and self.return_zone.meets(self.address_zone):
            yield LayoutFault("return_zone", "overlaps the address_zone")
        blocks = list(self._blocks())
        for place, (key, block) in enumerate(blocks):
            for other, earlier in blocks[:place]:
                if block.meets(earlier):
                    yield LayoutFault(key, f"overlaps the {other}")

    def _crowded_text(self) -> Iterator[LayoutFault]:
        for key, block in self._blocks():
            if block.bottom > self.first_text_y + _TOLERANCE:
                yield LayoutFault("first_text_y", f"is above the end of the {key}")
        for paper in self.papers:
            layout = self.on(paper)
            if layout.text_width < _LEAST_TEXT:
                yield LayoutFault("margins", f"leave no width for text on {paper.name}")
            if layout.text_bottom - self.first_text_y < _LEAST_TEXT:
                yield LayoutFault("first_text_y", f"leaves no height for text on {paper.name}")
