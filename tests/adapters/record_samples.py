"""Record samples: a small sound record as TOML, to be changed piece by piece."""

from __future__ import annotations

from subtrack.domain.catalog import Provenance
from subtrack.domain.own_records import Origin, OwnRecord

SOUND = """format = 2
slug = "gym"
name = "My gym"
kind = "service"
category = "fitness"
website = "https://gym.example.org"
domains = ["gym.example.org"]
countries = ["DE"]
difficulty = "easy"
checked = 2026-11-20
confidence = "official"

[[routes]]
channel = "email"
sources = [1]

[[routes.steps]]
do = "Write to the desk"

[[sources]]
url = "https://gym.example.org/terms"
publisher = "provider"
retrieved = 2026-11-20
"""


def of_slug(slug: str) -> str:
    """Give the sound record by another name."""
    return SOUND.replace('slug = "gym"', f'slug = "{slug}"')


def yours(slug: str = "gym", text: str = "", based_on: str = "") -> OwnRecord:
    """Give a record of the person's hand."""
    return OwnRecord(slug, Origin(Provenance.YOURS, "", based_on), text or of_slug(slug))


def from_file(slug: str = "gym", text: str = "") -> OwnRecord:
    """Give a record that came from a file."""
    return OwnRecord(slug, Origin(Provenance.FILE, f"{slug}.toml"), text or of_slug(slug))
