"""Categories: what the categories of the records are called; any other is a person's own word."""

from __future__ import annotations

from collections.abc import Mapping

from subtrack.ui.speech import say


def category_name(category: str) -> str:
    """Say a category: the name of one of the records, or the person's own word as it stands."""
    return category_names().get(category, category)


def category_names() -> Mapping[str, str]:
    """Give the categories of the records with their names, ordered by name."""
    names = {
        "ai": say("AI"),
        "charity": say("Charity"),
        "cloud": say("Cloud"),
        "dating": say("Dating"),
        "energy": say("Energy"),
        "finance": say("Finance"),
        "fitness": say("Fitness"),
        "food": say("Food"),
        "gaming": say("Gaming"),
        "health": say("Health"),
        "home": say("Home"),
        "insurance": say("Insurance"),
        "learning": say("Learning"),
        "membership": say("Membership"),
        "music": say("Music"),
        "news": say("News"),
        "other": say("Other"),
        "reading": say("Reading"),
        "security": say("Security"),
        "shopping": say("Shopping"),
        "social": say("Social"),
        "software": say("Software"),
        "telecom": say("Telecom"),
        "transport": say("Transport"),
        "video": say("Video"),
    }
    return dict(sorted(names.items(), key=lambda one: one[1].casefold()))
