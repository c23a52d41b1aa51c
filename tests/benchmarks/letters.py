"""Benchmarks of letters: each figure is a ratio to bare fpdf2 that draws the same in the same run.

Run with `make bench`. Times are processor seconds, the best of several.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Self

from fpdf import FPDF
from pymupdf_fonts import myfont

from subtrack.adapters.font_shelf import FontShelf
from subtrack.adapters.layout_files import LayoutFiles
from subtrack.adapters.letter_fonts import faces
from subtrack.adapters.letter_press import work
from subtrack.adapters.paths import resources
from subtrack.adapters.pdf import PdfWriter
from subtrack.domain.letter import Letter
from subtrack.services.letter_text import plain_text
from tests.benchmarks.engine import peak_megabytes, say

LAYOUT = LayoutFiles(resources() / "letters" / "layouts.toml").get("din5008b")
LETTER = Letter(
    sender=("Łucja Nowak-Weiß", "Hauptstraße 12a", "10115 Berlin"),
    recipient=("Streaming Beispiel GmbH", "Kundenservice", "Postfach 10 20 30", "80331 München"),
    place_and_date="Berlin, 24. November 2026",
    reference="2026-7K3QX2M",
    subject="Kündigung meines Abonnements, Kundennummer 4711-0815",
    salutation="Sehr geehrte Damen und Herren,",
    paragraphs=(
        (
            "hiermit kündige ich den Vertrag zum 31. März 2027, hilfsweise zum nächstmöglichen "
            "Zeitpunkt. Der Betrag von 13,99 € ist ab dann nicht mehr abzubuchen; die erteilte "
            "Einzugsermächtigung widerrufe ich."
        ),
        "Bitte bestätigen Sie mir den Eingang schriftlich bis zum 8. Dezember 2026.",
    ),
    closing="Mit freundlichen Grüßen",
    signature="Łucja Nowak-Weiß",
    contact=("lucja.nowak@example.org",),
    language="de",
)
BOUND = 3
MANY = 100


class Answers:
    """What stands in for the connection of the process."""

    def __init__(self) -> None:
        self.sent: list[object] = []

    def send(self, drawn: object) -> None:
        self.sent.append(drawn)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def letters(count: int) -> list[Letter]:
    """Give letters each of which says something else."""
    return [
        replace(LETTER, reference=f"2026-{number:07}", subject=f"{LETTER.subject} {number}")
        for number in range(count)
    ]


def bare(texts: list[str], *, shaped: bool) -> None:
    """Set texts with fpdf2 alone in the same fonts, a page for each."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = FPDF(unit="mm", format="A4")
        for weight, name in (("", "figo"), ("B", "figbo")):
            file = Path(folder, f"{name}.ttf")
            file.write_bytes(myfont(name))
            pdf.add_font("letter", weight, file)
        pdf.set_text_shaping(shaped)
        for text in texts:
            pdf.add_page()
            for number, block in enumerate(text.split("\n\n")):
                pdf.set_font("letter", "B" if number == 4 else "", 10.5)
                pdf.multi_cell(0, 5, block, new_x="LMARGIN", new_y="NEXT")
        pdf.output()
        for face in faces(pdf):
            face.close()


def one() -> None:
    """Draw one letter."""
    PdfWriter().write(LETTER, LAYOUT)


def pile(count: int) -> None:
    """Draw letters into one file, as the process does."""
    sheets = [(one, LAYOUT) for one in letters(count)]
    work(Answers(), sheets, FontShelf(folders=()), together=True)  # type: ignore[arg-type] # stands in


def processor_seconds(call: Callable[[], object], times: int) -> float:
    """Call several times; give the least processor time."""
    found = []
    for _ in range(times):
        before = time.process_time()
        call()
        found.append(time.process_time() - before)
    return min(found)


def bench(count: int, call: Callable[[], object], times: int) -> None:
    """Measure letters against bare fpdf2, with its shaping and without."""
    texts = [plain_text(letter) for letter in letters(count)]
    took = processor_seconds(call, times)
    what = "one letter" if count == 1 else f"{count} letters in one PDF"
    for shaped in (True, False):
        found = took / processor_seconds(partial(bare, texts, shaped=shaped), times)
        say(f"{what} to bare fpdf2, {'shaped' if shaped else 'not shaped'}", found, BOUND)


def main() -> None:
    """Run all and print each figure beside its bound."""
    bench(1, one, 5)
    bench(MANY, partial(pile, MANY), 3)
    code = f"from tests.benchmarks.letters import pile; pile({MANY})"
    say(
        "memory of the process that draws them",
        peak_megabytes([sys.executable, "-c", code]),
        200,
        "MB",
    )


if __name__ == "__main__":
    main()
