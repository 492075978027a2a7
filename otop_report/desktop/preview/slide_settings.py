"""SlideSettings: what is set where slides are seen: a topic's own title, and whether it is on the slides at all."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from otop_report.desktop.open_report import Changed, Field, OpenReport
from otop_report.report.text import one_line
from otop_report.workshop.model import Kind


class SlideSettings(QWidget):
    """The settings of one topic. A message has its headline for a title; those about the presenter have no choice."""

    def __init__(self, open_report: OpenReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_report = open_report
        self._topic = ""
        self.has_choice = False
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Title of the slide"))
        self.shown = QCheckBox(self.tr("Show this topic on the s&lides"), self)
        self._label = QLabel(self.tr("&Title of the slide"), self)
        self._label.setProperty("look", "label")
        self._label.setBuddy(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(5)
        column.addWidget(self._label)
        column.addWidget(self.title)
        column.addSpacing(3)
        column.addWidget(self.shown)
        open_report.changed.connect(self._follow)
        self.title.textEdited.connect(self._type_title)
        self.shown.clicked.connect(self._set_shown)

    def show_topic(self, topic_id: str) -> None:
        """Shows the settings of a topic."""
        self._topic = topic_id
        sections = self._open_report.workshop.sections
        found = [(one, topic) for one in sections for topic in one.topics if topic.id == topic_id]
        self.has_choice = any(not section.presenter for section, _ in found)
        titled = self.has_choice and all(one.kind is not Kind.MESSAGE for _, topic in found for one in topic.questions)
        self._label.setVisible(titled)
        self.title.setVisible(titled)
        for _, topic in found:
            self.title.setPlaceholderText(topic.name.in_language(self._open_report.report.language))
            self._read()

    def _read(self) -> None:
        report = self._open_report.report
        title = report.titles.get(self._topic, "")
        if one_line(self.title.text()) != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)
        self.shown.setChecked(self._topic not in report.leave_out)

    @Slot(object)
    def _follow(self, changed: object) -> None:
        if isinstance(changed, Changed):
            self._read()

    @Slot()
    def _type_title(self) -> None:
        report, title = self._open_report.report, one_line(self.title.text())
        titles = {topic: text for topic, text in report.titles.items() if topic != self._topic}
        if title:
            titles[self._topic] = title
        changed = replace(report, titles=MappingProxyType(titles))
        self._open_report.change(changed, self.tr("typing in the title of the slide"), Field(self._topic), typing=True)

    @Slot(bool)
    def _set_shown(self, shown: bool) -> None:
        report = self._open_report.report
        others = tuple(topic for topic in report.leave_out if topic != self._topic)
        changed = replace(report, leave_out=others if shown else (*others, self._topic))
        what = self.tr("showing a topic on the slides") if shown else self.tr("keeping a topic off the slides")
        self._open_report.change(changed, what, Field(self._topic))
