"""CountryEditor: a country by any of its names, with the list growing shorter while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from otop_report.completeness import Finding
from otop_report.desktop.editors.editor import OwnNote
from otop_report.desktop.editors.facts.choice import DropDown
from otop_report.desktop.editors.facts.fact import FactEditor, KeysOfWindow
from otop_report.desktop.look.signs import Sign
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.countries import code_of, name_of
from otop_report.report.kinds import read_answer
from otop_report.report.kinds.values import Answer, CountryAnswer
from otop_report.report.place import Place
from otop_report.wizard.country_search import Found, all_countries, nearest_country, search
from otop_report.workshop.model import Question

_WIDTH = 420


class CountryEditor(FactEditor):
    """A country. Enter takes the first of the list; a name that nobody knows stays as text."""

    def __init__(
        self, question: Question, topic: str, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, topic, surroundings, parent)
        self._every = all_countries(surroundings.language)
        self._box = _Box(self, [one.name for one in self._every])
        self._hits = _Hits(self)
        self._list = QCompleter(self._hits, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self._box)
        popup = self._list.popup()
        assert popup is not None
        self._popup = popup
        _dress(popup)
        popup.setAccessibleName(self.tr("Countries that fit"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box)
        self.setFocusProxy(self._box)
        self._box.line.textEdited.connect(self._line_edited)
        self._box.activated.connect(self._take_from_all)
        self._list.activated[QModelIndex].connect(self._take_hit)  # type: ignore[index] # one of two forms

    @property
    def hits(self) -> tuple[Found, ...]:
        """The countries that fit what is typed, while the list is open."""
        return self._hits.found if self._popup.isVisible() else ()

    @property
    def popup(self) -> QAbstractItemView:
        """The list of them."""
        return self._popup

    def shown(self) -> Answer | None:
        """The country, or the name as typed."""
        return read_answer(self.question, self._box.line.text(), Place(self.question.id, []))

    def show_answer(self, answer: Answer | None) -> None:
        """Writes the country's name in the language of the windows."""
        text = ""
        if isinstance(answer, CountryAnswer):
            text = name_of(answer.code, self.surroundings.language) if answer.code else answer.text
        place = next((place for place, one in enumerate(self._every) if one.name == text), -1)
        self._box.setCurrentIndex(place)
        self._box.line.setText(text)

    def focus_part(self, path: str) -> None:
        """Puts the cursor into the name."""
        self._box.setFocus()

    def notes(self) -> tuple[OwnNote, ...]:
        """The country whose name comes near."""
        typed = self._box.line.text().strip()
        near = nearest_country(typed, self.surroundings.language) if self.settled and typed else None
        if near is None:
            return ()
        said = self.tr("We know no country “%1”. Did you mean %2?").replace("%2", near.name).replace("%1", typed)
        return (OwnNote(Sign.ATTENTION, said, (("use", self.tr("Use %1").replace("%1", near.name)),)),)

    def note_chosen(self, key: str) -> None:
        """Takes the country that was offered."""
        near = nearest_country(self._box.line.text(), self.surroundings.language)
        if near is not None:
            self._take(near.name)
            self._box.setFocus()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """A red frame where something is missing or not known."""
        self.mark(self._box, findings)
        self._box.update()

    def finish(self, *, by_enter: bool) -> None:
        """Ends the typing: Enter takes the first of the list where the name is none yet; a name is then written out."""
        self._popup.hide()
        typed = self._box.line.text().strip()
        if by_enter and typed and code_of(typed) is None:
            first = next(iter(search(typed, self.surroundings.language)), None)
            if first is not None:
                self._take(first.name)
                return
        if not self.settled:
            self.show_answer(self.shown())
        self.left.emit()

    def _take(self, name: str) -> None:
        self._box.line.setText(name)
        self.show_answer(self.shown())
        self.change(self.tr("choosing %1").replace("%1", self.label), typing=False)
        self.left.emit()

    @Slot()
    def _line_edited(self) -> None:
        typed = self._box.line.text()
        self.typed()
        self._hits.show(search(typed, self.surroundings.language))
        if not self._hits.found or typed.strip() in (one.name for one in self._hits.found[:1]):
            self._popup.hide()
            return
        self._list.complete()
        self._popup.setCurrentIndex(self._hits.index(0, 0))

    @Slot(int)
    def _take_from_all(self, place: int) -> None:
        if 0 <= place < len(self._every):
            self._take(self._every[place].name)

    @Slot(QModelIndex)
    def _take_hit(self, index: QModelIndex) -> None:
        if index.isValid():
            self._take(str(index.data(Qt.ItemDataRole.EditRole)))


class _Hits(QAbstractListModel):
    """The countries that fit, each with the other name by which it was found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Found, ...] = ()

    def show(self, found: tuple[Found, ...]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.found[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return one.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{one.name} ({one.also})" if one.also else one.name
        return None


class _Box(DropDown):
    """A field with all countries behind its arrow."""

    def __init__(self, editor: CountryEditor, names: list[str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self.line = QLineEdit(self)
        self.setEditable(True)
        self.installEventFilter(KeysOfWindow(self))
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type] # none of Qt's own
        self.addItems(names)
        _dress(self.view())
        self.setCurrentIndex(-1)
        editor.look.changed.connect(self._follow_look)
        self._follow_look()
        self.setAccessibleName(editor.label)
        self.setAccessibleDescription(editor.prompt)
        self.line.setAccessibleName(editor.label)
        self.line.setPlaceholderText(self.tr("Type the first letters"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._editor.part_focused.emit("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._editor.finish(by_enter=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._editor.finish(by_enter=True)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()  # going through all countries must not choose each of them
        else:
            super().keyPressEvent(event)

    @Slot()
    def _follow_look(self) -> None:
        self.setMaximumWidth(self._editor.look.scaled(_WIDTH))


def _dress(names: QAbstractItemView) -> None:
    """Rows as high as those of a menu."""
    names.setProperty("look", "choices")
    names.setItemDelegate(QStyledItemDelegate(names))
