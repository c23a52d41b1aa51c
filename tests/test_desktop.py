"""What Linux desktops read of the program: desktop entry, AppStream metadata, icon."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from subtrack import __version__

LINUX = Path(__file__).parent.parent / "resources" / "linux"
ENTRY = LINUX / "app.subtrack.Subtrack.desktop"
METADATA = LINUX / "app.subtrack.Subtrack.metainfo.xml"


def test_the_entry_starts_the_program_with_its_icon() -> None:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "subtrack"
    assert (LINUX / f"{entry['Icon']}.svg").is_file()
    assert {"Comment", "Comment[de]"} <= set(entry)


def test_the_metadata_names_the_entry_and_this_version() -> None:
    root = ET.parse(METADATA).getroot()  # noqa: S314 - our own file
    assert root.findtext("launchable") == ENTRY.name
    releases = [one.get("version") for one in root.iter("release")]
    assert releases[0] == __version__


@pytest.mark.parametrize(
    "call",
    [
        ("desktop-file-validate", str(ENTRY)),
        ("appstreamcli", "validate", "--no-net", str(METADATA)),
    ],
    ids=lambda call: call[0],
)
def test_the_desktop_s_own_tools_find_no_fault(call: tuple[str, ...]) -> None:
    if not shutil.which(call[0]):
        pytest.skip(f"{call[0]} is not here")
    said = subprocess.run(call, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
