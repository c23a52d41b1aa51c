"""Subtrack: keeps a person's subscriptions and says what must be decided by when."""

from __future__ import annotations

__version__ = "0.1.0"
