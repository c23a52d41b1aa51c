"""Migrations: the steps that lead from an empty file to today's tables.

Steps are frozen SQL and never change once released; the number of steps done is the file's
`user_version`. A fresh file goes through the same steps as an old one.
"""

from __future__ import annotations

from typing import Final

from subtrack.storage.connecting import Connection

VERSION_1: Final = """
CREATE TABLE subscription (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid VARCHAR NOT NULL UNIQUE CHECK (length(uid) > 0),
    name VARCHAR NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    started DATE, trial_ends DATE, ends DATE,
    auto_renew BOOLEAN NOT NULL CHECK (auto_renew IN (0, 1)),
    card_expires DATE,
    promo_minor INTEGER CHECK (promo_minor IS NULL OR typeof(promo_minor) = 'integer'),
    promo_currency VARCHAR, promo_until DATE,
    minimum_term VARCHAR, renewal_term VARCHAR, notice VARCHAR, trial_notice VARCHAR,
    cancel_before VARCHAR, charged_before_end VARCHAR,
    provider VARCHAR, billed_by VARCHAR, account VARCHAR, contract_no VARCHAR,
    address VARCHAR NOT NULL, contact_email VARCHAR, holder VARCHAR, category VARCHAR,
    tags VARCHAR NOT NULL, payment VARCHAR, note VARCHAR,
    assumed VARCHAR NOT NULL, cleared VARCHAR NOT NULL,
    removed_on DATE, changed_at VARCHAR NOT NULL
);
CREATE TABLE billing_period (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    position INTEGER NOT NULL,
    since DATE, anchor DATE, anchor_kind VARCHAR NOT NULL, cycle VARCHAR NOT NULL,
    last_day BOOLEAN NOT NULL CHECK (last_day IN (0, 1)), plan VARCHAR,
    PRIMARY KEY (subscription_id, position)
);
CREATE TABLE price (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    position INTEGER NOT NULL,
    since DATE,
    minor INTEGER NOT NULL CHECK (typeof(minor) = 'integer' AND minor >= 0),
    currency VARCHAR NOT NULL CHECK (length(currency) = 3),
    PRIMARY KEY (subscription_id, position)
);
CREATE TABLE pause (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    position INTEGER NOT NULL,
    since DATE NOT NULL, until DATE,
    PRIMARY KEY (subscription_id, position)
);
CREATE TABLE payment (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    day DATE NOT NULL,
    PRIMARY KEY (subscription_id, day)
);
CREATE TABLE decision (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL, event DATE NOT NULL, answer VARCHAR NOT NULL,
    decided_on DATE NOT NULL, minor INTEGER, currency VARCHAR,
    always BOOLEAN NOT NULL CHECK (always IN (0, 1)), until DATE,
    PRIMARY KEY (subscription_id, position)
);
CREATE TABLE delivery (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    kind VARCHAR NOT NULL, event DATE NOT NULL, lead_days INTEGER NOT NULL,
    channel VARCHAR NOT NULL, day DATE NOT NULL,
    claimed_at VARCHAR NOT NULL, shown_at VARCHAR, error VARCHAR,
    PRIMARY KEY (subscription_id, kind, event, lead_days, channel, day)
);
CREATE TABLE profile (
    uid VARCHAR NOT NULL PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE,
    full_name VARCHAR, street VARCHAR, postcode VARCHAR, city VARCHAR, region VARCHAR,
    country VARCHAR, email VARCHAR, phone VARCHAR,
    is_default BOOLEAN NOT NULL CHECK (is_default IN (0, 1)), changed_at VARCHAR NOT NULL
)
"""

VERSION_2: Final = """
ALTER TABLE subscription ADD COLUMN refund_days INTEGER
    CHECK (refund_days IS NULL OR typeof(refund_days) = 'integer');
CREATE TABLE party_terms (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    position INTEGER NOT NULL,
    party VARCHAR NOT NULL,
    cancel_before VARCHAR, charged_before_end VARCHAR, trial_notice VARCHAR,
    trial_only BOOLEAN NOT NULL CHECK (trial_only IN (0, 1)),
    PRIMARY KEY (subscription_id, position)
)
"""

VERSION_3: Final = """
CREATE TABLE preference (
    name VARCHAR NOT NULL PRIMARY KEY,
    value VARCHAR NOT NULL
)
"""

VERSION_4: Final = """
ALTER TABLE subscription ADD COLUMN lead_days VARCHAR;
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel VARCHAR NOT NULL, since VARCHAR NOT NULL, until VARCHAR NOT NULL,
    failure VARCHAR
);
CREATE TABLE published (
    calendar VARCHAR NOT NULL, uid VARCHAR NOT NULL, mark VARCHAR,
    PRIMARY KEY (calendar, uid)
);
CREATE TABLE edition (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL);
INSERT INTO edition VALUES (1, 0);
CREATE TABLE case_ (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    position INTEGER NOT NULL,
    reason VARCHAR, country VARCHAR,
    abroad BOOLEAN NOT NULL CHECK (abroad IN (0, 1)),
    PRIMARY KEY (subscription_id, position)
);
CREATE TABLE case_event (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    case_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    state VARCHAR NOT NULL, day DATE NOT NULL, note VARCHAR, reference VARCHAR, channel VARCHAR,
    end_before DATE, end_after DATE,
    end_assumed BOOLEAN NOT NULL CHECK (end_assumed IN (0, 1)),
    PRIMARY KEY (subscription_id, case_position, position)
);
CREATE TABLE case_route (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    case_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    channel VARCHAR NOT NULL, provider VARCHAR, title VARCHAR, url VARCHAR,
    PRIMARY KEY (subscription_id, case_position, position)
);
CREATE TABLE case_step (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    case_position INTEGER NOT NULL,
    route_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    action VARCHAR NOT NULL, place VARCHAR, done DATE,
    PRIMARY KEY (subscription_id, case_position, route_position, position)
);
CREATE TABLE evidence (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    case_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (typeof(size) = 'integer'),
    ending VARCHAR NOT NULL, added_at VARCHAR NOT NULL, note VARCHAR, event INTEGER,
    PRIMARY KEY (subscription_id, case_position, position)
);
CREATE TABLE case_letter (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    case_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL CHECK (length(sha256) = 64),
    kind VARCHAR NOT NULL, written_on DATE NOT NULL,
    PRIMARY KEY (subscription_id, case_position, position)
)
"""

VERSION_5: Final = """
ALTER TABLE evidence ADD COLUMN step_action VARCHAR;
ALTER TABLE evidence ADD COLUMN step_place VARCHAR;
ALTER TABLE evidence ADD COLUMN step_channel VARCHAR;
ALTER TABLE evidence ADD COLUMN step_provider VARCHAR;
ALTER TABLE evidence ADD COLUMN step_title VARCHAR;
CREATE TABLE failed_step (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    case_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    step_action VARCHAR NOT NULL, step_place VARCHAR, step_channel VARCHAR NOT NULL,
    step_provider VARCHAR, step_title VARCHAR,
    day DATE NOT NULL, note VARCHAR, event INTEGER NOT NULL,
    PRIMARY KEY (subscription_id, case_position, position)
)
"""

VERSION_6: Final = """
CREATE TABLE letter_template (
    uid VARCHAR NOT NULL PRIMARY KEY,
    name VARCHAR NOT NULL, kind VARCHAR NOT NULL, language VARCHAR NOT NULL,
    texts VARCHAR NOT NULL, changed_at VARCHAR NOT NULL,
    UNIQUE (kind, language, name)
)
"""

VERSION_7: Final = """
ALTER TABLE case_event ADD COLUMN came_back BOOLEAN CHECK (came_back IN (0, 1));
CREATE TABLE case_task (
    subscription_id INTEGER NOT NULL REFERENCES subscription (id),
    case_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL, text VARCHAR, since VARCHAR, within VARCHAR, done DATE,
    PRIMARY KEY (subscription_id, case_position, position)
)
"""

STEPS: Final = (VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5, VERSION_6, VERSION_7)
NEWEST: Final = len(STEPS)


def migrate(connection: Connection, version: int) -> None:
    """Run the steps that a file of `version` lacks, in the transaction that is open."""
    for step in STEPS[version:]:
        for statement in step.split(";"):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {NEWEST}")
