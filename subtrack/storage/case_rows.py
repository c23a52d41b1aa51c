"""Case rows: the tables of cancellations. They describe the file and have no behaviour."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Field, SQLModel


class CaseRow(SQLModel, table=True):
    """A cancellation of a subscription; position 0 is the first. Its name is a word of SQL."""

    __tablename__ = "case_"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    position: int = Field(primary_key=True)
    reason: str | None = None
    country: str | None = None
    abroad: bool


class CaseEventRow(SQLModel, table=True):
    """Something that happened to a case; position 0 is its opening."""

    __tablename__ = "case_event"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    case_position: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    state: str
    day: dt.date
    note: str | None = None
    reference: str | None = None
    channel: str | None = None
    end_before: dt.date | None = None
    end_after: dt.date | None = None
    end_assumed: bool
    came_back: bool | None = None


class FailedStepRow(SQLModel, table=True):
    """A step that did not work; `event` is the position of the event after which it was noted."""

    __tablename__ = "failed_step"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    case_position: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    step_action: str
    step_place: str | None = None
    step_channel: str
    step_provider: str | None = None
    step_title: str | None = None
    day: dt.date
    note: str | None = None
    event: int


class CaseRouteRow(SQLModel, table=True):
    """A way that was chosen; the last position is the one in use."""

    __tablename__ = "case_route"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    case_position: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    channel: str
    provider: str | None = None
    title: str | None = None
    url: str | None = None


class CaseStepRow(SQLModel, table=True):
    """A step of a way, and the day on which it was done."""

    __tablename__ = "case_step"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    case_position: int = Field(primary_key=True)
    route_position: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    action: str
    place: str | None = None
    done: dt.date | None = None


class EvidenceRow(SQLModel, table=True):
    """A file that proves something: its hash and ending name it in the folder of evidence."""

    __tablename__ = "evidence"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    case_position: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    name: str
    sha256: str
    size: int
    ending: str
    added_at: str
    note: str | None = None
    event: int | None = None
    step_action: str | None = None
    step_place: str | None = None
    step_channel: str | None = None
    step_provider: str | None = None
    step_title: str | None = None


class CaseLetterRow(SQLModel, table=True):
    """A letter that was written for a case."""

    __tablename__ = "case_letter"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    case_position: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    name: str
    sha256: str
    kind: str
    written_on: dt.date


class CaseTaskRow(SQLModel, table=True):
    """Something that is left to do around the end, and the day on which it was done."""

    __tablename__ = "case_task"

    subscription_id: int = Field(primary_key=True, foreign_key="subscription.id")
    case_position: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    kind: str
    text: str | None = None
    since: str | None = None
    within: str | None = None
    done: dt.date | None = None
