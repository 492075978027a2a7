"""WizardWindow: the window in which a participant writes a report.

It puts the parts side by side and leads from one topic to the next; what the parts show they take from the
`OpenReport` and the `Standing`. Any topic can be opened at any time; nothing here asks before it moves on.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from otop_report.completeness import Finding
from otop_report.desktop.composition import Composed, Composition
from otop_report.desktop.open_report import Changed, OpenReport
from otop_report.desktop.preview.column import PreviewColumn
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.surroundings import Surroundings
from otop_report.desktop.wizard.contents import CHECK, CheckRow, Contents
from otop_report.desktop.wizard.footer import Budget, BudgetRow, SavedRow, WayRow
from otop_report.desktop.wizard.sheet import Sheet
from otop_report.desktop.wizard.standing import Standing
from otop_report.wizard.flow import Page, beside, next_thing, page_of, page_with

CONTENTS_WIDTH = 240
SLIDES_WIDTH = 400
FOOTER_HEIGHT = 52


class WizardWindow(QMainWindow):
    """The window of one report. `topic_shown` gives the topic on the sheet (or CHECK), `part_focused` the place."""

    topic_shown = Signal(str)
    part_focused = Signal(str, str)
    closed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surroundings = surroundings
        self.open_report: OpenReport = surroundings.open_report
        self.standing = Standing(self.open_report, self)
        self.contents = Contents(self.standing, surroundings.look, surroundings.language, self)
        self.check_row = CheckRow(self.standing, surroundings.look, self)
        self.sheet = Sheet(self.standing, surroundings, self)
        self.way = WayRow(surroundings.language, self)
        self.saved = SavedRow(surroundings.look, self)
        self.budget = BudgetRow(surroundings.look, self)
        self._topic = ""
        self._question = ""
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.sheet)
        self.composition = Composition(self.open_report, surroundings.background, self)
        self.images = SlideImages(self)
        self.preview = PreviewColumn(self.composition, self.images, surroundings, self)
        self._right = QStackedWidget(self)
        self._right.addWidget(self.preview)
        self._columns = self._laid_out()
        self._connect()
        self._make_menus()
        self.composition.start()
        self.setMinimumSize(640, 360)
        self.resize(1366, 728)
        if self.standing.pages:
            self.open_topic(self.standing.pages[0].id)

    @property
    def topic(self) -> str:
        """The id of the topic on the sheet, or CHECK."""
        return self._topic

    @property
    def page(self) -> Page | None:
        """The topic on the sheet."""
        return page_of(self.standing.pages, self._topic)

    @Slot(str)
    def open_topic(self, topic: str) -> None:
        """Puts a topic on the sheet, or *Check and export*."""
        if self._topic and self._topic not in (topic, CHECK):
            self.standing.leave(self._topic)
        page = page_of(self.standing.pages, topic)
        if page is None and topic != CHECK:
            return
        self._topic, self._question = topic, ""
        self.standing.refresh()
        self.check_row.setChecked(topic == CHECK)
        self.contents.show_current(topic)
        if page is not None:
            self.sheet.show_page(page)
            self._middle.setCurrentWidget(self.sheet)
            self.way.show_page(page, beside(self.standing.pages, topic, 1), len(self.standing.pages))
        else:
            self.way.show_check()
        if page is not None:
            self.composition.set_phase(page.section.phase)
        self.preview.show_topic(topic)
        self.topic_shown.emit(topic)

    def open_question(self, question: str, path: str = "", *, insist: bool = False) -> None:
        """Goes to a question and puts the focus there; `insist` has what is missing there told at once."""
        page = page_with(self.standing.pages, question)
        if page is None:
            return
        if insist:
            self.standing.insist(page.id)
        if page.id != self._topic:
            self.open_topic(page.id)
        else:
            self.standing.refresh()
        self.sheet.focus_question(question, path)

    def open_finding(self, finding: Finding) -> None:
        """Goes to what a finding is about."""
        path = str(finding.row - 1) if finding.row is not None else ""
        path = f"{path}/{finding.column}" if path and finding.column else path
        self.open_question(finding.question, path, insist=True)

    @Slot()
    def go_on(self) -> None:
        """The next topic, then *Check and export*."""
        after = beside(self.standing.pages, self._topic, 1)
        self.open_topic(after.id if after is not None else CHECK)
        self.sheet.focus_question()

    @Slot()
    def go_back(self) -> None:
        """The topic before."""
        pages = self.standing.pages
        before = pages[-1] if self._topic == CHECK else beside(pages, self._topic, -1)
        if before is not None:
            self.open_topic(before.id)
            self.sheet.focus_question()

    @Slot()
    def go_to_check(self) -> None:
        """*Check and export*."""
        self.open_topic(CHECK)

    @Slot()
    def next_thing_to_do(self) -> None:
        """The next finding after where the person is."""
        self._go_to_thing(1)

    @Slot()
    def previous_thing_to_do(self) -> None:
        """The finding before where the person is."""
        self._go_to_thing(-1)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def column_widths(self) -> tuple[int, ...]:
        """The widths of the columns in pixels, to be kept."""
        return tuple(self._columns.sizes())

    def _laid_out(self) -> QSplitter:
        """Three columns, each with its own part of the footer."""
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.setHandleWidth(1)
        columns.setChildrenCollapsible(False)
        left = _column("side", [self.contents, self.check_row], self.saved, self)
        middle = _column("sheet", [self._middle], self.way, self)
        right = _column("desk", [self._right], self.budget, self)
        left.setMinimumWidth(216)
        middle.setMinimumWidth(480)
        right.setMinimumWidth(280)
        for part in (left, middle, right):
            columns.addWidget(part)
        columns.setStretchFactor(0, 0)
        columns.setStretchFactor(1, 1)
        columns.setStretchFactor(2, 0)
        columns.setSizes([CONTENTS_WIDTH, 726, SLIDES_WIDTH])
        self.setCentralWidget(columns)
        return columns

    def _connect(self) -> None:
        self.contents.opened.connect(self._open_and_focus)
        self.check_row.clicked.connect(self.go_to_check)
        self.way.next.clicked.connect(self.go_on)
        self.way.back.clicked.connect(self.go_back)
        self.sheet.part_focused.connect(self._note_focus)
        self.open_report.changed.connect(self._follow)
        self.standing.pages_changed.connect(self._show_way)
        self.composition.composed.connect(self._show_budget)
        self.preview.place_chosen.connect(self.open_question)

    def _make_menus(self) -> None:
        stack = self.open_report.undo_stack
        edit = self.menuBar().addMenu(self.tr("&Edit"))
        undo = stack.createUndoAction(self, self.tr("Undo"))
        redo = stack.createRedoAction(self, self.tr("Redo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        edit.addAction(undo)
        edit.addAction(redo)
        go = self.menuBar().addMenu(self.tr("&Go"))
        for text, keys, slot in (
            (self.tr("Next topic"), ("Ctrl+PgDown",), self.go_on),
            (self.tr("Previous topic"), ("Ctrl+PgUp",), self.go_back),
            (self.tr("Next thing to do"), ("F8",), self.next_thing_to_do),
            (self.tr("Previous thing to do"), ("Shift+F8",), self.previous_thing_to_do),
            (self.tr("Check and export"), ("Ctrl+E",), self.go_to_check),
        ):
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(slot)
            go.addAction(action)

    @Slot(str)
    def _open_and_focus(self, topic: str) -> None:
        self.open_topic(topic)
        self.sheet.focus_question()

    @Slot(str, str)
    def _note_focus(self, question: str, path: str) -> None:
        self._question = question
        self.preview.show_place(question, path)
        self.part_focused.emit(question, path)

    @Slot(object)
    def _follow(self, changed: object) -> None:
        """Undo and redo go to where the change was."""
        if isinstance(changed, Changed) and changed.undoing and changed.field.question:
            self.open_question(changed.field.question, changed.field.path)

    @Slot()
    def _show_way(self) -> None:
        page = self.page
        if page is not None:
            self.way.show_page(page, beside(self.standing.pages, self._topic, 1), len(self.standing.pages))

    @Slot(object)
    def _show_budget(self, composed: object) -> None:
        if isinstance(composed, Composed):
            limits = self.open_report.workshop.limits
            slides, minutes = len(composed.deck.deck.slides), composed.deck.minutes
            self.budget.show_budget(
                Budget(slides, limits.max_slides, minutes, limits.talk_minutes, composed.words)
            )

    def _go_to_thing(self, step: int) -> None:
        self.standing.refresh()
        finding = next_thing(self.standing.pages, self.standing.findings, self._topic, self._question, step)
        if finding is not None:
            self.open_finding(finding)
        else:
            self.statusBar().showMessage(self.tr("Nothing left to do. You can export."), 8000)


def _column(look: str, parts: list[QWidget], foot: QWidget, parent: QWidget) -> QWidget:
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
    foot.setFixedHeight(FOOTER_HEIGHT)
    layout.addWidget(foot)
    return column
