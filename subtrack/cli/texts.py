"""Texts: what the command line prints for a person to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from subtrack.domain.case_state import state
from subtrack.domain.catalog import Listing, Provenance
from subtrack.domain.deadlines import is_news
from subtrack.domain.hours import THE_NEXT_DAY, time_text
from subtrack.domain.lead_times import days_text
from subtrack.domain.money import Money, sums
from subtrack.domain.profile import FIELDS, Profile
from subtrack.domain.subscription import Subscription
from subtrack.services.browsing import Answered, Checked
from subtrack.services.deciding import Due
from subtrack.services.notifying import Told
from subtrack.services.subscriptions import Charge, Seen
from subtrack.services.transfer import Imported
from subtrack.services.translating import english
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording

_GAP = "  "


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield lines of columns, each as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for cells in (heads, *rows):
        padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        yield _GAP.join(padded).rstrip()


def listing(entries: Sequence[Seen], wording: Wording) -> Iterator[str]:
    """Yield the table of subscriptions."""
    heads = ("No", "Name", "Price", "Cycle", "Next charge", "Cancel by", "Status")
    yield from table(heads, [_row(seen, wording) for seen in entries])


def _row(seen: Seen, wording: Wording) -> tuple[str, ...]:
    contract = seen.entry.contract
    following = contract.next_charge(seen.today)
    status = "removed" if seen.entry.removed_on else str(seen.status)
    return (
        str(seen.entry.number),
        seen.entry.name,
        wording.money(contract.prices.on(seen.today)),
        wording.cycle(contract.billing_on(seen.today).cycle),
        wording.day(following) if following else "",
        _cancel_by(seen, wording),
        status,
    )


def _cancel_by(seen: Seen, wording: Wording) -> str:
    if seen.standing.late:
        return f"{wording.day(seen.standing.late.safe_day)} (late)"
    if seen.standing.upcoming:
        return wording.day(seen.standing.upcoming.safe_day)
    return "" if seen.entry.contract.auto_renew else "by hand"


def details(seen: Seen, changed: Sequence[str], wording: Wording) -> Iterator[str]:
    """Yield everything known of a subscription, a line each.

    `changed` are the keys that its records tell otherwise by now.
    """
    facts = [(name, text) for name, text in _facts(seen, wording) if text]
    width = max(len(name) for name, _ in facts)
    yield f"{seen.entry.name} ({seen.entry.number})"
    for name, text in facts:
        yield f"{_GAP}{name.ljust(width)}{_GAP}{text}"
    if changed:
        keys = ", ".join(key.replace("_", " ") for key in changed)
        provider = seen.entry.particulars.provider or seen.entry.particulars.billed_by
        yield (
            f"The record changed: {keys}. edit {seen.entry.number} --provider {provider} takes it "
            "over."
        )


def _facts(seen: Seen, wording: Wording) -> Iterator[tuple[str, str]]:
    entry, contract, today = seen.entry, seen.entry.contract, seen.today
    billing = contract.billing_on(today)
    yield "Status", "removed" if entry.removed_on else str(seen.status)
    yield "Plan", billing.plan or ""
    yield "Price", f"{wording.money(contract.prices.on(today))} {wording.cycle(billing.cycle)}"
    yield from _price_list(entry, wording)
    yield "Next charge", _day(contract.next_charge(today), wording)
    yield "Overdue", ", ".join(wording.day(day) for day in contract.overdue(today))
    yield "Cancel by", _cancel_by(seen, wording)
    yield "Cancellation", _case(entry, today)
    yield "To be out on", _day(seen.standing.earliest_end, wording)
    yield "Started", _day(contract.started, wording)
    yield "Trial ends", _day(contract.trial_ends, wording)
    yield "Ends", _day(contract.ends, wording)
    yield from _terms(entry, wording)
    yield from _words(entry)
    yield "Reminders", f"{days_text(entry.lead_days)} days before" if entry.lead_days else ""
    yield "Assumed", ", ".join(key.replace("_", " ") for key in entry.assumed())
    yield from _answers(entry, wording)


def _case(entry: Subscription, today: date) -> str:
    return str(state(entry.case, entry.contract, today)) if entry.case else ""


def _price_list(entry: Subscription, wording: Wording) -> Iterator[tuple[str, str]]:
    prices = entry.contract.prices
    for price in prices.prices:
        if price.since:
            yield "Price from", f"{wording.day(price.since)}: {wording.money(price.money)}"
    if prices.promotion:
        until = wording.day(prices.promotion.until)
        yield "Promotion", f"{wording.money(prices.promotion.money)} until {until}"


def _terms(entry: Subscription, wording: Wording) -> Iterator[tuple[str, str]]:
    terms = entry.contract.terms
    renewal = terms.renewal_term or terms.assumed_renewal
    for name, value in (
        ("Minimum term", terms.minimum_term),
        ("Renewal term", renewal),
        ("Notice", terms.notice),
        ("Trial notice", terms.trial_notice),
        ("Cancel before", terms.cancel_before),
        ("Charged before end", terms.charged_before_end),
    ):
        if value is not None:
            yield name, value if isinstance(value, str) else wording.period(value)


def _words(entry: Subscription) -> Iterator[tuple[str, str]]:
    particulars = entry.particulars
    yield "Provider", particulars.provider or ""
    yield "Billed by", particulars.billed_by or ("not known" if particulars.provider else "")
    yield "Account", particulars.account or ""
    yield "Contract number", particulars.contract_no or ""
    yield "Letters to", ", ".join(particulars.address)
    yield "E-mails to", particulars.contact_email or ""
    yield "Holder", particulars.holder or ""
    yield "Category", particulars.category or ""
    yield "Tags", ", ".join(particulars.tags)
    yield "Payment", particulars.payment or ""
    yield "Note", (particulars.note or "").replace("\n", " ")


def _answers(entry: Subscription, wording: Wording) -> Iterator[tuple[str, str]]:
    for decision in entry.decisions:
        said = f"{decision.answer}{' always' if decision.always else ''}"
        until = f" until {wording.day(decision.until)}" if decision.until else ""
        event = wording.day(decision.event)
        yield wording.day(decision.decided_on), f"{said}{until}: {decision.kind} of {event}"


def charges(found: Sequence[Charge], wording: Wording) -> Iterator[str]:
    """Yield a line for each charge, and the sum of each currency."""
    rows = [(wording.day(one.date), wording.money(one.price), one.entry.name) for one in found]
    yield from table(("Day", "Price", "Name"), rows)
    yield f"Together: {totals((one.price for one in found), wording)}"


def totals(amounts: Iterable[Money], wording: Wording) -> str:
    """Sum each currency on its own; unlike currencies are never added."""
    return ", ".join(wording.money(one) for one in sums(amounts)) or "nothing"


def deadlines(found: Sequence[Due], today: date, wording: Wording) -> Iterator[str]:
    """Yield each deadline with its reasons below it."""
    ways = WayWords(wording)
    for due in found:
        yield _headline(due, wording)
        for sentence in wording.why(due.deadline):
            yield f"{_GAP * 2}{sentence}"
        if due.sending and not due.deadline.late and due.send_by != due.deadline.date:
            yield f"{_GAP * 2}{ways.use_by(due.sending, today)}"


def _headline(due: Due, wording: Wording) -> str:
    deadline = due.deadline
    late = ", late" if deadline.late else ""
    return f"{wording.day(deadline.date)}  {due.entry.name} ({deadline.kind}{late})"


def today_page(
    today: date, found: Sequence[Due], month: Sequence[Charge], wording: Wording
) -> Iterator[str]:
    """Yield what is to be decided and what is charged this month.

    Plans of a month or less without notice are news, not a decision.
    """
    to_decide = [
        due
        for due in found
        if not is_news(due.entry.contract, due.deadline.kind, due.deadline.event)
    ]
    yield f"Today, {wording.day(today)}"
    yield ""
    if to_decide:
        yield f"To decide in the next 30 days: {len(to_decide)}"
        yield from deadlines(to_decide, today, wording)
    else:
        yield "Nothing to decide in the next 30 days."
    ahead = [one for one in month if one.date >= today]
    yield ""
    yield f"This month: {totals((one.price for one in month), wording)}"
    if ahead:
        yield "Still to come:"
        rows = [(wording.day(one.date), wording.money(one.price), one.entry.name) for one in ahead]
        yield from table(("Day", "Price", "Name"), rows)


def told_on_desktop(told: Told) -> Iterator[str]:
    """Yield how many reminders were shown on the desktop, and whether more wait."""
    if told.reminders:
        said = english("{count} reminder(s) shown on the desktop.", len(told.reminders))
        yield said.format(count=len(told.reminders))
    if told.waits_until == THE_NEXT_DAY:
        yield "By your hours, more may be shown tomorrow."
    elif told.waits_until is not None:
        yield f"By your hours, more may be shown from {time_text(told.waits_until)} on."


def records(found: Sequence[Listing]) -> Iterator[str]:
    """Yield the table of provider records."""
    rows = [
        (
            *(one.slug, one.name, one.category, one.difficulty),
            # What a file says of itself is no reason to rely on it.
            "from a file" if one.provenance is Provenance.FILE else one.confidence,
            one.checked.isoformat(),
        )
        for one in found
    ]
    yield from table(("Slug", "Name", "Category", "Difficulty", "Confidence", "Checked"), rows)


def left_out(checked: Sequence[Checked]) -> Iterator[str]:
    """Yield the record files that the catalog leaves out, with what is wrong with them."""
    for one in checked:
        yield f"Left out: {one.path.name}: {'; '.join(one.faults)}"


def checked_records(checked: Sequence[Checked]) -> Iterator[str]:
    """Yield the faults of record files, and how far the sound ones answer what they must."""
    for one in checked:
        if one.faults:
            yield from (f"{one.path}: {fault}" for fault in one.faults)
        else:
            yield f"{one.path}: sound, {_answered(one.answered)}"
    bad = sum(bool(one.faults) for one in checked)
    together = sum((one.answered for one in checked), start=Answered())
    yield f"{len(checked)} records, {bad} with faults, {_answered(together)}"


def _answered(counts: Answered) -> str:
    return (
        f"{counts.still_open} questions open, {counts.looked_for} of them looked for, "
        f"{counts.without_source} answers without a source"
    )


def profile(shown: Profile) -> Iterator[str]:
    """Yield what is known of a profile."""
    yield f"{shown.name}{' (default)' if shown.is_default else ''}"
    for key in FIELDS:
        text = getattr(shown, key)
        if text:
            yield f"{_GAP}{key.replace('_', ' ')}: {text}"


def imported(done: Imported, wording: Wording, *, dry_run: bool) -> Iterator[str]:
    """Yield what an import did, and which entries it left."""
    would = "Would add" if dry_run else "Added"
    yield (
        f"{would} {len(done.added)}, updated {len(done.updated)}, "
        f"left {len(done.left)}, unchanged {done.unchanged}."
    )
    for entry in done.left:
        yield f"Left: {entry.name} ({entry.number}) differs from the file."
    for name in done.left_profiles:
        yield f"Left: the profile {name} differs from the file."
    for name in done.left_templates:
        yield f"Left: the template {name} differs from the file, or another one has its name."
    for one in done.refused:
        yield f"Not taken in: {one.name}. {wording.told(one.said)}"
    for one in done.remarks:
        who = f"Look at {one.name}: " if one.name else ""
        yield f"{who}{wording.told(one.said)}"
    if done.preferences:
        took = "Would take" if dry_run else "Took"
        yield f"{took} over preferences that nobody had chosen here."
    if done.backup:
        yield f"A copy from before is {done.backup}."


def _day(day: date | None, wording: Wording) -> str:
    return wording.day(day) if day else ""
