"""Records: what a sound table of TOML becomes in the domain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from subtrack.adapters.statements import statement_from
from subtrack.domain.catalog import Listing
from subtrack.domain.disputes import Dispute
from subtrack.domain.money import Money, parse_money
from subtrack.domain.periods import Period, parse_period
from subtrack.domain.provider import (
    Channel,
    Condition,
    ConditionalTerms,
    PostalAddress,
    Provider,
    RecordTerms,
    Role,
    is_registered,
)
from subtrack.domain.record import (
    Alternative,
    Answer,
    Contact,
    DeadlineRule,
    Faq,
    Plan,
    Problem,
    Question,
    Record,
    Route,
    RouteStep,
    Source,
    Words,
)
from subtrack.domain.terms import OPEN

Table = Mapping[str, Any]


def record_from(table: Table) -> Record:
    """Make the value of a table in which `record_format.faults` found none."""
    return Record(
        listing=listing_from(table),
        facts=provider_from(table),
        website=table["website"],
        words=_fitting(Words, table.get("terms", {})),
        contact=_fitting(Contact, table.get("contact", {})),
        routes=tuple(_route(one) for one in table["routes"]),
        sources=tuple(Source(**one) for one in table["sources"]),
        needs=tuple(table.get("needs", ())),
        after=tuple(table.get("after", ())),
        alternatives=tuple(Alternative(**one) for one in table.get("alternatives", ())),
        problems=tuple(Problem(**one) for one in table.get("problems", ())),
        faq=tuple(Faq(one["q"], one["a"]) for one in table.get("faq", ())),
        disputes=tuple(
            Dispute(one["about"], tuple(map(statement_from, one["says"])))
            for one in table.get("disputes", ())
        ),
        plans=tuple(_plan(one) for one in table.get("plans", ())),
        special_terms=tuple(_special_terms(table)),
        deadline_rules=tuple(_deadline_rule(one) for one in table.get("deadlines", ())),
        endings=tuple(table.get("endings", ())),
        answers=tuple(_answers(table)),
        successor=table.get("successor"),
    )


def listing_from(table: Table) -> Listing:
    """Make what a list tells of the record."""
    return Listing(
        slug=table["slug"],
        name=table["name"],
        category=table["category"],
        difficulty=table["difficulty"],
        confidence=table["confidence"],
        checked=table["checked"],
        is_platform=table["kind"] == "billing-platform",
        aliases=tuple(table.get("aliases", ())),
        domains=tuple(table["domains"]),
        statement_tokens=tuple(table.get("statement_tokens", ())),
    )


def provider_from(table: Table) -> Provider:
    """Make what the reckoning and a new entry need."""
    terms: Table = table.get("terms", {})
    role = table.get("role")
    return Provider(
        slug=table["slug"],
        name=table["name"],
        category=table["category"],
        role=Role(role) if role else None,
        is_platform=table["kind"] == "billing-platform",
        countries=tuple(table["countries"]),
        sold_through=tuple(table.get("sold_through", ())),
        terms=terms_from(terms),
        special_terms=tuple(_special_terms(table)),
        addresses=tuple(_addresses(table.get("contact", {}))),
        channels=tuple(Channel(route["channel"]) for route in table["routes"]),
        by_registered_post=any(_is_registered(route) for route in table["routes"][:1]),
    )


def _is_registered(route: Table) -> bool:
    steps = (step.get(key) for step in route["steps"] for key in ("do", "where"))
    return is_registered(Channel(route["channel"]), (route.get("title"), *steps))


def terms_from(terms: Table) -> RecordTerms:
    """Make the terms that dates are reckoned from; a refund counts only where it is a window."""
    return RecordTerms(
        notice=_period(terms.get("notice")),
        minimum_term=_period(terms.get("minimum_term")),
        renewal_term=_renewal(terms.get("renewal_term")),
        trial_notice=_period(terms.get("trial_notice")),
        cancel_before=_period(terms.get("cancel_before_renewal")),
        charged_before_end=_period(terms.get("charged_before_end")),
        refund_days=terms.get("refund_days") if terms.get("refund") == "window" else None,
    )


def _addresses(contact: Table) -> Iterator[PostalAddress]:
    for one in contact.get("addresses", ()):
        yield PostalAddress(tuple(one["postal"]), one["country"], one.get("purpose"))
    if "postal" in contact:
        yield PostalAddress(tuple(contact["postal"]))


def _route(table: Table) -> Route:
    return Route(
        channel=Channel(table["channel"]),
        steps=tuple(RouteStep(**step) for step in table["steps"]),
        sources=tuple(table["sources"]),
        title=table.get("title"),
        url=table.get("url"),
        for_plan=table.get("for_plan"),
        country=table.get("country"),
    )


def _plan(table: Table) -> Plan:
    return Plan(
        name=table["name"],
        price=_price(table["price"], table["currency"]),
        cycle=parse_period(table["cycle"]),
        source=table["source"],
        region=table.get("region"),
        trial_days=table.get("trial_days"),
        as_of=table.get("as_of"),
    )


def _price(amount: str, currency: str) -> Money:
    return parse_money(amount, currency)


def _special_terms(table: Table) -> Iterator[ConditionalTerms]:
    """Yield the terms that hold only for some, those of plans among them."""
    for plan in table.get("plans", ()):
        if plan.keys() & {"minimum_term", "notice", "refund_days"}:
            condition = Condition(plan=plan["name"], country=plan.get("region"))
            yield ConditionalTerms(condition, terms_from({"refund": "window", **plan}))
    for one in table.get("special_terms", ()):
        yield ConditionalTerms(_fitting(Condition, one), terms_from(one), one["source"])


def _deadline_rule(table: Table) -> DeadlineRule:
    return DeadlineRule(
        text=table["text"],
        day_of_month=table.get("day_of_month"),
        working_days=table.get("working_days"),
        before_delivery=_period(table.get("before_delivery")),
        sources=tuple(table.get("sources", ())),
    )


def _answers(table: Table) -> Iterator[Answer]:
    """Yield an answer to each question: what stands there, or that nobody looked."""
    given = {one["question"]: one for one in table.get("answers", ())}
    for question in Question:
        found = given.get(question, {})
        yield Answer(
            question,
            found.get("answer"),
            tuple(found.get("sources", ())),
            looked=found.get("looked", "answer" in found),
        )


def _fitting(kind: type[Any], table: Table) -> Any:  # noqa: ANN401 - as many types as kinds
    """Make a value of those keys of a table that the type has; lists become tuples."""
    names = kind.__dataclass_fields__
    found = {key: value for key, value in table.items() if key in names}
    return kind(**{key: tuple(v) if isinstance(v, list) else v for key, v in found.items()})


def _period(text: str | None) -> Period | None:
    return parse_period(text, hours=True) if text is not None else None


def _renewal(text: str | None) -> Period | Literal["open"] | None:
    return OPEN if text == OPEN else _period(text)
