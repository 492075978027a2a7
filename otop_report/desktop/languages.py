"""Languages: their own names, days in words, and numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_OWN_NAMES = {"en": "English", "es": "Español", "fr": "Français", "zh-Hant": "繁體中文"}
"""Without the country that Qt adds to some of them."""


def name_of_language(tag: str) -> str:
    """What a language calls itself: `es` is `Español`."""
    if tag in _OWN_NAMES:
        return _OWN_NAMES[tag]
    name = QLocale(tag.replace("-", "_")).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]


def number_shown(value: float) -> str:
    """A small number as the language of the windows writes it: `1.2`, `1,2`; no more digits than it has."""
    return f"{value:g}".replace(".", QLocale().decimalPoint())


def day_in_words(day: date, *, with_year: bool = True) -> str:
    """A day in the language of the windows: `16 March 2017`, `16 de marzo de 2017`, `2017年3月16日`."""
    whole = QCoreApplication.translate("Day", "d MMMM yyyy")
    pattern = whole if with_year else QCoreApplication.translate("Day", "d MMMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
