"""Room: how high a part of the sheet may be, so that all of its page is seen without scrolling, if that is possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

_MARGIN = 24


def sheet_of(widget: QWidget) -> QScrollArea | None:
    """The sheet on which a widget lies."""
    above = widget.parentWidget()
    while above is not None and not (isinstance(above, QScrollArea) and above.widget() is not None):
        above = above.parentWidget()
    return above


def bring_into_sight(widget: QWidget, part: QRect) -> None:
    """Scrolls the sheet until a part of a widget is seen, its top rather than its end."""
    sheet = sheet_of(widget)
    page = sheet.widget() if sheet is not None else None
    if sheet is None or page is None:
        return
    bar, room = sheet.verticalScrollBar(), sheet.viewport().height()
    top = widget.mapTo(page, part.topLeft()).y() - _MARGIN
    bottom = top + part.height() + 2 * _MARGIN
    if bottom > bar.value() + room:
        bar.setValue(min(top, bottom - room))
    elif top < bar.value():
        bar.setValue(max(0, top))


class Room(QObject):
    """Tells a widget's scrolling part the height that is left for it beside all else on the page.

    `take` is given that height and the height that is seen of the page, in pixels, whenever they change; the part has
    to keep a least height of its own. `hint_of` says how high the part wants to be now.
    """

    def __init__(self, editor: QWidget, take: Callable[[int, int], None], hint_of: Callable[[], int]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._take = take
        self._hint_of = hint_of
        self._sheet: QScrollArea | None = None
        self._page: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._measure)
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._timer.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _measure(self) -> None:
        sheet = self._found_sheet()
        page = sheet.widget() if sheet is not None else None
        layout = page.layout() if page is not None else None
        if sheet is None or page is None or layout is None:
            return
        room = sheet.viewport().height()
        hfw = layout.hasHeightForWidth()
        whole = layout.totalHeightForWidth(page.width()) if hfw else page.sizeHint().height()
        self._take(room - (whole - self._hint_of()), room)

    def _found_sheet(self) -> QScrollArea | None:
        """The scroll area around, watched from now on together with its page."""
        above = sheet_of(self._editor)
        if above is not None and (above is not self._sheet or above.widget() is not self._page):
            self._sheet, self._page = above, above.widget()
            above.viewport().installEventFilter(self)
            if self._page is not None:
                self._page.installEventFilter(self)
        return self._sheet
