"""Page makers: how each page of the window is made once it is turned to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from subtrack.ui.workspace import PageName

if TYPE_CHECKING:
    from subtrack.ui.pages.page import Page
    from subtrack.ui.workspace import Workspace


def page_makers(workspace: Workspace) -> Mapping[PageName, Callable[[], Page]]:
    """Give each page's maker; a page's module is imported when it is turned to."""

    def today() -> Page:
        from subtrack.ui.pages.today import TodayPage  # noqa: PLC0415 - when turned to

        return TodayPage(workspace)

    def subscriptions() -> Page:
        from subtrack.ui.pages.subscriptions import SubscriptionsPage  # noqa: PLC0415 - as above

        return SubscriptionsPage(workspace)

    def providers() -> Page:
        from subtrack.ui.pages.providers import ProvidersPage  # noqa: PLC0415 - as above

        return ProvidersPage(workspace)

    def settings() -> Page:
        from subtrack.ui.pages.settings import SettingsPage  # noqa: PLC0415 - as above

        return SettingsPage(workspace)

    return {
        PageName.TODAY: today,
        PageName.SUBSCRIPTIONS: subscriptions,
        PageName.PROVIDERS: providers,
        PageName.SETTINGS: settings,
    }
