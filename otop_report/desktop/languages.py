"""Languages: their own names, and that of the windows."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_OWN_NAMES = {"en": "English", "es": "Español", "fr": "Français", "zh-Hant": "繁體中文"}
"""Without the country that Qt adds to some of them."""


def name_of_language(tag: str) -> str:
    """What a language calls itself: `es` is `Español`."""
    if tag in _OWN_NAMES:
        return _OWN_NAMES[tag]
    name = QLocale(tag.replace("-", "_")).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]
