"""Profiles: who writes the letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from subtrack.domain.entries import NAME_LENGTH, checked_text
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.particulars import check_email
from subtrack.domain.postcodes import postcode_remarks
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import BEGINNING

FIELDS = (
    "full_name",
    "street",
    "postcode",
    "city",
    "region",
    "country",
    "email",
    "phone",
)
_COUNTRY = re.compile(r"[A-Z]{2}")
_REGION = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
_PHONE = re.compile(r"\+?[0-9][0-9 ()/.-]{2,28}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A sender: `name` tells profiles apart, `full_name` stands on the letter.

    `country` is an ISO 3166-1 alpha-2 code, `region` an ISO 3166-2 code such as `US-CA`.
    """

    uid: str
    name: str
    full_name: str | None = None
    street: str | None = None
    postcode: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None
    email: str | None = None
    phone: str | None = None
    is_default: bool = False
    changed_at: datetime = field(default=BEGINNING, compare=False)

    def __post_init__(self) -> None:
        """Check what was typed; it is kept without space at its ends.

        Raises:
            InvalidInputError: a text is empty, too long or has control characters, or a code,
                e-mail address or phone number is none.
        """
        for key in ("name", *FIELDS):
            text = getattr(self, key)
            if text is not None:
                kept = checked_text(key.replace("_", "-"), text, longest=NAME_LENGTH)
                object.__setattr__(self, key, kept)
        self._check_codes()

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What is worth a look: a postcode that its country does not write so."""
        return tuple(postcode_remarks(self.postcode, self.country))

    def _check_codes(self) -> None:
        if self.country and not _COUNTRY.fullmatch(self.country):
            raise InvalidInputError(
                "{country!r} is not a country code; write two capital letters, like DE.",
                country=self.country,
            )
        if self.region and not _REGION.fullmatch(self.region):
            raise InvalidInputError(
                "{region!r} is not a region code; write one like US-CA.", region=self.region
            )
        if self.region and self.country and not self.region.startswith(self.country + "-"):
            raise InvalidInputError(
                "The region {region} does not lie in the country {country}.",
                region=self.region,
                country=self.country,
            )
        if self.phone and not _PHONE.fullmatch(self.phone):
            raise InvalidInputError("{phone!r} is not a phone number.", phone=self.phone)
        if self.email:
            check_email(self.email)
