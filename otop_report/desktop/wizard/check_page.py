"""CheckPage: what the report costs of what is allowed, and every finding, a click from its question."""

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
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.completeness import Finding, Level
from otop_report.desktop.composition import Composed
from otop_report.desktop.fields import SIGN_OF_LEVEL
from otop_report.desktop.languages import number_shown
from otop_report.desktop.look.bars import draw_bar
from otop_report.desktop.look.signs import Sign, SignView, draw_sign, sign_of
from otop_report.desktop.look.style_sheet import restyle
from otop_report.desktop.look.theme import Look
from otop_report.desktop.preview.slide_list import smallest_text
from otop_report.desktop.surroundings import Surroundings
from otop_report.desktop.wizard.expected_files import Expected
from otop_report.desktop.wizard.standing import Standing
from otop_report.wizard.flow import Chapter, State, chapters, page_with, progress
from otop_report.workshop.model import ExportLimits

Index = QModelIndex | QPersistentModelIndex
METER_WIDTH = 100
"""What a meter needs, in logical pixels."""
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


LEAST_LIST = 150
"""Height of the list that stays in a small window, where the page itself moves."""


class CheckPage(QWidget):
    """The page. `finding_chosen` gives the finding whose question is to be opened."""

    finding_chosen = Signal(object)

    def __init__(self, standing: Standing, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self._of_slides: tuple[Finding, ...] = ()
        self._of_files: tuple[Finding, ...] = ()
        self._limits = surroundings.open_report.workshop.limits
        look = surroundings.look
        self.findings = FindingsModel(standing, surroundings.language, self)
        self.list = FindingsList(self.findings, look, self)
        self._sign = SignView(Sign.COMPLETE, look, 20, self)
        self._title = QLabel(self)
        self._title.setProperty("look", "title")
        self._about = QLabel(self)
        self._about.setProperty("look", "prompt")
        self._about.setWordWrap(True)
        self._meters = Meters(look, self)
        self._complete = _Sections(standing, surroundings, self)
        self._filter = QButtonGroup(self)
        self._filter_row = self._made_filter()
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(self._sign)
        heading.addWidget(self._title, 1)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 18, 40, 16)
        column.setSpacing(10)
        column.addLayout(heading)
        column.addWidget(self._about)
        column.addWidget(self._meters)
        column.addWidget(self._complete)
        column.addWidget(self._filter_row)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.list.setMinimumHeight(look.scaled(LEAST_LIST))
        self._lay_out(inside)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self.finding_chosen)
        self._filter.idClicked.connect(self._choose_filter)
        standing.changed.connect(self._show)
        self._show()

    def _lay_out(self, inside: QWidget) -> None:
        """In a small window the page can be moved up and down."""
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_composed(self, composed: Composed) -> None:
        """What the slides cost now."""
        self._meters.show_composed(composed, self._limits)
        self._of_slides = composed.deck.findings
        self._show_extra()

    @Slot(object)
    def show_expected(self, expected: object) -> None:
        """What is known so far of the files."""
        if isinstance(expected, Expected):
            if expected.pages is not None:
                self.show_pages(expected.pages)
            if expected.deck_size is not None:
                self.show_size(expected.deck_size)
            self._of_files = expected.findings
            self._show_extra()

    def show_pages(self, pages: int) -> None:
        """How many pages the Word report has."""
        self._meters.show_pages(pages, self._limits)

    def show_size(self, size: int) -> None:
        """How many bytes the slides take."""
        self._meters.show_size(size, self._limits)

    def _show_extra(self) -> None:
        """What was found about slides and files, each once."""
        self.findings.set_extra(tuple(dict.fromkeys(self._of_slides + self._of_files)))
        self._show()

    def _made_filter(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for number, name in enumerate(SHOWN):
            button = QToolButton(row)
            button.setCheckable(True)
            button.setChecked(name == "all")
            button.setProperty("look", "segment")
            self._filter.addButton(button, number)
            line.addWidget(button)
        line.addStretch(1)
        hint = QLabel(self.tr("Enter: go to the question"), row)
        hint.setProperty("look", "caption")
        line.addWidget(hint)
        return row

    @Slot(int)
    def _choose_filter(self, number: int) -> None:
        self.findings.set_filter(tuple(SHOWN)[number])

    @Slot()
    def _show(self) -> None:
        missing = self._standing.count(Level.MISSING)
        complete = missing == 0
        self._sign.setVisible(complete)
        self._title.setText(self.tr("Your report is complete") if complete else self.tr("Check and export"))
        if complete:
            about = self.tr("All that is needed is answered. You can export and send it.")
        else:
            about = self.tr("%n answers are missing. You can still export at any time.", "", missing)
            if missing == 1:
                about = self.tr("One answer is missing. You can still export at any time.")
        self._about.setText(about)
        words = {
            "all": self.tr("All"), "missing": self.tr("To do"), "limits": self.tr("Limits"),
            "advice": self.tr("Advice"),
        }  # fmt: skip
        for number, name in enumerate(SHOWN):
            count = self.findings.count(name)
            button = self._filter.button(number)
            button.setText(f"{words[name]} {count}")
            button.setAccessibleName(f"{words[name]}: {count}")
            button.setVisible(name == "all" or count > 0)
        any_finding = self.findings.count("all") > 0
        self._filter_row.setVisible(any_finding)
        self.list.setVisible(any_finding)
        self._complete.setVisible(not any_finding)


class Meters(QFrame):
    """What the report costs of what the workshop allows, side by side."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._look = look
        self._beside = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 10, 12, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        names = (
            self.tr("Slides"), self.tr("Talk"), self.tr("Word report"), self.tr("File size"), self.tr("Smallest text"),
        )  # fmt: skip
        self._meters = [_Meter(name, look, self) for name in names]
        self._place(len(names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most = max(1, self.width() // self._look.scaled(METER_WIDTH))
        self._place(next(count for count in (5, 3, 2, 1) if count <= most))

    def _place(self, beside: int) -> None:
        """So many side by side, the others below."""
        if beside == self._beside:
            return
        self._beside = beside
        for number, meter in enumerate(self._meters):
            self._grid.removeWidget(meter)
            self._grid.addWidget(meter, number // beside, number % beside)
            self._grid.setColumnStretch(number, 1 if number < beside else 0)

    def show_composed(self, composed: Composed, limits: ExportLimits) -> None:
        """Slides, minutes and the smallest text."""
        deck = composed.deck
        slides, talk, _, _, smallest = self._meters
        slides.show_value(len(deck.deck.slides), limits.max_slides, "")
        talk.show_value(round(deck.minutes * 2) / 2, limits.talk_minutes, self.tr("min"))
        sizes = [size for slide in deck.deck.slides if (size := smallest_text(slide)) is not None]
        if sizes:
            smallest.show_least(min(sizes), limits.min_body_pt)

    def show_pages(self, pages: int, limits: ExportLimits) -> None:
        """Pages of the Word report."""
        self._meters[2].show_value(pages, limits.max_pages, self.tr("pages"))

    def show_size(self, size: int, limits: ExportLimits) -> None:
        """Megabytes of the slides."""
        self._meters[3].show_value(round(size / 1_000_000, 1), limits.max_file_megabytes, "MB")


class _Meter(QWidget):
    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._part, self._over = 0.0, False
        self._name = QLabel(name, self)
        self._name.setProperty("look", "caption")
        self._value = QLabel("–", self)
        self._value.setProperty("look", "label")
        self._below = QLabel(self)
        self._below.setProperty("look", "caption")
        self._below.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(1)
        for part in (self._name, self._value, self._below):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(part)
        column.addStretch(1)

    def show_value(self, value: float, most: float | None, unit: str) -> None:
        shown = f"{int(value)}½" if value % 1 == 0.5 else number_shown(value)
        of = self.tr("%1 of %2").replace("%1", shown.replace("0½", "½") if value < 1 else shown)
        text = of.replace("%2", number_shown(most)) if most is not None else shown
        self._value.setText(f"{text} {unit}".strip())
        self._part = value / most if most else 0.0
        self._over = most is not None and value > most
        if most is not None:
            self._below.setText(self.tr("%1 too many").replace("%1", number_shown(round(value - most, 1))))
            restyle(self._below, "state", "over")
        self._below.setVisible(self._over)
        self.update()

    def show_least(self, value: float, least: float) -> None:
        self._value.setText(f"{number_shown(value)} pt")
        self._below.setText(self.tr("at least %1 pt").replace("%1", number_shown(least)))
        self._below.setVisible(True)

    def paintEvent(self, event: object) -> None:
        if not self._part:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.tokens
        place = QRectF(0, self.height() - 5, self.width(), 4)
        draw_bar(painter, place, min(1.0, self._part), colours.clay if self._over else colours.tea_text, colours.track)
        painter.end()


class _Sections(QFrame):
    """Every section with how it stands, where there is nothing to find any more."""

    def __init__(self, standing: Standing, surroundings: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._standing = standing
        self._surroundings = surroundings
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 6, 16, 6)
        self._column.setSpacing(0)
        standing.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chapter in chapters(self._standing.pages):
            how_far = progress(chapter.pages, self._standing.states)
            done = how_far.complete == how_far.pages or not chapter.section.optional
            sign = sign_of(State.COMPLETE if done else State.EMPTY)
            row = QWidget(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 8, 0, 8)
            line.setSpacing(12)
            line.addWidget(SignView(sign, self._surroundings.look, 16, row))
            name = QLabel(f"{chapter.number}  {chapter.section.name.in_language(self._surroundings.language)}", row)
            name.setProperty("look", "label")
            line.addWidget(name, 1)
            word = QLabel(self.tr("complete") if done else self.tr("optional"), row)
            word.setProperty("look", "caption")
            line.addWidget(word)
            self._column.addWidget(row)


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
