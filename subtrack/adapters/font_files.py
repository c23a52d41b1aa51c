"""Font files: fonts that do not come with the program; a file is checked before it is used.

Of such a font a document gets the glyphs that it needs, as a small font of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from subtrack.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from uharfbuzz import Face, Set

ENDINGS = frozenset([".ttf", ".otf", ".ttc", ".otc"])
LARGEST = 150_000_000
"""Bytes; the largest collections of Chinese, Japanese and Korean have 120 million."""
_KINDS = (b"\0\1\0\0", b"OTTO", b"true", b"ttcf")
"""How font files begin."""
_MOST_FACES = 64
_NEEDED = frozenset(["OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"])
_OUTLINES = frozenset(["glyf", "CFF ", "CFF2"])
_PICTURES = ("CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix")
"""Tables of glyphs that are pictures, which no letter needs."""
_RIGHTS_AT = 8
"""Where OS/2 says what the maker allows."""
_MAY_NOT_EMBED, _MAY_NOT_DIVIDE, _PICTURES_ALONE = 0x0002, 0x0100, 0x0200
_MAY_EMBED = 0x000C
"""For printing, or for editing too: one of them goes before what forbids."""
_NAME_FOR_PRINTERS = 6
"""The name that is of ASCII alone."""
_REGULAR = 400
"""A weight."""


class FontFace(NamedTuple):
    """A font of a file; `characters` are its code points, of which there may be tens of thousands.

    HarfBuzz's own set takes a hundredth of the room that one of numbers would.
    """

    face: Face
    characters: Set

    @property
    def name(self) -> str:
        """What it is called, empty where it does not say."""
        return self.face.get_name(4) or ""

    def had(self, wanted: Iterable[int]) -> set[int]:
        """Give those of some code points that it has."""
        return {code for code in wanted if code in self.characters}


def read_faces(path: Path) -> Sequence[FontFace]:
    """Give the fonts of a file that can be used; a collection has several.

    Raises:
        InvalidInputError: it is no font file, or none of its fonts can be used.
    """
    import uharfbuzz as hb  # noqa: PLC0415 - for a letter alone

    blob = hb.Blob(_content(path))
    count = min(hb.Face(blob, 0).count, _MOST_FACES)
    faces = [hb.Face(blob, number) for number in range(count)]
    whole = [face for face in faces if _is_whole(face)]
    if not whole:
        raise no_font(path)
    free = [face for face in whole if _may_be_embedded(face)]
    if not free:
        raise InvalidInputError(
            "The maker of the font {name} does not allow it to be put into a document; choose "
            "another one.",
            name=path.name,
        )
    return [FontFace(face, face.unicodes) for face in free]


def face_of(content: bytes) -> FontFace:
    """Give the only font of a file that is known to be whole."""
    import uharfbuzz as hb  # noqa: PLC0415 - as above

    face = hb.Face(hb.Blob(content))
    return FontFace(face, face.unicodes)


def part_of(font: FontFace, characters: Iterable[int]) -> bytes:
    """Give a font of some characters alone, empty where that fails; equal input, equal bytes."""
    import uharfbuzz as hb  # noqa: PLC0415 - as above

    wanted = hb.SubsetInput()
    wanted.unicode_set.update(characters)
    wanted.drop_table_tag_set.update(map(_tag, _PICTURES))
    wanted.name_id_set.clear()
    wanted.name_id_set.add(_NAME_FOR_PRINTERS)
    wanted.name_lang_id_set.clear()
    wanted.name_lang_id_set.invert()  # whatever language that name is said to be in
    wanted.flags = hb.SubsetFlags.DOWNGRADE_CFF2
    for axis in font.face.axis_infos:
        wanted.pin_axis_to_default(font.face, axis.tag)
        if axis.tag == "wght" and axis.min_value <= _REGULAR <= axis.max_value:
            wanted.pin_axis_location(font.face, axis.tag, _REGULAR)
    try:
        return bytes(hb.subset(font.face, wanted).blob.data)
    except RuntimeError:
        return b""


def can_be_set(part: bytes, text: str) -> bool:
    """Try a small font: a broken one may fail anywhere in what sets letters."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - half a second that only a letter needs
    from fpdf import FPDF  # noqa: PLC0415 - as above

    with TemporaryDirectory(prefix="subtrack-", ignore_cleanup_errors=True) as folder:
        file = Path(folder, "part.ttf")
        pdf = FPDF()
        try:
            font = TTFont(BytesIO(part))
            for table in font.keys():  # noqa: SIM118 - it is no dictionary
                font[table]
            file.write_bytes(part)
            pdf.add_font("part", "", file)
            pdf.set_font("part")
            pdf.set_text_shaping(True)
            pdf.add_page()
            pdf.cell(text=text)
            pdf.output()
        except Exception:  # noqa: BLE001 - see above
            return False
        finally:
            for known in pdf.fonts.values():
                known.close()  # type: ignore[union-attr] # it is no font of fpdf2's own
    return True


def _content(path: Path) -> bytes:
    """Read a file; anything else, such as a pipe, is not even opened."""
    try:
        if not path.is_file():
            raise InvalidInputError("There is no file {name}; choose a font file.", name=path.name)
        if path.stat().st_size > LARGEST:
            raise InvalidInputError(
                "{name} has more than {most} MB, which no font of a letter has.",
                name=path.name,
                most=LARGEST // 1_000_000,
            )
        with path.open("rb") as file:
            start = file.read(4)
            if start not in _KINDS:
                raise no_font(path)
            return start + file.read(LARGEST)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InvalidInputError(
            "The font {name} cannot be read: {reason}.", name=path.name, reason=reason
        ) from error


def no_font(path: Path) -> InvalidInputError:
    """Give the error that a file is no font."""
    return InvalidInputError(
        "{name} is no font of outlines that a letter can be set in; choose a .ttf, .otf or .ttc "
        "file.",
        name=path.name,
    )


def _is_whole(face: Face) -> bool:
    # A table that lies beyond the end of the file has a name, but no length.
    try:
        tags = {tag for tag in face.table_tags if len(face.reference_table(tag))}
    except UnicodeDecodeError:
        return False
    return tags >= _NEEDED and not tags.isdisjoint(_OUTLINES) and bool(len(face.unicodes))


def _may_be_embedded(face: Face) -> bool:
    rights = int.from_bytes(bytes(face.reference_table("OS/2").data)[_RIGHTS_AT : _RIGHTS_AT + 2])
    if rights & (_MAY_NOT_DIVIDE | _PICTURES_ALONE):
        return False
    return not rights & _MAY_NOT_EMBED or bool(rights & _MAY_EMBED)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode())
