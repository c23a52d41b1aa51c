"""Quick entry: one line, written as one would say it or pasted from a receipt, becomes a draft.

What is not written stays missing, and what can mean several things is not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from subtrack.domain.catalog import Listing
from subtrack.domain.currencies import minor_digits
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.periods import Period
from subtrack.services.browsing import Browsing
from subtrack.services.drafts import Draft
from subtrack.services.quick_cycles import take_cycles
from subtrack.services.quick_days import CHARGED, take_days
from subtrack.services.quick_lengths import TRIAL, take_lengths
from subtrack.services.quick_line import LONGEST, Found, Line, Reading
from subtrack.services.quick_money import MoneyReader
from subtrack.services.quick_names import NameReader
from subtrack.services.quick_words import LAST_DAY, alternatives, whole_words

_LAST_DAY: Final = whole_words(alternatives(LAST_DAY))


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the line, from `start` to before `end`, and what it was taken for.

    `key` is a field of a draft, or `charged` for a day on which money was taken, which a draft
    holds as its next charge. `value` is what the draft holds: `ends` is the first day not owed, the
    day after the one written. `assumed`: it rests on something that is not written.
    """

    start: int
    end: int
    key: str
    value: object
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A stretch of the line that was not understood, with what it could mean, if anything."""

    start: int
    end: int
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What was understood of a line.

    `parts` and `unread` are in order; what only joins parts is in neither. `assumed` are the fields
    of the draft that are not written so in the line. `missing` are the fields that a new entry
    still needs, `first` standing for any day. `provider` is set only where no other can be meant;
    else `candidates` may fit.
    """

    draft: Draft
    parts: tuple[Part, ...] = ()
    unread: tuple[Unread, ...] = ()
    missing: tuple[str, ...] = ()
    assumed: frozenset[str] = frozenset()
    provider: Listing | None = None
    candidates: tuple[Listing, ...] = ()


class QuickEntry:
    """Reads lines."""

    def __init__(self, browsing: Browsing) -> None:
        """Remember the records."""
        self._browsing = browsing

    def read(self, text: str, today: date, home: str | None = None) -> Understood:
        """Read a line as of a day; of a longer one the first 2,000 characters are read.

        `home` is the currency (ISO 4217) of amounts without one.

        Raises:
            InvalidInputError: there is no such home currency.
        """
        if home:
            minor_digits(home)
        line = Line(text)
        names = NameReader(self._browsing.search(), line)
        names.take_quoted()
        names.hide_numbers_in_names()
        _take_values(line, today, home)
        names.take_names()
        found = list(_settled(line.found, today))
        if len(text) > LONGEST:
            found.append(Found(LONGEST, len(text), ()))
        return _understood(found, names, home)


def _take_values(line: Line, today: date, home: str | None) -> None:
    money = MoneyReader(line, home)
    money.take_amounts()
    take_cycles(line)
    take_lengths(line)
    take_days(line, today)
    for match in line.search(_LAST_DAY):
        line.take(Found(*match.span(), (Reading("last_day", True),)))
    money.take_numbers()


def _settled(found: Sequence[Found], today: date) -> Iterator[Found]:
    """Give what was found as a draft holds it; what contradicts itself is not understood."""
    clear = list(_without_contradictions(found))
    return _without_contradictions(list(_as_of_a_draft(clear, today)))


def _without_contradictions(found: Sequence[Found]) -> Iterator[Found]:
    """Let a field for which different values stand in the line be understood nowhere."""
    values: dict[str, set[object]] = {}
    for one in found:
        if one.understood:
            values.setdefault(one.understood.key, set()).add(one.understood.value)
    for one in found:
        contradicted = one.understood and len(values[one.understood.key]) > 1
        yield replace(one, sure=False) if contradicted else one


def _as_of_a_draft(found: Sequence[Found], today: date) -> Iterator[Found]:
    """Turn what is written into fields: a trial's length into its end, a last day into the next."""
    said = {one.understood.key: one.understood.value for one in found if one.understood}
    from_day = said.get("started") or said.get("first")
    written = any(one.may_be("started", "first") for one in found)
    begins = from_day if isinstance(from_day, date) else None if written else today
    for one in found:
        if one.may_be(TRIAL):
            yield _until_trial_end(one, begins, assumed=not written)
        elif one.understood and one.understood.key == "first" and _begins_trial(said):
            yield replace(one, readings=(Reading("started", one.understood.value),))
        else:
            yield replace(one, readings=tuple(_first_day_not_owed(each) for each in one.readings))


def _until_trial_end(found: Found, begins: date | None, *, assumed: bool) -> Found:
    """Turn a trial's length into its end; it has none where its beginning is not understood."""
    if begins is None:
        return replace(found, sure=False)
    readings = tuple(
        Reading("trial_ends", each.value.after(begins))
        if each.key == TRIAL and isinstance(each.value, Period)
        else each
        for each in found.readings
    )
    return replace(found, readings=readings, assumed=assumed)


def _begins_trial(said: Mapping[str, object]) -> bool:
    """Whether the day from which it runs is that of a trial, not of the first charge."""
    first, end = said.get("first"), said.get("trial_ends")
    if not isinstance(first, date) or "started" in said:
        return False
    return TRIAL in said or (isinstance(end, date) and first < end)


def _first_day_not_owed(reading: Reading) -> Reading:
    if reading.key == "ends" and isinstance(reading.value, date):
        return Reading("ends", reading.value + ONE_DAY)
    return reading


def _understood(found: Sequence[Found], names: NameReader, home: str | None) -> Understood:
    parts, unread = [], []
    for one in sorted(found, key=lambda each: each.start):
        if one.understood:
            parts.append(Part(one.start, one.end, *one.understood, one.assumed))
        else:
            readings = tuple(each for each in one.readings if each.value is not None)
            unread.append(Unread(one.start, one.end, readings))
    fields: dict[str, Any] = {part.key: part.value for part in parts}
    assumed = {part.key for part in parts if part.assumed}
    if home and not any(one.may_be("currency") for one in found):
        fields["currency"] = home
        assumed.add("currency")
    if CHARGED in fields:
        fields.setdefault("next", fields.pop(CHARGED))
    if names.provider:
        fields["provider"] = names.provider.slug
    draft = Draft(**{key: value for key, value in fields.items() if key not in {CHARGED, TRIAL}})
    return Understood(
        draft=draft,
        parts=tuple(parts),
        unread=tuple(unread),
        missing=tuple(draft.missing()),
        assumed=frozenset(assumed),
        provider=names.provider,
        candidates=names.candidates,
    )
