"""Languages: their own names, and that of the windows."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def name_of_language(tag: str) -> str:
    """What a language calls itself: `es` is `Español`."""
    name = QLocale(tag.replace("-", "_")).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]
