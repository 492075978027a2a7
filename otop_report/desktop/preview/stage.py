"""What full size and rehearsal share: a frameless window over a whole screen, dark like the room of a talk, the ways
through the slides by key, and the row of keys below.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from otop_report.desktop.look.palette import palette_of
from otop_report.desktop.look.style_sheet import style_sheet
from otop_report.desktop.look.theme import Look
from otop_report.desktop.look.tokens import Mode, Tokens, tokens

NEXT_KEYS = (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
BACK_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_CAP_PAD = 5
_CAP_GAP = 4
_AFTER = 8


class Stage(QWidget):
    """A window that shows so many slides or pages one by one; Esc leaves it. The report behind it waits meanwhile."""

    def __init__(self, count: int, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.count = count
        self.look = look
        self.tokens: Tokens = look.tokens if look.mode is Mode.HIGH_CONTRAST else tokens(Mode.DARK)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setProperty("look", "desk")
        if look.mode is not Mode.HIGH_CONTRAST:
            self.setPalette(palette_of(self.tokens))
        self.setStyleSheet(style_sheet(self.tokens, look.zoom))

    @property
    def place(self) -> int:
        """The place (from 0) of what is shown."""
        raise NotImplementedError

    def go_to(self, place: int) -> None:
        """Shows the one at a place; before the first and after the last there is none."""
        raise NotImplementedError

    @Slot()
    def go_on(self) -> None:
        """The next one."""
        self.go_to(self.place + 1)

    @Slot()
    def go_back(self) -> None:
        """The one before."""
        self.go_to(self.place - 1)

    def made_foot(self, number: QLabel) -> QHBoxLayout:
        """The row below what can be clicked: which one it is, the keys, and that a click goes to an answer."""
        number.setProperty("look", "label")
        after = KeyButton("→", self.tr("next"), self.look, self.tokens, self)
        before = KeyButton("←", self.tr("back"), self.look, self.tokens, self)
        leave = KeyButton("Esc", self.tr("leave"), self.look, self.tokens, self)
        after.clicked.connect(self.go_on)
        before.clicked.connect(self.go_back)
        leave.clicked.connect(self.close)
        hint = QLabel(self.tr("Click a text to change it"), self)
        hint.setProperty("look", "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.setSpacing(16)
        foot.addWidget(number)
        foot.addWidget(after)
        foot.addWidget(before)
        foot.addStretch(1)
        foot.addWidget(hint)
        foot.addWidget(leave)
        return foot

    def show_on(self, screen: QScreen) -> None:
        """Fills a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in NEXT_KEYS:
            self.go_to(self.place + 1)
        elif key in BACK_KEYS:
            self.go_to(self.place - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.count - 1)
        else:
            super().keyPressEvent(event)


class KeyButton(QAbstractButton):
    """A key in its cap and what it does; a click does the same. The keys work everywhere, so it needs no focus."""

    def __init__(self, key: str, word: str, look: Look, colours: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._look = look
        self._tokens = colours
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(word)

    def say(self, word: str) -> None:
        """Says something else beside the key."""
        self.setText(word)
        self.setAccessibleName(f"{self._key}: {word}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        cap = self._cap_width(metrics)
        word = metrics.horizontalAdvance(self.text())
        return QSize(cap + _CAP_GAP + word + _AFTER if word else cap + 2, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        width = self._cap_width(painter.fontMetrics())
        cap = QRectF(0.5, 0.5, width - 1, self.height() - 1)
        painter.setPen(QPen(QColor(self._tokens.edge), 1))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(QColor(self._tokens.ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setPen(QColor(self._tokens.ink_soft))
        beside = QRectF(width + _CAP_GAP, 0, self.width(), self.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def _font(self) -> QFont:
        return self._look.font(9)

    def _cap_width(self, metrics: QFontMetrics) -> int:
        return max(metrics.horizontalAdvance(self._key) + 2 * _CAP_PAD, metrics.height() + 2)
