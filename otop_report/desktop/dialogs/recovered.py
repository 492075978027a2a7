"""RecoveredDialog: the program stopped last time, and what was written until then is here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from otop_report.desktop.look.signs import Sign, SignView
from otop_report.desktop.look.theme import Look


class RecoveredDialog(QDialog):
    """Says that nothing is lost. `versions_wanted` asks for the earlier versions."""

    versions_wanted = Signal()

    def __init__(
        self, stopped: datetime, topic: str, last_words: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("OTOP Report Builder"))
        self.setMinimumWidth(580)
        heading = QLabel(self.tr("We kept your work"), self)
        heading.setProperty("look", "heading")
        said = self.tr(
            "The program stopped at %1, perhaps because the power went off. Everything you wrote until then is here."
        )
        about = QLabel(said.replace("%1", clock_time(stopped)), self)
        about.setProperty("look", "prompt")
        about.setWordWrap(True)
        rows = [(self.tr("Kept at"), day_and_time(stopped))]
        rows += [(self.tr("You were at"), topic)] if topic else []
        rows += [(self.tr("Last words"), f"“{last_words}”")] if last_words else []
        versions = QPushButton(self.tr("See &earlier versions…"), self)
        go_on = QPushButton(self.tr("&Continue writing"), self)
        go_on.setProperty("look", "primary")
        go_on.setDefault(True)
        words = QVBoxLayout()
        words.setSpacing(10)
        for part in (heading, about, _card(rows, self)):
            words.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(SignView(Sign.COMPLETE, look, 32, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(versions)
        buttons.addStretch(1)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addLayout(buttons)
        versions.clicked.connect(self.versions_wanted)
        versions.clicked.connect(self.accept)
        go_on.clicked.connect(self.accept)
        go_on.setFocus()


def clock_time(moment: datetime) -> str:
    """The time of day as the computer writes it."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day_and_time(moment: datetime) -> str:
    """A day with its time, as the computer writes them."""
    local = moment.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return f"{day}, {clock_time(moment)}"


def _card(rows: list[tuple[str, str]], parent: QWidget) -> QFrame:
    card = QFrame(parent)
    card.setProperty("look", "card")
    grid = QGridLayout(card)
    grid.setContentsMargins(14, 10, 14, 10)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(rows):
        label, text = QLabel(name, card), QLabel(value, card)
        label.setProperty("look", "caption")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, number, 1)
    return card
