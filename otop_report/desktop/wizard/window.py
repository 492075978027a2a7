"""WizardWindow: the window in which a participant writes a report.

It puts the parts side by side and leads from one topic to the next; what the parts show they take from the
`OpenReport` and the `Standing`. Any topic can be opened at any time; nothing here asks before it moves on.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QMainWindow, QMenu, QStackedWidget, QWidget

from otop_report.completeness import Finding
from otop_report.desktop.composition import Composed, Composition
from otop_report.desktop.editors.texts.format_menu import FormatMenu
from otop_report.desktop.entering import pressed_by_enter
from otop_report.desktop.fields import on_button
from otop_report.desktop.folders import documents
from otop_report.desktop.look.theme import Wish
from otop_report.desktop.open_report import Changed, OpenReport
from otop_report.desktop.preview.column import PreviewColumn
from otop_report.desktop.preview.rail import SlideRail
from otop_report.desktop.preview.slide_images import SlideImages
from otop_report.desktop.preview.stages import Stages
from otop_report.desktop.surroundings import Surroundings
from otop_report.desktop.wizard.check_page import CheckPage
from otop_report.desktop.wizard.columns import Columns
from otop_report.desktop.wizard.contents import CHECK, CheckRow, Contents
from otop_report.desktop.wizard.export_pane import ExportPane
from otop_report.desktop.wizard.footer import Budget, BudgetRow, SavedRow, WayRow
from otop_report.desktop.wizard.menus import RULE, Entry, add_menu, add_undo
from otop_report.desktop.wizard.shapes import Shape, shape_for
from otop_report.desktop.wizard.sheet import Sheet
from otop_report.desktop.wizard.standing import Standing
from otop_report.wizard.flow import Page, beside, chapters, next_thing, page_of, page_with, pages, progress


class WizardWindow(QMainWindow):
    """The window of one report, whose exports go to `folder` unless the person chooses another one.

    `topic_shown` gives the topic on the sheet (or CHECK), `part_focused` the place.
    """

    topic_shown = Signal(str)
    part_focused = Signal(str, str)
    closed = Signal()

    def __init__(
        self, surroundings: Surroundings, folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.surroundings = surroundings
        self.look = surroundings.look
        self.open_report: OpenReport = surroundings.open_report
        self.standing = Standing(self.open_report, surroundings.background, self)
        self.composition = Composition(self.open_report, surroundings.background, self)
        self.contents = Contents(self.standing, self.look, surroundings.language, self)
        self.check_row = CheckRow(self.standing, self.look, self)
        self.sheet = Sheet(self.standing, surroundings, self)
        self.way = WayRow(surroundings.language, self)
        self.saved = SavedRow(self.look, self)
        self.budget = BudgetRow(self.look, self)
        self.images = SlideImages(self)
        self.preview = PreviewColumn(self.composition, self.images, surroundings, self)
        self.stages = Stages(self.composition, self.images, surroundings, self.preview, self)
        self.rail = SlideRail(self.images, self.look, self)
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.sheet)
        self.check = CheckPage(self.standing, surroundings, self)
        self.middle.addWidget(self.check)
        self.export = ExportPane(surroundings, folder or documents(), self)
        self.columns = Columns(
            self.look,
            left=(self.contents, self.check_row, self.saved),
            middle=(self.middle, self.way),
            right=(self.preview, self.rail, self.budget),
            export=self.export,
            parent=self,
        )
        self.setCentralWidget(self.columns)
        self._topic = ""
        self._question = ""
        self._folded = False
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
        self.columns.close_floating()
        if page is not None:
            self.sheet.show_page(page)
            self.sheet.set_compact(self.columns.shape is Shape.COMPACT)
            self.middle.setCurrentWidget(self.sheet)
            self.composition.set_phase(page.section.phase)
            self.preview.set_phase(page.section.phase)
            self.export.set_phase(page.section.phase)
        else:
            self.composition.set_phase(self.export.phase)  # what is exported is what is counted
            self.export.refresh()
            self.export.find_out()
            self.middle.setCurrentWidget(self.check)
            self.check.setFocus()
        self.columns.show_export(topic == CHECK)
        self.preview.show_topic(topic)
        self._show_way()
        self._mark_slide()
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

    @Slot()
    def fold_slides(self) -> None:
        """Folds the slides into the rail, or back; where they have no column, shows them over the sheet."""
        if self.columns.slides_float:
            self.columns.close_floating()
        elif self.columns.shape is Shape.WIDE or self._folded:
            self._folded = not self._folded
            self._take_shape()
        else:
            self.columns.show_slides()

    @Slot()
    def go_to_next_part(self) -> None:
        """F6: contents, sheet, slides, footer, and round again."""
        self._go_to_part(1)

    @Slot()
    def go_to_part_before(self) -> None:
        """Shift+F6."""
        self._go_to_part(-1)

    @Slot()
    def find_words(self) -> None:
        """Ctrl+F: words anywhere in the report."""
        from otop_report.desktop.dialogs.find import FindDialog

        dialog = FindDialog(self._pages_now, self.surroundings.language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.open_question)
        dialog.show()

    @Slot()
    def choose_topic(self) -> None:
        """Ctrl+G: a topic by a few letters of its name."""
        language = self.surroundings.language
        names = [f"{page.number}  {page.topic.name.in_language(language)}" for page in self.standing.pages]
        here = self.page.number - 1 if self.page is not None else 0
        name, chosen = QInputDialog.getItem(
            self, self.tr("Go to topic"), self.tr("Type a few letters of the topic, or its number:"), names, here, True
        )
        typed = name.strip().casefold()
        named = zip(self.standing.pages, names, strict=True)
        found = next((page for page, one in named if typed in one.casefold()), None)
        if chosen and typed and found is not None:
            self._open_and_focus(found.id)

    def open_section(self, number: int) -> None:
        """The first topic of a section, counted from 1."""
        found = next((chapter for chapter in chapters(self.standing.pages) if chapter.number == number), None)
        if found is not None:
            self._open_and_focus(found.pages[0].id)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_shape()

    def _connect(self) -> None:
        self.contents.opened.connect(self._open_and_focus)
        self.check_row.clicked.connect(self.go_to_check)
        self.columns.bar.check_wanted.connect(self.go_to_check)
        self.columns.bar.slides_wanted.connect(self.fold_slides)
        self.way.next.clicked.connect(self.go_on)
        self.way.back.clicked.connect(self.go_back)
        self.sheet.part_focused.connect(self._note_focus)
        self.open_report.changed.connect(self._follow)
        self.standing.changed.connect(self._show_where)
        self.standing.pages_changed.connect(self._show_way)
        self.composition.composed.connect(self._show_budget)
        self.preview.place_chosen.connect(self.open_question)
        self.stages.place_chosen.connect(self.open_question)
        self.export.rehearsal_wanted.connect(self.stages.rehearse)
        self.preview.fold_wanted.connect(self.fold_slides)
        self.check.finding_chosen.connect(self._open_finding)
        self.export.expected.connect(self.check.show_expected)
        self.rail.opened.connect(self._open_slides)
        self.look.changed.connect(self._take_shape)

    def _make_menus(self) -> None:
        edit = self.edit_menu = add_menu(
            self, self.tr("&Edit"), [RULE, Entry(self.tr("Find in report…"), self.find_words, ("Ctrl+F",))]
        )
        add_undo(self, edit, self.open_report.undo_stack, self.tr("Undo"), self.tr("Redo"))
        self.menuBar().addMenu(FormatMenu(self))
        language = self.surroundings.language
        sections = [
            Entry(
                on_button(chapter.section.name.in_language(language)),
                partial(self.open_section, chapter.number),
                (f"Ctrl+{chapter.number}",),
            )
            for chapter in chapters(self.standing.pages)[:9]
        ]
        add_menu(
            self,
            self.tr("&Go"),
            [
                Entry(self.tr("Next topic"), self.go_on, ("Ctrl+PgDown",)),
                Entry(self.tr("Previous topic"), self.go_back, ("Ctrl+PgUp",)),
                Entry(self.tr("Go to topic…"), self.choose_topic, ("Ctrl+G",)),
                RULE,
                *sections,
                RULE,
                Entry(self.tr("Next thing to do"), self.next_thing_to_do, ("F8",)),
                Entry(self.tr("Previous thing to do"), self.previous_thing_to_do, ("Shift+F8",)),
                Entry(self.tr("Next part of the window"), self.go_to_next_part, ("F6",)),
                Entry(self.tr("Previous part of the window"), self.go_to_part_before, ("Shift+F6",)),
                RULE,
                Entry(self.tr("Check and export"), self.go_to_check, ("Ctrl+E",)),
            ],
        )
        self.view_menu = self._view_menu()
        add_menu(
            self,
            self.tr("&Report"),
            [
                Entry(self.tr("&Rehearse"), self.stages.rehearse, ("F5",)),
                Entry(self.tr("Rehearse from &this slide"), self.stages.rehearse_from_here, ("Shift+F5",)),
            ],
        )

    def _view_menu(self) -> QMenu:
        look = self.look
        return add_menu(
            self,
            self.tr("&View"),
            [
                Entry(self.tr("Fold the slides"), self.fold_slides, ("F9",)),
                Entry(self.tr("&Slides"), partial(self._show_form, False)),
                Entry(self.tr("&Word page"), partial(self._show_form, True)),
                Entry(self.tr("F&ull size"), self.stages.show_full_size, ("F11",)),
                RULE,
                Entry(self.tr("Larger text"), partial(look.step_zoom, 1), ("Ctrl++", "Ctrl+=")),
                Entry(self.tr("Smaller text"), partial(look.step_zoom, -1), ("Ctrl+-",)),
                Entry(self.tr("Usual text size"), partial(look.set_zoom, 1.0), ("Ctrl+0",)),
                RULE,
                Entry(self.tr("Light"), partial(look.set_wish, Wish.LIGHT)),
                Entry(self.tr("Dark"), partial(look.set_wish, Wish.DARK)),
                Entry(self.tr("Like the computer"), partial(look.set_wish, Wish.SYSTEM)),
            ],
        )

    def _show_form(self, pages: bool) -> None:
        """The Word page in place of the slides, or back; over the sheet where they have no column."""
        self.preview.choose_form(pages)
        if self.topic != CHECK:
            self.columns.show_slides()

    @Slot(object)
    def _open_finding(self, finding: object) -> None:
        if isinstance(finding, Finding):
            self.open_finding(finding)

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
        else:
            self.way.show_check()
        self._show_where()

    @Slot()
    def _show_where(self) -> None:
        """The bar of the compact shape."""
        page, language = self.page, self.surroundings.language
        if page is None:
            self.columns.bar.show_where(self.tr("Check and export"), "")
            return
        chapter = next(one for one in chapters(self.standing.pages) if one.section.id == page.section.id)
        how_far = progress(chapter.pages, self.standing.states)
        section, topic = page.section.name.in_language(language), page.topic.name.in_language(language)
        text = self.tr("%1 of %2 complete").replace("%1", str(how_far.complete)).replace("%2", str(how_far.pages))
        self.columns.bar.show_where(f"{chapter.number}  {section} › {topic}", text)

    @Slot()
    def _take_shape(self) -> None:
        """The shape that fits the room there is."""
        shape = shape_for(self.width(), self.height(), self.look.zoom, self._folded)
        if shape is not self.columns.shape:
            self.columns.take_shape(shape)
            self.sheet.set_compact(shape is Shape.COMPACT)
            self._mark_slide()
        self._show_summary()

    def _show_summary(self) -> None:
        """What has no column of its own stands between Back and Next."""
        parts = [self.saved.text] if self.columns.shape is Shape.COMPACT else []
        parts += self.budget.in_words if self.columns.shape is not Shape.WIDE else []
        self.way.show_summary(" · ".join(part for part in parts if part))

    def _mark_slide(self) -> None:
        """The rail follows the topic."""
        latest = self.composition.latest
        places = latest.slides_of.get(self._topic, ()) if latest is not None else ()
        if places:
            self.rail.mark(places[0])

    @Slot(int)
    def _open_slides(self, place: int) -> None:
        """A thumbnail was chosen: its topic, and its slide over the sheet."""
        latest = self.composition.latest
        topics = latest.slides_of if latest is not None else {}
        topic = next((one for one, places in topics.items() if place in places), "")
        if topic and topic != self._topic:
            self.open_topic(topic)
        if self._folded and shape_for(self.width(), self.height(), self.look.zoom, False) is Shape.WIDE:
            self.fold_slides()
        else:
            self.columns.show_slides()

    def _pages_now(self) -> tuple[Page, ...]:
        return pages(self.open_report.workshop, self.open_report.report)

    def _go_to_part(self, step: int) -> None:
        """The first widget of the next part that can take the focus."""
        floating = self.columns.shape is Shape.WIDE or self.columns.slides_float
        slides: QWidget = self.export if self._topic == CHECK else self.preview if floating else self.rail
        first = self.columns.bar if self.columns.shape is Shape.COMPACT else self.contents
        parts = [part for part in (first, self.middle, slides, self.way) if first_stop(part) is not None]
        focused = QApplication.focusWidget()
        holds = [focused is not None and (part is focused or part.isAncestorOf(focused)) for part in parts]
        here = holds.index(True) if True in holds else 0
        target = parts[(here + step) % len(parts)]
        stop = first_stop(target)
        if target is self.middle and self.middle.currentWidget() is self.sheet:
            self.sheet.focus_question(self._question)
        elif target is self.way and self.way.next.isVisible():
            self.way.next.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _show_budget(self, composed: object) -> None:
        if isinstance(composed, Composed):
            limits = self.open_report.workshop.limits
            slides, minutes = len(composed.deck.deck.slides), composed.deck.minutes
            self.budget.show_budget(
                Budget(slides, limits.max_slides, minutes, limits.talk_minutes, composed.words)
            )
            self.rail.show_composed(composed)
            self.check.show_composed(composed)
            self._mark_slide()
            self._show_summary()

    def _go_to_thing(self, step: int) -> None:
        self.standing.refresh()
        finding = next_thing(self.standing.pages, self.standing.findings, self._topic, self._question, step)
        if finding is not None:
            self.open_finding(finding)
        else:
            self.statusBar().showMessage(self.tr("Nothing left to do. You can export."), 8000)


def first_stop(part: QWidget) -> QWidget | None:
    """The first widget of a part of the window that the keyboard can stop at; None where there is none now."""
    stops = [part, *part.findChildren(QWidget)]
    return next((one for one in stops if one.isVisible() and one.isEnabled() and _takes_tab(one)), None)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
