"""Pictures: what the program makes, as pictures for those who have not got it yet.

`python -m tools.pictures` writes them to `resources/screenshots`; they are no part of the wheel.
"""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from pypdfium2 import PdfDocument

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.domain.periods import MONTH
from subtrack.services.composing import Wishes
from subtrack.services.drafts import Draft

FOLDER = Path(__file__).parent.parent / "resources" / "screenshots"
DAY = date(2026, 11, 22)
SCALE = 1.4
"""Pixels a point."""
SENDER = {
    "full_name": "Your Name",
    "street": "Your Street 1",
    "postcode": "10115",
    "city": "Berlin",
    "country": "DE",
}
CONTRACT = Draft(
    name="MagentaZuhause",
    price="47.95",
    currency="EUR",
    every=MONTH,
    first=date(2025, 4, 1),
    started=date(2025, 4, 1),
    provider="telekom-de",
    contract_no="1234567890",
)


def letter(path: Path) -> None:
    """Draw the first page of a letter to a provider of the catalog."""
    with tempfile.TemporaryDirectory() as folder:
        services = Services(Paths(Path(folder) / "data"), lambda: DAY)
        services.profiles.put("me", SENDER)
        services.subscriptions.add(CONTRACT)
        pdf = Path(folder) / "letter.pdf"
        services.lettering.write("1", pdf, Wishes())
        document = PdfDocument(pdf)
        page = document[0].render(scale=SCALE, grayscale=True)
        page.to_pil().save(path, optimize=True)
        document.close()


def main() -> None:
    """Write all pictures."""
    FOLDER.mkdir(exist_ok=True)
    letter(FOLDER / "letter.png")


if __name__ == "__main__":
    main()
