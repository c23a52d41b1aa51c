from __future__ import annotations

import pytest

from subtrack.domain.mail import plain_address


@pytest.mark.parametrize(
    "text", ["cancel@example.org", "a.b+c@mail.example.co.uk", "o'neil@example.org", "1@2.de"]
)
def test_a_plain_address_is_taken_as_it_is(text: str) -> None:
    assert plain_address(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *(None, "", "nobody", "a@b", "a b@example.org", "a,b@example.org", "a;b@example.org"),
        *("a(b)@example.org", "Me <me@example.org>", '"a"@example.org', "a@b@example.org"),
        *(".a@example.org", "a..b@example.org", "a@example..org", "a@[10.0.0.1]"),
        *("ü@example.org", "a@exämple.org", "a@example.org\n", "a@example.org\r\nBcc: b@c.de"),
        "a@example.org, b@example.org",
    ],
)
def test_what_programs_could_read_otherwise_is_no_address(text: str | None) -> None:
    assert plain_address(text) is None
