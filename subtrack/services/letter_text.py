"""Letter text: a letter without a sheet, whole, or as much as fits a form on a web page."""

from __future__ import annotations

from subtrack.domain.letter import Letter


def plain_text(letter: Letter) -> str:
    """Give a letter as plain text, block after block."""
    blocks = [
        "\n".join(letter.sender),
        "\n".join(letter.recipient),
        letter.place_and_date,
        letter.reference,
        letter.subject_line,
        letter.salutation,
        *letter.paragraphs,
        letter.closing,
        letter.signature,
        "\n".join(letter.enclosures),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def short_text(letter: Letter) -> str:
    """Give what a form on a web page wants: no addresses, no date, and no empty lines."""
    parts = (letter.subject, *letter.paragraphs, letter.signature, letter.reference)
    return "\n".join(filter(None, parts)) + "\n"
