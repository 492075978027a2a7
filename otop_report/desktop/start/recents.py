"""The files of last time: name, place, how far each is, and when it was open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTime,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from otop_report.desktop.languages import day_in_words
from otop_report.desktop.look.bars import draw_bar
from otop_report.desktop.look.theme import Look
from otop_report.desktop.start.doors import Drawing, draw
from otop_report.report.keeping.recent import Recent

Index = QModelIndex | QPersistentModelIndex


class RecentsModel(QAbstractListModel):
    """The list, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Recent, ...] = ()

    def show_files(self, files: Sequence[Recent]) -> None:
        """Shows these."""
        self.beginResetModel()
        self._files = tuple(files)
        self.endResetModel()

    def file(self, index: Index) -> Recent:
        """The file of a row."""
        return self._files[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        file = self.file(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name_of(file)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((self.name_of(file), self.place_of(file), self.progress_of(file), when(file.opened)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(file.path)
        return None

    def name_of(self, file: Recent) -> str:
        """What it is called: who and where from, else the file's own name."""
        return ", ".join(part for part in (file.title, file.country) if part) or file.path.stem

    def place_of(self, file: Recent) -> str:
        """In which folder it is, the way there shortened to its last two steps."""
        steps = [part for part in file.path.parent.parts if part not in ("/", "\\")]
        return " › ".join([file.path.name, *steps[-2:][::-1]]) if steps else file.path.name

    def progress_of(self, file: Recent) -> str:
        """How far it is, in words."""
        if file.is_missing:
            return self.tr("The file is not there now")
        text = self.tr("%1 of %2 topics complete")
        return text.replace("%1", str(file.done)).replace("%2", str(file.asked))


class Recents(QListView):
    """The list. `chosen` gives the file to open, `forgotten` the one to take off the list."""

    chosen = Signal(Path)
    forgotten = Signal(Path)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = RecentsModel(self)
        self.setModel(self.files)
        self.setItemDelegate(_RowPainter(self, look))
        self.setAccessibleName(self.tr("Recent reports"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.activated.connect(self._choose)
        self._forget = QAction(self.tr("Take off this list"), self)
        self._forget.setShortcut("Del")
        self._forget.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._forget.triggered.connect(self._forget_current)
        self.addAction(self._forget)
        self.clicked.connect(self._choose)

    def show_files(self, files: Sequence[Recent]) -> None:
        """Shows these, the first one marked."""
        self.files.show_files(files)
        if files:
            self.setCurrentIndex(self.files.index(0, 0))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.files.file(index).path)

    @Slot()
    def _forget_current(self) -> None:
        if self.currentIndex().isValid():
            self.forgotten.emit(self.files.file(self.currentIndex()).path)

    @Slot(QPoint)
    def _offer(self, place: QPoint) -> None:
        if self.indexAt(place).isValid():
            self.setCurrentIndex(self.indexAt(place))
            menu = QMenu(self)
            menu.addAction(self._forget)
            menu.popup(self.viewport().mapToGlobal(place))


def when(opened: datetime) -> str:
    """A time as the computer writes it: today with the hour, else the day."""
    local, today = opened.astimezone(), datetime.now().date()
    if local.date() == today:
        return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return day_in_words(local.date(), with_year=local.year != today.year)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, view: Recents, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._look.scaled(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, colours, place = self._look, self._look.tokens, option.rect
        model, file = self._view.files, self._view.files.file(index)
        current = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        ground = colours.tea_soft if current else colours.side if hovered else colours.surface
        painter.fillRect(place, QColor(ground))
        painter.setPen(QColor(colours.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        side = look.scaled(20)
        draw(painter, QRectF(place.left() + look.scaled(16), place.center().y() - side / 2, side, side),
             Drawing.REPORT, colours)
        left, right = place.left() + look.scaled(56), place.right() - look.scaled(16)
        time_width = look.scaled(120)
        bar_left = max(left + look.scaled(180), right - time_width - look.scaled(200))
        middle = place.center().y()
        name_space = QRect(left, place.top(), bar_left - left - look.scaled(16), middle - place.top())
        place_space = QRect(left, middle, bar_left - left - look.scaled(16), place.bottom() - middle)
        low, high = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        self._text(painter, name_space, low, model.name_of(file), look.font(10, QFont.Weight.DemiBold), colours.ink)
        self._text(painter, place_space, high, model.place_of(file), look.font(9), colours.ink_soft)
        if file.asked and not file.is_missing:
            bar = QRectF(bar_left, middle - look.scaled(10), look.scaled(190), look.scaled(5))
            draw_bar(painter, bar, file.done / file.asked, colours.tea_text, colours.track)
        progress = QRect(bar_left, middle, look.scaled(200), place.bottom() - middle)
        self._text(painter, progress, high, model.progress_of(file), look.font(9), colours.ink_soft)
        time = QRect(right - time_width, place.top(), time_width, place.height())
        how = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(9.75))
        painter.setPen(QColor(colours.ink_soft))
        painter.drawText(time, how, when(file.opened))
        if current:
            painter.setPen(QPen(QColor(colours.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.restore()

    def _text(
        self, painter: QPainter, space: QRect, how: Qt.AlignmentFlag, text: str, font: QFont, colour: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, space.width())
        painter.drawText(space, how | Qt.AlignmentFlag.AlignLeft, cut)
