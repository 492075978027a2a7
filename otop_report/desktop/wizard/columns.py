"""Columns: the parts of the wizard window in one of its three shapes, each column with its own part of the footer.

The parts are the same widgets in every shape; only their places change.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.look.theme import Look
from otop_report.desktop.preview.rail import WIDTH as RAIL_WIDTH
from otop_report.desktop.wizard.shapes import Shape

CONTENTS_WIDTH = 240
NARROW_CONTENTS_WIDTH = 216
SLIDES_WIDTH = 400
FOOTER_HEIGHT = 52


class TopicBar(QWidget):
    """The bar of the compact shape: where one is (the contents drop down from it), the slides, *Check and export*."""

    contents_wanted = Signal()
    slides_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.where = _Where(self)
        self.where.setAccessibleDescription(self.tr("Opens the contents"))
        self._progress = QLabel(self)
        self._progress.setProperty("look", "caption")
        slides = self._second = QPushButton(self.tr("Sli&des"), self)
        check = QPushButton(self.tr("&Check and export"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.where, 100)
        row.addWidget(self._progress)
        row.addStretch(1)
        row.addWidget(slides)
        row.addWidget(check)
        self.where.clicked.connect(self.contents_wanted)
        slides.clicked.connect(self.slides_wanted)
        check.clicked.connect(self.check_wanted)

    def show_second(self, exporting: bool) -> None:
        """What the second button opens: the slides, or on *Check and export* the export."""
        self._second.setText(self.tr("E&xport") if exporting else self.tr("Sli&des"))

    def show_where(self, where: str, progress: str) -> None:
        """Says where one is, and how far."""
        self.where.show_where(where)
        self._progress.setText(progress)


class _Where(QPushButton):
    """Where one is; with little room the middle gives way, so that the topic is still named."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._where = ""
        self.setProperty("look", "drop")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_where(self, where: str) -> None:
        self._where = where
        self.setAccessibleName(where)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        metrics, sign = self.fontMetrics(), "   ▾"
        around = self.sizeHint().width() - metrics.horizontalAdvance(self.text().replace("&&", "&"))
        self.setMaximumWidth(metrics.horizontalAdvance(self._where + sign) + around + 1)
        room = self.width() - around - metrics.horizontalAdvance(sign)
        text = metrics.elidedText(self._where, Qt.TextElideMode.ElideMiddle, room)
        self.setText(text.replace("&", "&&") + sign)


class Columns(QWidget):
    """Lays the parts out. `contents`, `check_row` and `saved` are the left column, `middle` and `way` the sheet's,
    `preview`, `rail` and `budget` the right one's; `export` takes the place of the slides on *Check and export*.
    """

    def __init__(
        self,
        look: Look,
        *,
        left: tuple[QWidget, QWidget, QWidget],
        middle: tuple[QWidget, QWidget],
        right: tuple[QWidget, QWidget, QWidget],
        export: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._preview, self._rail, self._budget = right
        self.shape = Shape.WIDE
        self.bar = TopicBar(look, self)
        self._left = _column("side", left[:2], left[2], self)
        self._middle = _column("sheet", middle[:1], middle[1], self)
        self._slides = QStackedWidget(self)
        self._slides.addWidget(self._preview)
        self._slides.addWidget(self._rail)
        self._slides.addWidget(export)
        self._export = export
        self._exporting = False
        self._right = _column("desk", [self._slides], self._budget, self)
        self._feet = (left[2], middle[1], self._budget)
        self._scale_feet()
        look.changed.connect(self._scale_feet)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for part in (self._left, self._middle, self._right):
            self._splitter.addWidget(part)
        for place, stretch in enumerate((0, 1, 0)):
            self._splitter.setStretchFactor(place, stretch)
        self._chosen = False
        self._splitter.splitterMoved.connect(self._note_chosen)
        self._floating: _Floating | None = None
        self._dropped: _Floating | None = None
        self._lifted: QWidget = self._preview
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)
        self.bar.contents_wanted.connect(self.drop_contents)
        self.take_shape(Shape.WIDE)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The widths of the columns in pixels; () where they are not chosen by the person."""
        return tuple(self._splitter.sizes()) if self._chosen and self.shape is Shape.WIDE else ()

    @property
    def slides_float(self) -> bool:
        """Whether the slides lie over the sheet now."""
        return self._floating is not None

    def set_sizes(self, sizes: tuple[int, ...]) -> None:
        """Widths that were kept from last time."""
        if len(sizes) == 3 and min(sizes) > 0:
            self._chosen = True
            self._splitter.setSizes(list(sizes))

    def show_export(self, exporting: bool) -> None:
        """Has the export at the right, or the slides."""
        self._exporting = exporting
        self.bar.show_second(exporting)
        self.take_shape(self.shape)

    def take_shape(self, shape: Shape) -> None:
        """Rearranges the parts."""
        self.close_floating()
        self.shape = shape
        scaled = self._look.scaled
        wide, compact = shape is Shape.WIDE, shape is Shape.COMPACT
        self.bar.setVisible(compact)
        self._left.setVisible(not compact)
        self._right.setVisible(not compact)
        self._slides.setCurrentWidget(self._usual)
        self._budget.setVisible(wide and not self._exporting)
        self._left.setMinimumWidth(scaled(NARROW_CONTENTS_WIDTH))
        self._left.setMaximumWidth(scaled(360) if wide else scaled(NARROW_CONTENTS_WIDTH))
        broad = wide or self._exporting
        self._right.setMinimumWidth(scaled(280) if broad else scaled(RAIL_WIDTH))
        self._right.setMaximumWidth(scaled(560) if broad else scaled(RAIL_WIDTH))
        self._middle.setMinimumWidth(scaled(460) if wide else 0)
        self._set_usual_sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_usual_sizes()

    def _set_usual_sizes(self) -> None:
        """The widths of the design, until the person chose others."""
        wide, scaled = self.shape is Shape.WIDE, self._look.scaled
        if wide and self._chosen:
            return
        left = CONTENTS_WIDTH if wide else NARROW_CONTENTS_WIDTH
        right = SLIDES_WIDTH if wide else 300 if self._exporting else RAIL_WIDTH
        self._splitter.setSizes([scaled(left), max(1, self.width() - scaled(left + right)), scaled(right)])

    @Slot()
    def _scale_feet(self) -> None:
        """The footer has room for its buttons at every text size."""
        for foot in self._feet:
            foot.setFixedHeight(self._look.scaled(FOOTER_HEIGHT))

    @property
    def _usual(self) -> QWidget:
        """What stands in the right column."""
        if self._exporting:
            return self._export
        return self._preview if self.shape is Shape.WIDE else self._rail

    @Slot()
    def _note_chosen(self) -> None:
        self._chosen = True

    def show_slides(self) -> None:
        """The slides (or the export) over the right side of the sheet, where they have no column."""
        if (self._right.isVisible() and self._usual is not self._rail) or self._floating is not None:
            return
        self._lifted = self._export if self._exporting else self._preview
        width = min(self.width(), self._look.scaled(SLIDES_WIDTH))
        top = self.bar.height() if self.shape is Shape.COMPACT else 0
        place = QRect(self.width() - width, top, width, self.height() - top - self._look.scaled(FOOTER_HEIGHT))
        self._floating = _Floating(self._lifted, place, self)
        self._floating.closed.connect(self.close_floating)
        self._lifted.setFocus()

    @Slot()
    def drop_contents(self) -> None:
        """The contents under the bar."""
        if self._dropped is not None:
            self.close_floating()
            return
        width = min(self.width(), self._look.scaled(360))
        place = QRect(self.bar.where.pos().x(), self.bar.height(), width, self.height() - self.bar.height())
        self._left.setMaximumWidth(width)
        self._dropped = _Floating(self._left, place, self)
        self._dropped.closed.connect(self.close_floating)

    @Slot()
    def close_floating(self) -> None:
        """What lies over the sheet goes back to its place."""
        if self._floating is not None:
            self._slides.addWidget(self._lifted)
            self._floating.hide()
            self._floating.deleteLater()
            self._floating = None
            self._slides.setCurrentWidget(self._usual)
        if self._dropped is not None:
            self._splitter.insertWidget(0, self._left)
            self._left.setVisible(self.shape is not Shape.COMPACT)
            self._dropped.hide()
            self._dropped.deleteLater()
            self._dropped = None


class _Floating(QFrame):
    """A part that lies over the sheet for a while; Esc, or a click elsewhere, closes it."""

    closed = Signal()

    def __init__(self, part: QWidget, place: QRect, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(part)
        part.setVisible(True)
        self.setGeometry(place)
        self.show()
        self.raise_()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(watched, QWidget) and not self._holds(watched):
            self.closed.emit()
        return super().eventFilter(watched, event)

    def _holds(self, widget: QWidget) -> bool:
        """Whether a widget is this, in it, or of another window that it opened."""
        return widget is self or self.isAncestorOf(widget) or widget.window() is not self.window()


def _column(look: str, parts: tuple[QWidget, ...] | list[QWidget], foot: QWidget, parent: QWidget) -> QWidget:
    """A column with its part of the footer under a thin line."""
    column = QWidget(parent)
    column.setProperty("look", look)
    column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for number, part in enumerate(parts):
        layout.addWidget(part, 0 if number else 1)
    rule = QFrame(column)
    rule.setProperty("look", "rule")
    rule.setFixedHeight(1)
    layout.addWidget(rule)
    layout.addWidget(foot)
    return column
