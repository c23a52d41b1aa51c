"""Same kind: which records are of services that do the same thing, so that one may do.

A category of the catalog holds unlike things, so that only records that are named here count. What
is not named is never said to be alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class ServiceKind(StrEnum):
    """What a service does."""

    AI_ASSISTANT = "ai-assistant"
    MUSIC = "music"
    VPN = "vpn"
    PASSWORDS = "passwords"
    CLOUD_STORAGE = "cloud-storage"
    MEAL_KITS = "meal-kits"


KINDS: Mapping[str, ServiceKind] = MappingProxyType(
    {
        **dict.fromkeys(("chatgpt", "claude", "perplexity"), ServiceKind.AI_ASSISTANT),
        **dict.fromkeys(
            (
                *("amazon-music", "apple-music", "deezer", "pandora", "qobuz", "spotify"),
                *("tidal", "youtube-music"),
            ),
            ServiceKind.MUSIC,
        ),
        **dict.fromkeys(("cyberghost", "expressvpn", "nordvpn", "surfshark"), ServiceKind.VPN),
        **dict.fromkeys(("1password", "bitwarden", "dashlane", "lastpass"), ServiceKind.PASSWORDS),
        **dict.fromkeys(("dropbox", "google-one", "icloud-plus"), ServiceKind.CLOUD_STORAGE),
        **dict.fromkeys(
            ("blue-apron", "everyplate", "gousto", "hellofresh"), ServiceKind.MEAL_KITS
        ),
    }
)
"""The kinds of records by their slugs."""
SEVERAL = frozenset(
    {
        *("amazon-prime-channels", "amazon-subscribe-and-save", "godaddy", "onlyfans", "patreon"),
        *("substack", "twitch"),
    }
)
"""The providers with whom one has several on purpose, each for another thing."""
