"""FindingsList: what was found, under the heads of its sections, each a click or Enter from its question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from otop_report.completeness import Finding, Level
from otop_report.desktop.fields import SIGN_OF_LEVEL
from otop_report.desktop.look.signs import draw_sign
from otop_report.desktop.look.theme import Look
from otop_report.desktop.wizard.standing import Standing
from otop_report.wizard.flow import Chapter, chapters, page_with

Index = QModelIndex | QPersistentModelIndex
SHOWN: dict[str, tuple[Level, ...]] = {
    "all": tuple(Level),
    "missing": (Level.MISSING, Level.UNSURE, Level.UNPLACED),
    "limits": (Level.LIMIT,),
    "advice": (Level.ADVICE,),
}
"""The findings each button of the filter shows."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A line of the list: the head of a section (`finding` None), or one finding with the name of its topic."""

    chapter: Chapter | None
    finding: Finding | None = None
    topic: str = ""


class FindingsModel(QAbstractListModel):
    """Findings under the heads of their sections; those about the whole report come last."""

    def __init__(self, standing: Standing, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = standing
        self.language = language
        self._extra: tuple[Finding, ...] = ()
        self._filter = "all"
        self._rows: tuple[FindingRow, ...] = ()
        standing.changed.connect(self._load)
        self._load()

    def set_filter(self, name: str) -> None:
        """One of SHOWN."""
        self._filter = name
        self._load()

    def set_extra(self, findings: Sequence[Finding]) -> None:
        """What composing found about the slides."""
        if tuple(findings) != self._extra:
            self._extra = tuple(findings)
            self._load()

    def count(self, name: str) -> int:
        """How many findings a button of the filter shows."""
        return sum(one.level in SHOWN[name] for one in self._findings())

    def row(self, index: Index) -> FindingRow:
        """The line of an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        can = Qt.ItemFlag.ItemIsEnabled
        return can | Qt.ItemFlag.ItemIsSelectable if self.row(index).finding is not None else can

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        if row.finding is None:
            return self.head_of(row)
        return ", ".join(part for part in (row.topic, self.word_of(row.finding.level), row.finding.message) if part)

    def head_of(self, row: FindingRow) -> str:
        """The name of a section."""
        if row.chapter is None:
            return self.tr("The whole report")
        return f"{row.chapter.number}  {row.chapter.section.name.in_language(self.language)}"

    def tally_of(self, row: FindingRow) -> str:
        """How many of what a section has."""
        ids = {page.id for page in row.chapter.pages} if row.chapter is not None else set()
        own = [
            one for one in self._findings()
            if ((page := page_with(self.standing.pages, one.question)) is not None and page.id in ids)
            or (row.chapter is None and page is None)
        ]
        words = [(level, sum(one.level is level for one in own)) for level in Level]
        return " · ".join(f"{count} {self.word_of(level)}" for level, count in words if count)

    def word_of(self, level: Level) -> str:
        """A level in one word."""
        words = {
            Level.MISSING: self.tr("missing"),
            Level.UNSURE: self.tr("unsure"),
            Level.UNPLACED: self.tr("not placed"),
            Level.LIMIT: self.tr("limit"),
            Level.ADVICE: self.tr("advice"),
        }
        return words[level]

    def _findings(self) -> tuple[Finding, ...]:
        return self.standing.findings + self._extra

    @Slot()
    def _load(self) -> None:
        wanted = [one for one in self._findings() if one.level in SHOWN[self._filter]]
        rows: list[FindingRow] = []
        pages = self.standing.pages
        for chapter in chapters(pages):
            own = []
            for page in chapter.pages:
                ids = {asked.question.id for asked in page.asked}
                name = page.topic.name.in_language(self.language)
                own += [FindingRow(chapter, one, name) for one in wanted if one.question in ids]
            rows += [FindingRow(chapter), *own] if own else []
        others = [FindingRow(None, one) for one in wanted if page_with(pages, one.question) is None]
        rows += [FindingRow(None), *others] if others else []
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()


class FindingsList(QListView):
    """The list. `chosen` gives the finding to go to."""

    chosen = Signal(object)

    def __init__(self, model: FindingsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = model
        self.setModel(model)
        self.setItemDelegate(_FindingPainter(self, look))
        self.setAccessibleName(self.tr("Findings"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)
        model.modelReset.connect(self._mark_first)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark_first()

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The heads of the sections are passed over."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or self._is_finding(index):
            return index
        up = index.row() < self.currentIndex().row()
        return self._beside(index.row(), -1 if up else 1) or self._beside(index.row(), 1) or self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _is_finding(self, index: QModelIndex) -> bool:
        return index.isValid() and self.findings.row(index).finding is not None

    def _beside(self, row: int, step: int) -> QModelIndex | None:
        """The nearest finding in a direction; None where there is none."""
        every = range(row + step, self.findings.rowCount() if step > 0 else -1, step)
        return next((one for place in every if self._is_finding(one := self.findings.index(place, 0))), None)

    @Slot()
    def _mark_first(self) -> None:
        """Where the focus is, a finding is marked, so that it is seen."""
        first = self._beside(-1, 1)
        if first is not None and self.hasFocus() and not self._is_finding(self.currentIndex()):
            self.setCurrentIndex(first)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        finding = self.findings.row(index).finding
        if finding is not None:
            self.chosen.emit(finding)


class _FindingPainter(QStyledItemDelegate):
    def __init__(self, view: FindingsList, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, look = self._view.findings.row(index), self._look
        if row.finding is None:
            return QSize(0, look.scaled(30))
        space = QRect(0, 0, self._message_width(self._view.viewport().width()), 4000)
        metrics = QFontMetrics(look.font(9.75))
        height = metrics.boundingRect(space, Qt.TextFlag.TextWordWrap, row.finding.message).height()
        return QSize(0, height + look.scaled(22) + metrics.height())

    def _message_width(self, whole: int) -> int:
        return max(120, whole - self._look.scaled(42 + 110))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.findings.row(index)
        painter.save()
        if row.finding is None:
            self._draw_head(painter, option.rect, row)
        else:
            self._draw_finding(painter, option, row, row.finding)
        painter.restore()

    def _draw_head(self, painter: QPainter, place: QRect, row: FindingRow) -> None:
        look, colours, model = self._look, self._look.tokens, self._view.findings
        painter.fillRect(place, QColor(colours.side))
        painter.setPen(QColor(colours.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inside = place.adjusted(look.scaled(14), 0, -look.scaled(14), 0)
        painter.setFont(look.font(9))
        painter.setPen(QColor(colours.ink_soft))
        tally = model.tally_of(row)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, tally)
        left = inside.width() - painter.fontMetrics().horizontalAdvance(tally) - look.scaled(12)
        painter.setFont(look.font(10, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.ink))
        name = painter.fontMetrics().elidedText(model.head_of(row), Qt.TextElideMode.ElideRight, left)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _draw_finding(
        self, painter: QPainter, option: QStyleOptionViewItem, row: FindingRow, finding: Finding
    ) -> None:
        look, colours, place = self._look, self._look.tokens, option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(place, QColor(colours.tea_soft if current else colours.side if hovered else colours.surface))
        painter.setPen(QColor(colours.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        size = look.scaled(16)
        sign_place = QRectF(place.left() + look.scaled(14), place.center().y() - size / 2, size, size)
        draw_sign(painter, sign_place, SIGN_OF_LEVEL[finding.level], colours)
        left, top = place.left() + look.scaled(42), place.top() + look.scaled(6)
        painter.setFont(look.font(9.75, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.ink))
        height = painter.fontMetrics().height()
        head = QRect(left, top, self._message_width(place.width()), height)
        name = row.topic or self.tr("Slides")
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, name)
        after = painter.fontMetrics().horizontalAdvance(name)
        painter.setFont(look.font(9.75))
        painter.setPen(QColor(colours.ink_soft))
        painter.drawText(head.adjusted(after, 0, 0, 0), Qt.AlignmentFlag.AlignLeft,
                         f" · {self._view.findings.word_of(finding.level)}")
        painter.setPen(QColor(colours.ink))
        message = QRect(left, top + height + 1, self._message_width(place.width()), place.height())
        painter.drawText(message, Qt.TextFlag.TextWordWrap, finding.message)
        if finding.question:
            painter.setPen(QColor(colours.tea_text))
            there = place.adjusted(0, 0, -look.scaled(14), 0)
            painter.drawText(there, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                             self.tr("Go there ›"))
        if current and self._view.hasFocus():
            painter.setPen(QPen(QColor(colours.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
