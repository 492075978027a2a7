"""FormatMenu: what the keys of a text field do, to be found in the menus. It acts on the field that has the focus."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from otop_report.desktop.editors.texts.rich_text import RichField
from otop_report.desktop.editors.texts.writing import WritingField


class FormatMenu(QMenu):
    """Bold, italic, lists, links, and pasting without looks. What the field cannot do is greyed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("F&ormat"))
        self._looks = [
            self._add(self.tr("&Bold"), "Ctrl+B", self._bold),
            self._add(self.tr("&Italic"), "Ctrl+I", self._italic),
        ]
        self.addSeparator()
        self._rich = [
            self._add(self.tr("&List"), "Ctrl+Shift+L", self._list),
            self._add(self.tr("Item one level i&n"), "Ctrl+]", self._inwards),
            self._add(self.tr("Item one level &out"), "Ctrl+[", self._outwards),
            self._add(self.tr("Lin&k…"), "Ctrl+K", self._link),
        ]
        self.addSeparator()
        self._plain = self._add(self.tr("&Paste as plain text"), "Ctrl+Shift+V", self._paste_plain)
        self.aboutToShow.connect(self._offer)
        self.aboutToHide.connect(self._offer_all)

    def _add(self, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    @Slot()
    def _offer(self) -> None:
        writing, rich = _writing_field(), _rich_field()
        for action in self._looks:
            action.setEnabled(writing is not None and writing.rich)
        for action in self._rich:
            action.setEnabled(rich is not None)
        self._plain.setEnabled(writing is not None and writing.canPaste())

    @Slot()
    def _offer_all(self) -> None:
        """The keys work while the menu is closed."""
        for action in (*self._looks, *self._rich, self._plain):
            action.setEnabled(True)

    @Slot()
    def _bold(self) -> None:
        field = _writing_field()
        if field is not None and field.rich:
            field.toggle_bold()

    @Slot()
    def _italic(self) -> None:
        field = _writing_field()
        if field is not None and field.rich:
            field.toggle_italic()

    @Slot()
    def _list(self) -> None:
        field = _rich_field()
        if field is not None:
            field.toggle_list()

    @Slot()
    def _inwards(self) -> None:
        field = _rich_field()
        if field is not None:
            field.shift_level(1)

    @Slot()
    def _outwards(self) -> None:
        field = _rich_field()
        if field is not None:
            field.shift_level(-1)

    @Slot()
    def _link(self) -> None:
        field = _rich_field()
        if field is not None:
            field.link_wanted.emit()

    @Slot()
    def _paste_plain(self) -> None:
        field = _writing_field()
        if field is not None:
            field.paste_plain()


def _writing_field() -> WritingField | None:
    field = QApplication.focusWidget()
    return field if isinstance(field, WritingField) else None


def _rich_field() -> RichField | None:
    field = QApplication.focusWidget()
    return field if isinstance(field, RichField) else None
