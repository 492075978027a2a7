"""The language of the windows: which there are, which one is wanted, and Qt's translators for it.

The sentences stand in `resources/translations/otop_LANGUAGE.qm`, made from the `.ts` files beside them by
`tools/translations.py`; English is in the code.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from otop_report.assets import resource
from otop_report.errors import UnreadableFile

SOURCE = "en"
LANGUAGES = (SOURCE, "es", "fr", "zh-Hant")


def wanted_language(chosen: str, of_computer: QLocale) -> str:
    """The language for the windows: the chosen one, else the computer's, else English."""
    if chosen in LANGUAGES:
        return chosen
    for tag in of_computer.uiLanguages():
        script = "zh-Hant" if tag.startswith(("zh-Hant", "zh-TW", "zh-HK", "zh-MO")) else tag.split("-")[0]
        if script in LANGUAGES:
            return script
    return SOURCE


def locale_of(language: str, of_computer: QLocale) -> QLocale:
    """How dates and numbers are written in a language: the computer's own way, if it speaks that language."""
    if wanted_language("", of_computer) == language:
        return of_computer
    return QLocale({SOURCE: "en_GB", "zh-Hant": "zh_TW"}.get(language, language))


def install(application: QApplication, language: str) -> tuple[QTranslator, ...]:
    """Has the windows made from now on speak a language; the translators, to be taken away with `remove`."""
    QLocale.setDefault(locale_of(language, QLocale.system()))
    if language == SOURCE:
        return ()
    made = []
    own = QTranslator(application)
    try:
        folder = resource("translations")
    except UnreadableFile:
        return ()
    if own.load(f"otop_{language}", str(folder)):
        made.append(own)
    qts = QTranslator(application)
    name = {"zh-Hant": "zh_TW"}.get(language, language)
    if qts.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        made.append(qts)
    for translator in reversed(made):
        application.installTranslator(translator)
    return tuple(made)


def remove(application: QApplication, translators: tuple[QTranslator, ...]) -> None:
    """Takes translators away again."""
    for translator in translators:
        application.removeTranslator(translator)
        translator.deleteLater()
