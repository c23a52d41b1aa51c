"""Case scripts: short texts to say or to paste, made of the same facts as a letter.

They go to the provider, so they are written in its language and not in the window's: English, or
German. A text is plain and has no gaps: what is not known is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Channel
from subtrack.domain.standing import standing
from subtrack.domain.subscription import Subscription

LANGUAGES = ("en", "de")
SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
WRITTEN = frozenset(
    {Channel.CHAT, Channel.CHAT_BOT, Channel.TEXT_MESSAGE, Channel.EMAIL, Channel.FORM}
)


@dataclass(frozen=True, slots=True)
class Script:
    """What to say or to paste; `subject` is that of an e-mail."""

    text: str
    subject: str | None = None


def script(
    entry: Subscription, sender: Profile | None, channel: Channel, today: date, language: str
) -> Script | None:
    """Give the text for a channel as of a day; None where nothing is said, such as on the web.

    A language that is not one of `LANGUAGES` gives English.
    """
    words = _WORDS.get(language, _WORDS["en"])
    if channel not in SPOKEN | WRITTEN:
        return None
    lines = _spoken if channel in SPOKEN else _written
    text = "\n".join(lines(entry, sender, today, words))
    subject = words["subject"].format(name=entry.name) if channel is Channel.EMAIL else None
    return Script(text, subject)


def _written(
    entry: Subscription, sender: Profile | None, today: date, words: Mapping[str, str]
) -> Iterator[str]:
    yield _act(entry, today, words)
    yield from _identification(entry, sender, words)
    yield words["money"]
    yield words["confirm"]
    if sender and sender.full_name:
        yield sender.full_name


def _spoken(
    entry: Subscription, sender: Profile | None, today: date, words: Mapping[str, str]
) -> Iterator[str]:
    yield _act(entry, today, words)
    yield from _identification(entry, sender, words)
    yield words["no-offer"]
    yield words["day"]
    yield words["who"]
    yield words["by-mail"]


def _act(entry: Subscription, today: date, words: Mapping[str, str]) -> str:
    found = standing(entry.contract, today, entry.decisions)
    if found.earliest_end is None:
        return words["act"].format(name=entry.name)
    last_day = _written_day(found.earliest_end - ONE_DAY, words)
    return words["act-by"].format(name=entry.name, day=last_day)


def _identification(
    entry: Subscription, sender: Profile | None, words: Mapping[str, str]
) -> Iterator[str]:
    particulars = entry.particulars
    for key, value in (
        ("is", sender.full_name if sender else None),
        ("number", particulars.contract_no),
        ("account", particulars.account),
        ("plan", entry.contract.billing[-1].plan),
    ):
        if value:
            yield words[key].format(value=value)


def _written_day(day: date, words: Mapping[str, str]) -> str:
    month = words["months"].split()[day.month - 1]
    return words["written-day"].format(day=day.day, month=month, year=day.year)


_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "months": (
                "January February March April May June July August September October November "
                "December"
            ),
            "written-day": "{day} {month} {year}",
            "subject": "Cancellation of {name}",
            "act": "I cancel my subscription to {name} with effect from the next possible date.",
            "act-by": (
                "I cancel my subscription to {name} with effect from the end of {day}, or failing "
                "that from the next possible date."
            ),
            "is": "Name: {value}",
            "number": "Contract or customer number: {value}",
            "account": "Account: {value}",
            "plan": "Plan: {value}",
            "money": "Please take no payment for the time after that.",
            "confirm": (
                "Please confirm in writing that you received this and on which day the contract "
                "ends."
            ),
            "no-offer": "I do not want an offer; please just process the cancellation.",
            "day": "Which day is the last day of the contract?",
            "who": "What is your name, and what is the reference number of this call?",
            "by-mail": "Please confirm it by e-mail today.",
        },
        "de": {
            "months": (
                "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
            ),
            "written-day": "{day}. {month} {year}",
            "subject": "Kündigung: {name}",
            "act": "Ich kündige meinen Vertrag „{name}“ zum nächstmöglichen Zeitpunkt.",
            "act-by": (
                "Ich kündige meinen Vertrag „{name}“ mit Ablauf des {day}, sonst zum "
                "nächstmöglichen Zeitpunkt."
            ),
            "is": "Name: {value}",
            "number": "Vertrags- oder Kundennummer: {value}",
            "account": "Konto: {value}",
            "plan": "Tarif: {value}",
            "money": "Bitte buchen Sie für die Zeit danach nichts mehr ab.",
            "confirm": (
                "Bitte bestätigen Sie schriftlich, dass Sie die Kündigung erhalten haben und an "
                "welchem Tag der Vertrag endet."
            ),
            "no-offer": "Ich möchte kein Angebot; bitte nehmen Sie nur die Kündigung auf.",
            "day": "Welcher Tag ist der letzte Tag des Vertrags?",
            "who": "Wie heißen Sie, und welche Vorgangsnummer hat dieses Gespräch?",
            "by-mail": "Bitte bestätigen Sie mir das noch heute per E-Mail.",
        },
    }
)
