"""The contents: sections and their topics with how each stands; one section is open at a time.

A closed section shows its topics as a row of small signs, so that all states are seen without scrolling. Below the list
stands *Check and export*, the last page of the wizard.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from otop_report.completeness import Level
from otop_report.desktop.look.house_style import draw_chevron
from otop_report.desktop.look.signs import Sign, draw_sign, sign_of, word_of
from otop_report.desktop.look.theme import Look
from otop_report.desktop.wizard.standing import Standing
from otop_report.wizard.flow import Chapter, Page, State, chapters, progress

Index = QModelIndex | QPersistentModelIndex
ROUNDING = 4
"""Pixels by which a text that is painted may be wider than measured."""
CHECK = "check"
"""The id of *Check and export*."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: a section (`page` None) or a topic."""

    chapter: Chapter
    page: Page | None = None

    @property
    def id(self) -> str:
        """A topic's id, or `section:ID`."""
        return self.page.id if self.page is not None else f"section:{self.chapter.section.id}"


class ContentsModel(QAbstractItemModel):
    """Sections with topics below them."""

    def __init__(self, standing: Standing, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = standing
        self.language = language
        self._load()
        standing.changed.connect(self._changed)
        standing.pages_changed.connect(self._reload)

    def entry(self, index: Index) -> Entry:
        """The row of an index."""
        return self._entries[index.internalId()]

    def index_of(self, entry_id: str) -> QModelIndex:
        """The index of a topic; an invalid one where it is not shown."""
        for place, entry in enumerate(self._entries):
            if entry.id == entry_id:
                return self._index(place)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid():
            return QModelIndex()
        entry = self._entries[index.internalId()]
        if entry.page is None:
            return QModelIndex()
        return self.index_of(f"section:{entry.chapter.section.id}")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name_of(entry)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(entry)
        return None

    def name_of(self, entry: Entry) -> str:
        """What is written on the row."""
        if entry.page is not None:
            return entry.page.topic.name.in_language(self.language)
        return entry.chapter.section.name.in_language(self.language)

    def spoken(self, entry: Entry) -> str:
        """The row with its state in words."""
        name = self.name_of(entry)
        if entry.page is not None:
            state = word_of(sign_of(self.state(entry.page)))
            parts = [name, self.tr("optional"), state] if entry.page.optional else [name, state]
            return ", ".join(parts)
        return f"{name}, {self.below(entry)}"

    def below(self, entry: Entry) -> str:
        """The small line of a section."""
        section = entry.chapter.section
        if section.optional and section.phase is not None:
            return self.tr("Optional · after the workshop")
        how_far = progress(entry.chapter.pages, self.standing.states)
        return self.tr("%1 of %2").replace("%1", str(how_far.complete)).replace("%2", str(how_far.pages))

    def state(self, page: Page) -> State:
        """How a topic stands."""
        return self.standing.states.get(page.id, State.EMPTY)

    def _children(self, parent: Index) -> list[int]:
        above = self._entries[parent.internalId()] if parent.isValid() else None
        if above is None:
            return [place for place, entry in enumerate(self._entries) if entry.page is None]
        if above.page is not None:
            return []
        number = above.chapter.number
        return [
            place
            for place, entry in enumerate(self._entries)
            if entry.page is not None and entry.chapter.number == number
        ]

    def _index(self, place: int) -> QModelIndex:
        entry = self._entries[place]
        above = QModelIndex()
        if entry.page is not None:
            above = self.index_of(f"section:{entry.chapter.section.id}")
        return self.createIndex(self._children(above).index(place), 0, place)

    def _load(self) -> None:
        entries: list[Entry] = []
        for chapter in chapters(self.standing.pages):
            entries += [Entry(chapter), *(Entry(chapter, page) for page in chapter.pages)]
        self._entries = tuple(entries)

    @Slot()
    def _reload(self) -> None:
        self.beginResetModel()
        self._load()
        self.endResetModel()

    @Slot()
    def _changed(self) -> None:
        last = self.index(self.rowCount() - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last)


class Contents(QTreeView):
    """The list itself. `opened` gives the id of the topic that a person chose."""

    opened = Signal(str)

    def __init__(self, standing: Standing, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contents = ContentsModel(standing, language, self)
        self._look = look
        self._current = ""
        self.setModel(self.contents)
        self.setItemDelegate(_RowPainter(self, look))
        self.setAccessibleName(self.tr("Contents"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("look", "contents")
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.contents.modelReset.connect(self._show_again)
        look.changed.connect(self._resize)
        standing.changed.connect(self.viewport().update)

    @property
    def current(self) -> str:
        """The id of the topic that is on the sheet (or CHECK)."""
        return self._current

    def show_current(self, entry_id: str) -> None:
        """Marks the topic on the sheet, and opens its section."""
        self._current = entry_id
        index = self.contents.index_of(entry_id)
        self._open_section(index.parent())
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        self.viewport().update()

    def open_section(self, number: int) -> None:
        """Opens the first topic of a section, counted from 1."""
        index = self.contents.index(number - 1, 0)
        if index.isValid() and self.contents.rowCount(index):
            self.opened.emit(self.contents.entry(self.contents.index(0, 0, index)).id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self._choose(index)
            return
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and index.isValid():
            entry = self.contents.entry(index)
            if entry.page is None:
                self._open_section(index if event.key() == Qt.Key.Key_Right else QModelIndex())
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names wrap at another width now."""
        super().resizeEvent(event)
        self._resize()

    def _choose(self, index: Index) -> None:
        entry = self.contents.entry(index)
        if entry.page is None:
            is_open = self.isExpanded(self.contents.index(index.row(), 0))
            self._open_section(QModelIndex() if is_open else index)
            self.setCurrentIndex(self.contents.index(index.row(), 0))
        else:
            self.opened.emit(entry.id)

    def _open_section(self, wanted: Index) -> None:
        for row in range(self.contents.rowCount()):
            index = self.contents.index(row, 0)
            self.setExpanded(index, wanted.isValid() and index == wanted)

    @Slot()
    def _show_again(self) -> None:
        self.show_current(self._current)

    @Slot()
    def _resize(self) -> None:
        self.scheduleDelayedItemsLayout()


class _RowPainter(QStyledItemDelegate):
    """Draws a row: sections with a number and a line of small signs, topics with their sign."""

    def __init__(self, view: Contents, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._view.contents.entry(index)
        look, name = self._look, self._view.contents.name_of(entry)
        if entry.page is not None:
            height = _height(look.font(10), self._name_width(entry), name)
            return QSize(0, max(look.scaled(28), height + look.scaled(10)))
        width = self._view.viewport().width() - look.scaled(38 + 34)
        return QSize(0, _height(look.font(10, QFont.Weight.DemiBold), width, name) + look.scaled(36))

    def _name_width(self, entry: Entry) -> int:
        """How wide the name of a topic may be: beside its sign, and before the word *optional*."""
        look = self._look
        width = self._view.viewport().width() - look.scaled(26 + 16 + 9 + 12) - ROUNDING
        if entry.page is not None and entry.page.optional:
            width -= QFontMetrics(look.font(8.6)).horizontalAdvance(self.tr("optional"))
            width -= look.scaled(8)
        return width

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._view.contents.entry(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, entry)
        if entry.page is not None:
            self._draw_topic(painter, option.rect, entry)
        else:
            self._draw_section(painter, option.rect, entry, index)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QColor(self._look.tokens.indigo))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        colours = self._look.tokens
        here = entry.id == self._view.current
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(option.rect, QColor(colours.surface if here else colours.hover if hovered else colours.side))
        if here:
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()),
                             QColor(colours.tea_text))
            if colours.framed:
                painter.setPen(QColor(colours.edge))
                painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _draw_topic(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        assert entry.page is not None
        model, look = self._view.contents, self._look
        here = entry.id == self._view.current
        sign = sign_of(model.state(entry.page))
        size = look.scaled(16)
        left = place.left() + look.scaled(26)
        draw_sign(painter, QRectF(left, place.center().y() - size / 2 + 0.5, size, size), sign, look.tokens)
        right = place.right() - look.scaled(12)
        if entry.page.optional:
            painter.setFont(look.font(8.6))
            painter.setPen(QColor(look.tokens.ink_hint))
            word = self.tr("optional")
            painter.drawText(QRect(left, place.top(), right - left, place.height()),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
            right -= painter.fontMetrics().horizontalAdvance(word) + look.scaled(8)
        text_left = left + size + look.scaled(9)
        space = QRect(text_left, place.top(), right - text_left, place.height())
        font = look.font(10, QFont.Weight.DemiBold if here else QFont.Weight.Normal)
        if _height(font, space.width(), model.name_of(entry)) > place.height():
            font = look.font(10)  # the row was measured so, and does not jump when it becomes the current one
        painter.setFont(font)
        painter.setPen(QColor(look.tokens.tea_text if here else look.tokens.ink))
        how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(space, how, model.name_of(entry))

    def _draw_section(self, painter: QPainter, place: QRect, entry: Entry, index: Index) -> None:
        model, look = self._view.contents, self._look
        painter.setPen(QColor(look.tokens.line))
        painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom())
        left, top = place.left() + look.scaled(14), place.top() + look.scaled(9)
        text_left = place.left() + look.scaled(38)
        painter.setFont(look.font(10, QFont.Weight.DemiBold))
        painter.setPen(QColor(look.tokens.ink))
        space = QRect(text_left, top, place.right() - look.scaled(34) - text_left, place.height())
        text = painter.drawText(space, Qt.TextFlag.TextWordWrap, model.name_of(entry))
        is_open = self._view.isExpanded(model.index(index.row(), 0))
        painter.setPen(QColor(look.tokens.ink_soft))
        painter.drawText(QPointF(left, top + painter.fontMetrics().ascent()), str(entry.chapter.number))
        chevron = QPointF(place.right() - look.scaled(18), top + painter.fontMetrics().height() / 2)
        draw_chevron(painter, chevron, look.tokens.ink_soft, "down" if is_open else "right")
        y = top + text.height() + look.scaled(3)
        self._draw_below(painter, QRect(text_left, y, place.right() - text_left, look.scaled(18)), entry, is_open)

    def _draw_below(self, painter: QPainter, place: QRect, entry: Entry, is_open: bool) -> None:
        model, look = self._view.contents, self._look
        x = place.left()
        size = look.scaled(11)
        if not is_open and entry.chapter.section.phase is None:
            for page in entry.chapter.pages:
                spot = QRectF(x, place.center().y() - size / 2, size, size)
                draw_sign(painter, spot, sign_of(model.state(page)), look.tokens)
                x += look.scaled(14)
            x += look.scaled(6)
        painter.setFont(look.font(9))
        painter.setPen(QColor(look.tokens.ink_soft))
        painter.drawText(QRect(x, place.top(), place.right() - x, place.height()),
                         Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, model.below(entry))


class CheckRow(QAbstractButton):
    """The row *Check and export* with what is left to do, at the foot of the contents."""

    def __init__(self, standing: Standing, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._look = look
        self.setText(self.tr("Check and export"))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        standing.changed.connect(self._speak)
        look.changed.connect(self.updateGeometry)
        self._speak()

    def left_to_do(self) -> str:
        """What is left to do, in words."""
        missing, limits = self._standing.count(Level.MISSING), self._standing.count(Level.LIMIT)
        parts = []
        if missing:
            parts.append(self.tr("%n missing", "", missing))
        if limits:
            parts.append(self.tr("%n over a limit", "", limits))
        return " · ".join(parts) if parts else self.tr("Nothing is missing")

    def nextCheckState(self) -> None:
        """Being pressed does not toggle it: it is marked while its page is on the sheet."""

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(200), self._look.scaled(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, place = self._look, self.rect()
        colours, here = look.tokens, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.surface if here else colours.hover if self.underMouse() else colours.side
        painter.fillRect(place, QColor(ground))
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, 0, place.width(), 0)
        if here:
            painter.fillRect(QRect(0, 0, 4, place.height()), QColor(colours.tea_text))
        left, size = look.scaled(38), look.scaled(16)
        sign = Sign.ATTENTION if self._standing.to_do else Sign.COMPLETE
        draw_sign(painter, QRectF(look.scaled(14), look.scaled(11), size, size), sign, colours)
        painter.setFont(look.font(10, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.tea_text if here else colours.ink))
        painter.drawText(QRect(left, look.scaled(9), place.width(), look.scaled(20)), Qt.AlignmentFlag.AlignVCenter,
                         self.text())
        painter.setFont(look.font(9))
        painter.setPen(QColor(colours.ink_soft))
        painter.drawText(QRect(left, look.scaled(29), place.width(), look.scaled(18)), Qt.AlignmentFlag.AlignVCenter,
                         self.left_to_do())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.indigo), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.end()

    @Slot()
    def _speak(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self.left_to_do()}")
        self.update()


def _height(font: QFont, width: int, text: str) -> int:
    """How high a text stands when it is broken to a width."""
    bounds = QRect(0, 0, max(width, 40), 1000)
    return QFontMetrics(font).boundingRect(bounds, Qt.TextFlag.TextWordWrap, text).height()
