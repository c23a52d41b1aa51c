"""Rows: the tables of the database. They describe the file and have no behaviour."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Field, SQLModel, UniqueConstraint


class SubscriptionRow(SQLModel, table=True):
    """An entry; its lists of short texts are JSON, for nobody queries them."""

    __tablename__ = "subscription"

    id: int | None = Field(default=None, primary_key=True)
    uid: str = Field(unique=True)
    name: str
    started: dt.date | None = None
    trial_ends: dt.date | None = None
    ends: dt.date | None = None
    auto_renew: bool
    card_expires: dt.date | None = None
    promo_minor: int | None = None
    promo_currency: str | None = None
    promo_until: dt.date | None = None
    minimum_term: str | None = None
    renewal_term: str | None = None
    notice: str | None = None
    trial_notice: str | None = None
    cancel_before: str | None = None
    charged_before_end: str | None = None
    refund_days: int | None = None
    lead_days: str | None = None
    provider: str | None = None
    billed_by: str | None = None
    account: str | None = None
    contract_no: str | None = None
    address: str
    contact_email: str | None = None
    holder: str | None = None
    category: str | None = None
    tags: str
    payment: str | None = None
    note: str | None = None
    assumed: str
    cleared: str
    removed_on: dt.date | None = None
    changed_at: str


class BillingPeriodRow(SQLModel, table=True):
    """How a subscription is billed from a day on; position 0 is the first."""

    __tablename__ = "billing_period"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    position: int = Field(primary_key=True)
    since: dt.date | None = None
    anchor: dt.date | None = None
    anchor_kind: str
    cycle: str
    last_day: bool
    plan: str | None = None


class PriceRow(SQLModel, table=True):
    """What a charge costs from a day on, in minor units; position 0 is the first."""

    __tablename__ = "price"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    position: int = Field(primary_key=True)
    since: dt.date | None = None
    minor: int
    currency: str


class PauseRow(SQLModel, table=True):
    """A stretch without charges; its end is excluded."""

    __tablename__ = "pause"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    position: int = Field(primary_key=True)
    since: dt.date
    until: dt.date | None = None


class PaymentRow(SQLModel, table=True):
    """A charge of a manual renewal that the person marked as paid."""

    __tablename__ = "payment"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    day: dt.date = Field(primary_key=True)


class PartyTermsRow(SQLModel, table=True):
    """What another party's record asks for, where it is not known who counts."""

    __tablename__ = "party_terms"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    position: int = Field(primary_key=True)
    party: str
    cancel_before: str | None = None
    charged_before_end: str | None = None
    trial_notice: str | None = None
    trial_only: bool


class DecisionRow(SQLModel, table=True):
    """A person's answer to one deadline."""

    __tablename__ = "decision"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    position: int = Field(primary_key=True)
    kind: str
    event: dt.date
    answer: str
    decided_on: dt.date
    minor: int | None = None
    currency: str | None = None
    always: bool
    until: dt.date | None = None


class DeliveryRow(SQLModel, table=True):
    """A reminder that was claimed for a day, and whether it was shown; instants are UTC."""

    __tablename__ = "delivery"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    kind: str = Field(primary_key=True)
    event: dt.date = Field(primary_key=True)
    lead_days: int = Field(primary_key=True)
    channel: str = Field(primary_key=True)
    day: dt.date = Field(primary_key=True)
    claimed_at: str
    shown_at: str | None = None
    error: str | None = None


class AttemptRow(SQLModel, table=True):
    """A try to reach a person, and those alike that followed; instants are UTC.

    The failure is JSON, its template and values; NULL where there was none.
    """

    __tablename__ = "attempt"

    id: int | None = Field(default=None, primary_key=True)
    channel: str
    since: str
    until: str
    failure: str | None = None


class PublishedRow(SQLModel, table=True):
    """An event that may be in a calendar on a server, by the address of the calendar.

    `mark` stands for its content there; NULL where it is not known what is there.
    """

    __tablename__ = "published"

    calendar: str = Field(primary_key=True)
    uid: str = Field(primary_key=True)
    mark: str | None = None


class EditionRow(SQLModel, table=True):
    """How often the book was written, in one row: what is noted beside it is no change of it."""

    __tablename__ = "edition"

    id: int = Field(primary_key=True)
    number: int


class PreferenceRow(SQLModel, table=True):
    """What a person chose; the value is JSON."""

    __tablename__ = "preference"

    name: str = Field(primary_key=True)
    value: str


class ProfileRow(SQLModel, table=True):
    """A person who writes letters."""

    __tablename__ = "profile"
    __table_args__ = (UniqueConstraint("name"),)

    uid: str = Field(primary_key=True)
    name: str
    full_name: str | None = None
    street: str | None = None
    postcode: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    email: str | None = None
    phone: str | None = None
    is_default: bool
    changed_at: str


class LetterTemplateRow(SQLModel, table=True):
    """Paragraphs that a person kept for later letters; the texts are JSON, by their places."""

    __tablename__ = "letter_template"
    __table_args__ = (UniqueConstraint("kind", "language", "name"),)

    uid: str = Field(primary_key=True)
    name: str
    kind: str
    language: str
    texts: str
    changed_at: str
