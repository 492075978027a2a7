"""Cells and the clipboard of the computer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData, QModelIndex
from PySide6.QtGui import QGuiApplication

from otop_report.wizard.pasted_table import Grid, grid_of, tsv_of

_OWN = "application/x-otop-cells"


def clipboard_grid() -> Grid:
    """The cells on the clipboard, () where it holds no text."""
    clipboard = QGuiApplication.clipboard()
    mime = clipboard.mimeData()
    # An empty clipboard has no mime data on some systems.
    html = mime.html() if mime is not None and mime.hasHtml() else ""  # type: ignore[redundant-expr]
    return grid_of(clipboard.text(), html)


def own_cells() -> Grid | None:
    """The cells that were copied in this program, blank ones too; None for what comes from elsewhere."""
    mime = QGuiApplication.clipboard().mimeData()
    if mime is None or not mime.hasFormat(_OWN):  # type: ignore[redundant-expr]
        return None
    rows = json.loads(bytes(mime.data(_OWN).data()))
    return tuple(tuple(str(cell) for cell in row) for row in rows)


def put_on_clipboard(indexes: Sequence[QModelIndex]) -> None:
    """Copies cells as they are shown; where the selection has holes, blank cells fill them."""
    rows = range(min(one.row() for one in indexes), max(one.row() for one in indexes) + 1)
    columns = range(min(one.column() for one in indexes), max(one.column() for one in indexes) + 1)
    chosen = {(one.row(), one.column()): str(one.data() or "") for one in indexes}
    cells = [[chosen.get((row, column), "") for column in columns] for row in rows]
    mime = QMimeData()
    mime.setText(tsv_of(cells))
    mime.setData(_OWN, json.dumps(cells).encode())
    if len(indexes) > 1:
        mime.setHtml(_html_of(cells))  # Word makes a table of this, and only of this
    QGuiApplication.clipboard().setMimeData(mime)


def _html_of(cells: Sequence[Sequence[str]]) -> str:
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in cells)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
