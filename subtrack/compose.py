"""Compose: the services of one book, built from paths; what is built is in `composition`."""

from __future__ import annotations

from subtrack.adapters.paths import Paths, resources
from subtrack.adapters.sample_folder import discard
from subtrack.composition.data import DataServices
from subtrack.composition.letters import LetterServices
from subtrack.composition.system import SystemServices
from subtrack.services.ports.clock import Today


class Services(LetterServices, DataServices, SystemServices):
    """What a person can do, each service made when it is first wanted.

    Every room of the composition stands on those that it needs: data on what reaches other
    programs, that on reminders, those on the entries, and these on the records and on cases, which
    follow what is edited; letters stand on cases.
    """


def sample_services(paths: Paths, today: Today) -> Services:
    """Give services over the sample household, which is made first if it is not there yet.

    Raises:
        StorageError: its folder cannot be read or written.
    """
    services = Services(paths.sample, today, own=paths)
    if not services.subscriptions.listed(everything=True):
        services.sampling.fill((resources() / "sample" / "household.toml").read_bytes())
    return services


def discard_sample(paths: Paths) -> None:
    """Remove the sample household; the person's own data is not touched.

    Raises:
        StorageError: a file of it cannot be removed.
    """
    discard(paths.sample)
