"""The style sheet of the windows, made from the tokens.

Fusion draws what is not named here. Widgets say what they are by the dynamic property `look` (`primary`, `flat`,
`title`, `guidance`, …) or how they stand by `state` (`error`, `over`); see `restyle`. Combo boxes, spin boxes and
scroll bars are left to the palette and to `house_style`: a style sheet that touches one of their parts has to draw
them all.
"""

from __future__ import annotations

import re
from string import Template

from PySide6.QtWidgets import QWidget

from otop_report.desktop.look.tokens import Tokens

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected { background: $hover; border-radius: 4px; }

QLabel[look="title"] { color: $tea_text; font-size: 15.75pt; font-weight: 600; }
QLabel[look="heading"] { color: $ink; font-size: 13.5pt; font-weight: 600; }
QLabel[look="prompt"] { color: $ink; font-size: 11.25pt; }
QLabel[look="label"] { color: $ink; font-weight: 600; }
QLabel[look="guidance"] { color: $ink_soft; font-size: 9.75pt; }
QLabel[look="caption"] { color: $ink_soft; font-size: 9pt; }
QLabel[look="hint"] { color: $ink_hint; font-size: 9pt; }
QLabel[look="trouble"] { color: $clay; font-size: 9.75pt; }
QLabel[state="chosen"] { color: $ink; font-weight: 600; }
QLabel[state="over"] { color: $clay; font-weight: 600; }

QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 4px; padding: 0 14px;
  min-height: 30px; }
QPushButton:hover { background: $side; }
QPushButton:pressed { background: $tea_soft; }
QPushButton:focus { border: 2px solid $indigo; padding: 0 13px; min-height: 28px; }
QPushButton:disabled { color: $ink_hint; border-color: $line; }
QPushButton[look="primary"] { background: $tea; color: $on_tea; border: 1px solid $tea_border; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $tea_hover; }
QPushButton[look="primary"]:pressed { background: $tea_pressed; }
QPushButton[look="primary"]:focus { border: 2px solid $indigo; }
QPushButton[look="small"] { min-height: 26px; padding: 0 10px; }
QPushButton[look="small"]:focus { min-height: 24px; padding: 0 9px; }
QPushButton[look="flat"] { background: transparent; color: $tea_text; border: 1px solid transparent; padding: 0 6px;
  min-height: 26px; text-align: left; }
QPushButton[look="flat"]:hover { text-decoration: underline; }
QPushButton[look="flat"]:focus { border: 2px solid $indigo; padding: 0 5px; min-height: 24px; }
QPushButton[look="link"] { background: transparent; color: $indigo; border: 1px solid transparent; padding: 0 4px;
  min-height: 24px; text-align: left; text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $indigo; padding: 0 3px; min-height: 22px; }

QPushButton[look="drop"] { text-align: left; font-weight: 600; }
QFrame[look="floating"] { background: $desk; border: 1px solid $edge; }

QToolButton[look="segment"] { background: $surface; color: $ink; border: 1px solid $edge; padding: 0 12px;
  min-height: 26px; }
QToolButton[look="segment"]:hover { background: $side; }
QToolButton[look="segment"]:checked { background: $tea_soft; color: $tea_text; font-weight: 600;
  border-bottom: 2px solid $tea_text; }
QToolButton[look="segment"]:focus { border: 2px solid $indigo; padding: 0 11px; min-height: 24px; }
QToolButton[look="segment"][narrow="true"], QToolButton[look="segment"][narrow="true"]:focus { padding: 0 4px; }
QToolButton[look="flat"] { background: transparent; color: $ink; border: 1px solid transparent; border-radius: 4px;
  padding: 0 6px; min-height: 26px; }
QToolButton[look="flat"]:hover { background: $hover; }
QToolButton[look="flat"]:checked { background: $tea_soft; color: $tea_text; }
QToolButton[look="flat"]:focus { border: 2px solid $indigo; padding: 0 5px; min-height: 24px; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 4px;
  padding: 0 9px; font-size: 11pt; selection-background-color: $tea; selection-color: $on_tea; }
QLineEdit { min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QPlainTextEdit[look="quiet"] { font-size: 9.75pt; color: $ink_soft; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: $ink_soft; }
QLineEdit:focus { border: 2px solid $indigo; padding: 0 8px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $indigo; padding: 4px 5px; }
QPlainTextEdit[look="cell"], QPlainTextEdit[look="cell"]:focus { border: 2px solid $indigo; border-radius: 0;
  padding: 1px 3px; font-size: 10pt; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QTextEdit[state="error"] { border: 2px solid $clay; }
QLineEdit[state="error"] { padding: 0 8px; min-height: 28px; }
QPlainTextEdit[state="error"], QTextEdit[state="error"] { padding: 4px 5px; }
QComboBox { font-size: 11pt; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; background: transparent; padding: 0;
  min-height: 26px; }
QLineEdit:read-only { background: $window; color: $ink_soft; }
QLineEdit:disabled { background: $window; color: $ink_soft; }

QTextEdit[look="inner"], QTextEdit[look="inner"]:focus, QTextEdit[look="inner"]:hover { border: none;
  background: transparent; padding: 0; }

QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[look="note"] { background: $indigo_soft; border: $note_border; border-radius: 6px; }
QFrame[look="note"][state="missing"] { background: $clay_soft; }
QFrame[look="note"][state="advice"] { background: $bamboo_soft; }
QFrame[look="frame"] { background: $surface; border: 1px solid $edge; border-radius: 4px; }
QFrame[look="rule"] { background: $line; border: none; }
QWidget[look="side"] { background: $side; }
QWidget[look="desk"] { background: $desk; }
QWidget[look="sheet"] { background: $window; }
QScrollArea, QScrollArea > QWidget > QWidget[look="clear"] { border: none; background: transparent; }

QListView, QTreeView, QTableView { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 4px;
  selection-background-color: $tea_soft; selection-color: $ink; outline: none; gridline-color: $line; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $indigo; }
QListView[look="cards"], QListView[look="cards"]:focus { border: none; border-radius: 4px; }
QTableView[look="grid"], QTableView[look="grid"]:focus { border: 1px solid $edge; }
QTableCornerButton::section { background: $side; border: none; border-right: 1px solid $line;
  border-bottom: 1px solid $line; }
QTreeView[look="contents"], QTreeView[look="contents"]:focus { background: $side; border: none; border-radius: 0; }
QListView[look="bare"], QListView[look="bare"]:focus { background: transparent; border: none; }
QListView[look="choices"]::item { padding: 0 9px; min-height: 27px; }
QListView[look="choices"]::item:selected { background: $tea_soft; color: $ink; }
QListView[look="pictures"], QListView[look="pictures"]:focus { background: transparent; border: none;
  border-radius: 0; }
QPushButton[look="tile"] { background: transparent; color: $tea_text; border: 1px dashed $edge; border-radius: 4px;
  padding: 0 4px; min-height: 0px; }
QPushButton[look="tile"]:hover { background: $surface; }
QPushButton[look="tile"]:focus { border: 2px solid $indigo; padding: 0 3px; min-height: 0px; }
QListView QLineEdit, QTableView QLineEdit { border-radius: 0; }
QHeaderView::section { background: $side; color: $ink; border: none; border-right: 1px solid $line;
  border-bottom: 1px solid $line; padding: 0 8px; min-height: 27px; font-weight: 600; }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:vertical { min-height: 28px; background: $track; border-radius: 3px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 28px; background: $track; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: $window; }
""")

_SCALED = re.compile(r"(?P<points>[\d.]+)pt\b|min-height: (?P<pixels>\d+)px")


def style_sheet(tokens: Tokens, zoom: float = 1.0) -> str:
    """The sheet in these colours; `zoom` is the text size a person chose (1.0: as designed)."""
    names = {name: getattr(tokens, name) for name in tokens.__slots__ if name != "framed"}
    sheet = _SHEET.substitute(names, note_border=f"1px solid {tokens.edge}" if tokens.framed else "none")
    return _SCALED.sub(lambda found: _scaled(found, zoom), sheet)


def _scaled(found: re.Match[str], zoom: float) -> str:
    if found["points"]:
        return f"{float(found['points']) * zoom:g}pt"
    return f"min-height: {round(float(found['pixels']) * zoom)}px"


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Sets a dynamic property that the sheet looks at, and has the widget drawn anew if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
