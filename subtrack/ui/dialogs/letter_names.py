"""Letter names: what kinds, causes and languages of letters are called in the window."""

from __future__ import annotations

from collections.abc import Mapping

from subtrack.domain.letter_kinds import Cause, Kind
from subtrack.services.wishes import THEIRS
from subtrack.ui.speech import say


def kind_names() -> Mapping[Kind, str]:
    """Give what each kind is called, in the order in which they are offered."""
    return {
        Kind.CANCELLATION: say("Cancellation"),
        Kind.WITHDRAWAL: say("Withdrawal within the cooling-off period"),
        Kind.EXTRAORDINARY: say("Extraordinary cancellation"),
        Kind.OBJECTION: say("Objection to the renewal"),
        Kind.REVOKE_MANDATE: say("Taking back the payment authorisation"),
        Kind.REMINDER: say("Reminder after silence"),
        Kind.REFUND: say("Demand for a refund"),
        Kind.DATA_DELETION: say("Deletion of personal data"),
        Kind.BANK_STOP: say("Stopping payments, to the bank"),
        Kind.COMPLAINT: say("Complaint, to an agency"),
    }


def cause_names() -> Mapping[Cause, str]:
    """Give what each cause of an extraordinary cancellation is called."""
    return {
        Cause.PRICE_RISE: say("The price rises"),
        Cause.MOVE: say("You move"),
        Cause.BREACH: say("They do not keep the contract"),
        Cause.DEATH: say("The holder has died"),
    }


def language_names() -> Mapping[str, str]:
    """Give what each language of letters is called, by its tag; first the one that fits."""
    return {
        THEIRS: say("The recipient's language"),
        "en": say("English, as in your country"),
        "en-US": say("American English"),
        "de": say("German"),
        "fr": say("French"),
        "es": say("Spanish"),
        "it": say("Italian"),
        "nl": say("Dutch"),
        "pt": say("Portuguese"),
        "pl": say("Polish"),
    }


def tongue_names() -> Mapping[str, str]:
    """Give what the language of a written letter is called, also where a country has its own."""
    return {
        **language_names(),
        "de-CH": say("German (Switzerland)"),
        "pt-BR": say("Portuguese (Brazil)"),
    }
