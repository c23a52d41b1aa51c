"""Paper: a letter as a picture."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PIL import Image
from pypdfium2 import PdfDocument

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.domain.periods import MONTH
from subtrack.services.composing import Wishes
from subtrack.services.drafts import Draft
from tools.household import DAY, SENDER

SCALE = 1.4
"""Pixels a point."""
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


def letter(folder: Path) -> Image.Image:
    """Draw the first page of a letter to a provider of the catalog; it is made in a folder."""
    services = Services(Paths(folder / "paper"), lambda: DAY)
    services.profiles.put("me", SENDER)
    services.subscriptions.add(CONTRACT)
    pdf = folder / "letter.pdf"
    services.lettering.write("1", pdf, Wishes())
    document = PdfDocument(pdf)
    page: Image.Image = document[0].render(scale=SCALE, grayscale=True).to_pil()
    document.close()
    return page
