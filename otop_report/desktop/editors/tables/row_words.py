"""How a row of a table is called: by its first column, where that names what the question is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from otop_report.desktop.editors.editor import OwnNote
from otop_report.desktop.look.signs import Sign
from otop_report.workshop.model import Question


def adding(question: Question, language: str) -> str:
    """The words for a new row: "Add product" for *Products* with a first column *Product*, else "Add row".

    A workshop that does not speak the language of the windows lends no word to its buttons.
    """
    whole = question.label.in_language(language)
    name = question.columns[0].label.in_language(language) if question.columns else ""
    spoken = {tag.split("-")[0] for tag, _ in question.label.by_language}
    if name and language.split("-")[0] in spoken and whole.casefold().startswith(name.casefold()):
        inside = name if name[1:2].isupper() else name[:1].lower() + name[1:]
        return QCoreApplication.translate("Rows", "Add %1").replace("%1", inside)
    return QCoreApplication.translate("Rows", "Add row")


def about_pasting() -> OwnNote:
    """What somebody should know before they type a list that exists already."""
    words = QCoreApplication.translate(
        "Rows",
        "Do you have this list in Excel or Word? Copy the cells there, click the first cell here, and press Ctrl+V. "
        "You see the result before anything changes.",
    )
    return OwnNote(Sign.INFO, words)
