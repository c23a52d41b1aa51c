"""Shapes: the JSON that the command line prints; a key without a value is null, never absent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseEvent
from subtrack.domain.catalog import Listing
from subtrack.domain.disputes import Dispute
from subtrack.domain.failed_step import FailedStep, NamedStep
from subtrack.domain.money import Money
from subtrack.domain.periods import Period
from subtrack.domain.profile import FIELDS, Profile
from subtrack.domain.record import Record
from subtrack.services.browsing import Checked
from subtrack.services.case_evidence import EvidenceSeen
from subtrack.services.case_views import CaseSeen
from subtrack.services.deciding import Due
from subtrack.services.guides import Guide, WayOut
from subtrack.services.open_answers import open_answers
from subtrack.services.reminding import Reminder
from subtrack.services.subscriptions import Charge, Seen
from subtrack.services.transfer import Imported
from subtrack.services.wording import Wording

Shape = dict[str, Any]


def money(value: Money) -> Shape:
    """Shape money: an amount with exactly the currency's minor digits."""
    return {"amount": value.amount, "currency": value.currency}


def subscription(seen: Seen) -> Shape:
    """Shape an entry as it stands today."""
    entry, today, standing = seen.entry, seen.today, seen.standing
    contract, particulars, terms = entry.contract, entry.particulars, entry.contract.terms
    billing = contract.billing_on(today)
    return {
        "id": entry.number,
        "uid": entry.uid,
        "name": entry.name,
        "provider": particulars.provider,
        "plan": billing.plan,
        "status": str(seen.status),
        "price": money(contract.prices.on(today)),
        "cycle": str(billing.cycle),
        "anchor": contract.anchor_on(today).isoformat(),
        "next_charge": _day(contract.next_charge(today)),
        "started": _day(contract.started),
        "trial_ends": _day(contract.trial_ends),
        "cancel_by": _day(standing.upcoming.safe_day if standing.upcoming else None),
        "renewal_day": _day(standing.upcoming.event if standing.upcoming else None),
        "late": {
            "cancel_by": _day(standing.late.safe_day),
            "event": _day(standing.late.event),
        }
        if standing.late
        else None,
        "earliest_end": _day(standing.earliest_end),
        "ends": _day(contract.ends),
        "notice": _text(terms.notice),
        "minimum_term": _text(terms.minimum_term),
        "renewal_term": _text(terms.renewal_term or terms.assumed_renewal),
        "trial_notice": _text(terms.trial_notice),
        "cancel_before": _text(terms.cancel_before),
        "charged_before_end": _text(terms.charged_before_end),
        "overdue": [day.isoformat() for day in contract.overdue(today)],
        "billed_by": particulars.billed_by,
        "address": list(particulars.address) or None,
        "account": particulars.account,
        "category": particulars.category,
        "tags": list(particulars.tags),
        "payment": particulars.payment,
        "auto_renew": contract.auto_renew,
        "note": particulars.note,
        "assumed": list(entry.assumed()),
    }


def charge(found: Charge) -> Shape:
    """Shape a charge."""
    return {
        "subscription": found.entry.number,
        "name": found.entry.name,
        "date": found.date.isoformat(),
        "price": money(found.price),
    }


def deadline(due: Due, wording: Wording) -> Shape:
    """Shape a deadline with its reasons."""
    return {
        "subscription": due.entry.number,
        "name": due.entry.name,
        "kind": str(due.deadline.kind),
        "date": due.deadline.date.isoformat(),
        "send_by": _day(due.send_by),
        "event": due.deadline.event.isoformat(),
        "late": due.deadline.late,
        "price": money(due.deadline.price),
        "why": wording.why(due.deadline),
    }


def reminder(told: Reminder, wording: Wording, today: date) -> Shape:
    """Shape a reminder."""
    found = told.owed.deadline
    return {
        "subscription": told.entry.number,
        "name": told.entry.name,
        "kind": str(found.kind),
        "date": found.date.isoformat(),
        "event": found.event.isoformat(),
        "lead_days": told.owed.lead_days,
        "repeat": told.repeat,
        "text": wording.reminder(told.entry.name, found, today, told.owed.trial_access),
    }


def profile(shown: Profile) -> Shape:
    """Shape a profile: `profile` tells it apart, `name` stands on letters."""
    texts = {key: getattr(shown, key) for key in FIELDS}
    return {
        "profile": shown.name,
        "name": texts.pop("full_name"),
        **texts,
        "default": shown.is_default,
    }


def imported(done: Imported, wording: Wording) -> Shape:
    """Shape what an import did."""
    return {
        "added": [entry.uid for entry in done.added],
        "updated": [entry.uid for entry in done.updated],
        "left": [entry.uid for entry in done.left],
        "unchanged": done.unchanged,
        "profiles": done.profiles,
        "left_profiles": list(done.left_profiles),
        "refused": [{"name": one.name, "reason": wording.told(one.said)} for one in done.refused],
        "remarks": [{"name": one.name, "text": wording.told(one.said)} for one in done.remarks],
        "backup": str(done.backup) if done.backup else None,
    }


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _text(value: Period | str | None) -> str | None:
    return str(value) if value is not None else None


def case(seen: CaseSeen, evidence: Sequence[EvidenceSeen]) -> Shape:
    """Shape the newest case of an entry with its log, the opening first."""
    found, route = seen.case, seen.case.route
    return {
        "subscription": seen.entry.number,
        "state": str(seen.state),
        "route": str(route.channel) if route else None,
        "opened": found.opened.isoformat(),
        "sent": _day(seen.facts.sent),
        "confirmed": _day(seen.facts.confirmed),
        "ends": _day(seen.ends),
        "follow_up": _day(seen.next.day if seen.next and seen.next.follow_up else None),
        "steps": [
            {"do": step.do, "where": step.where, "done": step.done is not None}
            for step in (route.steps if route else ())
        ],
        "evidence": [_evidence(one) for one in evidence],
        "letters": [
            {
                "name": one.name,
                "sha256": one.sha256,
                "kind": one.kind,
                "written": one.written_on.isoformat(),
            }
            for one in found.letters
        ],
        "log": [_logged(one, found) for one in found.log()],
    }


def _evidence(seen: EvidenceSeen) -> Shape:
    one = seen.evidence
    return {
        "name": one.name,
        "sha256": one.sha256,
        "size": one.size,
        "added": one.added_at.isoformat(),
        "note": one.note,
        "step": _named_step(one.step) if one.step else None,
        "file": one.file_name,
        "state": str(seen.soundness),
    }


def _named_step(step: NamedStep) -> Shape:
    return {
        "do": step.do,
        "where": step.where,
        "route": str(step.channel),
        "provider": step.provider,
        "title": step.title,
    }


def _logged(one: CaseEvent | FailedStep, case: Case) -> Shape:
    """Shape what was noted; a step that did not work leaves the state as it was, and names it."""
    if isinstance(one, CaseEvent):
        return {**_case_event(one), "failed_step": None}
    held = case.events[one.event or 0]
    told = CaseEvent(state=held.state, day=one.day, note=one.note, channel=one.step.channel)
    return {**_case_event(told), "failed_step": _named_step(one.step)}


def _case_event(event: CaseEvent) -> Shape:
    return {
        "state": str(event.state),
        "on": event.day.isoformat(),
        "ends": _day(event.ends),
        "ends_assumed": event.end_assumed,
        "money_back": event.came_back,
        "route": str(event.channel) if event.channel else None,
        "reference": event.reference,
        "note": event.note,
    }


def listing(found: Listing) -> Shape:
    """Shape a record in a list."""
    return {
        "slug": found.slug,
        "name": found.name,
        "category": found.category,
        "difficulty": found.difficulty,
        "confidence": found.confidence,
        "checked": found.checked.isoformat(),
    }


def checked(found: Checked) -> Shape:
    """Shape a record file that was looked at."""
    return {"file": str(found.path), "ok": not found.faults, "faults": list(found.faults)}


def guide(found: Guide) -> Shape:
    """Shape a guide: the record that leads, and the ways out in their order."""
    record = found.leading
    return {
        "slug": record.listing.slug,
        "name": record.listing.name,
        "billed_by": found.billed_by,
        "confidence": record.listing.confidence,
        "checked": record.listing.checked.isoformat(),
        "routes": [_way(way) for way in found.ways],
        "needs": list(record.needs),
        "after": [*record.endings, *record.after],
        "alternatives": [{"kind": one.kind, "text": one.text} for one in record.alternatives],
        "problems": [{"when": one.when, "then": one.then} for one in record.problems],
        "faq": [{"q": one.question, "a": one.answer} for one in record.faq],
        "terms": _terms(record),
        "sources": [
            {
                "url": one.url,
                "title": one.title,
                "publisher": one.publisher,
                "published": _day(one.published),
                "retrieved": one.retrieved.isoformat(),
            }
            for one in record.sources
        ],
        "disputes": [_dispute(record, one) for one in record.disputes],
    }


def _way(way: WayOut) -> Shape:
    return {
        "provider": way.record.listing.slug,
        "channel": str(way.route.channel),
        "title": way.route.title,
        "url": way.route.url,
        "steps": [{"do": step.do, "where": step.where} for step in way.route.steps],
    }


def _dispute(record: Record, dispute: Dispute) -> Shape:
    """Shape what sources disagree on; `to_act` and `may_work` where they name lengths of time."""
    length = record.length_of(dispute.about)
    sides = dispute.sides(length) if length else None
    return {
        "about": dispute.about,
        "says": [statement.text for statement in dispute.says],
        "to_act": _text(sides.to_act if sides else None),
        "may_work": _text(sides.may_work.period if sides and sides.may_work else None),
    }


def _terms(record: Record) -> Shape:
    """Shape the terms under the names of the records' format."""
    facts, words = record.facts.terms, record.words
    return {
        "notice": _text(facts.notice),
        "minimum_term": _text(facts.minimum_term),
        "renewal_term": _text(facts.renewal_term),
        "cancel_before_renewal": _text(facts.cancel_before),
        "charged_before_end": _text(facts.charged_before_end),
        "trial_days": words.trial_days,
        "trial_notice": _text(facts.trial_notice),
        "trial_access_after": words.trial_access_after,
        "access_after": words.access_after,
        "refund": words.refund,
        "refund_days": words.refund_days,
        "early_exit_fee": words.early_exit_fee,
        "undo": words.undo,
        "notes": list(words.notes),
        "not_known": [str(answer.question) for answer in open_answers(record)],
    }
