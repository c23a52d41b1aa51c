"""Self-check: whether everything that the program is made of works where it was put.

It works in a folder of its own that is gone afterwards; nothing of a person's is touched.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.adapters.paths import Paths, resources
from subtrack.compose import Services
from subtrack.domain.errors import OutsideError
from subtrack.domain.periods import MONTH
from subtrack.services.drafts import Draft
from subtrack.services.wishes import Wishes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_DAY = date(2026, 11, 22)
_SIZE = (1_000, 700)
_WAIT_MS = 30_000
_FEWEST_COLOURS = 8
_SENDER = {
    "full_name": "Your Name",
    "street": "Your Street 1",
    "postcode": "10115",
    "city": "Berlin",
    "country": "DE",
}
_ADDRESS = ("Example Company", "Example Street 2", "10115 Berlin", "Germany")


def self_check(out: Callable[[str], object]) -> None:
    """Try the database, the records, a letter, the texts, the window and printing.

    Each that works is told.

    Raises:
        OutsideError: something does not; the sentence says what.
        KnownError: as the part itself says it.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        paths = Paths(Path(folder) / "data")
        for told in _parts(paths, Path(folder)):
            out(told)


def _parts(paths: Paths, folder: Path) -> Iterator[str]:
    services = Services(paths, lambda: _DAY)
    yield f"database: {_database(services)}"
    yield f"records: {_records(services)}"
    yield f"letter: {_letter(services, folder / 'letter.pdf')}"
    yield f"texts: {_texts()}"
    yield f"servers: {_servers()}"
    yield from _screen(paths, folder)


def _database(services: Services) -> str:
    draft = Draft(
        name="Netflix",
        price="13.99",
        currency="EUR",
        every=MONTH,
        first=_DAY,
        provider="netflix",
        address=_ADDRESS,
    )
    added = services.subscriptions.add(draft).after
    _demand(services.subscriptions.shown("1").entry == added, "what was written is read otherwise")
    faults = services.maintenance.faults()
    _demand(not faults, f"the database is damaged: {', '.join(faults)}")
    return "written and read"


def _records(services: Services) -> str:
    slugs = services.providers.slugs()
    found = services.browsing.found("netflix")
    _demand(bool(found) and found[0].slug == "netflix", "searching the records finds nothing")
    unsound = [slug for slug in slugs if services.providers.record(slug) is None]
    _demand(not unsound, f"records cannot be read: {', '.join(unsound)}")
    return f"{len(slugs)} read"


def _letter(services: Services, path: Path) -> str:
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - only to look at the letter

    services.profiles.put("me", _SENDER)
    services.lettering.write("1", path, Wishes())
    document = PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    document.close()
    _demand("Example Company" in text, "the letter does not say what it should")
    return "written and read back"


def _texts() -> str:
    found = sorted(path.stem.partition("_")[2] for path in (resources() / "i18n").glob("*.qm"))
    _demand("de" in found, "the German texts are missing")
    return ", ".join(["en", *found])


def _servers() -> str:
    """Have all there that asks a server or a keyring; nobody is asked."""
    from ssl import create_default_context  # noqa: PLC0415 - wanted here alone

    from subtrack.adapters import caldav_client, smtp_client  # noqa: PLC0415 - slow to import
    from subtrack.adapters.secrets import installed_keyring  # noqa: PLC0415 - as above
    from subtrack.domain.accounts import CalendarAccount  # noqa: PLC0415 - as above

    account = CalendarAccount(address="http://localhost/", user="nobody")
    caldav_client.Client(account, "", 1.0).close()
    _demand(callable(smtp_client.send), "no mail can be sent")
    _demand(create_default_context().check_hostname, "a certificate could be anybody's")
    return f"could be asked, with passwords from {type(installed_keyring()).__module__}"


def _screen(paths: Paths, folder: Path) -> Iterator[str]:
    """Try what wants Qt."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the last part alone wants Qt

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["subtrack"])
    yield f"window: {_window(application, paths)}"
    yield f"printing: {_printing(folder / 'printed.pdf')}"


def _window(application: QApplication, paths: Paths) -> str:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - as above

    from subtrack.app import Program  # noqa: PLC0415

    program = Program(application, paths, _DAY)
    program.shell.resize(*_SIZE)
    loop = QEventLoop()
    # The page is built when the signal comes and painted in the turn after it.
    program.window.turned.connect(lambda _name: QTimer.singleShot(200, loop.quit))
    QTimer.singleShot(_WAIT_MS, loop.quit)
    program.start(f"self-check-{os.getpid()}")
    loop.exec()
    _demand(program.window.page() is not None, "the window stays empty")
    image = program.window.grab().toImage().scaled(100, 70)
    colours = {image.pixel(x, y) for x in range(100) for y in range(70)}
    _demand(len(colours) >= _FEWEST_COLOURS, "the window paints nothing")
    program.shell.close()
    return f"{_SIZE[0]} x {_SIZE[1]} painted"


def _printing(target: Path) -> str:
    from PySide6.QtGui import QPainter  # noqa: PLC0415 - as above
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    painter = QPainter()
    _demand(painter.begin(printer), "nothing can be printed")
    painter.drawText(100, 100, "Example Company")
    painter.end()
    _demand(target.exists() and target.stat().st_size > 0, "what is printed comes to nothing")
    return "a page into a file"


def _demand(holds: bool, fault: str) -> None:  # noqa: FBT001 - reads like a sentence
    if not holds:
        raise OutsideError("This copy of Subtrack does not work: {fault}.", fault=fault)
