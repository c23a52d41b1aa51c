"""Letter words: how the dialog of a letter says things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from subtrack.domain.layout import Layout
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.letter_needs import Missing
from subtrack.ui.speech import Speech, say

_OLD = timedelta(days=365)


def layout_name(layout: Layout) -> str:
    """Say a layout in words; one that has none goes by its name."""
    known = {
        "din5008a": say("DIN 5008 A, A4, window on the left, high up"),
        "din5008b": say("DIN 5008 B, A4, window on the left"),
        "sn-left": say("Switzerland, A4, window on the left"),
        "sn-right": say("Switzerland, A4, window on the right"),
        "nf": say("France, A4, window on the right"),
        "uk-dl": say("United Kingdom, DL envelope, A4"),
        "us10": say("No. 10 envelope, US Letter"),
        "us10-double": say("No. 10 envelope with two windows, US Letter"),
        "plain": say("Without a window"),
    }
    return known.get(layout.name, layout.name)


def address_source(speech: Speech, draft: LetterDraft) -> str:
    """Say where the recipient's address is from, and how old it is."""
    listing = draft.address_from
    if listing is None:
        return say("As you wrote it.") if draft.address else ""
    near, day = speech.near(listing.checked), speech.dated(listing.checked)
    if draft.today - listing.checked > _OLD:
        words = say("From the record of {name}, checked {near}, {day}: look it up before you post.")
    else:
        words = say("From the record of {name}, checked {near}, {day}.")
    return words.format(name=listing.name, near=near, day=day)


def fact_names() -> Mapping[str, str]:
    """Say what a template may ask for, by the names of the facts."""
    return {
        "law": say("the law"),
        "service": say("the service"),
        "last_day": say("the last day"),
        "started": say("the day of the contract"),
        "sent": say("the day on which you cancelled"),
        "warned": say("the day on which you asked in vain"),
        "trial_ends": say("the end of the trial"),
        "total": say("what was charged in all"),
        "answer_by": say("the day for an answer"),
        "deceased": say("the name of the person who died"),
        "full_name": say("your name"),
        "contract_no": say("the contract number"),
        "account": say("your account"),
        "plan": say("the plan"),
    }


def missing_words(speech: Speech, missing: Sequence[Missing]) -> str:
    """Say in one sentence what is missing."""
    names = {
        "full_name": say("your name"),
        "street": say("your street"),
        "city": say("your town"),
        "country": say("your country"),
        "recipient": say("the address of the recipient"),
        "deceased": say("the name of the person who died"),
    }
    names = {**fact_names(), **names}
    facts = speech.listed([names[one.key] for one in missing])
    words = say("{count} fact(s) missing: {facts}. Export waits.", len(missing))
    return words.format(count=speech.number(len(missing)), facts=facts)
