"""Failed step: that a step of a way did not work, as the person notes it for themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from subtrack.domain.dates import parse_date
from subtrack.domain.entries import checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.provider import Channel

MOST_FAILED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedStep:
    """A step by its words and those of its way: ways change places, and records their steps.

    `provider` is the slug of the record that knows the way; None for one of the program's own or of
    the person's.
    """

    do: str
    where: str | None = None
    channel: Channel
    provider: str | None = None
    title: str | None = None

    def __post_init__(self) -> None:
        """Check the texts, for they may come from a file; they are kept without space around.

        Raises:
            InvalidInputError: a text is empty, too long, or has control characters.
        """
        for key in ("do", "where", "provider", "title"):
            text = getattr(self, key)
            if text is not None:
                object.__setattr__(self, key, checked_text("step", text))

    def is_like(self, other: NamedStep) -> bool:
        """Whether it is the same action in the same place, by whichever way one gets there."""
        return (self.do, self.where) == (other.do, other.where)


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedStep:
    """That a step did not work on a day, and what the person says of it.

    `event` is the place in a case's log of the event after which it was noted; None where it was
    noted without a case.
    """

    step: NamedStep
    day: date
    note: str | None = None
    event: int | None = None

    def __post_init__(self) -> None:
        """Check what was typed; it is kept without space at its ends.

        Raises:
            InvalidInputError: the note is empty, too long, or has a full card number.
        """
        if self.note is not None:
            note = checked_text("note", self.note, multiline=True)
            refuse_card_number("note", note)
            object.__setattr__(self, "note", note)


def failed_values(failed: FailedStep) -> dict[str, str | None]:
    """Give what was noted without a case as plain values that fit into JSON."""
    step = failed.step
    return {
        "do": step.do,
        "where": step.where,
        "channel": str(step.channel),
        "provider": step.provider,
        "title": step.title,
        "day": failed.day.isoformat(),
        "note": failed.note,
    }


def failed_from(values: object) -> FailedStep:
    """Read what `failed_values` gave.

    Raises:
        InvalidInputError: something in it cannot be right.
    """
    if not isinstance(values, dict) or not all(
        isinstance(values.get(key), str) for key in ("do", "channel", "day")
    ):
        raise InvalidInputError("{value!r} does not tell of a step.", value=values)
    texts = {key: values.get(key) for key in ("where", "provider", "title", "note")}
    if not all(text is None or isinstance(text, str) for text in texts.values()):
        raise InvalidInputError("{value!r} does not tell of a step.", value=values)
    if values["channel"] not in set(map(str, Channel)):
        raise InvalidInputError("{value!r} is no way to cancel.", value=values["channel"])
    note, channel = texts.pop("note"), Channel(values["channel"])
    step = NamedStep(do=values["do"], channel=channel, **texts)
    return FailedStep(step=step, day=parse_date(values["day"]), note=note)
