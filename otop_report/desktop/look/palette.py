"""Qt's palette out of our tokens, so that whatever Qt draws by itself (menus, dialogs, selections) fits."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from otop_report.desktop.look.tokens import Tokens


def palette_of(tokens: Tokens) -> QPalette:
    """The palette of light or dark tokens."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink_hint,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.tea,
        role.HighlightedText: tokens.on_tea,
        role.Link: tokens.indigo,
        role.LinkVisited: tokens.indigo,
        role.BrightText: tokens.clay,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
        role.Accent: tokens.tea,
    }
    for where, colour in colours.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, where, QColor(tokens.ink_hint))
    return palette
