"""Letter kinds: what a letter asks for, and the blocks of which it is made."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a letter asks for."""

    CANCELLATION = "cancellation"
    WITHDRAWAL = "withdrawal"
    EXTRAORDINARY = "extraordinary"
    OBJECTION = "objection"
    REVOKE_MANDATE = "revoke-mandate"
    REMINDER = "reminder"
    REFUND = "refund"
    DATA_DELETION = "data-deletion"
    BANK_STOP = "bank-stop"
    COMPLAINT = "complaint"


ELSEWHERE = frozenset({Kind.BANK_STOP, Kind.COMPLAINT})
"""Kinds of letters that do not go to the company."""


class Cause(Enum):
    """Why a contract is ended before its time."""

    PRICE_RISE = "price-rise"
    MOVE = "move"
    BREACH = "breach"
    DEATH = "death"


class Fact(Enum):
    """What may be known, and decides which blocks stand and which law fits.

    What each of them means is said in `resources/letters/kinds.toml` and `law.toml`.
    """

    DATED = "dated"
    TOLD_END = "told-end"
    STARTED = "started"
    SENT = "sent"
    TRIAL = "trial"
    CHARGE = "charge"
    CHARGES = "charges"
    ENDED = "ended"
    CANCELLED = "cancelled"
    DELETE = "delete"
    LAW = "law"
    REMINDS = "reminds"
    DATA_LAW = "data-law"
    PRICE_RISE = "price-rise"
    MOVE = "move"
    BREACH = "breach"
    DEATH = "death"
    WARNED = "warned"
    OTHER_CAUSE = "other-cause"
    RENEWED = "renewed"
    UNDATED = "undated"
    FIXED_TERM = "fixed-term"
    DIRECT_DEBIT = "direct-debit"


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a letter: its text by name, the facts that it needs and those that it excludes."""

    say: str
    needs: frozenset[Fact] = frozenset()
    excludes: frozenset[Fact] = frozenset()

    def stands(self, known: Collection[Fact]) -> bool:
        """Whether it stands in a letter of which so much is known."""
        return self.needs.issubset(known) and not self.excludes.intersection(known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """How letters of a kind are made.

    An answer is asked for within `answer_days` from arrival. `is_for_company` is false where the
    letter goes to somebody else, whose address no record has.
    """

    blocks: tuple[Block, ...]
    answer_days: int
    is_for_company: bool = True

    def heeds(self, facts: Collection[Fact]) -> bool:
        """Whether such a letter says something else where one of some facts is known."""
        return any((one.needs | one.excludes).intersection(facts) for one in self.blocks)
