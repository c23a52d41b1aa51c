"""Page makers: how each page of the window is made once it is turned to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from subtrack.ui.workspace import PageName

if TYPE_CHECKING:
    from subtrack.ui.pages.page import Page
    from subtrack.ui.workspace import Workspace

    PageClass = Callable[[Workspace], Page]


def page_class(name: PageName) -> PageClass:
    """Give the class of a page; what of it is not there yet is imported now."""
    found: PageClass
    match name:
        case PageName.TODAY:
            from subtrack.ui.pages.today import TodayPage  # noqa: PLC0415 - when wanted

            found = TodayPage
        case PageName.SUBSCRIPTIONS:
            from subtrack.ui.pages.subscriptions import SubscriptionsPage  # noqa: PLC0415 - as above

            found = SubscriptionsPage
        case PageName.CALENDAR:
            from subtrack.ui.pages.calendar import CalendarPage  # noqa: PLC0415 - as above

            found = CalendarPage
        case PageName.CANCELLATIONS:
            from subtrack.ui.pages.cancellations import CancellationsPage  # noqa: PLC0415 - as above

            found = CancellationsPage
        case PageName.INSIGHTS:
            from subtrack.ui.pages.insights import InsightsPage  # noqa: PLC0415 - as above

            found = InsightsPage
        case PageName.PROVIDERS:
            from subtrack.ui.pages.providers import ProvidersPage  # noqa: PLC0415 - as above

            found = ProvidersPage
        case PageName.SETTINGS:
            from subtrack.ui.pages.settings import SettingsPage  # noqa: PLC0415 - as above

            found = SettingsPage
    return found


PAGES: Mapping[PageName, Sequence[str]] = MappingProxyType(
    {
        PageName.TODAY: (
            "subtrack.ui.widgets.quick_field",
            "subtrack.ui.pages.first_start",
            "subtrack.ui.pages.today_desk",
            "subtrack.ui.pages.today",
        ),
        PageName.SUBSCRIPTIONS: (
            "subtrack.ui.widgets.rows",
            "subtrack.ui.models.subscription_rows",
            "subtrack.ui.models.entry_details",
            "subtrack.ui.pages.detail_sections",
            "subtrack.ui.pages.subscription_details",
            "subtrack.ui.pages.subscriptions",
        ),
        PageName.CALENDAR: (
            "subtrack.ui.widgets.calendar_grid",
            "subtrack.ui.pages.calendar",
        ),
        PageName.CANCELLATIONS: (
            "subtrack.ui.widgets.master_list",
            "subtrack.ui.cases.view",
            "subtrack.ui.pages.cancellations",
        ),
        PageName.INSIGHTS: (
            "subtrack.ui.widgets.bar_chart",
            "subtrack.ui.widgets.tick_list",
            "subtrack.ui.pages.insights_out",
            "subtrack.ui.pages.insights",
        ),
        PageName.PROVIDERS: (
            "subtrack.ui.widgets.master_list",
            "subtrack.ui.guide.view",
            "subtrack.ui.pages.providers",
        ),
        PageName.SETTINGS: (
            "subtrack.ui.widgets.profile_fields",
            "subtrack.ui.pages.settings_profiles",
            "subtrack.ui.pages.settings_folds",
            "subtrack.ui.pages.settings",
        ),
    }
)
"""What each page is made of, in pieces that are imported quickly; the page itself is the last."""

DIALOGS = (
    "subtrack.ui.dialogs.quick_add",
    "subtrack.ui.dialogs.entry_provider",
    "subtrack.ui.dialogs.entry",
)
"""The dialogs that are opened most, in such pieces."""


def page_makers(workspace: Workspace) -> Mapping[PageName, Callable[[], Page]]:
    """Give each page's maker."""
    return {name: partial(_made, name, workspace) for name in PageName}


def _made(name: PageName, workspace: Workspace) -> Page:
    return page_class(name)(workspace)
