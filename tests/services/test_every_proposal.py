"""Every shipped record: a case with it opens by a way whose steps are there."""

from __future__ import annotations

import pytest

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.services.case_routes import proposed
from subtrack.services.guides import Guide
from subtrack.services.guiding import Guiding
from tests.services.conftest import Desk

PROVIDERS = ProviderFiles(resources() / "providers")


@pytest.fixture
def guiding(desk: Desk) -> Guiding:
    return Guiding(desk.book, PROVIDERS, PROVIDERS, desk.posting, desk.clock.today, desk.clock.now)


@pytest.mark.slow
def test_every_record_proposes_a_way_with_steps_and_a_checked_address(guiding: Guiding) -> None:
    for slug in PROVIDERS.slugs():
        guide = guiding.of_record(slug)
        assert isinstance(guide, Guide)
        best = proposed(guide, abroad=True).best
        assert best, slug
        assert best.route.steps, slug
        assert best.route.url is None or best.route.url.startswith("https://"), slug
