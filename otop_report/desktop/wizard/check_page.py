"""CheckPage: what the report costs of what is allowed, and every finding, a click from its question."""

from __future__ import annotations

from PySide6.QtCore import (
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.completeness import Finding, Level
from otop_report.desktop.composition import Composed
from otop_report.desktop.look.signs import Sign, SignView, sign_of
from otop_report.desktop.surroundings import Surroundings
from otop_report.desktop.wizard.expected_files import Expected
from otop_report.desktop.wizard.findings_list import SHOWN, FindingsList, FindingsModel
from otop_report.desktop.wizard.meters import Meters
from otop_report.desktop.wizard.standing import Standing
from otop_report.wizard.flow import State, chapters, progress

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
