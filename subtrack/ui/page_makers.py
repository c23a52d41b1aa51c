"""Page makers: how each page of the window is made once it is turned to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from subtrack.ui.workspace import PageName

if TYPE_CHECKING:
    from subtrack.ui.pages.page import Page
    from subtrack.ui.workspace import Workspace

    PageClass = Callable[[Workspace], Page]


def page_class(name: PageName) -> PageClass:
    """Give the class of a page; its module is imported now, which takes a while."""
    match name:
        case PageName.TODAY:
            from subtrack.ui.pages.today import TodayPage  # noqa: PLC0415 - when wanted

            return TodayPage
        case PageName.SUBSCRIPTIONS:
            from subtrack.ui.pages.subscriptions import SubscriptionsPage  # noqa: PLC0415 - as above

            return SubscriptionsPage
        case PageName.PROVIDERS:
            from subtrack.ui.pages.providers import ProvidersPage  # noqa: PLC0415 - as above

            return ProvidersPage
        case PageName.SETTINGS:
            from subtrack.ui.pages.settings import SettingsPage  # noqa: PLC0415 - as above

            return SettingsPage


def import_windows() -> None:
    """Import all pages, and the dialogs that a person opens most."""
    import subtrack.ui.dialogs.entry  # noqa: PLC0415 - beside the window, ahead of time
    import subtrack.ui.dialogs.quick_add  # noqa: F401, PLC0415 - as above

    for name in PageName:
        page_class(name)


def page_makers(workspace: Workspace) -> Mapping[PageName, Callable[[], Page]]:
    """Give each page's maker."""
    return {name: partial(_made, name, workspace) for name in PageName}


def _made(name: PageName, workspace: Workspace) -> Page:
    return page_class(name)(workspace)
