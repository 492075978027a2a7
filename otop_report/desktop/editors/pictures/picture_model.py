"""PictureModel: the pictures of an answer as a list shows them, and as they are said to who listens."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from otop_report.desktop.look.signs import sign_of, word_of
from otop_report.desktop.surroundings import Surroundings
from otop_report.report.kinds.values import PictureItem
from otop_report.wizard.picture_changes import state_of_picture


class PictureModel(QAbstractListModel):
    """The pictures as they are shown."""

    def __init__(self, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._open_report = surroundings.open_report
        self.items: tuple[PictureItem, ...] = ()

    def show(self, items: tuple[PictureItem, ...]) -> None:
        """Shows other pictures, or the same with other texts."""
        if len(items) == len(self.items):
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, 0))
            return
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item, number = self.items[index.row()], index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{number} {item.caption}" if item.caption else f"{number}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.caption or item.file
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("Picture %1 of %2: %3, %4")
            said = said.replace("%1", str(number)).replace("%2", str(len(self.items)))
            state = word_of(sign_of(state_of_picture(item, self._open_report.report.pictures)))
            said = said.replace("%4", state).replace("%3", item.caption or self.tr("no caption yet"))
            return self.tr("%1, on the cover").replace("%1", said) if item.cover else said
        return None
